//! TLS by feature: `rustls` (with ring), `aws-lc-rs`, `native-tls`, or none.

use crate::Error;

/// That an `https` address can be reached with the features of this build.
pub(crate) fn check() -> Result<(), Error> {
    if cfg!(any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "native-tls"
    )) {
        Ok(())
    } else {
        Err(Error::configuration(
            "the base URL is https, and this build has no TLS; turn on one of the features `rustls`, `aws-lc-rs` or `native-tls`",
        ))
    }
}

/// Hands the TLS of this build to a client that is being built.
#[cfg(any(feature = "rustls", feature = "aws-lc-rs"))]
pub(crate) fn configure(http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::OnceLock;

    // reading the system's certificates is most of the start of a client: once in a process is enough
    static CONFIG: OnceLock<rustls::ClientConfig> = OnceLock::new();

    let config = match CONFIG.get() {
        Some(config) => config.clone(),
        None => CONFIG
            .get_or_init({
                let config = rustls_config()?;
                || config
            })
            .clone(),
    };
    Ok(http.tls_backend_preconfigured(config))
}

/// The provider is given explicitly: a process default would depend on what else is linked into the program.
#[cfg(any(feature = "rustls", feature = "aws-lc-rs"))]
fn rustls_config() -> Result<rustls::ClientConfig, Error> {
    use std::sync::Arc;

    // ring starts in a fraction of the time of aws-lc-rs, so it wins where both are built in
    #[cfg(feature = "rustls")]
    let provider = rustls::crypto::ring::default_provider();
    #[cfg(not(feature = "rustls"))]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let provider = Arc::new(provider);

    let failed = |error: rustls::Error| {
        Error::configuration("TLS can't be set up; are the system's root certificates installed?")
            .with_source(error)
    };
    let verifier =
        rustls_platform_verifier::Verifier::new(Arc::clone(&provider)).map_err(failed)?;
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(all(
    feature = "native-tls",
    not(any(feature = "rustls", feature = "aws-lc-rs"))
))]
pub(crate) fn configure(http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    Ok(http.tls_backend_native())
}

#[cfg(not(any(feature = "rustls", feature = "aws-lc-rs", feature = "native-tls")))]
pub(crate) fn configure(http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
    Ok(http)
}
