//! How the end of work is seen (`x-wait`).

use serde_json::{Map, Value, json};

use super::Rule;
use super::extension::removed;
use crate::Rng;
use crate::place::{draw, object_mut, operations, operations_with, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "poll-removed", apply: poll_removed },
    Rule { name: "wait-added", apply: wait_added },
    Rule { name: "wait-removed", apply: |document, rng| removed(document, rng, "x-wait") },
    Rule { name: "wait-changed", apply: wait_changed },
    Rule { name: "wait-body-changed", apply: body_changed },
];

fn poll_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations_with(document, "x-wait");
    places.retain(|pointer| {
        let poll = document.pointer(&format!("{pointer}/x-wait/poll"));
        poll.is_some()
    });
    let pointer = draw(rng, places)?;
    object_mut(document, &format!("{pointer}/x-wait"))?.remove("poll");
    Some(format!("removed the small form of {}", shown(&pointer)))
}

/// What has a status can be waited for.
fn wait_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|pointer| pointer.ends_with("/get"));
    let pointer = draw(rng, places)?;
    let schema = document.pointer(&format!(
        "{pointer}/responses/200/content/application~1json/schema/$ref"
    ))?;
    let schema = schema.as_str()?.trim_start_matches('#');
    let properties = document
        .pointer(&format!("{schema}/properties"))?
        .as_object()?;
    let texts: Vec<String> = properties
        .iter()
        .filter(|(_, schema)| {
            schema.get("type") == Some(&json!("string")) && schema.get("x-secret").is_none()
        })
        .map(|(name, _)| name.clone())
        .collect();
    let status = draw(rng, texts)?;
    let operation = object_mut(document, &pointer)?;
    if operation.contains_key("x-wait") {
        return None;
    }
    operation.insert(
        "x-wait".into(),
        json!({"status": status, "running": ["running"], "done": ["done"], "failed": ["failed"]}),
    );
    Some(format!(
        "let {} be waited for by `{status}`",
        shown(&pointer)
    ))
}

fn wait_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations_with(document, "x-wait");
    places.retain(|pointer| {
        document
            .pointer(&format!("{pointer}/x-wait/status"))
            .is_some()
    });
    let pointer = draw(rng, places)?;
    let wait = object_mut(document, &format!("{pointer}/x-wait"))?;
    let said = match rng.u8(..3) {
        0 => {
            wait.remove("progress").or_else(|| wait.remove("message"))?;
            "removed progress or message".to_owned()
        }
        1 => moved_value(wait, "running", "failed")?,
        _ => moved_value(wait, "failed", "running")?,
    };
    Some(format!("{said} of {}", shown(&pointer)))
}

/// A value of the status means something else.
fn moved_value(wait: &mut Map<String, Value>, from: &str, to: &str) -> Option<String> {
    let value = wait.get_mut(from)?.as_array_mut()?.pop()?;
    let said = format!("moved {value} from `{from}` to `{to}`");
    wait.entry(to)
        .or_insert_with(|| json!([]))
        .as_array_mut()?
        .push(value);
    Some(said)
}

/// The polls send another body: one member fewer, or another value of it.
fn body_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations_with(document, "x-wait");
    places.retain(|pointer| {
        let body = document.pointer(&format!("{pointer}/x-wait/body"));
        body.is_some()
    });
    let pointer = draw(rng, places)?;
    let wait = object_mut(document, &format!("{pointer}/x-wait"))?;
    let body = wait.get_mut("body")?.as_object_mut()?;
    let name = draw(rng, body.keys().cloned().collect())?;
    let said = if rng.bool() {
        body.insert(name.clone(), "=anew".into());
        format!("gave `{name}` another value in the polls of")
    } else {
        body.remove(&name);
        format!("removed `{name}` from the polls of")
    };
    if body.is_empty() {
        wait.remove("body");
    }
    Some(format!("{said} {}", shown(&pointer)))
}
