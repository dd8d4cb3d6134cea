//! Running metrics, one or many, now or by and by; and the runs that were.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::metric_infos::info;
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids};
use super::workflow::{Status, Work};
use super::{page, runs, where_clause};

const SORT: SortFields = &[
    ("METRIC_RUN_SORT_FIELD_RAN_AT", "/runAtEpochSeconds"),
    (
        "METRIC_RUN_SORT_FIELD_GRAIN_START",
        "/grainStartEpochSeconds",
    ),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metrics/run/{metricId}", get(run))
        .route("/api/v1/metrics/run/batch", post(run_batch))
        .route("/api/v1/metrics/run/batch/queue", post(queue))
        .route("/api/v1/metrics/runs", post(fetch))
        .route("/api/v1/metrics/runs/bulk", post(fetch_bulk))
}

/// A GET that changes state.
async fn run(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.metrics.find(id)?)?;
    runs::run(&mut state, id, shared.now());
    Ok(ok(&info(&state, id)))
}

/// Runs them all before it answers. Metrics that aren't there are not run.
async fn run_batch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let (_, metrics) = chosen(&state, &caller, &wanted)?;
    let (ran, not): (Vec<i64>, Vec<i64>) = metrics
        .into_iter()
        .partition(|metric| runs::run(&mut state, *metric, now));
    let infos = |ids: Vec<i64>| -> Vec<Value> {
        let infos = ids.into_iter().map(|id| info(&state, id));
        infos.collect()
    };
    Ok(ok(
        &json!({"metricInfos": infos(ran), "metricsNotRun": infos(not)}),
    ))
}

/// They run when the workflow ends. One whose result is unknown makes the end a partial failure.
async fn queue(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let (workspace, metrics) = chosen(&state, &caller, &wanted)?;
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_RUN_METRIC_BATCH",
        operations: metrics.len(),
        subject: json!({"metricIds": metrics}),
    };
    let id = state.queue(&shared.world, work, move |state, now| {
        let failed = |state: &mut State, metric: i64| {
            !runs::run(state, metric, now)
                || runs::status(runs::latest(state, metric)) == "METRIC_RUN_STATUS_UNKNOWN"
        };
        let count = metrics.len();
        let failed = metrics
            .into_iter()
            .filter(|metric| failed(state, *metric))
            .count();
        match failed {
            0 => Status::Completed,
            failed if failed == count => Status::Failed,
            _ => Status::PartialFailure,
        }
    });
    let workflow = state.workflows.get(&id).map(|workflow| workflow.queued());
    Ok(ok(&workflow.unwrap_or_default()))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let identifier = &wanted["metricIdentifier"];
    let metric = id(identifier, "metricId").unwrap_or_default();
    caller.allowed(&state, state.metrics.find(metric)?)?;
    let mut found = runs_of(&state, identifier, &wanted, shared.now());
    order::sort(&mut found, &wanted, SORT);
    let (page, pages) = page::Asked::of_body(&wanted)?.cut(&found);
    Ok(ok(&json!({
        "metricIdentifier": identifier,
        "metricRuns": page,
        "paginationInfo": pages,
    })))
}

async fn fetch_bulk(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let identifiers = wanted["metricIdentifier"].as_array();
    let mut metrics = Vec::new();
    for identifier in identifiers.into_iter().flatten() {
        let metric = id(identifier, "metricId").unwrap_or_default();
        caller.allowed(&state, state.metrics.find(metric)?)?;
        let found = runs_of(&state, identifier, &wanted, shared.now());
        metrics.push(json!({"metricIdentifier": identifier, "metricRuns": found}));
    }
    Ok(ok(&json!({"metrics": metrics})))
}

/// The runs of a metric, or of one of its groups, in the period that is wanted; the oldest first.
fn runs_of(state: &State, identifier: &Value, wanted: &Value, now: i64) -> Vec<Value> {
    let metric = id(identifier, "metricId").unwrap_or_default();
    let from = id(wanted, "startEpochSeconds");
    let days = id(wanted, "daysOfHistory").filter(|days| *days > 0);
    let from = from.or(days.map(|days| now - days * 86_400));
    let to = id(wanted, "endEpochSeconds");
    let group = identifier.get("groupDimensions").filter(|group| {
        let dimensions = group.as_array();
        dimensions.is_some_and(|dimensions| !dimensions.is_empty())
    });
    let runs = state.runs.get(&metric).into_iter().flatten();
    runs.filter(|run| {
        let at = run["runAtEpochSeconds"].as_i64();
        at >= from
            && (to.is_none() || at <= to)
            && group.is_none_or(|group| run["groupDimensions"] == *group)
    })
    .cloned()
    .collect()
}

/// The metrics that a run is for, and the workspace of the first.
fn chosen(state: &State, caller: &Caller, wanted: &Value) -> Result<(i64, Vec<i64>), Failure> {
    let metrics = ids(wanted, "metricIds");
    if metrics.is_empty() && wanted.get("where").is_some() {
        let clause = &wanted["where"];
        let workspace = caller.workspace(state, clause)?;
        return Ok((workspace, where_clause::metrics(state, workspace, clause)));
    }
    let mut workspace = None;
    for metric in &metrics {
        if let Some(thing) = state.metrics.get(*metric) {
            workspace = workspace.or(Some(caller.allowed(state, thing)?.workspace));
        }
    }
    Ok((workspace.unwrap_or_default(), metrics))
}
