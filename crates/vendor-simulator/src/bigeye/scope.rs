//! The workspace of a request: by header, by query or by body.

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::account::Account;
use super::failure::Failure;
use super::state::State;
use crate::query::Query;

const HEADER: &str = "x-bigeye-workspace-id";

/// The workspace that the request names, or the caller's only one.
pub(super) fn workspace(
    state: &State,
    headers: &HeaderMap,
    query: &Query,
    body: Option<&Value>,
) -> Result<i64, Failure> {
    let account = Account::of(headers);
    let named = named(headers, query, body)?;
    let id = match named {
        Some(id) => id,
        None if account.is_some_and(Account::has_one_workspace) => state.only_workspace(),
        None => return Err(Failure::no_workspace()),
    };
    if !state.workspaces.contains_key(&id) {
        return Err(Failure::not_found("Workspace", id));
    }
    if account.is_some_and(Account::has_one_workspace) && id != state.only_workspace() {
        return Err(Failure::new(
            StatusCode::FORBIDDEN,
            format!("User has no access to workspace {id}"),
        ));
    }
    Ok(id)
}

/// What the request says; 0 stands for all workspaces and names none.
fn named(headers: &HeaderMap, query: &Query, body: Option<&Value>) -> Result<Option<i64>, Failure> {
    let header = match headers.get(HEADER) {
        Some(value) => Some(number(value.to_str().unwrap_or_default())?),
        None => None,
    };
    let query = query.get("workspaceId").map(number).transpose()?;
    let body = match body.and_then(|body| body.get("workspaceId")) {
        Some(Value::String(text)) => Some(number(text)?),
        Some(value) => value.as_i64(),
        None => None,
    };
    let mut named: Option<i64> = None;
    for id in [header, query, body].into_iter().flatten() {
        match named {
            Some(other) if other != id => {
                return Err(Failure::undocumented(
                    StatusCode::BAD_REQUEST,
                    format!(
                        "the request names workspace {other} and workspace {id}: which one Bigeye follows is not known"
                    ),
                ));
            }
            _ => named = Some(id),
        }
    }
    Ok(named.filter(|id| *id != 0))
}

fn number(text: &str) -> Result<i64, Failure> {
    text.parse().map_err(|_| {
        Failure::undocumented(
            StatusCode::BAD_REQUEST,
            format!("{text:?} is no workspace id: it must be an integer"),
        )
    })
}
