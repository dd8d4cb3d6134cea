//! Faults, the rate limit, latency.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use std::time::Duration;

use reqwest::Response;
use serde_json::Value;
use vendor_simulator::{Fault, RateLimit, Simulator, Vendor, bigeye};

async fn get(simulator: &Simulator) -> reqwest::Result<Response> {
    let url = format!("{}/nowhere", simulator.url(Vendor::Bigeye));
    let request = plain_http::client().get(url);
    request
        .header("authorization", format!("apikey {}", bigeye::API_KEY))
        .send()
        .await
}

#[tokio::test]
async fn a_status_fault_hits_as_often_as_it_says_with_its_headers_and_the_vendors_body() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(
        Fault::status(503)
            .with_header("retry-after", "7")
            .of(Vendor::Bigeye)
            .after(1)
            .times(2),
    );
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let response = get(&simulator).await.unwrap();
        if response.status() == 503 {
            assert_eq!(response.headers()["retry-after"], "7");
        }
        statuses.push(response.status().as_u16());
        let body: Value = response.json().await.unwrap();
        assert!(body["message"].is_string(), "{body}");
    }
    assert_eq!(statuses, [404, 503, 503, 404]);
    assert_eq!(
        simulator
            .requests()
            .iter()
            .filter_map(|request| request.status)
            .collect::<Vec<_>>(),
        [404, 503, 503, 404]
    );
}

#[tokio::test]
async fn a_fault_of_another_vendor_operation_or_path_does_not_hit() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::status(503).of(Vendor::Bigml));
    simulator.inject(Fault::status(503).on("listProjects"));
    simulator.inject(Fault::status(503).on_path(reqwest::Method::POST, "/nowhere"));
    assert_eq!(get(&simulator).await.unwrap().status(), 404);
    simulator.inject(Fault::status(503).on_path(reqwest::Method::GET, "/now"));
    assert_eq!(get(&simulator).await.unwrap().status(), 503);
}

#[tokio::test]
async fn a_closed_connection_and_a_lost_answer_give_no_response() {
    let simulator = Simulator::start().await.unwrap();
    for fault in [Fault::close(), Fault::lose_answer()] {
        simulator.inject(fault);
        assert!(get(&simulator).await.unwrap_err().is_request());
    }
    assert_eq!(get(&simulator).await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_truncated_answer_breaks_off_in_its_body() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::truncate());
    let response = get(&simulator).await.unwrap();
    assert_eq!(response.status(), 404);
    assert!(response.bytes().await.is_err());
}

#[tokio::test]
async fn an_html_fault_is_a_page_and_a_slow_answer_is_whole() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::html(200));
    let page = get(&simulator).await.unwrap();
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let whole = get(&simulator).await.unwrap().text().await.unwrap();
    simulator.inject(Fault::slow(7, Duration::from_millis(1)));
    assert_eq!(get(&simulator).await.unwrap().text().await.unwrap(), whole);
}

#[tokio::test]
async fn the_rate_limit_refuses_after_its_number_of_requests_and_starts_again() {
    let limit = RateLimit {
        requests: 2,
        refused: 1,
    };
    let simulator = Simulator::builder()
        .rate_limit(limit)
        .start()
        .await
        .unwrap();
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(get(&simulator).await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [404, 404, 429, 404, 404, 429]);
}

#[test]
fn a_fault_on_the_command_line_says_what_is_wrong_with_it() {
    assert!("listProjects=503*2".parse::<Fault>().is_ok());
    for (text, expected) in [
        ("listProjects", "has no `=`"),
        ("listProjects=200", "\"200\" is no kind of fault"),
        ("listProjects=503*x", "\"x\" is no number of times"),
    ] {
        let error = text.parse::<Fault>().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
