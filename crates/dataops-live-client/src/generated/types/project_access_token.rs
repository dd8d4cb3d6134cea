// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `project_access_token`.

use client_runtime::{Date, Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use super::AccessLevel;

/// An access token of a project or of a group, without its secret text.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ResourceAccessToken; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessToken {
    /// Role of the token's user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Whether the token works: neither revoked nor expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When the token was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Free text about the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which the token expires.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x and go-gitlab (day); GitLab OpenAPI 17.10 says instant).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Number of the token.
    pub id: i64,
    /// When the token was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Name of the token.
    pub name: String,
    /// Number of the project or group that the token belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<i64>,
    /// What the token belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<AccessTokenResource>,
    /// Whether the token was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// What the token allows, for example `api`, `read_api`, `read_repository`, `write_repository`, `read_registry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Number of the user that acts with the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessToken default {
        "access_level" access_level, "active" active, "created_at" created_at, "description" description,
        "expires_at" expires_at, "last_used_at" last_used_at, "resource_id" resource_id, "resource_type" resource_type,
        "revoked" revoked, "scopes" scopes, "user_id" user_id,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// An access token to make.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0 (expires_at may be left out)).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessTokenCreate {
    /// Role of the token's user; left out, maintainer. Not above the caller's own role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Free text about the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which the token expires; left out, as late as the instance allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Name of the token.
    pub name: String,
    /// What the token allows, for example `api` or `read_repository`.
    pub scopes: Vec<String>,
}

impl AccessTokenCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        name: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            scopes: {
                let value = scopes;
                value.into_iter().map(Into::into).collect()
            },
            access_level: Default::default(),
            description: Default::default(),
            expires_at: Default::default(),
        }
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.access_level = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`scopes`](Self#structfield.scopes).
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

client_runtime::record! {
    AccessTokenCreate {
        "access_level" access_level, "description" description, "expires_at" expires_at,
    } required {
        "name" name 0, "scopes" scopes 1,
    }
}

/// A new or rotated access token, with its secret text.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ResourceAccessTokenWithToken; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessTokenCreated {
    /// Role of the token's user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Whether the token works: neither revoked nor expired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// When the token was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Free text about the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Day on which the token expires.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x and go-gitlab (day); GitLab OpenAPI 17.10 says instant).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Number of the token.
    pub id: i64,
    /// When the token was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<Timestamp>,
    /// Name of the token.
    pub name: String,
    /// Number of the project or group that the token belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<i64>,
    /// What the token belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<AccessTokenResource>,
    /// Whether the token was revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// What the token allows, for example `api`, `read_api`, `read_repository`, `write_repository`, `read_registry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// The secret text. It is shown this one time.
    pub token: Secret,
    /// Number of the user that acts with the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::open_enum! {
    /// What a token belongs to.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum AccessTokenResource: str {
        /// `project` on the wire.
        Project = "project",
        /// `group` on the wire.
        Group = "group",
    }
}

/// How long the new token lives.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessTokenRotate {
    /// Day on which the new token expires; left out, a week from now, or as late as the instance allows. Since GitLab 16.6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
}

impl AccessTokenRotate {
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
    AccessTokenRotate default {
        "expires_at" expires_at,
    }
}

client_runtime::open_enum! {
    /// Order of a list of tokens.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum AccessTokenSort: str {
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
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum AccessTokenState: str {
        /// `active` on the wire.
        Active = "active",
        /// `inactive` on the wire.
        Inactive = "inactive",
    }
}
