//! BigID's client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod access;
mod app_storage;
mod apps;
mod audit_log;
mod case_work;
mod cases;
mod catalog;
mod catalog_details;
mod catalog_fixtures;
mod catalog_tags;
mod catalog_walk;
mod classifiers;
mod configuration;
mod connection_tests;
mod connectors;
mod copies;
mod coverage;
mod credentials;
mod data_sources_by_name;
mod drift;
mod dsar;
mod dsar_runs;
mod errors;
mod exports;
mod failures;
mod findings;
mod fixtures;
mod flags;
mod fleet;
mod inventory;
mod listed;
mod locations;
mod operations;
mod pages;
mod parent_scans;
mod policies;
mod query;
mod relayed;
mod relayed_families;
mod samples;
mod scan_profiles;
mod scan_runs;
mod scans;
mod search;
mod secrets;
mod upserts;
mod users;
mod vault;

use bigid_client::{Client, ClientBuilder};
use vendor_simulator::{Simulator, Vendor, bigid};

/// The simulator's first cluster; it has sixty columns.
const CLUSTER: &str = "c10000000000";

/// A simulator, and clients of it.
struct Bigid {
    simulator: Simulator,
}

impl Bigid {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
        }
    }

    /// A client that has the address and nothing else.
    fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(self.simulator.url(Vendor::Bigid))
    }

    fn client(&self) -> Client {
        self.builder()
            .user_token(bigid::USER_TOKEN)
            .build()
            .unwrap()
    }

    /// The `Authorization` headers of what came in for an operation.
    fn authorizations(&self, operation: &str) -> Vec<String> {
        let requests = self.simulator.requests_of(operation);
        let sent = requests
            .iter()
            .map(|request| request.header("authorization"));
        sent.map(|value| value.unwrap_or_default().to_owned())
            .collect()
    }

    fn count(&self, operation: &str) -> usize {
        self.simulator.requests_of(operation).len()
    }
}
