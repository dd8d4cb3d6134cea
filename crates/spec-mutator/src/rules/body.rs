//! Bodies: media types and status codes.

use serde_json::{Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{draw, members, object_mut, operations, shown};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "request-media-type-added", apply: request_added },
    Rule { name: "request-media-type-removed", apply: request_removed },
    Rule { name: "request-media-type-changed", apply: request_changed },
    Rule { name: "response-media-type-changed", apply: response_changed },
    Rule { name: "status-added", apply: status_added },
    Rule { name: "empty-status-added", apply: empty_status_added },
    Rule { name: "status-removed", apply: status_removed },
    Rule { name: "status-changed", apply: status_changed },
];

const JSON: &str = "application/json";
const FORMS: [&str; 2] = ["application/x-www-form-urlencoded", "multipart/form-data"];

/// The contents of all request bodies: pointers.
fn requests(document: &Value) -> Vec<String> {
    let content = operations(document)
        .into_iter()
        .map(|operation| format!("{operation}/requestBody/content"));
    content
        .filter(|pointer| document.pointer(pointer).is_some())
        .collect()
}

fn media_types(document: &Value, content: &str) -> Vec<String> {
    members(document, content)
        .map(|(name, _)| name.clone())
        .collect()
}

fn request_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = requests(document);
    places.retain(|content| media_types(document, content) == [JSON]);
    let place = draw(rng, places)?;
    let content = object_mut(document, &place)?;
    let form = rng.choice(FORMS)?;
    let same = content.get(JSON)?.clone();
    content.insert(form.into(), same);
    Some(format!("added `{form}` to {}", shown(&place)))
}

fn request_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = requests(document);
    places.retain(|content| media_types(document, content).len() > 1);
    let place = draw(rng, places)?;
    let names = media_types(document, &place);
    let gone = draw(rng, names)?;
    object_mut(document, &place)?.remove(&gone);
    Some(format!("removed `{gone}` from {}", shown(&place)))
}

fn request_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = requests(document);
    places.retain(|content| media_types(document, content) == [JSON]);
    let place = draw(rng, places)?;
    let content = object_mut(document, &place)?;
    let form = rng.choice(FORMS)?;
    let same = content.remove(JSON)?;
    content.insert(form.into(), same);
    Some(format!("made {} `{form}`", shown(&place)))
}

/// What was JSON comes as bytes.
fn response_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let operation = draw(rng, operations(document))?;
    let mut places: Vec<String> = members(document, &format!("{operation}/responses"))
        .filter(|(status, response)| {
            status.starts_with('2') && response.pointer("/content/application~1json").is_some()
        })
        .map(|(status, _)| format!("{operation}/responses/{status}/content"))
        .collect();
    if places.len() != 1 {
        return None;
    }
    let place = places.remove(0);
    let new = *rng.choice(&["text/csv", "application/octet-stream"])?;
    *document.pointer_mut(&place)? =
        json!({new: {"schema": {"type": "string", "format": "binary"}}});
    Some(format!("made {} `{new}`", shown(&place)))
}

/// An error that the vendor did not tell of.
fn status_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let operation = draw(rng, operations(document))?;
    let place = format!("{operation}/responses");
    let new = *rng.choice(&["409", "423"])?;
    let responses = object_mut(document, &place)?;
    if responses.contains_key(new) {
        return None;
    }
    responses.insert(
        new.into(),
        json!({"description": "Something that the vendor answers now."}),
    );
    Some(format!("added {new} to {}", shown(&place)))
}

/// An answer without a body beside one that has one.
fn empty_status_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = operations(document);
    places.retain(|operation| {
        document
            .pointer(&format!(
                "{operation}/responses/200/content/application~1json"
            ))
            .is_some()
            && document
                .pointer(&format!("{operation}/responses/204"))
                .is_none()
    });
    let place = format!("{}/responses", draw(rng, places)?);
    object_mut(document, &place)?.insert("204".into(), json!({"description": "Nothing to tell."}));
    Some(format!("added 204 to {}", shown(&place)))
}

/// An error less.
fn status_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let operation = draw(rng, operations(document))?;
    let place = format!("{operation}/responses");
    let errors: Vec<String> = members(document, &place)
        .map(|(status, _)| status.clone())
        .filter(|status| !status.starts_with('2'))
        .collect();
    let gone = draw(rng, errors)?;
    object_mut(document, &place)?.remove(&gone);
    Some(format!("removed {gone} from {}", shown(&place)))
}

fn status_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let operation = draw(rng, operations(document))?;
    let place = format!("{operation}/responses");
    let responses = object_mut(document, &place)?;
    let old = responses
        .keys()
        .find(|status| status.starts_with('2'))?
        .clone();
    let new = *rng.choice(&["200", "201", "202"])?;
    if responses.contains_key(new) {
        return None;
    }
    let response = responses.remove(&old)?;
    responses.insert(new.into(), response);
    Some(format!("made {old} {new} in {}", shown(&place)))
}
