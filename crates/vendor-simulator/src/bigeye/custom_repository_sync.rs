//! Brings a custom repository to the state that a request describes: one workflow that makes, changes and deletes nodes and edges.
//!
//! A node without an external id, and an edge with an end that isn't there, can't be made: the rest is done, and the workflow has failed partly.
//! Attributes of nodes are not played.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::custom_repositories::{edges_of, nodes_of};
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge, text};
use super::workflow::{Status, Work};
use super::{lineage_edges, lineage_nodes, workflow_runs};

const CONTAINMENT: &str = "RELATIONSHIP_TYPE_CONTAINMENT";

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/api/v2/lineage/custom-repositories/sync", post(sync))
}

async fn sync(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let repository = id(&wanted, "customRepositoryId").unwrap_or_default();
    let workspace = caller
        .allowed(&state, state.repositories.find(repository)?)?
        .workspace;
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_LINEAGE",
        operations: list(&wanted, "nodes").len() + list(&wanted, "edges").len(),
        subject: json!({}),
    };
    let workflow = state.queue(&shared.world, work, move |state, now| {
        let sync = Sync {
            repository,
            workspace,
            now,
        };
        sync.run(state, &wanted)
    });
    Ok(ok(&json!({"workflowV2Id": workflow_runs::name(workflow)})))
}

struct Sync {
    repository: i64,
    workspace: i64,
    now: i64,
}

impl Sync {
    fn run(&self, state: &mut State, wanted: &Value) -> Status {
        let Ok(repository) = state.repositories.find(self.repository) else {
            return Status::Failed;
        };
        let name = text(&repository.body, "name").to_owned();
        let mut whole = true;
        let (mut nodes, mut edges) = (Vec::new(), Vec::new());
        for node in list(wanted, "nodes") {
            match self.node(state, node, &name) {
                Some(node) => nodes.push(node),
                None => whole = false,
            }
        }
        for node in list(wanted, "nodes") {
            edges.extend(self.contained(state, node));
        }
        for edge in list(wanted, "edges") {
            match self.edge(state, edge) {
                Some(edge) => edges.push(edge),
                None => whole = false,
            }
        }
        // Bigeye's own client says that a request without the member means yes.
        if wanted["cleanupStale"] != false {
            self.clean_up(state, &nodes, &edges);
        }
        if whole {
            Status::Completed
        } else {
            Status::PartialFailure
        }
    }

    /// A node with this external id is changed; without one it is made.
    fn node(&self, state: &mut State, wanted: &Value, repository: &str) -> Option<i64> {
        let external = text(wanted, "externalId");
        if external.is_empty() {
            return None;
        }
        let container = self.by_external_id(state, text(wanted, "containerExternalId"));
        let container = container.and_then(|id| state.nodes.get(id));
        let container =
            container.map(|node| (node.body["nodeName"].clone(), node.body["id"].clone()));
        let mut body = json!({
            "nodeType": "DATA_NODE_TYPE_CUSTOM",
            "nodeContainerName": repository,
            "customRepositoryId": self.repository,
        });
        merge(
            &mut body,
            wanted,
            &["externalId", "nodeName", "customNodeTypeId"],
        );
        if let Some((name, id)) = container {
            body["nodeContainerName"] = name;
            body["nodeContainerEntityId"] = id;
        }
        let Some(known) = self.by_external_id(state, external) else {
            return Some(lineage_nodes::add(state, self.workspace, &body, self.now));
        };
        let node = &mut state.nodes.find_mut(known).ok()?.body;
        for (member, value) in body.as_object().into_iter().flatten() {
            node[member] = value.clone();
        }
        node["updatedAt"] = json!(self.now);
        Some(known)
    }

    /// The edge of containment of a node whose container is elsewhere in the catalog.
    fn contained(&self, state: &mut State, wanted: &Value) -> Option<i64> {
        let container = self.look_up(state, wanted.get("containerNode")?)?;
        let node = self.by_external_id(state, text(wanted, "externalId"))?;
        let ends = (container, node);
        let edge = lineage_edges::join(state, self.workspace, ends, CONTAINMENT, self.now);
        Some(edge)
    }

    fn edge(&self, state: &mut State, wanted: &Value) -> Option<i64> {
        let end = |external: &str, node: &str| match wanted.get(node) {
            Some(node) => self.look_up(state, node),
            None => self.by_external_id(state, text(wanted, external)),
        };
        let up = end("upstreamExternalId", "upstreamNode")?;
        let down = end("downstreamExternalId", "downstreamNode")?;
        let kind = match text(wanted, "relationshipType") {
            "" => lineage_edges::LINEAGE,
            kind => kind,
        };
        let edge = lineage_edges::join(state, self.workspace, (up, down), kind, self.now);
        Some(edge)
    }

    /// Takes away what the request doesn't have.
    fn clean_up(&self, state: &mut State, nodes: &[i64], edges: &[i64]) {
        for edge in edges_of(state, self.repository) {
            if !edges.contains(&edge) {
                state.edges.retain(|id, _| id != edge);
            }
        }
        for node in nodes_of(state, self.repository) {
            if !nodes.contains(&node) {
                lineage_nodes::remove(state, node);
            }
        }
    }

    fn by_external_id(&self, state: &State, external: &str) -> Option<i64> {
        if external.is_empty() {
            return None;
        }
        let nodes = nodes_of(state, self.repository).into_iter();
        let mut nodes = nodes.filter_map(|id| Some((id, state.nodes.get(id)?)));
        let found = nodes.find(|(_, node)| text(&node.body, "externalId") == external);
        found.map(|(id, _)| id)
    }

    /// By its id, or by its name and that of its container.
    fn look_up(&self, state: &State, wanted: &Value) -> Option<i64> {
        if let Some(id) = id(wanted, "nodeId") {
            return state.nodes.get(id).map(|_| id);
        }
        let (name, container) = (text(wanted, "nodeName"), text(wanted, "nodeContainerName"));
        let mut nodes = state.nodes.in_workspace(self.workspace);
        let found = nodes.find(|node| {
            text(node, "nodeName") == name
                && (container.is_empty() || text(node, "nodeContainerName") == container)
        });
        found.and_then(|node| id(node, "id"))
    }
}

fn list<'a>(wanted: &'a Value, member: &str) -> &'a [Value] {
    wanted[member].as_array().map_or(&[], Vec::as_slice)
}
