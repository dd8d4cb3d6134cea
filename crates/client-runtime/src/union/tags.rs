//! Unions of objects that name their variant in a property.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// A union of objects that name their variant in a property.
#[doc(hidden)]
pub trait UnionOfTags: Sized {
    const TAG: &'static str;
    fn unrecognized(value: Value) -> Self;
    /// Decodes the variant that `tag` names, or gives the deserializer back if there is none.
    fn from_tagged<'de, D: Deserializer<'de>>(
        tag: &str,
        object: D,
    ) -> Result<Self, Tagged<D, D::Error>>;
}

/// Why [`UnionOfTags::from_tagged`] gave no value.
#[doc(hidden)]
pub enum Tagged<D, E> {
    UnknownTag(D),
    Invalid(E),
}

#[doc(hidden)]
pub fn deserialize_tagged<'de, U: UnionOfTags, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    deserializer.deserialize_any(TagVisitor(PhantomData))
}

struct TagVisitor<U>(PhantomData<U>);

impl<U: UnionOfTags> TagVisitor<U> {
    fn keep<E>(value: impl Into<Value>) -> Result<U, E> {
        Ok(U::unrecognized(value.into()))
    }
}

impl<'de, U: UnionOfTags> Visitor<'de> for TagVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the property `{}`", U::TAG)
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<U, E> {
        Self::keep(text)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<U, E> {
        Self::keep(value)
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<U, E> {
        Self::keep(value)
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<U, E> {
        Self::keep(value)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<U, E> {
        Self::keep(value)
    }
    fn visit_unit<E: de::Error>(self) -> Result<U, E> {
        Self::keep(Value::Null)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<U, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(array)).and_then(Self::keep)
    }

    /// Most vendors write the tag first: then nothing is buffered.
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<U, A::Error> {
        let mut seen = Vec::new();
        while let Some(key) = object.next_key::<String>()? {
            let value: Value = object.next_value()?;
            let tag = (key == U::TAG).then(|| tag_text(&value)).flatten();
            seen.push((key, value));
            if let Some(tag) = tag {
                let replay = Replay {
                    seen: seen.into_iter(),
                    value: None,
                    rest: object,
                };
                return match U::from_tagged(&tag, MapAccessDeserializer::new(replay)) {
                    Ok(variant) => Ok(variant),
                    Err(Tagged::Invalid(error)) => Err(error),
                    Err(Tagged::UnknownTag(whole)) => {
                        Value::deserialize(whole).and_then(Self::keep)
                    }
                };
            }
        }
        Self::keep(seen.into_iter().collect::<Map<_, _>>())
    }
}

fn tag_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The entries that were read while looking for the tag, and then those that were not.
struct Replay<A> {
    seen: std::vec::IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.seen.next() {
            Some((key, value)) => {
                self.value = Some(value);
                seed.deserialize(key.into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(de::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Writes a variant, with its tag if the variant's own type does not write it.
#[doc(hidden)]
pub fn serialize_tagged<T: Serialize, S: Serializer>(
    variant: &T,
    tag: &'static str,
    name: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut value = serde_json::to_value(variant).map_err(ser::Error::custom)?;
    if let Value::Object(object) = &mut value {
        object.entry(tag).or_insert_with(|| name.into());
    }
    value.serialize(serializer)
}
