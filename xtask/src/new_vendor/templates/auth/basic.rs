//! {{title}}'s credentials.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_runtime::{BasicCredential, Credential, CredentialError, Secret};

/// Basic authentication.
pub(crate) fn basic(user: &str, password: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(BasicCredential::new(user, password)?))
}

/// What the header of basic authentication holds, so that it is not shown when a server repeats it.
pub(crate) fn pair(user: &str, password: &Secret) -> Secret {
    Secret::from(STANDARD.encode(format!("{user}:{}", password.expose())))
}
