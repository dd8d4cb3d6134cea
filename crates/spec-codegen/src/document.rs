//! The bundled document as a tree that the generator's steps read and change.
//!
//! Everything here works on `serde_json::Value`: the steps must see vendor extensions, keep what they don't know, and change shapes that a
//! typed OpenAPI model refuses.

use std::fmt;

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
pub(crate) fn each_operation_mut(document: &mut Value, visit: impl FnMut(&str, &mut Value)) {
    if let Some(paths) = document.get_mut("paths") {
        each_operation_of(paths, visit);
    }
}

/// As [`each_operation_mut`], for rules that look up components meanwhile.
pub(crate) fn each_operation_beside(
    document: &mut Value,
    mut visit: impl FnMut(&Value, &str, &mut Value),
) {
    let Some(paths) = document.get_mut("paths") else {
        return;
    };
    let mut paths = paths.take();
    each_operation_of(&mut paths, |pointer, operation| {
        visit(document, pointer, operation);
    });
    document["paths"] = paths;
}

fn each_operation_of(paths: &mut Value, mut visit: impl FnMut(&str, &mut Value)) {
    let Some(paths) = paths.as_object_mut() else {
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

/// Where a schema stands: written out only when somebody asks, since the rules walk over thousands of schemas and complain of few.
pub(crate) struct Pointer<'a> {
    around: Option<&'a Pointer<'a>>,
    key: &'a str,
    item: Item<'a>,
}

/// Which of several values below a key.
#[derive(Clone, Copy)]
enum Item<'a> {
    Only,
    Name(&'a str),
    Index(usize),
}

impl<'a> Pointer<'a> {
    fn new(key: &'a str, item: Item<'a>) -> Self {
        Self {
            around: None,
            key,
            item,
        }
    }

    fn below<'b>(&'b self, key: &'b str, item: Item<'b>) -> Pointer<'b> {
        Pointer {
            around: Some(self),
            key,
            item,
        }
    }
}

impl fmt::Display for Pointer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(around) = self.around {
            around.fmt(f)?;
        }
        write!(f, "/{}", self.key)?;
        match self.item {
            Item::Only => Ok(()),
            Item::Name(name) => write!(f, "/{}", escape(name)),
            Item::Index(index) => write!(f, "/{index}"),
        }
    }
}

impl From<&Pointer<'_>> for String {
    fn from(pointer: &Pointer<'_>) -> Self {
        pointer.to_string()
    }
}

/// Calls `visit` with the place and every schema of the document, the inner ones first.
pub(crate) fn each_schema_mut(
    document: &mut Value,
    visit: &mut dyn FnMut(&Pointer<'_>, &mut Value),
) {
    if let Some(schemas) = schemas_mut(document) {
        for (name, schema) in schemas {
            let place = Pointer::new("components/schemas", Item::Name(name));
            walk(&place, schema, visit);
        }
    }
    each_operation_mut(document, |pointer, operation| {
        let place = Pointer::new(pointer.trim_start_matches('/'), Item::Only);
        if let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        {
            for (index, parameter) in parameters.iter_mut().enumerate() {
                if let Some(schema) = parameter.get_mut("schema") {
                    let parameter = place.below("parameters", Item::Index(index));
                    walk(&parameter.below("schema", Item::Only), schema, visit);
                }
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            walk_content(&place.below("requestBody", Item::Only), body, visit);
        }
        if let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        {
            for (status, response) in responses {
                let place = place.below("responses", Item::Name(status));
                walk_content(&place, response, visit);
            }
        }
    });
}

fn walk_content(
    place: &Pointer<'_>,
    holder: &mut Value,
    visit: &mut dyn FnMut(&Pointer<'_>, &mut Value),
) {
    if let Some(content) = holder.get_mut("content").and_then(Value::as_object_mut) {
        for (media, body) in content {
            if let Some(schema) = body.get_mut("schema") {
                let media = place.below("content", Item::Name(media));
                walk(&media.below("schema", Item::Only), schema, visit);
            }
        }
    }
}

/// Calls `visit` for `schema` and all schemas inside it, the inner ones first.
fn walk(place: &Pointer<'_>, schema: &mut Value, visit: &mut dyn FnMut(&Pointer<'_>, &mut Value)) {
    // one look at each member: most schemas have a few, none of them a schema
    for (key, member) in schema.as_object_mut().into_iter().flatten() {
        match (key.as_str(), member) {
            ("properties", Value::Object(properties)) => {
                for (name, property) in properties {
                    walk(
                        &place.below("properties", Item::Name(name)),
                        property,
                        visit,
                    );
                }
            }
            ("items" | "additionalProperties" | "not", inner @ Value::Object(_)) => {
                walk(&place.below(key, Item::Only), inner, visit);
            }
            ("oneOf" | "anyOf" | "allOf", Value::Array(list)) => {
                for (index, inner) in list.iter_mut().enumerate() {
                    walk(&place.below(key, Item::Index(index)), inner, visit);
                }
            }
            ("x-rust-type", ty) => {
                let parameters = ty.get_mut("parameters").and_then(Value::as_array_mut);
                for (index, inner) in parameters.into_iter().flatten().enumerate() {
                    let place = place.below("x-rust-type/parameters", Item::Index(index));
                    walk(&place, inner, visit);
                }
            }
            ("x-tuple", Value::Array(places)) => {
                for (index, inner) in places.iter_mut().enumerate() {
                    if let Some(inner) = inner.get_mut("schema") {
                        let place = place.below("x-tuple", Item::Index(index));
                        walk(&place.below("schema", Item::Only), inner, visit);
                    }
                }
            }
            _ => {}
        }
    }
    visit(place, schema);
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
