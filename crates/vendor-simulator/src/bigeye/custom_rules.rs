//! Custom rules: SQL whose result is compared with thresholds.
//!
//! A rule is in the workspace of its source. A PUT replaces all of it: a threshold that is left out is none. What a rule finds is from 0 to
//! 100, as with metrics; a rule without thresholds never alerts. Rules open no issues here.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{self, ok};
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, text, texts};
use super::{page, runs, tags};

const MANY: &str = "customRules";

const SORT: SortFields = &[
    ("CUSTOM_RULE_SORT_FIELD_NAME", "/customRule/name"),
    ("CUSTOM_RULE_SORT_FIELD_TYPE", "/customRule/customRuleType"),
    ("CUSTOM_RULE_SORT_FIELD_FAVORITE", "/isFavorite"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/custom-rules", post(create))
        .route("/api/v1/custom-rules/bulk", post(bulk))
        .route("/api/v1/custom-rules/fetch", post(fetch))
        .route("/api/v1/custom-rules/run/{customRuleId}", get(run_one))
        .route(
            "/api/v1/custom-rules/collection/{collectionId}",
            get(of_collection),
        )
        .route(
            "/api/v1/custom-rules/warehouse/{warehouseId}",
            get(of_source),
        )
        .route(
            "/api/v1/custom-rules/{customRuleId}",
            get(read).put(update).delete(delete),
        )
        .route(
            "/api/v1/custom-rules/{customRuleId}/revisions",
            get(revisions),
        )
}

async fn create(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let rule = &wanted["customRule"];
    let source = id(rule, "warehouseId").and_then(|source| state.sources.get(source));
    let workspace = match source {
        Some(source) => caller.allowed(&state, source)?.workspace,
        None => caller.workspace(&state, &wanted)?,
    };
    let id = add(&mut state, workspace, rule, caller.user, shared.now());
    Ok(ok(&shown(&state, id)))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.custom_rules.find(id)?)?;
    Ok(ok(&shown(&state, id)))
}

async fn update(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.custom_rules.find(id)?)?;
    change(
        &mut state,
        id,
        &wanted["customRule"],
        caller.user,
        shared.now(),
    )?;
    Ok(ok(&shown(&state, id)))
}

async fn delete(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.custom_rules.find(id)?)?;
    remove(&mut state, id)?;
    Ok(ok(&json!({})))
}

async fn run_one(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.custom_rules.find(id)?)?;
    run(&mut state, id, shared.now())?;
    Ok(ok(&shown(&state, id)))
}

/// The oldest first.
async fn revisions(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.custom_rules.find(id)?)?;
    let revisions = state.revisions.get(&id).map(Vec::as_slice);
    Ok(ok(&json!({"revisions": revisions.unwrap_or_default()})))
}

async fn of_collection(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let collection = caller.allowed(&state, state.collections.find(id)?)?;
    let wanted = json!({"collectionId": id});
    let found = found(&state, collection.workspace, &wanted);
    page::reply(MANY, found, &page::Asked::of_body(&wanted)?)
}

async fn of_source(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let source = caller.allowed(&state, state.sources.find(id)?)?;
    let wanted = json!({"sourceId": id});
    let found = found(&state, source.workspace, &wanted);
    page::reply(MANY, found, &page::Asked::of_body(&wanted)?)
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found = found(&state, workspace, &wanted);
    order::sort_by_all(&mut found, &wanted["sortOption"], SORT);
    page::reply(MANY, found, &page::Asked::of_body(&wanted)?)
}

