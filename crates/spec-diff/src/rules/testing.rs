//! Documents for the tests of the rules.

use serde_json::{Value, json};
use spec_codegen::Bundle;

use crate::change::{Change, Subject, Verdict};
use crate::compare::changes;

/// One line a change: its rule, its subject, what happened, and who breaks.
pub(super) fn found(old: Value, new: Value) -> Vec<String> {
    let bundle = |mut document: Value| {
        document["openapi"] = "3.0.3".into();
        Bundle::from_json(&document.to_string(), "openapi.json")
            .unwrap_or_else(|errors| panic!("{errors}"))
    };
    let (old, new) = (bundle(old), bundle(new));
    let mut lines: Vec<String> = changes(&old, &new)
        .iter()
        .map(|finding| line(&finding.change))
        .collect();
    // a schema that is gone doesn't come before one that is new
    lines.sort();
    lines
}

fn line(change: &Change) -> String {
    let subject = match &change.subject {
        Subject::Document => "document",
        Subject::Operation(id) => id,
        Subject::Schema(name) => name,
    };
    let mut line = format!("{} {subject}: {}", change.rule, change.message);
    for (verdict, who) in [
        (change.wire.old_client, "old client"),
        (change.wire.new_client, "new client"),
    ] {
        if verdict == Verdict::Breaking {
            line.push_str(&format!(" | {who} breaks"));
        }
    }
    line
}

/// A document with one operation, `getThing`, which has these members.
pub(super) fn operation(members: Value) -> Value {
    let mut operation = json!({"operationId": "getThing"});
    for (key, value) in members.as_object().into_iter().flatten() {
        operation[key] = value.clone();
    }
    json!({"paths": {"/things/{id}": {"get": operation}}})
}

/// The same with these parameters.
pub(super) fn parameters(parameters: Value) -> Value {
    operation(json!({"parameters": parameters}))
}

/// A document with these schemas, and an operation that uses them: they are `sent`, `received`, `both` or `none`.
pub(super) fn schemas(schemas: Value, usage: &str) -> Value {
    let names = schemas.as_object().into_iter().flatten();
    let references: Value = names
        .map(|(name, _)| json!({"$ref": format!("#/components/schemas/{name}")}))
        .collect();
    let content = json!({"application/json": {"schema": {"oneOf": references}}});
    let mut operation = json!({"operationId": "use"});
    if ["sent", "both"].contains(&usage) {
        operation["requestBody"] = json!({"content": content});
    }
    if ["received", "both"].contains(&usage) {
        operation["responses"] = json!({"200": {"content": content}});
    }
    json!({"paths": {"/use": {"get": operation}}, "components": {"schemas": schemas}})
}
