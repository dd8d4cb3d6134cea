// Written by `cargo xtask generate dataops-live` from specs/dataops-live, sha256 fbce409de04ac7bab31153e20aac045bef0aa0d095c1cf661579e10d97642c06. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod jobs;
pub(crate) mod namespaces;
pub(crate) mod pipeline_schedules;
pub(crate) mod pipelines;
pub(crate) mod projects;

pub use self::client::Client;
