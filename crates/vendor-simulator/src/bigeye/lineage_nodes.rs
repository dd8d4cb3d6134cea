//! Nodes of the lineage. The older calls and the newer ones show the same nodes in two ways.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::lineage_edges;
use super::pattern;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, text};
use crate::query::Query;

/// How the older calls show a node is how it is kept.
const NODES: Form = Form {
    shelf: |state| &state.nodes,
    shelf_mut: |state| &mut state.nodes,
    one: None,
    many: "dataNodes",
    sort: &[],
};

/// How many nodes a search gives when it doesn't say.
const FOUND: usize = 50;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/lineage/nodes", post(create_v1))
        .route(
            "/api/v1/lineage/nodes/{dataNodeId}",
            get(|state, caller, id| NODES.read(state, caller, id)).delete(delete),
        )
        .route("/api/v2/lineage/nodes", post(create))
        .route("/api/v2/lineage/nodes/bulk", post(create_many))
        .route("/api/v2/lineage/nodes/search", get(by_name))
        .route("/api/v2/lineage/nodes/entity/{entityId}", get(by_entity))
        .route(
            "/api/v2/lineage/nodes/{dataNodeId}",
            get(read).delete(delete),
        )
        .route("/api/v2/lineage/search", post(search))
}

async fn create_v1(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let id = add(&mut state, workspace, &wanted, shared.now());
    Ok(ok(&state.nodes.find(id)?.body))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let id = add(&mut state, workspace, &wanted, shared.now());
    Ok(ok(&shown(&state.nodes.find(id)?.body)))
}

async fn create_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let mut made = Vec::new();
    for node in wanted["nodes"].as_array().into_iter().flatten() {
        let workspace = caller.workspace(&state, node)?;
        made.push(add(&mut state, workspace, node, now));
    }
    Ok(ok(
        &json!({"successfulIds": made, "failedUpdates": [], "notRunIds": []}),
    ))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.nodes.find(id)?)?;
    Ok(ok(&shown(&thing.body)))
}

/// With its edges.
async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.nodes.find(id)?)?;
    remove(&mut state, id);
    Ok(ok(&json!({})))
}

/// The name has to be the same, but for upper and lower case.
async fn by_name(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let name = query.get("nodeName").unwrap_or_default().to_lowercase();
    let kind = query.get("nodeType").unwrap_or_default();
    answer(&shared, &caller, |node| {
        text(node, "nodeName").to_lowercase() == name
            && (kind.is_empty() || text(node, "nodeType") == kind)
    })
}

async fn by_entity(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(entity): Path<i64>,
) -> Result<Response, Failure> {
    answer(&shared, &caller, |node| {
        id(node, "nodeEntityId") == Some(entity)
    })
}

fn answer(
    shared: &Shared,
    caller: &Caller,
    fits: impl Fn(&Value) -> bool,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let nodes = state.nodes.in_workspace(workspace);
    let found: Vec<Value> = nodes.filter(|node| fits(node)).map(shown).collect();
    Ok(ok(&json!({"nodes": found})))
}

/// See [`is_found`].
async fn search(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let limit = id(&wanted, "limit").and_then(|limit| usize::try_from(limit).ok());
    let nodes = state.nodes.in_workspace(workspace);
    let found = nodes.filter(|node| is_found(&state, node, text(&wanted, "search")));
    let limit = limit.filter(|limit| *limit > 0).unwrap_or(FOUND);
    let found: Vec<Value> = found.map(shown).take(limit).collect();
    Ok(ok(&json!({"results": found})))
}

/// A text with slashes is the path from the source down, one with `*` is the whole name, any other can be anywhere in the name.
fn is_found(state: &State, node: &Value, search: &str) -> bool {
    let name = text(node, "nodeName");
    if search.contains('/') {
        pattern::matches(search, &path(state, node))
    } else if search.contains('*') {
        pattern::matches(search, name)
    } else {
        name.to_lowercase().contains(&search.to_lowercase())
    }
}

/// Source, schema and table, or what contains the node and its name.
fn path(state: &State, node: &Value) -> String {
    let is_table = node["nodeType"] == "DATA_NODE_TYPE_TABLE";
    let table = id(node, "nodeEntityId").filter(|_| is_table);
    let names = match table.and_then(|table| state.tables.get(table)) {
        Some(table) => ["warehouseName", "schemaName", "name"].map(|name| text(&table.body, name)),
        None => ["", "nodeContainerName", "nodeName"].map(|name| text(node, name)),
    };
    let names = names.into_iter().filter(|name| !name.is_empty());
    names.collect::<Vec<_>>().join("/")
}

/// A new node.
pub(super) fn add(state: &mut State, workspace: i64, wanted: &Value, now: i64) -> i64 {
    const MEMBERS: [&str; 8] = [
        "nodeType",
        "nodeName",
        "nodeEntityId",
        "nodeContainerName",
        "nodeContainerEntityId",
        "customNodeTypeId",
        "externalId",
        "customRepositoryId",
    ];
    let id = state.next_id();
    let mut body = json!({"id": id, "companyId": 1, "createdAt": now, "updatedAt": now});
    super::wanted::merge(&mut body, wanted, &MEMBERS);
    state.nodes.put(id, workspace, body);
    id
}

/// Takes a node away, and the edges that it has.
pub(super) fn remove(state: &mut State, node: i64) {
    state.nodes.retain(|id, _| id != node);
    state
        .edges
        .retain(|_, edge| !lineage_edges::touches(&edge.body, node));
}

/// As the newer calls show a node.
pub(super) fn shown(node: &Value) -> Value {
    const SAME: [&str; 6] = [
        "id",
        "nodeName",
        "nodeType",
        "nodeEntityId",
        "createdAt",
        "updatedAt",
    ];
    let mut shown = json!({"usesAgent": false});
    super::wanted::merge(&mut shown, node, &SAME);
    let container = text(node, "nodeContainerName");
    if !container.is_empty() {
        shown["catalogPath"] = json!({"pathParts": [container, node["nodeName"]]});
        shown["source"] = json!({"name": container});
        if let Some(id) = node.get("nodeContainerEntityId") {
            shown["source"]["id"] = id.clone();
        }
    }
    shown
}
