//! The times of a call: each fires by the manual clock, none by waiting.

use std::time::Duration;

use auth_middleware::{Failure, FailureKind, Policy, Stack, TimeoutKind};

use crate::support::{Reply, Server, end_as_time_goes_on, get, http, patient, post, stack};

const SECOND: Duration = Duration::from_secs(1);

fn policy(max_attempts: u32, total: u64, attempt: u64, idle: u64) -> Policy {
    Policy {
        total_timeout: Some(SECOND * total as u32),
        attempt_timeout: Some(SECOND * attempt as u32),
        idle_timeout: Some(SECOND * idle as u32),
        ..patient(max_attempts)
    }
}

/// Runs a call that never gets its reply, and moves the clock by 30 s as soon as the server has a request.
async fn hanging(reply: Reply, safe: bool, policy: Policy, attempts: usize) -> Failure {
    let server = Server::start(move |_| reply.clone()).await;
    let (builder, clock) = stack();
    let stack: Stack = builder.build();
    let mut outgoing = get(&server, "/");
    outgoing.safe = safe;
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    for attempt in 1..=attempts {
        server.received(attempt).await;
        clock.advance(SECOND * 30);
    }
    call.await.expect("no panic").expect_err("no reply")
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_given_up_and_retried_if_it_is_safe() {
    let safe = hanging(Reply::Stall(Vec::new()), true, policy(3, 1000, 30, 1000), 3).await;
    assert_eq!(safe.kind(), FailureKind::Timeout(TimeoutKind::Attempt));
    assert_eq!((safe.attempts(), safe.is_outcome_unknown()), (3, false));

    let unsafe_one = hanging(
        Reply::Stall(Vec::new()),
        false,
        policy(3, 1000, 30, 1000),
        1,
    )
    .await;
    assert_eq!(
        unsafe_one.kind(),
        FailureKind::Timeout(TimeoutKind::Attempt)
    );
    assert_eq!(
        (unsafe_one.attempts(), unsafe_one.is_outcome_unknown()),
        (1, true)
    );
}

#[tokio::test]
async fn the_system_s_clock_ends_an_attempt_too() {
    // The server never answers, so however slow the machine is, the outcome is the same.
    let server = Server::start(|_| Reply::Stall(Vec::new())).await;
    let stack = Stack::builder(http()).build();
    let policy = Policy {
        attempt_timeout: Some(Duration::from_millis(1)),
        ..patient(1)
    };
    let failure = stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Attempt));
}

#[tokio::test]
async fn the_body_belongs_to_the_attempt() {
    let failure = hanging(
        Reply::stalled(200, "[1, 2"),
        false,
        policy(1, 1000, 30, 1000),
        1,
    )
    .await;
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Attempt));
}

#[tokio::test]
async fn a_body_that_stalls_is_given_up_after_the_idle_time() {
    let server = Server::scripted([Reply::stalled(200, "[1, 2")]).await;
    let (builder, clock) = stack();
    let (stack, outgoing) = (builder.build(), get(&server, "/"));
    let policy = policy(1, 1_000_000_000, 1_000_000_000, 30);
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    // Nobody sees from outside when the first bytes have come: time goes on until none came for 30 s.
    let failure = end_as_time_goes_on(call, &clock, SECOND * 30)
        .await
        .expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Idle));
    assert_eq!(failure.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn the_whole_call_ends_at_its_deadline_and_is_not_retried() {
    let failure = hanging(Reply::Stall(Vec::new()), true, policy(5, 30, 1000, 1000), 1).await;
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Total));
    assert_eq!(failure.attempts(), 1);
    assert!(failure.to_string().contains("30s"), "{failure}");
}

#[tokio::test]
async fn the_deadline_spans_the_attempts() {
    // The second attempt has 70 - 30 - 0.5 s, which is less than its own 60.
    let server = Server::start(|_| Reply::Stall(Vec::new())).await;
    let (builder, clock) = stack();
    let stack = builder.build();
    let outgoing = get(&server, "/");
    let policy = Policy {
        total_timeout: Some(SECOND * 100),
        attempt_timeout: Some(SECOND * 60),
        ..patient(5)
    };
    let call = tokio::spawn(async move { stack.execute(outgoing, &policy).await });
    server.received(1).await;
    clock.advance(SECOND * 60);
    server.received(2).await;
    clock.advance(SECOND * 40);
    let failure = call.await.expect("no panic").expect_err("no reply");
    assert_eq!(failure.kind(), FailureKind::Timeout(TimeoutKind::Total));
    assert_eq!(failure.attempts(), 2);
}

#[tokio::test]
async fn without_time_limits_a_late_reply_is_a_reply() {
    let (builder, clock) = stack();
    let late = clock.clone();
    let server = Server::start(move |_| {
        late.advance(SECOND * 1_000_000);
        Reply::ok("late")
    })
    .await;
    let policy = Policy {
        total_timeout: None,
        attempt_timeout: None,
        idle_timeout: None,
        ..patient(1)
    };
    let exchange = builder
        .build()
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    assert_eq!(exchange.attempts, 1);
}

#[tokio::test]
async fn limits_that_no_clock_can_hold_are_no_limits() {
    let server = Server::scripted([Reply::ok("good")]).await;
    let (builder, _) = stack();
    let never = Some(Duration::MAX);
    let policy = Policy {
        total_timeout: never,
        attempt_timeout: never,
        idle_timeout: never,
        ..patient(1)
    };
    builder
        .build()
        .execute(post(&server, "/", "{}"), &policy)
        .await
        .expect("a reply");
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_stack_usable() {
    let server = Server::scripted([Reply::Stall(Vec::new()), Reply::ok("good")]).await;
    let (builder, _) = stack();
    let stack = builder.build();
    let (first, outgoing) = (stack.clone(), get(&server, "/"));
    let call = tokio::spawn(async move { first.execute(outgoing, &Policy::default()).await });
    server.received(1).await;
    call.abort();
    assert!(call.await.expect_err("dropped").is_cancelled());
    stack
        .execute(get(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
}
