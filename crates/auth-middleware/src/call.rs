//! One call on its way through the chain: attempts until there is an end.

use std::future::Future;
use std::time::Duration;

use http::StatusCode;
use reqwest::Request;
use tracing::Span;

use crate::body::BodyStream;
use crate::credential::Applied;
use crate::deadline::{Limit, within};
use crate::error::{Failure, FailureKind, TimeoutKind};
use crate::exchange::{BodyMode, Exchange, ExchangeBody, Outgoing};
use crate::redact;
use crate::redirect::{self, Redirect};
use crate::retry::classify::{self, Reply, Step, Verdict};
use crate::retry::policy::Policy;
use crate::retry::retry_after::retry_after;
use crate::secret::Secret;
use crate::span;
use crate::stack::Parts;
use crate::transport::{Arrived, Attempt, Sending, timed_out};

/// What a call knows about itself between its attempts.
pub(crate) struct Call<'a> {
    parts: &'a Parts,
    policy: &'a Policy,
    total: Limit,
    operation: &'static str,
    safe: bool,
    authenticate: bool,
    mode: BodyMode,
    server: String,
    attempts: u32,
    retries: u32,
    /// How many of the retries were before this call, see [`goes_on`](Self::goes_on).
    earlier: u32,
    redirects: u32,
    renewed: bool,
    /// Whether a redirect has led to another server.
    elsewhere: bool,
    /// What the last attempt has come to, until it is traced.
    report: Option<span::Attempt>,
    /// What the credential has added to the last request; only of a download, as only that is redirected elsewhere.
    secrets: Vec<Secret>,
}

/// What an attempt leads to.
enum Next {
    /// The call ends.
    End(Result<Exchange, Failure>),
    /// One more attempt, with this request.
    Again(Request),
}

impl<'a> Call<'a> {
    pub(crate) fn new(parts: &'a Parts, outgoing: &Outgoing, policy: &'a Policy) -> Self {
        Self {
            parts,
            policy,
            total: Limit::after(parts.clock.now(), policy.total_timeout, TimeoutKind::Total),
            operation: outgoing.operation,
            safe: outgoing.safe,
            authenticate: outgoing.authenticate,
            mode: outgoing.body,
            server: redact::server(outgoing.request.url()),
            attempts: 0,
            retries: 0,
            earlier: 0,
            redirects: 0,
            renewed: false,
            elsewhere: false,
            report: None,
            secrets: Vec::new(),
        }
    }

    /// Begins as a retry after so many failures; false if there is to be none.
    pub(crate) async fn goes_on(&mut self, failures: u32) -> bool {
        let failures = failures.min(u32::MAX / 2);
        (self.retries, self.earlier) = (failures, failures);
        self.pause(None).await
    }

    pub(crate) async fn run(
        &mut self,
        mut request: Request,
        span: &Span,
    ) -> Result<Exchange, Failure> {
        if redirect::has_user(request.url()) {
            let summary = "the address holds a user name or a password: \
                take it out, and give it as a credential";
            return self.end(Err(Failure::new(FailureKind::Request, summary)), span);
        }
        loop {
            // Lent to the steps: what a step owns is copied into its future, and so into the one that the user holds.
            let spare = self.spare(&request);
            let outcome = match self.prepare(&mut request).await {
                Ok(applied) => self.send(request).await.map(|arrived| (arrived, applied)),
                Err(failure) => Err(failure),
            };
            let next = match outcome {
                Ok((arrived, _)) if redirect::is_redirect(arrived.status) => {
                    self.after_redirect(arrived, spare)
                }
                Ok((arrived, applied)) => {
                    let (verdict, asked) = self.examine(&arrived, &applied);
                    let status = arrived.status;
                    let can = spare.is_some();
                    let again = self.another(status, verdict, &applied, asked, can).await;
                    match spare {
                        Some(spare) if again => Next::Again(spare),
                        _ => Next::End(Ok(self.exchange(arrived, verdict, asked))),
                    }
                }
                Err(failure) => match spare {
                    Some(spare) if self.another_after(&failure).await => Next::Again(spare),
                    _ => Next::End(Err(failure)),
                },
            };
            self.trace(None);
            match next {
                Next::Again(again) => request = again,
                Next::End(end) => return self.end(end, span),
            }
        }
    }

    /// A copy for one more attempt, if there can be one. The body's bytes are shared, and a stream has no copy.
    fn spare(&self, request: &Request) -> Option<Request> {
        let retry = self.retries + 1 < self.policy.retry.max_attempts;
        let renew = self.authenticate && !self.renewed;
        let redirect = request.body().is_none();
        if retry || renew || redirect {
            request.try_clone()
        } else {
            None
        }
    }

