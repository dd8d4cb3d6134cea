//! The bodies of errors: whatever a server or a proxy sends, a person gets one short line, and nobody a panic.
#![no_main]

use client_runtime::{error_body, fuzzing};
use libfuzzer_sys::fuzz_target;

/// The lines that are made of a body stand in a log beside others.
fn check(line: &str) {
    assert!(line.len() <= 4096, "{} bytes", line.len());
    assert!(!line.contains(char::is_control), "{line:?}");
}

fuzz_target!(|body: &[u8]| {
    let readers = [
        error_body::any(body),
        error_body::text(body),
        error_body::keys(body, &["status.message", "status.extra"], &["status.code"]),
        error_body::keys(body, &["message", "error", "errors"], &["code"]),
    ];
    for parts in readers {
        check(&parts.message.unwrap_or_default());
        check(&parts.code.unwrap_or_default());
    }
    check(&fuzzing::excerpt(body));
    check(&fuzzing::undecodable(body).unwrap_or_default());
    for offset in [0, body.len() / 2, body.len(), body.len() + 1] {
        let _ = fuzzing::key_path(body, offset);
    }
});
