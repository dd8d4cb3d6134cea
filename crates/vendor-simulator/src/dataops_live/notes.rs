//! Notes on issues and merge requests, and where notes of discussions are kept as well.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::issuable::{self, ISSUES, MERGE_REQUESTS};
use super::people::{CALLER, written};
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use super::{discussions, events, listing, quick_actions};
use crate::query::Query;
use crate::reply;

pub(super) const NOTES: Kind = Kind {
    what: "Note",
    path: "notes",
    key: "id",
};

/// What notes are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    Issue,
    MergeRequest,
    Commit,
}

/// One thing that notes are about.
pub(super) struct Topic {
    pub(super) about: About,
    /// What its notes and discussions are kept with.
    pub(super) owner: Owner,
    pub(super) project: i64,
    /// The issue or merge request; the hash of a commit.
    pub(super) thing: Value,
}

type Keys = Path<(String, String)>;
type NoteKeys = Path<(String, String, String)>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let paths = [
        (
            "/projects/{project_id}/issues/{issue_iid}/notes",
            About::Issue,
        ),
        (
            "/projects/{project_id}/merge_requests/{merge_request_iid}/notes",
            About::MergeRequest,
        ),
    ];
    let mut router = Router::new();
    for (path, about) in paths {
        router = router
            .route(
                path,
                get(move |api, keys, query| list(api, about, keys, query))
                    .post(move |api, keys, fields| create(api, about, keys, fields)),
            )
            .route(
                &format!("{path}/{{note_id}}"),
                get(move |api, keys| read(api, about, keys))
                    .put(move |api, keys, fields| update(api, about, keys, fields))
                    .delete(move |api, keys| delete(api, about, keys)),
            );
    }
    router
}

impl About {
    fn kind(self) -> Option<Kind> {
        match self {
            Self::Issue => Some(ISSUES),
            Self::MergeRequest => Some(MERGE_REQUESTS),
            Self::Commit => None,
        }
    }

    fn noteable_type(self) -> &'static str {
        match self {
            Self::Issue => "Issue",
            Self::MergeRequest => "MergeRequest",
            Self::Commit => "Commit",
        }
    }

    pub(super) fn topic(
        self,
        api: &Store,
        state: &mut State,
        project: &str,
        key: &str,
    ) -> Result<Topic, Failure> {
        let number = state.project(project)?.id;
        let (owner, thing) = match self.kind() {
            Some(kind) => {
                let owner = Owner::Project(number);
                let thing = state.things.find(kind, owner, key)?.clone();
                let id = thing["id"].as_i64().unwrap_or_default();
                (Owner::Within(kind.path, id), thing)
            }
            None => {
                let code = state.code(api, project)?;
                let commit = code.repository.resolve(key);
                let commit = commit.ok_or_else(|| failure::not_found("Commit"))?;
                (of_commit(number, &commit.id), commit.id.clone().into())
            }
        };
        Ok(Topic {
            about: self,
            owner,
            project: number,
            thing,
        })
    }
}

/// Commits have no number, so notes are kept with one that is made of the hash.
fn of_commit(project: i64, id: &str) -> Owner {
    let digits = id.get(..10).unwrap_or_default();
    let number = i64::from_str_radix(digits, 16).unwrap_or_default();
    Owner::Within("commits", number ^ (project << 40))
}

impl Topic {
    /// A note of the caller's that is not kept yet.
    pub(super) fn note(
        &self,
        api: &Store,
        state: &mut State,
        kind: Option<&str>,
        fields: &Fields,
    ) -> Result<Value, Failure> {
        let at = issuable::instant(fields, "created_at")?.unwrap_or_else(|| api.world.now());
        let is_commit = self.about == About::Commit;
        let is_resolvable = self.about == About::MergeRequest && kind.is_some();
        let internal = fields
            .switch("internal")
            .or_else(|| fields.switch("confidential"))
            .unwrap_or(false);
        let mut note = json!({
            "id": state.number(),
            "type": kind,
            "body": fields.required("body")?,
            "attachment": null,
            "author": CALLER.brief(&api.instance()),
            "created_at": written(at),
            "updated_at": written(at),
            "system": false,
            "noteable_id": self.thing.get("id"),
            "noteable_type": self.about.noteable_type(),
            "project_id": self.project,
            "noteable_iid": self.thing.get("iid"),
            "commit_id": if is_commit { self.thing.clone() } else { Value::Null },
            "resolvable": is_resolvable,
            "confidential": internal,
            "internal": internal,
            "imported": false,
            "imported_from": "none",
            "commands_changes": {},
        });
        if is_resolvable {
            note["resolved"] = false.into();
            note["resolved_by"] = Value::Null;
            note["resolved_at"] = Value::Null;
        }
        Ok(note)
    }

