//! Waiting for a job on the wire, with a clock that the test moves.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::codegen::{
    Call, JobState, Method, Operation, Phase, Polled, missing, send_and_wait, wait, wait_for,
    wait_until,
};
use client_runtime::testing::ScriptedChance;
use client_runtime::{Core, Error, Waiter};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use support::{CREATE, GET, Reply, Server, get};

#[derive(Debug, Deserialize)]
struct Job {
    id: Option<String>,
    code: i64,
    progress: Option<f64>,
}

fn state(job: &Job) -> JobState {
    let phase = match job.code {
        5 => Phase::Done,
        -1 => Phase::Failed,
        -2 => Phase::Cancelled,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status: job.code.to_string(),
        progress: job.progress,
        message: Some("out of rows".to_owned()),
        task: None,
    }
}

fn job(code: i64) -> Reply {
    Reply::json(json!({"id": "a/b", "code": code, "progress": 0.5}).to_string())
}

async fn waited(
    replies: Vec<Reply>,
    change: impl FnOnce(Waiter<Job>) -> Waiter<Job>,
) -> (Result<Job, Error>, Vec<Duration>, usize) {
    let server = Server::replies(replies).await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| options.without_retry());
    let outcome = change(wait(get(&core, "1"), state)).await;
    (
        outcome.map(|job| job.into_inner()),
        clock.waits(),
        server.count(),
    )
}

#[tokio::test]
async fn it_asks_less_and_less_often_until_the_job_is_done() {
    let server = Server::start(|number, _| job(if number < 12 { 99 } else { 5 })).await;
    let clock = client_runtime::testing::ManualClock::new();
    let core = server
        .builder()
        .clock(clock.clock())
        .chance(ScriptedChance::chance([0.5]))
        .build()
        .unwrap();
    let done = wait(get(&core, "1"), state).await.unwrap();
    assert_eq!((done.code, done.status().as_u16()), (5, 200));
    let waits = clock.waits();
    assert_eq!(waits.len(), 12);
    assert_eq!(
        (waits[0], waits[1]),
        (Duration::from_millis(500), Duration::from_millis(750))
    );
    assert!(waits.is_sorted());
    assert_eq!(waits[11], Duration::from_secs(15));
}

#[tokio::test]
async fn progress_is_reported_after_each_poll() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let (outcome, ..) = waited(vec![job(1), job(3), job(5)], |waiter| {
        waiter.on_progress(move |progress| {
            sink.lock()
                .unwrap()
                .push((progress.status.clone(), progress.polls, progress.progress))
        })
    })
    .await;
    outcome.unwrap();
    let expected =
        [("1", 1), ("3", 2), ("5", 3)].map(|(status, polls)| (status.to_owned(), polls, Some(0.5)));
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_job_that_failed_or_was_cancelled_is_an_error_that_carries_it() {
    for (code, cancelled, words) in [
        (-1, false, "the job failed"),
        (-2, true, "the job was cancelled"),
    ] {
        let (outcome, ..) = waited(vec![job(1), job(code)], |waiter| waiter).await;
        let error = outcome.unwrap_err();
        assert!(error.is_job_failed());
        assert_eq!(error.is_job_cancelled(), cancelled);
        assert_eq!(error.job::<Job>().unwrap().code, code);
        assert_eq!(
            (error.message(), error.code()),
            (Some("out of rows"), Some(code.to_string().as_str()))
        );
        assert_eq!(
            error.to_string(),
            format!(
                "GET /projects/{{id}} (getProject) failed: 200 OK, {words}, code {code}: out of rows"
            )
        );
    }
}

#[tokio::test]
async fn polls_that_fail_for_a_passing_reason_are_repeated() {
    let replies = vec![
        job(1),
        Reply::new(503, "busy"),
        Reply::new(429, "slow down").header("retry-after", "7"),
        Reply::json("<html><title>502 Bad Gateway</title>"),
        Reply::json("{").announced(100),
        job(5),
    ];
    let (outcome, waits, count) = waited(replies, |waiter| waiter).await;
    outcome.unwrap();
    assert_eq!(count, 6);
    assert!(waits.contains(&Duration::from_secs(7)), "{waits:?}");
}

