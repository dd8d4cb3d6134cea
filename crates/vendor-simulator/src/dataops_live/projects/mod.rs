//! Projects: creation from JSON and from forms, settings, deletion; lists, actions, forks, exports and imports are next door.

mod actions;
mod exports;
mod forks;
mod imports;
mod json;
mod list;
mod settings;
mod shares;
mod uploads;

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete as delete_by, get, post, put};
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::access::Caller;
use super::failure::{self, Failure};
use super::fields::Fields;
use super::groups::Namespace;
use super::shelf::Owner;
use super::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;
use settings::settings;

pub(in crate::dataops_live) use list::page;

#[derive(Debug)]
pub(in crate::dataops_live) struct Project {
    pub(in crate::dataops_live) id: i64,
    pub(in crate::dataops_live) name: String,
    pub(in crate::dataops_live) path: String,
    pub(in crate::dataops_live) full_path: String,
    pub(in crate::dataops_live) namespace: i64,
    pub(in crate::dataops_live) created_at: DateTime<Utc>,
    pub(in crate::dataops_live) last_activity_at: DateTime<Utc>,
    /// Members that differ from the template.
    pub(in crate::dataops_live) settings: Map<String, Value>,
    /// The project as JSON text, written when it is first asked for.
    pub(in crate::dataops_live) text: OnceLock<String>,
}

impl Project {
    pub(in crate::dataops_live) fn new(
        id: i64,
        namespace: &Namespace,
        name: &str,
        path: &str,
        now: DateTime<Utc>,
        settings: Map<String, Value>,
    ) -> Self {
        Self {
            id,
            name: name.to_owned(),
            path: path.to_owned(),
            full_path: format!("{}/{path}", namespace.full_path),
            namespace: namespace.id,
            created_at: now,
            last_activity_at: now,
            settings,
            text: OnceLock::new(),
        }
    }

    pub(in crate::dataops_live) fn visibility(&self) -> &str {
        self.settings
            .get("visibility")
            .and_then(Value::as_str)
            .unwrap_or("private")
    }

    pub(in crate::dataops_live) fn is_shared_with(&self, group: i64) -> bool {
        let links = self.settings.get("shared_with_groups");
        let mut links = links.and_then(Value::as_array).into_iter().flatten();
        links.any(|link| link["group_id"] == group)
    }

    /// Changes a member; what was written of the project is written again.
    pub(in crate::dataops_live) fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.settings.insert(name.to_owned(), value.into());
        self.text = OnceLock::new();
    }

    /// Adds to a count.
    fn count(&mut self, name: &str, by: i64) {
        let count = self.settings.get(name).and_then(Value::as_i64);
        self.set(name, count.unwrap_or_default() + by);
    }
}

pub(in crate::dataops_live) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/projects", get(list::list).post(create))
        .route("/projects/user/{user_id}", post(create_for))
        .route(
            "/projects/{project_id}",
            get(read).put(update).delete(delete),
        )
        .route("/projects/{project_id}/archive", post(actions::archive))
        .route("/projects/{project_id}/unarchive", post(actions::unarchive))
        .route("/projects/{project_id}/star", post(actions::star))
        .route("/projects/{project_id}/unstar", post(actions::unstar))
        .route("/projects/{project_id}/transfer", put(actions::transfer))
        .route("/projects/{project_id}/languages", get(actions::languages))
        .route("/projects/{project_id}/storage", get(actions::storage))
        .route("/projects/{project_id}/users", get(actions::users))
        .route("/projects/{project_id}/uploads", post(uploads::create))
        .route(
            "/projects/{project_id}/fork",
            post(forks::create).delete(forks::separate),
        )
        .route(
            "/projects/{project_id}/fork/{forked_from_id}",
            post(forks::relate),
        )
        .route("/projects/{project_id}/forks", get(forks::list))
        .route("/projects/{project_id}/groups", get(shares::groups))
        .route(
            "/projects/{project_id}/invited_groups",
            get(shares::invited_groups),
        )
        .route("/projects/{project_id}/share", post(shares::share))
        .route(
            "/projects/{project_id}/share/{shared_group_id}",
            delete_by(shares::unshare),
        )
        .route(
            "/projects/{project_id}/export",
            get(exports::read).post(exports::start),
        )
        .route(
            "/projects/{project_id}/export/download",
            get(exports::download),
        )
        .route("/projects/{project_id}/import", get(imports::read))
        .route("/projects/remote-import", post(imports::create))
        .route("/users/{user_id}/projects", get(list::of_user))
        .route(
            "/users/{user_id}/contributed_projects",
            get(list::contributed),
        )
        .route("/users/{user_id}/starred_projects", get(list::starred))
}

async fn read(api: Api, Path(key): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let project = state.project(&key)?;
    Ok(reply::json(
        StatusCode::OK,
        &list::shown(whole(&state, project, &api.instance()), &query),
    ))
}

/// The whole project as JSON.
pub(in crate::dataops_live) fn whole(
    state: &State,
    project: &Project,
    instance: &str,
) -> Map<String, Value> {
    state
        .namespaces
        .get(&project.namespace)
        .map(|namespace| project.members(instance, namespace))
        .unwrap_or_default()
}

/// An answer with the project of this number.
fn answer(api: &Api, state: &State, status: StatusCode, id: i64) -> Result<Response, Failure> {
    let project = state.project(&id.to_string())?;
    let project = Value::Object(whole(state, project, &api.instance()));
    Ok(reply::json(status, &project))
}

impl State {
    /// The namespace that a user has.
    fn own_namespace(&self, user: i64) -> Option<&Namespace> {
        let mut all = self.namespaces.values();
        all.find(|namespace| namespace.personal && namespace.owner["id"] == user)
    }

