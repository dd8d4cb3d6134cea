//! Users: lists, accounts that administrators make, change and delete, and what users have.

mod list;
mod own;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, patch, post};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::access::members::MEMBERS;
use super::access::{Caller, PERSONAL_TOKENS, Wanted, issue};
use super::failure::{self, Failure};
use super::fields::Fields;
use super::groups::Namespace;
use super::listing;
use super::people::{CALLER, COLLEAGUE, written};
use super::shelf::{Kind, Owner, is_number};
use super::store::{Api, State, Store, instance};
use crate::query::Query;
use crate::reply;
use crate::world::World;

pub(in crate::dataops_live) use list::wanted;

pub(in crate::dataops_live) const USERS: Kind = Kind {
    what: "User",
    path: "users",
    key: "id",
};
/// A user who is a guest in one project and nothing elsewhere.
pub(in crate::dataops_live) const GUEST_ID: i64 = 4103;

/// What everybody sees of a user in lists.
const BRIEF: [&str; 7] = [
    "id",
    "username",
    "name",
    "state",
    "locked",
    "avatar_url",
    "web_url",
];
/// What only administrators see, and users of themselves.
const PRIVATE: [&str; 20] = [
    "email",
    "commit_email",
    "is_admin",
    "is_auditor",
    "external",
    "private_profile",
    "two_factor_enabled",
    "can_create_group",
    "can_create_project",
    "projects_limit",
    "namespace_id",
    "identities",
    "last_sign_in_at",
    "current_sign_in_at",
    "confirmed_at",
    "last_activity_on",
    "theme_id",
    "color_scheme_id",
    "note",
    "provisioned_by_group_id",
];

pub(in crate::dataops_live) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/users", get(list::list).post(create))
        .route("/users/{user_id}", get(read).put(update).delete(delete))
        .route("/users/{user_id}/memberships", get(memberships))
        .route(
            "/users/{user_id}/personal_access_tokens",
            post(create_token),
        )
        .route(
            "/users/{user_id}/disable_two_factor",
            patch(disable_two_factor),
        )
        .route("/users/{user_id}/reject", post(reject))
        .merge(own::routes())
}

pub(in crate::dataops_live) fn seed(state: &mut State, world: &World) {
    for (id, username, name) in [
        (CALLER.id, CALLER.username, CALLER.name),
        (COLLEAGUE.id, COLLEAGUE.username, COLLEAGUE.name),
        (GUEST_ID, "ines.aldana", "Ines Aldana"),
        (4104, "jonas.weir", "Jonas Weir"),
        (4105, "priya.raman", "Priya Raman"),
        (4106, "owen.castellan", "Owen Castellan"),
        (4107, "sofie.brandt", "Sofie Brandt"),
        (4108, "lukas.maro", "Lukas Maro"),
    ] {
        let mut user = user(world, id, username, name);
        match id {
            4101 => user["is_admin"] = true.into(),
            4105 => user["provisioned_by_group_id"] = 320_941.into(),
            4106 => user["state"] = "blocked".into(),
            4107 => user["external"] = true.into(),
            4108 => user["state"] = "blocked_pending_approval".into(),
            _ => {}
        }
        state.things.add(USERS, Owner::Instance, user);
    }
}

/// A user with all that administrators see.
pub(in crate::dataops_live) fn user(world: &World, id: i64, username: &str, name: &str) -> Value {
    let made = "2021-03-01T08:00:00.000Z";
    let mut user = json!({
        "id": id,
        "username": username,
        "name": name,
        "state": "active",
        "locked": false,
        "avatar_url": null,
        "web_url": format!("{}/{username}", instance(world)),
        "created_at": made,
        "job_title": null,
        "bot": false,
        "followers": 3,
        "following": 5,
        "email": format!("{username}@northwind.example"),
        "commit_email": format!("{username}@northwind.example"),
        "is_admin": false,
        "is_auditor": false,
        "external": false,
        "private_profile": false,
        "two_factor_enabled": true,
        "can_create_group": true,
        "can_create_project": true,
        "projects_limit": 100_000,
        "namespace_id": null,
        "identities": [],
        "last_sign_in_at": made,
        "current_sign_in_at": made,
        "confirmed_at": made,
        "last_activity_on": written(world.now()).split('T').next(),
        "theme_id": 1,
        "color_scheme_id": 1,
        "note": null,
        "provisioned_by_group_id": null,
    });
    for text in [
        "bio",
        "location",
        "public_email",
        "skype",
        "linkedin",
        "twitter",
        "discord",
    ] {
        user[text] = "".into();
    }
    for text in ["website_url", "organization", "pronouns", "github"] {
        user[text] = "".into();
    }
    user
}

/// A user as other things show them.
pub(in crate::dataops_live) fn brief(user: &Value) -> Value {
    let brief = BRIEF.map(|name| (name.to_owned(), user[name].clone()));
    Value::Object(Map::from_iter(brief))
}

/// A user as a caller sees them.
fn profile(user: &Value, with_private: bool) -> Value {
    let mut profile = user.clone();
    if let (Value::Object(members), false) = (&mut profile, with_private) {
        members.retain(|name, _| !PRIVATE.contains(&name.as_str()));
    }
    profile
}

