//! A request against its operation.

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{HeaderMap, Method, header};
use serde_json::{Value, json};

use super::form;
use crate::query::Query;
use crate::spec::{Checked, Operation, Parameter, RequestBody, Spec};
use crate::vendor_api::Exempt;

/// Larger JSON and form bodies aren't held; no request of the four vendors comes near.
const LARGEST: usize = 64 * 1024 * 1024;

/// Checks parameters and body. Gives the body back, read where that was needed, or says what is wrong and where.
pub(crate) async fn check_request(
    spec: &Spec,
    operation: &Operation,
    exempt: Exempt,
    path: &str,
    query: &Query,
    headers: &HeaderMap,
    body: Body,
) -> Result<Body, String> {
    check_path(spec, operation, path)?;
    check_query(spec, operation, exempt, query)?;
    for parameter in operation
        .of_place("header")
        .filter(|parameter| parameter.required)
    {
        if !headers.contains_key(&parameter.name) {
            return Err(format!("the header `{}` is missing", parameter.name));
        }
    }
    check_body(spec, operation, exempt, headers, body).await
}

fn check_path(spec: &Spec, operation: &Operation, path: &str) -> Result<(), String> {
    for (name, value) in operation.path.values(path) {
        if let Some(parameter) = operation
            .of_place("path")
            .find(|parameter| parameter.name == name)
        {
            check_text(spec, &parameter.scalar, &value)
                .map_err(|finding| format!("path parameter `{name}`: {finding}"))?;
        }
    }
    Ok(())
}

fn check_query(
    spec: &Spec,
    operation: &Operation,
    exempt: Exempt,
    query: &Query,
) -> Result<(), String> {
    for (name, value) in query.pairs() {
        if let Some(parameter) = operation
            .of_place("query")
            .find(|parameter| parameter.name == *name)
        {
            let python = if exempt.booleans_of_python {
                boolean_of_python(value)
            } else {
                value
            };
            check_value(spec, parameter, value)
                .or_else(|finding| check_value(spec, parameter, python).map_err(|_| finding))
                .map_err(|finding| format!("query parameter `{name}`: {finding}"))?;
        } else if !exempt.has_query(&operation.id, name) && !takes_any(spec, operation, name) {
            let known: Vec<&str> = operation
                .of_place("query")
                .map(|parameter| parameter.name.as_str())
                .collect();
            let known = if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            };
            return Err(format!(
                "unknown query parameter `{name}`; known are: {known}"
            ));
        }
    }
    let missing = operation.of_place("query").find(|parameter| {
        let absent = query.get(&parameter.name).is_none();
        parameter.required && absent && !is_map(spec, parameter)
    });
    match missing {
        Some(parameter) => Err(format!(
            "the query parameter `{}` is missing",
            parameter.name
        )),
        None => Ok(()),
    }
}

/// `True` and `False` as JSON writes them.
fn boolean_of_python(text: &str) -> &str {
    match text {
        "True" => "true",
        "False" => "false",
        other => other,
    }
}

/// An object as parameter stands for pairs: its own properties, or any name when it is open.
fn takes_any(spec: &Spec, operation: &Operation, name: &str) -> bool {
    operation
        .of_place("query")
        .filter(|parameter| is_map(spec, parameter))
        .any(|parameter| spec.document.property(&parameter.schema, name).is_some())
}

fn is_map(spec: &Spec, parameter: &Parameter) -> bool {
    spec.document
        .resolve(&parameter.schema)
        .get("type")
        .and_then(Value::as_str)
        == Some("object")
}

fn check_value(spec: &Spec, parameter: &Parameter, value: &str) -> Result<(), String> {
    if parameter.is_list && parameter.joined {
        let mut elements = value.split(',');
        return elements.try_for_each(|element| check_text(spec, &parameter.scalar, element));
    }
    check_text(spec, &parameter.scalar, value)
}

