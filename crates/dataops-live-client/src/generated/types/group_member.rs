// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group_member`.

use client_runtime::Date;
use serde::{Deserialize, Serialize};
use super::AccessLevel;

/// A group to invite, and the highest role that its members get.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupShare {
    /// Day on which the invitation ends; left out, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Highest role that its members get.
    pub group_access: AccessLevel,
    /// Number of the group to invite.
    pub group_id: i64,
    /// Number of a custom role; needs a paid tier, and `group_access` must be the role that it builds on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<i64>,
}

impl GroupShare {
    /// A value of what is required; everything else is not set.
    pub fn new(group_id: impl Into<i64>, group_access: impl Into<AccessLevel>) -> Self {
        Self {
            group_id: {
                let value = group_id;
                value.into()
            },
            group_access: {
                let value = group_access;
                value.into()
            },
            expires_at: Default::default(),
            member_role_id: Default::default(),
        }
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`group_access`](Self#structfield.group_access).
    #[must_use]
    pub fn group_access(mut self, value: impl Into<AccessLevel>) -> Self {
        self.group_access = value.into();
        self
    }
    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id(mut self, value: impl Into<i64>) -> Self {
        self.group_id = value.into();
        self
    }
    /// Sets [`member_role_id`](Self#structfield.member_role_id).
    #[must_use]
    pub fn member_role_id(mut self, value: impl Into<i64>) -> Self {
        self.member_role_id = Some(value.into());
        self
    }
}
