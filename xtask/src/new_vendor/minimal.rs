//! The smallest value that fits a schema.

use serde_json::{Map, Value, json};

/// Schemas that contain themselves end here.
const DEEPEST: usize = 16;

/// What is required, and nothing else. `name` is what texts are called.
pub(super) fn value(document: &Value, schema: &Value, name: &str) -> Value {
    Minimal {
        document,
        elements: 0,
    }
    .within(schema, name, 0)
}

/// The same with one element in each list: a form can't say an empty one.
pub(super) fn in_form(document: &Value, schema: &Value, name: &str) -> Value {
    Minimal {
        document,
        elements: 1,
    }
    .within(schema, name, 0)
}

struct Minimal<'d> {
    document: &'d Value,
    /// How many elements a list has.
    elements: usize,
}

/// Follows references; one that leads nowhere gives an empty schema.
pub(super) fn resolve<'d>(document: &'d Value, mut schema: &'d Value) -> &'d Value {
    for _ in 0..DEEPEST {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            return schema;
        };
        let target = reference.strip_prefix('#');
        schema = target
            .and_then(|pointer| document.pointer(pointer))
            .unwrap_or(&Value::Null);
    }
    &Value::Null
}

impl Minimal<'_> {
    fn within(&self, schema: &Value, name: &str, depth: usize) -> Value {
        let schema = resolve(self.document, schema);
        if depth > DEEPEST {
            return Value::Null;
        }
        let list = |key: &str| schema.get(key).and_then(Value::as_array);
        if let Some(places) = list("x-tuple") {
            let place = |place: &Value| self.within(&place["schema"], name, depth + 1);
            return places.iter().map(place).collect();
        }
        if let Some(first) = list("enum").and_then(|values| values.first()) {
            return first.clone();
        }
        if let Some(first) = ["oneOf", "anyOf"].iter().find_map(|key| list(key)?.first()) {
            return tagged(schema, first, self.within(first, name, depth + 1));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => text(schema, name),
            Some("integer") => json!(1),
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("array") => {
                let item = schema.get("items").unwrap_or(&Value::Null);
                let one = || self.within(item, name, depth + 1);
                std::iter::repeat_with(one).take(self.elements).collect()
            }
            _ => self.object(schema, name, depth),
        }
    }

    fn object(&self, schema: &Value, name: &str, depth: usize) -> Value {
        let parts = schema.get("allOf").and_then(Value::as_array);
        let parts: Vec<&Value> = parts.into_iter().flatten().collect();
        if let ([alone], None) = (parts.as_slice(), schema.get("properties")) {
            return self.within(alone, name, depth + 1);
        }
        let mut members = Map::new();
        for part in parts {
            if let Value::Object(more) = self.within(part, name, depth + 1) {
                members.extend(more);
            }
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            let property = property(self.document, schema, name, 0).unwrap_or(&Value::Null);
            members.insert(name.to_owned(), self.within(property, name, depth + 1));
        }
        Value::Object(members)
    }
}

/// A variant of a union names itself in the discriminator's property.
fn tagged(union: &Value, variant: &Value, mut value: Value) -> Value {
    let tag = union
        .pointer("/discriminator/propertyName")
        .and_then(Value::as_str);
    let reference = variant.get("$ref").and_then(Value::as_str);
    if let (Some(tag), Some(reference), Some(members)) = (tag, reference, value.as_object_mut()) {
        let mapping = union.pointer("/discriminator/mapping");
        let mapping = mapping.and_then(Value::as_object).into_iter().flatten();
        let mapped = mapping
            .into_iter()
            .find(|(_, target)| target.as_str() == Some(reference))
            .map(|(word, _)| word.as_str());
        let component = reference.rsplit('/').next().unwrap_or(reference);
        members.insert(tag.to_owned(), json!(mapped.unwrap_or(component)));
    }
    value
}

/// What is required may be declared in a part of an `allOf`.
fn property<'d>(
    document: &'d Value,
    schema: &'d Value,
    name: &str,
    depth: usize,
) -> Option<&'d Value> {
    let schema = resolve(document, schema);
    let own = schema.get("properties").and_then(|all| all.get(name));
    if own.is_some() || depth > DEEPEST {
        return own;
    }
    let parts = schema.get("allOf").and_then(Value::as_array)?;
    parts
        .iter()
        .find_map(|part| property(document, part, name, depth + 1))
}

fn text(schema: &Value, name: &str) -> Value {
    if let Some(resource) = schema.get("x-resource").and_then(Value::as_str) {
        return json!(id(resource, schema.get("x-resource-form").is_some()));
    }
    json!(match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("uri" | "url") => "https://example.com",
        Some("email") => "user@example.com",
        Some("byte") => "c2ltdWxhdGVk",
        _ => name,
    })
}

/// The id of a resource.
fn id(resource: &str, bare: bool) -> String {
    let digits = "0123456789abcdef01234567";
    match resource {
        _ if bare => digits.to_owned(),
        "any" => format!("resource/{digits}"),
        resource => format!("{resource}/{digits}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{in_form, value};

    #[test]
    fn only_what_is_required_is_there() {
        let document = json!({"components": {"schemas": {
            "Kind": {"type": "string", "enum": ["small", "big"]},
            "Pet": {"type": "object", "required": ["kind", "born", "self"], "properties": {
                "kind": {"$ref": "#/components/schemas/Kind"},
                "born": {"type": "string", "format": "date"},
                "note": {"type": "string"},
                "self": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
            }},
            "Tagged": {"oneOf": [{"$ref": "#/components/schemas/Pet"}],
                "discriminator": {"propertyName": "is", "mapping": {"pet": "#/components/schemas/Pet"}}}
        }}});
        let schema = json!({"$ref": "#/components/schemas/Tagged"});
        assert_eq!(
            value(&document, &schema, "x"),
            json!({"kind": "small", "born": "2026-01-02", "self": [], "is": "pet"})
        );
    }

    #[test]
    fn a_list_in_a_form_has_an_element() {
        let schema = json!({"type": "object", "required": ["names"], "properties": {"names": {"type": "array", "items": {"type": "string"}}}});
        assert_eq!(
            in_form(&json!({}), &schema, "x"),
            json!({"names": ["names"]})
        );
    }

    #[test]
    fn a_schema_that_requires_itself_ends() {
        let document = json!({"components": {"schemas": {
            "Loop": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Loop"}}}
        }}});
        assert!(
            value(
                &document,
                &json!({"$ref": "#/components/schemas/Loop"}),
                "x"
            )
            .is_object()
        );
    }
}
