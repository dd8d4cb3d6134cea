//! Cases: a data source that breaks a policy, and what is done about it.
//!
//! A case is changed by its `_id`; the `caseId` that people see finds nothing.

mod report;
mod seed;

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, patch};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::failure::Failure;
use super::filter::{Fields, Orders};
use super::form::{Wrapper, enveloped};
use super::page::Asked;
use super::{Shared, State};
use crate::query::Query;

pub(super) use seed::shelf;

const STATUSES: [&str; 6] = [
    "open",
    "closed",
    "resolved",
    "acknowledged",
    "remediated",
    "silenced",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/actionable-insights/all-cases", get(list))
        .route(
            "/actionable-insights/case-status/{caseId}",
            patch(change_status),
        )
        .route("/actionable-insights/cases/{caseId}", patch(assign))
        // A colon can't stand before a parameter in a route: `cases:{actionType}` is one segment.
        .route("/actionable-insights/{action}", patch(change_many))
        .merge(report::routes())
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let conditions = Fields::parse(query.get("filter").unwrap_or_default())?;
    let orders = Orders::parse(query.get("sort").unwrap_or_default())?;
    let mut cases = state.cases.all();
    cases.retain(|case| conditions.hold(case));
    orders.sort(&mut cases);
    let fields = query.get("fields").unwrap_or_default();
    if !fields.trim().is_empty() {
        let refused = |_| Failure::bad_request("fields has to be a list of texts in JSON");
        let fields: Vec<String> = serde_json::from_str(fields).map_err(refused)?;
        cases = cases.iter().map(|case| part(case, &fields)).collect();
    }
    Ok(Wrapper::Envelope("cases").wrap(&cases, &Asked::of_query(&query)))
}

fn part(case: &Value, fields: &[String]) -> Value {
    let members = fields
        .iter()
        .filter_map(|field| Some((field.clone(), case.get(field)?.clone())));
    Value::Object(members.collect())
}

async fn change_status(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    changed(&state, &id, "caseStatus", &body["caseStatus"])
}

async fn assign(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    changed(&state, &id, "assignee", &body["assignee"])
}

/// What stands in the answer to a change is not known: the simulator answers with the case.
fn changed(state: &State, id: &str, field: &str, value: &Value) -> Result<Response, Failure> {
    let mut known = state.cases.all().into_iter();
    if !known.any(|case| case["_id"] == id) {
        return Err(Failure::not_found("Case", id));
    }
    Ok(enveloped(change(state, id, field, value)?))
}

fn change(state: &State, id: &str, field: &str, value: &Value) -> Result<Value, Failure> {
    let now = state.world.now().to_rfc3339();
    state.cases.change(id, |case| {
        match (field, value.as_str()) {
            ("caseStatus", Some(status)) if STATUSES.contains(&status) => {
                case["caseStatusUpdateDates"][status] = now.as_str().into();
            }
            ("assignee", Some(_)) => {}
            _ => {
                let error = format!("{field} can't be {value}");
                return Err(Failure::bad_request(error));
            }
        }
        case[field] = value.clone();
        case["updated_at"] = now.as_str().into();
        Ok(())
    })
}

/// Every case that meets all filters of the body. Without filters it has to say `allCases`.
async fn change_many(
    Extracted(state): Extracted<Shared>,
    Path(segment): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let action = segment.strip_prefix("cases:").unwrap_or_default();
    if !["update", "resolve", "acknowledge"].contains(&action) {
        return Err(Failure::not_found("Action", &segment));
    }
    let wanted = &body["additionalProperties"];
    let filters = wanted["casesFilters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    if filters.is_empty() && wanted["allCases"] != true {
        return Err(Failure::bad_request("casesFilters or allCases is required"));
    }
    let field = wanted["field"].as_str().unwrap_or_default();
    let mut modified = 0;
    for case in state.cases.all() {
        if filters.iter().all(|filter| is_named(&case, filter)) {
            let id = case["_id"].as_str().unwrap_or_default();
            change(&state, id, field, &wanted["newValue"])?;
            modified += 1;
        }
    }
    Ok(enveloped(json!({"modified": modified})))
}

fn is_named(case: &Value, filter: &Value) -> bool {
    let field = filter["filterField"].as_str().unwrap_or_default();
    let values = filter["filterValues"].as_array();
    values.is_some_and(|values| values.contains(&case[field]))
}
