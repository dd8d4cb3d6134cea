//! An integer under a name of its own is a type of its own in Rust: such numbers are ids, and one must not be taken for another.

use serde_json::Value;

/// Whether the schema component becomes a newtype.
pub(crate) fn is_newtype(schema: &Value) -> bool {
    let text = |key: &str| schema.get(key).and_then(Value::as_str);
    let plain = schema.get("enum").is_none() && schema.get("nullable") != Some(&Value::Bool(true));
    text("type") == Some("integer") && text("format") != Some("uint64") && plain
}
