//! Members of projects and groups: their own, and those of the groups above and of invited groups.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::form::{self, Form};
use super::super::listing;
use super::super::people::written;
use super::super::shelf::{Kind, Owner, is_number, merge};
use super::super::store::{Api, State, Store};
use super::super::users;
use super::caller::Caller;
use super::role::{LEVELS, OWNER};
use crate::query::Query;
use crate::reply;
use crate::world::World;

/// Of a member is kept what is not the user's: the role and its dates.
pub(in crate::dataops_live) const MEMBERS: Kind = Kind {
    what: "",
    path: "members",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .nest(
            "/projects/{project_id}/members",
            routes_of(form::in_project(MEMBERS)),
        )
        .nest(
            "/groups/{group_id}/members",
            routes_of(form::in_group(MEMBERS)),
        )
}

fn routes_of(form: Form) -> Router<Arc<Store>> {
    Router::new()
        .route(
            "/",
            get(move |api, path, query| list(form, api, path, query))
                .post(move |api, path, caller, fields| create(form, api, path, caller, fields)),
        )
        .route(
            "/all",
            get(move |api, path, query| list_all(form, api, path, query)),
        )
        .route(
            "/all/{user_id}",
            get(move |api, path| read_any(form, api, path)),
        )
        .route(
            "/{user_id}",
            get(move |api, path| read(form, api, path))
                .put(move |api, path, fields| update(form, api, path, fields))
                .delete(move |api, path| form.delete(api, path)),
        )
}

/// Makes a user a member.
pub(in crate::dataops_live) fn add(
    state: &mut State,
    world: &World,
    owner: Owner,
    user: i64,
    level: i64,
) -> Value {
    let member = json!({
        "id": user,
        "access_level": level,
        "created_at": written(world.now()),
        "created_by": null,
        "expires_at": null,
        "membership_state": "active",
    });
    state.things.add(MEMBERS, owner, member)
}

/// Every member with the highest of their roles, by the number of the user.
pub(in crate::dataops_live) fn all(state: &State, owner: Owner) -> Vec<Value> {
    let mut highest: BTreeMap<i64, Value> = BTreeMap::new();
    let mut take = |member: &Value, at_most: i64| {
        let (id, level) = (member["id"].as_i64(), member["access_level"].as_i64());
        let (id, level) = (
            id.unwrap_or_default(),
            level.unwrap_or_default().min(at_most),
        );
        let held = highest.entry(id).or_insert(Value::Null);
        if held["access_level"].as_i64().unwrap_or_default() < level {
            *held = member.clone();
            held["access_level"] = level.into();
        }
    };
    let (group, invited) = match owner {
        Owner::Project(id) => {
            for member in state.things.all(MEMBERS, owner) {
                take(member, OWNER);
            }
            let project = state.projects.get(&id);
            let invited = project.and_then(|project| project.settings.get("shared_with_groups"));
            (project.map(|project| project.namespace), invited)
        }
        Owner::Group(id) => (Some(id), None),
        _ => (None, None),
    };
    let line = group.map(|group| state.line(group)).unwrap_or_default();
    let mut links: Vec<&Value> = invited
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .collect();
    for group in line {
        for member in state.things.all(MEMBERS, Owner::Group(group.id)) {
            take(member, OWNER);
        }
        if group.personal {
            take(
                &json!({"id": group.owner["id"], "access_level": OWNER}),
                OWNER,
            );
        }
        let invited = group.settings.get("shared_with_groups");
        links.extend(invited.and_then(Value::as_array).into_iter().flatten());
    }
    for link in links {
        let level = link["group_access_level"].as_i64().unwrap_or_default();
        for group in state.line(link["group_id"].as_i64().unwrap_or_default()) {
            for member in state.things.all(MEMBERS, Owner::Group(group.id)) {
                take(member, level);
            }
        }
    }
    highest.into_values().collect()
}

/// A member as answers have it: the user, and what is kept of the membership.
fn shown(state: &State, member: &Value, query: &Query) -> Value {
    let key = member["id"].to_string();
    let user = state.things.find(users::USERS, Owner::Instance, &key);
    let mut shown = user.map(users::brief).unwrap_or_default();
    merge(&mut shown, member.clone());
    if query.get("show_seat_info") == Some("true") {
        shown["is_using_seat"] = true.into();
    }
    shown
}

