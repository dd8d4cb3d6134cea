//! Structs that are read from JSON objects.
//!
//! Derived code for that is two thirds of what a crate with thousands of properties costs the compiler. Here all of it but one `match` a struct is written
//! once; what is not declared goes straight where it is kept.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::Extra;

/// A struct whose members are read one by one.
#[doc(hidden)]
pub trait Record: Sized {
    /// What must be there, on the wire's names.
    const REQUIRED: &'static [&'static str] = &[];

    /// The struct before anything is read.
    fn empty() -> Self;

    /// Reads the value of the member with this name, if it is declared.
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        members: &mut A,
    ) -> Result<Read, A::Error>;

    /// Where members go that are not declared; `None` if they are dropped.
    fn rest(&mut self) -> Option<&mut Extra> {
        None
    }

    /// How many groups it has of which one member is there (`x-one-of`).
    const GROUPS: usize = 0;

    /// Takes the members of its groups out of those that were held back.
    fn choose(&mut self, _held: &mut Map<String, Value>) {}
}

/// What has become of a member.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// It is not declared, and not read yet.
    Unknown,
    /// It belongs to a group, and is not read yet.
    Branch,
    /// It is read.
    Optional,
    /// It is read, and is the one at this place of the required ones.
    Required(u32),
}

/// Reads a struct from an object.
#[doc(hidden)]
pub fn record<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Members(PhantomData))
}

/// Reads a value by one of the functions of [`lenient`](crate::lenient).
#[doc(hidden)]
pub fn by<'de, T, A: MapAccess<'de>, R: Reader<'de, T>>(
    members: &mut A,
    reader: R,
) -> Result<T, A::Error> {
    members.next_value_seed(By(reader, PhantomData))
}

/// A way to read a value, where it is not the type's own.
#[doc(hidden)]
pub trait Reader<'de, T> {
    fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error>;
}

struct By<R, T>(R, PhantomData<T>);

impl<'de, T, R: Reader<'de, T>> DeserializeSeed<'de> for By<R, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        self.0.read(deserializer)
    }
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for Members<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let mut record = T::empty();
        // the generator leaves a struct that requires more than 128 to derived code
        let mut seen = 0_u128;
        let mut held = Map::new();
        while let Some(name) = members.next_key_seed(Name)? {
            match record.member(&name, &mut members)? {
                Read::Optional => {}
                Read::Required(place) => seen |= bit(place as usize),
                Read::Branch => {
                    held.insert(name.into_owned(), members.next_value()?);
                }
                // it may be a branch that the only group does not know
                Read::Unknown if T::GROUPS == 1 => {
                    held.insert(name.into_owned(), members.next_value()?);
                }
                Read::Unknown => match record.rest() {
                    Some(rest) => {
                        let value = members.next_value()?;
                        rest.insert(name.into_owned(), value);
                    }
                    None => {
                        members.next_value::<IgnoredAny>()?;
                    }
                },
            }
        }
        if T::GROUPS > 0 {
            record.choose(&mut held);
            if let Some(rest) = record.rest().filter(|_| !held.is_empty()) {
                rest.append(&mut held);
            }
        }
        let mut required = T::REQUIRED.iter().enumerate();
        match required.find(|(place, _)| seen & bit(*place) == 0) {
            Some((_, missing)) => Err(A::Error::missing_field(missing)),
            None => Ok(record),
        }
    }
}

/// A member that must be there.
#[doc(hidden)]
pub fn there<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(name))
}

fn bit(place: usize) -> u128 {
    1 << (place % 128)
}

