//! No credential and no secret of a body is ever printed.

use bigeye_client::types::{CollectionCreate, NotificationChannel, Webhook, WebhookHeader};
use bigeye_client::{Client, ClientBuilder};
use black_box_tests::Trace;
use vendor_simulator::{Fault, Vendor, bigeye};

use crate::Bigeye;

const KEY: &str = "hunter2-key";
const PASSWORD: &str = "hunter2-password";
/// `user@example.com:hunter2-password` in a header of basic authentication.
const ENCODED: &str = "dXNlckBleGFtcGxlLmNvbTpodW50ZXIyLXBhc3N3b3Jk";
const TOKEN: &str = "hunter2-webhook-token";

fn assert_silent(printed: &str) {
    for secret in ["hunter2", bigeye::API_KEY, bigeye::PASSWORD, ENCODED] {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

fn with_token() -> CollectionCreate {
    let header = WebhookHeader::new().key("X-Token").value(TOKEN);
    let webhook = Webhook::new()
        .webhook_url("https://hooks.example.com")
        .webhook_headers([header]);
    CollectionCreate::new("x").notification_channels([NotificationChannel::Webhook(webhook)])
}

fn builders(url: &str) -> [ClientBuilder; 2] {
    [
        Client::builder().base_url(url).api_key(KEY),
        Client::builder()
            .base_url(url)
            .basic("user@example.com", PASSWORD),
    ]
}

#[test]
fn debug_of_builders_clients_requests_and_bodies_is_silent() {
    for builder in builders("https://bigeye.example.com") {
        assert_silent(&format!("{builder:?} {builder:#?}"));
        let client = builder.build().unwrap().with_workspace(123);
        assert_silent(&format!("{client:?} {client:#?}"));
        let request = client.create_collection().body(with_token());
        assert_silent(&format!("{request:?} {request:#?}"));
    }
    assert_silent(&format!("{:?} {:#?}", with_token(), with_token()));
}

#[test]
fn a_secret_of_a_body_is_sent() {
    let sent = serde_json::to_string(&with_token()).unwrap();
    assert!(sent.contains(TOKEN), "{sent}");
}

#[tokio::test]
async fn errors_and_spans_are_silent() {
    let trace = Trace::start();
    let bigeye = Bigeye::start().await;
    for fault in [
        Fault::status(401),
        Fault::status(503).times(10),
        Fault::html(200),
        Fault::truncate().times(10),
        Fault::close().times(10),
        Fault::status(200).with_body("7"),
    ] {
        bigeye.simulator.clear_faults();
        bigeye.simulator.inject(fault.clone());
        for builder in builders(&bigeye.simulator.url(Vendor::Bigeye)) {
            let client = builder
                .build()
                .unwrap()
                .with(|options| options.without_retry());
            let request = client.create_collection().body(with_token());
            let error = request.send().await.unwrap_err();
            assert_silent(&format!("{error} {error:?} {error:#?}"));
        }
    }
    let nobody = builders("http://127.0.0.1:1").map(|builder| builder.build().unwrap());
    for client in nobody {
        let client = client.with(|options| options.without_retry());
        let error = client.list_workspaces().send().await.unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
    }
    let traced = trace.text();
    assert!(traced.contains("createCollection"), "{traced}");
    assert_silent(&traced);
}

#[tokio::test]
async fn an_answer_that_repeats_the_credential_does_not_bring_it_into_the_error() {
    let trace = Trace::start();
    let bigeye = Bigeye::start().await;
    let repeated = [
        [
            format!("bad header Authorization: apikey {KEY}"),
            format!("no key {KEY} is known"),
        ],
        [
            format!("wrong: Basic {ENCODED}"),
            format!("no, not {PASSWORD}"),
        ],
    ];
    let url = bigeye.simulator.url(Vendor::Bigeye);
    for (builder, repeated) in builders(&url).into_iter().zip(repeated) {
        let client = builder.build().unwrap();
        for words in &repeated {
            let json = format!(r#"{{"code":401,"message":"{words}"}}"#);
            for (status, body) in [(401, json.as_str()), (401, words), (200, words)] {
                let echo = Fault::status(status).with_body(body).on("listWorkspaces");
                bigeye.simulator.inject(echo);
                let error = client.list_workspaces().send().await.unwrap_err();
                assert_silent(&format!("{error} {error:?} {error:#?}"));
            }
        }
    }
    assert_silent(&trace.text());
}

#[tokio::test]
async fn spans_of_calls_that_succeed_are_silent() {
    let trace = Trace::start();
    let bigeye = Bigeye::start().await;
    let client = bigeye.client();
    client
        .create_collection()
        .body(with_token())
        .send()
        .await
        .unwrap();
    let by_name = bigeye.builder().basic(bigeye::USER, bigeye::PASSWORD);
    let by_name = by_name.build().unwrap();
    by_name.list_workspaces().send().await.unwrap();
    let traced = trace.text();
    assert!(traced.contains("listWorkspaces"), "{traced}");
    assert_silent(&traced);
}
