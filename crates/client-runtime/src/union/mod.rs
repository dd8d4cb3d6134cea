//! Values that have one of several JSON forms.

pub(crate) mod keys;
pub(crate) mod kinds;
pub(crate) mod tags;

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
///
/// A union of scalars can be the value of a parameter, and is made of what a caller writes:
///
/// ```
/// client_runtime::union! {
///     /// A project, by its number or its path.
///     pub enum ProjectRef scalar {
///         /// The number.
///         Integer(i64) = integer,
///         /// The path.
///         String(String) = string,
///     }
/// }
///
/// assert_eq!(ProjectRef::from(42), ProjectRef::Integer(42));
/// assert_eq!(ProjectRef::from("group/project"), ProjectRef::String("group/project".to_owned()));
/// ```
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

        $crate::__union_read!($name deserialize_tagged);
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

        $crate::__union_read!($name deserialize_branch);
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident scalar {
        $($(#[$variant_meta:meta])* $variant:ident($type:ty $(,)?) = $kind:ident),+ $(,)?
    }) => {
        $crate::union! {
            $(#[$meta])* $vis enum $name {
                $($(#[$variant_meta])* $variant($type) = $kind),+
            }
        }

        $($crate::__union_from!($kind $name $variant($type));)+

        impl $crate::ParamValue for $name {
            const SECRET: bool = false $(|| <$type as $crate::ParamValue>::SECRET)+;

            fn visit(&self, sink: &mut dyn ::std::ops::FnMut(::std::option::Option<&str>, &str)) {
                match self {
                    $(Self::$variant(variant) => $crate::ParamValue::visit(variant, sink),)+
                    Self::Unrecognized(value) => $crate::__private::visit_unrecognized(value, sink),
                }
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

        $crate::__union_read!($name deserialize_kinds);
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
        #[derive(Clone, PartialEq)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant($type),)+
            /// A value of another form, kept as it was received. `Debug` shows its kind, and the names of its members.
            Unrecognized($crate::__private::serde_json::Value),
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $(Self::$variant(variant) => f
                        .debug_tuple(::std::stringify!($variant))
                        .field(variant)
                        .finish(),)+
                    Self::Unrecognized(value) => f
                        .debug_tuple("Unrecognized")
                        .field(&$crate::__private::ConcealedRef(value))
                        .finish(),
                }
            }
        }

        $(impl ::std::convert::From<$type> for $name {
            fn from(value: $type) -> Self {
                Self::$variant(value)
            }
        })+

    };
}

/// What a variant of a union of scalars is made of besides its own type, so that callers write numbers and texts as they are.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_from {
    (integer $name:ident $variant:ident($type:ty)) => {
        $crate::__union_from!(@ $name $variant($type) i32, u32);
        $crate::__union_try_from!($name $variant($type) u64, usize);
    };
    (string $name:ident $variant:ident($type:ty)) => {
        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$variant(<$type>::from(value))
            }
        }
        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(value: &::std::string::String) -> Self {
                Self::$variant(<$type>::from(value.as_str()))
            }
        }
    };
    (@ $name:ident $variant:ident($type:ty) $($number:ty),+) => {$(
        impl ::std::convert::From<$number> for $name {
            fn from(value: $number) -> Self {
                Self::$variant(<$type>::from(value))
            }
        }
    )+};
    ($($other:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __union_try_from {
    ($name:ident $variant:ident($type:ty) $($number:ty),+) => {$(
        impl ::std::convert::TryFrom<$number> for $name {
            type Error = ::std::num::TryFromIntError;

            fn try_from(value: $number) -> ::std::result::Result<Self, Self::Error> {
                <$type>::try_from(value).map(Self::$variant)
            }
        }
    )+};
}

/// How a union is read.
#[doc(hidden)]
#[macro_export]
macro_rules! __union_read {
    ($name:ident $function:ident) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::$function(deserializer)
            }
        }
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
