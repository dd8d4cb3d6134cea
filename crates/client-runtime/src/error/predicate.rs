//! What kind of error it is, and what to do about it.

use super::{Error, Kind};
use auth_middleware::{FailureKind, TimeoutKind};

impl Error {
    /// Whether what was asked for does not exist (404 or 410), or is not visible to this credential.
    ///
    /// ```
    /// # use client_runtime::Error;
    /// /// A thing that may be gone.
    /// fn optional<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    ///     match outcome {
    ///         Ok(thing) => Ok(Some(thing)),
    ///         Err(error) if error.is_not_found() => Ok(None),
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// # let _ = optional::<()>;
    /// ```
    ///
    /// # Troubleshooting
    /// Check the id, and the account, project or workspace that the client works in. Many vendors answer 404 for what exists but may not be
    /// seen, so check the rights of the credential too. If every call says it, the base URL lacks a part of its path.
    pub fn is_not_found(&self) -> bool {
        matches!(self.status_number(), Some(404 | 410))
    }

    /// Whether the vendor wants fewer calls (429), or the client's own rate limit leaves no time for this one.
    ///
    /// ```
    /// # use client_runtime::Error;
    /// # use std::time::Duration;
    /// fn pause(error: &Error) -> Option<Duration> {
    ///     error.is_rate_limited().then(|| error.retry_after().unwrap_or(Duration::from_secs(60)))
    /// }
    /// # let _ = pause;
    /// ```
    ///
    /// # Troubleshooting
    /// Calls wait and are sent again by themselves, so this error means that the attempts are used up, or that the vendor asks for a longer wait than
    /// [`RetryPolicy::max_wait`](crate::RetryPolicy) or the time limit of the call allows: wait for [`retry_after`](Self::retry_after).
    /// If it comes often, lower the concurrency, or give the client a rate limit ([`LocalRateLimit`](crate::LocalRateLimit), one for all clients of an
    /// account). `client.metrics().throttled` shows how often it happens.
    pub fn is_rate_limited(&self) -> bool {
        self.status_number() == Some(429) || self.0.kind == Kind::Failure(FailureKind::RateLimit)
    }

