//! Columns, and the ones by which metrics date the rows of their tables.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{named, ok};
use super::order::{self, SortFields};
use super::page;
use super::state::{Shared, State};
use super::tables::{columns_of, shown};
use super::wanted::{Wanted, id, ids, lets, of_query, text, texts};
use crate::query::Query;

const SORT: SortFields = &[
    ("COLUMN_SORT_FIELD_NAME", "/column/name"),
    ("COLUMN_SORT_FIELD_FAVORITE", "/column/isFavorite"),
];

const LISTS: &[&str] = &[
    "columnIds",
    "columnName",
    "tableName",
    "schema",
    "warehouseId",
];

/// What can be computed of a column of any type, of numbers, and of a whole table.
const OF_ANY: [&str; 4] = [
    "PERCENT_NULL",
    "COUNT_NULL",
    "PERCENT_UNIQUE",
    "COUNT_DISTINCT",
];
const OF_NUMBERS: [&str; 4] = ["AVERAGE", "MIN", "MAX", "SUM"];
const OF_TABLES: [&str; 2] = ["COUNT_ROWS", "COUNT_DUPLICATES"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/columns", get(list))
        .route("/api/v1/columns/fetch", post(fetch))
        .route(
            "/api/v1/columns/{columnId}/applicable-metric-types",
            get(types_of_column),
        )
        .route(
            "/api/v1/tables/{tableId}/applicable-metric-types",
            get(types_of_table),
        )
        .route(
            "/api/v1/tables/{tableId}/delta-applicable-metric-types",
            get(types_of_delta),
        )
        .route("/api/v1/tables/{tableId}/date-columns", get(date_columns))
        .route("/api/v1/tables/date-columns/bulk", put(set_date_columns))
}

async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let wanted = of_query(&query, LISTS);
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let columns: Vec<&Value> = state
        .columns
        .in_workspace(workspace)
        .filter(|column| {
            let table = table_of(&state, column);
            let is = |list: &str, value: &str| lets(&texts(&wanted, list), &value);
            id(&wanted, "tableId").is_none_or(|table| column["tableId"] == table)
                && lets(
                    &ids(&wanted, "columnIds"),
                    &id(&column["column"], "id").unwrap_or_default(),
                )
                && lets(
                    &ids(&wanted, "warehouseId"),
                    &id(table, "warehouseId").unwrap_or_default(),
                )
                && is("columnName", text(column, "name"))
                && is("tableName", text(table, "name"))
                && is("schema", text(table, "schemaName"))
        })
        .map(|column| &column["column"])
        .collect();
    Ok(ok(&json!({"columns": columns})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found: Vec<Value> = state
        .columns
        .in_workspace(workspace)
        .filter(|column| {
            let table = table_of(&state, column);
            let among = |list: &str, of: &Value, member: &str| {
                lets(&ids(&wanted, list), &id(of, member).unwrap_or_default())
            };
            named(column, &wanted)
                && among("columnIds", &column["column"], "id")
                && among("tableIds", column, "tableId")
                && among("schemaIds", table, "schemaId")
                && among("sourceIds", table, "warehouseId")
        })
        .map(|column| with_table(&state, column))
        .collect();
    order::sort(&mut found, &wanted, SORT);
    page::reply("columns", found, &page::Asked::of_body(&wanted)?)
}

async fn types_of_column(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let column = caller.allowed(&state, state.columns.find(id)?)?;
    Ok(ok(&json!({"metricTypes": types(&column.body["column"])})))
}

async fn types_of_table(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(id)?)?;
    let types = json!([{"applicableMetricTypes": kinds(OF_TABLES.into_iter())}]);
    Ok(ok(
        &json!({"metricTypes": {"id": id, "applicableMetricTypes": types}}),
    ))
}

async fn types_of_delta(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(id)?)?;
    let types: Vec<Value> = columns_of(&state, id).map(types).collect();
    Ok(ok(
        &json!({"metricTypes": {"id": id, "applicableMetricTypes": types}}),
    ))
}

