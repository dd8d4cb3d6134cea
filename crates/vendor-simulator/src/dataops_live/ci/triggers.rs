//! Triggers: tokens that start pipelines, and the start with one.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use super::pipelines;
use super::progress::Order;
use super::run::variable;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::form::{self, Form};
use crate::dataops_live::listing;
use crate::dataops_live::people::{CALLER, COLLEAGUE, written};
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store, instance};
use crate::dataops_live::{PROJECT_ID, TRIGGER_TOKEN};
use crate::query::Query;
use crate::reply;
use crate::world::World;

const TRIGGERS: Kind = Kind {
    what: "Trigger",
    path: "triggers",
    key: "id",
};
const FORM: Form = form::in_project(TRIGGERS);

pub(super) fn routes() -> Router<Arc<Store>> {
    let one = "/projects/{project_id}/triggers/{trigger_id}";
    Router::new()
        .route("/projects/{project_id}/trigger/pipeline", post(start))
        .route("/projects/{project_id}/triggers", get(list).post(create))
        .route(
            one,
            get(read)
                .put(update)
                .delete(move |api, path| FORM.delete(api, path)),
        )
        .route(&format!("{one}/take_ownership"), post(take_ownership))
}

pub(super) fn seed(state: &mut State, world: &World) {
    let instance = instance(world);
    let project = Owner::Project(PROJECT_ID);
    for (id, description, token, owner) in [
        (930, "Nightly orders", TRIGGER_TOKEN, CALLER),
        (
            931,
            "Warehouse events",
            "simulator-other-trigger",
            COLLEAGUE,
        ),
    ] {
        let trigger = json!({
            "id": id,
            "description": description,
            "token": token,
            "created_at": "2026-01-05T08:30:00.000Z",
            "updated_at": "2026-01-05T08:30:00.000Z",
            "last_used": null,
            "expires_at": null,
            "owner": owner.brief(&instance),
        });
        state.things.add(TRIGGERS, project, trigger);
    }
}

/// A trigger as the caller sees it: of a colleague's token only the first four characters.
fn shown(trigger: &Value) -> Value {
    let mut shown = trigger.clone();
    if trigger["owner"]["id"] != CALLER.id {
        let token = trigger["token"].as_str().unwrap_or_default();
        shown["token"] = token.chars().take(4).collect::<String>().into();
    }
    shown
}

async fn list(api: Api, Path(project): Path<String>, query: Query) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let all = state.things.all(TRIGGERS, owner);
    let path = owner.path_of(TRIGGERS);
    Ok(listing::numbered(&api.world, &path, &query, all, shown))
}

async fn create(
    api: Api,
    Path(project): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let description = fields.required("description")?;
    let id = state.number();
    let now = written(api.world.now());
    let trigger = json!({
        "id": id,
        "description": description,
        "token": format!("glptt-simulator-{id}"),
        "created_at": now,
        "updated_at": now,
        "last_used": null,
        "expires_at": fields.get("expires_at"),
        "owner": CALLER.brief(&api.instance()),
    });
    let trigger = state.things.add(TRIGGERS, owner, trigger);
    Ok(reply::json(StatusCode::CREATED, &trigger))
}

async fn read(
    api: Api,
    Path((project, trigger)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner = state.in_project(&project)?;
    let trigger = state.things.find(TRIGGERS, owner, &trigger)?;
    Ok(reply::json(StatusCode::OK, &shown(trigger)))
}

async fn update(
    api: Api,
    Path((project, trigger)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let changed = state.things.change(TRIGGERS, owner, &trigger, |trigger| {
        if let Some(description) = fields.text("description") {
            trigger["description"] = description.into();
        }
        trigger["updated_at"] = written(api.world.now()).into();
        Ok(())
    })?;
    Ok(reply::json(StatusCode::OK, &shown(&changed)))
}

async fn take_ownership(
    api: Api,
    Path((project, trigger)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let caller = CALLER.brief(&api.instance());
    let changed = state.things.change(TRIGGERS, owner, &trigger, |trigger| {
        trigger["owner"] = caller;
        Ok(())
    })?;
    Ok(reply::json(StatusCode::CREATED, &changed))
}

/// Starts a pipeline with a token in the body.
async fn start(api: Api, Path(project): Path<String>, fields: Fields) -> Result<Response, Failure> {
    let token = fields.required("token")?;
    let mut state = api.state();
    let owner = state.in_project(&project)?;
    let project = state.project(&project)?.id;
    let mut known = state.things.all(TRIGGERS, owner).iter();
    let known = known.find(|trigger| trigger["token"] == token);
    let number = known.map(|trigger| trigger["id"].to_string());
    // GitLab doesn't tell a wrong token from a project that isn't there. The one of the simulator works everywhere.
    if number.is_none() && token != TRIGGER_TOKEN {
        return Err(failure::not_found(""));
    }
    let git_ref = fields.required("ref")?;
    let variables = match fields.get("variables") {
        None => Vec::new(),
        Some(Value::Object(variables)) => variables
            .iter()
            .map(|(key, value)| variable(key, value, "env_var"))
            .collect(),
        Some(_) => return Err(failure::parameter("variables is invalid")),
    };
    let order = Order {
        project,
        git_ref,
        source: "trigger",
        schedule: None,
        starter: CALLER,
        variables,
    };
    let id = state.start_run(&api, order)?;
    if let Some(number) = number {
        state.things.change(TRIGGERS, owner, &number, |trigger| {
            trigger["last_used"] = written(api.world.now()).into();
            Ok(())
        })?;
    }
    pipelines::whole(&api, &state, StatusCode::CREATED, id)
}
