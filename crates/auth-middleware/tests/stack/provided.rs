//! Secrets that a provider keeps.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_middleware::testing::ManualClock;
use auth_middleware::{
    Credential, CredentialError, FailureKind, HeaderCredential, ProvidedCredential, Secret,
    SecretProvider, Stack,
};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use http::header::AUTHORIZATION;

use crate::support::{Reply, Server, get, patient, post, stack};

/// A vault whose secret can be rotated, and that counts how often it was asked.
#[derive(Clone, Default)]
struct Vault {
    secret: Arc<Mutex<Option<&'static str>>>,
    asked: Arc<AtomicUsize>,
}

impl Vault {
    fn holding(secret: &'static str) -> Self {
        let vault = Self::default();
        vault.rotate(secret);
        vault
    }

    fn rotate(&self, secret: &'static str) {
        *self.secret.lock().expect("no panic") = Some(secret);
    }

    fn close(&self) {
        *self.secret.lock().expect("no panic") = None;
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl SecretProvider for Vault {
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        async {
            // Others get their turn, as they would while a vault is asked.
            tokio::task::yield_now().await;
            let secret = *self.secret.lock().expect("no panic");
            let secret = secret.ok_or_else(|| CredentialError::unavailable("the vault is closed"));
            Ok(Secret::from(secret?))
        }
        .boxed()
    }
}

fn header(secret: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(HeaderCredential::new(AUTHORIZATION, secret)?))
}

fn with(vault: &Vault) -> (Stack, ManualClock) {
    let (builder, clock) = stack();
    let credential = ProvidedCredential::with_clock(vault.clone(), header, clock.clock());
    (builder.credential(Arc::new(credential)).build(), clock)
}

/// Takes one key only.
async fn server(key: &'static str) -> Server {
    Server::start(move |seen| match seen.header("authorization") {
        Some(given) if given == key => Reply::ok("{}"),
        _ => Reply::status(401),
    })
    .await
}

#[tokio::test]
async fn a_rotated_secret_is_asked_for_once_and_the_call_succeeds() {
    let (vault, server) = (Vault::holding("old"), server("new").await);
    let (stack, _) = with(&vault);
    vault.rotate("new");
    for expected in [200, 200] {
        let outgoing = post(&server, "/", "{}");
        let exchange = stack.execute(outgoing, &patient(1)).await.expect("a reply");
        assert_eq!(exchange.status.as_u16(), expected);
    }
    assert_eq!((vault.asked(), server.count()), (1, 2));

    let (vault, server) = (Vault::holding("old"), server2().await);
    let (stack, _) = with(&vault);
    let outgoing = get(&server, "/");
    stack.execute(outgoing, &patient(1)).await.expect("a reply");
    vault.rotate("new");
    let outgoing = post(&server, "/", "{}");
    let exchange = stack.execute(outgoing, &patient(1)).await.expect("a reply");
    assert_eq!((exchange.status.as_u16(), exchange.attempts), (200, 2));
    assert_eq!((vault.asked(), server.count()), (2, 3));
    assert_eq!(stack.metrics().refreshes, 2);
}

/// Takes the old key for the first request and the new one from then on.
async fn server2() -> Server {
    let requests = AtomicUsize::new(0);
    Server::start(move |seen| {
        let first = requests.fetch_add(1, Ordering::Relaxed) == 0;
        match seen.header("authorization") {
            Some("old") if first => Reply::ok("{}"),
            Some("new") => Reply::ok("{}"),
            _ => Reply::status(401),
        }
    })
    .await
}

