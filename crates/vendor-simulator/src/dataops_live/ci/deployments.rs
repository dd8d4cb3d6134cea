//! Deployments: those that pipelines made, and those that callers report.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::environments::{self, ENVIRONMENTS};
use super::plan::BUILD;
use super::run_json::Place;
use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::form::{self, Form};
use crate::dataops_live::listing;
use crate::dataops_live::people::{CALLER, written};
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;
use crate::world::World;

const DEPLOYMENTS: Kind = Kind {
    what: "",
    path: "deployments",
    key: "id",
};
const FORM: Form = form::in_project(DEPLOYMENTS);

/// The states that callers may set.
const SETTABLE: [&str; 4] = ["running", "success", "failed", "canceled"];

pub(super) fn routes() -> Router<Arc<Store>> {
    let all = "/projects/{project_id}/deployments";
    let one = &format!("{all}/{{deployment_id}}");
    Router::new()
        .route(all, get(list).post(create))
        .route(
            one,
            get(move |api, path| FORM.get(api, path))
                .put(update)
                .delete(delete),
        )
        .route(&format!("{one}/merge_requests"), get(merge_requests))
}

/// A deployment of each of the newest pipelines that passed, in turn to each environment.
pub(super) fn seed(state: &mut State, world: &World) {
    let instance = crate::dataops_live::store::instance(world);
    let page = state.page(&instance, PROJECT_ID);
    let at = Place {
        instance: &instance,
        page: &page,
    };
    let owner = Owner::Project(PROJECT_ID);
    let environments: Vec<Value> = state.things.all(ENVIRONMENTS, owner).to_vec();
    let passed = state.runs.values().filter(|run| run.status() == "success");
    let mut deployments = Vec::new();
    for (number, run) in passed.take(5).enumerate() {
        let job = run.current().find(|task| task.plan == BUILD);
        deployments.push(json!({
            "id": 950 + number,
            "iid": number + 1,
            "ref": run.git_ref,
            "sha": run.sha,
            "created_at": written(run.created_at),
            "updated_at": written(run.finished_at().unwrap_or(run.created_at)),
            "status": "success",
            "user": run.starter.brief(&instance),
            "environment": basic(&environments[number % environments.len()]),
            "deployable": job.map(|job| run.job(job, at)),
        }));
    }
    for deployment in deployments {
        state.things.add(DEPLOYMENTS, owner, deployment);
    }
}

/// An environment in few words.
fn basic(environment: &Value) -> Value {
    let names = [
        "id",
        "name",
        "slug",
        "external_url",
        "created_at",
        "updated_at",
    ];
    let members = names.map(|name| (name.to_owned(), environment[name].clone()));
    Value::Object(members.into_iter().collect())
}

/// The newest deployment to the environment of this name.
pub(super) fn newest_of<'a>(state: &'a State, owner: Owner, name: &Value) -> Option<&'a Value> {
    let mut deployments = state.things.all(DEPLOYMENTS, owner).iter().rev();
    deployments.find(|deployment| deployment["environment"]["name"] == *name)
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let by_end = query.get("order_by") == Some("finished_at");
    let ended = query.get("finished_after").or(query.get("finished_before"));
    if ended.is_some() && (!by_end || query.get("status") != Some("success")) {
        let text = "400 Bad request - `finished_at` filter and `finished_at` sorting must be paired with `success` status";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    let state = api.state();
    let owner = state.in_project(&project)?;
    let mut found: Vec<&Value> = state.things.all(DEPLOYMENTS, owner).iter().collect();
    found.retain(|deployment| matches(deployment, &query));
    let text =
        |deployment: &Value, name: &str| deployment[name].as_str().unwrap_or_default().to_owned();
    match query.get("order_by") {
        Some("created_at") => found.sort_by_key(|one| text(one, "created_at")),
        Some("updated_at" | "finished_at") => found.sort_by_key(|one| text(one, "updated_at")),
        Some("ref") => found.sort_by_key(|one| text(one, "ref")),
        Some("iid") => found.sort_by_key(|one| one["iid"].as_i64()),
        _ => found.sort_by_key(|one| one["id"].as_i64()),
    }
    if query.get("sort") == Some("desc") {
        found.reverse();
    }
    let path = owner.path_of(DEPLOYMENTS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |deployment| (*deployment).clone(),
    ))
}

