//! Artifacts of jobs: whole archives, single files, how long they stay.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete, get, post};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};

use super::jobs::answer;
use super::run::Run;
use super::task::{ARTIFACT, Artifacts, Task};
use crate::dataops_live::JOB_TOKEN;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

/// Jobs with numbers from here on have artifacts of as many bytes as they are above it.
const FLOOD: i64 = 1 << 50;

/// The number of a job, in every project, whose artifacts are `bytes` long: what benchmarks of downloads ask for.
pub const fn job_with_artifacts_of(bytes: u32) -> i64 {
    FLOOD + bytes as i64
}

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/jobs/{job_id}/artifacts";
    let latest_of = "/projects/{project_id}/jobs/artifacts/{ref_name}";
    Router::new()
        .route(one, get(archive).delete(remove))
        .route(&format!("{one}/keep"), post(keep))
        .route(&format!("{one}/{{*artifact_path}}"), get(file))
        .route(&format!("{latest_of}/download"), get(latest))
        .route(
            &format!("{latest_of}/raw/{{*artifact_path}}"),
            get(latest_file),
        )
        .route("/projects/{project_id}/artifacts", delete(remove_all))
}

async fn archive(
    api: Api,
    Path((project, job)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let mut state = api.state();
    if let Ok(bytes @ 0..) = job.parse::<i64>().map(|job| job - FLOOD) {
        state.project(&project)?;
        let content = reply::flood("application/octet-stream", bytes.unsigned_abs());
        return Ok(attachment(content, "artifacts.zip"));
    }
    let (run, job) = state.run_of_job(&project, &job)?;
    sent(run.task(job).and_then(Task::archive), "artifacts.zip")
}

async fn file(
    api: Api,
    Path((project, job, path)): Path<(String, String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    one_file(run.task(job), &path)
}

/// The artifacts of the newest successful pipeline of a branch or tag.
async fn latest(
    api: Api,
    Path((project, git_ref)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let state = api.state();
    let task = state.latest_job(&project, &git_ref, &query)?;
    sent(task.archive(), "artifacts.zip")
}

async fn latest_file(
    api: Api,
    Path((project, git_ref, path)): Path<(String, String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    check_job_token(&query)?;
    let state = api.state();
    one_file(Some(state.latest_job(&project, &git_ref, &query)?), &path)
}

async fn keep(api: Api, Path((project, job)): Path<(String, String)>) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    let task = run.task_mut(job).filter(|task| task.artifact().is_some());
    task.ok_or_else(|| failure::not_found(""))?.artifacts = Artifacts::Keep;
    let run = run.id;
    answer(&api, &state, StatusCode::CREATED, run, job)
}

async fn remove(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.run_of_job(&project, &job)?;
    let task = run.task_mut(job).ok_or_else(|| failure::not_found(""))?;
    task.artifacts = Artifacts::Gone;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn remove_all(api: Api, Path(project): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    let newest = state.newest_of_refs(project);
    for run in state.runs.values_mut().filter(|run| run.project == project) {
        let kept = newest.contains(&run.id);
        for task in run.tasks.iter_mut().filter(|_| !kept) {
            task.artifacts = Artifacts::Gone;
        }
    }
    Ok(reply::empty(StatusCode::ACCEPTED))
}

impl State {
    /// The job that a query names, in the newest successful pipeline of a branch or tag.
    fn latest_job(&self, project: &str, git_ref: &str, query: &Query) -> Result<&Task, Failure> {
        let project = self.project(project)?.id;
        let name = query
            .get("job")
            .ok_or_else(|| failure::parameter("job is missing"))?;
        let mut runs = self.runs.values().rev().filter(|run| {
            let here = run.project == project && run.source != "parent_pipeline";
            here && run.git_ref == git_ref && run.status() == "success"
        });
        let is_it = |task: &&Task| task.name() == name && task.artifact().is_some();
        // Child pipelines are searched after the one that started them.
        let in_run = |run: &'_ Run| {
            let children = run.tasks.iter().filter_map(|task| task.downstream);
            let children = children.filter_map(|id| self.runs.get(&id));
            let mut both = std::iter::once(run).chain(children);
            both.find_map(|run| run.current().find(is_it).map(|task| (run.id, task.id)))
        };
        let found = if query.get("search_recent_successful_pipelines") == Some("true") {
            runs.take(100).find_map(in_run)
        } else {
            runs.next().and_then(in_run)
        };
        let found = found.and_then(|(run, task)| self.runs.get(&run)?.task(task));
        found.ok_or_else(|| failure::not_found(""))
    }

    /// The newest successful pipeline of each branch and tag, whose artifacts stay.
    fn newest_of_refs(&self, project: i64) -> Vec<i64> {
        let mut seen: Vec<&str> = Vec::new();
        let mut newest = Vec::new();
        let runs = self.runs.values().rev();
        for run in runs.filter(|run| run.project == project && run.status() == "success") {
            if !seen.contains(&run.git_ref.as_str()) {
                seen.push(&run.git_ref);
                newest.push(run.id);
            }
        }
        newest
    }
}

fn check_job_token(query: &Query) -> Result<(), Failure> {
    match query.get("job_token") {
        None | Some(JOB_TOKEN) => Ok(()),
        Some(_) => Err(failure::unauthorized()),
    }
}

fn one_file(task: Option<&Task>, path: &str) -> Result<Response, Failure> {
    let content = task.and_then(Task::artifact).filter(|_| path == ARTIFACT);
    sent(content, path.rsplit('/').next().unwrap_or(path))
}

fn sent(content: Option<Vec<u8>>, name: &str) -> Result<Response, Failure> {
    let content = content.ok_or_else(|| failure::not_found(""))?;
    let content = reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        Bytes::from(content),
    );
    Ok(attachment(content, name))
}

fn attachment(mut response: Response, name: &str) -> Response {
    let value = format!("attachment; filename=\"{name}\"");
    if let Ok(value) = HeaderValue::from_str(&value) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
