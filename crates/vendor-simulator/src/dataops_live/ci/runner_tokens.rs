//! Tokens of runners: registration, checks, new ones.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};

use super::runners::{RUNNERS, fresh, set};
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

/// The tokens that runners register with, one an owner; the key is always `registration`.
const TOKENS: Kind = Kind {
    what: "",
    path: "runner_registration_token",
    key: "key",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/runners", post(register).delete(delete))
        .route("/runners/verify", post(verify))
        .route("/runners/reset_registration_token", post(reset_instance))
        .route(
            "/projects/{project_id}/runners/reset_registration_token",
            post(reset_project),
        )
        .route(
            "/groups/{group_id}/runners/reset_registration_token",
            post(reset_group),
        )
}

async fn reset_instance(api: Api) -> Response {
    reset_registration(&mut api.state(), Owner::Instance)
}

async fn reset_project(api: Api, Path(project): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    Ok(reset_registration(&mut state, owner))
}

async fn reset_group(api: Api, Path(group): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_group(&group)?;
    Ok(reset_registration(&mut state, owner))
}

fn reset_registration(state: &mut State, owner: Owner) -> Response {
    let token = format!("GR1348941simulator{}", state.number());
    state.things.retain(TOKENS, owner, |_| false);
    let kept = json!({"key": "registration", "token": token});
    state.things.add(TOKENS, owner, kept);
    let answer = json!({"token": token, "token_expires_at": null});
    reply::json(StatusCode::CREATED, &answer)
}

/// Registers a runner with the token of the instance, a group or a project.
async fn register(api: Api, fields: Fields) -> Result<Response, Failure> {
    let token = fields.required("token")?;
    let mut state = api.state();
    let owner = owner_of(&state, token)?;
    let answer = enrol(&mut state, owner, &fields);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// Adds a runner that has not called yet, and says its number and its token.
pub(in crate::dataops_live) fn enrol(state: &mut State, owner: Owner, fields: &Fields) -> Value {
    let id = state.number();
    let description = fields.text("description").unwrap_or_default();
    let (kind, place) = match owner {
        Owner::Project(id) => ("project_type", Some(("projects", id))),
        Owner::Group(id) => ("group_type", Some(("groups", id))),
        _ => ("instance_type", None),
    };
    let mut runner = fresh(id, kind, description);
    if let Some((name, id)) = place {
        runner[name] = json!([id]);
    }
    runner["status"] = "never_contacted".into();
    runner["online"] = false.into();
    runner["contacted_at"] = Value::Null;
    set(&mut runner, fields);
    let answer = json!({"id": id, "token": runner["token"], "token_expires_at": null});
    state.things.add(RUNNERS, Owner::Instance, runner);
    answer
}

/// What a registration token is of.
fn owner_of(state: &State, token: &str) -> Result<Owner, Failure> {
    let mut known = state.things.everywhere(TOKENS);
    let found = known.find(|(_, kept)| kept["token"] == token);
    let forbidden = || failure::message(StatusCode::FORBIDDEN, "403 Forbidden");
    Ok(found.ok_or_else(forbidden)?.0)
}

/// The number of the runner that a token is of.
fn number_of(state: &State, token: &str) -> Result<String, Failure> {
    let mut runners = state.things.all(RUNNERS, Owner::Instance).iter();
    let found = runners.find(|runner| runner["token"] == token);
    let forbidden = || failure::message(StatusCode::FORBIDDEN, "403 Forbidden");
    Ok(found.ok_or_else(forbidden)?["id"].to_string())
}

async fn verify(api: Api, fields: Fields) -> Result<Response, Failure> {
    number_of(&api.state(), fields.required("token")?)?;
    Ok(reply::empty(StatusCode::OK))
}

async fn delete(api: Api, query: Query, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let token = match query.get("token") {
        Some(token) => token,
        None => fields.required("token")?,
    };
    let id = number_of(&state, token)?;
    state.things.take(RUNNERS, Owner::Instance, &id)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// A new token for a runner; the old one works no longer.
pub(super) async fn reset(api: Api, Path(runner): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let token = format!("glrt-simulator-{}", state.number());
    let things = &mut state.things;
    things.change(RUNNERS, Owner::Instance, &runner, |runner| {
        runner["token"] = token.clone().into();
        Ok(())
    })?;
    let answer = json!({"token": token, "token_expires_at": null});
    Ok(reply::json(StatusCode::CREATED, &answer))
}
