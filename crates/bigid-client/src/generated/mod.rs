// Written by `cargo xtask generate bigid` from specs/bigid, sha256 5acc419058d2a105254dbda2c4798c922e7cb23b8d86585202af4e771f1ecf65. Do not edit: edit the spec.
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
