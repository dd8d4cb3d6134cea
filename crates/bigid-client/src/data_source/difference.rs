//! What given settings change of stored ones.

use serde_json::{Map, Value};

use super::flag;

/// Puts given members over stored ones. Flags keep the stored form, and what is left out stays.
pub(super) fn merged(
    mut stored: Map<String, Value>,
    given: Map<String, Value>,
) -> Map<String, Value> {
    for (name, new) in given {
        let old = stored.get_mut(&name);
        match (old, new) {
            (Some(Value::Object(old)), Value::Object(new)) => {
                *old = merged(std::mem::take(old), new);
            }
            (Some(old), new) => *old = written(old, new),
            (None, new) => {
                stored.insert(name, new);
            }
        }
    }
    stored
}

/// The names of the given members that are not what is stored. Members in which only secrets differ have to be taken out before.
pub(super) fn names(stored: &Map<String, Value>, given: &Map<String, Value>) -> Vec<String> {
    let changed = given.iter().filter(|(name, new)| {
        let old = stored.get(*name).unwrap_or(&Value::Null);
        !are_alike(old, new)
    });
    changed.map(|(name, _)| name.clone()).collect()
}

fn written(old: &Value, new: Value) -> Value {
    match (flag::of_value(old), flag::of_value(&new)) {
        _ if are_alike(old, &new) && !old.is_null() => old.clone(),
        (Some(_), Some(on)) => flag::value_like(old, on),
        _ => new,
    }
}

/// Whether what is stored is what is given: flags and numbers in any form, and of an object the members that are given.
fn are_alike(old: &Value, new: &Value) -> bool {
    match (old, new) {
        _ if old == new => true,
        (Value::Object(old), Value::Object(new)) => names(old, new).is_empty(),
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| are_alike(old, new))
        }
        (Value::Number(number), Value::String(text))
        | (Value::String(text), Value::Number(number)) => number.to_string() == *text,
        _ => {
            let old = flag::of_value(old);
            old.is_some() && old == flag::of_value(new)
        }
    }
}
