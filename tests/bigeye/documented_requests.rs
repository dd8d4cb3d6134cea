//! The requests that Bigeye's documents give in full go out as they stand there.

use serde_json::Value;
use vendor_simulator::{Recorded, bigeye};

use crate::Bigeye;

fn fixture(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Method, path and query of a recorded request, as the documents write them.
fn line(request: &Recorded) -> (String, String) {
    let query: Vec<String> = request
        .query
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let url = match query.is_empty() {
        true => request.path.clone(),
        false => format!("{}?{}", request.path, query.join("&")),
    };
    (request.method.to_string(), url)
}

fn documented(sample: &Value, url: &Value) -> (String, String) {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    (text(&sample["method"]), text(url))
}

#[tokio::test]
async fn a_list_with_the_workspace_in_the_query() {
    let sample = fixture(include_str!("fixtures/list_collections.request.json"));
    let bigeye = Bigeye::start().await;
    bigeye
        .unscoped()
        .list_collections()
        .workspace_id(123)
        .send()
        .await
        .unwrap();
    let sent = &bigeye.simulator.requests()[0];
    assert_eq!(line(sent), documented(&sample, &sample["url"]));
    assert_eq!(sent.header("x-bigeye-workspace-id"), None);
}

#[tokio::test]
async fn a_list_with_the_workspace_in_the_header() {
    let sample = fixture(include_str!("fixtures/list_collections.request.json"));
    let sample = &sample["alternative"];
    let bigeye = Bigeye::start().await;
    let client = bigeye.unscoped().with_workspace(123);
    client.list_collections().send().await.unwrap();
    let sent = &bigeye.simulator.requests()[0];
    assert_eq!(line(sent).1, sample["url"]);
    for (name, value) in sample["headers"].as_object().unwrap() {
        assert_eq!(sent.header(name), value.as_str());
    }
}

#[tokio::test]
async fn a_check_of_a_personal_key() {
    let sample = fixture(include_str!(
        "fixtures/verify_personal_api_key.request.json"
    ));
    let bigeye = Bigeye::start().await;
    let answer = bigeye
        .unscoped()
        .verify_personal_api_key()
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status().as_u16(), sample["success_status"]);
    let wrong = bigeye.builder().api_key("wrong").build().unwrap();
    let error = wrong.verify_personal_api_key().send().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), sample["failure_status"]);

    let sent = &bigeye.simulator.requests()[0];
    assert_eq!(line(sent), documented(&sample, &sample["url"]));
    let wanted = sample["headers"]["Authorization"]
        .as_str()
        .unwrap()
        .replace("<key>", bigeye::API_KEY);
    assert_eq!(sent.header("authorization"), Some(wanted.as_str()));
}
