//! What is around a node of the lineage: as a map of nodes, and as CSV.
//!
//! Which columns Bigeye's CSV has is not documented; here each names what is in it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::issues;
use super::lineage_nodes;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, text, texts};
use crate::query::Query;
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    let of = |path: &str| format!("/api/v2/lineage/nodes/{{dataNodeId}}{path}");
    Router::new()
        .route(&of("/graph"), get(graph))
        .route(&of("/graph/nodes/csv"), get(nodes_csv))
        .route(&of("/graph/edges/csv"), get(edges_csv))
        .route(&of("/issues"), get(issues_of_node))
        .route(&of("/upstream-issues"), get(upstream_issues))
        .route(
            "/api/v1/lineage/nodes/{dataNodeId}/downstream/fetch",
            post(downstream),
        )
}

/// The nodes around one, each with where it stands: above, below, or both.
struct Around {
    nodes: BTreeMap<i64, (bool, bool)>,
}

impl Around {
    /// Follows the edges as far and in the direction that a query asks for.
    fn of_query(state: &State, node: i64, query: &Query) -> Self {
        let direction = query.get("direction").unwrap_or_default().to_uppercase();
        let depth = query.number("depth").filter(|depth| *depth > 0);
        Self::new(state, node, &direction, depth.unwrap_or(u64::MAX))
    }

    fn new(state: &State, node: i64, direction: &str, depth: u64) -> Self {
        let mut nodes = BTreeMap::from([(node, (false, false))]);
        if direction != "DOWNSTREAM" {
            for above in reached(state, node, depth, "downstreamId", "upstreamId") {
                nodes.entry(above).or_default().0 = true;
            }
        }
        if direction != "UPSTREAM" {
            for below in reached(state, node, depth, "upstreamId", "downstreamId") {
                nodes.entry(below).or_default().1 = true;
            }
        }
        Self { nodes }
    }

    /// The edges between these nodes.
    fn edges<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a Value> {
        let here = |edge: &Value, end: &str| {
            id(edge, end).is_some_and(|node| self.nodes.contains_key(&node))
        };
        let edges = state.edges.bodies();
        edges.filter(move |edge| here(edge, "upstreamId") && here(edge, "downstreamId"))
    }
}

/// The nodes that are reached from one, without it.
fn reached(state: &State, node: i64, depth: u64, from: &str, to: &str) -> BTreeSet<i64> {
    let mut found = BTreeSet::new();
    let mut open = VecDeque::from([(node, 0)]);
    while let Some((at, steps)) = open.pop_front() {
        if steps == depth {
            continue;
        }
        let edges = state.edges.bodies();
        for edge in edges.filter(|edge| id(edge, from) == Some(at)) {
            if let Some(next) = id(edge, to)
                && next != node
                && found.insert(next)
            {
                open.push_back((next, steps + 1));
            }
        }
    }
    found
}

async fn graph(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let around = Around::of_query(&state, node, &query);
    let nodes: Map<String, Value> = around
        .nodes
        .iter()
        .map(|(id, side)| (id.to_string(), in_graph(&state, &around, *id, *side)))
        .collect();
    Ok(ok(&json!({"nodes": nodes, "partialResponse": false})))
}

fn in_graph(state: &State, around: &Around, node: i64, (above, below): (bool, bool)) -> Value {
    let edges = |end: &str| -> Vec<Value> {
        let edges = around
            .edges(state)
            .filter(|edge| id(edge, end) == Some(node));
        let edges = edges.map(|edge| {
            json!({
                "upstreamId": edge["upstreamId"],
                "downstreamId": edge["downstreamId"],
                "relationshipType": edge["relationshipType"],
            })
        });
        edges.collect()
    };
    let body = state.nodes.get(node).map(|thing| thing.body.clone());
    let body = body.unwrap_or_default();
    json!({
        "lineageNode": lineage_nodes::shown(&body),
        "upstreamEdges": edges("downstreamId"),
        "downstreamEdges": edges("upstreamId"),
        "isUpstream": above,
        "isDownstream": below,
        "metricCount": metrics(state, &body).count(),
        "issueCount": open_issues(state, &body).len(),
    })
}

/// The metrics of the table that a node stands for.
fn metrics<'a>(state: &'a State, node: &'a Value) -> impl Iterator<Item = i64> + 'a {
    let table = (node["nodeType"] == "DATA_NODE_TYPE_TABLE").then(|| id(node, "nodeEntityId"));
    let table = table.flatten();
    let metrics = state.metrics.iter();
    metrics
        .filter(move |(_, metric)| table.is_some() && id(&metric.body, "datasetId") == table)
        .map(|(id, _)| id)
}

fn open_issues(state: &State, node: &Value) -> Vec<Value> {
    let open = metrics(state, node).filter_map(|metric| issues::active(state, metric));
    let ids = open.filter_map(|issue| id(&issue, "id"));
    ids.map(|issue| issues::shown(state, issue)).collect()
}

async fn nodes_csv(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let around = Around::of_query(&state, node, &query);
    let nodes = around.nodes.keys().filter_map(|id| state.nodes.get(*id));
    Ok(csv(
        &["id", "nodeName", "nodeType", "nodeContainerName"],
        nodes.map(|thing| &thing.body),
    ))
}

async fn edges_csv(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let around = Around::of_query(&state, node, &query);
    Ok(csv(
        &["upstreamId", "downstreamId", "relationshipType"],
        around.edges(&state),
    ))
}

fn csv<'a>(members: &[&str], rows: impl Iterator<Item = &'a Value>) -> Response {
    let mut text = members.join(",");
    text.push('\n');
    for row in rows {
        let cells: Vec<String> = members.iter().map(|member| cell(&row[*member])).collect();
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    reply::bytes(StatusCode::OK, "text/csv", text.into())
}

/// In quotation marks where the text needs them.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.contains([',', '"', '\n', '\r']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The shape of the answer is not known; here it is an object with the open issues.
async fn issues_of_node(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.nodes.find(node)?)?;
    Ok(ok(&json!({"issues": open_issues(&state, &thing.body)})))
}

/// As [`issues_of_node`], of every node above.
async fn upstream_issues(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let above = reached(&state, node, u64::MAX, "downstreamId", "upstreamId");
    let above = above.into_iter().filter_map(|id| state.nodes.get(id));
    let issues: Vec<Value> = above
        .flat_map(|thing| open_issues(&state, &thing.body))
        .collect();
    Ok(ok(&json!({"issues": issues})))
}

async fn downstream(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(node): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.nodes.find(node)?)?;
    let below = reached(&state, node, u64::MAX, "upstreamId", "downstreamId");
    let (kinds, chosen) = (
        texts(&wanted, "nodeTypeFilters"),
        ids(&wanted, "nodeIdFilters"),
    );
    let nodes = below.into_iter().filter(|id| lets(&chosen, id));
    let nodes = nodes.filter_map(|id| state.nodes.get(id).map(|thing| &thing.body));
    let nodes: Vec<&Value> = nodes
        .filter(|node| lets(&kinds, &text(node, "nodeType")))
        .collect();
    Ok(ok(&json!({"nodes": nodes})))
}
