//! Profile reports of tables: queued, made by a workflow, read. A table has one workflow, the one that was queued last.
//!
//! A report whose `whereClause` is [`FAILING_FILTER`] fails. A table that was never profiled has an empty answer, and no workflow (404).

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::profiles;
use super::runs::FAILING_FILTER;
use super::state::{Shared, State};
use super::tables::columns_of;
use super::wanted::{Wanted, id, lets, merge, text};
use super::workflow::{Status, Work};
use super::workflow_runs;

/// The rows of every table.
const ROWS: i64 = 10_000;

pub(super) fn routes() -> Router<Shared> {
    let of = |path: &str| format!("/api/v2/tables/{{tableId}}/profile{path}");
    Router::new()
        .route(&of(""), get(report))
        .route(&of("/queue"), post(queue))
        .route(&of("/status"), get(status))
}

async fn report(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    let reports = state.table_reports.get(&table);
    Ok(ok(reports.unwrap_or(&json!({}))))
}

async fn queue(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    let workspace = caller.allowed(&state, state.tables.find(table)?)?.workspace;
    let work = Work {
        workspace,
        kind: "WORKFLOW_PROCESSING_TYPE_UNSPECIFIED",
        operations: 1,
        subject: json!({"tableId": table}),
    };
    let workflow = state.queue(&shared.world, work, move |state, now| {
        profile(state, table, &wanted, now)
    });
    state.profiling.insert(table, workflow);
    Ok(ok(&workflow_runs::shown(&state.workflows[&workflow])))
}

async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(table): Path<i64>,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.tables.find(table)?)?;
    let workflow = state.profiling.get(&table).copied();
    let workflow = workflow.ok_or_else(|| Failure::not_found("Profile of table", table))?;
    Ok(ok(&workflow_runs::shown(
        state.poll(workflow, shared.now())?,
    )))
}

/// Makes the report. The last one that went well stays there beside one that failed.
fn profile(state: &mut State, table: i64, wanted: &Value, now: i64) -> Status {
    let fails = text(wanted, "whereClause") == FAILING_FILTER;
    let mut report = json!({
        "tableId": table,
        "runAt": now,
        "executionDurationSeconds": 1,
        "fullRowCount": ROWS,
        "fullColumnCount": columns_of(state, table).count(),
    });
    merge(
        &mut report,
        wanted,
        &["sampleSelection", "requestedColumns", "whereClause"],
    );
    let (member, status, end) = if fails {
        report["exceptionClass"] = json!("SqlException");
        report["exceptionMessage"] = json!("The condition can't be run");
        ("failedProfile", "FAILED", Status::Failed)
    } else {
        let limit = id(&wanted["sampleSelection"], "rowLimit").filter(|limit| *limit > 0);
        report["sampleRowCount"] = json!(limit.unwrap_or(ROWS).min(ROWS));
        report["columnProfiles"] = columns(state, table, wanted);
        ("successfulProfile", "SUCCESS", Status::Completed)
    };
    report["status"] = json!(format!("TABLE_PROFILE_STATUS_{status}"));
    let reports = state.table_reports.entry(table).or_insert(json!({}));
    reports[member] = report;
    end
}

/// The columns that were asked for, or all of the table.
fn columns(state: &State, table: i64, wanted: &Value) -> Value {
    let requested = wanted["requestedColumns"].as_array().into_iter().flatten();
    let requested: Vec<i64> = requested.filter_map(|column| id(column, "id")).collect();
    let columns = columns_of(state, table).filter_map(|column| Some((id(column, "id")?, column)));
    let columns = columns.filter(|(number, _)| lets(&requested, number));
    let columns = columns.map(|(number, column)| {
        let statistics = profiles::of_one(number)
            .map(|one| json!({"statsName": one["metricName"], "observedValue": one["mean"]}));
        json!({
            "columnId": number,
            "columnName": column["name"],
            "type": column["type"],
            "extendedType": column["fullType"],
            "metricProfiles": statistics.collect::<Vec<_>>(),
        })
    });
    columns.collect()
}