    /// Waits until the request may be sent, and gives it what each attempt has of its own.
    async fn prepare(&mut self, request: &mut Request) -> Result<Applied, Failure> {
        self.wait_for_turn().await?;
        if let Some(propagator) = &self.parts.propagator
            && !self.elsewhere
        {
            propagator.inject(request.headers_mut());
        }
        let plain = match self.mode {
            BodyMode::Streamed => request.try_clone(),
            BodyMode::Buffered { .. } => None,
        };
        let applied = if self.authenticate {
            self.authenticate(request).await?
        } else {
            Applied::default()
        };
        if self.mode == BodyMode::Streamed {
            self.secrets = plain
                .map(|plain| redirect::added(&plain, request))
                .unwrap_or_default();
            self.secrets.extend(self.parts.credential.secrets());
        }
        Ok(applied)
    }

    fn send(&mut self, request: Request) -> impl Future<Output = Result<Arrived, Failure>> {
        self.attempts += 1;
        self.parts.counters.attempt();
        let traced = span::Attempt::begin(self.attempts, &self.parts.clock);
        let Parts {
            http,
            clock,
            counters,
            ..
        } = self.parts;
        let sending = Sending::begin(http, request, clock, counters);
        async move {
            let attempt = Attempt {
                clock,
                counters,
                policy: self.policy,
                total: self.total,
                mode: self.mode,
                classified: self.parts.classify.is_some(),
                server: &self.server,
            };
            let arrived = attempt.finish(sending).await;
            self.report = traced.map(|traced| traced.end(&arrived, clock));
            let arrived = arrived?;
            if arrived.status == StatusCode::TOO_MANY_REQUESTS {
                counters.throttled();
            }
            if let Some(limit) = &self.parts.rate_limit {
                limit.observe(clock, arrived.status, &arrived.headers);
            }
            Ok(arrived)
        }
    }

    async fn wait_for_turn(&self) -> Result<(), Failure> {
        let Some(limit) = &self.parts.rate_limit else {
            return Ok(());
        };
        let clock = &self.parts.clock;
        match within(clock, self.total, limit.acquire(clock, self.total.at())).await {
            Ok(Ok(held_back)) => {
                if !held_back.is_zero() {
                    self.parts.counters.throttled();
                }
                Ok(())
            }
            Ok(Err(wait)) => {
                self.parts.counters.throttled();
                let summary = format!(
                    "the rate limit would hold the request back for {wait:?}, longer than there is time"
                );
                Err(Failure::new(FailureKind::RateLimit, summary).with_retry_after(wait))
            }
            Err(_) => {
                self.parts.counters.throttled();
                Err(Failure::new(
                    FailureKind::RateLimit,
                    "the rate limit has held the request back for too long",
                ))
            }
        }
    }

    async fn authenticate(&self, request: &mut Request) -> Result<Applied, Failure> {
        let applied = within(
            &self.parts.clock,
            self.total,
            self.parts.credential.apply(request),
        )
        .await;
        let applied = applied.map_err(|kind| timed_out(kind, self.policy, &self.server))?;
        applied.map_err(|error| error.into_failure())
    }

    /// What a reply says about the call and its credential, and how long the server asks to wait.
    fn examine(&mut self, arrived: &Arrived, applied: &Applied) -> (Verdict, Option<Duration>) {
        let verdict = self.verdict(arrived);
        if let Some(report) = &mut self.report {
            report.verdict = verdict;
        }
        if arrived.status.is_success() && verdict == Verdict::Accept {
            self.parts.budget.reward(self.retries - self.earlier);
            if self.authenticate {
                self.parts.credential.accepted(applied);
            }
            return (verdict, None);
        }
        let status = verdict.status_over(arrived.status);
        if status == StatusCode::TOO_MANY_REQUESTS && arrived.status != status {
            self.parts.counters.throttled();
        }
        let now = self.parts.clock.system_time();
        (verdict, retry_after(status, &arrived.headers, now))
    }

    /// Whether a reply is followed by another attempt, once it is time for it; `can` says whether there is a request for it.
    async fn another(
        &mut self,
        status: StatusCode,
        verdict: Verdict,
        applied: &Applied,
        asked: Option<Duration>,
        can: bool,
    ) -> bool {
        let again = match classify::after_reply(status, verdict, self.safe, &self.policy.retry) {
            Step::Finish => false,
            // Also where the request can't be sent again: the next call shall go with something new.
            Step::Renew => self.renew(applied).await && can,
            Step::Retry => can && self.pause(asked).await,
        };
        if again {
            self.parts.counters.retry();
        }
        again
    }

