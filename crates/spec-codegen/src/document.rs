//! The bundled document as a tree that the generator's steps read and change.
//!
//! Everything here works on `serde_json::Value`: the steps must see vendor extensions, keep what they don't know, and change shapes that a
//! typed OpenAPI model refuses.

use serde_json::{Map, Value};

/// The methods of a path item that are operations.
pub(crate) const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Where the schemas of components are.
pub(crate) const SCHEMAS: &str = "#/components/schemas/";

/// The name of the schema component that a `$ref` points to.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix(SCHEMAS)
}

/// The name of the schema component that `schema` refers to.
pub(crate) fn referenced(schema: &Value) -> Option<&str> {
    schema
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(schema_name)
}

/// The schema components of the document.
pub(crate) fn schemas(document: &Value) -> Option<&Map<String, Value>> {
    document
        .pointer("/components/schemas")
        .and_then(Value::as_object)
}

/// The schema components of the document, to change.
pub(crate) fn schemas_mut(document: &mut Value) -> Option<&mut Map<String, Value>> {
    document
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
}

/// Follows references until a schema that is none. `None` for a dangling or circular reference.
pub(crate) fn resolve<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    let mut schema = schema;
    for _ in 0..64 {
        match schema.get("$ref").and_then(Value::as_str) {
            None => return Some(schema),
            Some(reference) => schema = document.pointer(reference.strip_prefix('#')?)?,
        }
    }
    None
}

/// One segment of a JSON pointer, escaped.
pub(crate) fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Calls `visit` with the JSON pointer and the value of every operation.
pub(crate) fn each_operation<'a>(
    document: &'a Value,
    mut visit: impl FnMut(&str, &'a str, &'a str, &'a Value),
) {
    let Some(paths) = document.get("paths").and_then(Value::as_object) else {
        return;
    };
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                visit(
                    &format!("/paths/{}/{method}", escape(path)),
                    path,
                    method,
                    operation,
                );
            }
        }
    }
}

/// Calls `visit` with the JSON pointer and every operation, to change it.
pub(crate) fn each_operation_mut(document: &mut Value, mut visit: impl FnMut(&str, &mut Value)) {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in paths {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                visit(&format!("/paths/{}/{method}", escape(path)), operation);
            }
        }
    }
}

/// Calls `visit` with the JSON pointer and every schema of the document, the inner ones first.
pub(crate) fn each_schema_mut(document: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    if let Some(schemas) = schemas_mut(document) {
        for (name, schema) in schemas {
            walk(
                &format!("/components/schemas/{}", escape(name)),
                schema,
                visit,
            );
        }
    }
    each_operation_mut(document, |pointer, operation| {
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for (index, parameter) in parameters.iter_mut().enumerate() {
                if let Some(schema) = parameter.get_mut("schema") {
                    walk(
                        &format!("{pointer}/parameters/{index}/schema"),
                        schema,
                        visit,
                    );
                }
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            walk_content(&format!("{pointer}/requestBody"), body, visit);
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for (status, response) in responses {
                walk_content(&format!("{pointer}/responses/{status}"), response, visit);
            }
        }
    });
}

fn walk_content(pointer: &str, holder: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    if let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) {
        for (media, body) in content {
            if let Some(schema) = body.get_mut("schema") {
                walk(
                    &format!("{pointer}/content/{}/schema", escape(media)),
                    schema,
                    visit,
                );
            }
        }
    }
}

/// Calls `visit` for `schema` and all schemas inside it, the inner ones first.
pub(crate) fn walk(pointer: &str, schema: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            walk(
                &format!("{pointer}/properties/{}", escape(name)),
                property,
                visit,
            );
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
            walk(&format!("{pointer}/{key}"), inner, visit);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        if let Some(list) = schema.get_mut(key).and_then(Value::as_array_mut) {
            for (index, inner) in list.iter_mut().enumerate() {
                walk(&format!("{pointer}/{key}/{index}"), inner, visit);
            }
        }
    }
    if let Some(parameters) = schema
        .pointer_mut("/x-rust-type/parameters")
        .and_then(Value::as_array_mut)
    {
        for (index, inner) in parameters.iter_mut().enumerate() {
            walk(
                &format!("{pointer}/x-rust-type/parameters/{index}"),
                inner,
                visit,
            );
        }
    }
    if let Some(places) = schema.get_mut("x-tuple").and_then(Value::as_array_mut) {
        for (index, place) in places.iter_mut().enumerate() {
            if let Some(inner) = place.get_mut("schema") {
                walk(&format!("{pointer}/x-tuple/{index}/schema"), inner, visit);
            }
        }
    }
    visit(pointer, schema);
}

/// Calls `visit` for every reference to a schema component in `value`.
pub(crate) fn each_reference<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a str)) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match member {
                    Value::String(reference) if key == "$ref" => {
                        if let Some(name) = schema_name(reference) {
                            visit(name);
                        }
                    }
                    _ => each_reference(member, visit),
                }
            }
            if let Some(mapping) = value
                .pointer("/discriminator/mapping")
                .and_then(Value::as_object)
            {
                mapping
                    .values()
                    .filter_map(Value::as_str)
                    .filter_map(schema_name)
                    .for_each(visit);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, visit)),
        _ => {}
    }
}
