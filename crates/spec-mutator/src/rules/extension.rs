//! Our extensions: `x-pagination`, `x-filters`, `x-safe`.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{draw, object_mut, operations, operations_with, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "pagination-added", apply: pagination_added },
    Rule { name: "pagination-removed", apply: |document, rng| removed(document, rng, "x-pagination") },
    Rule { name: "pagination-changed", apply: pagination_changed },
    Rule { name: "keyset-added", apply: keyset_added },
    Rule { name: "keyset-removed", apply: keyset_removed },
    Rule { name: "keyset-changed", apply: keyset_changed },
    Rule { name: "filter-added", apply: filter_added },
    Rule { name: "filter-removed", apply: filter_removed },
    Rule { name: "filter-kind", apply: filter_kind },
    Rule { name: "order-added", apply: order_added },
    Rule { name: "order-removed", apply: order_removed },
    Rule { name: "safe-changed", apply: safe_changed },
];

/// An operation loses the extension.
pub(super) fn removed(document: &mut Value, rng: &mut Rng, key: &str) -> Option<String> {
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
pub(super) fn list_in(document: &Value, schema: &Value) -> Option<Option<String>> {
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

fn keyset_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations_with(document, "x-pagination");
    places.retain(|pointer| {
        let key = |key: &str| document.pointer(&format!("{pointer}/x-pagination/{key}"));
        key("keyset").is_none()
            && key("in").is_none()
            && matches!(
                key("style").and_then(Value::as_str),
                Some("page" | "offset")
            )
    });
    let pointer = draw(rng, places)?;
    let pagination = object_mut(document, &format!("{pointer}/x-pagination"))?;
    let keyset = json!({"with": {"keyset_or_numbers": ["keyset"]}});
    pagination.insert("keyset".into(), keyset);
    Some(format!("added a keyset to {}", shown(&pointer)))
}

fn keyset_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, keysets(document))?;
    object_mut(document, &format!("{pointer}/x-pagination"))?.remove("keyset")?;
    Some(format!("removed the keyset of {}", shown(&pointer)))
}

fn keyset_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, keysets(document))?;
    let with = object_mut(document, &format!("{pointer}/x-pagination/keyset/with"))?;
    with.insert("by_keyset".into(), json!(["yes"]));
    Some(format!(
        "another choice of the keyset of {}",
        shown(&pointer)
    ))
}

fn keysets(document: &Value) -> Vec<String> {
    let mut places = operations_with(document, "x-pagination");
    places.retain(|pointer| {
        let keyset = format!("{pointer}/x-pagination/keyset");
        document.pointer(&keyset).is_some()
    });
    places
}

fn pagination_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, "x-pagination"))?;
    let pagination = object_mut(document, &format!("{pointer}/x-pagination"))?;
    let said = match rng.u8(..4) {
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
        2 => {
            let offsets = pagination.get_mut("offset")?;
            let first = offsets.as_array()?.first()?.clone();
            *offsets = first;
            "left the first of the offsets"
        }
        _ => {
            pagination.remove("limit")?;
            pagination.remove("max-limit");
            "removed the limit"
        }
    };
    Some(format!("{said} of {}", shown(&pointer)))
}

fn filters<'d>(
    document: &'d mut Value,
    rng: &mut Rng,
) -> Option<(String, &'d mut Map<String, Value>)> {
    let pointer = draw(rng, operations_with(document, "x-filters"))?;
    let filters = object_mut(document, &format!("{pointer}/x-filters"))?;
    Some((shown(&pointer), filters))
}

/// A list is filtered by one more property, which no schema knows.
fn filter_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (list, filters) = filters(document, rng)?;
    let fields = filters.get_mut("fields")?.as_object_mut()?;
    fields.insert("added_filter".to_owned(), "number".into());
    Some(format!("let {list} be filtered by `added_filter`"))
}

fn filter_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (list, filters) = filters(document, rng)?;
    let fields = filters.get_mut("fields")?.as_object_mut()?;
    let name = draw(rng, fields.keys().cloned().collect())?;
    fields.remove(&name);
    Some(format!("removed the filter `{name}` of {list}"))
}

/// A text that is filtered by is a point in time.
fn filter_kind(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (list, filters) = filters(document, rng)?;
    let fields = filters.get_mut("fields")?.as_object_mut()?;
    let texts = fields.iter().filter(|(_, kind)| **kind == "text");
    let name = draw(rng, texts.map(|(name, _)| name.clone()).collect())?;
    fields.insert(name.clone(), "time".into());
    Some(format!("made the filter `{name}` of {list} one of times"))
}

fn order_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (list, filters) = filters(document, rng)?;
    filters
        .get_mut("sort")?
        .as_array_mut()?
        .push("added_order".into());
    Some(format!("let {list} be sorted by `added_order`"))
}

fn order_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (list, filters) = filters(document, rng)?;
    let sort = filters.get_mut("sort")?.as_array_mut()?;
    let removed = (sort.len() > 1).then(|| sort.pop()).flatten()?;
    Some(format!("removed the order by {removed} of {list}"))
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