fn matches(member: &Value, query: &Query) -> bool {
    let part = query.get("query").map(str::to_lowercase);
    let id = member["id"].to_string();
    let mut wanted = query.all("user_ids[]").peekable();
    let named = |part: &String| {
        let name = |member: &Value| member.as_str().unwrap_or_default().to_lowercase();
        name(&member["name"]).contains(part) || name(&member["username"]).contains(part)
    };
    part.as_ref().is_none_or(named)
        && (wanted.peek().is_none() || wanted.any(|wanted| wanted == id))
        && !query.all("skip_users[]").any(|skipped| skipped == id)
        && query
            .get("state")
            .is_none_or(|state| member["membership_state"] == state)
}

fn page(api: &Api, path: &str, query: &Query, members: Vec<Value>) -> Response {
    let found: Vec<Value> = members
        .into_iter()
        .filter(|member| matches(member, query))
        .collect();
    listing::numbered(&api.world, path, query, &found, Value::clone)
}

async fn list(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let members = state.things.all(MEMBERS, owner).iter();
    let members = members
        .map(|member| shown(&state, member, &query))
        .collect();
    Ok(page(&api, &owner.path_of(MEMBERS), &query, members))
}

async fn list_all(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let members = all(&state, owner);
    let members = members.iter().map(|member| shown(&state, member, &query));
    let path = format!("{}/all", owner.path_of(MEMBERS));
    Ok(page(&api, &path, &query, members.collect()))
}

async fn read(
    form: Form,
    api: Api,
    Path((key, user)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let member = state.things.find(MEMBERS, owner, &user)?;
    Ok(reply::json(
        StatusCode::OK,
        &shown(&state, member, &Query::default()),
    ))
}

async fn read_any(
    form: Form,
    api: Api,
    Path((key, user)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let members = all(&state, owner);
    let found = members
        .iter()
        .find(|member| is_number(&member["id"], &user));
    let member = found.ok_or_else(|| failure::not_found(""))?;
    Ok(reply::json(
        StatusCode::OK,
        &shown(&state, member, &Query::default()),
    ))
}

async fn create(
    form: Form,
    api: Api,
    Path(key): Path<String>,
    caller: Caller,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let level = level(&fields)?.ok_or_else(|| failure::parameter("access_level is missing"))?;
    let user = match (fields.number("user_id"), fields.text("username")) {
        (Some(id), _) => id.to_string(),
        (None, Some(username)) => username.to_owned(),
        (None, None) => {
            return Err(failure::parameter(
                "user_id, username are missing, at least one parameter must be provided",
            ));
        }
    };
    let user = state.user(&user)?["id"].as_i64().unwrap_or_default();
    if state.things.find(MEMBERS, owner, &user.to_string()).is_ok() {
        return Err(failure::message(
            StatusCode::CONFLICT,
            "Member already exists",
        ));
    }
    add(&mut state, &api.world, owner, user, level);
    let by = state.user(&caller.user.to_string()).map(users::brief);
    let by = by.unwrap_or_default();
    let member = state
        .things
        .change(MEMBERS, owner, &user.to_string(), |member| {
            member["created_by"] = by;
            if let Some(end) = fields.text("expires_at") {
                member["expires_at"] = end.into();
            }
            Ok(())
        })?;
    Ok(reply::json(
        StatusCode::CREATED,
        &shown(&state, &member, &Query::default()),
    ))
}

/// The role of a body.
pub(super) fn level(fields: &Fields) -> Result<Option<i64>, Failure> {
    match fields.number("access_level") {
        Some(level) if !LEVELS.contains(&level) => Err(failure::parameter(
            "access_level does not have a valid value",
        )),
        level => Ok(level),
    }
}

async fn update(
    form: Form,
    api: Api,
    Path((key, user)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = (form.owner)(&state, &key)?;
    let level = level(&fields)?.ok_or_else(|| failure::parameter("access_level is missing"))?;
    let member = state.things.change(MEMBERS, owner, &user, |member| {
        member["access_level"] = level.into();
        if let Some(end) = fields.get("expires_at") {
            member["expires_at"] = end.clone();
        }
        Ok(())
    })?;
    Ok(reply::json(
        StatusCode::OK,
        &shown(&state, &member, &Query::default()),
    ))
}
