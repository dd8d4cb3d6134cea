//! How a simulator is built.

use std::io;
use std::time::Duration;

use serde_json::Value;

use crate::chaos::Chaos;
use crate::fault::Fault;
use crate::simulator::Simulator;
use crate::vendor::Vendor;

/// How much made-up data the vendors start with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DataSize {
    /// A few of everything: enough to fill more than one page with a small page size.
    #[default]
    Small,
    /// What benchmarks list: 10,000 projects, a 1 MB dataset, a catalog of 200,000 objects.
    Large,
}

/// How BigML's predictions and the like are created: those of a prediction server differ from those of the main one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PredictionServer {
    /// So often a creation with a model is answered by 202, which means that the model is being loaded.
    pub loading: u32,
    /// Whether what it answers is kept nowhere: `resource` is null. Results for a whole dataset are always kept.
    pub ephemeral: bool,
}

/// 429 after a number of requests, counted apart for each vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// This many requests are answered ...
    pub requests: u32,
    /// ... then this many are refused, and the count starts again.
    pub refused: u32,
}

/// Options of a simulator; from [`Simulator::builder`].
#[derive(Clone, Debug)]
pub struct Builder {
    pub(crate) port: u16,
    pub(crate) latency: Duration,
    pub(crate) faults: Vec<Fault>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) seed: u64,
    pub(crate) clock_speed: Option<f64>,
    pub(crate) data_size: DataSize,
    pub(crate) validate: bool,
    pub(crate) documents: Vec<(Vendor, Value)>,
    pub(crate) by_schema: Vec<Vendor>,
    pub(crate) chaos: Option<Chaos>,
    pub(crate) mark: Option<String>,
    pub(crate) predictions: PredictionServer,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            latency: Duration::ZERO,
            faults: Vec::new(),
            rate_limit: None,
            seed: 1,
            clock_speed: None,
            data_size: DataSize::Small,
            validate: true,
            documents: Vec::new(),
            by_schema: Vec::new(),
            chaos: None,
            mark: None,
            predictions: PredictionServer::default(),
        }
    }
}

impl Builder {
    /// The port on 127.0.0.1; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// How long every answer is held back; none by default.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// Faults from the start; more can be added with [`Simulator::inject`].
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults.extend(faults);
        self
    }

    /// 429 after a number of requests; no limit by default.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// What made-up data depends on; two simulators with one seed start with the same data.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Jobs move with time, one state a second divided by this speed, and the simulator's clock runs that much faster. Without it jobs move
    /// one state a poll, whenever the poll comes.
    pub fn clock_speed(mut self, speed: f64) -> Self {
        self.clock_speed = Some(speed.max(0.001));
        self
    }

    /// How much data there is at the start.
    pub fn data_size(mut self, size: DataSize) -> Self {
        self.data_size = size;
        self
    }

    /// Whether requests and answers are checked against the specs; they are by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Checks this vendor against another OpenAPI 3.0 document than the bundled one.
    pub fn document(mut self, vendor: Vendor, document: Value) -> Self {
        self.documents.push((vendor, document));
        self
    }

    /// Plays this vendor by the schemas of its document alone, see [`by_schema`](crate::by_schema).
    pub fn by_schema(mut self, vendor: Vendor) -> Self {
        self.by_schema.push(vendor);
        self
    }

    /// Faults of every kind at random, where no other fault hits.
    pub fn chaos(mut self, chaos: Chaos) -> Self {
        self.chaos = Some(chaos);
        self
    }

    /// Counts creations by a mark in their body, this text and digits: see [`Simulator::deeds`].
    pub fn count_marked(mut self, prefix: impl Into<String>) -> Self {
        self.mark = Some(prefix.into());
        self
    }

    /// How BigML's predictions and the like are created; at once and kept, by default.
    pub fn prediction_server(mut self, server: PredictionServer) -> Self {
        self.predictions = server;
        self
    }

    /// Starts it: listens when this returns.
    ///
    /// # Errors
    /// The port is taken, or a document given by [`document`](Self::document) is no OpenAPI document.
    pub async fn start(self) -> io::Result<Simulator> {
        Simulator::run(self).await
    }
}
