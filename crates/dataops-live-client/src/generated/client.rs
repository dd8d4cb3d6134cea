// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The client.

use client_runtime::{Core, Metrics, Options};

/// A client of DataOps.live. Cheap to clone; clones share connections, credentials and limits.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// A client with other options: for some calls, or for one (`client.with(|options| ..).get_thing()`). It shares everything else.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(Options) -> Options) -> Self {
        Self {
            core: self.core.with(change),
        }
    }
    /// What this client and all its clones have done so far: calls, failures, retries, bytes and the like.
    pub fn metrics(&self) -> Metrics {
        self.core.metrics()
    }
}
