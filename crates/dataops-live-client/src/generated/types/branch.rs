// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `branch`.

use client_runtime::Extra;
use serde::Serialize;
use super::Commit;

/// A branch of a repository.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Branch; 9 samples (commit and name in all); gitbeaker 43.8; Rust crate gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Branch {
    /// Whether the caller may push to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_push: Option<bool>,
    /// Its newest commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// Whether it is the default branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<bool>,
    /// Whether developers may merge into it though it is protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developers_can_merge: Option<bool>,
    /// Whether developers may push to it though it is protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developers_can_push: Option<bool>,
    /// Whether all its commits are in the default branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<bool>,
    /// Name of the branch.
    pub name: String,
    /// Whether it is protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Its page in a browser; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Branch default {
        "can_push" can_push, "commit" commit, "default" default, "developers_can_merge" developers_can_merge,
        "developers_can_push" developers_can_push, "merged" merged, "protected" protected, "web_url" web_url,
    } required {
        "name" name 0,
    } rest extra
}

/// A branch to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BranchCreate {
    /// Name of the new branch.
    pub branch: String,
    /// Branch, tag or commit that it starts at.
    #[serde(rename = "ref")]
    pub ref_: String,
}

impl BranchCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(branch: impl Into<String>, ref_: impl Into<String>) -> Self {
        Self {
            branch: {
                let value = branch;
                value.into()
            },
            ref_: {
                let value = ref_;
                value.into()
            },
        }
    }
    /// Sets [`branch`](Self#structfield.branch).
    #[must_use]
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = value.into();
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
}

client_runtime::record! {
    BranchCreate {
    } required {
        "branch" branch 0, "ref" ref_ 1,
    }
}

/// Who may change a branch that is protected in the old way.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BranchProtect {
    /// Whether developers may merge into it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developers_can_merge: Option<bool>,
    /// Whether developers may push to it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developers_can_push: Option<bool>,
}

impl BranchProtect {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`developers_can_merge`](Self#structfield.developers_can_merge).
    #[must_use]
    pub fn developers_can_merge(mut self, value: impl Into<bool>) -> Self {
        self.developers_can_merge = Some(value.into());
        self
    }
    /// Sets [`developers_can_push`](Self#structfield.developers_can_push).
    #[must_use]
    pub fn developers_can_push(mut self, value: impl Into<bool>) -> Self {
        self.developers_can_push = Some(value.into());
        self
    }
}

client_runtime::record! {
    BranchProtect default {
        "developers_can_merge" developers_can_merge, "developers_can_push" developers_can_push,
    }
}

client_runtime::open_enum! {
    /// Order of branches: by name, or by the time of the newest commit.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum BranchSort: str {
        /// `name_asc` on the wire.
        NameAsc = "name_asc",
        /// `updated_asc` on the wire.
        UpdatedAsc = "updated_asc",
        /// `updated_desc` on the wire.
        UpdatedDesc = "updated_desc",
    }
}
