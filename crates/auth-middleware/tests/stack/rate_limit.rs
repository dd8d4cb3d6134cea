//! The client's own rate limit, and what the server's headers do to it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_middleware::testing::ManualClock;
use auth_middleware::{FailureKind, LocalRateLimit, Policy, RateLimit, Stack};
use futures_util::future::join_all;

use crate::support::{Reply, Server, get, patient, stack};

fn limited(requests: u32, period: Duration, burst: u32) -> (Stack, ManualClock) {
    let (builder, clock) = stack();
    let limit = LocalRateLimit::new(requests, period, burst, &clock.clock());
    (builder.rate_limit(Arc::new(limit)).build(), clock)
}

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test]
async fn requests_are_spread_over_time_after_the_burst() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, clock) = limited(2, SECOND, 3);
    for _ in 0..6 {
        stack
            .execute(get(&server, "/"), &Policy::default())
            .await
            .expect("a reply");
    }
    assert_eq!(clock.waits(), [Duration::from_millis(500); 3]);
}

#[tokio::test]
async fn clones_share_the_limit_and_wait_for_their_turn() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, clock) = limited(1, SECOND, 1);
    let policy = Policy {
        total_timeout: None,
        ..Policy::default()
    };
    let clones: Vec<Stack> = (0..20).map(|_| stack.clone()).collect();
    let calls = clones
        .iter()
        .map(|stack| stack.execute(get(&server, "/"), &policy));
    for call in join_all(calls).await {
        call.expect("a reply");
    }
    assert_eq!(clock.elapsed(), SECOND * 19);
}

#[tokio::test]
async fn turns_are_given_in_the_order_in_which_they_were_asked_for() {
    let clock = ManualClock::new();
    let limit = LocalRateLimit::new(1, SECOND, 1, &clock.clock());
    let order = Mutex::new(Vec::new());
    let time = clock.clock();
    join_all((0..20).map(|number| {
        let (limit, order, time) = (&limit, &order, &time);
        async move {
            limit.acquire(time, None).await.expect("no end is given");
            order.lock().expect("no panic").push(number);
        }
    }))
    .await;
    assert_eq!(
        *order.lock().expect("no panic"),
        (0..20).collect::<Vec<_>>()
    );
}

#[tokio::test]
async fn each_attempt_takes_a_turn() {
    let server = Server::scripted([Reply::status(503), Reply::ok("{}")]).await;
    let (stack, clock) = limited(1, SECOND * 10, 1);
    stack
        .execute(get(&server, "/"), &patient(2))
        .await
        .expect("a reply");
    // The backoff's half second, and the rest of the ten.
    assert_eq!(clock.waits(), [SECOND / 2, SECOND * 19 / 2]);
}

#[tokio::test]
async fn a_turn_that_would_come_too_late_is_a_failure_at_once() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, clock) = limited(1, SECOND * 60, 1);
    let policy = Policy {
        total_timeout: Some(SECOND * 30),
        ..Policy::default()
    };
    stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    let failure = stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect_err("too late");
    assert_eq!(
        (failure.kind(), failure.attempts()),
        (FailureKind::RateLimit, 0)
    );
    assert_eq!(failure.retry_after(), Some(SECOND * 60));
    assert_eq!((server.count(), clock.waits().len()), (1, 0));
}

#[tokio::test]
async fn when_the_server_s_quota_is_used_up_all_wait_for_its_reset() {
    let server = Server::start(|_| {
        Reply::ok("{}")
            .header("RateLimit-Limit", "100")
            .header("RateLimit-Remaining", "0")
            .header("RateLimit-Reset", "40")
    })
    .await;
    let (stack, clock) = limited(1000, SECOND, 1000);
    stack
        .execute(get(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    stack
        .clone()
        .execute(get(&server, "/"), &Policy::default())
        .await
        .expect("a reply");
    assert_eq!(clock.waits(), [SECOND * 40]);
}

#[tokio::test]
async fn when_the_server_s_quota_becomes_scarce_the_rest_is_spread_until_its_reset() {
    for (remaining, waits) in [("50", vec![]), ("5", vec![SECOND * 8; 2])] {
        let server = Server::start(move |_| {
            Reply::ok("{}")
                .header("RateLimit-Limit", "100")
                .header("RateLimit-Remaining", remaining)
                .header("RateLimit-Reset", "40")
        })
        .await;
        let (stack, clock) = limited(1000, SECOND, 1000);
        for _ in 0..4 {
            stack
                .execute(get(&server, "/"), &Policy::default())
                .await
                .expect("a reply");
        }
        assert_eq!(clock.waits(), waits, "remaining: {remaining}");
    }
}

#[tokio::test]
async fn a_429_with_a_wait_holds_the_other_calls_back_too() {
    let server = Server::scripted([
        Reply::status(429).header("Retry-After", "20"),
        Reply::ok("{}"),
    ])
    .await;
    let (stack, clock) = limited(1000, SECOND, 1000);
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    assert_eq!(clock.waits(), [SECOND * 20]);
}

#[tokio::test]
async fn odd_limits_and_odd_headers_do_no_harm() {
    let clock = ManualClock::new();
    for (requests, period, burst) in [
        (0, SECOND, 0),
        (u32::MAX, Duration::ZERO, u32::MAX),
        (1, Duration::MAX, 1),
    ] {
        let limit = LocalRateLimit::new(requests, period, burst, &clock.clock());
        assert!(!format!("{limit:?}").is_empty());
    }
    for (remaining, reset) in [
        ("-1", "x"),
        ("0", "99999999999999999999999999"),
        ("0.0001", "0"),
        ("", ""),
    ] {
        let server = Server::start(move |_| {
            Reply::ok("{}")
                .header("RateLimit-Remaining", remaining)
                .header("RateLimit-Reset", reset)
        })
        .await;
        let (stack, _) = limited(1000, SECOND, 1000);
        stack
            .execute(get(&server, "/"), &patient(1))
            .await
            .expect("a reply");
        let _ = stack.execute(get(&server, "/"), &patient(1)).await;
    }
}
