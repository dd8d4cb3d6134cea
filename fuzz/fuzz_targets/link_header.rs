//! The `Link` header: what is taken for the next page is a part of what the server said, and none of it makes the reader panic.
#![no_main]

use client_runtime::fuzzing::next_link;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|header: &str| {
    if let Some(target) = next_link(header) {
        assert!(header.contains(target));
        assert!(!target.contains('>'));
    }
    // a plain link is found whatever stands in its target
    if !header.contains(['<', '>', ',']) {
        let plain = format!("<{header}>; rel=\"next\"");
        assert_eq!(next_link(&plain), Some(header.trim()));
    }
});
