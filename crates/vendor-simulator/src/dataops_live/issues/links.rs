//! The merge requests that name an issue.

use axum::extract::Path;
use axum::response::Response;
use serde_json::Value;

use super::super::failure::Failure;
use super::super::issuable::{self, ISSUES, MERGE_REQUESTS};
use super::super::listing;
use super::super::store::{Api, Store};
use super::Keys;
use crate::query::Query;

/// `GET .../closed_by`: the open merge requests that close it when they are merged.
pub(super) async fn closed_by(
    api: Api,
    Path(keys): Keys,
    query: Query,
) -> Result<Response, Failure> {
    naming(&api, &keys, &query, "closed_by", issuable::closed_by)
}

/// `GET .../related_merge_requests`: those that mention it.
pub(super) async fn related(api: Api, Path(keys): Keys, query: Query) -> Result<Response, Failure> {
    naming(
        &api,
        &keys,
        &query,
        "related_merge_requests",
        issuable::mentions,
    )
}

fn naming(
    api: &Store,
    (project, key): &(String, String),
    query: &Query,
    what: &str,
    read: fn(&str) -> Vec<i64>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(project)?;
    let iid = state.things.find(ISSUES, owner, key)?["iid"].as_i64();
    let names = |request: &&Value| {
        let text = request["description"].as_str().unwrap_or_default();
        iid.is_some_and(|iid| read(text).contains(&iid))
    };
    let requests = state.things.all(MERGE_REQUESTS, owner).iter();
    let found: Vec<&Value> = requests.filter(names).collect();
    let path = format!("{}/{key}/{what}", owner.path_of(ISSUES));
    Ok(listing::numbered(
        &api.world,
        &path,
        query,
        &found,
        |request| (*request).clone(),
    ))
}
