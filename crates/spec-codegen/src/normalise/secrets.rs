//! A property or parameter with `x-secret` becomes the runtime's `Secret`, which is never printed, or its `Concealed` where any JSON may stand.

use serde_json::Value;

use super::{Problems, Rule, replace_by_runtime_type};
use crate::document::{each_operation_mut, each_schema_mut};

pub(super) const RULE: Rule = Rule {
    name: "secrets",
    apply,
};

fn apply(document: &mut Value, _: &mut Problems) -> usize {
    let mut hits = 0;
    each_operation_mut(document, |_, operation| {
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            if parameter.get("x-secret") == Some(&Value::Bool(true)) {
                parameter["schema"]["x-secret"] = true.into();
            }
        }
    });
    each_schema_mut(document, &mut |_, schema| {
        if let Some(name) = secret_type(schema) {
            replace_by_runtime_type(schema, name);
            hits += 1;
        }
    });
    hits
}

/// The type of the runtime for a value that must never be printed.
pub(crate) fn secret_type(schema: &Value) -> Option<&'static str> {
    let has = |key: &str| schema.get(key).is_some();
    let is_any = schema.get("type").map_or(
        !["$ref", "allOf", "oneOf", "anyOf"].into_iter().any(has),
        |kind| kind == "object",
    );
    let name = if is_any { "Concealed" } else { "Secret" };
    (schema.get("x-secret") == Some(&Value::Bool(true))).then_some(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, operation, schemas};

    #[test]
    fn a_secret_property_becomes_a_secret() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({"A": {"properties": {"token": {"type": "string", "x-secret": true}}}})),
        );
        assert_eq!(
            document["components"]["schemas"]["A"]["properties"]["token"]["x-rust-type"]["path"],
            "client_runtime::Secret"
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn what_may_hold_any_json_becomes_concealed() {
        for any in [
            json!({"x-secret": true}),
            json!({"type": "object", "x-secret": true}),
        ] {
            let before = schemas(json!({"A": {"properties": {"more": any}}}));
            let (document, _) = after(&RULE, before);
            assert_eq!(
                document["components"]["schemas"]["A"]["properties"]["more"]["x-rust-type"]["path"],
                "client_runtime::Concealed"
            );
        }
    }

    #[test]
    fn a_secret_parameter_becomes_a_secret() {
        let (document, _) = after(
            &RULE,
            operation(
                json!({"parameters": [{"name": "key", "x-secret": true, "schema": {"type": "string"}}]}),
            ),
        );
        assert_eq!(
            document["paths"]["/things"]["get"]["parameters"][0]["schema"]["x-rust-type"]["path"],
            "client_runtime::Secret"
        );
    }
}
