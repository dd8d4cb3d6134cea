//! What a value can be on the wire.

use serde_json::Value;

use super::document::Part;

/// The JSON kind that a schema asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Integer,
    Number,
    Flag,
    List,
    Object,
    /// One of several, or not said.
    Any,
}

impl Kind {
    pub fn of(schema: &Part<'_>) -> Self {
        match schema.text("type") {
            Some("string") => Self::Text,
            Some("integer") => Self::Integer,
            Some("number") => Self::Number,
            Some("boolean") => Self::Flag,
            Some("array") => Self::List,
            Some("object") => Self::Object,
            _ if schema.has("properties") || schema.has("allOf") => Self::Object,
            _ => Self::Any,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Flag => "a boolean",
            Self::List => "a list",
            Self::Object => "an object",
            Self::Any => "any value",
        }
    }

    /// Whether a place of ours of this kind reads what `theirs` sends, with the other forms that `lenient` takes.
    pub fn reads(self, theirs: Kind, lenient: &[&str]) -> bool {
        let has = |form: &str| lenient.contains(&form);
        match (self, theirs) {
            (Self::Any, _) | (_, Self::Any) | (Self::Number, Self::Integer) => true,
            (Self::Integer | Self::Number, Self::Text) => has("string-number"),
            (Self::Integer, Self::Number) => has("float-integer"),
            (Self::Flag, Self::Text | Self::Integer) => has("string-boolean"),
            (Self::Text, Self::Integer | Self::Number | Self::Flag) => has("number-string"),
            (ours, theirs) => ours == theirs,
        }
    }
}

/// The other wire forms that a schema and its document accept.
pub(super) fn lenient<'d>(schema: &Part<'d>) -> Vec<&'d str> {
    let forms = |value: &'d Value| value.get("x-lenient").and_then(Value::as_array);
    let (own, all) = (forms(schema.value), forms(schema.document));
    own.into_iter()
        .chain(all)
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}
