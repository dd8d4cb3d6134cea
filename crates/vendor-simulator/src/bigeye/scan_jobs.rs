//! Scan jobs: which tables are searched for sensitive data, with which classifiers. Their runs are in `scan_runs`.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{Form, maker, named, ok};
use super::shown::Shown;
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, merge, text, texts};
use super::{order, page, scan_runs};

const JOBS: Shown = Shown {
    form: Form {
        shelf: |state| &state.scan_jobs,
        shelf_mut: |state| &mut state.scan_jobs,
        one: None,
        many: "scanJobs",
        sort: &[
            ("SCAN_JOB_SORT_FIELD_NAME", "/name"),
            ("SCAN_JOB_SORT_FIELD_TYPE", "/scanType"),
            (
                "SCAN_JOB_SORT_FIELD_LAST_RUN",
                "/latestCompletedScanRun/completedAt",
            ),
            ("SCAN_JOB_SORT_FIELD_STATUS", "/status"),
        ],
    },
    members: &MEMBERS,
    begun: || json!({"marked": []}),
    check,
    shown,
};

const MEMBERS: [&str; 10] = [
    "name",
    "description",
    "scanType",
    "schedule",
    "tables",
    "classifierIds",
    "notificationChannels",
    "incrementalScanStartAt",
    "sampledScanFractionOfRows",
    "sampledScanMinNumberOfRows",
];

