//! Collections with their state: all at once, page by page, or one.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::{named, ok};
use super::order::{self, SortFields};
use super::page;
use super::state::Shared;
use super::wanted::Wanted;

const SORT: SortFields = &[
    (
        "COLLECTION_INFO_V2_SORT_FIELD_NAME",
        "/collectionConfiguration/name",
    ),
    (
        "COLLECTION_INFO_V2_SORT_FIELD_FAVORITE",
        "/collectionConfiguration/isFavorite",
    ),
    (
        "COLLECTION_INFO_V2_SORT_FIELD_METRIC_COUNT",
        "/collectionMetricStatus/metricsCount",
    ),
    (
        "COLLECTION_INFO_V2_SORT_FIELD_ISSUE_COUNT",
        "/collectionMetricStatus/openIssuesCount",
    ),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/api/v1/collections/info", get(list))
        .route("/api/v1/collections/info/{collectionId}", get(read))
        .route("/api/v2/collections/info", get(list))
        .route("/api/v2/collections/info/fetch", post(fetch))
        .route("/api/v2/collections/info/{collectionId}", get(read))
}

async fn list(Extract(shared): Extract<Shared>, caller: Caller) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &Value::Null)?;
    let infos: Vec<Value> = state
        .collections
        .in_workspace(workspace)
        .map(info)
        .collect();
    Ok(ok(&json!({"collectionInfos": infos})))
}

async fn read(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let thing = caller.allowed(&state, state.collections.find(id)?)?;
    Ok(ok(&json!({"collectionInfo": info(&thing.body)})))
}

async fn fetch(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Wanted(wanted): Wanted,
) -> Result<Response, Failure> {
    let state = shared.lock();
    let workspace = caller.workspace(&state, &wanted)?;
    let found = state.collections.in_workspace(workspace);
    let mut found: Vec<Value> = found
        .filter(|body| named(body, &wanted))
        .map(info)
        .collect();
    order::sort(&mut found, &wanted, SORT);
    page::reply("collectionInfos", found, &page::Asked::of_body(&wanted)?)
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
