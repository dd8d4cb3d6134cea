//! DataOps.live: projects, namespaces, pipelines, jobs, schedules, triggers.
//!
//! Accepted in the header `private-token`, or as a bearer: [`PERSONAL_TOKEN`] of an administrator, [`READ_TOKEN`] of the same user, [`COLLEAGUE_TOKEN`],
//! [`PROJECT_TOKEN`], [`GROUP_TOKEN`], and every token that a call has made, until it is revoked or over. What a token's scope or its user's role doesn't
//! allow is answered with 403, what its user may not see with 404. In the body of a pipeline trigger: [`TRIGGER_TOKEN`]; in the query of an artifacts
//! download: [`JOB_TOKEN`].
//!
//! The project [`PROJECT_ID`], which is [`PROJECT_PATH`], has pipelines and schedules from the start. Every repository has the branches `main`,
//! `develop` and `qa` and the tag `v1.0`. A pipeline has three jobs, one after the other, and moves on by one state with every call that
//! looks at it or at one of its jobs. Its variable `_PIPELINE_FILE_NAME` says what becomes of it:
//!
//! | file | what becomes of it |
//! |---|---|
//! | `failing-ci.yml` | the second job fails, and passes after a retry |
//! | `tolerant-ci.yml` | the second job fails, but is allowed to: the pipeline passes |
//! | `manual-ci.yml` | the second job waits for a person |
//! | `delayed-ci.yml` | the second job waits for the clock, which doesn't come: a person can start it |
//! | `wide-ci.yml` | three jobs at the same time in the second stage; at the end a manual job that nobody needs to start |
//! | `parent-ci.yml` | the second job starts a child pipeline and waits for it |
//! | `failing-parent-ci.yml` | the same, and the child fails |
//! | `downstream-ci.yml` | the same, in another project of the namespace |
//! | other names that end in `-ci.yml` | it passes |
//! | the rest | is refused |
//!
//! [`job_with_artifacts_of`] names a job with artifacts of any size.

mod access;
mod archive;
mod ci;
mod deploy_keys;
mod deploy_tokens;
mod discussions;
mod events;
mod failure;
mod fields;
mod form;
mod groups;
mod hooks;
mod issuable;
mod issues;
mod labels;
mod listing;
mod markdown;
mod merge_requests;
mod metadata;
mod milestones;
mod notes;
mod people;
mod projects;
mod protected_refs;
mod quick_actions;
mod release_links;
mod releases;
mod repository;
mod search;
mod seed;
mod shelf;
mod store;
mod users;
mod wikis;

use std::sync::Arc;

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{HeaderValue, Method, StatusCode};
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;
use store::Store;

pub use ci::job_with_artifacts_of;

/// The personal access token that the simulator accepts.
pub const PERSONAL_TOKEN: &str = "simulator-personal-token";
/// The project access token that the simulator accepts.
pub const PROJECT_TOKEN: &str = "simulator-project-token";
/// The group access token that the simulator accepts.
pub const GROUP_TOKEN: &str = "simulator-group-token";
/// A personal access token of the same user that may only read.
pub const READ_TOKEN: &str = "simulator-read-token";
/// The personal access token of a colleague, who is no administrator: a developer in `northwind/analytics`, nobody elsewhere.
pub const COLLEAGUE_TOKEN: &str = "simulator-colleague-token";
/// The pipeline trigger token that the simulator accepts.
pub const TRIGGER_TOKEN: &str = "simulator-trigger-token";
/// The job token that the simulator accepts where a download takes one.
pub const JOB_TOKEN: &str = "simulator-job-token";
/// The project that has pipelines and schedules from the start.
pub const PROJECT_ID: i64 = 21_816;
/// Its full path.
pub const PROJECT_PATH: &str = "northwind/analytics/sales-pipeline";

pub(crate) fn environment(url: &str) -> Vec<(&'static str, String)> {
    vec![
        ("DATAOPS_LIVE_URL", url.to_owned()),
        ("DATAOPS_LIVE_TOKEN", PERSONAL_TOKEN.to_owned()),
        ("DATAOPS_LIVE_TRIGGER_TOKEN", TRIGGER_TOKEN.to_owned()),
        ("DATAOPS_LIVE_PROJECT", PROJECT_PATH.to_owned()),
    ]
}

