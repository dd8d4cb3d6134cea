//! What is written to traces: the field names of OpenTelemetry's HTTP client conventions, and nothing that a caller or
//! a server filled in. The path is the template; query, headers and bodies don't occur.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use http::StatusCode;
use tracing::field::Empty;
use tracing::{Level, Span, debug, info_span};

use crate::clock::Clock;
use crate::error::{Failure, FailureKind};
use crate::exchange::Outgoing;
use crate::retry::classify::Verdict;
use crate::transport::Arrived;

/// The span of one call. Costs nothing where nobody listens.
pub(crate) fn call(outgoing: &Outgoing) -> Span {
    info_span!(
        "http.client.call",
        otel.kind = "client",
        otel.name = %format_args!("{} {}", outgoing.request.method(), outgoing.template),
        api.vendor = outgoing.vendor,
        api.operation = outgoing.operation,
        http.request.method = outgoing.request.method().as_str(),
        url.template = outgoing.template,
        server.address = outgoing.request.url().host_str(),
        server.port = outgoing.request.url().port_or_known_default(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        error.type = Empty,
    )
}

/// The reply that the call ends with.
pub(crate) fn record_reply(span: &Span, status: StatusCode, verdict: Verdict, attempts: u32) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status.as_u16());
    if let Some(error_type) = error_type(status, verdict) {
        span.record("error.type", error_type.as_ref());
    }
    record_resends(span, attempts);
}

/// The failure that the call ends with.
pub(crate) fn record_failure(span: &Span, kind: FailureKind, attempts: u32) {
    if span.is_disabled() {
        return;
    }
    span.record("error.type", kind.as_str());
    record_resends(span, attempts);
}

fn record_resends(span: &Span, attempts: u32) {
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
}

/// What one attempt has come to.
pub(crate) struct Attempt {
    resends: u32,
    start: Instant,
    duration: Duration,
    status: Option<StatusCode>,
    failure: Option<FailureKind>,
    pub(crate) verdict: Verdict,
}

impl Attempt {
    /// Number `number` (counted from 1) begins; `None` where nobody listens.
    pub(crate) fn begin(number: u32, clock: &Clock) -> Option<Self> {
        tracing::enabled!(Level::DEBUG).then(|| Self {
            resends: number.saturating_sub(1),
            start: clock.now(),
            duration: Duration::ZERO,
            status: None,
            failure: None,
            verdict: Verdict::Accept,
        })
    }

    pub(crate) fn end(mut self, outcome: &Result<Arrived, Failure>, clock: &Clock) -> Self {
        self.duration = clock.now().saturating_duration_since(self.start);
        match outcome {
            Ok(arrived) => self.status = Some(arrived.status),
            Err(failure) => {
                self.failure = Some(failure.kind());
                self.status = failure.status();
            }
        }
        self
    }

    /// The event of the attempt. `wait` is how long it is until the request is sent again.
    pub(crate) fn trace(self, wait: Option<Duration>) {
        let error_type = match (self.failure, self.status) {
            (Some(failure), _) => Some(Cow::Borrowed(failure.as_str())),
            (None, Some(status)) => error_type(status, self.verdict),
            (None, None) => None,
        };
        debug!(
            http.request.resend_count = (self.resends > 0).then_some(self.resends),
            http.response.status_code = self.status.map(|status| status.as_u16()),
            error.type = error_type.as_deref(),
            http.client.request.duration = self.duration.as_secs_f64(),
            retry.wait = wait.map(|wait| wait.as_secs_f64()),
            "{}",
            if wait.is_some() { "attempt failed, the request is sent again" } else { "attempt ended" },
        );
    }
}

/// What OpenTelemetry calls the type of an error: the status, or that the vendor reports one with a good status.
fn error_type(status: StatusCode, verdict: Verdict) -> Option<Cow<'static, str>> {
    let status = verdict.status_over(status);
    if status.is_client_error() || status.is_server_error() {
        Some(Cow::Owned(status.as_u16().to_string()))
    } else if verdict != Verdict::Accept {
        Some(Cow::Borrowed("vendor"))
    } else {
        None
    }
}
