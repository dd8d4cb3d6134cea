//! The bucket of retries that all clones share.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use auth_middleware::{Clock, Purpose, RetryBudget, Stack, TimeSource};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::Notify;

use crate::support::{Reply, Server, get, patient, stack};

#[tokio::test]
async fn an_empty_bucket_ends_retries_for_all_clones() {
    let server = Server::start(|_| Reply::status(503)).await;
    let (stack, _) = stack();
    // Two retries, and a rest that is not enough for a third one.
    let stack = stack.retry_budget(RetryBudget::new(14)).build();
    let clone = stack.clone();
    let first = stack
        .execute(get(&server, "/"), &patient(10))
        .await
        .expect("a reply");
    assert_eq!(first.attempts, 3);
    assert_eq!(stack.retry_budget().available(), Some(4));
    let second = clone
        .execute(get(&server, "/"), &patient(10))
        .await
        .expect("a reply");
    assert_eq!(second.attempts, 1);
}

#[tokio::test]
async fn a_success_after_retries_gives_back_what_they_cost() {
    let server =
        Server::scripted([Reply::status(503), Reply::status(503), Reply::ok("good")]).await;
    let (stack, _) = stack();
    let stack = stack.retry_budget(RetryBudget::new(20)).build();
    stack
        .execute(get(&server, "/"), &patient(10))
        .await
        .expect("a reply");
    assert_eq!(stack.retry_budget().available(), Some(20));
}

#[tokio::test]
async fn a_success_at_once_fills_the_bucket_by_one_up_to_its_capacity() {
    let server =
        Server::start(|seen| Reply::status(if seen.target == "/bad" { 503 } else { 200 })).await;
    let (stack, _) = stack();
    let stack = stack.retry_budget(RetryBudget::new(6)).build();
    stack
        .execute(get(&server, "/bad"), &patient(2))
        .await
        .expect("a reply");
    let mut filled = Vec::new();
    for _ in 0..7 {
        filled.extend(stack.retry_budget().available());
        stack
            .execute(get(&server, "/good"), &patient(2))
            .await
            .expect("a reply");
    }
    assert_eq!(filled, [1, 2, 3, 4, 5, 6, 6]);
}

/// A clock whose pauses last until they are let go.
#[derive(Clone, Debug, Default)]
struct Held(Arc<Notify>);

impl TimeSource for Held {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _: Duration, purpose: Purpose) -> BoxFuture<'static, ()> {
        let notify = Arc::clone(&self.0);
        match purpose {
            Purpose::Wait => async move { notify.notified().await }.boxed(),
            Purpose::Timeout => std::future::pending().boxed(),
        }
    }
}

#[tokio::test]
async fn what_is_given_back_does_not_overfill_the_bucket() {
    let server = Server::start(|_| Reply::ok("good")).await;
    let recovering = Server::scripted([Reply::status(503), Reply::ok("good")]).await;
    let held = Held::default();
    let (builder, _) = stack();
    let stack = builder
        .clock(Clock::custom(held.clone()))
        .retry_budget(RetryBudget::new(10))
        .build();
    let (first, outgoing) = (stack.clone(), get(&recovering, "/"));
    let call = tokio::spawn(async move { first.execute(outgoing, &patient(2)).await });
    while stack.retry_budget().available() != Some(5) {
        tokio::task::yield_now().await;
    }
    // Others fill the bucket while the first one waits for its retry.
    for _ in 0..3 {
        stack
            .execute(get(&server, "/"), &patient(1))
            .await
            .expect("a reply");
    }
    assert_eq!(stack.retry_budget().available(), Some(8));
    held.0.notify_one();
    call.await.expect("no panic").expect("a reply");
    assert_eq!(stack.retry_budget().available(), Some(10));
}

#[tokio::test]
async fn without_a_bucket_only_the_policy_counts() {
    let server = Server::start(|_| Reply::status(503)).await;
    let (stack, _) = stack();
    let stack = stack.retry_budget(RetryBudget::unlimited()).build();
    for _ in 0..50 {
        let exchange = stack
            .execute(get(&server, "/"), &patient(4))
            .await
            .expect("a reply");
        assert_eq!(exchange.attempts, 4);
    }
    assert_eq!(stack.retry_budget().available(), None);
}

#[tokio::test]
async fn going_on_after_a_body_broke_off_is_a_retry_and_ends_with_policy_or_budget() {
    let server = Server::start(|_| Reply::ok("rest")).await;
    let (stack, clock) = stack();
    let stack = stack.retry_budget(RetryBudget::new(9)).build();
    let again = async |failures| {
        stack
            .resume(get(&server, "/"), &patient(3), failures)
            .await
            .expect("no failure")
    };
    assert!(again(2).await.is_none() && clock.waits().is_empty());
    // It costs 5 and gives them back when it brings something.
    assert_eq!(again(1).await.expect("a reply").attempts, 1);
    assert_eq!(stack.retry_budget().available(), Some(9));
    assert_eq!((clock.waits().len(), stack.metrics().retries), (1, 1));
    assert!(again(u32::MAX).await.is_none());

    let stack = stack_with(RetryBudget::new(4));
    let outcome = stack.resume(get(&server, "/"), &patient(3), 0).await;
    assert!(outcome.expect("no failure").is_none());
    assert_eq!(server.count(), 1);
}

fn stack_with(budget: RetryBudget) -> Stack {
    stack().0.retry_budget(budget).build()
}
