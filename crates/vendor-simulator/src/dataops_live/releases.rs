//! Releases of tags, and the files that are linked to them.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::{self, Fields};
use super::people::{CALLER, written};
use super::repository::{Code, Push, add_tag};
use super::shelf::{Kind, Owner, Shelves};
use super::store::{Api, State, Store};
use super::{events, listing, markdown, release_links};
use crate::query::Query;
use crate::reply;

/// Kept with what they were made with; what follows from tag and links is added when they are shown.
pub(super) const RELEASES: Kind = Kind {
    what: "",
    path: "releases",
    key: "tag_name",
};
const MILESTONES: Kind = Kind {
    what: "Milestone",
    path: "milestones",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/projects/{project_id}/releases", get(list).post(create))
        .route(
            "/projects/{project_id}/releases/permalink/latest",
            get(latest),
        )
        .route(
            "/projects/{project_id}/releases/{tag_name}",
            get(one).put(update).delete(delete),
        )
}

/// The notes of a tag's release.
pub(super) fn notes_of<'a>(things: &'a Shelves, project: i64, tag: &str) -> Option<&'a str> {
    let release = things.find(RELEASES, Owner::Project(project), tag).ok()?;
    release["description"].as_str()
}

/// A release of nothing but notes.
pub(super) fn bare(api: &Store, state: &mut State, tag: &str, notes: &str) -> Value {
    let now = written(api.world.now());
    json!({
        "number": state.number(),
        "tag_name": tag,
        "name": tag,
        "description": notes,
        "created_at": now,
        "released_at": now,
        "milestones": [],
    })
}

/// A release as it is shown.
fn show(code: &Code<'_>, release: &Value, instance: &str, now: DateTime<Utc>) -> Value {
    let tag = release["tag_name"].as_str().unwrap_or_default();
    let commit = code.repository.resolve(tag);
    let number = release["number"].as_i64().unwrap_or_default();
    let links = release_links::all(code.things, number);
    let project = &code.project;
    let sources: Vec<Value> = ["zip", "tar.gz", "tar.bz2", "tar"]
        .into_iter()
        .map(|format| {
            let name = format!("{}-{tag}.{format}", project.path);
            json!({"format": format, "url": format!("{}/-/archive/{tag}/{name}", code.page)})
        })
        .collect();
    let milestones: Vec<&Value> = code
        .things
        .all(MILESTONES, Owner::Project(project.id))
        .iter()
        .filter(|milestone| {
            let mut wanted = release["milestones"].as_array().into_iter().flatten();
            wanted.any(|wanted| *wanted == milestone["title"] || *wanted == milestone["id"])
        })
        .collect();
    let released_at = release["released_at"].as_str().unwrap_or_default();
    let ahead = released_at
        .parse::<DateTime<Utc>>()
        .is_ok_and(|at| at > now);
    let pages = format!("{}/-/releases/{tag}", code.page);
    let listed = |what: &str, state: &str| {
        format!(
            "{}/-/{what}?release_tag={tag}&scope=all&state={state}",
            code.page
        )
    };
    json!({
        "tag_name": tag,
        "name": release["name"],
        "description": release["description"],
        "created_at": release["created_at"],
        "released_at": released_at,
        "upcoming_release": ahead,
        "author": CALLER.brief(instance),
        "commit": commit.map(|commit| code.show(commit)),
        "milestones": milestones,
        "commit_path": commit.map(|commit| format!("/{}/-/commit/{}", project.full_path, commit.id)),
        "tag_path": format!("/{}/-/tags/{tag}", project.full_path),
        "assets": {"count": sources.len() + links.len(), "sources": sources, "links": links},
        "evidences": [],
        "_links": {
            "closed_issues_url": listed("issues", "closed"),
            "closed_merge_requests_url": listed("merge_requests", "closed"),
            "edit_url": format!("{pages}/edit"),
            "merged_merge_requests_url": listed("merge_requests", "merged"),
            "opened_issues_url": listed("issues", "opened"),
            "opened_merge_requests_url": listed("merge_requests", "opened"),
            "self": pages,
        },
    })
}

