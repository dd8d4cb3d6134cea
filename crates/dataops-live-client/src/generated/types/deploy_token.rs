// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `deploy_token`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;

/// A token for a machine that only fetches.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, DeployToken and DeployTokenWithToken; 2 samples of the GitLab documentation; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployToken {
    /// Whether its time is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expired: Option<bool>,
    /// When it stops to work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Number of the token.
    pub id: i64,
    /// Name of the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<bool>,
    /// What it may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<DeployTokenScope>>,
    /// The token itself; only in the answer that creates it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// User name that goes with the token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DeployToken default {
        "expired" expired, "expires_at" expires_at, "name" name, "revoked" revoked, "scopes" scopes, "token" token,
        "username" username,
    } required {
        "id" id 0,
    } rest extra
}

/// A deploy token to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeployTokenCreate {
    /// When it stops to work; left out, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Name of the token.
    pub name: String,
    /// What it may do; at least one. Only tokens of projects know virtual registries in GitLab 17.10.
    pub scopes: Vec<DeployTokenScope>,
    /// User name that goes with the token; left out, `gitlab+deploy-token-` and a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl DeployTokenCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        name: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<DeployTokenScope>>,
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
            expires_at: Default::default(),
            username: Default::default(),
        }
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Timestamp>) -> Self {
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
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeployTokenScope>>,
    ) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

client_runtime::record! {
    DeployTokenCreate {
        "expires_at" expires_at, "username" username,
    } required {
        "name" name 0, "scopes" scopes 1,
    }
}

client_runtime::open_enum! {
    /// What a deploy token may do.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum DeployTokenScope: str {
        /// `read_repository` on the wire.
        ReadRepository = "read_repository",
        /// `read_registry` on the wire.
        ReadRegistry = "read_registry",
        /// `write_registry` on the wire.
        WriteRegistry = "write_registry",
        /// `read_package_registry` on the wire.
        ReadPackageRegistry = "read_package_registry",
        /// `write_package_registry` on the wire.
        WritePackageRegistry = "write_package_registry",
        /// `read_virtual_registry` on the wire.
        ReadVirtualRegistry = "read_virtual_registry",
        /// `write_virtual_registry` on the wire.
        WriteVirtualRegistry = "write_virtual_registry",
    }
}
