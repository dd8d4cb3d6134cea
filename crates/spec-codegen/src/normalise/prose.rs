//! Descriptions are made safe as doc comments: an indented or fenced block would be compiled as an example, `[x]` and `<x>` would be read as a
//! link and as HTML.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::{each_operation_mut, each_schema_mut};

pub(super) const RULE: Rule = Rule {
    name: "prose",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        hits += clean_member(schema, "description");
        for place in schema
            .get_mut("x-tuple")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            hits += clean_member(place, "description");
        }
    });
    for tag in document
        .get_mut("tags")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        hits += clean_member(tag, "description");
    }
    each_operation_mut(document, |_, operation| {
        hits += clean_member(operation, "summary");
        hits += clean_member(operation, "description");
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            hits += clean_member(parameter, "description");
        }
    });
    hits
}

fn clean_member(holder: &mut Value, key: &str) -> usize {
    // a property that is called `description` is an object, not a text
    let Some(Value::String(text)) = holder.get_mut(key) else {
        return 0;
    };
    let clean = clean(text);
    let changed = usize::from(*text != clean);
    *text = clean;
    changed
}

/// The text as harmless Markdown.
fn clean(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.trim().lines() {
        let line = line.trim();
        if !line.starts_with("```") && !line.starts_with("~~~") {
            lines.push(escape(line));
        }
    }
    lines.join("\n")
}

/// Escapes what rustdoc would read as a link or as HTML, outside of code spans.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        if index % 2 == 1 {
            escaped.push_str(part);
            continue;
        }
        let mut previous = ' ';
        for letter in part.chars() {
            if matches!(letter, '[' | ']' | '<' | '>') && previous != '\\' {
                escaped.push('\\');
            }
            escaped.push(letter);
            previous = letter;
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn an_indented_or_fenced_block_becomes_prose() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"A": {"type": "object", "description": "One.\n\n    let x = 1;\n```\ncode\n```"}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["description"],
            "One.\n\nlet x = 1;\ncode"
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn brackets_are_text() {
        assert_eq!(
            clean("a list [1] of <b> and `x[0]`"),
            "a list \\[1\\] of \\<b\\> and `x[0]`"
        );
    }
}
