//! Maps: whether the order of their entries is kept (`x-ordered`).

use serde_json::Value;

use super::Rule;
use crate::Rng;
use crate::place::{draw, is_true, object_mut, shown, values};
use crate::role::Role;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "order-kept", apply: kept },
    Rule { name: "order-lost", apply: lost },
];

const KEY: &str = "x-ordered";

fn kept(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let place = draw(rng, maps(document, false))?;
    object_mut(document, &place)?.insert(KEY.into(), true.into());
    Some(format!("made {} keep its order", shown(&place)))
}

fn lost(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let place = draw(rng, maps(document, true))?;
    object_mut(document, &place)?.remove(KEY);
    Some(format!("made {} keep its order no more", shown(&place)))
}

/// The maps that keep their order, or those which don't.
fn maps(document: &Value, ordered: bool) -> Vec<String> {
    let mut maps = values(document, Role::Request);
    maps.extend(values(document, Role::Response));
    maps.retain(|pointer| {
        document.pointer(pointer).is_some_and(|schema| {
            schema
                .get("additionalProperties")
                .is_some_and(Value::is_object)
                && schema.get("properties").is_none()
                && is_true(schema, KEY) == ordered
        })
    });
    maps
}
