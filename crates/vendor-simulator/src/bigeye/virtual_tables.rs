//! Virtual tables: results of queries that are watched like tables. Each is a table of its source, too, under the same id; it has no schema and
//! no columns.
//!
//! A query has to begin with SELECT or WITH: another one is refused, or lets the workflow fail that was queued for it.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{named, ok};
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, of_query, text};
use super::workflow::{Status, Work};
use super::{page, tables, tags, workflow_runs};
use crate::query::Query;

const SORT: SortFields = &[
    ("VIRTUAL_TABLE_SORT_FIELD_NAME", "/table/name"),
    (
        "VIRTUAL_TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE",
        "/table/schemaChangeInfo/lastSchemaChangeAt",
    ),
    ("VIRTUAL_TABLE_SORT_FIELD_FAVORITE", "/table/isFavorite"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/virtual-tables", get(list).post(create))
        .route("/api/v1/virtual-tables/fetch", post(fetch))
        .route("/api/v1/virtual-tables/queue", post(queue))
        .route("/api/v1/virtual-tables/status/{workflowId}", get(status))
        .route(
            "/api/v1/virtual-tables/{id}",
            get(read).put(update).delete(delete),
        )
}

/// A bare list, as Bigeye's own clients read it.
async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &of_query(&query, &[]))?;
    Ok(ok(&json!(found(&state, workspace, &json!({})))))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found = found(&state, workspace, &wanted);
    order::sort(&mut found, &wanted, SORT);
    page::reply("virtualTables", found, &page::Asked::of_body(&wanted)?)
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.virtual_tables.find(id)?)?;
    Ok(ok(&json!(shown(&state, id))))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let source = source_of(&state, &caller, &wanted)?;
    check(&wanted)?;
    let id = add(&mut state, source, &wanted, shared.now())?;
    Ok(ok(&json!(shown(&state, id))))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.virtual_tables.find(id)?)?;
    if wanted["sql"].is_string() {
        check(&wanted)?;
        state.virtual_tables.find_mut(id)?.body["sqlQuery"] = wanted["sql"].clone();
    }
    if wanted["name"].is_string() {
        state.tables.find_mut(id)?.body["name"] = wanted["name"].clone();
    }
    Ok(ok(&json!(shown(&state, id))))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.virtual_tables.find(id)?)?;
    state.virtual_tables.take(id)?;
    state.tables.retain(|table, _| table != id);
    Ok(ok(&json!({})))
}

/// The table is there when the workflow is over. Which one it is, is kept under the number that the workflow's subject names.
async fn queue(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let source = source_of(&state, &caller, &wanted)?;
    let workspace = state.sources.find(source)?.workspace;
    let kept = state.next_id();
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_DATASET",
        operations: 1,
        subject: json!(kept),
    };
    let workflow = state.queue(&shared.world, work, move |state, now| {
        let made = check(&wanted).and_then(|()| add(state, source, &wanted, now));
        match made {
            Ok(id) => {
                state.reports.insert(kept, json!(id));
                Status::Completed
            }
            Err(_) => Status::Failed,
        }
    });
    Ok(ok(&stands(&state, workflow)))
}

async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(workflow): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let run = query.get("runId").unwrap_or_default();
    let id = workflow_runs::number_of_run(&workflow, run)?;
    workflow_runs::poll(&mut state, &caller, id, shared.now())?;
    Ok(ok(&stands(&state, id)))
}

/// Where a workflow stands, with the table that it made.
fn stands(state: &State, workflow: i64) -> Value {
    let workflow = state.workflows.get(&workflow);
    let kept = workflow.and_then(|workflow| state.reports.get(&workflow.subject.as_i64()?));
    let mut stands = json!({"statusResponse": workflow.map(workflow_runs::shown)});
    if let Some(table) = kept.and_then(Value::as_i64).and_then(|id| shown(state, id)) {
        stands["virtualTable"] = table;
    }
    stands
}

/// The source that a request names, if the caller may make tables there.
fn source_of(state: &State, caller: &Caller, wanted: &Value) -> Result<i64, Failure> {
    let source = id(wanted, "warehouseId").unwrap_or_default();
    caller.allowed(state, state.sources.find(source)?)?;
    Ok(source)
}

fn check(wanted: &Value) -> Result<(), Failure> {
    let sql = text(wanted, "sql").trim_start().to_uppercase();
    if sql.starts_with("SELECT ") || sql.starts_with("WITH ") {
        return Ok(());
    }
    Err(Failure::undocumented(
        StatusCode::BAD_REQUEST,
        "the query of a virtual table begins with SELECT or WITH",
    ))
}

fn add(state: &mut State, source: i64, wanted: &Value, now: i64) -> Result<i64, Failure> {
    let number = state.next_id();
    let thing = state.sources.find(source)?;
    let (workspace, source) = (thing.workspace, &thing.body);
    let table = json!({
        "id": number,
        "name": text(wanted, "name"),
        "warehouseId": source["id"],
        "warehouseName": source["name"],
        "warehouseVendor": source["databaseType"],
        "databaseName": source["databaseName"],
        "tableType": "TABLE_TYPE_VIRTUAL",
        "isFavorite": false,
        "requiresPartitionFilter": false,
        "usesAgent": false,
        "schemaChangeInfo": {"mostRecentSchemaScanAt": now, "lastSchemaChangeAt": now},
    });
    state.tables.put(number, workspace, table);
    let body = json!({"id": number, "sqlQuery": text(wanted, "sql")});
    state.virtual_tables.put(number, workspace, body);
    Ok(number)
}

/// The virtual tables of a workspace that a list asks for.
fn found(state: &State, workspace: i64, wanted: &Value) -> Vec<Value> {
    let all = state.virtual_tables.in_workspace(workspace);
    let all = all.filter_map(|body| shown(state, id(body, "id")?));
    let among = |list: &str, table: &Value, member: &str| {
        lets(&ids(wanted, list), &id(table, member).unwrap_or_default())
    };
    let fitting = all.filter(|one| {
        let table = &one["table"];
        named(table, wanted)
            && among("tableIds", table, "id")
            && among("schemaIds", table, "schemaId")
            && among("sourceIds", table, "warehouseId")
    });
    fitting.collect()
}

/// A virtual table as answers show it; none when its source was deleted.
fn shown(state: &State, id: i64) -> Option<Value> {
    let query = &state.virtual_tables.get(id)?.body["sqlQuery"];
    let table = tables::shown(state, &state.tables.get(id)?.body, true);
    let tags = tags::of(state, "VIRTUAL_TABLE", id);
    Some(json!({"sqlQuery": query, "table": table, "tags": tags}))
}
