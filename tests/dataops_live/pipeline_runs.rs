//! Pipelines that are run and followed to their end: stages, jobs, pipelines that they start, jobs that wait for a person.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use client_runtime::testing::ManualClock;
use dataops_live_client::types::{JobStatus, PipelineSource, PipelineStatus};
use dataops_live_client::{Client, Error, OnManual, PipelineRun, PipelineVerdict, RunPipeline};
use vendor_simulator::Fault;
use vendor_simulator::dataops_live::{PERSONAL_TOKEN, PROJECT_ID, TRIGGER_TOKEN};

use crate::{DataopsLive, PROJECT};

/// A client for which no time passes while it waits.
fn patient(dataops: &DataopsLive) -> Client {
    let builder = dataops.builder().access_token(PERSONAL_TOKEN);
    let builder = builder.core(|core| core.clock(ManualClock::new().clock()));
    builder.build().unwrap()
}

fn run(client: &Client, file: &str) -> RunPipeline {
    client.run_pipeline(PROJECT, "main").file(file)
}

fn failed(error: &Error) -> PipelineRun {
    assert!(error.is_job_failed(), "{error}");
    error.job().unwrap()
}

#[tokio::test]
async fn a_run_tells_what_becomes_of_its_stages_and_jobs() {
    let dataops = DataopsLive::start().await;
    let (seen, progress) = (
        Arc::new(Mutex::new(Vec::new())),
        Arc::new(Mutex::new(Vec::new())),
    );
    let (changes, polls) = (Arc::clone(&seen), Arc::clone(&progress));
    let started = Arc::new(Mutex::new(None));
    let id = Arc::clone(&started);
    let run = run(&patient(&dataops), "full-ci.yml")
        .variable("FULL_REFRESH", "0")
        .variable("FULL_REFRESH", "1")
        .on_start(move |pipeline| *id.lock().unwrap() = Some(pipeline.id))
        .on_change(move |change| changes.lock().unwrap().push(change.to_string()))
        .on_progress(move |progress| polls.lock().unwrap().push(progress.clone()))
        .await
        .unwrap();
    assert_eq!(run.verdict(), PipelineVerdict::Success);
    assert_eq!(run.pipeline.status, PipelineStatus::Success);
    assert_eq!(*started.lock().unwrap(), Some(run.pipeline.id));
    let names: Vec<&str> = run.jobs.iter().map(|job| job.name.as_str()).collect();
    assert_eq!(
        names,
        ["Set Up Environment", "Load Orders", "Build All Models"]
    );
    assert!(run.failed_jobs.is_empty() && run.downstream.is_empty());

    let seen = seen.lock().unwrap().clone();
    let of_load: Vec<&str> = seen
        .iter()
        .filter(|line| line.contains("Load Orders") || line.contains("Data Ingestion"))
        .map(String::as_str)
        .collect();
    let expected = [
        "stage Data Ingestion: created",
        "job Load Orders: created",
        "stage Data Ingestion: running",
        "job Load Orders: running",
        "job Load Orders: success",
        "stage Data Ingestion: success",
    ];
    assert_eq!(of_load, expected, "{seen:#?}");
    assert_eq!(
        *seen.last().unwrap(),
        format!("pipeline {}: success", run.pipeline.id)
    );

    let progress = progress.lock().unwrap();
    let (first, last) = (&progress[0], progress.last().unwrap());
    assert!(first.progress < Some(1.0) && last.progress == Some(1.0));
    assert_eq!(
        (last.status.as_str(), last.message.as_deref()),
        ("success", Some("3 success"))
    );
    assert!(
        progress
            .iter()
            .any(|one| one.task.as_deref() == Some("Load Orders"))
    );

    let sent = dataops.simulator.requests_of("createPipeline")[0]
        .json()
        .unwrap();
    let variables = serde_json::json!([
        {"key": "_PIPELINE_FILE_NAME", "value": "full-ci.yml"},
        {"key": "FULL_REFRESH", "value": "1"},
    ]);
    assert_eq!(
        sent,
        serde_json::json!({"ref": "main", "variables": variables})
    );
}

