//! Runs of scan jobs: started, awaited, stopped, run again, listed. What a run finds at its end is in `scan_findings`.
//!
//! A run of a job without tables or without classifiers fails. One that was cancelled or terminated is cancelled, and its workflow has failed;
//! how Bigeye tells these apart is not documented.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok};
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, text, texts};
use super::workflow::{Status, Work};
use super::{page, scan_findings, scan_jobs, workflow_runs};

const RUNS: Form = Form {
    shelf: |state| &state.scan_runs,
    shelf_mut: |state| &mut state.scan_runs,
    one: None,
    many: "scanRuns",
    sort: SORT,
};

const SORT: SortFields = &[
    ("SCAN_RUN_SORT_FIELD_DISPLAY_NAME", "/displayName"),
    ("SCAN_RUN_SORT_FIELD_SCAN_JOB_NAME", "/scanJob/displayName"),
    ("SCAN_RUN_SORT_FIELD_STATUS", "/status"),
    ("SCAN_RUN_SORT_FIELD_STARTED_AT", "/startedAt"),
    ("SCAN_RUN_SORT_FIELD_COMPLETED_AT", "/completedAt"),
    ("SCAN_RUN_SORT_FIELD_ROWS_SCANNED", "/rowsScanned"),
    ("SCAN_RUN_SORT_FIELD_SCAN_TYPE", "/scanType"),
];

const SCANNING: &str = "SCAN_JOB_STATUS_SCANNING";
const SCANNED: &str = "SCAN_JOB_STATUS_SCANNED";
const CANCELLED: &str = "SCAN_JOB_STATUS_CANCELLED";
const FAILED: &str = "SCAN_JOB_STATUS_FAILED";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/sds/scan-job/{id}/run", post(run))
        .route("/api/v1/sds/scan-job/{id}/retry", put(retry))
        .route("/api/v1/sds/scan-job/{id}/status", get(status))
        .route("/api/v1/sds/scan-job/{id}/cancel", post(cancel))
        .route("/api/v1/sds/scan-job/{id}/terminate", post(terminate))
        .route("/api/v1/sds/scan-run/fetch", post(fetch))
        .route(
            "/api/v1/sds/scan-run/{id}",
            get(|state, caller, id| RUNS.read(state, caller, id)),
        )
}

async fn run(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    Ok(ok(&start(&shared, &mut state, job)?))
}

/// Only after a run that failed.
async fn retry(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    let runs = of_job(&state, job);
    if runs.last().is_none_or(|run| text(run, "status") != FAILED) {
        return Err(refuse(format!(
            "The last run of scan job {job} did not fail"
        )));
    }
    Ok(ok(&start(&shared, &mut state, job)?))
}

/// Of the last run.
async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    let mut workflows = state.workflows.values();
    let last = workflows.rfind(|workflow| workflow.subject["scanJobId"] == job);
    let last = last.map(|workflow| workflow.id);
    let missing = || Failure::new(StatusCode::NOT_FOUND, format!("Scan job {job} has no run"));
    let workflow = state.poll(last.ok_or_else(missing)?, shared.now())?;
    Ok(ok(&workflow_runs::shown(workflow)))
}

async fn cancel(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
) -> Result<Response, Failure> {
    stop(&shared, &caller, job, None)
}

async fn terminate(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    stop(&shared, &caller, job, Some(text(&wanted, "reason")))
}

/// Filters by schedules and sources are not played.
async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let search = text(&wanted, "search").to_lowercase();
    let runs = state.scan_runs.in_workspace(workspace).filter(|run| {
        text(run, "displayName").to_lowercase().contains(&search)
            && lets(
                &ids(&wanted, "scanJobIds"),
                &id(&run["scanJob"], "id").unwrap_or_default(),
            )
            && lets(&texts(&wanted, "scanTypes"), &text(run, "scanType"))
            && lets(&texts(&wanted, "statuses"), &text(run, "status"))
    });
    let mut found: Vec<Value> = runs.cloned().collect();
    order::sort_by_all(&mut found, &wanted["sortOptions"], SORT);
    page::reply(RUNS.many, found, &page::Asked::of_body(&wanted)?)
}

