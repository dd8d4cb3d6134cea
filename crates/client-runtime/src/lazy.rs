//! A part of a document that is decoded when it is asked for.

use crate::{Error, RawJson};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::marker::PhantomData;

/// A `T` that is kept as its JSON text until somebody wants it.
///
/// Parts that fill most of a document and that few callers read (the statistics of each field of a dataset) have this type: a client that
/// waits for a dataset reads it again and again, and does not pay for them.
///
/// ```
/// use client_runtime::Lazy;
///
/// let numbers: Lazy<Vec<i64>> = serde_json::from_str("[1, 2]")?;
/// assert_eq!(numbers.get()?, [1, 2]);
/// assert_eq!(serde_json::to_string(&numbers)?, "[1, 2]");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Lazy<T> {
    raw: RawJson,
    #[serde(skip)]
    decoded: PhantomData<fn() -> T>,
}

impl<T> Lazy<T> {
    /// The JSON text as it came.
    pub fn raw(&self) -> &RawJson {
        &self.raw
    }

    /// Decodes it. Nothing is kept: who needs it twice keeps what this gives.
    ///
    /// # Errors
    /// The text does not have the form of a `T`; the error names the place in it.
    pub fn get(&self) -> Result<T, Error>
    where
        T: DeserializeOwned + Send,
    {
        self.raw.decode()
    }

    /// The text of a value.
    ///
    /// # Errors
    /// As [`RawJson::encode`].
    pub fn encode(value: &T) -> Result<Self, Error>
    where
        T: Serialize,
    {
        RawJson::encode(value).map(Self::from)
    }
}

impl<T> From<RawJson> for Lazy<T> {
    fn from(raw: RawJson) -> Self {
        Self {
            raw,
            decoded: PhantomData,
        }
    }
}

impl<T> Clone for Lazy<T> {
    fn clone(&self) -> Self {
        self.raw.clone().into()
    }
}

/// By text.
impl<T> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        self.raw == other.raw
    }
}

impl<T> Eq for Lazy<T> {}

/// Shows the size only, as [`RawJson`] does.
impl<T> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lazy({} bytes)", self.raw.get().len())
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Lazy<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_another_form_is_an_error_only_for_the_one_who_asks() {
        let text = r#"{"a": [1, "hunter2"]}"#;
        let part: std::collections::BTreeMap<String, Lazy<Vec<i64>>> =
            serde_json::from_str(text).unwrap();
        let error = part["a"].get().unwrap_err();
        assert!(error.is_decode());
        assert!(error.to_string().contains("`[1]`"), "{error}");
        assert!(!format!("{error} {part:?}").contains("hunter2"));
        assert_eq!(
            serde_json::to_string(&part["a"]).unwrap(),
            "[1, \"hunter2\"]"
        );
    }

    #[test]
    fn a_value_becomes_its_text() {
        let part = Lazy::encode(&vec![1, 2]).unwrap();
        assert_eq!(part.raw().get(), "[1,2]");
        assert_eq!(part.clone(), part);
        assert_eq!(part.get().unwrap(), [1, 2]);
    }
}
