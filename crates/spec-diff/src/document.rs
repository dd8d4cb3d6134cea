//! A bundled document as the comparison reads it. Nothing in it is taken for granted: what has another form than OpenAPI says is not there.

use serde_json::{Map, Value};

/// The methods of a path item that are operations.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Where the schemas of components are.
const SCHEMAS: &str = "#/components/schemas/";

/// An operation of a document.
#[derive(Clone, Debug)]
pub(crate) struct Operation<'d> {
    pub id: &'d str,
    pub method: &'static str,
    pub path: &'d str,
    /// Where it is: `/paths/~1projects/get`.
    pub pointer: String,
    pub value: &'d Value,
    /// The path item around it.
    item: &'d Value,
}

impl<'d> Operation<'d> {
    /// `GET /projects`
    pub fn call(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Its id; the call, if it has none.
    pub fn name(&self) -> String {
        if self.id.is_empty() {
            self.call()
        } else {
            self.id.to_owned()
        }
    }

    /// Its parameters, and those of its path that it doesn't give itself.
    pub fn parameters(&self, document: &'d Value) -> Vec<Parameter<'d>> {
        let mut found: Vec<Parameter<'d>> = Vec::new();
        let path = self.pointer.rsplit_once('/').map_or("", |(path, _)| path);
        for (pointer, holder) in [(self.pointer.as_str(), self.value), (path, self.item)] {
            for (index, value) in list(holder, "parameters").iter().enumerate() {
                let at = format!("{pointer}/parameters/{index}");
                let (pointer, value) = resolve(document, at, value);
                let (name, place) = (text(value, "name"), text(value, "in"));
                if !found
                    .iter()
                    .any(|known| known.name == name && known.place == place)
                {
                    found.push(Parameter {
                        name,
                        place,
                        pointer,
                        value,
                    });
                }
            }
        }
        found
    }

    /// Its request body or one of its responses, and where it is.
    pub fn part(&self, document: &'d Value, key: &str) -> Option<(String, &'d Value)> {
        let value = self.value.get(key)?;
        Some(resolve(document, format!("{}/{key}", self.pointer), value))
    }
}

/// A parameter of an operation, after references.
#[derive(Clone, Debug)]
pub(crate) struct Parameter<'d> {
    pub name: &'d str,
    /// `path`, `query` or `header`.
    pub place: &'d str,
    pub pointer: String,
    pub value: &'d Value,
}

impl Parameter<'_> {
    /// "query parameter `page`"
    pub fn title(&self) -> String {
        format!("{} parameter `{}`", self.place, self.name)
    }

    pub fn is_required(&self) -> bool {
        is_true(self.value, "required")
    }
}

/// All operations of a document.
pub(crate) fn operations(document: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for (path, item) in members(document, "paths") {
        for method in METHODS {
            if let Some(value) = item.get(method) {
                found.push(Operation {
                    id: text(value, "operationId"),
                    method,
                    path,
                    pointer: format!("/paths/{}/{method}", escape(path)),
                    value,
                    item,
                });
            }
        }
    }
    found
}

/// The components of a section: `schemas`.
pub(crate) fn components<'d>(
    document: &'d Value,
    section: &str,
) -> impl Iterator<Item = (&'d str, &'d Value)> + use<'d> {
    let section = document
        .get("components")
        .and_then(|components| components.get(section));
    let entries = section.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(name, value)| (name.as_str(), value))
}

/// A schema component.
pub(crate) fn schema<'d>(document: &'d Value, name: &str) -> Option<&'d Value> {
    document.get("components")?.get("schemas")?.get(name)
}

/// The name of the schema component that `$ref` names.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix(SCHEMAS)
}

/// Follows references to a component that is none. A reference that leads nowhere means itself.
pub(crate) fn resolve<'d>(
    document: &'d Value,
    pointer: String,
    value: &'d Value,
) -> (String, &'d Value) {
    let (mut pointer, mut value) = (pointer, value);
    for _ in 0..16 {
        let target = value.get("$ref").and_then(Value::as_str);
        let Some(target) = target.and_then(|target| target.strip_prefix('#')) else {
            break;
        };
        match document.pointer(target) {
            Some(found) => (pointer, value) = (target.to_owned(), found),
            None => break,
        }
    }
    (pointer, value)
}

/// The members below a key, if it holds a mapping.
pub(crate) fn members<'d>(
    value: &'d Value,
    key: &str,
) -> impl Iterator<Item = (&'d str, &'d Value)> + use<'d> {
    let entries = value
        .get(key)
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    entries.map(|(name, value)| (name.as_str(), value))
}

/// The list below a key; empty for anything else.
pub(crate) fn list<'d>(value: &'d Value, key: &str) -> &'d [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// The text below a key; empty for anything else.
pub(crate) fn text<'d>(value: &'d Value, key: &str) -> &'d str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

pub(crate) fn is_true(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}

/// A key as a token of a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A place as people write it: `paths./projects.get.parameters.page`. An element of a list goes by its name, if it has one.
pub(crate) fn key_path(document: &Value, pointer: &str) -> String {
    let mut keys = Vec::new();
    let mut value = Some(document);
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let inside = value.and_then(|value| match value {
            Value::Array(items) => items.get(key.parse::<usize>().ok()?),
            Value::Object(members) => members.get(&key),
            _ => None,
        });
        let is_element = value.is_some_and(Value::is_array);
        let name = inside
            .filter(|_| is_element)
            .map_or("", |inside| text(inside, "name"));
        keys.push(if name.is_empty() {
            key
        } else {
            name.to_owned()
        });
        value = inside;
    }
    keys.join(".")
}

/// What is in `value` and matters to a machine: without descriptions, examples and evidence.
pub(crate) fn without_prose(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members
                .iter()
                .filter(|(key, _)| !PROSE.contains(&key.as_str()));
            let kept: Map<_, _> = kept
                .map(|(key, value)| match (key.as_str(), value) {
                    // names that the vendor chose, among which may be `description`
                    ("properties" | "mapping", Value::Object(named)) => {
                        let named = named
                            .iter()
                            .map(|(name, value)| (name.clone(), without_prose(value)));
                        (key.clone(), Value::Object(named.collect()))
                    }
                    _ => (key.clone(), without_prose(value)),
                })
                .collect();
            Value::Object(kept)
        }
        Value::Array(items) => items.iter().map(without_prose).collect(),
        other => other.clone(),
    }
}

/// The keywords that only people read.
pub(crate) const PROSE: [&str; 6] = [
    "description",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "x-evidence",
];
