//! How DataOps.live's errors are read.

use client_runtime::{ErrorParts, Vendor, error_body};
use serde_json::Value;

pub(crate) static VENDOR: Vendor = Vendor {
    name: "dataops-live",
    user_agent: concat!("dataops-live-client/", env!("CARGO_PKG_VERSION")),
    request_id_headers: &["x-request-id"],
    scope_headers: &[],
    error: parts,
    retry_500: false,
};

/// `message` as text, as a list or as an object of lists; `error` of a parameter check; or a code in `error` with its text in
/// `error_description`. Above the rate limit it is plain text.
fn parts(body: &[u8]) -> ErrorParts {
    let described = error_body::keys(body, &["error_description"], &["error"]);
    if described.message.is_some() && described.code.is_some() {
        return described;
    }
    error_body::keys(body, message_keys(body), &[])
}

/// Where the words are: of what is wrong as a whole, and of words beside members for programs, the rest says nothing to people.
fn message_keys(body: &[u8]) -> &'static [&'static str] {
    let document = serde_json::from_slice::<Value>(body).unwrap_or_default();
    match document.get("message").and_then(Value::as_object) {
        Some(message) if message.len() == 1 && message.contains_key("base") => &["message.base"],
        Some(message) if message.get("error").is_some_and(Value::is_string) => &["message.error"],
        _ => &["message", "error_description", "error"],
    }
}