/// The rules of a workspace that a list asks for. Tables, schemas and columns of a rule aren't known here: they are no filters.
fn found(state: &State, workspace: i64, wanted: &Value) -> Vec<Value> {
    let tagged = ids(wanted, "tagIds");
    let rules = state.custom_rules.in_workspace(workspace).filter(|info| {
        let rule = &info["customRule"];
        let is = |member: &str, of: &Value| id(wanted, member).is_none_or(|id| *of == id);
        let collection = id(wanted, "collectionId");
        form::named(rule, wanted)
            && is("sourceId", &rule["warehouseId"])
            && is("joinId", &rule["join"]["id"])
            && collection.is_none_or(|id| ids(rule, "collectionIds").contains(&id))
            && lets(&texts(wanted, "ruleTypes"), &text(rule, "customRuleType"))
            && lets(
                &ids(wanted, "dimensionIds"),
                &id(&rule["dimension"], "id").unwrap_or_default(),
            )
            && (tagged.is_empty() || tags::has_one(state, "CUSTOM_RULE", &info["id"], &tagged))
    });
    let rules = rules.filter_map(|info| id(info, "id"));
    rules.map(|id| shown(state, id)).collect()
}

/// Does with those that `where` chooses what the request says. `updates` name their rules themselves.
async fn bulk(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    let clause = &wanted["where"];
    let workspace = caller.workspace(&state, clause)?;
    let mut named = ids(clause, "ids");
    named.extend(ids(clause, "customRuleIds"));
    let mut chosen = chosen(&state, workspace, clause, &named);
    for update in wanted["updates"].as_array().into_iter().flatten() {
        let rule = id(update, "id").unwrap_or_default();
        caller.allowed(&state, state.custom_rules.find(rule)?)?;
        change(&mut state, rule, &update["customRule"], caller.user, now)?;
        if !chosen.contains(&rule) {
            chosen.push(rule);
        }
    }
    for rule in &chosen {
        act(&mut state, *rule, &wanted, now)?;
    }
    let failed = named.iter().filter(|id| !chosen.contains(id));
    let failed = failed.map(|id| json!({"id": id, "reason": "Custom rule not found"}));
    let failed: Vec<Value> = failed.collect();
    Ok(ok(
        &json!({"successfulIds": chosen, "failedUpdates": failed, "notRunIds": []}),
    ))
}

/// An empty choice is every rule of the workspace.
fn chosen(state: &State, workspace: i64, clause: &Value, named: &[i64]) -> Vec<i64> {
    let rules = state.custom_rules.iter();
    let rules = rules.filter(|(id, thing)| {
        let rule = &thing.body["customRule"];
        let among = |member: &str, of: &Value| {
            let list = ids(clause, member);
            list.is_empty() || of.as_i64().is_some_and(|of| list.contains(&of))
        };
        thing.workspace == workspace
            && lets(named, id)
            && among("sourceIds", &rule["warehouseId"])
            && among("dimensionIds", &rule["dimension"]["id"])
            && lets(
                &texts(clause, "customRuleTypes"),
                &text(rule, "customRuleType"),
            )
            && form::named(rule, clause)
    });
    rules.map(|(id, _)| id).collect()
}

fn act(state: &mut State, rule: i64, wanted: &Value, now: i64) -> Result<(), Failure> {
    if let Some(collection) = id(wanted, "addToCollection") {
        state.collections.find(collection)?;
        let body = &mut state.custom_rules.find_mut(rule)?.body["customRule"];
        let mut collections = ids(body, "collectionIds");
        if !collections.contains(&collection) {
            collections.push(collection);
        }
        body["collectionIds"] = json!(collections);
    }
    if let Some(dimension) = id(wanted, "dimensionId") {
        let name = state.dimensions.find(dimension)?.body["name"].clone();
        state.custom_rules.find_mut(rule)?.body["customRule"]["dimension"] =
            json!({"id": dimension, "displayName": name});
    }
    if wanted["isRun"] == true {
        run(state, rule, now)?;
    }
    if wanted["isDelete"] == true {
        remove(state, rule)?;
    }
    Ok(())
}