fn types(column: &Value) -> Value {
    let numbers: &[&str] = if column["type"] == "NUMERIC" {
        &OF_NUMBERS
    } else {
        &[]
    };
    let kinds = kinds(OF_ANY.into_iter().chain(numbers.iter().copied()));
    json!({
        "column": {"id": column["id"], "displayName": column["name"]},
        "applicableMetricTypes": kinds,
    })
}

fn kinds<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Value> {
    let kinds = names.map(|name| json!({"predefinedMetric": {"metricName": name}}));
    kinds.collect()
}

async fn date_columns(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(id)?)?;
    Ok(ok(&dates(&state, id)))
}

/// Each column becomes the one of its table; tables that are named have none any more. A column without dates is a failure in the answer.
async fn set_date_columns(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let (mut changed, mut failed) = (Vec::new(), Vec::new());
    for column in ids(&wanted, "columnIds") {
        let body = &caller.allowed(&state, state.columns.find(column)?)?.body;
        let (table, shown) = (id(body, "tableId").unwrap_or_default(), &body["column"]);
        if shown["canBeMetricTime"] == true {
            choose(&mut state, table, Some(column));
            changed.push(table);
        } else {
            let named = json!({"id": column, "displayName": shown["name"]});
            failed.push(json!({"failedColumns": [named], "message": "The column has no dates"}));
        }
    }
    for table in ids(&wanted, "tableIdsWithNoneRct") {
        caller.allowed(&state, state.tables.find(table)?)?;
        choose(&mut state, table, None);
        changed.push(table);
    }
    let info: Vec<Value> = changed
        .into_iter()
        .map(|table| dates(&state, table))
        .collect();
    Ok(ok(&json!({"info": info, "failures": failed})))
}

/// Lets a column date the rows of its table.
pub(super) fn date_by(state: &mut State, column: i64) {
    let table = state.columns.get(column);
    if let Some(table) = table.and_then(|thing| id(&thing.body, "tableId")) {
        choose(state, table, Some(column));
    }
}

fn choose(state: &mut State, table: i64, chosen: Option<i64>) {
    let mut metric_time = None;
    for (id, column) in state.columns.iter_mut() {
        if column.body["tableId"] == table {
            column.body["column"]["isMetricTime"] = json!(Some(id) == chosen);
            if Some(id) == chosen {
                metric_time = Some(column.body["column"].clone());
            }
        }
    }
    state.without_time.retain(|other| *other != table);
    if chosen.is_none() {
        state.without_time.push(table);
    }
    if let Ok(thing) = state.tables.find_mut(table)
        && let Some(members) = thing.body.as_object_mut()
    {
        match metric_time {
            Some(column) => members.insert("metricTimeColumn".to_owned(), column),
            None => members.remove("metricTimeColumn"),
        };
    }
}

fn dates(state: &State, table: i64) -> Value {
    let body = state.tables.get(table).map(|thing| &thing.body);
    let of_table = |member: &str| body.map(|body| body[member].clone());
    let columns = columns_of(state, table).filter(|column| column["canBeMetricTime"] == true);
    let columns = columns.map(|column| {
        json!({
            "id": column["id"],
            "name": column["name"],
            "isCurrentMetricTime": column["isMetricTime"],
            "isRecommendedMetricTime": true,
        })
    });
    json!({
        "id": table,
        "tableName": of_table("name"),
        "schemaName": of_table("schemaName"),
        "warehouseId": of_table("warehouseId"),
        "warehouseName": of_table("warehouseName"),
        "warehouseType": of_table("warehouseVendor"),
        "hasUserSelectedNoneRct": state.without_time.contains(&table),
        "columns": columns.collect::<Vec<_>>(),
    })
}

/// A column as it is shown with its table.
pub(super) fn with_table(state: &State, column: &Value) -> Value {
    let table = shown(state, table_of(state, column), false);
    json!({"column": column["column"], "table": table})
}

/// The table of a column; `null` for one that is gone.
fn table_of<'a>(state: &'a State, column: &Value) -> &'a Value {
    let table = id(column, "tableId").and_then(|table| state.tables.get(table));
    table.map_or(&Value::Null, |table| &table.body)
}
