//! The forms in which a header can carry a secret.

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::CredentialError;
use crate::secret::Secret;

/// A header and what stands before the secret in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderForm {
    name: HeaderName,
    prefix: &'static str,
}

impl HeaderForm {
    /// The header `name`, with `prefix` before the secret; a blank between them is part of the prefix: `"apikey "`.
    pub const fn new(name: HeaderName, prefix: &'static str) -> Self {
        Self { name, prefix }
    }

    /// `Authorization: <secret>`.
    pub const fn raw() -> Self {
        Self::new(AUTHORIZATION, "")
    }

    /// `Authorization: Bearer <secret>`.
    pub const fn bearer() -> Self {
        Self::new(AUTHORIZATION, "Bearer ")
    }

    /// The header's name.
    pub fn name(&self) -> &HeaderName {
        &self.name
    }

    /// The header's value, marked so that neither `Debug` nor HTTP/2's header compression shows it. White space around
    /// the secret is left out: what comes from a file often ends with a line break that nobody meant.
    ///
    /// # Errors
    /// The secret is empty, or holds a character that no header can carry.
    pub fn value(&self, secret: &Secret) -> Result<HeaderValue, CredentialError> {
        let (name, secret) = (&self.name, secret.expose().trim());
        if secret.is_empty() {
            return Err(CredentialError::refused(format!(
                "the secret for the header {name} is empty"
            )));
        }
        let value = HeaderValue::try_from([self.prefix, secret].concat());
        let mut value = value.map_err(|_| {
            let problem = "holds a character that a header can't carry, such as a line break";
            CredentialError::refused(format!("the secret for the header {name} {problem}"))
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// The secret in a value that was made in this form.
    pub(crate) fn secret(&self, value: &HeaderValue) -> Option<Secret> {
        let value = str::from_utf8(value.as_bytes()).ok()?;
        value.strip_prefix(self.prefix).map(Secret::from)
    }

    /// Puts the header in, in place of one of the same name.
    ///
    /// # Errors
    /// As for [`value`](Self::value).
    pub fn insert(&self, secret: &Secret, headers: &mut HeaderMap) -> Result<(), CredentialError> {
        headers.insert(self.name.clone(), self.value(secret)?);
        Ok(())
    }
}
