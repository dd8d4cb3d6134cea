//! What sets up metrics by the dozen: Bigconfig, awaited, and batches from a template.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigeye_client::types::{
    FieldType, MetricConfiguration, MetricSuite, MetricTemplate, MetricTemplateWrite,
};
use bigeye_client::{Bigconfig, BigconfigReport, Client};
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::Bigeye;
use crate::metrics::wanted;

/// The nulls of every column of this name.
fn suite(column: &str) -> MetricSuite {
    let suite = json!({
        "sourceId": 1230,
        "namespace": "daily",
        "definitions": [{
            "cohorts": [{"schemaNamePattern": "SALES", "tableNamePattern": "*", "columnNamePattern": column}],
            "metrics": [{"metricType": {"predefinedMetric": {"metricName": "COUNT_NULL"}}, "name": "nulls"}],
        }],
    });
    serde_json::from_value(suite).unwrap()
}

async fn done(bigconfig: Bigconfig) -> BigconfigReport {
    let bigconfig = bigconfig.with_interval(Duration::ZERO, Duration::ZERO);
    bigconfig.await.unwrap()
}

#[tokio::test]
async fn a_plan_tells_what_applying_then_does() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let plan = done(client.plan_bigconfig(suite("AMOUNT"))).await;
    assert!(plan.is_complete() && plan.has_changes(), "{plan}");
    assert_eq!(plan.created(), 3);
    let names = plan.created_metrics.as_ref().unwrap();
    assert!(names[0].metric_configuration.is_some());

    let applied = done(client.apply_bigconfig(suite("AMOUNT"))).await;
    assert_eq!(applied.created(), 3, "the plan has changed nothing");
    assert!(applied.is_complete());
    let again = done(client.plan_bigconfig(suite("AMOUNT"))).await;
    assert!(!again.has_changes());
    assert_eq!(
        again.to_string(),
        "0 created, 0 changed, 0 deleted, 3 as they were, 0 failed"
    );
    let other = done(client.plan_bigconfig(suite("STATUS"))).await;
    assert_eq!((other.created(), other.deleted()), (3, 3));
}

#[tokio::test]
async fn a_partial_failure_is_a_report_that_is_not_complete_and_a_failure_is_an_error() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let status = |status: &str| {
        let body = json!({
            "statusResponse": {"status": status, "error": "no such column"},
            "bigconfigResponse": {"invalidCohortErrors": [{"errorMessage": "no such column"}]},
        });
        let fault = Fault::status(200).with_body(body.to_string());
        bigeye.simulator.inject(fault.on("getBigconfigStatus"));
    };
    status("WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE");
    let report = done(client.apply_bigconfig(suite("AMOUNT"))).await;
    assert!(report.partial && !report.is_complete());
    assert_eq!(report.failed(), 1);

    status("WORKFLOW_PROCESSING_STATUS_FAILED");
    let error = client.apply_bigconfig(suite("AMOUNT")).await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert_eq!(error.message(), Some("no such column"));
}

async fn template(client: &Client) -> i64 {
    let template = MetricTemplate::new()
        .name("Late")
        .template("count_if({column} > 3)")
        .return_type(FieldType::Numeric);
    let body = MetricTemplateWrite::new().metric_template(template);
    let made = client.create_metric_template().body(body).send().await;
    let made = made.unwrap().into_inner().metric_template.unwrap();
    made.id.unwrap()
}

fn named(number: usize) -> MetricConfiguration {
    wanted(&format!("Late {number}"), 11.0)
}

#[tokio::test]
async fn metrics_from_a_template_stand_in_the_order_of_their_configurations() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let template = template(&client).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let results = client
        .create_metrics_from_template(template, (0..9).map(named))
        .concurrency(3)
        .on_progress(move |now| {
            told.lock()
                .unwrap()
                .push((now.done, now.failed, now.metrics))
        })
        .await;
    let made: Vec<MetricConfiguration> = results.into_iter().map(Result::unwrap).collect();
    for (number, metric) in made.iter().enumerate() {
        assert_eq!(metric.name, Some(format!("Late {number}")));
        assert!(metric.id.is_some());
    }
    let seen = seen.lock().unwrap();
    assert_eq!(*seen, (1..=9).map(|done| (done, 0, 9)).collect::<Vec<_>>());
    for sent in bigeye.simulator.requests_of("createMetric") {
        let body: Value = serde_json::from_slice(&sent.body.start).unwrap();
        let template_sent = &body["metricType"]["templateMetric"]["templateId"];
        assert_eq!(*template_sent, json!(template));
        assert!(body["metricType"].get("predefinedMetric").is_none());
    }
}

#[tokio::test]
async fn a_metric_that_fails_stops_no_other_and_no_call_is_sent_twice() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let fault = Fault::status(503).on("createMetric").after(1);
    bigeye.simulator.inject(fault);
    let batch = client.create_metrics((0..4).map(named)).concurrency(1);
    let results = batch.await;
    let failed: Vec<bool> = results.iter().map(Result::is_err).collect();
    assert_eq!(failed, [false, true, false, false]);
    assert_eq!(bigeye.simulator.requests_of("createMetric").len(), 4);
    assert!(client.create_metrics([]).await.is_empty());
}
