//! OpenAPI 3.0 schemas and our extensions as JSON Schema.

use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Map, Value, json};

use super::document::Document;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const COMPONENTS: &str = "#/components/schemas/";

/// How strict a schema is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// An unknown member is an error, unless the schema has `additionalProperties`.
    Request,
    /// As a request, for a part of an `allOf`: the whole says which members are unknown.
    RequestPart,
    /// Unknown members, `null` for what isn't required and the forms of `x-lenient` are accepted.
    Response,
}

impl Reading {
    const ALL: [Self; 3] = [Self::Request, Self::RequestPart, Self::Response];

    /// How what is below a schema is read: only the part of an `allOf` itself is open.
    const fn below(self) -> Self {
        match self {
            Self::RequestPart => Self::Request,
            other => other,
        }
    }

    const fn uri(self) -> &'static str {
        match self {
            Self::Request => "simulator://request",
            Self::RequestPart => "simulator://request-part",
            Self::Response => "simulator://response",
        }
    }
}

/// The named components of a document, each in every reading.
pub(crate) struct Schemas(Registry<'static>);

impl std::fmt::Debug for Schemas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Schemas")
    }
}

impl Schemas {
    pub(crate) fn new(document: &Document) -> Result<Self, String> {
        let components = document
            .root()
            .pointer("/components/schemas")
            .and_then(Value::as_object);
        let mut registry = Registry::new();
        for reading in Reading::ALL {
            let mut definitions = Map::new();
            for (name, schema) in components.into_iter().flatten() {
                definitions.insert(name.clone(), convert(schema, reading));
            }
            let resource = json!({"$schema": DRAFT, "$defs": definitions});
            registry = registry
                .add(reading.uri(), resource)
                .map_err(|error| error.to_string())?;
        }
        Ok(Self(registry.prepare().map_err(|error| error.to_string())?))
    }
}

/// A schema of the document, ready to check values. It is compiled when the first value comes.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) schema: Value,
    reading: Reading,
    validator: OnceLock<Result<Validator, String>>,
}

impl Checked {
    pub(crate) fn request(schema: Value) -> Self {
        Self {
            schema,
            reading: Reading::Request,
            validator: OnceLock::new(),
        }
    }

    pub(crate) fn response(schema: Value) -> Self {
        Self {
            schema,
            reading: Reading::Response,
            validator: OnceLock::new(),
        }
    }

    /// What doesn't fit and where (a JSON pointer); at most three findings. Values aren't in it, they may be secrets.
    pub(crate) fn check(&self, schemas: &Schemas, value: &Value) -> Result<(), String> {
        let compile = || {
            let schema = convert(&self.schema, self.reading);
            jsonschema::options()
                .with_draft(Draft::Draft202012)
                .with_registry(&schemas.0)
                .offline()
                .build(&schema)
                .map_err(|error| format!("the schema can't be used: {error}"))
        };
        let validator = self
            .validator
            .get_or_init(compile)
            .as_ref()
            .map_err(Clone::clone)?;
        let findings: Vec<String> = validator
            .iter_errors(value)
            .take(3)
            .map(|error| finding(&error))
            .collect();
        if findings.is_empty() {
            Ok(())
        } else {
            Err(findings.join("; "))
        }
    }
}

/// What doesn't fit and where. Of alternatives the first is described: the others are mostly `null`.
fn finding(error: &ValidationError<'_>) -> String {
    if let ValidationErrorKind::AnyOf { context } = error.kind()
        && let Some(inner) = context.first().and_then(|branch| branch.first())
    {
        return finding(inner);
    }
    match error.instance_path().as_str() {
        "" => error.masked().to_string(),
        place => format!("{place}: {}", error.masked()),
    }
}

