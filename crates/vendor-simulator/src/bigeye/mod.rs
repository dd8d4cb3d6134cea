//! Bigeye: workspaces and who may do what in them, sources with their tables, metrics and their runs, collections; see the file of each.
//!
//! Accepted: `Authorization: apikey` with a personal key, and basic authentication with [`USER`] and [`PASSWORD`], which are of the same
//! user as [`API_KEY`]. [`AGENT_API_KEY`] is good for nothing but its own check, as in Bigeye's published documents.
//!
//! | Key | Sees | May |
//! |---|---|---|
//! | [`API_KEY`] | workspaces 123, 124 and 125 | everything (admin) |
//! | [`SINGLE_WORKSPACE_API_KEY`] | 123 | manage |
//! | [`EDIT_API_KEY`] | 123, 124 | edit in 123, view 124 |
//! | [`VIEW_API_KEY`] | 123, 124 | view |
//!
//! Who may do what follows from the groups and their grants, which calls can change. A level that is too low is refused by 403. Which call
//! needs which level is the simulator's decision, see `access`.
//!
//! A user who sees several workspaces has to name one (by header, query or body) where things are listed or created; without it there is the
//! documented 400. A user who sees one need not.
//!
//! Where Bigeye's documents are silent the simulator decides, and says so here: a request that names two different workspaces is
//! refused; a PUT keeps the members that it doesn't mention; a cursor is the base64 of an offset; a page has 50 items unless the
//! request says otherwise; the last page has an empty `nextCursor`; errors other than the 400 have its shape.
//!
//! What metrics observe is in `runs`, and which of them alert at the start in `seed`.
//!
//! Operations that no file has are answered from their schemas.

use axum::Router;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use crate::reply;
use crate::vendor_api::{Exempt, Head, VendorApi};
use crate::world::World;

mod access;
mod accessors;
mod account;
mod agents;
mod api_keys;
mod bigconfig;
mod caller;
mod catalog_attributes;
mod catalog_children;
mod catalog_workflow;
mod classifiers;
mod collection_infos;
mod collections;
mod columns;
mod company;
mod comparison_tables;
mod custom_integration_types;
mod custom_node_types;
mod custom_repositories;
mod custom_repository_sync;
mod custom_rules;
mod data_classes;
mod dbt;
mod delta_results;
mod deltas;
mod dimensions;
mod entities;
mod external_monitors;
mod failure;
mod favorites;
mod form;
mod glossary;
mod groups;
mod indexing;
mod integrations;
mod issue_filter;
mod issue_merge;
mod issue_tables;
mod issue_updates;
mod issues;
mod joins;
mod lineage_edges;
mod lineage_graph;
mod lineage_nodes;
mod metric_bulk;
mod metric_infos;
mod metric_runs;
mod metric_suites;
mod metric_templates;
mod metrics;
mod object_owners;
mod observed_columns;
mod order;
mod page;
mod pattern;
mod profiles;
mod rebuilds;
mod roles;
mod runs;
mod scan_findings;
mod scan_jobs;
mod scan_runs;
mod schedules;
mod schemas;
mod search;
mod seed;
mod shown;
mod sources;
mod state;
mod store;
mod suite_extras;
mod table_profiles;
mod tables;
mod tags;
mod users;
mod virtual_tables;
mod wanted;
mod where_clause;
mod workflow;
mod workflow_runs;
mod workspaces;

pub use account::{
    AGENT_API_KEY, API_KEY, EDIT_API_KEY, PASSWORD, SINGLE_WORKSPACE_API_KEY, USER, VIEW_API_KEY,
};
pub use runs::FAILING_FILTER;

use account::Account;
use caller::Caller;
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
        let concepts = [
            agents::routes(),
            api_keys::routes(),
            bigconfig::routes(),
            catalog_attributes::routes(),
            catalog_children::routes(),
            classifiers::routes(),
            collection_infos::routes(),
            collections::routes(),
            columns::routes(),
            company::routes(),
            comparison_tables::routes(),
            custom_integration_types::routes(),
            custom_node_types::routes(),
            custom_repositories::routes(),
            custom_repository_sync::routes(),
            custom_rules::routes(),
            data_classes::routes(),
            dbt::routes(),
            deltas::routes(),
            dimensions::routes(),
            external_monitors::routes(),
            favorites::routes(),
            glossary::routes(),
            groups::routes(),
            integrations::routes(),
            issue_merge::routes(),
            issue_tables::routes(),
            issue_updates::routes(),
            issues::routes(),
            joins::routes(),
            lineage_edges::routes(),
            lineage_graph::routes(),
            lineage_nodes::routes(),
            metric_bulk::routes(),
            metric_infos::routes(),
            metric_runs::routes(),
            metric_suites::routes(),
            metric_templates::routes(),
            metrics::routes(),
            object_owners::routes(),
            observed_columns::routes(),
            profiles::routes(),
            rebuilds::routes(),
            roles::routes(),
            scan_findings::routes(),
            scan_jobs::routes(),
            scan_runs::routes(),
            schedules::routes(),
            schemas::routes(),
            search::routes(),
            sources::routes(),
            table_profiles::routes(),
            tables::routes(),
            tags::routes(),
            users::routes(),
            virtual_tables::routes(),
            workflow::routes(),
            workflow_runs::routes(),
            workspaces::routes(),
        ];
        concepts
            .into_iter()
            .fold(Router::new(), Router::merge)
            .with_state(self.state.clone())
    }

    fn authorize(&self, request: &Head<'_>) -> Result<(), Response> {
        let agents_only = request.path == "/api/v1/agent-api-keys/verify";
        let keys_only = agents_only || request.path == "/api/v1/personal-api-keys/verify";
        let state = self.state.lock();
        let account = match Account::of(request.headers, &state) {
            Some(Account::Agent) if agents_only => return Ok(()),
            Some(account) if account.is_personal() && !agents_only => account,
            Some(Account::Basic) if !keys_only => Account::Basic,
            _ => return Err(Failure::unauthorized().into_reply()),
        };
        let caller = Caller::of(
            account,
            request.method,
            request.path,
            request.query,
            request.headers,
        );
        caller
            .and_then(|caller| caller.admitted(&state))
            .map_err(Failure::into_reply)
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
        let shelves = [&state.collections, &state.metrics, &state.workspaces];
        shelves
            .into_iter()
            .flat_map(|shelf| shelf.bodies())
            .filter_map(|body| body["name"].as_str().map(str::to_owned))
            .collect()
    }

    /// Bigeye's own client lists collections at `/api/v1/collections/`.
    fn path<'a>(&self, path: &'a str) -> &'a str {
        match path.strip_suffix('/') {
            Some(without) if !without.is_empty() => without,
            _ => path,
        }
    }

    /// Bigeye's own client is written in Python, and sends one GET with a body.
    fn exempt(&self) -> Exempt {
        Exempt {
            booleans_of_python: true,
            bodies_of_gets: true,
            ..Exempt::default()
        }
    }
}
