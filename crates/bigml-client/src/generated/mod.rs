// Written by `cargo xtask generate bigml` from specs/bigml, sha256 1a32139054a8d6039b5c86a63ae142a004ec5872dd0b5ec15fa811ba91a3f491. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
mod account;
mod anomalies;
mod batch_predictions;
mod clusters;
mod composites;
mod configurations;
mod correlations;
mod datasets;
mod ensembles;
mod evaluations;
mod external_connectors;
mod models;
mod predictions;
mod projects;
mod samples;
mod sources;
mod statistical_tests;

pub use self::client::Client;
