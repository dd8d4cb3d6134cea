//! Limits are for the reader, not for the decoder: `pattern`, `minLength`, `maximum` and the like are dropped, for one odd value would
//! lose a whole response. `default` would always be sent, also in an update; equal `title`s would become one type.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::each_schema_mut;

pub(super) const RULE: Rule = Rule {
    name: "constraints",
    apply,
};

const DROPPED: [&str; 15] = [
    "title",
    "default",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_schema_mut(document, &mut |_, schema| {
        if let Some(members) = schema.as_object_mut() {
            let before = members.len();
            members.retain(|key, _| {
                !DROPPED.contains(&key.as_str())
                    && !["example", "readOnly", "writeOnly"].contains(&key.as_str())
            });
            hits += before - members.len();
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
    fn limits_defaults_and_titles_are_dropped() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({
                "A": {"type": "object", "title": "T", "properties": {
                    "a": {"type": "string", "pattern": "^a$", "minLength": 1, "default": "a"},
                    "n": {"type": "integer", "minimum": 1}}},
            })),
        );
        assert_eq!(
            document["components"]["schemas"]["A"],
            json!({"type": "object", "properties": {"a": {"type": "string"}, "n": {"type": "integer"}}})
        );
        assert_eq!(hits, 5);
    }

    #[test]
    fn a_property_named_title_stays() {
        let before =
            schemas(json!({"A": {"type": "object", "properties": {"title": {"type": "string"}}}}));
        assert_eq!(after(&RULE, before.clone()), (before, 0));
    }
}
