// Written by `cargo xtask generate bigml` from specs/bigml, sha256 1a32139054a8d6039b5c86a63ae142a004ec5872dd0b5ec15fa811ba91a3f491. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod account;
pub(crate) mod anomalies;
pub(crate) mod batch_predictions;
pub(crate) mod clusters;
pub(crate) mod composites;
pub(crate) mod configurations;
pub(crate) mod correlations;
pub(crate) mod datasets;
pub(crate) mod ensembles;
pub(crate) mod evaluations;
pub(crate) mod external_connectors;
pub(crate) mod models;
pub(crate) mod predictions;
pub(crate) mod projects;
pub(crate) mod samples;
pub(crate) mod sources;
pub(crate) mod statistical_tests;

pub use self::client::Client;
