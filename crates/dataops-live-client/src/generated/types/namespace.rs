// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `namespace`.

use client_runtime::{Date, Extra, Timestamp};
use serde::{Deserialize, Serialize};

/// A group or a user that projects belong to.
///
/// Evidence: documented by the vendor (DataOps.live, Using the REST API (id, name, path, kind); the others from GitLab OpenAPI 17.10 and go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Namespace {
    /// Day on which that storage ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_purchased_storage_ends_on: Option<Date>,
    /// Further storage that was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional_purchased_storage_size: Option<i64>,
    /// Image of the group or user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Members that count for the price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billable_members_count: Option<i64>,
    /// Day on which the subscription ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Date>,
    /// Further minutes that were bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Full path with all parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_path: Option<String>,
    /// Number of the namespace.
    pub id: i64,
    /// What the namespace stands for.
    pub kind: NamespaceKind,
    /// Most seats that were used at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_seats_used: Option<i64>,
    /// When that number last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_seats_used_changed_at: Option<Timestamp>,
    /// Members of the group and of all groups below; only for those who may administer it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members_count_with_descendants: Option<i64>,
    /// Display name.
    pub name: String,
    /// Number of the parent group; `null` at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Last part of the path, as in URLs.
    pub path: String,
    /// Name of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Number of projects below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_count: Option<i64>,
    /// Size of all repositories below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_repository_size: Option<i64>,
    /// Seats that are used now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats_in_use: Option<i64>,
    /// Minutes a month on shared runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether a trial is running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
    /// Last day of the trial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trial_ends_on: Option<Date>,
    /// Page of the namespace in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whether a path is taken.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, NamespaceExistence; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NamespaceExistence {
    /// Whether a group or user has the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exists: Option<bool>,
    /// Paths like it that are free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggests: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    NamespaceExistence default {
        "exists" exists, "suggests" suggests,
    } rest extra
}

client_runtime::open_enum! {
    /// What a namespace stands for.
    ///
    /// Evidence: documented by the vendor (DataOps.live, Using the REST API (`group`); Rust crate gitlab 0.1600 (`user`); GitLab OpenAPI 17.10 (`project`)).
    #[non_exhaustive]
    pub enum NamespaceKind: str {
        /// `user` on the wire.
        User = "user",
        /// `group` on the wire.
        Group = "group",
        /// `project` on the wire.
        Project = "project",
    }
}
