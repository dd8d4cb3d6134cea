//! Who can reach a workspace, and who has a role: read from the groups.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::state::State;

/// The groups and users that can access a workspace.
pub(super) fn of_workspace(state: &State, workspace: i64) -> Value {
    let groups = state.groups.bodies().filter_map(|group| {
        let roles: Vec<&Value> = grants(group)
            .filter(|grant| grant["workspace"]["id"] == workspace)
            .map(|grant| &grant["role"])
            .collect();
        let users = members(group).count();
        (!roles.is_empty()).then(|| {
            json!({"id": group["id"], "name": group["name"], "roles": roles, "userCount": users})
        })
    });
    let users = state.users.iter().filter_map(|(id, user)| {
        let level = state.level(id, workspace)?;
        Some(json!({
            "id": id,
            "name": user.body["name"],
            "email": user.body["email"],
            "groupIds": groups_of(state, id),
            "highestRoleName": level.name(),
            "highestRoleType": level.role_type(),
        }))
    });
    json!({"groups": groups.collect::<Vec<_>>(), "users": users.collect::<Vec<_>>()})
}

/// The groups and users that have a role somewhere.
pub(super) fn of_role(state: &State, role: i64) -> Value {
    let has = |grant: &&Value| grant["role"]["id"] == role;
    let holders: Vec<&Value> = state
        .groups
        .bodies()
        .filter(|group| grants(group).any(|grant| has(&grant)))
        .collect();
    let places = |group: &Value| -> Vec<Value> {
        let grants = grants(group).filter(has);
        grants.map(|grant| grant["workspace"].clone()).collect()
    };
    let groups = holders.iter().map(|group| {
        json!({
            "id": group["id"],
            "name": group["name"],
            "userCount": members(group).count(),
            "workspaces": places(group),
        })
    });
    let ids: BTreeSet<i64> = holders.iter().flat_map(|group| members(group)).collect();
    let users = ids.into_iter().filter_map(|id| {
        let user = &state.users.get(id)?.body;
        let own = holders
            .iter()
            .filter(|group| members(group).any(|member| member == id));
        let workspaces: Vec<Value> = own.flat_map(|group| places(group)).collect();
        Some(json!({
            "id": id,
            "name": user["name"],
            "email": user["email"],
            "groupIds": groups_of(state, id),
            "workspaces": workspaces,
        }))
    });
    json!({"groups": groups.collect::<Vec<_>>(), "users": users.collect::<Vec<_>>()})
}

/// The ids of the groups that a user is in.
pub(super) fn groups_of(state: &State, user: i64) -> Vec<i64> {
    let groups = state.groups.iter();
    groups
        .filter(|(_, group)| members(&group.body).any(|member| member == user))
        .map(|(id, _)| id)
        .collect()
}

/// The ids of a group's users.
pub(super) fn members(group: &Value) -> impl Iterator<Item = i64> + '_ {
    let users = group["users"].as_array().into_iter().flatten();
    users.filter_map(|user| user["id"].as_i64())
}

/// What a group may do where.
pub(super) fn grants(group: &Value) -> impl Iterator<Item = &Value> {
    group["grants"].as_array().into_iter().flatten()
}
