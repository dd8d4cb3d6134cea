//! Other wire forms that a vendor sends for a declared type.
//!
//! Functions for `#[serde(deserialize_with = "...")]`. Each takes the ordinary form without any detour; the name with `option_`
//! is for an `Option`, and reads `null` as `None`.

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer};
use serde::de::{Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;

/// An integer, also as a text (`"12"`) or a float without a fraction (`3.0`).
///
/// # Errors
/// Another form, or a number that `T` can't hold.
pub fn integer<'de, D: Deserializer<'de>, T: TryFrom<i128>>(
    deserializer: D,
) -> Result<T, D::Error> {
    required(option_integer(deserializer)?, "an integer")
}

/// As [`integer`]; `null` and an empty text are `None`.
///
/// # Errors
/// Another form, or a number that `T` can't hold.
pub fn option_integer<'de, D: Deserializer<'de>, T: TryFrom<i128>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Integer(PhantomData))
}

/// A number, also as a text (`"0.5"`).
///
/// # Errors
/// Another form.
pub fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    required(option_number(deserializer)?, "a number")
}

/// As [`number`]; `null` and an empty text are `None`.
///
/// # Errors
/// Another form.
pub fn option_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    deserializer.deserialize_any(Number)
}

/// A boolean, also as `"true"`, `"false"`, `"yes"`, `"no"` (any case), 0 or 1.
///
/// # Errors
/// Another form.
pub fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    required(option_boolean(deserializer)?, "a boolean")
}

/// As [`boolean`]; `null` and an empty text are `None`.
///
/// # Errors
/// Another form.
pub fn option_boolean<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<bool>, D::Error> {
    deserializer.deserialize_any(Boolean)
}

/// A text, also a number or a boolean, which become their text. `T` is any type that a text converts into.
///
/// # Errors
/// Another form.
pub fn string<'de, D: Deserializer<'de>, T: From<String>>(deserializer: D) -> Result<T, D::Error> {
    required(option_string(deserializer)?, "a string")
}

/// As [`string`]; `null` is `None`.
///
/// # Errors
/// Another form.
pub fn option_string<'de, D: Deserializer<'de>, T: From<String>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Ok(deserializer.deserialize_any(Text)?.map(T::from))
}

/// A list, also a single value, which becomes a list of one; `null` is an empty list.
///
/// # Errors
/// An element does not have the form of a `T`.
pub fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Ok(option_list(deserializer)?.unwrap_or_default())
}

/// As [`list`]; `null` is `None`.
///
/// # Errors
/// An element does not have the form of a `T`.
pub fn option_list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_any(List(PhantomData))
}

/// A list that takes no more memory than its elements, for trees: most nodes have none or two below them, and an ordinary list makes room for four.
/// `null` is an empty list.
///
/// # Errors
/// It is no list, or an element does not have the form of a `T`.
pub fn nodes<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Ok(option_nodes(deserializer)?.unwrap_or_default())
}

/// As [`nodes`]; `null` is `None`.
///
/// # Errors
/// It is no list, or an element does not have the form of a `T`.
pub fn option_nodes<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Vec<T>>, D::Error> {
    deserializer.deserialize_option(Nodes(PhantomData))
}

/// A list of integers, each in any form that [`integer`] takes; `null` is an empty list.
///
/// # Errors
/// An element has another form.
pub fn integers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    Ok(option_integers(deserializer)?.unwrap_or_default())
}

/// As [`integers`]; `null` is `None`.
///
/// # Errors
/// An element has another form.
pub fn option_integers<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Vec<i64>>, D::Error> {
    #[derive(Deserialize)]
    #[serde(transparent)]
    struct AnyForm(#[serde(deserialize_with = "integer")] i64);
    let numbers = option_list::<_, AnyForm>(deserializer)?;
    Ok(numbers.map(|numbers| numbers.into_iter().map(|AnyForm(number)| number).collect()))
}

/// An object; `null`, `""`, `[]` and `false`, which some vendors send for "nothing", are `None`.
///
/// # Errors
/// Another form, or an object that is no `T`.
pub fn option_object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(Object(PhantomData))
}

