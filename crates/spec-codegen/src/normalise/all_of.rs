//! `allOf` of objects becomes one object; `allOf` around one reference becomes that reference. typify merges conflicting parts into an empty struct.

use serde_json::{Map, Value, json};

use super::{Problems, Rule};
use crate::document::{each_schema_mut, resolve};

pub(super) const RULE: Rule = Rule {
    name: "all-of",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let before = document.clone();
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

fn merged(document: &Value, schema: &Value, parts: &[Value]) -> Result<Value, String> {
    let own = schema.get("properties").is_some();
    if let ([single], false) = (parts, own) {
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
