//! What is written to traces: the field names of OpenTelemetry's HTTP client conventions, and nothing that a caller or
//! a server filled in. The path is the template; query, headers and bodies don't occur.

use tracing::field::{Empty, display};
use tracing::{Span, debug, info_span};

use crate::error::FailureKind;
use crate::exchange::Outgoing;
use crate::retry::classify::Verdict;

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
pub(crate) fn record_reply(span: &Span, status: http::StatusCode, verdict: Verdict, attempts: u32) {
    if span.is_disabled() {
        return;
    }
    span.record("http.response.status_code", status.as_u16());
    if status.is_client_error() || status.is_server_error() {
        span.record("error.type", display(status.as_u16()));
    } else if verdict != Verdict::Accept {
        span.record("error.type", "vendor");
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

/// An event for an attempt that is followed by another one.
pub(crate) fn resend(
    attempt: u32,
    status: Option<http::StatusCode>,
    kind: Option<FailureKind>,
    wait: std::time::Duration,
) {
    debug!(
        http.request.resend_count = attempt,
        http.response.status_code = status.map(|status| status.as_u16()),
        error.type = kind.map(|kind| kind.as_str()),
        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
        "the request is sent again",
    );
}
