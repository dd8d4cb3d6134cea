//! The servers, in a process of their own so that their work isn't counted.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use vendor_simulator::{DataSize, Simulator};

use crate::ready;
use crate::workload::bare_http;

/// Where the servers are; handed to the measuring processes as JSON.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Servers {
    /// `http://127.0.0.1:PORT`
    pub(crate) plain: String,
    /// The same with 20 ms before each answer, all of them ready.
    pub(crate) distant: String,
    /// The first one behind TLS, with a certificate for 127.0.0.1.
    pub(crate) https: String,
    /// The certificates that a client has to trust, PEM: the system's and the server's own. Reading the system's is part of
    /// what a fresh process pays.
    pub(crate) certificate: PathBuf,
}

/// Serves until the standard input ends, which it does with the process that started this one.
pub(crate) async fn serve(directory: &Path) -> Result<()> {
    let builder = Simulator::builder()
        .data_size(DataSize::Large)
        .validate(false);
    let plain = builder
        .start()
        .await
        .context("the simulator doesn't start")?;
    let at = format!("http://{}", plain.address());
    let certificate = directory.join("certificate.pem");
    let (config, pem) = self_made()?;
    std::fs::write(&certificate, roots() + &pem).context("the certificate can't be written")?;
    let distant = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let servers = Servers {
        plain: at.clone(),
        distant: format!("http://{}", distant.local_addr()?),
        https: format!("https://{}", listener.local_addr()?),
        certificate,
    };
    println!("{}", serde_json::to_string(&servers)?);
    let front = tokio::spawn(tls_front(listener, config, plain.address()));
    let far = tokio::spawn(ready::serve(
        distant,
        bare_http()?,
        at,
        Duration::from_millis(20),
    ));
    let mut rest = Vec::new();
    tokio::io::stdin().read_to_end(&mut rest).await?;
    front.abort();
    far.abort();
    Ok(())
}

/// The certificates that this machine trusts; empty where they are elsewhere.
fn roots() -> String {
    let path = std::env::var_os("SSL_CERT_FILE").map_or_else(
        || "/etc/ssl/certs/ca-certificates.crt".into(),
        PathBuf::from,
    );
    std::fs::read_to_string(path).unwrap_or_default()
}

fn self_made() -> Result<(ServerConfig, String)> {
    let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()])?;
    let key =
        PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(anyhow::Error::msg)?;
    let certificate = CertificateDer::from(made.cert.der().to_vec());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    Ok((config, made.cert.pem()))
}

/// Takes TLS off and hands the bytes on.
async fn tls_front(listener: TcpListener, config: ServerConfig, behind: SocketAddr) {
    let acceptor = TlsAcceptor::from(Arc::new(config));
    while let Ok((stream, _)) = listener.accept().await {
        let acceptor = acceptor.clone();
        tokio::spawn(async move {
            // A client that breaks off is nobody's concern here.
            let _ = relay(stream, acceptor, behind).await;
        });
    }
}

async fn relay(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    behind: SocketAddr,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut front = acceptor.accept(stream).await?;
    let mut back = TcpStream::connect((IpAddr::V4(Ipv4Addr::LOCALHOST), behind.port())).await?;
    back.set_nodelay(true)?;
    copy_bidirectional(&mut front, &mut back).await?;
    Ok(())
}
