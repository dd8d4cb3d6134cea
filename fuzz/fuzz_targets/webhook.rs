//! The check of a webhook's signature: only a right one is accepted, and a right one always is.
#![no_main]

use bigml_client::webhook::{Verifier, WebhookError};
use hmac::{Hmac, KeyInit, Mac};
use libfuzzer_sys::fuzz_target;
use sha1::Sha1;

const SECRET: &str = "a secret of the fuzz target";

fn sign(body: &[u8]) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(body);
    let digest = mac.finalize().into_bytes();
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha1={hex}")
}

// A line with a signature, then a body.
fuzz_target!(|data: (&str, &[u8])| {
    let (signature, body) = data;
    let verifier = Verifier::new(SECRET);
    // nobody guesses a right one
    assert!(verifier.verify(body, signature).is_err());
    let right = sign(body);
    let is_message = serde_json::from_slice::<bigml_client::webhook::Message>(body).is_ok();
    match verifier.verify(body, &right) {
        Ok(_) => assert!(is_message),
        Err(error) => assert!(!is_message && error == WebhookError::MalformedBody),
    }
});
