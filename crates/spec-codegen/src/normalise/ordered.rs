//! A map whose order counts (`x-ordered`) becomes the runtime's `OrderedMap`: typify's maps sort their keys.

use serde_json::{Value, json};

use super::{Problems, Rule};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "ordered",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if !is_ordered(schema) {
            return;
        }
        let values = schema
            .get("additionalProperties")
            .filter(|values| values.is_object())
            .cloned()
            .unwrap_or_else(|| json!({}));
        super::replace_by_runtime_type(schema, "OrderedMap");
        // where the map may be null, the type is inside
        let place = match schema.pointer("/allOf/0").is_some() {
            true => "/allOf/0/x-rust-type",
            false => "/x-rust-type",
        };
        if let Some(ty) = schema.pointer_mut(place) {
            ty["parameters"] = json!([values]);
        }
        hits += 1;
    });
    hits
}

/// Whether the order of the map's entries counts.
pub(crate) fn is_ordered(schema: &Value) -> bool {
    schema.get("x-ordered") == Some(&Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn a_map_keeps_its_order_and_the_type_of_its_values() {
        let map = json!({"type": "object", "additionalProperties": {"type": "string"}, "x-ordered": true});
        let (document, hits) = after(
            &RULE,
            schemas(json!({"A": {"properties": {"fields": map}}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["fields"]["x-rust-type"],
            json!({
                "crate": "client-runtime", "version": "*", "path": "client_runtime::OrderedMap",
                "parameters": [{"type": "string"}]
            })
        );
        assert_eq!(hits, 1);
    }
}
