//! Tables with a summary of their issues: those of their metrics. A table without issues is in no list.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::issue_filter::{self, Names};
use super::order::{self, SortFields};
use super::page;
use super::state::Shared;
use super::wanted::{Wanted, id, text};

const SORT: SortFields = &[
    ("ISSUE_SORT_FIELD_CREATED_AT", "/lastIssueEpochSeconds"),
    ("ISSUE_SORT_FIELD_CLOSED_AT", "/lastIssueClosedEpochSeconds"),
    ("ISSUE_SORT_FIELD_TABLE_NAME", "/tableName"),
    ("ISSUE_SORT_FIELD_SCHEMA_NAME", "/schemaName"),
];

/// Where the ids of issues of a status stand.
const LISTS: [(&str, &str); 4] = [
    ("ISSUE_STATUS_NEW", "newIssuesIds"),
    ("ISSUE_STATUS_ACKNOWLEDGED", "acknowledgedIssuesIds"),
    ("ISSUE_STATUS_MONITORING", "monitoringIssuesIds"),
    ("ISSUE_STATUS_CLOSED", "closedIssuesIds"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/api/v1/issues/tables/fetch", post(fetch))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let filter = json!({"currentStatus": wanted["currentStatus"], "tableIds": wanted["tableIds"]});
    let mut tables: BTreeMap<i64, Value> = BTreeMap::new();
    for issue in issue_filter::find(&state, workspace, &filter, Names::OF_FETCH) {
        let table = id(&issue["metricConfiguration"], "datasetId");
        if let Some(table) = table.and_then(|table| state.tables.get(table)) {
            let table = &table.body;
            let number = id(table, "id").unwrap_or_default();
            count(tables.entry(number).or_insert_with(|| empty(table)), &issue);
        }
    }
    let search = text(&wanted, "search").to_lowercase();
    let mut found: Vec<Value> = tables
        .into_values()
        .filter(|table| text(table, "tableName").to_lowercase().contains(&search))
        .collect();
    order::sort(&mut found, &wanted, SORT);
    page::reply("tableSummary", found, &page::Asked::of_body(&wanted)?)
}

fn empty(table: &Value) -> Value {
    let mut summary = json!({
        "tableId": table["id"],
        "tableName": table["name"],
        "schemaId": table["schemaId"],
        "schemaName": table["schemaName"],
        "sourceId": table["warehouseId"],
        "sourceName": table["warehouseName"],
        "priority": "ISSUE_PRIORITY_UNSPECIFIED",
        "priorityScore": 0,
        "hasAutothresholdMetrics": false,
    });
    for (_, list) in LISTS {
        summary[list] = json!([]);
    }
    // A virtual table is in no schema.
    if let Some(members) = summary.as_object_mut() {
        members.retain(|_, value| !value.is_null());
    }
    summary
}

fn count(summary: &mut Value, issue: &Value) {
    let status = text(issue, "currentStatus");
    let list = LISTS.iter().find(|(name, _)| *name == status);
    if let Some(list) = list.and_then(|(_, list)| summary[*list].as_array_mut()) {
        list.push(issue["id"].clone());
    }
    for (to, from) in [
        ("lastIssueEpochSeconds", "openedTimeSeconds"),
        ("lastIssueClosedEpochSeconds", "closedTimeSeconds"),
    ] {
        if id(issue, from) > id(summary, to) {
            summary[to] = issue[from].clone();
        }
    }
}
