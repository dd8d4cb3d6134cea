//! The token that is exchanged for another secret.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_middleware::testing::{ManualClock, ScriptedChance};
use auth_middleware::{
    Credential, CredentialError, ExchangedToken, FailureKind, HeaderForm, Policy, Reply as Answer,
    Secret, Stack, Token, TokenExchange, Verdict,
};
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use tokio::sync::Semaphore;

use crate::support::{Reply, Server, get, patient, post, stack};

/// Gives `token-1`, `token-2` and so on, each good for an hour, and counts.
#[derive(Clone, Debug)]
pub struct Vault {
    clock: ManualClock,
    exchanges: Arc<AtomicUsize>,
    script: Arc<Mutex<Vec<Result<(), CredentialError>>>>,
    forms: Arc<Mutex<Vec<String>>>,
    /// An exchange ends when it gets a permit.
    pub gate: Arc<Semaphore>,
}

impl Vault {
    pub fn new(clock: &ManualClock) -> Self {
        Self {
            clock: clock.clone(),
            exchanges: Arc::default(),
            script: Arc::default(),
            forms: Arc::default(),
            gate: Arc::new(Semaphore::new(1000)),
        }
    }

    /// The outcomes of the next exchanges; those after them are good.
    pub fn script(&self, outcomes: impl IntoIterator<Item = Result<(), CredentialError>>) {
        *self.script.lock().expect("no panic") = outcomes.into_iter().collect();
    }

    /// No exchange ends any more, until there are new permits.
    pub fn shut(&self) {
        self.gate.forget_permits(usize::MAX);
    }

    pub fn exchanges(&self) -> usize {
        self.exchanges.load(Ordering::SeqCst)
    }
}

impl TokenExchange for Vault {
    fn exchange<'a>(
        &'a self,
        form: &'a HeaderForm,
    ) -> BoxFuture<'a, Result<Token, CredentialError>> {
        async move {
            let number = self.exchanges.fetch_add(1, Ordering::SeqCst) + 1;
            let value = form.value(&Secret::from("user-token"))?;
            self.forms
                .lock()
                .expect("no panic")
                .push(value.to_str().expect("text").to_owned());
            self.gate
                .acquire()
                .await
                .expect("the gate is not closed")
                .forget();
            let mut script = self.script.lock().expect("no panic");
            if !script.is_empty() {
                script.remove(0)?;
            }
            let end = auth_middleware::TimeSource::system_time(&self.clock) + HOUR;
            Ok(Token {
                secret: format!("token-{number}").into(),
                expires_at: Some(end),
            })
        }
        .boxed()
    }
}

pub const HOUR: Duration = Duration::from_secs(3600);
pub const MINUTE: Duration = Duration::from_secs(60);

pub fn with_vault(forms: &[HeaderForm]) -> (Stack, Vault, ManualClock) {
    let (builder, clock) = stack();
    let vault = Vault::new(&clock);
    let token = ExchangedToken::builder(vault.clone())
        .forms(forms.to_vec())
        .clock(clock.clock())
        .chance(ScriptedChance::chance([0.0]))
        .build()
        .expect("a credential");
    (builder.credential(Arc::new(token)).build(), vault, clock)
}

pub async fn tokens(server: &Server) -> Vec<String> {
    let header = |seen: crate::support::server::Seen| {
        seen.header("authorization").unwrap_or("none").to_owned()
    };
    server.seen().into_iter().map(header).collect()
}

#[tokio::test]
async fn a_thousand_requests_at_once_make_one_exchange() {
    let clock = ManualClock::new();
    let vault = Vault::new(&clock);
    let token = ExchangedToken::builder(vault.clone()).clock(clock.clock());
    let token = token.build().expect("a credential");
    for round in 1..=2 {
        vault.shut();
        let requests: Vec<_> = (0..1000)
            .map(|_| tokio::spawn(authenticated(token.clone())))
            .collect();
        // Each of them has had its turn, and waits.
        tokio::task::yield_now().await;
        vault.gate.add_permits(1000);
        let expected = format!("token-{round}");
        for request in join_all(requests).await {
            assert_eq!(request.expect("no panic"), expected);
        }
        assert_eq!(vault.exchanges(), round);
        assert_eq!(token.exchanges(), round as u64);
        // The token is over.
        clock.advance(HOUR);
    }
}

/// What the credential puts into a request. No connection is needed, of which there can't be a thousand everywhere.
pub async fn authenticated(credential: impl Credential) -> String {
    let address = "http://example.com/".parse().expect("an address");
    let mut request = reqwest::Request::new(reqwest::Method::GET, address);
    credential.apply(&mut request).await.expect("a token");
    let value = request.headers().get("authorization").expect("a header");
    value.to_str().expect("text").to_owned()
}

