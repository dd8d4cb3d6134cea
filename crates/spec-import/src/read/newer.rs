//! What OpenAPI 3.1 (and JSON Schema after draft 4) says, in the words of 3.0.
//!
//! It runs on documents of every version: vendors write `type: [string, 'null']` under `openapi: 3.0.0` too.

use serde_json::{Map, Value, json};

use super::places::{deep, outermost};
use crate::document::{Notes, escape, members};

/// Says everything that is newer than 3.0 in the words of 3.0, where it has words for it.
pub(super) fn translate(document: &mut Value, notes: &mut Notes) {
    for (name, _) in members(document, "webhooks") {
        notes.add(
            "webhook",
            &format!("/webhooks/{}", escape(name)),
            "the webhook was left out",
            "a client is not called; OpenAPI 3.0 has no webhooks",
        );
    }
    if let Some(root) = document.as_object_mut() {
        root.remove("webhooks");
        root.remove("jsonSchemaDialect");
    }
    outermost(document, &mut |pointer, found| {
        deep(pointer, found, &mut |pointer, found| {
            schema(pointer, found, notes);
        });
    });
}

fn schema(pointer: &str, value: &mut Value, notes: &mut Notes) {
    if let Value::Bool(allowed) = value {
        // `additionalProperties: true` is the same in all versions
        if !pointer.ends_with("/additionalProperties") {
            // `items: false` ends a tuple
            if !*allowed && !pointer.ends_with("/items") {
                notes.add(
                    "schema",
                    pointer,
                    "a schema that takes nothing became one that takes anything",
                    "OpenAPI 3.0 has no such schema",
                );
            }
            *value = json!({});
        }
        return;
    }
    let Some(members) = value.as_object_mut() else {
        return;
    };
    // the inner schemas were mended before, the unions among them too
    tuple(members);
    types(members);
    alternatives(members);
    constant(members);
    limits(members);
    content(members);
    pattern_properties(members);
    members.remove("$schema");
    members.remove("$comment");
    members.remove("$id");
    reference_beside_others(members);
}

/// `type: [string, 'null']`.
fn types(members: &mut Map<String, Value>) {
    let kinds: Vec<String> = match members.get("type") {
        Some(Value::Array(kinds)) => kinds
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        Some(Value::String(kind)) if kind == "null" => vec![kind.clone()],
        _ => return,
    };
    members.remove("type");
    if kinds.iter().any(|kind| kind == "null") {
        members.insert("nullable".to_owned(), true.into());
    }
    let others: Vec<&String> = kinds.iter().filter(|kind| *kind != "null").collect();
    match others.as_slice() {
        [] => {}
        [single] => {
            members.insert("type".to_owned(), single.as_str().into());
        }
        // the values tell their types
        _ if members.get("enum").is_some() => {}
        several => {
            let variants: Vec<Value> = several.iter().map(|kind| one_type(members, kind)).collect();
            for key in OF_A_TYPE.iter().flat_map(|(_, keys)| keys.iter()) {
                members.remove(*key);
            }
            members.insert("oneOf".to_owned(), variants.into());
        }
    }
}

/// The keywords that belong to one type.
const OF_A_TYPE: [(&str, &[&str]); 5] = [
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    ("array", &["items", "minItems", "maxItems", "uniqueItems"]),
    ("string", &["pattern", "minLength", "maxLength"]),
    (
        "number",
        &[
            "minimum",
            "maximum",
            "multipleOf",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ],
    ),
    ("any", &["format"]),
];

fn one_type(members: &Map<String, Value>, kind: &str) -> Value {
    let mut variant = json!({"type": kind});
    let family = if kind == "integer" { "number" } else { kind };
    let own = OF_A_TYPE.iter().find(|(name, _)| *name == family);
    for key in own.into_iter().flat_map(|(_, keys)| keys.iter()) {
        if let Some(value) = members.get(*key) {
            variant[*key] = value.clone();
        }
    }
    if let (Some(format), "string") = (members.get("format"), kind) {
        variant["format"] = format.clone();
    }
    variant
}