#[tokio::test]
async fn the_states_are_a_stream_that_ends_with_the_run() {
    let dataops = DataopsLive::start().await;
    let mut states = run(&patient(&dataops), "full-ci.yml").states();
    let mut jobs = Vec::new();
    while let Some(change) = states.try_next().await.unwrap() {
        if change.now == JobStatus::Success {
            jobs.push(change.to_string());
        }
    }
    let run = states.outcome().await.unwrap();
    let expected = [
        "job Set Up Environment: success".to_owned(),
        "stage Pipeline Setup: success".to_owned(),
        "job Load Orders: success".to_owned(),
        "stage Data Ingestion: success".to_owned(),
        "job Build All Models: success".to_owned(),
        "stage Data Transformation: success".to_owned(),
        format!("pipeline {}: success", run.pipeline.id),
    ];
    assert_eq!(jobs, expected);
}

#[tokio::test]
async fn the_states_of_a_run_that_fails_end_with_its_last_changes_and_then_the_error() {
    let dataops = DataopsLive::start().await;
    let mut states = run(&patient(&dataops), "failing-ci.yml").states();
    let mut last = String::new();
    let error = loop {
        match states.try_next().await {
            Ok(Some(change)) => last = change.to_string(),
            Ok(None) => panic!("it must fail"),
            Err(error) => break error,
        }
    };
    let run = failed(&error);
    assert_eq!(last, format!("pipeline {}: failed", run.pipeline.id));
    assert!(states.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_failure_names_the_jobs_and_has_the_ends_of_their_logs() {
    let dataops = DataopsLive::start().await;
    let error = run(&patient(&dataops), "failing-ci.yml").await.unwrap_err();
    let line = error.to_string();
    assert!(
        line.contains("code failed: 1 job failed: Load Orders (Data Ingestion, script_failure)"),
        "{line}"
    );
    assert_eq!(error.code(), Some("failed"));
    let run = failed(&error);
    assert_eq!(run.verdict(), PipelineVerdict::Failed);
    let [job] = &run.failed_jobs[..] else {
        panic!("{run:?}");
    };
    assert_eq!(
        (
            job.name.as_str(),
            job.stage.as_str(),
            job.failure_reason.as_deref()
        ),
        ("Load Orders", "Data Ingestion", Some("script_failure"))
    );
    assert_eq!((job.id, job.pipeline_id), (run.jobs[1].id, run.pipeline.id));
    let log = job.log_end.as_deref().unwrap();
    assert!(
        log.ends_with(
            "Database error in model orders: the warehouse is suspended\n\nERROR: Job failed: exit code 1\n"
        ),
        "{log:?}"
    );
    assert!(
        log.starts_with("Running with") && !log.contains("section_start"),
        "{log:?}"
    );
}

#[tokio::test]
async fn the_end_of_a_log_is_bounded_and_holds_no_secret() {
    let dataops = DataopsLive::start().await;
    let password = "snow flake/42";
    let long = "one line of the log of a job\n".repeat(20_000);
    let log =
        format!("{long}used {PERSONAL_TOKEN}\npassed snow%20flake%2F42 and {password}\nlast\n");
    let fault = Fault::status(200).with_body(log).on("getJobTrace");
    dataops.simulator.inject(fault);
    let error = run(&patient(&dataops), "failing-ci.yml")
        .secret_variable("PASSWORD", password)
        .with_log_end(200)
        .await
        .unwrap_err();
    let end = failed(&error).failed_jobs[0].log_end.clone().unwrap();
    assert!(end.len() <= 200, "{}", end.len());
    assert!(
        end.ends_with("used [secret]\npassed [secret] and [secret]\nlast\n"),
        "{end:?}"
    );
    assert!(end.starts_with("one line of the log"), "{end:?}");
    assert_eq!(dataops.simulator.requests_of("getJobTrace").len(), 1);
}

#[tokio::test]
async fn a_secret_that_a_log_is_full_of_does_not_get_out_at_the_cut() {
    let dataops = DataopsLive::start().await;
    let log = PERSONAL_TOKEN.repeat(200_000 / PERSONAL_TOKEN.len());
    dataops
        .simulator
        .inject(Fault::status(200).with_body(log).on("getJobTrace"));
    let error = run(&patient(&dataops), "failing-ci.yml").await.unwrap_err();
    let end = failed(&error).failed_jobs[0].log_end.clone().unwrap();
    assert_eq!(
        end.replace("[secret]", "")
            .trim_matches(|c| "[secret]".contains(c)),
        ""
    );
    assert!(
        !end.contains(&PERSONAL_TOKEN[PERSONAL_TOKEN.len() - 6..]),
        "{end:?}"
    );
}

#[tokio::test]
async fn a_log_that_can_not_be_had_or_is_not_wanted_leaves_the_failure_as_it_is() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let fault = Fault::status(500).on("getJobTrace").times(20);
    dataops.simulator.inject(fault);
    let error = run(&client, "failing-ci.yml").await.unwrap_err();
    assert_eq!(failed(&error).failed_jobs[0].log_end, None);

    dataops.simulator.clear_requests();
    let error = run(&client, "failing-ci.yml")
        .with_log_end(0)
        .await
        .unwrap_err();
    assert_eq!(failed(&error).failed_jobs.len(), 1);
    assert!(dataops.simulator.requests_of("getJobTrace").is_empty());
}

#[tokio::test]
async fn a_run_that_failed_passes_when_its_jobs_run_again() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let error = run(&client, "failing-ci.yml").await.unwrap_err();
    let first = failed(&error);
    let again = client
        .rerun_pipeline(PROJECT, first.pipeline.id)
        .await
        .unwrap();
    assert_eq!(again.pipeline.id, first.pipeline.id);
    assert_eq!(again.verdict(), PipelineVerdict::Success);
    let job = again.job("Load Orders").unwrap();
    assert_ne!(job.id, first.failed_jobs[0].id);
}

