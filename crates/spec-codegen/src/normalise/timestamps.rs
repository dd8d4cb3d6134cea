//! Times become the runtime's `Timestamp`, and days its `Date`: a vendor's time without a zone, or in a form nobody foresaw, must not lose a response.

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
        let ty = match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => "Timestamp",
            Some("date") => "Date",
            _ => return,
        };
        replace_by_runtime_type(schema, ty);
        hits += 1;
    });
    hits
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn a_time_becomes_a_timestamp_and_a_day_a_date() {
        let properties = json!({
            "created": {"type": "string", "format": "date-time"},
            "due": {"type": "string", "format": "date"},
        });
        let (document, hits) = after(&RULE, schemas(json!({"A": {"properties": properties}})));
        let properties = &document["components"]["schemas"]["A"]["properties"];
        let path = |name: &str| properties[name]["x-rust-type"]["path"].clone();
        assert_eq!(path("created"), "client_runtime::Timestamp");
        assert_eq!(path("due"), "client_runtime::Date");
        assert_eq!(hits, 2);
    }
}
