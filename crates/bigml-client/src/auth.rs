//! BigML's credentials: a pair in the query of every request.

use std::sync::Arc;

use client_runtime::{Credential, CredentialError, QueryCredential, Secret};

/// `?username=...&api_key=...`, neither of which is printed.
pub(crate) fn pair(
    username: &Secret,
    api_key: &Secret,
) -> Result<Arc<dyn Credential>, CredentialError> {
    let trimmed = |secret: &Secret| Secret::from(secret.expose().trim());
    let pairs = [
        ("username", trimmed(username)),
        ("api_key", trimmed(api_key)),
    ];
    Ok(Arc::new(QueryCredential::new(pairs)?))
}
