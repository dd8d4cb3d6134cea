//! Made-up data that fits a schema.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::document::Document;
use super::operation::Operation;
use super::place;

/// Deeper than this only what is required is made up, so that schemas which contain themselves come to an end.
const DEEP: usize = 3;
/// Deeper than this nothing is.
const DEEPEST: usize = 12;

/// Data for an operation's answer. A job is over.
pub(crate) fn sample(
    document: &Document,
    operation: &Operation,
    schema: &Value,
    rng: &mut Rng,
) -> Value {
    let mut value = Sampler { document, rng }.of(schema, "value", 0);
    over(operation, &mut value);
    value
}

struct Sampler<'a> {
    document: &'a Document,
    rng: &'a mut Rng,
}

impl Sampler<'_> {
    fn of(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        let document = self.document;
        let schema = document.resolve(schema);
        if depth > DEEPEST {
            return Value::Null;
        }
        if let Some(places) = schema.get("x-tuple").and_then(Value::as_array) {
            let value = |place: &Value| {
                self.of(place.get("schema").unwrap_or(&Value::Null), name, depth + 1)
            };
            return places.iter().map(value).collect();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return self.rng.choice(values).cloned().unwrap_or_default();
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(choices) = schema.get(key).and_then(Value::as_array) {
                return self.choice(schema, choices, name, depth);
            }
        }
        if let Some([alone]) = schema
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            && schema.get("properties").is_none()
        {
            return self.of(alone, name, depth);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => self.text(schema, name),
            Some("integer") => self.integer(schema),
            Some("number") => json!(self.rng.u32(0..1000) as f64 / 8.0),
            Some("boolean") => Value::Bool(self.rng.bool()),
            Some("array") => self.list(schema, name, depth),
            _ if is_object(schema) => self.object(schema, depth),
            _ => Value::String(format!("simulated {name}")),
        }
    }

    fn list(&mut self, schema: &Value, name: &str, depth: usize) -> Value {
        let items = schema.get("items").unwrap_or(&Value::Null);
        let length = if depth >= DEEP { 0 } else { 2 };
        (0..length)
            .map(|_| self.of(items, name, depth + 1))
            .collect()
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut members = Map::new();
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if let Value::Object(more) = self.of(part, "value", depth + 1) {
                members.extend(more);
            }
        }
        let required: Vec<&Value> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .collect();
        let left_out = self.left_out(schema);
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            if left_out.contains(&name.as_str()) {
                continue;
            }
            if depth < DEEP || required.iter().any(|wanted| wanted.as_str() == Some(name)) {
                members.insert(name.clone(), self.of(property, name, depth + 1));
            }
        }
        if let Some(more) = schema
            .get("additionalProperties")
            .filter(|more| more.is_object())
            && depth < DEEP
        {
            let value = self.of(more, "value", depth + 1);
            members.insert("example".to_owned(), value);
        }
        Value::Object(members)
    }

    /// Of each group of `x-one-of` all members but one.
    fn left_out<'s>(&mut self, schema: &'s Value) -> Vec<&'s str> {
        let groups = schema.get("x-one-of").and_then(Value::as_object);
        let mut left_out = Vec::new();
        for group in groups.into_iter().flat_map(Map::values) {
            let names = group.as_array().into_iter().flatten();
            let mut names: Vec<&str> = names.filter_map(Value::as_str).collect();
            if !names.is_empty() {
                names.swap_remove(self.rng.usize(..names.len()));
            }
            left_out.extend(names);
        }
        left_out
    }

    /// The first variant; with a discriminator, its property names that variant.
    fn choice(&mut self, schema: &Value, choices: &[Value], name: &str, depth: usize) -> Value {
        let first = choices.first().unwrap_or(&Value::Null);
        let mut value = self.of(first, name, depth);
        let tag = schema
            .pointer("/discriminator/propertyName")
            .and_then(Value::as_str);
        if let (Some(tag), Some(members)) = (tag, value.as_object_mut())
            && let Some(reference) = first.get("$ref").and_then(Value::as_str)
        {
            let mapping = schema
                .pointer("/discriminator/mapping")
                .and_then(Value::as_object);
            let mapped = mapping
                .into_iter()
                .flatten()
                .find(|(_, target)| target.as_str() == Some(reference));
            let component = reference.rsplit('/').next().unwrap_or(reference);
            let variant = mapped.map_or(component, |(variant, _)| variant);
            members.insert(tag.to_owned(), Value::from(variant));
        }
        value
    }

    fn text(&mut self, schema: &Value, name: &str) -> Value {
        let number = self.rng.u32(1..1_000_000);
        if let Some(resource) = schema.get("x-resource").and_then(Value::as_str) {
            return Value::String(match resource {
                _ if schema.get("x-resource-form").is_some() => format!("{number:024x}"),
                "any" => format!("resource/{number:024x}"),
                resource => format!("{resource}/{number:024x}"),
            });
        }
        let text = match schema.get("format").and_then(Value::as_str) {
            Some("date-time") => {
                format!("2026-01-{:02}T{:02}:00:00Z", number % 28 + 1, number % 24)
            }
            Some("date") => format!("2026-01-{:02}", number % 28 + 1),
            Some("uuid") => format!("{number:08x}-0000-4000-8000-{number:012x}"),
            Some("uri" | "url") => format!("https://example.com/{name}/{number}"),
            Some("email") => format!("user{number}@example.com"),
            Some("byte") => "c2ltdWxhdGVk".to_owned(),
            _ => format!("{name}-{number}"),
        };
        Value::String(text)
    }

    fn integer(&mut self, schema: &Value) -> Value {
        let limit = |key: &str| schema.get(key).and_then(Value::as_i64);
        let lowest = limit("minimum").unwrap_or(1);
        let highest = limit("maximum")
            .unwrap_or_else(|| lowest.saturating_add(9_999))
            .max(lowest);
        json!(self.rng.i64(lowest..=highest))
    }
}

fn is_object(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("object")
        || ["properties", "additionalProperties", "allOf"]
            .iter()
            .any(|key| schema.get(key).is_some())
}

fn over(operation: &Operation, value: &mut Value) {
    let Some(wait) = operation.raw.get("x-wait") else {
        return;
    };
    let status = wait.get("status").and_then(Value::as_str);
    let done = wait
        .get("done")
        .and_then(Value::as_array)
        .and_then(|done| done.first());
    if let (Some(status), Some(done)) = (status, done) {
        place::set(value, status, done.clone());
    }
}
