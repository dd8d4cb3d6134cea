//! Objects that a person's data are to be deleted from.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::bigid::failure::Failure;
use crate::bigid::filter::{Fields, Orders};
use crate::bigid::form::{Wrapper, ok};
use crate::bigid::page::Asked;
use crate::bigid::store::Shelf;
use crate::bigid::{Shared, State};
use crate::query::Query;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/data-minimization/objects", get(list))
        .route("/data-minimization/objects/action", post(act))
}

pub(in crate::bigid) const fn shelf() -> Shelf {
    Shelf::of("Deletion", "key", "7de10000")
}

/// Adds an entry for each object of a report; those that wait already stay as they are.
pub(super) fn ask(state: &State, request: &str, records: &[Value]) -> Result<(), Failure> {
    for record in records {
        let object = record["fullObjectName"].as_str().unwrap_or_default();
        let key = format!("{request} {object}");
        if state.deletions.find(&key).is_err() {
            state.deletions.add(json!({
                "key": key,
                "requestId": request,
                "fullObjectName": object,
                "state": "Pending",
                "markedAs": "",
            }))?;
        }
    }
    Ok(())
}

/// The entries as they are answered, without what they are found by.
fn entries(state: &State, conditions: &Fields) -> Vec<Value> {
    let mut entries = state.deletions.all();
    entries.retain(|entry| conditions.hold(entry));
    for entry in &mut entries {
        entry.as_object_mut().map(|members| members.remove("key"));
    }
    entries
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let conditions = Fields::parse(query.get("filter").unwrap_or_default())?;
    let orders = Orders::parse(query.get("sort").unwrap_or_default())?;
    let mut entries = entries(&state, &conditions);
    orders.sort(&mut entries);
    Ok(Wrapper::Envelope("deleteQueries").wrap(&entries, &Asked::of_query(&query)))
}

/// The answer is of status 200 also when nothing matches: its `statusCode` says 404 then.
async fn act(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let conditions = Fields::of(&body["query"]["filter"]);
    let found = entries(&state, &conditions);
    if found.is_empty() {
        let message = "No object matches the query";
        return Ok(ok(&json!({"statusCode": 404, "message": message})));
    }
    for entry in &found {
        let id = entry["_id"].as_str().unwrap_or_default();
        state.deletions.change(id, |entry| {
            entry["markedAs"] = body["actionType"].clone();
            Ok(())
        })?;
    }
    let message = format!("{} objects were changed", found.len());
    Ok(ok(&json!({"statusCode": 200, "message": message})))
}
