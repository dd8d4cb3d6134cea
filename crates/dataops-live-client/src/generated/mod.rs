// Written by `cargo xtask generate dataops-live` from specs/dataops-live, version 2026-11-23, sha256 86fefa130f5863d4f7f70a6e189caf033f17fc1e9a8bb5270ef731cef8bcf9d2. Do not edit: edit the spec.
//! What `specs/` describes, as Rust.

pub mod builder;
mod client;
pub mod types;
pub(crate) mod access_requests;
pub(crate) mod branches;
pub(crate) mod ci_lint;
pub(crate) mod commits;
pub(crate) mod container_registry;
pub(crate) mod deploy_keys;
pub(crate) mod deploy_tokens;
pub(crate) mod deployments;
pub(crate) mod discussions;
pub(crate) mod environments;
pub(crate) mod events;
pub(crate) mod generic_packages;
pub(crate) mod group_access_tokens;
pub(crate) mod group_hooks;
pub(crate) mod group_labels;
pub(crate) mod group_members;
pub(crate) mod group_milestones;
pub(crate) mod group_variables;
pub(crate) mod groups;
pub(crate) mod issues;
pub(crate) mod jobs;
pub(crate) mod labels;
pub(crate) mod markdown;
pub(crate) mod merge_requests;
pub(crate) mod metadata;
pub(crate) mod milestones;
pub(crate) mod namespaces;
pub(crate) mod notes;
pub(crate) mod packages;
pub(crate) mod personal_access_tokens;
pub(crate) mod pipeline_schedules;
pub(crate) mod pipeline_triggers;
pub(crate) mod pipelines;
pub(crate) mod project_access_tokens;
pub(crate) mod project_hooks;
pub(crate) mod project_import_export;
pub(crate) mod project_members;
pub(crate) mod project_variables;
pub(crate) mod projects;
pub(crate) mod protected_branches;
pub(crate) mod protected_tags;
pub(crate) mod release_links;
pub(crate) mod releases;
pub(crate) mod repository;
pub(crate) mod repository_files;
pub(crate) mod resource_groups;
pub(crate) mod runners;
pub(crate) mod search;
pub(crate) mod tags;
pub(crate) mod users;
pub(crate) mod wikis;

pub use self::client::Client;

/// The version of the spec that this client was generated from: the day of its last change (`2026-11-22`).
///
/// With the feature `build-codegen` and a document of your own, it is that document's `info.version`.
pub const SPEC_VERSION: &str = "2026-11-23";

/// The SHA-256 of the bundled spec that this client was generated from (`openapi.json` in the crate), in hex.
///
/// With the feature `build-codegen` and a document of your own, it is that of the document's normal form: the same references and members,
/// sorted and indented like `openapi.json`.
pub const SPEC_SHA256: &str = "86fefa130f5863d4f7f70a6e189caf033f17fc1e9a8bb5270ef731cef8bcf9d2";
