//! Runs of scan profiles with the scans of their data sources, and what comes out of them.

use bigid_client::Client;
use bigid_client::types::{ScanStart, ScanState};
use serde_json::{Value, json};

use crate::Bigid;

async fn start(client: &Client, profile: &str) -> String {
    let start = client.start_scan().body(ScanStart::new("dsScan", profile));
    let started = start.send().await.unwrap().into_inner();
    started.result.unwrap().id.unwrap()
}

/// The newest run.
async fn newest(client: &Client) -> Value {
    let runs = client.list_parent_scans().limit(1).send().await.unwrap();
    let runs = serde_json::to_value(runs.into_inner()).unwrap();
    runs["scans"][0].clone()
}

fn states(run: &Value) -> Vec<&str> {
    let children = run["scanChildren"].as_array().unwrap();
    let states = children.iter().map(|child| child["state"].as_str());
    states.map(Option::unwrap).collect()
}

#[tokio::test]
async fn looking_at_the_list_of_runs_leads_a_run_and_its_children_to_their_end() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let id = start(&client, "Nightly").await;
    let mut seen = Vec::new();
    for _ in 0..4 {
        let run = newest(&client).await;
        assert_eq!(run["_id"], id.as_str());
        assert_eq!(states(&run), [run["state"].as_str().unwrap(); 2]);
        seen.push(run["state"].as_str().unwrap().to_owned());
    }
    assert_eq!(seen, ["Started", "InProgress", "InProgress", "Completed"]);
}

#[tokio::test]
async fn each_child_is_a_scan_with_an_id_of_its_own() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    start(&client, "Nightly").await;
    let run = newest(&client).await;
    for child in run["scanChildren"].as_array().unwrap() {
        let id = child["_id"].as_str().unwrap();
        let scan = client.get_scan().scan_id(id).send().await.unwrap();
        assert_eq!(scan[0].id.as_deref(), Some(id));
        assert_eq!(scan[0].state, Some(ScanState::InProgress));
        assert_eq!(scan[0].extra["dataSourceName"], child["dataSourceName"]);
    }
    let id = run["scanChildren"][0]["_id"].as_str().unwrap();
    let status = client.get_scan_status().scan_id(id).send().await.unwrap();
    assert_eq!(status.status, Some(ScanState::Completed));
    assert_eq!(status.progress, Some(1.0));
}

#[tokio::test]
async fn children_of_a_run_can_end_otherwise_than_the_run() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for (profile, run_ends, children_end) in [
        ("Nightly", "Completed", ["Completed", "Completed"]),
        ("flaky profile", "Completed", ["Failed", "Completed"]),
        ("broken profile", "Failed", ["Failed", "Failed"]),
        ("stopped profile", "Stopped", ["Stopped", "Stopped"]),
    ] {
        start(&client, profile).await;
        for _ in 0..3 {
            newest(&client).await;
        }
        let run = newest(&client).await;
        assert_eq!(run["state"], run_ends, "{profile}");
        assert_eq!(states(&run), children_end, "{profile}");
    }
}

#[tokio::test]
async fn runs_come_with_the_newest_first_unless_another_order_is_wanted() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    for profile in ["Nightly", "flaky profile"] {
        start(&client, profile).await;
    }
    let names = async |sort: Option<&str>| {
        let request = client.list_parent_scans();
        let request = match sort {
            Some(sort) => request.sort(sort),
            None => request,
        };
        let page = request.send().await.unwrap().into_inner();
        assert_eq!(page.total_count, Some(3));
        let runs = page.extra["scans"].as_array().unwrap().clone();
        let names = runs.into_iter().map(|run| run["scanProfileName"].clone());
        names.collect::<Vec<_>>()
    };
    assert_eq!(
        names(None).await,
        ["flaky profile", "Nightly", "Weekly scan"]
    );
    let sort = r#"[{"field":"scanProfileName","order":"asc"}]"#;
    assert_eq!(
        names(Some(sort)).await,
        ["Nightly", "Weekly scan", "flaky profile"]
    );
    let error = client.list_parent_scans().sort("updated_at").send().await;
    assert_eq!(
        error.unwrap_err().message(),
        Some("sort has to be a list in JSON")
    );
}

#[tokio::test]
async fn a_scan_has_a_summary_when_it_is_over() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let id = start(&client, "flaky profile").await;
    let early = client.get_scan_insight().scan_id(&id).send().await;
    assert!(early.unwrap_err().is_not_found());
    for _ in 0..3 {
        client.get_scan().scan_id(&id).send().await.unwrap();
    }
    let insight = client.get_scan_insight().scan_id(&id).send().await.unwrap();
    let summary = insight.into_inner().scan_summary;
    let summary = serde_json::to_value(summary).unwrap();
    assert_eq!(summary, json!({"Failed": 1, "Completed": 1}));
    let child = newest(&client).await["scanChildren"][0]["_id"].clone();
    let child = client.get_scan_insight().scan_id(child.as_str().unwrap());
    let insight = child.send().await.unwrap().into_inner();
    let summary = serde_json::to_value(insight.scan_summary).unwrap();
    assert_eq!(summary, json!({"Failed": 1}));
    let invalid = client.get_scan_insight().scan_id("12").send().await;
    assert_eq!(invalid.unwrap_err().message(), Some("Scan ID is invalid"));
}

#[tokio::test]
async fn a_piece_of_data_is_taken_only_while_the_scan_for_such_pieces_runs() {
    let bigid = Bigid::start().await;
    let client = bigid.client();
    let payload = json!({"text": "an e-mail to jo@example.com", "name": "piece 1"});
    let payload = payload.as_object().unwrap().clone();
    let refused = client.analyze_payload().body(payload.clone()).send().await;
    let refused = refused.unwrap_err();
    assert!(
        refused
            .message()
            .unwrap()
            .contains("scan-api-default-profile"),
        "{refused}"
    );
    start(&client, "scan-api-default-profile").await;
    let taken = client.analyze_payload().body(payload.clone()).send().await;
    assert!(taken.unwrap().into_inner().is_none());
    let sent = bigid.simulator.requests_of("analyzePayload")[1].json();
    assert_eq!(sent.unwrap(), Value::Object(payload));
}
