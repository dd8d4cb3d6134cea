//! Deploy tokens of projects and groups: shown with their secret once.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use chrono::{DateTime, Utc};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::{self, Failure};
use super::fields::Fields;
use super::form::{self, Form};
use super::listing;
use super::people::written;
use super::shelf::{Kind, Owner};
use super::store::{Api, Store};
use crate::query::Query;
use crate::reply;

const TOKENS: Kind = Kind {
    what: "Deploy Token",
    path: "deploy_tokens",
    key: "id",
};
const OF_PROJECT: Form = form::in_project(TOKENS);
const OF_GROUP: Form = form::in_group(TOKENS);
const SCOPES: [&str; 7] = [
    "read_repository",
    "read_registry",
    "write_registry",
    "read_package_registry",
    "write_package_registry",
    "read_virtual_registry",
    "write_virtual_registry",
];

pub(super) fn routes() -> Router<Arc<Store>> {
    Router::new()
        .route("/deploy_tokens", get(everywhere))
        .merge(below("/projects/{project_id}", OF_PROJECT))
        .merge(below("/groups/{group_id}", OF_GROUP))
}

fn below(owner: &str, form: Form) -> Router<Arc<Store>> {
    Router::new()
        .route(
            &format!("{owner}/deploy_tokens"),
            get(move |api, path, query| list(form, api, path, query))
                .post(move |api, path, body| create(form, api, path, body)),
        )
        .route(
            &format!("{owner}/deploy_tokens/{{token_id}}"),
            get(move |api, path| form.get(api, path))
                .delete(move |api, path| form.delete(api, path)),
        )
}

async fn everywhere(api: Api, query: Query) -> Response {
    let state = api.state();
    let found: Vec<&Value> = state
        .things
        .everywhere(TOKENS)
        .map(|(_, token)| token)
        .filter(|token| is_wanted(token, &query))
        .collect();
    listing::numbered(&api.world, "/deploy_tokens", &query, &found, |token| {
        (*token).clone()
    })
}

async fn list(
    form: Form,
    api: Api,
    Path(owner): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let state = api.state();
    let owner: Owner = (form.owner)(&state, &owner)?;
    let all = state.things.all(TOKENS, owner).iter();
    let found: Vec<&Value> = all.filter(|token| is_wanted(token, &query)).collect();
    let path = owner.path_of(TOKENS);
    Ok(listing::numbered(
        &api.world,
        &path,
        &query,
        &found,
        |token| (*token).clone(),
    ))
}

fn is_wanted(token: &Value, query: &Query) -> bool {
    let works = token["revoked"] == false && token["expired"] == false;
    query
        .get("active")
        .is_none_or(|active| (active == "true") == works)
}

async fn create(
    form: Form,
    api: Api,
    Path(owner): Path<String>,
    body: Fields,
) -> Result<Response, Failure> {
    let mut state = api.state();
    let name = body.required("name")?;
    let scopes = body.get("scopes").and_then(Value::as_array);
    let scopes = scopes.ok_or_else(|| failure::parameter("scopes is missing"))?;
    if !scopes
        .iter()
        .all(|scope| SCOPES.iter().any(|known| scope == known))
    {
        return Err(failure::parameter("scopes does not have a valid value"));
    }
    if scopes.is_empty() {
        return Err(failure::invalid("scopes", "can't be blank"));
    }
    let owner: Owner = (form.owner)(&state, &owner)?;
    let id = state.number();
    let expires_at = body
        .text("expires_at")
        .and_then(|text| text.parse::<DateTime<Utc>>().ok());
    let username = body.text("username").map(str::to_owned);
    let mut token = json!({
        "id": id,
        "name": name,
        "username": username.unwrap_or_else(|| format!("gitlab+deploy-token-{id}")),
        "expires_at": expires_at.map(written),
        "scopes": scopes,
        "revoked": false,
        "expired": expires_at.is_some_and(|end| end < api.world.now()),
    });
    state.things.add(TOKENS, owner, token.clone());
    let mut chance = api.world.chance(&format!("deploy token {id}"));
    let secret: String = (0..20).map(|_| chance.alphanumeric()).collect();
    token["token"] = format!("gldt-{secret}").into();
    Ok(reply::json(StatusCode::CREATED, &token))
}
