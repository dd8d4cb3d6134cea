//! Searching for things by name: schemas, tables, columns, custom nodes of the lineage, collections, issues and deltas.
//!
//! The older search takes no notice of text and types, as others have seen it.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::store::Shelf;
use super::wanted::{Wanted, id, text};
use super::{deltas, issues, lineage_nodes, pattern, tables};

/// How many results there are when the request doesn't say.
const FOUND: usize = 50;

/// A kind of things: its type in a request, its shelf, and how one of them is found.
type Kind = (
    &'static str,
    fn(&State) -> &Shelf,
    fn(&State, &Value) -> Value,
);

const KINDS: [Kind; 7] = [
    (
        "DATA_NODE_TYPE_SCHEMA",
        |state| &state.schemas,
        |_, schema| json!({"schemaNode": schema}),
    ),
    (
        "DATA_NODE_TYPE_TABLE",
        |state| &state.tables,
        |state, table| json!({"tableNode": tables::shown(state, table, false)}),
    ),
    (
        "DATA_NODE_TYPE_COLUMN",
        |state| &state.columns,
        |state, column| {
            let table = id(column, "tableId").and_then(|table| state.tables.get(table));
            let table = table.map(|table| tables::shown(state, &table.body, false));
            json!({"columnNode": {"column": column["column"], "table": table.unwrap_or_default()}})
        },
    ),
    (
        CUSTOM,
        |state| &state.nodes,
        |_, node| json!({"lineageNode": lineage_nodes::shown(node)}),
    ),
    (
        "SYSTEM_SEARCH_TYPE_COLLECTION",
        |state| &state.collections,
        |_, collection| json!({"collection": collection}),
    ),
    (
        "SYSTEM_SEARCH_TYPE_ISSUE",
        |state| &state.issues,
        |state, issue| {
            let issue = issues::shown(state, id(issue, "id").unwrap_or_default());
            json!({"issue": issue})
        },
    ),
    (
        "SYSTEM_SEARCH_TYPE_DELTA",
        |state| &state.deltas,
        |_, delta| json!({"delta": deltas::info(delta.clone(), true)}),
    ),
];

/// Nodes of other types stand for what is found as itself.
const CUSTOM: &str = "DATA_NODE_TYPE_CUSTOM";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/search", post(older))
        .route("/api/v2/search", post(search))
}

async fn older(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    find(&shared, &caller, &wanted, &json!({"search": "*"}))
}

async fn search(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    find(&shared, &caller, &wanted, &wanted)
}

fn find(
    shared: &Shared,
    caller: &Caller,
    wanted: &Value,
    filter: &Value,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, wanted)?;
    let limit = id(wanted, "limit").and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.filter(|limit| *limit > 0).unwrap_or(FOUND);
    let mut results = Vec::new();
    for (kind, shelf, found) in &KINDS {
        let things = shelf(&state).in_workspace(workspace).filter(|thing| {
            let itself = *kind != CUSTOM || text(thing, "nodeType") == CUSTOM;
            itself && is_wanted(filter, kind, thing) && fits(filter, name(thing))
        });
        results.extend(things.map(|thing| found(&state, thing)));
    }
    results.truncate(limit);
    Ok(ok(&json!({"results": results})))
}

/// A node has its name under another member than the rest.
fn name(thing: &Value) -> &str {
    match text(thing, "nodeName") {
        "" => text(thing, "name"),
        name => name,
    }
}

/// Without types everything is wanted.
fn is_wanted(filter: &Value, kind: &str, thing: &Value) -> bool {
    let Some(types) = filter["types"].as_array().filter(|types| !types.is_empty()) else {
        return true;
    };
    types.iter().any(|one| {
        let custom = id(one, "customNodeTypeId");
        text(one, "dataNodeType") == kind
            || text(one, "systemSearchType") == kind
            || (custom.is_some() && custom == id(thing, "customNodeTypeId"))
    })
}

/// The exact term, where `*` stands for any characters, or every word anywhere in the name.
fn fits(filter: &Value, name: &str) -> bool {
    let search = text(filter, "search");
    if text(filter, "searchMethod") != "SEARCH_METHOD_CONTAINS" {
        return pattern::matches(search, name);
    }
    let name = name.to_lowercase();
    let search = search.to_lowercase();
    search.split_whitespace().all(|word| name.contains(word))
}
