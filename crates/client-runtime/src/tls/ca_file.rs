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
    /// The text of the file.
    pub(super) fn pem(&self) -> &[u8] {
        &self.pem
    }

    /// The certificates that were read from it, of which there must be some.
    pub(super) fn some<T, E: std::error::Error + Send + Sync + 'static>(
        &self,
        read: Result<Vec<T>, E>,
    ) -> Result<Vec<T>, Error> {
        const NO_CERTIFICATE: &str = "holds no certificates in PEM, which stand between `-----BEGIN CERTIFICATE-----` and `-----END CERTIFICATE-----`";
        match read {
            Ok(found) if !found.is_empty() => Ok(found),
            Ok(_) => Err(self.refused(NO_CERTIFICATE)),
            Err(error) => Err(self.refused(NO_CERTIFICATE).with_source(error)),
        }
    }
}
