//! Webhooks: the check of signatures, and a delivery by the simulator.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use bigml_client::client_runtime::{http_client_builder, reqwest};
use bigml_client::types::{self, WebhookEvent};
use bigml_client::webhook::{
    DELIVERY_HEADER, Received, SIGNATURE_HEADER, Verifier, WebhookError, WebhookMessage,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::{Bigml, FLOWERS};

/// A message in the order and with the spaces of BigML's documents.
fn body(event: &str, message: &str, resource: &str, timestamp: &str) -> Vec<u8> {
    let text = |text: &str| serde_json::to_string(text).unwrap();
    format!(
        "{{\n    \"event\": {},\n    \"message\": {},\n    \"resource\": {},\n    \"timestamp\": {}\n}}",
        text(event),
        text(message),
        text(resource),
        text(timestamp)
    )
    .into_bytes()
}

fn model() -> Vec<u8> {
    body(
        "finished",
        "The model has been created",
        "model/5ba2ccc54e172745a0000000",
        "2018-09-19 22:25:11 GMT",
    )
}

#[test]
fn both_published_signatures_are_right() {
    let source = body(
        "finished",
        "The source has been created",
        "source/627eceb1d432eb7338001d4b",
        "2022-05-13 21:33:39 GMT",
    );
    for (bytes, signature, resource) in [
        (
            model(),
            "sha1=b7f0e0b9401f85ab00c8c8c575a5d71006788eec",
            "model/5ba2ccc54e172745a0000000",
        ),
        (
            source,
            "sha1=af38d979e8582d678653a8059ca0821daeedebbd",
            "source/627eceb1d432eb7338001d4b",
        ),
    ] {
        let message = Verifier::new("mysecret").verify(&bytes, signature).unwrap();
        assert_eq!(message.event, WebhookEvent::Finished);
        assert_eq!(message.resource, resource);
        message.timestamp.to_utc().unwrap();
    }
}

#[test]
fn the_signature_of_the_body_as_it_is_is_right_too() {
    // HMAC-SHA1 of these bytes with the key "mysecret", by another program.
    let sorted = br#"{"event": "finished", "message": "The model has been created", "resource": "model/5ba2ccc54e172745a0000000", "timestamp": "2018-09-19 22:25:11 GMT"}"#;
    let compact = br#"{"event":"finished","message":"The model has been created","resource":"model/5ba2ccc54e172745a0000000","timestamp":"2018-09-19 22:25:11 GMT"}"#;
    let verifier = Verifier::new("mysecret");
    verifier
        .verify(sorted, "sha1=15af3c7b7248e9db267350af3af96f9030ceb9b2")
        .unwrap();
    verifier
        .verify(compact, "sha1=BD63F6E1043858E7AFB33233743E94BDB935BD42")
        .unwrap();
    let swapped = verifier.verify(sorted, "sha1=bd63f6e1043858e7afb33233743e94bdb935bd42");
    assert_eq!(swapped.unwrap_err(), WebhookError::WrongSignature);
}

#[test]
fn quotes_and_letters_beyond_ascii_are_signed_as_python_writes_them() {
    let failed = body(
        "error",
        "Invalid \"source\" é",
        "dataset/5ba2ccc54e172745a0000001",
        "2024-01-02 03:04:05 GMT",
    );
    let verifier = Verifier::new("s3cr3t-ñ");
    let message = verifier
        .verify(&failed, "sha1=189632a4600782e55fd759ca10c3d199d85a1c48")
        .unwrap();
    assert_eq!(message.event, WebhookEvent::Error);
}

#[test]
fn another_secret_another_body_and_no_signature_are_refused() {
    let right = "sha1=b7f0e0b9401f85ab00c8c8c575a5d71006788eec";
    let other = body(
        "finished",
        "The model has been deleted",
        "model/5ba2ccc54e172745a0000000",
        "2018-09-19 22:25:11 GMT",
    );
    let refusal = |secret: &str, body: &[u8], signature: &str| {
        Verifier::new(secret).verify(body, signature).unwrap_err()
    };
    assert_eq!(
        refusal("other", &model(), right),
        WebhookError::WrongSignature
    );
    assert_eq!(refusal("", &model(), right), WebhookError::WrongSignature);
    assert_eq!(
        refusal("mysecret", &other, right),
        WebhookError::WrongSignature
    );
    for malformed in [
        "",
        "sha1=",
        "b7f0e0b9401f85ab00c8c8c575a5d71006788eec",
        "sha256=b7f0",
        &right[..44],
        &format!("{right}0"),
        "sha1=ééééééééééééééééééée",
    ] {
        assert_eq!(
            refusal("mysecret", &model(), malformed),
            WebhookError::MalformedSignature,
            "{malformed}"
        );
    }
    for broken in [&b""[..], b"{}", b"[]", b"\xff", b"{\"event\": 7}"] {
        assert_eq!(
            refusal("mysecret", broken, right),
            WebhookError::MalformedBody
        );
    }
    let zeros = format!("sha1={}", "0".repeat(40));
    assert_eq!(
        refusal("mysecret", &model(), &zeros),
        WebhookError::WrongSignature
    );
}

/// Reads one request with a body of JSON, and answers 201.
async fn receive(stream: &mut TcpStream) -> (String, Vec<u8>) {
    let mut request = Vec::new();
    loop {
        let mut chunk = [0; 1024];
        let read = stream.read(&mut chunk).await.unwrap();
        assert!(read > 0, "the request broke off");
        request.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&request).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = header(head, "Content-Length").parse::<usize>().unwrap();
            if body.len() >= length {
                stream
                    .write_all(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n")
                    .await
                    .unwrap();
                return (head.to_owned(), body.as_bytes().to_vec());
            }
        }
    }
}

