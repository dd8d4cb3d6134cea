//! Our extensions: `x-pagination`, `x-wait`, `x-safe`.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{draw, object_mut, operations, operations_with, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "pagination-added", apply: pagination_added },
    Rule { name: "pagination-removed", apply: |document, rng| removed(document, rng, "x-pagination") },
    Rule { name: "pagination-changed", apply: pagination_changed },
    Rule { name: "wait-added", apply: wait_added },
    Rule { name: "wait-removed", apply: |document, rng| removed(document, rng, "x-wait") },
    Rule { name: "wait-changed", apply: wait_changed },
    Rule { name: "safe-changed", apply: safe_changed },
];

fn removed(document: &mut Value, rng: &mut Rng, key: &str) -> Option<String> {
    let pointer = draw(rng, operations_with(document, key))?;
    object_mut(document, &pointer)?.remove(key);
    Some(format!("removed `{key}` from {}", shown(&pointer)))
}

/// A list that was all there was comes in pages with links.
fn pagination_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|pointer| pointer.ends_with("/get"));
    let pointer = draw(rng, places)?;
    let schema = document.pointer(&format!(
        "{pointer}/responses/200/content/application~1json/schema"
    ))?;
    let mut pagination = json!({"style": "link"});
    if let Some(items) = list_in(document, schema)? {
        pagination["items"] = items.into();
    }
    let operation = object_mut(document, &pointer)?;
    if operation.contains_key("x-pagination") {
        return None;
    }
    operation.insert("x-pagination".into(), pagination);
    Some(format!("added pages to {}", shown(&pointer)))
}

/// Where the items of an answer are: the answer itself, or a property of it that is a list.
fn list_in(document: &Value, schema: &Value) -> Option<Option<String>> {
    let schema = match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => document.pointer(reference.trim_start_matches('#'))?,
        None => schema,
    };
    let is_list = |schema: &Value| schema.get("type") == Some(&json!("array"));
    if is_list(schema) {
        return Some(None);
    }
    let properties = schema.get("properties")?.as_object()?;
    let (name, _) = properties.iter().find(|(_, schema)| is_list(schema))?;
    Some(Some(name.clone()))
}

fn pagination_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, "x-pagination"))?;
    let pagination = object_mut(document, &format!("{pointer}/x-pagination"))?;
    let said = match rng.u8(..3) {
        0 => {
            let old = pagination
                .get("max-limit")
                .and_then(Value::as_u64)
                .unwrap_or(100);
            pagination.insert("max-limit".into(), (old / 2).max(1).into());
            "halved the largest page"
        }
        1 => {
            pagination.remove("total")?;
            "removed the total"
        }
        _ => {
            pagination.remove("limit")?;
            pagination.remove("max-limit");
            "removed the limit"
        }
    };
    Some(format!("{said} of {}", shown(&pointer)))
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

/// A call may be sent again, or may not any more.
fn safe_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let by_method = !pointer.ends_with("/post") && !pointer.ends_with("/patch");
    let operation = object_mut(document, &pointer)?;
    let is_safe = operation
        .get("x-safe")
        .and_then(Value::as_bool)
        .unwrap_or(by_method);
    operation.insert("x-safe".into(), (!is_safe).into());
    Some(format!(
        "made {} {}",
        shown(&pointer),
        if is_safe { "unsafe" } else { "safe" }
    ))
}
