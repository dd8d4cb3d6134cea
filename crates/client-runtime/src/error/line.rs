//! An error as one line.

use super::{Error, Kind};
use crate::excerpt;
use auth_middleware::{FailureKind, TimeoutKind};
use std::fmt;

impl Error {
    /// The vendor's own words come into the line only where the vendor meant them as an error, not where they are a body that was not understood.
    fn shown_message(&self) -> Option<String> {
        matches!(
            self.0.kind,
            Kind::Answer | Kind::Unauthenticated | Kind::JobFailed | Kind::JobCancelled
        )
        .then(|| self.0.message.as_deref().map(excerpt::message))
        .flatten()
    }

    fn write_head(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(
                f,
                "{} {} ({}) failed: ",
                operation.method, operation.path, operation.id
            )?;
        }
        Ok(())
    }

    fn write_reason(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = false;
        if let Some(status) = self.0.status {
            f.write_str(status.as_str())?;
            if let Some(reason) = status.canonical_reason() {
                write!(f, " {reason}")?;
            }
            said = true;
        }
        if let (Kind::Failure(kind), None) = (self.0.kind, &self.0.detail) {
            if said {
                f.write_str(", ")?;
            }
            f.write_str(failure_words(kind))?;
            said = true;
        }
        if let Some(detail) = &self.0.detail {
            if said {
                f.write_str(", ")?;
            }
            f.write_str(detail)?;
            said = true;
        }
        if let Some(code) = &self.0.code {
            if said {
                f.write_str(", ")?;
            }
            write!(f, "code {}", excerpt::one_line(code, 80))?;
            said = true;
        }
        if let Some(message) = self.shown_message() {
            if said {
                f.write_str(": ")?;
            }
            f.write_str(&message)?;
        }
        Ok(())
    }

    fn write_tail(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(id) = &self.0.request_id {
            write!(f, "; request id {}", excerpt::one_line(id, 120))?;
        }
        if self.0.attempts > 1 {
            write!(f, "; {} attempts", self.0.attempts)?;
        }
        if let Some(wait) = self.0.retry_after {
            write!(f, "; try again after {:.1} s", wait.as_secs_f64())?;
        }
        if self.is_outcome_unknown() {
            f.write_str(
                "; it is not known whether the vendor carried it out, look before you call again",
            )?;
        }
        if let Some(note) = &self.0.note {
            write!(f, "; {note}")?;
        }
        Ok(())
    }
}

fn failure_words(kind: FailureKind) -> &'static str {
    match kind {
        FailureKind::Connect => {
            "the server could not be reached; check the base URL, DNS, proxy and TLS"
        }
        FailureKind::Timeout(TimeoutKind::Connect) => "no connection in time",
        FailureKind::Timeout(TimeoutKind::Attempt) => "no answer in time for one attempt",
        FailureKind::Timeout(TimeoutKind::Total) => "the time for the whole call is over",
        FailureKind::Timeout(TimeoutKind::Idle) => "no byte moved for too long",
        FailureKind::Timeout(_) => "a time limit was reached",
        FailureKind::Transport => "the connection broke before the answer was there",
        FailureKind::Upload => {
            "the body could not be read to its end, the server has only a part of it"
        }
        FailureKind::Body => "the answer's body broke off",
        FailureKind::TooLarge => "the answer's body is larger than what is allowed",
        FailureKind::Credential => "the credential could not be obtained, nothing was sent",
        FailureKind::Redirect => {
            "the server redirects to another place, where credentials must not go; check the base URL"
        }
        FailureKind::RateLimit => {
            "the client's own rate limit leaves no time for this call, nothing was sent"
        }
        FailureKind::Request => "the request is not valid, nothing was sent",
        _ => "there is no answer",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_head(f)?;
        self.write_reason(f)?;
        self.write_tail(f)
    }
}

/// The line of `Display` and those of its sources: what `fn main() -> Result<(), Error>` prints.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self}")?;
        let mut source = std::error::Error::source(self);
        while let Some(cause) = source {
            write!(f, "; caused by: {}", excerpt::message(&cause.to_string()))?;
            source = cause.source();
        }
        f.write_str(")")
    }
}
