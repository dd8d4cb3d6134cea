//! What proves to the server who asks: a credential adds itself to each attempt.

use std::error::Error as StdError;
use std::fmt;
use std::future::ready;
use std::sync::Arc;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

mod basic;
mod header;
mod query;

pub use basic::BasicCredential;
pub use header::HeaderCredential;
pub use query::QueryCredential;

/// Adds itself to one attempt. Implement it for a vendor's own way to authenticate.
///
/// An implementation's `Debug` must not print the secret.
pub trait Credential: Send + Sync + fmt::Debug {
    /// Adds the credential to the request, after fetching or renewing it where that is needed.
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>>;

    /// The server did not accept what `applied` stands for. True when there is something new and the request is to be sent
    /// once more. It is asked once a call.
    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        let _ = applied;
        ready(false).boxed()
    }

    /// The server accepted what `applied` stands for.
    fn accepted(&self, applied: &Applied) {
        let _ = applied;
    }
}

/// Which of its secrets, and in which form, a credential has added to a request, so that it knows what was rejected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Counts up with each new secret.
    pub generation: u64,
    /// Which of several forms of a header was used.
    pub form: usize,
}

/// Why a credential could not be made. Cheap to clone, as all calls that waited for it get the same error.
#[derive(Clone)]
pub struct CredentialError(Arc<Inner>);

struct Inner {
    message: String,
    refused: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl CredentialError {
    /// The credential could not be had for now. `message` says why, without any secret.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            message: message.into(),
            refused: false,
            source: None,
        }))
    }

    /// The server refuses the secret from which the credential is made. `message` says why, without any secret.
    pub fn refused(message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            message: message.into(),
            refused: true,
            source: None,
        }))
    }

    /// The same, caused by `source`, which must not print a secret either.
    pub fn with_source(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Arc::new(Inner {
            message: self.0.message.clone(),
            refused: self.0.refused,
            source: Some(source.into()),
        }))
    }

    /// Whether the server refuses the secret, so that it makes no sense to try the same again.
    pub fn is_refused(&self) -> bool {
        self.0.refused
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialError")
            .field("message", &self.0.message)
            .field("refused", &self.0.refused)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// No credential: the vendor asks for none, or the caller puts it elsewhere, like a trigger token in a body.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoCredential;

impl Credential for NoCredential {
    fn apply<'a>(
        &'a self,
        _: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        ready(Ok(Applied::default())).boxed()
    }
}
