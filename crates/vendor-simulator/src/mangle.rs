//! What injected faults do to answers.

use std::io;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::response::Response;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};

use crate::reply;

/// An error status with its own text, or with the vendor's error body.
pub(crate) fn error(
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    text: Option<String>,
    vendors: impl FnOnce() -> Response,
) -> Response {
    let mut response = match text {
        Some(text) if text.starts_with(['{', '[']) => reply::text(status, "application/json", text),
        Some(text) => reply::text(status, "text/plain; charset=utf-8", text),
        None => vendors(),
    };
    for (name, value) in headers {
        response.headers_mut().append(name, value);
    }
    response
}

/// The kind of page that a proxy in between sends.
pub(crate) fn html(status: StatusCode) -> Response {
    let page = format!(
        "<!DOCTYPE html><html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>"
    );
    reply::text(status, "text/html; charset=utf-8", page)
}

/// Half of the body, below a `Content-Length` of the whole; then the connection breaks.
pub(crate) async fn truncate(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = whole(body).await;
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    let broken = stream::iter([Ok(half)]).chain(stream::once(async {
        // Lets the server write out what it has; else the error would overtake the head.
        tokio::task::yield_now().await;
        Err(io::Error::other("an injected fault"))
    }));
    Response::from_parts(parts, Body::from_stream(broken))
}

/// Half of the body, below a `Content-Length` of the whole; then nothing for so long, and the connection breaks.
pub(crate) async fn stall(response: Response, hold: Duration) -> Response {
    let (mut parts, body) = response.into_parts();
    let whole = whole(body).await;
    parts
        .headers
        .insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let half = whole.slice(..whole.len() / 2);
    let stalled = stream::iter([Ok(half)]).chain(stream::once(async move {
        tokio::time::sleep(hold).await;
        Err(io::Error::other("an injected fault"))
    }));
    Response::from_parts(parts, Body::from_stream(stalled))
}

/// Half of a JSON body, whole in the eyes of HTTP.
pub(crate) async fn cut_json(response: Response) -> Response {
    let content_type = response.headers().get(CONTENT_TYPE);
    let json = content_type
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("json"));
    if !json {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let whole = whole(body).await;
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(whole.slice(..whole.len() / 2)))
}

/// A page that shows the request, as debugging pages do.
pub(crate) fn page_about(
    status: StatusCode,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> Response {
    let shown: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    let page = format!(
        "<!DOCTYPE html><html><head><title>{status} for {uri}</title></head><body><pre>{shown}\n{}</pre></body></html>",
        String::from_utf8_lossy(body)
    );
    reply::text(status, "text/html; charset=utf-8", page)
}

/// A redirect.
pub(crate) fn redirect(status: StatusCode, to: &str) -> Response {
    let mut response = reply::empty(status);
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}

/// The body in pieces, with a pause before each.
pub(crate) async fn slow(response: Response, chunk: usize, pause: Duration) -> Response {
    let (parts, body) = response.into_parts();
    let whole = whole(body).await;
    let pieces: Vec<Bytes> = (0..whole.len())
        .step_by(chunk)
        .map(|from| whole.slice(from..(from + chunk).min(whole.len())))
        .collect();
    let slow = stream::iter(pieces).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok::<_, io::Error>(piece)
    });
    Response::from_parts(parts, Body::from_stream(slow))
}

/// The simulator's own answers don't fail while they are read.
pub(crate) async fn whole(body: Body) -> Bytes {
    to_bytes(body, usize::MAX).await.unwrap_or_default()
}
