// Written by `cargo xtask generate dataops-live` from specs/dataops-live, sha256 fbce409de04ac7bab31153e20aac045bef0aa0d095c1cf661579e10d97642c06. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
mod jobs;
mod namespaces;
mod pipeline_schedules;
mod pipelines;
mod projects;

pub use self::client::Client;
