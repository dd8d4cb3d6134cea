//! What a stack says it has done.

use std::sync::Arc;
use std::time::Duration;

use auth_middleware::{
    Applied, Credential, CredentialError, ExchangeBody, HeaderCredential, LocalRateLimit, Secret,
    Verdict,
};
use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt, stream};
use http::header::AUTHORIZATION;
use reqwest::{Body, Method};

use crate::support::{Reply, Server, download, get, patient, post, request, stack};

#[tokio::test]
async fn each_attempt_is_counted_as_what_it_was() {
    let server = Server::scripted([
        Reply::status(503),
        Reply::status(429),
        Reply::ok("12345"),
        Reply::status(404),
        Reply::broken(),
    ])
    .await;
    let (builder, _) = stack();
    let stack = builder.build();
    assert_eq!(stack.metrics(), Default::default());
    for _ in 0..2 {
        let outgoing = get(&server, "/");
        stack.execute(outgoing, &patient(3)).await.expect("a reply");
    }
    let create = post(&server, "/", "{}");
    let broken = stack.execute(create, &patient(3)).await;
    broken.expect_err("no reply");
    let metrics = stack.metrics();
    assert_eq!((metrics.calls, metrics.failures), (3, 2));
    assert_eq!((metrics.attempts, metrics.retries), (5, 2));
    assert_eq!((metrics.throttled, metrics.refreshes), (1, 0));
    assert_eq!((metrics.bytes_sent, metrics.bytes_received), (2, 5));
}

#[tokio::test]
async fn clones_and_a_stack_with_another_credential_count_together() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let stack = stack().0.build();
    let bearer = HeaderCredential::new(AUTHORIZATION, &Secret::from("s")).expect("a header");
    for other in [
        stack.clone(),
        stack.with_credential(Arc::new(bearer)),
        stack.clone(),
    ] {
        let outgoing = get(&server, "/");
        other.execute(outgoing, &patient(1)).await.expect("a reply");
    }
    assert_eq!((stack.metrics().calls, stack.metrics().attempts), (3, 3));
}

#[tokio::test]
async fn the_bytes_of_bodies_are_counted_whether_buffered_or_streamed() {
    let server = Server::start(|_| Reply::ok(&"x".repeat(1000))).await;
    let stack = stack().0.build();
    let pieces = stream::iter((0..3).map(|_| Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))));
    let mut upload = request(&server, Method::PUT, "/upload");
    *upload.request.body_mut() = Some(Body::wrap_stream(pieces));
    for outgoing in [upload, post(&server, "/", "12345")] {
        stack.execute(outgoing, &patient(1)).await.expect("a reply");
    }
    let metrics = stack.metrics();
    assert_eq!((metrics.bytes_sent, metrics.bytes_received), (14, 2000));

    let exchange = stack
        .execute(download(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    let ExchangeBody::Stream(mut body) = exchange.body else {
        panic!("the body was read");
    };
    while body.next().await.is_some() {}
    assert_eq!(stack.metrics().bytes_received, 3000);
}

#[tokio::test]
async fn a_short_download_that_was_read_beforehand_is_counted_once() {
    let server = Server::start(|_| Reply::ok("12345")).await;
    let accept = |_: &auth_middleware::Reply<'_>| Verdict::Accept;
    let stack = stack().0.classify(Arc::new(accept)).build();
    let exchange = stack
        .execute(download(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    let ExchangeBody::Stream(body) = exchange.body else {
        panic!("the body was read");
    };
    assert_eq!(body.count().await, 1);
    assert_eq!(stack.metrics().bytes_received, 5);
}

#[tokio::test]
async fn what_was_never_sent_has_no_bytes() {
    let gone = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let server = Server::start(|_| Reply::ok("{}")).await;
    let mut create = post(&server, "/", "12345");
    let closed = gone.local_addr().expect("an address").port();
    drop(gone);
    create
        .request
        .url_mut()
        .set_port(Some(closed))
        .expect("a port");
    let stack = stack().0.build();
    stack
        .execute(create, &patient(2))
        .await
        .expect_err("nobody listens");
    let metrics = stack.metrics();
    assert_eq!((metrics.attempts, metrics.bytes_sent), (2, 0));
}

#[tokio::test]
async fn what_the_own_rate_limit_holds_back_is_throttled() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (builder, clock) = stack();
    let limit = LocalRateLimit::new(1, Duration::from_secs(60), 1, &clock.clock());
    let stack = builder.rate_limit(Arc::new(limit)).build();
    for throttled in [0, 1, 2] {
        let outgoing = get(&server, "/");
        stack.execute(outgoing, &patient(1)).await.expect("a reply");
        assert_eq!(stack.metrics().throttled, throttled);
    }
    let mut hasty = patient(1);
    hasty.total_timeout = Some(Duration::from_secs(30));
    stack
        .execute(get(&server, "/"), &hasty)
        .await
        .expect_err("too late");
    assert_eq!(stack.metrics().throttled, 3);
}

/// Says that it has asked for a token seven times.
#[derive(Debug)]
struct Asked;

impl Credential for Asked {
    fn apply<'a>(
        &'a self,
        _: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        std::future::ready(Ok(Applied::default())).boxed()
    }

    fn exchanges(&self) -> u64 {
        7
    }
}

#[tokio::test]
async fn refreshes_are_what_the_credential_says() {
    assert_eq!(
        stack()
            .0
            .credential(Arc::new(Asked))
            .build()
            .metrics()
            .refreshes,
        7
    );
}
