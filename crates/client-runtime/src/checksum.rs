//! Checksums: what a file's bytes must add up to.

use crate::error::{Error, Kind};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use md5::Md5;
use sha2::digest::Digest;
use sha2::{Sha256, Sha512};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// A kind of checksum. MD5 finds damage, not fraud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Sha256,
    Sha512,
    Md5,
}

impl Algorithm {
    fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "sha-256" => Some(Self::Sha256),
            "sha-512" => Some(Self::Sha512),
            "md5" => Some(Self::Md5),
            _ => None,
        }
    }

    fn length(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha512 => 64,
            Self::Md5 => 16,
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sha256 => "SHA-256",
            Self::Sha512 => "SHA-512",
            Self::Md5 => "MD5",
        })
    }
}

/// What the bytes must add up to, and whose word that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    algorithm: Algorithm,
    sum: Vec<u8>,
    by: &'static str,
}

impl Expected {
    /// From hexadecimal digits, as documents hold them.
    pub(crate) fn from_hex(algorithm: Algorithm, hex: &str) -> Result<Self, Error> {
        let sum = (hex.len() == 2 * algorithm.length()).then(|| decode_hex(hex.as_bytes()));
        let sum = sum.flatten().ok_or_else(|| {
            let digits = 2 * algorithm.length();
            Error::invalid_request(format!("a {algorithm} has {digits} hexadecimal digits"))
        })?;
        let by = "the one that was expected";
        Ok(Self { algorithm, sum, by })
    }

    /// What the headers of an answer with the whole file say: the first of the algorithms that is quick.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        let mut found: Vec<Self> = Vec::new();
        for name in ["repr-digest", "content-digest", "digest"] {
            for value in headers.get_all(name) {
                let members = value.to_str().unwrap_or_default().split(',');
                found.extend(members.filter_map(Self::from_member));
            }
        }
        let md5 = headers.get("content-md5").and_then(|md5| md5.to_str().ok());
        found.extend(md5.and_then(|md5| Self::from_base64(Algorithm::Md5, md5)));
        let best = [Algorithm::Sha256, Algorithm::Sha512, Algorithm::Md5];
        best.into_iter().find_map(|algorithm| {
            let mut fit = found.iter().filter(|sum| sum.algorithm == algorithm);
            fit.next().cloned()
        })
    }

    /// `sha-256=:…:` (RFC 9530) or `SHA-256=…` (RFC 3230).
    fn from_member(member: &str) -> Option<Self> {
        let (name, value) = member.split_once('=')?;
        let algorithm = Algorithm::named(name.trim())?;
        let value = value.split(';').next().unwrap_or_default().trim();
        Self::from_base64(algorithm, value.trim_matches(':'))
    }

    fn from_base64(algorithm: Algorithm, text: &str) -> Option<Self> {
        let sum = STANDARD.decode(text.trim()).ok()?;
        let by = "the one that the server has given";
        (sum.len() == algorithm.length()).then_some(Self { algorithm, sum, by })
    }
}

fn decode_hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| (byte as char).to_digit(16);
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    });
    pairs.collect()
}

/// A sum that grows with the bytes.
pub(crate) enum Sum {
    Sha256(Sha256),
    Sha512(Sha512),
    Md5(Md5),
}

impl Sum {
    pub(crate) fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Sha256 => Self::Sha256(Sha256::new()),
            Algorithm::Sha512 => Self::Sha512(Sha512::new()),
            Algorithm::Md5 => Self::Md5(Md5::new()),
        }
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        match self {
            Self::Sha256(sum) => sum.update(bytes),
            Self::Sha512(sum) => sum.update(bytes),
            Self::Md5(sum) => sum.update(bytes),
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        match self {
            Self::Sha256(sum) => sum.finalize().to_vec(),
            Self::Sha512(sum) => sum.finalize().to_vec(),
            Self::Md5(sum) => sum.finalize().to_vec(),
        }
    }
}

/// The checksums of one file: nothing is added up when there is nothing to compare with.
#[derive(Default)]
pub(crate) struct Checks(Vec<(Expected, Sum)>);

impl Checks {
    pub(crate) fn new(expected: impl IntoIterator<Item = Expected>) -> Self {
        let sums = expected.into_iter().map(|expected| {
            let sum = Sum::new(expected.algorithm);
            (expected, sum)
        });
        Self(sums.collect())
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for (_, sum) in &mut self.0 {
            sum.add(bytes);
        }
    }

    /// Compares; to be asked once, at the end.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        for (expected, sum) in self.0.drain(..) {
            if sum.finish() != expected.sum {
                let (algorithm, by) = (expected.algorithm, expected.by);
                return Err(Error::new(Kind::Mismatch).with_detail(format!(
                    "the bytes that came have another {algorithm} than {by}: they were damaged on the way, or it belongs to another version"
                )));
            }
        }
        Ok(())
    }
}

