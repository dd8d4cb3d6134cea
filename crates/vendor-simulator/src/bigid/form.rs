//! What concepts have in common: list them, read one, delete one. A concept that does just that is a [`Form`]; what it does besides is in its own file.

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::page::Asked;
use super::store::Shelf;
use super::{Shared, State};
use crate::query::Query;
use crate::reply;

/// A concept whose things are listed, read and deleted in the usual way.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub(super) shelf: fn(&State) -> &Shelf,
    pub(super) many: Wrapper,
}

/// What a list of things stands in.
#[derive(Clone, Copy)]
pub(super) enum Wrapper {
    /// Nothing: the answer is the list.
    Bare,
    /// A member of the answer, as older endpoints have it.
    Member(&'static str),
    /// A member of `data`, in the wrapper of newer endpoints, beside `totalCount` where that is wanted.
    Envelope(&'static str),
}

impl Form {
    /// `GET /things`: all of them, or those that `skip` or `offset` and `limit` ask for.
    pub(super) async fn list(self, Extracted(state): Extracted<Shared>, query: Query) -> Response {
        let all = (self.shelf)(&state).all();
        self.many.wrap(&all, &Asked::of_query(&query))
    }

    /// `GET /things/{key}`
    pub(super) async fn read(
        self,
        Extracted(state): Extracted<Shared>,
        Path(key): Path<String>,
    ) -> Result<Response, Failure> {
        Ok(ok(&(self.shelf)(&state).find(&key)?))
    }

    /// `DELETE /things/{key}`
    pub(super) async fn delete(
        self,
        Extracted(state): Extracted<Shared>,
        Path(key): Path<String>,
    ) -> Result<Response, Failure> {
        (self.shelf)(&state).take(&key)?;
        Ok(reply::empty(StatusCode::OK))
    }
}

impl Wrapper {
    /// An answer with the part of `found` that is asked for.
    pub(super) fn wrap(self, found: &[Value], asked: &Asked) -> Response {
        let part = asked.cut(found);
        match self {
            Self::Bare => ok(&json!(part)),
            Self::Member(member) => ok(&within(member, part)),
            Self::Envelope(member) => {
                let mut data = within(member, part);
                if asked.total {
                    data["totalCount"] = json!(found.len());
                }
                enveloped(data)
            }
        }
    }
}

fn within(member: &str, things: &[Value]) -> Value {
    let mut body = Map::new();
    body.insert(member.to_owned(), json!(things));
    Value::Object(body)
}

/// 200 with this body.
pub(super) fn ok(body: &Value) -> Response {
    reply::json(StatusCode::OK, body)
}

/// 200 with this in the wrapper of newer endpoints.
pub(super) fn enveloped(data: Value) -> Response {
    ok(&json!({"status": "success", "statusCode": 200, "data": data, "message": null}))
}
