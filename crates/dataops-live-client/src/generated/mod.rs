// Written by `cargo xtask generate dataops-live` from specs/dataops-live, sha256 c1cd7e25eb9c23778b3a42a8f8a2f48741bbd6a02c1e6f23a0fd114a961573c7. Do not edit: edit the spec.
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
