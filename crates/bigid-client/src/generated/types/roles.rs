// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `roles`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;

/// What users with this role may do. Members that no source names are kept in `extra`.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Role {
    /// What the role is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the role allows: `permission.<area>.<action>` and whether it is allowed.
    #[serde(
        rename = "granularPermissions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub granular_permissions: Option<BTreeMap<String, bool>>,
    /// Older permission that the role was made from, like `ops`.
    #[serde(
        rename = "legacyPermission",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub legacy_permission: Option<String>,
    /// Name of the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of older, coarser permissions, like `ops`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
    /// Scopes that the role is for; `root` is everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// When the role was made from an older one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upgraded_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Role default {
        "description" description, "granularPermissions" granular_permissions, "legacyPermission" legacy_permission,
        "name" name, "permissions" permissions, "scopes" scopes, "upgraded_at" upgraded_at,
    } rest extra
}

/// A new role.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleCreate {
    /// What the role is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What the role allows: `permission.<area>.<action>` and whether it is allowed.
    #[serde(
        rename = "granularPermissions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub granular_permissions: Option<BTreeMap<String, bool>>,
    /// Name of the role.
    pub name: String,
    /// Scopes that the role is for; `root` is everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl RoleCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            description: Default::default(),
            granular_permissions: Default::default(),
            scopes: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`granular_permissions`](Self#structfield.granular_permissions).
    #[must_use]
    pub fn granular_permissions(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.granular_permissions = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
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
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    RoleCreate {
        "description" description, "granularPermissions" granular_permissions, "scopes" scopes,
    } required {
        "name" name 0,
    } rest extra
}
