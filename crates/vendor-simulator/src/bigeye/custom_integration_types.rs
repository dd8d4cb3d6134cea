//! Custom integration types, the company's: systems that Bigeye doesn't know by itself.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{ok, stamp};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge};

const MEMBERS: [&str; 4] = ["name", "type", "description", "iconUrl"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v2/lineage/custom-integration-types",
            get(list).post(create),
        )
        .route(
            "/api/v2/lineage/custom-integration-types/{integrationTypeId}",
            put(update).delete(delete),
        )
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let types: Vec<&Value> = state.integration_types.bodies().collect();
    ok(&json!({"types": types}))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let mut body = json!({"id": id});
    merge(&mut body, &wanted, &MEMBERS);
    stamp(&mut body, caller.user, shared.now());
    state.integration_types.put(id, 0, body.clone());
    ok(&body)
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let body = &mut state.integration_types.find_mut(id)?.body;
    merge(body, &wanted, &MEMBERS);
    stamp(body, caller.user, shared.now());
    Ok(ok(body))
}

/// What belonged to it is of none any more; how Bigeye does that is not documented.
async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    shared.lock().integration_types.take(id)?;
    Ok(ok(&json!({})))
}

/// The integration type that a request names by its id. It has to be there.
pub(super) fn named(state: &State, wanted: &Value) -> Result<Option<i64>, Failure> {
    let named = id(&wanted["integrationType"], "id");
    if let Some(id) = named {
        state.integration_types.find(id)?;
    }
    Ok(named)
}

/// Shows whole the integration type of which a thing keeps the id.
pub(super) fn show(state: &State, body: &Value, shown: &mut Value) {
    let whole = id(body, "integrationTypeId").and_then(|id| state.integration_types.get(id));
    if let Some(whole) = whole {
        shown["integrationType"] = whole.body.clone();
    }
}
