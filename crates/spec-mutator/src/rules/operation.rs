//! Operations: added, removed, renamed, moved, deprecated.

use serde_json::{Map, Value, json};

use super::Rule;
use crate::Rng;
use crate::place::{
    draw, escape, is_true, object_mut, operation_ids, operations, path_items, shown, text,
};

#[rustfmt::skip]
pub(super) const RULES: &[Rule] = &[
    Rule { name: "operation-added", apply: added },
    Rule { name: "operation-removed", apply: removed },
    Rule { name: "operation-renamed", apply: renamed },
    Rule { name: "operation-moved", apply: moved },
    Rule { name: "operation-deprecated", apply: deprecated },
];

/// A copy of an operation, with another name at another path.
fn added(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let (item, method) = pointer.rsplit_once('/')?;
    let mut operation = document.pointer(&pointer)?.clone();
    let id = format!("{}Anew", text(&operation, "operationId")?);
    operation["operationId"] = id.clone().into();
    let mut new_item = Map::new();
    if let Some(parameters) = document.pointer(&format!("{item}/parameters")) {
        new_item.insert("parameters".into(), parameters.clone());
    }
    new_item.insert(method.to_owned(), operation);
    let path = format!("{}/anew", path_of(item));
    object_mut(document, "/paths")?.insert(path.clone(), new_item.into());
    Some(format!("added {id}: `{method}` of `{path}`"))
}

fn removed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    take(document, &pointer)?;
    Some(format!("removed {}", shown(&pointer)))
}

/// Another `operationId`, also where an `x-wait` names it.
fn renamed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let old = text(document.pointer(&pointer)?, "operationId")?.to_owned();
    let suffix = *rng.choice(&["Now", "Anew", "Item"])?;
    let new = format!("{old}{suffix}");
    if operation_ids(document).contains(&new) {
        return None;
    }
    object_mut(document, &pointer)?.insert("operationId".into(), new.clone().into());
    for operation in operations(document) {
        let named = document.pointer_mut(&format!("{operation}/x-wait/operation"));
        if let Some(named) = named.filter(|named| **named == json!(old)) {
            *named = new.clone().into();
        }
    }
    Some(format!("renamed {old} to {new}"))
}

/// Another path for all operations of a path, another path for one of them, or another method.
fn moved(document: &mut Value, rng: &mut Rng) -> Option<String> {
    match rng.u8(..3) {
        0 => path_moved(document, rng),
        1 => operation_moved(document, rng),
        _ => method_changed(document, rng),
    }
}

fn path_moved(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let item = draw(rng, path_items(document))?;
    let (old, new) = (path_of(&item), format!("/moved{}", path_of(&item)));
    let paths = object_mut(document, "/paths")?;
    let operations = paths.remove(&old)?;
    paths.insert(new.clone(), operations);
    Some(format!("moved all of `{old}` to `{new}`"))
}

fn operation_moved(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let (item, method) = pointer.rsplit_once('/')?;
    let parameters = document.pointer(&format!("{item}/parameters")).cloned();
    let operation = take(document, &pointer)?;
    let mut new_item = Map::new();
    new_item.extend(parameters.map(|parameters| ("parameters".to_owned(), parameters)));
    new_item.insert(method.to_owned(), operation);
    let path = format!("/moved{}", path_of(item));
    object_mut(document, "/paths")?.insert(path.clone(), new_item.into());
    Some(format!("moved {} to `{path}`", shown(&pointer)))
}

fn method_changed(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    let (item, method) = pointer.rsplit_once('/')?;
    let new = match method {
        "put" => "patch",
        "post" | "patch" => "put",
        _ => return None,
    };
    let operation = object_mut(document, item)?.remove(method)?;
    let others = object_mut(document, item)?;
    if others.contains_key(new) {
        return None;
    }
    others.insert(new.into(), operation);
    Some(format!("made {} a `{new}`", shown(&pointer)))
}

fn deprecated(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let pointer = draw(rng, operations(document))?;
    if is_true(document.pointer(&pointer)?, "deprecated") {
        return None;
    }
    object_mut(document, &pointer)?.insert("deprecated".into(), true.into());
    Some(format!("deprecated {}", shown(&pointer)))
}

/// Takes an operation out, and its path with it if that has no other.
fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (item, method) = pointer.rsplit_once('/')?;
    let operation = object_mut(document, item)?.remove(method)?;
    let is_empty = !operations(document)
        .iter()
        .any(|left| left.rsplit_once('/').is_some_and(|(path, _)| path == item));
    if is_empty {
        object_mut(document, "/paths")?.remove(&path_of(item));
    }
    Some(operation)
}

fn path_of(item: &str) -> String {
    let path = item.trim_start_matches("/paths/");
    let path = path.replace("~1", "/").replace("~0", "~");
    debug_assert_eq!(format!("/paths/{}", escape(&path)), item);
    path
}
