//! Bigeye's credentials.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use client_runtime::{BasicCredential, Credential, CredentialError, HeaderCredential, Secret};
use http::header::AUTHORIZATION;

const PREFIX: &str = "apikey ";

/// The key without the word before it, which is often part of what people keep as their key.
pub(crate) fn bare(key: &Secret) -> Secret {
    let key = key.expose().trim();
    match key.strip_prefix(PREFIX.trim_end()) {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => Secret::from(rest.trim_start()),
        _ => Secret::from(key),
    }
}

/// `Authorization: apikey ...`.
pub(crate) fn api_key(bare: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(HeaderCredential::with_prefix(
        AUTHORIZATION,
        PREFIX,
        bare,
    )?))
}

/// Basic authentication.
pub(crate) fn basic(
    user: String,
    password: &Secret,
) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(BasicCredential::new(user, password)?))
}

/// What the header of basic authentication holds, so that it is not shown when a server repeats it.
pub(crate) fn pair(user: &str, password: &Secret) -> Secret {
    Secret::from(STANDARD.encode(format!("{user}:{}", password.expose())))
}
