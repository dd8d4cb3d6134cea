//! Imports: a project that is filled step by step, from a file that a URL names or, for a fork, from its origin.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::super::access::Caller;
use super::super::failure::{self, Failure};
use super::super::fields::Fields;
use super::super::people::written;
use super::super::store::{Api, State};
use super::settings::settings;
use super::{Project, named_namespace};
use crate::reply;
use crate::world::World;

/// Begins to fill a project. It moves on by one state with every call that asks how far it is.
pub(super) fn begin(state: &mut State, world: &World, id: i64, kind: &str, end: &'static str) {
    let states = ["scheduled", "started", end];
    state.imports.insert(id, world.job(states));
    state.change_project(id, |project| {
        project.set("import_status", "scheduled");
        project.set("import_type", kind);
    });
}

pub(super) async fn create(api: Api, caller: Caller, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let (url, path) = (fields.required("url")?, fields.required("path")?);
    let namespace = match named_namespace(&state, &fields, &["namespace"])? {
        Some(namespace) => Some(namespace),
        None => state.own_namespace(caller.user).cloned(),
    };
    let namespace = namespace.ok_or_else(|| failure::not_found("Namespace"))?;
    let overrides = fields.get("override_params").cloned().unwrap_or_default();
    let mut settings = settings(&Fields::from(overrides))?;
    settings.insert("creator_id".to_owned(), caller.user.into());
    let name = fields.text("name").unwrap_or(path);
    let now = api.world.now();
    let project = Project::new(state.number(), &namespace, name, path, now, settings);
    if fields.switch("overwrite") == Some(true)
        && let Some(old) = state.paths.get(&project.full_path).copied()
    {
        state.remove_project(old);
    }
    let id = state.add_project(project, StatusCode::BAD_REQUEST)?;
    // an archive whose name says so can't be read
    let broken = url.contains("broken");
    let end = if broken { "failed" } else { "finished" };
    begin(&mut state, &api.world, id, "gitlab_project", end);
    let answer = import(&state, id, "scheduled")?;
    Ok(reply::json(StatusCode::CREATED, &answer))
}

pub(super) async fn read(api: Api, Path(key): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&key)?.id;
    let status = state
        .imports
        .get_mut(&id)
        .and_then(|job| job.poll().copied());
    if let Some(status) = status {
        state.change_project(id, |project| {
            project.set("import_status", status);
            if status == "failed" {
                project.set("import_error", "The archive can't be read.");
            }
        });
    }
    let answer = import(&state, id, status.unwrap_or("none"))?;
    Ok(reply::json(StatusCode::OK, &answer))
}

/// How far a project is filled.
fn import(state: &State, id: i64, status: &str) -> Result<Value, Failure> {
    let project = state.project(&id.to_string())?;
    let setting = |name: &str| project.settings.get(name).cloned().unwrap_or_default();
    let namespace = state.namespaces.get(&project.namespace);
    let above = namespace.map(|namespace| namespace.name.as_str());
    Ok(json!({
        "id": id,
        "description": setting("description"),
        "name": project.name,
        "name_with_namespace": format!("{} / {}", above.unwrap_or_default(), project.name),
        "path": project.path,
        "path_with_namespace": project.full_path,
        "created_at": written(project.created_at),
        "import_status": status,
        "import_type": setting("import_type"),
        "correlation_id": format!("simulator-{id}"),
        "failed_relations": [],
        "import_error": setting("import_error"),
        "stats": null,
    }))
}
