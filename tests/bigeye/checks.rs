//! The gate of an ELT job: metrics are run, and one value says whether the data may go on.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigeye_client::types::{
    CollectionCreate, MetricBulkUpdate, MetricInfosFetch, MetricRunStatus, Tag, TagItem, TagWrite,
    TaggableEntityType, TaggingWrite, WhereClause,
};
use bigeye_client::{Check, Checked, CheckedMetric, Verdict};
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;
use crate::metrics::{make, wanted};

/// As soon as possible.
async fn done(check: Check) -> Checked {
    let check = check.with_interval(Duration::ZERO, Duration::ZERO);
    check.await.unwrap()
}

fn ids<'a>(metrics: impl Iterator<Item = &'a CheckedMetric>) -> Vec<i64> {
    metrics.map(|metric| metric.id().unwrap()).collect()
}

#[tokio::test]
async fn metrics_without_an_alert_pass_by_one_workflow_and_two_lists() {
    let bigeye = Bigeye::start().await;
    let checked = done(bigeye.client().check_metrics([1, 2, 4])).await;
    assert_eq!(checked.verdict(), Verdict::Pass);
    assert_eq!(ids(checked.metrics.iter()), [1, 2, 4]);
    assert_eq!(checked.metrics[0].name(), "PERCENT_NULL 1");
    for metric in &checked.metrics {
        assert_eq!(metric.runs.len(), 1);
        assert_eq!(metric.runs[0].status, Some(MetricRunStatus::Ok));
    }
    assert_eq!(
        checked.to_string(),
        "pass: 0 of 3 metrics alert, 0 have no result, 0 are not there"
    );
    let sent = |operation| bigeye.simulator.requests_of(operation).len();
    assert_eq!(sent("queueMetricRuns"), 1);
    assert_eq!(sent("fetchMetricInfos"), 2);
}

#[tokio::test]
async fn a_table_with_alerts_fails_and_names_the_metrics_with_their_new_runs() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let before = client.get_metric_info().metric_id(3).send().await.unwrap();
    let before = before.into_inner();
    let table = before.metric_configuration.unwrap().dataset_id.unwrap();
    let checked = done(client.check_table(table)).await;
    assert_eq!(checked.verdict(), Verdict::Fail);
    assert!(ids(checked.failing()).contains(&3), "{checked}");
    assert!(ids(checked.failing()).iter().all(|id| id % 10 == 3));
    let failing = checked.failing().find(|one| one.id() == Some(3)).unwrap();
    let run = &failing.runs[0];
    assert_ne!(run.id, before.latest_metric_runs.unwrap()[0].id);
    assert!(run.observed_value.unwrap() > -1.0);
    for metric in &checked.metrics {
        let configuration = metric.info.metric_configuration.as_ref().unwrap();
        assert_eq!(configuration.dataset_id, Some(table));
    }
}

#[tokio::test]
async fn a_query_that_fails_makes_the_verdict_unknown_and_an_alert_counts_more() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (metrics, verdict) in [
        (vec![1, 47], Verdict::Unknown),
        (vec![47, 97], Verdict::Unknown),
        (vec![1, 3, 47], Verdict::Fail),
    ] {
        let checked = done(client.check_metrics(metrics.clone())).await;
        assert_eq!(checked.verdict(), verdict, "{metrics:?}");
        let unknown = checked.unknown().find(|one| one.id() == Some(47)).unwrap();
        assert!(unknown.runs[0].exception_message.is_some());
    }
}

#[tokio::test]
async fn a_metric_that_has_not_run_is_unknown_whatever_it_was_before() {
    let bigeye = Bigeye::start().await;
    let failed = r#"{"workflowId": 1, "status": "WORKFLOW_PROCESSING_STATUS_TIMED_OUT"}"#;
    let fault = Fault::status(200).with_body(failed);
    bigeye.simulator.inject(fault.on("getWorkflowStatus"));
    let checked = done(bigeye.client().check_metrics([1])).await;
    assert_eq!(checked.verdict(), Verdict::Unknown);
    assert_eq!(
        checked.metrics[0].info.status,
        Some(MetricRunStatus::Ok),
        "the run of yesterday"
    );
    assert!(checked.metrics[0].runs.is_empty());
}

