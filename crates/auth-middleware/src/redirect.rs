//! Where a redirect may lead: to the same server as it is, to another one only for a download, and without credentials.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    LOCATION, RANGE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use percent_encoding::percent_decode_str;
use reqwest::{Request, Url};

use crate::exchange::BodyMode;
use crate::secret::Secret;

/// So many redirects are followed in a call.
pub(crate) const MOST: u32 = 5;

/// The headers that another server may see.
const HARMLESS: &[HeaderName] = &[
    ACCEPT,
    ACCEPT_ENCODING,
    ACCEPT_LANGUAGE,
    IF_MATCH,
    IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_RANGE,
    RANGE,
    USER_AGENT,
];

/// Whether a status sends the request elsewhere.
pub(crate) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

/// What to do with a redirect.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Redirect {
    /// Send the request, which has been changed, with the credential.
    Same,
    /// Send the request, which has been changed, without the credential.
    Elsewhere,
    /// Don't follow; why, as the end of a sentence about the server.
    Refused(&'static str),
}

/// Points `request`, which holds no credential yet, to where the reply sends it. `secrets` is what the credential has
/// added to the request that was sent.
pub(crate) fn follow(
    request: &mut Request,
    secrets: &[Secret],
    reply: &HeaderMap,
    mode: BodyMode,
) -> Redirect {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return Redirect::Refused(
            "redirects a request that changes something: check the base URL (https, host, path)",
        );
    }
    let location = reply
        .get(LOCATION)
        .and_then(|location| location.to_str().ok());
    let Some(target) = location.and_then(|location| request.url().join(location).ok()) else {
        return Redirect::Refused("redirects without a readable address");
    };
    let from = request.url();
    if !matches!(target.scheme(), "http" | "https")
        || (from.scheme() == "https" && target.scheme() == "http")
    {
        return Redirect::Refused("redirects to an address without encryption");
    }
    if has_user(&target) {
        return Redirect::Refused("redirects to an address with a user name or a password");
    }
    if same_server(from, &target) {
        *request.url_mut() = target;
        return Redirect::Same;
    }
    if mode != BodyMode::Streamed {
        return Redirect::Refused(
            "redirects to another server, where credentials must not go: check the base URL",
        );
    }
    if secrets.iter().any(|secret| holds(&target, secret)) {
        return Redirect::Refused("redirects to another server with the credential in the address");
    }
    *request.url_mut() = target;
    let headers = request.headers_mut();
    let kept = HARMLESS
        .iter()
        .filter_map(|name| headers.get(name).map(|value| (name.clone(), value.clone())));
    *headers = kept.collect();
    Redirect::Elsewhere
}

/// What the credential has added: values of headers, word by word, and of the query.
pub(crate) fn added(plain: &Request, sent: &Request) -> Vec<Secret> {
    let mut secrets = Vec::new();
    let known: Vec<_> = plain.url().query_pairs().collect();
    let pairs = sent
        .url()
        .query_pairs()
        .filter(|pair| !known.contains(pair));
    secrets.extend(pairs.map(|(_, value)| Secret::from(value.into_owned())));
    for (name, value) in sent.headers() {
        if plain.headers().get(name) == Some(value) {
            continue;
        }
        let text = str::from_utf8(value.as_bytes()).unwrap_or_default();
        secrets.push(Secret::from(text));
        // The secret stands after the scheme's name, and may hold blanks itself.
        if let Some((_, rest)) = text.split_once(' ') {
            secrets.push(Secret::from(rest));
        }
        for word in text.split_whitespace() {
            secrets.push(Secret::from(word));
            // Basic authentication is a pair in base64.
            let pair = STANDARD
                .decode(word)
                .ok()
                .and_then(|pair| String::from_utf8(pair).ok());
            if let Some((_, password)) = pair.as_deref().and_then(|pair| pair.split_once(':')) {
                secrets.push(Secret::from(password));
            }
        }
    }
    secrets
}

