//! Documents that are nested deeply: the tree of a model has hundreds of levels, and each is a few frames on the stack of the one who decodes it.

use serde::de::DeserializeOwned;
use std::thread;

/// The most levels that are decoded: what is nested more deeply is no honest document, and could not even be dropped on an ordinary stack.
const DEEPEST: usize = 2048;

/// The stack that one level gets. A level of a large type takes a fraction of it, also in a program that is not optimised.
const STACK_OF_A_LEVEL: usize = 64 * 1024;

/// Decodes a text, on a thread with a stack of its own if it is nested too deeply for that of the caller.
pub(crate) fn from_str<T: DeserializeOwned + Send>(text: &str) -> serde_json::Result<T> {
    match serde_json::from_str(text) {
        Err(error) if is_too_deep(&error) => on_a_stack_of_its_own(text, error),
        done => done,
    }
}

/// serde_json has no other way to ask than its words.
fn is_too_deep(error: &serde_json::Error) -> bool {
    error.is_syntax() && error.to_string().starts_with("recursion limit exceeded")
}

fn on_a_stack_of_its_own<T: DeserializeOwned + Send>(
    text: &str,
    too_deep: serde_json::Error,
) -> serde_json::Result<T> {
    let levels = levels(text.as_bytes());
    if levels > DEEPEST {
        return Err(too_deep);
    }
    // what the decoder needs besides the levels
    let stack = (levels + 32) * STACK_OF_A_LEVEL;
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(stack);
        let Ok(decoding) = builder.spawn_scoped(scope, || unlimited(text)) else {
            return Err(too_deep);
        };
        match decoding.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

fn unlimited<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    let value = T::deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// How deeply lists and objects are nested in a text.
fn levels(text: &[u8]) -> usize {
    let (mut level, mut deepest) = (0_usize, 0);
    let (mut in_string, mut escaped) = (false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'[' | b'{' => {
                level += 1;
                deepest = deepest.max(level);
            }
            b']' | b'}' => level = level.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Node {
        children: Vec<Node>,
    }

    fn tree(levels: usize) -> String {
        let (open, close) = (r#"{"children":["#, "]}");
        format!("{}{}", open.repeat(levels), close.repeat(levels))
    }

    #[test]
    fn a_tree_of_a_thousand_levels_is_decoded() {
        let mut node: Node = from_str(&tree(1000)).unwrap();
        let mut levels = 1;
        while let Some(child) = node.children.pop() {
            (node, levels) = (child, levels + 1);
        }
        assert_eq!(levels, 1000);
        // and dropped, which is recursive too
        drop(from_str::<Node>(&tree(1000)).unwrap());
    }

    #[test]
    fn what_is_nested_without_end_is_an_error() {
        for text in [tree(5000), "[".repeat(100_000)] {
            let error = from_str::<Node>(&text).unwrap_err();
            assert!(error.to_string().contains("recursion limit"), "{error}");
        }
    }

    #[test]
    fn what_is_wrong_far_below_is_still_found() {
        let text = tree(1000).replace("[]", "[5]");
        let error = from_str::<Node>(&text).unwrap_err();
        assert!(error.is_data(), "{error}");
    }

    #[test]
    fn brackets_in_texts_are_no_levels() {
        assert_eq!(levels(br#"{"a\"[[[": "[\\", "b": [{}]}"#), 3);
    }
}
