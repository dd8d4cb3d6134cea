//! Access tokens of projects and groups: each has a user of its own, a bot that is a member.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::form::{self, Form};
use super::super::listing;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, State, Store};
use super::super::users;
use super::caller::Caller;
use super::members;
use super::role::{LEVELS, MAINTAINER};
use super::token::{self, Held, Wanted, issue};
use crate::query::Query;
use crate::reply;
use crate::world::World;

pub(super) const ACCESS_TOKENS: Kind = Kind {
    what: "Access Token",
    path: "access_tokens",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .nest(
            "/projects/{project_id}/access_tokens",
            routes_of(form::in_project(ACCESS_TOKENS)),
        )
        .nest(
            "/groups/{group_id}/access_tokens",
            routes_of(form::in_group(ACCESS_TOKENS)),
        )
}

fn routes_of(form: Form) -> Router<Arc<Store>> {
    Router::new()
        .route(
            "/",
            get(move |api, path, query| list(form, api, path, query))
                .post(move |api, path, fields| create(form, api, path, fields)),
        )
        .route(
            "/self/rotate",
            post(move |api, path, caller, fields| rotate_own(form, api, path, caller, fields)),
        )
        .route(
            "/{token_id}",
            get(move |api, path| read(form, api, path))
                .delete(move |api, path| revoke(form, api, path)),
        )
        .route(
            "/{token_id}/rotate",
            post(move |api, path, fields| rotate(form, api, path, fields)),
        )
}

async fn list(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let tokens = state.things.all(ACCESS_TOKENS, owner).iter();
    let found = token::wanted(tokens, &query, &api.world);
    let path = owner.path_of(ACCESS_TOKENS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

async fn create(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let wanted = Wanted::of(&fields, &api.world)?;
    let level = fields.number("access_level").unwrap_or(MAINTAINER);
    if !LEVELS.contains(&level) {
        return Err(failure::parameter(
            "access_level does not have a valid value",
        ));
    }
    let more = bot(&mut state, &api.world, owner, &wanted.name, level);
    let token = issue(&mut state, &api.world, (ACCESS_TOKENS, owner), wanted, more);
    Ok(reply::json(StatusCode::CREATED, &token))
}

/// Makes the user that a token acts as, and says what the token has besides.
pub(super) fn bot(state: &mut State, world: &World, owner: Owner, name: &str, level: i64) -> Value {
    let (resource, number) = match owner {
        Owner::Group(id) => ("group", id),
        Owner::Project(id) => ("project", id),
        _ => ("", 0),
    };
    let id = state.number();
    let username = format!("{resource}_{number}_bot_{id}");
    let mut user = users::user(world, id, &username, name);
    user["bot"] = true.into();
    state.things.add(users::USERS, Owner::Instance, user);
    members::add(state, world, owner, id, level);
    json!({"user_id": id, "access_level": level, "resource_type": resource, "resource_id": number})
}

async fn read(
    form: Form,
    api: Api,
    Path((key, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let token = state.things.find(ACCESS_TOKENS, owner, &token)?;
    Ok(reply::json(
        StatusCode::OK,
        &token::shown(token, &api.world),
    ))
}

/// The token of a path.
fn held(form: Form, state: &State, key: &str, token: &str) -> Result<Held, Failure> {
    let owner = (form.owner)(state, key)?;
    let token = state.things.find(ACCESS_TOKENS, owner, token)?;
    Ok(Held {
        kind: ACCESS_TOKENS,
        owner,
        id: token["id"].as_i64().unwrap_or_default(),
    })
}

async fn revoke(
    form: Form,
    api: Api,
    Path((key, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let held = held(form, &state, &key, &token)?;
    token::revoke(&mut state, held)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn rotate(
    form: Form,
    api: Api,
    Path((key, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let held = held(form, &state, &key, &token)?;
    let token = token::rotate(&mut state, &api.world, held, &fields)?;
    Ok(reply::json(StatusCode::OK, &token))
}

async fn rotate_own(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let own = caller.token.filter(|held| held.owner == owner);
    let held = own.ok_or_else(|| {
        failure::message(StatusCode::METHOD_NOT_ALLOWED, "405 Method Not Allowed")
    })?;
    let token = token::rotate(&mut state, &api.world, held, &fields)?;
    Ok(reply::json(StatusCode::OK, &token))
}
