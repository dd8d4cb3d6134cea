//! Runs of scans, from the profile or the data sources to a verdict over all of them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigid_client::types::ScanState;
use bigid_client::{Client, ScanRun, ScanVerdict};
use client_runtime::http::Method;
use client_runtime::testing::ManualClock;
use serde_json::{Value, json};
use vendor_simulator::{Fault, bigid};

use crate::Bigid;

/// The scan that is started, and those of two data sources.
const RUN: &str = "64a58cb4000000000000aaaa";
const FIRST: &str = "64a58cb4000000000000aaa1";
const SECOND: &str = "64a58cb4000000000000aaa2";

const ALWAYS: u32 = 1_000_000;

impl Bigid {
    /// A client whose waits take no time.
    pub(crate) fn scanning(&self) -> Client {
        let clock = ManualClock::new();
        let builder = self.builder().user_token(bigid::USER_TOKEN);
        let client = builder.core(|core| core.clock(clock.clock()));
        client.build().unwrap()
    }

    fn says(&self, path: &str, body: &Value, times: u32) {
        let fault = Fault::status(200).with_body(body.to_string());
        self.simulator
            .inject(fault.on_path(Method::GET, path).times(times));
    }

    /// The states that a scan goes through; the last one stays.
    fn scan_is(&self, id: &str, states: &[&str]) {
        for (at, state) in states.iter().enumerate() {
            let times = if at + 1 == states.len() { ALWAYS } else { 1 };
            let body = json!([{"_id": id, "state": state}]);
            self.says(&format!("/scans/{id}"), &body, times);
        }
    }

    /// A run with these scans, and one that is older.
    fn lists(&self, children: Value) {
        let runs = json!([
            {"_id": "64a58cb40000000000000bbb", "scanChildren": [{"_id": "64a58cb40000000000000bb1", "state": "Failed"}]},
            {"_id": RUN, "scanProfileName": "Nightly", "scanChildren": children},
        ]);
        let data = json!({"totalCount": 2, "parents": runs});
        let body = json!({"status": "success", "statusCode": 200, "data": data, "message": null});
        self.says("/scans/parent-scans", &body, ALWAYS);
    }

    fn starts(&self) {
        let body = json!({"result": {"_id": RUN}}).to_string();
        self.simulator
            .inject(Fault::status(200).with_body(body).on("startScan"));
    }
}

#[tokio::test]
async fn a_run_is_completed_when_the_scans_of_all_its_data_sources_are() {
    let bigid = Bigid::start().await;
    bigid.starts();
    bigid.lists(json!([{"_id": FIRST, "dataSourceName": "shop"}, {"_id": SECOND}]));
    bigid.scan_is(RUN, &["Started", "Completed"]);
    bigid.scan_is(FIRST, &["Started", "Completed"]);
    bigid.scan_is(SECOND, &["Started", "InProgress", "Completed"]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let run = bigid
        .scanning()
        .run_scan("Nightly")
        .origin("the nightly job")
        .on_progress(move |progress| {
            let line = (progress.status.clone(), progress.progress);
            log.lock().unwrap().push(line);
        })
        .await
        .unwrap();
    assert_eq!(run.verdict(), ScanVerdict::Completed);
    assert_eq!(run.id, RUN);
    assert_eq!(run.count(ScanState::Completed), 2);
    assert_eq!(run.children[0].extra["dataSourceName"], "shop");
    assert_eq!(run.to_string(), "completed: 2 Completed");
    let shown = |text: &str, progress| (text.to_owned(), Some(progress));
    assert_eq!(
        *seen.lock().unwrap(),
        [
            shown("running: 2 Started", 0.0),
            shown("running: 1 Completed, 1 InProgress", 0.5),
            shown("completed: 2 Completed", 1.0)
        ]
    );
    let sent = bigid.simulator.requests_of("startScan");
    assert_eq!(
        sent[0].json().unwrap(),
        json!({"scanType": "dsScan", "scanProfileName": "Nightly", "scanOrigin": "the nightly job"})
    );
    // what has ended is not asked for again
    let first = format!("/scans/{FIRST}");
    let requests = bigid.simulator.requests();
    let asked = requests
        .iter()
        .filter(|request| request.path.ends_with(&first));
    assert_eq!(asked.count(), 2);
}

#[tokio::test]
async fn the_verdict_says_whether_all_some_or_none_of_the_scans_failed() {
    let bigid = Bigid::start().await;
    for (first, second, own, verdict, line) in [
        (
            "Completed",
            "Failed",
            "Completed",
            ScanVerdict::Partial,
            "partial: 1 Completed, 1 Failed",
        ),
        (
            "Failed",
            "Failed",
            "Failed",
            ScanVerdict::Failed,
            "failed: 2 Failed",
        ),
        (
            "Stopped",
            "Stopped",
            "Stopped",
            ScanVerdict::Stopped,
            "stopped: 2 Stopped",
        ),
        (
            "Stopped",
            "Failed",
            "Stopped",
            ScanVerdict::Failed,
            "failed: 1 Failed, 1 Stopped",
        ),
        (
            "Completed",
            "Completed",
            "Failed",
            ScanVerdict::Partial,
            "partial: 2 Completed",
        ),
    ] {
        bigid.simulator.clear_faults();
        bigid.starts();
        bigid.lists(json!([{"_id": FIRST, "state": first}, {"_id": SECOND, "state": second}]));
        bigid.scan_is(RUN, &[own]);
        let run = bigid.scanning().run_scan("Nightly").ended_by(["Stopped"]);
        let run = run.await.unwrap();
        assert_eq!(run.verdict(), verdict, "{run}");
        assert_eq!(run.to_string(), line);
        assert_eq!(run.failed().count(), run.count("Failed"));
    }
}

#[tokio::test]
async fn states_that_are_not_known_go_on_to_the_deadline_whose_error_names_them_and_has_the_run() {
    let bigid = Bigid::start().await;
    bigid.starts();
    bigid.lists(json!([{"_id": FIRST, "state": "Completed"}, {"_id": SECOND, "state": "Paused"}]));
    bigid.scan_is(RUN, &["InProgress"]);
    let client = bigid.scanning();
    let run = client
        .run_scan("Nightly")
        .with_deadline(Duration::from_secs(600));
    let error = run.await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("1 Paused"), "{error}");
    let seen: ScanRun = error.job().unwrap();
    assert_eq!(seen.id, RUN);
    assert_eq!(seen.verdict(), ScanVerdict::Running);
    assert_eq!(seen.count("Paused"), 1);

    bigid.simulator.clear_faults();
    bigid.lists(json!([{"_id": FIRST, "state": "Completed"}, {"_id": SECOND, "state": "Paused"}]));
    bigid.scan_is(RUN, &["Completed"]);
    let run = client.follow_scan(seen.id).ended_by(["Paused"]).await;
    assert_eq!(run.unwrap().verdict(), ScanVerdict::Partial);
    assert_eq!(bigid.count("startScan"), 1);
}

