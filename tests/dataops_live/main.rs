//! DataOps.live's client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod access_tokens;
mod addressing;
mod any_input;
mod ci_lint;
mod configuration;
mod container_registry;
mod credentials;
mod deploy_access;
mod documented_requests;
mod downloads;
mod environments;
mod errors;
mod events;
mod fixtures;
mod groups;
mod hooks;
mod instance;
mod jobs;
mod members;
mod operations;
mod packages;
mod pages;
mod pipeline_details;
mod pipeline_runs;
mod pipelines;
mod project_exports;
mod projects;
mod protected_refs;
mod releases;
mod repository;
mod resume;
mod roles;
mod runners;
mod samples;
mod search;
mod secrets;
mod traces;
mod triggers;
mod users;
mod variables;
mod vault;
mod webhooks;
mod wikis;
mod wire_server;

use client_runtime::testing::ManualClock;
use dataops_live_client::{Client, ClientBuilder};
use vendor_simulator::{Simulator, Vendor, dataops_live};

/// The project that has pipelines and schedules, by its full path.
const PROJECT: &str = dataops_live::PROJECT_PATH;

/// A simulator, and clients of it.
struct DataopsLive {
    simulator: Simulator,
}

impl DataopsLive {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
        }
    }

    /// A client that has the address and nothing else.
    fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(self.simulator.url(Vendor::DataopsLive))
    }

    /// A client for which no time passes while it waits.
    fn patient(&self) -> Client {
        let builder = self.builder().access_token(dataops_live::PERSONAL_TOKEN);
        let clock = ManualClock::new().clock();
        builder.core(|core| core.clock(clock)).build().unwrap()
    }

    fn client(&self) -> Client {
        self.builder()
            .access_token(dataops_live::PERSONAL_TOKEN)
            .build()
            .unwrap()
    }
}
