//! How long the server asks to wait.

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

/// Numbers above this are a point in time in epoch seconds (2001 and later), those below are seconds from now.
const EPOCH_SECONDS: f64 = 1e9;
const CENTURY: f64 = 3.2e9;

/// The wait that a reply asks for, if it does.
///
/// Read are, in this order: `retry-after-ms` (milliseconds), `Retry-After` (seconds, also with a fraction, or an HTTP
/// date), and where the quota is used up (status 429, or `RateLimit-Remaining: 0` on an error) `RateLimit-Reset` (epoch
/// seconds or seconds from now) and `RateLimit-ResetTime` (HTTP date), also with `X-` in front. Points in time are
/// compared with the reply's own `Date`, as the server's clock may differ from ours. What can't be read is passed over.
///
/// ```
/// use auth_middleware::retry_after;
/// use http::{HeaderMap, HeaderValue, StatusCode};
/// use std::time::{Duration, SystemTime};
///
/// let mut headers = HeaderMap::new();
/// headers.insert("retry-after", HeaderValue::from_static("1.5"));
/// let wait = retry_after(StatusCode::SERVICE_UNAVAILABLE, &headers, SystemTime::now());
/// assert_eq!(wait, Some(Duration::from_millis(1500)));
/// ```
pub fn retry_after(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let milliseconds = number(headers, "retry-after-ms").map(|milliseconds| milliseconds / 1000.0);
    if let Some(wait) = milliseconds.map(seconds) {
        return Some(wait);
    }
    let now = date(headers, DATE.as_str()).unwrap_or(now);
    let named = number(headers, RETRY_AFTER.as_str()).map(seconds);
    named
        .or_else(|| date(headers, RETRY_AFTER.as_str()).map(|date| until(date, now)))
        .or_else(|| {
            let used_up = number(headers, "ratelimit-remaining")
                .or_else(|| number(headers, "x-ratelimit-remaining"));
            let applies = status == StatusCode::TOO_MANY_REQUESTS
                || (!status.is_success() && used_up == Some(0.0));
            applies.then(|| quota_reset(headers, now)).flatten()
        })
}

/// How long until a quota is filled up again, by `RateLimit-Reset` and its relatives.
pub(crate) fn quota_reset(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let reset = number(headers, "ratelimit-reset").or_else(|| number(headers, "x-ratelimit-reset"));
    let wait = reset.and_then(|reset| {
        if reset < EPOCH_SECONDS {
            return Some(seconds(reset));
        }
        let point = SystemTime::UNIX_EPOCH.checked_add(seconds(reset))?;
        Some(until(point, now))
    });
    wait.or_else(|| date(headers, "ratelimit-resettime").map(|date| until(date, now)))
}

pub(crate) fn number(headers: &HeaderMap, name: &str) -> Option<f64> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    // Only plain numbers: `parse` would also take "inf", "nan" and "1e9".
    let plain = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    plain.then(|| text.parse().ok()).flatten()
}

/// A number of digits only can't be negative or none; what is longer than a century is as good as a century.
fn seconds(number: f64) -> Duration {
    Duration::from_secs_f64(number.min(CENTURY))
}

fn date(headers: &HeaderMap, name: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?.trim()).ok()
}

fn until(point: SystemTime, now: SystemTime) -> Duration {
    point.duration_since(now).unwrap_or_default()
}
