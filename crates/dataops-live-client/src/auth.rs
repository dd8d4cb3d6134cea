//! DataOps.live's credentials.

use std::sync::Arc;

use client_runtime::{Credential, CredentialError, HeaderCredential, Secret};
use http::HeaderName;

/// `private-token: ...`, for personal, project and group access tokens alike. A pipeline trigger token is a part of the body of
/// `triggerPipeline`, which goes without this header.
pub(crate) fn access_token(token: &Secret) -> Result<Arc<dyn Credential>, CredentialError> {
    let header = HeaderName::from_static("private-token");
    Ok(Arc::new(HeaderCredential::new(header, token)?))
}
