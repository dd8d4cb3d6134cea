//! What stands between the recorded sandbox and its clients: every answer is of status 200 and called HTML, and a failure says `success: false`.
//!
//! Recorded is that of refused tokens; that other failures come in the same form is the simulator's guess, and so is the `OK` that stands in place of an
//! empty answer to a change, as Express writes it.

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::{Request, State as Extracted};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, Method, StatusCode};
use serde_json::{Value, json};

use super::Shared;
use super::token::Deployment;
use crate::reply::{self, Unchecked};

/// Longer bodies are no failures.
const LONGEST_FAILURE: usize = 64 * 1024;

pub(super) async fn relay(
    Extracted(state): Extracted<Shared>,
    request: Request,
    next: Next,
) -> Response {
    let authorization = request.headers().get(AUTHORIZATION);
    let token = authorization
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let relayed = state.tokens.deployment(token) == Deployment::Relayed;
    let is_change = request.method() != Method::GET;
    let mut response = next.run(request).await;
    let is_empty = response.body().size_hint().exact() == Some(0);
    if relayed && is_change && is_empty && response.status().is_success() {
        *response.body_mut() = Body::from("OK");
    }
    match relayed {
        true if response.status().is_success() => disguised(response),
        true => failure(response).await,
        false => response,
    }
}

/// An answer that looks like those of the recorded sandbox.
pub(super) fn disguised(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        HeaderName::from_static("x-powered-by"),
        HeaderValue::from_static("Express"),
    );
    headers.insert(
        HeaderName::from_static("access-control-allow-origin"),
        HeaderValue::from_static("*"),
    );
    response.extensions_mut().insert(Unchecked);
    response
}

/// A failure as the recorded sandbox tells it.
pub(super) fn refusal(message: &str) -> Response {
    let body = json!({"success": false, "message": message});
    disguised(reply::json(StatusCode::OK, &body))
}

async fn failure(response: Response) -> Response {
    let status = response.status();
    let read = to_bytes(response.into_body(), LONGEST_FAILURE).await;
    let body: Value = read
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    let said = body["error"].as_str().or_else(|| body["message"].as_str());
    refusal(said.unwrap_or(status.as_str()))
}
