//! What is above and below a group: subgroups, projects, moves, and groups that are invited.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::access::Caller;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::listing;
use super::super::projects::{self, Project};
use super::super::shelf::{Owner, is_number};
use super::super::store::{Api, State};
use super::super::users;
use super::namespaces::Namespace;
use super::{namespaces, page, taken};
use crate::query::Query;
use crate::reply;

impl State {
    /// The groups of all levels below this one.
    pub(super) fn below(&self, group: i64) -> Vec<i64> {
        let mut below = Vec::new();
        let mut next = vec![group];
        while let Some(above) = next.pop() {
            let children = self.namespaces.values();
            let children = children.filter(|child| child.parent == Some(above));
            let children: Vec<i64> = children.map(|child| child.id).collect();
            below.extend(&children);
            next.extend(children);
        }
        below
    }
}

/// Up to 100 projects, as a group shows them.
pub(super) fn shown(state: &State, instance: &str, wanted: impl Fn(&Project) -> bool) -> Value {
    let found = state.projects.values().filter(|project| wanted(project));
    let members = found
        .take(100)
        .map(|project| projects::whole(state, project, instance));
    members.map(Value::Object).collect()
}

pub(super) async fn projects(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let group = state.group(&key)?.id;
    let flag = |name: &str| query.get(name) == Some("true");
    let mut groups = vec![group];
    if flag("include_subgroups") {
        groups.extend(state.below(group));
    }
    if flag("include_ancestor_groups") {
        groups.extend(state.line(group).into_iter().skip(1).map(|group| group.id));
    }
    let shared = query.get("with_shared") != Some("false");
    let found = state.projects.values().filter(|project| {
        groups.contains(&project.namespace) || shared && project.is_shared_with(group)
    });
    let path = format!("/groups/{group}/projects");
    projects::page(&api, &state, &caller, &path, &query, found.collect())
}

pub(super) async fn subgroups(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = state.group(&key)?.id;
    let groups = state.namespaces.values();
    let found = groups.filter(|group| group.parent == Some(id)).collect();
    let path = format!("/groups/{id}/subgroups");
    page(&api, &state, &caller, &path, &query, found)
}

pub(super) async fn descendants(
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = state.group(&key)?.id;
    let below = state.below(id).into_iter();
    let found = below.filter_map(|id| state.namespaces.get(&id)).collect();
    let path = format!("/groups/{id}/descendant_groups");
    page(&api, &state, &caller, &path, &query, found)
}

pub(super) async fn users(
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let id = state.group(&key)?.id;
    let users = state.things.all(users::USERS, Owner::Instance).iter();
    let users = users.filter(|user| user["provisioned_by_group_id"] == id);
    let found = users::wanted(users, &query);
    let path = format!("/groups/{id}/provisioned_users");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |user| (*user).clone(),
    ))
}

pub(super) async fn take_project(
    api: Api,
    Path((key, project)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let group = state.group(&key)?.clone();
    let project = state.project(&project)?.id;
    projects::relocate(&mut state, project, &group)?;
    let answer = group.members(&api.instance(), &Query::default());
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// Gives a group a new path; all that is below it comes along.
pub(super) fn rename(state: &mut State, id: i64, full_path: &str) {
    let mut renamed = vec![(id, full_path.to_owned())];
    while let Some((id, full_path)) = renamed.pop() {
        let children = state.namespaces.values();
        let children = children.filter(|child| child.parent == Some(id));
        renamed.extend(children.map(|child| (child.id, format!("{full_path}/{}", child.path))));
        if let Some(group) = state.namespaces.get_mut(&id) {
            let path = full_path.rsplit('/').next().unwrap_or_default();
            path.clone_into(&mut group.path);
            group.full_path.clone_from(&full_path);
        }
        projects::follow(state, id, &full_path);
    }
}

pub(super) async fn transfer(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let (id, path) = {
        let group = state.group(&key)?;
        (group.id, group.path.clone())
    };
    let parent = match fields.number("group_id") {
        Some(id) => Some(state.group(&id.to_string())?.clone()),
        None => None,
    };
    if let Some(parent) = &parent
        && (parent.id == id || state.below(id).contains(&parent.id))
    {
        return Err(failure::message(
            StatusCode::BAD_REQUEST,
            "Transfer failed: the group can't be below itself.",
        ));
    }
    let full_path = match &parent {
        Some(parent) => format!("{}/{path}", parent.full_path),
        None => path,
    };
    if namespaces::find(&state, &full_path).is_ok() {
        return Err(taken());
    }
    if let Some(group) = state.namespaces.get_mut(&id) {
        group.parent = parent.map(|parent| parent.id);
    }
    rename(&mut state, id, &full_path);
    let group = state.group(&id.to_string())?;
    let answer = group.members(&api.instance(), &Query::default());
    Ok(reply::json(StatusCode::CREATED, &answer))
}

/// What a group or a project notes of a group that is invited to it.
pub(in crate::dataops_live) fn invitation(
    group: &Namespace,
    fields: &Fields,
) -> Result<Value, Failure> {
    let level = fields.number("group_access");
    let level = level.ok_or_else(|| failure::parameter("group_access is missing"))?;
    Ok(json!({
        "group_id": group.id,
        "group_name": group.name,
        "group_full_path": group.full_path,
        "group_access_level": level,
        "expires_at": fields.get("expires_at").cloned().unwrap_or_default(),
    }))
}

/// The group that a body invites.
pub(in crate::dataops_live) fn invited<'a>(
    state: &'a State,
    fields: &Fields,
) -> Result<&'a Namespace, Failure> {
    let id = fields.number("group_id");
    let id = id.ok_or_else(|| failure::parameter("group_id is missing"))?;
    state.group(&id.to_string())
}

/// Adds an invitation to a list, unless the group is invited already.
pub(in crate::dataops_live) fn invite(links: &mut Value, link: Value) -> Result<(), Failure> {
    if !links.is_array() {
        *links = json!([]);
    }
    if let Value::Array(links) = links {
        if links
            .iter()
            .any(|held| held["group_id"] == link["group_id"])
        {
            return Err(failure::message(
                StatusCode::CONFLICT,
                "409 Conflict - the group is invited already",
            ));
        }
        links.push(link);
    }
    Ok(())
}

/// Takes an invitation back.
pub(in crate::dataops_live) fn uninvite(links: &mut Value, group: &str) -> Result<(), Failure> {
    let place = links.as_array().and_then(|links| {
        let mut links = links.iter();
        links.position(|link| is_number(&link["group_id"], group))
    });
    let place = place.ok_or_else(|| failure::not_found("Group Link"))?;
    if let Value::Array(links) = links {
        links.remove(place);
    }
    Ok(())
}

pub(super) async fn share(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.group(&key)?.id;
    let link = invitation(invited(&state, &fields)?, &fields)?;
    if let Some(group) = state.namespaces.get_mut(&id) {
        let links = group.settings.entry("shared_with_groups");
        invite(links.or_insert(Value::Null), link)?;
    }
    let group = state.group(&id.to_string())?;
    let answer = group.members(&api.instance(), &Query::default());
    Ok(reply::json(StatusCode::CREATED, &answer))
}

pub(super) async fn unshare(
    api: Api,
    Path((key, other)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.group(&key)?.id;
    if let Some(group) = state.namespaces.get_mut(&id) {
        let links = group.settings.entry("shared_with_groups");
        uninvite(links.or_insert(Value::Null), &other)?;
    }
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
