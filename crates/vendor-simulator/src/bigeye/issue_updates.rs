//! Changes of issues: of one, of those in a list, and of those that a `where` chooses.
//!
//! To close an issue without a closing label is refused; Bigeye's own client doesn't let one do it either.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::put;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::issue_filter::{self, Names};
use super::issues::{note, shown};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, text};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/issues/batch", put(batch))
        .route("/api/v1/issues/bulk", put(bulk))
}

/// `PUT /api/v1/issues/{issueId}`
pub(super) async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    change(&mut state, &caller, id, &wanted, shared.now())?;
    Ok(ok(&json!({"issue": shown(&state, id)})))
}

/// The same change for each of a list.
async fn batch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for issue in ids(&wanted, "issueIds") {
        match change(&mut state, &caller, issue, &wanted["body"], now) {
            Ok(()) => done.push(issue),
            Err(reason) => failed.push(json!({"issueId": issue, "reason": reason.message()})),
        }
    }
    ok(&json!({"successfulIssueIds": done, "failedIssueUpdates": failed}))
}

/// The same change for each that `where` chooses; an empty `where` is every issue of the workspace.
async fn bulk(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted["where"])?;
    let (chosen, mut failed) = chosen(&state, workspace, &wanted["where"]);
    let mut done = Vec::new();
    for issue in chosen {
        match change(&mut state, &caller, issue, &wanted, now) {
            Ok(()) => done.push(issue),
            Err(reason) => failed.push(json!({"id": issue, "reason": reason.message()})),
        }
    }
    Ok(ok(
        &json!({"successfulIds": done, "failedUpdates": failed, "notRunIds": []}),
    ))
}

/// The issues that a `where` chooses, and a failed update for each that it names and that isn't there.
pub(super) fn chosen(state: &State, workspace: i64, clause: &Value) -> (Vec<i64>, Vec<Value>) {
    let found = issue_filter::find(state, workspace, clause, Names::OF_WHERE);
    let chosen: Vec<i64> = found.iter().filter_map(|issue| id(issue, "id")).collect();
    let missing = ids(clause, "ids").into_iter();
    let failed = missing
        .filter(|id| !chosen.contains(id))
        .map(|id| json!({"id": id, "reason": "Issue not found"}))
        .collect();
    (chosen, failed)
}

/// Does what a request says with one issue.
pub(super) fn change(
    state: &mut State,
    caller: &Caller,
    issue: i64,
    wanted: &Value,
    now: i64,
) -> Result<(), Failure> {
    caller.allowed(state, state.issues.find(issue)?)?;
    let user = state.users.get(caller.user);
    let user = user.map(|thing| thing.body.clone()).unwrap_or_default();
    let assignee = id(&wanted["assignmentUpdate"]["assignee"], "id").filter(|id| *id != 0);
    let assignee = match assignee {
        Some(id) => Some(state.users.find(id)?.body.clone()),
        None => None,
    };
    let status = wanted.get("statusUpdate");
    if let Some(status) = status {
        check(status)?;
    }
    let event = state.next_id();
    let body = &mut state.issues.find_mut(issue)?.body;
    if let Some(status) = status {
        set_status(body, status, now);
        let mut told = told(status, event, "updatedBy", &user);
        told["newStatus"] = body["currentStatus"].clone();
        note(body, json!({"issueStatusUpdate": told}), now);
    }
    if let Some(message) = wanted.get("messageUpdate") {
        let told = told(message, event, "createdBy", &user);
        note(body, json!({"issueMessageUpdate": told}), now);
    }
    if let Some(assignment) = wanted.get("assignmentUpdate") {
        assign(body, assignee.clone());
        let mut told = told(assignment, event, "createdBy", &user);
        if let Some(assignee) = assignee {
            told["assignee"] = assignee;
        }
        note(body, json!({"issueAssignmentUpdate": told}), now);
    }
    if let Some(config) = wanted.get("configUpdate") {
        configure(body, config);
        let told = told(config, event, "createdBy", &user);
        note(body, json!({"issueConfigUpdate": told}), now);
    }
    if let Some(priority) = wanted.get("priorityUpdate") {
        body["priority"] = priority["issuePriority"].clone();
        body["priorityScore"] = json!(score(text(priority, "issuePriority")));
        let told = told(priority, event, "createdBy", &user);
        note(body, json!({"issuePriorityChangeEvent": told}), now);
    }
    Ok(())
}

/// A change as the issue's history tells it.
fn told(change: &Value, event: i64, by: &str, user: &Value) -> Value {
    let mut told = change.clone();
    told["id"] = json!(event);
    told[by] = user.clone();
    told
}

fn check(status: &Value) -> Result<(), Failure> {
    let refuse = |message| Err(Failure::undocumented(StatusCode::BAD_REQUEST, message));
    let label = text(status, "closingLabel");
    match text(status, "newStatus") {
        "" | "ISSUE_STATUS_UNSPECIFIED" => refuse("statusUpdate needs a newStatus"),
        "ISSUE_STATUS_MERGED" => refuse("an issue is merged by the call that merges issues"),
        "ISSUE_STATUS_CLOSED" if label.is_empty() || label == "METRIC_RUN_LABEL_UNSPECIFIED" => {
            refuse("an issue is closed with a closingLabel")
        }
        _ => Ok(()),
    }
}

/// Sets a state and what follows from it. One that leaves "closed" is open again.
pub(super) fn set_status(issue: &mut Value, status: &Value, now: i64) {
    let opened = id(issue, "openedTimeSeconds").unwrap_or(now);
    match text(status, "newStatus") {
        "ISSUE_STATUS_ACKNOWLEDGED" => {
            issue["ackedTimeSeconds"] = json!(now);
            issue["timeToAckSeconds"] = json!(now - opened);
        }
        "ISSUE_STATUS_CLOSED" => {
            issue["closedTimeSeconds"] = json!(now);
            issue["timeToResolveSeconds"] = json!(now - opened);
            issue["currentClosingFeedback"] = status["closingLabel"].clone();
        }
        _ => {}
    }
    if text(status, "newStatus") != "ISSUE_STATUS_CLOSED"
        && let Some(members) = issue.as_object_mut()
    {
        for member in [
            "closedTimeSeconds",
            "timeToResolveSeconds",
            "currentClosingFeedback",
        ] {
            members.remove(member);
        }
    }
    issue["currentStatus"] = status["newStatus"].clone();
}

/// Gives an issue to someone, or takes it from whoever has it.
pub(super) fn assign(issue: &mut Value, assignee: Option<Value>) {
    match (assignee, issue.as_object_mut()) {
        (Some(assignee), _) => issue["assignee"] = assignee,
        (None, Some(members)) => {
            members.remove("assignee");
        }
        (None, None) => {}
    }
}

fn configure(issue: &mut Value, config: &Value) {
    for member in ["summary", "description"] {
        if let Some(value) = config.get(member) {
            issue[member] = value.clone();
        }
    }
    if let Some(until) = config.get("muteUntilTimestamp") {
        issue["mutedUntilTimestamp"] = until.clone();
    }
}

fn score(priority: &str) -> i64 {
    match priority {
        "ISSUE_PRIORITY_LOW" => 1,
        "ISSUE_PRIORITY_MED" => 2,
        "ISSUE_PRIORITY_HIGH" => 3,
        _ => 0,
    }
}
