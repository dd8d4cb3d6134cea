//! DataOps.live's client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod addressing;
mod any_input;
mod configuration;
mod credentials;
mod documented_requests;
mod downloads;
mod errors;
mod fixtures;
mod operations;
mod pages;
mod pipelines;
mod resume;
mod secrets;
mod vault;
mod wire_server;

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

    fn client(&self) -> Client {
        self.builder()
            .access_token(dataops_live::PERSONAL_TOKEN)
            .build()
            .unwrap()
    }
}
