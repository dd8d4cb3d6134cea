//! Numbers that go out as texts (`x-sent-as: string`). Their type stays that of the number; the rewrite step writes how they go out.

use serde_json::Value;

/// Whether the numbers of a property go out as texts.
pub(crate) fn is_sent_as_text(property: &Value) -> bool {
    property.get("x-sent-as").and_then(Value::as_str) == Some("string")
}
