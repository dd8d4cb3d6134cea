//! The chain that every request goes through.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tracing::{Instrument, Span};

use crate::chance::Chance;
use crate::clock::Clock;
use crate::credential::{Applied, Credential, NoCredential};
use crate::deadline::{Limit, within};
use crate::error::{Failure, FailureKind, TimeoutKind};
use crate::exchange::{BodyMode, Exchange, ExchangeBody, Outgoing};
use crate::retry::budget::RetryBudget;
use crate::retry::classify::{self, Classify, Reply, Step, Verdict};
use crate::retry::policy::Policy;
use crate::retry::retry_after::retry_after;
use crate::span;
use crate::transport::{Arrived, Attempt, timed_out};

/// The chain around one HTTP request: span, deadline, retry, rate limit, credential, attempt time-out, transport.
///
/// Clones share everything: connections, credential, retry budget, rate limit.
#[derive(Clone)]
pub struct Stack(Arc<Parts>);

struct Parts {
    http: reqwest::Client,
    credential: Arc<dyn Credential>,
    classify: Option<Arc<dyn Classify>>,
    clock: Clock,
    chance: Chance,
    budget: RetryBudget,
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
        })
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

    /// Sends a request and gives the reply with which it ends, whatever its status.
    ///
    /// # Errors
    /// There is no reply: see [`FailureKind`].
    pub async fn execute(&self, request: Outgoing, policy: &Policy) -> Result<Exchange, Failure> {
        let span = span::call(&request);
        let call = Call::new(&self.0, &request, policy);
        call.run(request.request, &span)
            .instrument(span.clone())
            .await
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

/// One call on its way.
struct Call<'a> {
    parts: &'a Parts,
    policy: &'a Policy,
    total: Limit,
    safe: bool,
    authenticate: bool,
    mode: BodyMode,
    server: String,
    attempts: u32,
    retries: u32,
    renewed: bool,
}

impl<'a> Call<'a> {
    fn new(parts: &'a Parts, request: &Outgoing, policy: &'a Policy) -> Self {
        let url = request.request.url();
        let host = url.host_str().unwrap_or_default();
        Self {
            parts,
            policy,
            total: Limit::after(&parts.clock, policy.total_timeout, TimeoutKind::Total),
            safe: request.safe,
            authenticate: request.authenticate,
            mode: request.body,
            server: url
                .port()
                .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")),
            attempts: 0,
            retries: 0,
            renewed: false,
        }
    }

    async fn run(mut self, request: reqwest::Request, span: &Span) -> Result<Exchange, Failure> {
        let mut next = Some(request);
        loop {
            let Some(request) = next.take() else {
                // Only reached if a step asked for another attempt of what can't be sent again.
                return Err(Failure::new(
                    FailureKind::Request,
                    "the request can't be sent a second time",
                ));
            };
            next = self.spare(&request);
            let outcome = match self.attempt(request).await {
                Ok((arrived, applied)) => {
                    self.after_reply(arrived, applied, next.is_some(), span)
                        .await
                }
                Err(failure) => self.after_failure(failure, next.is_some(), span).await,
            };
            if let Some(outcome) = outcome {
                return outcome;
            }
        }
    }

    /// A copy for one more attempt, if there can be one. The body's bytes are shared, and a stream has no copy.
    fn spare(&self, request: &reqwest::Request) -> Option<reqwest::Request> {
        let retry = self.retries + 1 < self.policy.retry.max_attempts;
        let renew = self.authenticate && !self.renewed;
        if retry || renew {
            request.try_clone()
        } else {
            None
        }
    }

    async fn attempt(
        &mut self,
        mut request: reqwest::Request,
    ) -> Result<(Arrived, Applied), Failure> {
        let applied = if self.authenticate {
            self.authenticate(&mut request).await?
        } else {
            Applied::default()
        };
        self.attempts += 1;
        let attempt = Attempt {
            http: &self.parts.http,
            clock: &self.parts.clock,
            policy: self.policy,
            total: self.total,
            mode: self.mode,
            server: &self.server,
        };
        Ok((attempt.send(request).await?, applied))
    }

