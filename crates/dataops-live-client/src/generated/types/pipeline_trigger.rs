// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `pipeline_trigger`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;
use super::UserBasic;

/// A token that starts pipelines of one project, and nothing else.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Trigger; GitLab documentation 11.10 and 17.x (10 samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Trigger {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was deleted; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it ends; `null` if it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Number of the trigger.
    pub id: i64,
    /// When it last started a pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<Timestamp>,
    /// As whom it starts pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserBasic>,
    /// The token; of a trigger that another user owns only its first four characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Trigger default {
        "created_at" created_at, "deleted_at" deleted_at, "description" description, "expires_at" expires_at,
        "last_used" last_used, "owner" owner, "token" token, "updated_at" updated_at,
    } required {
        "id" id 0,
    } rest extra
}

/// A trigger to create.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TriggerCreate {
    /// What it is for.
    pub description: String,
    /// When it ends; newer versions only.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x leaves it out).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
}

impl TriggerCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: {
                let value = description;
                value.into()
            },
            expires_at: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    TriggerCreate {
        "expires_at" expires_at,
    } required {
        "description" description 0,
    }
}

/// What to change about a trigger.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x (optional); python-gitlab 8.6.0 (required); GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TriggerUpdate {
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl TriggerUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

client_runtime::record! {
    TriggerUpdate default {
        "description" description,
    }
}
