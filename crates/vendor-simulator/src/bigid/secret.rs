//! What is never read back.

use serde_json::{Value, json};

/// What reads back in place of a secret. An empty one reads back empty.
pub(super) const MASK: &str = "******";

/// Members of a data source that hold secrets, wherever they stand in it.
const SECRETS: [&str; 5] = [
    "password",
    "personal_access_token",
    "aws_secret_key",
    "aws_session_token",
    "google_service_account_json",
];

/// The settings as they are read back.
pub(super) fn masked(settings: &Value) -> Value {
    let mut shown = settings.clone();
    each(&mut shown, &|_, secret| *secret = json!(MASK));
    shown
}

/// The settings without their secrets.
pub(super) fn bare(settings: &Value) -> Value {
    let mut shown = settings.clone();
    if let Value::Object(members) = &mut shown {
        members.retain(|name, _| !SECRETS.contains(&name.as_str()));
    }
    masked(&shown)
}

/// Puts the secrets that are stored where the wanted settings have no more than their mask.
pub(super) fn unmask(wanted: &mut Value, stored: &Value) {
    each(wanted, &|name, secret| {
        let kept = find(stored, name).filter(|_| *secret == MASK);
        if let Some(kept) = kept {
            *secret = kept.clone();
        }
    });
}

/// Calls `change` for each secret that isn't empty, with its name.
fn each(value: &mut Value, change: &impl Fn(&str, &mut Value)) {
    match value {
        Value::Object(members) => {
            let encrypted = members
                .get("field_type")
                .is_some_and(|kind| kind == "encrypted");
            for (name, held) in members {
                let secret =
                    SECRETS.contains(&name.as_str()) || (encrypted && name == "field_value");
                match held {
                    Value::String(text) if secret && !text.is_empty() => change(name, held),
                    held => each(held, change),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, change)),
        _ => {}
    }
}

/// The first member with this name, at any depth.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => members
            .get(name)
            .or_else(|| members.values().find_map(|held| find(held, name))),
        Value::Array(items) => items.iter().find_map(|item| find(item, name)),
        _ => None,
    }
}