fn matches(deployment: &Value, query: &Query) -> bool {
    let time = |text: Option<&str>| text?.parse::<DateTime<Utc>>().ok();
    let changed = time(deployment["updated_at"].as_str());
    let after = |name: &str| time(query.get(name)).is_none_or(|after| changed > Some(after));
    let before = |name: &str| time(query.get(name)).is_none_or(|before| changed < Some(before));
    let is = |name: &str, value: &Value| query.get(name).is_none_or(|wanted| value == wanted);
    is("environment", &deployment["environment"]["name"])
        && is("status", &deployment["status"])
        && after("updated_after")
        && before("updated_before")
        && after("finished_after")
        && before("finished_before")
}

/// What a caller reports; an environment that isn't there is made.
async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let name = fields.required("environment")?;
    let status = settable(&fields)?;
    let now = written(api.world.now());
    let mut environments = state.things.all(ENVIRONMENTS, owner).iter();
    let environment = environments.find(|environment| environment["name"] == name);
    let environment = match environment.cloned() {
        Some(environment) => environment,
        None => {
            let fresh = environments::fresh(state.number(), name, &now);
            state.things.add(ENVIRONMENTS, owner, fresh)
        }
    };
    let deployment = json!({
        "id": state.number(),
        "iid": state.things.all(DEPLOYMENTS, owner).len() + 1,
        "ref": fields.required("ref")?,
        "sha": fields.required("sha")?,
        "created_at": now,
        "updated_at": now,
        "status": status,
        "user": CALLER.brief(&api.instance()),
        "environment": basic(&environment),
        "deployable": null,
    });
    let deployment = state.things.add(DEPLOYMENTS, owner, deployment);
    Ok(reply::json(StatusCode::CREATED, &deployment))
}

fn settable(fields: &Fields) -> Result<&str, Failure> {
    let status = fields.required("status")?;
    if SETTABLE.contains(&status) {
        return Ok(status);
    }
    Err(failure::parameter("status does not have a valid value"))
}

async fn update(
    api: Api,
    Path((project, deployment)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let status = settable(&fields)?;
    let now = written(api.world.now());
    let things = &mut state.things;
    let changed = things.change(DEPLOYMENTS, owner, &deployment, |deployment| {
        if !deployment["deployable"].is_null() {
            return Err(failure::message(StatusCode::FORBIDDEN, "403 Forbidden"));
        }
        deployment["status"] = status.into();
        deployment["updated_at"] = now.into();
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

async fn delete(
    api: Api,
    Path((project, deployment)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let found = state.things.find(DEPLOYMENTS, owner, &deployment)?;
    let name = &found["environment"]["name"];
    let refused = if found["status"] == "running" {
        Some("Cannot destroy running deployment")
    } else if newest_of(&state, owner, name).is_some_and(|newest| newest["id"] == found["id"]) {
        Some("Deployment currently deployed to environment")
    } else {
        None
    };
    if let Some(text) = refused {
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    state.things.take(DEPLOYMENTS, owner, &deployment)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The deployments that are there from the start brought no merge request with them.
async fn merge_requests(
    api: Api,
    Path((project, deployment)): Path<(String, String)>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    state.things.find(DEPLOYMENTS, owner, &deployment)?;
    let path = format!("{}/{deployment}/merge_requests", owner.path_of(DEPLOYMENTS));
    let none: [Value; 0] = [];
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &none,
        Value::clone,
    ))
}
