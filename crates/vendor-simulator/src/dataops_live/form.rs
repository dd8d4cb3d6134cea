//! What most concepts of a project or a group have in common: a list by page, one read, one deleted. What a concept does besides is in its own file.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::Value;

use super::failure::Failure;
use super::listing;
use super::shelf::{Kind, Owner};
use super::store::{Api, State};
use crate::query::Query;
use crate::reply;

/// Where the things of a concept are looked for: which owner a path's first segment names.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) kind: Kind,
    pub(super) owner: fn(&State, &str) -> Result<Owner, Failure>,
}

/// A concept of projects.
pub(super) const fn in_project(kind: Kind) -> Form {
    Form {
        kind,
        owner: State::in_project,
    }
}

/// A concept of groups.
pub(super) const fn in_group(kind: Kind) -> Form {
    Form {
        kind,
        owner: State::in_group,
    }
}

impl Form {
    /// `GET /projects/{project_id}/things`: all of them, by page.
    pub(super) async fn list(
        self,
        api: Api,
        Path(owner): Path<String>,
        query: Query,
    ) -> Result<Response, Failure> {
        let state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let all = state.things.all(self.kind, owner);
        let path = owner.path_of(self.kind);
        Ok(listing::numbered(
            &api.world,
            &path,
            &query,
            all,
            Value::clone,
        ))
    }

    /// `GET /projects/{project_id}/things/{key}`
    pub(super) async fn get(
        self,
        api: Api,
        Path((owner, key)): Path<(String, String)>,
    ) -> Result<Response, Failure> {
        let state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let thing = state.things.find(self.kind, owner, &key)?;
        Ok(reply::json(StatusCode::OK, thing))
    }

    /// `DELETE /projects/{project_id}/things/{key}`: 204.
    pub(super) async fn delete(
        self,
        api: Api,
        Path((owner, key)): Path<(String, String)>,
    ) -> Result<Response, Failure> {
        let mut state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        state.things.take(self.kind, owner, &key)?;
        Ok(reply::empty(StatusCode::NO_CONTENT))
    }
}
