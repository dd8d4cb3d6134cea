//! One token for all workers.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use auth_middleware::{
    Claim, Clock, Credential, ExchangedToken, RedisTokenStore, Stack, Token, TokenStore,
};
use futures_util::future::join_all;
use tokio::time::timeout;

use super::redis_process::RedisProcess;
use super::vault::{HOUR, MINUTE, ShiftedClock, Vault, Vendor, token_from};
use crate::exchange::authenticated;
use crate::support::{Reply, Server};

fn store(redis: &RedisProcess) -> Arc<RedisTokenStore> {
    Arc::new(RedisTokenStore::new(&redis.worker(), "token"))
}

/// Longer than anything takes here, and shorter than a lease.
const SOON: Duration = Duration::from_secs(20);

fn workers(vendor: &Vendor, redis: &RedisProcess, clock: &Clock, count: usize) -> Vec<Stack> {
    let worker = |_| vendor.worker(store(redis), clock);
    (0..count).map(worker).collect()
}

#[tokio::test]
async fn a_thousand_calls_of_four_workers_make_one_exchange_and_one_more_when_the_token_is_over() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let clock = ShiftedClock::default();
    let token = |_| vendor.token(store(&redis), &clock.clock());
    let tokens: Vec<ExchangedToken<Vault>> = (0..4).map(token).collect();
    for round in 1..=2 {
        let calls: Vec<_> = (0..1000)
            .map(|call| tokio::spawn(authenticated(tokens[call % 4].clone())))
            .collect();
        for call in join_all(calls).await {
            assert_eq!(call.expect("no panic"), format!("token-{round}"));
        }
        assert_eq!(vendor.exchanges(), round);
        let own: u64 = tokens.iter().map(|token| token.exchanges()).sum();
        assert_eq!(own, round as u64);
        clock.advance(HOUR);
    }
}

#[tokio::test]
async fn a_token_that_the_vendor_rejects_is_exchanged_once_for_all_workers() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let revoked = Arc::new(AtomicBool::new(false));
    let is_revoked = Arc::clone(&revoked);
    let vendor = Vendor::start(move |seen| match seen.header("authorization") {
        Some("token-1") if is_revoked.load(Ordering::SeqCst) => Reply::status(401),
        _ => Reply::ok("{}"),
    })
    .await;
    let workers = workers(&vendor, &redis, &Clock::system(), 4);
    for worker in &workers {
        assert_eq!(vendor.call(worker).await, 200);
    }
    revoked.store(true, Ordering::SeqCst);
    // The first two at once. The others come later, when there is a newer token already, which they must not remove.
    let (first, second) = tokio::join!(vendor.call(&workers[0]), vendor.call(&workers[1]));
    assert_eq!((first, second), (200, 200));
    for worker in &workers[2..] {
        assert_eq!(vendor.call(worker).await, 200);
    }
    assert_eq!(vendor.exchanges(), 2);
    let tokens = vendor.tokens();
    assert_eq!(tokens.iter().filter(|token| *token == "token-1").count(), 8);
    assert_eq!(tokens.iter().filter(|token| *token == "token-2").count(), 4);
}

#[tokio::test]
async fn a_vendor_that_rejects_every_token_makes_a_fleet_exchange_no_more_than_every_two_seconds() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let revoked = Arc::new(AtomicBool::new(false));
    let is_revoked = Arc::clone(&revoked);
    let vendor = Vendor::start(move |_| match is_revoked.load(Ordering::SeqCst) {
        true => Reply::status(401),
        false => Reply::ok("{}"),
    })
    .await;
    let workers = workers(&vendor, &redis, &Clock::system(), 3);
    for worker in &workers {
        assert_eq!(vendor.call(worker).await, 200);
    }
    revoked.store(true, Ordering::SeqCst);
    let start = Instant::now();
    for worker in workers.iter().cycle().take(12) {
        assert_eq!(vendor.call(worker).await, 401);
    }
    // On a machine that takes longer than that, a token is no longer too young to be doubted.
    let doubted = usize::try_from(start.elapsed().as_secs() / 2);
    assert!(vendor.exchanges() <= 2 + doubted.expect("a short time"));
}

#[tokio::test]
async fn one_worker_renews_the_token_ahead_and_the_others_take_it_over() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let clock = ShiftedClock::default();
    let workers = workers(&vendor, &redis, &clock.clock(), 3);
    for worker in &workers {
        vendor.call(worker).await;
    }
    clock.advance(MINUTE * 58);
    for worker in &workers {
        vendor.call(worker).await;
    }
    assert_eq!(vendor.exchanges(), 2);
    let tokens = vendor.tokens();
    assert_eq!(tokens[..3], ["token-1"; 3]);
    assert_eq!(tokens[3..], ["token-2"; 3]);
}

