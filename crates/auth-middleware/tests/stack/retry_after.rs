//! Every form in which a server asks to wait.

use std::time::{Duration, SystemTime};

use auth_middleware::retry_after;
use http::{HeaderMap, HeaderName, StatusCode};

/// Sun, 06 Nov 1994 08:49:37 GMT is the example of the standard.
const NOW: u64 = 784_111_777;

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let pair = |(name, value): &(&str, &str)| {
        (
            name.parse::<HeaderName>().expect("a name"),
            value.parse().expect("a value"),
        )
    };
    pairs.iter().map(pair).collect()
}

fn wait(status: u16, pairs: &[(&str, &str)]) -> Option<f64> {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    let status = StatusCode::from_u16(status).expect("a status");
    retry_after(status, &headers(pairs), now).map(|wait| wait.as_secs_f64())
}

#[test]
fn the_wait_is_read_in_every_form() {
    type Case = (&'static [(&'static str, &'static str)], Option<f64>);
    let table: &[Case] = &[
        (&[], None),
        (&[("retry-after", "120")], Some(120.0)),
        (&[("retry-after", " 5 ")], Some(5.0)),
        (&[("retry-after", "0")], Some(0.0)),
        (&[("retry-after", "1.5")], Some(1.5)),
        (
            &[("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT")],
            Some(60.0),
        ),
        (
            &[("retry-after", "Sunday, 06-Nov-94 08:50:37 GMT")],
            Some(60.0),
        ),
        (&[("retry-after", "Sun Nov  6 08:50:37 1994")], Some(60.0)),
        (
            &[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")],
            Some(0.0),
        ),
        (&[("retry-after-ms", "250")], Some(0.25)),
        (
            &[("retry-after-ms", "250"), ("retry-after", "9")],
            Some(0.25),
        ),
        (
            &[("retry-after-ms", "soon"), ("retry-after", "9")],
            Some(9.0),
        ),
        (&[("ratelimit-reset", "30")], Some(30.0)),
        (&[("x-ratelimit-reset", "30")], Some(30.0)),
        (
            &[("ratelimit-reset", "2000000000")],
            Some(2_000_000_000.0 - NOW as f64),
        ),
        (
            &[("ratelimit-reset", "30"), ("retry-after", "9")],
            Some(9.0),
        ),
        (
            &[("ratelimit-resettime", "Sun, 06 Nov 1994 08:50:37 GMT")],
            Some(60.0),
        ),
        (&[("retry-after", "")], None),
        (&[("retry-after", "-1")], None),
        (&[("retry-after", "soon")], None),
        (&[("retry-after", "inf")], None),
        (&[("retry-after", "nan")], None),
        (&[("retry-after", "1e3")], None),
        (&[("retry-after", ".")], None),
        (&[("retry-after", "1.2.3")], None),
        // longer than anyone can wait
        (
            &[("retry-after", "99999999999999999999999999")],
            Some(3.2e9),
        ),
        (
            &[("retry-after-ms", "99999999999999999999999999")],
            Some(3.2e9),
        ),
        (
            &[("ratelimit-reset", "99999999999999999999999999")],
            Some(3.2e9 - NOW as f64),
        ),
        // nothing that makes sense
        (&[("retry-after", "Sun, 06 Nov 1994")], None),
    ];
    for (pairs, expected) in table {
        assert_eq!(wait(429, pairs), *expected, "{pairs:?}");
    }
}

#[test]
fn a_point_in_time_is_compared_with_the_server_s_own_clock() {
    let pairs = [
        ("date", "Sun, 06 Nov 1994 08:00:00 GMT"),
        ("retry-after", "Sun, 06 Nov 1994 08:00:10 GMT"),
    ];
    assert_eq!(wait(503, &pairs), Some(10.0));
}

#[test]
fn the_reset_of_a_quota_only_counts_when_the_quota_is_used_up() {
    let reset = ("ratelimit-reset", "30");
    assert_eq!(wait(429, &[reset]), Some(30.0));
    assert_eq!(
        wait(429, &[reset, ("ratelimit-remaining", "12")]),
        Some(30.0)
    );
    assert_eq!(wait(503, &[reset]), None);
    assert_eq!(wait(503, &[reset, ("ratelimit-remaining", "12")]), None);
    assert_eq!(
        wait(503, &[reset, ("ratelimit-remaining", "0")]),
        Some(30.0)
    );
    assert_eq!(wait(200, &[reset, ("ratelimit-remaining", "0")]), None);
}
