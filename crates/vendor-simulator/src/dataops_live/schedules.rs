//! Pipeline schedules with their variables and inputs.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::people::{CALLER, Person, written};
use super::pipelines::{self, Order};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) struct Schedule {
    pub(super) id: i64,
    pub(super) project: i64,
    pub(super) description: String,
    pub(super) git_ref: String,
    pub(super) cron: String,
    pub(super) cron_timezone: String,
    pub(super) active: bool,
    pub(super) owner: Person,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
    pub(super) variables: Vec<Value>,
    pub(super) inputs: Vec<Value>,
}

impl Schedule {
    fn brief(&self, instance: &str) -> Value {
        json!({
            "id": self.id,
            "description": self.description,
            "ref": format!("refs/heads/{}", self.git_ref),
            "cron": self.cron,
            "cron_timezone": self.cron_timezone,
            "next_run_at": written(self.updated_at + TimeDelta::hours(1)),
            "active": self.active,
            "created_at": written(self.created_at),
            "updated_at": written(self.updated_at),
            "owner": self.owner.brief(instance),
        })
    }

    /// With the parts that lists leave out.
    fn whole(&self, instance: &str, last_pipeline: Option<Value>) -> Value {
        let mut whole = self.brief(instance);
        if let Value::Object(members) = &mut whole {
            members.insert(
                "last_pipeline".to_owned(),
                last_pipeline.unwrap_or_default(),
            );
            members.insert("variables".to_owned(), self.variables.clone().into());
            members.insert("inputs".to_owned(), self.inputs.clone().into());
        }
        whole
    }

    fn change(&mut self, fields: &Fields) -> Result<(), Failure> {
        if let Some(cron) = fields.text("cron") {
            if cron.split_whitespace().count() != 5 {
                return Err(failure::invalid("cron", "is invalid syntax"));
            }
            self.cron = cron.to_owned();
        }
        for (name, place) in [
            ("description", &mut self.description),
            ("cron_timezone", &mut self.cron_timezone),
            ("ref", &mut self.git_ref),
        ] {
            if let Some(text) = fields.text(name) {
                *place = text.to_owned();
            }
        }
        self.git_ref = self.git_ref.trim_start_matches("refs/heads/").to_owned();
        self.active = fields.switch("active").unwrap_or(self.active);
        for change in fields
            .get("inputs")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.inputs
                .retain(|input| input.get("name") != change.get("name"));
            if change.get("destroy") != Some(&Value::Bool(true)) {
                self.inputs
                    .push(json!({"name": change.get("name"), "value": change.get("value")}));
            }
        }
        Ok(())
    }

    fn variable(&mut self, key: &str) -> Option<&mut Value> {
        self.variables
            .iter_mut()
            .find(|variable| variable.get("key").and_then(Value::as_str) == Some(key))
    }
}

fn variable(key: &str, fields: &Fields) -> Result<Value, Failure> {
    let value = fields.required("value")?;
    let kind = fields.text("variable_type").unwrap_or("env_var");
    Ok(json!({"key": key, "value": value, "variable_type": kind, "raw": false}))
}

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
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

pub(super) async fn create(
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

pub(super) async fn get(
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
    let page = pipelines::page(api, state, state.project(project)?.id);
    let last = state
        .runs
        .values()
        .rev()
        .find(|run| run.schedule == Some(id))
        .map(|run| run.brief(&page));
    Ok(reply::json(
        status,
        &state
            .schedule(project, schedule)?
            .whole(&api.instance(), last),
    ))
}

pub(super) async fn update(
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

pub(super) async fn delete(
    api: Api,
    Path((project, schedule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.schedule(&project, &schedule)?.id;
    state.schedules.remove(&id);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

pub(super) async fn take_ownership(
    api: Api,
    Path((project, schedule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    state.schedule(&project, &schedule)?.owner = CALLER;
    answer(&api, &mut state, StatusCode::CREATED, &project, &schedule)
}

/// Starts the pipeline; the answer says only that.
pub(super) async fn play(
    api: Api,
    Path((project, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let (id, project, git_ref, owner) = (
        schedule.id,
        schedule.project,
        schedule.git_ref.clone(),
        schedule.owner,
    );
    let pair = |variable: &Value| {
        Some((
            variable.get("key")?.as_str()?.to_owned(),
            variable.get("value")?.clone(),
        ))
    };
    let variables: Map<String, Value> = schedule.variables.iter().filter_map(pair).collect();
    let order = Order {
        project,
        git_ref: &git_ref,
        source: "schedule",
        schedule: Some(id),
        starter: owner,
        variables: &variables,
    };
    pipelines::start(&api, &mut state, order)?;
    Ok(reply::json(
        StatusCode::CREATED,
        &json!({"message": "201 Created"}),
    ))
}

pub(super) async fn pipelines_of(
    api: Api,
    Path((project, id)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let schedule = state.schedule(&project, &id)?;
    let (id, project) = (schedule.id, schedule.project);
    let page = pipelines::page(&api, &state, project);
    let found: Vec<_> = state
        .runs
        .values()
        .filter(|run| run.schedule == Some(id))
        .collect();
    let path = format!("/projects/{project}/pipeline_schedules/{id}/pipelines");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |run| run.brief(&page),
    ))
}

pub(super) async fn create_variable(
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

pub(super) async fn update_variable(
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

pub(super) async fn delete_variable(
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