/// A new rule.
pub(super) fn add(state: &mut State, workspace: i64, rule: &Value, user: i64, now: i64) -> i64 {
    let number = state.next_id();
    let mut body = json!({
        "id": number,
        "createdAtEpochSeconds": now,
        "updatedAtEpochSeconds": now,
        "createdBy": state.users.get(user).map(|thing| thing.body.clone()),
        "updatedBy": state.users.get(user).map(|thing| thing.body.clone()),
        "isFavorite": false,
        "customRule": with_kind(rule),
    });
    if let Some(source) = id(rule, "warehouseId").and_then(|source| state.sources.get(source)) {
        body["warehouse"] = json!({"id": source.body["id"], "displayName": source.body["name"]});
    }
    state.custom_rules.put(number, workspace, body);
    note(state, number, user, "REVISION_TYPE_CREATE", now);
    number
}

/// Another rule in the place of one.
pub(super) fn change(
    state: &mut State,
    id: i64,
    rule: &Value,
    user: i64,
    now: i64,
) -> Result<(), Failure> {
    let user_body = state.users.get(user).map(|thing| thing.body.clone());
    let body = &mut state.custom_rules.find_mut(id)?.body;
    body["customRule"] = with_kind(rule);
    body["updatedBy"] = json!(user_body);
    body["updatedAtEpochSeconds"] = json!(now);
    note(state, id, user, "REVISION_TYPE_UPDATE", now);
    Ok(())
}

pub(super) fn remove(state: &mut State, id: i64) -> Result<(), Failure> {
    state.custom_rules.take(id)?;
    state.runs.remove(&id);
    state.revisions.remove(&id);
    Ok(())
}

/// A rule is one of SQL unless it says otherwise.
pub(super) fn with_kind(rule: &Value) -> Value {
    let mut rule = match rule {
        Value::Object(_) => rule.clone(),
        _ => json!({}),
    };
    if text(&rule, "customRuleType").is_empty() {
        rule["customRuleType"] = json!("CUSTOM_RULE_TYPE_SQL_RULE");
    }
    rule
}

fn run(state: &mut State, id: i64, now: i64) -> Result<(), Failure> {
    let rule = state.custom_rules.find(id)?.body["customRule"].clone();
    let bound = |member: &str, kind: &str| {
        let value = rule[member].as_f64()?;
        Some(json!({"constantThreshold": {"bound": {"boundType": kind, "value": value}}}))
    };
    let of_list = rule["thresholds"].as_array().into_iter().flatten();
    let of_list = of_list.map(|threshold| json!({"constantThreshold": threshold}));
    let lower = bound("lowerThreshold", "LOWER_BOUND_SIMPLE_BOUND_TYPE");
    let upper = bound("upperThreshold", "UPPER_BOUND_SIMPLE_BOUND_TYPE");
    let thresholds: Vec<Value> = lower.into_iter().chain(upper).chain(of_list).collect();
    runs::run_rule(state, id, &json!({"thresholds": thresholds}), now);
    Ok(())
}

/// A rule with its collections and its latest run.
pub(super) fn shown(state: &State, rule: i64) -> Value {
    let Some(thing) = state.custom_rules.get(rule) else {
        return json!({"id": rule});
    };
    let mut shown = thing.body.clone();
    let collections = ids(&shown["customRule"], "collectionIds").into_iter();
    let collections = collections.filter_map(|id| {
        let name = &state.collections.get(id)?.body["name"];
        Some(json!({"id": id, "displayName": name}))
    });
    shown["collections"] = json!(collections.collect::<Vec<_>>());
    shown["latestRuns"] = json!(runs::latest(state, rule));
    shown
}

fn note(state: &mut State, id: i64, user: i64, kind: &str, now: i64) {
    let rule = state.custom_rules.get(id);
    let rule = rule.map(|thing| thing.body["customRule"].clone());
    let user = state.users.get(user).map(|thing| thing.body.clone());
    let revision = json!({
        "customRule": rule,
        "revisionInfo": {"epochSeconds": now, "revisedBy": user, "type": kind},
    });
    state.revisions.entry(id).or_default().push(revision);
}