    async fn authenticate(&self, request: &mut reqwest::Request) -> Result<Applied, Failure> {
        let applied = within(
            &self.parts.clock,
            self.total,
            self.parts.credential.apply(request),
        )
        .await;
        let applied = applied.map_err(|kind| timed_out(kind, self.policy, &self.server))?;
        applied.map_err(|error| error.into_failure())
    }

    /// The call's end, or `None` for one more attempt.
    async fn after_reply(
        &mut self,
        arrived: Arrived,
        applied: Applied,
        repeatable: bool,
        span: &Span,
    ) -> Option<Result<Exchange, Failure>> {
        let verdict = self.verdict(&arrived);
        let step = classify::after_reply(arrived.status, verdict, self.safe, &self.policy.retry);
        let success = arrived.status.is_success() && verdict == Verdict::Accept;
        if self.authenticate && success {
            self.parts.credential.accepted(&applied);
        }
        let asked = if success {
            None
        } else {
            retry_after(
                arrived.status,
                &arrived.headers,
                self.parts.clock.system_time(),
            )
        };
        let again = match step {
            Step::Finish => false,
            Step::Renew => repeatable && self.renew(&applied).await,
            Step::Retry => repeatable && self.pause(asked, Some(arrived.status), None).await,
        };
        if again {
            return None;
        }
        if success {
            self.parts.budget.reward(self.retries);
        }
        span::record_reply(span, arrived.status, self.attempts);
        let mut body = arrived.body;
        if let ExchangeBody::Stream(stream) = &mut body {
            stream.set_attempts(self.attempts);
        }
        Some(Ok(Exchange {
            status: arrived.status,
            headers: arrived.headers,
            body,
            truncated: arrived.truncated,
            verdict,
            attempts: self.attempts,
            retry_after: asked,
        }))
    }

    /// The call's end, or `None` for one more attempt.
    async fn after_failure(
        &mut self,
        failure: Failure,
        repeatable: bool,
        span: &Span,
    ) -> Option<Result<Exchange, Failure>> {
        let kind = failure.kind();
        let again = match classify::after_failure(kind, self.safe) {
            Step::Retry => repeatable && self.pause(None, None, Some(kind)).await,
            Step::Finish | Step::Renew => false,
        };
        if again {
            return None;
        }
        span::record_failure(span, kind, self.attempts);
        let outcome_unknown = !self.safe && self.attempts > 0 && !kind.never_sent();
        Some(Err(failure.concluded(self.attempts, outcome_unknown)))
    }

    fn verdict(&self, arrived: &Arrived) -> Verdict {
        match (&self.parts.classify, &arrived.body) {
            (Some(classify), ExchangeBody::Bytes(body)) => classify.classify(&Reply {
                status: arrived.status,
                headers: &arrived.headers,
                body,
            }),
            _ => Verdict::Accept,
        }
    }

    async fn renew(&mut self, applied: &Applied) -> bool {
        if !self.authenticate || self.renewed {
            return false;
        }
        self.renewed = true;
        within(
            &self.parts.clock,
            self.total,
            self.parts.credential.rejected(applied),
        )
        .await
        .unwrap_or(false)
    }

    /// Waits before a retry; false if there is to be none.
    async fn pause(
        &mut self,
        asked: Option<Duration>,
        status: Option<http::StatusCode>,
        kind: Option<FailureKind>,
    ) -> bool {
        let retry = &self.policy.retry;
        let wait = retry
            .backoff
            .wait(self.retries, &self.parts.chance)
            .max(asked.unwrap_or_default());
        let too_long = asked.is_some_and(|asked| asked > retry.max_wait)
            || !self.total.allows(&self.parts.clock, wait);
        if self.retries + 1 >= retry.max_attempts || too_long || !self.parts.budget.withdraw() {
            return false;
        }
        self.retries += 1;
        span::resend(self.attempts, status, kind, wait);
        self.parts.clock.sleep(wait).await;
        true
    }
}
