// Written by `cargo xtask generate dataops-live` from specs/dataops-live, version 2026-11-22, sha256 270bdba7b5618829fde8f16c41351a66bb61953acbb90d0f938335e4d46274a8. Do not edit: edit the spec.
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

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-22";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "270bdba7b5618829fde8f16c41351a66bb61953acbb90d0f938335e4d46274a8";
