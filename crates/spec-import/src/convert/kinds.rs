//! Which type a schema is of, and texts with their formats.

use serde_json::{Value, json};

use super::form::remove;
use super::schemas::{At, Stands};
use super::words::words;
use crate::document::text;

/// The type that a schema says, or shows by its keywords.
pub(super) fn kind(value: &Value) -> Option<&str> {
    match text(value, "type") {
        Some("int" | "long" | "int32" | "int64") => Some("integer"),
        Some("float" | "double" | "decimal") => Some("number"),
        Some("bool") => Some("boolean"),
        Some(
            "file" | "text" | "uuid" | "date" | "datetime" | "date-time" | "char" | "uri" | "url",
        ) => Some("string"),
        Some("any" | "mixed") => None,
        Some(kind) => Some(kind),
        None if value.get("properties").is_some()
            || value.get("additionalProperties").is_some() =>
        {
            Some("object")
        }
        None if value.get("items").is_some() => Some("array"),
        None if ["pattern", "minLength", "maxLength"]
            .iter()
            .any(|key| value.get(*key).is_some()) =>
        {
            Some("string")
        }
        None => match text(value, "format") {
            Some("date-time" | "date" | "uuid" | "uri" | "email" | "binary" | "byte") => {
                Some("string")
            }
            Some("int32" | "int64") => Some("integer"),
            Some("float" | "double") => Some("number"),
            _ => None,
        },
    }
}

/// Formats of texts that our form keeps.
const FORMATS: [&str; 9] = [
    "date-time",
    "date",
    "byte",
    "uuid",
    "uri",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
];

/// Names of properties whose value nobody may see in a log.
const SECRETS: [&str; 12] = [
    "password",
    "secret",
    "clientsecret",
    "apikey",
    "accesstoken",
    "refreshtoken",
    "privatekey",
    "token",
    "secretkey",
    "passphrase",
    "privatetoken",
    "authtoken",
];

pub(super) fn string(value: &Value, at: &At) -> Value {
    let mut body = json!({"type": "string"});
    let named = text(value, "type").filter(|kind| FORMATS.contains(kind));
    match text(value, "format").or(named) {
        Some("binary") if matches!(at.stands, Stands::Part | Stands::Body) => {
            body["format"] = "binary".into()
        }
        Some(format) if FORMATS.contains(&format) => body["format"] = format.into(),
        _ => {}
    }
    let leaf = words(&at.leaf).concat();
    let secret = text(value, "format") == Some("password") || SECRETS.contains(&leaf.as_str());
    if secret && at.stands == Stands::Property {
        remove(&mut body, "format");
        body["x-secret"] = true.into();
    }
    body
}
