//! Objects with keys of the vendor's choice, in the order of the document.

use indexmap::IndexMap;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

/// A map from texts that keeps the order of its entries: that of the body it came with, or in which they were inserted.
///
/// ```
/// use client_runtime::OrderedMap;
///
/// let fields: OrderedMap<i64> = serde_json::from_str(r#"{"000001": 1, "000000": 2}"#)?;
/// assert_eq!(fields.keys().collect::<Vec<_>>(), ["000001", "000000"]);
/// assert_eq!(fields["000000"], 2);
/// assert_eq!(fields.get("000002"), None);
/// assert_eq!(serde_json::to_string(&fields)?, r#"{"000001":1,"000000":2}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Two maps are equal if they have the same entries, in whatever order.
#[derive(Clone, PartialEq, Eq)]
pub struct OrderedMap<V>(IndexMap<String, V>);

impl<V> OrderedMap<V> {
    /// An empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.0.get(key)
    }

    /// The value of a key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        self.0.get_mut(key)
    }

    /// Whether there is an entry for a key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The entry at a place, counted from 0.
    pub fn get_index(&self, index: usize) -> Option<(&str, &V)> {
        self.0.get_index(index).map(by_str)
    }

    /// The first entry.
    pub fn first(&self) -> Option<(&str, &V)> {
        self.0.first().map(by_str)
    }

    /// The last entry.
    pub fn last(&self) -> Option<(&str, &V)> {
        self.0.last().map(by_str)
    }

    /// Adds an entry at the end. A key that is there keeps its place, and its old value is given back.
    pub fn insert(&mut self, key: impl Into<String>, value: V) -> Option<V> {
        self.0.insert(key.into(), value)
    }

    /// Takes an entry away; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<V> {
        self.0.shift_remove(key)
    }

    /// The entries in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.0.iter().map(by_str)
    }

    /// The entries in order, to change their values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (key.as_str(), value))
    }

    /// The keys in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.0.keys().map(String::as_str)
    }

    /// The values in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.0.values()
    }

    /// The values in order, to change them.
    pub fn values_mut(&mut self) -> impl ExactSizeIterator<Item = &mut V> {
        self.0.values_mut()
    }
}

fn by_str<'a, V>((key, value): (&'a String, &'a V)) -> (&'a str, &'a V) {
    (key, value)
}

impl<V> Default for OrderedMap<V> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

/// # Panics
/// There is no entry for the key, as with the maps of the standard library.
impl<V> Index<&str> for OrderedMap<V> {
    type Output = V;

    fn index(&self, key: &str) -> &V {
        &self.0[key]
    }
}

impl<V> IntoIterator for OrderedMap<V> {
    type Item = (String, V);
    type IntoIter = indexmap::map::IntoIter<String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a OrderedMap<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = indexmap::map::Iter<'a, String, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for OrderedMap<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        Self(entries.map(|(key, value)| (key.into(), value)).collect())
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for OrderedMap<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        let entries = entries.into_iter();
        self.0
            .extend(entries.map(|(key, value)| (key.into(), value)));
    }
}

impl<V: fmt::Debug> fmt::Debug for OrderedMap<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.0).finish()
    }
}

impl<V: Serialize> Serialize for OrderedMap<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.0)
    }
}

/// A key that comes twice has its last value, at its first place.
impl<'de, V: Deserialize<'de>> Deserialize<'de> for OrderedMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

struct Entries<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
    type Value = OrderedMap<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut entries = IndexMap::new();
        while let Some((key, value)) = object.next_entry()? {
            entries.insert(key, value);
        }
        Ok(OrderedMap(entries))
    }
}

#[cfg(feature = "schemars")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for OrderedMap<V> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("OrderedMapOf{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let values = generator.subschema_for::<V>();
        schemars::json_schema!({"type": "object", "additionalProperties": values})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_survives_decoding_change_and_encoding() {
        let mut map: OrderedMap<i64> =
            serde_json::from_str(r#"{"z":1,"a":2,"m":3,"z":4}"#).unwrap();
        assert_eq!(map.first(), Some(("z", &4)));
        assert_eq!(map.remove("a"), Some(2));
        map.insert("b", 5);
        assert_eq!(
            serde_json::to_string(&map).unwrap(),
            r#"{"z":4,"m":3,"b":5}"#
        );
        assert_eq!(map.get_index(1), Some(("m", &3)));
        assert_eq!(map.into_iter().map(|(_, value)| value).sum::<i64>(), 12);
    }

    #[test]
    fn order_does_not_count_for_equality() {
        let one: OrderedMap<i64> = [("a", 1), ("b", 2)].into_iter().collect();
        let other: OrderedMap<i64> = [("b", 2), ("a", 1)].into_iter().collect();
        assert_eq!(one, other);
    }

    #[test]
    fn what_is_no_object_is_refused() {
        assert!(serde_json::from_str::<OrderedMap<i64>>("[]").is_err());
        assert!(serde_json::from_str::<OrderedMap<i64>>(r#"{"a":"b"}"#).is_err());
    }
}
