//! A property or parameter with `x-secret`, or a string of format `password`, becomes the runtime's `Secret`, which is never printed.

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
        if is_secret(schema) {
            replace_by_runtime_type(schema, "Secret");
            hits += 1;
        }
    });
    hits
}

/// Whether the value of this schema must never be printed.
pub(crate) fn is_secret(schema: &Value) -> bool {
    schema.get("x-secret") == Some(&Value::Bool(true))
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
