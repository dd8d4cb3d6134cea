//! Custom repositories: made, changed, listed, their nodes and edges, and deleted with them by a workflow. Their sync is in `custom_repository_sync`.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::custom_integration_types as integration_types;
use super::failure::Failure;
use super::form::{ok, stamp};
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge, text};
use super::workflow::{Status, Work};
use super::{lineage_edges, lineage_nodes, page, workflow_runs};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v2/lineage/custom-repositories",
            get(list).post(create),
        )
        .route(
            "/api/v2/lineage/custom-repositories/{repositoryId}",
            put(update),
        )
        .route(
            "/api/v2/lineage/custom-repositories/{repositoryId}/delete/queue",
            post(delete),
        )
        .route(
            "/api/v2/lineage/custom-repositories/{repositoryId}/nodes",
            post(nodes),
        )
        .route(
            "/api/v2/lineage/custom-repositories/{repositoryId}/edges",
            post(edges),
        )
}

async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let repositories = state.repositories.in_workspace(workspace);
    let repositories: Vec<Value> = repositories.map(|body| shown(&state, body)).collect();
    Ok(ok(&json!({"repositories": repositories})))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let of = integration_types::named(&state, &wanted)?;
    let id = state.next_id();
    let mut body = json!({"id": id, "workspaceId": workspace, "integrationTypeId": of});
    merge(&mut body, &wanted, &["name"]);
    stamp(&mut body, caller.user, shared.now());
    state.repositories.put(id, workspace, body.clone());
    Ok(ok(&shown(&state, &body)))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.repositories.find(id)?)?;
    let of = integration_types::named(&state, &wanted)?;
    let body = &mut state.repositories.find_mut(id)?.body;
    merge(body, &wanted, &["name"]);
    if let Some(of) = of {
        body["integrationTypeId"] = json!(of);
    }
    stamp(body, caller.user, shared.now());
    Ok(ok(&shown(&state, &state.repositories.find(id)?.body)))
}

/// It is there until the workflow has ended.
async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller
        .allowed(&state, state.repositories.find(id)?)?
        .workspace;
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_LINEAGE",
        operations: 1,
        subject: json!({}),
    };
    let workflow = state.queue(&shared.world, work, move |state, _| {
        for node in nodes_of(state, id) {
            lineage_nodes::remove(state, node);
        }
        match state.repositories.take(id) {
            Ok(_) => Status::Completed,
            Err(_) => Status::Failed,
        }
    });
    Ok(ok(&json!({"workflowV2Id": workflow_runs::name(workflow)})))
}

async fn nodes(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(repository): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    const SORT: SortFields = &[
        ("DATA_NODE_SORT_FIELD_NAME", "/nodeName"),
        ("DATA_NODE_SORT_FIELD_UPDATED_AT", "/updatedAt"),
    ];
    let state = shared.lock();
    caller.allowed(&state, state.repositories.find(repository)?)?;
    let nodes = nodes_of(&state, repository).into_iter();
    let nodes = nodes.filter_map(|node| state.nodes.get(node));
    let mut found: Vec<Value> = nodes.map(|node| plain(&node.body, &wanted)).collect();
    sort(&mut found, &wanted, SORT);
    page::reply("dataNodes", found, &page::Asked::of_body(&wanted)?)
}

async fn edges(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(repository): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    const SORT: SortFields = &[
        (
            "LINEAGE_RELATIONSHIP_SORT_FIELD_UPSTREAM_ID",
            "/upstream/id",
        ),
        ("LINEAGE_RELATIONSHIP_SORT_FIELD_UPDATED_AT", "/updatedAt"),
    ];
    let state = shared.lock();
    caller.allowed(&state, state.repositories.find(repository)?)?;
    let mut found = Vec::new();
    for edge in edges_of(&state, repository) {
        let mut edge = lineage_edges::older(&state, &state.edges.find(edge)?.body);
        for end in ["upstream", "downstream"] {
            edge[end] = plain(&edge[end], &wanted);
        }
        found.push(edge);
    }
    sort(&mut found, &wanted, SORT);
    page::reply("relationships", found, &page::Asked::of_body(&wanted)?)
}

/// The ids of a repository's nodes.
pub(super) fn nodes_of(state: &State, repository: i64) -> Vec<i64> {
    let nodes = state.nodes.iter();
    let nodes = nodes.filter(|(_, node)| id(&node.body, "customRepositoryId") == Some(repository));
    nodes.map(|(id, _)| id).collect()
}

/// The ids of a repository's edges: those that one of its nodes has.
pub(super) fn edges_of(state: &State, repository: i64) -> Vec<i64> {
    let nodes = nodes_of(state, repository);
    let edges = state.edges.iter().filter(|(_, edge)| {
        let mut nodes = nodes.iter();
        nodes.any(|node| lineage_edges::touches(&edge.body, *node))
    });
    edges.map(|(id, _)| id).collect()
}

/// A node without its repository, and without what it is outside of Bigeye unless that was asked for.
fn plain(node: &Value, wanted: &Value) -> Value {
    let mut plain = node.clone();
    if let Some(members) = plain.as_object_mut() {
        members.remove("customRepositoryId");
        if wanted["includeNodeIdentity"] != true {
            members.remove("externalId");
            members.remove("customNodeTypeId");
        }
    }
    plain
}

/// Here the member is `sortBy`.
fn sort(found: &mut [Value], wanted: &Value, fields: SortFields) {
    let option = json!({
        "sortField": text(wanted, "sortBy"),
        "sortDirection": text(wanted, "sortDirection"),
    });
    order::sort(found, &option, fields);
}

fn shown(state: &State, body: &Value) -> Value {
    let mut shown = json!({"id": body["id"], "workspaceId": body["workspaceId"]});
    merge(&mut shown, body, &["name", "entityInfo"]);
    integration_types::show(state, body, &mut shown);
    shown
}
