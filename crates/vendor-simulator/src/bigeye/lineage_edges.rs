//! Edges of the lineage, which the older calls name relationships.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::lineage_nodes;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, text};
use crate::query::Query;

/// What an edge is when its maker doesn't say.
pub(super) const LINEAGE: &str = "RELATIONSHIP_TYPE_LINEAGE";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/lineage/relationships", post(create_v1))
        .route(
            "/api/v1/lineage/relationships/{lineageRelationshipId}",
            get(read_v1).delete(delete),
        )
        .route(
            "/api/v1/lineage/nodes/{dataNodeId}/relationships",
            get(of_node_v1).delete(delete_of_node),
        )
        .route("/api/v2/lineage/edges", post(create))
        .route("/api/v2/lineage/edges/bulk", post(create_many))
        .route("/api/v2/lineage/edges/{edgeId}", get(read).delete(delete))
        .route("/api/v2/lineage/nodes/{dataNodeId}/edges", get(of_node))
}

async fn create_v1(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = add(&mut state, &caller, &wanted, shared.now())?;
    Ok(ok(&older(&state, &state.edges.find(id)?.body)))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = add(&mut state, &caller, &wanted, shared.now())?;
    Ok(ok(&newer(&state, &state.edges.find(id)?.body)))
}

/// An edge with a node that isn't there is a failed update; its id is its place in the list.
async fn create_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let (mut made, mut failed) = (Vec::new(), Vec::new());
    let edges = wanted["edges"].as_array().into_iter().flatten();
    for (place, edge) in edges.enumerate() {
        match add(&mut state, &caller, edge, now) {
            Ok(id) => made.push(id),
            Err(reason) => failed.push(json!({"id": place, "reason": reason.message()})),
        }
    }
    ok(&json!({"successfulIds": made, "failedUpdates": failed, "notRunIds": []}))
}

async fn read_v1(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.edges.find(id)?)?;
    Ok(ok(&older(&state, &thing.body)))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.edges.find(id)?)?;
    Ok(ok(&newer(&state, &thing.body)))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.edges.find(id)?)?;
    state.edges.take(id)?;
    Ok(ok(&json!({})))
}

async fn of_node_v1(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let at = |end: &str| -> Vec<Value> {
        let edges = state.edges.bodies();
        let edges = edges.filter(|edge| id(edge, end) == Some(node));
        edges.map(|edge| older(&state, edge)).collect()
    };
    Ok(ok(
        &json!({"upstream": at("downstreamId"), "downstream": at("upstreamId")}),
    ))
}

async fn delete_of_node(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let edges = state.edges.bodies().filter(|edge| touches(edge, node));
    let gone: Vec<Value> = edges.map(|edge| older(&state, edge)).collect();
    state.edges.retain(|_, edge| !touches(&edge.body, node));
    Ok(ok(&json!({"deleted": gone})))
}

/// The shape of the answer is not known; here it is an object with the edges.
async fn of_node(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let direction = query.get("direction").unwrap_or_default().to_uppercase();
    let edges = state
        .edges
        .bodies()
        .filter(|edge| match direction.as_str() {
            "UPSTREAM" => id(edge, "downstreamId") == Some(node),
            "DOWNSTREAM" => id(edge, "upstreamId") == Some(node),
            _ => touches(edge, node),
        });
    let edges: Vec<Value> = edges.map(|edge| newer(&state, edge)).collect();
    Ok(ok(&json!({"edges": edges})))
}

/// A new edge. It belongs to the workspace of the node that it comes from.
fn add(state: &mut State, caller: &Caller, wanted: &Value, now: i64) -> Result<i64, Failure> {
    let end = |member: &str| id(wanted, member).unwrap_or_default();
    let (up, down) = (end("upstreamDataNodeId"), end("downstreamDataNodeId"));
    let workspace = caller.allowed(state, state.nodes.find(up)?)?.workspace;
    caller.allowed(state, state.nodes.find(down)?)?;
    let kind = match text(wanted, "relationshipType") {
        "" => LINEAGE,
        kind => kind,
    };
    Ok(join(state, workspace, (up, down), kind, now))
}

/// Joins two nodes that are there; two that are joined already keep their edge.
pub(super) fn join(
    state: &mut State,
    workspace: i64,
    (up, down): (i64, i64),
    kind: &str,
    now: i64,
) -> i64 {
    let same = state.edges.iter().find(|(_, edge)| {
        edge.body["upstreamId"] == up
            && edge.body["downstreamId"] == down
            && edge.body["relationshipType"] == kind
    });
    if let Some((id, _)) = same {
        return id;
    }
    let id = state.next_id();
    let body = json!({
        "id": id,
        "upstreamId": up,
        "downstreamId": down,
        "relationshipType": kind,
        "createdAt": now,
        "updatedAt": now,
    });
    state.edges.put(id, workspace, body);
    id
}

/// Whether an edge is one of a node's.
pub(super) fn touches(edge: &Value, node: i64) -> bool {
    edge["upstreamId"] == node || edge["downstreamId"] == node
}

/// A relationship, as the older calls show an edge.
pub(super) fn older(state: &State, edge: &Value) -> Value {
    let node = |end: &str| {
        let node = id(edge, end).and_then(|id| state.nodes.get(id));
        node.map(|thing| thing.body.clone()).unwrap_or_default()
    };
    json!({
        "id": edge["id"],
        "companyId": 1,
        "upstream": node("upstreamId"),
        "downstream": node("downstreamId"),
        "createdAt": edge["createdAt"],
        "updatedAt": edge["updatedAt"],
    })
}

fn newer(state: &State, edge: &Value) -> Value {
    let node = |end: &str| {
        let node = id(edge, end).and_then(|id| state.nodes.get(id));
        node.map(|thing| lineage_nodes::shown(&thing.body))
            .unwrap_or_default()
    };
    json!({
        "id": edge["id"],
        "relationshipType": edge["relationshipType"],
        "upstream": node("upstreamId"),
        "downstream": node("downstreamId"),
        "createdAt": edge["createdAt"],
        "updatedAt": edge["updatedAt"],
    })
}
