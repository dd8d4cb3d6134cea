//! Issues merged into an incident, and taken out of it again.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::issue_updates::{assign, chosen, set_status};
use super::issues::{named, note, open, shown};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, text};

const INCIDENT: &str = "ISSUE_TYPE_INCIDENT";
/// The state of an issue that stands in an incident.
const MERGED: &str = "ISSUE_STATUS_MERGED";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/issues/merge", post(merge))
        .route("/api/v1/issues/unmerge", post(unmerge))
}

/// Into an incident that is there, or into a new one. Nothing is made when none of the issues can be merged.
async fn merge(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted["where"])?;
    let existing = id(&wanted, "existingIncident").filter(|id| *id != 0);
    if let Some(incident) = existing {
        let thing = caller.allowed(&state, state.issues.find(incident)?)?;
        if thing.body["issueType"] != INCIDENT {
            return Err(refuse(format!("issue {incident} is no incident")));
        }
    }
    let (chosen, mut failed) = chosen(&state, workspace, &wanted["where"]);
    let (mergeable, others): (Vec<i64>, Vec<i64>) = chosen
        .into_iter()
        .filter(|issue| Some(*issue) != existing)
        .partition(|issue| can_be_merged(&state, *issue));
    failed.extend(others.into_iter().map(
        |issue| json!({"id": issue, "reason": "The issue is an incident or is in one already"}),
    ));
    if mergeable.is_empty() && existing.is_none() {
        return Err(refuse("there is no issue to merge".to_owned()));
    }
    let incident = match existing {
        Some(incident) => incident,
        None => open(&mut state, workspace, INCIDENT, now),
    };
    join(&mut state, &caller, incident, &mergeable, now)?;
    describe(&mut state, incident, &wanted, now)?;
    Ok(ok(&json!({
        "incident": shown(&state, incident),
        "response": {"successfulIds": mergeable, "failedUpdates": failed, "notRunIds": []},
    })))
}

/// Each issue that `where` chooses is on its own again, in the state that the request names or as new.
async fn unmerge(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let workspace = caller.workspace(&state, &wanted["where"])?;
    let assignee = match id(&wanted, "assignee").filter(|id| *id != 0) {
        Some(user) => Some(state.users.find(user)?.body.clone()),
        None => None,
    };
    let (chosen, _) = chosen(&state, workspace, &wanted["where"]);
    for issue in chosen {
        let parent = id(&state.issues.find(issue)?.body["parentIssue"], "id");
        let Some(parent) = parent else { continue };
        leave(&mut state, &caller, issue, parent, now)?;
        let status = match text(&wanted, "status") {
            "" | "ISSUE_STATUS_UNSPECIFIED" => "ISSUE_STATUS_NEW",
            status => status,
        };
        let body = &mut state.issues.find_mut(issue)?.body;
        set_status(body, &json!({"newStatus": status}), now);
        if assignee.is_some() {
            assign(body, assignee.clone());
        }
    }
    Ok(ok(&json!({})))
}

fn can_be_merged(state: &State, issue: i64) -> bool {
    let issue = state.issues.get(issue).map(|thing| &thing.body);
    issue.is_some_and(|issue| issue["issueType"] != INCIDENT && issue["currentStatus"] != MERGED)
}

fn join(
    state: &mut State,
    caller: &Caller,
    incident: i64,
    issues: &[i64],
    now: i64,
) -> Result<(), Failure> {
    let parent = named(&state.issues.find(incident)?.body);
    let mut joined = Vec::new();
    for issue in issues {
        let body = &mut state.issues.find_mut(*issue)?.body;
        body["currentStatus"] = json!(MERGED);
        body["parentIssue"] = parent.clone();
        joined.push((named(body), body["alertingMetrics"].clone()));
    }
    let names: Vec<&Value> = joined.iter().map(|(name, _)| name).collect();
    let event = event(state, caller, &names, "ISSUE_MERGE_UPDATE_TYPE_MERGE");
    let body = &mut state.issues.find_mut(incident)?.body;
    note(body, event, now);
    if let Some(metrics) = body["alertingMetrics"].as_array_mut() {
        let of_issues = joined.iter().filter_map(|(_, metrics)| metrics.as_array());
        metrics.extend(of_issues.flatten().cloned());
    }
    Ok(())
}

fn leave(
    state: &mut State,
    caller: &Caller,
    issue: i64,
    incident: i64,
    now: i64,
) -> Result<(), Failure> {
    let body = &mut state.issues.find_mut(issue)?.body;
    if let Some(members) = body.as_object_mut() {
        members.remove("parentIssue");
    }
    let (name, gone) = (named(body), body["alertingMetrics"].clone());
    let gone = gone.as_array().cloned().unwrap_or_default();
    let event = event(state, caller, &[&name], "ISSUE_MERGE_UPDATE_TYPE_UNMERGE");
    let body = &mut state.issues.find_mut(incident)?.body;
    note(body, event, now);
    if let Some(metrics) = body["alertingMetrics"].as_array_mut() {
        metrics.retain(|metric| !gone.contains(metric));
    }
    Ok(())
}

/// What the request says about the incident itself.
fn describe(state: &mut State, incident: i64, wanted: &Value, now: i64) -> Result<(), Failure> {
    let assignee = id(wanted, "assignee").filter(|id| *id != 0);
    let assignee = match assignee {
        Some(user) => Some(state.users.find(user)?.body.clone()),
        None => None,
    };
    let body = &mut state.issues.find_mut(incident)?.body;
    let name = text(wanted, "incidentName");
    if !name.is_empty() {
        body["name"] = json!(name);
    }
    if assignee.is_some() {
        assign(body, assignee);
    }
    let status = text(wanted, "status");
    if !status.is_empty() && status != "ISSUE_STATUS_UNSPECIFIED" {
        set_status(body, &json!({"newStatus": status}), now);
    }
    Ok(())
}

fn event(state: &mut State, caller: &Caller, issues: &[&Value], kind: &str) -> Value {
    let id = state.next_id();
    let user = state.users.get(caller.user).map(|user| &user.body);
    json!({"issueMergeUpdate": {"id": id, "issues": issues, "type": kind, "createdBy": user}})
}

fn refuse(message: String) -> Failure {
    Failure::undocumented(StatusCode::BAD_REQUEST, message)
}