pub(crate) fn mount(world: &World) -> impl VendorApi {
    DataopsLive {
        world: world.clone(),
        store: Store::new(world),
    }
}

struct DataopsLive {
    world: World,
    store: Arc<Store>,
}

impl VendorApi for DataopsLive {
    fn router(&self) -> Router {
        Router::new()
            .merge(access::routes())
            .merge(ci::routes())
            .merge(groups::routes())
            .merge(hooks::routes())
            .merge(projects::routes())
            .merge(users::routes())
            .merge(repository::routes())
            .merge(protected_refs::routes())
            .merge(releases::routes())
            .merge(release_links::routes())
            .merge(wikis::routes())
            .merge(deploy_keys::routes())
            .merge(deploy_tokens::routes())
            .merge(events::routes())
            .merge(search::routes())
            .merge(labels::routes())
            .merge(milestones::routes())
            .merge(issues::routes())
            .merge(merge_requests::routes())
            .merge(notes::routes())
            .merge(discussions::routes())
            .route("/markdown", post(markdown::render))
            .route("/metadata", get(metadata::get))
            .route("/version", get(metadata::get))
            .with_state(Arc::clone(&self.store))
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let unnamed = request.header("private-token").is_none();
        let bare = unnamed && request.header("authorization").is_none();
        if bare && is_open(request) || unnamed && ci::job_token::opens(request) {
            return Ok(());
        }
        access::check(&self.store, request).map_err(IntoResponse::into_response)
    }

    fn error_body(&self, status: StatusCode, message: &str) -> Value {
        match status {
            StatusCode::BAD_REQUEST => json!({ "error": message }),
            status => json!({"message": format!("{} {message}", status.as_u16())}),
        }
    }

    fn too_many_requests(&self) -> Response {
        let mut response =
            reply::text(StatusCode::TOO_MANY_REQUESTS, "text/plain", "Retry later\n");
        let reset = self.world.now() + chrono::TimeDelta::seconds(1);
        let headers = response.headers_mut();
        for (name, number) in [
            ("retry-after", 1),
            ("ratelimit-limit", 60),
            ("ratelimit-observed", 61),
            ("ratelimit-remaining", 0),
            ("ratelimit-reset", reset.timestamp()),
        ] {
            headers.insert(name, HeaderValue::from(number));
        }
        headers.insert(
            "ratelimit-name",
            HeaderValue::from_static("throttle_authenticated_api"),
        );
        if let Ok(date) =
            HeaderValue::from_str(&reset.format("%a, %d %b %Y %H:%M:%S GMT").to_string())
        {
            headers.insert("ratelimit-resettime", date);
        }
        response
    }

    fn names(&self) -> Vec<String> {
        let state = self.store.state();
        let projects = state.projects.values().map(|project| &project.name);
        let schedules = state.schedules.values();
        let files = state.runs.values().map(|run| &run.file);
        projects
            .chain(schedules.map(|schedule| &schedule.description))
            .chain(files)
            .cloned()
            .collect()
    }

    fn exempt(&self) -> Exempt {
        // Keysets are asked for with a parameter that the spec leaves to hand-written code, and their links have others.
        Exempt {
            query: &["pagination", "cursor", "last", "page_token"],
            ..Exempt::default()
        }
    }
}

/// What needs no token in a header: the trigger, what runners do with theirs, downloads with a job token, and the list of projects, which is empty then.
fn is_open(request: &Head<'_>) -> bool {
    let path = request.path;
    let of_runner = match *request.method {
        Method::DELETE => path == "/runners",
        Method::POST => path == "/runners" || path == "/runners/verify",
        _ => false,
    };
    path.ends_with("/trigger/pipeline")
        || of_runner
        || request.query.get("job_token").is_some()
        || (request.method == Method::GET && path == "/projects")
}