/// The name of a member, borrowed where the document has it as it is.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// Reads a struct from an object: what each member is, its required ones apart, and where the others go.
///
/// `Type default` uses the type's `Default` for what is not there. `groups { value: "a" | "b", }` are fields that hold one of several
/// members. `Type parts` is for types with groups that have no empty value: their parts are read first.
#[doc(hidden)]
#[macro_export]
macro_rules! record {
    ($name:ident default { $($members:tt)* } $($rest:tt)*) => {
        $crate::record! { @ $name { ::std::default::Default::default() } { $($members)* } $($rest)* }
    };
    ($name:ident parts { $($wire:literal $field:ident $($reader:ident)?: $type:ty,)* }
     required { $($must_wire:literal $must_field:ident $($must_reader:ident)?: $must_type:ty,)* }
     groups { $($group:ident: $group_type:ty = $($branch:literal)|+,)+ } $(rest $rest:ident)?) => {
        const _: () = {
            #[derive(Default)]
            struct Parts {
                $($field: $type,)*
                $($must_field: ::std::option::Option<$must_type>,)*
                $($group: $group_type,)+
                $($rest: $crate::Extra,)?
            }

            $crate::record! { Parts default
                { $($wire $field $($reader)?,)* $($must_wire $must_field $($must_reader)?,)* }
                groups { $($group: $($branch)|+,)+ } $(rest $rest)?
            }

            impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
                fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    let parts: Parts = $crate::codegen::record(deserializer)?;
                    ::std::result::Result::Ok(Self {
                        $($field: parts.$field,)*
                        $($must_field: $crate::codegen::there(parts.$must_field, $must_wire)?,)*
                        $($group: parts.$group,)+
                        $($rest: parts.$rest,)?
                    })
                }
            }
        };
    };
    ($name:ident { $($wire:literal $field:ident $($reader:ident)?,)* }
     $(required { $($must_wire:literal $must_field:ident $place:literal $($must_reader:ident)?,)* })?
     $(groups { $($group:ident: $($branch:literal)|+,)+ })? $(rest $rest:ident)?) => {
        $crate::record! { @ $name
            { Self {
                $($field: ::std::default::Default::default(),)*
                $($($must_field: ::std::default::Default::default(),)*)?
                $($($group: ::std::default::Default::default(),)+)?
                $($rest: ::std::default::Default::default(),)?
            } }
            { $($wire $field $($reader)?,)* } $(required { $($must_wire $must_field $place $($must_reader)?,)* })?
            $(groups { $($group: $($branch)|+,)+ })? $(rest $rest)?
        }
    };
    (@ $name:ident { $empty:expr } { $($wire:literal $field:ident $($reader:ident)?,)* }
     $(required { $($must_wire:literal $must_field:ident $place:literal $($must_reader:ident)?,)* })?
     $(groups { $($group:ident: $($branch:literal)|+,)+ })? $(rest $rest:ident)?) => {
        impl $crate::codegen::Record for $name {
            $(const REQUIRED: &'static [&'static str] = &[$($must_wire),*];)?
            fn empty() -> Self {
                $empty
            }
            #[allow(unused_variables, reason = "a struct may have no members")]
            fn member<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                members: &mut A,
            ) -> ::std::result::Result<$crate::codegen::Read, A::Error> {
                ::std::result::Result::Ok(match name {
                    $($wire => {
                        self.$field = $crate::__read!(members $($reader)?);
                        $crate::codegen::Read::Optional
                    })*
                    $($($must_wire => {
                        self.$must_field = $crate::__read!(members $($must_reader)?);
                        $crate::codegen::Read::Required($place)
                    })*)?
                    $($($($branch)|+ => $crate::codegen::Read::Branch,)+)?
                    _ => $crate::codegen::Read::Unknown,
                })
            }
            $(
                const GROUPS: usize = [$(::std::stringify!($group)),+].len();
                fn choose(
                    &mut self,
                    held: &mut $crate::__private::serde_json::Map<
                        ::std::string::String,
                        $crate::__private::serde_json::Value,
                    >,
                ) {
                    $(self.$group = $crate::codegen::branch(held, Self::GROUPS == 1);)+
                }
            )?
            $(fn rest(&mut self) -> ::std::option::Option<&mut $crate::Extra> {
                ::std::option::Option::Some(&mut self.$rest)
            })?
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::codegen::record(deserializer)
            }
        }
    };
}

