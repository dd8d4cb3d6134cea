//! Statistics of a table's columns, made up from the column's id.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use fastrand::Rng;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::tables::columns_of;
use super::wanted::id;

const METRICS: [&str; 2] = ["PERCENT_NULL", "PERCENT_UNIQUE"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/tables/profile/{tableId}", get(of_table))
        .route(
            "/api/v1/tables/profile/{tableId}/{columnId}",
            get(of_column),
        )
}

async fn of_table(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    Ok(ok(&profiles(&state, table, None)))
}

async fn of_column(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((table, column)): Path<(i64, i64)>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    state.columns.find(column)?;
    Ok(ok(&profiles(&state, table, Some(column))))
}

fn profiles(state: &State, table: i64, wanted: Option<i64>) -> Value {
    let columns = columns_of(state, table).filter_map(|column| id(column, "id"));
    let columns = columns.filter(|id| wanted.is_none_or(|wanted| wanted == *id));
    json!({"profiles": columns.flat_map(of_one).collect::<Vec<_>>()})
}

/// The statistics of one column.
pub(super) fn of_one(column: i64) -> impl Iterator<Item = Value> {
    let metrics = (0..).zip(METRICS);
    metrics.map(move |(number, name)| profile(column, number, name))
}

/// Shares in percent, in the order that their names promise.
fn profile(column: i64, number: i64, name: &str) -> Value {
    let id = column * 10 + number;
    let mut chance = Rng::with_seed(id.unsigned_abs());
    let mut share = || f64::from(chance.u32(0..2_500)) / 100.0;
    let (least, low, middle, high) = (share(), share(), share(), share());
    json!({
        "id": id,
        "columnId": column,
        "metricName": name,
        "min": least,
        "p25": least + low,
        "mean": least + low + middle / 2.0,
        "p75": least + low + middle,
        "max": least + low + middle + high,
        "standardDeviation": middle,
    })
}
