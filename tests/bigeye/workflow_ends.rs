//! Both kinds of workflows are waited for in the same way, and a partial failure is no success.

use std::sync::{Arc, Mutex};

use bigeye_client::types::{MetricsRun, TableRebuild, WorkflowRun};
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::Bigeye;

fn answers(bigeye: &Bigeye, operation: &str, answer: &Value) {
    let fault = Fault::status(200).with_body(answer.to_string());
    bigeye.simulator.inject(fault.on(operation));
}

/// Lets the polls see these states, one after the other.
fn states(bigeye: &Bigeye, operation: &str, states: &[&str]) {
    for state in states {
        let status = format!("WORKFLOW_PROCESSING_STATUS_{state}");
        answers(
            bigeye,
            operation,
            &json!({"status": status, "error": "two of three"}),
        );
    }
}

fn run() -> Value {
    json!({"workflowV2Id": {"workflowId": "w", "runId": "r"}, "status": "WORKFLOW_PROCESSING_STATUS_QUEUED"})
}

#[tokio::test]
async fn a_workflow_of_the_first_kind_ends_with_success_or_partly_or_with_an_error() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    for (end, succeeded, failed_partly) in
        [("COMPLETED", true, false), ("PARTIAL_FAILURE", false, true)]
    {
        states(
            &bigeye,
            "getWorkflowStatus",
            &["QUEUED", "IN_PROGRESS", "ANOTHER_ONE", end],
        );
        answers(&bigeye, "queueMetricRuns", &json!({"workflowId": 7}));
        let seen = Arc::new(Mutex::new(0));
        let call = client
            .queue_metric_runs()
            .body(MetricsRun::new().metric_ids([1]));
        let count = Arc::clone(&seen);
        let status = call
            .send_and_wait()
            .on_progress(move |_| *count.lock().unwrap() += 1)
            .await
            .unwrap();
        assert_eq!(
            (status.succeeded(), status.failed_partly()),
            (succeeded, failed_partly),
            "{end}"
        );
        assert_eq!(*seen.lock().unwrap(), 4);
    }
    for end in ["FAILED", "TIMED_OUT"] {
        states(&bigeye, "getWorkflowStatus", &["IN_PROGRESS", end]);
        let error = client
            .get_workflow_status()
            .workflow_id(7)
            .wait()
            .await
            .unwrap_err();
        assert!(error.is_job_failed(), "{error}");
        assert_eq!(
            error.code(),
            Some(format!("WORKFLOW_PROCESSING_STATUS_{end}").as_str())
        );
    }
}

#[tokio::test]
async fn a_workflow_of_the_second_kind_ends_in_the_same_way() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    for (end, succeeded, failed_partly) in
        [("COMPLETED", true, false), ("PARTIAL_FAILURE", false, true)]
    {
        states(
            &bigeye,
            "getWorkflowRunStatus",
            &["QUEUED", "IN_PROGRESS", end],
        );
        answers(&bigeye, "queueTableRebuild", &run());
        let call = client.queue_table_rebuild().body(TableRebuild::new());
        let status = call.send_and_wait().await.unwrap();
        assert_eq!(
            (status.succeeded(), status.failed_partly()),
            (succeeded, failed_partly),
            "{end}"
        );
    }
    // the ids are in the path and in the body
    let polls = bigeye.simulator.requests_of("getWorkflowRunStatus");
    assert_eq!(polls.len(), 6);
    for poll in polls {
        assert!(poll.path.ends_with("/w/r"), "{}", poll.path);
        assert_eq!(
            poll.json().unwrap(),
            json!({"workflowId": "w", "runId": "r"})
        );
    }
    states(&bigeye, "getWorkflowRunStatus", &["FAILED"]);
    let call = client
        .get_workflow_run_status()
        .workflow_id("w")
        .run_id("r");
    let error = call
        .body(WorkflowRun::new().workflow_id("w").run_id("r"))
        .wait()
        .await
        .unwrap_err();
    assert!(
        error.is_job_failed() && error.message() == Some("two of three"),
        "{error}"
    );
    states(
        &bigeye,
        "getWorkflowStatusWithoutRun",
        &["IN_PROGRESS", "PARTIAL_FAILURE"],
    );
    let call = client.get_workflow_status_without_run().workflow_id("w");
    let status = call
        .body(WorkflowRun::new().workflow_id("w"))
        .wait()
        .await
        .unwrap();
    assert!(status.failed_partly());
}