/// Starts a run; the answer is its workflow.
fn start(shared: &Shared, state: &mut State, job: i64) -> Result<Value, Failure> {
    let thing = state.scan_jobs.find(job)?.clone();
    let number = of_job(state, job).len() + 1;
    let run = state.next_id();
    let work = Work {
        workspace: thing.workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_UNSPECIFIED",
        operations: 1,
        subject: json!({"scanJobId": job}),
    };
    let workflow = state.queue(&shared.world, work, move |state, now| {
        finish(state, job, run, now)
    });
    let body = json!({
        "id": run,
        "displayName": format!("{} {number}", text(&thing.body, "name")),
        "scanJob": {"id": job, "displayName": thing.body["name"]},
        "scanType": thing.body["scanType"],
        "status": SCANNING,
        "startedAt": shared.now(),
        "numberOfClassifiers": ids(&thing.body, "classifierIds").len(),
        "workspaceId": thing.workspace,
    });
    state.scan_runs.put(run, thing.workspace, body);
    Ok(workflow_runs::shown(&state.workflows[&workflow]))
}

/// What a run comes to at the end of its workflow.
fn finish(state: &mut State, job: i64, run: i64, now: i64) -> Status {
    let Some(body) = state.scan_runs.get(run).map(|run| run.body.clone()) else {
        return Status::Failed;
    };
    if body["status"] != SCANNING {
        return Status::Failed;
    }
    let job = state.scan_jobs.get(job).map(|job| job.body.clone());
    let job = job.unwrap_or_default();
    let scans = !scan_jobs::tables(&job).is_empty() && !ids(&job, "classifierIds").is_empty();
    let rows = if scans {
        scan_findings::add(state, &job, &body, now)
    } else {
        0
    };
    let Ok(thing) = state.scan_runs.find_mut(run) else {
        return Status::Failed;
    };
    thing.body["completedAt"] = json!(now);
    thing.body["rowsScanned"] = json!(rows);
    if scans {
        thing.body["status"] = json!(SCANNED);
        return Status::Completed;
    }
    thing.body["status"] = json!(FAILED);
    thing.body["errorMessage"] = json!("The scan job has no tables or no classifiers");
    Status::Failed
}

fn stop(
    shared: &Shared,
    caller: &Caller,
    job: i64,
    reason: Option<&str>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    let running = last(&of_job(&state, job), SCANNING).and_then(|run| id(run, "id"));
    let running = running.ok_or_else(|| refuse(format!("Scan job {job} does not run")))?;
    let run = &mut state.scan_runs.find_mut(running)?.body;
    run["status"] = json!(CANCELLED);
    run["completedAt"] = json!(shared.now());
    if let Some(reason) = reason {
        run["errorMessage"] = json!(reason);
    }
    Ok(ok(&json!({})))
}

/// Adds to a scan job what its runs say about it.
pub(super) fn show(state: &State, job: &mut Value) {
    let runs = of_job(state, id(job, "id").unwrap_or_default());
    let status = runs.last().map(|run| run["status"].clone());
    job["status"] = status.unwrap_or_else(|| json!("SCAN_JOB_STATUS_NO_RUNS"));
    if let Some(run) = last(&runs, SCANNING) {
        job["inProgressScanRun"] = run.clone();
    }
    if let Some(run) = last(&runs, SCANNED) {
        job["latestCompletedScanRun"] = run.clone();
    }
}

/// The runs of a job, the oldest first.
fn of_job(state: &State, job: i64) -> Vec<&Value> {
    let runs = state.scan_runs.bodies();
    runs.filter(|run| id(&run["scanJob"], "id") == Some(job))
        .collect()
}

/// The last run with this status.
fn last<'a>(runs: &[&'a Value], status: &str) -> Option<&'a Value> {
    let mut runs = runs.iter().rev();
    runs.find(|run| text(run, "status") == status).copied()
}

fn refuse(message: String) -> Failure {
    Failure::undocumented(StatusCode::BAD_REQUEST, message)
}
