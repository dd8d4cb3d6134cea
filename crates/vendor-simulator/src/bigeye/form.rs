//! What concepts have in common: read one, delete one, fetch a page. A concept that does just that is a [`Form`]; what it does besides is in its own file.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::order::{self, SortFields};
use super::page;
use super::state::{Shared, State};
use super::store::Shelf;
use super::wanted::{Wanted, id, text};
use crate::reply;

/// A concept whose things are read, deleted and fetched in the usual way.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) shelf: fn(&State) -> &Shelf,
    pub(super) shelf_mut: fn(&mut State) -> &mut Shelf,
    /// The member that one of them stands in; `None` where the answer is the thing itself.
    pub(super) one: Option<&'static str>,
    /// The member that a page of them stands in.
    pub(super) many: &'static str,
    pub(super) sort: SortFields,
}

impl Form {
    /// `GET /things/{id}`
    pub(super) async fn read(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Path(id): Path<i64>,
    ) -> Result<Response, Failure> {
        let state = shared.lock();
        let thing = caller.allowed(&state, (self.shelf)(&state).find(id)?)?;
        Ok(ok(&self.wrap(&thing.body)))
    }

    /// `DELETE /things/{id}`
    pub(super) async fn delete(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Path(id): Path<i64>,
    ) -> Result<Response, Failure> {
        let mut state = shared.lock();
        caller.allowed(&state, (self.shelf)(&state).find(id)?)?;
        (self.shelf_mut)(&mut state).take(id)?;
        Ok(ok(&json!({})))
    }

    /// `POST /things/fetch`: those of the workspace that fit `search` (in their name) and `fits`, sorted, a page of them.
    pub(super) async fn fetch(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Wanted(wanted): Wanted,
        fits: fn(&Value, &Value) -> bool,
    ) -> Result<Response, Failure> {
        let state = shared.lock();
        let workspace = caller.workspace(&state, &wanted)?;
        let found = (self.shelf)(&state)
            .in_workspace(workspace)
            .filter(|body| named(body, &wanted) && fits(body, &wanted));
        let mut found: Vec<Value> = found.cloned().collect();
        order::sort(&mut found, &wanted, self.sort);
        page::reply(self.many, found, &page::Asked::of_body(&wanted)?)
    }

    pub(super) fn wrap(self, body: &Value) -> Value {
        match self.one {
            Some(member) => json!({member: body}),
            None => body.clone(),
        }
    }
}

/// Whether `search`, where there is one, is in the name; upper and lower case are the same.
pub(super) fn named(body: &Value, wanted: &Value) -> bool {
    let search = text(wanted, "search").to_lowercase();
    search.is_empty() || text(body, "name").to_lowercase().contains(&search)
}

/// Notes who made a thing, if nobody has yet, and who changed it last.
pub(super) fn stamp(body: &mut Value, user: i64, now: i64) {
    if body["entityInfo"].is_null() {
        body["entityInfo"] = json!({"createdBy": user, "createdEpochSeconds": now});
    }
    body["entityInfo"]["updatedBy"] = json!(user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
}

/// The user who made a thing, as a stamp says.
pub(super) fn maker(state: &State, body: &Value) -> Option<Value> {
    let user = id(&body["entityInfo"], "createdBy")?;
    Some(state.users.get(user)?.body.clone())
}

/// 200 with this body.
pub(super) fn ok(body: &Value) -> Response {
    reply::json(StatusCode::OK, body)
}
