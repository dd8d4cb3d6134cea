//! Redis is away, wrong, or slow.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use auth_middleware::{
    Clock, FailureKind, Policy, RateLimit, RedisRateLimit, RedisServer, RedisTokenStore, Secret,
    Stack, WithoutRedis,
};
use tokio::net::TcpListener;

use super::redis_process::RedisProcess;
use super::vault::{HOUR, MINUTE, Vendor};
use crate::support::trace::Listener;
use crate::support::{Reply, Server, get, http, patient};

/// A Redis server at a port on which nobody listens any more.
fn nowhere() -> RedisServer {
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("an address")
        .port();
    RedisServer::open(format!("redis://127.0.0.1:{port}")).expect("an address")
}

/// `burst` requests, and one more an hour.
fn hourly(redis: &RedisServer, burst: u32) -> RedisRateLimit {
    RedisRateLimit::new(redis, "quota", 1, HOUR, burst)
}

/// How many of `calls` the limit lets through.
async fn passed(limit: &RedisRateLimit, calls: u32) -> u32 {
    let clock = Clock::system();
    let mut passed = 0;
    for _ in 0..calls {
        let until = Some(clock.now() + MINUTE);
        passed += u32::from(limit.acquire(&clock, until).await.is_ok());
    }
    passed
}

#[tokio::test]
async fn without_redis_the_user_chooses_what_holds_requests_back() {
    let redis = nowhere();
    assert_eq!(passed(&hourly(&redis, 12), 20).await, 12);
    for (workers, expected) in [(0, 12), (3, 4), (100, 1)] {
        let limit = hourly(&redis, 12).without_redis(WithoutRedis::Share { workers });
        assert_eq!(passed(&limit, 20).await, expected, "{workers} workers");
    }
    let limit = hourly(&redis, 12).without_redis(WithoutRedis::Send);
    assert_eq!(passed(&limit, 20).await, 20);
}

#[tokio::test]
async fn who_waits_for_redis_waits_no_longer_than_there_is_time() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let limit = hourly(&nowhere(), 12).without_redis(WithoutRedis::Wait);
    let stack = Stack::builder(http()).rate_limit(Arc::new(limit)).build();
    let policy = Policy {
        total_timeout: Some(Duration::from_millis(300)),
        ..patient(1)
    };
    let failure = stack.execute(get(&server, "/"), &policy).await;
    assert_eq!(
        failure.expect_err("no Redis").kind(),
        FailureKind::RateLimit
    );
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn who_waits_for_redis_goes_on_when_it_is_back() {
    let Some(mut redis) = RedisProcess::start() else {
        return;
    };
    let limit = hourly(&redis.worker(), 2).without_redis(WithoutRedis::Wait);
    let clock = Clock::system();
    redis.stop();
    let call = limit.acquire(&clock, None);
    let back = async {
        // The call has found nobody.
        tokio::time::timeout(Duration::from_millis(50), std::future::pending::<()>())
            .await
            .expect_err("the pause");
        redis.start_again();
    };
    let (turn, ()) = tokio::join!(call, back);
    turn.expect("a turn");
    let left: u64 = redis.query(&["EXISTS", "quota"]).await;
    assert_eq!(left, 1);
}

