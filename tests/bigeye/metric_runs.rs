//! Runs of metrics: now, together, by and by.

use bigeye_client::types::{
    MetricBackfillCreate, MetricIdentifier, MetricRunStatus, MetricRunsBulkFetch, MetricRunsFetch,
    MetricStatus, MetricsRun, WhereClause, WorkflowProcessingStatus,
};
use futures_util::TryStreamExt;
use vendor_simulator::{Fault, bigeye};

use crate::Bigeye;
use crate::metrics::{make, wanted};

#[tokio::test]
async fn a_value_above_the_bound_alerts_and_one_below_is_healthy() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (highest, status, summary) in [
        (
            -1.0,
            MetricRunStatus::UpperboundCritical,
            MetricStatus::Alerting,
        ),
        (11.0, MetricRunStatus::Ok, MetricStatus::Healthy),
    ] {
        let id = make(&client, wanted("Nulls", highest)).await;
        let before = client.get_metric_info().metric_id(id).send().await.unwrap();
        assert_eq!(before.status, Some(MetricRunStatus::NoRuns));
        let info = client
            .run_metric()
            .metric_id(id)
            .send()
            .await
            .unwrap()
            .into_inner();
        assert_eq!(info.status, Some(status));
        let runs = info.latest_metric_runs.unwrap();
        assert_eq!(runs[0].summary_status, Some(summary));
        let value = runs[0].observed_value.unwrap();
        assert!((0.0..=10.0).contains(&value), "{value}");
    }
}

#[tokio::test]
async fn a_query_that_fails_leaves_the_result_unknown_and_says_why() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let metric = wanted("Broken", 11.0).filters([bigeye::FAILING_FILTER]);
    let id = make(&client, metric).await;
    let info = client
        .run_metric()
        .metric_id(id)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(info.status, Some(MetricRunStatus::Unknown));
    let run = &info.latest_metric_runs.unwrap()[0];
    assert_eq!(run.observed_value, None);
    assert_eq!(run.summary_status, Some(MetricStatus::Failed));
    assert!(run.exception_message.is_some());
}

#[tokio::test]
async fn a_metric_by_groups_has_a_run_for_each_and_one_that_alerts_is_enough() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted("By state", -1.0).group_bys(["STATUS"])).await;
    let info = client
        .run_metric()
        .metric_id(id)
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(info.status, Some(MetricRunStatus::GroupsCritical));
    assert_eq!(info.group_count, Some(2));
    assert_eq!(info.critical_group_count, Some(2));
    let runs = info.latest_metric_runs.unwrap();
    let groups: Vec<_> = runs.iter().map(|run| run.group_name.as_deref()).collect();
    assert_eq!(groups, [Some("A"), Some("B")]);
}

#[tokio::test]
async fn what_runs_together_answers_with_every_result_and_with_what_did_not_run() {
    let bigeye = Bigeye::start().await;
    let run = MetricsRun::new().metric_ids([1, 3, 999]);
    let done = bigeye.client().run_metrics().body(run).send().await;
    let done = done.unwrap().into_inner();
    let states: Vec<_> = done
        .metric_infos
        .unwrap()
        .into_iter()
        .map(|info| info.status.unwrap())
        .collect();
    assert_eq!(
        states,
        [MetricRunStatus::Ok, MetricRunStatus::UpperboundCritical]
    );
    assert_eq!(done.metrics_not_run.unwrap().len(), 1);
}

#[tokio::test]
async fn results_of_a_queued_run_are_there_when_its_workflow_has_ended() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted("Later", -1.0)).await;
    let queued = client
        .queue_metric_runs()
        .body(MetricsRun::new().metric_ids([id]));
    let workflow = queued.send().await.unwrap().workflow_id.unwrap();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let poll = client.get_workflow_status().workflow_id(workflow).send();
        let poll = poll.await.unwrap().into_inner();
        let info = client.get_metric_info().metric_id(id).send().await.unwrap();
        seen.push((poll.status.unwrap(), info.status.clone().unwrap()));
    }
    assert_eq!(
        seen,
        [
            (WorkflowProcessingStatus::Queued, MetricRunStatus::NoRuns),
            (
                WorkflowProcessingStatus::InProgress,
                MetricRunStatus::NoRuns
            ),
            (
                WorkflowProcessingStatus::Completed,
                MetricRunStatus::UpperboundCritical
            ),
        ]
    );
}

