//! A secret in a header that never changes.

use std::fmt;
use std::future::ready;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderName, HeaderValue};

use super::{Applied, Credential, CredentialError};
use crate::secret::Secret;

/// A fixed secret in a header: `Authorization: apikey ...`, `private-token: ...`.
#[derive(Clone)]
pub struct HeaderCredential {
    name: HeaderName,
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
        prefix: &str,
        secret: &Secret,
    ) -> Result<Self, CredentialError> {
        let value = sensitive_value(&name, prefix, secret)?;
        Ok(Self { name, value })
    }
}

impl Credential for HeaderCredential {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        request
            .headers_mut()
            .insert(self.name.clone(), self.value.clone());
        ready(Ok(Applied::default())).boxed()
    }
}

impl fmt::Debug for HeaderCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeaderCredential")
            .field("name", &self.name)
            .field("value", &"[secret]")
            .finish()
    }
}

/// A header's value that neither `Debug` nor HTTP/2's header compression shows.
pub(super) fn sensitive_value(
    name: &HeaderName,
    prefix: &str,
    secret: &Secret,
) -> Result<HeaderValue, CredentialError> {
    // A file or an environment variable often ends with a line break that nobody meant.
    let secret = secret.expose().trim();
    if secret.is_empty() {
        return Err(CredentialError::refused(format!(
            "the secret for the header {name} is empty"
        )));
    }
    let mut value = HeaderValue::try_from(format!("{prefix}{secret}")).map_err(|_| {
        CredentialError::refused(format!(
            "the secret for the header {name} holds a character that a header can't carry"
        ))
    })?;
    value.set_sensitive(true);
    Ok(value)
}