/// What a page of jobs has only when it is asked for: the member of the request, and that of the answer.
const INCLUDED: [(&str, &str); 4] = [
    ("includeClassifiers", "classifiers"),
    ("includeTables", "tables"),
    ("includeNotificationChannels", "notificationChannels"),
    ("includeWarehouses", "distinctWarehouses"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(
            "/api/v1/sds/scan-job",
            post(|state, caller, wanted| JOBS.create(state, caller, wanted)),
        )
        .route("/api/v1/sds/scan-job/fetch", post(fetch))
        .route(
            "/api/v1/sds/scan-job/{id}",
            get(|state, caller, id| JOBS.read(state, caller, id))
                .put(|state, caller, id, wanted| JOBS.update(state, caller, id, wanted))
                .delete(|state, caller, id| JOBS.form.delete(state, caller, id)),
        )
        .route(
            "/api/v1/sds/scan-job/{id}/partition-columns",
            put(set_partition_columns),
        )
        .route("/api/v1/sds/scan-job/reset-scan", put(mark_columns))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut found = Vec::new();
    for body in state.scan_jobs.in_workspace(workspace) {
        let mut shown = shown(&state, body);
        if !named(body, &wanted) || !fits(&shown, body, &wanted) {
            continue;
        }
        for (_, member) in INCLUDED.iter().filter(|(asked, _)| wanted[*asked] != true) {
            if let Some(members) = shown.as_object_mut() {
                members.remove(*member);
            }
        }
        found.push(shown);
    }
    order::sort_by_all(&mut found, &wanted["sortOptions"], JOBS.form.sort);
    page::reply(JOBS.form.many, found, &page::Asked::of_body(&wanted)?)
}

/// A column partitions its own table; one of another table is a failure.
async fn set_partition_columns(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(job): Path<i64>,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    let answer = each_column(&mut state, job, &wanted, |body, column, table| {
        let tables = body["tables"].as_array_mut().into_iter().flatten();
        for one in tables.filter(|one| id(one, "tableId") == Some(table)) {
            one["partitionColumnId"] = json!(column);
        }
    })?;
    Ok(ok(&answer))
}

/// The next run scans the marked columns anew, and they lose their mark.
async fn mark_columns(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let job = id(&wanted, "scanJobId").unwrap_or_default();
    let marks = text(&wanted, "action") == "RESET_SCAN_ACTION_MARK_FOR_RESET_SCAN";
    let mut state = shared.lock();
    caller.allowed(&state, state.scan_jobs.find(job)?)?;
    let answer = each_column(&mut state, job, &wanted, |body, column, _| {
        if let Some(marked) = body["marked"].as_array_mut() {
            marked.retain(|one| *one != column);
            if marks {
                marked.push(json!(column));
            }
        }
    })?;
    Ok(ok(&answer))
}

/// Does something for each column that is in one of the job's tables; the others are failures.
fn each_column(
    state: &mut State,
    job: i64,
    wanted: &Value,
    mut deed: impl FnMut(&mut Value, i64, i64),
) -> Result<Value, Failure> {
    let tables = tables(&state.scan_jobs.find(job)?.body);
    let (mut done, mut failed) = (Vec::new(), Vec::new());
    for request in wanted["requests"].as_array().into_iter().flatten() {
        let column = id(request, "columnId").unwrap_or_default();
        let table = state.columns.get(column);
        let table = table.and_then(|column| id(&column.body, "tableId"));
        match table.filter(|table| tables.contains(table)) {
            Some(table) => {
                deed(&mut state.scan_jobs.find_mut(job)?.body, column, table);
                done.push(request.clone());
            }
            None => {
                let reason = format!("Column {column} is in no table of scan job {job}");
                failed.push(json!({"request": request, "reason": reason}));
            }
        }
    }
    Ok(json!({"successes": done, "failures": failed}))
}

/// The ids of a job's tables.
pub(super) fn tables(job: &Value) -> Vec<i64> {
    let tables = job["tables"].as_array().into_iter().flatten();
    tables.filter_map(|table| id(table, "tableId")).collect()
}

fn check(state: &State, wanted: &Value) -> Result<(), Failure> {
    for classifier in ids(wanted, "classifierIds") {
        state.classifiers.find(classifier)?;
    }
    for table in tables(wanted) {
        state.tables.find(table)?;
    }
    Ok(())
}

/// Filters by schedules are not played.
fn fits(shown: &Value, body: &Value, wanted: &Value) -> bool {
    let among = |list: &str, own: &[i64]| {
        let wanted = ids(wanted, list);
        wanted.is_empty() || own.iter().any(|id| wanted.contains(id))
    };
    let sources = shown["distinctWarehouses"].as_array().into_iter().flatten();
    let sources: Vec<i64> = sources.filter_map(|source| id(source, "id")).collect();
    let maker = id(&body["entityInfo"], "createdBy").unwrap_or_default();
    among("classifierIds", &ids(body, "classifierIds"))
        && among("warehouseIds", &sources)
        && lets(&ids(wanted, "creatorIds"), &maker)
        && lets(&texts(wanted, "scanTypes"), &text(body, "scanType"))
        && lets(&texts(wanted, "statuses"), &text(shown, "status"))
}

/// A scan job as answers show it, with everything.
fn shown(state: &State, body: &Value) -> Value {
    let mut shown = json!({"id": body["id"], "workspaceId": body["workspaceId"]});
    merge(&mut shown, body, &["entityInfo"]);
    merge(&mut shown, body, &MEMBERS);
    if let Some(members) = shown.as_object_mut() {
        members.remove("classifierIds");
    }
    let classifiers = ids(body, "classifierIds").into_iter();
    let classifiers = classifiers.filter_map(|classifier| state.classifiers.get(classifier));
    let classifiers =
        classifiers.map(|thing| json!({"id": thing.body["id"], "displayName": thing.body["name"]}));
    shown["classifiers"] = json!(classifiers.collect::<Vec<_>>());
    shown["distinctWarehouses"] = json!(sources(state, body));
    if let Some(user) = maker(state, body) {
        shown["creator"] = user;
    }
    scan_runs::show(state, &mut shown);
    shown
}

/// The sources that a job's tables are in, each once.
fn sources(state: &State, job: &Value) -> Vec<Value> {
    let tables = tables(job).into_iter();
    let mut ids: Vec<i64> = tables
        .filter_map(|table| id(&state.tables.get(table)?.body, "warehouseId"))
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let found = ids.into_iter().filter_map(|id| state.sources.get(id));
    found
        .map(|source| json!({"id": source.body["id"], "name": source.body["name"]}))
        .collect()
}
