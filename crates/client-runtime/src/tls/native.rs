//! TLS by the operating system's library.

use super::CaFile;
use crate::Error;

pub(super) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    let http = http.tls_backend_native();
    match ca_file {
        None => Ok(http),
        Some(file) => {
            let read = reqwest::Certificate::from_pem_bundle(file.pem());
            Ok(http.tls_certs_merge(file.some(read)?))
        }
    }
}
