//! Types of values: wider, narrower, other ones.

use serde_json::{Map, Value, json};

use crate::Rng;

/// A schema without what says its type.
fn bare(schema: &Map<String, Value>) -> Map<String, Value> {
    let mut bare = schema.clone();
    for key in [
        "type",
        "format",
        "items",
        "allOf",
        "additionalProperties",
        "$ref",
        "example",
        "x-lenient",
    ] {
        bare.remove(key);
    }
    bare
}

fn with(schema: &Map<String, Value>, kind: Value) -> Value {
    let mut changed = bare(schema);
    changed.extend(kind.as_object().cloned().unwrap_or_default());
    changed.into()
}

fn kind(schema: &Map<String, Value>) -> (&str, &str) {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    (text("type"), text("format"))
}

/// A scalar that is plain: what our extensions say more of it would not fit another type.
fn is_plain(schema: &Map<String, Value>) -> bool {
    !["enum", "oneOf", "properties"]
        .iter()
        .any(|key| schema.contains_key(*key))
        && !schema
            .keys()
            .any(|key| key.starts_with("x-") && key != "x-evidence")
}

/// A number for an integer: all values of old, and more.
pub(super) fn wider(schema: &Map<String, Value>) -> Option<(Value, &'static str)> {
    (kind(schema).0 == "integer" && is_plain(schema)).then(|| {
        let number = json!({"type": "number", "format": "double"});
        (with(schema, number), "a number and was an integer")
    })
}

/// An integer for a number: only some of the values of old.
pub(super) fn narrower(schema: &Map<String, Value>) -> Option<(Value, &'static str)> {
    (kind(schema).0 == "number" && is_plain(schema)).then(|| {
        let integer = json!({"type": "integer", "format": "int64"});
        (with(schema, integer), "an integer and was a number")
    })
}

/// Any text for a date and time.
pub(super) fn without_format(schema: &Map<String, Value>) -> Option<(Value, &'static str)> {
    (kind(schema) == ("string", "date-time") && is_plain(schema)).then(|| {
        let text = json!({"type": "string"});
        (with(schema, text), "any text and was a date and time")
    })
}

/// A date and time for any text.
pub(super) fn with_format(schema: &Map<String, Value>) -> Option<(Value, &'static str)> {
    (kind(schema) == ("string", "") && is_plain(schema)).then(|| {
        let time = json!({"type": "string", "format": "date-time"});
        (with(schema, time), "a date and time and was any text")
    })
}

/// Another format of the same type.
pub(super) fn reformatted(schema: &Map<String, Value>) -> Option<(Value, &'static str)> {
    match kind(schema) {
        ("integer", "int64") if is_plain(schema) => Some((
            with(schema, json!({"type": "integer", "format": "int32"})),
            "an int32 and was an int64",
        )),
        ("string", "date-time") if is_plain(schema) => Some((
            with(schema, json!({"type": "string", "format": "date"})),
            "a date and was a date and time",
        )),
        ("string", "date") if is_plain(schema) => Some((
            with(schema, json!({"type": "string", "format": "date-time"})),
            "a date and time and was a date",
        )),
        ("number", "double") if is_plain(schema) => Some((
            with(schema, json!({"type": "number", "format": "float"})),
            "a float and was a double",
        )),
        _ => None,
    }
}

/// A type that shares no value with the old one.
pub(super) fn other(schema: &Map<String, Value>, rng: &mut Rng) -> Option<(Value, &'static str)> {
    if !is_plain(schema) {
        return None;
    }
    let text = json!({"type": "string"});
    Some(match kind(schema).0 {
        "string" if rng.bool() => (
            with(schema, json!({"type": "integer", "format": "int64"})),
            "an integer and was a text",
        ),
        "string" => (
            with(schema, json!({"type": "array", "items": text})),
            "a list and was a text",
        ),
        "integer" | "number" if rng.bool() => (with(schema, text), "a text and was a number"),
        "integer" | "number" | "array" => (
            with(schema, json!({"type": "boolean"})),
            "a boolean and was none",
        ),
        "boolean" => (with(schema, text), "a text and was a boolean"),
        _ => return None,
    })
}

/// The schema of something new.
pub(super) fn new(rng: &mut Rng) -> Value {
    let schemas = [
        json!({"type": "string"}),
        json!({"type": "integer", "format": "int64"}),
        json!({"type": "boolean"}),
        json!({"type": "array", "items": {"type": "string"}}),
    ];
    rng.choice(schemas).unwrap_or_default()
}
