//! The workflow that reads a source, a schema or a table. What was there from the start gets one that finds nothing new.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::json;

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::store::Shelf;
use super::workflow::{Status, Work};

/// `GET /api/v1/{things}/{id}/workflow` and its status.
pub(super) fn routes(things: &'static str, shelf: fn(&State) -> &Shelf) -> Router<Shared> {
    let kind = match things {
        "sources" => "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE",
        "schemas" => "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SCHEMA",
        _ => "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_DATASET",
    };
    Router::new()
        .route(
            &format!("/api/v1/{things}/{{id}}/workflow"),
            get(move |state, caller, id| workflow(shelf, kind, state, caller, id)),
        )
        .route(
            &format!("/api/v1/{things}/{{id}}/workflow/status"),
            get(move |state, caller, id| status(shelf, kind, state, caller, id)),
        )
}

async fn workflow(
    shelf: fn(&State) -> &Shelf,
    kind: &'static str,
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let number = number(shelf, kind, &shared, &caller, id)?;
    let state = shared.lock();
    let workflow = state
        .workflows
        .get(&number)
        .map(|workflow| workflow.queued());
    Ok(ok(&workflow.unwrap_or_default()))
}

async fn status(
    shelf: fn(&State) -> &Shelf,
    kind: &'static str,
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let number = number(shelf, kind, &shared, &caller, id)?;
    let mut state = shared.lock();
    Ok(ok(&state.poll(number, shared.now())?.shown()))
}

/// The workflow's number; there is one a thing.
fn number(
    shelf: fn(&State) -> &Shelf,
    kind: &'static str,
    shared: &Shared,
    caller: &Caller,
    id: i64,
) -> Result<i64, Failure> {
    let mut state = shared.lock();
    let workspace = caller.allowed(&state, shelf(&state).find(id)?)?.workspace;
    if let Some(known) = state.indexing.get(&id) {
        return Ok(*known);
    }
    let work = Work {
        workspace,
        kind,
        operations: 1,
        subject: json!({}),
    };
    let number = state.queue(&shared.world, work, |_, _| Status::Completed);
    state.indexing.insert(id, number);
    Ok(number)
}
