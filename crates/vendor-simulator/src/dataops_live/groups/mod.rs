//! Groups: lists by page and by keyset, creation, settings, deletion; what is above and below them is in `tree`.

mod json;
mod namespaces;
mod tree;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete as delete_by, get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::access::members;
use super::access::{Caller, OWNER};
use super::failure::{self, Failure};
use super::fields::Fields;
use super::listing;
use super::people::written;
use super::shelf::Owner;
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(in crate::dataops_live) use namespaces::{Namespace, find as namespace};
pub(in crate::dataops_live) use tree::{invitation, invite, invited, uninvite};

pub(in crate::dataops_live) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/namespaces", get(namespaces::list))
        .route("/namespaces/{namespace_id}", get(namespaces::get))
        .route("/namespaces/{namespace_id}/exists", get(namespaces::exists))
        .route("/groups", get(list).post(create))
        .route("/groups/{group_id}", get(read).put(update).delete(delete))
        .route("/groups/{group_id}/projects", get(tree::projects))
        .route(
            "/groups/{group_id}/projects/{project_id}",
            post(tree::take_project),
        )
        .route("/groups/{group_id}/subgroups", get(tree::subgroups))
        .route(
            "/groups/{group_id}/descendant_groups",
            get(tree::descendants),
        )
        .route("/groups/{group_id}/provisioned_users", get(tree::users))
        .route("/groups/{group_id}/transfer", post(tree::transfer))
        .route("/groups/{group_id}/share", post(tree::share))
        .route(
            "/groups/{group_id}/share/{shared_group_id}",
            delete_by(tree::unshare),
        )
}

async fn list(api: Api, caller: Caller, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let groups = state.namespaces.values().filter(|group| !group.personal);
    page(&api, &state, &caller, "/groups", &query, groups.collect())
}

/// One page of those groups that the caller sees and the query asks for.
fn page(
    api: &Api,
    state: &State,
    caller: &Caller,
    path: &str,
    query: &Query,
    mut groups: Vec<&Namespace>,
) -> Result<Response, Failure> {
    groups.retain(|group| matches(state, caller, group, query));
    match query.get("order_by") {
        Some("id") => groups.sort_by_key(|group| group.id),
        Some("path") => groups.sort_by(|a, b| a.path.cmp(&b.path)),
        _ => groups.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id))),
    }
    if query.get("sort") == Some("desc") {
        groups.reverse();
    }
    let instance = api.instance();
    let show = |group: &&Namespace| group.members(&instance, query);
    listing::either(
        &api.world,
        path,
        query,
        &groups,
        &["name"],
        |group| group.id,
        show,
    )
}

fn matches(state: &State, caller: &Caller, group: &Namespace, query: &Query) -> bool {
    let flag = |name: &str| query.get(name) == Some("true");
    let role = state.role_in_group(caller.user, group.id);
    let is_admin = state.is_admin(caller.user);
    let least = query
        .get("min_access_level")
        .and_then(|level| level.parse().ok());
    let all = match query.get("all_available") {
        Some(all) => all == "true",
        None => is_admin,
    };
    let search = query.get("search").map(str::to_lowercase);
    let named = |part: &String| {
        group.name.to_lowercase().contains(part) || group.path.to_lowercase().contains(part)
    };
    let id = group.id.to_string();
    let archived = group.settings.get("archived") == Some(&Value::Bool(true));
    (role > 0 || all && (is_admin || state.sees_group(caller.user, group)))
        && search.as_ref().is_none_or(named)
        && (!flag("owned") || role >= OWNER)
        && least.is_none_or(|least: i64| role >= least)
        && (!flag("top_level_only") || group.parent.is_none())
        && query
            .get("visibility")
            .is_none_or(|wanted| wanted == group.visibility())
        && query
            .get("archived")
            .is_none_or(|wanted| (wanted == "true") == archived)
        && query
            .get("active")
            .is_none_or(|wanted| (wanted == "true") != archived)
        && !query.all("skip_groups[]").any(|skipped| skipped == id)
}

async fn read(api: Api, Path(key): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let group = state.group(&key)?;
    let mut answer = group.members(&api.instance(), &query);
    if query.get("with_projects") != Some("false") {
        let instance = api.instance();
        answer["projects"] =
            tree::shown(&state, &instance, |project| project.namespace == group.id);
        answer["shared_projects"] = tree::shown(&state, &instance, |project| {
            project.is_shared_with(group.id)
        });
    }
    Ok(reply::json(StatusCode::OK, &answer))
}

/// What GitLab says of a path that another has; the words are made up.
fn taken() -> Failure {
    let text = "Failed to save group {:path=>[\"has already been taken\"]}";
    failure::message(StatusCode::BAD_REQUEST, text)
}

async fn create(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (name, path) = (fields.required("name")?, fields.required("path")?);
    let parent = match fields.number("parent_id") {
        Some(id) => Some(state.group(&id.to_string())?.clone()),
        None => None,
    };
    let full_path = match &parent {
        Some(parent) => format!("{}/{path}", parent.full_path),
        None => path.to_owned(),
    };
    if namespaces::find(&state, &full_path).is_ok() {
        return Err(taken());
    }
    let mut settings = json::settings(&fields)?;
    settings.insert("created_at".to_owned(), written(api.world.now()).into());
    let group = Namespace {
        id: state.number(),
        name: name.to_owned(),
        path: path.to_owned(),
        full_path,
        parent: parent.map(|parent| parent.id),
        settings,
        ..Namespace::default()
    };
    members::add(
        &mut state,
        &api.world,
        Owner::Group(group.id),
        caller.user,
        OWNER,
    );
    let answer = group.members(&api.instance(), &Query::default());
    state.namespaces.insert(group.id, group);
    Ok(reply::json(StatusCode::CREATED, &answer))
}

async fn update(api: Api, Path(key): Path<String>, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.group(&key)?.id;
    let settings = json::settings(&fields)?;
    if let Some(path) = fields.text("path") {
        let group = state.group(&key)?;
        let above = group.full_path.rsplit_once('/').map(|(above, _)| above);
        let full_path = above.map_or(path.to_owned(), |above| format!("{above}/{path}"));
        if namespaces::find(&state, &full_path).is_ok_and(|other| other.id != id) {
            return Err(taken());
        }
        tree::rename(&mut state, id, &full_path);
    }
    if let Some(group) = state.namespaces.get_mut(&id) {
        group.settings.extend(settings);
        if let Some(name) = fields.text("name") {
            group.name = name.to_owned();
        }
    }
    let group = state.group(&id.to_string())?;
    let answer = group.members(&api.instance(), &Query::default());
    Ok(reply::json(StatusCode::OK, &answer))
}

/// Deletes the group with all that is below it.
async fn delete(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.group(&key)?.id;
    let mut gone = state.below(id);
    gone.push(id);
    state.namespaces.retain(|id, _| !gone.contains(id));
    let projects: Vec<i64> = state
        .projects
        .values()
        .filter(|project| gone.contains(&project.namespace))
        .map(|project| project.id)
        .collect();
    for project in projects {
        state.remove_project(project);
    }
    // The spec declares no body: sources disagree on whether there is one, so clients must not mind it.
    Ok(reply::unchecked(reply::json(
        StatusCode::ACCEPTED,
        &json!({"message": "202 Accepted"}),
    )))
}
