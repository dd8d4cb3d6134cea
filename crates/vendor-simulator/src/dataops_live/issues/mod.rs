//! Issues: of the instance, a group or a project; created, changed, moved, put in order.

mod links;
mod moves;
mod seed;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use chrono::NaiveDate;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::{self, Fields};
use super::issuable::{self, Filter, ISSUES, MERGE_REQUESTS, Moved};
use super::notes::{self, About};
use super::people::{CALLER, written};
use super::shelf::Owner;
use super::store::{Api, State, Store};
use super::{discussions, events, listing};
use crate::query::Query;
use crate::reply;

const TYPES: [&str; 4] = ["issue", "incident", "test_case", "task"];

pub(super) use seed::seed;

type Keys = Path<(String, String)>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/issues/{issue_iid}";
    Router::new()
        .route("/issues", get(list_all))
        .route("/issues/{issue_id}", get(by_id))
        .route("/groups/{group_id}/issues", get(list_of_group))
        .route(
            "/projects/{project_id}/issues",
            get(list_of_project).post(create),
        )
        .route(one, get(read).put(update).delete(delete))
        .route(&format!("{one}/closed_by"), get(links::closed_by))
        .route(
            &format!("{one}/related_merge_requests"),
            get(links::related),
        )
        .route(&format!("{one}/move"), post(moves::move_to))
        .route(&format!("{one}/reorder"), put(moves::reorder))
}

fn new(api: &Store, state: &State, project: i64, id: i64, iid: i64) -> Value {
    let mut issue = issuable::begin(api, state, project, id, iid, ISSUES);
    let address = format!("{}/api/v4/projects/{project}", api.instance());
    let links = format!("{address}/issues/{iid}");
    super::shelf::merge(
        &mut issue,
        json!({
            "type": "ISSUE",
            "issue_type": "issue",
            "merge_requests_count": 0,
            "due_date": null,
            "confidential": false,
            "weight": null,
            "blocking_issues_count": 0,
            "has_tasks": true,
            "task_status": "0 of 0 tasks completed",
            "severity": "UNKNOWN",
            "moved_to_id": null,
            "service_desk_reply_to": null,
            "_links": {
                "self": links,
                "notes": format!("{links}/notes"),
                "award_emoji": format!("{links}/award_emoji"),
                "project": address,
                "closed_as_duplicate_of": null,
            },
        }),
    );
    issue
}

async fn list_all(api: Api, query: Query) -> Result<Response, Failure> {
    list(&api, "/issues", &query, Owner::Instance, "created_by_me")
}

async fn list_of_group(
    api: Api,
    Path(group): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let owner = api.state().in_group(&group)?;
    list(&api, &owner.path_of(ISSUES), &query, owner, "all")
}

async fn list_of_project(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let owner = api.state().in_project(&project)?;
    list(&api, &owner.path_of(ISSUES), &query, owner, "all")
}

fn list(
    api: &Store,
    path: &str,
    query: &Query,
    owner: Owner,
    scope: &'static str,
) -> Result<Response, Failure> {
    let state = api.state();
    let filter = Filter {
        query,
        scope,
        today: api.world.now().date_naive(),
    };
    let is_wide = !matches!(owner, Owner::Project(_));
    let keeps_archived = !is_wide || query.get("non_archived") == Some("false");
    let projects = issuable::projects_of(&state, owner).into_iter();
    let issues = projects
        .filter(|project| keeps_archived || !issuable::is_archived(&state, *project))
        .flat_map(|project| state.things.all(ISSUES, Owner::Project(project)));
    let mut found: Vec<Value> = issues
        .filter(|issue| filter.matches(issue))
        .cloned()
        .collect();
    issuable::order(&mut found, query);
    Ok(listing::numbered(
        &api.world,
        path,
        query,
        &found,
        |issue| issuable::listed(&state, issue.clone(), query, is_wide),
    ))
}

/// One issue by itself says whether the caller is told about it.
fn whole(mut issue: Value) -> Value {
    issue["subscribed"] = (issue["author"]["id"] == CALLER.id).into();
    issue
}

async fn by_id(api: Api, Path(id): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let mut all = state.things.everywhere(ISSUES);
    let id: i64 = id
        .parse()
        .map_err(|_| failure::parameter("id is invalid"))?;
    let found = all.find(|(_, issue)| issue["id"] == id);
    let (_, issue) = found.ok_or_else(|| failure::not_found(""))?;
    Ok(reply::json(StatusCode::OK, &whole(issue.clone())))
}

