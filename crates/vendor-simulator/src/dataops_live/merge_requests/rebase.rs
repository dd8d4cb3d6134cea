//! Rebases: begun by one request, done when the merge request is looked at.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::issuable::{self, MERGE_REQUESTS};
use super::super::protected_refs;
use super::super::store::{Api, State, Store};
use super::{Keys, check, find};
use crate::reply;

pub(super) async fn start(api: Api, Path((project, key)): Keys) -> Result<Response, Failure> {
    let mut state = api.state();
    let mut request = find(&api, &mut state, &project, &key)?;
    let source = request["source_branch"].as_str().unwrap_or_default();
    let code = state.code(&api, &project)?;
    let is_refused =
        !code.has_branch(source) || !protected_refs::may_push(code.things, code.project.id, source);
    if is_refused || request["state"] != "opened" {
        let text = "403 Forbidden - Cannot push to source branch";
        return Err(failure::message(StatusCode::FORBIDDEN, text));
    }
    if request["rebase_in_progress"] == true {
        let text = "Rebase is already in progress";
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    request["rebase_in_progress"] = true.into();
    request["merge_error"] = Value::Null;
    issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
    let answer = json!({"rebase_in_progress": true});
    Ok(reply::json(StatusCode::ACCEPTED, &answer))
}

/// Does what was begun.
pub(super) fn go_on(api: &Store, state: &mut State, request: &mut Value) -> Result<(), Failure> {
    if request["rebase_in_progress"] != true {
        return Ok(());
    }
    request["rebase_in_progress"] = false.into();
    let source = request["source_branch"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let mut code = state.code(api, &request["project_id"].to_string())?;
    let done = check::span(request).is_some_and(|span| code.rebase(&span, &source).is_ok());
    if !done {
        let text =
            "Rebase failed: the branches are in conflict. Rebase locally and push the branch.";
        request["merge_error"] = text.into();
    }
    Ok(())
}
