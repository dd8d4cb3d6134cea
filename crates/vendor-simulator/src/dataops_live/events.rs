//! What people did: pushes and pages of wikis as they happen here, and a few events from before.

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Value, json};
use std::sync::Arc;

use super::failure::{self, Failure};
use super::listing;
use super::people::{CALLER, COLLEAGUE, Person, written};
use super::repository::Push;
use super::shelf::{Kind, Owner};
use super::store::{Api, State, Store};
use crate::query::Query;

const EVENTS: Kind = Kind {
    what: "Event",
    path: "events",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/events", get(own))
        .route("/users/{user_id}/events", get(of_user))
        .route("/projects/{project_id}/events", get(of_project))
}

/// Something that somebody did.
pub(super) struct Event {
    pub(super) project: i64,
    pub(super) person: Person,
    pub(super) at: DateTime<Utc>,
    /// As lists filter by it: `created`, `pushed`, `commented`.
    pub(super) action: &'static str,
    /// As answers write it: `opened`, `pushed to`, `commented on`.
    pub(super) action_name: &'static str,
    /// `Issue`, `Note`; none for pushes.
    pub(super) target_type: Option<&'static str>,
    /// The members that only this kind has: `target_id`, `push_data`, `note`, `wiki_page`.
    pub(super) more: Value,
}

/// Keeps an event.
pub(super) fn record(instance: &str, state: &mut State, event: Event) {
    let mut shown = json!({
        "id": state.number(),
        "project_id": event.project,
        "action_name": event.action_name,
        "target_id": null,
        "target_iid": null,
        "target_type": event.target_type,
        "author_id": event.person.id,
        "target_title": null,
        "created_at": written(event.at),
        "author": event.person.brief(instance),
        "imported": false,
        "imported_from": "none",
        "author_username": event.person.username,
    });
    super::shelf::merge(&mut shown, event.more);
    let kept = json!({"action": event.action, "at": event.at.timestamp(), "shown": shown});
    let owner = Owner::Project(event.project);
    state.things.add(EVENTS, owner, kept);
}

/// Keeps a push of the caller's.
pub(super) fn pushed(api: &Store, state: &mut State, push: Push) {
    let event = Event {
        project: push.project,
        person: CALLER,
        at: api.world.now(),
        action: "pushed",
        action_name: push.action_name(),
        target_type: None,
        more: json!({ "push_data": push.show() }),
    };
    record(&api.instance(), state, event);
}

/// What happened before the simulator started, in the project that has pipelines.
pub(super) fn seed(instance: &str, state: &mut State, now: DateTime<Utc>) {
    let note = json!({
        "id": 88_101,
        "body": "Shall we count cancelled orders apart?",
        "author": COLLEAGUE.brief(instance),
        "created_at": written(now - TimeDelta::days(3)),
        "updated_at": written(now - TimeDelta::days(3)),
        "system": false,
        "noteable_id": 88_001,
        "noteable_type": "Issue",
        "noteable_iid": 1,
        "resolvable": false,
    });
    let title = "Orders are counted twice";
    let told = [
        (9, CALLER, "created", "created", Some("Project"), json!({})),
        (8, COLLEAGUE, "joined", "joined", None, json!({})),
        (
            4,
            CALLER,
            "created",
            "opened",
            Some("Issue"),
            json!({"target_id": 88_001, "target_iid": 1, "target_title": title}),
        ),
        (
            3,
            COLLEAGUE,
            "commented",
            "commented on",
            Some("Note"),
            json!({"target_id": 88_101, "target_iid": 88_101, "target_title": title, "note": note}),
        ),
    ];
    for (days, person, action, action_name, target_type, more) in told {
        let event = Event {
            project: super::PROJECT_ID,
            person,
            at: now - TimeDelta::days(days),
            action,
            action_name,
            target_type,
            more,
        };
        record(instance, state, event);
    }
}

async fn own(api: Api, query: Query) -> Result<Response, Failure> {
    let of_all = query.get("scope") == Some("all");
    let wanted = |shown: &Value| of_all || shown["author_id"] == CALLER.id;
    list(&api, "/events", &query, |_, shown| wanted(shown))
}

async fn of_user(api: Api, Path(user): Path<String>, query: Query) -> Result<Response, Failure> {
    let found = [CALLER, COLLEAGUE]
        .into_iter()
        .find(|person| person.username == user || person.id.to_string() == user);
    let person = found.ok_or_else(|| failure::not_found("User"))?;
    let path = format!("/users/{user}/events");
    list(&api, &path, &query, |_, shown| {
        shown["author_id"] == person.id
    })
}

async fn of_project(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let project = api.state().in_project(&project)?;
    let path = project.path_of(EVENTS);
    list(&api, &path, &query, |owner, _| owner == project)
}

fn list(
    api: &Store,
    path: &str,
    query: &Query,
    wanted: impl Fn(Owner, &Value) -> bool,
) -> Result<Response, Failure> {
    let state = api.state();
    let (before, after) = (day(query, "before")?, day(query, "after")?);
    let action = query.get("action");
    let target = query
        .get("target_type")
        .map(|target| target.replace('_', ""));
    let mut found: Vec<&Value> = state
        .things
        .everywhere(EVENTS)
        .filter(|(owner, event)| wanted(*owner, &event["shown"]))
        .map(|(_, event)| event)
        .filter(|event| action.is_none_or(|action| event["action"] == action))
        .filter(|event| {
            let kind = event["shown"]["target_type"].as_str().unwrap_or_default();
            let kind = kind.to_lowercase();
            target
                .as_ref()
                .is_none_or(|target| kind.starts_with(target))
        })
        .filter(|event| {
            let at = DateTime::from_timestamp(event["at"].as_i64().unwrap_or_default(), 0);
            let day = at.map(|at| at.date_naive());
            before.is_none_or(|before| day < Some(before))
                && after.is_none_or(|after| day > Some(after))
        })
        .collect();
    found.sort_by_key(|event| (event["at"].as_i64(), event["shown"]["id"].as_i64()));
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    Ok(listing::numbered(
        &api.world,
        path,
        query,
        &found,
        |event| event["shown"].clone(),
    ))
}

fn day(query: &Query, name: &str) -> Result<Option<NaiveDate>, Failure> {
    let Some(text) = query.get(name) else {
        return Ok(None);
    };
    text.parse()
        .map(Some)
        .map_err(|_| failure::parameter(&format!("{name} is invalid")))
}
