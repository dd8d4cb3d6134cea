//! Calls that are refused when they choose nothing (`x-chosen-by`).

use serde_json::{Value, json};

use super::Rule;
use super::extension::removed;
use crate::Rng;
use crate::place::{draw, members, object_mut, operations, operations_with, resolve, shown, text};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "chosen-by-added", apply: added },
    Rule { name: "chosen-by-removed", apply: |document, rng| removed(document, rng, KEY) },
    Rule { name: "chosen-by-changed", apply: changed },
];

const KEY: &str = "x-chosen-by";

/// A call has to choose what it is for.
fn added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|pointer| {
        let is_free = document.pointer(&format!("{pointer}/{KEY}")).is_none();
        is_free && !choices(document, pointer).is_empty()
    });
    let pointer = draw(rng, places)?;
    let name = draw(rng, choices(document, &pointer))?;
    let said = format!("let {} be chosen by `{name}`", shown(&pointer));
    object_mut(document, &pointer)?.insert(KEY.into(), json!([name]));
    Some(said)
}

/// One member more, or one fewer.
fn changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, KEY))?;
    let mut others = choices(document, &pointer);
    let chosen = document
        .pointer_mut(&format!("{pointer}/{KEY}"))?
        .as_array_mut()?;
    others.retain(|name| !chosen.contains(&json!(name)));
    let said = if chosen.len() > 1 && rng.bool() {
        format!("no longer by {}", chosen.pop()?)
    } else {
        let name = draw(rng, others)?;
        chosen.push(name.clone().into());
        format!("by `{name}` too")
    };
    Some(format!("let {} be chosen {said}", shown(&pointer)))
}

/// The members of a body that can choose: lists and objects.
fn choices(document: &Value, operation: &str) -> Vec<String> {
    let body = format!("{operation}/requestBody/content/application~1json/schema");
    let schema = document
        .pointer(&body)
        .and_then(|schema| text(schema, "$ref"));
    let properties = schema.map(|schema| format!("{}/properties", schema.trim_start_matches('#')));
    let Some(properties) = properties else {
        return Vec::new();
    };
    let chooses = |name: &String| {
        let schema = resolve(document, &format!("{properties}/{name}"));
        schema.is_some_and(|schema| matches!(text(schema, "type"), Some("array" | "object")))
    };
    let names = members(document, &properties).map(|(name, _)| name.clone());
    names.filter(chooses).collect()
}
