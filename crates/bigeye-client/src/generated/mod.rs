// Written by `cargo xtask generate bigeye` from specs/bigeye, version 2026-11-22, sha256 7627077187a39d9ae154ecc4733f6209ac1e398e016e92f4ff6a520ec6a76501. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod api_key;
pub(crate) mod collection;
pub(crate) mod workspace;

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-22";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "7627077187a39d9ae154ecc4733f6209ac1e398e016e92f4ff6a520ec6a76501";
