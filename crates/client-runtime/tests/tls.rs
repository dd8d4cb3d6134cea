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

#[cfg(any(feature = "rustls", feature = "aws-lc-rs", feature = "native-tls"))]
mod ca_file {
    use std::net::SocketAddr;
    use std::path::PathBuf;
    use std::sync::Arc;

    use rustls::ServerConfig;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use support::{Reply, Server, get};
    use tokio::io::copy_bidirectional;
    use tokio::net::{TcpListener, TcpStream};
    use tokio_rustls::TlsAcceptor;

    use super::*;

    /// A server whose certificate no system trusts, and the certificate in a file.
    struct SelfSigned {
        url: String,
        certificate: PathBuf,
        _directory: tempfile::TempDir,
        _behind: Server,
    }

    impl SelfSigned {
        async fn start() -> Self {
            let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
            let behind = Server::start(|_, _| Reply::json("{}")).await;
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("https://{}", listener.local_addr().unwrap());
            let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ServerConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![CertificateDer::from(made.cert.der().to_vec())], key)
                .unwrap();
            tokio::spawn(front(
                listener,
                TlsAcceptor::from(Arc::new(config)),
                behind.url.trim_start_matches("http://").parse().unwrap(),
            ));
            let directory = tempfile::tempdir().unwrap();
            let certificate = directory.path().join("ca.pem");
            std::fs::write(&certificate, made.cert.pem()).unwrap();
            Self {
                url,
                certificate,
                _directory: directory,
                _behind: behind,
            }
        }
    }

    /// Takes TLS off and hands the bytes on.
    async fn front(listener: TcpListener, acceptor: TlsAcceptor, behind: SocketAddr) {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // a client that refuses the certificate breaks off
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut back = TcpStream::connect(behind).await.unwrap();
                let _ = copy_bidirectional(&mut stream, &mut back).await;
            });
        }
    }

    #[tokio::test]
    async fn a_server_with_a_certificate_of_its_own_is_reached_with_the_ca_file_only() {
        let server = SelfSigned::start().await;
        let ask = async |builder: CoreBuilder| {
            let core = builder
                .options(client_runtime::Options::without_retry)
                .build()
                .unwrap();
            get(&core, "1").send_json::<serde_json::Value>().await
        };
        let refused = ask(builder(&server.url)).await.unwrap_err();
        assert!(refused.is_connection(), "{refused}");
        ask(builder(&server.url).ca_file(&server.certificate))
            .await
            .unwrap();
        // the file is that client's: the next one trusts what the system trusts
        ask(builder(&server.url)).await.unwrap_err();
        // and its name is checked as ever
        let other_name = server.url.replace("127.0.0.1", "localhost");
        let refused = ask(builder(&other_name).ca_file(&server.certificate))
            .await
            .unwrap_err();
        assert!(refused.is_connection(), "{refused}");
    }

    #[test]
    fn a_ca_file_that_is_missing_or_holds_no_certificate_is_refused_and_never_shown() {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        std::fs::write(path("empty.pem"), "").unwrap();
        std::fs::write(path("text.pem"), "hunter2").unwrap();
        let broken = "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----\n";
        std::fs::write(path("broken.pem"), broken).unwrap();
        std::fs::write(path("long.pem"), "hunter2".repeat(200_000)).unwrap();
        for (name, why) in [
            ("missing.pem", "can't be read"),
            ("empty.pem", "no certificates"),
            ("text.pem", "no certificates"),
            ("broken.pem", "certificate"),
            ("long.pem", "longer than 1 MiB"),
        ] {
            let error = builder("https://example.com")
                .ca_file(path(name))
                .build()
                .unwrap_err();
            assert!(error.is_configuration());
            let text = support::printed(&error);
            assert!(text.contains(name) && text.contains(why), "{text}");
            assert!(!text.contains("hunter2"), "{text}");
        }
    }

    #[test]
    fn a_ca_file_beside_an_http_client_of_ones_own_is_refused() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let own = http_client_builder().unwrap().build().unwrap();
        let builder = builder("https://example.com").http(own);
        let error = builder.ca_file(file.path()).build().unwrap_err();
        assert!(
            error.is_configuration() && error.to_string().contains("of one's own"),
            "{error}"
        );
    }
}
