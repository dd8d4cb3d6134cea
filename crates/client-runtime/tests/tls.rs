//! What the features for TLS say to an `https` address. A plain test run has one set of them; `cargo xtask features` runs the others.

#![allow(clippy::unwrap_used)]

mod support;

use client_runtime::{Core, CoreBuilder, Error, http_client_builder};
use support::VENDOR;

fn builder(url: &str) -> CoreBuilder {
    Core::builder(&VENDOR).base_url(url)
}

#[cfg(not(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
#[test]
fn without_tls_an_https_address_is_refused_when_the_client_is_built() {
    fn names_the_features(error: Error) {
        assert!(error.is_configuration());
        let text = error.to_string();
        println!("{text}");
        for feature in [
            "`rustls`",
            "`aws-lc-rs`",
            "`rustls-no-provider`",
            "`native-tls`",
        ] {
            assert!(text.contains(feature), "{text}");
        }
    }
    names_the_features(builder("https://example.com").build().unwrap_err());
    let plain = builder("http://127.0.0.1:1").build().unwrap();
    names_the_features(plain.with_base_url("https://example.com").unwrap_err());
    plain.with_base_url("http://127.0.0.1:2").unwrap();
    // What the user's own client can reach is not known here.
    let own = http_client_builder().unwrap().build().unwrap();
    let core = builder("https://example.com").http(own).build().unwrap();
    core.with_base_url("https://eu.example.com").unwrap();
}

#[cfg(all(
    feature = "rustls-no-provider",
    not(any(feature = "rustls", feature = "aws-lc-rs"))
))]
#[test]
fn a_provider_that_is_not_installed_is_missed_when_the_client_is_built() {
    let error: Error = builder("https://example.com").build().unwrap_err();
    println!("{error}");
    assert!(error.is_configuration());
    assert!(error.to_string().contains("install_default"), "{error}");
    http_client_builder().unwrap_err();
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap();
    let core = builder("https://example.com").build().unwrap();
    core.with_base_url("https://eu.example.com").unwrap();
}

#[cfg(any(feature = "rustls", feature = "aws-lc-rs", feature = "native-tls"))]
#[test]
fn with_tls_an_https_address_is_taken_and_nothing_need_be_installed() -> Result<(), Error> {
    let core = builder("https://example.com").build()?;
    core.with_base_url("https://eu.example.com")?;
    builder("http://127.0.0.1:1").build()?;
    let _ = http_client_builder()?;
    Ok(())
}
