//! Runs of scan jobs: started, awaited, stopped, run again, and what they found.

use std::time::Duration;

use bigeye_client::Client;
use bigeye_client::types::{
    ClassifierWrite, Detector, DetectorTarget, RegexDetector, ScanFindingsFetch, ScanJob,
    ScanJobStatus, ScanJobTermination, ScanJobWrite, ScanReset, ScanResetAction, ScanResetColumn,
    ScanRun, ScanRunSortField, ScanRunSortOption, ScanRunsFetch, ScanType, SimpleDetector,
    SortDirection, TableToScan, ThreeLeggedBoolean,
};
use futures_util::TryStreamExt;

use crate::{Bigeye, WORKSPACE};

/// A data class that Bigeye provides, a table of the first source, and its column NAME.
const CLASS: i64 = 601;
const TABLE: i64 = 123_000;
const NAME: i64 = 1_230_001;

/// A classifier that finds the columns with this text in their names.
async fn classifier(client: &Client, text: &str) -> i64 {
    let regex = RegexDetector::new()
        .regex(text)
        .target(DetectorTarget::ColumnName);
    let detector = Detector::SimpleDetector(SimpleDetector::RegexDetector(regex));
    let wanted = ClassifierWrite::new()
        .name("By name")
        .data_class_id(CLASS)
        .detector(detector);
    let made = client.create_classifier().body(wanted).send().await;
    made.unwrap().id.unwrap()
}

async fn make(client: &Client, job: ScanJobWrite) -> i64 {
    let job = job.name("Weekly").scan_type(ScanType::Full);
    let made = client.create_scan_job().body(job).send().await;
    made.unwrap().id.unwrap()
}

/// A job that finds the column NAME.
async fn names(client: &Client) -> i64 {
    let classifier = classifier(client, "name").await;
    let tables = [TableToScan::new().table_id(TABLE)];
    make(
        client,
        ScanJobWrite::new()
            .classifier_ids([classifier])
            .tables(tables),
    )
    .await
}

/// Runs a job to its end.
async fn run(client: &Client, job: i64) {
    let wait = client.run_scan_job().id(job).send_and_wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    assert!(wait.await.unwrap().succeeded());
}

async fn read(client: &Client, job: i64) -> ScanJob {
    let read = client.get_scan_job().id(job).send().await;
    read.unwrap().into_inner()
}

async fn runs(client: &Client, fetch: ScanRunsFetch) -> Vec<ScanRun> {
    let runs = client.fetch_scan_runs().body(fetch).stream();
    runs.try_collect().await.unwrap()
}

#[tokio::test]
async fn a_scan_is_run_and_awaited_and_its_job_shows_the_run() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = names(&client).await;
    let started = client.run_scan_job().id(job).send().await.unwrap();
    let going = read(&client, job).await;
    assert_eq!(going.status, Some(ScanJobStatus::Scanning));
    let going = going.in_progress_scan_run.unwrap();

    let wait = client.get_scan_job_status().id(job).wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    let end = wait.await.unwrap();
    assert!(end.succeeded());
    assert_eq!(end.workflow_v2_id, started.workflow_v2_id);
    let after = read(&client, job).await;
    assert_eq!(after.status, Some(ScanJobStatus::Scanned));
    let done = after.latest_completed_scan_run.unwrap();
    assert_eq!(done.id, going.id);
    assert_eq!(done.rows_scanned, Some(1000));
    let read = client.get_scan_run().id(done.id.unwrap()).send().await;
    assert_eq!(read.unwrap().into_inner(), done);
}

#[tokio::test]
async fn a_scan_that_failed_is_run_again_and_one_that_did_not_is_not() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = make(&client, ScanJobWrite::new()).await;
    let wait = client.run_scan_job().id(job).send_and_wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    let error = wait.await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    let failed = runs(&client, ScanRunsFetch::new().scan_job_ids([job])).await;
    assert_eq!(failed[0].status, Some(ScanJobStatus::Failed));
    assert!(failed[0].error_message.is_some());

    let classifier = classifier(&client, "name").await;
    let change = ScanJobWrite::new()
        .classifier_ids([classifier])
        .tables([TableToScan::new().table_id(TABLE)]);
    let change = client.update_scan_job().id(job).body(change);
    change.send().await.unwrap();
    let again = client.retry_scan_job().id(job).send_and_wait();
    let again = again.with_interval(Duration::ZERO, Duration::ZERO);
    assert!(again.await.unwrap().succeeded());
    let error = client.retry_scan_job().id(job).send().await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
}

