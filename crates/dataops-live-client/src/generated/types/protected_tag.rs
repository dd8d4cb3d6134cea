// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `protected_tag`.

use client_runtime::Extra;
use serde::Serialize;
use super::{AccessLevel, ProtectedRefAccess, ProtectedRefPermission};

/// A rule for tags.
///
/// Evidence: used by third parties' code (6 samples (both in all); Rust crate gitlab; GitLab OpenAPI 17.10 declares one entry in place of the list).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedTag {
    /// Who may create such tags; any one entry is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create_access_levels: Option<Vec<ProtectedRefAccess>>,
    /// Name of the tag, or a pattern with `*`.
    pub name: String,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProtectedTag default {
        "create_access_levels" create_access_levels,
    } required {
        "name" name 0,
    } rest extra
}

/// A rule for tags to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedTagCreate {
    /// Who may create them, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_create: Option<Vec<ProtectedRefPermission>>,
    /// Least role that may create such tags: 0, 30 or 40; left out, 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub create_access_level: Option<AccessLevel>,
    /// Name of the tag, or a pattern with `*`.
    pub name: String,
}

impl ProtectedTagCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            allowed_to_create: Default::default(),
            create_access_level: Default::default(),
        }
    }
    /// Sets [`allowed_to_create`](Self#structfield.allowed_to_create).
    #[must_use]
    pub fn allowed_to_create(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_create = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`create_access_level`](Self#structfield.create_access_level).
    #[must_use]
    pub fn create_access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.create_access_level = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    ProtectedTagCreate {
        "allowed_to_create" allowed_to_create, "create_access_level" create_access_level,
    } required {
        "name" name 0,
    }
}
