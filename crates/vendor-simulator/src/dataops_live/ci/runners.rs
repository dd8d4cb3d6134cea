//! Runners: of the instance, of a group, of a project; their jobs and machines.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{delete, get, post};
use http::StatusCode;
use serde_json::{Value, json};

use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::{self, Fields};
use crate::dataops_live::listing;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

/// All runners of the instance. `projects` and `groups` say where they work, by number.
pub(super) const RUNNERS: Kind = Kind {
    what: "Runner",
    path: "runners",
    key: "id",
};

/// The runner of a group that takes the jobs of all pipelines.
pub(super) const GROUP_RUNNER: i64 = 61;

/// What only the whole runner has.
const DETAILS: [&str; 14] = [
    "tag_list",
    "run_untagged",
    "locked",
    "maximum_timeout",
    "access_level",
    "version",
    "revision",
    "platform",
    "architecture",
    "contacted_at",
    "maintenance_note",
    "projects",
    "groups",
    "token",
];

pub(super) fn routes() -> Router<Arc<Store>> {
    let of_project = "/projects/{project_id}/runners";
    Router::new()
        .route("/runners", get(list))
        .route("/runners/all", get(list_all))
        .route("/runners/{runner_id}", get(read).put(update).delete(remove))
        .route("/runners/{runner_id}/jobs", get(jobs))
        .route("/runners/{runner_id}/managers", get(managers))
        .route(of_project, get(list_of_project).post(enable))
        .route(&format!("{of_project}/{{runner_id}}"), delete(disable))
        .route("/groups/{group_id}/runners", get(list_of_group))
        .route(
            "/runners/{runner_id}/reset_authentication_token",
            post(super::runner_tokens::reset),
        )
}

pub(super) fn seed(state: &mut State) {
    let group = state.group("northwind").map(|group| group.id);
    let groups: Vec<i64> = group.into_iter().collect();
    for (id, kind, projects, groups) in [
        (60, "instance_type", vec![], vec![]),
        (GROUP_RUNNER, "group_type", vec![], groups),
        (62, "project_type", vec![PROJECT_ID], vec![]),
    ] {
        let mut runner = fresh(id, kind, "dataops-runner");
        runner["projects"] = projects.into();
        runner["groups"] = groups.into();
        runner["paused"] = (id == 62).into();
        runner["active"] = (id != 62).into();
        state.things.add(RUNNERS, Owner::Instance, runner);
    }
}

/// A runner that was just made.
pub(super) fn fresh(id: i64, kind: &str, description: &str) -> Value {
    json!({
        "id": id,
        "description": description,
        "ip_address": null,
        "active": true,
        "paused": false,
        "is_shared": kind == "instance_type",
        "runner_type": kind,
        "name": "dataops-runner",
        "online": true,
        "status": "online",
        "tag_list": ["dataops-runner"],
        "run_untagged": true,
        "locked": false,
        "maximum_timeout": null,
        "access_level": "not_protected",
        "version": "17.10.0",
        "revision": "67b2b2db",
        "platform": "linux",
        "architecture": "amd64",
        "contacted_at": "2026-01-05T08:30:00.000Z",
        "maintenance_note": null,
        "projects": [],
        "groups": [],
        "token": format!("glrt-simulator-{id}"),
    })
}

/// As lists show it.
fn brief(runner: &Value) -> Value {
    let mut brief = runner.clone();
    if let Value::Object(members) = &mut brief {
        members.retain(|name, _| !DETAILS.contains(&name.as_str()));
    }
    brief
}

/// With the projects and groups that it works for, and without its token, which is shown once.
fn whole(api: &Store, state: &State, runner: &Value) -> Value {
    let mut whole = runner.clone();
    let numbers = |name: &str| {
        let numbers = runner[name].as_array().into_iter().flatten();
        numbers.filter_map(Value::as_i64).collect::<Vec<i64>>()
    };
    let projects = numbers("projects");
    let projects = projects.iter().filter_map(|id| state.projects.get(id));
    whole["projects"] = projects
        .map(|project| {
            json!({
                "id": project.id,
                "description": null,
                "name": project.name,
                "name_with_namespace": project.full_path,
                "path": project.path,
                "path_with_namespace": project.full_path,
                "created_at": crate::dataops_live::people::written(project.created_at),
            })
        })
        .collect();
    let groups = numbers("groups");
    let groups = groups.iter().filter_map(|id| state.namespaces.get(id));
    let instance = api.instance();
    whole["groups"] = groups
        .map(|group| {
            let page = format!("{instance}/groups/{}", group.full_path);
            json!({"id": group.id, "name": group.name, "web_url": page})
        })
        .collect();
    if let Value::Object(members) = &mut whole {
        members.remove("token");
    }
    whole
}

