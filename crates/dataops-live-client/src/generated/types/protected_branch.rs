// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `protected_branch`.

use client_runtime::Extra;
use serde::Serialize;
use super::AccessLevel;

/// A rule for branches. Each list says who may do it; any one entry is enough.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProtectedBranch; 5 samples (name, push and merge levels in all); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedBranch {
    /// Whether those who may push may also overwrite history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_force_push: Option<bool>,
    /// Whether changes of files with an owner need the owner's approval; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_owner_approval_required: Option<bool>,
    /// Number of the rule; old versions leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the rule comes from a group; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherited: Option<bool>,
    /// Who may merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_access_levels: Option<Vec<ProtectedRefAccess>>,
    /// Name of the branch, or a pattern with `*`.
    pub name: String,
    /// Who may push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_access_levels: Option<Vec<ProtectedRefAccess>>,
    /// Who may change or delete the rule; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unprotect_access_levels: Option<Vec<ProtectedRefAccess>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProtectedBranch default {
        "allow_force_push" allow_force_push, "code_owner_approval_required" code_owner_approval_required, "id" id,
        "inherited" inherited, "merge_access_levels" merge_access_levels, "push_access_levels" push_access_levels,
        "unprotect_access_levels" unprotect_access_levels,
    } required {
        "name" name 0,
    } rest extra
}

/// A rule for branches to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedBranchCreate {
    /// Whether those who may push may also overwrite history; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_force_push: Option<bool>,
    /// Who may merge, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_merge: Option<Vec<ProtectedRefPermission>>,
    /// Who may push, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_push: Option<Vec<ProtectedRefPermission>>,
    /// Who may change or delete the rule, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_unprotect: Option<Vec<ProtectedRefPermission>>,
    /// Whether changes of files with an owner need the owner's approval; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_owner_approval_required: Option<bool>,
    /// Least role that may merge: 0, 30, 40 or 60; left out, 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_access_level: Option<AccessLevel>,
    /// Name of the branch, or a pattern with `*`.
    pub name: String,
    /// Least role that may push: 0, 30, 40 or 60; left out, 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_access_level: Option<AccessLevel>,
    /// Least role that may change or delete the rule; left out, 40.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unprotect_access_level: Option<AccessLevel>,
}

impl ProtectedBranchCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            allow_force_push: Default::default(),
            allowed_to_merge: Default::default(),
            allowed_to_push: Default::default(),
            allowed_to_unprotect: Default::default(),
            code_owner_approval_required: Default::default(),
            merge_access_level: Default::default(),
            push_access_level: Default::default(),
            unprotect_access_level: Default::default(),
        }
    }
    /// Sets [`allow_force_push`](Self#structfield.allow_force_push).
    #[must_use]
    pub fn allow_force_push(mut self, value: impl Into<bool>) -> Self {
        self.allow_force_push = Some(value.into());
        self
    }
    /// Sets [`allowed_to_merge`](Self#structfield.allowed_to_merge).
    #[must_use]
    pub fn allowed_to_merge(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_merge = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_to_push`](Self#structfield.allowed_to_push).
    #[must_use]
    pub fn allowed_to_push(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_push = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_to_unprotect`](Self#structfield.allowed_to_unprotect).
    #[must_use]
    pub fn allowed_to_unprotect(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_unprotect = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`code_owner_approval_required`](Self#structfield.code_owner_approval_required).
    #[must_use]
    pub fn code_owner_approval_required(mut self, value: impl Into<bool>) -> Self {
        self.code_owner_approval_required = Some(value.into());
        self
    }
    /// Sets [`merge_access_level`](Self#structfield.merge_access_level).
    #[must_use]
    pub fn merge_access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.merge_access_level = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`push_access_level`](Self#structfield.push_access_level).
    #[must_use]
    pub fn push_access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.push_access_level = Some(value.into());
        self
    }
    /// Sets [`unprotect_access_level`](Self#structfield.unprotect_access_level).
    #[must_use]
    pub fn unprotect_access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.unprotect_access_level = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProtectedBranchCreate {
        "allow_force_push" allow_force_push, "allowed_to_merge" allowed_to_merge, "allowed_to_push" allowed_to_push,
        "allowed_to_unprotect" allowed_to_unprotect, "code_owner_approval_required" code_owner_approval_required,
        "merge_access_level" merge_access_level, "push_access_level" push_access_level,
        "unprotect_access_level" unprotect_access_level,
    } required {
        "name" name 0,
    }
}

