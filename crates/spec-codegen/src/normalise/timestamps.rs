//! Dates and times become the runtime's `Timestamp`: a vendor's time without a zone, or in a form nobody foresaw, must not lose a response.

use serde_json::Value;

use super::{Problems, Rule, replace_by_runtime_type};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "timestamps",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if schema.get("format").and_then(Value::as_str) == Some("date-time") {
            replace_by_runtime_type(schema, "Timestamp");
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
    fn a_time_becomes_a_timestamp() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"A": {"properties": {"created": {"type": "string", "format": "date-time"}}}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["created"]["x-rust-type"]["path"],
            "client_runtime::Timestamp"
        );
        assert_eq!(hits, 1);
    }
}
