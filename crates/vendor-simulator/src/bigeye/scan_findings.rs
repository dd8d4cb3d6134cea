//! What scans found: each classifier in each column of the scanned tables, of single runs and taken together.
//!
//! No rows are kept here, so nothing is computed: a finding is positive where the text of one of the classifier's regular expressions is in the
//! column's name. Every table has a thousand rows.

use axum::Router;
use axum::extract::State as Extract;
use axum::response::Response;
use axum::routing::post;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, lets, text, texts};
use super::{classifiers, data_classes, page, scan_jobs, tables};

const ROWS: i64 = 1000;

const SORT: SortFields = &[
    (
        "SCAN_FINDING_SORT_FIELD_SCAN_JOB_NAME",
        "/scanJob/displayName",
    ),
    ("SCAN_FINDING_SORT_FIELD_SOURCE_NAME", "/source/displayName"),
    ("SCAN_FINDING_SORT_FIELD_SCHEMA_NAME", "/schema/displayName"),
    ("SCAN_FINDING_SORT_FIELD_TABLE_NAME", "/table/displayName"),
    ("SCAN_FINDING_SORT_FIELD_COLUMN_NAME", "/column/displayName"),
    (
        "SCAN_FINDING_SORT_FIELD_CLASSIFIER_NAME",
        "/classifier/displayName",
    ),
    ("SCAN_FINDING_SORT_FIELD_DATA_CLASS_NAME", "/dataClass/name"),
    ("SCAN_FINDING_SORT_FIELD_ROWS_SCANNED", "/rowsScanned"),
    ("SCAN_FINDING_SORT_FIELD_ROWS_MATCHED", "/rowsMatched"),
];

