//! What is done to jobs and their artifacts.

use dataops_live_client::Client;
use dataops_live_client::types::{
    Job, JobOrder, JobPlay, JobStatus, JobVariable, PipelineCreate, PipelineId, PipelineStatus,
    PipelineVariableCreate, SortDirection,
};
use vendor_simulator::Fault;
use vendor_simulator::dataops_live::{JOB_TOKEN, PERSONAL_TOKEN};

use crate::{DataopsLive, PROJECT};

/// A job that has ended.
const JOB: i64 = 700_101;
/// Its only artifact.
const FILE: &str = "target/run_results.json";

async fn start(client: &Client, file: &str) -> PipelineId {
    let file = PipelineVariableCreate::new("_PIPELINE_FILE_NAME", file);
    let body = PipelineCreate::new("main").variables([file]);
    let start = client.create_pipeline().project_id(PROJECT);
    start.body(body).send().await.unwrap().id
}

/// Looks at a pipeline until it stands at this state.
async fn until(client: &Client, pipeline: PipelineId, wanted: &PipelineStatus) {
    let read = client.get_pipeline().project_id(PROJECT);
    let read = read.pipeline_id(pipeline);
    for _ in 0..40 {
        if read.clone().send().await.unwrap().status == *wanted {
            return;
        }
    }
    panic!("the pipeline never was {wanted}");
}

async fn jobs(client: &Client, pipeline: PipelineId) -> Vec<Job> {
    let list = client.list_pipeline_jobs().project_id(PROJECT);
    let list = list.pipeline_id(pipeline);
    list.send().await.unwrap().into_inner()
}

#[tokio::test]
async fn a_manual_job_is_started_by_a_person_with_variables_of_its_own() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let pipeline = start(&client, "manual-ci.yml").await;
    until(&client, pipeline, &PipelineStatus::Manual).await;
    let waiting = jobs(&client, pipeline).await;
    let manual = waiting.iter().find(|job| job.status == JobStatus::Manual);
    let manual = manual.unwrap().id;
    let body = JobPlay::new().job_variables_attributes([JobVariable::new("FULL", "true")]);
    let play = client.play_job().project_id(PROJECT).job_id(manual);
    let played = play.clone().body(body).send().await.unwrap();
    assert_eq!((played.id, &played.status), (manual, &JobStatus::Pending));
    until(&client, pipeline, &PipelineStatus::Success).await;

    let error = play.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.to_string().contains("Unplayable Job"), "{error}");
}

#[tokio::test]
async fn a_manual_job_that_nobody_needs_does_not_hold_the_pipeline() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let pipeline = start(&client, "wide-ci.yml").await;
    until(&client, pipeline, &PipelineStatus::Success).await;
    let all = jobs(&client, pipeline).await;
    let loads = all.iter().filter(|job| job.stage == "Data Ingestion");
    assert_eq!(loads.count(), 3);
    let manual = all.iter().find(|job| job.status == JobStatus::Manual);
    let manual = manual.unwrap();
    assert_eq!(manual.allow_failure, Some(true));
    let play = client.play_job().project_id(PROJECT).job_id(manual.id);
    play.send().await.unwrap();
    until(&client, pipeline, &PipelineStatus::Running).await;
    until(&client, pipeline, &PipelineStatus::Success).await;
}

#[tokio::test]
async fn a_job_that_is_run_again_is_a_new_job_and_what_was_skipped_follows() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let pipeline = start(&client, "failing-ci.yml").await;
    until(&client, pipeline, &PipelineStatus::Failed).await;
    let ended = jobs(&client, pipeline).await;
    let failed = ended.iter().find(|job| job.status == JobStatus::Failed);
    let failed = failed.unwrap().id;
    let retry = client.retry_job().project_id(PROJECT).job_id(failed);
    let again = retry.clone().send().await.unwrap();
    assert_eq!(again.status(), 201);
    assert!(again.id != failed && again.name == "Load Orders");
    until(&client, pipeline, &PipelineStatus::Success).await;
    assert_eq!(jobs(&client, pipeline).await.len(), 3);
    let error = retry.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn a_canceled_job_ends_its_pipeline() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let pipeline = start(&client, "full-ci.yml").await;
    until(&client, pipeline, &PipelineStatus::Running).await;
    let all = jobs(&client, pipeline).await;
    let running = all.iter().find(|job| job.status == JobStatus::Running);
    let running = running.unwrap().id;
    let cancel = client.cancel_job().project_id(PROJECT).job_id(running);
    let canceled = cancel.force(true).send().await.unwrap();
    assert_eq!(canceled.status, JobStatus::Canceled);
    until(&client, pipeline, &PipelineStatus::Canceled).await;
    let states = jobs(&client, pipeline).await;
    let skipped = states.iter().filter(|job| job.status == JobStatus::Skipped);
    assert_eq!(skipped.count(), 2);
}

