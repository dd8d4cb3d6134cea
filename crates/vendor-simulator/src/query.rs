//! The query of a URL as a list of decoded pairs.

use http::Uri;
use percent_encoding::percent_decode_str;

/// Decoded pairs in the order in which they were sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads pairs separated by `&` or, with `semicolons` (BigML's way), also by `;`.
    pub(crate) fn parse(text: &str, semicolons: bool) -> Self {
        let pairs = text
            .split(|c| c == '&' || (semicolons && c == ';'))
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(name), decode(value))
            })
            .collect();
        Self(pairs)
    }

    /// The query of a URI.
    pub(crate) fn of(uri: &Uri, semicolons: bool) -> Self {
        Self::parse(uri.query().unwrap_or_default(), semicolons)
    }

    /// The first value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// A value read as a number; `None` when it is absent or no number.
    pub(crate) fn number(&self, name: &str) -> Option<u64> {
        self.get(name)?.parse().ok()
    }

    pub(crate) fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

/// So that a handler can take `query: Query` as an argument. BigML's handlers want semicolons too; a value of another vendor with a bare `;`
/// isn't sent by any client, since all of them encode it.
impl<S: Sync> axum::extract::FromRequestParts<S> for Query {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(
        parts: &mut http::request::Parts,
        _: &S,
    ) -> Result<Self, Self::Rejection> {
        Ok(Self::of(&parts.uri, true))
    }
}