#[tokio::test]
async fn polls_that_fail_for_good_end_it() {
    for reply in [Reply::new(404, "gone"), Reply::json(r#"{"code":"x"}"#)] {
        let (outcome, _, count) = waited(vec![job(1), reply], |waiter| waiter).await;
        let error = outcome.unwrap_err();
        assert!(!error.is_job_failed(), "{error}");
        assert_eq!(count, 2, "{error}");
    }
}

#[tokio::test]
async fn an_outage_is_survived_for_two_minutes() {
    for status in [429, 500, 502, 503, 504] {
        let (outcome, waits, count) =
            waited(vec![job(1), Reply::new(status, "no")], |waiter| waiter).await;
        let error = outcome.unwrap_err();
        assert_eq!(error.status().unwrap(), status);
        assert!(
            error.to_string().contains("it may go on at the vendor"),
            "{error}"
        );
        let failing: Duration = waits[1..].iter().sum();
        assert!(
            failing >= Duration::from_secs(120) && failing < Duration::from_secs(140),
            "{failing:?}"
        );
        assert_eq!(count, waits.len() + 1);
    }
    let mut replies = vec![Reply::new(503, "no"); 14];
    replies.extend([job(1), Reply::new(503, "no"), job(5)]);
    let (outcome, ..) = waited(replies, |waiter| waiter).await;
    assert_eq!(outcome.unwrap().code, 5);
}

#[tokio::test]
async fn the_vendor_says_how_long_to_wait_after_a_poll_that_failed() {
    let late = Reply::new(503, "").header("retry-after", "600");
    let (outcome, waits, _) =
        waited(vec![job(1), late.clone(), late, job(5)], |waiter| waiter).await;
    outcome.unwrap();
    let long = Duration::from_secs(600);
    assert_eq!(
        waits.iter().filter(|wait| **wait == long).count(),
        2,
        "{waits:?}"
    );
}

#[tokio::test]
async fn a_wait_of_more_than_an_hour_is_no_wait_but_the_error() {
    // a point in time, in seconds since 1970, where a wait should be
    for asked in ["3601", "1795348800"] {
        let late = Reply::new(429, "").header("retry-after", asked);
        let (outcome, waits, count) = waited(vec![job(1), late], |waiter| waiter).await;
        let error = outcome.unwrap_err();
        assert!(
            error.is_rate_limited() && error.retry_after().is_some(),
            "{error}"
        );
        assert_eq!((waits.len(), count), (1, 2));
    }
}

#[tokio::test]
async fn states_come_one_a_poll_and_then_the_finished_job() {
    let server = Server::replies(vec![job(1), Reply::new(503, ""), job(3), job(5)]).await;
    let (core, _clock) = server.core_with_clock();
    let core = core.with(|options| options.without_retry());
    let mut states = wait(get(&core, "1"), state).states();
    assert_eq!(
        server.count(),
        0,
        "nothing is asked before a state is taken"
    );
    let mut seen = Vec::new();
    while let Some(state) = states.try_next().await.unwrap() {
        assert_eq!(
            (state.progress, state.message.as_deref()),
            (Some(0.5), Some("out of rows"))
        );
        seen.push((state.status, state.polls));
    }
    assert_eq!(
        seen,
        [("1", 1), ("3", 2), ("5", 3)].map(|(status, polls)| (status.to_owned(), polls))
    );
    assert!(states.try_next().await.unwrap().is_none());
    assert_eq!(server.count(), 4);
    let done = states.outcome().await.unwrap();
    assert_eq!(
        (done.code, done.status().as_u16(), server.count()),
        (5, 200, 4)
    );
}

#[tokio::test]
async fn the_outcome_can_be_awaited_after_any_state() {
    for taken in 0..4 {
        let server = Server::replies(vec![job(1), job(3), job(5)]).await;
        let (core, _clock) = server.core_with_clock();
        let mut states = wait(get(&core, "1"), state).states();
        for _ in 0..taken {
            states.try_next().await.unwrap();
        }
        assert_eq!(states.outcome().await.unwrap().code, 5);
        assert_eq!(server.count(), 3);
    }
}

#[tokio::test]
async fn a_job_that_failed_gives_its_last_state_and_then_its_error() {
    let server = Server::replies(vec![job(1), job(-1)]).await;
    let (core, _clock) = server.core_with_clock();
    let mut states = wait(get(&core, "1"), state).states();
    assert_eq!(states.try_next().await.unwrap().unwrap().status, "1");
    assert_eq!(states.try_next().await.unwrap().unwrap().status, "-1");
    let error = states.try_next().await.unwrap_err();
    assert_eq!(error.job::<Job>().unwrap().code, -1);
    assert!(states.try_next().await.unwrap().is_none());
    let error = states.outcome().await.unwrap_err();
    assert!(error.to_string().contains("was given before"), "{error}");
}

#[tokio::test]
async fn a_stream_of_states_works_with_the_futures_combinators_and_in_a_task() {
    use futures_util::TryStreamExt;
    let server = Server::replies(vec![job(1), job(3), job(5)]).await;
    let (core, _clock) = server.core_with_clock();
    let states = wait(get(&core, "1"), state).states();
    let task = tokio::spawn(states.map_ok(|state| state.status).try_collect::<Vec<_>>());
    assert_eq!(task.await.unwrap().unwrap(), ["1", "3", "5"]);
}

#[tokio::test]
async fn what_is_dropped_asks_no_more() {
    let server = Server::replies(vec![job(1)]).await;
    let (core, clock) = server.core_with_clock();
    let mut states = wait(get(&core, "1"), state).states();
    states.try_next().await.unwrap();
    states.try_next().await.unwrap();
    drop(states);
    let polls = Arc::new(tokio::sync::Notify::new());
    let seen = Arc::clone(&polls);
    let waiter = wait(get(&core, "1"), state).on_progress(move |progress| {
        if progress.polls == 2 {
            seen.notify_one();
        }
    });
    tokio::select! {
        _ = waiter => unreachable!("the job does not end"),
        () = polls.notified() => {}
    }
    let (asked, waits) = (server.count(), clock.waits().len());
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
    assert_eq!((server.count(), clock.waits().len()), (asked, waits));
}

#[tokio::test]
async fn a_failed_job_is_carried_whole_however_large_it_is() {
    let large = json!({"id": "x".repeat(200_000), "code": -1}).to_string();
    let (outcome, ..) = waited(vec![Reply::json(large)], |waiter| waiter).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.job::<Job>().unwrap().id.unwrap().len(), 200_000);
    assert!(error.to_string().len() < 200);
}

