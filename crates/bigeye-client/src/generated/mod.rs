// Written by `cargo xtask generate bigeye` from specs/bigeye, version 2026-11-23, sha256 082a594a1bbb592f1a7606b1969a8ec6c198c7276d81bc2be5b5fd56d3f4baf6. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod account;
pub(crate) mod agent;
pub(crate) mod api_key;
pub(crate) mod bigconfig;
pub(crate) mod catalog;
pub(crate) mod classifier;
pub(crate) mod collection;
pub(crate) mod column;
pub(crate) mod company;
pub(crate) mod custom_node_type;
pub(crate) mod custom_repository;
pub(crate) mod custom_rule;
pub(crate) mod dashboard;
pub(crate) mod data_class;
pub(crate) mod delta;
pub(crate) mod dimension;
pub(crate) mod external_monitor;
pub(crate) mod favorite;
pub(crate) mod glossary;
pub(crate) mod group;
pub(crate) mod integration;
pub(crate) mod issue;
pub(crate) mod join;
pub(crate) mod lineage;
pub(crate) mod metric;
pub(crate) mod metric_suite;
pub(crate) mod metric_template;
pub(crate) mod object_owner;
pub(crate) mod observed_column;
pub(crate) mod rebuild;
pub(crate) mod role;
pub(crate) mod scan;
pub(crate) mod schedule;
pub(crate) mod schema;
pub(crate) mod search;
pub(crate) mod source;
pub(crate) mod table;
pub(crate) mod tag;
pub(crate) mod user;
pub(crate) mod virtual_table;
pub(crate) mod workflow;
pub(crate) mod workspace;

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-23";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "082a594a1bbb592f1a7606b1969a8ec6c198c7276d81bc2be5b5fd56d3f4baf6";
