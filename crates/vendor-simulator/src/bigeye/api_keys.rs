//! Checks of keys. Whoever comes this far has passed `authorize`, which knows both kinds of key.

use axum::response::Response;
use http::StatusCode;

use crate::reply;

pub(super) async fn verify() -> Response {
    reply::empty(StatusCode::NO_CONTENT)
}
