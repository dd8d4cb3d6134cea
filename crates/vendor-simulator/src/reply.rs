//! Answers that handlers give.

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::Value;

/// Marks an answer that isn't checked against the spec: it was made from parts that were, or is too big to check each time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unchecked;

/// Marks the refusal of a request that the vendor's handler has not seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refused;

/// Marks the answer of a router that has no handler for the request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unhandled;

/// A JSON answer.
pub(crate) fn json(status: StatusCode, body: &Value) -> Response {
    bytes(status, "application/json", Bytes::from(body.to_string()))
}

/// A JSON answer with further headers.
pub(crate) fn json_with(status: StatusCode, headers: HeaderMap, body: &Value) -> Response {
    let mut response = json(status, body);
    response.headers_mut().extend(headers);
    response
}

/// Any text.
pub(crate) fn text(
    status: StatusCode,
    content_type: &'static str,
    body: impl Into<String>,
) -> Response {
    bytes(status, content_type, Bytes::from(body.into()))
}

/// The answer, marked as one that the spec doesn't have to know.
pub(crate) fn unchecked(mut response: Response) -> Response {
    response.extensions_mut().insert(Unchecked);
    response
}

/// The answer, marked as one of a request that the handler has not seen.
pub(crate) fn refused(mut response: Response) -> Response {
    response.extensions_mut().insert(Refused);
    response
}

/// An answer without a body.
pub(crate) fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

/// Bytes as they are.
pub(crate) fn bytes(status: StatusCode, content_type: &'static str, body: Bytes) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}

/// JSON text that was written once and is sent many times; it isn't checked against the spec.
pub(crate) fn prepared(headers: HeaderMap, body: Bytes) -> Response {
    let mut response = bytes(StatusCode::OK, "application/json", body);
    response.headers_mut().extend(headers);
    response.extensions_mut().insert(Unchecked);
    response
}

/// `length` bytes that are never held as a whole, with their `Content-Length`.
pub(crate) fn flood(content_type: &'static str, length: u64) -> Response {
    const CHUNK: u64 = 64 * 1024;
    let chunk = Bytes::from(
        (0..CHUNK)
            .map(|at| b'a' + (at % 26) as u8)
            .collect::<Vec<u8>>(),
    );
    let chunks = stream::iter(0..length.div_ceil(CHUNK)).map(move |number| {
        let left = length - number * CHUNK;
        Ok::<_, std::io::Error>(chunk.slice(..left.min(CHUNK) as usize))
    });
    let mut response = Response::new(Body::from_stream(chunks));
    response
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
        .headers_mut()
        .insert(CONTENT_LENGTH, HeaderValue::from(length));
    response
}

/// Reads a body to its end without holding it: how many bytes came, or `None` when it broke off.
pub(crate) async fn drain(body: Body) -> Option<u64> {
    let mut chunks = body.into_data_stream();
    let mut length = 0;
    while let Some(chunk) = chunks.next().await {
        length += chunk.ok()?.len() as u64;
    }
    Some(length)
}