#[tokio::test]
async fn a_job_that_may_fail_is_no_failure() {
    let dataops = DataopsLive::start().await;
    let run = run(&patient(&dataops), "tolerant-ci.yml").await.unwrap();
    let allowed: Vec<&str> = run
        .allowed_failures()
        .map(|job| job.name.as_str())
        .collect();
    assert_eq!(allowed, ["Load Orders"]);
    assert!(run.failed_jobs.is_empty());
    assert_eq!(
        run.to_string(),
        format!("pipeline {}: success: 1 failed, 2 success", run.pipeline.id)
    );
    let stages = run.stages();
    assert!(
        stages
            .iter()
            .all(|stage| stage.status == JobStatus::Success),
        "{stages:?}"
    );
}

#[tokio::test]
async fn a_cancelled_pipeline_says_so() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let pipeline = client.run_pipeline(PROJECT, "main").file("manual-ci.yml");
    let error = pipeline.on_manual(OnManual::Stop).await.unwrap_err();
    let id = failed(&error).pipeline.id;
    let cancel = client.cancel_pipeline().project_id(PROJECT).pipeline_id(id);
    cancel.send().await.unwrap();
    let error = client.follow_pipeline(PROJECT, id).await.unwrap_err();
    assert!(error.is_job_cancelled(), "{error}");
    assert_eq!(failed(&error).verdict(), PipelineVerdict::Canceled);
}

#[tokio::test]
async fn a_pipeline_that_waits_for_a_person_is_an_error_that_names_the_jobs() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let stopped = run(&client, "manual-ci.yml").on_manual(OnManual::Stop);
    let error = stopped.await.unwrap_err();
    let line = error.to_string();
    assert!(line.contains("the pipeline waits for a person"), "{line}");
    assert!(
        line.ends_with("code manual: jobs that wait: Load Orders"),
        "{line}"
    );
    assert_eq!(error.code(), Some("manual"));
    let run = failed(&error);
    assert_eq!(run.verdict(), PipelineVerdict::Manual);
    assert_eq!(run.waiting_for_person(), ["Load Orders"]);

    let id = run.pipeline.id;
    let run = client
        .follow_pipeline(PROJECT, id)
        .play("Load Orders")
        .await;
    assert_eq!(run.unwrap().verdict(), PipelineVerdict::Success);
    assert_eq!(dataops.simulator.requests_of("playJob").len(), 1);
}

#[tokio::test]
async fn jobs_that_hold_a_pipeline_up_are_started_once_and_others_are_left_alone() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let played = run(&client, "manual-ci.yml").on_manual(OnManual::PlayAll);
    assert_eq!(played.await.unwrap().verdict(), PipelineVerdict::Success);
    assert_eq!(dataops.simulator.requests_of("playJob").len(), 1);

    dataops.simulator.clear_requests();
    let wide = run(&client, "wide-ci.yml").on_manual(OnManual::PlayAll);
    let wide = wide.await.unwrap();
    let optional = wide.job("Publish Documentation").unwrap();
    assert_eq!(optional.status, JobStatus::Manual);
    assert!(wide.waiting_for_person().is_empty());
    assert!(dataops.simulator.requests_of("playJob").is_empty());

    let wide = run(&client, "wide-ci.yml").play("Publish Documentation");
    let wide = wide.await.unwrap();
    let optional = wide.job("Publish Documentation").unwrap();
    assert_eq!(optional.status, JobStatus::Success);
}

