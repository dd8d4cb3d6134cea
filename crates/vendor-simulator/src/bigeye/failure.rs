//! Refusals in Bigeye's shape: `{"code": 400, "message": "..."}`.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::json;

use crate::reply;

/// Why a request is refused.
#[derive(Debug)]
pub(super) struct Failure {
    status: StatusCode,
    message: String,
    of_the_simulator: bool,
}

impl Failure {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            of_the_simulator: false,
        }
    }

    /// A refusal that Bigeye's documents don't have; its body says so.
    pub(super) fn undocumented(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            of_the_simulator: true,
            ..Self::new(status, message)
        }
    }

    /// The documented answer to a call that needs a workspace and names none.
    pub(super) fn no_workspace() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "A workspace ID must be supplied")
    }

    /// The answer to a call without credentials, or with wrong ones.
    pub(super) fn unauthorized() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "Credentials are required to access this resource",
        )
    }

    pub(super) fn not_found(what: &str, id: i64) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {id} not found"))
    }

    /// What it says, for an answer that lists failures.
    pub(super) fn message(&self) -> &str {
        &self.message
    }

    pub(super) fn into_reply(self) -> Response {
        let mut body = json!({"code": self.status.as_u16(), "message": self.message});
        if self.of_the_simulator {
            body["simulator"] = json!(self.message);
        }
        reply::json(self.status, &body)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        self.into_reply()
    }
}
