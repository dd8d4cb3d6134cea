//! Concepts that are shown with more than what is kept of them: numbers of other things, who made them.

use axum::extract::{Path, State as Extract};
use axum::response::Response;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, ok, stamp};
use super::state::{Shared, State};
use super::wanted::{Wanted, merge};

/// A concept whose things are made, read and changed in the usual way.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) form: Form,
    /// What callers write.
    pub(super) members: &'static [&'static str],
    /// What a new thing has besides, before it has an id and a workspace.
    pub(super) begun: fn() -> Value,
    /// Whether what is written can be kept.
    pub(super) check: fn(&State, &Value) -> Result<(), Failure>,
    /// A thing as answers show it.
    pub(super) shown: fn(&State, &Value) -> Value,
}

impl Shown {
    /// `POST /things`
    pub(super) async fn create(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Wanted(wanted): Wanted,
    ) -> Result<Response, Failure> {
        let mut state = shared.lock();
        let workspace = caller.workspace(&state, &wanted)?;
        (self.check)(&state, &wanted)?;
        let id = state.next_id();
        let mut body = (self.begun)();
        body["id"] = json!(id);
        body["workspaceId"] = json!(workspace);
        merge(&mut body, &wanted, self.members);
        stamp(&mut body, caller.user, shared.now());
        (self.form.shelf_mut)(&mut state).put(id, workspace, body);
        self.answer(&state, id)
    }

    /// `GET /things/{id}`
    pub(super) async fn read(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Path(id): Path<i64>,
    ) -> Result<Response, Failure> {
        let state = shared.lock();
        caller.allowed(&state, (self.form.shelf)(&state).find(id)?)?;
        self.answer(&state, id)
    }

    /// `PUT /things/{id}`
    pub(super) async fn update(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Path(id): Path<i64>,
        Wanted(wanted): Wanted,
    ) -> Result<Response, Failure> {
        let mut state = shared.lock();
        caller.allowed(&state, (self.form.shelf)(&state).find(id)?)?;
        (self.check)(&state, &wanted)?;
        let body = &mut (self.form.shelf_mut)(&mut state).find_mut(id)?.body;
        merge(body, &wanted, self.members);
        stamp(body, caller.user, shared.now());
        self.answer(&state, id)
    }

    /// Another change of a thing, such as a reset.
    pub(super) async fn change(
        self,
        Extract(shared): Extract<Shared>,
        caller: Caller,
        Path(id): Path<i64>,
        change: fn(&mut Value) -> Result<(), Failure>,
    ) -> Result<Response, Failure> {
        let mut state = shared.lock();
        caller.allowed(&state, (self.form.shelf)(&state).find(id)?)?;
        change(&mut (self.form.shelf_mut)(&mut state).find_mut(id)?.body)?;
        self.answer(&state, id)
    }

    fn answer(self, state: &State, id: i64) -> Result<Response, Failure> {
        let thing = (self.form.shelf)(state).find(id)?;
        Ok(ok(&(self.shown)(state, &thing.body)))
    }
}