#[tokio::test]
async fn a_job_whose_start_got_lost_is_started_again_only_if_it_waits() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    dataops.simulator.inject(Fault::status(503).on("playJob"));
    let played = run(&client, "manual-ci.yml").on_manual(OnManual::PlayAll);
    assert_eq!(played.await.unwrap().verdict(), PipelineVerdict::Success);
    assert_eq!(dataops.simulator.requests_of("playJob").len(), 2);

    // done, but the answer never came
    dataops.simulator.clear_requests();
    dataops.simulator.inject(Fault::lose_answer().on("playJob"));
    let played = run(&client, "manual-ci.yml").on_manual(OnManual::PlayAll);
    assert_eq!(played.await.unwrap().verdict(), PipelineVerdict::Success);
    assert_eq!(dataops.simulator.requests_of("playJob").len(), 1);
}

#[tokio::test]
async fn the_deadline_of_a_run_that_waits_for_a_person_names_the_jobs() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let limit = Duration::from_secs(600);
    let waiting = run(&client, "manual-ci.yml").with_deadline(limit);
    let error = waiting.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let line = error.to_string();
    assert!(
        line.contains(r#"a person has to start ["Load Orders"]"#),
        "{line}"
    );
    let id = error.job::<PipelineRun>().unwrap().pipeline.id;
    let there = client.get_pipeline().project_id(PROJECT).pipeline_id(id);
    assert_eq!(there.send().await.unwrap().status, PipelineStatus::Manual);

    let waiting = run(&client, "manual-ci.yml").with_deadline(limit);
    let error = waiting.cancel_when_late().await.unwrap_err();
    assert!(
        error.to_string().ends_with("it was cancelled then"),
        "{error}"
    );
    let id = error.job::<PipelineRun>().unwrap().pipeline.id;
    let there = client.get_pipeline().project_id(PROJECT).pipeline_id(id);
    assert_eq!(there.send().await.unwrap().status, PipelineStatus::Canceled);
}

#[tokio::test]
async fn pipelines_that_a_pipeline_starts_are_followed() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let changes = Arc::clone(&seen);
    let run = run(&client, "parent-ci.yml")
        .with_downstream()
        .on_change(move |change| changes.lock().unwrap().push(change.clone()))
        .await
        .unwrap();
    let [child] = &run.downstream[..] else {
        panic!("{run:?}");
    };
    assert_eq!(child.bridge.name, "Run Models");
    assert_eq!(child.status(), Some(&PipelineStatus::Success));
    let pipeline = child.pipeline.as_ref().unwrap();
    assert_eq!(pipeline.source, Some(PipelineSource::ParentPipeline));
    assert_eq!(child.jobs.len(), 3);
    assert_eq!(run.counts()["success"], 6);
    let of_child = seen.lock().unwrap().clone();
    let of_child: Vec<String> = of_child
        .iter()
        .filter(|change| change.pipeline_id == pipeline.id && change.now == JobStatus::Success)
        .map(ToString::to_string)
        .collect();
    assert!(
        of_child.contains(&"job Load Orders: success".to_owned()),
        "{of_child:?}"
    );
    assert!(of_child.contains(&format!("pipeline {}: success", pipeline.id)));
}

#[tokio::test]
async fn a_failure_in_a_pipeline_that_was_started_is_told_by_its_own_jobs() {
    let dataops = DataopsLive::start().await;
    let error = run(&patient(&dataops), "failing-parent-ci.yml")
        .await
        .unwrap_err();
    let run = failed(&error);
    let [job] = &run.failed_jobs[..] else {
        panic!("{run:?}");
    };
    assert_eq!((job.name.as_str(), job.is_bridge), ("Load Orders", false));
    assert_eq!(Some(job.pipeline_id), run.downstream[0].pipeline_id());
    assert!(
        job.log_end
            .as_ref()
            .unwrap()
            .contains("the warehouse is suspended")
    );
    assert!(
        error.to_string().contains("1 job failed: Load Orders"),
        "{error}"
    );
}