#[tokio::test]
async fn a_collection_is_checked_by_its_metrics_and_one_that_is_gone_is_missing() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let gone = make(&client, wanted("Short-lived", 11.0)).await;
    let body = CollectionCreate::new("Gate").metric_ids([1, gone]);
    let made = client.create_collection().body(body).send().await.unwrap();
    let collection = made.into_inner().collection.unwrap().id.unwrap();
    let checked = done(client.check_collection(collection)).await;
    assert_eq!(checked.verdict(), Verdict::Pass);
    assert_eq!(ids(checked.metrics.iter()), [1, gone]);

    let delete = MetricBulkUpdate::new().where_(WhereClause::new().ids([gone]));
    let delete = client.bulk_update_metrics().body(delete.is_delete(true));
    delete.send().await.unwrap();
    let checked = done(client.check_metrics([1, gone])).await;
    assert_eq!(checked.verdict(), Verdict::Unknown);
    assert_eq!(checked.missing, [gone]);
    assert_eq!(ids(checked.metrics.iter()), [1]);
}

#[tokio::test]
async fn a_metric_that_is_deleted_while_the_others_run_is_missing() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let afterwards = MetricInfosFetch::new().metric_ids([1]);
    let afterwards = client.fetch_metric_infos().body(afterwards).send().await;
    let afterwards = serde_json::to_string(&*afterwards.unwrap()).unwrap();
    let fault = Fault::status(200).with_body(afterwards).after(1);
    bigeye.simulator.inject(fault.on("fetchMetricInfos"));
    let checked = done(client.check_metrics([1, 2])).await;
    assert_eq!(checked.missing, [2]);
    assert_eq!(ids(checked.metrics.iter()), [1]);
    assert_eq!(checked.verdict(), Verdict::Unknown);
}

#[tokio::test]
async fn a_tag_is_checked_by_the_metrics_that_carry_it() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let tag = TagWrite::new().tag(Tag::new().name("gold").color_hex("#FF5733"));
    let tag = client.create_tag().body(tag).send().await.unwrap();
    let tag = tag.into_inner().tag.unwrap().id.unwrap();
    for metric in [3, 5] {
        let item = TagItem::new()
            .entity_type(TaggableEntityType::Metric)
            .entity_id(metric)
            .workspace_tag(Tag::new().id(tag));
        let body = TaggingWrite::new().tag(item);
        client.add_tag_item().body(body).send().await.unwrap();
    }
    let checked = done(client.check_tag(tag)).await;
    assert_eq!(ids(checked.metrics.iter()), [3, 5]);
    assert_eq!(ids(checked.failing()), [3]);
}

#[tokio::test]
async fn what_holds_no_metric_is_unknown_and_nothing_is_run() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let body = CollectionCreate::new("Empty");
    let made = client.create_collection().body(body).send().await.unwrap();
    let collection = made.into_inner().collection.unwrap().id.unwrap();
    for check in [
        client.check_metrics([]),
        client.check_metrics([999_999]),
        client.check_collection(collection),
        client.check_table(999_999),
    ] {
        let checked = done(check).await;
        assert_eq!(checked.verdict(), Verdict::Unknown);
        assert!(checked.metrics.is_empty());
    }
    assert!(bigeye.simulator.requests_of("queueMetricRuns").is_empty());
}

#[tokio::test]
async fn each_group_of_a_metric_has_its_run() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let metric = make(&client, wanted("By status", 11.0).group_bys(["STATUS"])).await;
    for _ in 0..2 {
        let checked = done(client.check_metrics([metric])).await;
        assert_eq!(checked.metrics[0].runs.len(), 2);
        assert_eq!(checked.verdict(), Verdict::Pass);
    }
}

#[tokio::test]
async fn progress_is_told_and_who_may_only_look_is_refused() {
    let bigeye = Bigeye::start().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let check = bigeye.client().check_metrics([1]);
    let check = check.on_progress(move |now| told.lock().unwrap().push(now.status.clone()));
    done(check).await;
    assert_eq!(
        *seen.lock().unwrap(),
        [
            "WORKFLOW_PROCESSING_STATUS_QUEUED",
            "WORKFLOW_PROCESSING_STATUS_IN_PROGRESS",
            "WORKFLOW_PROCESSING_STATUS_COMPLETED"
        ]
    );
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let error = viewer.check_metrics([1]).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(error.operation_id(), Some("queueMetricRuns"));
}

#[tokio::test]
async fn a_deadline_ends_the_waiting() {
    let bigeye = Bigeye::start().await;
    let check = bigeye.client().check_metrics([1]);
    let error = check.with_deadline(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}
