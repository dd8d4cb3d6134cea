//! Starting, stopping, finding the vendors.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use serde_json::Value;
use vendor_simulator::{Simulator, Vendor, bigml, dataops_live};

#[tokio::test]
async fn each_simulator_has_its_own_port_and_closes_it_when_stopped() {
    let first = Simulator::start().await.unwrap();
    let second = Simulator::start().await.unwrap();
    assert_ne!(first.address(), second.address());
    let url = first.url(Vendor::Bigml);
    assert!(get(&url).await.unwrap().status().is_client_error());
    first.stop().await;
    assert!(get(&url).await.unwrap_err().is_connect());
    assert!(
        get(second.url(Vendor::Bigml))
            .await
            .unwrap()
            .status()
            .is_client_error()
    );
}

#[tokio::test]
async fn a_path_outside_the_four_base_paths_is_answered_with_the_base_paths() {
    let simulator = Simulator::start().await.unwrap();
    let url = format!("http://{}/bigmlx/andromeda", simulator.address());
    let response = get(url).await.unwrap();
    assert_eq!(response.status(), 404);
    let body: Value = response.json().await.unwrap();
    assert!(
        body["simulator"]
            .as_str()
            .unwrap()
            .contains("/bigml/andromeda"),
        "{body}"
    );
}

#[tokio::test]
async fn a_request_is_on_record_with_its_query_headers_body_and_status() {
    let simulator = Simulator::start().await.unwrap();
    let url = format!("{}/no/such?b=1&a=x%20y", simulator.url(Vendor::DataopsLive));
    let client = plain_http::client();
    let request = client
        .post(url)
        .header("private-token", dataops_live::PERSONAL_TOKEN)
        .body("hello");
    assert_eq!(request.send().await.unwrap().status(), 404);
    let requests = simulator.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(
        (request.vendor, request.path.as_str()),
        (Vendor::DataopsLive, "/no/such")
    );
    assert_eq!(request.query("a"), Some("x y"));
    assert_eq!(
        request.header("private-token"),
        Some(dataops_live::PERSONAL_TOKEN)
    );
    assert_eq!(request.status, Some(404));
    let shown = format!("{request:?}");
    assert!(
        shown.contains("private-token") && !shown.contains(dataops_live::PERSONAL_TOKEN),
        "{shown}"
    );
}

#[tokio::test]
async fn a_large_body_is_counted_and_only_its_start_is_kept() {
    const LENGTH: usize = 3 * 1024 * 1024;
    let simulator = Simulator::start().await.unwrap();
    let url = format!(
        "{}/source?username={};api_key={}",
        simulator.url(Vendor::Bigml),
        bigml::USERNAME,
        bigml::API_KEY
    );
    let part = reqwest::multipart::Part::bytes(vec![b'a'; LENGTH]).file_name("rows.csv");
    let form = reqwest::multipart::Form::new().part("file", part);
    let request = plain_http::client().post(url).multipart(form);
    assert_eq!(request.send().await.unwrap().status(), 201);
    let requests = simulator.requests();
    let [request] = requests.as_slice() else {
        panic!("{} requests", requests.len())
    };
    assert!(request.body.length > LENGTH as u64);
    assert_eq!(request.body.start.len(), 64 * 1024);
}

async fn get(url: impl reqwest::IntoUrl) -> reqwest::Result<reqwest::Response> {
    plain_http::client().get(url).send().await
}
