//! Pipelines of merge requests: those of the commits that the source branch ended at.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::ci::{Order, Run};
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::people::CALLER;
use super::super::store::{Api, State, Store};
use super::{Keys, find, versions};
use crate::query::Query;
use crate::reply;

/// The pipelines of a merge request, oldest first.
fn all<'a>(state: &'a State, request: &Value) -> Vec<&'a Run> {
    let heads = versions::heads(state, request);
    let project = request["project_id"].as_i64().unwrap_or_default();
    let runs = state.runs.values();
    let own = runs.filter(|run| run.project == project && heads.contains(&run.sha));
    own.collect()
}

/// The newest pipeline of the newest commit.
pub(super) fn newest<'a>(state: &'a State, request: &Value) -> Option<&'a Run> {
    let runs = all(state, request).into_iter().rev();
    let mut newest = runs.filter(|run| request["sha"] == *run.sha);
    newest.next()
}

/// A pipeline as it is shown by itself.
pub(super) fn show(api: &Store, state: &State, id: Option<i64>) -> Value {
    id.and_then(|id| state.show_run(api, id))
        .unwrap_or_default()
}

/// The few members of it that old versions show.
pub(super) fn brief(shown: &Value) -> Value {
    if shown.is_null() {
        return Value::Null;
    }
    json!({
        "id": shown["id"],
        "sha": shown["sha"],
        "ref": shown["ref"],
        "status": shown["status"],
        "web_url": shown["web_url"],
    })
}

pub(super) async fn list(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let page = state.code(&api, &project)?.page;
    let mut found = all(&state, &request);
    found.reverse();
    let path = format!(
        "/projects/{}/merge_requests/{key}/pipelines",
        request["project_id"]
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |run| run.brief(&page),
    ))
}

pub(super) async fn create(
    api: Api,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    if request["state"] != "opened" {
        let text = "405 Method Not Allowed";
        return Err(failure::message(StatusCode::METHOD_NOT_ALLOWED, text));
    }
    let order = Order {
        project: request["project_id"].as_i64().unwrap_or_default(),
        git_ref: request["source_branch"].as_str().unwrap_or_default(),
        source: "merge_request_event",
        schedule: None,
        starter: CALLER,
        variables: Vec::new(),
    };
    let id = state.start_run(&api, order)?;
    if fields.switch("async") == Some(true) {
        return Ok(reply::empty(StatusCode::ACCEPTED));
    }
    let shown = show(&api, &state, Some(id));
    Ok(reply::json(StatusCode::CREATED, &shown))
}