/// Text fits when it does as text, as a number or as a boolean.
fn check_text(spec: &Spec, schema: &Checked, text: &str) -> Result<(), String> {
    let mut readings = vec![Value::String(text.to_owned())];
    readings.extend(text.parse::<i64>().ok().map(Value::from));
    readings.extend(
        text.parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
            .map(Value::from),
    );
    readings.extend(text.parse::<bool>().ok().map(Value::from));
    let mut finding = String::new();
    for reading in &readings {
        match schema.check(&spec.schemas, reading) {
            Ok(()) => return Ok(()),
            Err(found) if finding.is_empty() => finding = found,
            Err(_) => {}
        }
    }
    Err(finding)
}

async fn check_body(
    spec: &Spec,
    operation: &Operation,
    exempt: Exempt,
    headers: &HeaderMap,
    body: Body,
) -> Result<Body, String> {
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let Some(declared) = &operation.body else {
        return match operation.method {
            Method::GET if exempt.bodies_of_gets => whole(body).await.map(Body::from),
            _ => nothing(body).await,
        };
    };
    if media.is_empty() {
        return without_media(spec, declared, body).await;
    }
    let Some((_, schema)) = declared
        .media
        .iter()
        .find(|(declared, _)| fits(declared, &media))
    else {
        let known: Vec<&str> = declared
            .media
            .iter()
            .map(|(media, _)| media.as_str())
            .collect();
        return Err(format!(
            "the body is `{media}`; the operation takes {}",
            known.join(", ")
        ));
    };
    match media.as_str() {
        "application/x-www-form-urlencoded" => {
            let bytes = whole(body).await?;
            form::check_urlencoded(spec, &schema.schema, exempt, &bytes)?;
            Ok(Body::from(bytes))
        }
        "multipart/form-data" => {
            form::check_multipart(spec, &schema.schema, exempt, headers, body).await
        }
        _ if media.contains("json") => {
            let bytes = whole(body).await?;
            check_json(spec, schema, declared.required, exempt, &bytes)?;
            Ok(Body::from(bytes))
        }
        _ => Ok(body),
    }
}

fn fits(declared: &str, sent: &str) -> bool {
    let declared = declared.split(';').next().unwrap_or_default().trim();
    declared == "*/*"
        || declared == sent
        || declared
            .strip_suffix("/*")
            .is_some_and(|kind| sent.starts_with(kind))
}

async fn nothing(body: Body) -> Result<Body, String> {
    let bytes = whole(body).await?;
    match bytes.len() {
        0 => Ok(Body::empty()),
        length => Err(format!(
            "the operation takes no body, but {length} bytes came"
        )),
    }
}

async fn without_media(spec: &Spec, declared: &RequestBody, body: Body) -> Result<Body, String> {
    let bytes = whole(body).await?;
    let mut schemas = declared.media.iter().map(|(_, schema)| schema);
    match bytes.len() {
        0 if declared.required && !schemas.any(|schema| says_nothing(spec, schema)) => {
            Err("the body is missing".to_owned())
        }
        0 => Ok(Body::empty()),
        _ => Err("the body has no Content-Type".to_owned()),
    }
}

/// Whether a body may be `{}`: one that is missing says no less. Our specs call every body required.
fn says_nothing(spec: &Spec, schema: &Checked) -> bool {
    schema.check(&spec.schemas, &json!({})).is_ok()
}

fn check_json(
    spec: &Spec,
    schema: &Checked,
    required: bool,
    exempt: Exempt,
    bytes: &Bytes,
) -> Result<(), String> {
    if bytes.is_empty() {
        return if required && !says_nothing(spec, schema) {
            Err("the body is missing".to_owned())
        } else {
            Ok(())
        };
    }
    let mut value: Value =
        serde_json::from_slice(bytes).map_err(|error| format!("the body is no JSON: {error}"))?;
    let finding = match schema.check(&spec.schemas, &value) {
        Ok(()) => return Ok(()),
        Err(finding) => format!("body: {finding}"),
    };
    let Some(members) = value.as_object_mut() else {
        return Err(finding);
    };
    let before = members.len();
    members.retain(|name, _| !exempt.body.contains(&name.as_str()));
    if members.len() < before {
        schema.check(&spec.schemas, &value).map_err(|_| finding)
    } else {
        Err(finding)
    }
}

pub(super) async fn whole(body: Body) -> Result<Bytes, String> {
    to_bytes(body, LARGEST)
        .await
        .map_err(|error| format!("the body broke off or is too long: {error}"))
}
