//! Pipeline schedules.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use chrono::TimeDelta;
use http::StatusCode;
use serde_json::json;

use super::progress::Order;
use super::run;
use super::schedule::{Schedule, variable};
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
    let all = "/projects/{project_id}/pipeline_schedules";
    let one = &format!("{all}/{{pipeline_schedule_id}}");
    Router::new()
        .route(all, get(list).post(create))
        .route(one, get(read).put(update).delete(delete))
        .route(&format!("{one}/take_ownership"), post(take_ownership))
        .route(&format!("{one}/play"), post(play))
        .route(&format!("{one}/pipelines"), get(pipelines_of))
        .route(&format!("{one}/variables"), post(create_variable))
        .route(
            &format!("{one}/variables/{{key}}"),
            put(update_variable).delete(delete_variable),
        )
}

pub(super) fn seed(state: &mut State, world: &World) {
    for (id, description, cron, active) in [
        (910, "Nightly load", "0 1 * * *", true),
        (911, "Weekly report", "30 5 * * 1", false),
    ] {
        let file = json!("full-ci.yml");
        let schedule = Schedule {
            id,
            project: PROJECT_ID,
            description: description.to_owned(),
            git_ref: "main".to_owned(),
            cron: cron.to_owned(),
            cron_timezone: "Europe/Berlin".to_owned(),
            active,
            owner: COLLEAGUE,
            created_at: world.now() - TimeDelta::days(60),
            updated_at: world.now() - TimeDelta::hours(1),
            variables: vec![run::variable("_PIPELINE_FILE_NAME", &file, "env_var")],
            inputs: vec![json!({"name": "targets", "value": ["orders", "customers"]})],
        };
        state.schedules.insert(id, schedule);
    }
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&project)?.id;
    let wanted = |schedule: &Schedule| match query.get("scope") {
        Some("active") => schedule.active,
        Some("inactive") => !schedule.active,
        _ => true,
    };
    let found: Vec<&Schedule> = state
        .schedules
        .values()
        .filter(|schedule| schedule.project == project && wanted(schedule))
        .collect();
    let instance = api.instance();
    let path = format!("/projects/{project}/pipeline_schedules");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |schedule| schedule.brief(&instance),
    ))
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&project)?.id;
    let missing: Vec<String> = ["description", "ref", "cron"]
        .iter()
        .filter(|name| fields.text(name).is_none())
        .map(|name| format!("{name} is missing"))
        .collect();
    if !missing.is_empty() {
        return Err(failure::parameter(&missing.join(", ")));
    }
    let now = api.world.now();
    let mut schedule = Schedule {
        id: state.number(),
        project,
        description: String::new(),
        git_ref: String::new(),
        cron: String::new(),
        cron_timezone: "UTC".to_owned(),
        active: true,
        owner: CALLER,
        created_at: now,
        updated_at: now,
        variables: Vec::new(),
        inputs: Vec::new(),
    };
    schedule.change(&fields)?;
    let answer = schedule.whole(&api.instance(), None);
    state.schedules.insert(schedule.id, schedule);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

async fn read(
    api: Api,
    Path((project, schedule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    answer(&api, &mut api.state(), StatusCode::OK, &project, &schedule)
}

fn answer(
    api: &Store,
    state: &mut State,
    status: StatusCode,
    project: &str,
    schedule: &str,
) -> Result<Response, Failure> {
    let id = state.schedule(project, schedule)?.id;
    let mut last = state.runs.values().rev();
    let last = last.find(|run| run.schedule == Some(id));
    let last = last.map(|run| api.shown(state, run.project, |at| run.brief(at.page)));
    Ok(reply::json(
        status,
        &state
            .schedule(project, schedule)?
            .whole(&api.instance(), last),
    ))
}

async fn update(
    api: Api,
    Path((project, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    schedule.change(&fields)?;
    schedule.updated_at = api.world.now();
    answer(&api, &mut state, StatusCode::OK, &project, &id)
}

async fn delete(
    api: Api,
    Path((project, schedule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.schedule(&project, &schedule)?.id;
    state.schedules.remove(&id);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn take_ownership(
    api: Api,
    Path((project, schedule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    state.schedule(&project, &schedule)?.owner = CALLER;
    answer(&api, &mut state, StatusCode::CREATED, &project, &schedule)
}

/// Starts the pipeline; the answer says only that.
async fn play(api: Api, Path((project, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let (id, project, git_ref, owner) = (
        schedule.id,
        schedule.project,
        schedule.git_ref.clone(),
        schedule.owner,
    );
    let variables = schedule.variables.clone();
    let order = Order {
        project,
        git_ref: &git_ref,
        source: "schedule",
        schedule: Some(id),
        starter: owner,
        variables,
    };
    state.start_run(&api, order)?;
    Ok(reply::json(
        StatusCode::CREATED,
        &json!({"message": "201 Created"}),
    ))
}

async fn pipelines_of(
    api: Api,
    Path((project, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let (id, project) = (schedule.id, schedule.project);
    state.settle_all(&api, project);
    let found: Vec<_> = state
        .runs
        .values()
        .filter(|run| run.schedule == Some(id))
        .collect();
    let path = format!("/projects/{project}/pipeline_schedules/{id}/pipelines");
    Ok(api.shown(&state, project, |at| {
        listing::numbered(&api.world, &path, &query, &found, |run| run.brief(at.page))
    }))
}

async fn create_variable(
    api: Api,
    Path((project, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let key = fields.required("key")?;
    let variable = variable(key, &fields)?;
    if schedule.variable(key).is_some() {
        return Err(failure::invalid("key", "has already been taken"));
    }
    schedule.variables.push(variable.clone());
    Ok(reply::json(StatusCode::CREATED, &variable))
}

async fn update_variable(
    api: Api,
    Path((project, id, key)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let place = state
        .schedule(&project, &id)?
        .variable(&key)
        .ok_or_else(|| failure::not_found("Variable"))?;
    *place = variable(&key, &fields)?;
    Ok(reply::json(StatusCode::OK, place))
}

async fn delete_variable(
    api: Api,
    Path((project, id, key)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let removed = schedule
        .variable(&key)
        .ok_or_else(|| failure::not_found("Variable"))?
        .clone();
    schedule.variables.retain(|variable| variable != &removed);
    Ok(reply::json(StatusCode::ACCEPTED, &removed))
}
