// Written by `cargo xtask generate bigml` from specs/bigml, sha256 cc863af46d24eab60d97fc20f196cf84dd192d66bcd7d0bfeace6ce4e8694dd9. Do not edit: edit the spec.
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
