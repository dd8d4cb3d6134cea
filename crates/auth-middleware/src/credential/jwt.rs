//! What a JSON Web Token says of itself.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;

const BASE64URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

#[derive(Deserialize)]
struct Claims {
    exp: Option<f64>,
}

/// The time in the claim `exp` of a JSON Web Token, without a look at its signature: a hint when to fetch a new one, no
/// proof of anything. `None` for whatever is no such token or has no such claim.
pub fn jwt_expiry(token: &str) -> Option<SystemTime> {
    let claims: Claims = serde_json::from_slice(&payload(token)?).ok()?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(claims.exp?).ok()?)
}

/// A claim of a JSON Web Token that is a text, without a look at its signature: a hint what the token is for, no proof of anything. `None` for whatever
/// is no such token or has no such claim.
pub fn jwt_claim(token: &str, name: &str) -> Option<String> {
    let claims: serde_json::Value = serde_json::from_slice(&payload(token)?).ok()?;
    Some(claims.get(name)?.as_str()?.to_owned())
}

fn payload(token: &str) -> Option<Vec<u8>> {
    let mut parts = token.trim().split('.');
    let (_header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    match parts.next() {
        Some(_) => None,
        None => BASE64URL.decode(payload).ok(),
    }
}
