//! Directories, and files by the hash of their content.

use axum::extract::Path;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::listing;
use super::super::store::Api;
use super::code::Code;
use super::objects::{self, Entry, File, Files};
use crate::query::Query;
use crate::reply;

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let Ok(commit) = code.at(query.get("ref")) else {
        return Err(failure::not_found("Tree"));
    };
    let directory = query.get("path").unwrap_or_default().trim_matches('/');
    let mut found = objects::entries(&commit.files, directory);
    if found.is_empty() {
        return Err(failure::not_found("invalid revision or path"));
    }
    if query.get("recursive") == Some("true") {
        let mut directories = found.clone();
        while let Some(entry) = directories.pop() {
            if entry.is_directory() {
                let below = objects::entries(&commit.files, &entry.path);
                directories.extend(below.clone());
                found.extend(below);
            }
        }
    }
    // Directories come first.
    found.sort_by(|a, b| (!a.is_directory(), &a.path).cmp(&(!b.is_directory(), &b.path)));
    let path = format!("/projects/{}/repository/tree", code.project.id);
    Ok(listing::by_token(
        &api.world,
        &path,
        &query,
        &found,
        |entry| entry.path.clone(),
        show,
    ))
}

fn show(entry: &Entry) -> Value {
    json!({
        "id": entry.id(),
        "name": entry.name(),
        "type": if entry.is_directory() { "tree" } else { "blob" },
        "path": entry.path,
        "mode": entry.mode,
    })
}

pub(super) async fn blob(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let file = find(&code, &sha)?;
    let blob = json!({
        "size": file.content.len(),
        "encoding": "base64",
        "content": STANDARD.encode(&file.content),
        "sha": sha,
    });
    Ok(reply::json(StatusCode::OK, &blob))
}

pub(super) async fn raw_blob(
    api: Api,
    Path((project, sha)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let content = find(&code, &sha)?.content.clone();
    Ok(reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        content,
    ))
}

fn find<'a>(code: &'a Code<'_>, sha: &str) -> Result<&'a File, Failure> {
    let commits = code.repository.everything().into_iter();
    let mut files = commits.flat_map(|commit| Files::values(&commit.files));
    files
        .find(|file| file.blob() == sha)
        .ok_or_else(|| failure::not_found("Blob"))
}
