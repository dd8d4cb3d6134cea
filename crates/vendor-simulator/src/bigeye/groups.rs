//! Groups: their users, and the roles that they have in workspaces. What a caller may do follows from them at once.

use axum::Router;
use axum::extract::Path;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::{get, put};
use http::StatusCode;
use serde_json::{Value, json};

use super::accessors::{grants, members};
use super::failure::Failure;
use super::form::{Form, ok};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, merge};

const GROUPS: Form = Form {
    shelf: |state| &state.groups,
    shelf_mut: |state| &mut state.groups,
    one: None,
    many: "groups",
    sort: &[],
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/groups", get(list).post(create))
        .route("/api/v1/groups/grants", put(change_grants))
        .route("/api/v1/groups/users", put(change_users))
        .route(
            "/api/v1/groups/{groupId}",
            get(read).put(update).delete(delete),
        )
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    let state = shared.lock();
    let groups: Vec<&Value> = state.groups.bodies().collect();
    ok(&json!({GROUPS.many: groups}))
}

async fn read(Extract(shared): Extract<Shared>, Path(id): Path<i64>) -> Result<Response, Failure> {
    Ok(ok(&shared.lock().groups.find(id)?.body))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    shared.lock().groups.take(id)?;
    Ok(ok(&json!({})))
}

async fn create(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let mut group = json!({"id": id, "idpGroups": [], "grants": [], "users": []});
    merge(&mut group, &wanted, &["name", "idpGroups"]);
    state.groups.put(id, 0, group.clone());
    ok(&group)
}

async fn update(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let group = &mut state.groups.find_mut(id)?.body;
    merge(group, &wanted, &["name", "idpGroups"]);
    Ok(ok(group))
}

/// Every user into every group, or out of it.
async fn change_users(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let removes = wanted["operation"] == "GROUP_USER_OPERATION_REMOVE";
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for group in ids(&wanted, "groupIds") {
        for user in ids(&wanted, "userIds") {
            let changed = if removes {
                remove_member(&mut state, group, user)
            } else {
                add_member(&mut state, group, user)
            };
            let mut pair = json!({"groupId": group, "userId": user});
            match changed {
                Ok(()) => done.push(pair),
                Err(reason) => {
                    pair["reason"] = json!(reason.message());
                    failed.push(pair);
                }
            }
        }
    }
    ok(&json!({"successfulIds": done, "failedUpdates": failed}))
}

async fn change_grants(Extract(shared): Extract<Shared>, Wanted(wanted): Wanted) -> Response {
    let mut state = shared.lock();
    let revokes = wanted["operation"] == "ROLE_OPERATION_REVOKE";
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for request in wanted["requests"].as_array().into_iter().flatten() {
        let changed = if revokes {
            revoke(&mut state, request)
        } else {
            grant(&mut state, request)
        };
        match changed {
            Ok(grant) => done.push(grant),
            Err(reason) => failed.push(json!({"request": request, "reason": reason.message()})),
        }
    }
    ok(&json!({"successfulRequests": done, "failedUpdates": failed}))
}

pub(super) fn add_member(state: &mut State, group: i64, user: i64) -> Result<(), Failure> {
    let name = state.users.find(user)?.body["name"].clone();
    let body = &mut state.groups.find_mut(group)?.body;
    if !members(body).any(|member| member == user)
        && let Some(users) = body["users"].as_array_mut()
    {
        users.push(json!({"id": user, "displayName": name}));
    }
    Ok(())
}

pub(super) fn remove_member(state: &mut State, group: i64, user: i64) -> Result<(), Failure> {
    let body = &mut state.groups.find_mut(group)?.body;
    if let Some(users) = body["users"].as_array_mut() {
        users.retain(|member| member["id"] != user);
    }
    Ok(())
}

fn grant(state: &mut State, request: &Value) -> Result<Value, Failure> {
    let (group, role, workspace) = parts(request);
    let named = |id: i64, thing: &Value| json!({"id": id, "displayName": thing["name"]});
    let known = grants(&state.groups.find(group)?.body).find(|grant| is(grant, role, workspace));
    if let Some(known) = known {
        return Ok(known.clone());
    }
    let grant = json!({
        "id": state.next_id(),
        "group": named(group, &state.groups.find(group)?.body),
        "role": state.roles.find(role)?.body,
        "workspace": named(workspace, &state.workspaces.find(workspace)?.body),
    });
    let body = &mut state.groups.find_mut(group)?.body;
    if let Some(grants) = body["grants"].as_array_mut() {
        grants.push(grant.clone());
    }
    Ok(grant)
}

fn revoke(state: &mut State, request: &Value) -> Result<Value, Failure> {
    let (group, role, workspace) = parts(request);
    let body = &mut state.groups.find_mut(group)?.body;
    let found = grants(body)
        .find(|grant| is(grant, role, workspace))
        .cloned();
    if let Some(grants) = body["grants"].as_array_mut() {
        grants.retain(|grant| !is(grant, role, workspace));
    }
    let missing =
        || Failure::undocumented(StatusCode::NOT_FOUND, "The group has no such role there");
    found.ok_or_else(missing)
}

/// The ids of group, role and workspace of a request; 0, which nothing has, where one is missing.
fn parts(request: &Value) -> (i64, i64, i64) {
    let part = |member: &str| id(&request[member], "id").unwrap_or_default();
    (part("group"), part("role"), part("workspace"))
}

fn is(grant: &Value, role: i64, workspace: i64) -> bool {
    grant["role"]["id"] == role && grant["workspace"]["id"] == workspace
}
