//! One request before it is sent, and what comes back.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::body::BodyStream;
use crate::redact;
use crate::retry::classify::Verdict;

/// How the reply's body is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyMode {
    /// Read within the attempt. A body that breaks off is a broken connection, and retried if the request is safe.
    Buffered {
        /// A success whose body has more bytes than this is refused ([`FailureKind::TooLarge`](crate::FailureKind::TooLarge)).
        limit: Option<usize>,
    },
    /// The body of a success is handed out unread. Bodies of other statuses are read.
    Streamed,
}

/// One request, not yet authenticated.
pub struct Outgoing {
    /// The operation's id, for spans.
    pub operation: &'static str,
    /// The path's template for spans; never the path with its values.
    pub template: &'static str,
    /// The vendor's name, for spans.
    pub vendor: &'static str,
    /// The request. A body that is a stream is sent once.
    pub request: reqwest::Request,
    /// Whether it may be sent again although the server may have acted on it.
    pub safe: bool,
    /// False for an operation that takes no credential.
    pub authenticate: bool,
    /// How the reply's body is wanted.
    pub body: BodyMode,
}

impl Outgoing {
    /// A request with a credential, whose reply is buffered without limit, and which is safe if its method is.
    pub fn new(
        vendor: &'static str,
        operation: &'static str,
        template: &'static str,
        request: reqwest::Request,
    ) -> Self {
        let safe = request.method().is_idempotent();
        Self {
            operation,
            template,
            vendor,
            request,
            safe,
            authenticate: true,
            body: BodyMode::Buffered { limit: None },
        }
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("vendor", &self.vendor)
            .field("operation", &self.operation)
            .field("method", self.request.method())
            .field("template", &self.template)
            .field("safe", &self.safe)
            .field("authenticate", &self.authenticate)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The reply with which a call ends, whatever its status.
pub struct Exchange {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: ExchangeBody,
    /// True when the body of an error was longer than what is kept of it (1 MiB).
    pub truncated: bool,
    /// What the vendor's [`Classify`](crate::Classify) found. Anything but [`Verdict::Accept`] is a failure, even with
    /// status 200.
    pub verdict: Verdict,
    /// How often the request was sent.
    pub attempts: u32,
    /// How long the server asks to wait before the next request, if this reply is an error and says so.
    pub retry_after: Option<Duration>,
}

impl Exchange {
    /// Whether the status is 2xx and the vendor's [`Classify`](crate::Classify) found nothing against it.
    pub fn is_success(&self) -> bool {
        self.status.is_success() && self.verdict == Verdict::Accept
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("status", &self.status)
            .field("headers", &redact::headers(&self.headers))
            .field("body", &self.body)
            .field("verdict", &self.verdict)
            .field("attempts", &self.attempts)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}

/// A reply's body.
pub enum ExchangeBody {
    /// All of it.
    Bytes(Bytes),
    /// Not read yet ([`BodyMode::Streamed`]).
    Stream(BodyStream),
}

impl fmt::Debug for ExchangeBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("unread"),
        }
    }
}
