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
pub use jwt::{jwt_claim, jwt_expiry};
pub use provided::{ProvidedCredential, SecretProvider};
pub use query::QueryCredential;
pub use store::{Claim, TokenStore};

/// Adds itself to one attempt. Implement it for a vendor's own way to authenticate.
///
/// An implementation's `Debug` must not print the secret.
///
/// ```
/// use auth_middleware::{Applied, Credential, CredentialError, Secret};
/// use futures_util::future::{BoxFuture, FutureExt, ready};
/// use http::HeaderValue;
///
/// /// For a gateway that wants a header of its own beside the vendor's.
/// #[derive(Debug)]
/// struct Gateway<C> {
///     vendor: C,
///     pass: Secret,
/// }
///
/// impl<C: Credential> Credential for Gateway<C> {
///     fn apply<'a>(&'a self, request: &'a mut reqwest::Request) -> BoxFuture<'a, Result<Applied, CredentialError>> {
///         match HeaderValue::try_from(self.pass.expose()) {
///             Ok(pass) => request.headers_mut().insert("x-gateway-pass", pass),
///             Err(_) => return ready(Err(CredentialError::refused("the pass can't be sent"))).boxed(),
///         };
///         self.vendor.apply(request)
///     }
///
///     // What follows is handed on, so that the vendor's credential is renewed as without the gateway.
///     fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
///         self.vendor.rejected(applied)
///     }
///
///     fn accepted(&self, applied: &Applied) {
///         self.vendor.accepted(applied);
///     }
///
///     fn exchanges(&self) -> u64 {
///         self.vendor.exchanges()
///     }
///
///     fn secrets(&self) -> Vec<Secret> {
///         let mut secrets = self.vendor.secrets();
///         secrets.push(self.pass.clone());
///         secrets
///     }
/// }
/// ```
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
