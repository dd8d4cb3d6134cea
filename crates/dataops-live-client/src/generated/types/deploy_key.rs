// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `deploy_key`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::ProjectIdentity;

/// An SSH key that gives a machine access to repositories.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, DeployKey and DeployKeysProject; 12 samples (id, title, key and created_at in all; can_push in all of a project)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployKey {
    /// Whether it may push to the project; not in the list of the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_push: Option<bool>,
    /// When it was added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it stops to work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// MD5 fingerprint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// SHA-256 fingerprint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint_sha256: Option<String>,
    /// Number of the key.
    pub id: i64,
    /// The public key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Projects that it may only read.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 declares one object; a list as its sibling).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_with_readonly_access: Option<Vec<ProjectIdentity>>,
    /// Projects that it may push to.
    ///
    /// Evidence: used by third parties' code (go-gitlab and gitbeaker 43.8 (list); GitLab OpenAPI 17.10 declares one object).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects_with_write_access: Option<Vec<ProjectIdentity>>,
    /// Name of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is for, for example `auth`; needs a newer GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage_type: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeployKey default {
        "can_push" can_push, "created_at" created_at, "expires_at" expires_at, "fingerprint" fingerprint,
        "fingerprint_sha256" fingerprint_sha256, "key" key, "projects_with_readonly_access" projects_with_readonly_access,
        "projects_with_write_access" projects_with_write_access, "title" title, "usage_type" usage_type,
    } required {
        "id" id 0,
    } rest extra
}

/// A deploy key to add.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployKeyCreate {
    /// Whether it may push; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_push: Option<bool>,
    /// When it stops to work; left out, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The public key, for example `ssh-ed25519 AAAA...`.
    pub key: String,
    /// Name of the key.
    pub title: String,
}

impl DeployKeyCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(title: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            title: {
                let value = title;
                value.into()
            },
            key: {
                let value = key;
                value.into()
            },
            can_push: Default::default(),
            expires_at: Default::default(),
        }
    }
    /// Sets [`can_push`](Self#structfield.can_push).
    #[must_use]
    pub fn can_push(mut self, value: impl Into<bool>) -> Self {
        self.can_push = Some(value.into());
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

client_runtime::record! {
    DeployKeyCreate {
        "can_push" can_push, "expires_at" expires_at,
    } required {
        "key" key 0, "title" title 1,
    }
}

/// What to change in a deploy key.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployKeyUpdate {
    /// Whether it may push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_push: Option<bool>,
    /// When it stops to work.
    ///
    /// Evidence: used by third parties' code (python-gitlab 8.6.0 only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Name of the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl DeployKeyUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`can_push`](Self#structfield.can_push).
    #[must_use]
    pub fn can_push(mut self, value: impl Into<bool>) -> Self {
        self.can_push = Some(value.into());
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

client_runtime::record! {
    DeployKeyUpdate default {
        "can_push" can_push, "expires_at" expires_at, "title" title,
    }
}
