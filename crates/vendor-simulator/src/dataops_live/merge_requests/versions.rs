//! The versions of a merge request: one for each push to its source branch.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::Failure;
use super::super::issuable::MERGE_REQUESTS;
use super::super::listing;
use super::super::people::written;
use super::super::repository::Span;
use super::super::shelf::{Kind, Owner};
use super::super::store::{Api, State, Store};
use super::{Keys, find};
use crate::query::Query;
use crate::reply;

const VERSIONS: Kind = Kind {
    what: "",
    path: "versions",
    key: "id",
};

fn owner(request: &Value) -> Owner {
    let id = request["id"].as_i64().unwrap_or_default();
    Owner::Within(MERGE_REQUESTS.path, id)
}

pub(super) fn add(api: &Store, state: &mut State, request: &Value, span: &Span) {
    let version = json!({
        "id": state.number(),
        "head_commit_sha": span.head,
        "base_commit_sha": span.base,
        "start_commit_sha": span.start,
        "created_at": written(api.world.now()),
        "merge_request_id": request["id"],
        "state": "collected",
        "real_size": "0",
        "patch_id_sha": null,
    });
    state.things.add(VERSIONS, owner(request), version);
}

pub(super) fn forget(state: &mut State, request: &Value) {
    state.things.retain(VERSIONS, owner(request), |_| false);
}

/// The hashes of all commits that the source branch ever ended at.
pub(super) fn heads(state: &State, request: &Value) -> Vec<String> {
    let versions = state.things.all(VERSIONS, owner(request)).iter();
    let heads = versions.filter_map(|version| version["head_commit_sha"].as_str());
    heads.map(str::to_owned).collect()
}

fn span(version: &Value) -> Span {
    let sha = |member: &str| version[member].as_str().unwrap_or_default().to_owned();
    Span {
        base: sha("base_commit_sha"),
        start: sha("start_commit_sha"),
        head: sha("head_commit_sha"),
    }
}

pub(super) async fn list(
    api: Api,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let mut found = state.things.all(VERSIONS, owner(&request)).to_vec();
    found.reverse();
    let code = state.code(&api, &project)?;
    for version in &mut found {
        let size = code.diffs_of(&span(version), false).len();
        version["real_size"] = size.to_string().into();
    }
    let path = format!(
        "/projects/{}/merge_requests/{key}/versions",
        request["project_id"]
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

pub(super) async fn read(
    api: Api,
    Path((project, key, version)): Path<(String, String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let request = find(&api, &mut state, &project, &key)?;
    let version = state.things.find(VERSIONS, owner(&request), &version)?;
    let mut version = version.clone();
    let code = state.code(&api, &project)?;
    let span = span(&version);
    let diffs = code.diffs_of(&span, query.get("unidiff") == Some("true"));
    let commits = code.commits_of(&span).into_iter();
    let commits: Vec<Value> = commits.map(|commit| code.show(commit)).collect();
    version["real_size"] = diffs.len().to_string().into();
    version["commits"] = commits.into();
    version["diffs"] = diffs.into();
    Ok(reply::json(StatusCode::OK, &version))
}
