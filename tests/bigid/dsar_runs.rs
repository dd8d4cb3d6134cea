//! Requests of data subjects, from the request to the records and the file.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigid_client::types::{DsarReportStarted, DsarSubject};
use client_runtime::http::Method;
use serde_json::{Value, json};
use vendor_simulator::Fault;

use crate::Bigid;

const REQUEST: &str = "65f0a1b2c3d4e5f60718293a";
const ALWAYS: u32 = 1_000_000;

impl Bigid {
    fn asks_for_a_report(&self) {
        let body = json!({"requestId": REQUEST}).to_string();
        let asked = Fault::status(200).with_body(body).on("createDsarReport");
        self.simulator.inject(asked);
    }

    fn searches(&self, scans: Value, times: u32) {
        let body = json!({"scans": scans}).to_string();
        let listed = Fault::status(200).with_body(body).on("listDsarScans");
        self.simulator.inject(listed.times(times));
    }
}

fn search(state: &str) -> Value {
    json!({"_id": REQUEST, "profile_id": "p1", "state": state})
}

fn ann() -> DsarSubject {
    DsarSubject::new()
        .user_id("4711")
        .display_name("Ann Example")
}

#[tokio::test]
async fn a_report_is_asked_for_waited_for_and_read_as_records_and_as_a_file() {
    let bigid = Bigid::start().await;
    bigid.asks_for_a_report();
    // the list of what runs; then it is there no more, and among those that are over
    bigid.searches(
        json!([{"_id": "other", "state": "Started"}, search("Started")]),
        1,
    );
    bigid.searches(json!([]), 1);
    bigid.searches(json!([search("Completed")]), 1);
    let told = Arc::new(Mutex::new(String::new()));
    let log = Arc::clone(&told);
    let run = bigid.scanning().run_dsar("p1", ann());
    let run = run.on_start(move |id| log.lock().unwrap().push_str(id));
    let shown = format!("{run:?}");
    let run = run.await.unwrap();
    assert!(!shown.contains("Ann") && !shown.contains("4711"), "{shown}");
    assert_eq!(run.request_id(), REQUEST);
    assert_eq!(run.scan().profile_id.as_deref(), Some("p1"));
    assert_eq!(*told.lock().unwrap(), REQUEST);
    let asked = bigid.simulator.requests_of("createDsarReport");
    assert_eq!(
        asked[0].json().unwrap(),
        json!({"profileId": "p1", "userDetails": {"userId": "4711", "displayName": "Ann Example"}})
    );
    let looked = bigid.simulator.requests_of("listDsarScans");
    let states: Vec<_> = looked.iter().map(|look| look.query("state")).collect();
    assert_eq!(
        states,
        [Some("Started"), Some("Started"), Some("Completed")]
    );

    let path = format!("/sar/reports/{REQUEST}");
    for records in [
        json!([{"attribute": "Email", "fullObjectName": "shop.people"}, {"attribute": "Name"}]),
        json!([]),
    ] {
        let page = json!({"records": records}).to_string();
        let page = Fault::status(200).with_body(page);
        bigid.simulator.inject(page.on_path(Method::GET, &path));
    }
    let records = run.records().collect_up_to(10).await.unwrap();
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].full_object_name.as_deref(), Some("shop.people"));

    let file = "Attribute,Full Object Name\r\nEmail,shop.people\r\n";
    let csv = Fault::status(200)
        .with_header("content-type", "text/html; charset=utf-8")
        .with_body(file);
    bigid.simulator.inject(csv.on_path(Method::GET, &path));
    let directory = tempfile::tempdir().unwrap();
    let target = directory.path().join("report.csv");
    run.csv().await.unwrap().to_file(&target).await.unwrap();
    assert_eq!(std::fs::read_to_string(target).unwrap(), file);
    let requests = bigid.simulator.requests();
    let exported = requests
        .iter()
        .rfind(|request| request.path.ends_with(&path));
    assert_eq!(exported.unwrap().query("format"), Some("csv"));
}

#[tokio::test]
async fn a_search_that_failed_is_an_error_that_has_its_request() {
    let bigid = Bigid::start().await;
    bigid.asks_for_a_report();
    // it is neither among those that run nor among those that went well
    bigid.searches(json!([]), 2);
    bigid.searches(json!([search("Failed")]), ALWAYS);
    let error = bigid.scanning().run_dsar("p1", ann()).await.unwrap_err();
    assert!(error.is_job_failed(), "{error}");
    let asked: DsarReportStarted = error.job().unwrap();
    assert_eq!(asked.request_id.as_deref(), Some(REQUEST));
}

#[tokio::test]
async fn a_search_that_is_not_found_or_in_a_state_that_is_not_known_is_waited_for_to_the_deadline()
{
    let bigid = Bigid::start().await;
    for (scans, said) in [
        (json!([]), "not listed yet"),
        (json!([search("Paused")]), "Paused"),
    ] {
        bigid.simulator.clear_faults();
        bigid.searches(scans, ALWAYS);
        let run = bigid.scanning().follow_dsar(REQUEST);
        let error = run.with_deadline(Duration::from_secs(60)).await;
        let error = error.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.to_string().contains(said), "{error}");
        let asked: DsarReportStarted = error.job().unwrap();
        assert_eq!(asked.request_id.as_deref(), Some(REQUEST));
    }
    assert_eq!(bigid.count("createDsarReport"), 0);
}

#[tokio::test]
async fn a_search_is_found_on_a_later_page_of_the_list() {
    let bigid = Bigid::start().await;
    bigid.searches(json!([]), 1);
    bigid.searches(json!([{"_id": "a"}, {"_id": "b"}]), 1);
    bigid.searches(json!([{"_id": "c"}, search("Completed")]), 1);
    bigid.scanning().follow_dsar(REQUEST).await.unwrap();
    let looked = bigid.simulator.requests_of("listDsarScans");
    let skipped: Vec<_> = looked.iter().map(|look| look.query("skip")).collect();
    assert_eq!(skipped, [Some("0"), Some("0"), Some("2")]);

    // a deployment that gives the same page for ever
    bigid.simulator.clear_requests();
    bigid.searches(json!([{"_id": "a"}]), 6);
    bigid.searches(json!([search("Completed")]), 1);
    bigid.scanning().follow_dsar(REQUEST).await.unwrap();
    assert_eq!(bigid.count("listDsarScans"), 7);
}

#[tokio::test]
async fn a_request_whose_answer_has_no_id_is_an_error_that_says_so() {
    let bigid = Bigid::start().await;
    let asked = Fault::status(200).with_body("{}").on("createDsarReport");
    bigid.simulator.inject(asked);
    let error = bigid.scanning().run_dsar("p1", ann()).await.unwrap_err();
    assert!(error.to_string().contains("requestId"), "{error}");
}
