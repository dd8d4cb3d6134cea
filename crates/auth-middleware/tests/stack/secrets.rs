//! No secret in anything that is printed: credentials, failures with their sources, replies, traces.

use std::error::Error;
use std::fmt::Write;
use std::sync::Arc;

use auth_middleware::{
    BasicCredential, Credential, CredentialError, Exchange, ExchangedToken, Failure,
    HeaderCredential, HeaderForm, Outgoing, QueryCredential, Secret, Token, TokenExchange, Verdict,
    redact,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};
use reqwest::Url;

use crate::support::trace::Listener;
use crate::support::{Reply, Server, download, get, http, patient, post, stack};

/// Needs percent-encoding in a query.
const SECRET: &str = "s3cr3t/Value+9=";
/// In values of path, query and body, which are nobody's business either.
const PRIVATE: &str = "pr1vate-value";

/// The ways in which the secret could show: as it is, encoded for a query or a path, in base64.
fn leaks(text: &str) -> bool {
    let forms = [
        SECRET,
        "s3cr3t%2FValue%2B9%3D",
        "s3cr3t/Value%2B9%3D",
        "s3cr3t",
        "czNjcjN0L1ZhbHVlKzk9",
        "dXNlcjpzM2NyM3QvVmFsdWUrOT0=",
        PRIVATE,
    ];
    forms.iter().any(|form| text.contains(form))
}

#[derive(Debug)]
struct Vault;

impl TokenExchange for Vault {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        std::future::ready(Ok(Token::new(SECRET))).boxed()
    }
}

fn credentials() -> Vec<Arc<dyn Credential>> {
    let secret = Secret::from(SECRET);
    let token = ExchangedToken::builder(Vault).token(Token::new(SECRET));
    vec![
        Arc::new(
            HeaderCredential::new(HeaderName::from_static("private-token"), &secret)
                .expect("a header"),
        ),
        Arc::new(
            HeaderCredential::with_prefix(AUTHORIZATION, "apikey ", &secret).expect("a header"),
        ),
        Arc::new(BasicCredential::new("user", &secret).expect("a pair")),
        Arc::new(
            QueryCredential::new([("username", Secret::from("me")), ("api_key", secret)])
                .expect("pairs"),
        ),
        Arc::new(token.build().expect("a token")),
    ]
}

/// The failure as a careless program would print it: `Display`, `Debug`, and all sources.
fn printed(outcome: &Result<Exchange, Failure>) -> String {
    let mut text = format!("{outcome:?}");
    let mut source = outcome.as_ref().err().map(|failure| failure as &dyn Error);
    while let Some(error) = source {
        let _ = write!(text, "\n{error}\n{error:?}");
        source = error.source();
    }
    text
}

#[test]
fn no_credential_prints_its_secret() {
    for credential in credentials() {
        for text in [format!("{credential:?}"), format!("{credential:#?}")] {
            assert!(!leaks(&text), "{text}");
            assert!(text.contains("[secret]"), "{text}");
        }
    }
    let others = [
        format!("{:?}", Token::new(SECRET)),
        format!(
            "{:?}",
            ExchangedToken::builder(Vault).token(Token::new(SECRET))
        ),
        format!(
            "{:?}",
            stack().0.credential(credentials().remove(0)).build()
        ),
        format!(
            "{:?}",
            HeaderForm::bearer()
                .value(&Secret::from(SECRET))
                .expect("a value")
        ),
    ];
    for text in others {
        assert!(!leaks(&text), "{text}");
    }
}

