//! The groups of a project: those above it, and those that are invited to it.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::Failure;
use super::super::fields::Fields;
use super::super::groups::{Namespace, invitation, invite, invited, uninvite};
use super::super::listing;
use super::super::store::{Api, State};
use super::Project;
use crate::query::Query;
use crate::reply;

/// The groups that are invited to a project, each with its link.
fn invited_to<'a>(
    state: &'a State,
    project: &'a Project,
) -> impl Iterator<Item = (&'a Namespace, &'a Value)> {
    let links = project.settings.get("shared_with_groups");
    let links = links.and_then(Value::as_array).into_iter().flatten();
    links.filter_map(|link| {
        let group = state.namespaces.get(&link["group_id"].as_i64()?)?;
        Some((group, link))
    })
}

fn is_named(group: &Namespace, query: &Query) -> bool {
    query.get("search").is_none_or(|part| {
        let part = part.to_lowercase();
        group.name.to_lowercase().contains(&part) || group.path.contains(&part)
    })
}

pub(super) async fn groups(
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&key)?;
    let mut found = state.line(project.namespace);
    if query.get("with_shared") == Some("true") {
        let least = query.get("shared_min_access_level");
        let least: i64 = least
            .and_then(|level| level.parse().ok())
            .unwrap_or_default();
        let shared = invited_to(&state, project)
            .filter(|(_, link)| link["group_access_level"].as_i64().unwrap_or_default() >= least);
        found.extend(shared.map(|(group, _)| group));
    }
    found.retain(|group| {
        let id = group.id.to_string();
        !group.personal
            && is_named(group, &query)
            && !query.all("skip_groups[]").any(|skipped| skipped == id)
    });
    let instance = api.instance();
    let path = format!("/projects/{}/groups", project.id);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |group| group.basics(&instance),
    ))
}

pub(super) async fn invited_groups(
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&key)?;
    let relations: Vec<&str> = query.all("relation[]").collect();
    let direct = relations.is_empty() || relations.contains(&"direct");
    let groups = invited_to(&state, project).map(|(group, _)| group);
    let found: Vec<&Namespace> = groups
        .filter(|group| direct && is_named(group, &query))
        .collect();
    let instance = api.instance();
    let path = format!("/projects/{}/invited_groups", project.id);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |group| group.members(&instance, &query),
    ))
}

pub(super) async fn share(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let link = invitation(invited(&state, &fields)?, &fields)?;
    let answer = json!({
        "id": state.number(),
        "project_id": id,
        "group_id": link["group_id"],
        "group_access": link["group_access_level"],
        "expires_at": link["expires_at"],
        "member_role_id": fields.number("member_role_id"),
    });
    change_links(&mut state, id, |links| invite(links, link))?;
    Ok(reply::json(StatusCode::CREATED, &answer))
}

pub(super) async fn unshare(
    api: Api,
    Path((key, group)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    change_links(&mut state, id, |links| uninvite(links, &group))?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

fn change_links(
    state: &mut State,
    id: i64,
    change: impl FnOnce(&mut Value) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut done = Ok(());
    state.change_project(id, |project| {
        let links = project.settings.entry("shared_with_groups");
        done = change(links.or_insert(Value::Null));
    });
    done
}
