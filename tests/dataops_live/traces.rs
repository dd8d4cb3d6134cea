//! Logs that are followed while they grow.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use client_runtime::http::{HeaderMap, StatusCode};
use client_runtime::testing::ManualClock;
use dataops_live_client::Client;
use dataops_live_client::types::JobStatus;
use vendor_simulator::Fault;
use vendor_simulator::dataops_live::PERSONAL_TOKEN;

use crate::{DataopsLive, PROJECT};

/// A job that has ended: its log is complete.
const JOB: i64 = 700_101;

/// A client for which no time passes while it waits.
fn patient(url: impl Into<String>) -> Client {
    let builder = Client::builder().base_url(url).access_token(PERSONAL_TOKEN);
    let builder = builder.core(|core| core.clock(ManualClock::new().clock()));
    builder.build().unwrap()
}

fn patient_of(dataops: &DataopsLive) -> Client {
    patient(dataops.simulator.url(vendor_simulator::Vendor::DataopsLive))
}

/// The first job of a pipeline that has just been started.
async fn first_job(client: &Client, file: &str) -> i64 {
    let start = client.run_pipeline(PROJECT, "main").file(file);
    let mut states = start.states();
    loop {
        let change = states.try_next().await.unwrap().unwrap();
        if let dataops_live_client::Subject::Job { id, .. } = change.subject {
            return id;
        }
    }
}

async fn whole_log(client: &Client, job: i64) -> String {
    let request = client.get_job_trace().project_id(PROJECT).job_id(job);
    request.send().await.unwrap().text().await.unwrap()
}

#[tokio::test]
async fn a_log_comes_as_it_grows_and_each_byte_once() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops);
    let job = first_job(&client, "full-ci.yml").await;
    dataops.simulator.clear_requests();
    let mut trace = client.follow_trace(PROJECT, job).stream();
    let (mut log, mut pieces) = (Vec::new(), 0);
    while let Some(piece) = trace.try_next().await.unwrap() {
        log.extend_from_slice(&piece);
        pieces += 1;
        assert_eq!(trace.position(), log.len() as u64);
    }
    let job_after = trace.outcome().await.unwrap();
    assert_eq!(job_after.status, JobStatus::Success);
    assert!(pieces > 1, "{pieces}");
    assert_eq!(
        String::from_utf8(log).unwrap(),
        whole_log(&client, job).await
    );
}

#[tokio::test]
async fn the_log_of_a_job_that_fails_is_no_error() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops);
    let failed = client.run_pipeline(PROJECT, "main").file("failing-ci.yml");
    let error = failed.await.unwrap_err();
    let run: dataops_live_client::PipelineRun = error.job().unwrap();
    let job = run.failed_jobs[0].id;
    let mut lines = client.follow_trace(PROJECT, job).lines();
    let mut log = Vec::new();
    while let Some(line) = lines.try_next().await.unwrap() {
        log.push(line);
    }
    assert_eq!(log[0], "Running with dataops-runner 17.10.0");
    assert_eq!(log[1], "Load Orders");
    assert_eq!(log.last().unwrap(), "ERROR: Job failed: exit code 1");
    assert_eq!(lines.outcome().await.unwrap().status, JobStatus::Failed);
}

#[tokio::test]
async fn what_was_read_before_is_left_out() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops);
    let whole = whole_log(&client, JOB).await;
    let follow = client.follow_trace(PROJECT, JOB).from_position(20);
    let mut rest = Vec::new();
    let job = follow.write_to(&mut rest).await.unwrap();
    assert_eq!(job.id, JOB);
    assert_eq!(String::from_utf8(rest).unwrap(), whole[20..]);
    let request = dataops.simulator.requests_of("getJobTrace").pop().unwrap();
    assert_eq!(request.header("range"), Some("bytes=19-"));

    let all = client
        .follow_trace(PROJECT, JOB)
        .from_position(whole.len() as u64);
    let mut trace = all.stream();
    assert!(trace.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_log_that_breaks_off_goes_on_where_it_stood() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops);
    let whole = whole_log(&client, JOB).await;
    let fault = Fault::truncate().on("getJobTrace").times(3);
    dataops.simulator.inject(fault);
    let mut log = Vec::new();
    let follow = client.follow_trace(PROJECT, JOB);
    follow.write_to(&mut log).await.unwrap();
    assert_eq!(String::from_utf8(log).unwrap(), whole);
}

