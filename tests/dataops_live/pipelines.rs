//! Pipelines and jobs that are started, followed and waited for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::testing::ManualClock;
use dataops_live_client::Client;
use dataops_live_client::types::{
    JobStatus, Pipeline, PipelineCreate, PipelineSource, PipelineStatus, PipelineTrigger,
    PipelineVariableCreate,
};
use vendor_simulator::Fault;
use vendor_simulator::dataops_live::{PERSONAL_TOKEN, TRIGGER_TOKEN};

use crate::{DataopsLive, PROJECT};

fn run(file: &str) -> PipelineCreate {
    PipelineCreate::new("main")
        .variables([PipelineVariableCreate::new("_PIPELINE_FILE_NAME", file)])
}

/// A client for which no time passes while it waits.
fn patient(dataops: &DataopsLive) -> (Client, ManualClock) {
    let clock = ManualClock::new();
    let builder = dataops
        .builder()
        .access_token(PERSONAL_TOKEN)
        .core(|core| core.clock(clock.clock()));
    (builder.build().unwrap(), clock)
}

#[tokio::test]
async fn a_pipeline_is_started_and_waited_for() {
    let dataops = DataopsLive::start().await;
    let (client, clock) = patient(&dataops);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let states = Arc::clone(&seen);
    let start = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("full-ci.yml"));
    let waiting = start
        .send_and_wait()
        .on_progress(move |progress| states.lock().unwrap().push(progress.status.clone()));
    let pipeline = waiting.await.unwrap();
    assert_eq!(pipeline.status, PipelineStatus::Success);
    assert!(pipeline.finished_at.is_some() && pipeline.duration == Some(34.0));
    let mut seen = seen.lock().unwrap().clone();
    seen.dedup();
    assert!(
        seen.ends_with(&["running".to_owned(), "success".to_owned()]),
        "{seen:?}"
    );
    assert!(!clock.waits().is_empty());
    let polls = dataops.simulator.requests_of("getPipeline");
    assert!(
        polls[0]
            .path
            .starts_with("/projects/northwind%2Fanalytics%2Fsales-pipeline/pipelines/")
    );

    let sent = dataops.simulator.requests_of("createPipeline")[0]
        .json()
        .unwrap();
    assert_eq!(sent["variables"][0]["key"], "_PIPELINE_FILE_NAME");
}

#[tokio::test]
async fn a_triggered_pipeline_is_waited_for_with_the_access_token() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    let trigger = PipelineTrigger::new(TRIGGER_TOKEN, "main");
    let start = client
        .trigger_pipeline()
        .project_id(PROJECT)
        .body(trigger)
        .with_form_body();
    let pipeline = start.send_and_wait().await.unwrap();
    assert_eq!(pipeline.source, Some(PipelineSource::Trigger));
    let requests = dataops.simulator.requests();
    assert_eq!(requests[0].header("private-token"), None);
    assert_eq!(requests[1].header("private-token"), Some(PERSONAL_TOKEN));
}

#[tokio::test]
async fn a_failed_pipeline_is_an_error_that_carries_it_and_passes_after_a_retry() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    let start = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("failing-ci.yml"));
    let error = start.send_and_wait().await.unwrap_err();
    assert!(
        error.is_job_failed() && !error.is_job_cancelled(),
        "{error}"
    );
    let failed: Pipeline = error.job().unwrap();
    assert_eq!(failed.status, PipelineStatus::Failed);

    let jobs = client
        .list_pipeline_jobs()
        .project_id(PROJECT)
        .pipeline_id(failed.id)
        .scope([JobStatus::Failed, JobStatus::Canceled]);
    let jobs = jobs.send().await.unwrap();
    assert_eq!(jobs.len(), 1);
    assert_eq!(jobs[0].failure_reason.as_deref(), Some("script_failure"));
    let request = dataops
        .simulator
        .requests_of("listPipelineJobs")
        .pop()
        .unwrap();
    let scopes: Vec<&str> = request
        .query
        .iter()
        .filter(|(name, _)| name == "scope[]")
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(scopes, ["failed", "canceled"]);

    let retry = client
        .retry_pipeline()
        .project_id(PROJECT)
        .pipeline_id(failed.id);
    let pipeline = retry.send_and_wait().await.unwrap();
    assert_eq!(
        (pipeline.id, &pipeline.status),
        (failed.id, &PipelineStatus::Success)
    );
    let all = client
        .list_pipeline_jobs()
        .project_id(PROJECT)
        .pipeline_id(failed.id)
        .include_retried(true);
    assert_eq!(all.send().await.unwrap().len(), 5);
}

#[tokio::test]
async fn a_canceled_pipeline_is_an_error_that_says_so() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    let pipeline = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("full-ci.yml"))
        .send()
        .await
        .unwrap();
    let canceled = client
        .cancel_pipeline()
        .project_id(PROJECT)
        .pipeline_id(pipeline.id)
        .send()
        .await
        .unwrap();
    assert_eq!(canceled.status, PipelineStatus::Canceled);
    let error = client
        .get_pipeline()
        .project_id(PROJECT)
        .pipeline_id(pipeline.id)
        .wait()
        .await
        .unwrap_err();
    assert!(error.is_job_cancelled(), "{error}");
}

#[tokio::test]
async fn a_pipeline_that_waits_for_a_person_is_waited_for_until_the_deadline() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    let start = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("manual-ci.yml"));
    let error = start
        .send_and_wait()
        .with_deadline(Duration::from_secs(600))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("manual"), "{error}");
}

#[tokio::test]
async fn a_job_is_waited_for() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    let pipeline = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("full-ci.yml"))
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
    let last = jobs.iter().map(|job| job.id).max().unwrap();
    let job = client
        .get_job()
        .project_id(PROJECT)
        .job_id(last)
        .wait()
        .await
        .unwrap();
    assert_eq!(job.status, JobStatus::Success);
    assert!(job.runner.is_some() && job.artifacts_file.is_some());
}

#[tokio::test]
async fn waiting_outlives_failures_that_pass() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    for status in [429, 502, 503] {
        dataops
            .simulator
            .inject(Fault::status(status).on("getPipeline").after(1));
    }
    dataops
        .simulator
        .inject(Fault::close().on("getPipeline").after(2));
    let start = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("full-ci.yml"));
    assert_eq!(
        start.send_and_wait().await.unwrap().status,
        PipelineStatus::Success
    );
}

#[tokio::test]
async fn a_pipeline_is_not_started_twice_when_the_server_is_busy() {
    let dataops = DataopsLive::start().await;
    let (client, _) = patient(&dataops);
    dataops
        .simulator
        .inject(Fault::status(503).on("createPipeline"));
    let start = client
        .create_pipeline()
        .project_id(PROJECT)
        .body(run("full-ci.yml"));
    let error = start.send_and_wait().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert_eq!(dataops.simulator.requests_of("createPipeline").len(), 1);
}
