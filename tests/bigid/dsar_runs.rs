//! Requests of data subjects, from the request to the records and the file.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigid_client::Client;
use bigid_client::types::{DsarReportCreate, DsarReportStarted, DsarState, DsarSubject};
use serde_json::{Map, Value, json};
use vendor_simulator::Fault;

use crate::Bigid;

const REQUEST: &str = "65f0a1b2c3d4e5f60718293a";
const ALWAYS: u32 = 1_000_000;

impl Bigid {
    /// What the simulator does not say by itself.
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

/// The profile that searches everywhere.
async fn everywhere(client: &Client) -> String {
    let profiles = client.list_dsar_profiles().send().await.unwrap();
    profiles[0].id.clone().unwrap()
}

#[tokio::test]
async fn a_report_is_asked_for_waited_for_and_read_as_records_and_as_a_file() {
    let bigid = Bigid::start().await;
    for client in [bigid.scanning(), bigid.relayed()] {
        bigid.simulator.clear_requests();
        let profile = everywhere(&client).await;
        let told = Arc::new(Mutex::new(String::new()));
        let log = Arc::clone(&told);
        let run = client.run_dsar(&*profile, ann());
        let run = run.on_start(move |id| log.lock().unwrap().push_str(id));
        let shown = format!("{run:?}");
        assert!(!shown.contains("Ann") && !shown.contains("4711"), "{shown}");
        let run = run.await.unwrap();
        assert_eq!(run.request_id(), *told.lock().unwrap());
        assert_eq!(run.scan().profile_id.as_deref(), Some(&*profile));
        assert_eq!(run.scan().state, Some(DsarState::Completed));
        let asked = bigid.simulator.requests_of("createDsarReport");
        assert_eq!(
            asked[0].json().unwrap(),
            json!({"profileId": profile, "userDetails": {"userId": "4711", "displayName": "Ann Example"}})
        );
        let looked = bigid.simulator.requests_of("listDsarScans");
        let states: Vec<_> = looked.iter().map(|look| look.query("state")).collect();
        // the list of what runs, until it is there no more, and then that of what is over
        let (running, over) = (Some("Started"), Some("Completed"));
        assert_eq!(states, [running, running, running, over]);

        let records = run.records().collect_up_to(1000).await.unwrap();
        assert_eq!(records.len(), 12);
        let pages = bigid.simulator.requests_of("getDsarReport");
        let offsets: Vec<_> = pages.iter().map(|page| page.query("offset")).collect();
        // the last page is empty: no answer says how many there are
        assert_eq!(offsets, [None, Some("10"), Some("12")]);

        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("report.csv");
        run.csv().await.unwrap().to_file(&target).await.unwrap();
        let file = std::fs::read_to_string(target).unwrap();
        let mut lines = file.lines();
        assert_eq!(lines.next(), Some("Attribute,Full Object Name"));
        let wanted = records.iter().map(|record| {
            let text = |member: &Option<String>| member.clone().unwrap();
            let object = text(&record.full_object_name);
            format!("{},{object}", text(&record.attribute))
        });
        assert!(lines.eq(wanted), "{file}");
    }
}

#[tokio::test]
async fn a_search_that_was_asked_for_elsewhere_is_followed_and_its_file_read_by_its_id() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    let body = DsarReportCreate::new(ann()).profile_id(everywhere(&client).await);
    let asked = client.create_dsar_report().body(body).send().await.unwrap();
    let request = asked.into_inner().request_id.unwrap();
    let run = client.follow_dsar(&*request).await.unwrap();
    assert_eq!(run.request_id(), request);
    assert_eq!(bigid.count("createDsarReport"), 1);
    let file = client.export_dsar_report(&*request).await.unwrap();
    let same = run.csv().await.unwrap().bytes().await.unwrap();
    assert_eq!(file.bytes().await.unwrap(), same);
    let nothing = client.export_dsar_report("nothing").await.unwrap_err();
    assert!(nothing.is_not_found(), "{nothing}");
}

#[tokio::test]
async fn a_search_among_more_than_one_page_of_others_is_found() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    let profile = everywhere(&client).await;
    let one = json!({"profileId": profile, "userDetails": {"userId": "1001"}});
    let others: Map<String, Value> =
        Map::from_iter([("reports".to_owned(), json!(vec![one; 600]))]);
    let others = client.create_dsar_reports().body(others);
    others.send().await.unwrap();
    let run = client.run_dsar(profile, ann()).await.unwrap();
    assert_eq!(run.scan().state, Some(DsarState::Completed));
    let looked = bigid.simulator.requests_of("listDsarScans");
    assert!(looked.iter().any(|look| look.query("skip") == Some("500")));
}

#[tokio::test]
async fn a_search_that_failed_is_an_error_that_has_its_request() {
    let bigid = Bigid::start().await;
    for client in [bigid.scanning(), bigid.relayed()] {
        let profile = everywhere(&client).await;
        let told = Arc::new(Mutex::new(String::new()));
        let log = Arc::clone(&told);
        let run = client.run_dsar(profile, ann().display_name("broken"));
        let run = run.on_start(move |id| log.lock().unwrap().push_str(id));
        let error = run.await.unwrap_err();
        assert!(error.is_job_failed(), "{error}");
        assert!(!error.to_string().contains("broken"), "{error}");
        let asked: DsarReportStarted = error.job().unwrap();
        assert_eq!(asked.request_id.as_ref(), Some(&*told.lock().unwrap()));
    }
}

#[tokio::test]
async fn a_request_that_is_refused_is_not_waited_for() {
    let bigid = Bigid::start().await;
    let client = bigid.scanning();
    let nobody = client.run_dsar(everywhere(&client).await, DsarSubject::new());
    let nowhere = client.run_dsar("nothing", ann());
    for refused in [nobody, nowhere] {
        let error = refused.await.unwrap_err();
        assert_eq!(error.operation_id(), Some("createDsarReport"));
        assert!(error.is_invalid_request(), "{error}");
    }
    assert_eq!(bigid.count("listDsarScans"), 0);
}

#[tokio::test]
async fn a_search_that_is_not_listed_or_in_a_state_that_is_not_known_is_waited_for_to_the_deadline()
{
    let bigid = Bigid::start().await;
    for said in ["not listed yet", "Paused"] {
        let run = bigid.scanning().follow_dsar(REQUEST);
        let error = run.with_deadline(Duration::from_secs(60)).await;
        let error = error.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert!(error.to_string().contains(said), "{error}");
        let asked: DsarReportStarted = error.job().unwrap();
        assert_eq!(asked.request_id.as_deref(), Some(REQUEST));
        // a state that the simulator has not
        bigid.searches(json!([search("Paused")]), ALWAYS);
    }
    assert_eq!(bigid.count("createDsarReport"), 0);
}

#[tokio::test]
async fn a_list_that_is_the_same_page_for_ever_is_read_twice_and_no_more() {
    let bigid = Bigid::start().await;
    // twice in each of the three lists of a look
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
