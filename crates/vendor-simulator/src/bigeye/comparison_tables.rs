//! Comparison tables: the older form of deltas, with one target. Their runs have results at once.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::delta_results::MEMBER;
use super::deltas;
use super::failure::Failure;
use super::form::ok;
use super::page;
use super::state::Shared;
use super::wanted::Wanted;

const TABLES: &str = "/api/v1/metrics/comparisons/tables";

pub(super) fn routes() -> Router<Shared> {
    let of = |path: &str| format!("{TABLES}{path}");
    Router::new()
        .route("/api/v1/metrics/comparisons/bulk", put(deltas::bulk))
        .route(
            "/api/v1/metrics/comparisons/metrics/{comparisonMetricId}/groups/info",
            get(|| async { ok(&json!({"groupState": []})) }),
        )
        .route(TABLES, post(create))
        .route(&of("/info"), post(fetch))
        .route(&of("/run/{comparisonTableId}"), get(run))
        .route(&of("/{comparisonTableId}"), get(read).delete(delete))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let target = &wanted["comparisonTableConfiguration"];
    let mut delta = json!({"comparisonTableConfigurations": [target]});
    if target["name"].is_string() {
        delta["name"] = target["name"].clone();
    }
    let id = deltas::add(&mut state, workspace, caller.user, &delta, now);
    Ok(ok(&shown(&state.deltas.find(id)?.body)))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.deltas.find(id)?)?;
    Ok(ok(&shown(&thing.body)))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.deltas.find(id)?)?;
    state.deltas.take(id)?;
    Ok(ok(&json!({})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let found = deltas::found(&state, &caller, &wanted)?;
    let infos = found.iter().map(|delta| {
        let mut info = info(delta);
        if wanted["excludeComparisonMetrics"] == true
            && let Some(members) = info.as_object_mut()
        {
            members.remove("comparisonMetricInfos");
        }
        info
    });
    let asked = page::Asked::of_body(&wanted)?;
    page::reply("comparisonTableInfos", infos.collect(), &asked)
}

async fn run(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.deltas.find(id)?)?;
    deltas::run_now(&mut state, id, shared.now())?;
    let info = info(&state.deltas.find(id)?.body);
    Ok(ok(&json!({"comparisonTableInfo": info})))
}

fn shown(delta: &Value) -> Value {
    json!({"comparisonTableConfiguration": delta["comparisonTableConfigurations"][0]})
}

/// A comparison table with what its last run found.
fn info(delta: &Value) -> Value {
    let mut info = shown(delta);
    info["isFavorite"] = json!(false);
    info["metricCount"] = delta["totalMetricCount"].clone();
    info["alertingMetricCount"] = delta["alertingMetricCount"].clone();
    info["failedMetricCount"] = delta["failedMetricCount"].clone();
    if delta["lastRunAtEpochSeconds"].is_number() {
        info["lastRunAtEpochSeconds"] = delta["lastRunAtEpochSeconds"].clone();
    }
    let results = &delta[MEMBER][0];
    for member in [
        "comparisonMetricInfos",
        "schemaMatch",
        "sourceRowCount",
        "targetRowCount",
    ] {
        if let Some(value) = results.get(member) {
            info[member] = value.clone();
        }
    }
    info
}
