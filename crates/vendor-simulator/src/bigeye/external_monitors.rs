//! Metrics whose results another system delivers. Each is a metric in all else: thresholds judge what is delivered, and an alert opens an issue.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::Shared;
use super::wanted::{Wanted, id};
use super::{metric_infos, metrics, runs};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/monitors/external", post(create))
        .route("/api/v1/monitors/external/{monitorId}/runs", post(deliver))
}

/// A monitor is in the workspace of its table.
async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(mut wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = match id(&wanted, "datasetId") {
        Some(table) => caller.allowed(&state, state.tables.find(table)?)?.workspace,
        None => caller.workspace(&state, &wanted)?,
    };
    if !wanted["metricType"]["externalMonitor"].is_object() {
        return Err(refuse("metricType.externalMonitor is missing"));
    }
    if wanted["metricType"]["externalMonitor"]["type"] == "EXTERNAL_MONITOR_TYPE_DBT_TEST" {
        wanted["monitorType"] = json!("MONITOR_TYPE_DBT_TEST");
    }
    let id = metrics::add(&mut state, workspace, &wanted, caller.user, shared.now());
    Ok(ok(&state.metrics.find(id)?.body))
}

async fn deliver(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(monitor): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let thing = caller.allowed(&state, state.metrics.find(monitor)?)?;
    if !is_external(&thing.body) {
        return Err(refuse("this metric is computed by Bigeye"));
    }
    let value = wanted["observedValue"].as_f64();
    let value = value.ok_or_else(|| refuse("observedValue is missing"))?;
    let at = id(&wanted, "runAtEpochSeconds").unwrap_or_else(|| shared.now());
    runs::deliver(&mut state, monitor, value, at);
    Ok(ok(&metric_infos::info(&state, monitor)))
}

fn is_external(metric: &Value) -> bool {
    metric["metricType"]["externalMonitor"].is_object()
}

fn refuse(message: &str) -> Failure {
    Failure::undocumented(StatusCode::BAD_REQUEST, message)
}
