//! `allOf` becomes one object with all properties, or the one thing that it stands around.

use serde_json::{Map, Value, json};

use super::form::{needs_name, remove, wrapped};
use super::kinds::kind;
use super::schemas::{At, Schemas};
use crate::document::{items, text};

impl Schemas<'_> {
    pub(super) fn all_of(&mut self, value: &Value, at: &At) -> Value {
        let parts: Vec<(usize, &Value)> = items(value, "allOf")
            .enumerate()
            .filter(|(_, part)| says_something(part))
            .collect();
        let own = [
            "properties",
            "additionalProperties",
            "oneOf",
            "anyOf",
            "enum",
            "items",
        ]
        .iter()
        .any(|key| value.get(*key).is_some());
        if let ([(index, part)], false) = (parts.as_slice(), own) {
            let mut at = at.clone();
            at.pointer = format!("{}/allOf/{index}", at.pointer);
            return self.body(part, &at);
        }
        let mut object = json!({"type": "object"});
        let mut other: Option<Value> = None;
        for (index, part) in &parts {
            let mut below = at.clone();
            below.pointer = format!("{}/allOf/{index}", at.pointer);
            let body = if text(part, "$ref").is_some() {
                let reference = self.body(part, &below);
                self.resolved(&reference)
            } else {
                Some(self.body(part, &below)).and_then(|body| self.resolved(&body))
            };
            match body {
                Some(body) if is_object(&body) => self.join(&mut object, &body, at),
                Some(body) if needs_name(&body) || body.get("type").is_some() => {
                    other = other.or(Some(body))
                }
                Some(_) => {}
                None => self.notes.add(
                    "all-of",
                    &below.pointer,
                    "a part of `allOf` was left out",
                    "the parts contain each other, or one leads nowhere",
                ),
            }
        }
        let mut bare = value.clone();
        remove(&mut bare, "allOf");
        if kind(&bare).is_some() || own {
            let body = self.body(&bare, at);
            match self.resolved(&body) {
                Some(body) if is_object(&body) => self.join(&mut object, &body, at),
                Some(body) if needs_name(&body) || body.get("type").is_some() => {
                    other = other.or(Some(body))
                }
                _ => {}
            }
        }
        // a part may only demand what another part has
        if let Some(names) = value.get("required") {
            require(&mut object, names);
        }
        for (_, part) in &parts {
            if let Some(names) = part.get("required") {
                require(&mut object, names);
            }
        }
        let has_members =
            object.get("properties").is_some() || object.get("additionalProperties").is_some();
        match other {
            Some(other) if has_members => {
                let what = if other.get("oneOf").is_some() {
                    "a union"
                } else {
                    "what is no object"
                };
                self.notes.add(
                    "all-of",
                    &at.pointer,
                    format!("{what} among the parts of `allOf` was left out"),
                    "only objects can be joined",
                );
                object
            }
            Some(mut other) => {
                remove(&mut other, "description");
                other
            }
            None => object,
        }
    }

    /// Adds what an object in our form has to another one.
    pub(super) fn join(&mut self, object: &mut Value, part: &Value, at: &At) {
        for (name, property) in part
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if !object["properties"].is_object() {
                object["properties"] = json!({});
            }
            let known = object["properties"].get(name);
            if known.is_some_and(|known| shape(known) != shape(property)) {
                self.notes.add(
                    "all-of",
                    &at.pointer,
                    format!("the property `{name}` is as the last part says"),
                    "two parts say different things of it",
                );
            }
            object["properties"][name] = property.clone();
        }
        if let Some(others) = part.get("additionalProperties") {
            object["additionalProperties"] = others.clone();
        }
        if object.get("properties").is_some()
            && object
                .get("additionalProperties")
                .is_some_and(Value::is_object)
        {
            object["additionalProperties"] = true.into();
        }
        if let Some(names) = part.get("required") {
            require(object, names);
        }
    }
}

pub(super) fn is_object(body: &Value) -> bool {
    text(body, "type") == Some("object")
}

/// What decides the type.
pub(super) fn shape(schema: &Value) -> Value {
    let members: Map<String, Value> = schema
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, _)| {
            !["description", "nullable", "deprecated", "x-secret"].contains(&key.as_str())
        })
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    match members
        .get("allOf")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
    {
        Some([single]) => single.clone(),
        _ => wrapped(members.into()),
    }
}

/// Whether a part has more than prose.
fn says_something(part: &Value) -> bool {
    part.as_object().is_some_and(|members| {
        members.keys().any(|key| {
            ![
                "description",
                "title",
                "example",
                "nullable",
                "deprecated",
                "externalDocs",
                "readOnly",
                "writeOnly",
            ]
            .contains(&key.as_str())
                && !key.starts_with("x-")
        })
    })
}

fn require(object: &mut Value, names: &Value) {
    let mut required: Vec<Value> = object
        .get("required")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    for name in names.as_array().into_iter().flatten() {
        let is_there = name.as_str().is_some_and(|name| {
            object
                .get("properties")
                .is_some_and(|properties| properties.get(name).is_some())
        });
        if is_there && !required.contains(name) {
            required.push(name.clone());
        }
    }
    if !required.is_empty() {
        object["required"] = required.into();
    }
}