/// The next value, by the type's own reader or another one.
#[doc(hidden)]
#[macro_export]
macro_rules! __read {
    ($members:ident) => {
        $members.next_value()?
    };
    ($members:ident $reader:ident) => {
        $crate::codegen::by($members, $crate::codegen::readers::$reader)?
    };
}

/// Makes values of the functions of [`lenient`](crate::lenient).
macro_rules! readers {
    ($($name:ident: $function:ident $([$($bounds:tt)+])? -> $out:ty;)+) => {$(
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl<'de $(, T: $($bounds)+)?> Reader<'de, $out> for $name {
            fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<$out, D::Error> {
                crate::lenient::$function(deserializer)
            }
        }
    )+};
}

/// The functions of [`lenient`](crate::lenient) as readers of one member.
#[doc(hidden)]
pub mod readers {
    use super::Reader;
    use serde::{Deserialize, Deserializer};

    readers! {
        Integer: integer [TryFrom<i128>] -> T;
        OptionInteger: option_integer [TryFrom<i128>] -> Option<T>;
        Number: number -> f64;
        OptionNumber: option_number -> Option<f64>;
        Boolean: boolean -> bool;
        OptionBoolean: option_boolean -> Option<bool>;
        Text: string [From<String>] -> T;
        OptionText: option_string [From<String>] -> Option<T>;
        List: list [Deserialize<'de>] -> Vec<T>;
        OptionList: option_list [Deserialize<'de>] -> Option<Vec<T>>;
        Nodes: nodes [Deserialize<'de>] -> Vec<T>;
        OptionNodes: option_nodes [Deserialize<'de>] -> Option<Vec<T>>;
        Integers: integers -> Vec<i64>;
        OptionIntegers: option_integers -> Option<Vec<i64>>;
        Object: object [Deserialize<'de>] -> T;
        OptionObject: option_object [Deserialize<'de>] -> Option<T>;
    }

    /// A number, or several, which this client sends as text (`x-sent-as`).
    #[derive(Clone, Copy, Debug)]
    pub struct SentAsText;

    impl<'de, T: crate::sent_as_text::SentAsText> Reader<'de, T> for SentAsText {
        fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
            T::read(deserializer)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[derive(Debug, Default, PartialEq)]
    struct Open {
        name: String,
        size: Option<i64>,
        extra: Extra,
    }

    crate::record! {
        Open default { "size" size OptionInteger, } required { "name" name 0, } rest extra
    }

    fn read(text: &str) -> Result<Open, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn declared_members_are_read_and_others_are_kept() {
        let text = r#"{"na\u006de": "a", "size": "12", "more": {"b": [1]}, "\u006dore too": null}"#;
        let found = read(text).unwrap();
        assert_eq!((found.name.as_str(), found.size), ("a", Some(12)));
        let extra = serde_json::to_value(&found.extra).unwrap();
        assert_eq!(extra, json!({"more": {"b": [1]}, "more too": null}));
        let from_value: Open =
            serde_json::from_value(serde_json::from_str::<Value>(text).unwrap()).unwrap();
        assert_eq!(from_value, found);
    }

    #[test]
    fn what_is_required_and_what_is_no_object_is_refused() {
        assert!(
            read(r#"{"size": 1}"#)
                .unwrap_err()
                .starts_with("missing field `name`")
        );
        assert!(
            read(r#"["a", 1]"#)
                .unwrap_err()
                .starts_with("invalid type: sequence, expected an object")
        );
        assert!(
            read(r#"{"name": null}"#)
                .unwrap_err()
                .contains("expected a string")
        );
        assert_eq!(read(r#"{"name": "a", "size": null}"#).unwrap().size, None);
    }

    #[test]
    fn of_a_member_that_is_there_twice_the_last_one_counts() {
        assert_eq!(read(r#"{"name": "a", "name": "b"}"#).unwrap().name, "b");
    }
}
