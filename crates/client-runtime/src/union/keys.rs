//! Members of an object of which one is there: `oneof` of protobuf in its JSON form, written in a spec as `x-one-of`.

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::Extra;
use crate::record::Reader;

/// An enum with a variant for each member of which one is there.
#[doc(hidden)]
pub trait OneOf: Sized {
    /// The names of the members.
    const KEYS: &'static [&'static str];

    /// The value of members that are no variant, or more than one.
    fn unrecognized(members: Extra) -> Self;

    /// The variant of a member; `None` if its value has another form.
    fn decode(key: &str, value: &Value) -> Option<Self>;
}

/// The only member of the group that is there and not null, if there is exactly one.
fn only<U: OneOf>(members: &Map<String, Value>) -> Option<(&str, &Value)> {
    let known =
        |(key, value): &(&String, &Value)| !value.is_null() && U::KEYS.contains(&key.as_str());
    let mut known = members.iter().filter(known);
    let first = known.next();
    first
        .filter(|_| known.next().is_none())
        .map(|(key, value)| (key.as_str(), value))
}

/// Reads an object that is a group and nothing else. What is no variant is kept as it came, `null` too.
#[doc(hidden)]
pub fn deserialize_branch<'de, U: OneOf, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<U, D::Error> {
    let members = Map::deserialize(deserializer)?;
    let branch = only::<U>(&members).and_then(|(key, value)| U::decode(key, value));
    Ok(branch.unwrap_or_else(|| U::unrecognized(members.into())))
}

/// Takes a group's members out of those that an object held back. Where the group is `alone` and none of its members is there, the unknown ones are its.
#[doc(hidden)]
pub fn branch<U: OneOf>(held: &mut Map<String, Value>, alone: bool) -> Option<U> {
    let mut members = Map::new();
    for key in U::KEYS {
        if let Some((key, value)) = held
            .remove_entry(*key)
            .filter(|(_, value)| !value.is_null())
        {
            members.insert(key, value);
        }
    }
    if members.is_empty() && alone {
        members = std::mem::take(held);
    }
    if members.is_empty() {
        return None;
    }
    let branch = only::<U>(&members).and_then(|(key, value)| U::decode(key, value));
    Some(branch.unwrap_or_else(|| U::unrecognized(members.into())))
}

/// Reads a member's value by one of the readers.
#[doc(hidden)]
pub fn read_by<'de, T>(value: &'de Value, reader: impl Reader<'de, T>) -> Option<T> {
    reader.read(value).ok()
}