#[tokio::test]
async fn a_scan_that_is_listed_in_another_form_is_asked_for_and_never_forgotten() {
    let bigid = Bigid::start().await;
    bigid.starts();
    let odd = json!({"_id": SECOND, "state": {"name": "Completed"}});
    bigid.lists(json!([{"_id": FIRST, "state": "Completed"}, odd]));
    bigid.scan_is(RUN, &["Completed"]);
    bigid.scan_is(SECOND, &["InProgress", "Failed"]);
    let run = bigid.scanning().run_scan("Nightly").await.unwrap();
    assert_eq!(run.to_string(), "partial: 1 Completed, 1 Failed");

    // one that has no id either can't be asked for: nobody knows whether it goes on
    for odd in [json!({"state": 7}), json!("odd")] {
        bigid.simulator.clear_faults();
        bigid.lists(json!([{"_id": FIRST, "state": "Completed"}, odd]));
        bigid.scan_is(RUN, &["Completed"]);
        let run = bigid.scanning().follow_scan(RUN);
        let error = run.with_deadline(Duration::from_secs(60)).await;
        let error = error.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.to_string().contains("1 without a state"), "{error}");
    }
}

#[tokio::test]
async fn a_deployment_that_lists_no_runs_is_followed_by_the_scan_itself() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    for status in [403, 404] {
        bigid.simulator.clear_faults();
        bigid.starts();
        let none = Fault::status(status).on("listParentScans").times(ALWAYS);
        bigid.simulator.inject(none);
        bigid.scan_is(RUN, &["Started", "InProgress", "Completed"]);
        let run = client.run_scan("Nightly").await.unwrap();
        assert_eq!(run.verdict(), ScanVerdict::Completed);
        assert_eq!(run.to_string(), "completed: 1 Completed");
    }
    // the same behind a relay that drops the status
    bigid.simulator.clear_faults();
    bigid.starts();
    let body = r#"{"statusCode": 403, "message": "Forbidden"}"#;
    let none = Fault::status(200).with_body(body).on("listParentScans");
    bigid.simulator.inject(none.times(ALWAYS));
    bigid.scan_is(RUN, &["Completed"]);
    let run = client.run_scan("Nightly").await.unwrap();
    assert_eq!(run.to_string(), "completed: 1 Completed");
    // the id of a run that only the list knows
    bigid.simulator.clear_faults();
    bigid.starts();
    bigid.lists(json!([{"_id": FIRST, "state": "Completed"}]));
    let run = client.run_scan("Nightly").await.unwrap();
    assert_eq!((run.verdict(), run.state), (ScanVerdict::Completed, None));
    // and one that nobody knows
    let unknown = client.follow_scan("64a58cb4000000000000cccc").await;
    assert!(unknown.unwrap_err().is_not_found());
}

