//! Dimensions of data quality, and what is in them. They are the company's.
//!
//! A predefined metric is in the dimension that it names, else in the one that its kind was put into; a custom rule is in the one that it
//! names. There are none at the start. Only kinds of metrics, metrics and custom rules are moved and counted.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, merge, text};

const METRIC: &str = "DIMENSION_INSTANCE_TYPE_METRIC";
const CUSTOM_RULE: &str = "DIMENSION_INSTANCE_TYPE_CUSTOM_RULE";
const JOIN_RULE: &str = "DIMENSION_INSTANCE_TYPE_JOIN_RULE";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/dimension/{dimensionId}", get(read))
        .route("/api/v1/dimensions", get(list).post(create))
        .route("/api/v1/dimensions/assign-statistic", post(assign))
        .route("/api/v1/dimensions/bulk", post(bulk))
        .route(
            "/api/v1/dimensions/{dimensionId}",
            put(update).delete(delete),
        )
}

async fn list(Extract(shared): Extract<Shared>) -> Response {
    ok(&all(&shared.lock()))
}

async fn read(Extract(shared): Extract<Shared>, Path(id): Path<i64>) -> Result<Response, Failure> {
    let state = shared.lock();
    Ok(ok(&shown(&state, &state.dimensions.find(id)?.body)))
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Response {
    let mut state = shared.lock();
    let id = state.next_id();
    let now = shared.now();
    let mut body = json!({
        "id": id,
        "entityInfo": {"createdBy": caller.user, "createdEpochSeconds": now},
    });
    edit(&mut body, &wanted, caller.user, now);
    let answer = shown(&state, &body);
    state.dimensions.put(id, 0, body);
    ok(&answer)
}

/// The dimension is in `request`.
async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let body = &mut state.dimensions.find_mut(id)?.body;
    edit(body, &wanted["request"], caller.user, shared.now());
    let body = body.clone();
    Ok(ok(&shown(&state, &body)))
}

/// What was in it is in none.
async fn delete(
    Extract(shared): Extract<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    state.dimensions.take(id)?;
    state.kinds_in.retain(|_, dimension| *dimension != id);
    for body in members(&mut state) {
        if body["dimension"]["id"] == id
            && let Some(members) = body.as_object_mut()
        {
            members.remove("dimension");
        }
    }
    Ok(ok(&json!({})))
}

async fn assign(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let dimension = id(&wanted, "dimensionId").unwrap_or_default();
    let kind = text(&wanted, "statName").to_owned();
    state.dimensions.find(dimension)?;
    state.kinds_in.insert(kind.clone(), dimension);
    let id = state.next_id();
    let now = shared.now();
    Ok(ok(&json!({
        "id": id,
        "statName": kind,
        "dimension": shown(&state, &state.dimensions.find(dimension)?.body),
        "entityInfo": {"createdBy": caller.user, "createdEpochSeconds": now},
    })))
}

/// Moves what is in one dimension to another. All dimensions are looked up before the first move.
async fn bulk(
    Extract(shared): Extract<Shared>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let moves = wanted["requests"].as_array();
    let moves: Vec<&Value> = moves.into_iter().flatten().collect();
    for wanted in &moves {
        for member in ["sourceDimensionId", "targetDimensionId"] {
            state
                .dimensions
                .find(id(wanted, member).unwrap_or_default())?;
        }
    }
    for wanted in moves {
        carry(&mut state, wanted);
    }
    Ok(ok(&all(&state)))
}

fn carry(state: &mut State, wanted: &Value) {
    let from = id(wanted, "sourceDimensionId").unwrap_or_default();
    let to = id(wanted, "targetDimensionId").unwrap_or_default();
    let (name, kind) = (text(wanted, "name"), text(wanted, "instanceType"));
    if kind == METRIC && wanted["isOverride"] != true {
        for (kind, dimension) in &mut state.kinds_in {
            if *dimension == from && (name.is_empty() || kind == name) {
                *dimension = to;
            }
        }
        return;
    }
    let there = state.dimensions.get(to);
    let there = json!({"id": to, "displayName": there.map(|thing| thing.body["name"].clone())});
    for body in members(state) {
        let own = instance(body);
        if own.0 == kind && body["dimension"]["id"] == from && (name.is_empty() || own.1 == name) {
            body["dimension"] = there.clone();
        }
    }
}

/// What can be in a dimension: metrics and custom rules.
fn members(state: &mut State) -> impl Iterator<Item = &mut Value> {
    let rules = state.custom_rules.iter_mut();
    let rules = rules.map(|(_, rule)| &mut rule.body["customRule"]);
    let metrics = state.metrics.iter_mut();
    metrics.map(|(_, metric)| &mut metric.body).chain(rules)
}

/// What kind of monitor a body is, and the name of its kind of metric.
fn instance(body: &Value) -> (&'static str, &str) {
    match text(body, "customRuleType") {
        "CUSTOM_RULE_TYPE_JOIN_RULE" => (JOIN_RULE, ""),
        "" => (
            METRIC,
            text(&body["metricType"]["predefinedMetric"], "metricName"),
        ),
        _ => (CUSTOM_RULE, ""),
    }
}

fn edit(body: &mut Value, wanted: &Value, user: i64, now: i64) {
    merge(body, wanted, &["name", "description", "topLevelCategory"]);
    body["entityInfo"]["updatedBy"] = json!(user);
    body["entityInfo"]["updatedEpochSeconds"] = json!(now);
}

fn all(state: &State) -> Value {
    let dimensions = state.dimensions.bodies();
    let dimensions: Vec<Value> = dimensions.map(|body| shown(state, body)).collect();
    json!({"dimensions": dimensions})
}

/// A dimension with the counts of what is in it.
fn shown(state: &State, dimension: &Value) -> Value {
    let rules = state.custom_rules.bodies().map(|info| &info["customRule"]);
    let mut counts: BTreeMap<(&str, &str, bool), i64> = BTreeMap::new();
    for body in state.metrics.bodies().chain(rules) {
        let (kind, name) = instance(body);
        let own = body["dimension"]["id"].as_i64();
        let in_it = own.or_else(|| state.kinds_in.get(name).copied());
        if in_it.is_some() && in_it == id(dimension, "id") {
            *counts.entry((kind, name, own.is_some())).or_default() += 1;
        }
    }
    let counts = counts.into_iter().map(|((kind, name, own), count)| {
        json!({"instanceType": kind, "name": name, "isOverride": own, "count": count})
    });
    let mut shown = dimension.clone();
    shown["instanceTypesWithCounts"] = json!(counts.collect::<Vec<_>>());
    shown
}
