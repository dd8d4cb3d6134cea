//! What something in the catalog holds: schemas of a source, tables of a schema, columns of a table, nodes of a custom node.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::store::Thing;
use super::wanted::{Wanted, id, ids, text};
use super::{entities, favorites, page, tags};

const SORT: SortFields = &[
    ("CATALOG_ENTITY_SORT_FIELD_NAME", "/nodeName"),
    ("CATALOG_ENTITY_SORT_FIELD_FAVORITE", "/isFavorite"),
    ("CATALOG_ENTITY_SORT_FIELD_POPULARITY", "/popularityScore"),
];

/// A thing that another holds.
struct Child<'a> {
    /// Without the prefix of the enum.
    kind: &'static str,
    node_type: &'a str,
    id: i64,
    thing: &'a Thing,
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/catalog-entities/{nodeType}/{nodeId}/children",
            post(children),
        )
        .route("/api/v1/catalog/tables", post(fetch_tables))
}

async fn children(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((kind, parent)): Path<(String, i64)>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let parent_kind = match kind.trim_start_matches("DATA_NODE_TYPE_") {
        "TABLE" => "DATASET",
        "SOURCE" => "SOURCE",
        "SCHEMA" => "SCHEMA",
        _ => "DATA_NODE_ENTITY",
    };
    caller.allowed(&state, entities::find(&state, parent_kind, parent)?)?;
    let search = text(&wanted, "search").to_lowercase();
    let wanted_tags = ids(&wanted, "tagIds");
    let found = held(&state, parent_kind, parent).into_iter();
    let found = found.filter(|child| {
        let name = entities::name(child.kind, child.thing).to_lowercase();
        name.contains(&search)
            && (wanted_tags.is_empty()
                || tags::has_one(&state, child.kind, &json!(child.id), &wanted_tags))
    });
    let mut found: Vec<Value> = found.map(|child| shown(&state, &caller, &child)).collect();
    order::sort_by_all(&mut found, &wanted["sortOptions"], SORT);
    page::reply("entities", found, &page::Asked::of_body(&wanted)?)
}

fn held<'a>(state: &'a State, kind: &str, parent: i64) -> Vec<Child<'a>> {
    let (shelf, kind, node_type) = match kind {
        "SOURCE" => (&state.schemas, "SCHEMA", "DATA_NODE_TYPE_SCHEMA"),
        "SCHEMA" => (&state.tables, "DATASET", "DATA_NODE_TYPE_TABLE"),
        "DATASET" => (&state.columns, "COLUMN", "DATA_NODE_TYPE_COLUMN"),
        _ => return held_by_node(state, parent),
    };
    let own = shelf.iter().filter(|(_, thing)| {
        entities::parent(kind, thing).is_some_and(|(_, above)| above == parent)
    });
    let own = own.map(|(id, thing)| Child {
        kind,
        node_type,
        id,
        thing,
    });
    own.collect()
}

/// The custom nodes that name a node as their container, or that an edge puts into it.
fn held_by_node(state: &State, parent: i64) -> Vec<Child<'_>> {
    let is_in = |node: i64, thing: &Thing| {
        let mut edges = state.edges.bodies().filter(|edge| {
            edge["relationshipType"] == "RELATIONSHIP_TYPE_CONTAINMENT"
                && id(edge, "downstreamId") == Some(node)
        });
        let is_custom = text(&thing.body, "nodeType").starts_with("DATA_NODE_TYPE_CUSTOM");
        (is_custom && id(&thing.body, "nodeContainerEntityId") == Some(parent))
            || edges.any(|edge| id(edge, "upstreamId") == Some(parent))
    };
    let nodes = state.nodes.iter();
    let nodes = nodes.filter(|(node, thing)| is_in(*node, thing));
    let nodes = nodes.map(|(id, thing)| Child {
        kind: "DATA_NODE_ENTITY",
        node_type: text(&thing.body, "nodeType"),
        id,
        thing,
    });
    nodes.collect()
}

fn shown(state: &State, caller: &Caller, child: &Child<'_>) -> Value {
    let mut shown = json!({
        "entityId": child.id,
        "nodeType": child.node_type,
        "nodeName": entities::name(child.kind, child.thing),
        "isFavorite": favorites::is_marked(state, caller.user, child.kind, child.id),
        "tags": tags::of(state, child.kind, child.id),
        "usesAgent": false,
    });
    let body = &child.thing.body;
    match child.kind {
        "COLUMN" => shown["columnType"] = body["column"]["type"].clone(),
        "DATASET" => shown["tableType"] = body["tableType"].clone(),
        _ => {}
    }
    if let Some(node) = node_of(state, child) {
        shown["lineageId"] = json!(node);
    }
    shown
}

/// The node that stands for a thing in the lineage.
fn node_of(state: &State, child: &Child<'_>) -> Option<i64> {
    if child.kind == "DATA_NODE_ENTITY" {
        return Some(child.id);
    }
    let mut nodes = state.nodes.iter();
    let stands_for = |node: &Value| {
        text(node, "nodeType") == child.node_type && id(node, "nodeEntityId") == Some(child.id)
    };
    let node = nodes.find(|(_, node)| stands_for(&node.body))?;
    Some(node.0)
}

/// Of the answer only the member `tables` is known.
async fn fetch_tables(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let is = |member: &str, table: &Value| {
        let name = text(&wanted, member);
        name.is_empty() || text(table, member) == name
    };
    let tables = state.tables.in_workspace(workspace);
    let tables = tables.filter(|table| is("schemaName", table) && is("warehouseName", table));
    let tables: Vec<Value> = tables.cloned().collect();
    let (page, _) = page::Asked::of_body(&wanted)?.cut(&tables);
    Ok(ok(&json!({"tables": page})))
}
