//! Users and service accounts of the company. Their groups say what they may do.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::accessors::groups_of;
use super::caller::Caller;
use super::company;
use super::failure::Failure;
use super::form::ok;
use super::groups::{add_member, remove_member};
use super::state::{Shared, State};
use super::wanted::{Wanted, ids, text};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/users", get(list).post(invite))
        .route("/api/v1/users/bulk-delete", post(delete))
        .route(
            "/api/v1/users/service-account",
            post(create_service_account),
        )
        .route("/api/v1/users/{userId}", get(read).put(update))
        .route("/api/v1/user", get(own))
        .route("/auth", get(auth))
        .route("/health", get(health))
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let users = state.users.iter().map(|(id, _)| shown(&state, id));
    ok(&json!({"users": users.collect::<Vec<_>>()}))
}

async fn read(Extract(shared): Extract<Shared>, Path(id): Path<i64>) -> Result<Response, Failure> {
    let state = shared.lock();
    state.users.find(id)?;
    Ok(ok(&shown(&state, id)))
}

/// A second user with one address is refused; that status is unverified.
async fn invite(
    Extract(shared): Extract<Shared>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let email = text(&wanted, "email");
    if state.users.bodies().any(|user| user["email"] == email) {
        let message = format!("There is a user with the address {email}");
        return Err(Failure::undocumented(StatusCode::CONFLICT, message));
    }
    let id = add(&mut state, &wanted, false)?;
    Ok(ok(&shown(&state, id)))
}

async fn create_service_account(
    Extract(shared): Extract<Shared>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let id = add(&mut state, &wanted, true)?;
    Ok(ok(&json!({"user": shown(&state, id)})))
}

async fn update(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let user = state.users.find_mut(id)?;
    if let Some(name) = wanted.get("name") {
        user.body["name"] = name.clone();
    }
    if wanted.get("groupIds").is_some() {
        set_groups(&mut state, id, &ids(&wanted, "groupIds"))?;
    }
    Ok(ok(&json!({"user": shown(&state, id)})))
}

async fn delete(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for id in ids(&wanted, "userIds") {
        match state.users.take(id) {
            Ok(_) => {
                for group in groups_of(&state, id) {
                    remove_member(&mut state, group, id).ok();
                }
                done.push(id);
            }
            Err(missing) => failed.push(json!({"id": id, "reason": missing.message()})),
        }
    }
    ok(&json!({"successfulIds": done, "failedUpdates": failed, "notRunIds": []}))
}

/// The caller. Whether Bigeye has this call is not certain.
async fn own(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    state.users.find(caller.user)?;
    Ok(ok(&shown(&state, caller.user)))
}

async fn health() -> &'static str {
    "OK"
}

/// Who calls, as the web application asks. Whether it takes a key is not certain; here it does.
async fn auth(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let user = &state.users.find(caller.user)?.body;
    let workspaces = state.workspaces_of(caller.user).into_iter();
    let workspaces = workspaces.map(|id| {
        let name = state.workspaces.get(id).map(|thing| &thing.body["name"]);
        let level = state.level(caller.user, id);
        let role = level.map_or("ROLE_TYPE_UNSPECIFIED", super::access::Level::role_type);
        json!({"id": id, "name": name, "roleType": role})
    });
    Ok(ok(&json!({
        "authed": true,
        "id": caller.user,
        "name": user["name"],
        "email": user["email"],
        "companyId": company::ID,
        "companyName": state.company.name,
        "advancedConfigs": state.company.settings(),
        "workspaces": workspaces.collect::<Vec<_>>(),
    })))
}

fn add(state: &mut State, wanted: &Value, is_service_account: bool) -> Result<i64, Failure> {
    let groups = ids(wanted, "groupIds");
    for group in &groups {
        state.groups.find(*group)?;
    }
    let id = state.next_id();
    let mut user = json!({
        "id": id,
        "name": wanted["name"],
        "isServiceAccount": is_service_account,
    });
    if let Some(email) = wanted.get("email") {
        user["email"] = email.clone();
    }
    state.users.put(id, 0, user);
    set_groups(state, id, &groups)?;
    Ok(id)
}

fn set_groups(state: &mut State, user: i64, groups: &[i64]) -> Result<(), Failure> {
    for group in groups_of(state, user) {
        if !groups.contains(&group) {
            remove_member(state, group, user)?;
        }
    }
    for group in groups {
        add_member(state, *group, user)?;
    }
    Ok(())
}

/// With the groups that they are in.
fn shown(state: &State, id: i64) -> Value {
    let user = state.users.get(id);
    let mut user = user.map(|thing| thing.body.clone()).unwrap_or_default();
    let groups = groups_of(state, id).into_iter().filter_map(|group| {
        let name = &state.groups.get(group)?.body["name"];
        Some(json!({"id": group, "displayName": name}))
    });
    user["groups"] = json!(groups.collect::<Vec<_>>());
    user
}
