//! Why there is no reply.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Which of the times was over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// No connection was made in time: 10 s, unless the client is made by
    /// [`http_client_builder`](crate::http_client_builder) with another `connect_timeout`.
    Connect,
    /// One attempt took too long: [`Policy::attempt_timeout`](crate::Policy::attempt_timeout).
    Attempt,
    /// The whole call, with its retries and waits, took too long: [`Policy::total_timeout`](crate::Policy::total_timeout).
    Total,
    /// No byte moved for too long: [`Policy::idle_timeout`](crate::Policy::idle_timeout).
    Idle,
}

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailureKind {
    /// The server could not be reached: name not found, nobody listens, no TLS session. Nothing was sent.
    Connect,
    /// A time was over.
    Timeout(TimeoutKind),
    /// The connection broke before the reply's head was there, or what came was no HTTP.
    Transport,
    /// The request's body, a stream, has failed before its end. The server has a part of the request, which it should not act on.
    Upload,
    /// The reply's body broke off or could not be unpacked.
    Body,
    /// The reply's body is larger than the limit.
    TooLarge,
    /// The credential could not be made: the request was not sent.
    Credential,
    /// The server sent the request elsewhere, and credentials don't follow.
    Redirect,
    /// The client's own rate limit would hold the request back for longer than there is time. It was not sent.
    RateLimit,
    /// The request itself is not valid: it was not sent.
    Request,
}

impl FailureKind {
    /// A short fixed name, as it stands in spans (`error.type`).
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Timeout(TimeoutKind::Connect) => "timeout.connect",
            Self::Timeout(TimeoutKind::Attempt) => "timeout.attempt",
            Self::Timeout(TimeoutKind::Total) => "timeout.total",
            Self::Timeout(TimeoutKind::Idle) => "timeout.idle",
            Self::Transport => "transport",
            Self::Upload => "upload",
            Self::Body => "body",
            Self::TooLarge => "body.too_large",
            Self::Credential => "credential",
            Self::Redirect => "redirect",
            Self::RateLimit => "rate_limit",
            Self::Request => "request",
        }
    }

    /// Whether the server certainly did not act on the request.
    pub fn never_sent(&self) -> bool {
        matches!(
            self,
            Self::Connect
                | Self::Timeout(TimeoutKind::Connect)
                | Self::Credential
                | Self::RateLimit
                | Self::Request
        )
    }
}

/// There is no reply that could be looked at.
///
/// `Display` is one line without secrets: no path, no query, no header's value, nothing that the server sent.
pub struct Failure(Box<Details>);

struct Details {
    kind: FailureKind,
    summary: String,
    attempts: u32,
    retry_after: Option<Duration>,
    outcome_unknown: bool,
    status: Option<StatusCode>,
    body: Bytes,
    source: Option<BoxError>,
}

impl Failure {
    pub(crate) fn new(kind: FailureKind, summary: impl Into<String>) -> Self {
        Self(Box::new(Details {
            kind,
            summary: summary.into(),
            attempts: 0,
            retry_after: None,
            outcome_unknown: false,
            status: None,
            body: Bytes::new(),
            source: None,
        }))
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_reply(mut self, status: StatusCode, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.body = body;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// What the whole call knows and the attempt does not.
    pub(crate) fn concluded(mut self, attempts: u32, outcome_unknown: bool) -> Self {
        self.0.attempts = attempts;
        self.0.outcome_unknown = outcome_unknown;
        self
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> FailureKind {
        self.0.kind
    }

    /// How often the request was sent (or tried to be sent), at least 1 unless it failed before the first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long to wait before trying again, where that is known.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// True when the request changes something and nobody knows whether the server has done it.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// The status of a reply whose body could not be read ([`FailureKind::Body`]).
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The first bytes of a reply whose body could not be read to its end ([`FailureKind::Body`]). Never printed here,
    /// as a server can send back what it was sent.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.summary)?;
        if let Some(status) = self.0.status {
            write!(f, " (status {})", status.as_u16())?;
        }
        if self.0.attempts > 1 {
            write!(f, ", after {} attempts", self.0.attempts)?;
        }
        if self.0.outcome_unknown {
            f.write_str("; it is not known whether the server carried the request out: look before you send it again")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("kind", &self.0.kind)
            .field("summary", &self.0.summary)
            .field("attempts", &self.0.attempts)
            .field("retry_after", &self.0.retry_after)
            .field("outcome_unknown", &self.0.outcome_unknown)
            .field("status", &self.0.status)
            .field("body", &format_args!("{} bytes", self.0.body.len()))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
