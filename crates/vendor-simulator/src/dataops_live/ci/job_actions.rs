//! What is done to jobs: run again, start, cancel, erase.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;

use super::jobs::answer;
use super::task::{Artifacts, State, Task};
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::store::{Api, Store};

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/jobs/{job_id}";
    Router::new()
        .route(&format!("{one}/retry"), post(retry))
        .route(&format!("{one}/play"), post(play))
        .route(&format!("{one}/cancel"), post(cancel))
        .route(&format!("{one}/erase"), post(erase))
}

/// A new job in the place of one that has ended.
async fn retry(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let number = state.number();
    let (run, job) = state.run_of_job(&project, &job)?;
    let ended = |task: &Task| {
        let over = task.has_ended() || task.state == State::Canceled;
        over && !task.retried
    };
    if !run.task(job).is_some_and(ended) {
        let text = "403 Forbidden - Job is not retryable";
        return Err(failure::message(StatusCode::FORBIDDEN, text));
    }
    run.retry_task(job, number);
    let run = run.id;
    state.jobs.insert(number, run);
    answer(&api, &state, StatusCode::CREATED, run, number)
}

/// Starts a job that waits for a person or for the clock.
async fn play(
    api: Api,
    Path((project, job)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    let waits = |task: &&mut Task| matches!(task.state, State::Manual | State::Scheduled);
    let Some(task) = run.task_mut(job).filter(waits) else {
        let text = "400 Bad request - Unplayable Job";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    };
    if fields
        .get("job_variables_attributes")
        .is_some_and(|variables| !variables.is_array())
    {
        return Err(failure::parameter("job_variables_attributes is invalid"));
    }
    task.state = State::Pending;
    let run = run.id;
    answer(&api, &state, StatusCode::OK, run, job)
}

/// Ends a job; one that has ended stays as it is.
async fn cancel(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    run.cancel_task(job);
    let run = run.id;
    answer(&api, &state, StatusCode::CREATED, run, job)
}

/// Takes the log and the artifacts away from a job that has ended.
async fn erase(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let now = api.world.now();
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    let erasable = |task: &&mut Task| task.has_ended() && task.erased_at.is_none();
    let Some(task) = run.task_mut(job).filter(erasable) else {
        let text = "403 Forbidden - Job is not erasable!";
        return Err(failure::message(StatusCode::FORBIDDEN, text));
    };
    task.erased_at = Some(now);
    task.artifacts = Artifacts::Gone;
    let run = run.id;
    answer(&api, &state, StatusCode::CREATED, run, job)
}
