//! Monitors whose results another system delivers.

use bigeye_client::Client;
use bigeye_client::types::{
    ConstantThreshold, ExternalMonitor, ExternalMonitorRunCreate, ExternalMonitorType,
    MetricConfiguration, MetricInfo, MetricRunStatus, MetricType, MetricTypeMetricType,
    MonitorType, SimpleBound, SimpleBoundType, Threshold,
};
use vendor_simulator::bigeye;

use crate::Bigeye;

const TABLE: i64 = 123_000;

/// A test of dbt that must not find more than nothing.
fn wanted() -> MetricConfiguration {
    let kind = ExternalMonitor::new().type_(ExternalMonitorType::DbtTest);
    let kind = MetricTypeMetricType::ExternalMonitor(kind);
    let bound = SimpleBound::new()
        .bound_type(SimpleBoundType::UpperBound)
        .value(0.0);
    MetricConfiguration::new()
        .name("dbt: unique orders")
        .dataset_id(TABLE)
        .metric_type(MetricType::new().metric_type(kind))
        .thresholds([Threshold::ConstantThreshold(
            ConstantThreshold::new().bound(bound),
        )])
}

async fn deliver(client: &Client, monitor: i64, value: f64, at: i64) -> MetricInfo {
    let run = ExternalMonitorRunCreate::new()
        .observed_value(value)
        .run_at_epoch_seconds(at);
    let call = client.create_external_monitor_run().monitor_id(monitor);
    call.body(run).send().await.unwrap().into_inner()
}

#[tokio::test]
async fn results_of_another_system_are_judged_like_any_other_and_a_zero_is_one() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let made = client.create_external_monitor().body(wanted()).send().await;
    let made = made.unwrap().into_inner();
    let id = made.id.unwrap();
    assert_eq!(made.monitor_type, Some(MonitorType::DbtTest));

    let at = 1_700_000_000;
    let good = deliver(&client, id, 0.0, at).await;
    let run = &good.latest_metric_runs.unwrap()[0];
    assert_eq!(run.observed_value, Some(0.0));
    assert_eq!(run.run_at_epoch_seconds, Some(at));
    assert_eq!(good.status, Some(MetricRunStatus::Ok));
    assert!(good.active_issue.is_none());

    let bad = deliver(&client, id, 3.0, at + 60).await;
    assert_eq!(bad.status, Some(MetricRunStatus::UpperboundCritical));
    let issue = bad.active_issue.unwrap().id.unwrap();
    let issue = client.get_issue().issue_id(issue).send().await.unwrap();
    let issue = &issue.issue.as_ref().unwrap()[0];
    assert_eq!(issue.alerting_metrics.as_ref().unwrap()[0].id, Some(id));

    let read = client.get_metric_info().metric_id(id).send().await.unwrap();
    assert_eq!(read.status, Some(MetricRunStatus::UpperboundCritical));
}

#[tokio::test]
async fn a_metric_that_bigeye_computes_takes_no_results_and_who_may_only_view_delivers_none() {
    let bigeye = Bigeye::start().await;
    let run = |client: Client, monitor: i64| {
        let run = ExternalMonitorRunCreate::new().observed_value(1.0);
        let call = client.create_external_monitor_run().monitor_id(monitor);
        async move { call.body(run).send().await.unwrap_err() }
    };
    let client = bigeye.client();
    assert!(run(client.clone(), 4).await.is_invalid_request());
    assert!(run(client, 99_999).await.is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    assert_eq!(run(viewer.clone(), 4).await.status().unwrap(), 403);
    let made = viewer.create_external_monitor().body(wanted()).send().await;
    assert_eq!(made.unwrap_err().status().unwrap(), 403);
}
