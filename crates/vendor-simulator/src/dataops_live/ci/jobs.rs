//! Jobs: lists, one, their logs.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::job_token;
use super::run::Run;
use super::run_json::Place;
use super::task::Task;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::listing;
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) fn routes() -> Router<Arc<Store>> {
    let pipeline = "/projects/{project_id}/pipelines/{pipeline_id}";
    let one = "/projects/{project_id}/jobs/{job_id}";
    Router::new()
        .route("/job", get(own))
        .route("/projects/{project_id}/jobs", get(list))
        .route(&format!("{pipeline}/jobs"), get(of_pipeline))
        .route(&format!("{pipeline}/bridges"), get(bridges))
        .route(one, get(read))
        .route(&format!("{one}/trace"), get(trace))
}

/// The job that a job token belongs to.
async fn own(api: Api, query: Query, headers: HeaderMap) -> Result<Response, Failure> {
    if !job_token::is_given(&query, &headers) {
        return Err(failure::unauthorized());
    }
    let state = api.state();
    let missing = || failure::not_found("");
    let run = state.jobs.get(&job_token::JOB).ok_or_else(missing)?;
    let run = state.runs.get(run).ok_or_else(missing)?;
    let task = run.task(job_token::JOB).ok_or_else(missing)?;
    let job = api.shown(&state, run.project, |at| run.job(task, at));
    Ok(reply::json(StatusCode::OK, &job))
}

/// Whether the query wants this job.
fn wanted(query: &Query) -> impl Fn(&Task) -> bool {
    let scopes: Vec<&str> = query.all("scope[]").collect();
    move |task| scopes.is_empty() || scopes.contains(&task.status())
}

fn with_retried(query: &Query) -> bool {
    query.get("include_retried") == Some("true")
}

/// All jobs of a project, newest first; by keyset if that is asked for.
async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    state.settle_all(&api, project);
    let runs = state.runs.values().filter(|run| run.project == project);
    let wanted = wanted(&query);
    let mut found: Vec<(&Run, &Task)> = runs
        .flat_map(|run| {
            run.jobs(with_retried(&query))
                .into_iter()
                .map(move |task| (run, task))
        })
        .filter(|(_, task)| wanted(task))
        .collect();
    found.sort_by_key(|(_, task)| std::cmp::Reverse(task.id));
    let path = format!("/projects/{project}/jobs");
    Ok(api.shown(&state, project, |at| {
        let show = |(run, task): &(&Run, &Task)| run.job(task, at);
        if query.get("pagination") != Some("keyset") {
            return listing::numbered(&api.world, &path, &query, &found, show);
        }
        let before = query.get("cursor").and_then(|cursor| cursor.parse().ok());
        found.retain(|(_, task)| before.is_none_or(|before: i64| task.id < before));
        let (headers, items) =
            listing::keyset_page(&api.world, &path, &query, &found, |(_, last)| {
                ("cursor", last.id.to_string())
            });
        reply::json_with(StatusCode::OK, headers, &items.iter().map(show).collect())
    }))
}

async fn of_pipeline(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.settled(&api, &project, &pipeline)?;
    let run = state.runs.get(&id).ok_or_else(|| failure::not_found(""))?;
    let wanted = wanted(&query);
    let mut found = run.jobs(with_retried(&query));
    found.retain(|task| wanted(task));
    let path = format!("/projects/{}/pipelines/{}/jobs", run.project, run.id);
    Ok(api.shown(&state, run.project, |at| {
        listing::numbered(&api.world, &path, &query, &found, |task| run.job(task, at))
    }))
}

async fn bridges(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.settled(&api, &project, &pipeline)?;
    let run = state.runs.get(&id).ok_or_else(|| failure::not_found(""))?;
    let wanted = wanted(&query);
    let mut found = run.bridges(with_retried(&query));
    found.retain(|task| wanted(task));
    let path = format!("/projects/{}/pipelines/{}/bridges", run.project, run.id);
    Ok(api.shown(&state, run.project, |at| {
        listing::numbered(&api.world, &path, &query, &found, |task| {
            bridge(&api, &state, run, task, at)
        })
    }))
}

/// A job that starts pipelines, with the one that it started.
fn bridge(api: &Store, state: &State, run: &Run, task: &Task, at: Place<'_>) -> Value {
    let child = task.downstream.and_then(|id| state.runs.get(&id));
    let child = child.map(|child| api.shown(state, child.project, |at| child.brief(at.page)));
    run.bridge(task, child, at)
}

async fn read(api: Api, Path((project, job)): Path<(String, String)>) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.looked_at_job(&api, &project, &job)?;
    answer(&api, &state, StatusCode::OK, run, job)
}

/// An answer with a job.
pub(super) fn answer(
    api: &Store,
    state: &State,
    status: StatusCode,
    run: i64,
    job: i64,
) -> Result<Response, Failure> {
    let missing = || failure::not_found("");
    let run = state.runs.get(&run).ok_or_else(missing)?;
    let task = run.task(job).ok_or_else(missing)?;
    let job = api.shown(state, run.project, |at| {
        if task.is_bridge() {
            bridge(api, state, run, task, at)
        } else {
            run.job(task, at)
        }
    });
    Ok(reply::json(status, &job))
}

/// The log so far; asking for it moves the pipeline on, so that it grows for somebody who only looks at it.
async fn trace(
    api: Api,
    Path((project, job)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (run, job) = state.looked_at_job(&api, &project, &job)?;
    let run = state.runs.get(&run);
    let trace = run.and_then(|run| Some(run.trace(run.task(job)?)));
    Ok(reply::text(
        StatusCode::OK,
        "text/plain; charset=utf-8",
        trace.unwrap_or_default(),
    ))
}

impl State {
    /// The number of a run of a project, which is brought to where its time is.
    pub(super) fn settled(
        &mut self,
        api: &Store,
        project: &str,
        pipeline: &str,
    ) -> Result<i64, Failure> {
        let run = self.run(project, pipeline)?;
        let (id, project) = (run.id, run.project);
        self.settle_all(api, project);
        Ok(id)
    }

    /// The numbers of a job's run and of the job, which somebody has looked at now. Jobs that start pipelines are not found.
    pub(super) fn looked_at_job(
        &mut self,
        api: &Store,
        project: &str,
        job: &str,
    ) -> Result<(i64, i64), Failure> {
        let (run, job) = self.run_of_job(project, job)?;
        if run.task(job).is_none_or(Task::is_bridge) {
            return Err(failure::not_found(""));
        }
        let id = run.id;
        self.look_at(api, id);
        Ok((id, job))
    }
}
