//! Reading replies: whole, in part, and piece by piece.

use auth_middleware::{BodyMode, ExchangeBody, FailureKind, Policy, TimeoutKind};
use futures_util::StreamExt;
use std::time::Duration;

use crate::support::{Reply, Server, download, get, patient, stack, text};

#[tokio::test]
async fn a_large_body_arrives_complete() {
    let large = "0123456789".repeat(300_000);
    let server = Server::scripted([Reply::ok(&large)]).await;
    let (stack, _) = stack();
    let exchange = stack
        .build()
        .execute(get(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    assert!(text(&exchange) == large);
    assert!(!exchange.truncated);
}

#[tokio::test]
async fn a_success_with_more_bytes_than_allowed_is_refused_and_not_retried() {
    for (limit, allowed) in [(4, false), (5, true), (6, true)] {
        let server = Server::scripted([Reply::ok("12345")]).await;
        let (stack, _) = stack();
        let mut outgoing = get(&server, "/");
        outgoing.body = BodyMode::Buffered { limit: Some(limit) };
        let outcome = stack.build().execute(outgoing, &patient(3)).await;
        assert_eq!(outcome.is_ok(), allowed, "limit {limit}");
        if let Err(failure) = outcome {
            assert_eq!((failure.kind(), server.count()), (FailureKind::TooLarge, 1));
        }
    }
}

#[tokio::test]
async fn of_an_error_s_body_the_first_mebibyte_is_kept() {
    let large = "x".repeat(1024 * 1024 + 1);
    let server = Server::scripted([Reply::text(400, &large), Reply::text(400, &large[1..])]).await;
    let (stack, _) = stack();
    let stack = stack.build();
    for (mut outgoing, truncated) in [(get(&server, "/"), true), (get(&server, "/"), false)] {
        outgoing.body = BodyMode::Buffered { limit: Some(10) };
        let exchange = stack
            .execute(outgoing, &Policy::default())
            .await
            .expect("a reply");
        assert_eq!(
            (text(&exchange).len(), exchange.truncated),
            (1024 * 1024, truncated)
        );
    }
}

#[tokio::test]
async fn a_body_that_broke_off_leaves_status_and_first_bytes() {
    let server = Server::scripted([Reply::truncated(200, "{\"id\": 17, \"na")]).await;
    let (stack, _) = stack();
    let failure = stack
        .build()
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect_err("no whole body");
    assert_eq!(failure.kind(), FailureKind::Body);
    assert_eq!(failure.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(&failure.body()[..], b"{\"id\": 17, \"na");
    assert_eq!(
        failure.to_string(),
        "the reply broke off or could not be unpacked (status 200)"
    );
}

#[tokio::test]
async fn an_error_whose_body_broke_off_is_retried_like_a_broken_connection() {
    let server = Server::scripted([Reply::truncated(500, "oops"), Reply::ok("good")]).await;
    let (stack, _) = stack();
    let exchange = stack
        .build()
        .execute(get(&server, "/"), &patient(2))
        .await
        .expect("a reply");
    assert_eq!(text(&exchange), "good");
}

#[tokio::test]
async fn a_download_is_handed_out_unread_and_an_error_is_read() {
    let server =
        Server::scripted([Reply::ok("some bytes"), Reply::text(404, "no such file")]).await;
    let (stack, _) = stack();
    let stack = stack.build();
    let exchange = stack
        .execute(download(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    let ExchangeBody::Stream(mut stream) = exchange.body else {
        panic!("a stream")
    };
    assert_eq!(stream.content_length(), Some(10));
    let mut all = Vec::new();
    while let Some(chunk) = stream.next().await {
        all.extend_from_slice(&chunk.expect("a chunk"));
    }
    assert_eq!(all, b"some bytes");
    let missing = stack
        .execute(download(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    assert_eq!(text(&missing), "no such file");
}

#[tokio::test]
async fn a_download_that_breaks_off_ends_with_a_failure() {
    let server = Server::scripted([Reply::truncated(200, "some bytes")]).await;
    let (stack, _) = stack();
    let exchange = stack
        .build()
        .execute(download(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    let ExchangeBody::Stream(stream) = exchange.body else {
        panic!("a stream")
    };
    let chunks: Vec<_> = stream.collect().await;
    let failure = chunks
        .last()
        .expect("an end")
        .as_ref()
        .expect_err("not all came");
    assert_eq!(failure.kind(), FailureKind::Body);
}

#[tokio::test]
async fn a_download_may_take_longer_than_a_call_but_not_stand_still() {
    let server = Server::scripted([Reply::stalled(200, "some bytes")]).await;
    let (builder, clock) = stack();
    let second = Duration::from_secs(1);
    let policy = Policy {
        total_timeout: Some(second * 10),
        attempt_timeout: Some(second * 10),
        idle_timeout: Some(second * 60),
        ..patient(1)
    };
    let exchange = builder
        .build()
        .execute(download(&server, "/"), &policy)
        .await
        .expect("a reply");
    let ExchangeBody::Stream(mut stream) = exchange.body else {
        panic!("a stream")
    };
    clock.advance(second * 59);
    let first = stream.next().await.expect("a chunk").expect("in time");
    assert_eq!(&first[..], b"some bytes");
    // What the reader does meanwhile is no standing still.
    clock.advance(second * 600);
    let rest = tokio::spawn(async move { stream.next().await });
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert!(!rest.is_finished());
    clock.advance(second * 60);
    let failure = rest
        .await
        .expect("no panic")
        .expect("an end")
        .expect_err("stalled");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Idle));
}