#[tokio::test]
async fn a_log_that_always_breaks_off_is_an_error_in_the_end() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops).with(|options| options.without_retry());
    let fault = Fault::truncate().on("getJobTrace").times(1000);
    dataops.simulator.inject(fault);
    let mut trace = client.follow_trace(PROJECT, JOB).stream();
    let error = loop {
        match trace.try_next().await {
            Ok(Some(_)) => {}
            Ok(None) => panic!("half of a log is not all of it"),
            Err(error) => break error,
        }
    };
    assert!(error.is_connection(), "{error}");
    assert!(trace.outcome().await.is_err());
}

#[tokio::test]
async fn following_a_log_ends_with_the_deadline() {
    let dataops = DataopsLive::start().await;
    let client = patient_of(&dataops);
    let stopped = client.run_pipeline(PROJECT, "main").file("manual-ci.yml");
    let stopped = stopped.on_manual(dataops_live_client::OnManual::Stop);
    let error = stopped.await.unwrap_err();
    let run: dataops_live_client::PipelineRun = error.job().unwrap();
    let waiting = run.job("Load Orders").unwrap().id;
    let follow = client.follow_trace(PROJECT, waiting);
    let follow = follow.with_deadline(Duration::from_secs(60));
    let error = follow.write_to(&mut Vec::new()).await.unwrap_err();
    assert!(
        error.is_timeout() && error.to_string().contains("manual"),
        "{error}"
    );
}

/// A server whose log grows by a line a look, and that sends parts of it.
#[derive(Clone, Default)]
struct Ranges(Arc<Mutex<Looks>>);

#[derive(Default)]
struct Looks {
    lines: usize,
    /// Bytes of the log that went out, request by request.
    sent: Vec<usize>,
}

const LINES: usize = 5;

fn log_of(lines: usize) -> String {
    (0..lines)
        .map(|line| format!("line {line} of the log\n"))
        .collect()
}

async fn job(State(Ranges(looks)): State<Ranges>) -> Json<serde_json::Value> {
    let mut looks = looks.lock().unwrap_or_else(PoisonError::into_inner);
    looks.lines += 1;
    let status = if looks.lines < LINES {
        "running"
    } else {
        "success"
    };
    Json(serde_json::json!({"id": 7, "name": "Load", "stage": "Ingestion", "status": status}))
}

async fn trace(State(Ranges(looks)): State<Ranges>, headers: HeaderMap) -> impl IntoResponse {
    let mut looks = looks.lock().unwrap_or_else(PoisonError::into_inner);
    let log = log_of(looks.lines);
    let range = headers.get("range").and_then(|range| range.to_str().ok());
    let start = range.and_then(|range| {
        range
            .strip_prefix("bytes=")?
            .strip_suffix('-')?
            .parse()
            .ok()
    });
    let Some(start) = start else {
        looks.sent.push(log.len());
        return (StatusCode::OK, HeaderMap::new(), log);
    };
    let part: String = log[start..].to_owned();
    looks.sent.push(part.len());
    let mut headers = HeaderMap::new();
    let range = format!("bytes {start}-{}/{}", log.len() - 1, log.len());
    headers.insert("content-range", range.parse().unwrap());
    (StatusCode::PARTIAL_CONTENT, headers, part)
}

#[tokio::test]
async fn a_server_that_sends_parts_is_asked_for_what_is_new_only() {
    let ranges = Ranges::default();
    let app = Router::new()
        .route("/projects/{project}/jobs/{job}", get(job))
        .route("/projects/{project}/jobs/{job}/trace", get(trace))
        .with_state(ranges.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    let mut log = Vec::new();
    let follow = patient(url).follow_trace(1, 7);
    let job = follow.write_to(&mut log).await.unwrap();
    server.abort();
    assert_eq!(job.status, JobStatus::Success);
    assert_eq!(String::from_utf8(log).unwrap(), log_of(LINES));
    let looks = ranges.0.lock().unwrap();
    let line = log_of(1).len();
    // one byte that is known comes with each part
    assert_eq!(looks.sent, [line, line + 1, line + 1, line + 1, line + 1]);
}
