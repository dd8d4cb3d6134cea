//! Named schedules.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{delete, get};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, named, ok};
use super::state::Shared;
use super::wanted::{Wanted, id, ids, lets, merge, of_query};
use super::{order, page};
use crate::query::Query;

const SCHEDULES: Form = Form {
    shelf: |state| &state.schedules,
    shelf_mut: |state| &mut state.schedules,
    one: None,
    many: "namedSchedules",
    sort: &[("NAMED_SCHEDULE_SORT_NAME", "/name")],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/schedules", get(list).post(write))
        .route(
            "/api/v1/schedules/{scheduleId}",
            delete(|state, caller, id| SCHEDULES.delete(state, caller, id)),
        )
        .route("/api/v1/schedules/{scheduleId}/entities", get(entities))
}

async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let wanted = of_query(&query, &["ids"]);
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let chosen = ids(&wanted, "ids");
    let mut found: Vec<Value> = state
        .schedules
        .in_workspace(workspace)
        .filter(|body| named(body, &wanted) && lets(&chosen, &id(body, "id").unwrap_or_default()))
        .cloned()
        .collect();
    order::sort(&mut found, &wanted, SCHEDULES.sort);
    page::reply(SCHEDULES.many, found, &page::Asked::of_query(&query)?)
}

/// With an id it replaces that schedule.
async fn write(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let (id, workspace, mut body) = match id(&wanted, "id").filter(|id| *id != 0) {
        Some(id) => {
            let thing = caller.allowed(&state, state.schedules.find(id)?)?;
            (id, thing.workspace, thing.body.clone())
        }
        None => {
            let workspace = caller.workspace(&state, &wanted)?;
            let entity = json!({"createdBy": caller.user, "createdEpochSeconds": now});
            let id = state.next_id();
            let body = json!({"id": id, "timezone": "UTC", "entityInfo": entity});
            (id, workspace, body)
        }
    };
    merge(&mut body, &wanted, &["name", "cron", "timezone"]);
    body["entityInfo"]["updatedBy"] = json!(caller.user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    state.schedules.put(id, workspace, body.clone());
    Ok(ok(&body))
}

/// The metrics that run by it.
async fn entities(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.schedules.find(id)?)?;
    let metrics = state.metrics.bodies();
    let metrics = metrics.filter(|metric| metric["metricSchedule"]["namedSchedule"]["id"] == id);
    let metrics = metrics.map(|metric| json!({"id": metric["id"], "displayName": metric["name"]}));
    let metrics: Vec<Value> = metrics.collect();
    Ok(ok(&json!({"metrics": metrics, "tableComparisons": []})))
}
