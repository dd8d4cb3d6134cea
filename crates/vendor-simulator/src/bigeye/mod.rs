//! Bigeye: collections, workspaces, keys.
//!
//! Accepted: `Authorization: apikey` with [`API_KEY`], and basic authentication with [`USER`] and [`PASSWORD`].

use axum::Router;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;

/// The API key that the simulator accepts.
pub const API_KEY: &str = "bigeye_pak_simulator";
/// The user name for basic authentication.
pub const USER: &str = "user@example.com";
/// The password for basic authentication.
pub const PASSWORD: &str = "simulator-password";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGEYE_URL", url.to_owned()),
        ("BIGEYE_API_KEY", API_KEY.to_owned()),
    ]
}

pub(crate) fn mount(_world: &World) -> impl VendorApi {
    Bigeye
}

struct Bigeye;

impl VendorApi for Bigeye {
    fn router(&self) -> Router {
        Router::new()
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let basic = format!("Basic {}", STANDARD.encode(format!("{USER}:{PASSWORD}")));
        match request.header("authorization") {
            Some(value) if value == format!("apikey {API_KEY}") || value == basic => Ok(()),
            _ => Err(reply::json(
                StatusCode::UNAUTHORIZED,
                &self.error_body(StatusCode::UNAUTHORIZED, "Unauthorized"),
            )),
        }
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        json!({"code": status.as_u16(), "message": message})
    }

    fn too_many_requests(&self) -> Response {
        reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        )
    }

    fn exempt(&self) -> Exempt {
        Exempt {
            query: &["workspaceId"],
            body: &["workspaceId"],
        }
    }
}
