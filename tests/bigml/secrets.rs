//! No credential and no secret of a body is ever printed.

use bigml_client::webhook::Verifier;
use bigml_client::{Client, ClientBuilder, types};
use black_box_tests::Trace;
use vendor_simulator::{Fault, Vendor, bigml};

use crate::{Bigml, FLOWERS};

const USER: &str = "hunter2-user";
const KEY: &str = "hunter2-key";

fn assert_silent(printed: &str) {
    for secret in ["hunter2", bigml::API_KEY] {
        assert!(!printed.contains(secret), "{secret} is in {printed}");
    }
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().base_url(url).credentials(USER, KEY)
}

fn webhook() -> types::WebhookCreate {
    types::WebhookCreate::new("http://127.0.0.1:9/hook").secret("hunter2-webhook")
}

fn source() -> types::SourceCreate {
    types::SourceCreate::new()
        .data(FLOWERS)
        .webhook(webhook())
        .shared_hash("hunter2-hash")
}

#[test]
fn debug_of_builders_clients_requests_and_bodies_is_silent() {
    let builder = builder("https://bigml.io/andromeda");
    assert_silent(&format!("{builder:?} {builder:#?}"));
    let client = builder
        .build()
        .unwrap()
        .in_project("5f5670e85299633dc000fbd9");
    assert_silent(&format!("{client:?} {client:#?}"));
    let request = client.create_source().body(source());
    assert_silent(&format!("{request:?} {request:#?}"));
    let upload = client.upload_source("flowers.csv").arguments(|_| source());
    assert_silent(&format!("{upload:?} {upload:#?}"));
    let export = client.download_dataset("dataset/4f603fe203ce89bb2d000001");
    assert_silent(&format!("{export:?}"));
    let list = client.list_sources().stream();
    assert_silent(&format!("{list:?}"));
    assert_silent(&format!("{:?} {:#?}", source(), webhook()));
    assert_silent(&format!("{:?}", Verifier::new("hunter2")));
    let connection = types::Connection::new().user("alfred").password("hunter2");
    assert_silent(&format!("{connection:?}"));
}

#[test]
fn a_secret_of_a_body_is_sent() {
    let sent = serde_json::to_string(&source()).unwrap();
    assert!(
        sent.contains("hunter2-webhook") && sent.contains("hunter2-hash"),
        "{sent}"
    );
}

#[tokio::test]
async fn the_credentials_are_sent_with_every_request() {
    let bigml = Bigml::start().await;
    bigml
        .client()
        .list_projects()
        .limit(3)
        .send()
        .await
        .unwrap();
    bigml
        .client()
        .upload_source_from(bigml_client::FilePart::bytes("a.csv", FLOWERS))
        .send()
        .await
        .unwrap();
    for request in bigml.simulator.requests() {
        assert_eq!(request.query("username"), Some(bigml::USERNAME));
        assert!(request.query("api_key").is_some());
    }
}

#[tokio::test]
async fn errors_and_spans_are_silent() {
    let trace = Trace::start();
    let bigml = Bigml::start().await;
    let client = builder(&bigml.simulator.url(Vendor::Bigml))
        .build()
        .unwrap();
    let client = client.with(|options| options.without_retry());
    for fault in [
        Fault::status(401),
        Fault::status(503),
        Fault::html(200),
        Fault::close(),
        Fault::truncate(),
        Fault::status(200).with_body("7"),
    ] {
        bigml.simulator.inject(fault.clone());
        let error = client
            .create_source()
            .body(source())
            .send()
            .await
            .unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
        bigml.simulator.inject(fault.clone());
        let upload = client.upload_source_from(bigml_client::FilePart::bytes("a.csv", FLOWERS));
        let error = upload.arguments(|_| source()).send().await.unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
        bigml.simulator.inject(fault);
        let error = client
            .list_projects()
            .stream()
            .collect_up_to(10)
            .await
            .unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
    }
    let nobody = builder("http://127.0.0.1:1").build().unwrap();
    let nobody = nobody.with(|options| options.without_retry());
    let error = nobody.list_projects().send().await.unwrap_err();
    assert_silent(&format!("{error} {error:?} {error:#?}"));
    let traced = trace.text();
    assert!(traced.contains("createSource"), "{traced}");
    assert_silent(&traced);
}

#[tokio::test]
async fn an_answer_that_repeats_the_credentials_does_not_bring_them_into_the_error() {
    let trace = Trace::start();
    let bigml = Bigml::start().await;
    let client = builder(&bigml.simulator.url(Vendor::Bigml))
        .build()
        .unwrap();
    let words = format!(
        "/andromeda/project?username={USER}&api_key={KEY}&offset=20 was refused for {USER}"
    );
    let json = serde_json::json!({"code": 400, "status": {"code": -1204, "message": words, "extra": [words]}});
    for (status, body) in [(400, json.to_string()), (400, words.clone()), (200, words)] {
        bigml
            .simulator
            .inject(Fault::status(status).with_body(body).on("listProjects"));
        let error = client.list_projects().send().await.unwrap_err();
        assert_silent(&format!("{error} {error:?} {error:#?}"));
    }
    assert_silent(&trace.text());
}

#[tokio::test]
async fn spans_of_calls_that_succeed_are_silent() {
    let trace = Trace::start();
    let bigml = Bigml::start().await;
    let body = types::SourceCreate::new().data(FLOWERS).webhook(webhook());
    let source = bigml
        .client()
        .create_source()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    assert_eq!(
        source
            .webhook
            .as_ref()
            .unwrap()
            .secret
            .as_ref()
            .unwrap()
            .expose(),
        "hunter2-webhook"
    );
    assert_silent(&format!("{source:?}"));
    let page = bigml
        .client()
        .list_projects()
        .limit(2)
        .send()
        .await
        .unwrap();
    assert_silent(&format!("{page:?}"));
    let traced = trace.text();
    assert!(traced.contains("listProjects"), "{traced}");
    assert_silent(&traced);
}
