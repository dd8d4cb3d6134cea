//! Files that are put into a project for its issues and comments.

use axum::extract::{Multipart, Path};
use axum::response::Response;
use http::StatusCode;
use serde_json::json;

use super::super::failure::{self, Failure};
use super::super::store::Api;
use crate::reply;

pub(super) async fn create(
    api: Api,
    Path(key): Path<String>,
    mut parts: Multipart,
) -> Result<Response, Failure> {
    let unreadable = |_| failure::parameter("file is invalid");
    let mut file = None;
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        if part.name() == Some("file") {
            let name = part.file_name().unwrap_or("file").to_owned();
            part.bytes().await.map_err(unreadable)?;
            file = Some(name);
        }
    }
    let name = file.ok_or_else(|| failure::parameter("file is missing"))?;
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let number = state.number();
    let url = format!("/uploads/{number:032x}/{name}");
    let alt = name.rsplit_once('.').map_or(name.as_str(), |(alt, _)| alt);
    let image = name.ends_with(".png") || name.ends_with(".jpg");
    let mark = if image { "!" } else { "" };
    let upload = json!({
        "id": number,
        "alt": alt,
        "url": url,
        "full_path": format!("/-/project/{id}{url}"),
        "markdown": format!("{mark}[{alt}]({url})"),
    });
    Ok(reply::json(StatusCode::CREATED, &upload))
}
