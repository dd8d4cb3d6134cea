//! What is sent again after a failure that passes, and what never is.

use bigeye_client::types::{IssuesFetch, MetricInfosFetch, MetricRunsFetch, WorkflowRun};
use bigeye_client::{Client, Error};
use serde_json::Value;
use vendor_simulator::Fault;

use crate::Bigeye;

/// The GETs that change something.
const CHANGING: [&str; 5] = [
    "purgeSourceMetrics",
    "runComparisonTable",
    "runCustomRule",
    "runDelta",
    "runMetric",
];

async fn run_all(client: &Client) -> Vec<(&'static str, Error)> {
    vec![
        (
            "purgeSourceMetrics",
            client
                .purge_source_metrics()
                .source_id(1)
                .send()
                .await
                .unwrap_err(),
        ),
        (
            "runComparisonTable",
            client
                .run_comparison_table()
                .comparison_table_id(1)
                .send()
                .await
                .unwrap_err(),
        ),
        (
            "runCustomRule",
            client
                .run_custom_rule()
                .custom_rule_id(1)
                .send()
                .await
                .unwrap_err(),
        ),
        (
            "runDelta",
            client.run_delta().delta_id(1).send().await.unwrap_err(),
        ),
        (
            "runMetric",
            client.run_metric().metric_id(1).send().await.unwrap_err(),
        ),
    ]
}

#[tokio::test]
async fn a_get_that_changes_something_is_never_sent_again() {
    type Make = fn() -> Fault;
    let faults: [Make; 4] = [
        || Fault::status(503),
        || Fault::status(500),
        || Fault::status(504),
        Fault::lose_answer,
    ];
    for fault in faults {
        let bigeye = Bigeye::start().await;
        for operation in CHANGING {
            bigeye.simulator.inject(fault().on(operation).times(9));
        }
        for (operation, error) in run_all(&bigeye.patient()).await {
            assert_eq!(error.operation_id(), Some(operation));
            assert_eq!(error.attempts(), 1, "{error}");
            assert!(error.is_outcome_unknown(), "{error}");
            assert_eq!(bigeye.simulator.requests_of(operation).len(), 1);
        }
    }
}

#[tokio::test]
async fn waiting_for_a_delta_does_not_send_its_start_again() {
    let bigeye = Bigeye::start().await;
    bigeye
        .simulator
        .inject(Fault::status(503).on("runDelta").times(9));
    let call = bigeye.patient().run_delta().delta_id(1);
    let error = call.send_and_wait_for_results().await.unwrap_err();
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(bigeye.simulator.requests().len(), 1);
}

#[tokio::test]
async fn a_post_that_only_reads_is_sent_again() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    for operation in [
        "fetchIssues",
        "fetchMetricInfos",
        "fetchMetricRuns",
        "fetchTables",
        "queryCounts",
        "getWorkflowRunStatus",
    ] {
        bigeye.simulator.inject(Fault::status(503).on(operation));
    }
    let run = WorkflowRun::new().workflow_id("a").run_id("b");
    let sent = [
        client
            .fetch_issues()
            .body(IssuesFetch::new())
            .send()
            .await
            .map(|answer| answer.attempts()),
        client
            .fetch_metric_infos()
            .body(MetricInfosFetch::new())
            .send()
            .await
            .map(|answer| answer.attempts()),
        client
            .fetch_metric_runs()
            .body(MetricRunsFetch::new())
            .send()
            .await
            .map(|answer| answer.attempts()),
        client
            .fetch_tables()
            .send()
            .await
            .map(|answer| answer.attempts()),
        client
            .query_counts()
            .send()
            .await
            .map(|answer| answer.attempts()),
        client
            .get_workflow_run_status()
            .workflow_id("a")
            .run_id("b")
            .body(run)
            .send()
            .await
            .map(|answer| answer.attempts()),
    ];
    for attempts in sent {
        let attempts = attempts.unwrap_or_else(|error| error.attempts());
        assert_eq!(attempts, 2);
    }
}

/// Every operation of the spec by method: what the client does follows from `x-safe`, so this is the list that a change of it has to pass.
#[test]
fn the_spec_names_five_gets_that_change_something_and_every_post_that_only_reads() {
    let spec: Value =
        serde_json::from_str(include_str!("../../crates/bigeye-client/openapi.json")).unwrap();
    let (mut changing, mut reading) = (Vec::new(), Vec::new());
    for path in spec["paths"].as_object().unwrap().values() {
        if path["get"]["x-safe"] == false {
            changing.push(path["get"]["operationId"].as_str().unwrap());
        }
        if path["post"]["x-safe"] == true {
            reading.push(path["post"]["operationId"].as_str().unwrap());
        }
    }
    changing.sort_unstable();
    assert_eq!(changing, CHANGING);
    let reads = |name: &str| {
        [
            "fetch",
            "get",
            "search",
            "query",
            "calculate",
            "list",
            "bulkGet",
            "test",
            "validate",
        ]
        .iter()
        .any(|verb| name.starts_with(verb))
    };
    assert!(
        reading.len() > 35 && reading.iter().all(|name| reads(name)),
        "{reading:?}"
    );
}
