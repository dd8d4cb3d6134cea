//! Parameters: added, removed, renamed, made required or optional, of another type.

use serde_json::{Value, json};

use super::{Rule, new_name, value_type};
use crate::Rng;
use crate::place::{
    draw, is_true, object_mut, operations, parameter_entries, parameters, resolve, shown, text,
};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "parameter-added", apply: |document, rng| added(document, rng, false) },
    Rule { name: "parameter-added-required", apply: |document, rng| added(document, rng, true) },
    Rule { name: "parameter-removed", apply: removed },
    Rule { name: "parameter-renamed", apply: renamed },
    Rule { name: "parameter-required", apply: required },
    Rule { name: "parameter-optional", apply: optional },
    Rule { name: "parameter-type", apply: retyped },
    Rule { name: "path-parameter-renamed", apply: path_parameter_renamed },
    Rule { name: "wildcard-added", apply: wildcard_added },
    Rule { name: "wildcard-removed", apply: wildcard_removed },
];

fn added(document: &mut Value, rng: &mut Rng, required: bool) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let item = pointer.rsplit_once('/')?.0;
    let taken: Vec<String> = parameter_entries(document)
        .iter()
        .filter(|entry| {
            entry.starts_with(&format!("{pointer}/"))
                || entry.starts_with(&format!("{item}/parameters/"))
        })
        .filter_map(|entry| Some(text(resolve(document, entry)?, "name")?.to_owned()))
        .collect();
    let name = new_name(rng, taken.iter().map(String::as_str))?;
    let mut parameter = json!({
        "name": name,
        "in": if rng.u8(..4) == 0 { "header" } else { "query" },
        "description": "Something that the vendor takes now.",
        "schema": value_type::new(rng),
    });
    if required {
        parameter["required"] = true.into();
    }
    let operation = object_mut(document, &pointer)?;
    operation
        .entry("parameters")
        .or_insert_with(|| json!([]))
        .as_array_mut()?
        .push(parameter);
    Some(format!(
        "added the parameter `{name}` to {}",
        shown(&pointer)
    ))
}

fn removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, outside_of_paths(document, parameter_entries(document)))?;
    let name = text(resolve(document, &pointer)?, "name")?.to_owned();
    let (list, index) = pointer.rsplit_once('/')?;
    document
        .pointer_mut(list)?
        .as_array_mut()?
        .remove(index.parse().ok()?);
    Some(format!(
        "removed the parameter `{name}` from {}",
        shown(list)
    ))
}

fn renamed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, outside_of_paths(document, parameters(document)))?;
    let parameter = object_mut(document, &pointer)?;
    let old = parameter.get("name")?.as_str()?.to_owned();
    let new = format!("{old}_now");
    parameter.insert("name".into(), new.clone().into());
    Some(format!(
        "renamed the parameter `{old}` to `{new}` at {}",
        shown(&pointer)
    ))
}

/// A path parameter has another name, which nobody sees on the wire.
fn path_parameter_renamed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let in_path = |pointer: &String| {
        document.pointer(pointer).is_some_and(|entry| entry.get("$ref").is_none())
            && is_in(document, pointer, "path")
            // a parameter of the path: one of an operation may share the template with others
            && pointer.split('/').nth(3) == Some("parameters")
    };
    let entries = parameter_entries(document)
        .into_iter()
        .filter(in_path)
        .collect();
    let pointer = draw(rng, entries)?;
    let parameter = object_mut(document, &pointer)?;
    let old = parameter.get("name")?.as_str()?.to_owned();
    let new = format!("{old}_now");
    parameter.insert("name".into(), new.clone().into());
    let path = pointer
        .split('/')
        .nth(2)?
        .replace("~1", "/")
        .replace("~0", "~");
    let paths = object_mut(document, "/paths")?;
    let item = paths.remove(&path)?;
    paths.insert(
        path.replace(&format!("{{{old}}}"), &format!("{{{new}}}")),
        item,
    );
    Some(format!(
        "renamed the path parameter `{old}` to `{new}` in `{path}`"
    ))
}

fn required(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = outside_of_paths(document, parameters(document));
    places.retain(|pointer| !resolve(document, pointer).is_some_and(|it| is_true(it, "required")));
    let pointer = draw(rng, places)?;
    object_mut(document, &pointer)?.insert("required".into(), true.into());
    Some(format!("made {} required", shown(&pointer)))
}

fn optional(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = outside_of_paths(document, parameters(document));
    places.retain(|pointer| resolve(document, pointer).is_some_and(|it| is_true(it, "required")));
    let pointer = draw(rng, places)?;
    object_mut(document, &pointer)?.remove("required");
    Some(format!("made {} optional", shown(&pointer)))
}

fn wildcard_added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = parameters(document);
    places.retain(|pointer| is_in(document, pointer, "path") && !has_wildcard(document, pointer));
    let pointer = draw(rng, places)?;
    object_mut(document, &pointer)?.insert("x-wildcard".into(), true.into());
    Some(format!("let {} keep its slashes", shown(&pointer)))
}

fn wildcard_removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let mut places = parameters(document);
    places.retain(|pointer| has_wildcard(document, pointer));
    let pointer = draw(rng, places)?;
    object_mut(document, &pointer)?.remove("x-wildcard");
    Some(format!("made {} one segment", shown(&pointer)))
}

fn has_wildcard(document: &Value, pointer: &str) -> bool {
    resolve(document, pointer).is_some_and(|it| is_true(it, "x-wildcard"))
}

fn retyped(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, parameters(document))?;
    let schema = object_mut(document, &format!("{pointer}/schema"))?;
    let (changed, said) = value_type::other(schema, rng)?;
    *document.pointer_mut(&format!("{pointer}/schema"))? = changed;
    Some(format!("made {} {said}", shown(&pointer)))
}

/// Those which are no path parameters: these can't be left out.
fn outside_of_paths(document: &Value, pointers: Vec<String>) -> Vec<String> {
    let outside = |pointer: &String| !is_in(document, pointer, "path");
    pointers.into_iter().filter(outside).collect()
}

fn is_in(document: &Value, pointer: &str, place: &str) -> bool {
    resolve(document, pointer).and_then(|it| text(it, "in")) == Some(place)
}
