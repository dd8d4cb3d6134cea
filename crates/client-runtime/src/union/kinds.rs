//! Unions whose variants differ in their JSON kind.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, de};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// A union of variants that differ in their JSON kind. What no variant takes is kept.
#[doc(hidden)]
pub trait UnionOfKinds: Sized {
    fn unrecognized(value: Value) -> Self;

    fn from_text<E: de::Error>(text: &str) -> Result<Self, E> {
        Ok(Self::unrecognized(text.into()))
    }
    fn from_boolean<E: de::Error>(value: bool) -> Result<Self, E> {
        Ok(Self::unrecognized(value.into()))
    }
    fn from_signed<E: de::Error>(value: i64) -> Result<Self, E> {
        Self::number_from_signed(value)
    }
    fn from_unsigned<E: de::Error>(value: u64) -> Result<Self, E> {
        Self::number_from_unsigned(value)
    }
    fn number_from_signed<E: de::Error>(value: i64) -> Result<Self, E> {
        Ok(Self::unrecognized(value.into()))
    }
    fn number_from_unsigned<E: de::Error>(value: u64) -> Result<Self, E> {
        Ok(Self::unrecognized(value.into()))
    }
    fn from_float<E: de::Error>(value: f64) -> Result<Self, E> {
        Ok(Self::unrecognized(value.into()))
    }
    fn from_array<'de, A: SeqAccess<'de>>(array: A) -> Result<Self, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(array)).map(Self::unrecognized)
    }
    fn from_object<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(object)).map(Self::unrecognized)
    }
}

#[doc(hidden)]
pub fn deserialize_kinds<'de, U: UnionOfKinds, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    deserializer.deserialize_any(KindVisitor(PhantomData))
}

#[doc(hidden)]
pub fn from_simple<'de, T: Deserialize<'de>, E: de::Error, V: IntoDeserializer<'de, E>>(
    value: V,
) -> Result<T, E> {
    T::deserialize(value.into_deserializer())
}

#[doc(hidden)]
pub fn from_array<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(array: A) -> Result<T, A::Error> {
    T::deserialize(SeqAccessDeserializer::new(array))
}

#[doc(hidden)]
pub fn from_object<'de, T: Deserialize<'de>, A: MapAccess<'de>>(object: A) -> Result<T, A::Error> {
    T::deserialize(MapAccessDeserializer::new(object))
}

/// The text of a value that no variant took, as a parameter.
#[doc(hidden)]
pub fn visit_unrecognized(value: &Value, sink: &mut dyn FnMut(Option<&str>, &str)) {
    match value {
        Value::String(text) => sink(None, text),
        other => sink(None, &other.to_string()),
    }
}

struct KindVisitor<U>(PhantomData<U>);

impl<'de, U: UnionOfKinds> Visitor<'de> for KindVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<U, E> {
        U::from_text(text)
    }
    fn visit_bool<E: de::Error>(self, value: bool) -> Result<U, E> {
        U::from_boolean(value)
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<U, E> {
        U::from_signed(value)
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<U, E> {
        U::from_unsigned(value)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<U, E> {
        U::from_float(value)
    }
    fn visit_unit<E: de::Error>(self) -> Result<U, E> {
        Ok(U::unrecognized(Value::Null))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<U, A::Error> {
        U::from_array(array)
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<U, A::Error> {
        U::from_object(object)
    }
}
