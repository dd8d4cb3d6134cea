//! One change, and what it means.

use serde::Serialize;
use spec_codegen::Location;

/// One change of a spec.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The rule that found it: `operation-removed`, `property-required`.
    pub rule: &'static str,
    /// What changed.
    pub subject: Subject,
    /// The place as a key path (`paths./projects.get.parameters.page`): in the new document, or in the old one for what is gone.
    pub pointer: String,
    /// The line of that place.
    #[serde(skip)]
    pub location: Option<Location>,
    /// What happened, in one sentence without the subject: "query parameter `page` is required now".
    pub message: String,
    /// What it means for who talks to the vendor.
    pub wire: Wire,
    /// What it means for code that uses the crate: the worst of `api`.
    pub rust: Rust,
    /// What it does to the crate's public items.
    pub api: Vec<ApiChange>,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The document as a whole: its servers, its security.
    Document,
    /// An operation: its id in the new document, or in the old one if it is gone.
    Operation(String),
    /// A schema component.
    Schema(String),
}

/// Whether two sides still understand each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// They do.
    Compatible,
    /// They may not.
    Breaking,
}

/// The verdicts for the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Wire {
    /// A client of the old spec, and the API as the new spec has it.
    pub old_client: Verdict,
    /// A client of the new spec, and the API as the old spec has it.
    pub new_client: Verdict,
}

/// The verdict for the Rust API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Rust {
    /// No public item changed.
    Unchanged,
    /// All code that compiled still compiles.
    Compatible,
    /// Code that compiled may no longer.
    Breaking,
}

/// One change of a public item of the generated code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct ApiChange {
    /// Its path in the crate: `types::Project::name`, `builder::ListProjects::page`, `Client::list_projects`.
    pub item: String,
    /// What happened to it: "is gone", "is `Option<i64>` and was `Option<String>`".
    pub message: String,
    /// [`Rust::Compatible`] or [`Rust::Breaking`].
    pub rust: Rust,
}
