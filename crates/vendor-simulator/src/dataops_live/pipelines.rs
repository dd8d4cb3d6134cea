//! Pipelines: lists, one, start with an access token or a trigger token, retry, cancel.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Map, Value};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::people::{CALLER, Person};
use super::runs::{Run, Start, Stop};
use super::store::{Api, State, Store};
use super::{TRIGGER_TOKEN, listing};
use crate::query::Query;
use crate::reply;

/// Branches and tags that every repository has.
const REFS: [&str; 4] = ["main", "develop", "qa", "v1.0"];

/// The page of a project, which those of its pipelines are below.
pub(super) fn page(api: &Store, state: &State, project: i64) -> String {
    let path = state
        .projects
        .get(&project)
        .map_or("", |project| &project.full_path);
    format!("{}/{path}", api.instance())
}

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&project)?.id;
    let mut found: Vec<&Run> = state
        .runs
        .values()
        .filter(|run| run.project == project && matches(run, &query))
        .collect();
    match query.get("order_by") {
        Some("status") => found.sort_by_key(|run| (run.status(), run.id)),
        Some("ref") => found.sort_by(|a, b| (&a.git_ref, a.id).cmp(&(&b.git_ref, b.id))),
        Some("updated_at") => found.sort_by_key(|run| (run.created_at, run.id)),
        _ => found.sort_by_key(|run| run.id),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let page = page(&api, &state, project);
    let path = format!("/projects/{project}/pipelines");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |run| run.brief(&page),
    ))
}

fn matches(run: &Run, query: &Query) -> bool {
    let time = |name: &str| {
        query
            .get(name)
            .and_then(|time| time.parse::<DateTime<Utc>>().ok())
    };
    let status = run.status();
    query.get("scope").is_none_or(|scope| match scope {
        "finished" => ["success", "failed", "canceled"].contains(&status),
        "branches" => !run.git_ref.starts_with('v'),
        "tags" => run.git_ref.starts_with('v'),
        scope => scope == status,
    }) && query.get("status").is_none_or(|wanted| wanted == status)
        && query
            .get("source")
            .is_none_or(|wanted| wanted == run.source)
        && query.get("ref").is_none_or(|wanted| wanted == run.git_ref)
        && query.get("sha").is_none_or(|wanted| wanted == run.sha)
        && query
            .get("username")
            .is_none_or(|wanted| wanted == run.starter.username)
        && query.get("name").is_none()
        && query.get("yaml_errors") != Some("true")
        && time("updated_after").is_none_or(|after| run.created_at > after)
        && time("updated_before").is_none_or(|before| run.created_at < before)
}

pub(super) async fn get(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    state.run(&project, &pipeline)?.poll();
    answer(&api, &mut state, StatusCode::OK, &project, &pipeline)
}

pub(super) async fn retry(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let numbers: Vec<i64> = (0..3).map(|_| state.number()).collect();
    let run = state.run(&project, &pipeline)?;
    let id = run.id;
    let mut numbers = numbers.into_iter();
    let added = run.retry(&api.world, || numbers.next().unwrap_or_default());
    for job in added {
        state.jobs.insert(job, id);
    }
    answer(&api, &mut state, StatusCode::CREATED, &project, &pipeline)
}

pub(super) async fn cancel(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    state.run(&project, &pipeline)?.cancel();
    answer(&api, &mut state, StatusCode::OK, &project, &pipeline)
}

fn answer(
    api: &Store,
    state: &mut State,
    status: StatusCode,
    project: &str,
    pipeline: &str,
) -> Result<Response, Failure> {
    let page = page(api, state, state.project(project)?.id);
    Ok(reply::json(
        status,
        &state.run(project, pipeline)?.whole(&api.instance(), &page),
    ))
}

pub(super) async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    let git_ref = fields.required("ref")?;
    let variables = match fields.get("variables") {
        None => Map::new(),
        Some(Value::Array(variables)) => variables.iter().filter_map(pair).collect(),
        Some(_) => return Err(failure::parameter("variables is invalid")),
    };
    let order = Order {
        project,
        git_ref,
        source: "api",
        schedule: None,
        starter: CALLER,
        variables: &variables,
    };
    started(&api, &mut state, order)
}

fn pair(variable: &Value) -> Option<(String, Value)> {
    Some((
        variable.get("key")?.as_str()?.to_owned(),
        variable.get("value")?.clone(),
    ))
}

pub(super) async fn trigger(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let token = fields.required("token")?;
    let mut state = api.state();
    let project = state.project(&project)?.id;
    // GitLab doesn't tell a wrong token from a project that isn't there.
    if token != TRIGGER_TOKEN {
        return Err(failure::not_found(""));
    }
    let git_ref = fields.required("ref")?;
    let variables = match fields.get("variables") {
        None => Map::new(),
        Some(Value::Object(variables)) => variables.clone(),
        Some(_) => return Err(failure::parameter("variables is invalid")),
    };
    let order = Order {
        project,
        git_ref,
        source: "trigger",
        schedule: None,
        starter: CALLER,
        variables: &variables,
    };
    started(&api, &mut state, order)
}

/// A pipeline that is to be started.
pub(super) struct Order<'a> {
    pub(super) project: i64,
    pub(super) git_ref: &'a str,
    pub(super) source: &'static str,
    pub(super) schedule: Option<i64>,
    pub(super) starter: Person,
    pub(super) variables: &'a Map<String, Value>,
}

fn started(api: &Store, state: &mut State, order: Order<'_>) -> Result<Response, Failure> {
    let page = page(api, state, order.project);
    let id = start(api, state, order)?;
    let run = state.runs.get(&id).ok_or_else(|| failure::not_found(""))?;
    Ok(reply::json(
        StatusCode::CREATED,
        &run.whole(&api.instance(), &page),
    ))
}

/// Starts a pipeline and gives its number.
pub(super) fn start(api: &Store, state: &mut State, order: Order<'_>) -> Result<i64, Failure> {
    let Order {
        project,
        git_ref,
        source,
        schedule,
        starter,
        variables,
    } = order;
    let git_ref = git_ref
        .trim_start_matches("refs/heads/")
        .trim_start_matches("refs/tags/");
    if !REFS.contains(&git_ref) {
        return Err(failure::invalid("base", "Reference not found"));
    }
    let file = variables
        .get("_PIPELINE_FILE_NAME")
        .and_then(Value::as_str)
        .unwrap_or("full-ci.yml");
    let stop = match file {
        "failing-ci.yml" => Stop::Failure,
        "manual-ci.yml" => Stop::Manual,
        file if file.ends_with("-ci.yml") => Stop::Never,
        _ => {
            return Err(failure::invalid(
                "base",
                "Project CI config file does not exist",
            ));
        }
    };
    let id = state.number();
    let jobs = [state.number(), state.number(), state.number()];
    let iid = 1 + state
        .runs
        .values()
        .filter(|run| run.project == project)
        .count() as i64;
    let run = Run::start(
        &api.world,
        Start {
            id,
            iid,
            project,
            git_ref,
            source,
            file,
            schedule,
            starter,
            stop,
            jobs,
        },
    );
    for job in jobs {
        state.jobs.insert(job, id);
    }
    state.runs.insert(id, run);
    Ok(id)
}