#[tokio::test]
async fn a_queued_run_of_which_some_could_not_be_done_ends_as_a_partial_failure() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (metrics, end) in [
        ([1, 47], WorkflowProcessingStatus::PartialFailure),
        ([47, 97], WorkflowProcessingStatus::Failed),
        ([1, 3], WorkflowProcessingStatus::Completed),
    ] {
        let queued = client
            .queue_metric_runs()
            .body(MetricsRun::new().metric_ids(metrics));
        let workflow = queued.send().await.unwrap().workflow_id.unwrap();
        let mut status = None;
        for _ in 0..3 {
            let poll = client.get_workflow_status().workflow_id(workflow).send();
            status = poll.await.unwrap().into_inner().status;
        }
        assert_eq!(status, Some(end), "{metrics:?}");
    }
}

#[tokio::test]
async fn the_metrics_of_a_collection_run_by_where() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let collections = client.list_collections().send().await.unwrap().into_inner();
    let collection = collections.collections.unwrap().swap_remove(0);
    let mut members = collection.metric_ids.unwrap();
    members.sort_unstable();
    members.dedup();
    let chosen = WhereClause::new().collection_ids([collection.id.unwrap()]);
    let done = client
        .run_metrics()
        .body(MetricsRun::new().where_(chosen))
        .send()
        .await;
    let ran: Vec<_> = done
        .unwrap()
        .into_inner()
        .metric_infos
        .unwrap()
        .into_iter()
        .map(|info| info.metric_configuration.unwrap().id.unwrap())
        .collect();
    assert!(!ran.is_empty());
    assert_eq!(ran, members);
}

#[tokio::test]
async fn a_run_by_get_is_not_sent_again_when_its_answer_is_lost() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, wanted("Once", 11.0)).await;
    bigeye.simulator.inject(Fault::status(503).on("runMetric"));
    let error = client.run_metric().metric_id(id).send().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(bigeye.simulator.requests_of("runMetric").len(), 1);
}

#[tokio::test]
async fn runs_are_listed_page_by_page_and_by_period() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let metric = MetricIdentifier::new().metric_id(1);
    let fetch = MetricRunsFetch::new()
        .metric_identifier(metric.clone())
        .page_size(2);
    let runs: Vec<_> = client
        .fetch_metric_runs()
        .body(fetch)
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(runs.len(), 3);
    let times: Vec<_> = runs
        .iter()
        .map(|run| run.run_at_epoch_seconds.unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");

    let since = MetricRunsBulkFetch::new()
        .metric_identifier([metric, MetricIdentifier::new().metric_id(2)])
        .start_epoch_seconds(times[1]);
    let found = client
        .fetch_metric_runs_bulk()
        .body(since)
        .send()
        .await
        .unwrap();
    let counts: Vec<_> = found
        .metrics
        .as_ref()
        .unwrap()
        .iter()
        .map(|metric| metric.metric_runs.as_ref().unwrap().len())
        .collect();
    assert_eq!(counts, [2, 2]);
}

#[tokio::test]
async fn a_backfill_that_was_queued_has_succeeded_when_it_is_listed() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let queued = client
        .backfill_metrics()
        .body(MetricBackfillCreate::new().metric_ids([5]));
    let queued = queued
        .send()
        .await
        .unwrap()
        .into_inner()
        .metric_backfills
        .unwrap();
    let listed = client
        .list_metric_backfills()
        .ids(vec![queued[0].id.unwrap()]);
    let listed = listed
        .send()
        .await
        .unwrap()
        .into_inner()
        .metric_backfills
        .unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].metric_ids, Some(vec![5]));
    assert_ne!(listed[0].overall_status, queued[0].overall_status);
}
