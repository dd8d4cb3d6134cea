//! Deltas: made, changed, read, deleted, and run.
//!
//! A run is a workflow. As Bigeye's own client found it, the workflow is over before its results are there: the first read of the delta after
//! that still shows the old ones. Runs by the bulk operation and by comparison tables have their results at once.
//!
//! A comparison table is a delta with one target, and has its id.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::delta_results;
use super::failure::Failure;
use super::form::{Form, named, ok};
use super::order::{self, SortFields};
use super::page;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids};
use super::workflow::{Status, Work};

const DELTAS: Form = Form {
    shelf: |state| &state.deltas,
    shelf_mut: |state| &mut state.deltas,
    one: Some("delta"),
    many: "deltaInfos",
    sort: &[],
};

pub(super) const SORT: SortFields = &[
    (
        "COMPARISON_TABLE_SORT_FIELD_RAN_AT",
        "/lastRunAtEpochSeconds",
    ),
    ("COMPARISON_TABLE_SORT_FIELD_NAME", "/name"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/deltas", post(create).put(update))
        .route("/api/v1/deltas/bulk", put(bulk))
        .route("/api/v1/deltas/fetch", post(fetch))
        .route("/api/v1/deltas/run/{deltaId}", get(run))
        .route(
            "/api/v1/deltas/{deltaId}",
            get(read).delete(|state, caller, id| DELTAS.delete(state, caller, id)),
        )
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let id = add(
        &mut state,
        workspace,
        caller.user,
        &wanted["delta"],
        shared.now(),
    );
    Ok(ok(&json!({"delta": shown(&state.deltas.find(id)?.body)})))
}

/// The id is in the body.
async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let delta = &wanted["delta"];
    let missing = || Failure::undocumented(StatusCode::BAD_REQUEST, "delta.id is missing");
    let id = id(delta, "id").ok_or_else(missing)?;
    caller.allowed(&state, state.deltas.find(id)?)?;
    change(&mut state, id, caller.user, delta, shared.now());
    Ok(ok(&json!({"delta": shown(&state.deltas.find(id)?.body)})))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.deltas.find(id)?)?;
    let shown = info(state.deltas.find(id)?.body.clone(), false);
    settle(&mut state, id);
    Ok(ok(&shown))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let without = wanted["excludeComparisonMetrics"] == true;
    let deltas = found(&state, &caller, &wanted)?;
    for delta in deltas.iter().filter_map(|delta| id(delta, "id")) {
        settle(&mut state, delta);
    }
    let infos = deltas.into_iter().map(|delta| info(delta, without));
    let infos: Vec<Value> = infos.collect();
    page::reply("deltaInfos", infos, &page::Asked::of_body(&wanted)?)
}

/// The deltas that a fetch asks for, sorted.
pub(super) fn found(state: &State, caller: &Caller, wanted: &Value) -> Result<Vec<Value>, Failure> {
    let workspace = caller.workspace(state, wanted)?;
    let chosen = ids(wanted, "comparisonTableIds");
    let deltas = state.deltas.in_workspace(workspace).filter(|delta| {
        let id = id(delta, "id").unwrap_or_default();
        named(delta, wanted) && (chosen.is_empty() || chosen.contains(&id))
    });
    let mut found: Vec<Value> = deltas.cloned().collect();
    order::sort(&mut found, wanted, SORT);
    Ok(found)
}

async fn run(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let thing = caller.allowed(&state, state.deltas.find(id)?)?;
    let (workspace, delta) = (thing.workspace, thing.body.clone());
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_RUN_DELTA",
        operations: delta_results::count(&delta),
        subject: json!({"deltaId": id}),
    };
    let workflow = state.queue(&shared.world, work, move |state, now| {
        let Some(thing) = state.deltas.get(id) else {
            return Status::Failed;
        };
        let results = delta_results::of_run(state, &thing.body, now);
        let failed = results["failedMetricCount"] != 0;
        state.unread_runs.insert(id, results);
        if failed {
            Status::PartialFailure
        } else {
            Status::Completed
        }
    });
    let queued = state.workflows.get(&workflow).map(|flow| flow.queued());
    Ok(ok(
        &json!({"deltaInfo": info(delta, false), "workflowInfo": queued}),
    ))
}

/// What the last run found comes into the delta.
fn settle(state: &mut State, id: i64) {
    let results = state.unread_runs.remove(&id);
    if let (Some(results), Ok(thing)) = (results, state.deltas.find_mut(id)) {
        thing.body = results;
    }
}

/// Runs a delta, with its results at once.
pub(super) fn run_now(state: &mut State, id: i64, now: i64) -> Result<(), Failure> {
    let results = delta_results::of_run(state, &state.deltas.find(id)?.body, now);
    state.deltas.find_mut(id)?.body = results;
    state.unread_runs.remove(&id);
    Ok(())
}

