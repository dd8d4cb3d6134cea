//! What is known of an operation before any call of it.

use std::fmt;

/// One operation of a vendor's API, as the specification describes it.
pub struct Operation {
    /// The `operationId`: `createProject`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template below the base URL: `/projects/{id}`.
    pub path: &'static str,
    /// Whether a call may be sent again when the server may have processed it already.
    pub safe: bool,
    /// Whether the credential goes with the request.
    pub authenticate: bool,
    /// What the operation answers with.
    pub accept: Accept,
    /// Names of the parameters that must be set; those of the path must be anyway.
    pub required: &'static [&'static str],
    /// Whether the operation can't be called without a body.
    pub needs_body: bool,
    /// Query values with which the operation shows a small form of a job: polls send them, and the finished job is read once without them.
    pub poll: &'static [(&'static str, &'static str)],
}

/// What an operation answers with when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// A JSON document.
    Json,
    /// Bytes of any kind, handed out as a [`Download`](crate::Download).
    Bytes,
    /// Bytes of this media type only: `text/csv`.
    BytesOf(&'static str),
    /// Nothing that matters.
    Nothing,
}

const ANY: http::HeaderValue = http::HeaderValue::from_static("*/*");

impl Accept {
    pub(crate) fn header(self) -> http::HeaderValue {
        match self {
            Self::Json => http::HeaderValue::from_static("application/json"),
            Self::BytesOf(media) => http::HeaderValue::from_str(media).unwrap_or(ANY),
            Self::Bytes | Self::Nothing => ANY,
        }
    }

    pub(crate) fn is_bytes(self) -> bool {
        matches!(self, Self::Bytes | Self::BytesOf(_))
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({} {} {})", self.id, self.method, self.path)
    }
}
