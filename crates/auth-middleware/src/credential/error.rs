//! Why a credential could not be made.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::error::{Failure, FailureKind};

type Source = Arc<dyn StdError + Send + Sync>;

/// Why a credential could not be made. Cheap to clone, as all calls that waited for it get the same error.
#[derive(Clone)]
pub struct CredentialError {
    message: Arc<str>,
    refused: bool,
    source: Option<Source>,
}

impl CredentialError {
    /// The credential could not be had for now. `message` says why, and what to do, without any secret.
    pub fn unavailable(message: impl Into<String>) -> Self {
        Self {
            message: message.into().into(),
            refused: false,
            source: None,
        }
    }

    /// The server refuses the secret from which the credential is made, or it can't be sent. `message` says why, and what
    /// to do, without any secret.
    pub fn refused(message: impl Into<String>) -> Self {
        Self {
            message: message.into().into(),
            refused: true,
            source: None,
        }
    }

    /// The same, caused by `source`, which must not print a secret either.
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Whether the secret is not accepted, so that it makes no sense to try the same again.
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    pub(crate) fn into_failure(self) -> Failure {
        let failure = Failure::new(
            FailureKind::Credential,
            format!("no credential for the request: {self}"),
        );
        match self.source {
            Some(source) => failure.with_source(source),
            None => failure,
        }
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialError")
            .field("message", &self.message)
            .field("refused", &self.refused)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
