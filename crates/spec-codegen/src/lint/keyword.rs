//! Every keyword is one of OpenAPI 3.0.3 and one that we honour: a misspelt one would be ignored without a word.

use serde_json::Value;

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use super::sentence;
use crate::diagnostic::escape;
use crate::distance::nearest;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "keyword", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        let known = node.kind.keywords();
        for key in node.value.keys().filter(|key| !key.starts_with("x-")) {
            if known.iter().any(|(name, _)| name == key) {
                continue;
            }
            let pointer = format!("/{}", escape(key));
            let (message, mend) = match (node.kind.refusal(key), nearest(key, known.iter().map(|(name, _)| *name))) {
                (Some(mend), _) => (format!("`{key}` is refused"), mend.to_owned()),
                (None, Some(meant)) => (unknown(key, node.kind.title()), format!("did you mean `{meant}`?")),
                (None, None) => (unknown(key, node.kind.title()), "correct it or leave it out".to_owned()),
            };
            findings.add_fixable(index, &pointer, message, mend, mechanical(outline, index, key));
        }
    }
}

/// What goes away without a loss, or becomes a sentence of the description. No fix guesses what an unknown word meant.
fn mechanical(outline: &Outline<'_>, index: usize, key: &str) -> Vec<(usize, String, Action)> {
    let node = &outline.nodes[index];
    let Some(value) = node.value.get(key) else { return Vec::new() };
    let removed = (index, format!("/{}", escape(key)), Action::Remove);
    match (node.kind, key) {
        (Kind::Schema, "title" | "xml" | "unevaluatedProperties") => vec![removed],
        (Kind::Components | Kind::Response, "links") => vec![removed],
        // what OpenAPI assumes anyway
        (Kind::Schema, "readOnly" | "writeOnly" | "uniqueItems") | (Kind::Parameter, "allowReserved" | "allowEmptyValue") if value == &Value::Bool(false) => vec![removed],
        (Kind::Schema, "examples") => match value.as_array().map(Vec::as_slice) {
            Some([example]) if !node.value.contains_key("example") && !example.is_array() && !example.is_object() => {
                vec![removed, (index, String::new(), Action::Set { key: "example", value: example.clone(), after: "type" })]
            }
            _ => Vec::new(),
        },
        (Kind::Schema, _) => match sentence::of(key, value) {
            Some(sentence) => vec![removed, sentence::said(outline, index, sentence)],
            None => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn unknown(key: &str, kind: &str) -> String {
    format!("`{key}` is no keyword of {kind} in OpenAPI 3.0.3")
}
