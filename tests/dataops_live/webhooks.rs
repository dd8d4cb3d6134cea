//! Webhooks: an endpoint over a socket, and deliveries of every kind posted to it.

mod bodies;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::routing::post;
use dataops_live_client::client_runtime::http::HeaderMap;
use dataops_live_client::client_runtime::{http_client_builder, reqwest};
use dataops_live_client::types::{JobStatus, PipelineSource, PipelineStatus};
use dataops_live_client::webhook::{Delivery, Event, Received, Webhook, WebhookError};
use proptest::prelude::*;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const SECRET: &str = "s3cr3t";
const LARGEST: usize = 40_000;

#[derive(Clone)]
struct App {
    dataops: Webhook,
    seen: UnboundedSender<Delivery>,
}

impl FromRef<App> for Webhook {
    fn from_ref(app: &App) -> Self {
        app.dataops.clone()
    }
}

async fn happened(State(app): State<App>, delivery: Delivery) -> Received {
    app.seen.send(delivery).unwrap();
    Received
}

/// An endpoint, and what its handler was given.
struct Endpoint {
    url: String,
    heard: UnboundedReceiver<Delivery>,
    client: reqwest::Client,
}

impl Endpoint {
    async fn start() -> Self {
        let (seen, heard) = unbounded_channel();
        let dataops = Webhook::new(SECRET).with_max_body(LARGEST);
        let app = Router::new()
            .route("/", post(happened))
            .with_state(App { dataops, seen });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            url,
            heard,
            client: http_client_builder().unwrap().build().unwrap(),
        }
    }

    async fn post(&self, headers: &[(&'static str, &str)], body: String) -> (u16, String) {
        let mut request = self.client.post(&self.url).body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    /// Delivers with the right secret, and gives what the handler got.
    async fn deliver(&mut self, hook: &str, body: String) -> Delivery {
        let headers = [("x-gitlab-token", SECRET), ("x-gitlab-event", hook)];
        let (status, text) = self.post(&headers, body).await;
        assert_eq!(status, 200, "{hook}: {text}");
        self.heard.recv().await.unwrap()
    }
}

/// Without members that are `null`: they say no more than absent ones.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, plain(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().map_or(Value::Null, Value::from),
        other => other,
    }
}

#[tokio::test]
async fn every_kind_of_event_comes_typed_with_no_member_left_over_and_none_lost() {
    let mut endpoint = Endpoint::start().await;
    for (hook, variant, body) in bodies::all() {
        let delivery = endpoint.deliver(hook, body.to_string()).await;
        assert_eq!(delivery.hook.as_deref(), Some(hook));
        let shown = format!("{:?}", delivery.event);
        assert!(shown.starts_with(&format!("{variant}(")), "{hook}: {shown}");
        assert!(!shown.contains("extra: {\""), "{variant}: {shown}");
        let again = serde_json::to_value(&delivery.event).unwrap();
        assert_eq!(plain(again), plain(body), "{variant}");
    }
}

#[tokio::test]
async fn a_pipeline_has_its_states_times_and_jobs_and_hides_its_variables() {
    let mut endpoint = Endpoint::start().await;
    let body = bodies::pipeline().to_string();
    let delivery = endpoint.deliver("Pipeline Hook", body).await;
    assert!(!format!("{delivery:?}").contains("hunter2"));
    let Event::Pipeline(event) = delivery.event else {
        panic!("{delivery:?}");
    };
    let pipeline = event.object_attributes.unwrap();
    assert_eq!(pipeline.id, Some(9_007_199_254_740_993));
    assert_eq!(pipeline.ref_.as_deref(), Some("main"));
    assert_eq!(pipeline.status, Some(PipelineStatus::Failed));
    assert_eq!(pipeline.source, Some(PipelineSource::Schedule));
    let ended = pipeline.finished_at.unwrap().to_utc().unwrap();
    assert_eq!(ended.to_rfc3339(), "2026-03-01T04:07:29+00:00");
    let variable = &pipeline.variables.unwrap()[0];
    assert_eq!(variable.value.as_ref().unwrap().expose(), "hunter2");
    let jobs = event.builds.unwrap();
    assert_eq!(jobs[0].status, Some(JobStatus::Failed));
    assert_eq!(jobs[0].failure_reason.as_deref(), Some("script_failure"));
    assert_eq!(jobs[0].queued_duration, Some(0.4));
    assert_eq!(jobs[1].started_at, None);
}

