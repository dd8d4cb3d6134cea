//! Merging: at once, or when the pipeline has succeeded.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::issuable::{self, MERGE_REQUESTS};
use super::super::issues;
use super::super::people::{CALLER, written};
use super::super::protected_refs;
use super::super::repository::Merge;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, State, Store};
use super::{Keys, check, find, list, log, pipelines, tell, whole};
use crate::query::Query;
use crate::reply;

/// How merges are to be done that wait for their pipelines.
const PLANS: Kind = Kind {
    what: "",
    path: "merge_plans",
    key: "iid",
};

pub(super) async fn merge(
    api: Api,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let mut request = find(&api, &mut state, &project, &key)?;
    if let Some(sha) = fields.text("sha")
        && request["sha"] != sha
    {
        let text = format!(
            "SHA does not match HEAD of source branch: {}",
            request["sha"]
        );
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let hindered = request["state"] != "opened"
        || request["draft"] == true
        || request["blocking_discussions_resolved"] == false;
    if hindered {
        let text = "405 Method Not Allowed";
        return Err(failure::message(StatusCode::METHOD_NOT_ALLOWED, text));
    }
    let plan: Value = fields
        .iter()
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let runs = pipelines::newest(&state, &request).is_some_and(|run| is_active(run.status()));
    if fields.switch("merge_when_pipeline_succeeds") == Some(true) && runs {
        request["merge_when_pipeline_succeeds"] = true.into();
        request["merge_user"] = CALLER.brief(&api.instance());
        let owner = plan_of(&request);
        state.things.retain(PLANS, owner, |_| false);
        state.things.add(PLANS, owner, plan);
        issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
    } else if check::detailed(&state, &request) == "ci_must_pass" {
        let text = "405 Method Not Allowed";
        return Err(failure::message(StatusCode::METHOD_NOT_ALLOWED, text));
    } else {
        carry_out(&api, &mut state, &mut request, &Fields::of(&plan))?;
    }
    let shown = whole(&api, &mut state, &request, &Query::parse("", false))?;
    Ok(reply::json(StatusCode::OK, &shown))
}

fn is_active(status: &str) -> bool {
    matches!(
        status,
        "created" | "waiting_for_resource" | "preparing" | "pending" | "running"
    )
}

fn plan_of(request: &Value) -> Owner {
    let id = request["id"].as_i64().unwrap_or_default();
    Owner::Within(MERGE_REQUESTS.path, id)
}

/// A merge that waits: done when the pipeline has succeeded, called off when it has failed.
pub(super) fn go_on(api: &Store, state: &mut State, request: &mut Value) -> Result<(), Failure> {
    let status = pipelines::newest(state, request).map(|run| run.status());
    match status {
        Some("success") => {
            let plan = state.things.all(PLANS, plan_of(request)).first();
            let plan = Fields::of(&plan.cloned().unwrap_or_default());
            if carry_out(api, state, request, &plan).is_err() {
                request["merge_when_pipeline_succeeds"] = false.into();
            }
        }
        Some(status) if is_active(status) => {}
        _ => request["merge_when_pipeline_succeeds"] = false.into(),
    }
    Ok(())
}

fn carry_out(
    api: &Store,
    state: &mut State,
    request: &mut Value,
    plan: &Fields,
) -> Result<(), Failure> {
    let cannot = || {
        let text = "Branch cannot be merged";
        failure::message(StatusCode::UNPROCESSABLE_ENTITY, text)
    };
    if !check::fits(api, state, request)? {
        return Err(cannot());
    }
    let span = check::span(request).ok_or_else(cannot)?;
    let text = |member: &str| request[member].as_str().unwrap_or_default().to_owned();
    let (source, target, title) = (text("source_branch"), text("target_branch"), text("title"));
    let usual = format!(
        "Merge branch '{source}' into '{target}'\n\n{title}\n\nSee merge request {}",
        request["references"]["full"].as_str().unwrap_or_default()
    );
    let squash = plan
        .switch("squash")
        .unwrap_or(request["squash"] == true)
        .then(|| {
            plan.text("squash_commit_message")
                .unwrap_or(&title)
                .to_owned()
        });
    let how = Merge {
        target: target.clone(),
        message: plan
            .text("merge_commit_message")
            .unwrap_or(&usual)
            .to_owned(),
        squash,
    };
    let closing = list::closing(api, state, request)?;
    let project = request["project_id"].as_i64().unwrap_or_default();
    let mut code = state.code(api, &project.to_string())?;
    let is_default = target == code.default_branch();
    let merged = code.merge(&span, &how).map_err(|_| cannot())?;
    let removes = plan
        .switch("should_remove_source_branch")
        .unwrap_or(request["force_remove_source_branch"] == true);
    let is_kept = source == code.default_branch()
        || protected_refs::rule_of(code.things, project, &source).is_some();
    if removes && !is_kept {
        code.remove_branch(&source);
    }
    let now = written(api.world.now());
    let caller = CALLER.brief(&api.instance());
    super::merge_members(
        request,
        json!({
            "state": "merged",
            "merged_by": caller,
            "merge_user": caller,
            "merged_at": now,
            "updated_at": now,
            "merge_commit_sha": merged.commit,
            "squash_commit_sha": merged.squashed,
            "should_remove_source_branch": removes,
            "merge_status": "can_be_merged",
            "detailed_merge_status": "not_open",
            "merge_error": null,
        }),
    );
    issuable::keep(state, MERGE_REQUESTS, request)?;
    log(api, state, request, "merged")?;
    tell(api, state, request, "merged", "accepted");
    if is_default {
        for iid in closing {
            issues::close(api, state, project, iid)?;
        }
    }
    Ok(())
}

/// `POST .../cancel_merge_when_pipeline_succeeds`
pub(super) async fn call_off(api: Api, Path((project, key)): Keys) -> Result<Response, Failure> {
    let mut state = api.state();
    let mut request = find(&api, &mut state, &project, &key)?;
    if request["state"] != "opened" {
        let text = "405 Method Not Allowed";
        return Err(failure::message(StatusCode::METHOD_NOT_ALLOWED, text));
    }
    if request["merge_when_pipeline_succeeds"] != true {
        let text = "406 Not Acceptable";
        return Err(failure::message(StatusCode::NOT_ACCEPTABLE, text));
    }
    request["merge_when_pipeline_succeeds"] = false.into();
    request["merge_user"] = Value::Null;
    issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
    let shown = whole(&api, &mut state, &request, &Query::parse("", false))?;
    Ok(reply::json(StatusCode::CREATED, &shown))
}
