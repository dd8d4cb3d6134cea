//! Runs of deltas are over when their results are there.

use std::time::Duration;

use bigeye_client::client_runtime::testing::ManualClock;
use bigeye_client::{Client, FinishedDelta, Response};
use serde_json::{Value, json};
use vendor_simulator::{Fault, bigeye};

use crate::{Bigeye, WORKSPACE};

fn patient(bigeye: &Bigeye, clock: &ManualClock) -> Client {
    let client = bigeye
        .builder()
        .api_key(bigeye::API_KEY)
        .workspace(WORKSPACE);
    client
        .core(|core| core.clock(clock.clock()))
        .build()
        .unwrap()
}

fn answers(bigeye: &Bigeye, operation: &str, answer: &Value) {
    let fault = Fault::status(200).with_body(answer.to_string());
    bigeye.simulator.inject(fault.on(operation));
}

fn delta(last_run: Option<i64>) -> Value {
    match last_run {
        Some(time) => {
            json!({"delta": {"id": 15, "lastRunAtEpochSeconds": time, "alertingMetricCount": 2}})
        }
        None => json!({"delta": {"id": 15}}),
    }
}

fn started(bigeye: &Bigeye, before: Option<i64>, states: &[&str]) {
    let run = json!({"deltaInfo": delta(before), "workflowInfo": {"workflowId": 7}});
    answers(bigeye, "runDelta", &run);
    for state in states {
        let status = format!("WORKFLOW_PROCESSING_STATUS_{state}");
        answers(
            bigeye,
            "getWorkflowStatus",
            &json!({"workflowId": 7, "status": status}),
        );
    }
}

async fn finished(bigeye: &Bigeye) -> Result<Response<FinishedDelta>, bigeye_client::Error> {
    let client = patient(bigeye, &ManualClock::new());
    client
        .run_delta()
        .delta_id(15)
        .send_and_wait_for_results()
        .await
}

#[tokio::test]
async fn a_run_is_waited_for_until_the_time_of_the_last_run_moves_on() {
    let bigeye = Bigeye::start().await;
    started(&bigeye, Some(100), &["QUEUED", "IN_PROGRESS", "COMPLETED"]);
    for last_run in [100, 100, 100, 160] {
        answers(&bigeye, "getDelta", &delta(Some(last_run)));
    }
    let run = finished(&bigeye).await.unwrap();
    assert!(run.workflow.succeeded());
    let delta = run.delta.delta.as_ref().unwrap();
    assert_eq!(
        (delta.last_run_at_epoch_seconds, delta.alerting_metric_count),
        (Some(160), Some(2))
    );
    for (operation, times) in [("runDelta", 1), ("getWorkflowStatus", 3), ("getDelta", 4)] {
        assert_eq!(
            bigeye.simulator.requests_of(operation).len(),
            times,
            "{operation}"
        );
    }
}

#[tokio::test]
async fn a_first_run_is_over_when_it_has_a_time_and_a_partial_failure_shows() {
    let bigeye = Bigeye::start().await;
    started(&bigeye, None, &["PARTIAL_FAILURE"]);
    answers(&bigeye, "getDelta", &delta(None));
    // a poll that fails for reasons that pass is repeated, and starts nothing
    bigeye.simulator.inject(Fault::status(503).on("getDelta"));
    answers(&bigeye, "getDelta", &delta(Some(160)));
    let run = finished(&bigeye).await.unwrap();
    assert!(run.workflow.failed_partly() && !run.workflow.succeeded());
    assert_eq!(bigeye.simulator.requests_of("runDelta").len(), 1);
}

#[tokio::test]
async fn a_workflow_that_fails_is_an_error_that_carries_it() {
    let bigeye = Bigeye::start().await;
    started(&bigeye, Some(100), &["IN_PROGRESS", "FAILED"]);
    let error = finished(&bigeye).await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert_eq!(
        error.job::<Value>().unwrap()["workflowId"].as_str(),
        Some("7")
    );
    assert!(bigeye.simulator.requests_of("getDelta").is_empty());
}

#[tokio::test]
async fn results_that_never_come_end_in_an_error_that_says_so() {
    let bigeye = Bigeye::start().await;
    started(&bigeye, Some(100), &["COMPLETED"]);
    let late = Fault::status(200).with_body(delta(Some(100)).to_string());
    bigeye.simulator.inject(late.on("getDelta").times(1000));
    let error = finished(&bigeye).await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert!(
        error
            .to_string()
            .contains("the results are not there 600s later"),
        "{error}"
    );
}

#[tokio::test]
async fn a_start_without_workflow_is_an_error_and_a_deadline_ends_the_waiting() {
    let bigeye = Bigeye::start().await;
    answers(&bigeye, "runDelta", &json!({"deltaInfo": delta(None)}));
    let error = finished(&bigeye).await.unwrap_err();
    assert!(
        error.is_decode() && error.to_string().contains("workflowInfo.workflowId"),
        "{error}"
    );

    started(&bigeye, Some(100), &["IN_PROGRESS"; 50]);
    let clock = ManualClock::new();
    let call = patient(&bigeye, &clock).run_delta().delta_id(15);
    let waiter = call
        .send_and_wait_for_results()
        .with_deadline(Duration::from_secs(20));
    assert!(waiter.await.unwrap_err().is_timeout());
}
