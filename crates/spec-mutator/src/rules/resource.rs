//! Ids: of another type of resource, or of none that is known (`x-resource`).

use serde_json::Value;

use super::Rule;
use crate::Rng;
use crate::place::{draw, members, object_mut, parameters, shown, text, values};
use crate::role::Role;

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "request-resource-changed", apply: |document, rng| changed(document, rng, Role::Request) },
    Rule { name: "response-resource-changed", apply: |document, rng| changed(document, rng, Role::Response) },
    Rule { name: "path-resource-changed", apply: path_changed },
    Rule { name: "response-resource-added", apply: added },
    Rule { name: "response-resource-removed", apply: removed },
];

const KEY: &str = "x-resource";

fn changed(document: &mut Value, rng: &mut Rng, role: Role) -> Option<String> {
    let mut places = values(document, role);
    places.retain(|pointer| is_of_one_type(document, pointer));
    let place = draw(rng, places)?;
    to_another(document, rng, &place)
}

fn path_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = parameters(document);
    places.retain(|pointer| {
        let parameter = document.pointer(pointer);
        parameter.is_some_and(|it| text(it, "in") == Some("path"))
            && is_of_one_type(document, pointer)
    });
    let place = draw(rng, places)?;
    to_another(document, rng, &place)
}

/// A text is known as an id.
fn added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = values(document, Role::Response);
    places.retain(|pointer| document.pointer(pointer).is_some_and(is_plain_text));
    let place = draw(rng, places)?;
    let new = draw(rng, types(document))?;
    object_mut(document, &place)?.insert(KEY.into(), new.clone().into());
    Some(format!("made {} the id of a `{new}`", shown(&place)))
}

fn removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = values(document, Role::Response);
    places.retain(|pointer| is_of_one_type(document, pointer));
    let place = draw(rng, places)?;
    let schema = object_mut(document, &place)?;
    schema.remove(KEY)?;
    schema.remove("x-resource-form");
    Some(format!("made {} no id any more", shown(&place)))
}

fn to_another(document: &mut Value, rng: &mut Rng, place: &str) -> Option<String> {
    let old = text(document.pointer(place)?, KEY)?.to_owned();
    let mut types = types(document);
    types.retain(|known| *known != old);
    let new = draw(rng, types)?;
    object_mut(document, place)?.insert(KEY.into(), new.clone().into());
    Some(format!(
        "made {} the id of a `{new}`, not of a `{old}`",
        shown(place)
    ))
}

/// Whether it is an id of a type that is known beforehand.
fn is_of_one_type(document: &Value, pointer: &str) -> bool {
    let of = document.pointer(pointer).and_then(|value| text(value, KEY));
    of.is_some_and(|of| of != "any")
}

/// A text that is not more than that.
fn is_plain_text(schema: &Value) -> bool {
    let more = ["format", "enum", "x-secret", "x-lenient", KEY];
    text(schema, "type") == Some("string") && more.iter().all(|key| schema.get(key).is_none())
}

fn types(document: &Value) -> Vec<String> {
    members(document, "/x-resources")
        .map(|(prefix, _)| prefix.clone())
        .collect()
}