/// `{type: 'null'}` among alternatives: it was read as a nullable schema without anything else.
fn alternatives(members: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(variants)) = members.get_mut(key) else {
            continue;
        };
        let before = variants.len();
        variants.retain(|variant| *variant != json!({"nullable": true}));
        if variants.len() < before {
            members.insert("nullable".to_owned(), true.into());
        }
    }
    let Some(Value::Array(values)) = members.get_mut("enum") else {
        return;
    };
    let before = values.len();
    values.retain(|value| !value.is_null());
    if values.len() < before {
        members.insert("nullable".to_owned(), true.into());
    }
}

fn constant(members: &mut Map<String, Value>) {
    if let Some(value) = members.remove("const") {
        let kind = match &value {
            Value::String(_) => Some("string"),
            Value::Bool(_) => Some("boolean"),
            Value::Number(number) if number.is_f64() => Some("number"),
            Value::Number(_) => Some("integer"),
            _ => None,
        };
        if let (Some(kind), None) = (kind, members.get("type")) {
            members.insert("type".to_owned(), kind.into());
        }
        if kind.is_some() {
            members.insert("enum".to_owned(), json!([value]));
        }
    }
    if let Some(Value::Array(examples)) = members.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        members.entry("example").or_insert(first);
    }
}

/// A limit that is a number of its own: 3.0 has a flag beside the other limit.
fn limits(members: &mut Map<String, Value>) {
    for (exclusive, limit) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(value @ Value::Number(_)) = members.get(exclusive).cloned() {
            members.insert(limit.to_owned(), value);
            members.insert(exclusive.to_owned(), true.into());
        }
    }
}

fn content(members: &mut Map<String, Value>) {
    let encoding = members.remove("contentEncoding");
    let media = members.remove("contentMediaType");
    members.remove("contentSchema");
    if members.get("format").is_some() {
        return;
    }
    if encoding.is_some() {
        members.entry("type").or_insert("string".into());
        members.insert("format".to_owned(), "byte".into());
    } else if media.is_some_and(|media| media != "application/json" && media != "text/plain") {
        members.entry("type").or_insert("string".into());
        members.insert("format".to_owned(), "binary".into());
    }
}

/// `prefixItems` of which every place has a schema.
fn tuple(members: &mut Map<String, Value>) {
    let Some(Value::Array(places)) = members.remove("prefixItems") else {
        return;
    };
    if places.is_empty() {
        return;
    }
    let places: Vec<Value> = places
        .into_iter()
        .enumerate()
        .map(|(index, schema)| json!({"name": format!("item_{}", index + 1), "schema": schema}))
        .collect();
    members.insert("type".to_owned(), "array".into());
    members.insert("items".to_owned(), json!({}));
    members.insert("x-tuple".to_owned(), places.into());
}

/// One pattern of names is a map; what the names look like can't be said.
fn pattern_properties(members: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = members.get("patternProperties") else {
        return;
    };
    let fits = patterns.len() == 1
        && members
            .get("additionalProperties")
            .is_none_or(|other| *other == Value::Bool(false));
    if let (true, Some(schema)) = (fits, patterns.values().next().cloned()) {
        members.remove("patternProperties");
        members.insert("additionalProperties".to_owned(), schema);
        members.entry("type").or_insert("object".into());
    }
}

/// What stands beside a `$ref` counts in 3.1; in 3.0 it needs an `allOf`.
fn reference_beside_others(members: &mut Map<String, Value>) {
    if members.get("$ref").is_none_or(|found| !found.is_string()) || members.len() == 1 {
        return;
    }
    if let Some(reference) = members.remove("$ref") {
        let mut parts = vec![json!({"$ref": reference})];
        if let Some(Value::Array(others)) = members.remove("allOf") {
            parts.extend(others);
        }
        members.insert("allOf".to_owned(), parts.into());
    }
}
