//! References that lead elsewhere than to a component: into a schema, into a path, out of the document, nowhere.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::anything;
use super::places::{deep, outermost};
use crate::document::{METHODS, Notes, escape};

/// Where a schema component's name begins.
const SCHEMAS: &str = "#/components/schemas/";

/// Makes every reference of a schema one to a schema component, and every reference of a path item the path item.
pub(super) fn settle(document: &mut Value, notes: &mut Notes) {
    path_items(document, notes);
    absolute(document);
    // a part that is moved may hold such references too; each part is moved once
    let mut names = BTreeMap::new();
    for _ in 0..32 {
        if moved(document, &mut names, notes) == 0 {
            break;
        }
    }
    nested_definitions(document);
}

/// References that count from the root of their component (`#/$defs/Sensor`) count from the root of the document.
fn absolute(document: &mut Value) {
    let before = document.clone();
    outermost(document, &mut |pointer, schema| {
        let Some(root) = component_of(pointer) else {
            return;
        };
        deep(pointer, schema, &mut |_, schema| {
            let inner = schema
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix('#'))
                .map(|pointer| format!("{root}{pointer}"));
            if let Some(inner) = inner
                && target(&before, schema["$ref"].as_str().unwrap_or_default()).is_none()
                && before.pointer(&inner).is_some()
            {
                *schema = json!({"$ref": format!("#{inner}")});
            }
        });
    });
}

/// Moves what is referred to in the depth of the document to the schema components, and says how much.
fn moved(document: &mut Value, names: &mut BTreeMap<String, String>, notes: &mut Notes) -> usize {
    let before = document.clone();
    let mut found: Map<String, Value> = Map::new();
    let mut changes = 0;
    outermost(document, &mut |pointer, schema| {
        deep(pointer, schema, &mut |pointer, schema| {
            let Some(reference) = schema.get("$ref") else {
                return;
            };
            let reference = reference.as_str().unwrap_or_default().to_owned();
            if is_component(&before, &reference) {
                return;
            }
            changes += 1;
            let target = target(&before, &reference);
            *schema = match target {
                Some((_, found)) if found.get("$ref").is_some() => found.clone(),
                // another spelling of a component
                Some((key, _)) if names_component(&key) => json!({"$ref": format!("#{key}")}),
                Some((key, target)) => {
                    let name = names.entry(key).or_insert_with_key(|key| {
                        let name = free_name(&before, &found, key);
                        found.insert(name.clone(), target.clone());
                        name
                    });
                    json!({"$ref": format!("{SCHEMAS}{}", escape(name))})
                }
                None => {
                    notes.add(
                        "reference",
                        pointer,
                        format!("`{reference}` became anything"),
                        "the reference leads nowhere in the document",
                    );
                    anything()
                }
            };
        });
    });
    if !found.is_empty() {
        if !document["components"].is_object() {
            document["components"] = json!({});
        }
        if !document["components"]["schemas"].is_object() {
            document["components"]["schemas"] = json!({});
        }
        if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
            schemas.append(&mut found);
        }
    }
    changes
}

fn is_component(document: &Value, reference: &str) -> bool {
    reference
        .strip_prefix(SCHEMAS)
        .is_some_and(|name| !name.contains('/'))
        && document
            .pointer(&reference[1..])
            .is_some_and(Value::is_object)
}

/// Whether a JSON pointer is that of a schema component, not of a part of it.
fn names_component(pointer: &str) -> bool {
    pointer
        .strip_prefix("/components/schemas/")
        .is_some_and(|name| !name.contains('/'))
}

/// What a reference means, and its place: a JSON pointer, percent-encoded or not, or a bare name of a schema.
fn target<'d>(document: &'d Value, reference: &str) -> Option<(String, &'d Value)> {
    let pointer = match reference.strip_prefix('#') {
        Some(pointer) => pointer.to_owned(),
        None if !reference.is_empty() && !reference.contains(['/', '.', ':']) => {
            format!("/components/schemas/{reference}")
        }
        None => return None,
    };
    let decoded = percent_decoded(&pointer);
    [pointer, decoded].into_iter().find_map(|pointer| {
        let found = document
            .pointer(&pointer)
            .filter(|found| found.is_object())?;
        (!pointer.is_empty()).then_some((pointer, found))
    })
}

/// The schema component around a place: `$defs` are found in it.
fn component_of(pointer: &str) -> Option<String> {
    let name = pointer.strip_prefix("/components/schemas/")?;
    let name = name.split('/').next()?;
    Some(format!("/components/schemas/{name}"))
}

fn percent_decoded(text: &str) -> String {
    let mut decoded = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after
            .get(..2)
            .and_then(|code| std::str::from_utf8(code).ok())
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        match (first, code) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                rest = &after[2..];
            }
            _ => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

/// A name for what stands at a pointer: its last parts that are words.
fn free_name(document: &Value, found: &Map<String, Value>, pointer: &str) -> String {
    let words: Vec<&str> = pointer
        .split('/')
        .filter(|part| {
            !part.is_empty()
                && ![
                    "components",
                    "schemas",
                    "properties",
                    "$defs",
                    "definitions",
                    "schema",
                    "paths",
                ]
                .contains(part)
        })
        .collect();
    let start = if pointer.contains("/$defs/") || pointer.contains("/definitions/") {
        words.len().saturating_sub(1)
    } else {
        words.len().saturating_sub(3)
    };
    let base = words[start..]
        .join("_")
        .replace(|letter: char| !letter.is_alphanumeric(), "_");
    let taken = |name: &str| {
        found.contains_key(name)
            || document
                .pointer(&format!("/components/schemas/{name}"))
                .is_some()
    };
    let mut name = base.clone();
    let mut number = 2;
    while taken(&name) {
        name = format!("{base}_{number}");
        number += 1;
    }
    name
}

/// `$defs` are components by now where something refers to them.
fn nested_definitions(document: &mut Value) {
    outermost(document, &mut |pointer, schema| {
        deep(pointer, schema, &mut |_, schema| {
            if let Some(members) = schema.as_object_mut() {
                members.remove("$defs");
                members.remove("definitions");
            }
        });
    });
}

/// A path item that refers to another, which OpenAPI 3.1 keeps below `components`.
fn path_items(document: &mut Value, notes: &mut Notes) {
    let before = document.clone();
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in paths.iter_mut() {
        let Some(reference) = item.get("$ref").and_then(Value::as_str) else {
            continue;
        };
        let found = reference
            .strip_prefix('#')
            .and_then(|pointer| before.pointer(pointer));
        match found {
            Some(found) if found.is_object() => {
                let mut found = found.clone();
                for method in METHODS {
                    if let Some(own) = item.get(method) {
                        found[method] = own.clone();
                    }
                }
                *item = found;
            }
            _ => notes.add(
                "reference",
                &format!("/paths/{}", escape(path)),
                format!("the path, which is `{reference}`, was left out"),
                "the reference leads nowhere in the document",
            ),
        }
    }
    if let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    {
        components.remove("pathItems");
    }
}