impl State {
    /// The user with this number or login name.
    pub(in crate::dataops_live) fn user(&self, key: &str) -> Result<&Value, Failure> {
        let users = self.things.all(USERS, Owner::Instance);
        let is = |user: &&Value| is_number(&user["id"], key) || user["username"] == key;
        users
            .iter()
            .find(is)
            .ok_or_else(|| failure::not_found("User"))
    }
}

async fn read(api: Api, Path(key): Path<String>, caller: Caller) -> Result<Response, Failure> {
    let state = api.state();
    let user = state.user(&key)?;
    let open = state.is_admin(caller.user) || user["id"] == caller.user;
    Ok(reply::json(StatusCode::OK, &profile(user, open)))
}

/// Refuses a login name or an address that another user has.
fn check_unique(state: &State, fields: &Fields, own: Option<&str>) -> Result<(), Failure> {
    let users = state.things.all(USERS, Owner::Instance).iter();
    let others = users.filter(|user| own.is_none_or(|own| !is_number(&user["id"], own)));
    for user in others {
        for (member, name) in [("email", "Email"), ("username", "Username")] {
            if fields.text(member).is_some_and(|text| user[member] == text) {
                let text = format!("{name} has already been taken");
                return Err(failure::message(StatusCode::CONFLICT, text));
            }
        }
    }
    Ok(())
}

/// Takes over what a body says of a user.
fn apply(user: &mut Value, fields: &Fields) {
    for (name, value) in fields.iter() {
        let name = match name.as_str() {
            "admin" => "is_admin",
            "auditor" => "is_auditor",
            name => name,
        };
        if user.get(name).is_some() {
            user[name] = value.clone();
        }
    }
    if let Some(provider) = fields.text("provider") {
        let name = fields.text("extern_uid").unwrap_or_default();
        user["identities"] =
            json!([{"provider": provider, "extern_uid": name, "saml_provider_id": null}]);
    }
}

async fn create(api: Api, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (username, name) = (fields.required("username")?, fields.required("name")?);
    fields.required("email")?;
    let passwords = ["password", "reset_password", "force_random_password"];
    if passwords.iter().all(|name| fields.get(name).is_none()) {
        let text = format!(
            "{} are missing, at least one parameter must be provided",
            passwords.join(", ")
        );
        return Err(failure::parameter(&text));
    }
    check_unique(&state, &fields, None)?;
    let id = state.number();
    let mut user = user(&api.world, id, username, name);
    apply(&mut user, &fields);
    user["created_at"] = written(api.world.now()).into();
    let namespace = state.number();
    user["namespace_id"] = namespace.into();
    let own = Namespace::of_user(namespace, brief(&user));
    state.namespaces.insert(namespace, own);
    let user = state.things.add(USERS, Owner::Instance, user);
    Ok(reply::json(StatusCode::CREATED, &user))
}

async fn update(api: Api, Path(key): Path<String>, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    check_unique(&state, &fields, Some(&key))?;
    let user = state.things.change(USERS, Owner::Instance, &key, |user| {
        apply(user, &fields);
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &user))
}

async fn delete(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let user = state.things.take(USERS, Owner::Instance, &key)?;
    let memberships: Vec<Owner> = state
        .things
        .everywhere(MEMBERS)
        .filter(|(_, member)| member["id"] == user["id"])
        .map(|(owner, _)| owner)
        .collect();
    for owner in memberships {
        state
            .things
            .retain(MEMBERS, owner, |member| member["id"] != user["id"]);
    }
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

async fn memberships(api: Api, Path(key): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let user = &state.user(&key)?["id"];
    let found: Vec<Value> = state
        .things
        .everywhere(MEMBERS)
        .filter(|(_, member)| member["id"] == *user)
        .filter_map(|(owner, member)| {
            let (kind, id, name) = match owner {
                Owner::Project(id) => ("Project", id, &state.projects.get(&id)?.name),
                Owner::Group(id) => ("Namespace", id, &state.namespaces.get(&id)?.name),
                _ => return None,
            };
            let level = &member["access_level"];
            Some(json!({"source_id": id, "source_name": name, "source_type": kind, "access_level": level}))
        })
        .filter(|source| query.get("type").is_none_or(|kind| source["source_type"] == kind))
        .collect();
    let path = format!("/users/{key}/memberships");
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        Value::clone,
    ))
}

async fn create_token(
    api: Api,
    Path(key): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let user = state.user(&key)?["id"].clone();
    let wanted = Wanted::of(&fields, &api.world)?;
    let place = (PERSONAL_TOKENS, Owner::Instance);
    let token = issue(
        &mut state,
        &api.world,
        place,
        wanted,
        json!({ "user_id": user }),
    );
    Ok(reply::json(StatusCode::CREATED, &token))
}

async fn disable_two_factor(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    state.things.change(USERS, Owner::Instance, &key, |user| {
        if user["two_factor_enabled"] != true {
            let error = "Two-factor authentication is not enabled for this user";
            return Err(failure::message(StatusCode::BAD_REQUEST, error));
        }
        user["two_factor_enabled"] = false.into();
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// Only who waits for an approval can be rejected; the account is deleted then.
async fn reject(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    if state.user(&key)?["state"] != "blocked_pending_approval" {
        let error = "User does not have a pending request";
        return Err(failure::message(StatusCode::CONFLICT, error));
    }
    state.things.take(USERS, Owner::Instance, &key)?;
    // The sources have no body for this one.
    Ok(reply::unchecked(reply::json(
        StatusCode::CREATED,
        &json!({"message": "Success"}),
    )))
}
