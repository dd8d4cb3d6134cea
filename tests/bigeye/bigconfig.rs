//! Bigconfig: what it would do, what it did, and how its workflow ended.

use bigeye_client::Client;
use bigeye_client::types::{MetricSuite, RebuildOptions, TableRebuild, WorkflowRunStatusesFetch};
use serde_json::{Value, json};
use vendor_simulator::bigeye;

use crate::Bigeye;
use crate::json_of::{body, shown};

/// The first source.
const SOURCE: i64 = 1230;

/// A suite that counts the nulls of every column of this name.
fn suite(column: &str) -> Value {
    json!({
        "sourceId": SOURCE,
        "namespace": "team",
        "definitions": [{
            "cohorts": [{"schemaNamePattern": "SALES", "tableNamePattern": "*", "columnNamePattern": column}],
            "metrics": [{"metricType": {"predefinedMetric": {"metricName": "COUNT_NULL"}}, "name": "nulls"}],
        }],
    })
}

async fn plan(client: &Client, suite: Value) -> Value {
    let suite = body::<MetricSuite>(suite);
    let plan = client.queue_bigconfig_plan().body(suite).send_and_wait();
    shown(&*plan.await.unwrap())
}

async fn apply(client: &Client, suite: Value) -> Value {
    let suite = body::<MetricSuite>(suite);
    let applied = client.queue_bigconfig_apply().body(suite).send_and_wait();
    shown(&*applied.await.unwrap())
}

fn count(report: &Value, member: &str) -> usize {
    report["bigconfigResponse"][member]
        .as_array()
        .unwrap()
        .len()
}

#[tokio::test]
async fn a_plan_says_what_would_be_done_and_does_nothing() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for _ in 0..2 {
        let report = plan(&client, suite("AMOUNT")).await;
        let status = &report["statusResponse"]["status"];
        assert_eq!(*status, "WORKFLOW_PROCESSING_STATUS_COMPLETED");
        assert_eq!(count(&report, "createdMetrics"), 3, "one for each table");
    }
}

#[tokio::test]
async fn a_suite_that_is_applied_again_changes_nothing_and_what_it_no_longer_has_goes() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let first = apply(&client, suite("AMOUNT")).await;
    assert_eq!(count(&first, "createdMetrics"), 3);
    let made = &first["bigconfigResponse"]["createdMetrics"][0]["metricConfiguration"];
    let id = made["id"].as_i64().unwrap();
    assert!(client.get_metric().metric_id(id).send().await.is_ok());

    let again = apply(&client, suite("AMOUNT")).await;
    assert_eq!(count(&again, "createdMetrics"), 0);
    assert_eq!(count(&again, "unchangedMetrics"), 3);

    let mut changed = suite("AMOUNT");
    changed["definitions"][0]["metrics"][0]["description"] = json!("new");
    assert_eq!(count(&apply(&client, changed).await, "updatedMetrics"), 3);

    let other = apply(&client, suite("STATUS")).await;
    assert_eq!(count(&other, "createdMetrics"), 3);
    assert_eq!(count(&other, "deletedMetrics"), 3);
    let error = client.get_metric().metric_id(id).send().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn an_application_that_could_not_do_all_is_a_partial_failure() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let mut half = suite("AMOUNT");
    let nowhere = json!({"tableNamePattern": "NO_SUCH_TABLE"});
    half["definitions"][0]["cohorts"]
        .as_array_mut()
        .unwrap()
        .push(nowhere);
    let report = apply(&client, half).await;
    let status = &report["statusResponse"]["status"];
    assert_eq!(*status, "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE");
    assert_eq!(count(&report, "invalidCohortErrors"), 1);
    assert_eq!(count(&report, "createdMetrics"), 3);
}

#[tokio::test]
async fn the_metrics_of_a_source_are_purged() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let purged = client
        .purge_source_metrics()
        .source_id(SOURCE)
        .send()
        .await
        .unwrap();
    assert_eq!(
        shown(&*purged)["successfulIds"].as_array().unwrap().len(),
        200
    );
    assert!(client.get_metric().metric_id(1).send().await.is_err());
}

#[tokio::test]
async fn the_states_of_several_runs_are_read_at_once() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let table = json!({"sourceId": SOURCE, "schemaName": "SALES", "tableName": "NO_SUCH_TABLE"});
    let table = body::<TableRebuild>(table);
    let queued = client
        .queue_table_rebuild()
        .body(table)
        .send()
        .await
        .unwrap();
    let run = shown(&*queued)["workflowV2Id"].clone();
    let none = json!({"workflowId": "workflow-999999", "runId": "run-999999"});
    let fetch = body::<WorkflowRunStatusesFetch>(json!({"workflowV2Ids": [run, none]}));
    let mut last = json!(null);
    for _ in 0..3 {
        let states = client.get_workflow_run_statuses().body(fetch.clone());
        last = shown(&*states.send().await.unwrap());
    }
    assert_eq!(
        last["statuses"][0]["status"],
        "WORKFLOW_PROCESSING_STATUS_FAILED"
    );
    assert_eq!(last["failures"][0]["workflowV2Id"], none);
}

#[tokio::test]
async fn the_rebuild_of_a_schema_is_awaited_and_needs_no_body() {
    let bigeye = Bigeye::start().await;
    let rebuild = bigeye.client().queue_schema_rebuild().schema_id(12_300);
    let status = rebuild.send_and_wait().await.unwrap();
    assert_eq!(
        shown(&*status)["status"],
        "WORKFLOW_PROCESSING_STATUS_COMPLETED"
    );
    let sent = &bigeye.simulator.requests_of("queueSchemaRebuild")[0];
    assert_eq!(sent.body.length, 0);
}

#[tokio::test]
async fn the_rebuild_of_a_source_is_awaited_and_needs_who_may_manage() {
    let bigeye = Bigeye::start().await;
    let rebuild = |client: Client, source: i64| {
        let call = client.queue_source_rebuild().source_id(source);
        call.body(RebuildOptions::new())
    };
    let status = rebuild(bigeye.client(), SOURCE).send_and_wait().await;
    let status = status.unwrap();
    assert!(status.succeeded() && !status.failed_partly());
    assert_eq!(
        shown(&*status)["workflowType"],
        "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE"
    );
    let nowhere = rebuild(bigeye.client(), 77).send().await;
    assert!(nowhere.unwrap_err().is_not_found());
    let editor = bigeye.client_of(bigeye::EDIT_API_KEY);
    let refused = rebuild(editor, SOURCE).send().await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 403);
}
