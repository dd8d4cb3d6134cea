//! What an outcome means for the next step: pure functions, no time and no chance in them.

use http::{HeaderMap, StatusCode};

use super::policy::RetryPolicy;
use crate::error::{FailureKind, TimeoutKind};

/// A reply as the vendor's [`Classify`] sees it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Reply<'a> {
    /// The id of the operation that was called.
    pub operation: &'a str,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The whole body; of an error's body at most the first MiB.
    pub body: &'a [u8],
}

/// What a vendor's [`Classify`] has found in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Verdict {
    /// Nothing special: the status decides.
    #[default]
    Accept,
    /// A passing failure, whatever the status says: send it again if the request is safe.
    Retry,
    /// The credential was not accepted, whatever the status says.
    Unauthenticated,
    /// A lasting failure, whatever the status says.
    Fail,
    /// A failure whose body states the status that it should have had: what comes next is what follows on that one.
    Stated(StatusCode),
}

impl Verdict {
    /// The status that counts: the one that the body states, or else that of the reply.
    pub fn status_over(self, status: StatusCode) -> StatusCode {
        match self {
            Self::Stated(stated) => stated,
            _ => status,
        }
    }
}

/// What only the vendor's replies can tell: failures that come with status 200, or errors that pass.
///
/// It is asked about every reply whose body was read, and about short downloads (up to 16 KiB, by their `Content-Length`), in whose place a
/// failure may have come. A longer download is handed out unread.
pub trait Classify: Send + Sync {
    /// What this reply is.
    fn classify(&self, reply: &Reply<'_>) -> Verdict;
}

impl<F: Fn(&Reply<'_>) -> Verdict + Send + Sync> Classify for F {
    fn classify(&self, reply: &Reply<'_>) -> Verdict {
        self(reply)
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Hand it to the caller.
    Finish,
    /// Try the same again after a wait.
    Retry,
    /// Ask the credential for something new, and try again with that.
    Renew,
}

/// What comes after a reply.
pub(crate) fn after_reply(
    status: StatusCode,
    verdict: Verdict,
    safe: bool,
    policy: &RetryPolicy,
) -> Step {
    let status = verdict.status_over(status);
    let listed = policy.statuses.contains(&status);
    match verdict {
        Verdict::Fail => Step::Finish,
        Verdict::Unauthenticated => Step::Renew,
        Verdict::Retry if safe => Step::Retry,
        // A server that says "too many requests" has not acted on this one.
        _ if status == StatusCode::TOO_MANY_REQUESTS && listed => Step::Retry,
        Verdict::Retry => Step::Finish,
        Verdict::Accept | Verdict::Stated(_) => match status {
            StatusCode::UNAUTHORIZED => Step::Renew,
            _ if listed && safe => Step::Retry,
            _ => Step::Finish,
        },
    }
}

/// What comes after an attempt without a reply.
pub(crate) fn after_failure(kind: FailureKind, safe: bool) -> Step {
    match kind {
        FailureKind::Connect | FailureKind::Timeout(TimeoutKind::Connect) => Step::Retry,
        FailureKind::Transport | FailureKind::Body if safe => Step::Retry,
        FailureKind::Timeout(TimeoutKind::Attempt | TimeoutKind::Idle) if safe => Step::Retry,
        _ => Step::Finish,
    }
}
