//! Collections.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::failure::Failure;
use super::scope;
use super::state::{self, Collection, Shared};
use crate::query::Query;
use crate::reply;

pub(super) async fn list(
    State(shared): State<Shared>,
    headers: HeaderMap,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = scope::workspace(&state, &headers, &query, None)?;
    let collections: Vec<&Value> = state.collections_of(workspace).collect();
    Ok(reply::json(
        StatusCode::OK,
        &json!({"collections": collections}),
    ))
}

pub(super) async fn create(
    State(shared): State<Shared>,
    headers: HeaderMap,
    query: Query,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = scope::workspace(&state, &headers, &query, Some(&wanted))?;
    let id = state.next_id();
    let mut body = json!({
        "id": id,
        "entityInfo": {"createdBy": 7, "createdEpochSeconds": now},
        "owner": 7,
        "metricIds": [],
        "notificationChannels": [],
        "isFavorite": false,
        "tags": [],
    });
    let failed = edit(&state, &mut body, &wanted, now);
    let answer = json!({"collection": body, "failedMetricEdits": failed});
    state.collections.insert(id, Collection { workspace, body });
    Ok(reply::json(StatusCode::OK, &answer))
}

pub(super) async fn get(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let collection = find(&state, id)?;
    Ok(reply::json(
        StatusCode::OK,
        &json!({"collection": collection.body}),
    ))
}

pub(super) async fn update(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
    Json(wanted): Json<Value>,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let mut body = find(&state, id)?.body.clone();
    let failed = edit(&state, &mut body, &wanted, now);
    let answer = json!({"collection": body, "failedMetricEdits": failed});
    if let Some(collection) = state.collections.get_mut(&id) {
        collection.body = body;
    }
    Ok(reply::json(StatusCode::OK, &answer))
}

pub(super) async fn delete(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state
        .collections
        .remove(&id)
        .ok_or_else(|| Failure::not_found("Collection", id))?;
    Ok(reply::json(StatusCode::OK, &json!({})))
}

pub(super) fn find(state: &state::State, id: i64) -> Result<&Collection, Failure> {
    state
        .collections
        .get(&id)
        .ok_or_else(|| Failure::not_found("Collection", id))
}

/// Takes the members that the request has over into the collection, and gives the metrics that it could not take.
fn edit(state: &state::State, body: &mut Value, wanted: &Value, now: i64) -> Vec<Value> {
    let mut failed = Vec::new();
    for (from, to) in [
        ("collectionName", "name"),
        ("description", "description"),
        ("notificationChannels", "notificationChannels"),
        ("mutedUntilTimestamp", "mutedUntilTimestamp"),
    ] {
        if let Some(value) = wanted.get(from) {
            body[to] = value.clone();
        }
    }
    if let Some(metrics) = wanted.get("metricIds").and_then(Value::as_array) {
        let (known, unknown): (Vec<&Value>, Vec<&Value>) = metrics
            .iter()
            .partition(|id| id.as_i64().is_some_and(|id| state.metrics.contains(&id)));
        body["metricIds"] = json!(known);
        failed.extend(
            unknown
                .into_iter()
                .map(|id| json!({"metricId": id, "reason": "Metric not found"})),
        );
    }
    body["entityInfo"]["updatedBy"] = json!(7);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
    failed
}
