//! BigID: data sources, scans, clusters, and the exchange of a user token.
//!
//! [`USER_TOKEN`] is exchanged for a system token, which is what every other operation wants.

use axum::Router;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Head, VendorApi};
use crate::world::World;

/// The user token that the simulator exchanges.
pub const USER_TOKEN: &str = "simulator-user-token";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGID_URL", url.to_owned()),
        ("BIGID_USER_TOKEN", USER_TOKEN.to_owned()),
    ]
}

pub(crate) fn mount(_world: &World) -> impl VendorApi {
    Bigid
}

struct Bigid;

impl VendorApi for Bigid {
    fn router(&self) -> Router {
        Router::new()
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        match request.header("authorization") {
            Some(_) => Ok(()),
            None => Err(reply::text(
                StatusCode::UNAUTHORIZED,
                "text/plain; charset=utf-8",
                "Unauthorized",
            )),
        }
    }

    fn error_body(&self, _status: StatusCode, message: &str) -> Value {
        json!({"error": message})
    }

    fn too_many_requests(&self) -> Response {
        reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        )
    }
}
