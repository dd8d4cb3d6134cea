//! A build without TLS.

use super::CaFile;
use crate::Error;

pub(super) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    match ca_file {
        None => Ok(http),
        Some(file) => Err(file.refused("is of no use: this build has no TLS; turn on one of the features `rustls`, `aws-lc-rs`, `rustls-no-provider` or `native-tls`")),
    }
}
