//! Refusals as the tutorials show them for 400 and 404: `{"error": "..."}`.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::json;

use crate::reply;

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Failure {
    status: StatusCode,
    error: String,
}

impl Failure {
    pub(super) fn new(status: StatusCode, error: impl Into<String>) -> Self {
        Self {
            status,
            error: error.into(),
        }
    }

    pub(super) fn bad_request(error: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error)
    }

    pub(super) fn not_found(what: &str, key: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {key} was not found"))
    }

    /// The refusal of a filter in the query language: 422 in the catalog, 400 where no source has another status.
    pub(super) fn unreadable_filter(status: StatusCode, why: &str) -> Self {
        Self::new(status, format!("The filter can't be read: {why}"))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        reply::json(self.status, &json!({"error": self.error}))
    }
}