#[tokio::test]
async fn a_pipeline_in_another_project_is_asked_for_there() {
    let dataops = DataopsLive::start().await;
    let run = run(&patient(&dataops), "downstream-ci.yml").await.unwrap();
    let pipeline = run.downstream[0].pipeline.as_ref().unwrap();
    let project = pipeline.project_id.unwrap();
    assert_ne!(project, PROJECT_ID);
    let path = format!("/projects/{project}/pipelines/{}", pipeline.id);
    let requests = dataops.simulator.requests_of("getPipeline");
    assert!(
        requests.iter().any(|request| request.path == path),
        "{path}"
    );
}

#[tokio::test]
async fn a_pipeline_that_may_not_be_seen_is_known_by_the_job_that_has_started_it() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let stands = run(&client, "downstream-ci.yml").await.unwrap();
    let child = stands.downstream[0].pipeline.as_ref().unwrap();
    let path = format!("/projects/{}/pipelines", child.project_id.unwrap());
    let fault = Fault::status(404).on_path(http_get(), path).times(50);
    dataops.simulator.inject(fault);
    dataops.simulator.clear_requests();
    let followed = client.follow_pipeline(PROJECT, stands.pipeline.id);
    let run = followed.with_downstream().await.unwrap();
    let child = &run.downstream[0];
    assert!(child.pipeline.is_none() && child.jobs.is_empty());
    assert_eq!(child.status(), Some(&PipelineStatus::Success));
}

fn http_get() -> client_runtime::http::Method {
    client_runtime::http::Method::GET
}

#[tokio::test]
async fn a_trigger_token_starts_a_pipeline_and_the_access_token_follows_it() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let run = run(&client, "full-ci.yml").with_trigger_token(TRIGGER_TOKEN);
    assert!(!format!("{run:?}").contains(TRIGGER_TOKEN));
    let run = run.await.unwrap();
    assert_eq!(run.pipeline.source, Some(PipelineSource::Trigger));
    let requests = dataops.simulator.requests();
    assert_eq!(requests[0].header("private-token"), None);
    let form = String::from_utf8_lossy(&requests[0].body.start).into_owned();
    assert!(
        form.contains(r#"name="variables[_PIPELINE_FILE_NAME]""#),
        "{form}"
    );
    assert_eq!(requests[1].header("private-token"), Some(PERSONAL_TOKEN));

    dataops.simulator.clear_requests();
    let refused = client
        .run_pipeline(PROJECT, "main")
        .file_variable("KEY", "content")
        .with_trigger_token(TRIGGER_TOKEN);
    let error = refused.await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(dataops.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_start_that_may_have_been_done_is_not_sent_again() {
    let dataops = DataopsLive::start().await;
    dataops
        .simulator
        .inject(Fault::status(503).on("createPipeline"));
    let error = run(&patient(&dataops), "full-ci.yml").await.unwrap_err();
    assert_eq!(error.operation_id(), Some("createPipeline"));
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!(dataops.simulator.requests_of("createPipeline").len(), 1);
}

#[tokio::test]
async fn variables_are_refused_for_a_pipeline_that_was_started() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops);
    let error = client
        .follow_pipeline(PROJECT, 1)
        .variable("A", "b")
        .await
        .unwrap_err();
    assert!(
        error.is_invalid_request() && error.to_string().contains("run_pipeline"),
        "{error}"
    );
    assert!(dataops.simulator.requests().is_empty());
}

#[tokio::test]
async fn following_outlives_failures_that_pass() {
    let dataops = DataopsLive::start().await;
    let client = patient(&dataops).with(|options| options.without_retry());
    for (status, operation) in [
        (503, "getPipeline"),
        (429, "listPipelineJobs"),
        (502, "listPipelineBridges"),
    ] {
        dataops
            .simulator
            .inject(Fault::status(status).on(operation));
    }
    let run = run(&client, "full-ci.yml").await.unwrap();
    assert_eq!(run.verdict(), PipelineVerdict::Success);
}

#[tokio::test]
async fn inputs_and_files_go_out_as_they_are_declared() {
    let dataops = DataopsLive::start().await;
    run(&patient(&dataops), "full-ci.yml")
        .file_variable("PROFILE", "target: prod\n")
        .input("environment", "prod")
        .input("threads", 4)
        .await
        .unwrap();
    let sent = dataops.simulator.requests_of("createPipeline")[0]
        .json()
        .unwrap();
    let file =
        serde_json::json!({"key": "PROFILE", "value": "target: prod\n", "variable_type": "file"});
    assert_eq!(sent["variables"][1], file);
    assert_eq!(
        sent["inputs"],
        serde_json::json!({"environment": "prod", "threads": 4})
    );
}
