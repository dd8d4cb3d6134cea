//! Merge requests: of the instance, a group or a project; created from branches that are there, checked, merged, rebased.

mod check;
mod list;
mod merge;
mod pipelines;
mod rebase;
mod versions;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use chrono::TimeDelta;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::issuable::{self, MERGE_REQUESTS, Moved};
use super::notes::{self, About};
use super::people::{CALLER, written};
use super::shelf::{Owner, merge as merge_members};
use super::store::{Api, State, Store};
use super::{PROJECT_ID, events, markdown};
use crate::query::Query;
use crate::reply;

type Keys = Path<(String, String)>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/merge_requests/{merge_request_iid}";
    let below = |what: &str| format!("{one}/{what}");
    Router::new()
        .route("/merge_requests", get(list::all))
        .route("/groups/{group_id}/merge_requests", get(list::of_group))
        .route(
            "/projects/{project_id}/merge_requests",
            get(list::of_project).post(create),
        )
        .route(one, get(read).put(update).delete(delete))
        .route(&below("merge"), put(merge::merge))
        .route(
            &below("cancel_merge_when_pipeline_succeeds"),
            post(merge::call_off),
        )
        .route(&below("rebase"), put(rebase::start))
        .route(&below("commits"), get(list::commits))
        .route(&below("changes"), get(list::changes))
        .route(&below("diffs"), get(list::diffs))
        .route(&below("versions"), get(versions::list))
        .route(&below("versions/{version_id}"), get(versions::read))
        .route(
            &below("pipelines"),
            get(pipelines::list).post(pipelines::create),
        )
        .route(&below("closes_issues"), get(list::closes_issues))
        .route(&below("reviewers"), get(list::reviewers))
}

/// One that is open from the start.
pub(super) fn seed(api: &Store, state: &mut State) {
    let mut request = new(api, state, PROJECT_ID, 88_401, 1);
    let at = written(api.world.now() - TimeDelta::days(1));
    let given = json!({
        "title": "Try a model of returns",
        "description": "Closes #2",
        "labels": "data quality",
        "created_at": at,
        "updated_at": at,
    });
    let owner = Owner::Project(PROJECT_ID);
    // Nothing of this is refused.
    if issuable::apply(api, state, &mut request, &Fields::of(&given)).is_ok() {
        request["source_branch"] = "develop".into();
        request["target_branch"] = "main".into();
        request["prepared_at"] = at.into();
        request["merge_status"] = "unchecked".into();
        request["detailed_merge_status"] = "unchecked".into();
        state.things.add(MERGE_REQUESTS, owner, request);
    }
}

fn new(api: &Store, state: &State, project: i64, id: i64, iid: i64) -> Value {
    let mut request = issuable::begin(api, state, project, id, iid, MERGE_REQUESTS);
    merge_members(
        &mut request,
        json!({
            "prepared_at": null,
            "reviewers": [],
            "merge_user": null,
            "merged_by": null,
            "merged_at": null,
            "source_branch": "",
            "target_branch": "",
            "source_project_id": project,
            "target_project_id": project,
            "draft": false,
            "work_in_progress": false,
            "merge_when_pipeline_succeeds": false,
            "merge_status": "preparing",
            "detailed_merge_status": "preparing",
            "merge_error": null,
            "merge_after": null,
            "has_conflicts": false,
            "blocking_discussions_resolved": true,
            "approvals_before_merge": null,
            "sha": null,
            "merge_commit_sha": null,
            "squash_commit_sha": null,
            "diff_refs": null,
            "should_remove_source_branch": null,
            "force_remove_source_branch": null,
            "squash": false,
            "squash_on_merge": false,
            "allow_collaboration": false,
            "allow_maintainer_to_push": false,
            "reference": format!("!{iid}"),
        }),
    );
    request
}

/// Members that only requests about one of them answer.
const LONG: [&str; 3] = ["diff_refs", "merge_error", "rebase_in_progress"];

