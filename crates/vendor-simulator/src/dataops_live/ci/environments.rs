//! Environments: made, changed, stopped, deleted.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::deployments;
use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::listing;
use crate::dataops_live::people::written;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

pub(super) const ENVIRONMENTS: Kind = Kind {
    what: "Environment",
    path: "environments",
    key: "id",
};

pub(super) fn routes() -> Router<Arc<Store>> {
    let all = "/projects/{project_id}/environments";
    let one = &format!("{all}/{{environment_id}}");
    Router::new()
        .route(all, get(list).post(create))
        .route(&format!("{all}/stop_stale"), post(stop_stale))
        .route(one, get(read).put(update).delete(delete))
        .route(&format!("{one}/stop"), post(stop))
}

pub(super) fn seed(state: &mut State) {
    for (id, name, tier, day) in [
        (940, "production", "production", "2026-01-05"),
        (941, "qa", "testing", "2026-01-06"),
        (942, "dev", "development", "2026-01-07"),
    ] {
        let created = format!("{day}T08:30:00.000Z");
        let mut environment = fresh(id, name, &created);
        environment["tier"] = tier.into();
        state
            .things
            .add(ENVIRONMENTS, Owner::Project(PROJECT_ID), environment);
    }
}

/// An environment that nothing was deployed to yet.
pub(super) fn fresh(id: i64, name: &str, now: &str) -> Value {
    json!({
        "id": id,
        "name": name,
        "slug": slug(name),
        "external_url": null,
        "created_at": now,
        "updated_at": now,
        "description": null,
        "state": "available",
        "tier": "other",
        "auto_stop_at": null,
        "auto_stop_setting": "always",
        "cluster_agent": null,
        "kubernetes_namespace": null,
        "flux_resource_path": null,
    })
}

/// `review/fix foo` becomes `review-fix-foo`.
fn slug(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    name.to_lowercase().chars().map(plain).take(24).collect()
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    if query.get("name").is_some() && query.get("search").is_some() {
        let text = "name, search are mutually exclusive";
        return Err(failure::parameter(text));
    }
    if query.get("search").is_some_and(|search| search.len() < 3) {
        let text = "400 Bad request - Search query is less than 3 characters";
        return Err(failure::message(StatusCode::BAD_REQUEST, text));
    }
    let state = api.state();
    let owner = state.in_project(&project)?;
    let wanted = |environment: &&Value| {
        let name = environment["name"].as_str().unwrap_or_default();
        query.get("name").is_none_or(|wanted| name == wanted)
            && query.get("search").is_none_or(|part| name.contains(part))
            && query
                .get("states")
                .is_none_or(|wanted| environment["state"] == wanted)
    };
    let all = state.things.all(ENVIRONMENTS, owner).iter();
    let found: Vec<&Value> = all.filter(wanted).collect();
    let path = owner.path_of(ENVIRONMENTS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |environment| (*environment).clone(),
    ))
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let name = fields.required("name")?;
    let mut all = state.things.all(ENVIRONMENTS, owner).iter();
    if all.any(|environment| environment["name"] == name) {
        return Err(failure::invalid("name", "has already been taken"));
    }
    let mut environment = fresh(state.number(), name, &written(api.world.now()));
    change(&mut environment, &fields)?;
    let environment = state.things.add(ENVIRONMENTS, owner, environment);
    Ok(reply::json(StatusCode::CREATED, &environment))
}

fn change(environment: &mut Value, fields: &Fields) -> Result<(), Failure> {
    const TIERS: [&str; 5] = ["production", "staging", "testing", "development", "other"];
    if let Some(tier) = fields.text("tier")
        && !TIERS.contains(&tier)
    {
        return Err(failure::parameter("tier does not have a valid value"));
    }
    for name in [
        "description",
        "external_url",
        "tier",
        "kubernetes_namespace",
        "flux_resource_path",
        "auto_stop_setting",
    ] {
        if let Some(value) = fields.get(name) {
            environment[name] = value.clone();
        }
    }
    if let Some(agent) = fields.number("cluster_agent_id") {
        environment["cluster_agent"] = json!({"id": agent, "name": "warehouse-agent"});
    }
    Ok(())
}

/// One with its newest deployment.
async fn read(
    api: Api,
    Path((project, environment)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let mut environment = state
        .things
        .find(ENVIRONMENTS, owner, &environment)?
        .clone();
    let last = deployments::newest_of(&state, owner, &environment["name"]);
    environment["last_deployment"] = last.cloned().unwrap_or_default();
    Ok(reply::json(StatusCode::OK, &environment))
}

async fn update(
    api: Api,
    Path((project, environment)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let now = written(api.world.now());
    let things = &mut state.things;
    let changed = things.change(ENVIRONMENTS, owner, &environment, |environment| {
        environment["updated_at"] = now.into();
        change(environment, &fields)
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

async fn stop(
    api: Api,
    Path((project, environment)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let now = written(api.world.now());
    let things = &mut state.things;
    let changed = things.change(ENVIRONMENTS, owner, &environment, |environment| {
        environment["state"] = "stopped".into();
        environment["updated_at"] = now.into();
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &changed))
}

/// Stops the environments that last changed before an instant.
async fn stop_stale(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let time = |text: &str| text.parse::<DateTime<Utc>>().ok();
    let before =
        time(fields.required("before")?).ok_or_else(|| failure::parameter("before is invalid"))?;
    let stale = |environment: &&Value| {
        let changed = environment["updated_at"].as_str().and_then(time);
        changed.is_some_and(|changed| changed < before)
    };
    let all = state.things.all(ENVIRONMENTS, owner).iter();
    let found: Vec<String> = all
        .filter(stale)
        .map(|environment| environment["id"].to_string())
        .collect();
    for id in found {
        state.things.change(ENVIRONMENTS, owner, &id, |stale| {
            stale["state"] = "stopped".into();
            Ok(())
        })?;
    }
    let text = "Successfully scheduled stale environments to stop";
    Ok(reply::json(StatusCode::OK, &json!({ "message": text })))
}

async fn delete(
    api: Api,
    Path((project, environment)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let found = state.things.find(ENVIRONMENTS, owner, &environment)?;
    if found["state"] != "stopped" {
        return Err(failure::message(StatusCode::FORBIDDEN, "403 Forbidden"));
    }
    state.things.take(ENVIRONMENTS, owner, &environment)?;
    Ok(reply::empty(StatusCode::NO_CONTENT))
}