#[tokio::test]
async fn calls_that_wait_for_one_exchange_share_its_error_and_the_next_call_tries_again() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, _) = with_vault(&[]);
    vault.script([Err(CredentialError::unavailable(
        "the vault is closed: open it",
    ))]);
    vault.shut();
    let policy = Policy::default();
    let calls = join_all((0..10).map(|_| stack.execute(get(&server, "/"), &policy)));
    let open = async {
        tokio::task::yield_now().await;
        vault.gate.add_permits(1000);
    };
    let (calls, ()) = tokio::join!(calls, open);
    for call in calls {
        let failure = call.expect_err("no credential");
        assert_eq!(
            (failure.kind(), failure.attempts()),
            (FailureKind::Credential, 0)
        );
        let expected = "no credential for the request: the vault is closed: open it";
        assert_eq!(failure.to_string(), expected);
    }
    assert_eq!((vault.exchanges(), server.count()), (1, 0));
    stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    assert_eq!(vault.exchanges(), 2);
}

#[tokio::test]
async fn an_exchange_whose_caller_is_gone_is_taken_over_or_begun_again() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, _) = with_vault(&[]);
    vault.shut();
    let policy = Policy::default();
    // Polled once: the exchange has begun, and then nobody is left who waits for it.
    let first = stack.execute(get(&server, "/"), &policy).now_or_never();
    assert!(first.is_none());
    assert_eq!(vault.exchanges(), 1);
    vault.gate.add_permits(1000);
    stack
        .execute(get(&server, "/"), &policy)
        .await
        .expect("a reply");
    assert_eq!(vault.exchanges(), 2);
}

#[tokio::test]
async fn a_rejected_token_is_exchanged_once_and_the_request_sent_again_also_a_post() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("token-1") => Reply::status(401),
        _ => Reply::ok("{}"),
    })
    .await;
    let (stack, vault, clock) = with_vault(&[]);
    // A new token would not be doubted.
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    clock.advance(MINUTE);
    let exchange = stack
        .execute(post(&server, "/", "{\"a\": 1}"), &patient(1))
        .await
        .expect("a reply");
    assert_eq!(
        (
            exchange.status.as_u16(),
            exchange.attempts,
            vault.exchanges()
        ),
        (200, 2, 2)
    );
    let last = server.seen().pop().expect("a request");
    assert_eq!(last.body, b"{\"a\": 1}");
}

#[tokio::test]
async fn a_vendor_s_200_for_a_bad_token_counts_as_rejected() {
    fn vendor(reply: &Answer<'_>) -> Verdict {
        if reply.body == b"{\"success\":false}" {
            Verdict::Unauthenticated
        } else {
            Verdict::Accept
        }
    }
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("Bearer token-1") => Reply::ok("{}"),
        _ => Reply::ok("{\"success\":false}"),
    })
    .await;
    let (builder, clock) = stack();
    let token = ExchangedToken::builder(Vault::new(&clock))
        .forms([HeaderForm::raw(), HeaderForm::bearer()]);
    let token = token.clock(clock.clock()).build().expect("a credential");
    let stack = builder
        .credential(Arc::new(token))
        .classify(Arc::new(vendor))
        .build();
    let exchange = stack
        .execute(post(&server, "/", "{}"), &patient(1))
        .await
        .expect("a reply");
    assert!(exchange.is_success());
    assert_eq!(tokens(&server).await, ["token-1", "Bearer token-1"]);
}

#[tokio::test]
async fn a_server_that_rejects_everything_gets_two_requests_a_call_and_one_exchange() {
    let server = Server::start(|_| Reply::status(401)).await;
    let (stack, vault, _) = with_vault(&[]);
    for _ in 0..5 {
        let exchange = stack
            .execute(get(&server, "/"), &patient(4))
            .await
            .expect("a reply");
        assert_eq!(exchange.status.as_u16(), 401);
        assert!(exchange.attempts <= 2);
    }
    assert_eq!(vault.exchanges(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_calls_with_a_rejected_token_make_one_exchange() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("stale") => Reply::status(401),
        _ => Reply::ok("{}"),
    })
    .await;
    let (builder, clock) = stack();
    let vault = Vault::new(&clock);
    let token = ExchangedToken::builder(vault.clone())
        .token(Token::new("stale"))
        .clock(clock.clock());
    let stack = builder
        .credential(Arc::new(token.build().expect("a credential")))
        .build();
    let calls = (0..30).map(|_| {
        let (stack, outgoing) = (stack.clone(), get(&server, "/"));
        tokio::spawn(async move { stack.execute(outgoing, &patient(1)).await })
    });
    for call in join_all(calls).await {
        assert_eq!(
            call.expect("no panic").expect("a reply").status.as_u16(),
            200
        );
    }
    assert_eq!(vault.exchanges(), 1);
}

#[tokio::test]
async fn the_header_form_that_worked_is_remembered_across_calls_and_clones() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some(value) if value.starts_with("Bearer ") => Reply::ok("{}"),
        _ => Reply::status(401),
    })
    .await;
    let (stack, vault, clock) = with_vault(&[HeaderForm::raw(), HeaderForm::bearer()]);
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    stack
        .clone()
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    clock.advance(HOUR);
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    assert_eq!(
        tokens(&server).await,
        [
            "token-1",
            "Bearer token-1",
            "Bearer token-1",
            "Bearer token-2"
        ]
    );
    assert_eq!(vault.exchanges(), 2);
}

