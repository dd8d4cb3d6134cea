//! {{title}}'s credentials: a pair in the query of every request.

use std::sync::Arc;

use client_runtime::{Credential, CredentialError, QueryCredential, Secret};

/// `?{{parameter}}=...`, which is never printed.
pub(crate) fn api_key(key: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    let key = Secret::from(key.expose().trim());
    Ok(Arc::new(QueryCredential::new([("{{parameter}}", key)])?))
}
