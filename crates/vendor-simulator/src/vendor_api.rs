//! What a vendor module hands to the simulator.

use axum::Router;
use axum::response::Response;
use http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};

use crate::query::Query;

/// One vendor's behaviour. A vendor module has `pub(crate) fn mount(world: &World) -> impl VendorApi`.
///
/// The simulator asks in this order: injected faults and the rate limit, [`authorize`](Self::authorize), validation against the bundled
/// spec, then the router. A path or method that the router doesn't have is answered with generated data when the spec has it.
pub(crate) trait VendorApi: Send + Sync + 'static {
    /// The handlers. Paths are written as in the bundled spec, relative to the vendor's base URL (`/projects/{id}`), and handlers
    /// take and give `serde_json::Value`. State goes in with `with_state`.
    fn router(&self) -> Router;

    /// Refuses a request whose credentials are wrong, in the vendor's shape. Operations that need none, or whose token is in the body,
    /// are let through here.
    fn authorize(&self, request: &Head<'_>) -> Result<(), Response>;

    /// A JSON error body as the vendor would write it; the simulator adds the member `simulator` when the error is its own.
    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        json!({"code": status.as_u16(), "message": message})
    }

    /// The answer above the rate limit, with the headers that the vendor sends.
    fn too_many_requests(&self) -> Response;

    /// Ends the token of a request; `false` where it can't be over now.
    fn expire(&self, request: &Head<'_>) -> bool {
        let _ = request;
        false
    }

    /// The names of all that was made: what marked creations are counted by.
    fn names(&self) -> Vec<String>;

    /// A path as the vendor reads it, relative to its base URL.
    fn path<'a>(&self, path: &'a str) -> &'a str {
        path
    }

    /// What the validation lets pass although the spec doesn't have it.
    fn exempt(&self) -> Exempt {
        Exempt::default()
    }
}

/// The head of a request, as [`VendorApi::authorize`] sees it.
pub(crate) struct Head<'a> {
    pub(crate) method: &'a Method,
    /// Relative to the vendor's base URL, still percent-encoded.
    pub(crate) path: &'a str,
    pub(crate) query: &'a Query,
    pub(crate) headers: &'a HeaderMap,
}

impl Head<'_> {
    /// The text of a header; `None` when it is absent or not text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// Names that the spec doesn't have: above all those that every operation of a vendor takes, for credentials and scoping.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Exempt {
    /// Query parameters.
    pub(crate) query: &'static [&'static str],
    /// Query parameters of one operation, by its id, that ask for another form of its answer.
    pub(crate) query_of: &'static [(&'static str, &'static str)],
    /// Top-level members of a JSON body, and form fields.
    pub(crate) body: &'static [&'static str],
    /// Whether `True` and `False`, as Python writes them, are booleans in the query.
    pub(crate) booleans_of_python: bool,
    /// Whether a GET that takes no body may have one, which says nothing.
    pub(crate) bodies_of_gets: bool,
}

impl Exempt {
    /// Whether an operation takes this query parameter.
    pub(crate) fn has_query(&self, operation: &str, name: &str) -> bool {
        self.query.contains(&name) || self.query_of.contains(&(operation, name))
    }
}
