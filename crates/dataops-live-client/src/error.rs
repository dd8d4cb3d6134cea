//! How DataOps.live's errors are read.

use client_runtime::{ErrorParts, Vendor, error_body};

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
    let messages = [
        "message.base",
        "message.error",
        "message",
        "error_description",
        "error",
    ];
    error_body::keys(body, &messages, &[])
}
