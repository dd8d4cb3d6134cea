//! A file with certificates of authorities that a server's certificate may come from, besides those that the system trusts.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::Error;

/// No file of certificates is longer: all that a system trusts are a quarter of it.
const LONGEST: u64 = 1024 * 1024;

/// The certificates of a file, in PEM.
pub(crate) struct CaFile {
    path: PathBuf,
    #[cfg_attr(
        not(any(
            feature = "rustls",
            feature = "aws-lc-rs",
            feature = "rustls-no-provider",
            feature = "native-tls"
        )),
        allow(dead_code, reason = "nothing reads certificates without TLS")
    )]
    pem: Vec<u8>,
}

impl CaFile {
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let mut file = Self {
            path: path.to_owned(),
            pem: Vec::new(),
        };
        let opened =
            File::open(path).and_then(|opened| opened.take(LONGEST + 1).read_to_end(&mut file.pem));
        match opened {
            Ok(length) if length as u64 > LONGEST => Err(file.refused("is longer than 1 MiB")),
            Ok(_) => Ok(file),
            Err(error) => Err(file.refused("can't be read").with_source(error)),
        }
    }

    /// What is wrong with it. What is in it is not repeated: it could be a key.
    pub(crate) fn refused(&self, why: &str) -> Error {
        Error::configuration(format!("the CA file {:?} {why}", self.path))
    }
}

#[cfg(any(
    feature = "rustls",
    feature = "aws-lc-rs",
    feature = "rustls-no-provider",
    feature = "native-tls"
))]
impl CaFile {
    const NO_CERTIFICATE: &str = "holds no certificates in PEM, which stand between `-----BEGIN CERTIFICATE-----` and `-----END CERTIFICATE-----`";

    /// The certificates for rustls.
    #[cfg(any(
        feature = "rustls",
        feature = "aws-lc-rs",
        feature = "rustls-no-provider"
    ))]
    pub(crate) fn certificates(
        &self,
    ) -> Result<Vec<rustls::pki_types::CertificateDer<'static>>, Error> {
        use rustls::pki_types::CertificateDer;
        use rustls::pki_types::pem::PemObject;

        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&self.pem).collect();
        let found = read.map_err(|error| self.refused(Self::NO_CERTIFICATE).with_source(error))?;
        self.some(found)
    }

    /// The certificates for the operating system's library.
    #[cfg(all(
        feature = "native-tls",
        not(any(
            feature = "rustls",
            feature = "aws-lc-rs",
            feature = "rustls-no-provider"
        ))
    ))]
    pub(crate) fn certificates(&self) -> Result<Vec<reqwest::Certificate>, Error> {
        let read = reqwest::Certificate::from_pem_bundle(&self.pem);
        let found = read.map_err(|error| self.refused(Self::NO_CERTIFICATE).with_source(error))?;
        self.some(found)
    }

    fn some<T>(&self, found: Vec<T>) -> Result<Vec<T>, Error> {
        if found.is_empty() {
            return Err(self.refused(Self::NO_CERTIFICATE));
        }
        Ok(found)
    }
}
