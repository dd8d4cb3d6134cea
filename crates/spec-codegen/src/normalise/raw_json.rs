//! A property with `x-raw-json` is kept as text: typify sees the runtime's `RawJson`.

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
        if schema.get("x-raw-json") == Some(&Value::Bool(true)) {
            replace_by_runtime_type(schema, "RawJson");
            hits += 1;
        }
    });
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

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