    /// Adds a project, unless its path is taken: then `taken` is the status.
    fn add_project(&mut self, project: Project, taken: StatusCode) -> Result<i64, Failure> {
        if self.paths.contains_key(&project.full_path) {
            let problem = json!(["has already been taken"]);
            let problem = json!({"path": problem, "name": problem});
            return Err(failure::message(taken, problem));
        }
        let id = project.id;
        self.paths.insert(project.full_path.clone(), id);
        self.projects.insert(id, project);
        Ok(id)
    }

    pub(in crate::dataops_live) fn remove_project(&mut self, id: i64) {
        if let Some(project) = self.projects.remove(&id) {
            self.paths.remove(&project.full_path);
        }
    }

    /// Changes a project.
    fn change_project(&mut self, id: i64, change: impl FnOnce(&mut Project)) {
        if let Some(project) = self.projects.get_mut(&id) {
            change(project);
            project.text = OnceLock::new();
        }
    }

    /// Gives a project another full path.
    fn rename_project(&mut self, id: i64, full_path: String) {
        if let Some(project) = self.projects.get_mut(&id) {
            self.paths.remove(&project.full_path);
            self.paths.insert(full_path.clone(), id);
            project.full_path = full_path;
            project.text = OnceLock::new();
        }
    }
}

/// Lets the projects of a namespace follow it to its new path.
pub(in crate::dataops_live) fn follow(state: &mut State, namespace: i64, full_path: &str) {
    let of_it = state.projects.values();
    let of_it = of_it.filter(|project| project.namespace == namespace);
    let paths: Vec<(i64, String)> = of_it
        .map(|project| (project.id, format!("{full_path}/{}", project.path)))
        .collect();
    for (id, path) in paths {
        state.rename_project(id, path);
    }
}

/// Moves a project to another namespace.
pub(in crate::dataops_live) fn relocate(
    state: &mut State,
    id: i64,
    namespace: &Namespace,
) -> Result<(), Failure> {
    let project = state.project(&id.to_string())?;
    let full_path = format!("{}/{}", namespace.full_path, project.path);
    if state.paths.contains_key(&full_path) {
        return Err(failure::message(
            StatusCode::BAD_REQUEST,
            "400 Bad request - the namespace has a project with this path already",
        ));
    }
    state.rename_project(id, full_path);
    state.change_project(id, |project| project.namespace = namespace.id);
    Ok(())
}

async fn create(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let namespace = match fields.number("namespace_id") {
        Some(id) => state.namespaces.get(&id).cloned(),
        None => state.own_namespace(caller.user).cloned(),
    };
    make(&api, &mut state, namespace, caller.user, &fields)
}

/// For another user, in their namespace.
async fn create_for(
    api: Api,
    Path(user): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let user = state.user(&user)?["id"].as_i64().unwrap_or_default();
    let namespace = state.own_namespace(user).cloned();
    make(&api, &mut state, namespace, user, &fields)
}

fn make(
    api: &Api,
    state: &mut State,
    namespace: Option<Namespace>,
    user: i64,
    fields: &Fields,
) -> Result<Response, Failure> {
    let (name, path) = match (fields.text("name"), fields.text("path")) {
        (None, None) => return Err(failure::parameter("name is missing, path is missing")),
        (Some(name), None) => (name.to_owned(), slug(name)),
        (name, Some(path)) => (name.unwrap_or(path).to_owned(), path.to_owned()),
    };
    let namespace = namespace.ok_or_else(|| failure::invalid("namespace", "is not valid"))?;
    let mut settings = settings(fields)?;
    settings.insert("creator_id".to_owned(), user.into());
    let now = api.world.now();
    let project = Project::new(state.number(), &namespace, &name, &path, now, settings);
    let id = state.add_project(project, StatusCode::BAD_REQUEST)?;
    answer(api, state, StatusCode::CREATED, id)
}

async fn update(api: Api, Path(key): Path<String>, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let changed = settings(&fields)?;
    let now = api.world.now();
    state.change_project(id, |project| {
        project.settings.extend(changed);
        if let Some(name) = fields.text("name") {
            name.clone_into(&mut project.name);
        }
        project.last_activity_at = now;
    });
    if let Some(path) = fields.text("path") {
        let full_path = &state.project(&id.to_string())?.full_path;
        let above = full_path.rsplit_once('/').map_or("", |(above, _)| above);
        let full_path = format!("{above}/{path}");
        state.rename_project(id, full_path);
        state.change_project(id, |project| path.clone_into(&mut project.path));
    }
    answer(&api, &state, StatusCode::OK, id)
}

async fn delete(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    state.remove_project(id);
    // The spec declares no body: sources disagree on whether there is one, so clients must not mind it.
    Ok(reply::unchecked(reply::json(
        StatusCode::ACCEPTED,
        &json!({"message": "202 Accepted"}),
    )))
}

/// The path that GitLab makes of a name.
fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}

/// The namespace that a body names by number or path, under one of these names.
fn named_namespace(
    state: &State,
    fields: &Fields,
    names: &[&str],
) -> Result<Option<Namespace>, Failure> {
    let named = names.iter().find_map(|name| match fields.get(name)? {
        Value::String(path) => Some(path.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    });
    let found = named.map(|key| super::groups::namespace(state, &key).cloned());
    found.transpose()
}

/// The project of a path, as an owner of things and as its number.
fn owner_of(state: &State, key: &str) -> Result<(Owner, i64), Failure> {
    let id = state.project(key)?.id;
    Ok((Owner::Project(id), id))
}
