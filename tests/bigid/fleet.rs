//! Clients of several processes share their token by a store of the user's own. Stores in Redis are tested where they are made.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bigid_client::Client;
use client_runtime::{Claim, CredentialError, Token, TokenStore};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all, ready};
use vendor_simulator::bigid;

use crate::Bigid;

/// A store in memory, which all who have a clone share.
#[derive(Clone, Debug, Default)]
struct Shelf(Arc<Mutex<Shared>>);

#[derive(Debug, Default)]
struct Shared {
    token: Option<(Token, u64, Instant)>,
    lease: Option<u64>,
    invalidated: usize,
}

impl Shelf {
    fn with<'a, T: Send + 'a>(
        &self,
        act: impl FnOnce(&mut Shared) -> T,
    ) -> BoxFuture<'a, Result<T, CredentialError>> {
        ready(Ok(act(&mut self.0.lock().unwrap()))).boxed()
    }
}

impl TokenStore for Shelf {
    fn claim<'a>(
        &'a self,
        ticket: u64,
        other_than: Option<u64>,
    ) -> BoxFuture<'a, Result<Claim, CredentialError>> {
        self.with(|shared| match (&shared.token, shared.lease) {
            (Some((token, version, since)), _) if Some(*version) != other_than => Claim::Token {
                token: token.clone(),
                version: *version,
                age: since.elapsed(),
            },
            (_, Some(other)) if other != ticket => Claim::Busy,
            _ => {
                shared.lease = Some(ticket);
                Claim::Yours
            }
        })
    }

    fn put<'a>(
        &'a self,
        ticket: u64,
        token: &'a Token,
        _: Option<Duration>,
    ) -> BoxFuture<'a, Result<bool, CredentialError>> {
        self.with(|shared| {
            let mine = shared.lease == Some(ticket);
            if mine {
                shared.lease = None;
                shared.token = Some((token.clone(), ticket, Instant::now()));
            }
            mine
        })
    }

    fn release<'a>(&'a self, ticket: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        self.with(|shared| shared.lease = shared.lease.filter(|lease| *lease != ticket))
    }

    fn invalidate<'a>(&'a self, version: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        self.with(|shared| {
            let same = |(_, kept, _): &(Token, u64, Instant)| *kept == version;
            if shared.token.as_ref().is_some_and(same) {
                shared.token = None;
                shared.invalidated += 1;
            }
        })
    }
}

#[tokio::test]
async fn clients_that_share_a_store_make_one_exchange_and_one_more_when_the_token_is_refused() {
    let bigid = Bigid::start().await;
    let shelf = Shelf::default();
    let client = |_| {
        let builder = bigid.builder().user_token(bigid::USER_TOKEN);
        builder.token_store(Arc::new(shelf.clone())).build()
    };
    let clients: Vec<Client> = (0..5).map(|number| client(number).unwrap()).collect();
    for exchanges in 1..=2 {
        let calls = clients.iter().map(|client| client.list_clusters().send());
        for outcome in join_all(calls).await {
            outcome.unwrap();
        }
        assert_eq!(bigid.count("refreshAccessToken"), exchanges);
        let refreshes: u64 = clients
            .iter()
            .map(|client| client.metrics().refreshes)
            .sum();
        assert_eq!(refreshes, exchanges as u64);
        // The deployment forgets the token early; the clients can't know.
        bigid
            .simulator
            .advance_clock(Duration::from_secs(8 * 86_400));
    }
    assert_eq!(shelf.0.lock().unwrap().invalidated, 1);
}

#[tokio::test]
async fn a_login_is_shared_too_and_an_access_token_is_not() {
    let bigid = Bigid::start().await;
    let shelf = Shelf::default();
    for _ in 0..3 {
        let builder = bigid.builder().login(bigid::USERNAME, bigid::PASSWORD);
        let client = builder.token_store(Arc::new(shelf.clone())).build();
        client.unwrap().list_clusters().send().await.unwrap();
    }
    assert_eq!(bigid.count("createSession"), 1);
    let own = bigid.authorizations("listClusters").pop().unwrap();
    let shelf = Shelf::default();
    let builder = bigid.builder().access_token(own);
    let client = builder.token_store(Arc::new(shelf.clone())).build();
    client.unwrap().list_clusters().send().await.unwrap();
    assert!(shelf.0.lock().unwrap().token.is_none());
}
