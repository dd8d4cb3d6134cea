//! A value that can be `null` on purpose.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value or an explicit `null`.
///
/// A property of a request that is optional *and* nullable has the type `Option<Nullable<T>>`: `None` leaves it out,
/// `Some(Nullable::Null)` sends `null`, which most vendors read as "remove what is there".
///
/// ```
/// use client_runtime::Nullable;
///
/// assert_eq!(Nullable::from(5), Nullable::Value(5));
/// assert_eq!(Nullable::<i64>::Null.into_option(), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if it is not `null`.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// The value by reference, if it is not `null`.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Nullable<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_and_a_value_go_out_as_they_are() {
        #[derive(Serialize)]
        struct Update {
            #[serde(skip_serializing_if = "Option::is_none")]
            name: Option<Nullable<String>>,
        }
        let json = |name| serde_json::to_string(&Update { name }).unwrap();
        assert_eq!(json(None), "{}");
        assert_eq!(json(Some(Nullable::Null)), r#"{"name":null}"#);
        assert_eq!(json(Some("x".into())), r#"{"name":"x"}"#);
    }
}
