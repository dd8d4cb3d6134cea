//! Who calls, where, and whether they may.

use axum::extract::FromRequestParts;
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;

use super::access::Level;
use super::account::Account;
use super::failure::Failure;
use super::state::{Shared, State};
use super::store::Thing;
use super::wanted;
use crate::query::Query;

const HEADER: &str = "x-bigeye-workspace-id";

/// The user of a request, the workspace that its head names, and the level that it needs. Handlers take it as an argument.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    pub(super) user: i64,
    needs: Level,
    /// By header and by query; 0 stands for all workspaces and names none.
    named: Vec<i64>,
}

impl FromRequestParts<Shared> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, shared: &Shared) -> Result<Self, Failure> {
        let query = Query::of(&parts.uri, false);
        let account =
            Account::of(&parts.headers, &shared.lock()).ok_or_else(Failure::unauthorized)?;
        Self::of(
            account,
            &parts.method,
            parts.uri.path(),
            &query,
            &parts.headers,
        )
    }
}

impl Caller {
    pub(super) fn of(
        account: Account,
        method: &Method,
        path: &str,
        query: &Query,
        headers: &HeaderMap,
    ) -> Result<Self, Failure> {
        let header = headers
            .get(HEADER)
            .map(|value| value.to_str().unwrap_or_default());
        let named = [header, query.get("workspaceId")];
        let named = named.into_iter().flatten().map(workspace_id);
        Ok(Self {
            user: account.user(),
            needs: Level::needed(method, path),
            named: named.collect::<Result<_, _>>()?,
        })
    }

    /// The workspace that the request names, or the caller's only one.
    pub(super) fn workspace(&self, state: &State, body: &Value) -> Result<i64, Failure> {
        let workspace = match self.one(body)? {
            Some(workspace) => workspace,
            None => match state.workspaces_of(self.user).as_slice() {
                [only] => *only,
                _ => return Err(Failure::no_workspace()),
            },
        };
        state.workspaces.find(workspace)?;
        self.allowed_in(state, workspace)?;
        Ok(workspace)
    }

    /// The thing, if the caller may do there what they are doing.
    pub(super) fn allowed<'a>(
        &self,
        state: &State,
        thing: &'a Thing,
    ) -> Result<&'a Thing, Failure> {
        self.allowed_in(state, thing.workspace)?;
        Ok(thing)
    }

    /// Refuses a caller whose level in a workspace is too low.
    pub(super) fn allowed_in(&self, state: &State, workspace: i64) -> Result<(), Failure> {
        let level = state.level(self.user, workspace);
        if level >= Some(self.needs) {
            return Ok(());
        }
        let message = match level {
            None => format!("User has no access to workspace {workspace}"),
            Some(level) => format!(
                "Access level {} in workspace {workspace} is needed, and the user's is {}",
                self.needs.name(),
                level.name()
            ),
        };
        Err(Failure::new(StatusCode::FORBIDDEN, message))
    }

    /// Refuses a caller who is no admin.
    pub(super) fn administers(&self, state: &State) -> Result<(), Failure> {
        let admin = Self {
            needs: Level::Admin,
            ..self.clone()
        };
        admin.admitted(state)
    }

    /// What the head alone says: refuses a level that is too low in the workspace that is named, or in every workspace.
    pub(super) fn admitted(&self, state: &State) -> Result<(), Failure> {
        let named = self.named.iter().copied();
        let mut known = named.filter(|id| state.workspaces.get(*id).is_some());
        if let Some(workspace) = known.next() {
            return self.allowed_in(state, workspace);
        }
        let best = state
            .workspaces_of(self.user)
            .into_iter()
            .max_by_key(|workspace| state.level(self.user, *workspace));
        match best {
            Some(workspace) => self.allowed_in(state, workspace),
            None if self.needs == Level::View => Ok(()),
            None => Err(Failure::new(
                StatusCode::FORBIDDEN,
                "User has no access to any workspace",
            )),
        }
    }

    /// The one workspace that header, query and body name.
    fn one(&self, body: &Value) -> Result<Option<i64>, Failure> {
        let in_body = match body.get("workspaceId") {
            Some(Value::String(text)) => Some(workspace_id(text)?),
            Some(value) => wanted::number(value),
            None => None,
        };
        let mut named = self.named.iter().copied().chain(in_body);
        let mut named = named.by_ref().filter(|id| *id != 0);
        let Some(first) = named.next() else {
            return Ok(None);
        };
        match named.find(|other| *other != first) {
            None => Ok(Some(first)),
            Some(other) => Err(Failure::undocumented(
                StatusCode::BAD_REQUEST,
                format!(
                    "the request names workspace {first} and workspace {other}: which one Bigeye follows is not known"
                ),
            )),
        }
    }
}

fn workspace_id(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| {
        Failure::undocumented(
            StatusCode::BAD_REQUEST,
            format!("{text:?} is no workspace id: it must be an integer"),
        )
    })
}
