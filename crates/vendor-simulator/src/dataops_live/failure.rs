//! The forms that GitLab's errors have.

use axum::response::{IntoResponse, Response};
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;

/// An answer that says no; boxed, because answers are big.
#[derive(Debug)]
pub(super) struct Failure(Box<Response>);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// An answer that was made elsewhere.
impl From<Response> for Failure {
    fn from(response: Response) -> Self {
        Self(Box::new(response))
    }
}

fn failure(status: StatusCode, body: &Value) -> Failure {
    Failure(Box::new(reply::json(status, body)))
}

/// `{"message": ..}` with a text, a list or an object of lists.
pub(super) fn message(status: StatusCode, message: impl Into<Value>) -> Failure {
    failure(status, &json!({ "message": message.into() }))
}

/// `{"message":"404 Project Not Found"}` and its like.
pub(super) fn not_found(what: &str) -> Failure {
    let text = if what.is_empty() {
        "404 Not Found".to_owned()
    } else {
        format!("404 {what} Not Found")
    };
    message(StatusCode::NOT_FOUND, text)
}

/// What a parameter check answers: `{"error":"ref is missing"}`.
pub(super) fn parameter(text: &str) -> Failure {
    failure(StatusCode::BAD_REQUEST, &json!({ "error": text }))
}

/// What a model check answers: `{"message":{"cron":["is invalid syntax"]}}`.
pub(super) fn invalid(field: &str, problem: &str) -> Failure {
    message(StatusCode::BAD_REQUEST, json!({ field: [problem] }))
}

/// 400 with a word for programs beside the text: `{"message":"Sorry, ..","error_code":"conflict"}`.
pub(super) fn coded(text: &str, code: &str) -> Failure {
    let body = json!({"message": text, "error_code": code});
    failure(StatusCode::BAD_REQUEST, &body)
}

/// What a wrong token gets.
pub(super) fn unauthorized() -> Failure {
    message(StatusCode::UNAUTHORIZED, "401 Unauthorized")
}

/// What a list gets that has no keyset in this order.
pub(super) fn no_keyset() -> Failure {
    let text = "Keyset pagination is not yet available for this type of request";
    failure(StatusCode::METHOD_NOT_ALLOWED, &json!({ "error": text }))
}
