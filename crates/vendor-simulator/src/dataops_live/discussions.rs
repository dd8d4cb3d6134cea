//! Discussions of issues, merge requests and commits: which notes belong together.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post, put};
use http::StatusCode;
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::notes::{self, About, NOTES, Topic};
use super::people::{CALLER, written};
use super::repository::hex;
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

/// Kept with the numbers of their notes.
const DISCUSSIONS: Kind = Kind {
    what: "Discussion",
    path: "discussions",
    key: "id",
};

type Keys = Path<(String, String)>;
type ThreadKeys = Path<(String, String, String)>;
type NoteKeys = Path<(String, String, String, String)>;

pub(super) fn routes() -> Router<Arc<Store>> {
    let paths = [
        ("issues/{issue_iid}", About::Issue),
        ("merge_requests/{merge_request_iid}", About::MergeRequest),
        ("repository/commits/{sha}", About::Commit),
    ];
    let mut router = Router::new();
    for (topic, about) in paths {
        let path = format!("/projects/{{project_id}}/{topic}/discussions");
        let one = format!("{path}/{{discussion_id}}");
        router = router
            .route(
                &path,
                get(move |api, keys, query| list(api, about, keys, query))
                    .post(move |api, keys, fields| create(api, about, keys, fields)),
            )
            .route(&one, get(move |api, keys| read(api, about, keys)))
            .route(
                &format!("{one}/notes"),
                post(move |api, keys, fields| answer(api, about, keys, fields)),
            )
            .route(
                &format!("{one}/notes/{{note_id}}"),
                put(move |api, keys, fields| update(api, about, keys, fields))
                    .delete(move |api, keys| delete(api, about, keys)),
            );
        if about == About::MergeRequest {
            router = router.route(&one, put(resolve));
        }
    }
    router
}

/// Starts a discussion with a note.
pub(super) fn begin(state: &mut State, owner: Owner, note: &Value, alone: bool) -> Value {
    let id = hex(&Sha1::digest(format!("discussion {}", note["id"])));
    let discussion = json!({"id": id, "individual_note": alone, "notes": [note["id"]]});
    state.things.add(DISCUSSIONS, owner, discussion)
}

/// Takes a note out of its discussion.
pub(super) fn forget(state: &mut State, owner: Owner, note: &Value) -> Result<(), Failure> {
    let all = state.things.all(DISCUSSIONS, owner).iter();
    let mut having = all.filter(|discussion| has(discussion, note));
    let Some(key) = having.next().and_then(|found| found["id"].as_str()) else {
        return Ok(());
    };
    let key = key.to_owned();
    state
        .things
        .change(DISCUSSIONS, owner, &key, |discussion| {
            if let Some(notes) = discussion["notes"].as_array_mut() {
                notes.retain(|number| number != note);
            }
            Ok(())
        })?;
    state.things.retain(DISCUSSIONS, owner, |discussion| {
        discussion["notes"] != json!([])
    });
    Ok(())
}

pub(super) fn forget_all(state: &mut State, owner: Owner) {
    state.things.retain(DISCUSSIONS, owner, |_| false);
}

fn has(discussion: &Value, note: &Value) -> bool {
    let notes = discussion["notes"].as_array();
    notes.is_some_and(|notes| notes.contains(note))
}

/// Whether all that can be resolved is.
pub(super) fn are_resolved(state: &State, owner: Owner) -> bool {
    let mut notes = state.things.all(NOTES, owner).iter();
    notes.all(|note| note["resolvable"] != true || note["resolved"] == true)
}

fn show(state: &State, owner: Owner, discussion: &Value) -> Value {
    let notes = state.things.all(NOTES, owner).iter();
    let notes: Vec<&Value> = notes.filter(|note| has(discussion, &note["id"])).collect();
    json!({
        "id": discussion["id"],
        "individual_note": discussion["individual_note"],
        "notes": notes,
    })
}

fn shown(state: &State, topic: &Topic, key: &str) -> Result<Value, Failure> {
    let found = state.things.find(DISCUSSIONS, topic.owner, key)?;
    Ok(show(state, topic.owner, found))
}

async fn list(
    api: Api,
    about: About,
    Path((project, key)): Keys,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let all = state.things.all(DISCUSSIONS, topic.owner);
    let what = match about {
        About::Issue => "issues",
        About::MergeRequest => "merge_requests",
        About::Commit => "repository/commits",
    };
    let path = format!("/projects/{}/{what}/{key}/discussions", topic.project);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        all,
        |discussion| show(&state, topic.owner, discussion),
    ))
}

async fn read(
    api: Api,
    about: About,
    Path((project, topic, key)): ThreadKeys,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &topic)?;
    Ok(reply::json(StatusCode::OK, &shown(&state, &topic, &key)?))
}