/// With what one merge request has by itself.
fn whole(api: &Store, state: &mut State, request: &Value, query: &Query) -> Result<Value, Failure> {
    let asked = |name: &str| query.get(name) == Some("true");
    let mut whole = request.clone();
    let project = request["project_id"].as_i64().unwrap_or_default();
    let pipeline = pipelines::newest(state, request).map(|run| run.id);
    let shown = pipelines::show(api, state, pipeline);
    let span = check::span(request);
    let code = state.code(api, &project.to_string())?;
    let changed = span.as_ref().map(|span| code.diffs_of(span, false).len());
    let diverged = span.as_ref().map_or(0, |span| code.diverged(span));
    merge_members(
        &mut whole,
        json!({
            "subscribed": true,
            "changes_count": changed.map(|count| count.to_string()),
            "latest_build_started_at": shown["started_at"],
            "latest_build_finished_at": shown["finished_at"],
            "first_deployed_to_production_at": null,
            "first_contribution": false,
            "pipeline": pipelines::brief(&shown),
            "head_pipeline": shown,
            "user": {"can_merge": request["state"] == "opened"},
        }),
    );
    let text = |member: &str| request[member].as_str().unwrap_or_default();
    if asked("render_html") {
        whole["title_html"] = text("title").into();
        whole["description_html"] = markdown::html(text("description")).into();
    }
    if asked("include_diverged_commits_count") {
        whole["diverged_commits_count"] = diverged.into();
    }
    if asked("include_rebase_in_progress") {
        whole["rebase_in_progress"] = (request["rebase_in_progress"] == true).into();
    } else if let Some(members) = whole.as_object_mut() {
        members.remove("rebase_in_progress");
    }
    Ok(whole)
}

/// A merge request as it is now.
fn find(api: &Store, state: &mut State, project: &str, key: &str) -> Result<Value, Failure> {
    let owner = state.in_project(project)?;
    let request = state.things.find(MERGE_REQUESTS, owner, key)?.clone();
    check::refresh(api, state, request)
}

async fn read(api: Api, Path((project, key)): Keys, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let mut request = find(&api, &mut state, &project, &key)?;
    let shown = whole(&api, &mut state, &request, &query)?;
    // Who asks again sees the next state.
    check::go_on(&api, &mut state, &mut request)?;
    rebase::go_on(&api, &mut state, &mut request)?;
    issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
    Ok(reply::json(StatusCode::OK, &shown))
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let id = state.project(&project)?.id;
    fields.required("title")?;
    let (source, target) = (
        fields.required("source_branch")?,
        fields.required("target_branch")?,
    );
    if fields
        .number("target_project_id")
        .is_some_and(|target| target != id)
    {
        return Err(refused("The target project has no such branch"));
    }
    may_be_merged(&api, &mut state, &project, source, target)?;
    let mut all = state.things.all(MERGE_REQUESTS, owner).iter();
    let open = all.find(|other| {
        other["state"] == "opened"
            && other["source_branch"] == source
            && other["target_branch"] == target
    });
    if let Some(other) = open {
        let text = format!(
            "Another open merge request already exists for this source branch: !{}",
            other["iid"]
        );
        return Err(failure::message(StatusCode::CONFLICT, json!([text])));
    }
    let number = state.number();
    let iid = issuable::next_iid(&state, MERGE_REQUESTS, owner);
    let mut request = new(&api, &state, id, number, iid);
    request["source_branch"] = source.into();
    request["target_branch"] = target.into();
    issuable::apply(&api, &mut state, &mut request, &fields)?;
    change(&mut request, &fields);
    let request = state.things.add(MERGE_REQUESTS, owner, request);
    let request = check::refresh(&api, &mut state, request)?;
    tell(&api, &mut state, &request, "created", "opened");
    let shown = whole(&api, &mut state, &request, &Query::parse("", false))?;
    Ok(reply::json(StatusCode::CREATED, &shown))
}

