//! Workers that get their token from a server by a real request.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use auth_middleware::testing::ScriptedChance;
use auth_middleware::{
    Clock, CredentialError, ExchangedToken, HeaderForm, Purpose, Stack, TimeSource, Token,
    TokenExchange, TokenStore,
};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::support::server::Seen;
use crate::support::{Reply, Server, http, patient, request, text};

pub const HOUR: Duration = Duration::from_secs(3600);
pub const MINUTE: Duration = Duration::from_secs(60);

/// Asks a server for the token, which it says is good for an hour.
#[derive(Debug)]
pub struct Vault {
    url: String,
    stack: Stack,
    clock: Clock,
}

impl Vault {
    fn new(url: &str, clock: &Clock) -> Self {
        Self {
            url: url.to_owned(),
            stack: Stack::builder(http()).build(),
            clock: clock.clone(),
        }
    }
}

impl TokenExchange for Vault {
    fn exchange<'a>(&'a self, _: &'a HeaderForm) -> BoxFuture<'a, Result<Token, CredentialError>> {
        async move {
            let url = self.url.parse().expect("an address");
            let request = reqwest::Request::new(reqwest::Method::POST, url);
            let outgoing = auth_middleware::Outgoing::new("vendor", "exchange", "/token", request);
            let reply = self.stack.execute(outgoing, &patient(1)).await;
            let reply = reply.map_err(|error| CredentialError::unavailable(error.to_string()))?;
            if !reply.is_success() {
                return Err(CredentialError::unavailable(format!(
                    "the vault answers {}",
                    reply.status
                )));
            }
            Ok(Token {
                secret: text(&reply).into(),
                expires_at: Some(self.clock.system_time() + HOUR),
            })
        }
        .boxed()
    }
}

/// A server that gives out `token-1`, `token-2` and so on at `/token`, and answers elsewhere as the handler says.
pub struct Vendor {
    pub server: Server,
    exchanges: Arc<AtomicUsize>,
}

impl Vendor {
    pub async fn start(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let exchanges = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&exchanges);
        let server = Server::start(move |seen| {
            if seen.target == "/token" {
                let number = count.fetch_add(1, Ordering::SeqCst) + 1;
                Reply::ok(&format!("token-{number}"))
            } else {
                handler(seen)
            }
        })
        .await;
        Self { server, exchanges }
    }

    /// How often a token was asked for.
    pub fn exchanges(&self) -> usize {
        self.exchanges.load(Ordering::SeqCst)
    }

    /// The tokens that requests other than exchanges came with.
    pub fn tokens(&self) -> Vec<String> {
        let seen = self.server.seen().into_iter();
        seen.filter(|seen| seen.target != "/token")
            .map(|seen| seen.header("authorization").unwrap_or("none").to_owned())
            .collect()
    }

    /// A worker's credential.
    pub fn token(&self, store: Arc<dyn TokenStore>, clock: &Clock) -> ExchangedToken<Vault> {
        token_from(&self.server.url("/token"), store, clock)
    }

    /// A credential that is shared with nobody.
    pub fn token_of_one(&self, clock: &Clock) -> ExchangedToken<Vault> {
        let vault = Vault::new(&self.server.url("/token"), clock);
        let builder = ExchangedToken::builder(vault).clock(clock.clone());
        builder.build().expect("a credential")
    }

    /// A worker with a credential of its own.
    pub fn worker(&self, store: Arc<dyn TokenStore>, clock: &Clock) -> Stack {
        let token = self.token(store, clock);
        Stack::builder(http())
            .clock(clock.clone())
            .credential(Arc::new(token))
            .build()
    }

    /// One call; gives the status.
    pub async fn call(&self, worker: &Stack) -> u16 {
        let outgoing = request(&self.server, reqwest::Method::GET, "/");
        let reply = worker.execute(outgoing, &patient(1)).await;
        reply.expect("a reply").status.as_u16()
    }
}

/// A credential that asks for its token at `url`.
pub fn token_from(url: &str, store: Arc<dyn TokenStore>, clock: &Clock) -> ExchangedToken<Vault> {
    let builder = ExchangedToken::builder(Vault::new(url, clock))
        .store(store)
        .clock(clock.clone())
        .chance(ScriptedChance::chance([0.0]));
    builder.build().expect("a credential")
}

/// The real time, from where it was shifted to: waits are real, as the other workers and Redis are.
#[derive(Clone, Debug, Default)]
pub struct ShiftedClock(Arc<std::sync::Mutex<Duration>>);

impl ShiftedClock {
    pub fn clock(&self) -> Clock {
        Clock::custom(self.clone())
    }

    pub fn advance(&self, by: Duration) {
        *self.0.lock().expect("no panic") += by;
    }

    fn shift(&self) -> Duration {
        *self.0.lock().expect("no panic")
    }
}

impl TimeSource for ShiftedClock {
    fn now(&self) -> Instant {
        Instant::now() + self.shift()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now() + self.shift()
    }

    fn sleep(&self, duration: Duration, _: Purpose) -> BoxFuture<'static, ()> {
        tokio::time::sleep(duration).boxed()
    }
}