#[tokio::test]
async fn calls_go_on_while_redis_is_away_and_share_again_when_it_is_back() {
    let Some(mut redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let trace = Listener::start();
    let servers = [redis.worker(), redis.worker()];
    let limits = servers.each_ref().map(|server| hourly(server, 6));
    assert_eq!(passed(&limits[0], 4).await, 4);
    redis.stop();
    // Each is within its own share now, and its token is its own.
    assert_eq!(passed(&limits[0], 10).await, 6);
    assert_eq!(passed(&limits[1], 10).await, 6);
    for server in &servers {
        let store = Arc::new(RedisTokenStore::new(server, "token"));
        vendor.call(&vendor.worker(store, &Clock::system())).await;
    }
    assert_eq!(vendor.exchanges(), 2);
    redis.start_again();
    for server in &servers {
        while server.check().await.is_err() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let store = Arc::new(RedisTokenStore::new(server, "token"));
        vendor.call(&vendor.worker(store, &Clock::system())).await;
    }
    // The budget is a new one, and common again.
    assert_eq!(
        passed(&limits[0], 4).await + passed(&limits[1], 10).await,
        6
    );
    assert_eq!(vendor.exchanges(), 3);
    let trace = trace.text();
    assert!(trace.contains("Redis is away"), "{trace}");
    assert!(trace.contains("Redis is back"), "{trace}");
}

#[tokio::test]
async fn a_redis_that_restarts_between_two_calls_is_not_noticed() {
    let Some(mut redis) = RedisProcess::start() else {
        return;
    };
    let limit = hourly(&redis.worker(), 3).without_redis(WithoutRedis::Share { workers: 3 });
    assert_eq!(passed(&limit, 1).await, 1);
    redis.stop();
    redis.start_again();
    // A share would be one.
    assert_eq!(passed(&limit, 5).await, 3);
}

#[tokio::test]
async fn a_redis_that_does_not_answer_holds_nobody_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    let deaf = tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            open.push(stream);
        }
    });
    let redis = RedisServer::open(format!("redis://127.0.0.1:{port}")).expect("an address");
    let redis = redis.with_timeout(Duration::from_millis(50));
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let store = Arc::new(RedisTokenStore::new(&redis, "token"));
    let token = vendor.token(store, &Clock::system());
    let stack = Stack::builder(http())
        .credential(Arc::new(token))
        .rate_limit(Arc::new(hourly(&redis, 100)))
        .build();
    let start = Instant::now();
    for _ in 0..50 {
        assert_eq!(vendor.call(&stack).await, 200);
    }
    assert_eq!(vendor.exchanges(), 1);
    // One call a second looks for it, not each of them.
    let looks = usize::try_from(start.elapsed().as_secs()).expect("a short time");
    assert!(connections.load(Ordering::SeqCst) <= 1 + looks);
    let error = redis.check().await.expect_err("no answer").to_string();
    assert!(error.contains(&port.to_string()), "{error}");
    deaf.abort();
}

#[tokio::test]
async fn something_else_under_the_key_is_no_token_and_no_budget() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let trace = Listener::start();
    for key in ["token", "quota"] {
        let _: String = redis.query(&["SET", key, "hunter2"]).await;
    }
    let store = Arc::new(RedisTokenStore::new(&redis.worker(), "token"));
    let worker = vendor.worker(store, &Clock::system());
    assert_eq!(vendor.call(&worker).await, 200);
    assert_eq!(passed(&hourly(&redis.worker(), 3), 10).await, 3);
    let trace = trace.text();
    assert!(trace.contains("choose another key"), "{trace}");
    assert!(!trace.contains("hunter2"), "{trace}");
}

#[tokio::test]
async fn neither_the_password_of_redis_nor_the_token_is_ever_shown() {
    const PASSWORD: &str = "hunter2-Sesam";
    let trace = Listener::start();
    let mut shown = String::new();
    for url in [
        format!("redis://u:{PASSWORD}@"),
        format!("redis://u:{PASSWORD}@host:99999999/"),
        format!("redis://u:{PASSWORD}@host/not-a-number"),
        format!("{PASSWORD}://host"),
        format!("rediss://u:{PASSWORD}@host"),
        format!("redis+unix:///{PASSWORD}?pass={PASSWORD}&db=x"),
    ] {
        match RedisServer::open(url) {
            Err(error) => shown += &format!("{error} {error:?}\n"),
            Ok(server) => shown += &format!("{server:?}\n"),
        }
    }
    assert!(shown.contains("can't be read"), "{shown}");
    if let Some(redis) = RedisProcess::with_password(PASSWORD) {
        let vendor = Vendor::start(|_| Reply::ok("{}")).await;
        let right = redis.worker();
        right.check().await.expect("the password is right");
        let url = Secret::from(redis.url().replace(PASSWORD, "hunter2-wrong"));
        let wrong = RedisServer::open(url).expect("an address");
        for server in [right, wrong] {
            let store = Arc::new(RedisTokenStore::new(&server, "token"));
            let token = vendor.token(store.clone(), &Clock::system());
            let limit = hourly(&server, 5);
            shown += &format!("{server:?} {store:?} {token:?} {limit:?}\n");
            if let Err(error) = server.check().await {
                assert!(error.to_string().contains("refuses"), "{error}");
                shown += &format!("{error} {error:?}\n");
            }
            let stack = Stack::builder(http())
                .credential(Arc::new(token))
                .rate_limit(Arc::new(limit));
            assert_eq!(vendor.call(&stack.build()).await, 200);
        }
        assert_eq!(vendor.exchanges(), 2);
    }
    shown += &trace.text();
    for secret in ["hunter2", "token-1", "token-2"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
