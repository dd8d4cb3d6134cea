//! The APIs of Bigeye, BigID, DataOps.live and BigML on a loopback port: no account, no network.
//!
//! ```
//! # async fn example() -> anyhow::Result<()> {
//! use vendor_simulator::{Fault, Simulator, Vendor};
//!
//! let simulator = Simulator::start().await?;
//! let url = simulator.url(Vendor::DataopsLive);        // http://127.0.0.1:PORT/dataops-live/api/v4
//! simulator.inject(Fault::status(503).on("listProjects").times(2));
//! // ... use a client ...
//! assert_eq!(simulator.requests_of("listProjects").len(), 0);
//! # drop(url);
//! # Ok(())
//! # }
//! ```
//!
//! The simulator keeps state (what is created can be listed), walks long-running jobs through their states, pages and fails
//! the way the vendors do, and takes faults and latency as options. It is written from what is known of the vendors, not from
//! the clients' types: JSON in, JSON out, so that the two can disagree.
//!
//! [`Builder::chaos`] hits any share of the requests with faults of every kind at random, and [`Simulator::deeds`] says what was done in truth:
//! `cargo xtask chaos` compares that with what the clients were told.
//!
//! Every request is checked against the vendor's bundled OpenAPI document: an unknown path, parameter or body field is
//! answered with an error whose body has the member `simulator`, which says what is wrong and where. The simulator's own answers
//! are checked too; one that doesn't fit its schema becomes a 500 that says so.
//!
//! Operations without behaviour by hand, and whole vendors that have none, are answered from their schemas: see [`by_schema`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    clippy::result_large_err,
    reason = "a handler's refusal is an answer like its success"
)]

pub mod bigeye;
pub mod bigid;
pub mod bigml;
pub mod by_schema;
pub mod dataops_live;

mod chaos;
mod check;
mod deeds;
mod elsewhere;
mod fault;
mod job;
mod mangle;
mod mounted;
mod options;
mod paging;
mod pipeline;
mod query;
mod record;
mod reply;
mod serve;
mod simulator;
mod spec;
mod vendor;
mod vendor_api;
mod vendors;
mod world;

pub use chaos::Chaos;
pub use deeds::Deeds;
pub use fault::{Fault, Moment, ParseFaultError};
pub use options::{Builder, DataSize, PredictionServer, RateLimit};
pub use record::{Recorded, RecordedBody};
pub use simulator::Simulator;
pub use vendor::{UnknownVendor, Vendor};
