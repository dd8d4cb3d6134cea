//! The one error of all vendor crates.

mod line;
mod predicate;

use crate::core::Core;
use crate::excerpt;
use crate::operation::Operation;
use auth_middleware::{CredentialError, Failure, FailureKind, Verdict};
use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// Why a call did not give what it should.
///
/// Ask what kind it is (`is_*`), and for details: what the vendor said ([`code`](Self::code), [`message`](Self::message),
/// [`body`](Self::body)), which call it was ([`operation_id`](Self::operation_id), [`request_id`](Self::request_id)), and what was tried
/// ([`attempts`](Self::attempts), [`retry_after`](Self::retry_after)).
///
/// `Display` is one line that says what went wrong, where, and what to do next. It shows path templates and parameter
/// names, never their values; it holds no secret, and does not repeat [`source`](std::error::Error::source).
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    stated: Option<StatusCode>,
    code: Option<String>,
    message: Option<String>,
    detail: Option<String>,
    note: Option<String>,
    body: Bytes,
    job: Option<Bytes>,
    request_id: Option<String>,
    attempts: u32,
    retry_after: Option<Duration>,
    outcome_unknown: bool,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A setting of the client is missing or wrong.
    Configuration,
    /// The call is wrong in itself; nothing was sent.
    InvalidRequest,
    /// The vendor answered with an error, by status or in a body with a good status.
    Answer,
    /// The vendor answered that the credential is not accepted, with whatever status.
    Unauthenticated,
    /// The answer's body does not have the declared form.
    Decode,
    /// The answer's body is no JSON at all.
    NotJson,
    /// The answer's body ends too early.
    Truncated,
    /// A page refers to a next one that must not be followed.
    Page,
    /// The job was waited for and failed.
    JobFailed,
    /// The job was waited for and was cancelled.
    JobCancelled,
    /// The job was not finished in time.
    WaitDeadline,
    /// The bytes of a file are not those that were announced.
    Mismatch,
    /// A file or another local target could not be read or written.
    Local,
    /// There is no answer.
    Failure(FailureKind),
}

/// Most of a body that an error keeps.
const BODY_KEPT: usize = 64 * 1024;

