//! The shortest call of each operation, as Rust.

use anyhow::{Context, Result};
use serde_json::Value;

use super::methods::{Methods, Setter};
use super::minimal;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The shortest call of an operation.
pub(super) struct Call {
    pub id: String,
    /// `.get_pet().pet_id(1)`, without `send`.
    pub code: String,
    /// Whether it only reads.
    pub reads: bool,
    /// How much it needs: parameters, and a body counts more.
    pub needs: usize,
    /// Whether the spec asks for a credential.
    pub authenticated: bool,
    /// Whether its body is a form with a file, which nothing can send but code that is written by hand.
    pub encoded_by_hand: bool,
    /// The list that it is a page of.
    pub list: Option<List>,
}

/// A list that is fetched page by page.
pub(super) struct List {
    /// How many items the simulator has of it.
    pub items: usize,
    /// Whether the number of items a page can be said.
    pub takes_size: bool,
}

/// The calls of all operations of a document, in its order.
pub(super) fn all(document: &Value, methods: &Methods) -> Result<Vec<Call>> {
    let mut calls = Vec::new();
    let paths = document.get("paths").and_then(Value::as_object);
    for (_, item) in paths.into_iter().flatten() {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                calls.push(call(document, methods, method, item, operation)?);
            }
        }
    }
    Ok(calls)
}

/// One that a stranger would try first: it reads, needs as little as possible, and needs the credential.
pub(super) fn first(calls: &[Call]) -> Option<&Call> {
    let wanted = calls
        .iter()
        .filter(|call| call.authenticated && !call.encoded_by_hand);
    wanted.min_by_key(|call| (!call.reads, call.needs))
}

fn call(
    document: &Value,
    methods: &Methods,
    method: &str,
    item: &Value,
    operation: &Value,
) -> Result<Call> {
    let id = operation.get("operationId").and_then(Value::as_str);
    let id = id.unwrap_or_default().to_owned();
    let (name, found) = methods
        .of_operation(&id)
        .with_context(|| format!("the generated code has no method for {id}"))?;
    let mut code = format!(".{name}()");
    let (mut needs, mut encoded_by_hand) = (0, false);
    for parameter in parameters(document, [item, operation]) {
        let wire = parameter.get("name").and_then(Value::as_str);
        let wire = wire.unwrap_or_default();
        if let Some(setter) = found.setter(wire) {
            let mut schema = parameter.get("schema").cloned().unwrap_or_default();
            if let Some(resource) = parameter.get("x-resource") {
                schema["x-resource"] = resource.clone();
            }
            let value = at_least_one(document, &schema, wire);
            code += &format!(".{}({})", setter.ident, argument(setter, &value));
            needs += 1;
        }
    }
    let body = operation.get("requestBody");
    let body = body.map(|body| minimal::resolve(document, body));
    let wanted = body.filter(|body| body.get("required") == Some(&Value::Bool(true)));
    if let (Some(body), Some(setter)) = (wanted, found.body()) {
        encoded_by_hand =
            is_bytes(setter) && body.pointer("/content/multipart~1form-data").is_some();
        code += &format!(".body({})", body_argument(document, body, setter));
        needs += 10;
    }
    let security = operation.get("security").or(document.get("security"));
    let security = security.and_then(Value::as_array);
    Ok(Call {
        authenticated: security.is_some_and(|security| !security.is_empty()),
        list: operation
            .get("x-pagination")
            .map(|paging| list(paging, operation)),
        reads: method == "get",
        encoded_by_hand,
        id,
        code,
        needs,
    })
}

/// A parameter without a value is as good as none: a list has one element.
fn at_least_one(document: &Value, schema: &Value, wire: &str) -> Value {
    let value = minimal::value(document, schema, wire);
    if value != Value::Array(Vec::new()) {
        return value;
    }
    let items = minimal::resolve(document, schema).get("items");
    let item = minimal::value(document, items.unwrap_or(&Value::Null), wire);
    Value::Array(vec![item])
}

/// The required parameters of a path and of an operation.
fn parameters<'d>(document: &'d Value, owners: [&'d Value; 2]) -> impl Iterator<Item = &'d Value> {
    let all = owners
        .into_iter()
        .filter_map(|owner| owner.get("parameters")?.as_array())
        .flatten();
    all.map(|parameter| minimal::resolve(document, parameter))
        .filter(|parameter| parameter.get("required") == Some(&Value::Bool(true)))
}

/// The simulator has four items of each list, in pages; one whose pages are asked for in the body, or by links that can't be made up, ends after two.
fn list(paging: &Value, operation: &Value) -> List {
    let text = |key: &str| paging.get(key).and_then(Value::as_str);
    let parameters = operation.get("parameters").and_then(Value::as_array);
    let mut queries = parameters.into_iter().flatten();
    let has_page = queries.any(|one| one.get("name").is_some_and(|name| name == "page"));
    let unlinked = text("style") == Some("link") && paging.get("moves").is_none() && !has_page;
    let ends = text("in") == Some("body") || unlinked;
    List {
        items: if ends { 2 } else { 4 },
        takes_size: text("limit").is_some() && !ends,
    }
}

/// A value as the setter takes it.
fn argument(setter: &Setter, value: &Value) -> String {
    match (setter.ty.as_str(), value) {
        ("String", Value::String(text)) => format!("{text:?}"),
        ("String", other) => format!("{:?}", other.to_string()),
        ("i64" | "u64" | "i32" | "u32", Value::Number(number)) if !number.is_f64() => {
            number.to_string()
        }
        ("f64" | "f32", Value::Number(number)) => {
            format!("{:?}", number.as_f64().unwrap_or(1.5))
        }
        ("bool", Value::Bool(flag)) => flag.to_string(),
        (ty, value) => from_json(ty, value),
    }
}

/// Whether a body goes out as the bytes that it is.
fn is_bytes(setter: &Setter) -> bool {
    !setter.ty.starts_with("types") && setter.ty.ends_with("Body")
}

fn body_argument(document: &Value, body: &Value, setter: &Setter) -> String {
    if is_bytes(setter) {
        return "\"simulated\"".to_owned();
    }
    let content = body.get("content").and_then(Value::as_object);
    let json = content.and_then(|content| content.get("application/json"));
    let (media, minimal): (_, fn(&Value, &Value, &str) -> Value) = match json {
        Some(json) => (Some(json), minimal::value),
        None => (
            content.and_then(|content| content.values().next()),
            minimal::in_form,
        ),
    };
    let schema = media.and_then(|media| media.get("schema"));
    let value = minimal(document, schema.unwrap_or(&Value::Null), "body");
    argument(setter, &value)
}

/// What has no literal is read from JSON.
fn from_json(ty: &str, value: &Value) -> String {
    let text = value.to_string();
    let literal = if text.contains("\"#") {
        format!("{text:?}")
    } else {
        format!("r#\"{text}\"#")
    };
    format!("from_json::<{}>({literal})", outside(ty))
}

/// A type as it is written outside of the crate: generated code has these by their names alone.
fn outside(ty: &str) -> String {
    let mut last = "";
    let words = ty.split_whitespace().map(|word| {
        let owner = match word {
            _ if last == "::" => "",
            "Date" | "Timestamp" | "Secret" | "RawJson" | "Nullable" => "client_runtime::",
            "Map" | "Value" => "serde_json::",
            "BTreeMap" | "HashMap" => "std::collections::",
            _ => "",
        };
        last = word;
        format!("{owner}{word}")
    });
    words.collect::<Vec<_>>().join(" ")
}