#[tokio::test]
async fn a_bridge_waits_for_the_pipeline_that_it_started() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    for (file, end) in [
        ("parent-ci.yml", PipelineStatus::Success),
        ("failing-parent-ci.yml", PipelineStatus::Failed),
        ("downstream-ci.yml", PipelineStatus::Success),
    ] {
        let pipeline = start(&client, file).await;
        until(&client, pipeline, &end).await;
        let list = client.list_pipeline_bridges().project_id(PROJECT);
        let list = list.pipeline_id(pipeline);
        let bridges = list.send().await.unwrap();
        assert_eq!(bridges.len(), 1, "{file}");
        let child = bridges[0].downstream_pipeline.as_ref().unwrap();
        assert_eq!(child.status, end, "{file}");
        let elsewhere = child.project_id != bridges[0].pipeline.as_ref().unwrap().project_id;
        assert_eq!(elsewhere, file == "downstream-ci.yml", "{file}");
        // Bridges are listed apart from the jobs that runners take.
        assert_eq!(jobs(&client, pipeline).await.len(), 2, "{file}");
    }
}

#[tokio::test]
async fn the_jobs_of_a_project_come_by_page_and_by_keyset_alike() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let list = client.list_project_jobs().project_id(PROJECT).per_page(20);
    let by_page = list.clone().stream().collect_up_to(500).await.unwrap();
    let by_keyset = list
        .order_by(JobOrder::Id)
        .sort(SortDirection::Desc)
        .keyset()
        .stream();
    let by_keyset = by_keyset.collect_up_to(500).await.unwrap();
    assert_eq!(by_page.len(), 75);
    assert_eq!(by_page, by_keyset);

    let failed = client.list_project_jobs().project_id(PROJECT);
    let failed = failed.scope([JobStatus::Failed]).send().await.unwrap();
    assert!(!failed.is_empty());
    assert!(failed.iter().all(|job| job.status == JobStatus::Failed));
}

#[tokio::test]
async fn artifacts_are_kept_fetched_one_by_one_and_deleted() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let keep = client.keep_job_artifacts().project_id(PROJECT).job_id(JOB);
    assert!(keep.send().await.unwrap().artifacts_expire_at.is_none());

    let file = client
        .download_job_artifact_file()
        .project_id(PROJECT)
        .job_id(JOB)
        .artifact_path(FILE);
    let content = file.clone().send().await.unwrap();
    assert_eq!(content.file_name().as_deref(), Some("run_results.json"));
    let content = content.text().await.unwrap();
    assert!(content.contains("\"models\":24"), "{content}");
    let missing = file.clone().artifact_path("target/none.json").send().await;
    assert!(missing.is_err_and(|error| error.is_not_found()));
    let latest = client
        .download_latest_artifact_file()
        .project_id(PROJECT)
        .ref_name("main")
        .job("Load Orders")
        .artifact_path(FILE);
    let latest = latest.send().await.unwrap().text().await.unwrap();
    assert!(latest.contains("\"models\":24"), "{latest}");

    let delete = client.delete_job_artifacts().project_id(PROJECT);
    delete.job_id(JOB).send().await.unwrap();
    assert!(file.send().await.is_err_and(|error| error.is_not_found()));
    let job = client.get_job().project_id(PROJECT).job_id(JOB);
    assert!(job.send().await.unwrap().artifacts_file.is_none());
}

#[tokio::test]
async fn the_artifacts_of_a_project_go_but_for_the_newest_of_each_branch() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let delete = client.delete_project_artifacts().project_id(PROJECT);
    assert_eq!(delete.send().await.unwrap().status(), 202);
    let old = client.download_job_artifacts().project_id(PROJECT);
    let old = old.job_id(JOB).send().await;
    assert!(old.is_err_and(|error| error.is_not_found()));
    let newest = client
        .download_latest_artifacts()
        .project_id(PROJECT)
        .ref_name("main")
        .job("Load Orders")
        .send();
    newest.await.unwrap().bytes().await.unwrap();
}

#[tokio::test]
async fn artifacts_in_object_storage_are_fetched_without_the_token() {
    let dataops = DataopsLive::start().await;
    let redirect = Fault::redirect_elsewhere(302, false).on("downloadJobArtifacts");
    dataops.simulator.inject(redirect);
    let call = dataops.client().download_job_artifacts();
    let archive = call.project_id(PROJECT).job_id(JOB).send().await.unwrap();
    assert!(archive.bytes().await.unwrap().starts_with(b"PK\x03\x04"));
    let elsewhere = dataops.simulator.received_elsewhere();
    let elsewhere = String::from_utf8_lossy(&elsewhere);
    assert!(elsewhere.starts_with("GET /stored/"), "{elsewhere}");
    assert!(!elsewhere.contains(PERSONAL_TOKEN), "{elsewhere}");
}

#[tokio::test]
async fn an_erased_job_has_neither_log_nor_artifacts() {
    let dataops = DataopsLive::start().await;
    let client = dataops.client();
    let erase = client.erase_job().project_id(PROJECT).job_id(JOB);
    let erased = erase.clone().send().await.unwrap();
    assert!(erased.erased_at.is_some() && erased.artifacts_file.is_none());
    let log = client.get_job_trace().project_id(PROJECT).job_id(JOB);
    assert_eq!(log.send().await.unwrap().text().await.unwrap(), "");
    let error = erase.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
}

#[tokio::test]
async fn a_job_token_says_which_job_it_is_of() {
    let dataops = DataopsLive::start().await;
    let client = dataops.builder().without_access_token().build().unwrap();
    let job = client.get_current_job().job_token(JOB_TOKEN).send();
    let job = job.await.unwrap();
    assert_eq!(job.name, "Set Up Environment");
    let wrong = client.get_current_job().job_token("wrong").send();
    assert!(wrong.await.unwrap_err().is_auth());
}
