//! Scan jobs: what is searched for sensitive data.

use bigeye_client::types::{
    ScanJob, ScanJobSortField, ScanJobSortOption, ScanJobStatus, ScanJobWrite, ScanJobsFetch,
    ScanPartitionColumn, ScanPartitionColumnsWrite, ScanSchedule, ScanScheduleFrequency, ScanType,
    SortDirection, TableToScan,
};
use bigeye_client::{Client, Error};
use futures_util::TryStreamExt;
use vendor_simulator::bigeye;

use crate::Bigeye;

/// A classifier that Bigeye provides, two tables of the first source, and a column of each.
const CLASSIFIER: i64 = 701;
const TABLES: [i64; 2] = [123_000, 123_001];
const COLUMNS: [i64; 2] = [1_230_000, 1_230_010];

fn job(name: &str) -> ScanJobWrite {
    ScanJobWrite::new()
        .name(name)
        .scan_type(ScanType::Full)
        .classifier_ids([CLASSIFIER])
        .tables([TableToScan::new().table_id(TABLES[0])])
}

async fn make(client: &Client, job: ScanJobWrite) -> Result<ScanJob, Error> {
    let made = client.create_scan_job().body(job).send().await?;
    Ok(made.into_inner())
}

async fn read(client: &Client, id: i64) -> Result<ScanJob, Error> {
    let read = client.get_scan_job().id(id).send().await?;
    Ok(read.into_inner())
}

#[tokio::test]
async fn a_scan_job_is_made_read_changed_and_deleted() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let weekly = ScanScheduleFrequency::new().cron_string("0 3 * * 0");
    let weekly = ScanSchedule::ScheduleFrequency(weekly);
    let made = make(&client, job("Weekly").schedule(weekly.clone())).await;
    let made = made.unwrap();
    let id = made.id.unwrap();
    assert_eq!(made.schedule, Some(weekly));
    assert_eq!(made.status, Some(ScanJobStatus::NoRuns));
    assert_eq!(made.classifiers.unwrap()[0].id, Some(CLASSIFIER));
    let sources = made.distinct_warehouses.unwrap();
    assert_eq!(sources[0].name.as_deref(), Some("Production warehouse"));
    assert_eq!(made.creator.unwrap().name.as_deref(), Some("Ada"));

    let change = job("Sampled")
        .scan_type(ScanType::Sampled)
        .sampled_scan_fraction_of_rows(0.1);
    let change = client.update_scan_job().id(id).body(change);
    change.send().await.unwrap();
    let changed = read(&client, id).await.unwrap();
    assert_eq!(changed.scan_type, Some(ScanType::Sampled));
    assert_eq!(changed.sampled_scan_fraction_of_rows, Some(0.1));

    client.delete_scan_job().id(id).send().await.unwrap();
    assert!(read(&client, id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_scan_job_with_a_classifier_that_is_not_there_is_not_made() {
    let bigeye = Bigeye::start().await;
    let wanted = job("Of nothing").classifier_ids([1]);
    let error = make(&bigeye.client(), wanted).await.unwrap_err();
    assert_eq!(error.message(), Some("Classifier 1 not found"));
}

#[tokio::test]
async fn scan_jobs_are_listed_in_pages_and_come_with_what_was_asked_for() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    for (name, kind) in [
        ("A", ScanType::Full),
        ("B", ScanType::Auto),
        ("C", ScanType::Full),
    ] {
        make(&client, job(name).scan_type(kind)).await.unwrap();
    }
    let backwards = ScanJobSortOption::new()
        .sort_field(ScanJobSortField::Name)
        .sort_direction(SortDirection::Descending);
    let full = ScanJobsFetch::new()
        .scan_types([ScanType::Full])
        .sort_options([backwards])
        .page_size(1)
        .include_tables(true);
    let jobs = client.fetch_scan_jobs().body(full).stream();
    let jobs: Vec<ScanJob> = jobs.try_collect().await.unwrap();
    let names: Vec<_> = jobs.iter().filter_map(|job| job.name.as_deref()).collect();
    assert_eq!(names, ["C", "A"]);
    let tables = jobs[0].tables.as_ref().unwrap();
    assert_eq!(tables[0].table_id, Some(TABLES[0]));
    assert!(jobs[0].classifiers.is_none());
    let none = ScanJobsFetch::new().statuses([ScanJobStatus::Failed]);
    let none = client.fetch_scan_jobs().body(none).send().await.unwrap();
    assert_eq!(none.scan_jobs, Some(vec![]));
}

#[tokio::test]
async fn a_column_partitions_its_own_table_and_one_of_another_table_is_a_failure() {
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    let id = make(&client, job("Parts")).await.unwrap().id.unwrap();
    let columns = COLUMNS.map(|column| ScanPartitionColumn::new().column_id(column));
    let wanted = ScanPartitionColumnsWrite::new().requests(columns);
    let set = client.set_scan_partition_columns().id(id).body(wanted);
    let set = set.send().await.unwrap().into_inner();
    assert_eq!(set.successes.unwrap()[0].column_id, Some(COLUMNS[0]));
    let failure = &set.failures.unwrap()[0];
    let request = failure.request.as_ref().unwrap();
    assert_eq!(request.column_id, Some(COLUMNS[1]));
    assert!(failure.reason.as_deref().unwrap().contains("in no table"));
    let tables = read(&client, id).await.unwrap().tables.unwrap();
    assert_eq!(tables[0].partition_column_id, Some(COLUMNS[0]));
}

#[tokio::test]
async fn who_may_view_reads_scan_jobs_and_runs_none() {
    let bigeye = Bigeye::start().await;
    let id = make(&bigeye.client(), job("Weekly")).await.unwrap();
    let id = id.id.unwrap();
    let viewer = bigeye.client_of(bigeye::VIEW_API_KEY);
    read(&viewer, id).await.unwrap();
    let error = viewer.run_scan_job().id(id).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let error = make(&viewer, job("Mine")).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}
