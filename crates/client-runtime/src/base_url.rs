//! The address below which all operations of a client are.

use crate::Error;
use reqwest::Url;
use std::fmt;

/// A base URL, checked and parsed once.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl {
    url: Url,
    /// The path without a slash at its end; operations' paths are appended to it.
    prefix: String,
}

impl BaseUrl {
    /// Checks a base URL. A slash at the end, and white space around, are mended.
    ///
    /// # Errors
    /// There is no scheme or host, another scheme than `http` or `https`, a query, a fragment, or a user name; the error
    /// says how to mend it and does not repeat the text, which may hold a password.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Error::configuration("the base URL is empty"));
        }
        let has_scheme = text.split_once("://").is_some_and(|(scheme, _)| {
            !scheme.is_empty()
                && scheme
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        });
        if !has_scheme {
            return Err(Error::configuration(
                "the base URL has no scheme; write it in full, as in https://api.example.com",
            ));
        }
        let mut url = Url::parse(text).map_err(|error| {
            Error::configuration(format!("the base URL can't be read: {error}"))
        })?;
        Self::check(&url)?;
        let prefix = url.path().trim_end_matches('/').to_owned();
        url.set_path(&prefix);
        Ok(Self { url, prefix })
    }

    fn check(url: &Url) -> Result<(), Error> {
        let wrong = |what: &str| Err(Error::configuration(format!("the base URL {what}")));
        if !matches!(url.scheme(), "http" | "https") {
            return wrong("must start with https:// or http://");
        }
        if !url.has_host() {
            return wrong("has no host");
        }
        if !url.username().is_empty() || url.password().is_some() {
            return wrong(
                "holds a user name or password; remove them and set a credential instead",
            );
        }
        if url.query().is_some() {
            return wrong(
                "has a query; remove what follows the `?`, and set default parameters by the client's options",
            );
        }
        if url.fragment().is_some() {
            return wrong("has a fragment; remove what follows the `#`");
        }
        Ok(())
    }

    pub(crate) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The URL of a path below the base and a query, both escaped already.
    pub(crate) fn join(&self, path: &str, query: &str) -> Url {
        let mut url = self.url.clone();
        if self.prefix.is_empty() {
            url.set_path(path);
        } else {
            let mut whole = String::with_capacity(self.prefix.len() + path.len());
            whole.push_str(&self.prefix);
            whole.push_str(path);
            url.set_path(&whole);
        }
        if !query.is_empty() {
            url.set_query(Some(query));
        }
        url
    }

    /// Whether a URL has the same origin and lies below the base's path.
    pub(crate) fn contains(&self, url: &Url) -> bool {
        let below = url
            .path()
            .strip_prefix(self.prefix.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        url.origin() == self.url.origin()
            && url.username().is_empty()
            && url.password().is_none()
            && below
    }

    pub(crate) fn url(&self) -> &Url {
        &self.url
    }

    /// The URL as text, without a slash at its end.
    pub fn as_str(&self) -> &str {
        self.url.as_str().trim_end_matches('/')
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_is_mended_or_refused_with_words() {
        let fine = [
            (
                "https://app.dataops.live/api/v4",
                "https://app.dataops.live/api/v4",
            ),
            (
                " https://app.dataops.live/api/v4// ",
                "https://app.dataops.live/api/v4",
            ),
            ("HTTPS://Bigml.io/", "https://bigml.io"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ];
        for (text, url) in fine {
            assert_eq!(BaseUrl::parse(text).unwrap().as_str(), url);
        }
        let refused = [
            ("", "is empty"),
            ("bigml.io/andromeda", "no scheme"),
            ("localhost:8080", "no scheme"),
            ("://x", "no scheme"),
            ("ftp://bigml.io", "must start with https://"),
            ("https://", "can't be read"),
            ("https://bigml.io/?api_key=hunter2", "has a query"),
            ("https://bigml.io/#hunter2", "has a fragment"),
            ("https://me:hunter2@bigml.io/", "user name or password"),
        ];
        for (text, said) in refused {
            let error = BaseUrl::parse(text).unwrap_err();
            assert!(error.is_configuration());
            let line = format!("{error} {error:?}");
            assert!(line.contains(said), "{text}: {line}");
            assert!(!line.contains("hunter2"), "{line}");
        }
    }

    #[test]
    fn paths_are_appended_without_a_double_slash() {
        for base in ["https://h/api/v4/", "https://h/api/v4"] {
            let url = BaseUrl::parse(base).unwrap().join("/projects/a%2Fb", "x=1");
            assert_eq!(url.as_str(), "https://h/api/v4/projects/a%2Fb?x=1");
        }
        let url = BaseUrl::parse("https://h/").unwrap().join("/projects", "");
        assert_eq!(url.as_str(), "https://h/projects");
    }

    #[test]
    fn only_the_same_origin_below_the_same_path_is_inside() {
        let base = BaseUrl::parse("https://h/api").unwrap();
        let table = [
            ("https://h/api/x?y=1", true),
            ("https://h:443/api", true),
            ("http://h/api/x", false),
            ("https://h/apix", false),
            ("https://h.evil/api/x", false),
            ("https://h:8443/api/x", false),
            ("https://h@evil/api/x", false),
            ("https://u@h/api/x", false),
            ("https://h/api/../x", false),
        ];
        for (text, inside) in table {
            assert_eq!(base.contains(&Url::parse(text).unwrap()), inside, "{text}");
        }
    }
}
