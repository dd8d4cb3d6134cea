//! TLS by feature: `rustls` (with ring), `aws-lc-rs`, `rustls-no-provider`, `native-tls`, or none. Where several are on, rustls wins.

mod ca_file;

#[cfg(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider"
))]
#[path = "by_rustls.rs"]
mod backend;

#[cfg(all(
    feature = "native-tls",
    not(any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider"
    ))
))]
#[path = "native.rs"]
mod backend;

#[cfg(not(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
#[path = "absent.rs"]
mod backend;

pub(crate) use ca_file::CaFile;

use crate::Error;

/// That an `https` address can be reached with the features of this build.
pub(crate) fn check() -> Result<(), Error> {
    if cfg!(any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider",
        feature = "native-tls"
    )) {
        Ok(())
    } else {
        Err(Error::configuration(
            "the base URL is https, and this build has no TLS; turn on one of the features `rustls`, `aws-lc-rs`, `rustls-no-provider` or `native-tls`",
        ))
    }
}

/// Hands the TLS of this build to a client that is being built. Certificates of a file are trusted besides those of the system.
pub(crate) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    backend::configure(http, ca_file)
}
