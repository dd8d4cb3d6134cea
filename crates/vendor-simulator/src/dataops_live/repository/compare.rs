//! Two states of a repository beside each other, what they have in common, and who made them.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::listing;
use super::super::store::Api;
use super::diff;
use super::history::Commit;
use crate::query::Query;
use crate::reply;

pub(super) async fn compare(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let name = |name: &str| {
        let text = query.get(name).filter(|text| !text.is_empty());
        text.ok_or_else(|| failure::parameter(&format!("{name} is missing")))
    };
    let (from_name, to_name) = (name("from")?, name("to")?);
    let other = query.get("from_project_id").unwrap_or(&project);
    let from = state.code(&api, other)?.repository.find(from_name)?.clone();
    let code = state.code(&api, &project)?;
    let to = code.repository.find(to_name)?;
    let known = code.repository.ancestors(&from, false);
    let mut commits = code.repository.ancestors(to, false);
    commits.retain(|commit| known.iter().all(|known| known.id != commit.id));
    commits.reverse();
    let base = match query.get("straight") {
        Some("true") => None,
        _ => code.repository.merge_base(&[to, &from]),
    };
    let before = base.map_or_else(|| Arc::clone(&from.files), |base| Arc::clone(&base.files));
    let unified = query.get("unidiff") == Some("true");
    let diffs: Vec<Value> = diff::between(&before, &to.files)
        .iter()
        .map(|change| change.show(unified))
        .collect();
    let answer = json!({
        "commit": commits.last().map(|commit| code.show(commit)),
        "commits": commits.iter().map(|commit| code.show(commit)).collect::<Vec<_>>(),
        "diffs": diffs,
        "compare_timeout": false,
        "compare_same_ref": from.id == to.id,
        "web_url": format!("{}/-/compare/{from_name}...{to_name}", code.page),
    });
    Ok(reply::json(StatusCode::OK, &answer))
}

pub(super) async fn merge_base(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let refs: Vec<&str> = query.all("refs[]").collect();
    if refs.len() < 2 {
        let text = "Provide at least 2 refs";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    let found: Result<Vec<&Commit>, Failure> = refs
        .into_iter()
        .map(|git_ref| {
            let commit = code.repository.resolve(git_ref);
            let text = format!("Could not find ref: {git_ref}");
            commit.ok_or_else(|| failure::message(StatusCode::BAD_REQUEST, text))
        })
        .collect();
    let base = code.repository.merge_base(&found?);
    let base = base.ok_or_else(|| failure::not_found("Merge Base"))?;
    Ok(reply::json(StatusCode::OK, &code.show(base)))
}

pub(super) async fn contributors(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let tip = code.at(query.get("ref"))?;
    let mut people: BTreeMap<&str, (&str, usize)> = BTreeMap::new();
    for commit in code.repository.ancestors(tip, false) {
        let author = &commit.author;
        let person = people.entry(&author.email).or_insert((&author.name, 0));
        person.1 += 1;
    }
    let mut found: Vec<(&str, &str, usize)> = people
        .into_iter()
        .map(|(email, (name, commits))| (email, name, commits))
        .collect();
    match query.get("order_by") {
        Some("email") => {}
        Some("name") => found.sort_by_key(|(_, name, _)| *name),
        _ => found.sort_by_key(|(_, _, commits)| *commits),
    }
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    let path = format!("/projects/{}/repository/contributors", code.project.id);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        // GitLab no longer counts the lines.
        |(email, name, commits)| json!({"name": name, "email": email, "commits": commits, "additions": 0, "deletions": 0}),
    ))
}
