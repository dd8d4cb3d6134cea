//! Collections with their state: all at once, page by page, or one.

use axum::extract::{Path, State};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::collections::find;
use super::failure::Failure;
use super::scope;
use super::state::Shared;
use crate::paging::cut;
use crate::query::Query;
use crate::reply;

const PAGE: usize = 50;

pub(super) async fn list(
    State(shared): State<Shared>,
    headers: HeaderMap,
    query: Query,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = scope::workspace(&state, &headers, &query, None)?;
    let infos: Vec<Value> = state.collections_of(workspace).map(info).collect();
    Ok(reply::json(
        StatusCode::OK,
        &json!({"collectionInfos": infos}),
    ))
}

pub(super) async fn get(
    State(shared): State<Shared>,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let collection = find(&state, id)?;
    Ok(reply::json(
        StatusCode::OK,
        &json!({"collectionInfo": info(&collection.body)}),
    ))
}

pub(super) async fn fetch(
    State(shared): State<Shared>,
    headers: HeaderMap,
    query: Query,
    body: Bytes,
) -> Result<Response, Failure> {
    // The body is optional; one that is no JSON has been refused before.
    let wanted: Value = serde_json::from_slice(&body).unwrap_or_default();
    let state = shared.lock();
    let workspace = scope::workspace(&state, &headers, &query, Some(&wanted))?;
    let search = text(&wanted, "search").to_lowercase();
    let mut found: Vec<Value> = state
        .collections_of(workspace)
        .filter(|collection| text(collection, "name").to_lowercase().contains(&search))
        .map(info)
        .collect();
    sort(&mut found, &wanted);
    let offset = offset(text(&wanted, "pageCursor"))?;
    let size = page_size(&wanted)?;
    let page = cut(&found, offset, size);
    let next = offset + page.len();
    Ok(reply::json(
        StatusCode::OK,
        &json!({
            "collectionInfos": page,
            "paginationInfo": {
                "nextCursor": if next < found.len() { cursor(next) } else { String::new() },
                "prevCursor": if offset > 0 { cursor(offset.saturating_sub(size)) } else { String::new() },
                "numRecords": found.len(),
                "noNumRecords": false,
            },
        }),
    ))
}

/// The counts follow from the ids, so that they are the same each time.
fn info(collection: &Value) -> Value {
    let id = collection["id"].as_i64().unwrap_or_default();
    let metrics = collection["metricIds"].as_array().map_or(0, Vec::len);
    let created = &collection["entityInfo"]["createdEpochSeconds"];
    let updated = &collection["entityInfo"]["updatedEpochSeconds"];
    json!({
        "collectionConfiguration": collection,
        "collectionMetricStatus": {
            "metricsCount": metrics,
            "alertingMetricsCount": metrics.min(1),
            "openIssuesCount": id % 4,
            "triageIssuesCount": id % 2,
            "acknowledgeIssuesCount": 0,
            "monitoringIssuesCount": id % 3,
            "earliestUpdatedMetricSeconds": created,
            "latestUpdatedMetricSeconds": updated,
        },
    })
}

fn sort(infos: &mut [Value], wanted: &Value) {
    let configuration =
        |info: &Value, member: &str| info["collectionConfiguration"][member].clone();
    let count = |info: &Value, member: &str| {
        info["collectionMetricStatus"][member]
            .as_i64()
            .unwrap_or_default()
    };
    match text(wanted, "sortField") {
        "COLLECTION_INFO_V2_SORT_FIELD_NAME" => {
            infos.sort_by_cached_key(|info| configuration(info, "name").to_string());
        }
        "COLLECTION_INFO_V2_SORT_FIELD_FAVORITE" => {
            infos.sort_by_key(|info| configuration(info, "isFavorite").as_bool());
        }
        "COLLECTION_INFO_V2_SORT_FIELD_METRIC_COUNT" => {
            infos.sort_by_key(|info| count(info, "metricsCount"));
        }
        "COLLECTION_INFO_V2_SORT_FIELD_ISSUE_COUNT" => {
            infos.sort_by_key(|info| count(info, "openIssuesCount"));
        }
        _ => {}
    }
    if text(wanted, "sortDirection") == "SORT_DIRECTION_DESCENDING" {
        infos.reverse();
    }
}

/// 0 and nothing mean the default.
fn page_size(wanted: &Value) -> Result<usize, Failure> {
    match wanted.get("pageSize").and_then(Value::as_i64) {
        None | Some(0) => Ok(PAGE),
        Some(size) => usize::try_from(size).map_err(|_| {
            Failure::undocumented(
                StatusCode::BAD_REQUEST,
                format!("pageSize is {size}, less than 0"),
            )
        }),
    }
}

fn cursor(offset: usize) -> String {
    URL_SAFE_NO_PAD.encode(format!("offset:{offset}"))
}

/// Where a cursor points; the empty one points to the start.
fn offset(cursor: &str) -> Result<usize, Failure> {
    if cursor.is_empty() {
        return Ok(0);
    }
    URL_SAFE_NO_PAD
        .decode(cursor)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("offset:")?.parse().ok())
        .ok_or_else(|| {
            Failure::undocumented(
                StatusCode::BAD_REQUEST,
                "pageCursor was not given by an earlier page",
            )
        })
}

fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}
