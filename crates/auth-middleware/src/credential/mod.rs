//! What proves to the server who asks: a credential adds itself to each attempt.

use std::fmt;
use std::future::ready;

use crate::secret::Secret;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

mod basic;
mod error;
mod exchange;
mod form;
mod header;
mod jwt;
mod provided;
mod query;
mod recent;
mod store;

pub use basic::BasicCredential;
pub use error::CredentialError;
pub use exchange::{ExchangedToken, ExchangedTokenBuilder, Token, TokenExchange};
pub use form::HeaderForm;
pub use header::HeaderCredential;
pub use jwt::jwt_expiry;
pub use provided::{ProvidedCredential, SecretProvider};
pub use query::QueryCredential;
pub use store::{Claim, TokenStore};

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

    /// How often a token was asked for so far, whether or not one came. A credential that never changes asks for none.
    fn exchanges(&self) -> u64 {
        0
    }

    /// The secrets that requests carry now, and did lately, in each form in which they go out: what must not be shown when a server
    /// repeats it. It is only asked when there is an error to be shown.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }
}

/// Which of its secrets, and in which form, a credential has added to a request, so that it knows what was rejected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Counts up with each new secret.
    pub generation: u64,
    /// Which of several forms of a header was used.
    pub form: usize,
    /// Which of the secrets of a [`SecretProvider`] it was made of; the first is 1.
    pub secret: u64,
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
