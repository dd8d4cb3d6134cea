//! What is done with a project besides its settings: archived, starred, moved; and what is read of it besides.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::access::{Caller, members};
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::people::written;
use super::super::shelf::Owner;
use super::super::store::Api;
use super::super::users;
use super::{answer, named_namespace, owner_of, relocate};
use crate::query::Query;
use crate::reply;

pub(super) async fn archive(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    set_archived(&api, &key, true)
}

pub(super) async fn unarchive(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    set_archived(&api, &key, false)
}

fn set_archived(api: &Api, key: &str, archived: bool) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(key)?.id;
    state.change_project(id, |project| project.set("archived", archived));
    answer(api, &state, StatusCode::CREATED, id)
}

pub(super) async fn star(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    if !state.stars.insert((caller.user, id)) {
        return Ok(reply::empty(StatusCode::NOT_MODIFIED));
    }
    state.change_project(id, |project| project.count("star_count", 1));
    answer(&api, &state, StatusCode::CREATED, id)
}

pub(super) async fn unstar(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    if !state.stars.remove(&(caller.user, id)) {
        return Ok(reply::empty(StatusCode::NOT_MODIFIED));
    }
    state.change_project(id, |project| project.count("star_count", -1));
    answer(&api, &state, StatusCode::CREATED, id)
}

pub(super) async fn transfer(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let namespace = named_namespace(&state, &fields, &["namespace"])?;
    let namespace = namespace.ok_or_else(|| failure::parameter("namespace is missing"))?;
    relocate(&mut state, id, &namespace)?;
    answer(&api, &state, StatusCode::OK, id)
}

pub(super) async fn languages(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    api.state().project(&key)?;
    let languages = json!({"SQL": 71.25, "Python": 28.75});
    Ok(reply::json(StatusCode::OK, &languages))
}

pub(super) async fn storage(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&key)?;
    let storage = json!({
        "project_id": project.id,
        "disk_path": format!("@hashed/{}", project.id),
        "created_at": written(project.created_at),
        "repository_storage": "default",
    });
    Ok(reply::json(StatusCode::OK, &storage))
}

/// The members of the project, with the inherited ones.
pub(super) async fn users(
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let (owner, id) = owner_of(&state, &key)?;
    let members = members::all(&state, owner);
    let search = query.get("search").map(str::to_lowercase);
    let named = |user: &Value| {
        let text = |name: &str| user[name].as_str().unwrap_or_default().to_lowercase();
        let found = |part: &String| text("name").contains(part) || text("username").contains(part);
        search.as_ref().is_none_or(found)
    };
    let users = members.iter().filter_map(|member| {
        let id = member["id"].to_string();
        let user = state.things.find(users::USERS, Owner::Instance, &id).ok()?;
        let skipped = query.all("skip_users[]").any(|skipped| skipped == id);
        (!skipped && named(user)).then(|| users::brief(user))
    });
    let found: Vec<Value> = users.collect();
    let path = format!("/projects/{id}/users");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}