/// Changes, runs or deletes those that `where` names by id; an empty `where` is every delta of the workspace.
pub(super) async fn bulk(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted["where"])?;
    let named = ids(&wanted["where"], "ids");
    let there = state.deltas.iter();
    let there = there.filter(|(id, delta)| {
        delta.workspace == workspace && (named.is_empty() || named.contains(id))
    });
    let chosen: Vec<i64> = there.map(|(id, _)| id).collect();
    for id in &chosen {
        if let Some(edit) = wanted.get("editRequest") {
            schedule(&mut state, *id, edit)?;
        }
        if wanted["isRun"] == true {
            run_now(&mut state, *id, now)?;
        }
        if wanted["isDelete"] == true {
            state.deltas.take(*id)?;
        }
    }
    let failed: Vec<Value> = named
        .iter()
        .filter(|id| !chosen.contains(id))
        .map(|id| json!({"id": id, "reason": "Delta not found"}))
        .collect();
    Ok(ok(
        &json!({"successfulIds": chosen, "failedUpdates": failed, "notRunIds": []}),
    ))
}

fn schedule(state: &mut State, delta: i64, edit: &Value) -> Result<(), Failure> {
    let schedule = match id(edit, "namedScheduleId") {
        Some(id) => Some(json!({"id": id, "displayName": state.schedules.find(id)?.body["name"]})),
        None => None,
    };
    let body = &mut state.deltas.find_mut(delta)?.body;
    if let Some(schedule) = schedule {
        body["namedSchedule"] = schedule;
    } else if edit["removeNamedSchedule"] == true
        && let Some(members) = body.as_object_mut()
    {
        members.remove("namedSchedule");
    }
    Ok(())
}

/// A new delta.
pub(super) fn add(state: &mut State, workspace: i64, user: i64, wanted: &Value, now: i64) -> i64 {
    let id = state.next_id();
    let body = json!({
        "id": id,
        "entityInfo": {"createdBy": user, "createdEpochSeconds": now},
        "comparisonTableConfigurations": [],
        "notificationChannels": [],
        "tags": [],
        "alertingMetricCount": 0,
        "failedMetricCount": 0,
        "isSourceTableDeleted": false,
    });
    state.deltas.put(id, workspace, body);
    change(state, id, user, wanted, now);
    id
}

/// Takes over what a request says, and fills in the names of what it names by id.
fn change(state: &mut State, delta: i64, user: i64, wanted: &Value, now: i64) {
    let Some(thing) = state.deltas.get(delta) else {
        return;
    };
    let mut body = thing.body.clone();
    for (name, value) in wanted.as_object().into_iter().flatten() {
        if name != "id" && name != "entityInfo" {
            body[name] = value.clone();
        }
    }
    let source = id(&body["sourceTable"], "id").or_else(|| {
        let target = body["comparisonTableConfigurations"].get(0)?;
        id(target, "sourceTableId")
    });
    if let Some(table) = source.and_then(|table| state.tables.get(table)) {
        body["sourceTable"] = of(&table.body, "id", "name");
        body["sourceSchema"] = of(&table.body, "schemaId", "schemaName");
        body["sourceSource"] = of(&table.body, "warehouseId", "warehouseName");
    }
    let targets = body["comparisonTableConfigurations"].as_array_mut();
    for target in targets.into_iter().flatten() {
        complete(state, delta, source, target);
    }
    body["entityInfo"]["updatedBy"] = json!(user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    body["totalMetricCount"] = json!(delta_results::count(&body));
    if let Ok(thing) = state.deltas.find_mut(delta) {
        thing.body = body;
    }
}

/// The ids and names of one target; a target has its delta's id.
fn complete(state: &State, delta: i64, source: Option<i64>, target: &mut Value) {
    target["id"] = json!(delta);
    if let Some(source) = source {
        target["sourceTableId"] = json!(source);
    }
    let table = id(target, "targetTableId").or(id(&target["targetTable"], "id"));
    let Some(table) = table.and_then(|table| state.tables.get(table)) else {
        return;
    };
    target["targetTableId"] = table.body["id"].clone();
    target["targetTable"] = of(&table.body, "id", "name");
    target["targetSchema"] = of(&table.body, "schemaId", "schemaName");
}

fn of(table: &Value, id: &str, name: &str) -> Value {
    json!({"id": table[id], "displayName": table[name]})
}

/// A delta as answers show it.
fn shown(delta: &Value) -> Value {
    info(delta.clone(), true)["delta"].clone()
}

/// A delta with what its last run found.
pub(super) fn info(mut delta: Value, without_metrics: bool) -> Value {
    let targets = delta
        .as_object_mut()
        .and_then(|members| members.remove(delta_results::MEMBER));
    let mut info = json!({"delta": delta, "isFavorite": false, "comparisonTargetInfos": []});
    if let Some(mut targets) = targets {
        for target in targets.as_array_mut().into_iter().flatten() {
            if without_metrics && let Some(members) = target.as_object_mut() {
                members.remove("comparisonMetricInfos");
            }
        }
        info["comparisonTargetInfos"] = targets;
    }
    info
}
