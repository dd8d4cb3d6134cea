//! How busy the account is.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use super::store::Store;
use crate::reply;

pub(super) async fn status(State(store): State<Arc<Store>>) -> Response {
    let running = store.shelves().unfinished();
    let body =
        json!({"tasks": running, "tasks_in_progress": running, "subscription": {"max_tasks": 8}});
    reply::json(StatusCode::OK, &body)
}
