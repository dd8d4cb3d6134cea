//! Cherry-pick and revert: the changes of a commit, forwards or backwards, on top of a branch.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::store::Api;
use super::change::{Made, allowed};
use super::code::{Author, Code, Draft};
use super::history::Commit;
use super::objects::Files;
use super::push::Push;
use crate::reply;

/// Which way.
#[derive(Clone, Copy)]
enum Way {
    Forwards,
    Backwards,
}

pub(super) async fn cherry_pick(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    apply(&api, &project, &sha, &fields, Way::Forwards)
}

pub(super) async fn revert(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    apply(&api, &project, &sha, &fields, Way::Backwards)
}

fn apply(
    api: &Api,
    project: &str,
    sha: &str,
    fields: &Fields,
    way: Way,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let branch = fields.required("branch")?;
    let mut code = state.code(api, project)?;
    let commit = code.repository.find(sha)?;
    let Some(tip) = code.repository.branches.get(branch) else {
        return Err(failure::not_found("Branch"));
    };
    let tip = code.repository.find(tip)?;
    let files = merged(&code, commit, tip, way)?;
    if fields.switch("dry_run") == Some(true) {
        return Ok(reply::json(StatusCode::OK, &json!({"dry_run": "success"})));
    }
    allowed(&code, branch)?;
    let draft = Draft {
        parents: vec![tip.id.clone()],
        files,
        message: message(commit, fields.text("message"), way),
        author: match way {
            Way::Forwards => commit.author.clone(),
            Way::Backwards => code.signature(&Author::default()),
        },
    };
    let before = Some(tip.id.clone());
    let id = code.add(branch, draft);
    let answer = code.made(&id, false);
    let push = Push::commit(&code, branch, &Made { id, before });
    events::pushed(api, &mut state, push);
    answer
}

fn message(commit: &Commit, wanted: Option<&str>, way: Way) -> String {
    match way {
        Way::Forwards => wanted.unwrap_or(&commit.message).to_owned(),
        Way::Backwards => format!(
            "Revert \"{}\"\n\nThis reverts commit {}",
            commit.title(),
            commit.id
        ),
    }
}

/// The branch's files with the changes of the commit, file by file; who changed a file in the meantime has a conflict.
fn merged(code: &Code<'_>, commit: &Commit, tip: &Commit, way: Way) -> Result<Files, Failure> {
    let before = code.repository.before(commit);
    let (from, to) = match way {
        Way::Forwards => (&*before, &*commit.files),
        Way::Backwards => (&*commit.files, &*before),
    };
    let mut files = (*tip.files).clone();
    for path in from.keys().chain(to.keys()) {
        let (old, new, now) = (from.get(path), to.get(path), tip.files.get(path));
        if old == new || now == new {
            continue;
        }
        if now != old {
            return Err(conflict(way, "conflict"));
        }
        match new {
            Some(file) => files.insert(path.clone(), file.clone()),
            None => files.remove(path),
        };
    }
    if files == *tip.files {
        return Err(conflict(way, "empty"));
    }
    Ok(files)
}

fn conflict(way: Way, why: &str) -> Failure {
    let what = match way {
        Way::Forwards => "cherry-pick",
        Way::Backwards => "revert",
    };
    let text = format!("Sorry, we cannot {what} this commit automatically.");
    failure::coded(&text, why)
}
