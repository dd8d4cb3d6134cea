// Written by `cargo xtask generate bigid` from specs/bigid, sha256 784d33985dca6958b191234abb9af958bdb430507db6d5cc6374851db6c7a3bc. Do not edit: edit the spec.
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