#[tokio::test]
async fn a_poll_that_hangs_is_given_up_at_the_deadline() {
    let server = Server::start_async(|number, _| {
        Box::pin(async move {
            if number > 0 {
                std::future::pending::<()>().await;
            }
            job(3)
        })
    })
    .await;
    let (core, clock) = server.core_with_clock();
    let mut states = wait(get(&core, "1"), state)
        .with_deadline(Duration::from_secs(60))
        .states();
    states.try_next().await.unwrap();
    let ended = tokio::spawn(async move { states.try_next().await });
    while server.count() < 2 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(60));
    let error = ended.await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.job::<Job>().unwrap().code, 3);
}

#[tokio::test]
async fn the_deadline_ends_the_waiting_with_a_last_look() {
    let (outcome, waits, count) = waited(vec![job(3)], |waiter| {
        waiter.with_deadline(Duration::from_secs(10))
    })
    .await;
    let error = outcome.unwrap_err();
    assert!(error.is_timeout() && !error.is_job_failed());
    assert!(
        error
            .to_string()
            .contains("its status is 3; it goes on at the vendor"),
        "{error}"
    );
    assert_eq!(error.job::<Job>().unwrap().code, 3);
    assert_eq!(waits.iter().sum::<Duration>(), Duration::from_secs(10));
    assert_eq!(count, waits.len() + 1);
}

