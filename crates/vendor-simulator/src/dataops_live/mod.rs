//! DataOps.live: projects, namespaces, pipelines, jobs, schedules, triggers.
//!
//! Accepted in the header `private-token`: [`PERSONAL_TOKEN`], [`PROJECT_TOKEN`], [`GROUP_TOKEN`]; in the body of a pipeline trigger:
//! [`TRIGGER_TOKEN`].

use axum::Router;
use axum::response::Response;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Head, VendorApi};
use crate::world::World;

/// The personal access token that the simulator accepts.
pub const PERSONAL_TOKEN: &str = "simulator-personal-token";
/// The project access token that the simulator accepts.
pub const PROJECT_TOKEN: &str = "simulator-project-token";
/// The group access token that the simulator accepts.
pub const GROUP_TOKEN: &str = "simulator-group-token";
/// The pipeline trigger token that the simulator accepts.
pub const TRIGGER_TOKEN: &str = "simulator-trigger-token";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("DATAOPS_LIVE_URL", url.to_owned()),
        ("DATAOPS_LIVE_TOKEN", PERSONAL_TOKEN.to_owned()),
    ]
}

pub(crate) fn mount(world: &World) -> impl VendorApi {
    DataopsLive {
        world: world.clone(),
    }
}

struct DataopsLive {
    world: World,
}

impl VendorApi for DataopsLive {
    fn router(&self) -> Router {
        Router::new()
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        match request.header("private-token") {
            Some(PERSONAL_TOKEN | PROJECT_TOKEN | GROUP_TOKEN) => Ok(()),
            _ if request.path.ends_with("/trigger/pipeline") => Ok(()),
            _ => Err(reply::json(
                StatusCode::UNAUTHORIZED,
                &json!({"message": "401 Unauthorized"}),
            )),
        }
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        json!({"message": format!("{} {message}", status.as_u16())})
    }

    fn too_many_requests(&self) -> Response {
        let mut response =
            reply::text(StatusCode::TOO_MANY_REQUESTS, "text/plain", "Retry later\n");
        let reset = self.world.now().timestamp() + 1;
        for (name, value) in [
            ("retry-after", HeaderValue::from(1)),
            ("ratelimit-limit", HeaderValue::from(60)),
            ("ratelimit-remaining", HeaderValue::from(0)),
            ("ratelimit-reset", HeaderValue::from(reset)),
        ] {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
