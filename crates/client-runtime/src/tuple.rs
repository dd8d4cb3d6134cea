//! Fixed-order arrays with a type per place.

use serde::{Deserialize, Serialize, de, ser};

/// How many places an array had on the wire, so that it goes back out as long as it came in. It does not count when two values are compared.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Places(pub usize);

impl PartialEq for Places {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Places {}

/// Reads the next place; `None` past the end and for `null`.
#[doc(hidden)]
pub fn next_place<'de, T: Deserialize<'de>, A: de::SeqAccess<'de>>(
    array: &mut A,
    places: &mut Places,
) -> Result<Option<T>, A::Error> {
    let place = array.next_element::<Option<T>>()?;
    if place.is_some() {
        places.0 += 1;
    }
    Ok(place.flatten())
}

/// Reads what comes after the places that are known.
#[doc(hidden)]
pub fn further_places<'de, A: de::SeqAccess<'de>>(
    array: &mut A,
) -> Result<Vec<serde_json::Value>, A::Error> {
    let mut rest = Vec::new();
    while let Some(value) = array.next_element()? {
        rest.push(value);
    }
    Ok(rest)
}

/// Writes one place if it, or a later one, is there.
#[doc(hidden)]
pub fn write_place<T: Serialize, S: ser::SerializeSeq>(
    array: &mut S,
    place: &Option<T>,
    index: usize,
    length: usize,
) -> Result<(), S::Error> {
    if index < length {
        array.serialize_element(place)?;
    }
    Ok(())
}

/// Declares a struct that is an array on the wire.
///
/// ```
/// client_runtime::tuple! {
///     /// A category and how often it occurs.
///     pub struct CategoryCount {
///         /// The category.
///         category: String,
///         /// Number of rows.
///         count: i64,
///     }
/// }
///
/// let pair: CategoryCount = serde_json::from_str(r#"["red", 12]"#)?;
/// assert_eq!(pair.category.as_deref(), Some("red"));
/// assert_eq!(pair, CategoryCount::new("red".to_owned(), 12));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A place that is missing or `null` is `None`; places that the vendor adds later are kept in `rest`.
#[macro_export]
macro_rules! tuple {
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident : $type:ty),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        $vis struct $name {
            $($(#[$field_meta])* pub $field: ::std::option::Option<$type>,)+
            /// Further places, which this version does not know.
            pub rest: ::std::vec::Vec<$crate::__private::serde_json::Value>,
            __places: $crate::__private::Places,
        }

        impl $name {
            /// A value with all its places.
            #[allow(clippy::too_many_arguments)]
            pub fn new($($field: $type),+) -> Self {
                Self {
                    $($field: ::std::option::Option::Some($field),)+
                    rest: ::std::vec::Vec::new(),
                    __places: ::std::default::Default::default(),
                }
            }

            fn wire_length(&self) -> usize {
                let mut length = self.__places.0;
                let mut index = 0;
                $(
                    index += 1;
                    if self.$field.is_some() || !self.rest.is_empty() {
                        length = length.max(index);
                    }
                )+
                length.min(index)
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                use $crate::__private::serde::ser::SerializeSeq;
                let length = self.wire_length();
                let mut array = serializer
                    .serialize_seq(::std::option::Option::Some(length + self.rest.len()))?;
                let mut index = 0;
                $(
                    $crate::__private::write_place(&mut array, &self.$field, index, length)?;
                    index += 1;
                )+
                let _ = index;
                for value in &self.rest {
                    array.serialize_element(value)?;
                }
                array.end()
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                struct __Visitor;
                impl<'de> $crate::__private::serde::de::Visitor<'de> for __Visitor {
                    type Value = $name;
                    fn expecting(
                        &self,
                        f: &mut ::std::fmt::Formatter<'_>,
                    ) -> ::std::fmt::Result {
                        f.write_str("an array")
                    }
                    fn visit_seq<A: $crate::__private::serde::de::SeqAccess<'de>>(
                        self,
                        mut array: A,
                    ) -> ::std::result::Result<$name, A::Error> {
                        let mut __places = $crate::__private::Places(0);
                        $(let $field = $crate::__private::next_place(&mut array, &mut __places)?;)+
                        let rest = $crate::__private::further_places(&mut array)?;
                        ::std::result::Result::Ok($name { $($field,)+ rest, __places })
                    }
                }
                deserializer.deserialize_seq(__Visitor)
            }
        }

        $crate::__schema_of_tuple!($name $($type,)+);
    };
}

/// The JSON Schema of a tuple: an array with the known places first.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_tuple {
    ($name:ident $($type:ty,)+) => {
        impl $crate::__private::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }
            fn json_schema(
                generator: &mut $crate::__private::schemars::SchemaGenerator,
            ) -> $crate::__private::schemars::Schema {
                let places = [$(generator.subschema_for::<::std::option::Option<$type>>()),+];
                $crate::__private::schemars::json_schema!({"type": "array", "prefixItems": places})
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_of_tuple {
    ($($any:tt)*) => {};
}
