//! Metrics with their state and their latest runs.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::order::{self, SortFields};
use super::state::{Shared, State};
use super::store::Thing;
use super::wanted::{Wanted, id, ids, lets, of_query, text, texts};
use super::{issues, page, runs, tags};
use crate::query::Query;

const SORT: SortFields = &[
    ("METRIC_SORT_FIELD_METRIC_NAME", "/metricConfiguration/name"),
    ("METRIC_SORT_FIELD_RAN_AT", "/metricMetadata/runAt"),
    ("METRIC_SORT_FIELD_ALERTING", "/status"),
    ("METRIC_SORT_FIELD_SCHEMA", "/metricMetadata/schemaName"),
    ("METRIC_SORT_FIELD_TABLE", "/metricMetadata/datasetName"),
    ("METRIC_SORT_FIELD_COLUMN", "/metricMetadata/fieldName"),
    ("METRIC_SORT_FIELD_CREATED_AT", "/metricMetadata/createdAt"),
];

/// Query parameters that may be repeated.
pub(super) const LISTS: &[&str] = &[
    "ids",
    "metricIds",
    "warehouseIds",
    "tableIds",
    "columnIds",
    "tagIds",
    "dimensionIds",
    "templateIds",
    "metricTypes",
    "monitorTypes",
    "metricCreationStates",
    "conversationIds",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/metrics/info", get(list).post(fetch))
        .route("/api/v1/metrics/info/{metricId}", get(read))
        .route("/api/v1/metrics/count", get(count))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    caller.allowed(&state, state.metrics.find(id)?)?;
    Ok(ok(&info(&state, id)))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let mut found = found(&state, &caller, &wanted, shared.now())?;
    order::sort(&mut found, &wanted, SORT);
    page::reply("metrics", found, &page::Asked::of_body(&wanted)?)
}

/// As Bigeye's own MCP server found it, a schema is no filter here.
async fn list(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let mut wanted = of_query(&query, LISTS);
    if let Some(members) = wanted.as_object_mut() {
        members.remove("schemaName");
        members.remove("schemaId");
    }
    let state = shared.lock();
    let mut found = found(&state, &caller, &wanted, shared.now())?;
    order::sort(&mut found, &wanted, SORT);
    page::reply("metrics", found, &page::Asked::of_query(&query)?)
}

async fn count(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let found = found(&state, &caller, &of_query(&query, LISTS), shared.now())?;
    Ok(ok(&json!({"count": found.len()})))
}

fn found(state: &State, caller: &Caller, wanted: &Value, now: i64) -> Result<Vec<Value>, Failure> {
    let workspace = caller.workspace(state, wanted)?;
    let with_runs = matches!(
        wanted["includeLatestMetricRuns"],
        Value::Bool(true) | Value::String(_)
    ) && wanted["includeLatestMetricRuns"] != "false";
    let infos = state
        .metrics
        .iter()
        .filter(|(_, thing)| thing.workspace == workspace)
        .map(|(id, _)| info(state, id))
        .filter(|info| fits(state, info, wanted, now))
        .map(|mut info| {
            if !with_runs && let Some(members) = info.as_object_mut() {
                members.remove("latestMetricRuns");
            }
            info
        });
    Ok(infos.collect())
}

/// Whether a metric is one of those that a list asks for.
pub(super) fn fits(state: &State, info: &Value, wanted: &Value, now: i64) -> bool {
    let configuration = &info["metricConfiguration"];
    let metadata = &info["metricMetadata"];
    let among = |member: &str, value: &Value| {
        let list = ids(wanted, member);
        list.is_empty() || value.as_i64().is_some_and(|value| list.contains(&value))
    };
    let is = |member: &str, value: &str| lets(&texts(wanted, member), &value);
    let same = |member: &str, value: &Value| wanted.get(member).is_none_or(|name| name == value);
    let kind = &configuration["metricType"];
    let muted = configuration["mutedUntilEpochSeconds"].as_i64() > Some(now);
    let search = text(wanted, "search").to_lowercase();
    let status = text(wanted, "status");
    let tag_ids = ids(wanted, "tagIds");
    among("metricIds", &configuration["id"])
        && among("ids", &configuration["id"])
        && among("warehouseIds", &configuration["warehouseId"])
        && among("tableIds", &configuration["datasetId"])
        && among("columnIds", &metadata["fieldId"])
        && among("dimensionIds", &configuration["dimension"]["id"])
        && among("templateIds", &kind["templateMetric"]["templateId"])
        && is("metricTypes", text(&kind["predefinedMetric"], "metricName"))
        && is("monitorTypes", text(configuration, "monitorType"))
        && is(
            "metricCreationStates",
            text(configuration, "metricCreationState"),
        )
        && same("tableName", &metadata["datasetName"])
        && same("schemaName", &metadata["schemaName"])
        && id(wanted, "schemaId").is_none_or(|schema| metadata["schemaId"] == schema)
        && (status.is_empty() || runs::word(text(info, "status")).eq_ignore_ascii_case(status))
        && match wanted["muted"]
            .as_str()
            .map(|text| text.rsplit('_').next().unwrap_or(text))
        {
            Some("TRUE" | "true") => muted,
            Some("FALSE" | "false") => !muted,
            _ => true,
        }
        && text(configuration, "name").to_lowercase().contains(&search)
        && (tag_ids.is_empty() || tags::has_one(state, "METRIC", &configuration["id"], &tag_ids))
}

