//! TLS by feature: `rustls` (with ring), `aws-lc-rs`, `rustls-no-provider`, `native-tls`, or none.

use crate::Error;
use crate::ca_file::CaFile;

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
#[cfg(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider"
))]
pub(crate) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::OnceLock;

    // reading the system's certificates is most of the start of a client: once in a process is enough
    static CONFIG: OnceLock<rustls::ClientConfig> = OnceLock::new();

    let config = match (ca_file, CONFIG.get()) {
        (Some(file), _) => rustls_config(Some(file))?,
        (None, Some(config)) => config.clone(),
        (None, None) => CONFIG
            .get_or_init({
                let config = rustls_config(None)?;
                || config
            })
            .clone(),
    };
    Ok(http.tls_backend_preconfigured(config))
}

#[cfg(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider"
))]
fn rustls_config(ca_file: Option<&CaFile>) -> Result<rustls::ClientConfig, Error> {
    use std::sync::Arc;

    let provider = provider()?;
    let failed = |error: rustls::Error| {
        Error::configuration("TLS can't be set up; are the system's root certificates installed?")
            .with_source(error)
    };
    let verifier = match ca_file {
        None => rustls_platform_verifier::Verifier::new(Arc::clone(&provider)).map_err(failed)?,
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

#[cfg(all(
    not(target_os = "android"),
    any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider"
    )
))]
fn with_ca_file(
    file: &CaFile,
    provider: &std::sync::Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, Error> {
    let provider = std::sync::Arc::clone(provider);
    rustls_platform_verifier::Verifier::new_with_extra_roots(file.certificates()?, provider)
        .map_err(|error| {
            file.refused("holds a certificate that can't be trusted as an authority")
                .with_source(error)
        })
}

#[cfg(all(
    target_os = "android",
    any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider"
    )
))]
fn with_ca_file(
    file: &CaFile,
    _: &std::sync::Arc<rustls::crypto::CryptoProvider>,
) -> Result<rustls_platform_verifier::Verifier, Error> {
    file.certificates()?;
    Err(file.refused("can't be used on Android; let the system trust the authority"))
}

/// Who asks for the program's own provider gets it, also where another crate has turned one of the others on.
#[cfg(feature = "rustls-no-provider")]
fn provider() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, Error> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(provider) => Ok(std::sync::Arc::clone(provider)),
        None => built_in(),
    }
}

/// The provider is given explicitly: a process default would depend on what else is linked into the program.
#[cfg(all(
    any(feature = "rustls", feature = "aws-lc-rs"),
    not(feature = "rustls-no-provider")
))]
fn provider() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, Error> {
    built_in()
}

/// ring starts in a fraction of the time of aws-lc-rs, so it wins where both are built in.
#[cfg(feature = "rustls")]
fn built_in() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, Error> {
    Ok(std::sync::Arc::new(rustls::crypto::ring::default_provider()))
}

#[cfg(all(feature = "aws-lc-rs", not(feature = "rustls")))]
fn built_in() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, Error> {
    Ok(std::sync::Arc::new(
        rustls::crypto::aws_lc_rs::default_provider(),
    ))
}

#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "aws-lc-rs"))
))]
fn built_in() -> Result<std::sync::Arc<rustls::crypto::CryptoProvider>, Error> {
    Err(Error::configuration(
        "no TLS provider is installed, which the feature `rustls-no-provider` leaves to the program; call `install_default()` of a `rustls::crypto::CryptoProvider` before the first client is built, or turn on the feature `rustls`",
    ))
}

#[cfg(all(
    feature = "native-tls",
    not(any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider"
    ))
))]
pub(crate) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    let http = http.tls_backend_native();
    match ca_file {
        None => Ok(http),
        Some(file) => Ok(http.tls_certs_merge(file.certificates()?)),
    }
}

#[cfg(not(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
pub(crate) fn configure(
    http: reqwest::ClientBuilder,
    ca_file: Option<&CaFile>,
) -> Result<reqwest::ClientBuilder, Error> {
    match ca_file {
        None => Ok(http),
        Some(file) => Err(file.refused("is of no use: this build has no TLS; turn on one of the features `rustls`, `aws-lc-rs`, `rustls-no-provider` or `native-tls`")),
    }
}
