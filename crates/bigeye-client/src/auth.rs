//! Bigeye's credentials.

use std::sync::Arc;

use client_runtime::{BasicCredential, Credential, CredentialError, HeaderCredential, Secret};
use http::header::AUTHORIZATION;

const PREFIX: &str = "apikey ";

/// `Authorization: apikey ...`. The word is often part of what people keep as their key, so it isn't written twice.
pub(crate) fn api_key(key: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    let bare = key.expose().trim();
    let bare = match bare.strip_prefix(PREFIX.trim_end()) {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => Secret::from(rest),
        _ => Secret::from(bare),
    };
    Ok(Arc::new(HeaderCredential::with_prefix(
        AUTHORIZATION,
        PREFIX,
        &bare,
    )?))
}

/// Basic authentication. Bigeye's own client sends the user name in lower case.
pub(crate) fn basic(user: &str, password: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(BasicCredential::new(
        user.to_lowercase(),
        password,
    )?))
}