/// A metric with its state; nothing for an id that isn't there.
pub(super) fn info(state: &State, metric: i64) -> Value {
    let Some(thing) = state.metrics.get(metric) else {
        return json!({"metricConfiguration": {"id": metric}});
    };
    let latest = runs::latest(state, metric);
    let status = runs::status(latest);
    let mut info = json!({
        "metricConfiguration": thing.body,
        "metricMetadata": metadata(state, metric, thing, status),
        "status": status,
        "latestMetricRuns": latest,
        "collections": collections(state, metric),
        "tags": tags::of(state, "METRIC", metric),
        "canBackfill": true,
        "isBackfillDestructive": false,
        "isSnoozed": false,
    });
    if latest.len() > 1 {
        let critical = latest
            .iter()
            .filter(|run| text(run, "status").ends_with("_CRITICAL"));
        info["groupCount"] = json!(latest.len());
        info["criticalGroupCount"] = json!(critical.count());
        info["noValueGroupCount"] = json!(0);
    }
    if let Some(issue) = issues::active(state, metric) {
        info["activeIssue"] = issue;
    }
    info
}

fn metadata(state: &State, metric: i64, thing: &Thing, status: &str) -> Value {
    let configuration = &thing.body;
    let kind = &configuration["metricType"];
    let name = kind["predefinedMetric"]["metricName"].as_str();
    let name = name.or(kind["templateMetric"]["templateName"].as_str());
    let revisions = state
        .revisions
        .get(&metric)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let time =
        |revision: Option<&Value>| revision.map(|one| one["revisionInfo"]["epochSeconds"].clone());
    let mut metadata = json!({
        "workspaceId": thing.workspace,
        "warehouseId": configuration["warehouseId"],
        "currentMetricStatus": runs::summary(status),
        "statisticName": name,
        "createdAt": time(revisions.first()),
        "updatedAt": time(revisions.last()),
        "isFavorite": false,
    });
    if let Some(run) = runs::latest(state, metric).last() {
        metadata["runAt"] = run["runAtEpochSeconds"].clone();
    }
    let table = id(configuration, "datasetId").and_then(|table| state.tables.get(table));
    if let Some(table) = table {
        for (to, from) in [
            ("datasetId", "id"),
            ("datasetName", "name"),
            ("schemaId", "schemaId"),
            ("schemaName", "schemaName"),
            ("warehouseName", "warehouseName"),
        ] {
            metadata[to] = table.body[from].clone();
        }
        if let Some((id, name)) = column(state, configuration) {
            metadata["fieldId"] = json!(id);
            metadata["fieldName"] = json!(name);
        }
    }
    metadata.as_object_mut().into_iter().for_each(|members| {
        members.retain(|_, value| !value.is_null());
    });
    metadata
}

/// The column of a metric: the parameter `arg1` names it.
pub(super) fn column(state: &State, configuration: &Value) -> Option<(i64, String)> {
    let parameters = configuration["parameters"].as_array()?;
    let named = parameters
        .iter()
        .find(|parameter| parameter["key"] == "arg1")?;
    let name = named["columnName"].as_str()?;
    let columns = state.columns.iter();
    let mut columns =
        columns.filter(|(_, column)| column.body["tableId"] == configuration["datasetId"]);
    let (id, _) = columns.find(|(_, column)| column.body["column"]["name"] == name)?;
    Some((id, name.to_owned()))
}

/// The collections that a metric is in.
fn collections(state: &State, metric: i64) -> Vec<Value> {
    let collections = state.collections.bodies();
    collections
        .filter(|collection| ids(collection, "metricIds").contains(&metric))
        .map(|collection| json!({"id": collection["id"], "displayName": collection["name"]}))
        .collect()
}
