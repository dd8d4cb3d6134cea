//! BigML's client as a stranger uses it: against the simulator, over a real socket.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod account;
mod bad_input;
mod chains;
mod composite_sources;
mod configuration;
mod coverage;
mod deep_bodies;
mod errors;
mod every_resource;
mod exports;
mod faults;
mod fields;
mod filters;
mod fixtures;
mod fixtures_unsupervised;
mod keys;
mod many_uploads;
mod operations;
mod pages;
mod parts;
mod prediction_server;
mod results;
mod samples;
mod scope;
mod secrets;
mod shared;
mod shared_reads;
mod supervised;
mod unsupervised;
mod uploads;
mod vault;
mod waiting;
mod webhooks;
mod whizzml;

use bigml_client::client_runtime::testing::ManualClock;
use bigml_client::{Client, ClientBuilder, Response, types};
use vendor_simulator::{Simulator, Vendor, bigml};

/// Two kinds of flowers that two numbers tell apart.
const FLOWERS: &str = "width,length,kind\n0.2,1.4,small\n0.3,1.5,small\n0.2,1.3,small\n0.4,1.6,small\n\
                       1.8,5.9,big\n1.9,5.8,big\n2.1,6.0,big\n2.0,5.5,big\n";

/// A simulator, and clients of it whose pauses take no time.
struct Bigml {
    simulator: Simulator,
    clock: ManualClock,
}

impl Bigml {
    async fn start() -> Self {
        Self {
            simulator: Simulator::start().await.unwrap(),
            clock: ManualClock::new(),
        }
    }

    /// A client that has the address and nothing else.
    fn builder(&self) -> ClientBuilder {
        let clock = self.clock.clock();
        Client::builder()
            .base_url(self.simulator.url(Vendor::Bigml))
            .core(|core| core.clock(clock))
    }

    fn client(&self) -> Client {
        let builder = self.builder();
        builder
            .credentials(bigml::USERNAME, bigml::API_KEY)
            .build()
            .unwrap()
    }

    /// A finished source of the flowers.
    async fn source(&self) -> types::Source {
        let body = types::SourceCreate::new().data(FLOWERS);
        let request = self.client().create_source().body(body);
        request.send_and_wait().await.unwrap().into_inner()
    }

    /// A finished dataset of the flowers.
    async fn dataset(&self) -> types::Dataset {
        let body = types::DatasetCreate::new().source(self.source().await.resource);
        let request = self.client().create_dataset().body(body);
        request.send_and_wait().await.unwrap().into_inner()
    }

    /// A finished cluster of a dataset: two groups.
    async fn cluster(&self, dataset: &types::Dataset) -> types::Cluster {
        let body = types::ClusterCreate::new().dataset(&dataset.resource).k(2);
        let request = self.client().create_cluster().body(body);
        request.send_and_wait().await.unwrap().into_inner()
    }

    /// A prediction, and how it was answered.
    async fn prediction(&self, body: types::PredictionCreate) -> Response<types::Prediction> {
        let request = self.client().create_prediction().body(body);
        request.send().await.unwrap()
    }

    /// A finished model of a dataset.
    async fn model(&self, dataset: &types::Dataset) -> types::Model {
        let body = types::ModelCreate::new().dataset(&dataset.resource);
        let request = self.client().create_model().body(body);
        request.send_and_wait().await.unwrap().into_inner()
    }
}
