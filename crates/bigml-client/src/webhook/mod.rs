//! Webhooks: BigML's POST at the end of the work, and the check of its signature.
//!
//! A resource that is made with `webhook: {url, secret}` is reported to the URL when it is finished or faulty. Answer with 201, after
//! [`Verifier::verify`] has said that the message is BigML's:
//!
//! ```
//! use bigml_client::types::WebhookEvent;
//! use bigml_client::webhook::Verifier;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let body = br#"{"event": "finished", "message": "The model has been created",
//!     "resource": "model/5ba2ccc54e172745a0000000", "timestamp": "2018-09-19 22:25:11 GMT"}"#;
//! let signature = "sha1=b7f0e0b9401f85ab00c8c8c575a5d71006788eec"; // the header X-BigML-Signature
//! let message = Verifier::new("mysecret").verify(body, signature)?;
//! assert_eq!(message.event, WebhookEvent::Finished);
//! assert_eq!(message.resource, "model/5ba2ccc54e172745a0000000");
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum` the message is an argument of a handler: `WebhookMessage`.

#[cfg(feature = "axum")]
mod extractor;

use std::fmt;

use client_runtime::{AnyId, Secret, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use serde::Deserialize;
use sha1::Sha1;
use subtle::{Choice, ConstantTimeEq};

use crate::types::WebhookEvent;

#[cfg(feature = "axum")]
pub use extractor::{Received, WebhookMessage, WebhookRejection};

/// The header with the signature; it is there only when the webhook has a secret.
pub const SIGNATURE_HEADER: &str = "X-BigML-Signature";
/// The header with the id of the delivery, which is the same when it is repeated.
pub const DELIVERY_HEADER: &str = "X-BigML-Delivery";

/// The length of an HMAC-SHA1 in bytes.
const LENGTH: usize = 20;

/// What BigML reports.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Message {
    /// Whether the work went well.
    pub event: WebhookEvent,
    /// What happened, as a sentence.
    pub message: String,
    /// Id of the resource, with its type.
    pub resource: AnyId,
    /// When it happened.
    pub timestamp: Timestamp,
}

/// Why a webhook was not accepted. It never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signature isn't `sha1=` and 40 hexadecimal digits.
    MalformedSignature,
    /// The body isn't the JSON of a [`Message`].
    MalformedBody,
    /// The signature was made with another secret or for another body.
    WrongSignature,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MalformedSignature => {
                "the webhook's signature is not `sha1=` and 40 hexadecimal digits; pass the header X-BigML-Signature as it came"
            }
            Self::MalformedBody => "the webhook's body is not JSON with event, message, resource and timestamp",
            Self::WrongSignature => "the webhook's signature is wrong: refuse the message, or check the secret",
        })
    }
}

impl std::error::Error for WebhookError {}

/// Checks signatures with the secret that the webhook was made with. Nothing of it is printed.
#[derive(Clone, Debug)]
pub struct Verifier {
    secret: Secret,
}

impl Verifier {
    /// A verifier for one secret.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
        }
    }

    /// Reads a message whose signature is right. `body` must be the bytes as they came.
    ///
    /// BigML signs in two ways, and both are accepted: HMAC-SHA1 of the body as it is, and of the message written as a Python dictionary, which is
    /// what both signatures that BigML has published are. The comparison takes the same time whatever the signature is.
    ///
    /// # Errors
    /// The signature or the body isn't one, or the signature is wrong.
    pub fn verify(&self, body: &[u8], signature: &str) -> Result<Message, WebhookError> {
        let signature = digest(signature).ok_or(WebhookError::MalformedSignature)?;
        let message = serde_json::from_slice::<Message>(body);
        let python = message.as_ref().map(as_python).unwrap_or_default();
        let right = self.signed(body, &signature) | self.signed(python.as_bytes(), &signature);
        if !bool::from(right) {
            return Err(match message {
                Ok(_) => WebhookError::WrongSignature,
                Err(_) => WebhookError::MalformedBody,
            });
        }
        message.map_err(|_| WebhookError::MalformedBody)
    }

    fn signed(&self, text: &[u8], signature: &[u8; LENGTH]) -> Choice {
        // HMAC takes keys of any length, so there is nothing to fail.
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(self.secret.expose().as_bytes()) else {
            return Choice::from(0);
        };
        mac.update(text);
        mac.finalize().into_bytes().as_slice().ct_eq(signature)
    }
}

/// Reads `sha1=<40 hexadecimal digits>`.
fn digest(signature: &str) -> Option<[u8; LENGTH]> {
    let hex = signature.trim().strip_prefix("sha1=")?.as_bytes();
    if hex.len() != 2 * LENGTH {
        return None;
    }
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut digest = [0; LENGTH];
    for (byte, pair) in digest.iter_mut().zip(hex.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(digest)
}

/// The message as Python prints a dictionary, in the order in which BigML fills it.
fn as_python(message: &Message) -> String {
    let mut text = String::new();
    for (name, value) in [
        ("{'timestamp': ", message.timestamp.as_str()),
        (", 'message': ", &message.message),
        (", 'resource': ", message.resource.as_str()),
        (", 'event': ", message.event.as_str()),
    ] {
        text.push_str(name);
        quote(&mut text, value);
    }
    text.push('}');
    text
}

/// A text as Python prints it: in single quotes, unless it holds some and no double ones.
fn quote(out: &mut String, text: &str) {
    let mark = match text.contains('\'') && !text.contains('"') {
        true => '"',
        false => '\'',
    };
    out.push(mark);
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\0'..='\x1f' | '\x7f'..='\u{a0}' | '\u{ad}' => {
                out.push_str(&format!("\\x{:02x}", u32::from(character)));
            }
            _ if character == mark => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
    }
    out.push(mark);
}
