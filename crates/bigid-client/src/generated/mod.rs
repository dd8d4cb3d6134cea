// Written by `cargo xtask generate bigid` from specs/bigid, sha256 5569b2bb814a5c896f0884bdf94f2485307de3880df902526dcc4e91154830ba. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod authentication;
pub(crate) mod clusters;
pub(crate) mod connector_templates;
pub(crate) mod data_sources;
pub(crate) mod scans;

pub use self::client::Client;
