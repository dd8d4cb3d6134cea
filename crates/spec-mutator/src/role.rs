//! Which way a schema travels: a change means something else in what is sent and in what is received.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::place::{escape, members, operations};

/// Which way a schema travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Only to the vendor.
    Request,
    /// Only from the vendor.
    Response,
}

/// The schema components that travel this way only: pointers.
pub(crate) fn schemas(document: &Value, role: Role) -> Vec<String> {
    let mut sent = BTreeSet::new();
    let mut received = BTreeSet::new();
    for operation in operations(document) {
        let item = operation.rsplit_once('/').map_or("", |(item, _)| item);
        for part in [
            format!("{item}/parameters"),
            format!("{operation}/parameters"),
            format!("{operation}/requestBody"),
        ] {
            follow(document, document.pointer(&part), &mut sent);
        }
        let responses = document.pointer(&format!("{operation}/responses"));
        follow(document, responses, &mut received);
    }
    let (these, others) = match role {
        Role::Request => (sent, received),
        Role::Response => (received, sent),
    };
    members(document, "/components/schemas")
        .map(|(name, _)| format!("/components/schemas/{}", escape(name)))
        .filter(|pointer| these.contains(pointer) && !others.contains(pointer))
        .collect()
}

/// Collects the components that `value` reaches.
fn follow(document: &Value, value: Option<&Value>, reached: &mut BTreeSet<String>) {
    match value {
        Some(Value::Array(items)) => {
            for item in items {
                follow(document, Some(item), reached);
            }
        }
        Some(Value::Object(members)) => {
            for (key, value) in members {
                match value.as_str() {
                    Some(reference) if key == "$ref" => {
                        let pointer = reference.trim_start_matches('#').to_owned();
                        if reached.insert(pointer.clone()) {
                            follow(document, document.pointer(&pointer), reached);
                        }
                    }
                    _ => follow(document, Some(value), reached),
                }
            }
        }
        _ => {}
    }
}
