//! One quota for all workers.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use auth_middleware::testing::ManualClock;
use auth_middleware::{Clock, FailureKind, Policy, RateLimit, RedisRateLimit, Stack};
use futures_util::future::join_all;

use super::redis_process::RedisProcess;
use super::vault::{HOUR, MINUTE};
use crate::support::{Reply, Server, get, http, patient};

fn worker(limit: RedisRateLimit) -> Stack {
    Stack::builder(http()).rate_limit(Arc::new(limit)).build()
}

/// `burst` requests, and one more an hour.
fn hourly(redis: &RedisProcess, burst: u32) -> RedisRateLimit {
    RedisRateLimit::new(&redis.worker(), "quota", 1, HOUR, burst)
}

#[tokio::test]
async fn workers_together_send_no_more_than_one_budget() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let server = Server::start(|_| Reply::ok("{}")).await;
    let workers: Vec<_> = (0..4).map(|_| worker(hourly(&redis, 20))).collect();
    let policy = patient(1);
    let calls = (0..200).map(|call| workers[call % 4].execute(get(&server, "/"), &policy));
    let outcomes = join_all(calls).await;
    let held_back = outcomes.iter().filter_map(|outcome| outcome.as_ref().err());
    let held_back: Vec<_> = held_back.map(|failure| failure.kind()).collect();
    assert_eq!(held_back, [FailureKind::RateLimit; 180]);
    assert_eq!(server.count(), 20);
}

#[tokio::test]
async fn requests_of_all_workers_are_spread_over_time() {
    const GAP: Duration = Duration::from_millis(10);
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&arrivals);
    let server = Server::start(move |_| {
        log.lock().expect("no panic").push(Instant::now());
        Reply::ok("{}")
    })
    .await;
    let limit = || RedisRateLimit::new(&redis.worker(), "quota", 1, GAP, 1);
    let workers: Vec<_> = (0..3).map(|_| worker(limit())).collect();
    let policy = patient(1);
    let start = Instant::now();
    let calls = (0..30).map(|call| workers[call % 3].execute(get(&server, "/"), &policy));
    for outcome in join_all(calls).await {
        outcome.expect("a reply");
    }
    let arrivals = arrivals.lock().expect("no panic");
    assert_eq!(arrivals.len(), 30);
    // A slow machine can only make them later.
    for (before, arrival) in (0..).zip(arrivals.iter()) {
        assert!(*arrival >= start + GAP * before, "{before}");
    }
}

#[tokio::test]
async fn the_clocks_of_the_workers_do_not_matter() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let clocks = [ManualClock::new(), ManualClock::new()];
    clocks[1].advance(HOUR * 24 * 365);
    let limits = [hourly(&redis, 5), hourly(&redis, 5)];
    let mut passed = 0;
    for turn in 0..20 {
        let clock = clocks[turn % 2].clock();
        let until = Some(clock.now() + MINUTE);
        passed += u32::from(limits[turn % 2].acquire(&clock, until).await.is_ok());
        clocks[turn % 2].advance(HOUR);
    }
    assert_eq!(passed, 5);
}

#[tokio::test]
async fn a_turn_that_would_come_too_late_is_refused_at_once_and_takes_no_place() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let (limit, clock) = (hourly(&redis, 1), Clock::system());
    limit.acquire(&clock, None).await.expect("the first");
    for _ in 0..3 {
        let until = Some(clock.now() + MINUTE);
        let wait = limit.acquire(&clock, until).await.expect_err("too late");
        assert!(wait > HOUR - MINUTE && wait <= HOUR, "{wait:?}");
    }
}

#[tokio::test]
async fn a_429_to_one_worker_holds_the_others_back_too() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let server = Server::scripted([
        Reply::ok("{}"),
        Reply::status(429).header("Retry-After", "3600"),
    ])
    .await;
    let workers: Vec<_> = (0..2).map(|_| worker(hourly(&redis, 100))).collect();
    let policy = Policy {
        total_timeout: Some(MINUTE),
        ..patient(1)
    };
    for outcome in [Ok(200), Ok(429), Err(FailureKind::RateLimit)] {
        let call = workers[0].execute(get(&server, "/"), &policy).await;
        let status = call.map(|reply| reply.status.as_u16());
        assert_eq!(status.map_err(|failure| failure.kind()), outcome);
    }
    let failure = workers[1].execute(get(&server, "/"), &policy).await;
    let failure = failure.expect_err("closed");
    assert_eq!(failure.kind(), FailureKind::RateLimit);
    assert!(failure.retry_after() > Some(HOUR - MINUTE));
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn what_is_left_of_the_vendor_s_quota_is_spread_over_all_workers() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let server = Server::start(|_| {
        Reply::ok("{}")
            .header("RateLimit-Limit", "100")
            .header("RateLimit-Remaining", "5")
            .header("RateLimit-Reset", "3600")
    })
    .await;
    let workers: Vec<_> = (0..2).map(|_| worker(hourly(&redis, 100))).collect();
    let policy = patient(1);
    // The first learns it, the second goes by it, and then a fifth of the hour passes.
    let mut waits = Vec::new();
    for worker in [0, 0, 0, 1] {
        let call = workers[worker].execute(get(&server, "/"), &policy).await;
        waits.push(call.err().and_then(|failure| failure.retry_after()));
    }
    assert_eq!(waits[..2], [None, None]);
    for wait in &waits[2..] {
        let wait = wait.expect("held back");
        assert!(wait > MINUTE * 11 && wait <= MINUTE * 12, "{wait:?}");
    }
}

#[tokio::test]
async fn the_budget_is_one_key_that_expires() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let limit = hourly(&redis, 3);
    limit.acquire(&Clock::system(), None).await.expect("a turn");
    let keys: Vec<String> = redis.query(&["KEYS", "*"]).await;
    assert_eq!(keys, ["quota"]);
    let left: u64 = redis.query(&["PTTL", "quota"]).await;
    assert!(left > 3_500_000 && left <= 3_600_000, "{left}");
}

#[tokio::test]
async fn a_worker_s_own_requests_go_in_the_order_in_which_they_came() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let period = Duration::from_millis(5);
    let limit = RedisRateLimit::new(&redis.worker(), "quota", 1, period, 1);
    let clock = Clock::system();
    limit.acquire(&clock, None).await.expect("a turn");
    let order = Mutex::new(Vec::new());
    join_all((0..20).map(|number| {
        let (limit, order, clock) = (&limit, &order, &clock);
        async move {
            limit.acquire(clock, None).await.expect("no end is given");
            order.lock().expect("no panic").push(number);
        }
    }))
    .await;
    let order = order.into_inner().expect("no panic");
    assert_eq!(order, (0..20).collect::<Vec<_>>());
}

#[tokio::test]
async fn odd_limits_do_no_harm() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let clock = Clock::system();
    for (number, (requests, period, burst)) in [
        (0, HOUR, 0),
        (u32::MAX, Duration::ZERO, u32::MAX),
        (1, Duration::MAX, 1),
        (1, Duration::MAX, u32::MAX),
    ]
    .into_iter()
    .enumerate()
    {
        let key = format!("quota-{number}");
        let limit = RedisRateLimit::new(&redis.worker(), key, requests, period, burst);
        limit.acquire(&clock, None).await.expect("a turn");
        let until = Some(clock.now());
        let _ = limit.acquire(&clock, until).await;
        assert!(format!("{limit:?}").contains("quota"));
    }
}
