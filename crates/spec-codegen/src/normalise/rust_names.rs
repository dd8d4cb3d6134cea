//! A property with `x-rust-name` has that name in progenitor's copy; the rewrite step gives the wire name back.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::{escape, schemas_mut};

pub(super) const RULE: Rule = Rule {
    name: "rust-names",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    for (name, schema) in schemas_mut(document).into_iter().flatten() {
        let renamed = renames(schema);
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            for (wire, rust) in &renamed {
                required
                    .iter_mut()
                    .filter(|name| *name == wire)
                    .for_each(|name| *name = rust.as_str().into());
            }
        }
        for (wire, rust) in renamed {
            hits += 1;
            if rust.is_empty()
                || rust.contains(|letter: char| {
                    !(letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
                })
            {
                problems.add(
                    format!(
                        "/components/schemas/{}/properties/{}",
                        escape(name),
                        escape(&wire)
                    ),
                    format!("`{rust}` is no snake_case name"),
                    "write x-rust-name in snake_case",
                );
            }
            if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
                && let Some(property) = properties.remove(&wire)
            {
                properties.insert(rust, property);
            }
        }
    }
    hits
}

/// Wire name and Rust name of the renamed properties.
pub(crate) fn renames(schema: &Value) -> Vec<(String, String)> {
    let properties = schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    properties
        .filter_map(|(wire, property)| {
            Some((
                wire.clone(),
                property.get("x-rust-name")?.as_str()?.to_owned(),
            ))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn two_properties_of_one_rust_name_get_two() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"A": {"required": ["_id"], "properties": {"_id": {"x-rust-name": "object_id"}, "id": {}}}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["required"],
            json!(["object_id"])
        );
        assert!(
            document["components"]["schemas"]["A"]["properties"]
                .get("object_id")
                .is_some()
        );
        assert_eq!(hits, 1);
    }
}