#[tokio::test]
async fn a_token_that_is_rejected_in_a_form_that_worked_is_exchanged_and_not_sent_in_another_form()
{
    let server = Server::start(|seen| match seen.header("authorization") {
        Some("token-2") => Reply::ok("{}"),
        Some("token-1") if seen.target == "/first" => Reply::ok("{}"),
        _ => Reply::status(401),
    })
    .await;
    let (stack, vault, _) = with_vault(&[HeaderForm::raw(), HeaderForm::bearer()]);
    for path in ["/first", "/second"] {
        let exchange = stack
            .execute(get(&server, path), &patient(1))
            .await
            .expect("a reply");
        assert_eq!(exchange.status.as_u16(), 200);
    }
    assert_eq!(tokens(&server).await, ["token-1", "token-1", "token-2"]);
    assert_eq!(vault.exchanges(), 2);
}

#[tokio::test]
async fn many_calls_that_find_the_form_at_once_make_one_exchange() {
    let server = Server::start(|seen| match seen.header("authorization") {
        Some(value) if value.starts_with("Bearer ") => Reply::ok("{}"),
        _ => Reply::status(401),
    })
    .await;
    let (stack, vault, _) = with_vault(&[HeaderForm::raw(), HeaderForm::bearer()]);
    let policy = patient(1);
    let calls = join_all((0..30).map(|_| stack.execute(get(&server, "/"), &policy)));
    for call in calls.await {
        assert_eq!(call.expect("a reply").status.as_u16(), 200);
    }
    assert_eq!((vault.exchanges(), server.count()), (1, 60));
}

#[tokio::test]
async fn the_exchange_itself_is_tried_in_the_next_form_when_it_is_refused() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, clock) = with_vault(&[HeaderForm::raw(), HeaderForm::bearer()]);
    vault.script([Err(CredentialError::refused("401"))]);
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    clock.advance(HOUR);
    stack
        .execute(get(&server, "/"), &patient(1))
        .await
        .expect("a reply");
    let forms = vault.forms.lock().expect("no panic").clone();
    assert_eq!(
        forms,
        ["user-token", "Bearer user-token", "Bearer user-token"]
    );
}

#[tokio::test]
async fn an_exchange_that_is_refused_in_every_form_is_an_error_with_its_message() {
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (stack, vault, _) = with_vault(&[HeaderForm::raw(), HeaderForm::bearer()]);
    vault.script([
        Err(CredentialError::refused("first")),
        Err(CredentialError::refused("make a new user token")),
    ]);
    let failure = stack
        .execute(get(&server, "/"), &patient(3))
        .await
        .expect_err("no credential");
    assert!(
        failure.to_string().ends_with("make a new user token"),
        "{failure}"
    );
    assert_eq!((vault.exchanges(), server.count()), (2, 0));
}

#[tokio::test]
async fn a_token_that_seems_over_when_it_comes_is_used_until_the_server_rejects_it() {
    /// The server's clock is a day behind.
    #[derive(Debug)]
    struct Behind(ManualClock, AtomicUsize);
    impl TokenExchange for Behind {
        fn exchange<'a>(
            &'a self,
            _: &'a HeaderForm,
        ) -> BoxFuture<'a, Result<Token, CredentialError>> {
            let number = self.1.fetch_add(1, Ordering::SeqCst) + 1;
            let end = auth_middleware::TimeSource::system_time(&self.0) - HOUR;
            let token = Token {
                secret: format!("token-{number}").into(),
                expires_at: Some(end),
            };
            std::future::ready(Ok(token)).boxed()
        }
    }
    let server = Server::start(|_| Reply::ok("{}")).await;
    let (builder, clock) = stack();
    let token =
        ExchangedToken::builder(Behind(clock.clone(), AtomicUsize::new(0))).clock(clock.clock());
    let stack = builder
        .credential(Arc::new(token.build().expect("a credential")))
        .build();
    for _ in 0..3 {
        stack
            .execute(get(&server, "/"), &patient(1))
            .await
            .expect("a reply");
    }
    assert_eq!(tokens(&server).await, ["token-1"; 3]);
}

#[tokio::test]
async fn an_exchange_that_hangs_ends_at_the_deadline_of_the_call() {
    #[derive(Debug)]
    struct Hangs;
    impl TokenExchange for Hangs {
        fn exchange<'a>(
            &'a self,
            _: &'a HeaderForm,
        ) -> BoxFuture<'a, Result<Token, CredentialError>> {
            std::future::pending().boxed()
        }
    }
    let server = Server::scripted([]).await;
    let (builder, clock) = stack();
    let token = ExchangedToken::builder(Hangs)
        .build()
        .expect("a credential");
    let stack = builder.credential(Arc::new(token)).build();
    let outgoing = get(&server, "/");
    let call = tokio::spawn(async move { stack.execute(outgoing, &Policy::default()).await });
    tokio::task::yield_now().await;
    clock.advance(Duration::from_secs(300));
    let failure = call.await.expect("no panic").expect_err("no credential");
    assert_eq!(
        failure.kind(),
        FailureKind::Timeout(auth_middleware::TimeoutKind::Total)
    );
    assert_eq!((failure.attempts(), server.count()), (0, 0));
}
