//! Workflows in their newer form: two texts name a run, and its state is read by POST.
//!
//! They are the workflows of `workflow`; here is how the newer form shows them.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, text};
use super::workflow::{Status, Workflow};

const WORKFLOW: &str = "workflow-";
const RUN: &str = "run-";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v2/workflows/status/bulk", post(many))
        .route("/api/v2/workflows/status/{workflowId}", post(status))
        .route(
            "/api/v2/workflows/status/{workflowId}/{runId}",
            post(status_of_run),
        )
}

/// How answers name a run.
pub(super) fn name(id: i64) -> Value {
    json!({"workflowId": format!("{WORKFLOW}{id}"), "runId": format!("{RUN}{id}")})
}

/// The number of a workflow that is named by a text; a number is its own name.
pub(super) fn number(name: &str) -> Result<i64, Failure> {
    let number = name.strip_prefix(WORKFLOW).unwrap_or(name);
    number.parse().map_err(|_| missing(name))
}

/// The answer of a poll in the newer form.
pub(super) fn shown(workflow: &Workflow) -> Value {
    let mut shown = json!({
        "workflowV2Id": name(workflow.id),
        "status": workflow.status.name(),
        "startedAt": workflow.started,
    });
    if let Some(ended) = workflow.ended {
        shown["completedAt"] = json!(ended);
    }
    let error = match workflow.status {
        Status::PartialFailure => "Some of the operations failed",
        Status::Failed => "The workflow failed",
        _ => return shown,
    };
    shown["error"] = json!(error);
    shown
}

/// A workflow as this poll sees it, if the caller may see it.
pub(super) fn poll<'a>(
    state: &'a mut State,
    caller: &Caller,
    id: i64,
    now: i64,
) -> Result<&'a Workflow, Failure> {
    let found = state.workflows.get(&id);
    let workspace = found.map(|workflow| workflow.workspace);
    caller.allowed_in(state, workspace.ok_or_else(|| missing(&id.to_string()))?)?;
    state.poll(id, now)
}

async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(workflow): Path<String>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workflow = poll(&mut state, &caller, number(&workflow)?, shared.now())?;
    Ok(ok(&shown(workflow)))
}

async fn status_of_run(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path((workflow, run)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = number_of_run(&workflow, &run)?;
    Ok(ok(&shown(poll(&mut state, &caller, id, shared.now())?)))
}

/// Runs that aren't there are told apart from the others.
async fn many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let (mut statuses, mut failures) = (Vec::new(), Vec::new());
    for run in wanted["workflowV2Ids"].as_array().into_iter().flatten() {
        let id = number_of_run(text(run, "workflowId"), text(run, "runId"));
        match id.and_then(|id| poll(&mut state, &caller, id, now).map(shown)) {
            Ok(status) => statuses.push(status),
            Err(_) => failures.push(json!({"workflowV2Id": run, "reason": "Workflow not found"})),
        }
    }
    ok(&json!({"statuses": statuses, "failures": failures}))
}

/// A run belongs to one workflow; without a run the workflow's only one is meant.
pub(super) fn number_of_run(workflow: &str, run: &str) -> Result<i64, Failure> {
    let id = number(workflow)?;
    if run.is_empty() || run == format!("{RUN}{id}") {
        Ok(id)
    } else {
        Err(missing(run))
    }
}

fn missing(name: &str) -> Failure {
    Failure::new(StatusCode::NOT_FOUND, format!("Workflow {name} not found"))
}
