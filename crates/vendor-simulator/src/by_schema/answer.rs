//! Answers for operations that have no behaviour of their own.

use axum::response::Response;
use bytes::Bytes;
use fastrand::Rng;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use super::pages;
use crate::query::Query;
use crate::reply;
use crate::spec::{Operation, Spec, sample};

/// A request that is answered from the schema of its answer.
pub(crate) struct Asked<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
    pub(crate) query: &'a Query,
    /// The address without the query.
    pub(crate) url: String,
}

/// The first declared success, with made-up data that fits its schema.
pub(crate) fn answer(asked: &Asked<'_>, rng: &mut Rng) -> Response {
    let success = asked
        .operation
        .answers
        .iter()
        .filter(|answer| answer.status.starts_with('2') || answer.status == "default")
        .min_by_key(|answer| answer.status.as_str());
    let Some(answer) = success else {
        return reply::empty(StatusCode::NO_CONTENT);
    };
    let status = answer
        .status
        .parse()
        .ok()
        .and_then(|status| StatusCode::from_u16(status).ok());
    let status = status.unwrap_or(StatusCode::OK);
    match &answer.content {
        None => reply::empty(status),
        Some((media, schema)) if media.contains("json") => json(asked, status, &schema.schema, rng),
        Some((media, _)) => other(status, media),
    }
}

/// A few bytes under the declared media type; a range of types (`image/*`) is none.
fn other(status: StatusCode, media: &str) -> Response {
    let content = Bytes::from_static(b"simulated\n");
    let mut response = reply::bytes(status, "application/octet-stream", content);
    if let Ok(media) = HeaderValue::from_str(media)
        && !media.as_bytes().contains(&b'*')
    {
        response.headers_mut().insert(CONTENT_TYPE, media);
    }
    response
}

fn json(asked: &Asked<'_>, status: StatusCode, schema: &Value, rng: &mut Rng) -> Response {
    let mut make = || sample(&asked.spec.document, asked.operation, schema, rng);
    let mut body = make();
    let paging = asked.operation.raw.get("x-pagination");
    let headers = paging.map(|paging| pages::cut(paging, asked, &make(), &mut body));
    reply::json_with(status, headers.unwrap_or_default(), &body)
}
