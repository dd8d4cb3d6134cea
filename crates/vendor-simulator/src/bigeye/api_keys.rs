//! Checks of keys. Whoever comes this far has passed `authorize`, which knows both kinds of key.

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;

use super::state::Shared;
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/personal-api-keys/verify", get(verify))
        .route("/api/v1/agent-api-keys/verify", get(verify))
}

async fn verify() -> Response {
    reply::empty(StatusCode::NO_CONTENT)
}
