//! What cases come to: groups, counts, trends, and the worst of them.

use axum::Router;
use axum::extract::State as Extracted;
use axum::response::Response;
use axum::routing::get;
use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::bigid::failure::Failure;
use crate::bigid::filter::Fields;
use crate::bigid::form::{Wrapper, enveloped, ok};
use crate::bigid::page::Asked;
use crate::bigid::{Shared, State};
use crate::query::Query;

/// The worst first.
const SEVERITIES: [&str; 4] = ["critical", "high", "medium", "low"];
/// As many cases are the most critical ones.
const WORST: usize = 5;
const DAYS: i64 = 30;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/actionable-insights/cases-group-by-policy", get(groups))
        .route("/actionable-insights/cases-by-severity", get(severities))
        .route("/actionable-insights/top-critical-cases", get(worst))
        .route("/actionable-insights/trends", get(trends))
}

/// All cases, or those with the status that a query names.
fn cases(state: &State, query: &Query) -> Vec<Value> {
    let mut cases = state.cases.all();
    if let Some(status) = query.get("caseStatus") {
        cases.retain(|case| case["caseStatus"] == status);
    }
    cases
}

/// The members of a group are those that BigID's MCP server declares; its other tools have others.
async fn groups(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let field = match query.get("groupBy") {
        None | Some("policy") => "policyName",
        Some("severity") => "severityLevel",
        Some("status") => "caseStatus",
        Some("dataSource") => "dataSourceName",
        Some(other) => {
            return Err(Failure::bad_request(format!("groupBy can't be {other}")));
        }
    };
    let conditions = Fields::parse(query.get("filter").unwrap_or_default())?;
    let mut groups: Vec<(Value, Vec<Value>)> = Vec::new();
    for case in cases(&state, &query) {
        if !conditions.hold(&case) {
            continue;
        }
        match groups.iter_mut().find(|(name, _)| *name == case[field]) {
            Some((_, cases)) => cases.push(case),
            None => groups.push((case[field].clone(), vec![case])),
        }
    }
    let groups: Vec<Value> = groups
        .into_iter()
        .map(|(name, cases)| json!({field: name, "caseCount": cases.len(), "cases": cases}))
        .collect();
    Ok(Wrapper::Envelope("groupedCases").wrap(&groups, &Asked::of_query(&query)))
}

async fn severities(Extracted(state): Extracted<Shared>, query: Query) -> Response {
    let cases = cases(&state, &query);
    let counts = SEVERITIES.map(|severity| {
        let alike = cases
            .iter()
            .filter(|case| case["severityLevel"] == severity);
        json!({"value": alike.count(), "severityLevel": severity})
    });
    ok(&json!(counts))
}

/// Here `caseId` is what is `_id` elsewhere.
async fn worst(Extracted(state): Extracted<Shared>) -> Response {
    let mut cases = state.cases.all();
    cases.retain(|case| case["caseStatus"] == "open");
    cases.sort_by_key(|case| {
        let severity = SEVERITIES
            .iter()
            .position(|severity| case["severityLevel"] == *severity);
        let affected = case["numberOfAffectedObjects"].as_u64();
        (severity, std::cmp::Reverse(affected))
    });
    let worst = cases.iter().take(WORST).map(|case| {
        json!({
            "caseId": case["_id"],
            "amount": case["numberOfAffectedObjects"],
            "caseLabel": case["caseLabel"],
            "severityLevel": case["severityLevel"],
            "dataSourceName": case["dataSourceName"],
            "policyName": case["policyName"],
        })
    });
    ok(&Value::Array(worst.collect()))
}

/// As many as are open and closed now, on each of the last days: what was before is not kept.
async fn trends(Extracted(state): Extracted<Shared>) -> Response {
    let cases = state.cases.all();
    let now = state.world.now();
    let points = |status: &str| {
        let count = cases
            .iter()
            .filter(|case| case["caseStatus"] == status)
            .count();
        let days = (0..DAYS).rev().map(|day| {
            let date = now - TimeDelta::days(day);
            json!({"date": date.format("%Y-%m-%dT00:00:00.000Z").to_string(), "value": count})
        });
        days.collect::<Vec<_>>()
    };
    enveloped(json!({"open": points("open"), "closed": points("closed")}))
}
