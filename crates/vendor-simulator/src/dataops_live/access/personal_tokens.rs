//! Personal access tokens, and the token that a request comes with, of whatever kind it is.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::Value;

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, State, Store};
use super::caller::Caller;
use super::token::{self, Held};
use crate::query::Query;
use crate::reply;

pub(in crate::dataops_live) const PERSONAL_TOKENS: Kind = Kind {
    what: "",
    path: "personal_access_tokens",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/personal_access_tokens", get(list))
        .route("/personal_access_tokens/self", get(own).delete(revoke_own))
        .route("/personal_access_tokens/self/rotate", post(rotate_own))
        .route(
            "/personal_access_tokens/{token_id}",
            get(read).delete(revoke),
        )
        .route("/personal_access_tokens/{token_id}/rotate", post(rotate))
}

async fn list(api: Api, caller: Caller, query: Query) -> Response {
    let state = api.state();
    let of_user = match query.get("user_id").and_then(|user| user.parse().ok()) {
        Some(user) => Some(user),
        None if state.is_admin(caller.user) => None,
        None => Some(caller.user),
    };
    let tokens = state.things.all(PERSONAL_TOKENS, Owner::Instance).iter();
    let tokens = tokens
        .filter(|token| is_open(&state, &caller, token))
        .filter(|token| of_user.is_none_or(|user: i64| token["user_id"] == user));
    let found = token::wanted(tokens, &query, &api.world);
    listing::numbered(
        &api.world,
        "/personal_access_tokens",
        &query,
        &found,
        Value::clone,
    )
}

/// Administrators see all tokens, others see their own.
fn is_open(state: &State, caller: &Caller, token: &Value) -> bool {
    state.is_admin(caller.user) || token["user_id"] == caller.user
}

/// The token of a path, if the caller may see it.
fn held(state: &State, caller: &Caller, key: &str) -> Result<Held, Failure> {
    let token = state.things.find(PERSONAL_TOKENS, Owner::Instance, key)?;
    if !is_open(state, caller, token) {
        return Err(failure::not_found(""));
    }
    Ok(Held {
        kind: PERSONAL_TOKENS,
        owner: Owner::Instance,
        id: token["id"].as_i64().unwrap_or_default(),
    })
}

/// The token that the request comes with.
fn held_by(caller: &Caller) -> Result<Held, Failure> {
    caller.token.ok_or_else(failure::unauthorized)
}

fn answer(state: &State, api: &Api, held: Held) -> Result<Response, Failure> {
    let token = held.of(state).ok_or_else(|| failure::not_found(""))?;
    Ok(reply::json(
        StatusCode::OK,
        &token::shown(token, &api.world),
    ))
}

async fn own(api: Api, caller: Caller) -> Result<Response, Failure> {
    answer(&api.state(), &api, held_by(&caller)?)
}

async fn read(api: Api, Path(key): Path<String>, caller: Caller) -> Result<Response, Failure> {
    let state = api.state();
    let held = held(&state, &caller, &key)?;
    answer(&state, &api, held)
}

async fn revoke_own(api: Api, caller: Caller) -> Result<Response, Failure> {
    token::revoke(&mut api.state(), held_by(&caller)?)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn revoke(api: Api, Path(key): Path<String>, caller: Caller) -> Result<Response, Failure> {
    let mut state = api.state();
    let held = held(&state, &caller, &key)?;
    token::revoke(&mut state, held)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn rotate_own(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let held = held_by(&caller)?;
    let token = token::rotate(&mut api.state(), &api.world, held, &fields)?;
    Ok(reply::json(StatusCode::OK, &token))
}

async fn rotate(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let held = held(&state, &caller, &key)?;
    let token = token::rotate(&mut state, &api.world, held, &fields)?;
    Ok(reply::json(StatusCode::OK, &token))
}
