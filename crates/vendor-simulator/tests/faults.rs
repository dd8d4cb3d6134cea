//! Faults, the rate limit, latency.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod plain_http;

use std::time::Duration;

use reqwest::Response;
use serde_json::Value;
use vendor_simulator::{Chaos, Fault, Moment, RateLimit, Simulator, Vendor, bigeye, bigid};

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

#[tokio::test]
async fn a_reset_connection_gives_no_answer_and_the_log_says_whether_the_request_was_processed() {
    let simulator = Simulator::start().await.unwrap();
    for (moment, processed) in [
        (Moment::BeforeBody, false),
        (Moment::DuringBody, false),
        (Moment::BeforeAnswer, true),
    ] {
        simulator.clear_requests();
        simulator.inject(Fault::reset(moment));
        assert!(create(&simulator).await.unwrap_err().is_request());
        let requests = simulator.requests();
        assert_eq!(requests.len(), 1, "{moment:?}");
        assert_eq!(requests[0].processed, processed, "{moment:?}");
        assert!(requests[0].fault.as_ref().unwrap().starts_with("reset"));
    }
}

#[tokio::test]
async fn an_answer_can_be_reset_in_its_middle_and_its_connection_after_it() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::reset(Moment::DuringAnswer));
    let response = get(&simulator).await.unwrap();
    assert!(response.bytes().await.is_err());
    simulator.inject(Fault::reset(Moment::AfterAnswer));
    assert!(get(&simulator).await.unwrap().bytes().await.is_ok());
}

#[tokio::test]
async fn a_stalled_answer_stops_in_its_body_until_the_client_gives_up() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::stall(Duration::from_secs(600)));
    let mut response = get(&simulator).await.unwrap();
    assert!(response.chunk().await.unwrap().is_some());
    let more = tokio::time::timeout(Duration::from_millis(50), response.chunk());
    assert!(more.await.is_err());
}

#[tokio::test]
async fn truncated_json_is_whole_in_the_eyes_of_http() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::cut_json());
    let text = get(&simulator).await.unwrap().text().await.unwrap();
    assert!(text.starts_with('{'));
    assert!(serde_json::from_str::<Value>(&text).is_err(), "{text}");
}

#[tokio::test]
async fn a_page_repeats_the_request_with_its_credentials_and_may_come_after_the_deed() {
    let simulator = Simulator::builder()
        .count_marked("m-")
        .start()
        .await
        .unwrap();
    for (processed, existing) in [(false, 0), (true, 1)] {
        simulator.inject(Fault::error_page(502, processed));
        let response = create(&simulator).await.unwrap();
        assert_eq!(response.status(), 502);
        let page = response.text().await.unwrap();
        assert!(page.contains(bigeye::API_KEY) && page.contains("m-7"));
        let deeds = simulator.deeds().remove("m-7").unwrap_or_default();
        assert_eq!((deeds.processed, deeds.existing), (existing, existing));
    }
}

#[tokio::test]
async fn a_redirect_leads_to_another_host_which_has_the_answer_and_keeps_what_it_gets() {
    let simulator = Simulator::start().await.unwrap();
    let whole = get(&simulator).await.unwrap().text().await.unwrap();
    let stays = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    for (status, keeps_query) in [(302, false), (307, true)] {
        simulator.inject(Fault::redirect_elsewhere(status, keeps_query));
        let url = format!("{}/nowhere", simulator.url(Vendor::Bigeye));
        let request = stays.get(url);
        let response = request
            .header("authorization", format!("apikey {}", bigeye::API_KEY))
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), status);
        let to = response.headers()["location"].to_str().unwrap().to_owned();
        assert!(!to.contains(&simulator.address().to_string()), "{to}");
        let there = plain_http::client().get(to).header("x-key", "abc").send();
        let there = there.await.unwrap();
        assert_eq!(there.status(), if keeps_query { 403 } else { 200 });
        let text = there.text().await.unwrap();
        assert_eq!(text == whole, !keeps_query, "{text}");
    }
    let received = String::from_utf8(simulator.received_elsewhere()).unwrap();
    assert_eq!(received.matches("x-key: abc").count(), 2, "{received}");
}

#[tokio::test]
async fn an_expired_token_is_over_for_good_and_a_fixed_key_is_refused_once() {
    let simulator = Simulator::start().await.unwrap();
    simulator.inject(Fault::expire_token());
    let refused = get(&simulator).await.unwrap();
    assert_eq!(refused.status(), 401);
    assert!(refused.text().await.unwrap().contains(bigeye::API_KEY));
    assert_eq!(get(&simulator).await.unwrap().status(), 404);

    let url = simulator.url(Vendor::Bigid);
    let http = plain_http::client();
    let exchange = http.get(format!("{url}/refresh-access-token"));
    let exchange = exchange.header("authorization", bigid::USER_TOKEN).send();
    let token: Value = exchange.await.unwrap().json().await.unwrap();
    let token = token["systemToken"].as_str().unwrap().to_owned();
    let list = async || {
        let list = http.get(format!("{url}/clusters"));
        let list = list.header("authorization", token.as_str()).send();
        list.await.unwrap().status().as_u16()
    };
    simulator.inject(Fault::expire_token());
    assert_eq!([list().await, list().await], [401, 200], "hardly used");
    for _ in 0..60 {
        assert_eq!(list().await, 200);
    }
    simulator.inject(Fault::expire_token());
    assert_eq!([list().await, list().await], [401, 401]);
}

#[tokio::test]
async fn chaos_hits_at_random_until_it_is_ended() {
    let simulator = Simulator::builder()
        .chaos(Chaos::new(1.0, 1).patience(Duration::from_millis(1)))
        .start()
        .await
        .unwrap();
    for _ in 0..20 {
        let _ = get(&simulator).await;
    }
    let drawn = simulator.drawn_faults();
    assert!(
        drawn.values().sum::<u64>() >= 20 && drawn.len() > 5,
        "{drawn:?}"
    );
    simulator.set_chaos(None);
    assert_eq!(get(&simulator).await.unwrap().status(), 404);
}

async fn create(simulator: &Simulator) -> reqwest::Result<Response> {
    let url = format!("{}/api/v1/collections", simulator.url(Vendor::Bigeye));
    let request = plain_http::client().post(url);
    request
        .header("authorization", format!("apikey {}", bigeye::API_KEY))
        .header("x-bigeye-workspace-id", "124")
        .json(&serde_json::json!({"collectionName": "m-7"}))
        .send()
        .await
}