#[tokio::test]
async fn while_another_worker_renews_the_token_the_old_one_serves_and_nobody_waits() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let clock = ShiftedClock::default();
    let worker = vendor.worker(store(&redis), &clock.clock());
    vendor.call(&worker).await;
    clock.advance(MINUTE * 58);
    let version: u64 = redis.query(&["HGET", "token", "version"]).await;
    let claim = store(&redis).claim(7, Some(version)).await;
    assert!(matches!(claim, Ok(Claim::Yours)));
    timeout(SOON, vendor.call(&worker)).await.expect("no wait");
    assert_eq!(vendor.tokens(), ["token-1", "token-1"]);
    // Once it is over, there is nothing but to wait for the other one.
    clock.advance(MINUTE * 3);
    let token = Token::new("from the other worker");
    let (put, status) = tokio::join!(
        async {
            tokio::task::yield_now().await;
            store(&redis).put(7, &token, Some(HOUR)).await
        },
        vendor.call(&worker)
    );
    assert!(put.expect("an answer"));
    assert_eq!((status, vendor.exchanges()), (200, 1));
    assert_eq!(vendor.tokens()[2], "from the other worker");
}

#[tokio::test]
async fn a_worker_that_dies_with_the_lease_is_replaced_and_can_t_overwrite_what_came_after() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let short = RedisTokenStore::new(&redis.worker(), "token").lease(Duration::from_millis(200));
    assert!(matches!(short.claim(7, None).await, Ok(Claim::Yours)));
    let worker = vendor.worker(store(&redis), &Clock::system());
    // It waits until the lease is over.
    timeout(SOON, vendor.call(&worker)).await.expect("a reply");
    assert_eq!(vendor.exchanges(), 1);
    // The first is not dead, only slow.
    let late = Token::new("too late");
    assert!(!short.put(7, &late, None).await.expect("an answer"));
    let other = vendor.worker(store(&redis), &Clock::system());
    vendor.call(&other).await;
    assert_eq!(vendor.tokens(), ["token-1", "token-1"]);
    assert_eq!(vendor.exchanges(), 1);
}

#[tokio::test]
async fn a_failed_exchange_is_not_kept_and_the_next_worker_tries_at_once() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::status(503)).await;
    let url = vendor.server.url("/broken");
    let broken = token_from(&url, store(&redis), &Clock::system());
    let address = url.parse().expect("an address");
    let mut request = reqwest::Request::new(reqwest::Method::GET, address);
    let error = broken.apply(&mut request).await.expect_err("no token");
    assert!(error.to_string().contains("503"), "{error}");
    let working = vendor.token(store(&redis), &Clock::system());
    let token = timeout(SOON, authenticated(working)).await;
    assert_eq!(token.expect("no wait for a lease"), "token-1");
}

#[tokio::test]
async fn an_exchange_for_which_nobody_waits_any_more_gives_its_lease_back() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let hole = Server::start(|_| Reply::Stall(Vec::new())).await;
    let stuck = token_from(&hole.url("/"), store(&redis), &Clock::system());
    let call = tokio::spawn(authenticated(stuck));
    hole.received(1).await;
    call.abort();
    let _ = call.await;
    let worker = vendor.worker(store(&redis), &Clock::system());
    let call = timeout(SOON, vendor.call(&worker)).await;
    assert_eq!(call.expect("no wait for a lease"), 200);
    assert_eq!(vendor.exchanges(), 1);
}

#[tokio::test]
async fn the_token_lies_in_one_key_that_expires_with_it() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let worker = vendor.worker(store(&redis), &Clock::system());
    vendor.call(&worker).await;
    let keys: Vec<String> = redis.query(&["KEYS", "*"]).await;
    assert_eq!(keys, ["token"]);
    let left: u64 = redis.query(&["PTTL", "token"]).await;
    assert!(left > 3_500_000 && left <= 3_600_000, "{left}");
    let other = RedisTokenStore::new(&redis.worker(), "other").lease(MINUTE);
    assert!(matches!(other.claim(1, None).await, Ok(Claim::Yours)));
    let left: u64 = redis.query(&["PTTL", "other"]).await;
    assert!(left > 50_000 && left <= 60_000, "{left}");
}

#[tokio::test]
async fn only_the_rejected_version_is_invalidated() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let store = store(&redis);
    let token = Token::new("new");
    assert!(matches!(store.claim(2, None).await, Ok(Claim::Yours)));
    assert!(store.put(2, &token, None).await.expect("an answer"));
    store.invalidate(1).await.expect("an answer");
    let claim = store.claim(3, Some(1)).await.expect("an answer");
    let Claim::Token { token, version, .. } = claim else {
        panic!("{claim:?}");
    };
    assert_eq!((token.secret.expose(), version), ("new", 2));
    store.invalidate(2).await.expect("an answer");
    assert!(matches!(store.claim(3, None).await, Ok(Claim::Yours)));
    assert!(matches!(store.claim(4, None).await, Ok(Claim::Busy)));
    // The same ticket may ask twice: an answer can get lost.
    assert!(matches!(store.claim(3, None).await, Ok(Claim::Yours)));
}

#[tokio::test]
async fn a_call_with_a_shared_token_needs_no_redis_while_the_token_is_good() {
    let Some(mut redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let worker = vendor.worker(store(&redis), &Clock::system());
    vendor.call(&worker).await;
    redis.stop();
    for _ in 0..3 {
        assert_eq!(vendor.call(&worker).await, 200);
    }
    assert_eq!(vendor.exchanges(), 1);
}
