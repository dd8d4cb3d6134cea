//! Custom node types, the company's: the kinds of nodes in custom repositories, made in bulk.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::custom_integration_types as integration_types;
use super::failure::Failure;
use super::form::{ok, stamp};
use super::state::{Shared, State};
use super::wanted::{Wanted, merge, text};

const MEMBERS: [&str; 8] = [
    "name",
    "namePlural",
    "isColumnDisplay",
    "showInImpactAnalysis",
    "allowedParentNodeTypes",
    "allowedChildNodeTypes",
    "allowedParentTypes",
    "allowedChildTypes",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v2/lineage/custom-node-types", get(list))
        .route("/api/v2/lineage/custom-node-types/bulk", post(create))
        .route(
            "/api/v2/lineage/custom-node-types/{nodeTypeId}",
            put(update).delete(delete),
        )
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let types = state.node_types.bodies().map(|body| shown(&state, body));
    ok(&json!({"types": types.collect::<Vec<_>>()}))
}

/// One without a name, with a name that is taken, or of an integration type that isn't there is a failed update; its id is its place in the list.
async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let (mut made, mut failed) = (Vec::new(), Vec::new());
    let types = wanted["types"].as_array().into_iter().flatten();
    for (place, wanted) in types.enumerate() {
        match add(&mut state, caller.user, wanted, now) {
            Ok(id) => made.push(id),
            Err(reason) => failed.push(json!({"id": place, "reason": reason})),
        }
    }
    ok(&json!({"successfulIds": made, "failedUpdates": failed, "notRunIds": []}))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let of = integration_types::named(&state, &wanted)?;
    let body = &mut state.node_types.find_mut(id)?.body;
    merge(body, &wanted, &MEMBERS);
    if let Some(of) = of {
        body["integrationTypeId"] = json!(of);
    }
    stamp(body, caller.user, shared.now());
    Ok(ok(&shown(&state, &state.node_types.find(id)?.body)))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    shared.lock().node_types.take(id)?;
    Ok(ok(&json!({})))
}

fn add(state: &mut State, user: i64, wanted: &Value, now: i64) -> Result<i64, String> {
    let of =
        integration_types::named(state, wanted).map_err(|reason| reason.message().to_owned())?;
    let name = text(wanted, "name");
    if name.is_empty() {
        return Err("A custom node type needs a name".to_owned());
    }
    if state
        .node_types
        .bodies()
        .any(|one| text(one, "name") == name)
    {
        return Err(format!("There is a custom node type {name}"));
    }
    let id = state.next_id();
    let mut body = json!({"id": id, "integrationTypeId": of});
    merge(&mut body, wanted, &MEMBERS);
    stamp(&mut body, user, now);
    state.node_types.put(id, 0, body);
    Ok(id)
}

fn shown(state: &State, body: &Value) -> Value {
    let mut shown = json!({"id": body["id"]});
    merge(&mut shown, body, &["entityInfo"]);
    merge(&mut shown, body, &MEMBERS);
    integration_types::show(state, body, &mut shown);
    shown
}
