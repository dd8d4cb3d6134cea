//! What may be printed: a list of what is allowed, not of what is not. Everything else counts as secret.

use std::fmt;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};
use reqwest::Url;

const NUMBERS: &[&str] = &[
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "retry-after-ms",
    "x-page",
    "x-total",
    "x-total-pages",
];

const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "application/octet-stream",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "application/xml",
    "application/zip",
    "multipart/form-data",
    "text/csv",
    "text/html",
    "text/plain",
    "text/xml",
];

/// Host and port of an address: no user, no path, no query.
pub fn server(url: &Url) -> String {
    let host = url.host_str().unwrap_or("an address without host");
    let mut server = String::with_capacity(host.len() + ":65535".len());
    server.push_str(host);
    if let Some(port) = url.port() {
        server.push(':');
        server.push_str(&port.to_string());
    }
    server
}

/// Headers as they may be printed: known ones whose value is a number or a known media type, and how many others there
/// are. A name alone is not enough to allow a value, as a server can send back anything that it was sent.
pub fn headers(headers: &HeaderMap) -> impl fmt::Debug + '_ {
    Printable(headers)
}

struct Printable<'a>(&'a HeaderMap);

impl fmt::Debug for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        let mut others = 0_usize;
        for (name, value) in self.0 {
            let shown = if name == CONTENT_TYPE {
                media_type(value)
            } else if name == CONTENT_LENGTH
                || name == RETRY_AFTER
                || NUMBERS.contains(&name.as_str())
            {
                number(value)
            } else {
                None
            };
            match shown {
                Some(value) => drop(map.entry(&name.as_str(), &value)),
                None => others += 1,
            }
        }
        map.entry(&"others", &others).finish()
    }
}

fn number(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?;
    (text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
}

fn media_type(value: &HeaderValue) -> Option<&str> {
    let essence = value.to_str().ok()?.split(';').next()?.trim();
    MEDIA_TYPES
        .iter()
        .copied()
        .find(|known| known.eq_ignore_ascii_case(essence))
}
