// Written by `cargo xtask generate dataops-live` from specs/dataops-live, sha256 1a83ba50f12d6c1539b6956944d7e09fcecebb7cb363974fd14a3e86f0a54195. Do not edit: edit the spec.
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
