//! Numbers that this client sends as texts (`x-sent-as: string`), as clients do whose types come from protobuf.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

use crate::{Nullable, OrderedMap, lenient};

/// A number, or several: each goes out as a text, and comes in as a number or a text.
#[doc(hidden)]
pub trait SentAsText: Sized {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
    fn read_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        let value = Option::<Received<Self>>::deserialize(deserializer)?;
        Ok(value.map(|Received(value)| value))
    }
}

/// Writes a value for `#[serde(serialize_with = "..")]`.
#[doc(hidden)]
pub fn as_text<T: SentAsText, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(serializer)
}

/// Reads a value for `#[serde(deserialize_with = "..")]`.
#[doc(hidden)]
pub fn from_text_or_number<'de, T: SentAsText, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// A value as it goes out.
#[doc(hidden)]
#[derive(Debug)]
pub struct AsText<'a, T>(pub &'a T);

impl<T: SentAsText> Serialize for AsText<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// A value as it came in.
struct Received<T>(T);

impl<'de, T: SentAsText> Deserialize<'de> for Received<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

macro_rules! sent_as_text {
    ($($number:ty: $read:ident, $read_option:ident;)+) => {
        $(impl SentAsText for $number {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                lenient::$read(deserializer)
            }
            fn read_option<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                lenient::$read_option(deserializer)
            }
        })+
    };
}

sent_as_text! {
    i64: integer, option_integer;
    u64: integer, option_integer;
    f64: number, option_number;
}

/// `null` and an empty text are `None`.
impl<T: SentAsText> SentAsText for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&AsText(value)),
            None => serializer.serialize_none(),
        }
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_option(deserializer)
    }
}

impl<T: SentAsText> SentAsText for Nullable<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.write(serializer),
            Self::Null => serializer.serialize_unit(),
        }
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = T::read_option(deserializer)?;
        Ok(value.map_or(Self::Null, Self::Value))
    }
}

impl<T: SentAsText> SentAsText for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut array = serializer.serialize_seq(Some(self.len()))?;
        for value in self {
            array.serialize_element(&AsText(value))?;
        }
        array.end()
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<Received<T>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|Received(value)| value).collect())
    }
}

impl<T: SentAsText> SentAsText for BTreeMap<String, T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries(self.len(), self.iter(), serializer)
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = BTreeMap::<String, Received<T>>::deserialize(deserializer)?;
        let values = values.into_iter();
        Ok(values.map(|(key, Received(value))| (key, value)).collect())
    }
}

impl<T: SentAsText> SentAsText for OrderedMap<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        entries(self.len(), self.iter(), serializer)
    }
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = OrderedMap::<Received<T>>::deserialize(deserializer)?;
        let values = values.into_iter();
        Ok(values.map(|(key, Received(value))| (key, value)).collect())
    }
}

fn entries<'a, K: Serialize, T: SentAsText + 'a, S: Serializer>(
    length: usize,
    all: impl Iterator<Item = (K, &'a T)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(length))?;
    for (key, value) in all {
        map.serialize_entry(&key, &AsText(value))?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn there_and_back<T: SentAsText>(value: Value) -> Value {
        let value = T::read(value).unwrap();
        serde_json::to_value(AsText(&value)).unwrap()
    }

    #[test]
    fn numbers_go_out_as_texts_however_they_came() {
        assert_eq!(there_and_back::<i64>(json!(-1)), json!("-1"));
        assert_eq!(there_and_back::<i64>(json!("12")), json!("12"));
        assert_eq!(
            there_and_back::<u64>(json!(u64::MAX)),
            json!("18446744073709551615")
        );
        assert_eq!(there_and_back::<f64>(json!(0.5)), json!("0.5"));
        assert_eq!(
            there_and_back::<Vec<i64>>(json!(["1", 2, 3.0])),
            json!(["1", "2", "3"])
        );
        assert_eq!(
            there_and_back::<Option<BTreeMap<String, i64>>>(json!({"a": 0})),
            json!({"a": "0"})
        );
        assert_eq!(
            there_and_back::<OrderedMap<i64>>(json!({"a": "0"})),
            json!({"a": "0"})
        );
    }

    #[test]
    fn null_stays_null() {
        assert_eq!(there_and_back::<Option<i64>>(json!(null)), json!(null));
        assert_eq!(there_and_back::<Nullable<i64>>(json!(null)), json!(null));
        assert_eq!(there_and_back::<Nullable<i64>>(json!(7)), json!("7"));
        assert_eq!(there_and_back::<Option<i64>>(json!("")), json!(null));
        assert!(i64::read(json!(null)).is_err());
        assert!(i64::read(json!("a")).is_err());
    }
}
