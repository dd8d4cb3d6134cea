//! Webhooks: the documented payload, and an endpoint over a socket.

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use bigeye_client::client_runtime::{http_client_builder, reqwest};
use bigeye_client::webhook::{Alert, Received, WebhookAlert, WebhookError, WebhookToken};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// In the form of the one sample that Bigeye's documents have.
const ALERT: &str = r#"{
    "totalFailures": "30",
    "runTimestamp": "2021-12-17T19:31:30.081Z",
    "metricUrl": "https://app.bigeye.com/metrics/metric/17",
    "message": "Average of `shop.payments.amount` is alerting"
}"#;

#[test]
fn the_documented_alert_is_read_with_its_number_in_a_text() {
    let alert = Alert::from_body(ALERT.as_bytes()).unwrap();
    assert_eq!(alert.total_failures, Some(30));
    assert_eq!(alert.metric_id(), Some(17));
    let time = alert.run_timestamp.unwrap().to_utc().unwrap();
    assert_eq!(time.timestamp_millis(), 1_639_769_490_081);
    assert!(alert.message.ends_with("is alerting"));
}

#[test]
fn a_number_that_is_a_number_none_and_members_that_are_new_are_read_too() {
    for (body, failures) in [
        (
            r#"{"message": "m", "totalFailures": 4, "runId": 5}"#,
            Some(4),
        ),
        (r#"{"message": "m", "totalFailures": null}"#, None),
        (r#"{"message": "m", "totalFailures": ""}"#, None),
        (r#"{"message": "m"}"#, None),
    ] {
        let alert = Alert::from_body(body.as_bytes()).unwrap();
        assert_eq!(alert.total_failures, failures, "{body}");
        assert_eq!(alert.metric_id(), None);
    }
}

#[test]
fn what_is_no_alert_is_refused_and_never_repeated() {
    for body in ["", "[]", "{}", r#"{"message": "m", "totalFailures": "x"}"#] {
        let error = Alert::from_body(body.as_bytes()).unwrap_err();
        assert_eq!(error, WebhookError::MalformedBody, "{body}");
    }
}

#[test]
fn only_the_secret_itself_is_right_and_it_is_never_printed() {
    let token = WebhookToken::new("X-Token", "s3cr3t");
    assert!(token.is_right(b"s3cr3t"));
    for wrong in ["", "s3cr3", "s3cr3t ", "S3cr3t"] {
        assert!(!token.is_right(wrong.as_bytes()), "{wrong}");
    }
    assert!(!WebhookToken::new("X-Token", "").is_right(b""));
    assert!(!format!("{token:?}").contains("s3cr3t"));
}

#[derive(Clone)]
struct App {
    bigeye: WebhookToken,
    seen: UnboundedSender<Option<i64>>,
}

impl FromRef<App> for WebhookToken {
    fn from_ref(app: &App) -> Self {
        app.bigeye.clone()
    }
}

async fn alerting(State(app): State<App>, alert: WebhookAlert) -> Received {
    app.seen.send(alert.metric_id()).unwrap();
    Received
}

async fn endpoint() -> (String, UnboundedReceiver<Option<i64>>) {
    let (seen, heard) = unbounded_channel();
    let bigeye = WebhookToken::new("X-Token", "s3cr3t");
    let app = Router::new()
        .route("/", post(alerting))
        .with_state(App { bigeye, seen });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    (url, heard)
}

async fn deliver(url: &str, token: Option<&str>, body: String) -> (u16, String) {
    let client: reqwest::Client = http_client_builder().unwrap().build().unwrap();
    let mut request = client.post(url).body(body);
    if let Some(token) = token {
        request = request.header("x-token", token);
    }
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

#[tokio::test]
async fn an_endpoint_hears_alerts_with_the_token_and_nothing_else() {
    let (url, mut heard) = endpoint().await;
    let large = format!(r#"{{"message": "{}"}}"#, "x".repeat(70_000));
    for (token, body, status) in [
        (Some("s3cr3t"), ALERT.to_owned(), 200),
        (Some("wr0ng"), ALERT.to_owned(), 401),
        (None, ALERT.to_owned(), 401),
        (Some("s3cr3t"), "{}".to_owned(), 400),
        (Some("s3cr3t"), large, 413),
    ] {
        let (answer, text) = deliver(&url, token, body).await;
        assert_eq!(answer, status, "{text}");
        assert!(!text.contains("s3cr3t") && !text.contains("wr0ng"));
    }
    assert_eq!(heard.recv().await.unwrap(), Some(17));
    assert!(heard.try_recv().is_err(), "one alert only");
}
