//! A secret in a header that never changes.

use std::fmt;
use std::future::ready;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderName, HeaderValue};

use super::{Applied, Credential, CredentialError, HeaderForm};
use crate::secret::Secret;

/// A fixed secret in a header: `Authorization: apikey ...`, `private-token: ...`.
///
/// ```
/// use auth_middleware::{HeaderCredential, Secret};
///
/// let key = Secret::from("key");
/// let credential = HeaderCredential::with_prefix(http::header::AUTHORIZATION, "apikey ", &key)?;
/// assert!(!format!("{credential:?}").contains("key\""));
/// # Ok::<(), auth_middleware::CredentialError>(())
/// ```
#[derive(Clone)]
pub struct HeaderCredential {
    form: HeaderForm,
    value: HeaderValue,
}

impl HeaderCredential {
    /// The header `name` with the secret as its value.
    ///
    /// # Errors
    /// The secret is empty, or holds a character that no header can carry, such as a line break.
    pub fn new(name: HeaderName, secret: &Secret) -> Result<Self, CredentialError> {
        Self::with_prefix(name, "", secret)
    }

    /// The header `name` with `prefix` and the secret as its value; a blank between them is part of the prefix: `"Bearer "`.
    ///
    /// # Errors
    /// As for [`new`](Self::new).
    pub fn with_prefix(
        name: HeaderName,
        prefix: &'static str,
        secret: &Secret,
    ) -> Result<Self, CredentialError> {
        let form = HeaderForm::new(name, prefix);
        let value = form.value(secret)?;
        Ok(Self { form, value })
    }
}

impl Credential for HeaderCredential {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        request
            .headers_mut()
            .insert(self.form.name().clone(), self.value.clone());
        ready(Ok(Applied::default())).boxed()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.form.secret(&self.value).into_iter().collect()
    }
}

impl fmt::Debug for HeaderCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeaderCredential")
            .field("form", &self.form)
            .field("secret", &"[secret]")
            .finish()
    }
}
