//! `additionalProperties: false` is dropped: a property that the vendor adds tomorrow must not break today's decoder.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "closed-objects",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if schema.get("additionalProperties") == Some(&Value::Bool(false))
            && let Some(members) = schema.as_object_mut()
        {
            members.remove("additionalProperties");
            hits += 1;
        }
        // `true` and `{}` mean the same; only the second is kept by typify when there are properties
        if schema.get("additionalProperties") == Some(&Value::Bool(true)) {
            schema["additionalProperties"] = serde_json::json!({});
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
    fn a_closed_object_is_opened() {
        let (document, hits) = after(
            &RULE,
            schemas(
                json!({"A": {"type": "object", "additionalProperties": false, "properties": {}}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"type": "object", "properties": {}})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn an_open_object_keeps_what_it_does_not_know() {
        let (document, _) = after(
            &RULE,
            schemas(
                json!({"A": {"type": "object", "additionalProperties": true, "properties": {"a": {}}}}),
            ),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["additionalProperties"],
            json!({})
        );
    }
}
