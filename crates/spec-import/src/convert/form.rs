//! The small things that make a schema one of our form.

use serde_json::{Value, json};

use super::prose::{limits, sentence};
use super::schemas::SCHEMAS;
use crate::document::text;

/// The sentence of the vendor, else our own, with limits.
pub(super) fn described(value: &Value, own: &str) -> String {
    let said = text(value, "description")
        .or_else(|| text(value, "title"))
        .and_then(sentence);
    joined(&said.unwrap_or_else(|| own.to_owned()), &limits(value))
}

pub(super) fn joined(said: &str, limits: &str) -> String {
    if limits.is_empty() || said.contains(limits) {
        said.to_owned()
    } else {
        format!("{said} {limits}")
    }
}

/// Whether the schema becomes a Rust type with a name.
pub(super) fn needs_name(schema: &Value) -> bool {
    ["properties", "enum", "oneOf", "x-tuple"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

/// The name of our component that a schema refers to.
pub(super) fn referenced(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.strip_prefix(SCHEMAS)
}

/// A reference with something beside it, in the form that 3.0 has for it.
pub(super) fn wrapped(mut schema: Value) -> Value {
    let stands_alone = schema.as_object().is_none_or(|members| members.len() < 2);
    if !stands_alone && let Some(reference) = remove(&mut schema, "$ref") {
        schema["allOf"] = json!([{"$ref": reference}]);
    }
    schema
}

pub(super) fn remove(value: &mut Value, key: &str) -> Option<Value> {
    value.as_object_mut()?.remove(key)
}
