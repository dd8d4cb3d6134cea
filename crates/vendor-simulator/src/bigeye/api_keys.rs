//! Keys of users, service accounts and agents: checked, made, listed, deleted. A key that was made works until it is deleted, and is shown once.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{delete, get};
use http::StatusCode;
use serde_json::{Value, json};

use super::account::Account;
use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge};
use crate::query::Query;
use crate::reply;

/// A key that a call made.
pub(super) struct Key {
    id: i64,
    account: Account,
    /// As it is listed: without the key itself.
    info: Value,
}

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/personal-api-keys/verify", get(verify))
        .route("/api/v1/agent-api-keys/verify", get(verify))
        .route("/api/v1/personal-api-keys", get(own).post(create))
        .route("/api/v1/personal-api-keys/{apiKeyId}", delete(delete_own))
        .route("/api/v1/personal-api-key", get(of_account))
        .route(
            "/api/v1/personal-api-key/service-accounts",
            get(of_accounts),
        )
        .route(
            "/api/v1/agent-api-keys",
            get(of_agents).post(create_for_agent),
        )
        .route("/api/v1/agent-api-keys/{apiKeyId}", delete(delete_of_agent))
}

/// Whoever comes this far has passed `authorize`, which knows both kinds of key.
async fn verify() -> Response {
    reply::empty(StatusCode::NO_CONTENT)
}

/// For the caller, or for a service account by an admin.
async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let owner = match id(&wanted, "serviceAccountId").filter(|id| *id != 0) {
        Some(account) => {
            caller.administers(&state)?;
            state.users.find(account)?;
            account
        }
        None => caller.user,
    };
    let user = |id: i64| state.users.get(id).map(|user| user.body.clone());
    let info = json!({"createdAt": now, "createdBy": user(caller.user), "owner": user(owner)});
    Ok(add(
        &mut state,
        "bigeye_pak_made_",
        Account::User(owner),
        info,
        &wanted,
    ))
}

async fn create_for_agent(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let now = shared.now();
    let mut state = shared.lock();
    let info = json!({"createdAt": now, "type": "AGENT_API_KEY_TYPE_AGENT"});
    add(&mut state, "agent-key-made-", Account::Agent, info, &wanted)
}

fn add(
    state: &mut State,
    prefix: &str,
    account: Account,
    mut info: Value,
    wanted: &Value,
) -> Response {
    let id = state.next_id();
    info["id"] = json!(id);
    merge(&mut info, wanted, &["name", "description", "type"]);
    let key = format!("{prefix}{id}");
    let answer = json!({"apiKey": key, "info": info});
    state.keys.insert(key, Key { id, account, info });
    ok(&answer)
}

async fn own(Extract(shared): Extract<Shared>, caller: Caller) -> Response {
    list(&shared, |account| account == Account::User(caller.user))
}

async fn of_account(Extract(shared): Extract<Shared>, query: Query) -> Response {
    let wanted = query.get("serviceAccountId").and_then(|id| id.parse().ok());
    list(&shared, |account| {
        wanted.map(Account::User) == Some(account)
    })
}

async fn of_accounts(Extract(shared): Extract<Shared>) -> Response {
    let accounts: Vec<i64> = {
        let state = shared.lock();
        let users = state.users.iter();
        let accounts = users.filter(|(_, user)| user.body["isServiceAccount"] == true);
        accounts.map(|(id, _)| id).collect()
    };
    list(&shared, |account| accounts.contains(&account.user()))
}

async fn of_agents(Extract(shared): Extract<Shared>) -> Response {
    list(&shared, |account| account == Account::Agent)
}

fn list(shared: &Shared, fits: impl Fn(Account) -> bool) -> Response {
    let state = shared.lock();
    let keys = state.keys.values().filter(|key| fits(key.account));
    let keys: Vec<&Value> = keys.map(|key| &key.info).collect();
    ok(&json!({"keys": keys}))
}

/// The caller's own; those of others by an admin.
async fn delete_own(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let owner = state.keys.values().find(|key| key.id == id);
    if owner.is_some_and(|key| key.account.user() != caller.user) {
        caller.administers(&state)?;
    }
    remove(&mut state, id, |account| account != Account::Agent)
}

async fn delete_of_agent(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    remove(&mut shared.lock(), id, |account| account == Account::Agent)
}

fn remove(state: &mut State, id: i64, fits: fn(Account) -> bool) -> Result<Response, Failure> {
    let before = state.keys.len();
    state
        .keys
        .retain(|_, key| key.id != id || !fits(key.account));
    if state.keys.len() == before {
        return Err(Failure::not_found("API key", id));
    }
    Ok(ok(&json!({})))
}

impl State {
    /// Whose key this is, if a call made it.
    pub(super) fn owner_of_key(&self, key: &str) -> Option<Account> {
        self.keys.get(key).map(|key| key.account)
    }
}