/// The lists of a request, each with the place of the id that it is about.
const FILTERS: [(&str, &str); 8] = [
    ("scanJobIds", "/scanJob/id"),
    ("scanRunIds", "/scanRunId"),
    ("classifierIds", "/classifier/id"),
    ("dataClassIds", "/dataClass/id"),
    ("columnIds", "/column/id"),
    ("tableIds", "/table/id"),
    ("schemaIds", "/schema/id"),
    ("sourceIds", "/source/id"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/sds/scan-job/findings/aggregate", post(aggregate))
        .route("/api/v1/sds/scan-job/findings/snapshot", post(snapshot))
}

async fn snapshot(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let found = state.scan_findings.in_workspace(workspace);
    reply(&state, found.cloned().collect(), &wanted)
}

/// Of a job, a classifier and a column what the last run found, with the first run beside it.
async fn aggregate(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let mut taken: Vec<Value> = Vec::new();
    for finding in state.scan_findings.in_workspace(workspace) {
        let same = |other: &&mut Value| {
            let about = ["scanJob", "classifier", "column"];
            about.iter().all(|one| other[*one] == finding[*one])
        };
        let known = taken.iter_mut().find(same);
        let mut whole = finding.clone();
        let first = known.as_ref().map_or(finding, |known| &**known);
        whole["earliestScanRunId"] = first["earliestScanRunId"].clone();
        whole["earliestScanTableFinishedAt"] = first["earliestScanTableFinishedAt"].clone();
        match known {
            Some(known) => *known = whole,
            None => taken.push(whole),
        }
    }
    reply(&state, taken, &wanted)
}

fn reply(state: &State, findings: Vec<Value>, wanted: &Value) -> Result<Response, Failure> {
    let findings = findings.into_iter().filter(|one| fits(one, wanted));
    let mut found: Vec<Value> = findings.collect();
    for finding in &mut found {
        let job = id(&finding["scanJob"], "id").and_then(|job| state.scan_jobs.get(job));
        let marked = job.map_or(Vec::new(), |job| ids(&job.body, "marked"));
        let column = id(&finding["column"], "id").unwrap_or_default();
        finding["isMarkedForResetScan"] = json!(marked.contains(&column));
        if wanted["includeChunkInfo"] != true
            && let Some(members) = finding.as_object_mut()
        {
            members.remove("chunkInfos");
        }
    }
    order::sort_by_all(&mut found, &wanted["sortOptions"], SORT);
    page::reply("findings", found, &page::Asked::of_body(wanted)?)
}

fn fits(finding: &Value, wanted: &Value) -> bool {
    let search = text(wanted, "search").to_lowercase();
    let column = text(&finding["column"], "displayName").to_lowercase();
    let sensitivity = text(&finding["dataClass"], "sensitivity");
    let positive = match text(wanted, "positiveOrNegativeFindings") {
        "THREE_LEGGED_BOOLEAN_TRUE" | "TRUE" => finding["isPositive"] == true,
        "THREE_LEGGED_BOOLEAN_FALSE" | "FALSE" => finding["isPositive"] == false,
        _ => true,
    };
    positive
        && column.contains(&search)
        && lets(&texts(wanted, "sensitivities"), &sensitivity)
        && FILTERS.iter().all(|(list, place)| {
            let id = finding.pointer(place).and_then(Value::as_i64);
            lets(&ids(wanted, list), &id.unwrap_or_default())
        })
}

/// Keeps what a run finds, and gives the number of rows that it looked at.
pub(super) fn add(state: &mut State, job: &Value, run: &Value, now: i64) -> i64 {
    let scanned = scan_jobs::tables(job);
    let marked = ids(job, "marked");
    let mut found = Vec::new();
    for table in &scanned {
        let Some(table) = state.tables.get(*table).map(|table| &table.body) else {
            continue;
        };
        for column in tables::columns_of(state, id(table, "id").unwrap_or_default()) {
            for classifier in ids(job, "classifierIds") {
                let mut finding = finding(state, table, column, classifier);
                finding["scanJob"] = run["scanJob"].clone();
                finding["scanType"] = run["scanType"].clone();
                for member in ["scanRunId", "earliestScanRunId", "latestScanRunId"] {
                    finding[member] = run["id"].clone();
                }
                finding["earliestScanTableFinishedAt"] = json!(now);
                finding["latestScanTableFinishedAt"] = json!(now);
                let column = id(column, "id").unwrap_or_default();
                finding["wasResetScan"] = json!(marked.contains(&column));
                found.push(finding);
            }
        }
    }
    let workspace = id(run, "workspaceId").unwrap_or_default();
    for finding in found {
        let id = state.next_id();
        state.scan_findings.put(id, workspace, finding);
    }
    let job = id(job, "id").and_then(|job| state.scan_jobs.find_mut(job).ok());
    if let Some(job) = job {
        job.body["marked"] = json!([]);
    }
    ROWS * i64::try_from(scanned.len()).unwrap_or(i64::MAX / ROWS)
}

fn finding(state: &State, table: &Value, column: &Value, classifier: i64) -> Value {
    let classifier = state.classifiers.get(classifier);
    let classifier = classifier.map(|thing| thing.body.clone());
    let classifier = classifier.unwrap_or_default();
    let class = id(&classifier, "dataClassId").and_then(|class| state.data_classes.get(class));
    let name = text(column, "name").to_lowercase();
    let positive = classifiers::expressions(&classifier["detector"])
        .iter()
        .any(|text| name.contains(&text.to_lowercase()));
    let matched = if positive { ROWS } else { 0 };
    let query = format!(
        "SELECT {} FROM {}",
        text(column, "name"),
        text(table, "name")
    );
    let mut finding = json!({
        "classifier": {"id": classifier["id"], "displayName": classifier["name"]},
        "column": {"id": column["id"], "displayName": column["name"]},
        "table": {"id": table["id"], "displayName": table["name"]},
        "schema": {"id": table["schemaId"], "displayName": table["schemaName"]},
        "source": {"id": table["warehouseId"], "displayName": table["warehouseName"]},
        "isPositive": positive,
        "rowsScanned": ROWS,
        "rowsMatched": matched,
        "isColumnDeleted": false,
        "isTableDeleted": false,
        "isSchemaDeleted": false,
        "isSourceDeleted": false,
        "chunkInfos": [{"chunkId": 1, "query": query, "rowsScanned": ROWS, "rowsMatched": matched}],
    });
    if let Some(class) = class {
        finding["dataClass"] = data_classes::shown(state, &class.body);
    }
    finding
}
