//! Resource groups: what only one job may use at a time.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::json;

use super::plan::BUILD;
use super::task::State as TaskState;
use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::form::{self, Form};
use crate::dataops_live::listing;
use crate::dataops_live::people::written;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

const RESOURCE_GROUPS: Kind = Kind {
    what: "Resource Group",
    path: "resource_groups",
    key: "key",
};
const FORM: Form = form::in_project(RESOURCE_GROUPS);

/// The one that the last job of the usual pipeline file uses.
const WAREHOUSE: &str = "warehouse";

pub(super) fn routes() -> Router<Arc<Store>> {
    let all = "/projects/{project_id}/resource_groups";
    let one = &format!("{all}/{{key}}");
    Router::new()
        .route(
            all,
            get(move |api, path, query| FORM.list(api, path, query)),
        )
        .route(one, get(move |api, path| FORM.get(api, path)).put(update))
        .route(&format!("{one}/upcoming_jobs"), get(upcoming_jobs))
}

pub(super) fn seed(state: &mut State) {
    for (id, key, mode) in [
        (960, WAREHOUSE, "unordered"),
        (961, "production", "oldest_first"),
    ] {
        let group = json!({
            "id": id,
            "key": key,
            "process_mode": mode,
            "created_at": "2026-01-05T08:30:00.000Z",
            "updated_at": "2026-01-05T08:30:00.000Z",
        });
        state
            .things
            .add(RESOURCE_GROUPS, Owner::Project(PROJECT_ID), group);
    }
}

async fn update(
    api: Api,
    Path((project, key)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    const MODES: [&str; 4] = [
        "unordered",
        "oldest_first",
        "newest_first",
        "newest_ready_first",
    ];
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let mode = fields.text("process_mode");
    if mode.is_some_and(|mode| !MODES.contains(&mode)) {
        return Err(failure::parameter(
            "process_mode does not have a valid value",
        ));
    }
    let now = written(api.world.now());
    let things = &mut state.things;
    let changed = things.change(RESOURCE_GROUPS, owner, &key, |group| {
        if let Some(mode) = mode {
            group["process_mode"] = mode.into();
            group["updated_at"] = now.into();
        }
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

/// The jobs that wait for their turn, without runner and artifacts.
async fn upcoming_jobs(
    api: Api,
    Path((project, key)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let project = state.project(&project)?.id;
    state.things.find(RESOURCE_GROUPS, owner, &key)?;
    state.settle_all(&api, project);
    let runs = state.runs.values().filter(|run| run.project == project);
    let tasks = runs.flat_map(|run| run.current().map(move |task| (run, task)));
    let found: Vec<_> = tasks
        .filter(|(_, task)| key == WAREHOUSE && task.plan == BUILD)
        .filter(|(_, task)| matches!(task.state, TaskState::Created | TaskState::Pending))
        .collect();
    let path = format!("{}/{key}/upcoming_jobs", owner.path_of(RESOURCE_GROUPS));
    Ok(api.shown(&state, project, |at| {
        listing::numbered(&api.world, &path, &query, &found, |(run, task)| {
            run.waiting_job(task, at)
        })
    }))
}
