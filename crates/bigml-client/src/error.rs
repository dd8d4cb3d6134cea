//! How BigML's error bodies are read.

use client_runtime::{ErrorParts, Vendor, error_body};

pub(crate) static VENDOR: Vendor = Vendor {
    name: "bigml",
    user_agent: concat!("bigml-client/", env!("CARGO_PKG_VERSION")),
    // none is known
    request_id_headers: &[],
    scope_headers: &[],
    error: read,
    retry_500: false,
};

/// `{"code": 400, "status": {"code": -1206, "message": "...", "extra": {"argument": "what is wrong"}}}`. The negative code says more than the
/// HTTP status, and `extra`, an object or a list, says which argument is meant.
fn read(body: &[u8]) -> ErrorParts {
    let parts = error_body::keys(body, &["status.message"], &["status.code"]);
    let details = error_body::keys(body, &["status.extra"], &[]).message;
    let message = match (parts.message, details) {
        (Some(message), Some(details)) => Some(format!("{message} ({details})")),
        (message, details) => message.or(details),
    };
    let parts = ErrorParts { message, ..parts };
    parts.or(error_body::any(body))
}
