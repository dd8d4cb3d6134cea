//! The parameters of an operation, of the forms that the clients send.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use spec_codegen::field_name;

use super::form::{joined, remove};
use super::prose::{limits, sentence};
use super::schemas::{At, Schemas, Stands};
use super::words::{pascal, words};
use crate::document::{escape, is_true, items, text};

/// What a builder has besides its parameters.
const TAKEN: [&str; 8] = [
    "body",
    "send",
    "stream",
    "wait",
    "send_and_wait",
    "with_form_body",
    "new",
    "request",
];
/// Headers that are the client's.
const TRANSPORT: [&str; 3] = ["accept", "authorization", "content-type"];
const SCALARS: [&str; 4] = ["string", "integer", "number", "boolean"];

impl Schemas<'_> {
    /// The parameters of an operation in our form. `places` are the names in its path, `renamed` what they were called.
    pub(super) fn parameters(
        &mut self,
        pointer: &str,
        id: &str,
        found: &[Value],
        places: &[(String, String)],
    ) -> Vec<Value> {
        let mut parameters: Vec<Value> = Vec::new();
        let mut setters: BTreeSet<String> = BTreeSet::new();
        // the path's own come first: without them there is no call
        for (new, old) in places {
            let named = |parameter: &&Value, place: &str| {
                text(parameter, "in") == Some(place) && plain_name(parameter) == old
            };
            // a place that the path marks as `*name` may be declared elsewhere
            let declared = found
                .iter()
                .find(|parameter| named(parameter, "path"))
                .or_else(|| found.iter().find(|parameter| named(parameter, "query")));
            let declared = declared.cloned().unwrap_or_else(
                || json!({"name": new, "in": "path", "schema": {"type": "string"}}),
            );
            parameters.push(self.parameter(pointer, id, &declared, new, "path"));
            setters.insert(field_name(new));
        }
        for parameter in found {
            let name = text(parameter, "name").unwrap_or_default().to_owned();
            let place = text(parameter, "in").unwrap_or_default().to_owned();
            let at = format!("{pointer}/parameters/{}", escape(&name));
            let problem = match place.as_str() {
                "path" | "query" if fills_place(parameter, found, places) => continue,
                "path" => Some("the path has no place for it"),
                "cookie" => Some("cookies are not sent by these clients"),
                "header" if TRANSPORT.contains(&name.to_ascii_lowercase().as_str()) => {
                    Some("the header belongs to the client")
                }
                "query" | "header" => None,
                _ => Some("it says no place where it goes"),
            };
            if let Some(problem) = problem {
                self.notes.add(
                    "parameter",
                    &at,
                    format!("the {place} parameter `{name}` was left out"),
                    problem,
                );
                continue;
            }
            for (name, parameter) in self.spread(&at, parameter) {
                let setter = field_name(&name);
                let why = if !setter.starts_with(|first: char| first.is_ascii_alphabetic()) {
                    "its name makes no Rust name"
                } else if TAKEN.contains(&setter.as_str()) {
                    "its builder has a method of that name"
                } else if !setters.insert(setter) {
                    "another one has the same name in Rust"
                } else {
                    let converted = self.parameter(pointer, id, &parameter, &name, &place);
                    parameters.push(converted);
                    continue;
                };
                let required = if is_true(&parameter, "required") {
                    ", which the vendor wants,"
                } else {
                    ""
                };
                self.notes.add(
                    "parameter",
                    &at,
                    format!("the {place} parameter `{name}`{required} was left out"),
                    why,
                );
            }
        }
        parameters
    }

    /// An object in the query is one parameter a property.
    fn spread(&mut self, at: &str, parameter: &Value) -> Vec<(String, Value)> {
        let name = text(parameter, "name").unwrap_or_default().to_owned();
        let schema = schema_of(parameter);
        let resolved = self.published(&schema);
        let properties = resolved
            .get("properties")
            .and_then(Value::as_object)
            .filter(|properties| !properties.is_empty());
        let (Some(properties), Some("query")) = (properties, text(parameter, "in")) else {
            return vec![(name, parameter.clone())];
        };
        let deep = text(parameter, "style") == Some("deepObject");
        let required: Vec<&str> = items(&resolved, "required")
            .filter_map(Value::as_str)
            .collect();
        self.notes.add(
            "parameter",
            at,
            format!("the query parameter `{name}` became one parameter a property"),
            "an object in the query has no other form here",
        );
        properties
            .iter()
            .map(|(property, schema)| {
                let own = if deep || is_false(parameter, "explode") {
                    format!("{name}[{property}]")
                } else {
                    property.clone()
                };
                let needed =
                    is_true(parameter, "required") && required.contains(&property.as_str());
                let mut single =
                    json!({"name": own, "in": "query", "required": needed, "schema": schema});
                if let Some(said) = schema.get("description") {
                    single["description"] = said.clone();
                }
                (own, single)
            })
            .collect()
    }

    fn parameter(
        &mut self,
        pointer: &str,
        id: &str,
        parameter: &Value,
        name: &str,
        place: &str,
    ) -> Value {
        let at = At {
            pointer: format!("{pointer}/parameters/{}", escape(name)),
            name: format!("{}{}", pascal(&words(id)), pascal(&words(name))),
            leaf: name.to_owned(),
            own: format!("Values of the parameter `{}`.", name.replace('`', "")),
            stands: Stands::Parameter,
        };
        let schema = schema_of(parameter);
        let resolved = self.published(&schema);
        let shown = name.replace('`', "");
        let own = match place {
            "path" => format!("The `{shown}` in the path."),
            "header" => format!("The header `{shown}`."),
            _ => format!("The query parameter `{shown}`."),
        };
        let said = text(parameter, "description")
            .or_else(|| text(&schema, "description"))
            .and_then(sentence);
        let mut words = joined(&said.unwrap_or(own), &limits(&resolved));
        let mut result = json!({"name": name, "in": place});
        if place == "path" || is_true(parameter, "required") {
            result["required"] = true.into();
        }
        if is_true(parameter, "deprecated") {
            result["deprecated"] = true.into();
        }
        let mut value = self.parameter_value(&schema, &at, place);
        let kind = self
            .resolved(&value)
            .and_then(|body| text(&body, "type").map(str::to_owned));
        let style = text(parameter, "style");
        if kind.as_deref() == Some("array") {
            let separator = match style {
                Some("pipeDelimited") => Some("|"),
                Some("spaceDelimited") => Some("space"),
                Some("tabDelimited") => Some("tab"),
                _ if place != "query" => Some(","),
                _ => None,
            };
            match separator {
                Some(separator) => {
                    value = json!({"type": "string"});
                    words = format!("{words} Values are separated by `{separator}`.");
                }
                None if is_false(parameter, "explode") => result["explode"] = false.into(),
                None => {}
            }
        } else if let Some(style) = style.filter(|style| !["form", "simple"].contains(style)) {
            self.notes.add(
                "parameter",
                &at.pointer,
                format!("the parameter `{name}` is sent as plain text"),
                format!("the style {style} is not sent"),
            );
            if kind.as_deref() == Some("object") {
                value = json!({"type": "string"});
            }
        }
        let secret =
            text(&resolved, "format") == Some("password") && text(&value, "type") == Some("string");
        if secret {
            result["x-secret"] = true.into();
        }
        result["description"] = words.into();
        result["schema"] = value;
        result
    }

    /// The schema of a parameter: a scalar, in the query also a list of scalars or a map of texts.
    fn parameter_value(&mut self, schema: &Value, at: &At, place: &str) -> Value {
        let mut value = self.schema(schema, at);
        for key in ["nullable", "description", "x-raw-json", "deprecated"] {
            remove(&mut value, key);
        }
        if let Some([single]) = value
            .get("allOf")
            .and_then(Value::as_array)
            .map(Vec::as_slice)
        {
            value = single.clone();
        }
        let body = self.resolved(&value).unwrap_or_default();
        let kind = text(&body, "type");
        let fits = match kind {
            Some(kind) if SCALARS.contains(&kind) => true,
            Some("array") => {
                let item = body
                    .get("items")
                    .cloned()
                    .and_then(|item| self.resolved(&item))
                    .unwrap_or_default();
                if !text(&item, "type").is_some_and(|kind| SCALARS.contains(&kind))
                    || body.get("x-tuple").is_some()
                {
                    value = json!({"type": "array", "items": {"type": "string"}});
                }
                true
            }
            Some("object") if place == "query" => {
                let inner = body
                    .get("additionalProperties")
                    .cloned()
                    .unwrap_or_default();
                let texts = self
                    .resolved(&inner)
                    .is_some_and(|inner| text(&inner, "type") == Some("string"));
                if !texts || body.get("properties").is_some() {
                    value = json!({"type": "object", "additionalProperties": {"type": "string"}});
                }
                true
            }
            _ => false,
        };
        if fits {
            return value;
        }
        self.notes.add(
            "parameter",
            &at.pointer,
            format!("the parameter `{}` is a plain text", at.leaf),
            "only scalars, lists of them and maps of texts are sent as parameters",
        );
        json!({"type": "string"})
    }

    /// What a schema of the vendor's says, after references.
    pub(super) fn published(&self, schema: &Value) -> Value {
        let mut schema = schema.clone();
        for _ in 0..16 {
            let target = text(&schema, "$ref")
                .and_then(|reference| self.document.pointer(reference.strip_prefix('#')?));
            match target {
                Some(target) => schema = target.clone(),
                None => return schema,
            }
        }
        json!({})
    }
}

/// The name without the marks of a place that takes the rest of the path.
fn plain_name(parameter: &Value) -> &str {
    text(parameter, "name")
        .unwrap_or_default()
        .trim_matches(['*', '+'])
}

/// Whether a parameter is what a place of the path holds: declared in the path, or elsewhere where nothing is declared in the path.
fn fills_place(parameter: &Value, found: &[Value], places: &[(String, String)]) -> bool {
    let name = plain_name(parameter);
    let in_path = |other: &Value| text(other, "in") == Some("path") && plain_name(other) == name;
    places.iter().any(|(_, old)| old == name) && (in_path(parameter) || !found.iter().any(in_path))
}

fn is_false(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(false))
}

/// The schema of a parameter. One that says a media type is a text of it.
fn schema_of(parameter: &Value) -> Value {
    match parameter.get("schema") {
        Some(schema) if schema.is_object() => schema.clone(),
        _ => json!({"type": "string"}),
    }
}
