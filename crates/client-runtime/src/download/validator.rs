//! What a server says by which a file can be recognised, and which part of it an answer holds.

use http::{HeaderMap, HeaderValue, header};
use std::ops::Range;
use std::time::Duration;

/// What changes when a single byte of the file does (RFC 9110, 8.8): without it, parts of two files could be put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Validator {
    Tag(HeaderValue),
    Modified(HeaderValue),
}

impl Validator {
    /// A strong `ETag`, or a `Last-Modified` that is older than the answer: what is written twice within its second keeps the time.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let tag = headers.get(header::ETAG);
        if let Some(tag) = tag.filter(|tag| is_strong(tag.as_bytes())) {
            return Some(Self::Tag(tag.clone()));
        }
        let modified = headers.get(header::LAST_MODIFIED)?;
        let time = |value: &HeaderValue| httpdate::parse_http_date(value.to_str().ok()?).ok();
        let age = time(headers.get(header::DATE)?)?
            .duration_since(time(modified)?)
            .ok()?;
        (age >= Duration::from_secs(1)).then(|| Self::Modified(modified.clone()))
    }

    /// The value of `If-Range`.
    pub(crate) fn value(&self) -> &HeaderValue {
        match self {
            Self::Tag(value) | Self::Modified(value) => value,
        }
    }

    /// Whether an answer that names the same thing names another value for it.
    pub(crate) fn contradicts(&self, headers: &HeaderMap) -> bool {
        let (name, value) = match self {
            Self::Tag(value) => (header::ETAG, value),
            Self::Modified(value) => (header::LAST_MODIFIED, value),
        };
        headers.get(name).is_some_and(|other| other != value)
    }
}

fn is_strong(tag: &[u8]) -> bool {
    tag.len() >= 2 && tag.starts_with(b"\"") && tag.ends_with(b"\"")
}

/// Whether the server says that it gives no parts of this file.
pub(crate) fn refuses_ranges(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_RANGES)
        .is_some_and(|units| units.as_bytes().eq_ignore_ascii_case(b"none"))
}

/// Which bytes an answer holds, and how many the whole has, if that is said.
pub(crate) fn content_range(headers: &HeaderMap) -> Option<(Range<u64>, Option<u64>)> {
    let text = headers.get(header::CONTENT_RANGE)?.to_str().ok()?.trim();
    let (unit, rest) = text.split_once(' ')?;
    let (range, total) = rest.trim().split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse::<u64>().ok()).flatten()
    };
    let range = number(first)?..number(last)?.checked_add(1)?;
    let total = match total {
        "*" => None,
        total => Some(number(total)?),
    };
    let fits = range.start < range.end && total.is_none_or(|total| range.end <= total);
    (unit.eq_ignore_ascii_case("bytes") && fits).then_some((range, total))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        pairs.collect()
    }

    #[test]
    fn only_what_changes_with_each_byte_is_a_validator() {
        const OLD: &str = "Wed, 21 Oct 2015 07:28:00 GMT";
        const NEW: &str = "Wed, 21 Oct 2015 07:28:01 GMT";
        type Case = (
            &'static [(&'static str, &'static str)],
            Option<&'static str>,
        );
        let table: &[Case] = &[
            (&[("etag", "\"a\"")], Some("\"a\"")),
            (&[("etag", "W/\"a\"")], None),
            (&[("etag", "a")], None),
            (&[("etag", "\"")], None),
            (&[("last-modified", OLD), ("date", NEW)], Some(OLD)),
            (
                &[("etag", "W/\"a\""), ("last-modified", OLD), ("date", NEW)],
                Some(OLD),
            ),
            (&[("last-modified", OLD), ("date", OLD)], None),
            (&[("last-modified", NEW), ("date", OLD)], None),
            (&[("last-modified", OLD)], None),
            (&[("last-modified", "yesterday"), ("date", NEW)], None),
            (&[], None),
        ];
        for (pairs, expected) in table {
            let found = Validator::of(&headers(pairs));
            let found = found.as_ref().map(|validator| validator.value());
            assert_eq!(
                found.and_then(|value| value.to_str().ok()),
                *expected,
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn a_content_range_that_makes_no_sense_is_none() {
        let table = [
            ("bytes 3-9/10", Some((3..10, Some(10)))),
            ("Bytes 3-9/*", Some((3..10, None))),
            ("bytes 0-0/1", Some((0..1, Some(1)))),
            ("bytes 3-10/10", None),
            ("bytes 5-3/10", None),
            ("bytes */10", None),
            ("bytes 3-9", None),
            ("bytes +3-9/10", None),
            ("bytes 3-18446744073709551615/*", None),
            ("bytes 3-99999999999999999999/*", None),
            ("rows 3-9/10", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(
                content_range(&headers(&[("content-range", text)])),
                expected,
                "{text}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_a_server_says_makes_it_panic(
            words in proptest::collection::vec("(bytes )?[ -~]{0,20}([0-9]{1,20}-[0-9]{0,20}/[0-9*]{0,20})?", 4),
        ) {
            let names = ["etag", "last-modified", "date", "content-range"];
            let pairs: Vec<_> = names.into_iter().zip(words.iter().map(String::as_str)).collect();
            let headers = headers(&pairs);
            if let Some((range, total)) = content_range(&headers) {
                assert!(range.start < range.end && total.is_none_or(|total| range.end <= total));
            }
            if let Some(validator) = Validator::of(&headers) {
                assert!(!validator.contradicts(&headers));
            }
        }
    }
}
