// Written by `cargo xtask generate bigid` from specs/bigid, version 2026-11-22, sha256 8794c9a29669c5cc8cbd3df7e242a0189ac20a4e6f02a7f45c4ea8960614400d. Do not edit: edit the spec.
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

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-22";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "8794c9a29669c5cc8cbd3df7e242a0189ac20a4e6f02a7f45c4ea8960614400d";
