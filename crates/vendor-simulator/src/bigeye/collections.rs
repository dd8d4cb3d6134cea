//! Collections.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::{Shared, State};
use super::wanted::{Wanted, ids, merge};

const COLLECTIONS: Form = Form {
    shelf: |state| &state.collections,
    shelf_mut: |state| &mut state.collections,
    one: Some("collection"),
    many: "collections",
    sort: &[],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/collections", get(list).post(create))
        .route(
            "/api/v1/collections/{collectionId}",
            get(|state, caller, id| COLLECTIONS.read(state, caller, id))
                .put(update)
                .delete(|state, caller, id| COLLECTIONS.delete(state, caller, id)),
        )
}

async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let collections: Vec<&Value> = state.collections.in_workspace(workspace).collect();
    Ok(ok(&json!({"collections": collections})))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let id = state.next_id();
    let mut body = json!({
        "id": id,
        "entityInfo": {"createdBy": caller.user, "createdEpochSeconds": now},
        "owner": caller.user,
        "metricIds": [],
        "notificationChannels": [],
        "isFavorite": false,
        "tags": [],
    });
    let failed = edit(&state, &mut body, &wanted);
    touch(&mut body, &caller, now);
    let answer = json!({"collection": body, "failedMetricEdits": failed});
    state.collections.put(id, workspace, body);
    Ok(ok(&answer))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let thing = caller.allowed(&state, state.collections.find(id)?)?;
    let mut body = thing.body.clone();
    let failed = edit(&state, &mut body, &wanted);
    touch(&mut body, &caller, now);
    let answer = json!({"collection": body, "failedMetricEdits": failed});
    state.collections.find_mut(id)?.body = body;
    Ok(ok(&answer))
}

/// Takes the members that the request has over into the collection, and gives the metrics that it could not take.
fn edit(state: &State, body: &mut Value, wanted: &Value) -> Vec<Value> {
    let members = ["description", "notificationChannels", "mutedUntilTimestamp"];
    merge(body, wanted, &members);
    if let Some(name) = wanted.get("collectionName") {
        body["name"] = name.clone();
    }
    if wanted.get("metricIds").is_none() {
        return Vec::new();
    }
    let (known, unknown): (Vec<i64>, Vec<i64>) = ids(wanted, "metricIds")
        .into_iter()
        .partition(|id| state.metrics.get(*id).is_some());
    body["metricIds"] = json!(known);
    let failed = unknown
        .into_iter()
        .map(|id| json!({"metricId": id, "reason": "Metric not found"}));
    failed.collect()
}

fn touch(body: &mut Value, caller: &Caller, now: i64) {
    body["entityInfo"]["updatedBy"] = json!(caller.user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
}
