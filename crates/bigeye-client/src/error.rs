//! How Bigeye's errors are read.

use client_runtime::{ErrorParts, Vendor, error_body};

pub(crate) static VENDOR: Vendor = Vendor {
    name: "bigeye",
    user_agent: concat!("bigeye-client/", env!("CARGO_PKG_VERSION")),
    // Bigeye's documents name none.
    request_id_headers: &[],
    scope_headers: &[crate::workspace::HEADER],
    error: parts,
    // Bigeye's own client repeats a 500: a heavy request gets one when it takes the server too long.
    retry_500: true,
};

/// `{"code": 400, "message": "..."}`; the published documents also have `error`.
fn parts(body: &[u8]) -> ErrorParts {
    error_body::keys(body, &["message", "error"], &["code"])
}
