// Written by `cargo xtask generate bigid` from specs/bigid, version 2026-11-23.12, sha256 d1479e9a1a25367bf5749344f1cd8dbf7a509a2599648e85f164b7cd1733a189. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod access;
pub(crate) mod applications;
pub(crate) mod apps;
pub(crate) mod attribute_risks;
pub(crate) mod audit_log;
pub(crate) mod authentication;
pub(crate) mod cases;
pub(crate) mod catalog;
pub(crate) mod catalog_tags;
pub(crate) mod classifiers;
pub(crate) mod clusters;
pub(crate) mod connector_templates;
pub(crate) mod correlation_sets;
pub(crate) mod data_categories;
pub(crate) mod data_sources;
pub(crate) mod dsar;
pub(crate) mod explorer;
pub(crate) mod findings;
pub(crate) mod glossary;
pub(crate) mod inventory;
pub(crate) mod lineage;
pub(crate) mod locations;
pub(crate) mod policies;
pub(crate) mod roles;
pub(crate) mod scan_profiles;
pub(crate) mod scanners;
pub(crate) mod scans;
pub(crate) mod search;
pub(crate) mod sensitivity;
pub(crate) mod users;

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-23.12";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "d1479e9a1a25367bf5749344f1cd8dbf7a509a2599648e85f164b7cd1733a189";
