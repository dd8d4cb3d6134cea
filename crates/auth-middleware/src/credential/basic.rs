//! User and password.

use std::fmt;
use std::future::ready;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::HeaderValue;
use http::header::AUTHORIZATION;

use super::{Applied, Credential, CredentialError, HeaderForm};
use crate::secret::Secret;

/// `Authorization: Basic ...` from a user's name and password.
///
/// ```
/// use auth_middleware::{BasicCredential, Secret};
///
/// let credential = BasicCredential::new("alfred", &Secret::from("password"))?;
/// # drop(credential);
/// # Ok::<(), auth_middleware::CredentialError>(())
/// ```
#[derive(Clone)]
pub struct BasicCredential {
    user: String,
    password: Secret,
    /// The pair as it goes out.
    pair: Secret,
    value: HeaderValue,
}

impl BasicCredential {
    /// The credential of `user`. An empty password is allowed.
    ///
    /// # Errors
    /// The name is empty or holds a colon, which the scheme can't carry.
    pub fn new(user: impl Into<String>, password: &Secret) -> Result<Self, CredentialError> {
        let user = user.into();
        if user.is_empty() || user.contains(':') {
            return Err(CredentialError::refused(
                "the user name for basic authentication is empty or holds a colon",
            ));
        }
        let pair = Secret::from(STANDARD.encode(format!("{user}:{}", password.expose())));
        let value = HeaderForm::new(AUTHORIZATION, "Basic ").value(&pair)?;
        Ok(Self {
            user,
            password: password.clone(),
            pair,
            value,
        })
    }
}

impl Credential for BasicCredential {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        request
            .headers_mut()
            .insert(AUTHORIZATION, self.value.clone());
        ready(Ok(Applied::default())).boxed()
    }

    fn secrets(&self) -> Vec<Secret> {
        vec![self.password.clone(), self.pair.clone()]
    }
}

impl fmt::Debug for BasicCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BasicCredential")
            .field("user", &self.user)
            .field("password", &"[secret]")
            .finish()
    }
}
