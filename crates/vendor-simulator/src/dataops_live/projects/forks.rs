//! Forks: a copy that stays linked with its origin, and the link alone.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value};

use super::super::access::Caller;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::store::{Api, State};
use super::imports::begin;
use super::list::SIMPLE;
use super::{Project, answer, named_namespace, page, whole};
use crate::query::Query;
use crate::reply;

/// What a fork shows of its origin.
fn origin(state: &State, origin: &Project, instance: &str) -> Map<String, Value> {
    let mut members = whole(state, origin, instance);
    members.retain(|name, _| SIMPLE.contains(&name.as_str()));
    members
}

fn origin_of(project: &Project) -> Option<i64> {
    project.settings.get("forked_from_project")?["id"].as_i64()
}

pub(super) async fn create(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let names = ["namespace_id", "namespace_path", "namespace"];
    let namespace = match named_namespace(&state, &fields, &names)? {
        Some(namespace) => Some(namespace),
        None => state.own_namespace(caller.user).cloned(),
    };
    let namespace = namespace.ok_or_else(|| failure::not_found("Target Namespace"))?;
    let number = state.number();
    let project = state.project(&key)?;
    let from = project.id;
    let name = fields.text("name").unwrap_or(&project.name);
    let path = fields.text("path").unwrap_or(&project.path);
    let mut settings = project.settings.clone();
    for count in ["star_count", "forks_count", "open_issues_count"] {
        settings.insert(count.to_owned(), 0.into());
    }
    for name in ["description", "visibility"] {
        if let Some(value) = fields.get(name) {
            settings.insert(name.to_owned(), value.clone());
        }
    }
    let origin = origin(&state, project, &api.instance());
    settings.insert("forked_from_project".to_owned(), Value::Object(origin));
    settings.insert("creator_id".to_owned(), caller.user.into());
    let fork = Project::new(number, &namespace, name, path, api.world.now(), settings);
    let id = state.add_project(fork, StatusCode::CONFLICT)?;
    begin(&mut state, &api.world, id, "fork", "finished");
    state.change_project(from, |project| project.count("forks_count", 1));
    answer(&api, &state, StatusCode::CREATED, id)
}

pub(super) async fn separate(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&key)?;
    let id = project.id;
    let Some(from) = origin_of(project) else {
        return Ok(reply::empty(StatusCode::NOT_MODIFIED));
    };
    state.change_project(id, |project| {
        project.settings.remove("forked_from_project");
    });
    state.change_project(from, |project| project.count("forks_count", -1));
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

pub(super) async fn relate(
    api: Api,
    Path((key, from)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let project = state.project(&key)?;
    let id = project.id;
    if origin_of(project).is_some() {
        return Err(failure::message(
            StatusCode::CONFLICT,
            "Project already forked",
        ));
    }
    let from = state.project(&from)?;
    let from_id = from.id;
    let origin = origin(&state, from, &api.instance());
    state.change_project(id, |project| {
        project.set("forked_from_project", Value::Object(origin));
    });
    state.change_project(from_id, |project| project.count("forks_count", 1));
    answer(&api, &state, StatusCode::CREATED, id)
}

pub(super) async fn list(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = state.project(&key)?.id;
    let forks = state.projects.values();
    let forks = forks.filter(|project| origin_of(project) == Some(id));
    let path = format!("/projects/{id}/forks");
    page(&api, &state, &caller, &path, &query, forks.collect())
}
