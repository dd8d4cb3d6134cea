//! Where a redirect may lead: to the same server as it is, to another one only for a download, and without credentials.

use http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
    LOCATION, RANGE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, Method, StatusCode};
use reqwest::{Request, Url};

use crate::exchange::BodyMode;

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

/// Points `request`, which holds no credential yet, to where the reply sends it. `sent` is the address with which it was
/// sent, credential included.
pub(crate) fn follow(
    request: &mut Request,
    sent: &Url,
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
    if same_server(from, &target) {
        *request.url_mut() = target;
        return Redirect::Same;
    }
    if mode != BodyMode::Streamed {
        return Redirect::Refused(
            "redirects to another server, where credentials must not go: check the base URL",
        );
    }
    if repeats_credential(from, sent, &target) {
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

/// The same host and port, or the same host by https in place of http.
fn same_server(from: &Url, to: &Url) -> bool {
    let ports = (from.port_or_known_default(), to.port_or_known_default());
    let same = from.scheme() == to.scheme() && ports.0 == ports.1;
    let upgrade =
        from.scheme() == "http" && to.scheme() == "https" && ports == (Some(80), Some(443));
    from.host_str() == to.host_str() && (same || upgrade)
}

/// Whether the target's query holds a pair that the credential added.
fn repeats_credential(plain: &Url, sent: &Url, target: &Url) -> bool {
    let plain: Vec<_> = plain.query_pairs().collect();
    let added: Vec<_> = sent
        .query_pairs()
        .filter(|pair| !plain.contains(pair))
        .collect();
    let repeats = target
        .query_pairs()
        .any(|(name, value)| added.iter().any(|pair| pair.0 == name || pair.1 == value));
    repeats
}
