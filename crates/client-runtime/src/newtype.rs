//! Numbers that are told apart by what they number.

use serde::Deserializer;

#[doc(hidden)]
pub fn deserialize_newtype<'de, T: From<i64>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    crate::lenient::integer::<D, i64>(deserializer).map(T::from)
}

/// Declares a number with a type of its own, such as an id: it is made of a plain number, and not of another type's.
///
/// ```
/// client_runtime::newtype! {
///     /// Number of an issue within its project.
///     pub struct IssueIid(i64);
/// }
/// client_runtime::newtype! {
///     /// Number of an issue on the whole instance.
///     pub struct IssueId(i64);
/// }
///
/// fn show(iid: impl Into<IssueIid>) -> String {
///     format!("#{}", iid.into())
/// }
/// assert_eq!(show(7), "#7");
/// assert_eq!("7".parse::<IssueIid>()?.get(), 7);
/// assert_eq!(serde_json::to_string(&IssueIid::from(7))?, "7");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The number of something else does not compile:
///
/// ```compile_fail,E0277
/// # client_runtime::newtype! {
/// #     /// Number of an issue within its project.
/// #     pub struct IssueIid(i64);
/// # }
/// # client_runtime::newtype! {
/// #     /// Number of an issue on the whole instance.
/// #     pub struct IssueId(i64);
/// # }
/// fn show(iid: impl Into<IssueIid>) -> String {
///     format!("#{}", iid.into())
/// }
/// show(IssueId::from(7));
/// ```
#[macro_export]
macro_rules! newtype {
    ($(#[$meta:meta])* $vis:vis struct $name:ident(i64);) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $name(i64);

        impl $name {
            /// The number.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        $crate::__newtype_from!($name: i64, i32, u32);
        $crate::__newtype_try_from!($name: u64, usize);

        impl ::std::convert::From<$name> for i64 {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl ::std::cmp::PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.0 == *other
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_newtype(deserializer)
            }
        }

        impl $crate::ParamValue for $name {
            fn visit(&self, sink: &mut dyn ::std::ops::FnMut(::std::option::Option<&str>, &str)) {
                $crate::ParamValue::visit(&self.0, sink);
            }
        }

        $crate::__schema_of_newtype!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_from {
    ($name:ident: $($number:ty),+) => {$(
        impl ::std::convert::From<$number> for $name {
            fn from(number: $number) -> Self {
                Self(number.into())
            }
        }
    )+};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_try_from {
    ($name:ident: $($number:ty),+) => {$(
        impl ::std::convert::TryFrom<$number> for $name {
            type Error = ::std::num::TryFromIntError;

            fn try_from(number: $number) -> ::std::result::Result<Self, Self::Error> {
                i64::try_from(number).map(Self)
            }
        }
    )+};
}

/// The JSON Schema of a number with a type of its own.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_newtype {
    ($name:ident) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                _: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                $crate::__private::schemars::json_schema!({"type": "integer", "format": "int64"})
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_newtype {
    ($($any:tt)*) => {};
}
