//! What a user can set for a whole client or for one call.

use crate::Error;
use crate::resource_id::{Id, IntoId};
use auth_middleware::{Policy, RetryPolicy};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::time::Duration;

/// Options of a client, or of one call by `client.with(|options| ...)`.
///
/// ```no_run
/// # fn f(core: client_runtime::Core) {
/// use std::time::Duration;
///
/// let patient = core.with(|options| options.timeout(Duration::from_secs(600)).header("x-trace", "abc"));
/// # }
/// ```
///
/// Options add up: what `with` does not change stays as the client was built. A header or parameter that can't be sent makes
/// the calls fail with an error that names it.
#[derive(Clone, Default)]
pub struct Options {
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) policy: Policy,
    pub(crate) prefetch: Option<usize>,
    problem: Option<String>,
}

impl Options {
    /// A header that goes with every request; setting it again replaces it. Its value never shows in `Debug`.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        let parsed = (
            HeaderName::try_from(name),
            HeaderValue::try_from(value.as_ref()),
        );
        match parsed {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.insert(name, value);
            }
            _ => self.complain(format!(
                "the header `{}` can't be sent",
                name.escape_debug()
            )),
        }
        self
    }

    /// A query parameter that goes with every request that does not set it itself; setting it again replaces it.
    #[must_use]
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name, value.into()));
        self
    }

    /// As [`default_query`](Self::default_query), with the id of a resource, type included. A text that is no such id makes the calls fail: nothing is sent.
    #[must_use]
    pub fn default_query_id<I: Id>(mut self, name: &'static str, id: impl IntoId<I>) -> Self {
        let id: I = id.into_id();
        match id.refusal() {
            None => self.default_query(name, id.text_as_sent()),
            Some(error) => {
                self.complain(format!("query parameter `{name}`: {error}"));
                self
            }
        }
    }

    /// Takes a query parameter away again that [`default_query`](Self::default_query) has set.
    #[must_use]
    pub fn without_default_query(mut self, name: &str) -> Self {
        self.query.retain(|(other, _)| other != name);
        self
    }

    /// Takes a header away again that [`header`](Self::header) has set.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        if let Ok(name) = HeaderName::try_from(name) {
            self.headers.remove(name);
        }
        self
    }

    /// The time for a whole call with its retries and waits (default 5 minutes). The time in which an upload's body is sent, and in
    /// which a download's is read, is not counted; each page of a stream is a call.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.policy.total_timeout = Some(limit);
        self
    }

    /// No time limit for a whole call.
    #[must_use]
    pub fn without_timeout(mut self) -> Self {
        self.policy.total_timeout = None;
        self
    }

    /// The time for one attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.policy.attempt_timeout = Some(limit);
        self
    }

    /// The longest silence on the line while a body goes up or comes down.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.policy.idle_timeout = Some(limit);
        self
    }

    /// What is sent again, how often, and after which waits.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.policy.retry = policy;
        self
    }

    /// Nothing is sent again.
    #[must_use]
    pub fn without_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// How many pages a stream fetches ahead where the API allows it (default 4; 1 is one after the other).
    #[must_use]
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = Some(pages.max(1));
        self
    }

    fn complain(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    /// What was set and can't be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match &self.problem {
            None => Ok(()),
            Some(problem) => Err(Error::invalid_request(problem.clone())),
        }
    }
}

/// Shows names, never values.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.keys().map(HeaderName::as_str).collect();
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        f.debug_struct("Options")
            .field("headers", &headers)
            .field("query", &query)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
