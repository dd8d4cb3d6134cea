//! Workspaces. They need no workspace id.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::account::Account;
use super::failure::Failure;
use super::state::{self, Shared};
use crate::reply;

pub(super) async fn list(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    let state = shared.lock();
    let workspaces: Vec<&Value> = state
        .workspaces
        .iter()
        .filter(|(id, _)| may_see(&state, &headers, **id))
        .map(|(_, workspace)| workspace)
        .collect();
    reply::json(StatusCode::OK, &json!({"workspaces": workspaces}))
}

pub(super) async fn create(State(shared): State<Shared>, Json(wanted): Json<Value>) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let workspace = json!({"id": id, "name": wanted["name"], "isDefault": false, "sources": []});
    state.workspaces.insert(id, workspace.clone());
    reply::json(StatusCode::OK, &workspace)
}

pub(super) async fn get(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = state
        .workspaces
        .get(&id)
        .filter(|_| may_see(&state, &headers, id))
        .ok_or_else(|| Failure::not_found("Workspace", id))?;
    Ok(reply::json(StatusCode::OK, workspace))
}

pub(super) async fn update(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = state
        .workspaces
        .get_mut(&id)
        .ok_or_else(|| Failure::not_found("Workspace", id))?;
    workspace["name"] = wanted["name"].clone();
    Ok(reply::json(StatusCode::OK, workspace))
}

/// Its collections go with it. Answers without a body, where collections answer with `{}`: clients have to take both.
pub(super) async fn delete(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state
        .workspaces
        .remove(&id)
        .ok_or_else(|| Failure::not_found("Workspace", id))?;
    state
        .collections
        .retain(|_, collection| collection.workspace != id);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

fn may_see(state: &state::State, headers: &HeaderMap, id: i64) -> bool {
    !Account::of(headers).is_some_and(Account::has_one_workspace) || id == state.only_workspace()
}
