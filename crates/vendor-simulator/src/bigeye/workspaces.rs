//! Workspaces. They need no workspace id.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::accessors;
use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::Wanted;
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/workspaces", get(list).post(create))
        .route("/api/v1/workspaces/default/{workspaceId}", put(set_default))
        .route(
            "/api/v1/workspaces/{workspaceId}",
            get(read).put(update).delete(delete),
        )
        .route("/api/v1/workspaces/{workspaceId}/accessors", get(accessors))
        .route("/api/v1/workspaces/{workspaceId}/sources", get(sources))
}

async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Response {
    let state = shared.lock();
    let workspaces = state.workspaces_of(caller.user);
    let workspaces: Vec<Value> = workspaces.iter().map(|id| shown(&state, *id)).collect();
    ok(&json!({"workspaces": workspaces}))
}

async fn create(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let workspace = json!({"id": id, "name": wanted["name"], "isDefault": false});
    state.workspaces.put(id, id, workspace);
    ok(&shown(&state, id))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    state.workspaces.find(id)?;
    if state.level(caller.user, id).is_none() {
        return Err(Failure::not_found("Workspace", id));
    }
    Ok(ok(&shown(&state, id)))
}

async fn update(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state.workspaces.find_mut(id)?.body["name"] = wanted["name"].clone();
    Ok(ok(&shown(&state, id)))
}

async fn set_default(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state.workspaces.find(id)?;
    for (other, workspace) in state.workspaces.iter_mut() {
        workspace.body["isDefault"] = json!(other == id);
    }
    Ok(ok(&shown(&state, id)))
}

/// What is in it goes with it. Answers without a body, where collections answer with `{}`: clients have to take both.
async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state.workspaces.take(id)?;
    state.collections.retain(|_, thing| thing.workspace != id);
    state.metrics.retain(|_, thing| thing.workspace != id);
    state.sources.retain(|_, thing| thing.workspace != id);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn accessors(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.workspaces.find(id)?)?;
    Ok(ok(&accessors::of_workspace(&state, id)))
}

/// The form of this answer is not known; here it is a list.
async fn sources(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.workspaces.find(id)?)?;
    let sources: Vec<&Value> = state.sources.in_workspace(id).collect();
    Ok(ok(&json!(sources)))
}

/// With its sources.
fn shown(state: &State, id: i64) -> Value {
    let workspace = state.workspaces.get(id);
    let mut body = workspace
        .map(|thing| thing.body.clone())
        .unwrap_or_default();
    let sources: Vec<&Value> = state.sources.in_workspace(id).collect();
    body["sources"] = json!(sources);
    body
}
