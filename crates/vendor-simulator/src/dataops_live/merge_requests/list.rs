//! Lists of merge requests, and what each of them brings: commits, changed files, issues, reviewers.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::Failure;
use super::super::issuable::{self, Filter, ISSUES, MERGE_REQUESTS};
use super::super::listing;
use super::super::shelf::Owner;
use super::super::store::{Api, State, Store};
use super::{Keys, LONG, check, find, whole};
use crate::query::Query;
use crate::reply;

/// The members that `view=simple` leaves.
const SIMPLE: [&str; 8] = [
    "id",
    "iid",
    "project_id",
    "title",
    "description",
    "state",
    "created_at",
    "web_url",
];

pub(super) async fn all(api: Api, query: Query) -> Result<Response, Failure> {
    let scope = "created_by_me";
    list(&api, "/merge_requests", &query, Owner::Instance, scope)
}

pub(super) async fn of_group(
    api: Api,
    Path(group): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let owner = api.state().in_group(&group)?;
    list(&api, &owner.path_of(MERGE_REQUESTS), &query, owner, "all")
}

pub(super) async fn of_project(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let owner = api.state().in_project(&project)?;
    list(&api, &owner.path_of(MERGE_REQUESTS), &query, owner, "all")
}

fn list(
    api: &Store,
    path: &str,
    query: &Query,
    owner: Owner,
    scope: &'static str,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let filter = Filter {
        query,
        scope,
        today: api.world.now().date_naive(),
    };
    let asked = |name: &str| query.get(name) == Some("true");
    let is_wide = !matches!(owner, Owner::Project(_));
    let projects = issuable::projects_of(&state, owner).into_iter();
    let requests: Vec<Value> = projects
        .filter(|project| !asked("non_archived") || !issuable::is_archived(&state, *project))
        .flat_map(|project| state.things.all(MERGE_REQUESTS, Owner::Project(project)))
        .cloned()
        .collect();
    let mut found = Vec::new();
    for request in requests {
        let mut request = check::refresh(api, &mut state, request)?;
        if filter.matches(&request) {
            found.push(request.clone());
            if asked("with_merge_status_recheck") {
                check::go_on(api, &mut state, &mut request)?;
                issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
            }
        }
    }
    issuable::order(&mut found, query);
    let is_simple = query.get("view") == Some("simple");
    Ok(listing::numbered(
        &api.world,
        path,
        query,
        &found,
        |request| {
            let mut shown = issuable::listed(&state, request.clone(), query, is_wide);
            if let Some(members) = shown.as_object_mut() {
                members.retain(|name, _| {
                    let name = name.as_str();
                    !LONG.contains(&name) && (!is_simple || SIMPLE.contains(&name))
                });
            }
            shown
        },
    ))
}

/// A list that belongs to one merge request.
fn answer(api: &Store, request: &Value, what: &str, query: &Query, found: &[Value]) -> Response {
    let path = format!(
        "/projects/{}/merge_requests/{}/{what}",
        request["project_id"], request["iid"]
    );
    listing::numbered(&api.world, &path, query, found, Value::clone)
}

pub(super) async fn commits(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let code = state.code(&api, &project)?;
    let span = check::span(&request);
    let commits = span.map(|span| code.commits_of(&span)).unwrap_or_default();
    let found: Vec<Value> = commits
        .into_iter()
        .map(|commit| code.show(commit))
        .collect();
    Ok(answer(&api, &request, "commits", &query, &found))
}

fn files(
    api: &Store,
    state: &mut State,
    request: &Value,
    query: &Query,
) -> Result<Vec<Value>, Failure> {
    let code = state.code(api, &request["project_id"].to_string())?;
    let unified = query.get("unidiff") == Some("true");
    let span = check::span(request);
    Ok(span
        .map(|span| code.diffs_of(&span, unified))
        .unwrap_or_default())
}

pub(super) async fn changes(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let mut shown = whole(&api, &mut state, &request, &query)?;
    shown["changes"] = files(&api, &mut state, &request, &query)?.into();
    shown["overflow"] = false.into();
    Ok(reply::json(StatusCode::OK, &shown))
}

pub(super) async fn diffs(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let found = files(&api, &mut state, &request, &query)?;
    Ok(answer(&api, &request, "diffs", &query, &found))
}

/// The numbers of the issues that a merge closes: the description and the messages of the commits say so.
pub(super) fn closing(
    api: &Store,
    state: &mut State,
    request: &Value,
) -> Result<Vec<i64>, Failure> {
    let code = state.code(api, &request["project_id"].to_string())?;
    let mut found = issuable::closed_by(request["description"].as_str().unwrap_or_default());
    if let Some(span) = check::span(request) {
        for commit in code.commits_of(&span) {
            found.extend(issuable::closed_by(commit.message()));
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

pub(super) async fn closes_issues(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let owner = state.in_project(&project)?;
    let numbers = closing(&api, &mut state, &request)?.into_iter();
    let issues = numbers.filter_map(|iid| {
        let issue = state.things.find(ISSUES, owner, &iid.to_string());
        issue.ok().cloned()
    });
    let found: Vec<Value> = issues.collect();
    Ok(answer(&api, &request, "closes_issues", &query, &found))
}

pub(super) async fn reviewers(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let people = request["reviewers"].as_array().into_iter().flatten();
    let found: Vec<Value> = people
        .map(|person| {
            json!({
                "user": person,
                "state": "unreviewed",
                "created_at": request["created_at"],
            })
        })
        .collect();
    Ok(answer(&api, &request, "reviewers", &query, &found))
}
