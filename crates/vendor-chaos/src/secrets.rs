//! What must not be seen anywhere but at the vendor.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use vendor_simulator::{bigeye, bigid, bigml, dataops_live};

/// How every JSON Web Token begins, such as BigID's system tokens: `{"alg"` in base64.
const WEB_TOKEN: &str = "eyJhbGci";

/// The credentials of all vendors, in all the ways in which they can be written.
#[derive(Clone, Debug)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    pub(crate) fn all() -> Self {
        let plain = [
            bigeye::API_KEY,
            bigid::USER_TOKEN,
            dataops_live::PERSONAL_TOKEN,
            dataops_live::TRIGGER_TOKEN,
            bigml::API_KEY,
        ];
        let mut all = vec![WEB_TOKEN.to_owned()];
        for secret in plain {
            all.push(secret.to_owned());
            all.push(utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string());
            all.push(STANDARD.encode(secret));
        }
        all.sort();
        all.dedup();
        Self(all)
    }

    /// The part of a text around the first secret in it, with the secret's first letters only.
    pub(crate) fn find(&self, text: &str) -> Option<String> {
        let (at, secret) = self
            .0
            .iter()
            .find_map(|secret| Some((text.find(secret.as_str())?, secret)))?;
        let before: String = text.get(..at)?.chars().rev().take(60).collect();
        let before: String = before.chars().rev().collect();
        let shown: String = secret.chars().take(4).collect();
        Some(format!("{before}{shown}..."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_found_as_it_is_encoded_and_in_base64() {
        let secrets = Secrets::all();
        let encoded = utf8_percent_encode(bigid::USER_TOKEN, NON_ALPHANUMERIC).to_string();
        for text in [
            format!("GET /x?api_key={}&y", bigml::API_KEY),
            format!("token={encoded}"),
            STANDARD.encode(dataops_live::PERSONAL_TOKEN),
            "Authorization: eyJhbGciOiJIUzI1NiJ9.e30.x".to_owned(),
        ] {
            let found = secrets.find(&text).unwrap_or_default();
            assert!(found.ends_with("..."), "{text}");
            assert!(secrets.find(&found).is_none(), "{found}");
        }
        assert_eq!(secrets.find("GET /collections failed: 401"), None);
    }
}
