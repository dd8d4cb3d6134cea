//! One attempt: sends the request, reads the reply.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Context;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::Request;

use crate::body::{self, BodyStream, Watch};
use crate::clock::Clock;
use crate::deadline::{Limit, within, within_moving};
use crate::error::{Failure, FailureKind, TimeoutKind};
use crate::exchange::{BodyMode, ExchangeBody};
use crate::metrics::Counters;
use crate::retry::policy::Policy;
use crate::upload::{Sent, Upload};

/// A builder of the `reqwest::Client` that a [`Stack`](crate::Stack) needs: it follows no redirect by itself (credentials
/// must not go to another host), sends no `Referer`, has no time-out of its own but 10 s for connecting, sends small
/// packets at once, and keeps unused connections for 50 s. The caller adds what it knows: TLS, user agent, proxy.
pub fn http_client_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .connect_timeout(Duration::from_secs(10))
        .tcp_nodelay(true)
        // Load balancers often close after 60 s: a request that meets that moment is lost, and a create can't be repeated.
        .pool_idle_timeout(Duration::from_secs(50))
}

/// A reply as it arrived.
pub(crate) struct Arrived {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: ExchangeBody,
    pub(crate) truncated: bool,
}

/// A request on its way. It is in a box of reqwest's, and so no part of the futures around it.
pub(crate) struct Sending<F> {
    reply: F,
    upload: Option<Arc<Upload>>,
    start: Instant,
    length: usize,
}

impl Sending<()> {
    /// Hands the request over; it is sent when the reply is waited for.
    pub(crate) fn begin(
        http: &reqwest::Client,
        mut request: Request,
        clock: &Clock,
        counters: &Arc<Counters>,
    ) -> Sending<impl Future<Output = reqwest::Result<reqwest::Response>>> {
        let start = clock.now();
        let length = request.body().and_then(reqwest::Body::as_bytes);
        let length = length.map_or(0, <[u8]>::len);
        let upload = Upload::watch(&mut request, clock, counters);
        Sending {
            reply: http.execute(request),
            upload,
            start,
            length,
        }
    }
}

/// What an attempt needs to know.
pub(crate) struct Attempt<'a> {
    pub(crate) clock: &'a Clock,
    pub(crate) counters: &'a Arc<Counters>,
    pub(crate) policy: &'a Policy,
    pub(crate) total: Limit,
    pub(crate) mode: BodyMode,
    /// Whether the vendor looks into replies.
    pub(crate) classified: bool,
    pub(crate) server: &'a str,
}

/// A failure in place of a download is not longer than this.
const LONGEST_FAILURE: u64 = 16 * 1024;

impl Attempt<'_> {
    /// Sends the request and reads what is to be read.
    pub(crate) async fn finish(
        &self,
        sending: Sending<impl Future<Output = reqwest::Result<reqwest::Response>>>,
    ) -> Result<Arrived, Failure> {
        let Sending {
            reply,
            upload,
            start,
            length,
        } = sending;
        let exchange = pin!(self.exchange(reply));
        let outcome = match upload {
            None => {
                let attempt =
                    Limit::after(start, self.policy.attempt_timeout, TimeoutKind::Attempt);
                within(self.clock, attempt.or_sooner(self.total), exchange).await
            }
            Some(upload) => {
                let limit = |context: &Context<'_>| self.upload_limit(&upload, start, context);
                let outcome = within_moving(self.clock, limit, exchange).await;
                match outcome {
                    Err(TimeoutKind::Idle) if upload.is_starved() => Ok(Err(starved(self.policy))),
                    outcome => {
                        outcome.map(|reply| reply.map_err(|failure| unread(failure, &upload)))
                    }
                }
            }
        };
        let outcome = outcome.unwrap_or_else(|kind| Err(timed_out(kind, self.policy, self.server)));
        let unsent = |failure: &Failure| failure.kind().never_sent();
        if !outcome.as_ref().is_err_and(unsent) {
            self.counters.sent(length);
        }
        outcome
    }

    /// While a streamed body moves, only its standing still is a reason to give up; the attempt begins after it.
    fn upload_limit(&self, upload: &Upload, start: Instant, context: &Context<'_>) -> Limit {
        upload.wake_when_finished(context);
        match upload.sent() {
            Sent::Moving(moved) => Limit::after(moved, self.policy.idle_timeout, TimeoutKind::Idle),
            Sent::Finished(end) => {
                let attempt = Limit::after(end, self.policy.attempt_timeout, TimeoutKind::Attempt);
                attempt.or_sooner(self.total.later_by(end.saturating_duration_since(start)))
            }
        }
    }

    /// Whether a download is so short that it is read at once, for the vendor to see whether it is one.
    fn may_be_failure(&self, response: &reqwest::Response) -> bool {
        let length = response.content_length();
        // A part of a file goes on with what was looked at before.
        self.classified
            && response.status() != StatusCode::PARTIAL_CONTENT
            && length.is_some_and(|length| length <= LONGEST_FAILURE)
    }

    async fn exchange(
        &self,
        reply: impl Future<Output = reqwest::Result<reqwest::Response>>,
    ) -> Result<Arrived, Failure> {
        let mut response = reply
            .await
            .map_err(|error| unsent_or_broken(error, self.server))?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let watch = Watch::new(self.clock, self.policy.idle_timeout, self.counters);
        let (body, truncated) = match self.mode {
            BodyMode::Streamed if status.is_success() && !self.may_be_failure(&response) => (
                ExchangeBody::Stream(BodyStream::new(response, watch)),
                false,
            ),
            BodyMode::Streamed => buffered(body::read(&mut response, watch, None).await?),
            BodyMode::Buffered { limit } => {
                buffered(body::read(&mut response, watch, limit).await?)
            }
        };
        Ok(Arrived {
            status,
            headers,
            body,
            truncated,
        })
    }
}

