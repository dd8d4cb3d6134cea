//! Workers that are processes of their own: this test program, started again.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use auth_middleware::{Clock, RedisRateLimit, RedisServer, RedisTokenStore, Stack};
use futures_util::future::join_all;

use super::redis_process::RedisProcess;
use super::vault::{HOUR, Vendor, token_from};
use crate::support::{Reply, http, patient};

const REDIS: &str = "FLEET_TEST_REDIS";
const VENDOR: &str = "FLEET_TEST_VENDOR";
const WORKERS: u64 = 3;
const CALLS: u64 = 100;
const BUDGET: u64 = 20;

/// A process that ends with the value.
struct Worker(Child);

impl Worker {
    fn start(redis: &RedisProcess, vendor: &Vendor, vault: &str) -> Self {
        let program = std::env::current_exe().expect("a running program has a path");
        let child = Command::new(program)
            .args(["--exact", "fleet::process::worker", "--ignored"])
            .env(REDIS, redis.url())
            .env(VENDOR, vendor.server.url(""))
            .env("FLEET_TEST_VAULT", vault)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn();
        Self(child.expect("the test program starts again"))
    }

    async fn end(mut self) {
        let status = tokio::task::spawn_blocking(move || self.0.wait()).await;
        let status = status.expect("no panic").expect("it ran");
        assert!(status.success(), "{status}");
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Not a test: what a worker does. Others start it.
#[tokio::test]
#[ignore = "a part of other tests"]
async fn worker() {
    let variable = |name| std::env::var(name).expect("it is set by who started this");
    let (redis, vendor) = (variable(REDIS), variable(VENDOR));
    let redis = RedisServer::open(redis).expect("an address");
    let redis = redis.with_timeout(std::time::Duration::from_secs(10));
    let store = Arc::new(RedisTokenStore::new(&redis, "token"));
    let vault = format!("{vendor}{}", variable("FLEET_TEST_VAULT"));
    let token = token_from(&vault, store, &Clock::system());
    let burst = u32::try_from(BUDGET).expect("a small number");
    let limit = RedisRateLimit::new(&redis, "quota", 1, HOUR, burst);
    let stack = Stack::builder(http())
        .credential(Arc::new(token))
        .rate_limit(Arc::new(limit))
        .build();
    let policy = patient(1);
    let calls = (0..CALLS).map(|_| {
        let url = format!("{vendor}/").parse().expect("an address");
        let request = reqwest::Request::new(reqwest::Method::GET, url);
        let outgoing = auth_middleware::Outgoing::new("vendor", "doSomething", "/", request);
        stack.execute(outgoing, &policy)
    });
    for outcome in join_all(calls).await {
        match outcome {
            Ok(reply) => assert_eq!(reply.status.as_u16(), 200),
            Err(failure) => assert_eq!(failure.kind().as_str(), "rate_limit"),
        }
    }
}

#[tokio::test]
async fn processes_share_one_quota_and_one_token() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let workers = (0..WORKERS).map(|_| Worker::start(&redis, &vendor, "/token"));
    join_all(workers.map(Worker::end)).await;
    assert_eq!(vendor.exchanges(), 1);
    assert_eq!(vendor.tokens(), ["token-1"; BUDGET as usize]);
}

#[tokio::test]
async fn a_process_that_is_killed_while_it_exchanges_does_not_stop_the_others() {
    let Some(redis) = RedisProcess::start() else {
        return;
    };
    let vendor = Vendor::start(|seen| match seen.target.as_str() {
        "/hole" => Reply::Stall(Vec::new()),
        _ => Reply::ok("{}"),
    })
    .await;
    let dying = Worker::start(&redis, &vendor, "/hole");
    vendor.server.received(1).await;
    drop(dying);
    // It had 30 s; an operator is in a hurry.
    let lease: String = redis.query(&["HGET", "token", "lease"]).await;
    assert!(!lease.is_empty());
    let _: u64 = redis.query(&["HSET", "token", "lease_until", "0"]).await;
    let store = Arc::new(RedisTokenStore::new(&redis.worker(), "token"));
    let worker = vendor.worker(store, &Clock::system());
    assert_eq!(vendor.call(&worker).await, 200);
    assert_eq!(vendor.exchanges(), 1);
}
