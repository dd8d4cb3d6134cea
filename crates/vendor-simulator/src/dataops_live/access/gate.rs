//! What a request needs before any handler sees it: a token that is valid, its scope, and a role in the project or group of the path.

use axum::response::Response;
use http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::store::{State, Store};
use super::caller::secret;
use super::role::{MAINTAINER, OWNER};
use super::token::is_over;
use crate::reply;
use crate::vendor_api::Head;

/// Lets the request through, or says what it lacks. A request without a token is nobody's here; who may come without one is said elsewhere.
pub(in crate::dataops_live) fn check(store: &Store, request: &Head<'_>) -> Result<(), Failure> {
    let Some(secret) = secret(request.headers) else {
        return Err(failure::unauthorized());
    };
    let state = store.state();
    let held = state.secrets.get(secret).and_then(|held| held.of(&state));
    let token = held.ok_or_else(failure::unauthorized)?;
    if token["revoked"] == true {
        return Err(revoked());
    }
    if is_over(token, &store.world) {
        return Err(failure::unauthorized());
    }
    let user = token["user_id"].as_i64().unwrap_or_default();
    let path: Vec<String> = request
        .path
        .trim_matches('/')
        .split('/')
        .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
        .collect();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    in_scope(token, request.method, &path)?;
    if state.is_admin(user) {
        return Ok(());
    }
    let needs_admin = match path.as_slice() {
        ["projects", "user", _] | ["projects", _, "storage"] | ["user", "activities"] => true,
        ["groups", _, "projects", _] | ["users", _, "reject" | "disable_two_factor"] => true,
        ["users", _, "personal_access_tokens"] => true,
        ["users", ..] => reads(request.method).is_none() && path.len() < 3,
        _ => false,
    };
    if needs_admin {
        return Err(forbidden());
    }
    match path.as_slice() {
        ["projects", "remote-import"] => Ok(()),
        ["projects", key, rest @ ..] => in_project(&state, user, key, request.method, rest),
        ["groups", key, rest @ ..] => in_group(&state, user, key, request.method, rest),
        _ => Ok(()),
    }
}

/// `Some` for methods that change nothing.
fn reads(method: &Method) -> Option<()> {
    (method == Method::GET || method == Method::HEAD).then_some(())
}

fn in_scope(token: &Value, method: &Method, path: &[&str]) -> Result<(), Failure> {
    let has = |scope: &str| {
        let scopes = token["scopes"].as_array();
        scopes.is_some_and(|scopes| scopes.iter().any(|held| held == scope))
    };
    let is_own = matches!(path, ["personal_access_tokens", "self"]);
    let rotates = path.ends_with(&["self", "rotate"]);
    let about_users = matches!(path, ["user"] | ["users", ..]);
    let enough = has("api")
        || is_own
        || rotates && has("self_rotate")
        || reads(method).is_some() && (has("read_api") || about_users && has("read_user"));
    if enough { Ok(()) } else { Err(out_of_scope()) }
}

fn in_project(
    state: &State,
    user: i64,
    key: &str,
    method: &Method,
    rest: &[&str],
) -> Result<(), Failure> {
    // What isn't there is said by the handler.
    let Ok(project) = state.project(key) else {
        return Ok(());
    };
    if !state.sees_project(user, project) {
        return Err(failure::not_found("Project"));
    }
    let needed = match (reads(method), rest) {
        (_, ["hooks" | "access_tokens" | "export", ..]) => MAINTAINER,
        (Some(()), ["access_requests", ..]) => MAINTAINER,
        (Some(()), _) | (None, ["access_requests" | "star" | "unstar"]) => 0,
        (None, ["fork"]) if *method == Method::POST => 0,
        (None, []) if *method == Method::PUT => MAINTAINER,
        (None, ["members" | "share" | "access_requests", ..]) => MAINTAINER,
        (None, [] | ["archive" | "unarchive" | "transfer" | "fork", ..]) => OWNER,
        (None, _) => 0,
    };
    if state.role_in_project(user, project) < needed {
        return Err(forbidden());
    }
    Ok(())
}

fn in_group(
    state: &State,
    user: i64,
    key: &str,
    method: &Method,
    rest: &[&str],
) -> Result<(), Failure> {
    let Ok(group) = state.group(key) else {
        return Ok(());
    };
    if !state.sees_group(user, group) {
        return Err(failure::not_found("Group"));
    }
    let needed = match (reads(method), rest) {
        (_, ["hooks" | "access_tokens", ..]) => OWNER,
        (Some(()), ["access_requests", ..]) => OWNER,
        (Some(()), _) | (None, ["access_requests"]) => 0,
        (None, [] | ["members" | "share" | "access_requests" | "transfer", ..]) => OWNER,
        (None, _) => 0,
    };
    if state.role_in_group(user, group.id) < needed {
        return Err(forbidden());
    }
    Ok(())
}

/// What a role that isn't enough gets.
fn forbidden() -> Failure {
    failure::message(StatusCode::FORBIDDEN, "403 Forbidden")
}

fn out_of_scope() -> Failure {
    oauth(
        StatusCode::FORBIDDEN,
        &json!({
            "error": "insufficient_scope",
            "error_description": "The request requires higher privileges than provided by the access token.",
            "scope": "api",
        }),
    )
}

fn revoked() -> Failure {
    oauth(
        StatusCode::UNAUTHORIZED,
        &json!({
            "error": "invalid_token",
            "error_description": "Token was revoked. You have to re-authorize from the user.",
        }),
    )
}

fn oauth(status: StatusCode, body: &Value) -> Failure {
    let response: Response = reply::json(status, body);
    Failure::from(response)
}