fn buffered((bytes, truncated): (Bytes, bool)) -> (ExchangeBody, bool) {
    (ExchangeBody::Bytes(bytes), truncated)
}

/// The failure of a time that is over.
pub(crate) fn timed_out(kind: TimeoutKind, policy: &Policy, server: &str) -> Failure {
    let summary = match kind {
        TimeoutKind::Total => {
            let limit = policy.total_timeout.unwrap_or_default();
            format!(
                "the call to {server} was not finished within {limit:?}, the time limit of a call"
            )
        }
        TimeoutKind::Idle => {
            let limit = policy.idle_timeout.unwrap_or_default();
            format!("{server} took no byte of the request's body for {limit:?}")
        }
        _ => {
            let limit = policy.attempt_timeout.unwrap_or_default();
            format!(
                "no complete reply from {server} within {limit:?}, the time limit of an attempt"
            )
        }
    };
    Failure::new(FailureKind::Timeout(kind), summary)
}

/// The failure of a body whose source stands still.
fn starved(policy: &Policy) -> Failure {
    let limit = policy.idle_timeout.unwrap_or_default();
    let summary = format!("what the request's body is read from gave nothing for {limit:?}");
    Failure::new(FailureKind::Timeout(TimeoutKind::Idle), summary)
}

/// A failure, or what has caused it: the body that was sent could not be read.
fn unread(failure: Failure, upload: &Upload) -> Failure {
    if !upload.is_broken() {
        return failure;
    }
    let summary = "the request's body could not be read to its end";
    Failure::new(FailureKind::Upload, summary).with_source(failure)
}

/// The failure of a request whose reply did not begin.
fn unsent_or_broken(error: reqwest::Error, server: &str) -> Failure {
    let (kind, summary) = if error.is_connect() && error.is_timeout() {
        (
            FailureKind::Timeout(TimeoutKind::Connect),
            format!("no connection to {server} in time"),
        )
    } else if error.is_connect() {
        (
            FailureKind::Connect,
            format!("no connection to {server}: check the address and the network"),
        )
    } else if error.is_timeout() {
        (
            FailureKind::Timeout(TimeoutKind::Attempt),
            format!("no complete reply from {server} in time"),
        )
    } else if error.is_builder() {
        (
            FailureKind::Request,
            format!("the request to {server} can't be sent as it is"),
        )
    } else if error.is_redirect() {
        (
            FailureKind::Redirect,
            format!("{server} sends the request elsewhere, and it was not followed"),
        )
    } else {
        (
            FailureKind::Transport,
            format!("the connection to {server} broke before a reply came"),
        )
    };
    Failure::new(kind, summary).with_source(error.without_url())
}
