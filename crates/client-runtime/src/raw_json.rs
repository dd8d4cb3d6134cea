//! A part of a document that is kept as text.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::fmt;

/// JSON text that was not decoded.
///
/// Heavy parts that most callers don't read (the tree of a model) have this type: keeping the text costs a fraction of
/// decoding it. [`decode`](Self::decode) turns it into any type when it is needed.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RawJson(Box<RawValue>);

impl RawJson {
    /// The JSON text as it was received.
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Decodes the text into `T`. Trees of a thousand levels and more are decoded on a thread of their own, whose stack is large enough.
    ///
    /// # Errors
    /// The text does not have the form of a `T`.
    pub fn decode<T: DeserializeOwned + Send>(&self) -> Result<T, crate::Error> {
        crate::decode::raw(self.get())
    }

    /// The JSON text of a value.
    ///
    /// # Errors
    /// The value has no JSON form (a map with keys that are no text, for example).
    pub fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Self, crate::Error> {
        serde_json::value::to_raw_value(value)
            .map(Self)
            .map_err(|error| {
                crate::Error::invalid_request("the value has no JSON form").with_source(error)
            })
    }
}

impl Default for RawJson {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for RawJson {}

impl std::hash::Hash for RawJson {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

/// Shows the size only: nobody looked into the text, so nobody knows whether it holds a secret.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.get().len())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RawJson {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RawJson".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        true.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_kept_and_decodes_when_asked() {
        let text = r#"{"root": {"children": [1, 2.50]}}"#;
        let raw: RawJson = serde_json::from_str(text).unwrap();
        assert_eq!(raw.get(), text);
        assert_eq!(serde_json::to_string(&raw).unwrap(), text);
        assert!(raw.decode::<serde_json::Value>().is_ok());
        assert!(raw.decode::<Vec<i64>>().unwrap_err().is_decode());
        assert_eq!(format!("{raw:?}"), "RawJson(33 bytes)");
    }
}
