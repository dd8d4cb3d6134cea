//! What users ask about themselves: who they are, their status, their counts, a token for themselves, a runner.

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use chrono::TimeDelta;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::access::{Caller, PERSONAL_TOKENS, Wanted, issue};
use super::super::ci::enrol;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::people::written;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, Store};
use super::USERS;
use crate::query::Query;
use crate::reply;

const STATUS: Kind = Kind {
    what: "",
    path: "status",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/user", get(read))
        .route("/user/status", get(status).put(set_status))
        .route("/user/activities", get(activities))
        .route("/user/personal_access_tokens", post(create_token))
        .route("/user/runners", post(create_runner))
        .route("/user_counts", get(counts))
}

async fn read(api: Api, caller: Caller) -> Result<Response, Failure> {
    let state = api.state();
    let user = state.user(&caller.user.to_string())?;
    Ok(reply::json(StatusCode::OK, user))
}

async fn status(api: Api, caller: Caller) -> Response {
    let state = api.state();
    let set = state.things.all(STATUS, Owner::User(caller.user)).first();
    let none = json!({"emoji": null, "message": null, "message_html": "", "availability": "not_set", "clear_status_at": null});
    reply::json(StatusCode::OK, set.unwrap_or(&none))
}

async fn set_status(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let lasts = match fields.text("clear_status_after") {
        None => None,
        Some("30_minutes") => Some(TimeDelta::minutes(30)),
        Some("3_hours") => Some(TimeDelta::hours(3)),
        Some("8_hours") => Some(TimeDelta::hours(8)),
        Some("1_day") => Some(TimeDelta::days(1)),
        Some("3_days") => Some(TimeDelta::days(3)),
        Some("7_days") => Some(TimeDelta::days(7)),
        Some("30_days") => Some(TimeDelta::days(30)),
        Some(_) => {
            return Err(failure::parameter(
                "clear_status_after does not have a valid value",
            ));
        }
    };
    let end = lasts.map(|lasts| written(api.world.now() + lasts));
    let message = fields.text("message");
    let status = json!({
        "emoji": fields.text("emoji").unwrap_or("speech_balloon"),
        "message": message,
        "message_html": message.unwrap_or_default(),
        "availability": fields.text("availability").unwrap_or("not_set"),
        "clear_status_at": end,
    });
    let mut state = api.state();
    let owner = Owner::User(caller.user);
    state.things.retain(STATUS, owner, |_| false);
    let status = state.things.add(STATUS, owner, status);
    Ok(reply::json(StatusCode::OK, &status))
}

async fn activities(api: Api, query: Query) -> Response {
    let state = api.state();
    let from = query.get("from").unwrap_or_default();
    let users = state.things.all(USERS, Owner::Instance).iter();
    let found: Vec<Value> = users
        .filter(|user| {
            user["last_activity_on"]
                .as_str()
                .is_some_and(|on| on >= from)
        })
        .map(|user| {
            let on = &user["last_activity_on"];
            json!({"username": user["username"], "last_activity_on": on, "last_activity_at": on})
        })
        .collect();
    listing::numbered(&api.world, "/user/activities", &query, &found, Value::clone)
}

/// Users may give themselves only tokens with these scopes.
async fn create_token(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let wanted = Wanted::of(&fields, &api.world)?;
    let allowed = |scope: &Value| scope == "k8s_proxy" || scope == "self_rotate";
    if !wanted
        .scopes
        .as_array()
        .is_some_and(|scopes| scopes.iter().all(allowed))
    {
        return Err(failure::parameter("scopes does not have a valid value"));
    }
    let place = (PERSONAL_TOKENS, Owner::Instance);
    let more = json!({"user_id": caller.user});
    let token = issue(&mut api.state(), &api.world, place, wanted, more);
    Ok(reply::json(StatusCode::CREATED, &token))
}

async fn create_runner(api: Api, fields: Fields) -> Result<Response, Failure> {
    let kind = fields.required("runner_type")?;
    let mut state = api.state();
    let key = |name: &str| {
        let id = fields.number(name).map(|id| id.to_string());
        id.ok_or_else(|| failure::parameter(&format!("{name} is missing")))
    };
    let owner = match kind {
        "project_type" => state.in_project(&key("project_id")?)?,
        "group_type" => state.in_group(&key("group_id")?)?,
        _ => Owner::Instance,
    };
    let answer = enrol(&mut state, owner, &fields);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

async fn counts() -> Response {
    let counts = json!({
        "merge_requests": 3,
        "assigned_issues": 5,
        "assigned_merge_requests": 3,
        "review_requested_merge_requests": 1,
        "todos": 7,
    });
    reply::json(StatusCode::OK, &counts)
}
