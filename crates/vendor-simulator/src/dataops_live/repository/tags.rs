//! Tags, and the notes of releases that they had before releases were things of their own.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::events;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::shelf::Owner;
use super::super::store::{Api, State};
use super::super::{listing, protected_refs, releases};
use super::actions::refused;
use super::branches::{is_found, is_name};
use super::code::Code;
use super::history::Tag;
use super::objects;
use super::push::Push;
use crate::query::Query;
use crate::reply;

pub(super) async fn list(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let mut found: Vec<(&String, &Tag)> = code
        .repository
        .tags
        .iter()
        .filter(|(name, _)| is_found(name, query.get("search")))
        .collect();
    match query.get("order_by") {
        Some("name") => {}
        Some("version") => found.sort_by_key(|(name, _)| version(name)),
        _ => found.sort_by_key(|(_, tag)| {
            let commit = code.repository.resolve(&tag.commit);
            commit.map(|commit| commit.committer.at)
        }),
    }
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let path = format!("/projects/{}/repository/tags", code.project.id);
    Ok(listing::by_token(
        &api.world,
        &path,
        &query,
        &found,
        |(name, _)| (*name).clone(),
        |(name, _)| show(&code, name).unwrap_or_default(),
    ))
}

/// The numbers in a name, by which `v1.10` comes after `v1.9`.
fn version(name: &str) -> Vec<u64> {
    name.split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect()
}

fn show(code: &Code<'_>, name: &str) -> Result<Value, Failure> {
    let Some(tag) = code.repository.tags.get(name) else {
        return Err(failure::not_found("Tag"));
    };
    let notes = releases::notes_of(code.things, code.project.id, name);
    Ok(json!({
        "name": name,
        "message": tag.message.as_deref().unwrap_or_default(),
        "target": tag.target,
        "commit": code.show(code.repository.find(&tag.commit)?),
        "release": notes.map(|notes| json!({"tag_name": name, "description": notes})),
        "protected": protected_refs::is_tag_protected(code.things, code.project.id, name),
        "created_at": null,
    }))
}

pub(super) async fn get(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    Ok(reply::json(StatusCode::OK, &show(&code, &tag)?))
}

pub(super) async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (name, start) = (fields.required("tag_name")?, fields.required("ref")?);
    let mut code = state.code(&api, &project)?;
    let commit = add(&mut code, name, start, fields.text("message"))?;
    let owner = Owner::Project(code.project.id);
    let push = Push::created(&code, "tag", name, commit);
    events::pushed(&api, &mut state, push);
    if let Some(notes) = fields.text("release_description") {
        let release = releases::bare(&api, &mut state, name, notes);
        state.things.add(releases::RELEASES, owner, release);
    }
    let code = state.code(&api, &project)?;
    Ok(reply::json(StatusCode::CREATED, &show(&code, name)?))
}

/// Makes a tag, and says which commit it is at.
pub(in super::super) fn add(
    code: &mut Code<'_>,
    name: &str,
    start: &str,
    message: Option<&str>,
) -> Result<String, Failure> {
    if code.repository.tags.contains_key(name) {
        return Err(refused(&format!("Tag {name} already exists")));
    }
    if !is_name(name) {
        return Err(refused("Tag name invalid"));
    }
    let Some(commit) = code.repository.resolve(start) else {
        return Err(refused(&format!("Target {start} is invalid")));
    };
    let commit = commit.id.clone();
    let tag = Tag {
        target: message.map_or_else(
            || commit.clone(),
            |message| objects::tag(&commit, name, message),
        ),
        message: message.map(str::to_owned),
        commit: commit.clone(),
    };
    code.repository.tags.insert(name.to_owned(), tag);
    Ok(commit)
}

pub(super) async fn delete(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let code = state.code(&api, &project)?;
    let Some(gone) = code.repository.tags.remove(&tag) else {
        return Err(failure::not_found("Tag"));
    };
    let owner = Owner::Project(code.project.id);
    let push = Push::removed(&code, "tag", &tag, Some(gone.commit));
    events::pushed(&api, &mut state, push);
    let _ = state.things.take(releases::RELEASES, owner, &tag);
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// `POST .../tags/{tag_name}/release`: notes where there are none.
pub(super) async fn create_release(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let notes = fields.required("description")?;
    let (owner, has_notes) = noted(&api, &mut state, &project, &tag)?;
    if has_notes {
        return Err(failure::message(
            StatusCode::CONFLICT,
            "Release already exists",
        ));
    }
    let release = releases::bare(&api, &mut state, &tag, notes);
    state.things.add(releases::RELEASES, owner, release);
    let answer = json!({"tag_name": tag, "description": notes});
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// `PUT .../tags/{tag_name}/release`: other notes.
pub(super) async fn update_release(
    api: Api,
    Path((project, tag)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let notes = fields.required("description")?;
    let (owner, has_notes) = noted(&api, &mut state, &project, &tag)?;
    if !has_notes {
        return Err(failure::not_found("Release"));
    }
    state
        .things
        .change(releases::RELEASES, owner, &tag, |release| {
            release["description"] = notes.into();
            Ok(())
        })?;
    let answer = json!({"tag_name": tag, "description": notes});
    Ok(reply::json(StatusCode::OK, &answer))
}

/// The owner of a tag that exists, and whether it has notes.
fn noted(api: &Api, state: &mut State, project: &str, tag: &str) -> Result<(Owner, bool), Failure> {
    let code = state.code(api, project)?;
    show(&code, tag)?;
    let notes = releases::notes_of(code.things, code.project.id, tag);
    Ok((Owner::Project(code.project.id), notes.is_some()))
}
