//! Enums: open lists of texts or integers, each value with a name. One that stands in several places has one type.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::form::remove;
use super::names::variant_names;
use super::schemas::{At, Schemas};
use crate::document::{items, text};

/// Enums by what they are called and their values: how often they stand in the document, and the name of their type once there is one.
pub(super) type Enums = BTreeMap<String, (usize, Option<String>)>;

impl Schemas<'_> {
    /// The key of an enum that stands in more than one place.
    pub(super) fn shared_enum(&self, body: &Value, at: &At) -> Option<String> {
        let key = enum_key(&at.leaf, body.get("enum")?);
        self.enums
            .get(&key)
            .is_some_and(|(count, _)| *count > 1)
            .then_some(key)
    }

    pub(super) fn enumeration(&mut self, value: &Value, kind: Option<&str>, at: &At) -> Value {
        let mut values: Vec<Value> = Vec::new();
        for found in items(value, "enum").filter(|found| !found.is_null()) {
            if !values.contains(found) {
                values.push(found.clone());
            }
        }
        let integers = values.iter().all(Value::is_i64);
        let plain = match kind {
            Some("boolean" | "number") => None,
            Some("integer") if integers => Some("integer"),
            None if integers => Some("integer"),
            _ if values
                .iter()
                .all(|value| value.is_string() || value.is_number() || value.is_boolean()) =>
            {
                Some("string")
            }
            _ => None,
        };
        let (Some(plain), false) = (plain, values.is_empty()) else {
            let mut bare = value.clone();
            remove(&mut bare, "enum");
            if !values.is_empty() {
                self.notes.add(
                    "enum",
                    &at.pointer,
                    "the list of values was left out",
                    "only texts and integers make an enum",
                );
            }
            return self.body(&bare, at);
        };
        if plain == "string" {
            // `no` and `1` without quotes are texts where texts are meant
            for value in &mut values {
                if !value.is_string() {
                    *value = value.to_string().into();
                }
            }
            let mut distinct: Vec<Value> = Vec::new();
            values.retain(|value| {
                let new = !distinct.contains(value);
                distinct.push(value.clone());
                new
            });
        }
        let mut body = json!({"type": plain});
        if plain == "integer" {
            body["format"] = "int64".into();
        }
        if let Some(names) = variant_names(&values) {
            body["x-enum-varnames"] = names.into();
        }
        body["enum"] = values.into();
        body
    }
}

/// How often each enum stands in the document, by the name of what it is the value of.
pub(super) fn count_enums(
    value: &Value,
    leaf: &str,
    counts: &mut BTreeMap<String, (usize, Option<String>)>,
) {
    match value {
        Value::Object(members) => {
            if let Some(values @ Value::Array(_)) = members.get("enum") {
                counts.entry(enum_key(leaf, values)).or_default().0 += 1;
            }
            let own = text(value, "name").filter(|_| members.contains_key("schema"));
            for (key, member) in members {
                if key == "properties" {
                    for (name, property) in member.as_object().into_iter().flatten() {
                        count_enums(property, name, counts);
                    }
                } else if !key.starts_with("example") {
                    count_enums(member, own.unwrap_or(leaf), counts);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|item| count_enums(item, leaf, counts)),
        _ => {}
    }
}

fn enum_key(leaf: &str, values: &Value) -> String {
    let texts: Vec<String> = values
        .as_array()
        .into_iter()
        .flatten()
        .map(|value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned)
        })
        .collect();
    format!("{leaf}\n{}", texts.join("\n"))
}
