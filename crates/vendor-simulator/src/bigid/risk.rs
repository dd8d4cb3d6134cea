//! Risks of attributes, and correlation sets: two lists whose form no source shows.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::json;

use super::Shared;
use super::failure::Failure;
use super::filter::matching;
use super::form::ok;
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/attributeRisks", get(risks))
        .route("/id_connections", get(correlation_sets))
}

async fn risks(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let risks = [("SSN", 90), ("EMAIL", 40)];
    let risks = risks.map(|(name, risk)| json!({"name": name, "risk": risk}));
    let filter = query.get("filter").unwrap_or_default();
    let found = matching(
        risks.to_vec(),
        filter,
        state.world.now(),
        StatusCode::BAD_REQUEST,
    )?;
    Ok(ok(&json!({"attributeRisks": found})))
}

async fn correlation_sets() -> Response {
    ok(&json!({"id_connections": [{"name": "Staff", "type": "csv", "enabled": "yes"}]}))
}