/// One schema, with everything below it.
fn convert(schema: &Value, reading: Reading) -> Value {
    let Some(members) = schema.as_object() else {
        return json!(true);
    };
    if let Some(schema) = numbers_as_texts(schema) {
        return convert(&schema, reading);
    }
    let nullable = members.get("nullable") == Some(&Value::Bool(true));
    if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
        return or_null(reference_to(reference, reading), nullable);
    }
    if members.contains_key("x-tuple") {
        return or_null(tuple(members, reading), nullable);
    }
    let mut lenient = lenient_forms(members, reading);
    let as_text = members.contains_key("x-sent-as");
    if as_text && reading == Reading::Response {
        lenient.push("string-number");
    }
    if lenient.contains(&"single-list") {
        return json!(true);
    }
    let mut out = Map::new();
    // beside `allOf`, `type: object` is only how our specs make any reference nullable
    let is_form = nullable && members.contains_key("allOf") && !members.contains_key("properties");
    if let Some(kind) = members.get("type").and_then(Value::as_str)
        && !is_form
    {
        out.insert("type".to_owned(), types(kind, &lenient));
    }
    object_members(members, reading, &mut out);
    if let Some(items) = members.get("items") {
        out.insert("items".to_owned(), convert(items, reading.below()));
    }
    alternatives(members, reading, &mut out);
    one_of(members, reading, &mut out);
    if reading != Reading::Response {
        for limit in [
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
        ] {
            if let Some(value) = members.get(limit) {
                out.insert(limit.to_owned(), value.clone());
            }
        }
    }
    let schema = Value::Object(out);
    let schema = if as_text && reading != Reading::Response {
        or_text(schema)
    } else {
        schema
    };
    or_null(schema, nullable)
}