/// Whether an address names a user or a password.
pub(crate) fn has_user(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Whether the secret is in the address, as it is or encoded, in whatever case (as a host has none).
fn holds(target: &Url, secret: &Secret) -> bool {
    let secret = secret.expose();
    names(target, secret)
        || names(target, &STANDARD_NO_PAD.encode(secret))
        || names(target, &URL_SAFE_NO_PAD.encode(secret))
}

fn names(target: &Url, secret: &str) -> bool {
    let secret = secret.to_lowercase();
    let target = target.as_str().to_lowercase();
    let decoded = percent_decode_str(&target)
        .decode_utf8_lossy()
        .to_lowercase();
    // Short words, like the name of a scheme, are no secrets and occur anywhere.
    let long = secret.len() >= 6;
    let pairs = decoded
        .split(['?', '&', '=', '/'])
        .any(|part| part == secret);
    pairs
        || (long
            && (target.contains(&secret)
                || decoded.contains(&secret)
                || decoded.replace('+', " ").contains(&secret)))
}

/// The same host and port, or the same host by https in place of http.
fn same_server(from: &Url, to: &Url) -> bool {
    let ports = (from.port_or_known_default(), to.port_or_known_default());
    let same = from.scheme() == to.scheme() && ports.0 == ports.1;
    let upgrade =
        from.scheme() == "http" && to.scheme() == "https" && ports == (Some(80), Some(443));
    from.host_str() == to.host_str() && (same || upgrade)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(
        from: &str,
        to: &str,
        mode: BodyMode,
    ) -> Result<(Redirect, String), Box<dyn std::error::Error>> {
        let mut request = Request::new(Method::GET, from.parse()?);
        let reply = HeaderMap::from_iter([(LOCATION, to.parse()?)]);
        let redirect = follow(&mut request, &[Secret::from("s3cret")], &reply, mode);
        Ok((redirect, request.url().to_string()))
    }

    #[test]
    fn a_redirect_is_followed_with_without_or_not() -> Result<(), Box<dyn std::error::Error>> {
        let buffered = BodyMode::Buffered { limit: None };
        // from, to, does a buffered request go on with the credential, does a download go on without it
        let table = [
            ("https://a.example/x", "/y", true, false),
            ("https://a.example/x", "//a.example/y", true, false),
            (
                "https://a.example/x",
                "https://a.example:443/y",
                true,
                false,
            ),
            ("http://a.example/x", "https://a.example/x", true, false),
            (
                "http://a.example:8080/x",
                "https://a.example/x",
                false,
                true,
            ),
            (
                "https://a.example/x",
                "https://a.example:8443/y",
                false,
                true,
            ),
            ("https://a.example/x", "https://b.example/y", false, true),
            ("https://a.example/x", "//b.example/y", false, true),
            (
                "https://a.example/x",
                "https://a.example.b.example/y",
                false,
                true,
            ),
            ("https://a.example/x", "http://a.example/x", false, false),
            ("https://a.example/x", "http://b.example/x", false, false),
            (
                "https://a.example/x",
                "https://user@a.example/y",
                false,
                false,
            ),
            (
                "https://a.example/x",
                "https://:word@b.example/y",
                false,
                false,
            ),
            (
                "https://a.example/x",
                "https://b.example/y?key=s3cret",
                false,
                false,
            ),
            (
                "https://a.example/x",
                "https://b.example/s3cre%74",
                false,
                false,
            ),
            (
                "https://a.example/x",
                "https://S3CRET.b.example/",
                false,
                false,
            ),
            ("https://a.example/x", "javascript:alert(1)", false, false),
        ];
        for (from, to, same, elsewhere) in table {
            let (redirect, target) = outcome(from, to, buffered)?;
            assert_eq!(redirect == Redirect::Same, same, "{from} -> {to}");
            assert_eq!(target != from, same, "{from} -> {to}");
            let (redirect, target) = outcome(from, to, BodyMode::Streamed)?;
            assert_eq!(redirect == Redirect::Elsewhere, elsewhere, "{from} -> {to}");
            assert_eq!(target != from, same || elsewhere, "{from} -> {to}");
        }
        Ok(())
    }
}
