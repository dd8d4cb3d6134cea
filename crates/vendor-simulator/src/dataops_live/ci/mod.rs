//! What runs: pipelines, jobs, schedules and triggers, what they need (variables, runners, environments) and what they make (artifacts,
//! deployments, packages, images).

mod artifacts;
mod ci_lint;
mod container_registry;
mod deployments;
mod environments;
mod generic_packages;
mod job_actions;
pub(super) mod job_token;
mod jobs;
mod packages;
mod pipelines;
mod plan;
mod progress;
mod resource_groups;
pub(super) mod run;
mod run_json;
mod runner_tokens;
mod runners;
pub(super) mod schedule;
mod schedules;
mod task;
mod test_reports;
mod triggers;
mod variables;

use std::sync::Arc;

use axum::Router;

use super::store::{State, Store};
use crate::world::World;

pub use artifacts::job_with_artifacts_of;
pub(super) use progress::Order;
pub(super) use run::Run;
pub(super) use runner_tokens::enrol;

pub(super) fn routes() -> Router<Arc<Store>> {
    [
        artifacts::routes(),
        ci_lint::routes(),
        container_registry::routes(),
        deployments::routes(),
        environments::routes(),
        generic_packages::routes(),
        job_actions::routes(),
        jobs::routes(),
        packages::routes(),
        pipelines::routes(),
        resource_groups::routes(),
        runner_tokens::routes(),
        runners::routes(),
        schedules::routes(),
        test_reports::routes(),
        triggers::routes(),
        variables::routes(),
    ]
    .into_iter()
    .fold(Router::new(), Router::merge)
}

/// What is there from the start. The projects and groups are.
pub(super) fn seed(state: &mut State, world: &World) {
    pipelines::seed(state, world);
    schedules::seed(state, world);
    triggers::seed(state, world);
    variables::seed(state);
    environments::seed(state);
    deployments::seed(state, world);
    resource_groups::seed(state);
    runners::seed(state);
    packages::seed(state);
    container_registry::seed(state);
}
