//! Owners of things. What has none of its own inherits that of what it is in.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::entities;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id};

const KIND: &str = "OWNABLE_TYPE_";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/object-owners", post(write))
        .route(
            "/api/v1/object-owners/{ownableType}/{ownableId}",
            get(read).delete(delete),
        )
}

async fn write(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let kind = entities::kind_of(&wanted, "ownableType", KIND);
    let thing = id(&wanted, "ownableId").unwrap_or_default();
    let owner = id(&wanted, "owner").unwrap_or_default();
    caller.allowed(&state, entities::find(&state, kind, thing)?)?;
    state.users.find(owner)?;
    state.owners.insert((kind.to_owned(), thing), owner);
    Ok(ok(&shown(&state, kind, thing)))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((kind, thing)): Path<(String, i64)>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let kind = kind.trim_start_matches(KIND);
    caller.allowed(&state, entities::find(&state, kind, thing)?)?;
    Ok(ok(&shown(&state, kind, thing)))
}

/// What has no owner of its own stays as it is.
async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((kind, thing)): Path<(String, i64)>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let kind = kind.trim_start_matches(KIND);
    caller.allowed(&state, entities::find(&state, kind, thing)?)?;
    state.owners.remove(&(kind.to_owned(), thing));
    Ok(ok(&shown(&state, kind, thing)))
}

fn shown(state: &State, kind: &str, thing: i64) -> Value {
    let mut shown = json!({"ownableType": format!("{KIND}{kind}"), "ownableId": thing});
    if let Some(owner) = owner(state, kind, thing) {
        shown["owner"] = owner;
    }
    if let Some(inherited) = inherited(state, kind, thing) {
        shown["inheritedOwner"] = inherited;
    }
    shown
}

/// The owner that a thing has itself. A user who was deleted owns nothing.
fn owner(state: &State, kind: &str, thing: i64) -> Option<Value> {
    let owner = *state.owners.get(&(kind.to_owned(), thing))?;
    let name = &state.users.get(owner)?.body["name"];
    Some(json!({"id": owner, "displayName": name}))
}

/// The owner of the nearest thing above that has one.
fn inherited(state: &State, kind: &str, thing: i64) -> Option<Value> {
    let (parent, id) = entities::parent(kind, entities::find(state, kind, thing).ok()?)?;
    owner(state, parent, id).or_else(|| inherited(state, parent, id))
}
