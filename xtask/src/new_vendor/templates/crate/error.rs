//! How {{title}}'s errors are read.

use client_runtime::{ErrorParts, Vendor, error_body};

pub(crate) static VENDOR: Vendor = Vendor {
    name: "{{vendor}}",
    user_agent: concat!("{{vendor}}-client/", env!("CARGO_PKG_VERSION")),
    // what the document names; look at real answers
    request_id_headers: &[{{request_id_headers}}],
    scope_headers: &[],
    error: parts,
    // nothing says that a 500 of this vendor passes
    retry_500: false,
};

/// What the document's errors have, and otherwise the keys that are common.
fn parts(body: &[u8]) -> ErrorParts {
    error_body::keys(body, &[{{messages}}], &[{{codes}}]).or(error_body::any(body))
}
