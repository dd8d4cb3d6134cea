//! TLS by rustls: `rustls` (with ring), `aws-lc-rs`, `rustls-no-provider`.

use std::sync::{Arc, OnceLock};

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls_platform_verifier::Verifier;

use super::CaFile;
use crate::Error;

pub(super) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    // reading the system's certificates is most of the start of a client: once in a process is enough
    static CONFIG: OnceLock<rustls::ClientConfig> = OnceLock::new();

    let config = match (ca_file, CONFIG.get()) {
        (Some(file), _) => config_with(Some(file))?,
        (None, Some(config)) => config.clone(),
        (None, None) => CONFIG
            .get_or_init({
                let config = config_with(None)?;
                || config
            })
            .clone(),
    };
    Ok(http.tls_backend_preconfigured(config))
}

fn config_with(ca_file: Option<&CaFile>) -> Result<rustls::ClientConfig, Error> {
    let provider = provider()?;
    let failed = |error: rustls::Error| {
        Error::configuration("TLS can't be set up; are the system's root certificates installed?")
            .with_source(error)
    };
    let verifier = match ca_file {
        None => Verifier::new(Arc::clone(&provider)).map_err(failed)?,
        Some(file) => with_ca_file(file, &provider)?,
    };
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(not(target_os = "android"))]
fn with_ca_file(file: &CaFile, provider: &Arc<CryptoProvider>) -> Result<Verifier, Error> {
    Verifier::new_with_extra_roots(certificates(file)?, Arc::clone(provider)).map_err(|error| {
        file.refused("holds a certificate that can't be trusted as an authority")
            .with_source(error)
    })
}

#[cfg(target_os = "android")]
fn with_ca_file(file: &CaFile, _: &Arc<CryptoProvider>) -> Result<Verifier, Error> {
    certificates(file)?;
    Err(file.refused("can't be used on Android; let the system trust the authority"))
}

fn certificates(file: &CaFile) -> Result<Vec<CertificateDer<'static>>, Error> {
    let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(file.pem()).collect();
    file.some(read)
}

/// Who asks for the program's own provider gets it, also where another crate has turned one of the others on.
#[cfg(feature = "rustls-no-provider")]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    match CryptoProvider::get_default() {
        Some(provider) => Ok(Arc::clone(provider)),
        None => built_in(),
    }
}

/// The provider is given explicitly: a process default would depend on what else is linked into the program.
#[cfg(all(
    any(feature = "rustls", feature = "aws-lc-rs"),
    not(feature = "rustls-no-provider")
))]
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    built_in()
}

/// ring starts in a fraction of the time of aws-lc-rs, so it wins where both are built in.
#[cfg(feature = "rustls")]
fn built_in() -> Result<Arc<CryptoProvider>, Error> {
    Ok(Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(all(feature = "aws-lc-rs", not(feature = "rustls")))]
fn built_in() -> Result<Arc<CryptoProvider>, Error> {
    Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
}

#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "aws-lc-rs"))
))]
fn built_in() -> Result<Arc<CryptoProvider>, Error> {
    Err(Error::configuration(
        "no TLS provider is installed, which the feature `rustls-no-provider` leaves to the program; call `install_default()` of a `rustls::crypto::CryptoProvider` before the first client is built, or turn on the feature `rustls`",
    ))
}
