// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `resource_group`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// Something that only one job may use at a time.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ResourceGroup; GitLab documentation 18.x (samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceGroup {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the resource group.
    pub id: i64,
    /// Name in the pipeline file.
    pub key: String,
    /// Which of the waiting jobs runs next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process_mode: Option<ResourceGroupProcessMode>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ResourceGroup default {
        "created_at" created_at, "process_mode" process_mode, "updated_at" updated_at,
    } required {
        "id" id 0, "key" key 1,
    } rest extra
}

client_runtime::open_enum! {
    /// Which of the waiting jobs runs next.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x (`newest_ready_first`); go-gitlab).
    #[non_exhaustive]
    pub enum ResourceGroupProcessMode: str {
        /// `unordered` on the wire.
        Unordered = "unordered",
        /// `oldest_first` on the wire.
        OldestFirst = "oldest_first",
        /// `newest_first` on the wire.
        NewestFirst = "newest_first",
        /// `newest_ready_first` on the wire.
        NewestReadyFirst = "newest_ready_first",
    }
}

/// What to change about a resource group.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResourceGroupUpdate {
    /// Which of the waiting jobs runs next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process_mode: Option<ResourceGroupProcessMode>,
}

impl ResourceGroupUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`process_mode`](Self#structfield.process_mode).
    #[must_use]
    pub fn process_mode(mut self, value: impl Into<ResourceGroupProcessMode>) -> Self {
        self.process_mode = Some(value.into());
        self
    }
}

client_runtime::record! {
    ResourceGroupUpdate default {
        "process_mode" process_mode,
    }
}