#[tokio::test]
async fn a_kind_that_is_unknown_and_a_body_of_a_template_come_as_json() {
    let mut endpoint = Endpoint::start().await;
    for (hook, body, expected) in [
        (
            "Moon Hook",
            r#"{"object_kind": "moon", "phase": 3}"#,
            "moon",
        ),
        ("Moon Hook", r#"{"event_name": "moon_rise"}"#, "moon_rise"),
        ("Push Hook", r#"{ "text": "a push" }"#, "Push Hook"),
        ("Push Hook", r#"["push", 1.0]"#, "Push Hook"),
        ("Push Hook", r#"{"object_kind": 7}"#, "Push Hook"),
    ] {
        let delivery = endpoint.deliver(hook, body.to_owned()).await;
        let Event::Unknown { kind, json } = delivery.event else {
            panic!("{delivery:?}");
        };
        assert_eq!(kind, expected);
        assert_eq!(json.get(), body, "as it came");
    }
}

#[tokio::test]
async fn members_that_are_new_or_of_another_form_are_kept_beside_those_that_are_read() {
    let mut endpoint = Endpoint::start().await;
    let body = json!({
        "object_kind": "push", "user_id": "4", "project_id": {"odd": 1}, "ref": ["odd"], "moon": true,
        "commits": [{"id": "c1", "added": null}, "odd"], "project": {"id": 15, "sun": 1},
    });
    let delivery = endpoint.deliver("Push Hook", body.to_string()).await;
    let Event::Push(push) = delivery.event else {
        panic!("{delivery:?}");
    };
    assert_eq!(push.user_id, Some(4), "a number in a text");
    assert_eq!(
        (push.project_id, push.ref_, push.commits),
        (None, None, None)
    );
    for kept in ["project_id", "ref", "commits", "moon"] {
        assert_eq!(push.extra[kept], body[kept], "{kept}");
    }
    assert_eq!(push.extra.len(), 4);
    let project = push.project.unwrap();
    assert_eq!((project.id, &project.extra["sun"]), (Some(15), &json!(1)));
}

#[tokio::test]
async fn the_headers_of_a_delivery_are_read() {
    let mut endpoint = Endpoint::start().await;
    let headers = [
        ("X-Gitlab-Token", SECRET),
        ("X-Gitlab-Event", "System Hook"),
        ("X-Gitlab-Event-UUID", "event-1"),
        ("X-Gitlab-Webhook-UUID", "hook-2"),
        ("Idempotency-Key", "once-3"),
        ("X-Gitlab-Instance", "https://dataops.example"),
        ("User-Agent", "GitLab/17.8.1-ee"),
    ];
    let body = r#"{"object_kind": "push"}"#;
    assert_eq!(endpoint.post(&headers, body.to_owned()).await.0, 200);
    let delivery = endpoint.heard.recv().await.unwrap();
    assert_eq!(delivery.hook.as_deref(), Some("System Hook"));
    assert_eq!(delivery.event_uuid.as_deref(), Some("event-1"));
    assert_eq!(delivery.webhook_uuid.as_deref(), Some("hook-2"));
    assert_eq!(delivery.idempotency_key.as_deref(), Some("once-3"));
    let instance = delivery.instance.as_deref();
    assert_eq!(instance, Some("https://dataops.example"));
    assert_eq!(delivery.gitlab_version.as_deref(), Some("17.8.1-ee"));

    // all but the secret may be missing
    let headers = [("X-Gitlab-Token", SECRET), ("User-Agent", "curl/8")];
    assert_eq!(endpoint.post(&headers, body.to_owned()).await.0, 200);
    let delivery = endpoint.heard.recv().await.unwrap();
    assert!(matches!(delivery.event, Event::Push(_)));
    assert_eq!((delivery.hook, delivery.gitlab_version), (None, None));
}

#[tokio::test]
async fn what_is_no_delivery_is_refused_with_the_reason_and_never_comes_to_the_handler() {
    let mut endpoint = Endpoint::start().await;
    let push = r#"{"object_kind": "push"}"#.to_owned();
    let large = format!(
        r#"{{"object_kind": "push", "x": "{}"}}"#,
        "x".repeat(LARGEST)
    );
    let right = Some(SECRET);
    for (token, body, status, reason) in [
        (None, push.clone(), 401, "no header X-Gitlab-Token"),
        (Some("wr0ng"), push.clone(), 401, "X-Gitlab-Token is wrong"),
        (Some(""), push.clone(), 401, "X-Gitlab-Token is wrong"),
        (Some("S3cr3t"), push.clone(), 401, "X-Gitlab-Token is wrong"),
        (Some("wr0ng"), large.clone(), 401, "X-Gitlab-Token is wrong"),
        (right, "object_kind=push".to_owned(), 400, "not JSON"),
        (right, String::new(), 400, "not JSON"),
        (right, "[".repeat(10_000), 400, "not JSON"),
        (right, r#"{"x": 1}"#.to_owned(), 400, "neither object_kind"),
        (right, large, 413, "larger than 40000 bytes"),
    ] {
        let headers: Vec<_> = token
            .map(|token| ("x-gitlab-token", token))
            .into_iter()
            .collect();
        let (answer, text) = endpoint.post(&headers, body).await;
        assert_eq!(answer, status, "{text}");
        assert!(text.contains(reason), "{text}");
        assert!(!text.contains(SECRET) && !text.contains("wr0ng"), "{text}");
    }
    assert!(endpoint.heard.try_recv().is_err(), "nothing was handled");
}

#[test]
fn an_empty_secret_is_never_right_and_none_is_printed() {
    let mut headers = HeaderMap::new();
    headers.insert("X-Gitlab-Token", "".parse().unwrap());
    let refused = Webhook::new("").read(&headers, b"{}").unwrap_err();
    assert_eq!(refused, WebhookError::WrongToken);
    assert!(!format!("{:?}", Webhook::new(SECRET)).contains(SECRET));
}

/// Any JSON, with names that events have among its members.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    let names = vec![
        "id",
        "ref",
        "type",
        "status",
        "project",
        "user",
        "commit",
        "commits",
        "labels",
        "variables",
        "value",
        "builds",
        "object_attributes",
        "created_at",
        "changes",
        "moon",
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let name = proptest::sample::select(names.clone()).prop_map(str::to_owned);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_an_event_holds_it_is_read_and_nothing_is_lost(kind in 0..bodies::all().len(), members in any_json()) {
        let (hook, variant, sample) = bodies::all().swap_remove(kind);
        let mut body = members.as_object().cloned().unwrap_or_default();
        for name in ["object_kind", "event_name"] {
            if let Some(word) = sample.get(name) {
                body.insert(name.to_owned(), word.clone());
            }
        }
        let body = Value::from(body);
        let mut headers = HeaderMap::new();
        headers.insert("X-Gitlab-Token", SECRET.parse().unwrap());
        headers.insert("X-Gitlab-Event", hook.parse().unwrap());
        let delivery = Webhook::new(SECRET).read(&headers, body.to_string().as_bytes()).unwrap();
        let shown = format!("{:?}", delivery.event);
        prop_assert!(shown.starts_with(variant), "not {variant}: {shown}");
        let again = serde_json::to_value(&delivery.event).unwrap();
        prop_assert_eq!(as_texts(plain(again)), as_texts(plain(body)));
    }

    #[test]
    fn whatever_bytes_come_they_are_read_or_refused(bytes in any::<Vec<u8>>(), token in any::<Vec<u8>>()) {
        let mut headers = HeaderMap::new();
        if let Ok(token) = token.as_slice().try_into() {
            headers.insert("X-Gitlab-Token", token);
        }
        prop_assert!(Webhook::new(SECRET).read(&headers, &bytes).is_err(), "nobody guesses the secret");
        let is_json = serde_json::from_slice::<Value>(&bytes).is_ok();
        let refused = Event::from_body(&bytes).unwrap_err();
        let expected = if is_json { WebhookError::NoKind } else { WebhookError::MalformedBody };
        prop_assert_eq!(refused, expected);
    }
}

/// A text that is a number is read as one where a number belongs.
fn as_texts(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, as_texts(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(as_texts).collect(),
        Value::String(text) => match text.parse::<i64>() {
            Ok(number) => as_texts(plain(Value::from(number))),
            Err(_) => Value::String(text),
        },
        Value::Number(number) => Value::String(number.to_string()),
        other => other,
    }
}
