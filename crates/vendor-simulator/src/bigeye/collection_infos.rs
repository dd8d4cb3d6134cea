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
use super::state::{Shared, State};
use super::wanted::{Wanted, id, ids, text};
use super::{issues, runs};

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
        .map(|collection| info(&state, collection))
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
    Ok(ok(&json!({"collectionInfo": info(&state, &thing.body)})))
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
        .map(|collection| info(&state, collection))
        .collect();
    order::sort(&mut found, &wanted, SORT);
    page::reply("collectionInfos", found, &page::Asked::of_body(&wanted)?)
}

/// A collection with the states of its metrics and of their issues.
fn info(state: &State, collection: &Value) -> Value {
    let metrics = ids(collection, "metricIds");
    let status = |metric: &i64| runs::status(runs::latest(state, *metric));
    let alerting = metrics
        .iter()
        .filter(|metric| runs::word(status(metric)) == "alerting");
    let issues = state.issues.bodies().filter(|issue| {
        issues::is_open(state, issue)
            && issues::metric_of(issue).is_some_and(|metric| metrics.contains(&metric))
    });
    let states: Vec<&str> = issues.map(|issue| text(issue, "currentStatus")).collect();
    let count = |status: &str| states.iter().filter(|state| **state == status).count();
    let mut status = json!({
        "metricsCount": metrics.len(),
        "alertingMetricsCount": alerting.count(),
        "openIssuesCount": states.len(),
        "triageIssuesCount": count("ISSUE_STATUS_NEW"),
        "acknowledgeIssuesCount": count("ISSUE_STATUS_ACKNOWLEDGED"),
        "monitoringIssuesCount": count("ISSUE_STATUS_MONITORING"),
    });
    let changes = metrics.iter().filter_map(|metric| {
        let last = state.revisions.get(metric)?.last()?;
        id(&last["revisionInfo"], "epochSeconds")
    });
    let (first, last) = (changes.clone().min(), changes.max());
    if let (Some(first), Some(last)) = (first, last) {
        status["earliestUpdatedMetricSeconds"] = json!(first);
        status["latestUpdatedMetricSeconds"] = json!(last);
    }
    json!({"collectionConfiguration": collection, "collectionMetricStatus": status})
}
