//! The headers that ask to wait: whatever they say, the wait is one that can be waited for.
#![no_main]

use std::time::{Duration, SystemTime};

use auth_middleware::retry_after;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 9] = [
    "date",
    "ratelimit-remaining",
    "ratelimit-reset",
    "ratelimit-resettime",
    "retry-after",
    "retry-after-ms",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-unknown",
];
/// A little more than a century.
const LONGEST: Duration = Duration::from_secs(3_300_000_000);

// The first byte is the status; each line after it is a header: a byte for its name, then its value.
fuzz_target!(|data: &[u8]| {
    let Some((status, lines)) = data.split_first() else {
        return;
    };
    let status = [StatusCode::TOO_MANY_REQUESTS, StatusCode::SERVICE_UNAVAILABLE, StatusCode::OK][usize::from(*status) % 3];
    let mut headers = HeaderMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        if let Some((name, value)) = line.split_first()
            && let Ok(value) = HeaderValue::from_bytes(value)
        {
            headers.append(HeaderName::from_static(NAMES[usize::from(*name) % NAMES.len()]), value);
        }
    }
    for now in [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)] {
        if let Some(wait) = retry_after(status, &headers, now) {
            // a date is as far away as it says, but never further than dates go
            let by_date = headers.contains_key("retry-after") || headers.contains_key("ratelimit-resettime");
            assert!(by_date || wait <= LONGEST, "{wait:?}");
            assert!(now.checked_add(wait).is_some(), "{wait:?}");
        }
    }
});
