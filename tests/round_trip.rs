//! Decoding and encoding again with nothing lost.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes a JSON text, encodes the value again, and compares: numbers by their value (`1` is `1.0`), `null` like an absent member.
///
/// # Panics
/// The text doesn't decode, or something is lost, changed or added: the test fails with its place.
pub fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let before: Value = serde_json::from_str(text).expect("the fixture is JSON");
    let typed: T = match serde_json::from_str(text) {
        Ok(typed) => typed,
        Err(error) => panic!("doesn't decode: {error}"),
    };
    let after = serde_json::to_value(&typed).expect("what was decoded has a JSON form");
    if let Some(difference) = difference(&before, &after, "") {
        panic!("{difference}");
    }
    typed
}

/// The first difference of two values and its place; `None` when there is none.
fn difference(before: &Value, after: &Value, place: &str) -> Option<String> {
    let same = match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let lost = before.iter().find_map(|(name, value)| {
                let place = format!("{place}/{name}");
                difference(value, after.get(name).unwrap_or(&Value::Null), &place)
            });
            let added = after
                .iter()
                .find(|(name, value)| !value.is_null() && !before.contains_key(*name))
                .map(|(name, value)| format!("{place}/{name} is added: {value}"));
            return lost.or(added);
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            return pairs
                .filter_map(|(at, (before, after))| {
                    difference(before, after, &format!("{place}/{at}"))
                })
                .next();
        }
        (Value::Number(before), Value::Number(after)) => before.as_f64() == after.as_f64(),
        _ => before == after,
    };
    (!same).then(|| format!("{place} was {before} and is {after}"))
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn what_is_lost_changed_or_added_is_found() {
        let found = |before, after| difference(&before, &after, "").is_some();
        assert!(found(json!({"a": 1}), json!({})));
        assert!(found(json!({"a": {"b": [1, 2]}}), json!({"a": {"b": [1]}})));
        assert!(found(json!({"a": "x"}), json!({"a": "y"})));
        assert!(found(json!({}), json!({"a": 1})));
        assert!(found(json!([null]), json!([1])));
        assert!(!found(json!({"a": 1, "b": null}), json!({"a": 1.0})));
        assert!(!found(json!({}), json!({"a": null})));
    }
}