fn matches(runner: &Value, query: &Query) -> bool {
    let tags = |runner: &Value, wanted: &str| {
        let own = runner["tag_list"].as_array();
        wanted
            .split(',')
            .all(|tag| own.is_some_and(|own| own.iter().any(|own| own == tag)))
    };
    let state = |wanted: &str| match wanted {
        "active" => runner["paused"] == false,
        "paused" => runner["paused"] == true,
        "shared" => runner["is_shared"] == true,
        "specific" => runner["is_shared"] == false,
        kind if kind.ends_with("_type") => runner["runner_type"] == kind,
        status => runner["status"] == status,
    };
    let version = runner["version"].as_str().unwrap_or_default();
    query.get("type").is_none_or(state)
        && query.get("status").is_none_or(state)
        && query.get("scope").is_none_or(state)
        && query
            .get("paused")
            .is_none_or(|paused| runner["paused"] == (paused == "true"))
        && query
            .get("tag_list")
            .is_none_or(|wanted| tags(runner, wanted))
        && query
            .get("version_prefix")
            .is_none_or(|prefix| version.starts_with(prefix))
}

fn listed(api: &Store, path: &str, query: &Query, wanted: impl Fn(&Value) -> bool) -> Response {
    let state = api.state();
    let all = state.things.all(RUNNERS, Owner::Instance).iter();
    let found: Vec<&Value> = all
        .filter(|runner| wanted(runner) && matches(runner, query))
        .collect();
    listing::numbered(&api.world, path, query, &found, |runner| brief(runner))
}

async fn list(api: Api, query: Query) -> Response {
    listed(&api, "/runners", &query, |runner| {
        runner["is_shared"] == false
    })
}

async fn list_all(api: Api, query: Query) -> Response {
    listed(&api, "/runners/all", &query, |_| true)
}

async fn list_of_project(
    api: Api,
    Path(project): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let (id, groups) = {
        let state = api.state();
        let project = state.project(&project)?;
        (project.id, groups_above(&state, project.namespace))
    };
    let path = format!("/projects/{id}/runners");
    Ok(listed(&api, &path, &query, |runner| {
        runner["is_shared"] == true
            || has(runner, "projects", id)
            || groups.iter().any(|group| has(runner, "groups", *group))
    }))
}

async fn list_of_group(
    api: Api,
    Path(group): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let (id, groups) = {
        let state = api.state();
        let id = state.group(&group)?.id;
        (id, groups_above(&state, id))
    };
    let path = format!("/groups/{id}/runners");
    Ok(listed(&api, &path, &query, |runner| {
        runner["is_shared"] == true || groups.iter().any(|group| has(runner, "groups", *group))
    }))
}

/// A group and those above it.
fn groups_above(state: &State, group: i64) -> Vec<i64> {
    let parent = |id: &i64| state.namespaces.get(id)?.parent;
    std::iter::successors(Some(group), parent).collect()
}

fn has(runner: &Value, name: &str, id: i64) -> bool {
    let numbers = runner[name].as_array();
    numbers.is_some_and(|numbers| numbers.iter().any(|number| *number == id))
}

async fn read(api: Api, Path(runner): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let runner = state.things.find(RUNNERS, Owner::Instance, &runner)?;
    Ok(reply::json(StatusCode::OK, &whole(&api, &state, runner)))
}

async fn update(api: Api, Path(runner): Path<String>, fields: Fields) -> Result<Response, Failure> {
    let mut state = api.state();
    let things = &mut state.things;
    let changed = things.change(RUNNERS, Owner::Instance, &runner, |runner| {
        set(runner, &fields);
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &whole(&api, &state, &changed)))
}

