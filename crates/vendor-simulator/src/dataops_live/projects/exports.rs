//! Exports: a file with the whole project, which is made step by step.

use axum::extract::Path;
use axum::response::Response;
use bytes::Bytes;
use http::header::CONTENT_DISPOSITION;
use http::{HeaderValue, StatusCode};
use serde_json::json;

use super::super::failure::{self, Failure};
use super::super::people::written;
use super::super::store::Api;
use crate::reply;

/// A gzip file with nothing in it.
const EXPORT: [u8; 20] = [
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
];

/// Begins an export. It moves on by one state with every call that asks how far it is.
pub(super) async fn start(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let job = api.world.job(["queued", "started", "finished"]);
    state.exports.insert(id, job);
    let answer = json!({"message": "202 Accepted"});
    Ok(reply::json(StatusCode::ACCEPTED, &answer))
}

pub(super) async fn read(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let status = state
        .exports
        .get_mut(&id)
        .and_then(|job| job.poll().copied());
    let status = status.unwrap_or("none");
    let project = state.project(&key)?;
    let namespace = state.namespaces.get(&project.namespace);
    let above = namespace.map(|namespace| namespace.name.as_str());
    let mut export = json!({
        "id": id,
        "description": project.settings.get("description"),
        "name": project.name,
        "name_with_namespace": format!("{} / {}", above.unwrap_or_default(), project.name),
        "path": project.path,
        "path_with_namespace": project.full_path,
        "created_at": written(project.created_at),
        "export_status": status,
    });
    if status == "finished" {
        let instance = api.instance();
        export["_links"] = json!({
            "api_url": format!("{instance}/api/v4/projects/{id}/export/download"),
            "web_url": format!("{instance}/{}/download_export", project.full_path),
        });
    }
    Ok(reply::json(StatusCode::OK, &export))
}

pub(super) async fn download(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let id = state.project(&key)?.id;
    let status = state.exports.get(&id).and_then(|job| job.peek().copied());
    if status != Some("finished") {
        return Err(failure::not_found(""));
    }
    let content = Bytes::from_static(&EXPORT);
    let mut file = reply::bytes(StatusCode::OK, "application/octet-stream", content);
    let name = HeaderValue::from_static("attachment; filename=\"export.tar.gz\"");
    file.headers_mut().insert(CONTENT_DISPOSITION, name);
    Ok(file)
}
