//! Attributes that users give to things in the catalog.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use http::StatusCode;
use serde_json::{Value, json};

use super::caller::Caller;
use super::entities;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id};

const KIND: &str = "CATALOG_ENTITY_TYPE_";

/// Of how many things a call may ask, as Bigeye's own client says.
const MOST: usize = 1000;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/catalog-attributes/get", post(read))
        .route("/api/v1/catalog-attributes/get/bulk", post(read_many))
        .route("/api/v1/catalog-attributes/set", post(write))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let (kind, thing) = named(&state, &caller, &wanted)?;
    Ok(ok(&shown(&state, kind, thing)))
}

/// What the caller may not see and what has no attributes is left out.
async fn read_many(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let entities = wanted["entities"].as_array();
    let entities = entities.map(Vec::as_slice).unwrap_or_default();
    if entities.len() > MOST {
        let message = format!(
            "{} things are asked for, at most {MOST} may be",
            entities.len()
        );
        return Err(Failure::undocumented(StatusCode::BAD_REQUEST, message));
    }
    let found = entities
        .iter()
        .filter_map(|entity| named(&state, &caller, entity).ok())
        .map(|(kind, thing)| shown(&state, kind, thing))
        .filter(|shown| shown["attributes"] != json!([]));
    let found: Vec<Value> = found.collect();
    Ok(ok(&json!({"responses": found})))
}

/// Attributes that the request doesn't name stay. What Bigeye does is not documented.
async fn write(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let (kind, thing) = named(&state, &caller, &wanted)?;
    let own = state.attributes.entry((kind.to_owned(), thing));
    let own: &mut Vec<Value> = own.or_default();
    for attribute in wanted["attributes"].as_array().into_iter().flatten() {
        own.retain(|other| other["key"] != attribute["key"]);
        own.push(attribute.clone());
    }
    Ok(ok(&shown(&state, kind, thing)))
}

/// The thing that a request names, if the caller may do with it what they are doing.
fn named<'a>(state: &State, caller: &Caller, wanted: &'a Value) -> Result<(&'a str, i64), Failure> {
    let kind = entities::kind_of(wanted, "entityType", KIND);
    let thing = id(wanted, "entityId").unwrap_or_default();
    caller.allowed(state, entities::find(state, kind, thing)?)?;
    Ok((kind, thing))
}

fn shown(state: &State, kind: &str, thing: i64) -> Value {
    let own = state.attributes.get(&(kind.to_owned(), thing));
    let own = own.map(Vec::as_slice).unwrap_or_default();
    json!({"entityType": format!("{KIND}{kind}"), "entityId": thing, "attributes": own})
}
