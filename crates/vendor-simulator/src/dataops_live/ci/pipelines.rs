//! Pipelines: lists, one, start with an access token, change, retry, cancel, delete.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::plan::{USUAL, plans};
use super::progress::Order;
use super::run::{Run, Start, variable};
use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::listing;
use crate::dataops_live::people::{CALLER, COLLEAGUE};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;
use crate::world::World;

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/pipelines/{pipeline_id}";
    Router::new()
        .route("/projects/{project_id}/pipelines", get(list))
        .route("/projects/{project_id}/pipelines/latest", get(latest))
        .route(one, get(read).delete(delete))
        .route(&format!("{one}/metadata"), put(rename))
        .route(&format!("{one}/variables"), get(variables))
        .route(&format!("{one}/retry"), post(retry))
        .route(&format!("{one}/cancel"), post(cancel))
        .route("/projects/{project_id}/pipeline", post(create))
}

/// Pipelines of four weeks, every sixth of which failed.
pub(super) fn seed(state: &mut State, world: &World) {
    for number in 0..25 {
        let id = 700_100 + 10 * number;
        let file = if number % 6 == 5 {
            "failing-ci.yml"
        } else {
            USUAL
        };
        let plans = plans(file).unwrap_or_default();
        let jobs: Vec<_> = (id + 1..).zip(plans.iter().copied()).collect();
        for (job, _) in &jobs {
            state.jobs.insert(*job, id);
        }
        let start = Start {
            id,
            iid: number + 1,
            project: PROJECT_ID,
            git_ref: if number % 4 == 3 { "develop" } else { "main" },
            commit: None,
            source: if number % 2 == 0 { "schedule" } else { "push" },
            file,
            schedule: (number % 2 == 0).then_some(910),
            starter: COLLEAGUE,
            variables: vec![variable("_PIPELINE_FILE_NAME", &file.into(), "env_var")],
            jobs,
        };
        let age = TimeDelta::hours(24 * (26 - number));
        let run = Run::finished(world, start, world.now() - age);
        state.runs.insert(id, run);
    }
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    state.settle_all(&api, project);
    let mut found: Vec<&Run> = state
        .runs
        .values()
        .filter(|run| run.project == project && matches(run, &query))
        .collect();
    match query.get("order_by") {
        Some("status") => found.sort_by_key(|run| (run.status(), run.id)),
        Some("ref") => found.sort_by(|a, b| (&a.git_ref, a.id).cmp(&(&b.git_ref, b.id))),
        Some("updated_at") => found.sort_by_key(|run| (run.created_at, run.id)),
        Some("user_id") => found.sort_by_key(|run| (run.starter.id, run.id)),
        _ => found.sort_by_key(|run| run.id),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let path = format!("/projects/{project}/pipelines");
    Ok(api.shown(&state, project, |at| {
        listing::numbered(&api.world, &path, &query, &found, |run| run.brief(at.page))
    }))
}

fn matches(run: &Run, query: &Query) -> bool {
    let time = |name: &str| query.get(name)?.parse::<DateTime<Utc>>().ok();
    let is = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
    let status = run.status();
    let in_scope = query.get("scope").is_none_or(|scope| match scope {
        "finished" => ["success", "failed", "canceled"].contains(&status),
        "branches" => !run.git_ref.starts_with('v'),
        "tags" => run.git_ref.starts_with('v'),
        scope => scope == status,
    });
    // Child pipelines are listed only where they are asked for.
    let from_here = run.source != "parent_pipeline" || query.get("source").is_some();
    in_scope
        && from_here
        && is("status", status)
        && is("source", run.source)
        && is("ref", &run.git_ref)
        && is("sha", &run.sha)
        && is("username", run.starter.username)
        && is("name", run.name.as_deref().unwrap_or_default())
        && query.get("yaml_errors") != Some("true")
        && time("created_after").is_none_or(|after| run.created_at > after)
        && time("created_before").is_none_or(|before| run.created_at < before)
        && time("updated_after").is_none_or(|after| run.created_at > after)
        && time("updated_before").is_none_or(|before| run.created_at < before)
}

async fn latest(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    let git_ref = query.get("ref").unwrap_or("main");
    let found = state.runs.values().rev().find(|run| {
        run.project == project && run.git_ref == git_ref && run.source != "parent_pipeline"
    });
    // Not 404: GitLab doesn't say whether there is none or it may not be seen.
    let forbidden = || failure::message(StatusCode::FORBIDDEN, "403 Forbidden");
    let id = found.ok_or_else(forbidden)?.id;
    state.look_at(&api, id);
    whole(&api, &state, StatusCode::OK, id)
}

async fn read(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.run(&project, &pipeline)?.id;
    state.look_at(&api, id);
    whole(&api, &state, StatusCode::OK, id)
}

/// An answer with a pipeline.
pub(super) fn whole(
    api: &Store,
    state: &State,
    status: StatusCode,
    id: i64,
) -> Result<Response, Failure> {
    let run = state.runs.get(&id).ok_or_else(|| failure::not_found(""))?;
    let whole = api.shown(state, run.project, |at| run.whole(at));
    Ok(reply::json(status, &whole))
}

async fn delete(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.run(&project, &pipeline)?.id;
    state.runs.remove(&id);
    state.jobs.retain(|_, run| *run != id);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn rename(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let run = state.run(&project, &pipeline)?;
    run.name = Some(fields.required("name")?.to_owned());
    let id = run.id;
    whole(&api, &state, StatusCode::OK, id)
}

async fn variables(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let run = state.run(&project, &pipeline)?;
    let path = format!("/projects/{}/pipelines/{}/variables", run.project, run.id);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &run.variables,
        Value::clone,
    ))
}

async fn retry(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let jobs = state.run(&project, &pipeline)?.tasks.len();
    let numbers: Vec<i64> = (0..jobs).map(|_| state.number()).collect();
    let run = state.run(&project, &pipeline)?;
    let id = run.id;
    let mut numbers = numbers.into_iter();
    let added = run.retry(|| numbers.next().unwrap_or_default());
    for job in added {
        state.jobs.insert(job, id);
    }
    whole(&api, &state, StatusCode::CREATED, id)
}

async fn cancel(
    api: Api,
    Path((project, pipeline)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let run = state.run(&project, &pipeline)?;
    run.cancel();
    let id = run.id;
    whole(&api, &state, StatusCode::OK, id)
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    let git_ref = fields.required("ref")?;
    let variables = match fields.get("variables") {
        None => Vec::new(),
        Some(Value::Array(variables)) => variables.iter().map(given).collect(),
        Some(_) => return Err(failure::parameter("variables is invalid")),
    };
    let order = Order {
        project,
        git_ref,
        source: "api",
        schedule: None,
        starter: CALLER,
        variables,
    };
    let id = state.start_run(&api, order)?;
    whole(&api, &state, StatusCode::CREATED, id)
}

/// A variable of a body, as answers show it.
fn given(variable_of_body: &Value) -> Value {
    let text = |name: &str| variable_of_body.get(name).and_then(Value::as_str);
    variable(
        text("key").unwrap_or_default(),
        &json!(text("value").unwrap_or_default()),
        text("variable_type").unwrap_or("env_var"),
    )
}
