//! Each time limit that is reached tells which one it was.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use bytes::Bytes;
use client_runtime::codegen::Call;
use client_runtime::{Core, Error, Options, TimeoutKind, http_client_builder};
use futures_util::StreamExt;
use reqwest::dns::{Name, Resolve, Resolving};
use support::{CREATE, Reply, Server, get};

/// No reply comes, so however slow the machine is, the limit is reached.
const SOON: Duration = Duration::from_millis(1);

fn limited(server: &Server, change: impl FnOnce(Options) -> Options) -> Core {
    let builder = server.builder().options(Options::without_retry);
    let builder = builder.options(Options::without_timeout);
    builder.options(change).build().unwrap()
}

fn check(error: &Error, kind: TimeoutKind, words: &str) {
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.timeout_kind(), Some(kind), "{error}");
    assert!(error.to_string().contains(words), "{error}");
}

async fn stalled() -> Server {
    Server::start(|_, _| Reply::new(200, "[1").stalled(100)).await
}

#[tokio::test]
async fn the_limit_of_an_attempt() {
    let server = stalled().await;
    let core = limited(&server, |options| options.attempt_timeout(SOON));
    let error = get(&core, "1").send_json::<Vec<i64>>().await.unwrap_err();
    check(
        &error,
        TimeoutKind::Attempt,
        "the time limit of an attempt (1ms)",
    );
}

#[tokio::test]
async fn the_limit_of_the_call() {
    let server = stalled().await;
    let core = limited(&server, |options| options.timeout(SOON));
    let error = get(&core, "1").send_json::<Vec<i64>>().await.unwrap_err();
    check(&error, TimeoutKind::Total, "the time limit of a call (1ms)");
}

#[tokio::test]
async fn the_limit_of_silence_while_an_answer_comes() {
    let server = stalled().await;
    let core = limited(&server, |options| options.idle_timeout(SOON));
    let error = get(&core, "1").send_json::<Vec<i64>>().await.unwrap_err();
    check(&error, TimeoutKind::Idle, "the time limit of silence (1ms)");
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn the_limit_of_silence_while_a_download_comes() {
    let server = stalled().await;
    let core = limited(&server, |options| options.idle_timeout(SOON));
    let download = get(&core, "1").send_bytes().await.unwrap();
    let error = download.bytes().await.unwrap_err();
    check(
        &error,
        TimeoutKind::Idle,
        "2 bytes came, 100 were announced",
    );
}

#[tokio::test]
async fn the_limit_of_silence_while_an_upload_goes() {
    let server = Server::start_async(|_, _| Box::pin(std::future::pending())).await;
    let core = limited(&server, |options| options.idle_timeout(SOON));
    let piece = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))]);
    let dries_up = piece.chain(futures_util::stream::pending());
    let mut call = Call::new(&core, &CREATE);
    call.stream_body("text/csv", reqwest::Body::wrap_stream(dries_up));
    let error = call.send_empty().await.unwrap_err();
    check(&error, TimeoutKind::Idle, "the time limit of silence (1ms)");
    assert!(
        error.is_outcome_unknown() && error.status().is_none(),
        "{error}"
    );
}

/// A name server that never answers.
struct Silent;

impl Resolve for Silent {
    fn resolve(&self, _: Name) -> Resolving {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn the_limit_of_connecting() {
    let http = http_client_builder().unwrap().no_proxy();
    let http = http
        .dns_resolver(std::sync::Arc::new(Silent))
        .connect_timeout(SOON);
    let core = Core::builder(&support::VENDOR)
        .base_url("http://nobody.invalid")
        .http(http.build().unwrap())
        .options(Options::without_retry)
        .build()
        .unwrap();
    let error = Call::new(&core, &CREATE).send_empty().await.unwrap_err();
    check(&error, TimeoutKind::Connect, "no connection in time");
    // Nothing was sent, so there is nothing to look after.
    assert!(!error.is_outcome_unknown(), "{error}");
}