#[tokio::test]
async fn the_scan_that_was_started_may_be_that_of_a_data_source_itself() {
    let bigid = Bigid::start().await;
    bigid.starts();
    bigid.lists(json!([{"_id": RUN}]));
    bigid.scan_is(RUN, &["Started", "Failed"]);
    let run = bigid.scanning().run_scan("Nightly").await.unwrap();
    assert_eq!(run.to_string(), "failed: 1 Failed");
}

#[tokio::test]
async fn the_id_of_the_scan_is_told_before_the_first_look_and_is_in_every_error() {
    let bigid = Bigid::start().await;
    bigid.starts();
    let gone = Fault::status(400).on("getScan").times(ALWAYS);
    bigid.simulator.inject(gone);
    let told = Arc::new(Mutex::new(String::new()));
    let log = Arc::clone(&told);
    let run = bigid.scanning().run_scan("Nightly");
    let run = run.on_start(move |id| log.lock().unwrap().push_str(id));
    let error = run.await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(error.job::<ScanRun>().unwrap().id, RUN);
    assert_eq!(*told.lock().unwrap(), RUN);

    bigid
        .simulator
        .inject(Fault::status(200).with_body("{}").on("startScan"));
    let error = bigid.scanning().run_scan("Nightly").await.unwrap_err();
    assert!(error.to_string().contains("result._id"), "{error}");
}

#[tokio::test]
async fn data_sources_are_scanned_by_a_profile_that_is_made_once() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    let profile = "bigid-client: files, shop";
    let listed = |profiles: Value| {
        let body = json!({"scanProfiles": profiles}).to_string();
        let fault = Fault::status(200).with_body(body);
        bigid.simulator.inject(fault.on("listScanProfiles"));
    };
    let created = json!({"_id": "64a58cb4000000000000dddd", "name": profile}).to_string();
    let created = Fault::status(200).with_body(created);
    bigid
        .simulator
        .inject(created.on("createScanProfile").times(ALWAYS));
    bigid.lists(json!([{"_id": FIRST, "state": "Completed"}]));
    bigid.scan_is(RUN, &["Completed"]);

    listed(json!([{"name": "Weekly", "dataSourceList": ["shop", "files"]}]));
    bigid.starts();
    client.scan_data_sources(["shop", "files"]).await.unwrap();
    let sent = bigid.simulator.requests_of("createScanProfile");
    assert_eq!(
        sent[0].json().unwrap(),
        json!({
            "name": profile, "scanType": "dsScan", "dataSourceList": ["files", "shop"],
            "allEnabledDs": false, "isCustomScanProfile": true, "active": false,
        })
    );
    let started = bigid.simulator.requests_of("startScan")[0].json().unwrap();
    assert_eq!(started["scanProfileName"], profile);

    listed(json!([{"name": profile, "dataSourceList": ["shop", "files"]}]));
    bigid.starts();
    client.scan_data_sources(["files", "shop"]).await.unwrap();
    assert_eq!(bigid.count("createScanProfile"), 1);

    listed(json!([{"name": "Mine", "dataSourceList": ["other"]}]));
    let taken = client.scan_data_sources(["shop"]).profile_named("Mine");
    let error = taken.await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert!(error.to_string().contains("profile_named"), "{error}");
    let none: [&str; 0] = [];
    let error = client.scan_data_sources(none).await.unwrap_err();
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(bigid.count("startScan"), 2);
}

#[tokio::test]
async fn data_sources_are_scanned_to_the_verdict_of_the_simulated_deployment() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    for (profile, line) in [
        ("all goes well", "completed: 2 Completed"),
        ("flaky", "partial: 1 Completed, 1 Failed"),
        ("broken", "failed: 2 Failed"),
        ("stopped", "stopped: 2 Stopped"),
    ] {
        let sources = ["Source 1", "Source 2"];
        let run = client.scan_data_sources(sources).profile_named(profile);
        let run = run.ended_by(["Stopped"]).await.unwrap();
        assert_eq!(run.to_string(), line, "{profile}");
        let scanned = run
            .children
            .iter()
            .map(|scan| &scan.extra["dataSourceName"]);
        assert_eq!(scanned.collect::<Vec<_>>(), sources);
    }
    let unknown = client.run_scan("no such profile").await.unwrap_err();
    assert_eq!(unknown.operation_id(), Some("startScan"));
}