#[tokio::test]
async fn however_many_calls_meet_a_rotated_secret_the_provider_is_asked_once() {
    let server = server("new").await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let provider = move || {
        let first = count.fetch_add(1, Ordering::Relaxed) == 0;
        std::future::ready(Ok(Secret::from(if first { "old" } else { "new" })))
    };
    let credential = ProvidedCredential::new(provider, header);
    let stack = stack().0.credential(Arc::new(credential)).build();
    let policy = patient(1);
    let calls = (0..100).map(|_| stack.execute(get(&server, "/"), &policy));
    for outcome in join_all(calls).await {
        assert!(outcome.expect("a reply").is_success());
    }
    assert_eq!(asked.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_provider_that_gives_the_refused_secret_again_is_left_alone_for_a_while() {
    let (vault, server) = (Vault::holding("old"), server("new").await);
    let (stack, clock) = with(&vault);
    for _ in 0..5 {
        let outgoing = get(&server, "/");
        let exchange = stack.execute(outgoing, &patient(1)).await.expect("a reply");
        assert_eq!((exchange.status.as_u16(), exchange.attempts), (401, 1));
    }
    assert_eq!((vault.asked(), server.count()), (2, 5));
    vault.rotate("new");
    clock.advance(Duration::from_secs(10));
    let outgoing = get(&server, "/");
    let exchange = stack.execute(outgoing, &patient(1)).await.expect("a reply");
    assert_eq!((exchange.status.as_u16(), vault.asked()), (200, 3));
}

#[tokio::test]
async fn an_error_of_the_provider_is_not_kept_and_nothing_is_sent() {
    let (vault, server) = (Vault::default(), server("new").await);
    let (stack, _) = with(&vault);
    let outcome = stack.execute(get(&server, "/"), &patient(3)).await;
    let failure = outcome.expect_err("the vault is closed");
    assert_eq!(failure.kind(), FailureKind::Credential);
    assert!(
        failure.to_string().contains("the vault is closed"),
        "{failure}"
    );
    assert_eq!((server.count(), vault.asked()), (0, 1));

    vault.rotate("new");
    let outcome = stack.execute(get(&server, "/"), &patient(3)).await;
    assert!(outcome.expect("a reply").is_success());

    vault.close();
    let outcome = stack.execute(get(&server, "/"), &patient(3)).await;
    assert!(outcome.expect("a reply").is_success());
}

#[tokio::test]
async fn a_provider_that_hangs_ends_with_the_call() {
    let (builder, clock) = stack();
    let credential = ProvidedCredential::new(std::future::pending, header);
    let stack = builder.credential(Arc::new(credential)).build();
    let server = server("new").await;
    let outgoing = get(&server, "/");
    let call = tokio::spawn(async move { stack.execute(outgoing, &patient(1)).await });
    let outcome = crate::support::end_as_time_goes_on(call, &clock, Duration::from_secs(60)).await;
    outcome.expect_err("no secret comes");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn what_is_known_of_the_provider_s_secrets_is_given_out_for_hiding_only() {
    let (vault, server) = (Vault::holding("hunter2-old\n"), server("none").await);
    let credential = ProvidedCredential::new(vault.clone(), header);
    let stack = stack().0.credential(Arc::new(credential.clone())).build();
    let _ = stack.execute(get(&server, "/"), &patient(1)).await;
    vault.rotate("hunter2-new");
    for _ in 0..2 {
        let _ = stack.execute(get(&server, "/"), &patient(1)).await;
    }
    let text = format!("{credential:?} {stack:?}");
    assert!(!text.contains("hunter2"), "{text}");
    let known = credential.secrets();
    assert!(known.contains(&Secret::from("hunter2-old")));
}

#[tokio::test]
async fn a_streamed_body_that_can_t_be_sent_again_still_brings_the_next_call_a_new_secret() {
    let (vault, server) = (Vault::holding("old"), server2().await);
    let (stack, _) = with(&vault);
    let first = stack.execute(get(&server, "/"), &patient(1)).await;
    assert!(first.expect("a reply").is_success());
    vault.rotate("new");
    for status in [401, 200] {
        let mut upload = post(&server, "/", "");
        let piece = futures_util::stream::iter([Ok::<_, std::io::Error>("abc")]);
        *upload.request.body_mut() = Some(reqwest::Body::wrap_stream(piece));
        let exchange = stack.execute(upload, &patient(3)).await.expect("a reply");
        assert_eq!(exchange.status.as_u16(), status);
        assert_eq!((exchange.attempts, vault.asked()), (1, 2));
    }
    assert_eq!((server.count(), stack.metrics().retries), (3, 0));
}
