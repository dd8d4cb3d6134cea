//! What the fuzz targets reach of the inside; only there when cargo-fuzz builds.

use crate::{decode, excerpt, json_place, link};
use std::collections::BTreeMap;

/// The target of the `Link` header's next page.
pub fn next_link(header: &str) -> Option<&str> {
    link::next(header)
}

/// Everything that is done to show a body that does not decode: the error's line.
pub fn undecodable(body: &[u8]) -> Option<String> {
    let decoded =
        decode::body::<BTreeMap<String, Vec<i64>>>(body, Some("text/html"), &str::to_owned);
    decoded.err().map(|error| format!("{error}"))
}

/// What is shown of a body.
pub fn excerpt(body: &[u8]) -> String {
    excerpt::excerpt(body)
}

/// The key path at a byte of a document.
pub fn key_path(document: &[u8], offset: usize) -> String {
    json_place::key_path(document, offset, &str::to_owned)
}
