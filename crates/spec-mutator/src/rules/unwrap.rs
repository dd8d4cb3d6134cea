//! Answers of which callers get a member (`x-unwrap`).

use serde_json::Value;

use super::Rule;
use super::extension::removed;
use crate::Rng;
use crate::place::{draw, members, object_mut, operations, operations_with, shown, text};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "unwrap-added", apply: added },
    Rule { name: "unwrap-removed", apply: |document, rng| removed(document, rng, KEY) },
    Rule { name: "unwrap-changed", apply: changed },
];

const KEY: &str = "x-unwrap";

/// Callers get a member of the answer.
fn added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|pointer| {
        let taken = |key| document.pointer(&format!("{pointer}/{key}")).is_some();
        let read = [KEY, "x-pagination", "x-split", "x-wait", "responses/204"];
        !read.into_iter().any(taken) && !answered(document, pointer).is_empty()
    });
    let pointer = draw(rng, places)?;
    let name = draw(rng, answered(document, &pointer))?;
    let said = format!("unwrapped `{name}` of {}", shown(&pointer));
    object_mut(document, &pointer)?.insert(KEY.into(), name.into());
    Some(said)
}

/// Callers get another member.
fn changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations_with(document, KEY))?;
    let mut others = answered(document, &pointer);
    let old = document.pointer(&format!("{pointer}/{KEY}"))?.as_str()?;
    others.retain(|name| name != old);
    let name = draw(rng, others)?;
    let said = format!("unwrapped `{name}` of {} instead", shown(&pointer));
    object_mut(document, &pointer)?.insert(KEY.into(), name.into());
    Some(said)
}

/// The members of an answer that is an object.
fn answered(document: &Value, operation: &str) -> Vec<String> {
    let answer = format!("{operation}/responses/200/content/application~1json/schema");
    let schema = document
        .pointer(&answer)
        .and_then(|schema| text(schema, "$ref"))
        .map(|schema| schema.trim_start_matches('#').to_owned());
    let Some(schema) = schema else {
        return Vec::new();
    };
    if document.pointer(&format!("{schema}/x-one-of")).is_some() {
        return Vec::new();
    }
    let names = members(document, &format!("{schema}/properties"));
    names.map(|(name, _)| name.clone()).collect()
}