impl Error {
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            stated: None,
            code: None,
            message: None,
            detail: None,
            note: None,
            body: Bytes::new(),
            job: None,
            request_id: None,
            attempts: 0,
            retry_after: None,
            outcome_unknown: false,
            source: None,
        }))
    }

    /// A call that is wrong in itself, found before anything was sent. For hand-written parts of a vendor crate;
    /// `detail` must not repeat a value that may be secret.
    #[must_use]
    pub fn invalid_request(detail: impl Into<String>) -> Self {
        Self::new(Kind::InvalidRequest).with_detail(detail)
    }

    /// A setting that is missing or wrong. For hand-written parts of a vendor crate; `detail` must not repeat a value that may be secret.
    #[must_use]
    pub fn configuration(detail: impl Into<String>) -> Self {
        Self::new(Kind::Configuration).with_detail(detail)
    }

    /// An answer that does not have the form that it should, found after it was decoded. For hand-written parts of a vendor crate;
    /// `detail` must not repeat a value of the answer.
    #[doc(hidden)]
    #[must_use]
    pub fn undecodable(detail: impl Into<String>) -> Self {
        Self::new(Kind::Decode).with_detail(detail)
    }

    /// A file or another target that could not be read or written. For hand-written parts of a vendor crate.
    #[must_use]
    pub fn local(detail: impl Into<String>, source: std::io::Error) -> Self {
        Self::new(Kind::Local)
            .with_detail(detail)
            .with_source(source)
    }

    pub(crate) fn from_failure(failure: Failure) -> Self {
        let mut error = Self::new(Kind::Failure(failure.kind()));
        error.0.attempts = failure.attempts();
        error.0.retry_after = failure.retry_after();
        error.0.outcome_unknown = failure.is_outcome_unknown();
        error.0.status = failure.status();
        error = error.with_body(failure.body());
        error.0.source = Some(Box::new(failure));
        error
    }

    pub(crate) fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    pub(crate) fn with_note(mut self, note: impl Into<String>) -> Self {
        self.0.note = Some(note.into());
        self
    }

    /// Adds to what the line says at its end. For hand-written parts of a vendor crate; `more` must not repeat a value that may be secret.
    #[doc(hidden)]
    #[must_use]
    pub fn and_note(mut self, more: String) -> Self {
        self.0.note = Some(match self.0.note.take() {
            Some(note) => format!("{note}; {more}"),
            None => more,
        });
        self
    }

    /// Adds what caused this error. Its own `Display` and `Debug` are shown by error reporters, so it must hold no secret.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        let message = message.into();
        self.0.message = (!message.is_empty()).then_some(message);
        self
    }

    pub(crate) fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }

    /// The same without what must not be shown of the server's words.
    pub(crate) fn concealed(mut self, core: &Core) -> Self {
        let inner = &mut self.0;
        for text in [&mut inner.code, &mut inner.message, &mut inner.detail] {
            *text = text.take().map(|text| core.conceal(&text));
        }
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn or_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_stated_status(mut self, verdict: Verdict) -> Self {
        self.0.stated = match verdict {
            Verdict::Stated(stated) => Some(stated),
            _ => None,
        };
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    pub(crate) fn with_outcome_unknown(mut self, unknown: bool) -> Self {
        self.0.outcome_unknown = unknown;
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id;
        self
    }

    pub(crate) fn with_body(mut self, body: &Bytes) -> Self {
        // a slice of a large body would keep all of it in memory
        self.0.body = if body.len() > BODY_KEPT {
            Bytes::copy_from_slice(&body[..BODY_KEPT])
        } else {
            body.clone()
        };
        self
    }

    /// Keeps the whole document of the job that is waited for: a part of it could not be decoded.
    pub(crate) fn with_job(mut self, job: &Bytes) -> Self {
        self.0.job = Some(job.clone());
        self
    }

    pub(crate) fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The HTTP status, if an answer came. It is a good one if the vendor reports an error in the body, or if the body could not be decoded.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The status that the body states in place of that of the answer, where a vendor sends failures with a good status. What kind of error
    /// it is (`is_*`) follows this one then.
    pub fn stated_status(&self) -> Option<StatusCode> {
        self.0.stated
    }

    /// The vendor's own code of the error, or the status of a failed job.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The vendor's words, on one line. For an answer that could not be decoded: its first bytes (at most 512), without what is
    /// named like a secret.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The body of the answer as it came, at most the first 64 KiB; empty if there was none. It may hold anything that the server
    /// sent: look before you print it.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Decodes the body, for vendors and operations whose errors say more than a code and a message.
    ///
    /// # Errors
    /// There is no body, or it does not have the form of a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        crate::decode::body(&self.0.body, None, &str::to_owned)
    }

    /// The whole job that was waited for, as the last poll gave it: it failed, was not finished in time, or could not be asked for any more. If no
    /// poll has seen it, the answer of the call that started it, which has its id.
    ///
    /// # Errors
    /// Nothing was waited for, the job was never seen, or it does not have the form of a `T`.
    pub fn job<T: DeserializeOwned>(&self) -> Result<T, Error> {
        match &self.0.job {
            Some(job) => crate::decode::body(job, None, &str::to_owned),
            None => Err(Self::new(Kind::Decode).with_detail("this error has no job")),
        }
    }

    /// The vendor's id of the request, to be named when you ask their support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that was called, as the specification names it.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// How often the request was sent; 0 if it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the vendor wants us to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The status that decides what kind of error it is.
    fn status_number(&self) -> Option<u16> {
        let status = self.0.stated.or(self.0.status);
        status.map(|status| status.as_u16())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// A credential that can't be made of what was given: its error names no value.
impl From<CredentialError> for Error {
    fn from(error: CredentialError) -> Self {
        Self::configuration(excerpt::one_line(&error.to_string(), 300))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Accept;

    static CREATE: Operation = Operation {
        id: "createProject",
        method: http::Method::POST,
        path: "/projects",
        safe: false,
        authenticate: true,
        accept: Accept::Json,
        required: &[],
        needs_body: false,
        poll: &[],
    };

    #[test]
    fn an_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn the_line_says_what_went_wrong_and_where() {
        let error = Error::new(Kind::Answer)
            .with_operation(&CREATE)
            .with_status(StatusCode::BAD_REQUEST)
            .with_code(Some("123".to_owned()))
            .with_message("Name has\nalready been taken")
            .with_request_id(Some("abc".to_owned()))
            .with_attempts(2)
            .with_note("not sent again because it changes something");
        assert_eq!(
            error.to_string(),
            "POST /projects (createProject) failed: 400 Bad Request, code 123: Name has already been taken; request id abc; 2 attempts; \
             not sent again because it changes something"
        );
        assert!(error.is_invalid_request() && !error.is_not_found() && !error.is_timeout());
        assert_eq!(error.operation_id(), Some("createProject"));
    }

    #[test]
    fn a_large_body_is_kept_in_part() {
        let error = Error::new(Kind::Answer).with_body(&Bytes::from(vec![b'x'; 100_000]));
        assert_eq!(error.body().len(), BODY_KEPT);
    }
}
