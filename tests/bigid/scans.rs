//! Waiting for the end of a scan.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigid_client::Client;
use bigid_client::types::{ScanStart, ScanState};
use client_runtime::testing::ManualClock;
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

impl Bigid {
    /// A client whose waits take no time.
    pub(crate) fn patient(&self) -> (Client, ManualClock) {
        let clock = ManualClock::new();
        let builder = self.builder().user_token(bigid::USER_TOKEN);
        let client = builder.core(|core| core.clock(clock.clock())).build();
        (client.unwrap(), clock)
    }
}

#[tokio::test]
async fn a_scan_is_started_and_followed_to_its_end() {
    let bigid = Bigid::start().await;
    let (client, clock) = bigid.patient();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let log = Arc::clone(&seen);
    let ended = scan
        .send_and_wait()
        .on_progress(move |progress| log.lock().unwrap().push(progress.status.clone()))
        .await
        .unwrap();
    assert_eq!(ended[0].state, Some(ScanState::Completed));
    let seen = seen.lock().unwrap().clone();
    assert_eq!(seen.first().map(String::as_str), Some("Started"));
    assert!(seen.contains(&"InProgress".to_owned()), "{seen:?}");
    assert_eq!(bigid.count("startScan"), 1);
    assert_eq!(bigid.count("getScan"), 4);
    assert!(!clock.waits().is_empty());
}

#[tokio::test]
async fn a_scan_that_was_started_before_is_followed_by_either_operation() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    let started = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let id = started
        .send()
        .await
        .unwrap()
        .into_inner()
        .result
        .unwrap()
        .id
        .unwrap();
    let status = client.get_scan_status().scan_id(&id).wait().await.unwrap();
    assert_eq!(status.status, Some(ScanState::Completed));
    let scan = client.get_scan().scan_id(&id).wait().await.unwrap();
    assert_eq!(scan[0].state, Some(ScanState::Completed));
}

#[tokio::test]
async fn a_scan_that_fails_is_an_error_that_holds_it() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "broken profile"));
    let error = scan.send_and_wait().await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    assert!(error.to_string().contains("Failed"), "{error}");
    let scan: Vec<bigid_client::types::Scan> = error.job().unwrap();
    assert_eq!(scan[0].state, Some(ScanState::Failed));
}

#[tokio::test]
async fn failures_in_passing_do_not_end_the_wait() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    for fault in [
        Fault::status(503),
        Fault::status(500),
        Fault::status(429),
        Fault::close(),
    ] {
        bigid.simulator.inject(fault.on("getScan").times(2));
    }
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let ended = scan.send_and_wait().await.unwrap();
    assert_eq!(ended[0].state, Some(ScanState::Completed));
    assert_eq!(bigid.count("startScan"), 1);
}

#[tokio::test]
async fn a_state_that_is_not_known_and_an_empty_list_mean_that_the_scan_still_runs() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    for body in [r#"[{"state": "Paused"}]"#, "[]", "[{}]"] {
        bigid
            .simulator
            .inject(Fault::status(200).with_body(body).on("getScan"));
    }
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    scan.send_and_wait().await.unwrap();
    assert_eq!(bigid.count("getScan"), 7);
}

#[tokio::test]
async fn a_wait_ends_at_its_deadline() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    let forever = Fault::status(200)
        .with_body(r#"[{"state": "InProgress"}]"#)
        .on("getScan");
    bigid.simulator.inject(forever.times(1_000_000));
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let waiter = scan.send_and_wait().with_deadline(Duration::from_secs(60));
    let error = waiter.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_start_whose_answer_names_no_scan_is_an_error_that_says_so() {
    let bigid = Bigid::start().await;
    let (client, _clock) = bigid.patient();
    bigid
        .simulator
        .inject(Fault::status(200).with_body("{}").on("startScan"));
    let scan = client
        .start_scan()
        .body(ScanStart::new("dsScan", "Nightly"));
    let error = scan.send_and_wait().await.unwrap_err();
    assert!(error.to_string().contains("result._id"), "{error}");
}
