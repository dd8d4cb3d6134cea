//! {{title}}'s client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod configuration;
mod credentials;
mod operations;
{{pages_module}}
use {{crate}}::{Client, ClientBuilder};
use vendor_simulator::{Simulator, Vendor, by_schema};

/// A simulator, and clients of it.
struct Simulated {
    simulator: Simulator,
}

impl Simulated {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
        }
    }

    /// A client that has the address and nothing else.
    fn builder(&self) -> ClientBuilder {
        Client::builder().base_url(self.simulator.url(Vendor::{{Vendor}}))
    }

    /// A client that says at once what went wrong.
    fn client(&self) -> Client {
        let builder = self.builder(){{with_accepted}};
        let builder = builder.options(|options| options.without_retry());
        builder.build().unwrap()
    }
}
