//! BigML: resources that are created, finish some time later, and are listed with filters.
//!
//! Accepted: the query pair `username` = [`USERNAME`], `api_key` = [`API_KEY`].

use axum::Router;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;

/// The user name that the simulator accepts.
pub const USERNAME: &str = "simulator";
/// The API key that the simulator accepts.
pub const API_KEY: &str = "5a3e1c7b9d2f4086a1b3c5d7e9f00112233445566";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGML_URL", url.to_owned()),
        ("BIGML_USERNAME", USERNAME.to_owned()),
        ("BIGML_API_KEY", API_KEY.to_owned()),
    ]
}

pub(crate) fn mount(_world: &World) -> impl VendorApi {
    Bigml
}

struct Bigml;

impl VendorApi for Bigml {
    fn router(&self) -> Router {
        Router::new()
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        match (request.query.get("username"), request.query.get("api_key")) {
            (Some(USERNAME), Some(API_KEY)) => Ok(()),
            _ => {
                let body = self.error_body(StatusCode::UNAUTHORIZED, "Invalid username or api key");
                Err(reply::json(StatusCode::UNAUTHORIZED, &body))
            }
        }
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        json!({"code": status.as_u16(), "status": {"code": -1100, "message": message}})
    }

    fn too_many_requests(&self) -> Response {
        reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        )
    }

    fn exempt(&self) -> Exempt {
        Exempt {
            query: &["username", "api_key", "organization", "project"],
            body: &[],
        }
    }
}