    /// Keeps a note of a person's, counts it and tells about it.
    pub(super) fn add(&self, api: &Store, state: &mut State, note: &Value) -> Result<(), Failure> {
        state.things.add(NOTES, self.owner, note.clone());
        self.count(state)?;
        let event = events::Event {
            project: self.project,
            person: CALLER,
            at: api.world.now(),
            action: "commented",
            action_name: "commented on",
            target_type: Some("Note"),
            more: json!({
                "target_id": note["id"],
                "target_iid": note["id"],
                "target_title": self.thing.get("title"),
                "note": note,
            }),
        };
        events::record(&api.instance(), state, event);
        Ok(())
    }

    /// How many people's notes the issue or merge request has.
    pub(super) fn count(&self, state: &mut State) -> Result<(), Failure> {
        let Some(kind) = self.about.kind() else {
            return Ok(());
        };
        let notes = state.things.all(NOTES, self.owner).iter();
        let count = notes.filter(|note| note["system"] != true).count();
        let key = self.thing["iid"].to_string();
        let owner = Owner::Project(self.project);
        state.things.change(kind, owner, &key, |thing| {
            thing["user_notes_count"] = count.into();
            Ok(())
        })?;
        Ok(())
    }

    /// Writes what GitLab notes about a change.
    pub(super) fn log(&self, api: &Store, state: &mut State, text: &str) {
        let now = written(api.world.now());
        let note = json!({
            "id": state.number(),
            "type": null,
            "body": text,
            "attachment": null,
            "author": CALLER.brief(&api.instance()),
            "created_at": now,
            "updated_at": now,
            "system": true,
            "noteable_id": self.thing.get("id"),
            "noteable_type": self.about.noteable_type(),
            "project_id": self.project,
            "noteable_iid": self.thing.get("iid"),
            "resolvable": false,
            "confidential": false,
            "internal": false,
        });
        discussions::begin(state, self.owner, &note, true);
        state.things.add(NOTES, self.owner, note);
    }

    /// Removes a note, and its discussion with the last one.
    pub(super) fn remove(&self, state: &mut State, key: &str) -> Result<(), Failure> {
        let gone = state.things.take(NOTES, self.owner, key)?;
        discussions::forget(state, self.owner, &gone["id"])?;
        self.count(state)
    }
}

/// Removes all that was said about something that is gone.
pub(super) fn forget(state: &mut State, kind: Kind, thing: &Value) {
    let owner = Owner::Within(kind.path, thing["id"].as_i64().unwrap_or_default());
    state.things.retain(NOTES, owner, |_| false);
    discussions::forget_all(state, owner);
}

async fn list(
    api: Api,
    about: About,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let mut found: Vec<&Value> = state.things.all(NOTES, topic.owner).iter().collect();
    let by = match query.get("order_by") {
        Some("updated_at") => "updated_at",
        _ => "created_at",
    };
    found.sort_by_key(|note| (note[by].as_str(), note["id"].as_i64()));
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let what = about.kind().map_or("commits", |kind| kind.path);
    let path = format!("/projects/{}/{what}/{key}/notes", topic.project);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |note| (*note).clone(),
    ))
}

async fn read(
    api: Api,
    about: About,
    Path((project, key, note)): NoteKeys,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let note = state.things.find(NOTES, topic.owner, &note)?;
    Ok(reply::json(StatusCode::OK, note))
}

async fn create(
    api: Api,
    about: About,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let (text, actions) = quick_actions::split(fields.required("body")?);
    let done = quick_actions::carry_out(&api, &mut state, &topic, &actions)?;
    if text.is_empty() {
        return Ok(reply::json(StatusCode::ACCEPTED, &done));
    }
    let mut note = topic.note(&api, &mut state, None, &fields)?;
    note["body"] = text.into();
    note["commands_changes"] = done["commands_changes"].clone();
    discussions::begin(&mut state, topic.owner, &note, true);
    topic.add(&api, &mut state, &note)?;
    Ok(reply::json(StatusCode::CREATED, &note))
}

async fn update(
    api: Api,
    about: About,
    Path((project, key, note)): NoteKeys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let body = fields.required("body")?;
    let changed = state.things.change(NOTES, topic.owner, &note, |note| {
        rewrite(&api, note, body);
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

/// Gives a note another text.
pub(super) fn rewrite(api: &Store, note: &mut Value, body: &str) {
    note["body"] = body.into();
    note["updated_at"] = written(api.world.now()).into();
}

async fn delete(
    api: Api,
    about: About,
    Path((project, key, note)): NoteKeys,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    topic.remove(&mut state, &note)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
