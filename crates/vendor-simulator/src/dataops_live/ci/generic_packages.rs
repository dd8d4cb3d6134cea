//! Generic packages: files that are published and fetched by name.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header};
use md5::{Digest, Md5};
use serde_json::{Value, json};
use sha1::Sha1;
use sha2::Sha256;

use super::packages::{FILES, PACKAGES, fresh, within};
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::people::written;
use crate::dataops_live::shelf::Owner;
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

/// What names a file: project, package, version, name.
type Names = (String, String, String, String);

pub(super) fn routes() -> Router<Arc<Store>> {
    let file =
        "/projects/{project_id}/packages/generic/{package_name}/{package_version}/{file_name}";
    Router::new().route(file, get(download).put(upload))
}

async fn upload(
    api: Api,
    Path((project, name, version, file_name)): Path<Names>,
    query: Query,
    content: Bytes,
) -> Result<Response, Failure> {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_+~@".contains(c);
    if !name.chars().all(plain) || !file_name.chars().all(plain) {
        return Err(failure::parameter("package_name is invalid"));
    }
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let now = written(api.world.now());
    let package = match package_of(&state, owner, &name, &version) {
        Some(package) => package,
        None => {
            let id = state.number();
            let mut package = fresh(id, &name, &version, "generic", &now);
            package["status"] = query.get("status").unwrap_or("default").into();
            state.things.add(PACKAGES, owner, package);
            id
        }
    };
    let file_name = in_folder(&query, &file_name);
    let id = state.number();
    let file = json!({
        "id": id,
        "package_id": package,
        "created_at": now,
        "file_name": file_name,
        "size": content.len(),
        "file_md5": hexadecimal(&Md5::digest(&content)),
        "file_sha1": hexadecimal(&Sha1::digest(&content)),
        "file_sha256": hexadecimal(&Sha256::digest(&content)),
        "pipelines": [],
    });
    let file = state.things.add(FILES, within(package), file);
    state.contents.insert(id, content);
    let answer = if query.get("select") == Some("package_file") {
        detailed(&file)
    } else {
        json!({"message": "201 Created"})
    };
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// A file as `select=package_file` shows it.
fn detailed(file: &Value) -> Value {
    json!({
        "id": file["id"],
        "package_id": file["package_id"],
        "created_at": file["created_at"],
        "updated_at": file["created_at"],
        "size": file["size"],
        "file_store": 1,
        "file_md5": file["file_md5"],
        "file_sha1": file["file_sha1"],
        "file_name": file["file_name"],
        "file": {"url": format!("/6b/86/{}/files/{}", file["package_id"], file["id"])},
        "file_sha256": file["file_sha256"],
        "verification_retry_at": null,
        "verified_at": null,
        "verification_failure": null,
        "verification_retry_count": null,
        "verification_checksum": null,
        "verification_state": 0,
        "verification_started_at": null,
        "new_file_path": null,
    })
}

/// The newest file of this name, if it was published more than once.
async fn download(
    api: Api,
    Path((project, name, version, file_name)): Path<Names>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let missing = || failure::not_found("");
    let package = package_of(&state, owner, &name, &version).ok_or_else(missing)?;
    let wanted = in_folder(&query, &file_name);
    let mut files = state.things.all(FILES, within(package)).iter().rev();
    let file = files.find(|file| file["file_name"] == wanted.as_str());
    let id = file.and_then(|file| file["id"].as_i64());
    let content = id.and_then(|id| state.contents.get(&id).cloned());
    let content = content.ok_or_else(missing)?;
    let now = written(api.world.now());
    let things = &mut state.things;
    things.change(PACKAGES, owner, &package.to_string(), |package| {
        package["last_downloaded_at"] = now.into();
        Ok(())
    })?;
    let mut response = reply::bytes(StatusCode::OK, "application/octet-stream", content);
    let name = format!("attachment; filename=\"{file_name}\"");
    if let Ok(name) = HeaderValue::from_str(&name) {
        response
            .headers_mut()
            .insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// The number of a generic package.
fn package_of(state: &State, owner: Owner, name: &str, version: &str) -> Option<i64> {
    let mut packages = state.things.all(PACKAGES, owner).iter();
    let package = packages.find(|package| {
        package["name"] == name
            && package["version"] == version
            && package["package_type"] == "generic"
    });
    package?["id"].as_i64()
}

/// The name of a file with the folder that the query gives.
fn in_folder(query: &Query, name: &str) -> String {
    match query.get("path") {
        Some(folder) => format!("{}/{name}", folder.trim_end_matches('/')),
        None => name.to_owned(),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
