//! Rebuilds of sources, schemas and tables, and of the lineage of sources and integrations: work that ends well and changes nothing here.
//! The rebuild of a table that isn't there fails.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::json;

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, text};
use super::workflow::{Status, Work, Workflow};
use super::workflow_runs;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/rebuilds/sources/{sourceId}", post(source))
        .route("/api/v1/rebuilds/schemas/{schemaId}", post(schema))
        .route("/api/v1/rebuilds/tables/single-table/queue", post(table))
        .route(
            "/api/v1/lineage/sources/{sourceId}/lineage/workflow",
            post(lineage_of_source),
        )
        .route(
            "/api/v1/lineage/integrations/{integrationId}/lineage/workflow",
            post(lineage_of_integration),
        )
        .route("/api/v1/lineage/status/{workflowId}", get(lineage_status))
}

async fn source(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(source): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller
        .allowed(&state, state.sources.find(source)?)?
        .workspace;
    let kind = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE";
    Ok(ok(&queue(&shared, &mut state, workspace, kind).queued()))
}

async fn schema(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(schema): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller
        .allowed(&state, state.schemas.find(schema)?)?
        .workspace;
    let kind = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SCHEMA";
    Ok(ok(&queue(&shared, &mut state, workspace, kind).queued()))
}

async fn table(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let source = id(&wanted, "sourceId").unwrap_or_default();
    let workspace = caller
        .allowed(&state, state.sources.find(source)?)?
        .workspace;
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_DATASET",
        operations: 1,
        subject: json!({}),
    };
    let workflow = state.queue(&shared.world, work, move |state, _| {
        let there = state.tables.in_workspace(workspace).any(|table| {
            id(table, "warehouseId") == Some(source)
                && text(table, "schemaName") == text(&wanted, "schemaName")
                && text(table, "name") == text(&wanted, "tableName")
        });
        match there {
            true => Status::Completed,
            false => Status::Failed,
        }
    });
    let name = workflow_runs::name(workflow);
    let path = format!(
        "/api/v2/workflows/status/{}/{}",
        text(&name, "workflowId"),
        text(&name, "runId")
    );
    Ok(ok(&json!({"statusUrl": path, "workflowV2Id": name})))
}

const LINEAGE: &str = "WORKFLOW_PROCESSING_TYPE_LINEAGE";

async fn lineage_of_source(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(source): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller
        .allowed(&state, state.sources.find(source)?)?
        .workspace;
    Ok(ok(&queue(&shared, &mut state, workspace, LINEAGE).shown()))
}

async fn lineage_of_integration(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(integration): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller
        .allowed(&state, state.integrations.find(integration)?)?
        .workspace;
    Ok(ok(&queue(&shared, &mut state, workspace, LINEAGE).shown()))
}

async fn lineage_status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workflow = workflow_runs::poll(&mut state, &caller, id, shared.now())?;
    Ok(ok(&workflow.shown()))
}

fn queue<'a>(
    shared: &Shared,
    state: &'a mut State,
    workspace: i64,
    kind: &'static str,
) -> &'a Workflow {
    let work = Work {
        workspace,
        kind,
        operations: 1,
        subject: json!({}),
    };
    let id = state.queue(&shared.world, work, |_, _| Status::Completed);
    &state.workflows[&id]
}