fn header<'a>(head: &'a str, name: &str) -> &'a str {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .unwrap()
        .1
}

#[tokio::test]
async fn the_end_of_the_work_is_reported_and_verified() {
    let bigml = Bigml::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/bigml", listener.local_addr().unwrap());
    let body = types::SourceCreate::new()
        .data(FLOWERS)
        .webhook(types::WebhookCreate::new(url).secret("mysecret"));
    let source = bigml
        .client()
        .create_source()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let (mut stream, _) = listener.accept().await.unwrap();
    let (head, body) = receive(&mut stream).await;
    let message = Verifier::new("mysecret")
        .verify(&body, header(&head, SIGNATURE_HEADER))
        .unwrap();
    assert_eq!(message.resource, source.resource.as_str());
    assert!(header(&head, DELIVERY_HEADER).len() > 30);
    let wrong = Verifier::new("another").verify(&body, header(&head, SIGNATURE_HEADER));
    assert_eq!(wrong.unwrap_err(), WebhookError::WrongSignature);
}

/// A program that hears of the end of the work.
#[derive(Clone)]
struct App {
    verifier: Verifier,
    heard: UnboundedSender<WebhookMessage>,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        app.verifier.clone()
    }
}

async fn hear(State(app): State<App>, message: WebhookMessage) -> Received {
    app.heard.send(message).unwrap();
    Received
}

/// Starts it; its address, and what it hears.
async fn program() -> (String, UnboundedReceiver<WebhookMessage>) {
    let (heard, hears) = unbounded_channel();
    let verifier = Verifier::new("mysecret");
    let app = Router::new()
        .route("/bigml", post(hear))
        .with_state(App { verifier, heard });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/bigml", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (url, hears)
}

#[tokio::test]
async fn a_handler_of_axum_gets_the_message_and_bigml_its_201() {
    let bigml = Bigml::start().await;
    let (url, mut hears) = program().await;
    let client = bigml.client();
    let body = types::SourceCreate::new()
        .data(FLOWERS)
        .webhook(types::WebhookCreate::new(url).secret("mysecret"));
    let source = client
        .create_source()
        .body(body)
        .send_and_wait()
        .await
        .unwrap();
    let message = hears.recv().await.unwrap();
    assert_eq!(message.event, WebhookEvent::Finished);
    assert_eq!(message.resource, source.resource.to_string());
    assert!(message.delivery.as_ref().unwrap().len() > 30);
    // the simulator has noted that it was accepted: 201 came
    loop {
        let source = client
            .get_source()
            .source(&source.resource)
            .send()
            .await
            .unwrap();
        let delivery = source.webhook.clone().unwrap().delivery.unwrap();
        match delivery.status.as_deref() {
            Some("queued") => tokio::task::yield_now().await,
            status => break assert_eq!(status, Some("delivered")),
        }
    }
}

#[tokio::test]
async fn what_is_not_signed_with_the_secret_never_comes_to_the_handler() {
    let (url, mut hears) = program().await;
    let right = "sha1=b7f0e0b9401f85ab00c8c8c575a5d71006788eec";
    let zeros = format!("sha1={}", "0".repeat(40));
    for (signature, body, status) in [
        (None, model(), 401),
        (Some("mysecret"), model(), 401),
        (Some(zeros.as_str()), model(), 401),
        (Some(right), b"{}".to_vec(), 400),
        (Some(right), vec![b' '; 65 * 1024], 413),
        (Some(right), model(), 201),
    ] {
        let mut request = http().post(&url).body(body);
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{signature:?}");
        let text = answer.text().await.unwrap();
        assert!(
            !text.contains("b7f0e0b9") && !text.contains("mysecret"),
            "{text}"
        );
    }
    assert_eq!(
        hears.recv().await.unwrap().resource,
        "model/5ba2ccc54e172745a0000000"
    );
    assert!(hears.try_recv().is_err());
}

#[tokio::test]
async fn an_event_that_is_not_known_comes_with_its_name() {
    let (url, mut hears) = program().await;
    let paused = br#"{"event":"paused","message":"The model has been paused","resource":"model/5ba2ccc54e172745a0000000","timestamp":"2018-09-19 22:25:11 GMT"}"#;
    // HMAC-SHA1 of these bytes with the key "mysecret", by another program
    let request = http().post(&url).body(paused.to_vec());
    let signed = request.header(
        SIGNATURE_HEADER,
        "sha1=80653db0a1f95d5bec9c5929ce10b0cef41feb95",
    );
    assert_eq!(signed.send().await.unwrap().status(), 201);
    let message = hears.recv().await.unwrap();
    assert_eq!(message.event.as_str(), "paused");
    assert_eq!(message.delivery, None);
}

fn http() -> reqwest::Client {
    http_client_builder().unwrap().build().unwrap()
}
