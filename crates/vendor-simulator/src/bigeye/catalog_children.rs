//! What something in the catalog holds: the tables of a schema, the columns of a table.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{named, ok};
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, text};
use super::{entities, favorites, page, tags};

const SORT: SortFields = &[
    ("CATALOG_ENTITY_SORT_FIELD_NAME", "/nodeName"),
    ("CATALOG_ENTITY_SORT_FIELD_FAVORITE", "/isFavorite"),
    ("CATALOG_ENTITY_SORT_FIELD_POPULARITY", "/popularityScore"),
];

/// A kind of node with children: the member that points at it in each child, and what the children are.
struct Family {
    parent: &'static str,
    member: &'static str,
    child: &'static str,
    /// How the child is called as a node.
    node: &'static str,
}

const SCHEMA: Family = Family {
    parent: "SCHEMA",
    member: "schemaId",
    child: "DATASET",
    node: "DATA_NODE_TYPE_TABLE",
};
const TABLE: Family = Family {
    parent: "DATASET",
    member: "tableId",
    child: "COLUMN",
    node: "DATA_NODE_TYPE_COLUMN",
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/catalog-entities/{nodeType}/{nodeId}/children",
            post(children),
        )
        .route("/api/v1/catalog/tables", post(fetch_tables))
}

/// What is no schema and no table holds nothing here.
async fn children(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((kind, parent)): Path<(String, i64)>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let family = match kind.as_str() {
        "DATA_NODE_TYPE_SCHEMA" => SCHEMA,
        "DATA_NODE_TYPE_TABLE" => TABLE,
        _ => return page::reply("entities", Vec::new(), &page::Asked::of_body(&wanted)?),
    };
    let within = entities::find(&state, family.parent, parent)?;
    caller.allowed(&state, within)?;
    let shelf = if family.child == "COLUMN" {
        &state.columns
    } else {
        &state.tables
    };
    let wanted_tags = ids(&wanted, "tagIds");
    let own = shelf
        .iter()
        .filter(|(_, child)| id(&child.body, family.member) == Some(parent));
    let found = own.filter(|(id, child)| {
        named(&child.body, &wanted)
            && (wanted_tags.is_empty()
                || tags::has_one(&state, family.child, &json!(id), &wanted_tags))
    });
    let found = found.map(|(id, child)| shown(&state, &caller, &family, id, &child.body));
    let mut found: Vec<Value> = found.collect();
    order::sort_by_all(&mut found, &wanted["sortOptions"], SORT);
    page::reply("entities", found, &page::Asked::of_body(&wanted)?)
}

fn shown(state: &State, caller: &Caller, family: &Family, id: i64, child: &Value) -> Value {
    let mut shown = json!({
        "entityId": id,
        "nodeType": family.node,
        "nodeName": child["name"],
        "isFavorite": favorites::is_marked(state, caller.user, family.child, id),
        "tags": tags::of(state, family.child, id),
        "usesAgent": false,
    });
    if family.child == "COLUMN" {
        shown["columnType"] = child["column"]["type"].clone();
    } else {
        shown["tableType"] = child["tableType"].clone();
    }
    shown
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
