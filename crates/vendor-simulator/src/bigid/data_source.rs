//! Data sources: added, read, changed and deleted by name, listed and queried.
//!
//! Settings are kept as they came, and secrets read back as `******`. Where BigID's documents are silent the simulator decides: a PUT keeps what it doesn't
//! mention, and a secret that is sent as `******` stays as it was; it refuses another name than that of the path.

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::filter::{Fields, Orders};
use super::form::{Wrapper, ok};
use super::page::Asked;
use super::store::merge;
use super::{Shared, secret, template};
use crate::query::Query;
use crate::reply;

const PAGED: Wrapper = Wrapper::Envelope("ds_connections");

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/ds-connections", get(list).post(query))
        .route("/ds_connections", get(list_all).post(create))
        .route(
            "/ds_connections/{name}",
            get(read).put(update).delete(delete),
        )
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let filter = Fields::parse(query.get("filter").unwrap_or_default())?;
    let orders = Orders::parse(query.get("sort").unwrap_or_default())?;
    let found = found(&state, &filter, &orders);
    Ok(PAGED.wrap(&found, &Asked::of_query(&query)))
}

async fn query(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let query = &body["query"];
    if !query["skip"].is_null() && !query["offset"].is_null() && query["skip"] != query["offset"] {
        return Err(Failure::bad_request("skip and offset are two numbers"));
    }
    let (filter, orders) = (Fields::of(&query["filter"]), Orders::of(&query["sort"]));
    let mut found = found(&state, &filter, &orders);
    if let Some(fields) = query["fields"]
        .as_array()
        .filter(|fields| !fields.is_empty())
    {
        for members in found.iter_mut().filter_map(Value::as_object_mut) {
            members.retain(|name, _| fields.iter().any(|field| field == name));
        }
    }
    Ok(PAGED.wrap(&found, &Asked::of_body(query)))
}

fn found(state: &Shared, filter: &Fields, orders: &Orders) -> Vec<Value> {
    let all = state.data_sources.all();
    let mut found: Vec<Value> = all
        .iter()
        .filter(|data_source| filter.hold(data_source))
        .map(secret::masked)
        .collect();
    orders.sort(&mut found);
    found
}

/// The older list, without pages.
async fn list_all(Extracted(state): Extracted<Shared>) -> Response {
    let all = state.data_sources.all();
    let all: Vec<Value> = all.iter().map(secret::masked).collect();
    ok(&json!({"ds_connections": all}))
}

async fn read(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
    query: Query,
) -> Result<Response, Failure> {
    let data_source = state.data_sources.find(&name)?;
    let shown = match query.get("withoutCredentialValue") {
        Some("true") => secret::bare(&data_source),
        _ => secret::masked(&data_source),
    };
    Ok(ok(&json!({"ds_connection": shown})))
}

async fn create(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let settings = settings(&body)?;
    complete(settings)?;
    let name = settings.get("name").and_then(Value::as_str);
    let name = name.unwrap_or_default();
    let allowed = |c: char| c.is_alphanumeric() || c.is_whitespace() || "-_():".contains(c);
    if name.is_empty() || !name.chars().all(allowed) {
        return Err(Failure::bad_request(
            "name has to be letters, digits, spaces and -_():",
        ));
    }
    let now = state.world.now().to_rfc3339();
    let mut data_source = json!({
        "id": name,
        "enabled": "yes",
        "security_tier": "1",
        "scanner_group": "default",
        "tags": [],
        "created_at": now,
        "updated_at": now,
    });
    // ids of another deployment mean nothing here
    let settings = settings
        .iter()
        .filter(|(name, _)| *name != "_id" && *name != "id");
    let settings = settings.map(|(name, value)| (name.clone(), value.clone()));
    merge(&mut data_source, &Value::Object(settings.collect()));
    let added = state.data_sources.add(data_source)?;
    Ok(reply::json(StatusCode::CREATED, &secret::masked(&added)))
}

async fn update(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let mut wanted = Value::Object(settings(&body)?.clone());
    let now = state.world.now().to_rfc3339();
    let changed = state.data_sources.change(&name, |stored| {
        if wanted
            .get("name")
            .is_some_and(|name| *name != stored["name"])
        {
            let error = format!("The data source {name} can't be given another name");
            return Err(Failure::bad_request(error));
        }
        secret::unmask(&mut wanted, stored);
        let id = stored["_id"].clone();
        merge(stored, &wanted);
        merge(stored, &json!({"_id": id, "updated_at": now}));
        stored.as_object().map_or(Ok(()), complete)
    })?;
    Ok(ok(&secret::masked(&changed)))
}

async fn delete(
    Extracted(state): Extracted<Shared>,
    Path(name): Path<String>,
) -> Result<Response, Failure> {
    state.data_sources.take(&name)?;
    Ok(reply::empty(StatusCode::OK))
}

/// What stands in the wrapper of a request, or in the request itself.
pub(super) fn settings(body: &Value) -> Result<&Map<String, Value>, Failure> {
    let wrapped = body.get("ds_connection").and_then(Value::as_object);
    // the description on APIs.io has the settings without the wrapper
    let flat = body
        .as_object()
        .filter(|members| members.contains_key("type"));
    wrapped
        .or(flat)
        .ok_or_else(|| Failure::bad_request("ds_connection is required"))
}

/// Refuses settings of a kind that there isn't, and those without what their kind can't do without.
pub(super) fn complete(settings: &Map<String, Value>) -> Result<(), Failure> {
    let kind = settings.get("type").and_then(Value::as_str);
    let kind = kind.unwrap_or_default();
    let Some(mut mandatory) = template::mandatory(kind) else {
        let error = format!("There is no data source of type {kind:?}");
        return Err(Failure::bad_request(error));
    };
    match mandatory.find(|name| !settings.contains_key(*name)) {
        Some(missing) => Err(Failure::bad_request(format!("{missing} is required"))),
        None => Ok(()),
    }
}
