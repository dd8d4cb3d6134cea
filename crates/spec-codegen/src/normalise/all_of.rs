//! `allOf` of objects becomes one object; `allOf` around one reference becomes that reference. typify merges conflicting parts into an empty struct.

use serde_json::{Map, Value, json};

use super::{Problems, Rule};
use crate::diagnostic::unescape;
use crate::document::{each_schema_mut, referenced, resolve, schemas};

pub(super) const RULE: Rule = Rule {
    name: "all-of",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let before = parts(document);
    let mut hits = 0;
    each_schema_mut(document, &mut |pointer, schema| {
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else {
            return;
        };
        hits += 1;
        match merged(&before, schema, parts) {
            Ok(merged) => *schema = merged,
            Err(message) => problems.add(
                pointer,
                message,
                "write the object's properties out, or make the parts agree",
            ),
        }
    });
    hits
}

/// The schema components that are joined into others, as they are before anything is joined: a document of their own.
fn parts(document: &Value) -> Value {
    let mut next = Vec::new();
    each_joined(document, &mut |schema| add_parts(schema, &mut next));
    let mut found = Map::new();
    while let Some(name) = next.pop() {
        let name = unescape(name);
        let schema = schemas(document).and_then(|schemas| schemas.get(&name));
        if let (false, Some(schema)) = (found.contains_key(&name), schema) {
            next.extend(referenced(schema));
            add_parts(schema, &mut next);
            found.insert(name, schema.clone());
        }
    }
    json!({"components": {"schemas": found}})
}

/// Calls `visit` for every schema that becomes one object of several.
fn each_joined<'a>(value: &'a Value, visit: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::Object(members) => {
            let parts = members.get("allOf").and_then(Value::as_array);
            if parts.is_some_and(|parts| !is_wrapper(value, parts)) {
                visit(value);
            }
            let members = members.values();
            members.for_each(|member| each_joined(member, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| each_joined(item, visit)),
        _ => {}
    }
}

/// Adds the names of the components that the parts of `schema` refer to.
fn add_parts<'a>(schema: &'a Value, names: &mut Vec<&'a str>) {
    let parts = schema.get("allOf").and_then(Value::as_array);
    for part in parts.into_iter().flatten() {
        names.extend(referenced(part));
        add_parts(part, names);
    }
}

/// Whether `allOf` only stands around a reference, to which it adds prose or `nullable`.
fn is_wrapper(schema: &Value, parts: &[Value]) -> bool {
    parts.len() == 1 && schema.get("properties").is_none()
}

fn merged(document: &Value, schema: &Value, parts: &[Value]) -> Result<Value, String> {
    if let ([single], true) = (parts, is_wrapper(schema, parts)) {
        // a description and our extensions beside a reference are kept: progenitor ignores them, the doc comments have them
        let mut single = with_prose(single.clone(), schema);
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            single = if single.get("$ref").is_some() {
                with_prose(json!({"nullable": true, "allOf": [single]}), schema)
            } else {
                with(single, "nullable", true.into())
            };
        }
        return Ok(single);
    }
    let mut object = Map::new();
    object.insert("type".to_owned(), "object".into());
    collect(document, schema, &mut object, 0)?;
    if let Some(description) = schema.get("description") {
        object.insert("description".to_owned(), description.clone());
    }
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        object.insert("nullable".to_owned(), true.into());
    }
    Ok(Value::Object(object))
}

/// Adds the properties of `schema` and of all its parts to `object`.
fn collect(
    document: &Value,
    schema: &Value,
    object: &mut Map<String, Value>,
    depth: usize,
) -> Result<(), String> {
    if depth > 32 {
        return Err("the parts of allOf contain each other".to_owned());
    }
    let schema = resolve(document, schema).ok_or("a part of allOf refers to nothing")?;
    if let Some(kind) = schema
        .get("type")
        .and_then(Value::as_str)
        .filter(|kind| *kind != "object")
    {
        return Err(format!(
            "a part of allOf is of type {kind}, only objects can be joined"
        ));
    }
    if schema.get("oneOf").is_some() || schema.get("enum").is_some() {
        return Err("a part of allOf is a union or an enum, only objects can be joined".to_owned());
    }
    for part in schema
        .get("allOf")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        collect(document, part, object, depth + 1)?;
    }
    for (name, property) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let properties = object.entry("properties").or_insert_with(|| json!({}));
        if properties
            .get(name)
            .is_some_and(|known| shape(known) != shape(property))
        {
            return Err(format!(
                "two parts of allOf say different things of the property `{name}`"
            ));
        }
        properties[name] = property.clone();
    }
    for name in schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        if let Some(required) = object
            .entry("required")
            .or_insert_with(|| json!([]))
            .as_array_mut()
            && !required.contains(name)
        {
            required.push(name.clone());
        }
    }
    for (key, value) in schema.as_object().into_iter().flatten() {
        if key.starts_with("x-") || key == "additionalProperties" {
            object.insert(key.clone(), value.clone());
        }
    }
    Ok(())
}

/// The schema without its prose.
fn shape(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(members) = schema.as_object_mut() {
        members.retain(|key, _| !["description", "example", "x-evidence"].contains(&key.as_str()));
    }
    schema
}

/// The part with the description and the extensions of what stood around it.
fn with_prose(mut part: Value, around: &Value) -> Value {
    for (key, value) in around.as_object().into_iter().flatten() {
        if key == "description" || key.starts_with("x-") {
            part = with(part, key, value.clone());
        }
    }
    part
}

fn with(mut schema: Value, key: &str, value: Value) -> Value {
    if let Some(members) = schema.as_object_mut() {
        members.insert(key.to_owned(), value);
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, refusal, schemas};

    #[test]
    fn objects_are_joined() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({
                "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}},
                "Full": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "properties": {"name": {"type": "string"}}}]},
            })),
        );
        assert_eq!(
            document["components"]["schemas"]["Full"],
            json!({
            "type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}})
        );
        assert_eq!(hits, 1);
    }

    #[test]
    fn a_described_reference_keeps_its_description() {
        let reference = json!({"$ref": "#/components/schemas/Base"});
        let (document, _) = after(
            &RULE,
            schemas(json!({
                "Base": {"type": "object"},
                "Full": {"type": "object", "properties": {"base": {"description": "The base.", "allOf": [reference]}}},
            })),
        );
        assert_eq!(
            document["components"]["schemas"]["Full"]["properties"]["base"],
            json!({"description": "The base.", "$ref": "#/components/schemas/Base"})
        );
    }

    #[test]
    fn parts_that_disagree_are_refused() {
        let message = refusal(
            &RULE,
            schemas(json!({
                "Full": {"allOf": [
                    {"type": "object", "properties": {"a": {"type": "string"}}},
                    {"type": "object", "properties": {"a": {"type": "integer"}}}]},
            })),
        );
        assert!(
            message.contains("different things of the property `a`"),
            "{message}"
        );
    }
}
