//! Counts of objects by what they have: tags, data sources, attributes and more; the same as files; and the numbers of dashboards.

use std::collections::BTreeMap;

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::post;
use axum::{Json, Router};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::entity;
use crate::bigid::catalog::Object;
use crate::bigid::failure::Failure;
use crate::bigid::form::ok;
use crate::bigid::page::Asked;
use crate::bigid::{Shared, State};
use crate::reply;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/inventory", post(aggregate))
        .route("/inventory/{entityType}", post(aggregate_kind))
        .route(
            "/inventory/file-download/export/source",
            post(export_sources),
        )
        .route(
            "/inventory/file-download/export/attribute",
            post(export_attributes),
        )
        .route("/executive-dashboard/widget", post(widget))
}

/// Objects and findings of each value.
type Counts = BTreeMap<String, (usize, usize)>;

async fn aggregate(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    aggregated(&state, &body, None)
}

async fn aggregate_kind(
    Extracted(state): Extracted<Shared>,
    Path(kind): Path<String>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    aggregated(&state, &body, Some(entity::kind(&kind)?))
}

fn aggregated(state: &State, body: &Value, kind: Option<&str>) -> Result<Response, Failure> {
    let wanted = body["aggregations"].as_array().into_iter().flatten();
    let counts: Vec<Value> = wanted
        .map(|wanted| aggregation(state, wanted, kind))
        .collect::<Result<_, _>>()?;
    Ok(ok(&json!({"aggregations": counts})))
}

fn aggregation(state: &State, wanted: &Value, kind: Option<&str>) -> Result<Value, Failure> {
    let name = wanted["aggName"].as_str().unwrap_or_default();
    let counts = counts(state, name, kind)?;
    let mut items: Vec<(String, (usize, usize))> = counts.into_iter().collect();
    for sort in wanted["sorting"].as_array().into_iter().flatten().rev() {
        match sort["field"].as_str() {
            Some("docCount") => items.sort_by_key(|(_, (objects, _))| *objects),
            _ => items.sort(),
        }
        if sort["order"] == "DESC" {
            items.reverse();
        }
    }
    let page = Asked::of_body(&wanted["paging"]).cut(&items);
    let data = page.iter().map(
        |(item, (objects, findings))| json!({"aggItemName": item, "docCount": objects, "findings": findings}),
    );
    Ok(json!({"aggName": name, "aggTotal": items.len(), "aggData": data.collect::<Vec<_>>()}))
}

fn counts(state: &State, dimension: &str, kind: Option<&str>) -> Result<Counts, Failure> {
    let mut counts = Counts::new();
    let objects = state.catalog.objects();
    for object in objects.filter(|object| kind.is_none_or(|kind| object.entity() == kind)) {
        for value in values(state, dimension, object)? {
            let (objects, findings) = counts.entry(value).or_default();
            *objects += 1;
            *findings += object.total_findings();
        }
    }
    Ok(counts)
}

/// What an object is counted under.
fn values(state: &State, dimension: &str, object: Object) -> Result<Vec<String>, Failure> {
    let found = object.findings().into_iter();
    let tags = || state.catalog.tags_of(object).into_iter();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let values = match dimension {
        "tags" => tags().map(|tag| text(&tag["tagName"])).collect(),
        "sensitivityFilter" => tags()
            .filter(|tag| tag["properties"]["applicationType"] == "sensitivityClassification")
            .map(|tag| text(&tag["tagValue"]))
            .collect(),
        "source" => vec![object.source()],
        "source.type" => vec![object.connector().to_owned()],
        "attribute" => found
            .map(|(attribute, _)| attribute.name.to_owned())
            .collect(),
        "categoryExtended" => found
            .map(|(attribute, _)| attribute.category.to_owned())
            .collect(),
        "dataFormat" => vec![object.entity().to_owned()],
        "duplicateFiles" => vec![object.has_duplicates().to_string()],
        "objectStatus" => vec!["Completed".to_owned()],
        other => {
            let error = format!("aggName can't be {other}");
            return Err(Failure::bad_request(error));
        }
    };
    Ok(values)
}

async fn export_sources(Extracted(state): Extracted<Shared>) -> Result<Response, Failure> {
    export(&state, "source")
}

async fn export_attributes(Extracted(state): Extracted<Shared>) -> Result<Response, Failure> {
    export(&state, "attribute")
}

/// What stands in the file is the simulator's guess.
fn export(state: &State, dimension: &str) -> Result<Response, Failure> {
    let counts = counts(state, dimension, None)?;
    let lines = counts
        .iter()
        .map(|(value, (objects, findings))| format!("{value},{objects},{findings}\n"));
    let file = format!(
        "{dimension},objects,findings\n{}",
        lines.collect::<String>()
    );
    Ok(reply::bytes(
        StatusCode::OK,
        "application/octet-stream",
        Bytes::from(file),
    ))
}

/// Open cases by what a widget is named after. The form of the numbers is the simulator's guess.
async fn widget(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    let mut numbers = Map::new();
    let widgets = &body["additionalProperties"]["widgets"];
    for widget in widgets.as_array().into_iter().flatten() {
        let name = widget["widgetAggregationName"].as_str().unwrap_or_default();
        let member = match name {
            "group_by_framework" => "compliance",
            "group_by_control" | "group_by_policy" => "policyName",
            "group_by_data_source_type" => "dataSourceType",
            other => {
                let error = format!("widgetAggregationName can't be {other}");
                return Err(Failure::bad_request(error));
            }
        };
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for case in state.cases.all() {
            if case["caseStatus"] == "open" {
                let value = case[member].as_str().unwrap_or("None").to_owned();
                *counts.entry(value).or_default() += 1;
            }
        }
        let all: Vec<Value> = counts
            .into_iter()
            .map(|(name, cases)| json!({"name": name, "openCases": cases}))
            .collect();
        let page = Asked::of_body(&widget["paging"]).cut(&all);
        numbers.insert(name.to_owned(), json!(page));
    }
    Ok(ok(&json!({"data": {"dashboardData": numbers}})))
}
