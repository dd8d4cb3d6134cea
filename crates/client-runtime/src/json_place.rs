//! Where in a JSON text an error is: a second, slow pass that only a failed decode pays for.

use crate::decode::Conceal;

/// The key path at a byte offset of a JSON text: `items[3].name`; empty at the top.
///
/// A value that ends exactly at the offset counts as the place: decoders report a missing property right after its object.
pub(crate) fn key_path(text: &[u8], offset: usize, conceal: Conceal<'_>) -> String {
    let mut scanner = Scanner {
        stack: Vec::new(),
        last_closed: None,
    };
    scanner.walk(text, offset.min(text.len()));
    crate::excerpt::one_line(&conceal(&scanner.path(offset)), SHOWN)
}

/// The byte offset of a line and a column, both counted from one, as `serde_json` reports them.
pub(crate) fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|&byte| byte == b'\n') {
            Some(end) => start += end + 1,
            None => return text.len(),
        }
    }
    (start + column).min(text.len())
}

/// Longest path that is shown.
const SHOWN: usize = 200;

enum Step {
    /// In an object, at the value of a key that is at this range of the text.
    Key(String),
    /// In an object, where a key is expected.
    Object,
    /// In an array, at an index.
    Index(usize),
}

struct Scanner {
    stack: Vec<Step>,
    /// The container that was closed last: where, and the path of it.
    last_closed: Option<(usize, String)>,
}

impl Scanner {
    fn walk(&mut self, text: &[u8], end: usize) {
        let mut at = 0;
        while at < end {
            match text[at] {
                b'{' => self.stack.push(Step::Object),
                b'[' => self.stack.push(Step::Index(0)),
                b'}' | b']' => {
                    self.stack.pop();
                    self.last_closed = Some((at + 1, self.joined()));
                }
                b',' => match self.stack.last_mut() {
                    Some(Step::Index(index)) => *index += 1,
                    Some(step) => *step = Step::Object,
                    None => {}
                },
                b'"' => {
                    let close = closing_quote(text, at + 1);
                    if let Some(step @ Step::Object) = self.stack.last_mut() {
                        *step =
                            Step::Key(String::from_utf8_lossy(&text[at + 1..close]).into_owned());
                    }
                    at = close;
                }
                _ => {}
            }
            at += 1;
        }
    }

    fn path(&self, offset: usize) -> String {
        match &self.last_closed {
            Some((end, path)) if *end == offset => path.clone(),
            _ => self.joined(),
        }
    }

    fn joined(&self) -> String {
        let mut path = String::new();
        for step in &self.stack {
            match step {
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Object => {}
            }
        }
        path
    }
}

fn closing_quote(text: &[u8], mut at: usize) -> usize {
    while at < text.len() {
        match text[at] {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Item {
        name: String,
        tags: Vec<i64>,
    }

    #[derive(Deserialize, Debug)]
    #[allow(dead_code)]
    struct Page {
        items: Vec<Item>,
        meta: std::collections::BTreeMap<String, i64>,
    }

    fn place<T: for<'de> Deserialize<'de> + std::fmt::Debug>(text: &str) -> String {
        let error = serde_json::from_str::<T>(text).unwrap_err();
        let offset = offset(text.as_bytes(), error.line(), error.column());
        key_path(text.as_bytes(), offset, &str::to_owned)
    }

    #[test]
    fn the_path_names_the_value_that_failed() {
        let table = [
            (
                r#"{"items":[{"name":1,"tags":[]}],"meta":{}}"#,
                "items[0].name",
            ),
            (
                r#"{"items":[{"name":"a","tags":[1,"x"]}],"meta":{}}"#,
                "items[0].tags[1]",
            ),
            (
                "{\"items\":[\n{\"name\":\"a,{\\\"\",\n\"tags\":[]},\n{\"tags\":[]}],\"meta\":{}}",
                "items[1]",
            ),
            (r#"{"items":[],"meta":{"a":1,"b c":true}}"#, "meta.b c"),
            (r#"{"items":{}}"#, "items"),
            (r#"[]"#, ""),
        ];
        for (text, path) in table {
            assert_eq!(place::<Page>(text), path, "{text}");
        }
    }

    #[test]
    fn a_truncated_text_gives_the_place_of_the_cut() {
        assert_eq!(
            place::<Page>(r#"{"items":[{"name":"a","tags":[1,2"#),
            "items[0].tags[1]"
        );
        assert_eq!(place::<Page>(""), "");
    }

    #[test]
    fn nothing_in_a_text_makes_it_panic() {
        for text in ["]]]]", "\"\\", "{\"a\\", ",,,", "[{,}]", "\n\n"] {
            for offset in 0..10 {
                let _ = key_path(text.as_bytes(), offset, &str::to_owned);
            }
        }
        assert_eq!(offset(b"a\nb", 7, 3), 3);
        assert_eq!(offset(b"", 0, 0), 0);
    }
}
