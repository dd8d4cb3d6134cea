//! Users, groups and roles: an admin, an editor, a viewer, and one who manages a single workspace.

use serde_json::{Value, json};

use super::super::state::State;
use super::{FIRST, SECOND, WORKSPACES};

/// The workspace of what belongs to the company.
const COMPANY: i64 = 0;
/// Ids of the roles.
const ADMIN: i64 = 1;
const MANAGE: i64 = 2;
const EDIT: i64 = 3;
const VIEW: i64 = 4;

pub(super) fn add(state: &mut State, since: i64) {
    for (id, name, kind, about) in [
        (
            ADMIN,
            "Admin",
            "ROLE_TYPE_ADMIN",
            "May do everything everywhere",
        ),
        (
            MANAGE,
            "Manage",
            "ROLE_TYPE_MANAGE",
            "May set up a workspace",
        ),
        (
            EDIT,
            "Edit",
            "ROLE_TYPE_EDIT",
            "May change metrics and issues",
        ),
        (VIEW, "View", "ROLE_TYPE_VIEW", "May look"),
    ] {
        let role = json!({"id": id, "name": name, "description": about, "roleType": kind, "rolePermissions": []});
        state.roles.put(id, COMPANY, role);
    }
    for (id, name, email) in [
        (7, "Ada", "user@example.com"),
        (8, "Edgar", "editor@example.com"),
        (9, "Vera", "viewer@example.com"),
        (10, "Mona", "manager@example.com"),
    ] {
        let user = json!({
            "id": id,
            "name": name,
            "email": email,
            "isServiceAccount": false,
            "lastLoginAt": since + 80 * 86_400,
        });
        state.users.put(id, COMPANY, user);
    }
    let all = WORKSPACES.map(|(id, _)| id);
    group(state, 11, "Admins", 7, all.map(|id| (ADMIN, id)).as_slice());
    group(state, 12, "Editors", 8, &[(EDIT, FIRST), (VIEW, SECOND)]);
    group(state, 13, "Viewers", 9, &[(VIEW, FIRST), (VIEW, SECOND)]);
    group(state, 14, "Production managers", 10, &[(MANAGE, FIRST)]);
}

fn group(state: &mut State, id: i64, name: &str, member: i64, grants: &[(i64, i64)]) {
    let named = |id: i64, name: &Value| json!({"id": id, "displayName": name});
    let group = named(id, &json!(name));
    let grants: Vec<Value> = grants
        .iter()
        .map(|(role, workspace)| {
            let place = state
                .workspaces
                .get(*workspace)
                .map(|place| &place.body["name"]);
            json!({
                "id": id * 1000 + workspace,
                "group": group,
                "role": state.roles.get(*role).map(|role| &role.body),
                "workspace": named(*workspace, place.unwrap_or(&Value::Null)),
            })
        })
        .collect();
    let user = state.users.get(member).map(|user| &user.body["name"]);
    let users = json!([named(member, user.unwrap_or(&Value::Null))]);
    let body = json!({"id": id, "name": name, "idpGroups": [], "grants": grants, "users": users});
    state.groups.put(id, COMPANY, body);
}
