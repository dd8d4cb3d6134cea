//! The chain that every request goes through.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;

use tracing::Instrument;

use crate::call::Call;
use crate::chance::Chance;
use crate::clock::Clock;
use crate::credential::{Credential, NoCredential};
use crate::error::Failure;
use crate::exchange::{Exchange, Outgoing};
use crate::limit::RateLimit;
use crate::metrics::{Counters, Metrics};
use crate::propagate::Propagator;
use crate::retry::budget::RetryBudget;
use crate::retry::classify::Classify;
use crate::retry::policy::Policy;
use crate::span;

/// The chain around one HTTP request: span, deadline, retry, rate limit, credential, attempt time-out, transport.
///
/// Clones share everything: connections, credential, retry budget, rate limit, counters.
#[derive(Clone)]
pub struct Stack(Arc<Parts>);

#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) http: reqwest::Client,
    pub(crate) credential: Arc<dyn Credential>,
    pub(crate) classify: Option<Arc<dyn Classify>>,
    pub(crate) clock: Clock,
    pub(crate) chance: Chance,
    pub(crate) budget: RetryBudget,
    pub(crate) rate_limit: Option<Arc<dyn RateLimit>>,
    pub(crate) propagator: Option<Arc<dyn Propagator>>,
    pub(crate) counters: Arc<Counters>,
}

/// Puts a [`Stack`] together.
pub struct StackBuilder(Parts);

impl StackBuilder {
    /// What each request is authenticated with. Without it: nothing.
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.0.credential = credential;
        self
    }

    /// What the vendor's replies mean beyond their status.
    pub fn classify(mut self, classify: Arc<dyn Classify>) -> Self {
        self.0.classify = Some(classify);
        self
    }

    /// Another clock than the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.0.clock = clock;
        self
    }

    /// Other randomness than the default.
    pub fn chance(mut self, chance: Chance) -> Self {
        self.0.chance = chance;
        self
    }

    /// How much may be retried altogether. Without it: [`RetryBudget::default`].
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.0.budget = budget;
        self
    }

    /// What holds requests back. Without it: nothing.
    pub fn rate_limit(mut self, limit: Arc<dyn RateLimit>) -> Self {
        self.0.rate_limit = Some(limit);
        self
    }

    /// What adds the headers of the caller's own tracing. Without it: nothing.
    pub fn propagator(mut self, propagator: Arc<dyn Propagator>) -> Self {
        self.0.propagator = Some(propagator);
        self
    }

    /// The finished chain.
    pub fn build(self) -> Stack {
        Stack(Arc::new(self.0))
    }
}

impl Stack {
    /// Begins with the client that sends. Make it from [`http_client_builder`](crate::http_client_builder): a client
    /// that follows redirects would take credentials to other hosts.
    pub fn builder(http: reqwest::Client) -> StackBuilder {
        StackBuilder(Parts {
            http,
            credential: Arc::new(NoCredential),
            classify: None,
            clock: Clock::system(),
            chance: Chance::system(),
            budget: RetryBudget::default(),
            rate_limit: None,
            propagator: None,
            counters: Arc::default(),
        })
    }

    /// The same chain with another credential; connections, rate limit, retry budget and counters are shared. A credential whose
    /// exchange goes through a chain of its own is made with it.
    #[must_use]
    pub fn with_credential(&self, credential: Arc<dyn Credential>) -> Self {
        Self(Arc::new(Parts {
            credential,
            ..Parts::clone(&self.0)
        }))
    }

    /// What requests are authenticated with.
    pub fn credential(&self) -> &Arc<dyn Credential> {
        &self.0.credential
    }

    /// The clock that it was built with.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The randomness that it was built with.
    pub fn chance(&self) -> &Chance {
        &self.0.chance
    }

    /// The retry budget that all clones share.
    pub fn retry_budget(&self) -> &RetryBudget {
        &self.0.budget
    }

    /// What the chain and all its clones have done so far.
    pub fn metrics(&self) -> Metrics {
        self.0.counters.snapshot(self.0.credential.exchanges())
    }

    /// Sends a request and gives the reply with which it ends, whatever its status.
    ///
    /// # Errors
    /// There is no reply: see [`FailureKind`](crate::FailureKind).
    pub async fn execute(&self, request: Outgoing, policy: &Policy) -> Result<Exchange, Failure> {
        self.0.counters.call();
        let span = span::call(&request);
        let mut call = Call::new(&self.0, &request, policy);
        let run = pin!(call.run(request.request, &span));
        run.instrument(span.clone()).await
    }

    /// Sends a request that goes on where a reply's body broke off. That is a retry like any other: the policy must allow
    /// it, the retry budget pays for it, and it begins with a wait. `None` when there is to be no further attempt.
    ///
    /// `failures` is how many attempts before this one, in a row, have brought nothing.
    ///
    /// # Errors
    /// As [`execute`](Self::execute).
    pub async fn resume(
        &self,
        request: Outgoing,
        policy: &Policy,
        failures: u32,
    ) -> Result<Option<Exchange>, Failure> {
        let mut call = Call::new(&self.0, &request, policy);
        if !call.goes_on(failures).await {
            return Ok(None);
        }
        self.0.counters.retry();
        let span = span::call(&request);
        let run = pin!(call.run(request.request, &span));
        run.instrument(span.clone()).await.map(Some)
    }
}

impl fmt::Debug for Stack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stack")
            .field("credential", &self.0.credential)
            .field("budget", &self.0.budget)
            .field("clock", &self.0.clock)
            .finish_non_exhaustive()
    }
}
