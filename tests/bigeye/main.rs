//! Bigeye's client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod access;
mod agents;
mod bigconfig;
mod bigconfig_extras;
mod catalog;
mod catalog_entities;
mod checks;
mod chosen_by;
mod classifiers;
mod collection_infos;
mod company;
mod comparison_tables;
mod configuration;
mod coverage;
mod credentials;
mod custom_rules;
mod daily_configuration;
mod daily_issues;
mod dashboard;
mod data_classes;
mod dbt;
mod delta_runs;
mod deltas;
mod dimensions;
mod documented_requests;
mod errors;
mod exports;
mod external_monitors;
mod favorites;
mod fixtures;
mod glossary;
mod integrations;
mod issue_tables;
mod issues;
mod joins;
mod json_of;
mod keys;
mod lineage;
mod lineage_issues;
mod lineage_nodes;
mod lineage_older;
mod lineage_workflows;
mod long_lists;
mod metric_queries;
mod metric_runs;
mod metric_suites;
mod metrics;
mod node_types;
mod object_owners;
mod observed_columns;
mod operations;
mod pages;
mod people;
mod presence;
mod reading_workflows;
mod repositories;
mod samples;
mod scan_runs;
mod scans;
mod schedules;
mod search;
mod secrets;
mod sending_again;
mod sources;
mod table_profiles;
mod tags;
mod templates;
mod vault;
mod virtual_tables;
mod webhooks;
mod workflow_ends;
mod workspace;
mod workspaces_by_name;

use bigeye_client::client_runtime::testing::ManualClock;
use bigeye_client::{Client, ClientBuilder};
use vendor_simulator::{Simulator, Vendor, bigeye};

/// The simulator's first workspace; it has twelve collections.
const WORKSPACE: i64 = 123;

/// A simulator, and clients of it.
struct Bigeye {
    simulator: Simulator,
}

impl Bigeye {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
        }
    }

    /// A client that has the address and nothing else.
    fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(self.simulator.url(Vendor::Bigeye))
    }

    /// A client whose user sees several workspaces, and that names none.
    fn unscoped(&self) -> Client {
        self.builder().api_key(bigeye::API_KEY).build().unwrap()
    }

    /// A client with another user's key, that works in [`WORKSPACE`].
    fn client_of(&self, key: &str) -> Client {
        let client = self.builder().api_key(key).build().unwrap();
        client.with_workspace(WORKSPACE)
    }

    /// A client that works in [`WORKSPACE`] and waits no real time.
    fn patient(&self) -> Client {
        let client = self.builder().api_key(bigeye::API_KEY).workspace(WORKSPACE);
        client
            .core(|core| core.clock(ManualClock::new().clock()))
            .build()
            .unwrap()
    }

    /// A client that works in [`WORKSPACE`].
    fn client(&self) -> Client {
        self.unscoped().with_workspace(WORKSPACE)
    }
}
