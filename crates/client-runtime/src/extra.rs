//! What an open object holds beyond the properties that are declared.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

/// Members of an object that the specification does not name, as they came. It is used like the map that it holds.
///
/// `Debug` shows their names only: nobody knows which of them is a secret.
// Almost always there are none, and a tree has a hundred thousand of these: a pointer each.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Map<String, Value>>>);

static NONE: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

impl Extra {
    /// The map.
    pub fn into_inner(self) -> Map<String, Value> {
        self.0.map_or_else(Map::new, |members| *members)
    }
}

impl Deref for Extra {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Self::Target {
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.0.get_or_insert_default()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

impl From<Map<String, Value>> for Extra {
    fn from(members: Map<String, Value>) -> Self {
        Self((!members.is_empty()).then(|| Box::new(members)))
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(members: I) -> Self {
        members.into_iter().collect::<Map<_, _>>().into()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys()).finish()
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Extra {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extra".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "object", "additionalProperties": true})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize, Debug)]
    struct Open {
        name: String,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn undeclared_members_are_kept_and_only_their_names_are_shown() {
        let text = r#"{"name":"a","x":{"y":1},"hidden":"hunter2"}"#;
        let open: Open = serde_json::from_str(text).unwrap();
        assert_eq!(open.extra["x"]["y"], 1);
        assert!(!format!("{open:?}").contains("hunter2"));
        let back: Value = serde_json::to_value(&open).unwrap();
        assert_eq!(back, serde_json::from_str::<Value>(text).unwrap());
    }
}