/// With the notes as HTML where that is asked for.
fn with_html(mut shown: Value, query: &Query) -> Value {
    if query.get("include_html_description") == Some("true") {
        let notes = shown["description"].as_str().unwrap_or_default();
        shown["description_html"] = markdown::html(notes).into();
    }
    shown
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let time = |name: &str| query.get(name)?.parse::<DateTime<Utc>>().ok();
    let (before, after) = (time("updated_before"), time("updated_after"));
    let order = match query.get("order_by") {
        Some("created_at") => "created_at",
        _ => "released_at",
    };
    let at = |release: &Value, member: &str| {
        release[member]
            .as_str()
            .and_then(|text| text.parse::<DateTime<Utc>>().ok())
    };
    let owner = Owner::Project(code.project.id);
    let mut found: Vec<&Value> = code
        .things
        .all(RELEASES, owner)
        .iter()
        .filter(|release| {
            let changed = at(release, "updated_at").or_else(|| at(release, "created_at"));
            before.is_none_or(|before| changed < Some(before))
                && after.is_none_or(|after| changed > Some(after))
        })
        .collect();
    found.sort_by_key(|release| (at(release, order), release["number"].as_i64()));
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let (instance, now) = (api.instance(), api.world.now());
    let path = owner.path_of(RELEASES);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |release| with_html(show(&code, release, &instance, now), &query),
    ))
}

async fn one(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let shown = shown(&api, &mut state, &project, &tag)?;
    Ok(reply::json(StatusCode::OK, &with_html(shown, &query)))
}

fn shown(api: &Store, state: &mut State, project: &str, tag: &str) -> Result<Value, Failure> {
    let code = state.code(api, project)?;
    let owner = Owner::Project(code.project.id);
    let release = code.things.find(RELEASES, owner, tag)?;
    Ok(show(&code, release, &api.instance(), api.world.now()))
}

async fn latest(api: Api, Path(project): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let all = state.things.all(RELEASES, owner).iter();
    let newest = all.max_by_key(|release| {
        let at = release["released_at"].as_str().unwrap_or_default();
        (at.parse::<DateTime<Utc>>().ok(), release["number"].as_i64())
    });
    let newest = newest.ok_or_else(|| failure::not_found(""))?;
    let tag = newest["tag_name"].as_str().unwrap_or_default().to_owned();
    let shown = shown(&api, &mut state, &project, &tag)?;
    Ok(reply::json(StatusCode::OK, &shown))
}

async fn create(api: Api, Path(project): Path<String>, body: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let tag = body.required("tag_name")?;
    let mut code = state.code(&api, &project)?;
    let owner = Owner::Project(code.project.id);
    if code.things.find(RELEASES, owner, tag).is_ok() {
        let text = "Release already exists";
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    let mut push = None;
    if !code.repository.has_tag(tag) {
        let Some(start) = body.text("ref") else {
            let text = "Ref is not specified";
            return Err(failure::message(StatusCode::UNPROCESSABLE_ENTITY, text));
        };
        let commit = add_tag(&mut code, tag, start, body.text("tag_message"))?;
        push = Some(Push::created(&code, "tag", tag, commit));
    }
    let mut release = bare(&api, &mut state, tag, "");
    release["description"] = Value::Null;
    set(&mut release, &body);
    if let Some(push) = push {
        events::pushed(&api, &mut state, push);
    }
    let number = release["number"].as_i64().unwrap_or_default();
    let links = body.get("assets").and_then(|assets| assets.get("links"));
    for link in links.and_then(Value::as_array).into_iter().flatten() {
        let id = state.number();
        release_links::add(&mut state, number, release_links::of_body(id, link)?)?;
    }
    state.things.add(RELEASES, owner, release);
    let shown = shown(&api, &mut state, &project, tag)?;
    Ok(reply::json(StatusCode::CREATED, &shown))
}

/// Takes over what a body gives.
fn set(release: &mut Value, body: &Fields) {
    for name in ["name", "description", "released_at"] {
        if let Some(text) = body.text(name) {
            release[name] = text.into();
        }
    }
    let numbers = body.get("milestone_ids").and_then(Value::as_array);
    let numbers = numbers.map(|ids| ids.iter().filter_map(fields::number).collect::<Vec<_>>());
    if let Some(titles) = body.get("milestones") {
        release["milestones"] = titles.clone();
    } else if let Some(numbers) = numbers {
        release["milestones"] = numbers.into();
    }
}

async fn update(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let now = written(api.world.now());
    state.things.change(RELEASES, owner, &tag, |release| {
        set(release, &body);
        release["updated_at"] = now.into();
        Ok(())
    })?;
    let shown = shown(&api, &mut state, &project, &tag)?;
    Ok(reply::json(StatusCode::OK, &shown))
}

/// 200 with the release that is gone; its tag stays.
async fn delete(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let shown = shown(&api, &mut state, &project, &tag)?;
    let owner = state.in_project(&project)?;
    let gone = state.things.take(RELEASES, owner, &tag)?;
    release_links::remove_all(&mut state, gone["number"].as_i64().unwrap_or_default());
    Ok(reply::json(StatusCode::OK, &shown))
}
