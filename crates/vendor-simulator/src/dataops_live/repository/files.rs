//! Files: with their content, as bytes, as headers only, and changed by commits of their own.

use axum::extract::Path;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::store::Api;
use super::actions::refused;
use super::change::Change;
use super::code::{Author, Code};
use super::history::Commit;
use super::objects::{self, File};
use super::push::Push;
use crate::query::Query;
use crate::reply;

pub(super) async fn get(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let found = Found::of(&code, &path, query.get("ref"))?;
    let mut shown = found.facts(&code);
    let headers = headers(&shown);
    let content = STANDARD.encode(&found.file.content);
    shown.insert("content".to_owned(), content.into());
    Ok(reply::json_with(
        StatusCode::OK,
        headers,
        &Value::Object(shown),
    ))
}

/// `HEAD`: all but the content, in headers.
pub(super) async fn head(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let facts = Found::of(&code, &path, query.get("ref"))?.facts(&code);
    let mut response = reply::empty(StatusCode::OK);
    response.headers_mut().extend(headers(&facts));
    Ok(response)
}

pub(super) async fn raw(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let found = Found::of(&code, &path, query.get("ref"))?;
    let headers = headers(&found.facts(&code));
    let content = found.file.content.clone();
    let mut response = reply::bytes(StatusCode::OK, "text/plain", content);
    response.headers_mut().extend(headers);
    Ok(response)
}

/// A file at a commit.
pub(super) struct Found<'a> {
    pub(super) path: &'a str,
    pub(super) file: &'a File,
    pub(super) commit: &'a Commit,
    git_ref: &'a str,
}

impl<'a> Found<'a> {
    pub(super) fn of(
        code: &'a Code<'_>,
        path: &'a str,
        git_ref: Option<&'a str>,
    ) -> Result<Self, Failure> {
        let git_ref = git_ref.filter(|text| !text.is_empty());
        let git_ref = git_ref.unwrap_or_else(|| code.default_branch());
        let commit = match git_ref {
            "HEAD" => code.at(None),
            git_ref => code.repository.find(git_ref),
        };
        let commit = commit?;
        let file = commit.files.get(path);
        Ok(Self {
            path,
            file: file.ok_or_else(|| failure::not_found("File"))?,
            commit,
            git_ref,
        })
    }

    /// What is known about the file besides its content.
    fn facts(&self, code: &Code<'_>) -> Map<String, Value> {
        let last = code.repository.last_to_touch(self.commit, self.path);
        let facts = json!({
            "file_name": objects::name(self.path),
            "file_path": self.path,
            "size": self.file.content.len(),
            "encoding": "base64",
            "content_sha256": objects::hex(&Sha256::digest(&self.file.content)),
            "ref": self.git_ref,
            "blob_id": self.file.blob(),
            "commit_id": self.commit.id,
            "last_commit_id": last.id,
            "execute_filemode": self.file.executable,
        });
        match facts {
            Value::Object(facts) => facts,
            _ => Map::new(),
        }
    }
}

/// `file_name` becomes `x-gitlab-file-name`.
fn headers(facts: &Map<String, Value>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in facts {
        let name = format!("x-gitlab-{}", name.replace('_', "-"));
        let value = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        // A path may have letters that no header takes as they are; GitLab sends their bytes.
        let value = HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), value) {
            headers.insert(name, value);
        }
    }
    headers
}

pub(super) async fn create(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    write(&api, &project, &path, &fields, "create")
}

pub(super) async fn update(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    write(&api, &project, &path, &fields, "update")
}

fn write(
    api: &Api,
    project: &str,
    path: &str,
    fields: &Fields,
    action: &str,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let change = Change::of_fields(fields)?;
    if fields.get("content").and_then(Value::as_str).is_none() {
        return Err(failure::parameter("content is missing"));
    }
    let mut action = json!({"action": action, "file_path": path});
    for member in ["content", "encoding", "execute_filemode", "last_commit_id"] {
        if let Some(value) = fields.get(member) {
            action[member] = value.clone();
        }
    }
    let is_new = action["action"] == "create";
    let mut code = state.code(api, project)?;
    let made = change.commit(&mut code, &[action])?;
    let push = Push::commit(&code, &change.branch, &made);
    events::pushed(api, &mut state, push);
    let status = if is_new {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    let answer = json!({"file_path": path, "branch": change.branch});
    Ok(reply::json(status, &answer))
}

/// `DELETE`: what it needs is in the query.
pub(super) async fn delete(
    api: Api,
    Path((project, path)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let text = |name: &str| query.get(name).map(str::to_owned);
    let needed =
        |name: &str| text(name).ok_or_else(|| failure::parameter(&format!("{name} is missing")));
    let change = Change {
        branch: needed("branch")?,
        message: needed("commit_message")?,
        start: text("start_branch"),
        force: false,
        author: Author {
            name: text("author_name"),
            email: text("author_email"),
        },
    };
    let action = json!({
        "action": "delete",
        "file_path": path,
        "last_commit_id": text("last_commit_id"),
    });
    let mut code = state.code(&api, &project)?;
    if change.start.is_none() && !code.repository.branches.contains_key(&change.branch) {
        return Err(refused(
            "You can only create or edit files when you are on a branch",
        ));
    }
    let made = change.commit(&mut code, &[action])?;
    let push = Push::commit(&code, &change.branch, &made);
    events::pushed(&api, &mut state, push);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
