//! Many metrics at once. What could not be done for one of them is in the answer.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::metrics::{change, remove};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, of_query};
use super::{runs, where_clause};
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metrics/batch", put(batch))
        .route("/api/v1/metrics/bulk", put(bulk))
        .route("/api/v1/metrics/backfill", get(backfills).post(backfill))
}

/// The same change for each; a metric that isn't there, or where the caller may not, is a failed edit.
async fn batch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for metric in ids(&wanted, "metricIds") {
        let reason = match state.metrics.find(metric) {
            Ok(thing) => caller.allowed(&state, thing).err(),
            Err(missing) => Some(missing),
        };
        let wanted = &wanted["metricConfiguration"];
        match reason.or_else(|| change(&mut state, caller.user, metric, wanted, now).err()) {
            None => done.push(metric),
            Some(reason) => {
                failed.push(json!({"metricId": metric, "reason": reason.message()}));
            }
        }
    }
    ok(&json!({"successfulMetricIds": done, "failedMetricEdits": failed}))
}

async fn bulk(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let clause = &wanted["where"];
    let workspace = caller.workspace(&state, clause)?;
    let chosen = where_clause::metrics(&state, workspace, clause);
    let unknown = ids(clause, "ids")
        .into_iter()
        .filter(|id| !chosen.contains(id));
    let failed: Vec<Value> = unknown
        .map(|id| json!({"id": id, "reason": "Metric not found"}))
        .collect();
    for metric in &chosen {
        act(&mut state, &caller, *metric, &wanted, now)?;
    }
    Ok(ok(
        &json!({"successfulIds": chosen, "failedUpdates": failed, "notRunIds": []}),
    ))
}

/// Does with a metric what the request says.
fn act(
    state: &mut State,
    caller: &Caller,
    metric: i64,
    wanted: &Value,
    now: i64,
) -> Result<(), Failure> {
    if let Some(edit) = wanted.get("editRequest") {
        change(state, caller.user, metric, edit, now)?;
    }
    if let Some(until) = id(&wanted["muteRequest"], "muteUntil") {
        let muted = json!({"mutedUntilEpochSeconds": until});
        change(state, caller.user, metric, &muted, now)?;
    }
    if let Some(collection) = id(wanted, "addToCollection") {
        let metrics = metrics_of(state, collection)?;
        if !metrics.contains(&json!(metric)) {
            metrics.push(json!(metric));
        }
    }
    if let Some(collection) = id(wanted, "removeFromCollection") {
        metrics_of(state, collection)?.retain(|other| *other != metric);
    }
    if wanted["isRun"] == true {
        runs::run(state, metric, now);
    }
    if wanted["isDelete"] == true {
        remove(state, metric);
    }
    Ok(())
}

fn metrics_of(state: &mut State, collection: i64) -> Result<&mut Vec<Value>, Failure> {
    let body = &mut state.collections.find_mut(collection)?.body;
    if !body["metricIds"].is_array() {
        body["metricIds"] = json!([]);
    }
    let missing = Failure::not_found("Collection", collection);
    body["metricIds"].as_array_mut().ok_or(missing)
}

/// Runs for past data are done at once; the answer says that they wait, the list that they succeeded.
async fn backfill(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let metrics = ids(&wanted, "metricIds");
    for metric in &metrics {
        caller.allowed(&state, state.metrics.find(*metric)?)?;
    }
    for metric in &metrics {
        if wanted["deleteHistory"] == true {
            state.runs.remove(metric);
        }
        runs::run(&mut state, *metric, now);
    }
    let id = state.next_id();
    let mut backfill = json!({
        "id": id,
        "metricIds": metrics,
        "overallStatus": "METRIC_BACKFILL_RUN_STATUS_SUCCEEDED",
    });
    if let Some(range) = wanted.get("backfillRange") {
        backfill["backfillRange"] = range.clone();
    }
    state.backfills.push(backfill.clone());
    backfill["overallStatus"] = json!("METRIC_BACKFILL_RUN_STATUS_QUEUED");
    Ok(ok(&json!({"metricBackfills": [backfill]})))
}

/// `ids` are those of backfills here.
async fn backfills(Extract(shared): Extract<Shared>, query: Query) -> Response {
    let wanted = of_query(&query, &["ids", "warehouseIds", "tableIds", "status"]);
    let wanted = ids(&wanted, "ids");
    let state = shared.lock();
    let backfills = state.backfills.iter();
    let found = backfills.filter(|one| lets(&wanted, &id(one, "id").unwrap_or_default()));
    ok(&json!({"metricBackfills": found.collect::<Vec<_>>()}))
}
