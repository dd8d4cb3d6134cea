// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `access_request`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{AccessLevel, CustomAttribute, UserState};

/// A user who asks for membership, or whose request was accepted.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 (7 samples); go-gitlab; GitLab OpenAPI 17.10, AccessRequester).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessRequest {
    /// Role that was given; only after the request was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When the account was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Number of the user.
    pub id: i64,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When membership was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_at: Option<Timestamp>,
    /// Whether the account is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<UserState>,
    /// Login name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Page of the user in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessRequest default {
        "access_level" access_level, "avatar_path" avatar_path, "avatar_url" avatar_url, "created_at" created_at,
        "custom_attributes" custom_attributes, "locked" locked, "name" name, "requested_at" requested_at, "state" state,
        "username" username, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// How a request is accepted.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessRequestApproval {
    /// Role that the user gets; left out, developer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
}

impl AccessRequestApproval {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.access_level = Some(value.into());
        self
    }
}

client_runtime::record! {
    AccessRequestApproval default {
        "access_level" access_level,
    }
}