#[tokio::test]
async fn the_interval_can_be_set() {
    let (outcome, waits, _) = waited(vec![job(1), job(1), job(1), job(5)], |waiter| {
        waiter.with_interval(Duration::from_secs(60), Duration::from_secs(60))
    })
    .await;
    outcome.unwrap();
    assert!(
        waits
            .iter()
            .all(|wait| *wait >= Duration::from_secs(45) && *wait <= Duration::from_secs(60)),
        "{waits:?}"
    );
}

#[tokio::test]
async fn a_start_leads_to_the_call_that_is_polled() {
    let server = Server::replies(vec![
        Reply::new(201, r#"{"id":"a/b","code":0}"#),
        job(1),
        job(5),
    ])
    .await;
    let (core, _clock) = server.core_with_clock();
    let mut start = Call::new(&core, &CREATE);
    start.json(&json!({"name": "x"}));
    let asked = start.parameter("none");
    let done = send_and_wait(
        start,
        move |core, started: &Job| {
            assert_eq!(asked, None);
            let mut poll = Call::new(core, &GET);
            poll.path::<String>(
                "id",
                started
                    .id
                    .clone()
                    .ok_or_else(|| missing("createProject", "id"))?,
            );
            Ok(poll)
        },
        state,
    )
    .await
    .unwrap();
    assert_eq!(done.code, 5);
    let targets: Vec<_> = server
        .requests()
        .iter()
        .map(|request| format!("{} {}", request.method, request.target))
        .collect();
    assert_eq!(
        targets,
        [
            "POST /projects",
            "GET /projects/a%2Fb",
            "GET /projects/a%2Fb"
        ]
    );
}

#[tokio::test]
async fn what_was_started_is_not_lost_when_it_can_t_be_asked_for() {
    for (replies, code) in [
        (vec![Reply::new(404, "gone")], 0),
        (vec![Reply::new(503, "no")], 0),
        (vec![job(1), Reply::new(403, "no")], 1),
    ] {
        let created = Reply::new(201, r#"{"id":"a/b","code":0}"#);
        let server = Server::replies([vec![created], replies].concat()).await;
        let (core, _clock) = server.core_with_clock();
        let mut start = Call::new(&core, &CREATE);
        start.json(&json!({}));
        let error = send_and_wait(start, |core, _: &Job| Ok(get(core, "1")), state)
            .await
            .unwrap_err();
        assert!(!error.is_job_failed(), "{error}");
        let seen = error.job::<Job>().unwrap();
        assert_eq!((seen.id.as_deref(), seen.code), (Some("a/b"), code));
    }
}

#[tokio::test]
async fn a_start_without_what_the_poll_needs_says_so() {
    let server = Server::replies(vec![Reply::json(r#"{"code":0}"#)]).await;
    let poll = |_: &_, _: &Value| Err(missing("createProject", "id"));
    let error = send_and_wait(Call::new(&server.core(), &CREATE), poll, state)
        .await
        .unwrap_err();
    assert!(
        error.to_string().contains("createProject has no `id`"),
        "{error}"
    );
    assert_eq!(error.job::<Value>().unwrap()["code"], 0);
    let begin = async { Err::<Call, _>(Error::invalid_request("no file")) };
    let error = wait_for(begin, state).await.unwrap_err();
    assert!(error.is_invalid_request());
}

#[tokio::test]
async fn anything_can_be_waited_for() {
    let server = Server::replies(vec![
        job(1),
        Reply::new(503, "busy"),
        Reply::new(200, "a,b"),
    ])
    .await;
    let (core, clock) = server.core_with_clock();
    let core = core.with(|options| options.without_retry());
    let polled = core.clone();
    let export = wait_until(&core, &GET, move || {
        let call = get(&polled, "1");
        async move {
            let download = call.send_bytes().await?;
            if download.content_type().is_none() {
                let state = JobState {
                    phase: Phase::Done,
                    status: String::new(),
                    progress: None,
                    message: None,
                    task: None,
                };
                return Ok(Polled::Done(state, download.into_response()));
            }
            let body = download.bytes().await?;
            let job: Job = serde_json::from_slice(&body).unwrap();
            Ok(Polled::Running(state(&job), body))
        }
    });
    let download = export.await.unwrap().into_inner();
    assert_eq!(download.text().await.unwrap(), "a,b");
    assert_eq!((server.count(), clock.waits().len()), (3, 2));
}

/// The operation has a small form, which polls ask for.
static SMALL: Operation = {
    let mut operation = support::operation("getProject", Method::GET, "/projects/{id}", true);
    operation.poll = &[("full", "false")];
    operation
};

fn with_small_form(core: &Core) -> Call {
    let mut call = Call::new(core, &SMALL);
    call.path::<String>("id", "1");
    call
}

/// Waits for a job that has a small form. What was asked: `true` for the small form.
async fn waited_small(replies: Vec<Reply>, call: fn(&mut Call)) -> (Result<Job, Error>, Vec<bool>) {
    let server = Server::replies(replies).await;
    let (core, _clock) = server.core_with_clock();
    let mut poll = with_small_form(&core.with(|options| options.without_retry()));
    call(&mut poll);
    let outcome = wait(poll, state).await;
    let asked = server.requests();
    let asked = asked
        .iter()
        .map(|request| request.query("full") == Some("false"));
    (outcome.map(|job| job.into_inner()), asked.collect())
}

fn whole(code: i64) -> Reply {
    Reply::json(json!({"id": "whole", "code": code}).to_string())
}

#[tokio::test]
async fn polls_ask_for_the_small_form_and_the_finished_job_is_read_whole_once() {
    let (outcome, asked) = waited_small(vec![job(1), job(3), job(5), whole(5)], |_| {}).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("whole"));
    assert_eq!(asked, [true, true, true, false]);
}

#[tokio::test]
async fn the_last_read_is_repeated_like_the_polls() {
    let replies = vec![
        job(5),
        Reply::new(503, "busy"),
        Reply::new(429, ""),
        whole(5),
    ];
    let (outcome, asked) = waited_small(replies, |_| {}).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("whole"));
    assert_eq!(asked, [true, false, false, false]);
}

#[tokio::test]
async fn a_whole_that_lags_behind_is_waited_for() {
    let (outcome, asked) = waited_small(vec![job(5), whole(3), whole(5)], |_| {}).await;
    assert_eq!(outcome.unwrap().code, 5);
    assert_eq!(asked, [true, false, false]);
}

#[tokio::test]
async fn a_last_read_that_fails_for_good_is_an_error() {
    let (outcome, asked) = waited_small(vec![job(5), Reply::new(404, "gone")], |_| {}).await;
    assert!(outcome.unwrap_err().is_not_found());
    assert_eq!(asked, [true, false]);
}

#[tokio::test]
async fn the_error_of_a_failed_job_carries_the_whole_where_it_can_be_had() {
    let (outcome, asked) = waited_small(vec![job(1), job(-1), whole(-1)], |_| {}).await;
    let error = outcome.unwrap_err();
    assert!(error.is_job_failed());
    assert_eq!(error.job::<Job>().unwrap().id.as_deref(), Some("whole"));
    assert_eq!(asked, [true, true, false]);
    let (outcome, asked) = waited_small(vec![job(-1), Reply::new(404, "gone")], |_| {}).await;
    let error = outcome.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert_eq!(error.job::<Job>().unwrap().id.as_deref(), Some("a/b"));
    assert_eq!(asked, [true, false]);
}

#[tokio::test]
async fn what_the_caller_asks_for_is_what_the_caller_gets() {
    // the small form itself: there is no other read
    let small = |call: &mut Call| call.query::<bool>("full", false);
    let (outcome, asked) = waited_small(vec![job(1), job(5)], small).await;
    outcome.unwrap();
    assert_eq!(asked, [true, true]);
    // something else: polls ask for the small form nevertheless
    let full = |call: &mut Call| call.query::<bool>("full", true);
    let (outcome, asked) = waited_small(vec![job(1), job(5), whole(5)], full).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("whole"));
    assert_eq!(asked, [true, true, false]);
}