    /// Whether a failure is followed by another attempt, once it is time for it.
    async fn another_after(&mut self, failure: &Failure) -> bool {
        let retry = classify::after_failure(failure.kind(), self.safe) == Step::Retry;
        let again = retry && self.pause(None).await;
        if again {
            self.parts.counters.retry();
        }
        again
    }

    fn after_redirect(&mut self, arrived: Arrived, spare: Option<Request>) -> Next {
        self.redirects += 1;
        let reason = match spare {
            _ if self.redirects > redirect::MOST => "redirects again and again",
            None => {
                "redirects a request that can't be sent again: check the base URL (https, host, path)"
            }
            Some(mut request) => {
                match redirect::follow(&mut request, &self.secrets, &arrived.headers, self.mode) {
                    Redirect::Same => return Next::Again(request),
                    Redirect::Elsewhere => {
                        self.authenticate = false;
                        self.elsewhere = true;
                        self.server = format!("the server to which {} redirects", self.server);
                        return Next::Again(request);
                    }
                    Redirect::Refused(reason) => reason,
                }
            }
        };
        let failure = Failure::new(FailureKind::Redirect, format!("{} {reason}", self.server));
        Next::End(Err(failure.with_reply(arrived.status, bytes::Bytes::new())))
    }

    fn verdict(&self, arrived: &Arrived) -> Verdict {
        match (&self.parts.classify, &arrived.body) {
            (Some(classify), ExchangeBody::Bytes(body)) => classify.classify(&Reply {
                operation: self.operation,
                status: arrived.status,
                headers: &arrived.headers,
                body,
            }),
            _ => Verdict::Accept,
        }
    }

    fn exchange(
        &self,
        arrived: Arrived,
        verdict: Verdict,
        retry_after: Option<Duration>,
    ) -> Exchange {
        let Arrived {
            status,
            headers,
            mut body,
            truncated,
            ..
        } = arrived;
        if let ExchangeBody::Bytes(bytes) = &body
            && self.mode == BodyMode::Streamed
            && status.is_success()
            && verdict == Verdict::Accept
        {
            let read = BodyStream::of(bytes.clone(), status, &self.parts.clock);
            body = ExchangeBody::Stream(read);
        }
        if let ExchangeBody::Stream(stream) = &mut body {
            stream.set_attempts(self.attempts);
        }
        Exchange {
            status,
            headers,
            body,
            truncated,
            verdict,
            attempts: self.attempts,
            retry_after,
        }
    }

    /// Asks the credential, once a call, whether it has something new.
    async fn renew(&mut self, applied: &Applied) -> bool {
        if !self.authenticate || self.renewed {
            return false;
        }
        self.renewed = true;
        self.trace(None);
        within(
            &self.parts.clock,
            self.total,
            self.parts.credential.rejected(applied),
        )
        .await
        .unwrap_or(false)
    }

    /// Waits before a retry; false if there is to be none.
    async fn pause(&mut self, asked: Option<Duration>) -> bool {
        let (retry, clock) = (&self.policy.retry, &self.parts.clock);
        if self.retries + 1 >= retry.max_attempts {
            return false;
        }
        let wait = retry
            .backoff
            .wait(self.retries, &self.parts.chance)
            .max(asked.unwrap_or_default());
        let too_long = asked.is_some_and(|asked| asked > retry.max_wait)
            || !self.total.allows(clock.now(), wait);
        if too_long || !self.parts.budget.withdraw() {
            return false;
        }
        self.retries += 1;
        self.trace(Some(wait));
        clock.sleep(wait).await;
        true
    }

    /// The event of the last attempt, and how long it is until the next one.
    fn trace(&mut self, wait: Option<Duration>) {
        if let Some(report) = self.report.take() {
            report.trace(wait);
        }
    }

    fn end(&self, end: Result<Exchange, Failure>, span: &Span) -> Result<Exchange, Failure> {
        match end {
            Ok(exchange) => {
                if !exchange.is_success() {
                    self.parts.counters.failure();
                }
                span::record_reply(span, exchange.status, exchange.verdict, self.attempts);
                Ok(exchange)
            }
            Err(failure) => {
                let kind = failure.kind();
                self.parts.counters.failure();
                span::record_failure(span, kind, self.attempts);
                // Only these two say that the same request is to be made elsewhere; after the others the deed may be done.
                let elsewhere = [
                    StatusCode::TEMPORARY_REDIRECT,
                    StatusCode::PERMANENT_REDIRECT,
                ];
                let undone = kind == FailureKind::Redirect
                    && failure
                        .status()
                        .is_some_and(|status| elsewhere.contains(&status));
                let unknown = !self.safe && self.attempts > 0 && !kind.never_sent() && !undone;
                Err(failure.concluded(self.attempts, unknown))
            }
        }
    }
}