/// What to change in a rule for branches.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 (unprotect_access_level)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedBranchUpdate {
    /// Whether those who may push may also overwrite history.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_force_push: Option<bool>,
    /// Who may merge, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_merge: Option<Vec<ProtectedRefPermission>>,
    /// Who may push, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_push: Option<Vec<ProtectedRefPermission>>,
    /// Who may change or delete the rule, beside the role; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_unprotect: Option<Vec<ProtectedRefPermission>>,
    /// Whether changes of files with an owner need the owner's approval; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_owner_approval_required: Option<bool>,
    /// Least role that may change or delete the rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unprotect_access_level: Option<AccessLevel>,
}

impl ProtectedBranchUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allow_force_push`](Self#structfield.allow_force_push).
    #[must_use]
    pub fn allow_force_push(mut self, value: impl Into<bool>) -> Self {
        self.allow_force_push = Some(value.into());
        self
    }
    /// Sets [`allowed_to_merge`](Self#structfield.allowed_to_merge).
    #[must_use]
    pub fn allowed_to_merge(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_merge = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_to_push`](Self#structfield.allowed_to_push).
    #[must_use]
    pub fn allowed_to_push(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_push = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_to_unprotect`](Self#structfield.allowed_to_unprotect).
    #[must_use]
    pub fn allowed_to_unprotect(
        mut self,
        value: impl IntoIterator<Item = impl Into<ProtectedRefPermission>>,
    ) -> Self {
        self.allowed_to_unprotect = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`code_owner_approval_required`](Self#structfield.code_owner_approval_required).
    #[must_use]
    pub fn code_owner_approval_required(mut self, value: impl Into<bool>) -> Self {
        self.code_owner_approval_required = Some(value.into());
        self
    }
    /// Sets [`unprotect_access_level`](Self#structfield.unprotect_access_level).
    #[must_use]
    pub fn unprotect_access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.unprotect_access_level = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProtectedBranchUpdate default {
        "allow_force_push" allow_force_push, "allowed_to_merge" allowed_to_merge, "allowed_to_push" allowed_to_push,
        "allowed_to_unprotect" allowed_to_unprotect, "code_owner_approval_required" code_owner_approval_required,
        "unprotect_access_level" unprotect_access_level,
    }
}

/// Who may do something with a protected branch or tag: a role, a user, a group or a deploy key.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProtectedRefAccess; 12 samples (access_level in 10); gitbeaker 43.8 (null for user_id and group_id)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedRefAccess {
    /// The least role.
    ///
    /// Evidence: **unverified** (in 10 of 12 samples; null beside a user, a group or a deploy key is not shown in the sources).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// What it means, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level_description: Option<String>,
    /// Number of the deploy key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy_key_id: Option<i64>,
    /// Number of the group; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the entry; old versions leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the user; only with a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProtectedRefAccess default {
        "access_level" access_level, "access_level_description" access_level_description, "deploy_key_id" deploy_key_id,
        "group_id" group_id, "id" id, "user_id" user_id,
    } rest extra
}

/// Somebody who may do something with a protected branch or tag: one of role, user, group and deploy key.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 declares a list without its members).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProtectedRefPermission {
    /// The least role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Number of the deploy key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deploy_key_id: Option<i64>,
    /// Whether the entry is taken away, when a rule is changed.
    #[serde(rename = "_destroy", default, skip_serializing_if = "Option::is_none")]
    pub destroy: Option<bool>,
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the entry to change or to take away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

impl ProtectedRefPermission {
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
    /// Sets [`deploy_key_id`](Self#structfield.deploy_key_id).
    #[must_use]
    pub fn deploy_key_id(mut self, value: impl Into<i64>) -> Self {
        self.deploy_key_id = Some(value.into());
        self
    }
    /// Sets [`destroy`](Self#structfield.destroy).
    #[must_use]
    pub fn destroy(mut self, value: impl Into<bool>) -> Self {
        self.destroy = Some(value.into());
        self
    }
    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id(mut self, value: impl Into<i64>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProtectedRefPermission default {
        "access_level" access_level, "deploy_key_id" deploy_key_id, "_destroy" destroy, "group_id" group_id, "id" id,
        "user_id" user_id,
    }
}
