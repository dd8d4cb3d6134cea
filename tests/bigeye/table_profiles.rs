//! Profile reports of tables: queued, waited for, read.

use bigeye_client::Client;
use bigeye_client::types::{
    IdAndDisplayName, SampleMethod, SampleSelection, TableProfileQueue, TableProfileResponse,
    TableProfileStatus,
};
use vendor_simulator::bigeye::{self, FAILING_FILTER};

use crate::Bigeye;

const TABLE: i64 = 123_000;
const AMOUNT: i64 = 1_230_002;

async fn report(client: &Client) -> TableProfileResponse {
    let report = client.get_table_profile().table_id(TABLE);
    report.send().await.unwrap().into_inner()
}

#[tokio::test]
async fn a_report_is_there_when_its_workflow_has_ended() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    assert_eq!(report(&client).await, TableProfileResponse::default());
    let sample = SampleSelection::new()
        .row_limit(500)
        .sample_method(SampleMethod::SimpleLimit);
    let queue = TableProfileQueue::new()
        .table_id(TABLE)
        .sample_selection(sample.clone());
    let call = client.queue_table_profile().table_id(TABLE).body(queue);
    let status = call.send_and_wait().await.unwrap();
    assert!(status.succeeded());
    assert!(bigeye.simulator.requests_of("getTableProfileStatus").len() > 1);

    let report = report(&client).await;
    assert_eq!(report.failed_profile, None);
    let profile = report.successful_profile.unwrap();
    assert_eq!(profile.status, Some(TableProfileStatus::Success));
    assert_eq!(profile.table_id, Some(TABLE));
    assert_eq!(profile.sample_row_count, Some(500));
    assert_eq!(profile.sample_selection, Some(sample));
    let columns = profile.column_profiles.unwrap();
    assert_eq!(columns.len(), 5);
    assert!(columns.iter().all(|column| {
        let statistics = column.metric_profiles.as_ref().unwrap();
        statistics.iter().all(|one| one.observed_value.is_some())
    }));
}

#[tokio::test]
async fn a_report_has_only_the_columns_that_were_asked_for() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    let column = IdAndDisplayName::new().id(AMOUNT).display_name("AMOUNT");
    let queue = TableProfileQueue::new().requested_columns([column]);
    let call = client.queue_table_profile().table_id(TABLE).body(queue);
    call.send_and_wait().await.unwrap();
    let profile = report(&client).await.successful_profile.unwrap();
    let columns = profile.column_profiles.unwrap();
    assert_eq!(columns.len(), 1);
    assert_eq!(columns[0].column_name.as_deref(), Some("AMOUNT"));
    assert_eq!(columns[0].type_.as_deref(), Some("NUMERIC"));
}

#[tokio::test]
async fn a_report_that_fails_is_an_error_and_leaves_the_last_good_one() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.patient();
    let queue = |queue: TableProfileQueue| {
        let call = client.queue_table_profile().table_id(TABLE).body(queue);
        call.send_and_wait()
    };
    queue(TableProfileQueue::new()).await.unwrap();
    let fails = TableProfileQueue::new().where_clause(FAILING_FILTER);
    let error = queue(fails).await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    let report = report(&client).await;
    assert!(report.successful_profile.is_some());
    let failed = report.failed_profile.unwrap();
    assert_eq!(failed.status, Some(TableProfileStatus::Failed));
    assert!(failed.exception_message.is_some());
}

#[tokio::test]
async fn a_table_that_was_never_profiled_has_no_workflow_and_a_viewer_starts_none() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let error = client.get_table_profile_status().table_id(TABLE).send();
    assert!(error.await.unwrap_err().is_not_found());
    let error = client.get_table_profile().table_id(1).send().await;
    assert!(error.unwrap_err().is_not_found());
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    let call = viewer.queue_table_profile().table_id(TABLE);
    let error = call.body(TableProfileQueue::new()).send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 403);
}

#[tokio::test]
async fn kinds_of_metrics_that_fit_a_whole_table_have_no_column() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let kinds = client.list_table_applicable_metric_types().table_id(TABLE);
    let kinds = kinds.send().await.unwrap().into_inner().metric_types;
    let kinds = kinds.unwrap();
    assert_eq!(kinds.id, Some(TABLE));
    let kinds = kinds.applicable_metric_types.unwrap();
    assert_eq!(kinds.len(), 1);
    assert_eq!(kinds[0].column, None);
    assert!(
        !kinds[0]
            .applicable_metric_types
            .as_ref()
            .unwrap()
            .is_empty()
    );
}
