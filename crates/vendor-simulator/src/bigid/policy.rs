//! Policies: a query over the catalog, and how many objects it may find. Whether one is kept is seen each time that it is read.

use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::catalog;
use super::failure::Failure;
use super::form::{enveloped, ok};
use super::store::Shelf;
use super::{Shared, State};
use crate::query::Query;
use crate::reply;

/// Name, severity, group, and what breaks it.
const SEEDS: [(&str, &str, &str, &str); 4] = [
    (
        "US SSN",
        "critical",
        "Privacy",
        r#"field IN ("classifier.US_SSN")"#,
    ),
    (
        "GDPR - Personal",
        "high",
        "GDPR",
        r#"field = "classifier.EMAIL""#,
    ),
    (
        "Open access",
        "medium",
        "Access",
        r#"open_access = "Yes" AND total_pii_count > to_number(0)"#,
    ),
    (
        "Passwords",
        "low",
        "Passwords",
        r#"field = "classifier.Explicit Password""#,
    ),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/compliance-rules", get(list).post(create))
        .route("/complianceSummaries", get(summaries))
}

pub(super) fn shelf() -> Shelf {
    let policies = SEEDS.map(|(name, severity, category, query)| {
        json!({
            "name": name,
            "displayName": name,
            "description": "",
            "type": "catalog",
            "category": category,
            "severity": severity,
            "owner": "owner@example.com",
            "is_enabled": true,
            "complianceRuleCalc": {"bigidQuery": query, "maxFindings": "1"},
            "actions": [],
            "apps": [],
            "presets": [],
            "action": null,
            "taskSettings": {"includeLinkToInventory": false, "includeObjectsReport": true},
        })
    });
    Shelf::of("Policy", "name", "9999aa99").with(policies)
}

/// A policy as it is answered: `id` in place of `_id`, and what checking it has found.
fn checked(state: &State, mut policy: Value) -> Value {
    if let Some(members) = policy.as_object_mut() {
        let id = members.remove("_id");
        members.insert("id".to_owned(), json!(id));
    }
    let condition = &policy["complianceRuleCalc"];
    let found = match catalog::filter(condition["bigidQuery"].as_str()) {
        Ok(Some(filter)) => {
            let objects = state.catalog.objects();
            let matching = state
                .catalog
                .matching(objects, Some(&filter), state.world.now());
            matching.count()
        }
        _ => 0,
    };
    let most = &condition["maxFindings"];
    let most = most.as_u64().or_else(|| most.as_str()?.parse().ok());
    let violated = found as u64 >= most.unwrap_or(1).max(1);
    policy["findings"] = json!({
        "violated": violated,
        "findingsAmt": found,
        "calcDate": state.world.now().to_rfc3339(),
    });
    policy["status"] = if violated { "VIOLATED" } else { "OK" }.into();
    policy
}

pub(super) fn all(state: &State) -> Vec<Value> {
    let policies = state.policies.all().into_iter();
    policies.map(|policy| checked(state, policy)).collect()
}

async fn list(Extracted(state): Extracted<Shared>, query: Query) -> Response {
    let mut policies = all(&state);
    if let Some(name) = query.get("name") {
        policies.retain(|policy| policy["name"] == name);
    }
    ok(&json!(policies))
}

/// The answer is the policy: the simulator's guess. One whose query can't be read is refused.
async fn create(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    catalog::filter(body["complianceRuleCalc"]["bigidQuery"].as_str())?;
    let policy = state.policies.add(body)?;
    Ok(reply::json(StatusCode::CREATED, &checked(&state, policy)))
}

async fn summaries(Extracted(state): Extracted<Shared>) -> Response {
    let policies = all(&state);
    let summaries = policies.iter().map(|policy| {
        json!({"name": policy["name"], "status": policy["status"], "findings": policy["findings"]["findingsAmt"]})
    });
    enveloped(Value::Array(summaries.collect()))
}
