//! Bigconfig: plans and applications of a metric suite as workflows, in their newer form and, for metric suites, in their older one.
//!
//! A plan is completed whatever it finds; an application that could not do all of it is a partial failure.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::metric_suites::{Place, carry_out, report};
use super::state::{Shared, State};
use super::wanted::Wanted;
use super::workflow::{Status, Work};
use super::workflow_runs;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/bigconfig/plan", post(plan))
        .route("/api/v1/bigconfig/apply", post(apply))
        .route("/api/v1/bigconfig/status/{workflowId}", get(status))
}

async fn plan(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = queue(&shared, &mut state, &caller, wanted, false)?;
    Ok(ok(&shown(&state, id)))
}

async fn apply(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = queue(&shared, &mut state, &caller, wanted, true)?;
    Ok(ok(&shown(&state, id)))
}

async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(workflow): Path<String>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = workflow_runs::number(&workflow)?;
    workflow_runs::poll(&mut state, &caller, id, shared.now())?;
    Ok(ok(&shown(&state, id)))
}

/// `POST /api/v1/metric-suites/queue`
pub(super) async fn queue_suite(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = queue(&shared, &mut state, &caller, wanted, true)?;
    Ok(ok(&suite_shown(&state, id)["workflowStatusResponse"]))
}

/// `POST /api/v1/metric-suites/dry-run/queue`
pub(super) async fn queue_suite_plan(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = queue(&shared, &mut state, &caller, wanted, false)?;
    Ok(ok(&suite_shown(&state, id)["workflowStatusResponse"]))
}

/// `GET /api/v1/metric-suites/status/{workflowId}`
pub(super) async fn suite_status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    workflow_runs::poll(&mut state, &caller, id, shared.now())?;
    Ok(ok(&suite_shown(&state, id)))
}

/// Queues a suite. What it did is kept under the number that its subject names.
fn queue(
    shared: &Shared,
    state: &mut State,
    caller: &Caller,
    suite: Value,
    applies: bool,
) -> Result<i64, Failure> {
    let place = Place::of(state, caller, &suite, shared.now())?;
    let kept = state.next_id();
    let work = Work {
        workspace: place.workspace,
        kind: match applies {
            true => "WORKFLOW_PROCESSING_TYPE_APPLY_BIGCONFIG",
            false => "WORKFLOW_PROCESSING_TYPE_PLAN_BIGCONFIG",
        },
        operations: suite["definitions"].as_array().map_or(0, Vec::len),
        subject: json!(kept),
    };
    let id = state.queue(&shared.world, work, move |state, now| {
        let place = Place { now, ..place };
        let plan = report(state, &suite, place);
        let (done, status) = match applies {
            true => carry_out(state, plan, place),
            false => (plan, Status::Completed),
        };
        state.reports.insert(kept, done);
        status
    });
    Ok(id)
}

/// In the newer form; what was done is there when the workflow is over.
fn shown(state: &State, id: i64) -> Value {
    let workflow = state.workflows.get(&id);
    let mut shown = json!({"statusResponse": workflow.map(workflow_runs::shown)});
    if let Some(done) = done(state, id) {
        shown["bigconfigResponse"] = done.clone();
    }
    shown
}

/// In the older form.
fn suite_shown(state: &State, id: i64) -> Value {
    let workflow = state.workflows.get(&id);
    let mut shown = json!({"workflowStatusResponse": workflow.map(|workflow| workflow.shown())});
    if let Some(done) = done(state, id) {
        shown["metricSuiteResponse"] = done.clone();
    }
    shown
}

fn done(state: &State, id: i64) -> Option<&Value> {
    let kept = state.workflows.get(&id)?.subject.as_i64()?;
    state.reports.get(&kept)
}
