//! Values that have one of several JSON forms.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::{Map, Value};
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

/// Declares an enum whose value has one of several JSON forms.
///
/// Either the variants differ in their JSON kind (`string`, `integer`, `number`, `boolean`, `array`, `object`):
///
/// ```
/// client_runtime::union! {
///     /// A field, by its id or by its description.
///     pub enum Field {
///         /// Id of the field.
///         Id(String) = string,
///         /// Number of the column.
///         Column(i64) = integer,
///     }
/// }
///
/// let field: Field = serde_json::from_str("\"000001\"")?;
/// assert_eq!(field, Field::Id("000001".to_owned()));
/// let odd: Field = serde_json::from_str("[1]")?;
/// assert_eq!(serde_json::to_string(&odd)?, "[1]");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// or they are objects that name their variant in a property: `pub enum Pet tagged "kind" { Dog(Dog) = "dog" }`.
///
/// What fits no variant is the variant `Unrecognized`, which holds it.
///
/// Or each variant is a member of the object, of which one is there (`x-one-of` in a spec):
///
/// ```
/// client_runtime::union! {
///     /// What counts as too much.
///     pub enum Threshold keyed {
///         /// `constant` on the wire.
///         Constant(f64) = ("constant", Number) as f64,
///         /// `none` on the wire.
///         Off(std::collections::BTreeMap<String, i64>) = "none",
///     }
/// }
///
/// let threshold: Threshold = serde_json::from_str(r#"{"constant": "0.5", "none": null}"#)?;
/// assert_eq!(threshold, Threshold::from(0.5));
/// assert_eq!(serde_json::to_string(&threshold)?, r#"{"constant":0.5}"#);
/// let newer: Threshold = serde_json::from_str(r#"{"learned": {"days": 7}}"#)?;
/// assert_eq!(serde_json::to_string(&newer)?, r#"{"learned":{"days":7}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Each variant has the name of its member, with a reader if its value has other wire forms, and `as` the type that becomes the variant with `into()`.
///
/// There `Unrecognized` holds members that are no variant, more than one, or one whose value has another form.
#[macro_export]
macro_rules! union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident tagged $tag:literal {
        $($(#[$variant_meta:meta])* $variant:ident($type:ty $(,)?) = $text:literal),+ $(,)?
    }) => {
        $crate::__union_enum!($(#[$meta])* $vis $name {
            $($(#[$variant_meta])* $variant($type),)+
        });

        $crate::__schema_of_union!($name tagged $tag $($type = $text,)+);

        impl $crate::__private::UnionOfTags for $name {
            const TAG: &'static str = $tag;
            fn unrecognized(value: $crate::__private::serde_json::Value) -> Self {
                Self::Unrecognized(value)
            }
            fn from_tagged<'de, D: $crate::__private::serde::Deserializer<'de>>(
                tag: &str,
                object: D,
            ) -> ::std::result::Result<Self, $crate::__private::Tagged<D, D::Error>> {
                match tag {
                    $($text => <$type as $crate::__private::serde::Deserialize>::deserialize(object)
                        .map(Self::$variant)
                        .map_err($crate::__private::Tagged::Invalid),)+
                    _ => ::std::result::Result::Err($crate::__private::Tagged::UnknownTag(object)),
                }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(variant) => {
                        $crate::__private::serialize_tagged(variant, $tag, $text, serializer)
                    })+
                    Self::Unrecognized(value) => {
                        $crate::__private::serde::Serialize::serialize(value, serializer)
                    }
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_tagged(deserializer)
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident keyed {
        $($(#[$variant_meta:meta])* $variant:ident($type:ty $(,)?) = $key:tt $(as $source:ty)?),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant($type),)+
            /// Members that are no variant, or more than one, as they came. `Debug` shows their names only.
            Unrecognized($crate::Extra),
        }

        $($(impl ::std::convert::From<$source> for $name {
            fn from(value: $source) -> Self {
                Self::$variant(value.into())
            }
        })?)+

        $crate::__schema_of_union!($name keyed $($type = $key,)+);

        impl $crate::__private::OneOf for $name {
            const KEYS: &'static [&'static str] = &[$($crate::__key!($key)),+];
            fn unrecognized(members: $crate::Extra) -> Self {
                Self::Unrecognized(members)
            }
            fn decode(
                key: &str,
                value: &$crate::__private::serde_json::Value,
            ) -> ::std::option::Option<Self> {
                match key {
                    $($crate::__key!($key) => $crate::__decode_branch!(value $key).map(Self::$variant),)+
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(branch) => serializer
                        .collect_map([($crate::__key!($key), $crate::__encode_branch!(branch $key))]),)+
                    Self::Unrecognized(members) => {
                        $crate::__private::serde::Serialize::serialize(members, serializer)
                    }
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_branch(deserializer)
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($type:ty $(,)?) = $kind:ident),+ $(,)?
    }) => {
        $crate::__union_enum!($(#[$meta])* $vis $name {
            $($(#[$variant_meta])* $variant($type),)+
        });

        $crate::__schema_of_union!($name $($type,)+);

        impl $crate::__private::UnionOfKinds for $name {
            fn unrecognized(value: $crate::__private::serde_json::Value) -> Self {
                Self::Unrecognized(value)
            }
            $($crate::__union_kind!($kind $variant);)+
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(variant) => {
                        $crate::__private::serde::Serialize::serialize(variant, serializer)
                    })+
                    Self::Unrecognized(value) => {
                        $crate::__private::serde::Serialize::serialize(value, serializer)
                    }
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_kinds(deserializer)
            }
        }
    };
}

/// What both kinds of unions have: the enum and its conversions.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_enum {
    ($(#[$meta:meta])* $vis:vis $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident($type:ty),)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant($type),)+
            /// A value of another form, kept as it was received.
            Unrecognized($crate::__private::serde_json::Value),
        }

        $(impl ::std::convert::From<$type> for $name {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        })+

    };
}

/// The name of a member: `"name"` or `("name", Reader)`.
#[doc(hidden)]
#[macro_export]
macro_rules! __key {
    ($key:literal) => {
        $key
    };
    (($key:literal, $reader:ident)) => {
        $key
    };
}

/// How the member that is there is decoded.
#[doc(hidden)]
#[macro_export]
macro_rules! __decode_branch {
    ($value:ident $key:literal) => {
        $crate::__private::serde::Deserialize::deserialize($value).ok()
    };
    ($value:ident ($key:literal, $reader:ident)) => {
        $crate::codegen::read_by($value, $crate::codegen::readers::$reader)
    };
}

/// How the member that is there goes out.
#[doc(hidden)]
#[macro_export]
macro_rules! __encode_branch {
    ($branch:ident ($key:literal, SentAsText)) => {
        $crate::codegen::AsText($branch)
    };
    ($branch:ident $key:tt) => {
        $branch
    };
}

/// How a variant of one JSON kind is decoded.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_kind {
    (string $variant:ident) => {
        $crate::__union_simple!(from_text(&str) $variant);
    };
    (boolean $variant:ident) => {
        $crate::__union_simple!(from_boolean(bool) $variant);
    };
    (integer $variant:ident) => {
        $crate::__union_simple!(from_signed(i64) $variant);
        $crate::__union_simple!(from_unsigned(u64) $variant);
    };
    (number $variant:ident) => {
        $crate::__union_simple!(number_from_signed(i64) $variant);
        $crate::__union_simple!(number_from_unsigned(u64) $variant);
        $crate::__union_simple!(from_float(f64) $variant);
    };
    (array $variant:ident) => {
        fn from_array<'de, A: $crate::__private::serde::de::SeqAccess<'de>>(
            array: A,
        ) -> ::std::result::Result<Self, A::Error> {
            $crate::__private::from_array(array).map(Self::$variant)
        }
    };
    (object $variant:ident) => {
        fn from_object<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
            object: A,
        ) -> ::std::result::Result<Self, A::Error> {
            $crate::__private::from_object(object).map(Self::$variant)
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __union_simple {
    ($function:ident($type:ty) $variant:ident) => {
        fn $function<E: $crate::__private::serde::de::Error>(
            value: $type,
        ) -> ::std::result::Result<Self, E> {
            // a value that the variant's type can't hold fits no variant
            ::std::result::Result::Ok(
                $crate::__private::from_simple::<_, E, _>(value)
                    .map_or_else(|_| Self::Unrecognized(value.into()), Self::$variant),
            )
        }
    };
}

/// The JSON Schema of a union: one of its variants.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_union {
    ($name:ident tagged $tag:literal $($type:ty = $text:literal,)+) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                let variants = [$($crate::__private::schemars::json_schema!({
                    "allOf": [
                        generator.subschema_for::<$type>(),
                        {"properties": {$tag: {"const": $text}}, "required": [$tag]}
                    ]
                })),+];
                $crate::__private::schemars::json_schema!({"anyOf": variants})
            }
        }
    };
    ($name:ident keyed $($type:ty = $key:tt,)+) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                let branches = [$($crate::__private::schemars::json_schema!({
                    "type": "object",
                    "properties": {$crate::__key!($key): generator.subschema_for::<$type>()},
                    "required": [$crate::__key!($key)]
                })),+];
                $crate::__private::schemars::json_schema!({"anyOf": branches})
            }
        }
    };
    ($name:ident $($type:ty,)+) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                let variants = [$(generator.subschema_for::<$type>()),+];
                $crate::__private::schemars::json_schema!({"anyOf": variants})
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_union {
    ($($any:tt)*) => {};
}
