//! BigID: data sources, scans of them by profile, clusters, people, apps, and the exchange of a user token; see the file of each.
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
//!
//! A data source whose address has `unreachable` in it fails its connection test. `Nightly` and `Weekly scan` are scan profiles that there are from the
//! beginning, `broken profile`, `flaky profile` and `stopped profile` end otherwise than well: words in the name of a profile decide that, see `scan_end`.
//! A profile that nobody has added can't be run.
//!
//! The catalog has 48 objects, or 200,000 with [`DataSize::Large`](crate::DataSize::Large), whose lists say little of each. Findings, policies, search and
//! inventory follow from them. The report of a person whose name has `broken` in it fails.
//!
//! Where BigID's documents are silent the simulator decides, and says so in the file of the concept: a PUT keeps what it doesn't mention, a second thing of
//! the same name is refused by 400, and members of answers whose form no source shows have names of the simulator's own.

mod access;
mod app;
mod application;
mod audit_log;
mod case;
mod catalog;
mod classifier;
mod cluster;
mod connection;
mod data_source;
mod data_source_seed;
mod dsar;
mod failure;
mod filter;
mod finding;
mod form;
mod glossary;
pub mod language;
mod page;
mod policy;
mod relay;
mod risk;
mod role;
mod scan;
mod scan_end;
mod scan_profile;
mod scanner;
mod search;
mod secret;
mod session;
mod store;
mod template;
mod token;
mod user;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;
use store::Shelf;
use token::Tokens;

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
/// The id of the one app that there is.
pub const APP: &str = "simulated-app";
/// The id of the one execution of [`APP`] that was begun.
pub const EXECUTION: &str = "simulated-execution";

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
        access_groups: access::groups_shelf(),
        access_users: access::users_shelf(),
        applications: application::shelf(),
        apps: app::shelf(),
        audit_log: audit_log::AuditLog::new(world),
        cases: case::shelf(),
        catalog: catalog::Catalog::new(world),
        classifications: classifier::shelf(),
        clusters: cluster::Clusters::new(world),
        data_categories: glossary::categories(),
        data_sources: data_source_seed::shelf(world),
        deletions: dsar::deletions(),
        dsar_profiles: dsar::profiles(),
        executions: app::executions(),
        glossary: glossary::terms(),
        indexing: search::Indexing::default(),
        policies: policy::shelf(),
        reports: dsar::Reports::default(),
        roles: role::shelf(),
        scan_profiles: scan_profile::shelf(),
        scans: scan::Scans::new(world),
        sensitivity_configs: access::sensitivity_configs(),
        storage: app::Storage::default(),
        users: user::shelf(),
    }))
}

/// What the handlers share.
struct State {
    world: World,
    tokens: Tokens,
    access_groups: Shelf,
    access_users: Shelf,
    applications: Shelf,
    apps: Shelf,
    audit_log: audit_log::AuditLog,
    cases: Shelf,
    catalog: catalog::Catalog,
    classifications: Shelf,
    clusters: cluster::Clusters,
    data_categories: Shelf,
    data_sources: Shelf,
    deletions: Shelf,
    dsar_profiles: Shelf,
    executions: Shelf,
    glossary: Shelf,
    indexing: search::Indexing,
    policies: Shelf,
    reports: dsar::Reports,
    roles: Shelf,
    scan_profiles: Shelf,
    scans: scan::Scans,
    sensitivity_configs: Shelf,
    storage: app::Storage,
    users: Shelf,
}

type Shared = Arc<State>;

struct Bigid(Shared);

impl VendorApi for Bigid {
    fn router(&self) -> Router {
        let concepts = [
            access::routes(),
            app::routes(),
            application::routes(),
            audit_log::routes(),
            case::routes(),
            catalog::routes(),
            classifier::routes(),
            cluster::routes(),
            connection::routes(),
            data_source::routes(),
            dsar::routes(),
            finding::routes(),
            glossary::routes(),
            policy::routes(),
            risk::routes(),
            role::routes(),
            scan::routes(),
            scan_profile::routes(),
            scanner::routes(),
            search::routes(),
            session::routes(),
            template::routes(),
            user::routes(),
        ];
        concepts
            .into_iter()
            .fold(Router::new(), Router::merge)
            .layer(from_fn_with_state(Arc::clone(&self.0), audit_log::note))
            .layer(from_fn_with_state(Arc::clone(&self.0), relay::relay))
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

    /// `?format=csv` makes a file of a report, which can't be said in the spec beside the JSON of the same path.
    fn exempt(&self) -> Exempt {
        Exempt {
            query_of: &[("getDsarReport", "format")],
            ..Exempt::default()
        }
    }

    fn expire(&self, request: &Head<'_>) -> bool {
        let authorization = request.header("authorization");
        self.0.tokens.end(authorization.unwrap_or_default())
    }

    fn names(&self) -> Vec<String> {
        let mut names = self.0.data_sources.keys();
        names.extend(self.0.policies.keys());
        names.extend(self.0.scan_profiles.keys());
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
