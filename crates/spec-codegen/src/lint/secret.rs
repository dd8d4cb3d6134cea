//! `x-secret` stands on texts, and on what may be any JSON: a mask for other values would need a type for each.

use serde_json::{Map, Value};

use super::Rule;
use super::findings::Findings;
use super::keywords::Kind;
use super::outline::Outline;
use crate::fix::Action;

pub(super) const RULE: Rule = Rule { name: "secret", check };

fn check(outline: &Outline<'_>, findings: &mut Findings<'_>) {
    for (index, node) in outline.nodes.iter().enumerate().filter(|(_, node)| node.reference.is_none()) {
        let schema = match (node.value.get("x-secret"), node.kind) {
            (None, _) => continue,
            (Some(_), Kind::Parameter) => outline.child(index, "schema"),
            (Some(_), Kind::Schema) => Some(index),
            // the extension rule says that it means nothing there
            (Some(_), _) => continue,
        };
        if node.value.get("x-secret") != Some(&Value::Bool(true)) {
            let edit = (node.value.get("x-secret") == Some(&Value::Bool(false))).then(|| (index, "/x-secret".to_owned(), Action::Remove));
            findings.add_fixable(index, "/x-secret", "`x-secret` is `true` or not there", "write `x-secret: true`", edit);
        }
        let schema = schema.and_then(|schema| outline.underlying(schema));
        let can_be = schema.is_some_and(|schema| {
            let schema = &outline.nodes[schema];
            let is_text = schema.text("type") == Some("string") && !schema.value.contains_key("enum");
            is_text || node.kind == Kind::Schema && is_any_json(schema.value)
        });
        if !can_be {
            findings.add(index, "/x-secret", "only a text, or an object of unknown form, can be a secret", "write `type: string` without `enum`, or mark the texts inside of it");
        }
        let is_component = node.parent.is_some_and(|parent| outline.nodes[parent].kind == Kind::Components);
        if is_component && node.kind == Kind::Schema {
            findings.add(index, "/x-secret", "a secret has no type of its own", "write `{type: string, x-secret: true}` where the component is used");
        }
    }
}

/// Whether nothing is said of a value's form but that it may be an object.
fn is_any_json(schema: &Map<String, Value>) -> bool {
    let has_form = ["properties", "oneOf", "anyOf", "allOf", "enum"].iter().any(|key| schema.contains_key(*key));
    let of_texts = schema.get("additionalProperties").is_some_and(Value::is_object);
    let kind = schema.get("type");
    !has_form && !of_texts && kind.is_none_or(|kind| kind == "object")
}
