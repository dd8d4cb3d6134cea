//! Roles: those that Bigeye has, and those that the company made.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::accessors;
use super::failure::Failure;
use super::form::ok;
use super::state::Shared;
use super::wanted::{Wanted, merge};

const CUSTOM: &str = "ROLE_TYPE_CUSTOM";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/roles", get(list).post(create))
        .route(
            "/api/v1/roles/{roleId}",
            get(read).put(update).delete(delete),
        )
        .route("/api/v1/roles/{roleId}/accessors", get(of_role))
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let roles: Vec<&Value> = state.roles.bodies().collect();
    ok(&json!({"roles": roles}))
}

async fn read(Extract(shared): Extract<Shared>, Path(id): Path<i64>) -> Result<Response, Failure> {
    Ok(ok(&shared.lock().roles.find(id)?.body))
}

async fn create(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let mut role = json!({"id": id, "roleType": CUSTOM, "rolePermissions": []});
    merge(
        &mut role,
        &wanted,
        &["name", "description", "rolePermissions"],
    );
    state.roles.put(id, 0, role.clone());
    ok(&role)
}

/// The new values are in `request`. Roles that Bigeye has stay as they are; that status is unverified.
async fn update(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let role = &mut state.roles.find_mut(id)?.body;
    refuse_built_in(role)?;
    merge(
        role,
        &wanted["request"],
        &["name", "description", "rolePermissions"],
    );
    Ok(ok(role))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    refuse_built_in(&state.roles.find(id)?.body)?;
    state.roles.take(id)?;
    Ok(ok(&json!({})))
}

async fn of_role(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    state.roles.find(id)?;
    Ok(ok(&accessors::of_role(&state, id)))
}

fn refuse_built_in(role: &Value) -> Result<(), Failure> {
    if role["roleType"] == CUSTOM {
        return Ok(());
    }
    let message = format!("Role {} can not be changed", role["name"]);
    Err(Failure::undocumented(StatusCode::BAD_REQUEST, message))
}
