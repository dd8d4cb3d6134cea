//! Issues: a metric that alerts opens one, and it stays until someone closes it.
//!
//! An alert of a metric that has an open issue goes into that issue. Who comes back to normal doesn't close it. An issue that was merged
//! into an incident is open as long as the incident is. Where Bigeye puts the name of an incident is not documented; here it is `name`.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::issue_filter::{self, Names};
use super::metric_infos;
use super::order::{self, SortFields};
use super::page;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, text};

const SORT: SortFields = &[
    ("ISSUE_SORT_FIELD_CREATED_AT", "/openedTimeSeconds"),
    ("ISSUE_SORT_FIELD_CLOSED_AT", "/closedTimeSeconds"),
    ("ISSUE_SORT_FIELD_PRIORITY", "/priorityScore"),
    ("ISSUE_SORT_FIELD_STATUS", "/currentStatus"),
    ("ISSUE_SORT_FIELD_ASSIGNEE", "/assignee/name"),
    ("ISSUE_SORT_FIELD_IS_ROOT_CAUSE", "/isRootCause"),
    ("ISSUE_SORT_FIELD_TABLE_NAME", "/metricMetadata/datasetName"),
    ("ISSUE_SORT_FIELD_SCHEMA_NAME", "/metricMetadata/schemaName"),
];

/// Numbers that people see are this much above the ids.
const FIRST_NAME: i64 = 10_000;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/issues/fetch", post(fetch))
        .route("/api/v1/issues/company-issue/{issueKey}", get(read_by_name))
        .route(
            "/api/v1/issues/{issueId}",
            get(read).put(super::issue_updates::update),
        )
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.issues.find(id)?)?;
    Ok(ok(&json!({"issue": [shown(&state, id)]})))
}

/// By the number that people see.
async fn read_by_name(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(name): Path<String>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let mut issues = state.issues.iter();
    let found = issues.find(|(_, issue)| text(&issue.body, "name") == name);
    let missing = || Failure::new(StatusCode::NOT_FOUND, format!("Issue {name} not found"));
    let (id, issue) = found.ok_or_else(missing)?;
    caller.allowed(&state, issue)?;
    Ok(ok(&json!({"issue": [shown(&state, id)]})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found = issue_filter::find(&state, workspace, &wanted, Names::OF_FETCH);
    order::sort(&mut found, &wanted, SORT);
    page::reply("issue", found, &page::Asked::of_body(&wanted)?)
}

/// An issue as answers show it: with its metric as it is now. An incident has none.
pub(super) fn shown(state: &State, issue: i64) -> Value {
    let Some(thing) = state.issues.get(issue) else {
        return json!({"id": issue});
    };
    let mut shown = thing.body.clone();
    let metric = metric_of(&thing.body).filter(|id| state.metrics.get(*id).is_some());
    if let Some(metric) = metric {
        let info = metric_infos::info(state, metric);
        shown["metricConfiguration"] = info["metricConfiguration"].clone();
        shown["metricMetadata"] = info["metricMetadata"].clone();
    }
    shown
}

/// The metric of an issue that is no incident.
pub(super) fn metric_of(issue: &Value) -> Option<i64> {
    match issue["alertingMetrics"].as_array()?.as_slice() {
        [metric] if issue["issueType"] == "ISSUE_TYPE_ISSUE" => id(metric, "id"),
        _ => None,
    }
}

/// An issue as others name it.
pub(super) fn named(issue: &Value) -> Value {
    json!({"id": issue["id"], "displayName": issue["name"]})
}

/// Whether an issue is open; one that was merged is as open as its incident.
pub(super) fn is_open(state: &State, issue: &Value) -> bool {
    match text(issue, "currentStatus") {
        "ISSUE_STATUS_CLOSED" => false,
        "ISSUE_STATUS_MERGED" => id(&issue["parentIssue"], "id")
            .and_then(|parent| state.issues.get(parent))
            .is_some_and(|parent| text(&parent.body, "currentStatus") != "ISSUE_STATUS_CLOSED"),
        _ => true,
    }
}

/// The open issue of a metric, as its state names it: `{id, displayName}`.
pub(super) fn active(state: &State, metric: i64) -> Option<Value> {
    let issues = state.issues.bodies();
    let mut open = issues.filter(|issue| metric_of(issue) == Some(metric));
    open.find(|issue| is_open(state, issue)).map(named)
}

/// What a run of a metric does to its issue: an alert opens one, or goes into the one that is open, as every later run does.
pub(super) fn follow(state: &mut State, metric: i64, run: &Value) {
    let now = id(run, "runAtEpochSeconds").unwrap_or_default();
    let alerts = text(run, "status").ends_with("_CRITICAL");
    let open = active(state, metric).and_then(|issue| id(&issue, "id"));
    let issue = match open {
        Some(issue) => issue,
        None if alerts => open_for(state, metric, run, now),
        None => return,
    };
    let event = state.next_id();
    let event = json!({"metricEvent": {
        "id": event,
        "description": if alerts { "The metric alerts" } else { "The metric doesn't alert" },
        "metricRunStatus": run["status"],
        "metricRuns": [run],
        "notificationSent": false,
    }});
    if let Ok(thing) = state.issues.find_mut(issue) {
        if alerts {
            thing.body["alertCount"] = json!(id(&thing.body, "alertCount").unwrap_or(0) + 1);
        }
        note(&mut thing.body, event, now);
    }
}

/// Adds to what happened to an issue.
pub(super) fn note(issue: &mut Value, mut event: Value, now: i64) {
    event["timestamp"] = json!(now);
    if let Some(events) = issue["events"].as_array_mut() {
        events.push(event);
    }
}

/// A new issue without metrics.
pub(super) fn open(state: &mut State, workspace: i64, kind: &str, now: i64) -> i64 {
    let id = state.next_id();
    let body = json!({
        "id": id,
        "name": (FIRST_NAME + id).to_string(),
        "workspaceId": workspace,
        "issueType": kind,
        "currentStatus": "ISSUE_STATUS_NEW",
        "priority": "ISSUE_PRIORITY_UNSPECIFIED",
        "priorityScore": 0,
        "openedTimeSeconds": now,
        "isRootCause": false,
        "alertCount": 0,
        "alertingMetrics": [],
        "notificationChannels": [],
        "events": [],
    });
    state.issues.put(id, workspace, body);
    id
}

fn open_for(state: &mut State, metric: i64, run: &Value, now: i64) -> i64 {
    let thing = state.metrics.get(metric);
    let workspace = thing.map_or(0, |thing| thing.workspace);
    let configuration = thing.map(|thing| thing.body.clone()).unwrap_or_default();
    let id = open(state, workspace, "ISSUE_TYPE_ISSUE", now);
    if let Ok(issue) = state.issues.find_mut(id) {
        let body = &mut issue.body;
        body["alertingMetrics"] = json!([{"id": metric, "displayName": configuration["name"]}]);
        body["earliestAlertingPointTimeSeconds"] = json!(now);
        body["firstMetricRunStatus"] = run["status"].clone();
        if configuration["notificationChannels"].is_array() {
            body["notificationChannels"] = configuration["notificationChannels"].clone();
        }
        if configuration["dimension"]["id"].is_number() {
            body["dimensionId"] = configuration["dimension"]["id"].clone();
        }
    }
    id
}