/// The MD5 of a file, known when its last byte has gone out.
#[derive(Clone, Debug, Default)]
pub struct SentMd5(Arc<OnceLock<Vec<u8>>>);

impl SentMd5 {
    /// What is to be called with each piece of a file of this length.
    pub(crate) fn watch(&self, length: u64) -> impl FnMut(&[u8]) + Send + use<> {
        let slot = Arc::clone(&self.0);
        let mut sum = Some((Sum::new(Algorithm::Md5), length));
        move |piece| {
            let Some((mut all, left)) = sum.take() else {
                return;
            };
            all.add(piece);
            let left = left.saturating_sub(piece.len() as u64);
            if left > 0 {
                sum = Some((all, left));
            } else {
                // set once: a file is sent once
                let _ = slot.set(all.finish());
            }
        }
    }

    /// Compares it with what the vendor gives, in hexadecimal digits.
    ///
    /// # Errors
    /// It is another one, or none.
    pub fn check(&self, given: Option<&str>) -> Result<(), Error> {
        let given = given.and_then(|hex| Expected::from_hex(Algorithm::Md5, hex).ok());
        let Some(given) = given else {
            let detail =
                "the vendor gives no MD5 of the file that was sent, so that it can't be compared";
            return Err(Error::new(Kind::Mismatch).with_detail(detail));
        };
        let empty = || Sum::new(Algorithm::Md5).finish();
        if *self.0.get_or_init(empty) == given.sum {
            return Ok(());
        }
        let detail = "the vendor gives another MD5 than that of the bytes that were sent";
        Err(Error::new(Kind::Mismatch).with_detail(detail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABC_MD5: &str = "900150983cd24fb0d6963f7d28e17f72";
    const ABC_SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn check(expected: Expected, bytes: &[u8]) -> Result<(), Error> {
        let mut checks = Checks::new([expected]);
        bytes.chunks(2).for_each(|piece| checks.add(piece));
        checks.finish()
    }

    #[test]
    fn a_sum_is_read_from_hexadecimal_digits_only() {
        for (algorithm, hex) in [(Algorithm::Md5, ABC_MD5), (Algorithm::Sha256, ABC_SHA256)] {
            let expected = Expected::from_hex(algorithm, hex).unwrap();
            assert!(check(expected.clone(), b"abc").is_ok());
            assert!(check(expected, b"abd").is_err());
            let upper = hex.to_uppercase();
            assert!(check(Expected::from_hex(algorithm, &upper).unwrap(), b"abc").is_ok());
        }
        for wrong in [
            "",
            "90",
            "unknown",
            &ABC_MD5.replace('9', "+"),
            &"ä".repeat(16),
        ] {
            let error = Expected::from_hex(Algorithm::Md5, wrong).unwrap_err();
            assert!(error.is_invalid_request(), "{error}");
        }
    }

    #[test]
    fn the_headers_of_each_age_are_understood() {
        let sha256 = STANDARD.encode(decode_hex(ABC_SHA256.as_bytes()).unwrap());
        let md5 = STANDARD.encode(decode_hex(ABC_MD5.as_bytes()).unwrap());
        let table = [
            (
                "repr-digest",
                format!("sha-256=:{sha256}:"),
                Some(Algorithm::Sha256),
            ),
            (
                "content-digest",
                format!("foo=:AA==:, sha-256=:{sha256}:;a=1"),
                Some(Algorithm::Sha256),
            ),
            (
                "digest",
                format!("MD5={md5},SHA-256={sha256}"),
                Some(Algorithm::Sha256),
            ),
            ("digest", format!("md5={md5}"), Some(Algorithm::Md5)),
            ("content-md5", md5.clone(), Some(Algorithm::Md5)),
            ("content-md5", sha256.clone(), None),
            ("repr-digest", "sha-256=:????:".to_owned(), None),
            ("repr-digest", "sha-256".to_owned(), None),
            ("digest", "UNIXsum=30637".to_owned(), None),
        ];
        for (name, value, algorithm) in table {
            let headers = HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())]);
            let expected = Expected::from_headers(&headers);
            assert_eq!(
                expected.as_ref().map(|sum| sum.algorithm),
                algorithm,
                "{name}: {value}"
            );
            if let Some(expected) = expected {
                assert!(check(expected.clone(), b"abc").is_ok(), "{name}: {value}");
                assert!(check(expected, b"ab").is_err_and(|error| error.is_mismatch()));
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_a_server_says_makes_it_panic(
            value in "(sha-256|SHA-512|md5|x)?=?:?[ -~]{0,100}",
        ) {
            for name in ["repr-digest", "digest", "content-md5"] {
                let headers = HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())]);
                if let Some(expected) = Expected::from_headers(&headers) {
                    assert_eq!(expected.sum.len(), expected.algorithm.length());
                }
            }
        }
    }
}
