//! {{title}}'s credentials.

use std::sync::Arc;

use client_runtime::{Credential, CredentialError, HeaderCredential, Secret};
use http::HeaderName;

/// `{{header}}: {{prefix}}...`.
pub(crate) fn api_key(key: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    let header = HeaderName::from_static("{{header}}");
    Ok(Arc::new(HeaderCredential::with_prefix(header, "{{prefix}}", key)?))
}
