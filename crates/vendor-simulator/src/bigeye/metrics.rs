//! Metrics: made, changed, read, deleted, and what they were before.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::metric_infos::{LISTS, fits, info};
use super::state::{Shared, State};
use super::tables::columns_of;
use super::wanted::{Wanted, id, number, of_query, text};
use crate::query::Query;

const METRICS: Form = Form {
    shelf: |state| &state.metrics,
    shelf_mut: |state| &mut state.metrics,
    one: None,
    many: "metrics",
    sort: &[],
};

/// Kinds of metrics on a whole table, and on what the database says about one.
const TABLE_LEVEL: [&str; 2] = ["COUNT_ROWS", "COUNT_DUPLICATES"];
const METADATA: [&str; 2] = ["HOURS_SINCE_LAST_LOAD", "ROWS_INSERTED"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metrics", get(list).post(create))
        .route(
            "/api/v1/metrics/{metricId}",
            get(|state, caller, id| METRICS.read(state, caller, id)).delete(delete),
        )
        .route("/api/v1/metrics/{metricId}/revisions", get(revisions))
        .route("/api/v1/metrics/{metricId}/debug/queries", get(queries))
        .route("/api/v1/metrics/{metricId}/debug/preview", get(preview))
        .route("/api/v1/metrics/validation", get(validate))
        .route(
            "/api/v1/metrics/table-level-metric-names",
            get(|| async { ok(&json!({"metricNames": TABLE_LEVEL})) }),
        )
        .route(
            "/api/v1/metrics/metadata-metric-names",
            get(|| async { ok(&json!({"metricNames": METADATA})) }),
        )
}

/// A bare list, as Bigeye's own clients read it.
async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let wanted = of_query(&query, LISTS);
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let metrics = state.metrics.iter();
    let found: Vec<&Value> = metrics
        .filter(|(_, thing)| thing.workspace == workspace)
        .filter(|(id, _)| fits(&state, &info(&state, *id), &wanted, shared.now()))
        .map(|(_, thing)| &thing.body)
        .collect();
    Ok(ok(&json!(found)))
}

/// With an id it changes that metric. A metric belongs to the workspace of its table.
async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    if let Some(id) = id(&wanted, "id").filter(|id| *id != 0) {
        caller.allowed(&state, state.metrics.find(id)?)?;
        change(&mut state, caller.user, id, &wanted, now)?;
        return Ok(ok(&state.metrics.find(id)?.body));
    }
    let workspace = match id(&wanted, "datasetId") {
        Some(table) => caller.allowed(&state, state.tables.find(table)?)?.workspace,
        None => caller.workspace(&state, &wanted)?,
    };
    let id = add(&mut state, workspace, &wanted, caller.user, now);
    Ok(ok(&state.metrics.find(id)?.body))
}

/// A metric can be saved if its table is there.
async fn validate(Extract(shared): Extract<Shared>, query: Query) -> Response {
    let table = id(&of_query(&query, LISTS), "datasetId");
    let known = table.is_none_or(|table| shared.lock().tables.get(table).is_some());
    let critical: &[&str] = if known {
        &[]
    } else {
        &["There is no such table"]
    };
    ok(&json!({
        "canSave": known,
        "issues": [],
        "criticalIssues": critical,
        "warnBeforeSave": false,
    }))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.metrics.find(id)?)?;
    remove(&mut state, id);
    Ok(ok(&json!({})))
}

/// The oldest first.
async fn revisions(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.metrics.find(id)?)?;
    let revisions = state.revisions.get(&id).map(Vec::as_slice);
    Ok(ok(&json!({"revisions": revisions.unwrap_or_default()})))
}

async fn queries(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.metrics.find(id)?)?;
    let info = info(&state, id);
    let table = text(&info["metricMetadata"], "datasetName");
    Ok(ok(&json!({
        "metricQuery": format!("SELECT made_up FROM {table}"),
        "debugQuery": format!("SELECT * FROM {table} LIMIT 100"),
    })))
}

/// Two rows of the metric's table; what is in them is made up.
async fn preview(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(metric): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let metric = caller.allowed(&state, state.metrics.find(metric)?)?;
    let table = id(&metric.body, "datasetId").unwrap_or_default();
    let header: Vec<&str> = columns_of(&state, table)
        .map(|column| text(column, "name"))
        .collect();
    let row = |number: i64| {
        let values = header.iter().map(|name| format!("{name} {number}"));
        json!({"columnValues": values.collect::<Vec<_>>()})
    };
    Ok(ok(&json!({
        "affectedRowCount": 2,
        "header": {"columnValues": header},
        "previewRows": [row(1), row(2)],
    })))
}

/// A new metric, with what it has when its maker says nothing.
pub(super) fn add(state: &mut State, workspace: i64, wanted: &Value, user: i64, now: i64) -> i64 {
    let id = state.next_id();
    add_as(state, id, workspace, wanted, user, now);
    id
}

/// The same under an id that the caller knows to be free.
pub(super) fn add_as(
    state: &mut State,
    id: i64,
    workspace: i64,
    wanted: &Value,
    user: i64,
    now: i64,
) {
    let name = wanted["metricType"]["predefinedMetric"]["metricName"].as_str();
    let mut body = json!({
        "name": name.unwrap_or("Metric"),
        "metricCreationState": "METRIC_CREATION_STATE_MANUAL",
        "monitorType": "MONITOR_TYPE_METRIC",
        "isTableMetric": name.is_some_and(|name| TABLE_LEVEL.contains(&name)),
    });
    merge_all(&mut body, wanted);
    body["id"] = json!(id);
    state.metrics.put(id, workspace, body);
    note(state, id, user, "REVISION_TYPE_CREATE", now);
}

/// Takes over every member that the request has, but for the id.
pub(super) fn change(
    state: &mut State,
    user: i64,
    id: i64,
    wanted: &Value,
    now: i64,
) -> Result<(), Failure> {
    let body = &mut state.metrics.find_mut(id)?.body;
    merge_all(body, wanted);
    body["id"] = json!(id);
    note(state, id, user, "REVISION_TYPE_UPDATE", now);
    Ok(())
}

/// Takes a metric out of everything that knows it.
pub(super) fn remove(state: &mut State, id: i64) {
    state.metrics.retain(|other, _| other != id);
    state.runs.remove(&id);
    state.revisions.remove(&id);
    for (_, collection) in state.collections.iter_mut() {
        if let Some(metrics) = collection.body["metricIds"].as_array_mut() {
            metrics.retain(|metric| number(metric) != Some(id));
        }
    }
}

fn note(state: &mut State, id: i64, user: i64, kind: &str, now: i64) {
    let metric = state.metrics.get(id).map(|thing| thing.body.clone());
    let user = state.users.get(user).map(|thing| thing.body.clone());
    let revision = json!({
        "metric": metric,
        "collectionIds": [],
        "revisionInfo": {"epochSeconds": now, "revisedBy": user, "type": kind},
    });
    state.revisions.entry(id).or_default().push(revision);
}

fn merge_all(body: &mut Value, wanted: &Value) {
    for (name, value) in wanted.as_object().into_iter().flatten() {
        body[name] = value.clone();
    }
}
