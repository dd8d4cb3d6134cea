//! Deltas: a comparison of tables is made, run, awaited and read.

use bigeye_client::Client;
use bigeye_client::types::{ComparisonTableCreate, DeltaBulkUpdate, DeltaWrite, DeltasFetch};
use serde_json::{Value, json};

use crate::json_of::{body, shown};
use crate::{Bigeye, WORKSPACE};

/// Two tables of the first source.
const SOURCE: i64 = 123_000;
const TARGET: i64 = 123_001;

fn target(table: i64, tolerance: f64) -> Value {
    let column = json!({"displayName": "AMOUNT"});
    json!({
        "targetTableId": table,
        "tolerance": tolerance,
        "columnMappings": [{
            "sourceColumn": column,
            "targetColumn": column,
            "metrics": [{"predefinedMetric": {"metricName": "COUNT_NULL"}}],
        }],
    })
}

async fn create(client: &Client, target: Value) -> i64 {
    let delta = json!({
        "delta": {
            "name": "orders",
            "sourceTable": {"id": SOURCE},
            "comparisonTableConfigurations": [target],
        },
        "workspaceId": WORKSPACE,
    });
    let delta = body::<DeltaWrite>(delta);
    let made = client.create_delta().body(delta).send().await.unwrap();
    shown(&*made)["delta"]["id"].as_i64().unwrap()
}

async fn read(client: &Client, delta: i64) -> Value {
    shown(&*client.get_delta().delta_id(delta).send().await.unwrap())
}

/// How a run ended.
async fn run(client: &Client, delta: i64) -> Value {
    let run = client.run_delta().delta_id(delta).send_and_wait();
    shown(&*run.await.unwrap())["status"].clone()
}

#[tokio::test]
async fn a_delta_names_the_tables_that_it_compares() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let delta = create(&client, target(TARGET, 0.0)).await;
    let delta = read(&client, delta).await["delta"].clone();
    assert!(delta["sourceTable"]["displayName"].is_string());
    let target = &delta["comparisonTableConfigurations"][0]["targetTable"];
    assert!(target["displayName"].is_string());
    assert_eq!(delta["totalMetricCount"], 1);
    assert!(delta.get("lastRunAtEpochSeconds").is_none());
}

#[tokio::test]
async fn the_results_of_a_run_come_after_its_workflow_is_over() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let delta = create(&client, target(TARGET, 0.0)).await;
    let status = run(&client, delta).await;
    assert_eq!(status, "WORKFLOW_PROCESSING_STATUS_COMPLETED");
    let early = read(&client, delta).await;
    assert!(early["delta"].get("lastRunAtEpochSeconds").is_none());
    let late = read(&client, delta).await;
    assert!(late["delta"]["lastRunAtEpochSeconds"].is_number());
    let info = &late["comparisonTargetInfos"][0]["comparisonMetricInfos"][0];
    assert_eq!(info["status"], "COMPARISON_METRIC_STATUS_OK");
    assert_eq!(info["difference"], 0.0);
}

#[tokio::test]
async fn a_tolerance_that_nothing_meets_alerts() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let delta = create(&client, target(TARGET, -1.0)).await;
    run(&client, delta).await;
    read(&client, delta).await;
    assert_eq!(
        read(&client, delta).await["delta"]["alertingMetricCount"],
        1
    );
}

#[tokio::test]
async fn a_run_against_a_table_that_is_not_there_is_a_partial_failure() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let delta = create(&client, target(77, 0.0)).await;
    let status = run(&client, delta).await;
    assert_eq!(status, "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE");
    read(&client, delta).await;
    assert_eq!(read(&client, delta).await["delta"]["failedMetricCount"], 1);
}

#[tokio::test]
async fn deltas_are_fetched_by_id_run_in_bulk_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let one = create(&client, target(TARGET, 0.0)).await;
    create(&client, target(TARGET, 0.0)).await;
    let bulk = json!({"where": {"ids": [one]}, "isRun": true});
    let bulk = body::<DeltaBulkUpdate>(bulk);
    client.bulk_update_deltas().body(bulk).send().await.unwrap();
    let fetch = body::<DeltasFetch>(json!({"comparisonTableIds": [one]}));
    let found = client.fetch_deltas().body(fetch).send().await.unwrap();
    let found = shown(&*found);
    assert_eq!(found["deltaInfos"].as_array().unwrap().len(), 1);
    assert!(found["deltaInfos"][0]["delta"]["lastRunAtEpochSeconds"].is_number());
    client.delete_delta().delta_id(one).send().await.unwrap();
    let error = client.get_delta().delta_id(one).send().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_comparison_table_is_a_delta_with_one_target_and_its_run_has_results_at_once() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let mut target = target(TARGET, 0.0);
    target["sourceTableId"] = json!(SOURCE);
    target["name"] = json!("older form");
    let create = json!({"comparisonTableConfiguration": target});
    let create = body::<ComparisonTableCreate>(create);
    let made = client
        .create_comparison_table()
        .body(create)
        .send()
        .await
        .unwrap();
    let id = shown(&*made)["comparisonTableConfiguration"]["id"]
        .as_i64()
        .unwrap();
    let run = client
        .run_comparison_table()
        .comparison_table_id(id)
        .send()
        .await
        .unwrap();
    let run = shown(&*run)["comparisonTableInfo"].clone();
    assert!(run["lastRunAtEpochSeconds"].is_number());
    assert_eq!(run["metricCount"], 1);
    assert_eq!(read(&client, id).await["delta"]["name"], "older form");
}
