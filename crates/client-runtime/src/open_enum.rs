//! Enums that a newer server may extend.
//!
//! Almost all of the work is in functions over two small traits, so that an enum of a vendor costs the compiler little.

use serde::{Deserializer, de};
use std::fmt;
use std::marker::PhantomData;

/// An enum whose values are texts.
#[doc(hidden)]
pub trait OpenText: Sized {
    /// The variant of a text that is known.
    fn known(text: &str) -> Option<Self>;
    /// The variant that keeps any other text.
    fn unrecognized(text: String) -> Self;
}

/// An enum whose values are integers.
#[doc(hidden)]
pub trait OpenNumber: Sized + From<i64> {}

#[doc(hidden)]
pub fn text_from_str<T: OpenText>(text: &str) -> T {
    T::known(text).unwrap_or_else(|| T::unrecognized(text.to_owned()))
}

#[doc(hidden)]
pub fn text_from_string<T: OpenText>(text: String) -> T {
    T::known(&text).unwrap_or_else(|| T::unrecognized(text))
}

#[doc(hidden)]
pub fn deserialize_text<'de, T: OpenText, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: OpenText> de::Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        Ok(text_from_str(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<T, E> {
        Ok(text_from_string(text))
    }
}

#[doc(hidden)]
pub fn deserialize_number<'de, T: OpenNumber, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    crate::lenient::integer::<D, i64>(deserializer).map(T::from)
}

/// Declares an enum that keeps values which it does not know.
///
/// ```
/// client_runtime::open_enum! {
///     /// State of a pipeline.
///     pub enum Status: str {
///         /// Not finished.
///         Running = "running",
///         /// Finished with an error.
///         Failed = "failed",
///     }
/// }
/// client_runtime::open_enum! {
///     /// Progress of a resource.
///     pub enum Code: i64 {
///         /// In the queue.
///         Waiting = 0,
///         /// Ready.
///         Finished = 5,
///     }
/// }
///
/// assert_eq!(Status::from("running"), Status::Running);
/// assert_eq!(Status::from("paused").as_str(), "paused");
/// assert_eq!(Code::from(5), Code::Finished);
/// assert_eq!(Code::from(17).value(), 17);
/// ```
///
/// An unknown value is the variant `Unrecognized`, which holds it, and goes back out unchanged.
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident : str {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that this version does not know, kept as it was received.
            Unrecognized(::std::string::String),
        }

        impl $name {
            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unrecognized(text) => text,
                }
            }
        }

        impl $crate::__private::OpenText for $name {
            fn known(text: &str) -> ::std::option::Option<Self> {
                match text {
                    $($text => ::std::option::Option::Some(Self::$variant),)+
                    _ => ::std::option::Option::None,
                }
            }
            fn unrecognized(text: ::std::string::String) -> Self {
                Self::Unrecognized(text)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::__private::text_from_str(text)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                $crate::__private::text_from_string(text)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_text(deserializer)
            }
        }

        impl $crate::ParamValue for $name {
            fn visit(&self, sink: &mut dyn ::std::ops::FnMut(::std::option::Option<&str>, &str)) {
                sink(::std::option::Option::None, self.as_str());
            }
        }

        $crate::__schema_of_open_enum!($name "string" $($text)+);
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident : i64 {
        $($(#[$variant_meta:meta])* $variant:ident = $number:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A value that this version does not know, kept as it was received.
            Unrecognized(i64),
        }

        impl $name {
            /// The value as it is on the wire.
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)+
                    Self::Unrecognized(number) => *number,
                }
            }
        }

        impl $crate::__private::OpenNumber for $name {}

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)+
                    _ => Self::Unrecognized(number),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_number(deserializer)
            }
        }

        impl $crate::ParamValue for $name {
            fn visit(&self, sink: &mut dyn ::std::ops::FnMut(::std::option::Option<&str>, &str)) {
                $crate::ParamValue::visit(&self.value(), sink);
            }
        }

        $crate::__schema_of_open_enum!($name "integer" $($number)+);
    };
}

/// The JSON Schema of an open enum: the known values, and any other.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_open_enum {
    ($name:ident $kind:literal $($value:literal)+) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::schemars::json_schema!({
                    "anyOf": [{"type": $kind, "enum": [$($value),+]}, {"type": $kind}]
                })
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_open_enum {
    ($($any:tt)*) => {};
}
