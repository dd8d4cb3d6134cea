//! Jobs, their logs and their artifacts.

use axum::extract::Path;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

use super::failure::{self, Failure};
use super::runs::Task;
use super::store::Api;
use super::{JOB_TOKEN, listing, pipelines};
use crate::query::Query;
use crate::reply;

/// Jobs with numbers from here on have artifacts of as many bytes as they are above it.
const FLOOD: i64 = 1 << 50;

/// The number of a job, in every project, whose artifacts are `bytes` long: what benchmarks of downloads ask for.
pub const fn job_with_artifacts_of(bytes: u32) -> i64 {
    FLOOD + bytes as i64
}

pub(super) async fn list(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let page = pipelines::page(&api, &state, state.project(&project)?.id);
    let run = state.run(&project, &pipeline)?;
    let wanted: Vec<&str> = query.all("scope[]").collect();
    let mut found: Vec<&Task> = run.jobs(query.get("include_retried") == Some("true"));
    found.retain(|task| wanted.is_empty() || wanted.contains(&run.task_status(task)));
    let path = format!("/projects/{}/pipelines/{}/jobs", run.project, run.id);
    let instance = api.instance();
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |task| run.job(task, &instance, &page),
    ))
}

pub(super) async fn get(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let page = pipelines::page(&api, &state, state.project(&project)?.id);
    let (run, job) = state.run_of_job(&project, &job)?;
    run.poll();
    let task = run.task(job).ok_or_else(|| failure::not_found(""))?;
    Ok(reply::json(
        StatusCode::OK,
        &run.job(task, &api.instance(), &page),
    ))
}

/// The log so far; asking for it moves the pipeline on, so that it grows for somebody who only looks at it.
pub(super) async fn trace(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    run.poll();
    let task = run.task(job).ok_or_else(|| failure::not_found(""))?;
    Ok(reply::text(
        StatusCode::OK,
        "text/plain; charset=utf-8",
        run.trace(task),
    ))
}

pub(super) async fn artifacts(
    api: Api,
    Path((project, job)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let mut state = api.state();
    if let Ok(bytes @ 0..) = job.parse::<i64>().map(|job| job - FLOOD) {
        state.project(&project)?;
        return Ok(attachment(reply::flood(
            "application/octet-stream",
            bytes.unsigned_abs(),
        )));
    }
    let (run, job) = state.run_of_job(&project, &job)?;
    let archive = run
        .task(job)
        .and_then(|task| run.archive(task))
        .ok_or_else(|| failure::not_found(""))?;
    Ok(attachment(reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        Bytes::from(archive),
    )))
}

/// The artifacts of the newest successful pipeline of a branch.
pub(super) async fn latest(
    api: Api,
    Path((project, git_ref)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let state = api.state();
    let project = state.project(&project)?.id;
    let name = query
        .get("job")
        .ok_or_else(|| failure::parameter("job is missing"))?;
    let mut runs = state.runs.values().rev();
    let run = runs
        .find(|run| run.project == project && run.git_ref == git_ref && run.status() == "success");
    let archive =
        run.and_then(|run| run.archive(run.tasks.iter().find(|task| task.name() == name)?));
    let archive = archive.ok_or_else(|| failure::not_found(""))?;
    Ok(attachment(reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        Bytes::from(archive),
    )))
}

fn check_job_token(query: &Query) -> Result<(), Failure> {
    match query.get("job_token") {
        None | Some(JOB_TOKEN) => Ok(()),
        Some(_) => Err(failure::unauthorized()),
    }
}

fn attachment(mut response: Response) -> Response {
    let name = HeaderValue::from_static("attachment; filename=\"artifacts.zip\"");
    response
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    response
}
