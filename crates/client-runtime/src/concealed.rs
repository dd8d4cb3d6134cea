//! A value of unknown form that may hold what nobody should read in a log.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;
use std::ops::{Deref, DerefMut};

/// JSON of a form that the specification does not name, which may hold personal data or a secret. It is used like the [`Value`] that it holds.
///
/// `Debug` shows what kind of JSON it is, and of an object the names of its members.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Concealed(Value);

impl Concealed {
    /// The value.
    pub fn into_inner(self) -> Value {
        self.0
    }
}

impl Deref for Concealed {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl DerefMut for Concealed {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.0
    }
}

impl<T: Into<Value>> From<T> for Concealed {
    fn from(value: T) -> Self {
        Self(value.into())
    }
}

impl PartialEq<Value> for Concealed {
    fn eq(&self, other: &Value) -> bool {
        self.0 == *other
    }
}

impl fmt::Debug for Concealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ConcealedRef(&self.0).fmt(f)
    }
}

/// What may be shown of a value that nobody has looked into.
#[doc(hidden)]
pub struct ConcealedRef<'a>(pub &'a Value);

impl fmt::Debug for ConcealedRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(_) => f.write_str("a boolean"),
            Value::Number(_) => f.write_str("a number"),
            Value::String(_) => f.write_str("a text"),
            Value::Array(items) => write!(f, "a list of {}", items.len()),
            Value::Object(members) => f.debug_set().entries(members.keys()).finish(),
        }
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Concealed {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Concealed".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        true.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_the_kind_and_the_names_of_members_are_shown() {
        for (value, shown) in [
            (json!(null), "null"),
            (json!(true), "a boolean"),
            (json!(4711), "a number"),
            (json!("hunter2"), "a text"),
            (json!(["hunter2", 4711]), "a list of 2"),
            (json!({"a": "hunter2", "b": {"c": 1}}), r#"{"a", "b"}"#),
        ] {
            let concealed = Concealed::from(value.clone());
            assert_eq!(format!("{concealed:?}"), shown);
            assert_eq!(serde_json::to_value(&concealed).unwrap(), value);
            let text = value.to_string();
            assert_eq!(serde_json::from_str::<Concealed>(&text).unwrap(), concealed);
        }
        let mut open = Concealed::from(json!({"a": 1}));
        open["b"] = json!(2);
        assert_eq!(open.into_inner(), json!({"a": 1, "b": 2}));
    }
}
