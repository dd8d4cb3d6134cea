//! The text of an id, and what the types of ids have in common.

/// The text of an id, and whether it must not be sent.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IdText {
    text: Box<str>,
    refused: bool,
}

impl IdText {
    /// A text that is refused when it is to be sent.
    pub(super) fn refused(text: Box<str>) -> Self {
        Self {
            text,
            refused: true,
        }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    pub(super) fn is_refused(&self) -> bool {
        self.refused
    }

    /// Another text, refused if this one is.
    pub(super) fn map(&self, change: impl FnOnce(&str) -> Box<str>) -> Self {
        let text = if self.refused {
            self.text.clone()
        } else {
            change(&self.text)
        };
        Self {
            text,
            refused: self.refused,
        }
    }

    pub(super) fn into_string(self) -> String {
        self.text.into()
    }
}

impl From<Box<str>> for IdText {
    fn from(text: Box<str>) -> Self {
        Self {
            text,
            refused: false,
        }
    }
}

/// Whether this is what identifies a resource within its type.
pub(super) fn is_digits(text: &str) -> bool {
    text.len() == 24 && text.bytes().all(|letter| letter.is_ascii_hexdigit())
}

/// What stands behind the last `/`.
pub(super) fn last_part(text: &str) -> &str {
    text.rsplit_once('/').map_or(text, |(_, last)| last)
}

/// What every type of ids has, whatever it holds besides its text.
macro_rules! id_type {
    ([$($kind:ident: $bound:path)?] $id:ty, $name:literal) => {
        impl$(<$kind: $bound>)? $id {
            /// An id of another form, for deployments that have such. It is not checked, and goes out as it is.
            pub fn unchecked(text: impl Into<String>) -> Self {
                $crate::resource_id::Id::of(text.into().into_boxed_str().into())
            }

            /// The text, as it was received or read.
            pub fn as_str(&self) -> &str {
                self.text.as_str()
            }

            /// What stands behind the type.
            pub fn bare(&self) -> &str {
                $crate::resource_id::text::last_part(self.as_str())
            }
        }

        /// An empty text, which is no id: for values that tests are made of.
        impl$(<$kind: $bound>)? Default for $id {
            fn default() -> Self {
                Self::unchecked(String::new())
            }
        }

        impl$(<$kind>)? Clone for $id {
            fn clone(&self) -> Self {
                Self { text: self.text.clone(), $(kind: PhantomData::<fn() -> $kind>)? }
            }
        }

        impl$(<$kind>)? PartialEq for $id {
            fn eq(&self, other: &Self) -> bool {
                self.text == other.text
            }
        }

        impl$(<$kind>)? Eq for $id {}

        impl$(<$kind>)? PartialEq<str> for $id {
            fn eq(&self, other: &str) -> bool {
                self.text.as_str() == other
            }
        }

        impl$(<$kind>)? PartialEq<&str> for $id {
            fn eq(&self, other: &&str) -> bool {
                self.text.as_str() == *other
            }
        }

        impl$(<$kind>)? PartialEq<String> for $id {
            fn eq(&self, other: &String) -> bool {
                self.text.as_str() == other
            }
        }

        impl$(<$kind>)? PartialOrd for $id {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl$(<$kind>)? Ord for $id {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.text.cmp(&other.text)
            }
        }

        impl$(<$kind>)? std::hash::Hash for $id {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.text.hash(state);
            }
        }

        impl$(<$kind>)? AsRef<str> for $id {
            fn as_ref(&self) -> &str {
                self.text.as_str()
            }
        }

        impl$(<$kind>)? std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.text.as_str())
            }
        }

        impl$(<$kind>)? std::fmt::Debug for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({:?})", $name, self.text.as_str())
            }
        }

        impl$(<$kind>)? From<$id> for String {
            fn from(id: $id) -> Self {
                id.text.into_string()
            }
        }

        impl$(<$kind>)? From<&$id> for String {
            fn from(id: &$id) -> Self {
                id.text.as_str().to_owned()
            }
        }

        impl$(<$kind: $bound>)? From<&$id> for $id {
            fn from(id: &$id) -> Self {
                id.clone()
            }
        }

        impl$(<$kind: $bound>)? std::str::FromStr for $id {
            type Err = $crate::ResourceIdError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::resource_id::Id::parse(text)
            }
        }

        impl$(<$kind: $bound>)? TryFrom<&str> for $id {
            type Error = $crate::ResourceIdError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                $crate::resource_id::Id::parse(text)
            }
        }

        impl$(<$kind: $bound>)? TryFrom<String> for $id {
            type Error = $crate::ResourceIdError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                $crate::resource_id::Id::parse(&text)
            }
        }

        impl$(<$kind: $bound>)? TryFrom<&String> for $id {
            type Error = $crate::ResourceIdError;

            fn try_from(text: &String) -> Result<Self, Self::Error> {
                $crate::resource_id::Id::parse(text)
            }
        }

        /// As it was; an error for one that is known to be of another type.
        impl$(<$kind: $bound>)? serde::Serialize for $id {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match $crate::resource_id::Id::refusal(self) {
                    None => serializer.serialize_str(self.as_str()),
                    Some(error) => Err(error.while_encoding()),
                }
            }
        }

        /// Any text.
        impl<'de, $($kind: $bound)?> serde::Deserialize<'de> for $id {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <Box<str>>::deserialize(deserializer)?;
                Ok($crate::resource_id::Id::of(text.into()))
            }
        }

        #[cfg(feature = "schemars")]
        impl$(<$kind: $bound>)? schemars::JsonSchema for $id {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let of = <Self as $crate::resource_id::Id>::WANTED.unwrap_or("any type");
                schemars::json_schema!({"type": "string", "description": format!("Id of a resource: {of}")})
            }
        }
    };
}
pub(super) use id_type;
