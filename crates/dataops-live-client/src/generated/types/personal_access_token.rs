// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `personal_access_token`.

use client_runtime::{Date, Extra, Secret, Timestamp};
use serde::Serialize;

/// A token of a user.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, PersonalAccessToken, PersonalAccessTokenWithToken and PersonalAccessTokenWithLastUsedIps; gitbeaker 43.8; samples of the GitLab documentation (5 of 5 have number and name)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalAccessToken {
    /// Whether it works: neither revoked nor ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text that says what it is for; since GitLab 17.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which it ends; `null` for one without an end.
    ///
    /// Evidence: used by third parties' code (go-gitlab and gitbeaker 43.8 (a day); GitLab documentation 18.x too; GitLab OpenAPI 17.10 says an instant).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Number of the token.
    pub id: i64,
    /// When it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Addresses that it was last used from; older versions leave it out of most answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_ips: Option<Vec<String>>,
    /// Name.
    pub name: String,
    /// Whether it is revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// What it may do, as `api` or `read_repository`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// The token itself; only in the answer of the call that made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Number of the user that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PersonalAccessToken default {
        "active" active, "created_at" created_at, "description" description, "expires_at" expires_at,
        "last_used_at" last_used_at, "last_used_ips" last_used_ips, "revoked" revoked, "scopes" scopes, "token" token,
        "user_id" user_id,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// When the new token ends.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PersonalAccessTokenRotate {
    /// Last day of the new token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
}

impl PersonalAccessTokenRotate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
}

client_runtime::record! {
    PersonalAccessTokenRotate default {
        "expires_at" expires_at,
    }
}

client_runtime::open_enum! {
    /// What tokens are sorted by, and in which direction.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum TokenSort: str {
        /// `created_asc` on the wire.
        CreatedAsc = "created_asc",
        /// `created_desc` on the wire.
        CreatedDesc = "created_desc",
        /// `expires_asc` on the wire.
        ExpiresAsc = "expires_asc",
        /// `expires_desc` on the wire.
        ExpiresDesc = "expires_desc",
        /// `last_used_asc` on the wire.
        LastUsedAsc = "last_used_asc",
        /// `last_used_desc` on the wire.
        LastUsedDesc = "last_used_desc",
        /// `name_asc` on the wire.
        NameAsc = "name_asc",
        /// `name_desc` on the wire.
        NameDesc = "name_desc",
    }
}

client_runtime::open_enum! {
    /// State of a token.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum TokenState: str {
        /// `active` on the wire.
        Active = "active",
        /// `inactive` on the wire.
        Inactive = "inactive",
    }
}
