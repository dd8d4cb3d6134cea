//! Which metrics observe which columns.
//!
//! By its configuration a metric observes the column that it computes something of. Custom rules observe none here.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::columns::with_table;
use super::failure::Failure;
use super::form::ok;
use super::metric_infos::{column, info};
use super::state::{Shared, State};
use super::tags;
use super::wanted::{Wanted, id, ids, lets};

pub(super) fn routes() -> Router<Shared> {
    const OF_METRIC: &str = "/api/v1/metric-observed-column/metric/{metricId}";
    Router::new()
        .route("/api/v1/metric-observed-column", post(create))
        .route("/api/v1/metric-observed-column/bulk-list", post(fetch))
        .route("/api/v1/metric-observed-column/delete", post(delete))
        .route(
            "/api/v1/metric-observed-column/column/{columnId}",
            get(of_column),
        )
        .route(OF_METRIC, get(of_metric))
        .route(&format!("{OF_METRIC}/backfill"), post(backfill))
        .route(&format!("{OF_METRIC}/suggested"), get(suggested))
}

/// A second time it is the same relation, with the new remark.
async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let (metric, column) = pair(&state, &caller, &wanted)?;
    let relation = observe(&mut state, caller.user, metric, column, shared.now())?;
    if let Some(comments) = wanted.get("comments") {
        state.observed.find_mut(relation)?.body["comments"] = comments.clone();
    }
    Ok(ok(&shown(&state, &state.observed.find(relation)?.body)))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let (metric, column) = pair(&state, &caller, &wanted)?;
    let missing = || {
        let message = format!("Metric {metric} does not observe column {column}");
        Failure::undocumented(StatusCode::NOT_FOUND, message)
    };
    let relation = known(&state, metric, column).ok_or_else(missing)?;
    let gone = state.observed.take(relation)?;
    Ok(ok(&shown(&state, &gone.body)))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found: Vec<&Value> = state.observed.in_workspace(workspace).collect();
    found.retain(|relation| fits(&state, relation, &wanted));
    if wanted["removeDuplicateMetrics"] == true {
        found.dedup_by_key(|relation| id(relation, "metricId"));
    }
    Ok(ok(&list(&state, found.into_iter())))
}

async fn of_column(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(column): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.columns.find(column)?)?;
    let relations = state.observed.bodies();
    let own = relations.filter(|relation| relation["columnId"] == column);
    Ok(ok(&list(&state, own)))
}

async fn of_metric(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(metric): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.metrics.find(metric)?)?;
    let relations = state.observed.bodies();
    let own = relations.filter(|relation| relation["metricId"] == metric);
    let mut answer = list(&state, own);
    answer["suggestedColumns"] = json!(suggestions(&state, metric));
    Ok(ok(&answer))
}

async fn backfill(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(metric): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.metrics.find(metric)?)?;
    if let Some(column) = configured(&state, metric) {
        observe(&mut state, caller.user, metric, column, shared.now())?;
    }
    Ok(ok(&json!({})))
}

async fn suggested(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(metric): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.metrics.find(metric)?)?;
    Ok(ok(&json!({"columns": suggestions(&state, metric)})))
}

/// The metric and the column that a request names.
fn pair(state: &State, caller: &Caller, wanted: &Value) -> Result<(i64, i64), Failure> {
    let metric = id(wanted, "metricId").unwrap_or_default();
    let column = id(wanted, "columnId").unwrap_or_default();
    caller.allowed(state, state.metrics.find(metric)?)?;
    caller.allowed(state, state.columns.find(column)?)?;
    Ok((metric, column))
}

fn known(state: &State, metric: i64, column: i64) -> Option<i64> {
    let mut relations = state.observed.iter();
    let is_it = |relation: &Value| relation["metricId"] == metric && relation["columnId"] == column;
    relations
        .find(|(_, relation)| is_it(&relation.body))
        .map(|(id, _)| id)
}

/// The id of the relation, which is made where there is none.
fn observe(
    state: &mut State,
    user: i64,
    metric: i64,
    column: i64,
    now: i64,
) -> Result<i64, Failure> {
    if let Some(known) = known(state, metric, column) {
        return Ok(known);
    }
    let workspace = state.metrics.find(metric)?.workspace;
    let id = state.next_id();
    let entity = json!({"createdBy": user, "createdEpochSeconds": now});
    let body = json!({"id": id, "metricId": metric, "columnId": column, "entityInfo": entity});
    state.observed.put(id, workspace, body);
    Ok(id)
}

/// The column that a metric computes something of; one that is about the whole table has none.
fn configured(state: &State, metric: i64) -> Option<i64> {
    let (id, _) = column(state, &state.metrics.get(metric)?.body)?;
    Some(id)
}

/// What the configuration names and the metric does not observe yet.
fn suggestions(state: &State, metric: i64) -> Vec<Value> {
    let column = configured(state, metric).filter(|id| known(state, metric, *id).is_none());
    let column = column.and_then(|id| state.columns.get(id));
    let column = column.map(|column| with_table(state, &column.body));
    column.into_iter().collect()
}

fn fits(state: &State, relation: &Value, wanted: &Value) -> bool {
    let column = id(relation, "columnId").and_then(|id| state.columns.get(id));
    let table = column.and_then(|column| state.tables.get(id(&column.body, "tableId")?));
    let of_table = |member: &str| table.and_then(|table| id(&table.body, member));
    let among = |list: &str, id: Option<i64>| lets(&ids(wanted, list), &id.unwrap_or_default());
    let tags = ids(wanted, "tagIds");
    wanted["isForCustomRule"] != true
        && among("metricIds", id(relation, "metricId"))
        && among("columnIds", id(relation, "columnId"))
        && among("tableIds", of_table("id"))
        && among("schemaIds", of_table("schemaId"))
        && among("sourceIds", of_table("warehouseId"))
        && (tags.is_empty() || tags::has_one(state, "METRIC", &relation["metricId"], &tags))
}

/// The relations of metrics that are still there.
fn list<'a>(state: &State, relations: impl Iterator<Item = &'a Value>) -> Value {
    let relations = relations.filter(|relation| {
        id(relation, "metricId").is_some_and(|metric| state.metrics.get(metric).is_some())
    });
    let relations: Vec<Value> = relations.map(|relation| shown(state, relation)).collect();
    json!({"metricObservedColumns": relations})
}

/// Without the column where that is gone.
fn shown(state: &State, relation: &Value) -> Value {
    let mut shown = json!({
        "id": relation["id"],
        "entityInfo": relation["entityInfo"],
        "metric": info(state, id(relation, "metricId").unwrap_or_default()),
    });
    if let Some(comments) = relation.get("comments") {
        shown["comments"] = comments.clone();
    }
    if let Some(column) = id(relation, "columnId").and_then(|id| state.columns.get(id)) {
        shown["column"] = with_table(state, &column.body);
    }
    shown
}
