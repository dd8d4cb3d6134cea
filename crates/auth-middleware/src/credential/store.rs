//! Where the processes of a fleet share a token.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;
use tokio::runtime::Handle;
use tracing::warn;

use super::{CredentialError, Token};
use crate::chance::Chance;
use crate::clock::Clock;

/// Shares the token of an [`ExchangedToken`](super::ExchangedToken) among processes, so that a fleet makes one exchange.
/// `RedisTokenStore` (feature `redis`) is one; implement it for another database.
///
/// One store is for one account. Each operation is to be atomic, and to end soon: where a store is away, its error lets the
/// worker make an exchange of its own, as without a store. Errors and `Debug` must not show the token.
///
/// A worker that needs a token comes with a `ticket`, a random number of its own. The first gets the lease, exchanges, and puts
/// the token, of which its ticket becomes the version; the others come again until it is there. A lease must end by itself, for
/// workers that die, and whoever had it then must not overwrite what came after.
pub trait TokenStore: Send + Sync + fmt::Debug {
    /// A token that is good and whose version is not `other_than`; or else the lease, if nobody or this ticket has it.
    fn claim<'a>(
        &'a self,
        ticket: u64,
        other_than: Option<u64>,
    ) -> BoxFuture<'a, Result<Claim, CredentialError>>;

    /// Keeps a token as version `ticket` for `lifetime` (`None` if its end is unknown), and ends the lease. False, and nothing
    /// is kept, if the lease is no longer that of `ticket`.
    fn put<'a>(
        &'a self,
        ticket: u64,
        token: &'a Token,
        lifetime: Option<Duration>,
    ) -> BoxFuture<'a, Result<bool, CredentialError>>;

    /// Ends the lease if it is that of `ticket`: the exchange failed, or nobody waits for it any more.
    fn release<'a>(&'a self, ticket: u64) -> BoxFuture<'a, Result<(), CredentialError>>;

    /// Removes the token if it is of this version: the vendor rejects it. A newer one stays.
    fn invalidate<'a>(&'a self, version: u64) -> BoxFuture<'a, Result<(), CredentialError>>;
}

/// What a [`TokenStore`] says to a worker that needs a token.
#[derive(Clone, Debug)]
pub enum Claim {
    /// Here is one.
    Token {
        /// The token.
        token: Token,
        /// The ticket of the worker that put it.
        version: u64,
        /// How long ago that was.
        age: Duration,
    },
    /// The worker has the lease: it is to make the exchange.
    Yours,
    /// Another worker has the lease.
    Busy,
}

/// A token, and what the store knows about it.
pub(super) struct Given {
    pub(super) token: Token,
    /// `None` if it is not in the store.
    pub(super) version: Option<u64>,
    pub(super) since: SystemTime,
}

impl Given {
    pub(super) fn own(token: Token, clock: &Clock) -> Self {
        Self {
            token,
            version: None,
            since: clock.system_time(),
        }
    }
}

/// The pause before a worker asks again whether the token is there, and how it grows.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// No lease is waited for longer than this.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A way to a token through a store.
pub(super) struct Sharing<'a> {
    pub(super) store: &'a Arc<dyn TokenStore>,
    pub(super) clock: &'a Clock,
    pub(super) chance: &'a Chance,
}

impl Sharing<'_> {
    /// A token of another version than `other_than`: from the store, or by the exchange. `None` if another worker is at it,
    /// and `patient` says not to wait.
    pub(super) async fn token(
        &self,
        other_than: Option<u64>,
        patient: impl Fn() -> bool,
        exchange: impl Future<Output = Result<Token, CredentialError>>,
    ) -> Result<Option<Given>, CredentialError> {
        let ticket = fastrand::u64(1..);
        let start = self.clock.now();
        let mut pause = FIRST_PAUSE;
        loop {
            match self.store.claim(ticket, other_than).await {
                Ok(Claim::Token {
                    token,
                    version,
                    age,
                }) => {
                    let now = self.clock.system_time();
                    return Ok(Some(Given {
                        token,
                        version: Some(version),
                        since: now.checked_sub(age).unwrap_or(now),
                    }));
                }
                Ok(Claim::Yours) => return self.lead(ticket, exchange).await.map(Some),
                Ok(Claim::Busy) if !patient() => return Ok(None),
                Ok(Claim::Busy) if self.waited(start) < LONGEST_WAIT => {
                    let jitter = 0.5 + self.chance.fraction() / 2.0;
                    self.clock.sleep(pause.mul_f64(jitter)).await;
                    pause = (pause * 3 / 2).min(LONGEST_PAUSE);
                }
                Ok(Claim::Busy) => {
                    warn!(
                        "the store lets nobody exchange the token; this worker does it by itself"
                    );
                    break;
                }
                Err(error) => {
                    warn!(error = %error, "the token store is away; this worker exchanges by itself");
                    break;
                }
            }
        }
        Ok(Some(Given::own(exchange.await?, self.clock)))
    }

    /// Exchanges for all.
    async fn lead(
        &self,
        ticket: u64,
        exchange: impl Future<Output = Result<Token, CredentialError>>,
    ) -> Result<Given, CredentialError> {
        let mut lease = Lease {
            store: self.store,
            ticket: Some(ticket),
        };
        let token = match exchange.await {
            Ok(token) => token,
            Err(error) => {
                lease.ticket = None;
                // If this fails too, the lease ends by itself.
                let _ = self.store.release(ticket).await;
                return Err(error);
            }
        };
        let now = self.clock.system_time();
        let lifetime = token
            .expires_at
            .and_then(|end| end.duration_since(now).ok())
            .filter(|lifetime| !lifetime.is_zero());
        let kept = self.store.put(ticket, &token, lifetime).await;
        lease.ticket = None;
        let mut given = Given::own(token, self.clock);
        match kept {
            Ok(true) => given.version = Some(ticket),
            Ok(false) => {}
            Err(error) => {
                warn!(error = %error, "the token store did not take the new token; only this worker has it");
            }
        }
        Ok(given)
    }

    fn waited(&self, start: std::time::Instant) -> Duration {
        self.clock.now().saturating_duration_since(start)
    }
}

/// Gives the lease back if the exchange is dropped, because nobody waits for it any more.
struct Lease<'a> {
    store: &'a Arc<dyn TokenStore>,
    ticket: Option<u64>,
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        if let (Some(ticket), Ok(runtime)) = (self.ticket, Handle::try_current()) {
            let store = Arc::clone(self.store);
            runtime.spawn(async move { store.release(ticket).await });
        }
    }
}
