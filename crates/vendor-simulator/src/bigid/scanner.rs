//! Scanners: how they are, and how much they have to do, which follows from the scans.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use serde_json::json;

use super::Shared;
use super::form::{enveloped, ok};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/scanner-status/", get(statuses))
        .route("/scanner_jobs/", get(jobs))
}

async fn statuses(Extracted(state): Extracted<Shared>) -> Response {
    let (_, running) = state.scans.waiting_and_running();
    let status = if running > 0 { "busy" } else { "idle" };
    ok(&json!([{"name": "scanner-1", "group": "default", "status": status}]))
}

async fn jobs(Extracted(state): Extracted<Shared>) -> Response {
    let (waiting, running) = state.scans.waiting_and_running();
    enveloped(json!({"waiting": waiting, "running": running}))
}
