//! Files that are linked to a release.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::releases::RELEASES;
use super::shelf::{Kind, Owner, Shelves};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

const LINKS: Kind = Kind {
    what: "",
    path: "assets/links",
    key: "id",
};
const TYPES: [&str; 4] = ["other", "runbook", "image", "package"];

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route(
            "/projects/{project_id}/releases/{tag_name}/assets/links",
            get(list).post(create),
        )
        .route(
            "/projects/{project_id}/releases/{tag_name}/assets/links/{link_id}",
            get(one).put(update).delete(delete),
        )
}

/// The links of the release with this number.
pub(super) fn all(things: &Shelves, release: i64) -> &[Value] {
    things.all(LINKS, of(release))
}

pub(super) fn remove_all(state: &mut State, release: i64) {
    state.things.retain(LINKS, of(release), |_| false);
}

const fn of(release: i64) -> Owner {
    Owner::Within("releases", release)
}

/// A link as a body gives it.
pub(super) fn of_body(id: i64, body: &Value) -> Result<Value, Failure> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (Some(name), Some(url)) = (text("name"), text("url")) else {
        return Err(failure::parameter("name is missing, url is missing"));
    };
    let mut link = json!({
        "id": id,
        "name": name,
        "url": url,
        "direct_asset_url": url,
        "link_type": "other",
        "external": true,
    });
    set(&mut link, body)?;
    Ok(link)
}

fn set(link: &mut Value, body: &Value) -> Result<(), Failure> {
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    for name in ["name", "url"] {
        if let Some(text) = text(name) {
            link[name] = text.into();
        }
    }
    if let Some(url) = text("url") {
        let schemes = ["http://", "https://", "ftp://"];
        if !schemes.iter().any(|scheme| url.starts_with(scheme)) {
            return Err(failure::invalid(
                "url",
                "is blocked: Only allowed schemes are http, https, ftp",
            ));
        }
    }
    if let Some(kind) = text("link_type") {
        if !TYPES.contains(&kind) {
            return Err(failure::parameter("link_type does not have a valid value"));
        }
        link["link_type"] = kind.into();
    }
    if let Some(path) = text("direct_asset_path").or_else(|| text("filepath")) {
        link["direct_asset_url"] =
            format!("https://dataops.example/-/releases/downloads{path}").into();
    }
    Ok(())
}

/// Adds a link; a release has no two of the same name or address.
pub(super) fn add(state: &mut State, release: i64, link: Value) -> Result<Value, Failure> {
    for member in ["name", "url"] {
        let kept = all(&state.things, release);
        if kept.iter().any(|kept| kept[member] == link[member]) {
            return Err(failure::invalid(member, "has already been taken"));
        }
    }
    Ok(state.things.add(LINKS, of(release), link))
}

/// The number of a tag's release.
fn release(state: &State, project: &str, tag: &str) -> Result<i64, Failure> {
    let owner = state.in_project(project)?;
    let release = state.things.find(RELEASES, owner, tag)?;
    Ok(release["number"].as_i64().unwrap_or_default())
}

async fn list(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let number = release(&state, &project, &tag)?;
    let path = format!("/projects/{project}/releases/{tag}/assets/links");
    let mut newest_first: Vec<&Value> = all(&state.things, number).iter().collect();
    newest_first.reverse();
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &newest_first,
        |link| (*link).clone(),
    ))
}

async fn create(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let number = release(&state, &project, &tag)?;
    let id = state.number();
    let link = of_body(id, &whole(&body))?;
    let link = add(&mut state, number, link)?;
    Ok(reply::json(StatusCode::CREATED, &link))
}

fn whole(body: &Fields) -> Value {
    let members = body.iter();
    Value::Object(
        members
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

async fn one(
    api: Api,
    Path((project, tag, link)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let number = release(&state, &project, &tag)?;
    let link = state.things.find(LINKS, of(number), &link)?;
    Ok(reply::json(StatusCode::OK, link))
}

async fn update(
    api: Api,
    Path((project, tag, link)): Path<(String, String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let number = release(&state, &project, &tag)?;
    let change = whole(&body);
    let link = state
        .things
        .change(LINKS, of(number), &link, |link| set(link, &change))?;
    Ok(reply::json(StatusCode::OK, &link))
}

/// 200 with the link that is gone.
async fn delete(
    api: Api,
    Path((project, tag, link)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let number = release(&state, &project, &tag)?;
    let gone = state.things.take(LINKS, of(number), &link)?;
    Ok(reply::json(StatusCode::OK, &gone))
}
