//! Webhooks of projects and groups, and the deliveries of tests.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::{self, Fields};
use super::form::{self, Form};
use super::listing;
use super::people::written;
use super::shelf::{Kind, Owner};
use super::store::{Api, Store};
use crate::query::Query;
use crate::reply;

const HOOKS: Kind = Kind {
    what: "",
    path: "hooks",
    key: "id",
};
const EVENTS: Kind = Kind {
    what: "",
    path: "events",
    key: "id",
};
/// What a hook can be told of; the first one unless the body says otherwise.
const SWITCHES: [&str; 18] = [
    "push_events",
    "tag_push_events",
    "issues_events",
    "confidential_issues_events",
    "merge_requests_events",
    "note_events",
    "confidential_note_events",
    "job_events",
    "pipeline_events",
    "wiki_page_events",
    "deployment_events",
    "feature_flag_events",
    "releases_events",
    "emoji_events",
    "milestone_events",
    "resource_access_token_events",
    "resource_deploy_token_events",
    "vulnerability_events",
];
/// What groups can be told of besides.
const SWITCHES_OF_GROUPS: [&str; 2] = ["subgroup_events", "member_events"];
/// What can be tested.
const TRIGGERS: [&str; 12] = [
    "push_events",
    "tag_push_events",
    "issues_events",
    "confidential_issues_events",
    "note_events",
    "merge_requests_events",
    "job_events",
    "pipeline_events",
    "wiki_page_events",
    "releases_events",
    "emoji_events",
    "resource_access_token_events",
];
/// What is taken from a body as it is. Secrets are not: no answer ever shows them.
const TEXTS: [&str; 6] = [
    "url",
    "name",
    "description",
    "push_events_branch_filter",
    "branch_filter_strategy",
    "custom_webhook_template",
];

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .nest(
            "/projects/{project_id}/hooks",
            routes_of(form::in_project(HOOKS)).route("/{hook_id}/events", get(events)),
        )
        .nest("/groups/{group_id}/hooks", routes_of(form::in_group(HOOKS)))
}

fn routes_of(form: Form) -> Router<Arc<Store>> {
    Router::new()
        .route(
            "/",
            get(move |api, path, query| form.list(api, path, query))
                .post(move |api, path, fields| create(form, api, path, fields)),
        )
        .route(
            "/{hook_id}",
            get(move |api, path| form.get(api, path))
                .put(move |api, path, fields| update(form, api, path, fields))
                .delete(move |api, path| form.delete(api, path)),
        )
        .route(
            "/{hook_id}/test/{trigger}",
            post(move |api, path| test(form, api, path)),
        )
}

async fn create(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    fields.required("url")?;
    let mut hook = json!({
        "id": state.number(),
        "created_at": written(api.world.now()),
        "enable_ssl_verification": true,
        "repository_update_events": false,
        "alert_status": "executable",
        "disabled_until": null,
        "name": null,
        "description": null,
        "push_events_branch_filter": null,
        "branch_filter_strategy": "wildcard",
        "custom_webhook_template": null,
        "custom_headers": [],
        "url_variables": [],
    });
    for (place, name) in SWITCHES.iter().enumerate() {
        hook[*name] = (place == 0).into();
    }
    match owner {
        Owner::Group(id) => {
            hook["group_id"] = id.into();
            for name in SWITCHES_OF_GROUPS {
                hook[name] = false.into();
            }
        }
        Owner::Project(id) => hook["project_id"] = id.into(),
        _ => {}
    }
    apply(&mut hook, &fields)?;
    let hook = state.things.add(HOOKS, owner, hook);
    Ok(reply::json(StatusCode::CREATED, &hook))
}

async fn update(
    form: Form,
    api: Api,
    Path((key, hook)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let hook = state
        .things
        .change(HOOKS, owner, &hook, |hook| apply(hook, &fields))?;
    Ok(reply::json(StatusCode::OK, &hook))
}

/// Takes over what a body says of a hook.
fn apply(hook: &mut Value, fields: &Fields) -> Result<(), Failure> {
    if let Some(url) = fields.text("url")
        && !(url.starts_with("http://") || url.starts_with("https://"))
    {
        let error = json!({"url": ["is blocked: Only allowed schemes are http, https"]});
        return Err(failure::message(StatusCode::UNPROCESSABLE_ENTITY, error));
    }
    for name in TEXTS {
        if let Some(value) = fields.get(name) {
            hook[name] = value.clone();
        }
    }
    for (name, value) in fields.iter() {
        if let Some(on) = fields::switch(value)
            && hook.get(name).is_some()
        {
            hook[name] = on.into();
        }
    }
    for name in ["custom_headers", "url_variables"] {
        if let Some(given) = fields.get(name).and_then(Value::as_array) {
            hook[name] = given
                .iter()
                .map(|pair| json!({"key": pair["key"]}))
                .collect();
        }
    }
    Ok(())
}

/// Nothing is sent: the delivery is noted as if it had been.
async fn test(
    form: Form,
    api: Api,
    Path((key, hook, trigger)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    if !TRIGGERS.contains(&trigger.as_str()) {
        return Err(failure::parameter("trigger does not have a valid value"));
    }
    let hook = state.things.find(HOOKS, owner, &hook)?.clone();
    let event = json!({
        "id": state.number(),
        "url": hook["url"],
        "trigger": trigger,
        "request_headers": {"Content-Type": "application/json", "X-Gitlab-Event": "Push Hook", "X-Gitlab-Token": "[REDACTED]"},
        "request_data": {"object_kind": trigger.trim_end_matches("_events")},
        "response_headers": {"Content-Type": "text/plain"},
        "response_body": "taken",
        "response_status": "200",
        "execution_duration": 0.25,
    });
    let within = Owner::Within("hooks", hook["id"].as_i64().unwrap_or_default());
    state.things.add(EVENTS, within, event);
    let answer = json!({"message": "201 Created"});
    Ok(reply::json(StatusCode::CREATED, &answer))
}

async fn events(
    api: Api,
    Path((project, hook)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let hook = state.things.find(HOOKS, owner, &hook)?;
    let id = hook["id"].as_i64().unwrap_or_default();
    let wanted: Vec<&str> = query.all("status[]").collect();
    let is_wanted = |event: &&Value| {
        let status = event["response_status"].as_str().unwrap_or_default();
        let family = if status.starts_with('2') {
            "successful"
        } else {
            "server_failure"
        };
        wanted.is_empty() || wanted.contains(&status) || wanted.contains(&family)
    };
    let events = state.things.all(EVENTS, Owner::Within("hooks", id));
    let found: Vec<&Value> = events.iter().filter(is_wanted).collect();
    let path = format!("{}/{id}/events", owner.path_of(HOOKS));
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |event| (*event).clone(),
    ))
}
