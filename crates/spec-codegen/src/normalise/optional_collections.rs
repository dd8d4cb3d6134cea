//! Optional lists and maps become nullable for typify, which makes them `Option<Vec<T>>`: `null` decodes, and `[]` can be sent to clear a list.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::schemas_mut;

pub(super) const RULE: Rule = Rule {
    name: "optional-collections",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    for schema in schemas_mut(document)
        .into_iter()
        .flat_map(|schemas| schemas.values_mut())
    {
        let required: BTreeSet<String> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        for (name, property) in schema
            .get_mut("properties")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flatten()
        {
            let collection = matches!(
                property.get("type").and_then(Value::as_str),
                Some("array" | "object")
            );
            if collection && property.get("nullable").is_none() && !required.contains(name) {
                property["nullable"] = true.into();
                hits += 1;
            }
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn an_optional_list_is_nullable_and_a_required_one_is_not() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"A": {"type": "object", "required": ["b"], "properties": {
            "a": {"type": "array", "items": {"type": "string"}}, "b": {"type": "array", "items": {"type": "string"}}}}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["a"]["nullable"],
            json!(true)
        );
        assert!(
            document["components"]["schemas"]["A"]["properties"]["b"]
                .get("nullable")
                .is_none()
        );
        assert_eq!(hits, 1);
    }
}
