//! Streamed request bodies.

use std::time::Duration;

use auth_middleware::{Failure, FailureKind, Outgoing, Policy, TimeoutKind};
use bytes::Bytes;
use futures_util::stream;
use reqwest::{Body, Method};
use tokio::sync::mpsc;

use crate::support::{Reply, Server, end_as_time_goes_on, patient, request, stack};

const SECOND: Duration = Duration::from_secs(1);

/// A body that says how often it was begun by being one that can't be begun twice.
fn upload(server: &Server, pieces: usize, piece: &'static [u8]) -> Outgoing {
    let chunks =
        stream::iter((0..pieces).map(move |_| Ok::<_, std::io::Error>(Bytes::from_static(piece))));
    let mut outgoing = request(server, Method::PUT, "/upload");
    *outgoing.request.body_mut() = Some(Body::wrap_stream(chunks));
    outgoing
}

#[tokio::test]
async fn a_streamed_body_arrives_and_a_known_length_stays_known() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, _) = stack();
    let stack = stack.build();
    stack
        .execute(upload(&server, 3, b"abc"), &Policy::default())
        .await
        .expect("a reply");
    let mut known = upload(&server, 3, b"abc");
    known
        .request
        .headers_mut()
        .insert("content-length", 9.into());
    stack
        .execute(known, &Policy::default())
        .await
        .expect("a reply");
    let seen = server.seen();
    assert_eq!(seen[0].header("transfer-encoding"), Some("chunked"));
    assert_eq!(
        (
            seen[1].header("content-length"),
            seen[1].header("transfer-encoding")
        ),
        (Some("9"), None)
    );
    assert_eq!(seen[1].body, b"abcabcabc");
}

#[tokio::test]
async fn a_streamed_body_is_sent_once_whatever_happens() {
    for reply in [
        Reply::status(503),
        Reply::status(429),
        Reply::status(401),
        Reply::broken(),
    ] {
        let name = format!("{reply:?}");
        let server = Server::start(move |_| reply.clone()).await;
        let (stack, _) = stack();
        let _ = stack
            .build()
            .execute(upload(&server, 3, b"abc"), &patient(5))
            .await;
        assert_eq!(server.count(), 1, "{name}");
    }
}

#[tokio::test]
async fn an_upload_that_the_server_no_longer_takes_is_given_up_after_the_idle_time() {
    let server = Server::start(|_| Reply::Deaf).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    // More than the buffers of a connection hold.
    let outgoing = upload(&server, 100_000, &[7; 16 * 1024]);
    let policy = Policy {
        idle_timeout: Some(SECOND * 30),
        ..patient(5)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    server.received(1).await;
    // The body may still move into the buffers: time goes on until it has not moved for 30 s.
    let failure = end_as_time_goes_on(call, &clock, SECOND * 30)
        .await
        .expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Idle));
    assert_eq!(failure.attempts(), 1);
    assert!(failure.to_string().contains("request's body"), "{failure}");
}

#[tokio::test]
async fn the_time_of_an_attempt_and_of_the_call_begin_when_the_body_is_sent() {
    let limits = [
        (300, 40, TimeoutKind::Attempt),
        (40, 300, TimeoutKind::Total),
    ];
    for (total, attempt, kind) in limits {
        let failure = slow_upload_without_reply(total, attempt, 40).await;
        assert_eq!(failure.kind(), FailureKind::Timeout(kind));
    }
}

/// Sends a body for an hour, a minute a piece, and gets no reply; `end` is when after that the call must end.
async fn slow_upload_without_reply(total: u32, attempt: u32, end: u32) -> Failure {
    let server = Server::start(|_| Reply::Stall(Vec::new())).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    let moving = clock.clone();
    let chunks = stream::iter((0..60).map(move |_| {
        moving.advance(SECOND * 60);
        Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))
    }));
    let mut outgoing = request(&server, Method::PUT, "/upload");
    *outgoing.request.body_mut() = Some(Body::wrap_stream(chunks));
    let policy = Policy {
        total_timeout: Some(SECOND * total),
        attempt_timeout: Some(SECOND * attempt),
        idle_timeout: Some(SECOND * 90),
        ..patient(1)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    server.received(1).await;
    clock.advance(SECOND * (end - 1));
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    assert!(!call.is_finished());
    clock.advance(SECOND);
    call.await.expect("no panic").expect_err("no reply")
}

/// A body whose pieces come from the returned sender.
fn fed_upload(server: &Server) -> (Outgoing, mpsc::Sender<&'static [u8]>) {
    let (sender, receiver) = mpsc::channel(1);
    let pieces = stream::unfold(receiver, |mut receiver| async {
        let piece: &'static [u8] = receiver.recv().await?;
        Some((Ok::<_, std::io::Error>(Bytes::from_static(piece)), receiver))
    });
    let mut outgoing = request(server, Method::PUT, "/upload");
    *outgoing.request.body_mut() = Some(Body::wrap_stream(pieces));
    (outgoing, sender)
}

#[tokio::test]
async fn an_upload_may_take_long_as_long_as_it_moves() {
    let server = Server::scripted([Reply::ok("{}")]).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    let (outgoing, sender) = fed_upload(&server);
    let policy = Policy {
        idle_timeout: Some(SECOND * 90),
        ..patient(1)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    for _ in 0..5 {
        sender.send(b"abc").await.expect("the body is read");
        // The piece has been taken.
        drop(sender.reserve().await.expect("the body is read"));
        clock.advance(SECOND * 60);
        tokio::task::yield_now().await;
        assert!(!call.is_finished());
    }
    drop(sender);
    call.await.expect("no panic").expect("a reply");
}

#[tokio::test]
async fn an_upload_whose_source_dries_up_is_given_up_after_the_idle_time() {
    let server = Server::scripted([]).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    let (outgoing, sender) = fed_upload(&server);
    let policy = Policy {
        idle_timeout: Some(SECOND * 90),
        ..patient(1)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    sender.send(b"abc").await.expect("the body is read");
    drop(sender.reserve().await.expect("the body is read"));
    // The connection asks for the next piece.
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    clock.advance(SECOND * 90);
    let failure = call.await.expect("no panic").expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Idle));
    assert!(
        failure
            .to_string()
            .contains("is read from gave nothing for 90s"),
        "{failure}"
    );
}

#[tokio::test]
async fn after_the_body_the_limit_of_the_attempt_counts_even_if_it_is_shorter_than_the_idle_time() {
    let server = Server::start(|_| Reply::Stall(Vec::new())).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    let outgoing = upload(&server, 3, b"abc");
    let policy = Policy {
        idle_timeout: Some(SECOND * 1000),
        attempt_timeout: Some(SECOND * 30),
        ..patient(1)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    server.received(1).await;
    clock.advance(SECOND * 30);
    let failure = call.await.expect("no panic").expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Attempt));
}

#[tokio::test]
async fn a_source_that_fails_ends_the_call_and_its_outcome_is_unknown() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, _) = stack();
    let chunks = stream::iter([
        Ok(Bytes::from_static(b"abc")),
        Err(std::io::Error::other("the disk is gone")),
    ]);
    let mut outgoing = request(&server, Method::POST, "/upload");
    *outgoing.request.body_mut() = Some(Body::wrap_stream(chunks));
    let failure = stack
        .build()
        .execute(outgoing, &patient(3))
        .await
        .expect_err("no whole body");
    assert_eq!(
        (failure.kind(), failure.attempts()),
        (FailureKind::Upload, 1)
    );
    assert!(failure.is_outcome_unknown());
}
