//! A store of the user's own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_middleware::testing::ManualClock;
use auth_middleware::{Claim, Credential, CredentialError, Token, TokenStore};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, ready};

use super::vault::Vendor;
use crate::exchange::authenticated;
use crate::support::Reply;

/// Says what it was told to say, and counts what it was asked.
#[derive(Debug, Default)]
struct Scripted {
    claims: Mutex<Vec<Result<Claim, CredentialError>>>,
    asked: AtomicUsize,
    takes: bool,
    released: AtomicUsize,
}

impl TokenStore for Scripted {
    fn claim<'a>(
        &'a self,
        _: u64,
        _: Option<u64>,
    ) -> BoxFuture<'a, Result<Claim, CredentialError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut claims = self.claims.lock().expect("no panic");
        let claim = match claims.len() {
            0 => Ok(Claim::Busy),
            1 => claims[0].clone(),
            _ => claims.remove(0),
        };
        ready(claim).boxed()
    }

    fn put<'a>(
        &'a self,
        _: u64,
        _: &'a Token,
        lifetime: Option<Duration>,
    ) -> BoxFuture<'a, Result<bool, CredentialError>> {
        assert_eq!(lifetime, Some(super::vault::HOUR));
        let outcome = if self.takes {
            Ok(false)
        } else {
            Err(CredentialError::unavailable("full"))
        };
        ready(outcome).boxed()
    }

    fn release<'a>(&'a self, _: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        self.released.fetch_add(1, Ordering::SeqCst);
        ready(Ok(())).boxed()
    }

    fn invalidate<'a>(&'a self, _: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        ready(Err(CredentialError::unavailable("away"))).boxed()
    }
}

#[tokio::test]
async fn a_store_that_fails_at_whatever_costs_one_exchange_and_no_call() {
    let away = Err(CredentialError::unavailable("away"));
    let late = Scripted {
        takes: true,
        ..Scripted::default()
    };
    for (claim, store) in [
        (away, Scripted::default()),
        (Ok(Claim::Yours), Scripted::default()),
        (Ok(Claim::Yours), late),
    ] {
        let vendor = Vendor::start(|_| Reply::ok("{}")).await;
        store.claims.lock().expect("no panic").push(claim);
        let token = vendor.token(Arc::new(store), &ManualClock::new().clock());
        for _ in 0..3 {
            assert_eq!(authenticated(token.clone()).await, "token-1");
        }
        assert_eq!((vendor.exchanges(), token.exchanges()), (1, 1));
    }
}

#[tokio::test]
async fn a_store_that_is_busy_for_ever_is_not_waited_for_longer_than_a_minute() {
    let vendor = Vendor::start(|_| Reply::ok("{}")).await;
    let clock = ManualClock::new();
    let store = Arc::new(Scripted::default());
    let token = vendor.token(store.clone(), &clock.clock());
    assert_eq!(authenticated(token).await, "token-1");
    let waited = clock.elapsed();
    assert!(waited >= Duration::from_secs(60) && waited < Duration::from_secs(62));
    // The pauses grow.
    assert!(store.asked.load(Ordering::SeqCst) < 140);
}

#[tokio::test]
async fn a_failed_exchange_gives_the_lease_back() {
    let vendor = Vendor::start(|_| Reply::status(500)).await;
    let store = Arc::new(Scripted::default());
    store
        .claims
        .lock()
        .expect("no panic")
        .push(Ok(Claim::Yours));
    let url = vendor.server.url("/broken");
    let token = super::vault::token_from(&url, store.clone(), &ManualClock::new().clock());
    let address = url.parse().expect("an address");
    let mut request = reqwest::Request::new(reqwest::Method::GET, address);
    for round in 1..=2 {
        token.apply(&mut request).await.expect_err("no token");
        assert_eq!(store.released.load(Ordering::SeqCst), round);
    }
}