/// A number that may come as a text too (`x-sent-as`): our clients send a text, others a number.
fn or_text(number: Value) -> Value {
    json!({"anyOf": [number, {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"}]})
}

fn reference_to(reference: &str, reading: Reading) -> Value {
    match reference.strip_prefix(COMPONENTS) {
        Some(name) => json!({"$ref": format!("{}#/$defs/{name}", reading.uri())}),
        // References elsewhere in the document aren't written by the bundler.
        None => json!(true),
    }
}

fn or_null(mut schema: Value, nullable: bool) -> Value {
    if !nullable || schema == Value::Bool(true) {
        return schema;
    }
    // `nullable` beside `allOf` means the whole: the parts alone would refuse the null
    let joined = ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.get(key).is_some());
    match schema.get_mut("type") {
        Some(Value::Array(types)) if !joined => {
            if !types.contains(&json!("null")) {
                types.push(json!("null"));
            }
            schema
        }
        _ => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}

fn lenient_forms(members: &Map<String, Value>, reading: Reading) -> Vec<&str> {
    let forms = members.get("x-lenient").and_then(Value::as_array);
    let accepted = forms.filter(|_| reading == Reading::Response);
    accepted
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn types(kind: &str, lenient: &[&str]) -> Value {
    let mut types = vec![kind];
    for form in lenient {
        let more: &[&str] = match *form {
            "string-number" => &["string"],
            "float-integer" => &["number"],
            "string-boolean" => &["string", "integer", "boolean"],
            "number-string" => &["number", "boolean", "string"],
            "empty-object" => &["string", "array", "boolean"],
            _ => &[],
        };
        types.extend(
            more.iter()
                .filter(|kind| !types.contains(kind))
                .copied()
                .collect::<Vec<_>>(),
        );
    }
    json!(types)
}

/// `properties`, `required`, `additionalProperties`.
fn object_members(members: &Map<String, Value>, reading: Reading, out: &mut Map<String, Value>) {
    let required: Vec<&str> = members
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if let Some(properties) = members.get("properties").and_then(Value::as_object) {
        let convert_property = |(name, schema): (&String, &Value)| {
            let optional = reading == Reading::Response && !required.contains(&name.as_str());
            (
                name.clone(),
                or_null(convert(schema, reading.below()), optional),
            )
        };
        out.insert(
            "properties".to_owned(),
            properties.iter().map(convert_property).collect(),
        );
    }
    if !required.is_empty() {
        out.insert("required".to_owned(), json!(required));
    }
    match members.get("additionalProperties") {
        Some(Value::Bool(false)) if reading == Reading::Response => {}
        Some(Value::Bool(more)) => {
            out.insert("additionalProperties".to_owned(), Value::Bool(*more));
        }
        Some(schema) => {
            out.insert(
                "additionalProperties".to_owned(),
                convert(schema, reading.below()),
            );
        }
        None if reading == Reading::Request
            && members.contains_key("properties")
            && !members.contains_key("allOf") =>
        {
            out.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        None => {}
    }
}

/// `allOf`, `anyOf`, `oneOf`. The last is read as `anyOf`: 3 fits an integer and a number.
fn alternatives(members: &Map<String, Value>, reading: Reading, out: &mut Map<String, Value>) {
    let list = |key: &str, reading: Reading| -> Option<Value> {
        Some(
            members
                .get(key)?
                .as_array()?
                .iter()
                .map(|part| convert(part, reading))
                .collect(),
        )
    };
    let choices = list("oneOf", reading).or_else(|| list("anyOf", reading));
    if let Some(choices) = choices {
        out.insert("anyOf".to_owned(), choices);
    }
    let parts = members
        .get("allOf")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    let alone = parts == 1 && !members.contains_key("properties");
    if reading == Reading::Request && parts > 0 && !alone {
        out.extend(list("allOf", Reading::RequestPart).map(|all| ("allOf".to_owned(), all)));
        out.insert("unevaluatedProperties".to_owned(), Value::Bool(false));
    } else if parts > 0 {
        out.extend(list("allOf", reading).map(|all| ("allOf".to_owned(), all)));
    }
}

/// A list or map with `x-sent-as`, which is then on what is in it.
fn numbers_as_texts(schema: &Value) -> Option<Value> {
    let form = schema.get("x-sent-as")?;
    let is_inner = |key: &&str| schema.get(*key).is_some_and(Value::is_object);
    let key = ["items", "additionalProperties"]
        .into_iter()
        .find(is_inner)?;
    let mut schema = schema.clone();
    schema[key]["x-sent-as"] = form.clone();
    schema.as_object_mut()?.remove("x-sent-as");
    Some(schema)
}

/// `x-one-of`: what is sent has no two members of a group. An answer may have them; clients keep both.
fn one_of(members: &Map<String, Value>, reading: Reading, out: &mut Map<String, Value>) {
    if reading == Reading::Response {
        return;
    }
    let groups = members.get("x-one-of").and_then(Value::as_object);
    let mut rules: Vec<Value> = Vec::new();
    for group in groups.into_iter().flat_map(Map::values) {
        let names: Vec<&Value> = group.as_array().into_iter().flatten().collect();
        let there = |name: &&Value| json!({"required": [name]});
        let mut choices: Vec<Value> = names.iter().map(there).collect();
        let none: Vec<Value> = names.iter().map(there).collect();
        choices.push(json!({"not": {"anyOf": none}}));
        rules.push(json!({"oneOf": choices}));
    }
    if !rules.is_empty() {
        let all = out.entry("allOf").or_insert_with(|| json!([]));
        if let Some(all) = all.as_array_mut() {
            all.extend(rules);
        }
    }
}

/// Elements by place; further ones are accepted, missing ones too.
fn tuple(members: &Map<String, Value>, reading: Reading) -> Value {
    let places = members.get("x-tuple").and_then(Value::as_array);
    let elements: Vec<Value> = places
        .into_iter()
        .flatten()
        .map(|place| {
            or_null(
                convert(place.get("schema").unwrap_or(&Value::Null), reading.below()),
                true,
            )
        })
        .collect();
    json!({"type": ["array"], "prefixItems": elements})
}
