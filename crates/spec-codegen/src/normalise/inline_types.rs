//! Objects, enums, unions and tuples that stand inside another schema become components with a name of their own.

use heck::ToUpperCamelCase;
use serde_json::{Map, Value, json};

use super::{Problems, Rule};
use crate::document::{SCHEMAS, each_operation_mut, schemas, schemas_mut};

pub(super) const RULE: Rule = Rule {
    name: "inline-types",
    apply,
};

fn apply(document: &mut Value, problems: &mut Problems) -> usize {
    let mut named = Map::new();
    let taken: Vec<String> = schemas(document)
        .map(|schemas| schemas.keys().cloned().collect())
        .unwrap_or_default();
    if let Some(schemas) = schemas_mut(document) {
        for (name, schema) in schemas.iter_mut() {
            lift_inner(name, schema, &mut named);
        }
    }
    each_operation_mut(document, |_, operation| {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_upper_camel_case();
        for parameter in operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            let name = parameter
                .get("name")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_upper_camel_case();
            // an object parameter is a map of free-form pairs, not a type
            if let Some(schema) = parameter
                .get_mut("schema")
                .filter(|schema| schema.get("additionalProperties").is_none())
            {
                lift(&format!("{id}{name}"), schema, &mut named);
            }
        }
        if let Some(content) = operation
            .pointer_mut("/requestBody/content")
            .and_then(Value::as_object_mut)
        {
            for schema in content
                .values_mut()
                .filter_map(|media| media.get_mut("schema"))
            {
                lift(&format!("{id}Body"), schema, &mut named);
            }
        }
        for response in operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(Map::values_mut)
        {
            for media in response
                .get_mut("content")
                .and_then(Value::as_object_mut)
                .into_iter()
                .flat_map(Map::values_mut)
            {
                if let Some(schema) = media.get_mut("schema") {
                    lift(&format!("{id}Response"), schema, &mut named);
                }
            }
        }
    });
    let hits = named.len();
    if let Some(schemas) = schemas_mut(document) {
        for (name, schema) in named {
            if taken.contains(&name) {
                problems.add(
                    format!("/components/schemas/{name}"),
                    format!("an inline schema gets the name {name}, which is taken"),
                    "make the inline schema a named component",
                );
            }
            schemas.insert(name, schema);
        }
    }
    hits
}

/// Makes `schema` a component of this name if it needs one, and what it holds too.
fn lift(name: &str, schema: &mut Value, named: &mut Map<String, Value>) {
    lift_inner(name, schema, named);
    if needs_name(schema) {
        let nullable = schema
            .as_object_mut()
            .and_then(|members| members.remove("nullable"))
            .is_some();
        let mut name = name.to_owned();
        while named.get(&name).is_some_and(|known| known != schema) {
            name.push('2');
        }
        let reference = json!({"$ref": format!("{SCHEMAS}{name}")});
        let lifted = std::mem::replace(
            schema,
            if nullable {
                json!({"nullable": true, "allOf": [reference]})
            } else {
                reference
            },
        );
        named.insert(name, lifted);
    }
}

fn lift_inner(name: &str, schema: &mut Value, named: &mut Map<String, Value>) {
    for (property, inner) in schema
        .get_mut("properties")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        lift(
            &format!("{name}{}", property.to_upper_camel_case()),
            inner,
            named,
        );
    }
    for (key, suffix) in [("items", "Item"), ("additionalProperties", "Value")] {
        if let Some(inner) = schema.get_mut(key).filter(|inner| inner.is_object()) {
            lift(&format!("{name}{suffix}"), inner, named);
        }
    }
    for (index, inner) in schema
        .get_mut("oneOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
        .enumerate()
    {
        lift(&format!("{name}Variant{}", index + 1), inner, named);
    }
    for place in schema
        .get_mut("x-tuple")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        let place_name = place
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_upper_camel_case();
        if let Some(inner) = place.get_mut("schema") {
            lift(&format!("{name}{place_name}"), inner, named);
        }
    }
}

/// Whether the schema becomes a Rust type with a name.
fn needs_name(schema: &Value) -> bool {
    ["properties", "enum", "oneOf", "x-tuple"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalise::testing::{after, schemas};

    #[test]
    fn an_object_inside_an_object_gets_a_name() {
        let (document, hits) = after(
            &RULE,
            schemas(json!({
                "Job": {"type": "object", "properties": {"user": {"type": "object", "properties": {"state": {"type": "string", "enum": ["on"]}}}}},
            })),
        );
        assert_eq!(
            document["components"]["schemas"],
            json!({
                "Job": {"type": "object", "properties": {"user": {"$ref": "#/components/schemas/JobUser"}}},
                "JobUser": {"type": "object", "properties": {"state": {"$ref": "#/components/schemas/JobUserState"}}},
                "JobUserState": {"type": "string", "enum": ["on"]},
            })
        );
        assert_eq!(hits, 2);
    }

    #[test]
    fn a_free_form_object_and_a_map_stay_where_they_are() {
        let before = schemas(json!({"A": {"type": "object", "properties": {
            "any": {"type": "object"}, "map": {"type": "object", "additionalProperties": {"type": "string"}}}}}));
        assert_eq!(after(&RULE, before.clone()), (before, 0));
    }
}
