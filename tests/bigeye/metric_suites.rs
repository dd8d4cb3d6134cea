//! Bigconfig in its older form: the calls that wait themselves, and those that are waited for.

use bigeye_client::Client;
use bigeye_client::types::{MetricSuite, MetricSuiteResult};
use serde_json::json;
use vendor_simulator::bigeye;

use crate::Bigeye;
use crate::json_of::body;

/// The first source.
const SOURCE: i64 = 1230;

/// A suite that counts the rows of the three tables of a schema.
fn suite(schema: &str) -> MetricSuite {
    body(json!({
        "sourceId": SOURCE,
        "namespace": "older",
        "definitions": [{
            "cohorts": [{"schemaNamePattern": schema, "tableNamePattern": "*"}],
            "metrics": [{"name": "rows", "metricType": {"predefinedMetric": {"metricName": "COUNT_ROWS"}}}],
        }],
    }))
}

/// How many metrics were created, stayed as they were, and were deleted.
fn counts(result: &MetricSuiteResult) -> (usize, usize, usize) {
    let all = [
        &result.created_metrics,
        &result.unchanged_metrics,
        &result.deleted_metrics,
    ];
    let [created, unchanged, deleted] = all.map(|list| list.as_ref().unwrap().len());
    (created, unchanged, deleted)
}

async fn metrics(client: &Client) -> i64 {
    let count = client.get_metric_count().send().await.unwrap();
    count.count.unwrap()
}

#[tokio::test]
async fn a_suite_is_planned_and_applied_in_one_call() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let before = metrics(&client).await;
    let plan = client.plan_metric_suite().body(suite("SALES")).send().await;
    assert_eq!(counts(&plan.unwrap()), (3, 0, 0));
    assert_eq!(metrics(&client).await, before);
    let apply = |suite: MetricSuite| client.apply_metric_suite().body(suite).send();
    let applied = apply(suite("SALES")).await.unwrap();
    assert_eq!(counts(&applied), (3, 0, 0));
    assert_eq!(metrics(&client).await, before + 3);
    let first = &applied.created_metrics.as_ref().unwrap()[0];
    let first = first.metric_configuration.as_ref().unwrap().id.unwrap();
    let metric = client.get_metric().metric_id(first).send().await.unwrap();
    assert_eq!(metric.name.as_deref(), Some("rows"));
    let again = apply(suite("SALES")).await.unwrap();
    assert_eq!(counts(&again), (0, 3, 0));
}

#[tokio::test]
async fn a_suite_that_was_queued_has_its_result_when_its_workflow_is_over() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let plan = client.queue_metric_suite_plan().body(suite("FINANCE"));
    let plan = plan.send_and_wait().await.unwrap().into_inner();
    assert_eq!(counts(&plan.metric_suite_response.unwrap()), (3, 0, 0));

    let queued = client.queue_metric_suite_apply().body(suite("FINANCE"));
    let queued = queued.send().await.unwrap().into_inner();
    let id = queued.workflow_id.unwrap();
    let status = client.get_metric_suite_status().workflow_id(id);
    let early = status.clone().send().await.unwrap().into_inner();
    assert!(early.metric_suite_response.is_none());
    let ended = status.wait().await.unwrap().into_inner();
    assert_eq!(counts(&ended.metric_suite_response.unwrap()), (3, 0, 0));

    let other = client.queue_metric_suite_apply().body(suite("SALES"));
    let other = other.send_and_wait().await.unwrap().into_inner();
    assert_eq!(counts(&other.metric_suite_response.unwrap()), (3, 0, 3));
}

#[tokio::test]
async fn the_workflow_of_a_bigconfig_is_waited_for_by_its_id() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let queued = client.queue_bigconfig_apply().body(suite("SALES"));
    let queued = queued.send().await.unwrap().into_inner();
    let run = queued.status_response.unwrap().workflow_v2_id.unwrap();
    let status = client.get_bigconfig_status();
    let status = status.workflow_id(run.workflow_id.unwrap());
    let early = status.clone().send().await.unwrap().into_inner();
    assert!(early.bigconfig_response.is_none());
    let ended = status.wait().await.unwrap().into_inner();
    assert_eq!(counts(&ended.bigconfig_response.unwrap()), (3, 0, 0));
}

#[tokio::test]
async fn who_may_only_view_plans_a_suite_and_applies_none() {
    let bigeye = Bigeye::start().await;
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let plan = viewer.plan_metric_suite().body(suite("SALES")).send().await;
    assert_eq!(counts(&plan.unwrap()), (3, 0, 0));
    let apply = viewer.apply_metric_suite().body(suite("SALES"));
    assert_eq!(apply.send().await.unwrap_err().status().unwrap(), 403);
    let queue = viewer.queue_metric_suite_apply().body(suite("SALES"));
    assert_eq!(queue.send().await.unwrap_err().status().unwrap(), 403);
}
