//! Bigeye: collections, workspaces, key checks.
//!
//! Accepted: `Authorization: apikey` with a personal key ([`API_KEY`], [`SINGLE_WORKSPACE_API_KEY`]), and basic authentication with
//! [`USER`] and [`PASSWORD`]. [`AGENT_API_KEY`] is good for nothing but its own check, as in Bigeye's published documents.
//!
//! The user of [`API_KEY`] sees several workspaces and has to name one (by header, query or body) where things are listed or
//! created; without it there is the documented 400. The user of [`SINGLE_WORKSPACE_API_KEY`] sees one and need not.
//!
//! Where Bigeye's documents are silent the simulator decides, and says so here: a request that names two different workspaces is
//! refused; a PUT keeps the members that it doesn't mention; a cursor is the base64 of an offset; a page has 50 items unless the
//! request says otherwise; the last page has an empty `nextCursor`; errors other than the 400 have its shape.

use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;

mod account;
mod api_keys;
mod collection_infos;
mod collections;
mod failure;
mod scope;
mod seed;
mod state;
mod workspaces;

pub use account::{AGENT_API_KEY, API_KEY, PASSWORD, SINGLE_WORKSPACE_API_KEY, USER};

use account::Account;
use failure::Failure;
use state::Shared;

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("BIGEYE_URL", url.to_owned()),
        ("BIGEYE_API_KEY", API_KEY.to_owned()),
    ]
}

pub(crate) fn mount(world: &World) -> impl VendorApi {
    Bigeye {
        state: Shared::new(world),
    }
}

struct Bigeye {
    state: Shared,
}

impl VendorApi for Bigeye {
    fn router(&self) -> Router {
        Router::new()
            .route("/api/v1/personal-api-keys/verify", get(api_keys::verify))
            .route("/api/v1/agent-api-keys/verify", get(api_keys::verify))
            .route(
                "/api/v1/workspaces",
                get(workspaces::list).post(workspaces::create),
            )
            .route(
                "/api/v1/workspaces/{workspaceId}",
                get(workspaces::get)
                    .put(workspaces::update)
                    .delete(workspaces::delete),
            )
            .route(
                "/api/v1/collections",
                get(collections::list).post(collections::create),
            )
            .route(
                "/api/v1/collections/{collectionId}",
                get(collections::get)
                    .put(collections::update)
                    .delete(collections::delete),
            )
            .route("/api/v2/collections/info", get(collection_infos::list))
            .route(
                "/api/v2/collections/info/fetch",
                post(collection_infos::fetch),
            )
            .route(
                "/api/v2/collections/info/{collectionId}",
                get(collection_infos::get),
            )
            .with_state(self.state.clone())
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let account = Account::of(request.headers);
        let agents_only = request.path == "/api/v1/agent-api-keys/verify";
        let keys_only = agents_only || request.path == "/api/v1/personal-api-keys/verify";
        let accepted = match account {
            Some(Account::Agent) => agents_only,
            Some(Account::Basic) => !keys_only,
            Some(Account::Personal | Account::SingleWorkspace) => !agents_only,
            None => false,
        };
        if accepted {
            return Ok(());
        }
        Err(Failure::new(
            StatusCode::UNAUTHORIZED,
            "Credentials are required to access this resource",
        )
        .into_reply())
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        json!({"code": status.as_u16(), "message": message})
    }

    fn too_many_requests(&self) -> Response {
        let mut response = reply::json(
            StatusCode::TOO_MANY_REQUESTS,
            &self.error_body(StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
        );
        response
            .headers_mut()
            .insert("retry-after", http::HeaderValue::from_static("1"));
        response
    }

    fn names(&self) -> Vec<String> {
        let state = self.state.lock();
        let collections = state
            .collections
            .values()
            .map(|collection| &collection.body);
        collections
            .chain(state.workspaces.values())
            .filter_map(|body| body["name"].as_str().map(str::to_owned))
            .collect()
    }

    fn exempt(&self) -> Exempt {
        Exempt::default()
    }
}
