//! A property with `x-raw-json` is kept as text: typify sees the runtime's `RawJson`. One that refers to a schema of its own keeps its
//! type, around which the struct gets a `Lazy`.

use serde_json::Value;

use super::{Problems, Rule, replace_by_runtime_type};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "raw-json",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if schema.get("x-raw-json") == Some(&Value::Bool(true)) && !is_lazy(schema) {
            replace_by_runtime_type(schema, "RawJson");
            hits += 1;
        }
    });
    hits
}

/// Whether a property is decoded when it is asked for: it is kept as text, and its type is known.
pub(crate) fn is_lazy(property: &Value) -> bool {
    let refers = property.get("$ref").is_some() || property.get("allOf").is_some();
    refers && property.get("x-raw-json") == Some(&Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn a_heavy_part_of_a_known_type_keeps_its_type() {
        let part = json!({"$ref": "#/components/schemas/B", "x-raw-json": true});
        let before = schemas(json!({"A": {"properties": {"part": part}}, "B": {"type": "object"}}));
        let (document, hits) = after(&RULE, before.clone());
        assert_eq!(document, before);
        assert_eq!(hits, 0);
    }

    #[test]
    fn a_heavy_part_becomes_raw_json() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"A": {"properties": {"tree": {"type": "object", "x-raw-json": true}}}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["tree"]["x-rust-type"]["path"],
            "client_runtime::RawJson"
        );
        assert_eq!(hits, 1);
    }
}
