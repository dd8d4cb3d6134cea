//! Commits: lists, one, new ones, and what is known about one.

use axum::extract::Path;
use axum::response::Response;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::shelf::{Kind, Owner};
use super::super::store::Api;
use super::change::Change;
use super::code::Code;
use super::diff;
use super::history::Commit;
use super::push::Push;
use super::trailers;
use crate::query::Query;
use crate::reply;

const MERGE_REQUESTS: Kind = Kind {
    what: "Merge Request",
    path: "merge_requests",
    key: "iid",
};

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let found = wanted(&code, &query)?;
    let stats = query.get("with_stats") == Some("true");
    let path = format!("/projects/{}/repository/commits", code.project.id);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |commit| {
            let mut shown = code.show(commit);
            if let Some(members) = shown.as_object_mut() {
                if stats {
                    let before = code.repository.before(commit);
                    members.insert("stats".to_owned(), diff::stats(&before, &commit.files));
                }
                if query.get("trailers") != Some("true") {
                    members.insert("trailers".to_owned(), json!({}));
                    members.insert("extended_trailers".to_owned(), json!({}));
                }
            }
            shown
        },
    ))
}

/// The commits of a list, newest first.
fn wanted<'a>(code: &'a Code<'_>, query: &Query) -> Result<Vec<&'a Commit>, Failure> {
    let repository = &*code.repository;
    let first_parent = query.get("first_parent") == Some("true");
    let mut found = match query.get("ref_name").and_then(|name| name.split_once("..")) {
        Some((from, to)) => {
            let from = code.at(Some(from))?;
            let mut commits = repository.ancestors(code.at(Some(to))?, first_parent);
            commits.retain(|commit| !repository.reaches(from, &commit.id));
            commits
        }
        None if query.get("all") == Some("true") => repository.everything(),
        None => repository.ancestors(code.at(query.get("ref_name"))?, first_parent),
    };
    let time = |name: &str| query.get(name)?.parse::<DateTime<Utc>>().ok();
    let (since, until) = (time("since"), time("until"));
    found.retain(|commit| {
        let author = || format!("{} <{}>", commit.author.name, commit.author.email);
        let path = query.get("path").filter(|path| !path.is_empty());
        since.is_none_or(|since| commit.committer.at >= since)
            && until.is_none_or(|until| commit.committer.at <= until)
            && query
                .get("author")
                .is_none_or(|wanted| author().contains(wanted))
            && path.is_none_or(|path| repository.touches(commit, path))
    });
    Ok(found)
}

pub(super) async fn get(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let commit = code.repository.find(&sha)?;
    let whole = code.whole(commit, query.get("stats") != Some("false"));
    Ok(reply::json(StatusCode::OK, &whole))
}

pub(super) async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let change = Change::of_fields(&fields)?;
    let actions = match fields.get("actions") {
        Some(Value::Array(actions)) if !actions.is_empty() => actions,
        _ => return Err(failure::parameter("actions is missing")),
    };
    let mut code = state.code(&api, &project)?;
    let made = change.commit(&mut code, actions)?;
    let answer = code.made(&made.id, fields.switch("stats") != Some(false));
    let push = Push::commit(&code, &change.branch, &made);
    events::pushed(&api, &mut state, push);
    answer
}

/// `GET .../commits/{sha}/diff`
pub(super) async fn diffs(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let commit = code.repository.find(&sha)?;
    let before = code.repository.before(commit);
    let changes = diff::between(&before, &commit.files);
    let unified = query.get("unidiff") == Some("true");
    let path = format!(
        "/projects/{}/repository/commits/{sha}/diff",
        code.project.id
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &changes,
        |change| change.show(unified),
    ))
}

/// `GET .../commits/{sha}/refs`: the branches and tags that have it.
pub(super) async fn refs(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let id = &code.repository.find(&sha)?.id;
    let tags = code.repository.tags.iter();
    let tags = tags.map(|(name, tag)| ("tag", name, &tag.commit));
    let branches = code.repository.branches.iter();
    let branches = branches.map(|(name, tip)| ("branch", name, tip));
    let kind = query.get("type").filter(|kind| *kind != "all");
    let found: Vec<Value> = branches
        .chain(tags)
        .filter(|(of, _, _)| kind.is_none_or(|kind| kind == *of))
        .filter(|(_, _, tip)| {
            let tip = code.repository.resolve(tip);
            tip.is_some_and(|tip| code.repository.reaches(tip, id))
        })
        .map(|(of, name, _)| json!({"type": of, "name": name}))
        .collect();
    let path = format!(
        "/projects/{}/repository/commits/{sha}/refs",
        code.project.id
    );
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

/// `GET .../commits/{sha}/sequence`: how many commits there are up to this one.
pub(super) async fn sequence(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let first_parent = query.get("first_parent") == Some("true");
    let commit = code.repository.find(&sha)?;
    let count = code.repository.ancestors(commit, first_parent).len();
    Ok(reply::json(StatusCode::OK, &json!({ "count": count })))
}

/// `GET .../commits/{sha}/signature`: reviewed commits are signed here, others aren't.
pub(super) async fn signature(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let commit = code.repository.find(&sha)?;
    if trailers::of(&commit.message, "Reviewed-by").is_none() {
        return Err(failure::not_found("GPG Signature"));
    }
    let signature = json!({
        "signature_type": "PGP",
        "verification_status": "verified",
        "gpg_key_id": 71,
        "gpg_key_primary_keyid": "8254AAB3FBD54AC9",
        "gpg_key_user_name": commit.committer.name,
        "gpg_key_user_email": commit.committer.email,
        "gpg_key_subkey_id": null,
        "commit_source": "gitaly",
    });
    Ok(reply::json(StatusCode::OK, &signature))
}

/// `GET .../commits/{sha}/merge_requests`: those that brought it.
pub(super) async fn merge_requests(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&project)?.id;
    let code = state.code(&api, &project)?;
    let commit = &code.repository.find(&sha)?.id;
    let text = |request: &Value, member: &str| {
        request
            .get(member)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let has = |branch: &str| {
        let tip = code.repository.resolve(branch);
        tip.is_some_and(|tip| code.repository.reaches(tip, commit))
    };
    let requests = code.things.all(MERGE_REQUESTS, Owner::Project(id));
    let found: Vec<&Value> = requests
        .iter()
        .filter(|request| {
            text(request, "merge_commit_sha") == *commit
                || has(&text(request, "source_branch")) && !has(&text(request, "target_branch"))
        })
        .collect();
    let path = format!("/projects/{id}/repository/commits/{sha}/merge_requests");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |request| (*request).clone(),
    ))
}