/// Takes the settings of a body.
pub(super) fn set(runner: &mut Value, given: &Fields) {
    for name in [
        "description",
        "tag_list",
        "access_level",
        "maintenance_note",
    ] {
        if let Some(value) = given.get(name) {
            runner[name] = value.clone();
        }
    }
    for name in ["run_untagged", "locked"] {
        if let Some(value) = given.switch(name) {
            runner[name] = value.into();
        }
    }
    if let Some(timeout) = given.get("maximum_timeout").and_then(fields::number) {
        runner["maximum_timeout"] = timeout.into();
    }
    let active = given.switch("active").map(|active| !active);
    if let Some(paused) = given.switch("paused").or(active) {
        runner["paused"] = paused.into();
        runner["active"] = (!paused).into();
    }
}

async fn remove(api: Api, Path(runner): Path<String>) -> Result<Response, Failure> {
    let mut state = api.state();
    state.things.take(RUNNERS, Owner::Instance, &runner)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The jobs that the runner has taken; all of them went to one.
async fn jobs(api: Api, Path(runner): Path<String>, query: Query) -> Result<Response, Failure> {
    let mut state = api.state();
    let runner = state
        .things
        .find(RUNNERS, Owner::Instance, &runner)?
        .clone();
    state.settle_all(&api, PROJECT_ID);
    let mut found: Vec<_> = state
        .runs
        .values()
        .flat_map(|run| run.tasks.iter().map(move |task| (run, task)))
        .filter(|(_, task)| runner["id"] == GROUP_RUNNER && !task.is_bridge())
        .filter(|(_, task)| task.has_started())
        .filter(|(_, task)| {
            query
                .get("status")
                .is_none_or(|wanted| wanted == task.status())
        })
        .collect();
    found.sort_by_key(|(_, task)| task.id);
    if query.get("sort") != Some("asc") {
        found.reverse();
    }
    let path = format!("/runners/{}/jobs", runner["id"]);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |(run, task)| {
            let mut job = api.shown(&state, run.project, |at| run.job(task, at));
            if let Some(project) = state.projects.get(&run.project) {
                job["project"] = json!({
                    "id": project.id,
                    "description": null,
                    "name": project.name,
                    "path": project.path,
                    "path_with_namespace": project.full_path,
                });
            }
            job
        },
    ))
}

async fn managers(api: Api, Path(runner): Path<String>) -> Result<Response, Failure> {
    let state = api.state();
    let runner = state.things.find(RUNNERS, Owner::Instance, &runner)?;
    let manager = json!({
        "id": 1,
        "system_id": "s_89e5e9956577",
        "version": runner["version"],
        "revision": runner["revision"],
        "platform": runner["platform"],
        "architecture": runner["architecture"],
        "created_at": "2026-01-05T08:30:00.000Z",
        "contacted_at": "2026-01-05T08:30:00.000Z",
        "ip_address": "192.0.2.17",
        "status": runner["status"],
    });
    Ok(reply::json(StatusCode::OK, &json!([manager])))
}

async fn enable(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&project)?.id;
    let runner = fields
        .number("runner_id")
        .ok_or_else(|| failure::parameter("runner_id is missing"))?;
    let things = &mut state.things;
    let changed = things.change(RUNNERS, Owner::Instance, &runner.to_string(), |runner| {
        if runner["locked"] == true || runner["runner_type"] != "project_type" {
            let text = "403 Forbidden - Runner is locked or not of a project";
            return Err(failure::message(StatusCode::FORBIDDEN, text));
        }
        if has(runner, "projects", id) {
            return Err(failure::invalid("runner", "has already been assigned"));
        }
        if let Some(projects) = runner["projects"].as_array_mut() {
            projects.push(id.into());
        }
        Ok(())
    })?;
    Ok(reply::json(StatusCode::CREATED, &brief(&changed)))
}

/// Takes a runner from a project; the one that owns it keeps it.
async fn disable(
    api: Api,
    Path((project, runner)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let id = state.project(&project)?.id;
    let things = &mut state.things;
    things.change(RUNNERS, Owner::Instance, &runner, |runner| {
        if !has(runner, "projects", id) {
            return Err(failure::not_found("Runner"));
        }
        if runner["projects"][0] == id {
            let text = "403 Forbidden - Only one project associated with the runner. Please remove the runner instead";
            return Err(failure::message(StatusCode::FORBIDDEN, text));
        }
        if let Some(projects) = runner["projects"].as_array_mut() {
            projects.retain(|project| *project != id);
        }
        Ok(())
    })?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
