//! A thousand calls at once, over real sockets, that find their token over.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth_middleware::testing::ManualClock;
use auth_middleware::{
    Applied, Credential, CredentialError, ExchangedToken, HeaderForm, Secret, Stack, Token,
    TokenExchange,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::support::{Reply, Server, get, http, patient, text};

const CALLS: usize = 1000;

/// Gets the token by a call of its own.
#[derive(Debug)]
struct OverHttp {
    plain: Stack,
    url: String,
}

impl TokenExchange for OverHttp {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        async {
            let url = self.url.parse().expect("an address");
            let request = reqwest::Request::new(reqwest::Method::GET, url);
            let outgoing = auth_middleware::Outgoing::new("vendor", "getToken", "/token", request);
            let exchange = self.plain.execute(outgoing, &patient(1)).await;
            let exchange = exchange.map_err(|_| CredentialError::unavailable("no token"))?;
            Ok(Token {
                secret: Secret::from(text(&exchange)),
                expires_at: None,
            })
        }
        .boxed()
    }
}

/// Lets a few requests at once out to the network, after all of them have waited for the token: a process may have only so many sockets.
#[derive(Debug)]
struct Gated {
    inner: ExchangedToken<OverHttp>,
    gate: Semaphore,
}

impl Credential for Gated {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        async {
            let applied = self.inner.apply(request).await?;
            self.gate.acquire().await.expect("it stays open").forget();
            Ok(applied)
        }
        .boxed()
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        self.gate.add_permits(1);
        self.inner.rejected(applied)
    }

    fn accepted(&self, applied: &Applied) {
        self.gate.add_permits(1);
        self.inner.accepted(applied);
    }

    fn exchanges(&self) -> u64 {
        self.inner.exchanges()
    }
}

/// Makes the calls, whose first token is `old`, and gives how many requests the server had for a token and for the rest.
async fn calls(old: Token, clock: ManualClock, pass: Duration) -> (usize, usize, u64) {
    let server = Server::start(|seen| {
        let token = seen.header("authorization");
        match (seen.target.as_str(), token) {
            ("/token", None) => Reply::ok("new"),
            ("/things", Some("new")) => Reply::ok("good"),
            _ => Reply::status(401),
        }
    })
    .await;
    let plain = Stack::builder(http()).build();
    let url = server.url("/token");
    let token = ExchangedToken::builder(OverHttp { plain, url });
    let token = token.clock(clock.clock()).token(old).build();
    let gated = Gated {
        inner: token.expect("a token"),
        gate: Semaphore::new(32),
    };
    let stack = Stack::builder(http()).credential(Arc::new(gated)).build();
    clock.advance(pass);
    let mut all = JoinSet::new();
    for _ in 0..CALLS {
        let (stack, outgoing) = (stack.clone(), get(&server, "/things"));
        all.spawn(async move { stack.execute(outgoing, &patient(1)).await });
    }
    while let Some(outcome) = all.join_next().await {
        let exchange = outcome.expect("no panic").expect("a reply");
        assert_eq!(text(&exchange), "good");
    }
    let seen = server.seen();
    let tokens = seen.iter().filter(|seen| seen.target == "/token").count();
    (tokens, seen.len() - tokens, stack.metrics().refreshes)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_on_an_expired_token_make_one_exchange() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let hour = Duration::from_secs(3600);
    let old = Token {
        secret: Secret::from("old"),
        expires_at: Some(now + hour),
    };
    let outcome = calls(old, ManualClock::at(now), hour * 2).await;
    assert_eq!(outcome, (1, CALLS, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_whose_token_the_server_refuses_make_one_exchange() {
    let old = Token {
        secret: Secret::from("old"),
        expires_at: None,
    };
    let clock = ManualClock::new();
    let (tokens, others, refreshes) = calls(old, clock, Duration::from_secs(60)).await;
    assert_eq!((tokens, refreshes), (1, 1));
    assert!((CALLS..=2 * CALLS).contains(&others), "{others}");
}
