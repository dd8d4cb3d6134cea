//! Names of form fields.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart};
use bytes::Bytes;
use http::{HeaderMap, Request, header};
use serde_json::Value;

use super::request::whole;
use crate::query::Query;
use crate::spec::Spec;
use crate::vendor_api::Exempt;

/// Longer multipart bodies are uploads: they are handed on as they come, unchecked.
const LONGEST_CHECKED: u64 = 1024 * 1024;

/// Names of a urlencoded form.
pub(super) fn check_urlencoded(
    spec: &Spec,
    schema: &Value,
    exempt: Exempt,
    bytes: &Bytes,
) -> Result<(), String> {
    let text = String::from_utf8_lossy(bytes);
    let fields = Query::parse(&text, false);
    fields
        .pairs()
        .iter()
        .try_for_each(|(name, _)| check_name(spec, schema, exempt, name))
}

/// Names of a multipart form, if it is short enough to be held.
pub(super) async fn check_multipart(
    spec: &Spec,
    schema: &Value,
    exempt: Exempt,
    headers: &HeaderMap,
    body: Body,
) -> Result<Body, String> {
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_none_or(|length| length > LONGEST_CHECKED) {
        return Ok(body);
    }
    let bytes = whole(body).await?;
    let mut request = Request::new(Body::from(bytes.clone()));
    if let Some(content_type) = headers.get(header::CONTENT_TYPE) {
        request
            .headers_mut()
            .insert(header::CONTENT_TYPE, content_type.clone());
    }
    let mut fields = Multipart::from_request(request, &())
        .await
        .map_err(|error| format!("the body is no multipart form: {error}"))?;
    while let Some(field) = fields
        .next_field()
        .await
        .map_err(|error| format!("the multipart form: {error}"))?
    {
        check_name(spec, schema, exempt, field.name().unwrap_or_default())?;
    }
    Ok(Body::from(bytes))
}

/// `permissions[project_access]`: each part must be a property of what comes before it.
fn check_name(spec: &Spec, schema: &Value, exempt: Exempt, name: &str) -> Result<(), String> {
    let schema = spec.document.resolve(schema);
    let described = schema.get("properties").is_some() || schema.get("allOf").is_some();
    let mut parts = name.split('[').map(|part| part.trim_end_matches(']'));
    let first = parts.next().unwrap_or_default();
    if !described || exempt.body.contains(&first) || spec.document.is_open(schema) {
        return Ok(());
    }
    // some specs write the brackets into the name
    let whole = name.strip_suffix("[]").unwrap_or(name);
    let whole = schema.get("properties").and_then(|own| own.get(whole));
    if whole.is_some() {
        return Ok(());
    }
    let unknown = || format!("unknown form field `{name}`");
    let mut at = spec.document.property(schema, first).ok_or_else(unknown)?;
    for part in parts {
        let inner = spec.document.resolve(at);
        at = match inner.get("items") {
            Some(items) => items,
            None if inner.get("properties").is_none()
                && inner.get("additionalProperties").is_none() =>
            {
                return Ok(());
            }
            None => spec.document.property(inner, part).ok_or_else(unknown)?,
        };
    }
    Ok(())
}
