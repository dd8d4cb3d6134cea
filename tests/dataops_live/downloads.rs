//! Logs and artifacts: as text, to a file, and from another host.

use client_runtime::testing::ManualClock;
use dataops_live_client::types::JobStatus;
use vendor_simulator::Fault;
use vendor_simulator::dataops_live::{JOB_TOKEN, PERSONAL_TOKEN, job_with_artifacts_of};

use crate::wire_server::WireServer;
use crate::{DataopsLive, PROJECT};

/// A job that has ended: its log and artifacts are complete.
const JOB: i64 = 700_101;

#[tokio::test]
async fn a_log_is_read_as_text() {
    let dataops = DataopsLive::start().await;
    let log = dataops
        .client()
        .get_job_trace()
        .project_id(PROJECT)
        .job_id(JOB)
        .send()
        .await
        .unwrap();
    assert_eq!(log.content_type(), Some("text/plain; charset=utf-8"));
    let text = log.text().await.unwrap();
    assert!(
        text.contains("section_start:") && text.ends_with("\u{1b}[0;m\n"),
        "{text:?}"
    );
    let sent = &dataops.simulator.requests_of("getJobTrace")[0];
    assert_eq!(sent.header("accept"), Some("text/plain"));
}

#[tokio::test]
async fn a_log_grows_while_its_job_runs() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let run = dataops_live_client::types::PipelineCreate::new("main");
    let pipeline = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run)
        .send()
        .await
        .unwrap();
    let jobs = client
        .list_pipeline_jobs()
        .project_id(PROJECT)
        .pipeline_id(pipeline.id)
        .send()
        .await
        .unwrap();
    let first = jobs.iter().map(|job| job.id).min().unwrap();
    let mut printed = String::new();
    loop {
        let log = client
            .get_job_trace()
            .project_id(PROJECT)
            .job_id(first)
            .send()
            .await
            .unwrap();
        let text = log.text().await.unwrap();
        let news = text.strip_prefix(&printed).unwrap().to_owned();
        printed.push_str(&news);
        let job = client
            .get_job()
            .project_id(PROJECT)
            .job_id(first)
            .send()
            .await
            .unwrap();
        if job.status == JobStatus::Success && news.is_empty() {
            break;
        }
    }
    assert!(printed.contains("Job succeeded"), "{printed:?}");
}

#[tokio::test]
async fn artifacts_are_streamed_to_a_file() {
    let dataops = DataopsLive::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("artifacts.zip");
    let download = dataops
        .client()
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(JOB)
        .send()
        .await
        .unwrap();
    assert_eq!(download.file_name().as_deref(), Some("artifacts.zip"));
    let length = download.content_length().unwrap();
    assert_eq!(download.to_file(&path).await.unwrap(), length);
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(bytes.len() as u64, length);
    assert!(bytes.starts_with(b"PK\x03\x04"));

    let latest = dataops
        .client()
        .download_latest_artifacts()
        .project_id(PROJECT)
        .ref_name("main")
        .job("Load Orders");
    assert!(
        latest
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap()
            .starts_with(b"PK")
    );
    let request = dataops
        .simulator
        .requests_of("downloadLatestArtifacts")
        .pop()
        .unwrap();
    assert!(
        request.path.ends_with("/jobs/artifacts/main/download"),
        "{}",
        request.path
    );
    assert_eq!(request.query("job"), Some("Load Orders"));
}

#[tokio::test]
async fn large_artifacts_come_whole() {
    let dataops = DataopsLive::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.zip");
    let length = 5_000_001_u32;
    let call = dataops
        .client()
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(job_with_artifacts_of(length));
    let download = call.send().await.unwrap();
    assert_eq!(download.to_file(&path).await.unwrap(), u64::from(length));
    assert_eq!(std::fs::metadata(&path).unwrap().len(), u64::from(length));
}

#[tokio::test]
async fn a_download_that_breaks_off_leaves_no_file() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::truncate().on("downloadJobArtifacts").times(10));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("artifacts.zip");
    let client = dataops.client().with(|options| options.without_retry());
    let outcome = client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(JOB)
        .send()
        .await;
    let error = match outcome {
        Ok(download) => download.to_file(&path).await.unwrap_err(),
        Err(error) => error,
    };
    assert_eq!(
        error.operation_id(),
        Some("downloadJobArtifacts"),
        "{error}"
    );
    assert!(!path.exists());
}

