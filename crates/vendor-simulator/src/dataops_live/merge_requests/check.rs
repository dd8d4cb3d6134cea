//! Whether a merge request can be merged: worked out in steps, and anew whenever one of its branches moves.

use serde_json::{Value, json};

use super::super::discussions;
use super::super::failure::Failure;
use super::super::issuable::{self, MERGE_REQUESTS};
use super::super::people::written;
use super::super::repository::Span;
use super::super::shelf::Owner;
use super::super::store::{State, Store};
use super::{merge, pipelines, versions};

/// The commits that the merge request was last seen between.
pub(super) fn span(request: &Value) -> Option<Span> {
    let sha = |member: &str| Some(request["diff_refs"][member].as_str()?.to_owned());
    Some(Span {
        base: sha("base_sha")?,
        start: sha("start_sha")?,
        head: sha("head_sha")?,
    })
}

/// Brings a merge request to where its branches are, merges it if that was waited for, and keeps it.
pub(super) fn refresh(
    api: &Store,
    state: &mut State,
    mut request: Value,
) -> Result<Value, Failure> {
    if request["state"] == "opened" {
        follow_branches(api, state, &mut request)?;
        let id = request["id"].as_i64().unwrap_or_default();
        let owner = Owner::Within(MERGE_REQUESTS.path, id);
        let resolved = discussions::are_resolved(state, owner);
        let needed = setting(
            state,
            &request,
            "only_allow_merge_if_all_discussions_are_resolved",
        );
        request["blocking_discussions_resolved"] = (resolved || !needed).into();
        if request["merge_when_pipeline_succeeds"] == true {
            merge::go_on(api, state, &mut request)?;
        }
    }
    request["detailed_merge_status"] = detailed(state, &request).into();
    issuable::keep(state, MERGE_REQUESTS, &request)?;
    Ok(request)
}

fn follow_branches(api: &Store, state: &mut State, request: &mut Value) -> Result<(), Failure> {
    let project = request["project_id"].to_string();
    let branch = |member: &str| request[member].as_str().unwrap_or_default();
    let code = state.code(api, &project)?;
    let now = code.span(branch("source_branch"), branch("target_branch"));
    let before = span(request);
    let Some(now) = now.filter(|now| before.as_ref() != Some(now)) else {
        return Ok(());
    };
    request["sha"] = now.head.clone().into();
    request["diff_refs"] = json!({
        "base_sha": now.base,
        "head_sha": now.head,
        "start_sha": now.start,
    });
    if before.is_some() {
        request["merge_status"] = "unchecked".into();
    }
    if before.is_none_or(|before| before.head != now.head) {
        versions::add(api, state, request, &now);
    }
    Ok(())
}

/// The next step of the check.
pub(super) fn go_on(api: &Store, state: &mut State, request: &mut Value) -> Result<(), Failure> {
    if request["state"] != "opened" {
        return Ok(());
    }
    let next = match request["merge_status"].as_str().unwrap_or_default() {
        "preparing" | "unchecked" | "cannot_be_merged_recheck" => "checking",
        "checking" => verdict(api, state, request)?,
        _ => return Ok(()),
    };
    if request["prepared_at"].is_null() {
        request["prepared_at"] = written(api.world.now()).into();
    }
    request["merge_status"] = next.into();
    request["has_conflicts"] = (next == "cannot_be_merged").into();
    Ok(())
}

fn verdict(api: &Store, state: &mut State, request: &Value) -> Result<&'static str, Failure> {
    let code = state.code(api, &request["project_id"].to_string())?;
    let fits = span(request).is_some_and(|span| {
        let is_empty = code.commits_of(&span).is_empty();
        !is_empty && code.fits(&span)
    });
    Ok(if fits {
        "can_be_merged"
    } else {
        "cannot_be_merged"
    })
}

/// Whether it could be merged at once, whatever was worked out before.
pub(super) fn fits(api: &Store, state: &mut State, request: &Value) -> Result<bool, Failure> {
    Ok(verdict(api, state, request)? == "can_be_merged")
}

/// Whether a rule of the project is set.
fn setting(state: &State, request: &Value, name: &str) -> bool {
    let project = request["project_id"].as_i64();
    let project = project.and_then(|id| state.projects.get(&id));
    project.is_some_and(|project| project.settings.get(name) == Some(&Value::Bool(true)))
}

/// What is missing, in one word.
pub(super) fn detailed(state: &State, request: &Value) -> &'static str {
    let needs_pipeline = || setting(state, request, "only_allow_merge_if_pipeline_succeeds");
    let pipeline = pipelines::newest(state, request).map(|run| run.status());
    if request["state"] != "opened" {
        return "not_open";
    }
    match request["merge_status"].as_str().unwrap_or_default() {
        "preparing" => "preparing",
        "unchecked" | "cannot_be_merged_recheck" => "unchecked",
        "checking" => "checking",
        "cannot_be_merged" => "conflict",
        _ if request["draft"] == true => "draft_status",
        _ if request["blocking_discussions_resolved"] == false => "discussions_not_resolved",
        _ if needs_pipeline() && pipeline != Some("success") => "ci_must_pass",
        _ => "mergeable",
    }
}
