//! {{title}}'s credentials.

use std::sync::Arc;

use client_runtime::{Credential, CredentialError, HeaderCredential, Secret};
use http::header::AUTHORIZATION;

/// `Authorization: Bearer ...`.
pub(crate) fn access_token(token: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    Ok(Arc::new(HeaderCredential::with_prefix(AUTHORIZATION, "Bearer ", token)?))
}
