//! BigID: data sources, scans, clusters, and the exchange of a user token.
//!
//! A user token is exchanged for a system token, which is what every other operation wants. Which user token it is decides how the
//! deployment behaves:
//!
//! - [`USER_TOKEN`]: tokens stand bare in `Authorization`, failures have their status.
//! - [`BEARER_USER_TOKEN`]: the same, but tokens want `Bearer` in front.
//! - [`RELAYED_USER_TOKEN`]: like the recorded sandbox, whose answers are all of status 200 and `text/html`, also when a token is refused.
//!   Every other user token that starts with [`RELAYED_PREFIX`] is refused in that way.
//!
//! [`USERNAME`] with [`PASSWORD`] logs in. System tokens live for seven days, access tokens of sessions for one, by the simulator's clock.
//! A data source whose address has `unreachable` in it fails its connection test; a scan whose profile has `broken` in its name fails.

mod cluster;
mod data_source;
mod filter;
pub mod language;
mod scan;
mod session;
mod template;
mod token;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State as Extracted};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::reply::{self, Unchecked};
use crate::vendor_api::{Head, VendorApi};
use crate::world::World;
use token::{Deployment, Tokens};

/// The user token that the simulator exchanges for a system token which stands bare in `Authorization`.
pub const USER_TOKEN: &str = "simulator-user-token";
/// The user token of a deployment that wants `Bearer` in front of every token.
pub const BEARER_USER_TOKEN: &str = "simulator-bearer-user-token";
/// The user token of a deployment whose answers are all of status 200 and `text/html`.
pub const RELAYED_USER_TOKEN: &str = "simulator-relayed-user-token";
/// How a user token starts that belongs to the deployment of [`RELAYED_USER_TOKEN`]; all but that one are refused.
pub const RELAYED_PREFIX: &str = "simulator-relayed-";
/// The user who can log in.
pub const USERNAME: &str = "simulator";
/// The password of [`USERNAME`].
pub const PASSWORD: &str = "simulator-password";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGID_URL", url.to_owned()),
        ("BIGID_USER_TOKEN", USER_TOKEN.to_owned()),
    ]
}

pub(crate) fn mount(world: &World) -> impl VendorApi {
    Bigid(Arc::new(State {
        world: world.clone(),
        tokens: Tokens::new(world.clone()),
        data_sources: data_source::DataSources::new(world),
        clusters: cluster::Clusters::new(world),
        scans: scan::Scans::new(world),
    }))
}

/// What the handlers share.
struct State {
    world: World,
    tokens: Tokens,
    data_sources: data_source::DataSources,
    clusters: cluster::Clusters,
    scans: scan::Scans,
}

struct Bigid(Arc<State>);

impl VendorApi for Bigid {
    fn router(&self) -> Router {
        Router::new()
            .route("/sessions", post(session::create))
            .route("/refresh-access-token", get(session::refresh))
            .route("/ds-connections", get(data_source::list))
            .route("/ds_connections", post(data_source::create))
            .route("/ds-connection-test", post(data_source::test))
            .route(
                "/ds-connections/file-download/export",
                get(data_source::export),
            )
            .route("/ds-connections-types", get(template::types))
            .route("/ds-connections-types/template/{type}", get(template::one))
            .route("/ds-templates", get(template::list))
            .route("/ds-templates/{type}", get(template::one))
            .route("/clusters", get(cluster::list))
            .route(
                "/data-catalog/column/cluster/similar",
                get(cluster::columns),
            )
            .route("/scans", get(scan::list).post(scan::start))
            .route("/scans/{id}", get(scan::one))
            .route("/scans/{id}/status", get(scan::status))
            .layer(from_fn_with_state(Arc::clone(&self.0), relay))
            .with_state(Arc::clone(&self.0))
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let authorization = request.header("authorization");
        match request.path {
            "/sessions" => Ok(()),
            "/refresh-access-token" => self.0.tokens.check_user_token(authorization),
            _ => self.0.tokens.check(authorization),
        }
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        if status.is_server_error() {
            json!({"status": "error", "message": message, "errors": [{}]})
        } else {
            json!({"error": message})
        }
    }

    fn expire(&self, request: &Head<'_>) -> bool {
        let authorization = request.header("authorization");
        self.0.tokens.end(authorization.unwrap_or_default())
    }

    fn names(&self) -> Vec<String> {
        let mut names = self.0.data_sources.names();
        names.extend(self.0.scans.names());
        names
    }

    fn too_many_requests(&self) -> Response {
        reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        )
    }
}

/// What stands between the recorded sandbox and its clients: JSON is called HTML.
async fn relay(Extracted(state): Extracted<Arc<State>>, request: Request, next: Next) -> Response {
    let authorization = request.headers().get(AUTHORIZATION);
    let token = authorization
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let relayed = state.tokens.deployment(token) == Deployment::Relayed;
    let mut response = next.run(request).await;
    if relayed && response.status().is_success() {
        disguise(&mut response);
    }
    response
}

/// Makes an answer look like those of the recorded sandbox.
fn disguise(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        HeaderName::from_static("x-powered-by"),
        HeaderValue::from_static("Express"),
    );
    headers.insert(
        HeaderName::from_static("access-control-allow-origin"),
        HeaderValue::from_static("*"),
    );
    response.extensions_mut().insert(Unchecked);
}

/// A failure as the tutorial shows it for 400 and 404.
fn failure(status: StatusCode, error: &str) -> Response {
    reply::json(status, &json!({"error": error}))
}

/// An answer in the wrapper of newer endpoints.
fn enveloped(data: Value) -> Response {
    let body = json!({"status": "success", "statusCode": 200, "data": data, "message": null});
    reply::json(StatusCode::OK, &body)
}
