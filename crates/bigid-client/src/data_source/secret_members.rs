//! Which members of a data source hold secrets, by what the specification says, by their names and by their values.
//!
//! There are about 70 connectors, and the members of few of them are known. So a text counts as a secret rather than not.

use serde_json::{Map, Value};

/// What reads back in place of a secret.
pub(super) const MASK: &str = "******";

/// Words in the names of members that hold secrets, without underscores and dashes.
const WORDS: [&str; 11] = [
    "password",
    "passphrase",
    "secret",
    "token",
    "privatekey",
    "accesskey",
    "accountkey",
    "apikey",
    "connectionstring",
    "connproperties",
    "serviceaccountjson",
];

/// What becomes of a secret.
pub(super) enum Fate {
    Keep,
    Remove,
}

/// Shows each secret, with its place: names with dots between; custom fields by their own name. Empty ones are none.
pub(super) fn each(
    members: &mut Map<String, Value>,
    act: &mut dyn FnMut(&str, &mut Value) -> Fate,
) {
    in_object("", members, act);
}

/// Whether there is a secret that is not masked.
pub(super) fn has_values(mut members: Map<String, Value>) -> bool {
    let mut found = false;
    each(&mut members, &mut |_, value| {
        found |= value != MASK;
        Fate::Keep
    });
    found
}

fn in_object(
    place: &str,
    members: &mut Map<String, Value>,
    act: &mut dyn FnMut(&str, &mut Value) -> Fate,
) {
    let custom = members.get("field_name").and_then(Value::as_str);
    let custom = custom.map(str::to_owned);
    let is_clear = members
        .get("field_type")
        .is_some_and(|kind| kind == "clear");
    members.retain(|name, value| {
        let is_custom_value = custom.is_some() && name == "field_value";
        let here = match &custom {
            Some(_) if is_custom_value => place.to_owned(),
            _ if place.is_empty() => name.clone(),
            _ => format!("{place}.{name}"),
        };
        let is_secret = match value.as_str() {
            None => false,
            Some(text) if is_custom_value => !text.is_empty() && (!is_clear || text == MASK),
            Some(text) => holds_secret(name, text),
        };
        if is_secret {
            return matches!(act(&here, value), Fate::Keep);
        }
        in_value(&here, value, act);
        true
    });
}

fn in_value(place: &str, value: &mut Value, act: &mut dyn FnMut(&str, &mut Value) -> Fate) {
    match value {
        Value::Object(members) => in_object(place, members, act),
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                let name = item.get("field_name").and_then(Value::as_str);
                let name = name.map_or_else(|| index.to_string(), str::to_owned);
                in_value(&format!("{place}.{name}"), item, act);
            }
        }
        _ => {}
    }
}

fn holds_secret(name: &str, text: &str) -> bool {
    if text.is_empty() || super::flag::of_value(&Value::from(text)).is_some() {
        return false;
    }
    let name = name.replace(['_', '-'], "").to_ascii_lowercase();
    text == MASK
        || WORDS.iter().any(|word| name.contains(word))
        || text.contains("-----BEGIN")
        || has_login(text)
}

/// Whether a text is an address with a password in it.
fn has_login(text: &str) -> bool {
    let Some((_, rest)) = text.split_once("://") else {
        return false;
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let login = rest[..end].rsplit_once('@');
    login.is_some_and(|(login, _)| login.contains(':'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn places(settings: Value) -> Vec<String> {
        let Value::Object(mut members) = settings else {
            return Vec::new();
        };
        let mut places = Vec::new();
        each(&mut members, &mut |place, _| {
            places.push(place.to_owned());
            Fate::Remove
        });
        assert!(!serde_json::to_string(&members).unwrap().contains("hunter2"));
        places.sort();
        places
    }

    #[test]
    fn secrets_are_found_by_name_by_mask_and_by_what_they_look_like_at_any_depth() {
        let found = places(json!({
            "password": MASK,
            "oddMember": MASK,
            "mongo_url": "mongodb://me:hunter2@db.example.com",
            "authenticationProperties": {"clientSecret": "hunter2", "roleSessionName": "x"},
            "certificate": "-----BEGIN PRIVATE KEY-----hunter2",
            "custom_fields": [
                {"field_name": "Key", "field_type": "encrypted", "field_value": "hunter2"},
                {"field_name": "Note", "field_type": "clear", "field_value": "plain"},
            ],
        }));
        assert_eq!(
            found,
            [
                "authenticationProperties.clientSecret",
                "certificate",
                "custom_fields.Key",
                "mongo_url",
                "oddMember",
                "password",
            ]
        );
    }

    #[test]
    fn flags_empty_texts_and_plain_addresses_are_no_secrets() {
        let found = places(json!({
            "password": "", "isNewPassword": "true", "updatedPasswords": ["password"], "useToken": true,
            "generic_server_url": "https://api.example.com/a:b@c",
        }));
        assert_eq!(found, Vec::<String>::new());
    }
}