#[tokio::test]
async fn a_download_that_breaks_off_begins_anew_where_the_server_names_no_version() {
    let dataops = DataopsLive::start().await;
    let fault = Fault::truncate().on("downloadJobArtifacts").times(2);
    dataops.simulator.inject(fault);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.zip");
    let client = dataops.builder().access_token(PERSONAL_TOKEN);
    let client = client.core(|core| core.clock(ManualClock::new().clock()));
    let client = client.build().unwrap();
    let call = client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(job_with_artifacts_of(1_000_001));
    let download = call.send().await.unwrap();
    assert_eq!(download.to_file(&path).await.unwrap(), 1_000_001);
    assert_eq!(std::fs::metadata(&path).unwrap().len(), 1_000_001);
    assert_eq!(
        dataops.simulator.requests_of("downloadJobArtifacts").len(),
        3
    );
    assert_eq!(client.metrics().retries, 2);
}

#[tokio::test]
async fn a_job_without_artifacts_is_not_found() {
    let dataops = DataopsLive::start().await;
    let error = dataops
        .client()
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(1)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_job_token_goes_into_the_query_of_a_download() {
    let dataops = DataopsLive::start().await;
    let client = dataops.builder().without_access_token().build().unwrap();
    let call = client
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(JOB)
        .job_token(JOB_TOKEN);
    assert!(!format!("{call:?}").contains(JOB_TOKEN));
    call.send().await.unwrap().bytes().await.unwrap();
    assert_eq!(
        dataops.simulator.requests()[0].query("job_token"),
        Some(JOB_TOKEN)
    );
}

#[tokio::test]
async fn a_download_follows_to_another_host_without_the_token() {
    let dataops = DataopsLive::start().await;
    let storage = WireServer::answering(
        "HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\ncontent-length: 4\r\n\r\nPKPK",
    )
    .await;
    let target = format!("{}/bucket/artifacts.zip?signature=made-up", storage.url);
    dataops.simulator.inject(
        Fault::status(302)
            .with_header("location", &target)
            .on("downloadJobArtifacts"),
    );
    let download = dataops
        .client()
        .download_job_artifacts()
        .project_id(PROJECT)
        .job_id(JOB)
        .send()
        .await
        .unwrap();
    assert_eq!(download.bytes().await.unwrap(), "PKPK");
    assert_eq!(
        dataops.simulator.requests()[0].header("private-token"),
        Some(PERSONAL_TOKEN)
    );
    let request = storage.request().await;
    assert!(
        request.starts_with("GET /bucket/artifacts.zip?signature=made-up "),
        "{request}"
    );
    assert!(
        !request.contains(PERSONAL_TOKEN) && !request.to_lowercase().contains("private-token"),
        "{request}"
    );
}

#[tokio::test]
async fn a_single_file_of_the_artifacts_is_written_without_the_rest() {
    let dataops = DataopsLive::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("run_results.json");
    let client = dataops.client();
    let file = client.download_job_artifact_file().project_id(PROJECT);
    let file = file.job_id(JOB).artifact_path("target/run_results.json");
    let length = file.send().await.unwrap().to_file(&path).await.unwrap();
    let written = std::fs::read(&path).unwrap();
    assert_eq!(written.len() as u64, length);
    let results: serde_json::Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(results["job"], JOB);
    let request = &dataops.simulator.requests_of("downloadJobArtifactFile")[0];
    assert!(
        request.path.ends_with("/artifacts/target/run_results.json"),
        "{}",
        request.path
    );
}

#[tokio::test]
async fn a_single_file_follows_to_object_storage_without_the_token() {
    let dataops = DataopsLive::start().await;
    let storage = WireServer::answering(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
    )
    .await;
    let target = format!("{}/bucket/results.json?signature=made-up", storage.url);
    let fault = Fault::status(302).with_header("location", &target);
    dataops
        .simulator
        .inject(fault.on("downloadLatestArtifactFile"));
    let client = dataops.client();
    let file = client.download_latest_artifact_file().project_id(PROJECT);
    let file = file.ref_name("main").job("Load Orders");
    let file = file.artifact_path("target/run_results.json").send();
    assert_eq!(file.await.unwrap().bytes().await.unwrap(), "{}");
    let sent = &dataops.simulator.requests()[0];
    assert_eq!(sent.header("private-token"), Some(PERSONAL_TOKEN));
    let request = storage.request().await;
    assert!(request.starts_with("GET /bucket/results.json?signature=made-up "));
    let request = request.to_lowercase();
    assert!(
        !request.contains("private-token") && !request.contains(&PERSONAL_TOKEN.to_lowercase())
    );
}