/// What the rules about branches forbid.
fn refused(text: &str) -> Failure {
    failure::message(StatusCode::UNPROCESSABLE_ENTITY, json!([text]))
}

fn may_be_merged(
    api: &Store,
    state: &mut State,
    project: &str,
    source: &str,
    target: &str,
) -> Result<(), Failure> {
    if source == target {
        let text = "You can't use same project/branch for source and target";
        return Err(refused(text));
    }
    let code = state.code(api, project)?;
    for (what, branch) in [("Source", source), ("Target", target)] {
        if !code.has_branch(branch) {
            return Err(refused(&format!(
                "{what} branch \"{branch}\" does not exist"
            )));
        }
    }
    Ok(())
}

/// The members that only merge requests have.
fn change(request: &mut Value, fields: &Fields) {
    let title = request["title"].as_str().unwrap_or_default().to_lowercase();
    let marks = ["draft:", "[draft]", "(draft)", "wip:"];
    let draft = marks.iter().any(|mark| title.starts_with(mark));
    request["draft"] = draft.into();
    request["work_in_progress"] = draft.into();
    for member in ["squash", "allow_collaboration", "allow_maintainer_to_push"] {
        if let Some(switch) = fields.switch(member) {
            request[member] = switch.into();
        }
    }
    if let Some(remove) = fields.switch("remove_source_branch") {
        request["force_remove_source_branch"] = remove.into();
    }
    if let Some(count) = fields.number("approvals_before_merge") {
        request["approvals_before_merge"] = count.into();
    }
    if let Some(after) = fields.get("merge_after") {
        request["merge_after"] = after.clone();
    }
}

fn tell(
    api: &Store,
    state: &mut State,
    request: &Value,
    action: &'static str,
    action_name: &'static str,
) {
    let event = events::Event {
        project: request["project_id"].as_i64().unwrap_or_default(),
        person: CALLER,
        at: api.world.now(),
        action,
        action_name,
        target_type: Some("MergeRequest"),
        more: json!({
            "target_id": request["id"],
            "target_iid": request["iid"],
            "target_title": request["title"],
        }),
    };
    events::record(&api.instance(), state, event);
}

/// Writes down what became of a merge request.
fn log(api: &Store, state: &mut State, request: &Value, note: &str) -> Result<(), Failure> {
    let (project, key) = (
        request["project_id"].to_string(),
        request["iid"].to_string(),
    );
    let topic = About::MergeRequest.topic(api, state, &project, &key)?;
    topic.log(api, state, note);
    Ok(())
}

async fn update(api: Api, Path((project, key)): Keys, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let mut request = find(&api, &mut state, &project, &key)?;
    if fields.iter().next().is_none() {
        let text = "title, description, state_event and others are missing, at least one parameter must be provided";
        return Err(failure::parameter(text));
    }
    if let Some(target) = fields.text("target_branch") {
        let source = request["source_branch"].as_str().unwrap_or_default();
        may_be_merged(&api, &mut state, &project, source, target)?;
        request["target_branch"] = target.into();
    }
    request["updated_at"] = written(api.world.now()).into();
    let moved = issuable::apply(&api, &mut state, &mut request, &fields)?;
    change(&mut request, &fields);
    issuable::keep(&mut state, MERGE_REQUESTS, &request)?;
    if let Some(moved) = moved {
        log(&api, &mut state, &request, moved.note())?;
        tell(&api, &mut state, &request, moved.note(), moved.note());
        if moved == Moved::Reopened {
            request["merge_status"] = "unchecked".into();
        }
    }
    let request = check::refresh(&api, &mut state, request)?;
    let shown = whole(&api, &mut state, &request, &Query::parse("", false))?;
    Ok(reply::json(StatusCode::OK, &shown))
}

async fn delete(api: Api, Path((project, key)): Keys) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let gone = state.things.take(MERGE_REQUESTS, owner, &key)?;
    notes::forget(&mut state, MERGE_REQUESTS, &gone);
    versions::forget(&mut state, &gone);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
