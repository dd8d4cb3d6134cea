//! Favorites: what a user marked, for that user only.
//!
//! A mark that is there already, or that is not there when it is taken away, is no failure: how Bigeye sees it is not documented.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::entities;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id};

const KIND: &str = "TAGGABLE_ENTITY_TYPE_";

/// That a user marked a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Favorite {
    user: i64,
    /// Without the prefix of the enum.
    kind: String,
    thing: i64,
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/favorites", get(list).post(mark))
        .route("/api/v1/favorites/bulk", post(mark_many))
        .route("/api/v1/favorites/unfavorite", post(unmark))
        .route("/api/v1/favorites/unfavorite/bulk", post(unmark_many))
}

/// Whether a user marked a thing.
pub(super) fn is_marked(state: &State, user: i64, kind: &str, thing: i64) -> bool {
    let mut own = state.favorites.iter().filter(|mark| mark.user == user);
    own.any(|mark| mark.kind == kind && mark.thing == thing)
}

/// Those of the workspace. What was deleted is no favorite any more.
async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let own = state.favorites.iter();
    let own = own.filter(|mark| mark.user == caller.user);
    let favorites = own.filter_map(|mark| {
        let thing = entities::find(&state, &mark.kind, mark.thing).ok()?;
        (thing.workspace == workspace).then(|| {
            json!({
                "entityId": mark.thing,
                "entityName": entities::name(&mark.kind, thing),
                "entityType": format!("{KIND}{}", mark.kind),
            })
        })
    });
    let favorites: Vec<Value> = favorites.collect();
    Ok(ok(&json!({"favorites": favorites})))
}

async fn mark(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let favorite = favorite(&state, &caller, &wanted["favorite"])?;
    add(&mut state, favorite);
    Ok(ok(&json!({})))
}

async fn unmark(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let favorite = favorite(&state, &caller, &wanted["favorite"])?;
    remove(&mut state, favorite);
    Ok(ok(&json!({})))
}

async fn mark_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    many(&shared, &caller, &wanted, add)
}

async fn unmark_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    many(&shared, &caller, &wanted, remove)
}

/// What failed for one is in the answer, and stops no other.
fn many(
    shared: &Shared,
    caller: &Caller,
    wanted: &Value,
    act: fn(&mut State, Favorite),
) -> Response {
    let mut state = shared.lock();
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for item in wanted["favorites"].as_array().into_iter().flatten() {
        match favorite(&state, caller, item) {
            Ok(favorite) => {
                act(&mut state, favorite);
                done.push(item);
            }
            Err(reason) => failed.push(json!({"favorite": item, "reason": reason.message()})),
        }
    }
    ok(&json!({"successes": done, "failures": failed}))
}

/// The mark that an item asks for, if the thing is there and the caller may see it.
fn favorite(state: &State, caller: &Caller, item: &Value) -> Result<Favorite, Failure> {
    let kind = entities::kind_of(item, "entityType", KIND);
    let thing = id(item, "entityId").unwrap_or_default();
    caller.allowed(state, entities::find(state, kind, thing)?)?;
    Ok(Favorite {
        user: caller.user,
        kind: kind.to_owned(),
        thing,
    })
}

fn add(state: &mut State, favorite: Favorite) {
    if !state.favorites.contains(&favorite) {
        state.favorites.push(favorite);
    }
}

fn remove(state: &mut State, favorite: Favorite) {
    state.favorites.retain(|other| *other != favorite);
}
