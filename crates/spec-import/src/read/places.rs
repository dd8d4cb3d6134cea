//! Where the schemas of a document are.

use serde_json::Value;

use crate::document::escape;

/// What a reader of schemas does with each: it gets the JSON pointer and the schema.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&str, &mut Value);

/// Calls `visit` with every schema that stands in no other schema.
pub(super) fn outermost(document: &mut Value, visit: Visit<'_>) {
    if let Some(schemas) = document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    {
        for (name, schema) in schemas {
            visit(&format!("/components/schemas/{}", escape(name)), schema);
        }
    }
    for section in ["responses", "parameters", "requestBodies", "headers"] {
        if let Some(part) = document.pointer_mut(&format!("/components/{section}")) {
            within(&format!("/components/{section}"), part, visit);
        }
    }
    if let Some(paths) = document.get_mut("paths") {
        within("/paths", paths, visit);
    }
}

/// Looks for members called `schema` that are schemas.
fn within(pointer: &str, value: &mut Value, visit: Visit<'_>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let pointer = format!("{pointer}/{}", escape(key));
                match key.as_str() {
                    "schema" => visit(&pointer, member),
                    "example" | "examples" => {}
                    key if key.starts_with("x-") => {}
                    _ => within(&pointer, member, visit),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                within(&format!("{pointer}/{index}"), item, visit);
            }
        }
        _ => {}
    }
}

/// Keywords whose value is a schema.
const ONE: [&str; 10] = [
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
];
/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "oneOf", "anyOf", "prefixItems"];
/// Keywords whose value is schemas by name.
const NAMED: [&str; 5] = [
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
];

/// Calls `visit` with a schema's inner schemas first, then with the schema itself.
pub(super) fn deep(pointer: &str, schema: &mut Value, visit: Visit<'_>) {
    if let Some(members) = schema.as_object_mut() {
        for (key, member) in members {
            let below = format!("{pointer}/{}", escape(key));
            match member {
                Value::Array(items) if LIST.contains(&key.as_str()) || key == "items" => {
                    for (index, item) in items.iter_mut().enumerate() {
                        deep(&format!("{below}/{index}"), item, visit);
                    }
                }
                Value::Object(named) if NAMED.contains(&key.as_str()) => {
                    for (name, inner) in named {
                        deep(&format!("{below}/{}", escape(name)), inner, visit);
                    }
                }
                inner if ONE.contains(&key.as_str()) => deep(&below, inner, visit),
                _ => {}
            }
        }
    }
    visit(pointer, schema);
}
