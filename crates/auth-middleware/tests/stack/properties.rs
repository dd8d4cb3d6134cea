//! What holds for every number and every header: waits, their bounds, and what is printed.

use std::time::{Duration, SystemTime};

use auth_middleware::testing::ScriptedChance;
use auth_middleware::{Backoff, redact, retry_after};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use proptest::prelude::*;

const CENTURY: Duration = Duration::from_secs(3_200_000_000);

const NAMES: [&str; 9] = [
    "retry-after",
    "retry-after-ms",
    "date",
    "ratelimit-reset",
    "ratelimit-remaining",
    "ratelimit-resettime",
    "ratelimit-limit",
    "x-ratelimit-reset",
    "x-ratelimit-remaining",
];

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,30}",
        "[0-9]{0,12}\\.[0-9]{0,12}",
        "[-+]?[0-9.eE]{1,12}",
        "[ -~]{0,40}",
        "(Sun|Mon|Tue), [0-3][0-9] (Jan|Feb|Dec) [0-9]{4} [0-2][0-9]:[0-5][0-9]:[0-5][0-9] GMT",
        Just("inf".to_owned()),
        Just("NaN".to_owned()),
        Just("9".repeat(400)),
    ]
}

fn headers() -> impl Strategy<Value = HeaderMap> {
    let pair = (proptest::sample::select(&NAMES[..]), value());
    proptest::collection::vec(pair, 0..6).prop_map(|pairs| {
        let pairs = pairs.into_iter().filter_map(|(name, value)| {
            Some((
                HeaderName::from_static(name),
                HeaderValue::try_from(value).ok()?,
            ))
        });
        pairs.collect()
    })
}

fn asked(name: &'static str, value: &str) -> Option<Duration> {
    let headers = HeaderMap::from_iter([(
        HeaderName::from_static(name),
        HeaderValue::try_from(value).expect("a value"),
    )]);
    retry_after(StatusCode::TOO_MANY_REQUESTS, &headers, now())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_server_sends_the_wait_is_at_most_a_century(
        headers in headers(),
        status in 200_u16..600,
        seconds in 0_u64..100_000_000_000,
    ) {
        let status = StatusCode::from_u16(status).expect("a status");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        if let Some(wait) = retry_after(status, &headers, now) {
            prop_assert!(wait <= CENTURY * 100, "{wait:?}");
        }
    }

    #[test]
    fn more_seconds_are_a_longer_wait(fewer in 0_u64..10_000_000_000, more in 0_u64..10_000_000_000) {
        let (fewer, more) = (fewer.min(more), fewer.max(more));
        for name in ["retry-after", "retry-after-ms"] {
            let (short, long) = (asked(name, &fewer.to_string()), asked(name, &more.to_string()));
            prop_assert!(short.is_some() && short <= long, "{short:?} {long:?}");
        }
    }

    #[test]
    fn seconds_and_their_fractions_are_read_as_they_are(milliseconds in 0_u64..1_000_000_000) {
        let expected = Duration::from_millis(milliseconds);
        let seconds = format!("{}.{:03}", milliseconds / 1000, milliseconds % 1000);
        for wait in [asked("retry-after", &seconds), asked("retry-after-ms", &milliseconds.to_string())] {
            let wait = wait.expect("a number is a wait");
            prop_assert!(wait.abs_diff(expected) < Duration::from_micros(1), "{wait:?} {expected:?}");
        }
    }

    #[test]
    fn a_date_is_the_time_until_then(seconds in 0_u64..1_000_000_000) {
        let date = httpdate::fmt_http_date(now() + Duration::from_secs(seconds));
        prop_assert_eq!(asked("retry-after", &date), Some(Duration::from_secs(seconds)));
        let past = httpdate::fmt_http_date(now() - Duration::from_secs(seconds));
        prop_assert_eq!(asked("retry-after", &past), Some(Duration::ZERO));
    }

    #[test]
    fn epoch_seconds_are_the_time_until_then(seconds in 0_u64..1_000_000_000) {
        let reset = (1_767_225_600 + seconds).to_string();
        prop_assert_eq!(asked("ratelimit-reset", &reset), Some(Duration::from_secs(seconds)));
    }

    #[test]
    fn a_wait_lies_between_nothing_and_its_bound_which_grows_up_to_the_cap(
        initial in 0_u64..10_000_000,
        factor in prop_oneof![0.0..10.0_f64, Just(f64::NAN), Just(f64::INFINITY), Just(-1.0)],
        cap in 0_u64..10_000_000,
        retry in prop_oneof![0_u32..100, any::<u32>()],
        chance in prop_oneof![0.0..1.0_f64, Just(f64::NAN), Just(-5.0), Just(5.0)],
    ) {
        let backoff = Backoff {
            initial: Duration::from_millis(initial),
            factor,
            cap: Duration::from_millis(cap),
        };
        let longest = backoff.longest(retry);
        prop_assert!(longest <= backoff.cap);
        let wait = backoff.wait(retry, &ScriptedChance::chance([chance]));
        prop_assert!(wait <= longest, "{wait:?} {longest:?}");
        if factor >= 1.0 {
            prop_assert!(longest <= backoff.longest(retry.saturating_add(1)));
        }
    }

    #[test]
    fn of_headers_nothing_but_short_numbers_and_known_media_types_is_printed(
        name in proptest::sample::select(&["content-type", "content-length", "retry-after", "x-total", "ratelimit-reset", "set-cookie", "x-other"][..]),
        value in "[ -~]{13,40}",
    ) {
        let headers = HeaderMap::from_iter([(
            HeaderName::from_static(name),
            HeaderValue::try_from(&value).expect("a value"),
        )]);
        let shown = format!("{:?}", redact::headers(&headers));
        prop_assert_eq!(shown, r#"{"others": 1}"#, "{}", value);
    }

    #[test]
    fn of_an_address_nothing_but_the_host_and_port_is_printed(
        secret in "Zq9[a-z0-9]{5,20}",
        place in 0_usize..5,
    ) {
        let url = match place {
            0 => format!("https://{secret}@h.example/"),
            1 => format!("https://u:{secret}@h.example:8443/"),
            2 => format!("https://h.example/{secret}/x"),
            3 => format!("https://h.example/?k={secret}"),
            _ => format!("https://h.example/#{secret}"),
        };
        let shown = redact::server(&url.parse().expect("an address"));
        prop_assert!(shown.starts_with("h.example") && !shown.contains(&secret), "{}", shown);
    }
}