#[tokio::test]
async fn a_scan_that_runs_is_cancelled_or_terminated_with_a_reason() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = names(&client).await;
    client.run_scan_job().id(job).send().await.unwrap();
    client.cancel_scan_job().id(job).send().await.unwrap();
    let status = read(&client, job).await.status;
    assert_eq!(status, Some(ScanJobStatus::Cancelled));
    let idle = client.cancel_scan_job().id(job).send().await.unwrap_err();
    assert!(idle.is_invalid_request(), "{idle}");

    client.run_scan_job().id(job).send().await.unwrap();
    let reason = ScanJobTermination::new().reason("too slow");
    let terminate = client.terminate_scan_job().id(job).body(reason);
    terminate.send().await.unwrap();
    let wait = client.get_scan_job_status().id(job).wait();
    let wait = wait.with_interval(Duration::ZERO, Duration::ZERO);
    assert!(wait.await.unwrap_err().is_job_failed());
    let cancelled = ScanRunsFetch::new().statuses([ScanJobStatus::Cancelled]);
    let cancelled = runs(&client, cancelled).await;
    let reasons: Vec<_> = cancelled
        .iter()
        .map(|run| run.error_message.as_deref())
        .collect();
    assert_eq!(reasons, [None, Some("too slow")]);
}

#[tokio::test]
async fn the_runs_of_a_job_are_listed_in_pages() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let (job, other) = (names(&client).await, names(&client).await);
    for job in [job, other, job] {
        run(&client, job).await;
    }
    let backwards = ScanRunSortOption::new()
        .sort_field(ScanRunSortField::DisplayName)
        .sort_direction(SortDirection::Descending);
    let fetch = ScanRunsFetch::new()
        .scan_job_ids([job])
        .sort_options([backwards])
        .page_size(1);
    let all = runs(&client, fetch).await;
    let names: Vec<_> = all
        .iter()
        .filter_map(|run| run.display_name.as_deref())
        .collect();
    assert_eq!(names, ["Weekly 2", "Weekly 1"]);
    assert_eq!(all[0].scan_job.as_ref().unwrap().id, Some(job));
    assert_eq!(all[0].workspace_id, Some(WORKSPACE));
}

#[tokio::test]
async fn findings_of_each_run_are_listed_and_of_all_runs_together() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = names(&client).await;
    run(&client, job).await;
    run(&client, job).await;
    let positive = ScanFindingsFetch::new()
        .scan_job_ids([job])
        .positive_or_negative_findings(ThreeLeggedBoolean::True)
        .page_size(1)
        .include_chunk_info(true);
    let single = client.fetch_snapshot_scan_findings().body(positive.clone());
    let single: Vec<_> = single.stream().try_collect().await.unwrap();
    assert_eq!(single.len(), 2);
    assert_ne!(single[0].scan_run_id, single[1].scan_run_id);

    let together = client.fetch_aggregate_scan_findings().body(positive);
    let together: Vec<_> = together.stream().try_collect().await.unwrap();
    assert_eq!(together.len(), 1);
    let found = &together[0];
    assert_eq!(found.column.as_ref().unwrap().id, Some(NAME));
    assert_eq!(found.data_class.as_ref().unwrap().id, Some(CLASS));
    assert_eq!(found.earliest_scan_run_id, single[0].scan_run_id);
    assert_eq!(found.latest_scan_run_id, single[1].scan_run_id);
    let chunks = found.chunk_infos.as_ref().unwrap();
    assert_eq!(chunks[0].query.as_deref(), Some("SELECT NAME FROM ORDERS"));

    let all = ScanFindingsFetch::new().table_ids([TABLE]);
    let all = client
        .fetch_aggregate_scan_findings()
        .body(all)
        .send()
        .await;
    let all = all.unwrap().into_inner().findings.unwrap();
    assert_eq!(all.len(), 5);
    assert!(all.iter().all(|finding| finding.chunk_infos.is_none()));
}

#[tokio::test]
async fn a_column_that_is_marked_is_scanned_anew_by_the_next_run() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let job = names(&client).await;
    run(&client, job).await;
    let mark = ScanReset::new()
        .scan_job_id(job)
        .action(ScanResetAction::MarkForResetScan)
        .requests([NAME, 1].map(|column| ScanResetColumn::new().column_id(column)));
    let marked = client.reset_scan().body(mark).send().await.unwrap();
    let marked = marked.into_inner();
    assert_eq!(marked.successes.unwrap()[0].column_id, Some(NAME));
    let failure = &marked.failures.unwrap()[0];
    assert_eq!(failure.request.as_ref().unwrap().column_id, Some(1));

    let of_column = async || {
        let fetch = ScanFindingsFetch::new().column_ids([NAME]);
        let found = client.fetch_aggregate_scan_findings().body(fetch);
        let found = found.send().await.unwrap().into_inner().findings.unwrap();
        (found[0].is_marked_for_reset_scan, found[0].was_reset_scan)
    };
    assert_eq!(of_column().await, (Some(true), Some(false)));
    run(&client, job).await;
    assert_eq!(of_column().await, (Some(false), Some(true)));
}
