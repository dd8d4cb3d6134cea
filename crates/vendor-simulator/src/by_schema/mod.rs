//! A vendor of which the simulator knows nothing but the spec.
//!
//! Every operation is answered from the schema of its answer, with made-up data that is the same each time (`answer`); lists have four items and are cut into
//! pages (`pages`). A request is checked against the spec like any other. Nothing is kept: what is created can't be listed.
//!
//! A call needs a credential in the place that the spec names (`credential`). Any is good but for one with the word [`REFUSED`] in it, which gets a 401.
//!
//! For a vendor with behaviour by hand, `answer` fills in the operations that its router doesn't have.

mod answer;
mod credential;
mod error_shape;
mod pages;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use crate::reply;
use crate::spec::{Found, Spec};
use crate::vendor_api::{Exempt, Head, VendorApi};

pub(crate) use answer::{Asked, answer};
use credential::Credentials;
use error_shape::ErrorShape;

/// A credential that is good.
pub const ACCEPTED: &str = "simulated-secret";
/// A word that makes a credential a wrong one.
pub const REFUSED: &str = "refused";

pub(crate) fn mount(spec: &Arc<Spec>) -> impl VendorApi + use<> {
    BySchema {
        credentials: Credentials::of(&spec.document),
        errors: ErrorShape::of(spec),
        spec: Arc::clone(spec),
    }
}

struct BySchema {
    spec: Arc<Spec>,
    credentials: Credentials,
    errors: ErrorShape,
}

impl VendorApi for BySchema {
    fn router(&self) -> Router {
        Router::new()
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let Found::Operation(operation) = self.spec.find(request.method, request.path) else {
            return Ok(());
        };
        self.credentials
            .check(operation, request)
            .map_err(|wanted| {
                let message = format!("the credential is missing or wrong: {wanted}");
                let status = StatusCode::UNAUTHORIZED;
                reply::json(status, &self.error_body(status, &message))
            })
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        self.errors.body(status, message)
    }

    fn too_many_requests(&self) -> Response {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let mut response = reply::json(status, &self.error_body(status, "Too many requests"));
        let headers = response.headers_mut();
        headers.insert("retry-after", HeaderValue::from_static("1"));
        response
    }

    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    fn exempt(&self) -> Exempt {
        Exempt {
            query: self.credentials.query_names(),
            ..Exempt::default()
        }
    }
}
