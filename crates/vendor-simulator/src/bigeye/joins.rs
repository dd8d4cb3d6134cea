//! Joins of two tables. A join is in the workspace of its left table.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::order;
use super::page;
use super::state::{Shared, State};
use super::tables;
use super::wanted::{Wanted, id, merge, text};

const JOINS: Form = Form {
    shelf: |state| &state.joins,
    shelf_mut: |state| &mut state.joins,
    one: None,
    many: "joins",
    sort: &[
        ("JOIN_SORT_FIELD_LEFT_TABLE", "/leftTable/name"),
        ("JOIN_SORT_FIELD_RIGHT_TABLE", "/rightTable/name"),
        ("JOIN_SORT_FIELD_KEYS", "/keyColumns/0/leftColumn/name"),
    ],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/joins", post(create))
        .route("/api/v1/joins/fetch", post(fetch))
        .route(
            "/api/v1/joins/{joinId}",
            get(|state, caller, id| JOINS.read(state, caller, id))
                .put(update)
                .delete(|state, caller, id| JOINS.delete(state, caller, id)),
        )
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let left = id(&wanted, "leftTableId").unwrap_or_default();
    let workspace = caller.allowed(&state, state.tables.find(left)?)?.workspace;
    let id = state.next_id();
    let now = shared.now();
    let body = json!({
        "id": id,
        "keyColumns": [],
        "entityInfo": {"createdBy": caller.user, "createdEpochSeconds": now},
    });
    let body = edited(&mut state, body, &wanted, caller.user, now)?;
    state.joins.put(id, workspace, body.clone());
    Ok(ok(&json!({"join": body})))
}

/// The join is in `request`.
async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let body = caller.allowed(&state, state.joins.find(id)?)?.body.clone();
    let now = shared.now();
    let body = edited(&mut state, body, &wanted["request"], caller.user, now)?;
    state.joins.find_mut(id)?.body = body.clone();
    Ok(ok(&json!({"join": body})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let joins = state.joins.in_workspace(workspace);
    let mut found: Vec<Value> = joins.filter(|join| fits(join, &wanted)).cloned().collect();
    order::sort_by_all(&mut found, &wanted["sortOption"], JOINS.sort);
    page::reply(JOINS.many, found, &page::Asked::of_body(&wanted)?)
}

/// Whether one of the two tables is what a list asks for.
fn fits(join: &Value, wanted: &Value) -> bool {
    let tables = [&join["leftTable"], &join["rightTable"]];
    let keys = join["keyColumns"].as_array();
    let mut columns = keys
        .into_iter()
        .flatten()
        .flat_map(|pair| ["leftColumn", "rightColumn"].map(|side| pair[side]["id"].clone()));
    let is = |member: &str, of: &str| {
        id(wanted, member).is_none_or(|wanted| tables.iter().any(|table| table[of] == wanted))
    };
    let search = text(wanted, "search").to_lowercase();
    is("tableId", "id")
        && is("schemaId", "schemaId")
        && is("sourceId", "warehouseId")
        && id(wanted, "columnId").is_none_or(|wanted| columns.any(|column| column == wanted))
        && tables
            .iter()
            .any(|table| text(table, "name").to_lowercase().contains(&search))
}

/// The join with what the request says; tables and columns are named by their ids.
fn edited(
    state: &mut State,
    mut body: Value,
    wanted: &Value,
    user: i64,
    now: i64,
) -> Result<Value, Failure> {
    for (named, member) in [("leftTableId", "leftTable"), ("rightTableId", "rightTable")] {
        if let Some(table) = id(wanted, named) {
            let table = &state.tables.find(table)?.body;
            body[member] = tables::shown(state, table, false);
        }
    }
    if let Some(pairs) = wanted["keyColumns"].as_array() {
        let mut keys = Vec::new();
        for pair in pairs {
            let mut key = json!({"id": state.next_id()});
            for (named, member) in [
                ("leftColumnId", "leftColumn"),
                ("rightColumnId", "rightColumn"),
            ] {
                let column = id(pair, named).unwrap_or_default();
                key[member] = state.columns.find(column)?.body["column"].clone();
            }
            keys.push(key);
        }
        body["keyColumns"] = json!(keys);
    }
    merge(&mut body, wanted, &["leftFilter", "rightFilter"]);
    body["entityInfo"]["updatedBy"] = json!(user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    Ok(body)
}