async fn read(api: Api, Path((project, key)): Keys) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let issue = state.things.find(ISSUES, owner, &key)?.clone();
    Ok(reply::json(StatusCode::OK, &whole(issue)))
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let project = state.project(&project)?.id;
    fields.required("title")?;
    let id = state.number();
    let given = fields.number("iid");
    let iid = given.unwrap_or_else(|| issuable::next_iid(&state, ISSUES, owner));
    if state.things.find(ISSUES, owner, &iid.to_string()).is_ok() {
        let text = "Duplicated issue";
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let mut issue = new(&api, &state, project, id, iid);
    issuable::apply(&api, &mut state, &mut issue, &fields)?;
    change(&mut issue, &fields)?;
    take_over(&api, &mut state, owner, &mut issue, &fields)?;
    let issue = state.things.add(ISSUES, owner, issue);
    tell(&api, &mut state, &issue, "created", "opened");
    Ok(reply::json(StatusCode::CREATED, &whole(issue)))
}

/// The members that only issues have.
fn change(issue: &mut Value, fields: &Fields) -> Result<(), Failure> {
    if let Some(given) = fields.get("due_date") {
        let text = given.as_str().unwrap_or_default();
        if !text.is_empty() && text.parse::<NaiveDate>().is_err() {
            return Err(failure::parameter("due_date is invalid"));
        }
        issue["due_date"] = json!(Some(text).filter(|text| !text.is_empty()));
    }
    if let Some(confidential) = fields.switch("confidential") {
        issue["confidential"] = confidential.into();
    }
    if let Some(weight) = fields.get("weight") {
        issue["weight"] = json!(fields::number(weight));
    }
    if let Some(kind) = fields.text("issue_type") {
        if !TYPES.contains(&kind) {
            return Err(failure::parameter("issue_type does not have a valid value"));
        }
        issue["issue_type"] = kind.into();
        issue["type"] = kind.to_uppercase().into();
    }
    let tasks = &issue["task_completion_status"];
    let told = format!(
        "{} of {} tasks completed",
        tasks["completed_count"], tasks["count"]
    );
    issue["task_status"] = told.into();
    Ok(())
}

/// An issue that takes over discussions of a merge request: they are resolved, and the text names them.
fn take_over(
    api: &Store,
    state: &mut State,
    owner: Owner,
    issue: &mut Value,
    fields: &Fields,
) -> Result<(), Failure> {
    let Some(iid) = fields.number("merge_request_to_resolve_discussions_of") else {
        return Ok(());
    };
    let request = state.things.find(MERGE_REQUESTS, owner, &iid.to_string())?;
    let id = request["id"].as_i64().unwrap_or_default();
    let noted = Owner::Within(MERGE_REQUESTS.path, id);
    discussions::resolve_all(api, state, noted, fields.text("discussion_to_resolve"))?;
    if issue["description"].is_null() {
        issue["description"] = format!("The discussions of !{iid} go on here.").into();
    }
    Ok(())
}

fn tell(
    api: &Store,
    state: &mut State,
    issue: &Value,
    action: &'static str,
    action_name: &'static str,
) {
    let event = events::Event {
        project: issue["project_id"].as_i64().unwrap_or_default(),
        person: CALLER,
        at: api.world.now(),
        action,
        action_name,
        target_type: Some("Issue"),
        more: json!({
            "target_id": issue["id"],
            "target_iid": issue["iid"],
            "target_title": issue["title"],
        }),
    };
    events::record(&api.instance(), state, event);
}

async fn update(api: Api, Path((project, key)): Keys, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let mut issue = state.things.find(ISSUES, owner, &key)?.clone();
    if fields.iter().next().is_none() {
        let text = "title, description, state_event and others are missing, at least one parameter must be provided";
        return Err(failure::parameter(text));
    }
    issue["updated_at"] = written(api.world.now()).into();
    let moved = issuable::apply(&api, &mut state, &mut issue, &fields)?;
    change(&mut issue, &fields)?;
    issuable::keep(&mut state, ISSUES, &issue)?;
    if let Some(moved) = moved {
        log(&api, &mut state, &project, &key, moved)?;
    }
    Ok(reply::json(StatusCode::OK, &whole(issue)))
}

/// Writes down that an issue was closed or opened.
fn log(
    api: &Store,
    state: &mut State,
    project: &str,
    key: &str,
    moved: Moved,
) -> Result<(), Failure> {
    let topic = About::Issue.topic(api, state, project, key)?;
    topic.log(api, state, moved.note());
    tell(api, state, &topic.thing, moved.note(), moved.note());
    Ok(())
}

/// Closes an issue that a merge says it closes; one that is closed or not there stays so.
pub(super) fn close(api: &Store, state: &mut State, project: i64, iid: i64) -> Result<(), Failure> {
    let (project, key) = (project.to_string(), iid.to_string());
    let owner = state.in_project(&project)?;
    let Ok(issue) = state.things.find(ISSUES, owner, &key) else {
        return Ok(());
    };
    let mut issue = issue.clone();
    if let Some(moved) = issuable::set_state(api, &mut issue, Moved::Closed) {
        issuable::keep(state, ISSUES, &issue)?;
        log(api, state, &project, &key, moved)?;
    }
    Ok(())
}

async fn delete(api: Api, Path((project, key)): Keys) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let gone = state.things.take(ISSUES, owner, &key)?;
    notes::forget(&mut state, ISSUES, &gone);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
