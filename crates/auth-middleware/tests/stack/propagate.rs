//! The caller's own headers for tracing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use auth_middleware::{Applied, Credential, CredentialError, Propagator};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderValue};

use crate::support::trace::keep_listening;
use crate::support::{Reply, Server, download, get, patient, stack};

/// Numbers the attempts.
fn numbered() -> Arc<dyn Propagator> {
    let number = AtomicU32::new(0);
    Arc::new(move |headers: &mut HeaderMap| {
        let number = number.fetch_add(1, Ordering::Relaxed) + 1;
        headers.insert("traceparent", number.into());
    })
}

#[tokio::test]
async fn it_is_asked_once_an_attempt() {
    let server = Server::scripted([
        Reply::status(503),
        Reply::broken(),
        Reply::status(302).header("location", "/there"),
        Reply::ok("{}"),
    ])
    .await;
    let stack = stack().0.propagator(numbered()).build();
    let outgoing = get(&server, "/");
    stack.execute(outgoing, &patient(3)).await.expect("a reply");
    let seen: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("traceparent").map(str::to_owned))
        .collect();
    assert_eq!(seen, ["1", "2", "3", "4"].map(|n| Some(n.to_owned())));
}

#[tokio::test]
async fn it_is_asked_within_the_span_of_the_call() {
    keep_listening();
    let _guard = tracing::subscriber::set_default(tracing_subscriber::registry());
    let server = Server::start(|_| Reply::ok("{}")).await;
    let inject = |headers: &mut HeaderMap| {
        let span = tracing::Span::current();
        let name = span.metadata().map_or("none", tracing::Metadata::name);
        headers.insert("traceparent", HeaderValue::from_static(name));
    };
    let outer = tracing::info_span!("outer");
    let _entered = outer.enter();
    let stack = stack().0.propagator(Arc::new(inject)).build();
    let outgoing = get(&server, "/");
    stack.execute(outgoing, &patient(1)).await.expect("a reply");
    assert_eq!(
        server.seen()[0].header("traceparent"),
        Some("http.client.call")
    );
}

#[tokio::test]
async fn another_server_gets_none_of_it() {
    let elsewhere = Server::start(|_| Reply::ok("file")).await;
    let location = elsewhere.url("/file?trace=1");
    let server = Server::scripted([Reply::status(302).header("location", &location)]).await;
    let stack = stack().0.propagator(numbered()).build();
    let outgoing = download(&server, "/");
    // The trace's own number in the address is no secret of the credential's.
    stack.execute(outgoing, &patient(1)).await.expect("a reply");
    assert_eq!(server.seen()[0].header("traceparent"), Some("1"));
    assert_eq!(elsewhere.count(), 1);
    assert_eq!(elsewhere.seen()[0].header("traceparent"), None);
}

/// Says in a header whether the propagator was there before.
#[derive(Debug)]
struct Witness;

impl Credential for Witness {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        let before = request.headers().contains_key("traceparent");
        let value = HeaderValue::from_static(if before { "yes" } else { "no" });
        request.headers_mut().insert("x-before", value);
        std::future::ready(Ok(Applied::default())).boxed()
    }
}

#[tokio::test]
async fn it_is_asked_before_the_credential_which_it_can_t_replace() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let stack = stack()
        .0
        .propagator(numbered())
        .credential(Arc::new(Witness))
        .build();
    let outgoing = get(&server, "/");
    stack.execute(outgoing, &patient(1)).await.expect("a reply");
    assert_eq!(server.seen()[0].header("x-before"), Some("yes"));
}