#[tokio::test]
async fn no_failure_reply_or_trace_shows_the_secret_or_a_value() {
    let listener = Listener::start();
    // The server sends back what it was sent, wherever a server could.
    let echo = format!("{SECRET} {PRIVATE}");
    let location = format!("http://127.0.0.1:1/{PRIVATE}?api_key={SECRET}");
    let replies = [
        Reply::ok(&echo),
        Reply::text(401, &echo).header("WWW-Authenticate", SECRET),
        Reply::text(404, &echo)
            .header("Content-Type", SECRET)
            .header("X-Total", SECRET)
            .header("X-Echo", SECRET),
        Reply::text(503, &echo).header("Retry-After", SECRET),
        Reply::status(302).header("Location", &location),
        Reply::status(302).header("Location", &format!("http://{SECRET}/")),
        Reply::truncated(200, &echo),
        Reply::broken(),
        Reply::Raw(format!("{echo}\r\n\r\n").into_bytes()),
        Reply::Raw(format!("HTTP/1.1 200 {SECRET}\r\n{SECRET}\r\n\r\n").into_bytes()),
        Reply::Raw(format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n{echo}").into_bytes()),
    ];
    for credential in credentials() {
        for reply in &replies {
            let reply = reply.clone();
            let server = Server::start(move |_| reply.clone()).await;
            let path = format!("/things/{PRIVATE}?name={PRIVATE}");
            for outgoing in [
                get(&server, &path),
                download(&server, &path),
                post(&server, &path, PRIVATE),
            ] {
                let shown = format!("{outgoing:?}");
                assert!(!leaks(&shown), "{shown}");
                let stack = stack().0.credential(Arc::clone(&credential)).build();
                let text = printed(&stack.execute(outgoing, &patient(2)).await);
                assert!(!leaks(&text), "{text}");
            }
        }
    }
    let trace = listener.text();
    let line = trace.lines().find(|line| leaks(line));
    assert_eq!(line, None);
    // What is traced is a list of what is allowed; a new name is to be thought about.
    let allowed = [
        "api.operation",
        "api.vendor",
        "error.type",
        "http.client.request.duration",
        "http.request.method",
        "http.request.resend_count",
        "http.response.status_code",
        "message",
        "otel.kind",
        "otel.name",
        "retry.wait",
        "server.address",
        "server.port",
        "url.template",
    ];
    assert_eq!(listener.fields(), allowed.into());
    // The listener heard something at all.
    assert!(trace.contains("span http.client.call") && trace.contains("the request is sent again"));
}

#[tokio::test]
async fn no_failure_to_connect_shows_the_secret_or_a_value() {
    let listener = Listener::start();
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let closed = gone.local_addr().expect("an address");
    drop(gone);
    for credential in credentials() {
        for base in [
            format!("http://{closed}"),
            format!("http://user:{PRIVATE}@{closed}"),
            "https://localhost".into(),
        ] {
            let url: Url = format!("{base}/things/{PRIVATE}?name={PRIVATE}")
                .parse()
                .expect("an address");
            let request = reqwest::Request::new(reqwest::Method::GET, url);
            let outgoing = Outgoing::new("vendor", "getThing", "/things/{id}", request);
            let stack = stack().0.credential(Arc::clone(&credential)).build();
            let outcome = stack.execute(outgoing, &patient(2)).await;
            let text = printed(&outcome);
            assert!(outcome.is_err() && !leaks(&text), "{text}");
        }
    }
    let trace = listener.text();
    assert_eq!(trace.lines().find(|line| leaks(line)), None);
}

#[tokio::test]
async fn a_client_with_its_own_time_limit_or_redirects_shows_no_address() {
    let server = Server::start(|_| Reply::Stall(Vec::new())).await;
    let credential = credentials().remove(3);
    let mut outgoing = get(&server, &format!("/things?name={PRIVATE}"));
    *outgoing.request.timeout_mut() = Some(std::time::Duration::from_millis(1));
    let stack = auth_middleware::Stack::builder(http())
        .credential(credential)
        .build();
    let text = printed(&stack.execute(outgoing, &patient(1)).await);
    assert!(!leaks(&text), "{text}");
}

#[tokio::test]
async fn a_span_has_the_names_of_opentelemetry_and_the_template_of_the_path() {
    let listener = Listener::start();
    let server = Server::scripted([Reply::status(503), Reply::status(404)]).await;
    let (stack, _) = stack();
    stack
        .build()
        .execute(get(&server, "/things/17"), &patient(3))
        .await
        .expect("a reply");
    let trace = listener.text();
    let address = server.address();
    for expected in [
        "span http.client.call",
        "otel.name=GET /things/{id}",
        "api.vendor=\"vendor\"",
        "api.operation=\"doSomething\"",
        "http.request.method=\"GET\"",
        "url.template=\"/things/{id}\"",
        "server.address=\"127.0.0.1\"",
        &format!("server.port={}", address.port()),
        "record http.response.status_code=404",
        "record error.type=\"404\"",
        "record http.request.resend_count=1",
        "event message=attempt failed, the request is sent again http.response.status_code=503 \
         error.type=\"503\" http.client.request.duration=0.0 retry.wait=0.5\n",
        "event message=attempt ended http.request.resend_count=1 http.response.status_code=404 error.type=\"404\" \
         http.client.request.duration=0.0\n",
    ] {
        assert!(trace.contains(expected), "{expected} is not in:\n{trace}");
    }
}

#[tokio::test]
async fn each_attempt_has_one_event_and_each_call_one_span() {
    let listener = Listener::start();
    let server = Server::scripted([
        Reply::broken(),
        Reply::truncated(200, "[1"),
        Reply::status(429),
        Reply::ok("{}"),
        Reply::broken(),
    ])
    .await;
    let stack = stack().0.build();
    let outgoing = get(&server, "/things/17");
    let exchange = stack.execute(outgoing, &patient(9)).await.expect("a reply");
    assert_eq!(exchange.attempts, 4);
    let create = post(&server, "/things", "{}");
    stack
        .execute(create, &patient(9))
        .await
        .expect_err("no reply");
    let trace = listener.text();
    let lines: Vec<_> = trace
        .lines()
        .filter(|l| l.contains("message=attempt"))
        .collect();
    let expected = [
        "attempt failed, the request is sent again error.type=\"transport\"",
        "attempt failed, the request is sent again http.request.resend_count=1 http.response.status_code=200 error.type=\"body\"",
        "attempt failed, the request is sent again http.request.resend_count=2 http.response.status_code=429 error.type=\"429\"",
        "attempt ended http.request.resend_count=3 http.response.status_code=200 http.client.request.duration=0.0",
        "attempt ended error.type=\"transport\" http.client.request.duration=0.0",
    ];
    assert_eq!(lines.len(), expected.len(), "{trace}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.contains(expected), "{line}\n{expected}");
    }
    assert_eq!(trace.matches("span http.client.call").count(), 2, "{trace}");
}

#[tokio::test]
async fn an_event_says_how_long_its_attempt_took() {
    let listener = Listener::start();
    let (builder, clock) = stack();
    let server = Server::start(move |_| {
        clock.advance(std::time::Duration::from_millis(1500));
        Reply::ok("{}")
    })
    .await;
    let outgoing = get(&server, "/");
    let exchange = builder.build().execute(outgoing, &patient(1)).await;
    exchange.expect("a reply");
    let trace = listener.text();
    assert!(
        trace.contains("http.client.request.duration=1.5"),
        "{trace}"
    );
}

#[tokio::test]
async fn a_request_that_was_never_sent_has_no_event() {
    let listener = Listener::start();
    let (builder, clock) = stack();
    let limit = auth_middleware::LocalRateLimit::new(
        1,
        std::time::Duration::from_secs(600),
        1,
        &clock.clock(),
    );
    let stack = builder.rate_limit(Arc::new(limit)).build();
    let server = Server::start(|_| Reply::ok("{}")).await;
    let _ = stack.execute(get(&server, "/"), &patient(1)).await;
    let late = stack.execute(get(&server, "/"), &patient(1)).await;
    late.expect_err("held back");
    let trace = listener.text();
    assert_eq!(trace.matches("message=attempt").count(), 1, "{trace}");
    assert!(
        trace.contains("record error.type=\"rate_limit\""),
        "{trace}"
    );
}

#[tokio::test]
async fn a_failure_with_a_good_status_is_recorded_too() {
    let listener = Listener::start();
    let server = Server::scripted([Reply::ok("{\"success\":false}")]).await;
    let (stack, _) = stack();
    let stack = stack
        .classify(Arc::new(|_: &auth_middleware::Reply<'_>| Verdict::Fail))
        .build();
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    assert!(
        listener.text().contains("record error.type=\"vendor\""),
        "{}",
        listener.text()
    );
}

#[tokio::test]
async fn a_failure_is_recorded_by_its_kind() {
    let listener = Listener::start();
    let server = Server::scripted([Reply::broken()]).await;
    let (stack, _) = stack();
    stack
        .build()
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect_err("no reply");
    assert!(
        listener.text().contains("record error.type=\"transport\""),
        "{}",
        listener.text()
    );
}

#[test]
fn of_headers_only_known_numbers_and_media_types_are_printed() {
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("content-type", "application/json; charset=utf-8"),
        ("content-length", "17"),
        ("retry-after", "5"),
        ("x-total", SECRET),
        ("set-cookie", SECRET),
        ("x-other", "5"),
    ] {
        headers.insert(name, value.parse().expect("a value"));
    }
    let text = format!("{:?}", redact::headers(&headers));
    let expected = r#"{"content-type": "application/json", "content-length": "17", "retry-after": "5", "others": 3}"#;
    assert_eq!(text, expected);
}

#[test]
fn of_an_address_only_host_and_port_are_printed() {
    let table = [
        (
            "https://user:s3cr3t@host.example/path/s3cr3t?key=s3cr3t#s3cr3t",
            "host.example",
        ),
        ("http://127.0.0.1:8080/", "127.0.0.1:8080"),
        ("http://[::1]:8080/", "[::1]:8080"),
        ("data:text/plain,s3cr3t", "an address without host"),
    ];
    for (url, shown) in table {
        assert_eq!(redact::server(&url.parse().expect("an address")), shown);
    }
}
