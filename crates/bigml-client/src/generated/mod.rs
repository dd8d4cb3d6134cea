// Written by `cargo xtask generate bigml` from specs/bigml, version 2026-11-23, sha256 5d41807e7cb727b42862c4ef9c3635a27f04e6f52b7798316ff06ec202ff3831. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod account;
pub(crate) mod anomalies;
pub(crate) mod anomaly_scores;
pub(crate) mod association_sets;
pub(crate) mod associations;
pub(crate) mod batch_anomaly_scores;
pub(crate) mod batch_centroids;
pub(crate) mod batch_predictions;
pub(crate) mod batch_projections;
pub(crate) mod batch_topic_distributions;
pub(crate) mod centroids;
pub(crate) mod clusters;
pub(crate) mod composites;
pub(crate) mod configurations;
pub(crate) mod correlations;
pub(crate) mod datasets;
pub(crate) mod deepnets;
pub(crate) mod ensembles;
pub(crate) mod evaluations;
pub(crate) mod executions;
pub(crate) mod external_connectors;
pub(crate) mod forecasts;
pub(crate) mod fusions;
pub(crate) mod libraries;
pub(crate) mod linear_regressions;
pub(crate) mod logistic_regressions;
pub(crate) mod models;
pub(crate) mod optimls;
pub(crate) mod predictions;
pub(crate) mod principal_components;
pub(crate) mod projections;
pub(crate) mod projects;
pub(crate) mod samples;
pub(crate) mod scripts;
pub(crate) mod sources;
pub(crate) mod statistical_tests;
pub(crate) mod time_series;
pub(crate) mod topic_distributions;
pub(crate) mod topic_models;

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-23";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "5d41807e7cb727b42862c4ef9c3635a27f04e6f52b7798316ff06ec202ff3831";
