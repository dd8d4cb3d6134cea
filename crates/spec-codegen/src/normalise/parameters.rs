//! Parameters that can't be sent as their style says are refused; headers that belong to the transport are dropped; what a parameter says about
//! its id is said by its schema.

use serde_json::Value;

use super::{Problems, Rule};
use crate::document::{each_operation_mut, escape};

pub(super) const RULE: Rule = Rule {
    name: "parameters",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut hits = 0;
    each_operation_mut(document, |pointer, operation| {
        let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        else {
            return;
        };
        let before = parameters.len();
        parameters.retain(|parameter| !is_transport_header(parameter));
        hits += before - parameters.len();
        for parameter in parameters.iter_mut() {
            hits += id_in_schema(parameter);
        }
        for (index, parameter) in parameters.iter().enumerate() {
            if let Some((message, mend)) = refusal(parameter) {
                let name = parameter
                    .get("name")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                problems.add(
                    format!("{pointer}/parameters/{}", escape(&index.to_string())),
                    format!("parameter `{name}`: {message}"),
                    mend,
                );
            }
        }
    });
    hits
}

/// What a parameter says about its id is said by its schema, as everywhere else.
fn id_in_schema(parameter: &mut Value) -> usize {
    let mut hits = 0;
    for key in ["x-resource", "x-resource-form"] {
        let said = parameter.as_object_mut().and_then(|it| it.remove(key));
        let schema = parameter.get_mut("schema").and_then(Value::as_object_mut);
        if let (Some(value), Some(schema)) = (said, schema) {
            schema.insert(key.to_owned(), value);
            hits += 1;
        }
    }
    hits
}

/// OpenAPI says that a parameter with such a name is ignored.
fn is_transport_header(parameter: &Value) -> bool {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_ascii_lowercase();
    parameter.get("in").and_then(Value::as_str) == Some("header")
        && ["authorization", "accept", "content-type"].contains(&name.as_str())
}

fn refusal(parameter: &Value) -> Option<(String, &'static str)> {
    let place = parameter
        .get("in")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let style = parameter.get("style").and_then(Value::as_str);
    let kind = parameter.pointer("/schema/type").and_then(Value::as_str);
    let is_map = parameter.pointer("/schema/additionalProperties").is_some();
    match (place, style, kind) {
        ("cookie", ..) => Some((
            "a cookie is not sent by these clients".to_owned(),
            "leave it out; credentials belong to the client",
        )),
        ("query" | "path" | "header", ..) if parameter.get("schema").is_none() => Some((
            "it has no schema".to_owned(),
            "give it a schema; `content` is not supported",
        )),
        ("query", None | Some("form"), Some("object")) if !is_map => Some((
            "an object with properties".to_owned(),
            "write one parameter a property, or a map with additionalProperties for free-form pairs",
        )),
        ("query", None | Some("form"), _)
        | (
            "path" | "header",
            None | Some("simple"),
            None | Some("string" | "integer" | "number" | "boolean"),
        ) => None,
        ("path" | "header", None | Some("simple"), Some(kind)) => Some((
            format!("type {kind} in a {place}"),
            "only scalars are sent there; declare it as a string",
        )),
        ("query" | "path" | "header", Some(style), _) => Some((
            format!("style {style}"),
            "write its pairs as parameters of their own (`filter[x]`), or as a free-form map",
        )),
        (other, ..) => Some((
            format!("it is in {other:?}"),
            "say `in: query`, `path` or `header`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalise::testing::{after, operation, refusal};

    #[test]
    fn a_transport_header_is_dropped() {
        let (document, hits) = after(
            &RULE,
            operation(
                json!({"parameters": [{"name": "Authorization", "in": "header", "schema": {"type": "string"}}]}),
            ),
        );
        assert_eq!(document["paths"]["/things"]["get"]["parameters"], json!([]));
        assert_eq!(hits, 1);
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        for (parameter, message) in [
            (
                json!({"name": "c", "in": "cookie", "schema": {"type": "string"}}),
                "cookie",
            ),
            (
                json!({"name": "d", "in": "query", "style": "deepObject", "schema": {"type": "object"}}),
                "style deepObject",
            ),
            (
                json!({"name": "e", "in": "query", "content": {}}),
                "no schema",
            ),
            (
                json!({"name": "f", "in": "path", "schema": {"type": "array"}}),
                "type array in a path",
            ),
            (
                json!({"name": "g", "in": "query", "schema": {"type": "object", "properties": {}}}),
                "an object with properties",
            ),
        ] {
            let refused = refusal(&RULE, operation(json!({"parameters": [parameter]})));
            assert!(refused.contains(message), "{refused}");
        }
    }
}