async fn create(
    api: Api,
    about: About,
    Path((project, key)): Keys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &key)?;
    let position = fields.get("position").filter(|place| place.is_object());
    let kind = if position.is_some() {
        "DiffNote"
    } else {
        "DiscussionNote"
    };
    let mut note = topic.note(&api, &mut state, Some(kind), &fields)?;
    if let Some(position) = position {
        check(position)?;
        note["position"] = position.clone();
    }
    if let Some(commit) = fields.text("commit_id") {
        note["commit_id"] = commit.into();
    }
    let begun = begin(&mut state, topic.owner, &note, false);
    topic.add(&api, &mut state, &note)?;
    let answer = show(&state, topic.owner, &begun);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// A place that a discussion is to stand at needs its hashes.
fn check(position: &Value) -> Result<(), Failure> {
    let needed = ["base_sha", "start_sha", "head_sha", "position_type"];
    let missing: Vec<String> = needed
        .iter()
        .filter(|member| position[**member].as_str().is_none_or(str::is_empty))
        .map(|member| format!("position[{member}] is missing"))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(failure::parameter(&missing.join(", ")))
    }
}

async fn answer(
    api: Api,
    about: About,
    Path((project, topic, key)): ThreadKeys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &topic)?;
    let first = shown(&state, &topic, &key)?["notes"][0].clone();
    let kind = first["type"].as_str().unwrap_or("DiscussionNote");
    let mut note = topic.note(&api, &mut state, Some(kind), &fields)?;
    if let Some(position) = first.get("position") {
        note["position"] = position.clone();
    }
    state
        .things
        .change(DISCUSSIONS, topic.owner, &key, |found| {
            found["individual_note"] = false.into();
            if let Some(notes) = found["notes"].as_array_mut() {
                notes.push(note["id"].clone());
            }
            Ok(())
        })?;
    topic.add(&api, &mut state, &note)?;
    Ok(reply::json(StatusCode::CREATED, &note))
}

/// `PUT .../discussions/{discussion_id}`: all of its notes are resolved, or none is.
async fn resolve(
    api: Api,
    Path((project, topic, key)): ThreadKeys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = About::MergeRequest.topic(&api, &mut state, &project, &topic)?;
    let resolved = fields.switch("resolved");
    let resolved = resolved.ok_or_else(|| failure::parameter("resolved is missing"))?;
    let notes = shown(&state, &topic, &key)?;
    for note in notes["notes"].as_array().into_iter().flatten() {
        let key = note["id"].to_string();
        state.things.change(NOTES, topic.owner, &key, |note| {
            set_resolved(&api, note, resolved);
            Ok(())
        })?;
    }
    Ok(reply::json(StatusCode::OK, &shown(&state, &topic, &key)?))
}

/// Resolves one discussion, or all of them.
pub(super) fn resolve_all(
    api: &Store,
    state: &mut State,
    owner: Owner,
    only: Option<&str>,
) -> Result<(), Failure> {
    let all = state.things.all(DISCUSSIONS, owner).iter();
    let wanted = all.filter(|found| only.is_none_or(|only| found["id"] == only));
    let notes: Vec<Value> = wanted
        .filter_map(|found| found["notes"].as_array().cloned())
        .flatten()
        .collect();
    for note in notes {
        state
            .things
            .change(NOTES, owner, &note.to_string(), |note| {
                set_resolved(api, note, true);
                Ok(())
            })?;
    }
    Ok(())
}

fn set_resolved(api: &Store, note: &mut Value, resolved: bool) {
    if note["resolvable"] != true {
        return;
    }
    note["resolved"] = resolved.into();
    note["resolved_by"] = if resolved {
        CALLER.brief(&api.instance())
    } else {
        Value::Null
    };
    note["resolved_at"] = if resolved {
        written(api.world.now()).into()
    } else {
        Value::Null
    };
}

async fn update(
    api: Api,
    about: About,
    Path((project, topic, key, note)): NoteKeys,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &topic)?;
    in_discussion(&state, &topic, &key, &note)?;
    let (body, resolved) = (fields.text("body"), fields.switch("resolved"));
    let resolved = resolved.filter(|_| about == About::MergeRequest);
    if body.is_some() == resolved.is_some() {
        let text = if body.is_some() {
            "body, resolved are mutually exclusive"
        } else {
            "body, resolved are missing, exactly one parameter must be provided"
        };
        return Err(failure::parameter(text));
    }
    let changed = state.things.change(NOTES, topic.owner, &note, |note| {
        if let Some(body) = body {
            notes::rewrite(&api, note, body);
        }
        if let Some(resolved) = resolved {
            set_resolved(&api, note, resolved);
        }
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

fn in_discussion(state: &State, topic: &Topic, key: &str, note: &str) -> Result<(), Failure> {
    let found = state.things.find(DISCUSSIONS, topic.owner, key)?;
    let number = note.parse::<i64>().map(Value::from).unwrap_or_default();
    if has(found, &number) {
        Ok(())
    } else {
        Err(failure::not_found("Note"))
    }
}

async fn delete(
    api: Api,
    about: About,
    Path((project, topic, key, note)): NoteKeys,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let topic = about.topic(&api, &mut state, &project, &topic)?;
    in_discussion(&state, &topic, &key, &note)?;
    topic.remove(&mut state, &note)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
