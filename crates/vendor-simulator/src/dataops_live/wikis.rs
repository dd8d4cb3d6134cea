//! Wikis of projects.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use md5::{Digest, Md5};
use serde_json::{Value, json};

use super::events::{self, Event};
use super::failure::{self, Failure};
use super::fields::Fields;
use super::markdown;
use super::people::CALLER;
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) const PAGES: Kind = Kind {
    what: "Wiki Page",
    path: "wikis",
    key: "slug",
};
const FORMATS: [&str; 4] = ["markdown", "rdoc", "asciidoc", "org"];

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/projects/{project_id}/wikis", get(list).post(create))
        .route("/projects/{project_id}/wikis/attachments", post(attach))
        .route(
            "/projects/{project_id}/wikis/{slug}",
            get(one).put(update).delete(delete),
        )
}

/// All pages at once: this list has no pages of its own.
async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let mut found = state.things.all(PAGES, owner).to_vec();
    found.sort_by(|a, b| a["slug"].as_str().cmp(&b["slug"].as_str()));
    if query.get("with_content") != Some("true") {
        for page in &mut found {
            *page = brief(page);
        }
    }
    Ok(reply::json(StatusCode::OK, &found.into()))
}

fn brief(page: &Value) -> Value {
    json!({"format": page["format"], "slug": page["slug"], "title": page["title"]})
}

async fn one(
    api: Api,
    Path((project, slug)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let mut page = state.things.find(PAGES, owner, &slug)?.clone();
    if query.get("render_html") == Some("true") {
        let content = page["content"].as_str().unwrap_or_default();
        page["content"] = markdown::html(content).into();
    }
    Ok(reply::json(StatusCode::OK, &page))
}

async fn create(api: Api, Path(project): Path<String>, body: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (title, content) = (body.required("title")?, body.required("content")?);
    let owner = state.in_project(&project)?;
    let slug = slug(title);
    if state.things.find(PAGES, owner, &slug).is_ok() {
        return Err(duplicate());
    }
    let mut page = json!({
        "format": "markdown",
        "slug": slug,
        "title": title,
        "content": content,
        "encoding": "UTF-8",
        "front_matter": {},
    });
    set(&mut page, &body)?;
    let page = state.things.add(PAGES, owner, page);
    tell(&api, &mut state, owner, &page, ("created", "created"));
    Ok(reply::json(StatusCode::CREATED, &page))
}

fn duplicate() -> Failure {
    failure::invalid(
        "base",
        "Duplicate page: A page with that title already exists",
    )
}

/// `Getting started/On a Mac` becomes `Getting-started/On-a-Mac`.
fn slug(title: &str) -> String {
    title.split_whitespace().collect::<Vec<_>>().join("-")
}

fn set(page: &mut Value, body: &Fields) -> Result<(), Failure> {
    if let Some(format) = body.text("format") {
        if !FORMATS.contains(&format) {
            return Err(failure::parameter("format does not have a valid value"));
        }
        page["format"] = format.into();
    }
    if let Some(content) = body.text("content") {
        page["content"] = content.into();
    }
    if let Some(title) = body.text("title") {
        page["title"] = title.into();
        page["slug"] = slug(title).into();
    }
    if let Some(settings) = body.get("front_matter") {
        page["front_matter"] = settings.clone();
    }
    Ok(())
}

async fn update(
    api: Api,
    Path((project, slug)): Path<(String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    if body.text("title").is_none() && body.text("content").is_none() {
        return Err(failure::parameter(
            "title, content are missing, at least one parameter must be provided",
        ));
    }
    let moved = body.text("title").map(self::slug);
    let is_taken =
        moved.is_some_and(|moved| moved != slug && state.things.find(PAGES, owner, &moved).is_ok());
    if is_taken {
        return Err(duplicate());
    }
    let page = state
        .things
        .change(PAGES, owner, &slug, |page| set(page, &body))?;
    tell(&api, &mut state, owner, &page, ("updated", "updated"));
    Ok(reply::json(StatusCode::OK, &page))
}

async fn delete(
    api: Api,
    Path((project, slug)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let page = state.things.take(PAGES, owner, &slug)?;
    tell(&api, &mut state, owner, &page, ("destroyed", "destroyed"));
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

fn tell(
    api: &Store,
    state: &mut State,
    owner: Owner,
    page: &Value,
    (action, action_name): (&'static str, &'static str),
) {
    let Owner::Project(project) = owner else {
        return;
    };
    let event = Event {
        project,
        person: CALLER,
        at: api.world.now(),
        action,
        action_name,
        target_type: Some("WikiPage::Meta"),
        more: json!({"target_title": page["title"], "wiki_page": brief(page)}),
    };
    events::record(&api.instance(), state, event);
}

/// Takes a file; where it lies says its content.
async fn attach(
    api: Api,
    Path(project): Path<String>,
    mut parts: Multipart,
) -> Result<Response, Failure> {
    api.state().project(&project)?;
    let broken = |error: axum::extract::multipart::MultipartError| {
        failure::message(
            StatusCode::BAD_REQUEST,
            format!("400 Bad request - {error}"),
        )
    };
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        if part.name() != Some("file") {
            continue;
        }
        let name = part.file_name().unwrap_or("file").to_owned();
        let content = part.bytes().await.map_err(broken)?;
        let place: String = Md5::digest(&content)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let path = format!("uploads/{place}/{name}");
        let shown = name.rsplit_once('.').map_or(&*name, |(stem, _)| stem);
        let answer = json!({
            "file_name": name,
            "file_path": path,
            "branch": "main",
            "link": {"url": path, "markdown": format!("![{shown}]({path})")},
        });
        return Ok(reply::json(StatusCode::CREATED, &answer));
    }
    Err(failure::parameter("file is missing"))
}
