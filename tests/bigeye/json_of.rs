//! Bodies as JSON, where a test is about what is in them.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A body of the client's type with these members.
pub fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// An answer as JSON, where 64-bit integers are numbers although the client sends some of them as texts.
pub fn shown<T: Serialize>(answer: &T) -> Value {
    let mut value = serde_json::to_value(answer).unwrap();
    as_numbers(&mut value);
    value
}

fn as_numbers(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(as_numbers),
        Value::Object(members) => {
            for (name, member) in members {
                let number = member.as_str().and_then(|text| text.parse::<i64>().ok());
                match number.filter(|_| name != "name") {
                    Some(number) => *member = number.into(),
                    None => as_numbers(member),
                }
            }
        }
        _ => {}
    }
}