    /// Whether a time limit was reached: of connecting, of an attempt, of the whole call, of silence on the line, or of waiting for a job.
    /// [`timeout_kind`](Self::timeout_kind) says which.
    ///
    /// # Troubleshooting
    /// Look at the kind first. *Connect*: a firewall or a wrong host; nothing was sent. *Attempt*: the vendor is slow; raise
    /// [`Options::attempt_timeout`](crate::Options::attempt_timeout) if the call is slow by nature. *Total*: the attempts and waits together took too long;
    /// [`attempts`](Self::attempts) says how many there were, [`Options::timeout`](crate::Options::timeout) sets the limit. *Idle*: the line
    /// went dead while a body went up or down. None, after waiting for a job: the job goes on at the vendor, wait for it again by its id.
    /// After a call that changes something, ask [`is_outcome_unknown`](Self::is_outcome_unknown).
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::WaitDeadline || self.timeout_kind().is_some()
    }

    /// Which time limit was reached, if it is one of a call.
    ///
    /// ```
    /// # use client_runtime::{Error, TimeoutKind};
    /// fn what_to_do(error: &Error) -> &'static str {
    ///     match error.timeout_kind() {
    ///         Some(TimeoutKind::Connect) => "check the network",
    ///         Some(TimeoutKind::Idle) => "start the transfer again",
    ///         Some(_) => "give it more time",
    ///         None => "it was something else",
    ///     }
    /// }
    /// # let _ = what_to_do;
    /// ```
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self.0.kind {
            Kind::Failure(FailureKind::Timeout(kind)) => Some(kind),
            _ => None,
        }
    }

    /// Whether the credential was refused (401, 403), or could not be obtained.
    ///
    /// # Troubleshooting
    /// 401: the key or token is wrong, over, or of another account or deployment; a credential that can be renewed has been renewed once already.
    /// 403: it is valid, and lacks the rights that the operation needs. No status: the credential could not be made, and nothing was sent;
    /// [`source`](std::error::Error::source) says why, for instance that the vault did not answer.
    pub fn is_auth(&self) -> bool {
        matches!(self.status_number(), Some(401 | 403))
            || matches!(
                self.0.kind,
                Kind::Unauthenticated | Kind::Failure(FailureKind::Credential)
            )
    }

    /// Whether the call is wrong in itself: refused here before anything was sent, or by the vendor with 400 or 422.
    ///
    /// # Troubleshooting
    /// The line names the parameter, or shows the vendor's words; [`body`](Self::body) and [`json`](Self::json) have all that the vendor said. Sending the
    /// same again gives the same error. [`attempts`](Self::attempts) is 0 if it was refused here.
    pub fn is_invalid_request(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::InvalidRequest | Kind::Failure(FailureKind::Request)
        ) || matches!(self.status_number(), Some(400 | 422))
    }

    /// Whether an answer came that does not have the declared form: another type, HTML, a body that ends too early.
    ///
    /// # Troubleshooting
    /// The line names the place, as in `items[3].name`; [`body`](Self::body) has the first 64 KiB of what came. If HTML came, the base URL may lead to
    /// a login page or a proxy. Else the vendor's API differs from the specification that this version was made from: look for a newer version
    /// of the crate, or report the line, which holds no value.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode | Kind::NotJson | Kind::Truncated)
    }

    /// Whether the bytes of a file are not those that were announced: its checksum differs, or the file has changed on the server while it
    /// was downloaded.
    ///
    /// # Troubleshooting
    /// Transfer it again. If it differs again, a proxy on the way changes files, or the checksum belongs to another version.
    pub fn is_mismatch(&self) -> bool {
        self.0.kind == Kind::Mismatch
    }

    /// Whether a file or another local target could not be read or written, or what an upload is read from is not as long as was said.
    ///
    /// # Troubleshooting
    /// [`source`](std::error::Error::source) is the system's own error: check the path, the permissions and the space that is left. An upload whose
    /// source failed in the middle never became a whole request. The vendor has nothing to do with it.
    pub fn is_local(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Local | Kind::Failure(FailureKind::Upload)
        )
    }

    /// Whether a job that was waited for failed or was cancelled.
    ///
    /// # Troubleshooting
    /// [`message`](Self::message) has the vendor's words, [`code`](Self::code) the job's status, and [`job`](Self::job) the whole job, which often names
    /// the input that it did not like. Waiting again does not help; start another job.
    pub fn is_job_failed(&self) -> bool {
        matches!(self.0.kind, Kind::JobFailed | Kind::JobCancelled)
    }

    /// Whether a job that was waited for was cancelled.
    ///
    /// # Troubleshooting
    /// Somebody else, or a rule of the vendor such as a newer job of the same kind, ended it; nothing is wrong with the call.
    pub fn is_job_cancelled(&self) -> bool {
        self.0.kind == Kind::JobCancelled
    }

    /// Whether the server could not be reached, or the connection broke.
    ///
    /// # Troubleshooting
    /// [`source`](std::error::Error::source) and its sources have the cause. *Could not be reached*: check the base URL, DNS, the proxy variables, and
    /// that the build has the TLS feature that the certificate needs. *Broke*: a proxy or load balancer between may have a shorter time limit
    /// than the call needs. What is safe to repeat was repeated already; for the rest ask [`is_outcome_unknown`](Self::is_outcome_unknown).
    pub fn is_connection(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::Failure(FailureKind::Connect | FailureKind::Transport | FailureKind::Body)
        )
    }

    /// Whether a setting of the client is missing or wrong.
    ///
    /// # Troubleshooting
    /// The line names the setting, the environment variable, or the secret file with what mends it. Nothing was sent.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Whether the call changes something and nobody knows whether the vendor has done it: no answer came, or a 408 or a server error (which
    /// a proxy also sends when the vendor has done the work), or an answer that can't be read.
    ///
    /// ```
    /// # use client_runtime::Error;
    /// /// Whether a create that failed may simply be made again.
    /// fn may_repeat(error: &Error) -> bool {
    ///     !error.is_outcome_unknown() && (error.is_connection() || error.is_rate_limited())
    /// }
    /// # let _ = may_repeat;
    /// ```
    ///
    /// # Troubleshooting
    /// Look before you call again: list what there is, or read what should have changed. Where this is false, the call that the error names has
    /// changed nothing. Such calls are never sent twice by themselves, except when no connection was made or the vendor answered 429, by which
    /// it says that it has not acted.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }
}
