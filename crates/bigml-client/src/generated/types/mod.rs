// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The types that requests and responses are made of.

mod anomaly;
mod batchprediction;
mod cluster;
mod composite;
mod configuration;
mod correlation;
mod dataset;
mod ensemble;
mod evaluation;
mod execution;
mod externalconnector;
mod library;
mod model;
mod prediction;
mod project;
mod sample;
mod script;
mod shared;
mod source;
mod statisticaltest;
mod status;

pub use self::anomaly::*;
pub use self::batchprediction::*;
pub use self::cluster::*;
pub use self::composite::*;
pub use self::configuration::*;
pub use self::correlation::*;
pub use self::dataset::*;
pub use self::ensemble::*;
pub use self::evaluation::*;
pub use self::execution::*;
pub use self::externalconnector::*;
pub use self::library::*;
pub use self::model::*;
pub use self::prediction::*;
pub use self::project::*;
pub use self::sample::*;
pub use self::script::*;
pub use self::shared::*;
pub use self::source::*;
pub use self::statisticaltest::*;
pub use self::status::*;
