//! Requests for access to projects and groups: made in the name of the caller, approved or denied by those who may.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete, get, put};
use http::StatusCode;

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::form::{self, Form};
use super::super::people::written;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, State, Store};
use super::super::users;
use super::caller::Caller;
use super::members;
use super::role::DEVELOPER;
use crate::reply;

const ACCESS_REQUESTS: Kind = Kind {
    what: "",
    path: "access_requests",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .nest(
            "/projects/{project_id}/access_requests",
            routes_of(form::in_project(ACCESS_REQUESTS)),
        )
        .nest(
            "/groups/{group_id}/access_requests",
            routes_of(form::in_group(ACCESS_REQUESTS)),
        )
}

fn routes_of(form: Form) -> Router<Arc<Store>> {
    Router::new()
        .route(
            "/",
            get(move |api, path, query| form.list(api, path, query))
                .post(move |api, path, caller| create(form, api, path, caller)),
        )
        .route(
            "/{user_id}",
            delete(move |api, path| form.delete(api, path)),
        )
        .route(
            "/{user_id}/approve",
            put(move |api, path, fields| approve(form, api, path, fields)),
        )
}

/// The role that a user has already.
fn role(state: &State, owner: Owner, user: i64) -> i64 {
    let project = |id| {
        let project = state.projects.get(&id);
        project.map_or(0, |project| state.role_in_project(user, project))
    };
    match owner {
        Owner::Project(id) => project(id),
        Owner::Group(id) => state.role_in_group(user, id),
        _ => 0,
    }
}

async fn create(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let id = caller.user.to_string();
    let has_asked = state.things.find(ACCESS_REQUESTS, owner, &id).is_ok();
    if has_asked || role(&state, owner, caller.user) > 0 {
        let error = "400 Bad request - the user is a member or has asked already";
        return Err(failure::message(StatusCode::BAD_REQUEST, error));
    }
    let mut request = users::brief(state.user(&id)?);
    let now = written(api.world.now());
    request["created_at"] = now.clone().into();
    request["requested_at"] = now.into();
    let request = state.things.add(ACCESS_REQUESTS, owner, request);
    Ok(reply::json(StatusCode::CREATED, &request))
}

async fn approve(
    form: Form,
    api: Api,
    Path((key, user)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let level = members::level(&fields)?.unwrap_or(DEVELOPER);
    let mut request = state.things.take(ACCESS_REQUESTS, owner, &user)?;
    let id = request["id"].as_i64().unwrap_or_default();
    members::add(&mut state, &api.world, owner, id, level);
    request["access_level"] = level.into();
    Ok(reply::json(StatusCode::CREATED, &request))
}