/// As [`option_object`], for a property that is declared as always there.
///
/// # Errors
/// Another form, an object that is no `T`, or one of the forms of "nothing".
pub fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    required(option_object(deserializer)?, "an object")
}

fn required<T, E: Error>(value: Option<T>, expected: &'static str) -> Result<T, E> {
    value.ok_or_else(|| E::invalid_type(Unexpected::Unit, &expected))
}

/// A text that has none of the accepted forms; the text itself stays out of the message, it may be anything.
fn wrong_text<E: Error>(visitor: &dyn serde::de::Expected) -> E {
    E::invalid_type(Unexpected::Other("a string of another form"), visitor)
}

macro_rules! none_for_null {
    () => {
        fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }
        fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
            inner.deserialize_any(self)
        }
    };
}

struct Integer<T>(PhantomData<T>);

impl<T: TryFrom<i128>> Integer<T> {
    fn hold<E: Error>(value: i128) -> Result<Option<T>, E> {
        T::try_from(value)
            .map(Some)
            .map_err(|_| E::custom("the integer is out of range"))
    }

    fn whole<E: Error>(&self, value: f64) -> Result<Option<T>, E>
    where
        Self: for<'a> Visitor<'a>,
    {
        // 2^63 and above are not exact in a float, and no vendor's id or count is as large
        if value.fract() == 0.0 && value.abs() < 9.3e18 {
            Self::hold(value as i128)
        } else {
            Err(E::invalid_type(Unexpected::Float(value), self))
        }
    }
}

impl<'de, T: TryFrom<i128>> Visitor<'de> for Integer<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::hold(value.into())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::hold(value.into())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.whole(value)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        if let Ok(value) = text.parse::<i128>() {
            return Self::hold(value);
        }
        let value: f64 = text.parse().map_err(|_| wrong_text(&self))?;
        self.whole(value)
    }
    none_for_null!();
}

struct Number;

impl<'de> Visitor<'de> for Number {
    type Value = Option<f64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(value))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value as f64))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value as f64))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| wrong_text(&self))
    }
    none_for_null!();
}

struct Boolean;

impl<'de> Visitor<'de> for Boolean {
    type Value = Option<bool>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(E::invalid_value(Unexpected::Signed(value), &self)),
        }
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        if value == 0.0 {
            Ok(Some(false))
        } else if value == 1.0 {
            Ok(Some(true))
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let text = text.trim();
        let is = |word: &str| text.eq_ignore_ascii_case(word);
        if is("true") || is("yes") || text == "1" {
            Ok(Some(true))
        } else if is("false") || is("no") || text == "0" {
            Ok(Some(false))
        } else if text.is_empty() {
            Ok(None)
        } else {
            Err(wrong_text(&self))
        }
    }
    none_for_null!();
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }
    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Some(text))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(Some(value.to_string()))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Some(serde_json::Value::from(value).to_string()))
    }
    none_for_null!();
}

struct List<T>(PhantomData<T>);

impl<T> List<T> {
    fn single<'de, E: Error>(value: impl IntoDeserializer<'de, E>) -> Result<Option<Vec<T>>, E>
    where
        T: Deserialize<'de>,
    {
        T::deserialize(value.into_deserializer()).map(|value| Some(vec![value]))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(array)).map(Some)
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(|value| Some(vec![value]))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        T::deserialize(StrDeserializer::new(text)).map(|value| Some(vec![value]))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::single(value)
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::single(value)
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::single(value)
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::single(value)
    }
    none_for_null!();
}

struct Nodes<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Nodes<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        let mut nodes: Vec<T> = Vec::new();
        while let Some(node) = array.next_element()? {
            if nodes.len() == nodes.capacity() {
                // one, two, four: doubled like every list, but from one on
                nodes.reserve_exact(nodes.len().max(1));
            }
            nodes.push(node);
        }
        Ok(Some(nodes))
    }
    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        inner.deserialize_seq(self)
    }
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(object)).map(Some)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Self::Value, A::Error> {
        match array.next_element::<serde::de::IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.trim().is_empty() {
            Ok(None)
        } else {
            Err(wrong_text(&self))
        }
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        if value {
            Err(E::invalid_type(Unexpected::Bool(value), &self))
        } else {
            Ok(None)
        }
    }
    none_for_null!();
}
