//! Tables. Their columns are left out unless `ignoreFields` is false.

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
use super::wanted::{Wanted, id, ids, lets, of_query, text, texts};
use super::{catalog_workflow, page, tags};
use crate::query::Query;

const SORT: SortFields = &[
    ("TABLE_SORT_FIELD_NAME", "/name"),
    (
        "TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE",
        "/schemaChangeInfo/lastSchemaChangeAt",
    ),
    ("TABLE_SORT_FIELD_FAVORITE", "/isFavorite"),
];

const LISTS: &[&str] = &["warehouseId", "schema", "tableName", "ids", "schemaId"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/tables", get(list))
        .route("/api/v1/tables/fetch", post(fetch))
        .route(
            "/api/v1/tables/{tableId}/required-partition-column",
            axum::routing::put(set_partition).delete(delete_partition),
        )
        .route("/api/v1/tables/{tableId}/snooze", post(snooze))
        .route("/api/v1/tables/{tableId}/unsnooze", post(unsnooze))
        .merge(catalog_workflow::routes("tables", |state| &state.tables))
}

async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let wanted = of_query(&query, LISTS);
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let among = |list: &str, table: &Value, member: &str| {
        lets(&ids(&wanted, list), &id(table, member).unwrap_or_default())
    };
    let is =
        |list: &str, table: &Value, member: &str| lets(&texts(&wanted, list), &text(table, member));
    let tables = state.tables.in_workspace(workspace).filter(|table| {
        among("warehouseId", table, "warehouseId")
            && among("schemaId", table, "schemaId")
            && among("ids", table, "id")
            && is("schema", table, "schemaName")
            && is("tableName", table, "name")
    });
    let with_columns = wanted["ignoreFields"] == "false";
    let tables: Vec<Value> = tables
        .map(|table| shown(&state, table, with_columns))
        .collect();
    Ok(ok(&json!({"tables": tables})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let among = |list: &str, table: &Value, member: &str| {
        lets(&ids(&wanted, list), &id(table, member).unwrap_or_default())
    };
    let tags = ids(&wanted, "tagIds");
    let tables = state.tables.in_workspace(workspace).filter(|table| {
        named(table, &wanted)
            && among("tableIds", table, "id")
            && among("schemaIds", table, "schemaId")
            && among("sourceIds", table, "warehouseId")
            && (tags.is_empty() || tags::has_one(&state, "DATASET", &table["id"], &tags))
    });
    let with_columns = wanted["ignoreFields"] == false;
    let mut found: Vec<Value> = tables
        .map(|table| shown(&state, table, with_columns))
        .collect();
    order::sort(&mut found, &wanted, SORT);
    page::reply("tables", found, &page::Asked::of_body(&wanted)?)
}

/// A second time is refused with a text that doesn't say why, as others have seen it; the status is the simulator's.
async fn set_partition(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    let column = id(&wanted, "columnId").unwrap_or_default();
    state.columns.find(column)?;
    let body = &mut state.tables.find_mut(table)?.body;
    if body["requiresPartitionFilter"] == true {
        let message = "There was an error processing your request";
        return Err(Failure::new(StatusCode::BAD_REQUEST, message));
    }
    body["requiresPartitionFilter"] = json!(true);
    Ok(ok(
        &json!({"datasetId": table, "requiredPartitionColumnId": column}),
    ))
}

async fn delete_partition(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    state.tables.find_mut(table)?.body["requiresPartitionFilter"] = json!(false);
    Ok(ok(&json!({})))
}

async fn snooze(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let minutes = id(&wanted, "minutes").unwrap_or_default();
    let until = shared.now() + minutes * 60;
    mute(&shared, &caller, table, Some(until))
}

async fn unsnooze(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    mute(&shared, &caller, table, None)
}

/// The metrics of the table are muted, or not any more. What is below the table in the lineage stays as it is.
fn mute(
    shared: &Shared,
    caller: &Caller,
    table: i64,
    until: Option<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    let mut metrics = Vec::new();
    let on_table = |metric: &Value| metric["datasetId"] == table;
    for (id, metric) in state.metrics.iter_mut() {
        if !on_table(&metric.body) {
            continue;
        }
        metrics.push(id);
        match until {
            Some(until) => metric.body["mutedUntilEpochSeconds"] = json!(until),
            None => {
                let members = metric.body.as_object_mut();
                members.and_then(|members| members.remove("mutedUntilEpochSeconds"));
            }
        }
    }
    Ok(ok(&json!({"metricIds": metrics})))
}

/// A table as it is shown, with its tags.
pub(super) fn shown(state: &State, table: &Value, with_columns: bool) -> Value {
    let mut shown = table.clone();
    let id = id(table, "id").unwrap_or_default();
    shown["tags"] = json!(tags::of(state, "DATASET", id));
    if with_columns {
        let columns: Vec<&Value> = columns_of(state, id).collect();
        shown["columns"] = json!(columns);
    }
    shown
}

/// The columns of a table.
pub(super) fn columns_of(state: &State, table: i64) -> impl Iterator<Item = &Value> {
    state
        .columns
        .bodies()
        .filter(move |column| column["tableId"] == table)
        .map(|column| &column["column"])
}
