//! Unions are taken out of progenitor's copy: typify would take the first alternative that fits and lose the rest of the value. The rewrite
//! step writes them as a union by JSON kind or by discriminator; a union that neither decides is refused.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Problems, Rule};
use crate::document::{resolve, schemas, schemas_mut};

pub(super) const RULE: Rule = Rule {
    name: "unions",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut unions = Vec::new();
    for (name, schema) in schemas(document).into_iter().flatten() {
        let Some(variants) = schema.get("oneOf").and_then(Value::as_array) else {
            continue;
        };
        if schema.get("discriminator").is_none() {
            let mut kinds = BTreeSet::new();
            for variant in variants {
                let kind = json_kind(document, variant);
                if kind.is_none_or(|kind| !kinds.insert(kind)) {
                    problems.add(format!("/components/schemas/{name}"), format!("the variants of the union {name} can't be told apart by their JSON kind"),
                        "add a `discriminator`, or join the objects into one with optional properties");
                    break;
                }
            }
        }
        unions.push(name.clone());
    }
    // only now: the kind of one may depend on another
    for name in &unions {
        if let Some(schema) = schemas_mut(document).and_then(|schemas| schemas.get_mut(name)) {
            *schema = json!({"type": "string"});
        }
    }
    unions.len()
}

/// The kind of JSON value that a schema describes.
pub(crate) fn json_kind(document: &Value, schema: &Value) -> Option<&'static str> {
    // the copy for progenitor has runtime types in the places of strings and objects
    if let Some(path) = schema.pointer("/x-rust-type/path").and_then(Value::as_str) {
        return Some(
            if ["RawJson", "OrderedMap", "Concealed"]
                .iter()
                .any(|name| path.ends_with(name))
            {
                "object"
            } else {
                "string"
            },
        );
    }
    let schema = resolve(document, schema)?;
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => Some("string"),
        Some("integer") => Some("integer"),
        Some("number") => Some("number"),
        Some("boolean") => Some("boolean"),
        Some("array") => Some("array"),
        Some("object") => Some("object"),
        _ if schema.get("properties").is_some() => Some("object"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    #[test]
    fn a_union_is_hidden_from_progenitor() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"U": {"oneOf": [{"type": "string"}, {"type": "object"}]}})),
        );
        assert_eq!(
            document["components"]["schemas"]["U"],
            json!({"type": "string"})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_map_that_keeps_its_order_is_an_object() {
        let ty = json!({"crate": "client-runtime", "version": "*", "path": "client_runtime::OrderedMap"});
        let map = json!({"x-rust-type": ty});
        assert_eq!(json_kind(&json!({}), &map), Some("object"));
    }

    #[test]
    fn two_objects_without_a_discriminator_are_refused() {
        let refused = refusal(
            &RULE,
            schemas(json!({"U": {"oneOf": [{"type": "object"}, {"type": "object"}]}})),
        );
        assert!(refused.contains("can't be told apart"), "{refused}");
    }
}
