// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group`.

use client_runtime::{Date, Extra, Secret, Timestamp};
use serde::Serialize;
use serde_json::Value;
use super::{
    AccessLevel, CustomAttribute, FeatureAccess, Project, ProjectSharedGroup, Visibility,
};

/// A role that may do something with a branch.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BranchProtectionAccess {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BranchProtectionAccess {
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
    /// Adds a member that the specification does not name.
    #[must_use]
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

client_runtime::record! {
    BranchProtectionAccess default {
        "access_level" access_level,
    } rest extra
}

/// How a default branch is protected.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BranchProtectionDefaults {
    /// Whether they may push by force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_force_push: Option<bool>,
    /// Roles that may merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_merge: Option<Vec<BranchProtectionAccess>>,
    /// Roles that may push.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_to_push: Option<Vec<BranchProtectionAccess>>,
    /// Whether owners of the code must approve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_owner_approval_required: Option<bool>,
    /// Whether developers may push the first commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub developer_can_initial_push: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BranchProtectionDefaults {
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
        value: impl IntoIterator<Item = impl Into<BranchProtectionAccess>>,
    ) -> Self {
        self.allowed_to_merge = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`allowed_to_push`](Self#structfield.allowed_to_push).
    #[must_use]
    pub fn allowed_to_push(
        mut self,
        value: impl IntoIterator<Item = impl Into<BranchProtectionAccess>>,
    ) -> Self {
        self.allowed_to_push = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`code_owner_approval_required`](Self#structfield.code_owner_approval_required).
    #[must_use]
    pub fn code_owner_approval_required(mut self, value: impl Into<bool>) -> Self {
        self.code_owner_approval_required = Some(value.into());
        self
    }
    /// Sets [`developer_can_initial_push`](Self#structfield.developer_can_initial_push).
    #[must_use]
    pub fn developer_can_initial_push(mut self, value: impl Into<bool>) -> Self {
        self.developer_can_initial_push = Some(value.into());
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
    BranchProtectionDefaults default {
        "allow_force_push" allow_force_push, "allowed_to_merge" allowed_to_merge, "allowed_to_push" allowed_to_push,
        "code_owner_approval_required" code_owner_approval_required, "developer_can_initial_push" developer_can_initial_push,
    } rest extra
}

client_runtime::open_enum! {
    /// Whether GitLab's assistant is offered.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum DuoAvailability: str {
        /// `default_on` on the wire.
        DefaultOn = "default_on",
        /// `default_off` on the wire.
        DefaultOff = "default_off",
        /// `never_on` on the wire.
        NeverOn = "never_on",
    }
}

client_runtime::open_enum! {
    /// Protocols by which repositories can be reached.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum GitAccessProtocol: str {
        /// `ssh` on the wire.
        Ssh = "ssh",
        /// `http` on the wire.
        Http = "http",
        /// `all` on the wire.
        All = "all",
    }
}

/// A group of projects and of further groups. Which properties come depends on the role of the caller, the version and tier of the instance and the parameters of the call: only number, name and path are sure.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Group; go-gitlab; GitLab documentation 11.10 and GitLab documentation 18.x (nulls); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// Comma-separated list of the mail domains that members may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_email_domains_list: Option<String>,
    /// Whether the group is read-only. Since GitLab 18.0.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Whether such users are banned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_ban_user_on_excessive_projects_download: Option<bool>,
    /// Whether Auto DevOps is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Image of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When the group was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Name that the first branch of new projects gets; `null` for the instance's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// How the default branch of new projects is protected, 0 to 4; old form of `default_branch_protection_defaults`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection: Option<i64>,
    /// How the default branch of new projects is protected. Since GitLab 17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection_defaults: Option<BranchProtectionDefaults>,
    /// Short free text about the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the assistant is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_availability: Option<DuoAvailability>,
    /// Whether the assistant is on.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_features_enabled: Option<bool>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Protocols by which repositories can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_git_access_protocol: Option<GitAccessProtocol>,
    /// Whether experimental features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment_features_enabled: Option<bool>,
    /// Further minutes that were bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Number of the project whose file templates are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_template_project_id: Option<i64>,
    /// Display names of the parents and of the group, joined by " / ".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// Full path with all parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_path: Option<String>,
    /// Number of the group.
    ///
    /// Evidence: used by third parties' code (samples and go-gitlab (number); GitLab OpenAPI 17.10 says text).
    pub id: i64,
    /// Comma-separated list of the address ranges that may reach the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_restriction_ranges: Option<String>,
    /// Role that members get from LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_access: Option<AccessLevel>,
    /// Name of the group in LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_cn: Option<String>,
    /// Groups of LDAP whose members get a role here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_group_links: Option<Vec<LdapGroupLink>>,
    /// Whether Git LFS is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Whether groups below can't change that.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock_duo_features_enabled: Option<bool>,
    /// Whether groups below can't change that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock_math_rendering_limits_enabled: Option<bool>,
    /// Day on which deletion was requested, for instances that delete later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marked_for_deletion_on: Option<Date>,
    /// Whether the size of rendered formulas is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub math_rendering_limits_enabled: Option<bool>,
    /// Largest artifacts archive of a job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_artifacts_size: Option<i64>,
    /// Whether no users can be added to the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_lock: Option<bool>,
    /// Whether the group can't be mentioned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions_disabled: Option<bool>,
    /// Display name.
    pub name: String,
    /// Number of the organization.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (number); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<i64>,
    /// Number of the owner; of old instances only.
    ///
    /// Evidence: used by third parties' code (sample of a GitLab client).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<i64>,
    /// Number of the parent group; `null` at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Last part of the path, as in URLs.
    pub path: String,
    /// Whether projects can't be forked to outside of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_forking_outside_group: Option<bool>,
    /// Whether groups outside can't be invited; only at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_sharing_groups_outside_hierarchy: Option<bool>,
    /// Least role that may make projects in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_creation_level: Option<ProjectCreationLevel>,
    /// Up to 100 projects of the group; only where one group is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub projects: Option<Vec<Project>>,
    /// Storage shard of the repositories; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Whether all members need a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_two_factor_authentication: Option<bool>,
    /// Sizes of a group at the top; only for administrators who ask. Since GitLab 17.4.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root_storage_statistics: Option<RootStorageStatistics>,
    /// Registration token of the group's runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runners_token: Option<Secret>,
    /// Groups of the single sign-on whose members get a role here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_group_links: Option<Vec<SamlGroupLink>>,
    /// Whether tokens of service accounts must expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_access_tokens_expiration_enforced: Option<bool>,
    /// Whether projects of the group can't be shared with other groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_with_group_lock: Option<bool>,
    /// Up to 100 projects that are shared with the group; only where one group is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_projects: Option<Vec<Project>>,
    /// Minutes a month on shared runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether the instance's runners take jobs of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_setting: Option<SharedRunnersSetting>,
    /// Groups that are invited to this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_with_groups: Option<Vec<ProjectSharedGroup>>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Sizes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<GroupStatistics>,
    /// Least role that may make groups in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_creation_level: Option<SubgroupCreationLevel>,
    /// Hours that a new member has before the second factor is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_grace_period: Option<i64>,
    /// Number of projects that a user may download in a span of time before they are banned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit: Option<i64>,
    /// Users who get a mail when the limit is passed, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_alertlist: Option<Vec<i64>>,
    /// Login names that the limit is not for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_allowlist: Option<Vec<String>>,
    /// That span in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_interval_in_seconds: Option<i64>,
    /// Who can see the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Page of the group in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Who may use the group's wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Group default {
        "allowed_email_domains_list" allowed_email_domains_list, "archived" archived,
        "auto_ban_user_on_excessive_projects_download" auto_ban_user_on_excessive_projects_download,
        "auto_devops_enabled" auto_devops_enabled, "avatar_url" avatar_url, "created_at" created_at,
        "custom_attributes" custom_attributes, "default_branch" default_branch,
        "default_branch_protection" default_branch_protection,
        "default_branch_protection_defaults" default_branch_protection_defaults, "description" description,
        "duo_availability" duo_availability, "duo_features_enabled" duo_features_enabled, "emails_disabled" emails_disabled,
        "emails_enabled" emails_enabled, "enabled_git_access_protocol" enabled_git_access_protocol,
        "experiment_features_enabled" experiment_features_enabled,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit,
        "file_template_project_id" file_template_project_id, "full_name" full_name, "full_path" full_path,
        "ip_restriction_ranges" ip_restriction_ranges, "ldap_access" ldap_access, "ldap_cn" ldap_cn,
        "ldap_group_links" ldap_group_links, "lfs_enabled" lfs_enabled, "lock_duo_features_enabled" lock_duo_features_enabled,
        "lock_math_rendering_limits_enabled" lock_math_rendering_limits_enabled,
        "marked_for_deletion_on" marked_for_deletion_on, "math_rendering_limits_enabled" math_rendering_limits_enabled,
        "max_artifacts_size" max_artifacts_size, "membership_lock" membership_lock, "mentions_disabled" mentions_disabled,
        "organization_id" organization_id, "owner_id" owner_id, "parent_id" parent_id,
        "prevent_forking_outside_group" prevent_forking_outside_group,
        "prevent_sharing_groups_outside_hierarchy" prevent_sharing_groups_outside_hierarchy,
        "project_creation_level" project_creation_level, "projects" projects, "repository_storage" repository_storage,
        "request_access_enabled" request_access_enabled, "require_two_factor_authentication" require_two_factor_authentication,
        "root_storage_statistics" root_storage_statistics, "runners_token" runners_token, "saml_group_links" saml_group_links,
        "service_access_tokens_expiration_enforced" service_access_tokens_expiration_enforced,
        "share_with_group_lock" share_with_group_lock, "shared_projects" shared_projects,
        "shared_runners_minutes_limit" shared_runners_minutes_limit, "shared_runners_setting" shared_runners_setting,
        "shared_with_groups" shared_with_groups, "show_diff_preview_in_email" show_diff_preview_in_email,
        "statistics" statistics, "subgroup_creation_level" subgroup_creation_level,
        "two_factor_grace_period" two_factor_grace_period, "unique_project_download_limit" unique_project_download_limit,
        "unique_project_download_limit_alertlist" unique_project_download_limit_alertlist,
        "unique_project_download_limit_allowlist" unique_project_download_limit_allowlist,
        "unique_project_download_limit_interval_in_seconds" unique_project_download_limit_interval_in_seconds,
        "visibility" visibility, "web_url" web_url, "wiki_access_level" wiki_access_level,
    } required {
        "id" id 0, "name" name 1, "path" path 2,
    } rest extra
}

/// A group in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, PublicGroupDetails; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupBasic {
    /// Image of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Display names of the parents and of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// Full path with all parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_path: Option<String>,
    /// Number of the group.
    pub id: i64,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Page of the group in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GroupBasic default {
        "avatar_url" avatar_url, "full_name" full_name, "full_path" full_path, "name" name, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// A group to make.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupCreate {
    /// Whether Auto DevOps is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Name that the first branch of new projects gets. Since GitLab 16.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// How the default branch of new projects is protected, 0 to 4; old form of `default_branch_protection_defaults`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection: Option<i64>,
    /// How the default branch of new projects is protected. Since GitLab 17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection_defaults: Option<BranchProtectionDefaults>,
    /// Short free text about the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the assistant is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_availability: Option<DuoAvailability>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Protocols by which repositories can be reached. Since GitLab 16.9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_git_access_protocol: Option<GitAccessProtocol>,
    /// Whether experimental features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment_features_enabled: Option<bool>,
    /// Further minutes on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Role that members get from LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_access: Option<AccessLevel>,
    /// Name of the group in LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_cn: Option<String>,
    /// Whether Git LFS is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Whether no users can be added to the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_lock: Option<bool>,
    /// Whether the group can't be mentioned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions_disabled: Option<bool>,
    /// Display name.
    pub name: String,
    /// Number of the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<i64>,
    /// Number of the parent group; left out, the group is at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Last part of the path, as in URLs.
    pub path: String,
    /// Least role that may make projects in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_creation_level: Option<ProjectCreationLevel>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Whether all members need a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_two_factor_authentication: Option<bool>,
    /// Whether projects of the group can't be shared with other groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_with_group_lock: Option<bool>,
    /// Minutes a month on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether the instance's runners take jobs of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_setting: Option<SharedRunnersSetting>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Least role that may make groups in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_creation_level: Option<SubgroupCreationLevel>,
    /// Hours that a new member has before the second factor is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_grace_period: Option<i64>,
    /// Who can see the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Who may use the group's wiki; needs a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
}

impl GroupCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
            path: {
                let value = path;
                value.into()
            },
            auto_devops_enabled: Default::default(),
            default_branch: Default::default(),
            default_branch_protection: Default::default(),
            default_branch_protection_defaults: Default::default(),
            description: Default::default(),
            duo_availability: Default::default(),
            emails_disabled: Default::default(),
            emails_enabled: Default::default(),
            enabled_git_access_protocol: Default::default(),
            experiment_features_enabled: Default::default(),
            extra_shared_runners_minutes_limit: Default::default(),
            ldap_access: Default::default(),
            ldap_cn: Default::default(),
            lfs_enabled: Default::default(),
            membership_lock: Default::default(),
            mentions_disabled: Default::default(),
            organization_id: Default::default(),
            parent_id: Default::default(),
            project_creation_level: Default::default(),
            request_access_enabled: Default::default(),
            require_two_factor_authentication: Default::default(),
            share_with_group_lock: Default::default(),
            shared_runners_minutes_limit: Default::default(),
            shared_runners_setting: Default::default(),
            show_diff_preview_in_email: Default::default(),
            subgroup_creation_level: Default::default(),
            two_factor_grace_period: Default::default(),
            visibility: Default::default(),
            wiki_access_level: Default::default(),
        }
    }
    /// Sets [`auto_devops_enabled`](Self#structfield.auto_devops_enabled).
    #[must_use]
    pub fn auto_devops_enabled(mut self, value: impl Into<bool>) -> Self {
        self.auto_devops_enabled = Some(value.into());
        self
    }
    /// Sets [`default_branch`](Self#structfield.default_branch).
    #[must_use]
    pub fn default_branch(mut self, value: impl Into<String>) -> Self {
        self.default_branch = Some(value.into());
        self
    }
    /// Sets [`default_branch_protection`](Self#structfield.default_branch_protection).
    #[must_use]
    pub fn default_branch_protection(mut self, value: impl Into<i64>) -> Self {
        self.default_branch_protection = Some(value.into());
        self
    }
    /// Sets [`default_branch_protection_defaults`](Self#structfield.default_branch_protection_defaults).
    #[must_use]
    pub fn default_branch_protection_defaults(
        mut self,
        value: impl Into<BranchProtectionDefaults>,
    ) -> Self {
        self.default_branch_protection_defaults = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`duo_availability`](Self#structfield.duo_availability).
    #[must_use]
    pub fn duo_availability(mut self, value: impl Into<DuoAvailability>) -> Self {
        self.duo_availability = Some(value.into());
        self
    }
    /// Sets [`emails_disabled`](Self#structfield.emails_disabled).
    #[must_use]
    pub fn emails_disabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_disabled = Some(value.into());
        self
    }
    /// Sets [`emails_enabled`](Self#structfield.emails_enabled).
    #[must_use]
    pub fn emails_enabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_enabled = Some(value.into());
        self
    }
    /// Sets [`enabled_git_access_protocol`](Self#structfield.enabled_git_access_protocol).
    #[must_use]
    pub fn enabled_git_access_protocol(
        mut self,
        value: impl Into<GitAccessProtocol>,
    ) -> Self {
        self.enabled_git_access_protocol = Some(value.into());
        self
    }
    /// Sets [`experiment_features_enabled`](Self#structfield.experiment_features_enabled).
    #[must_use]
    pub fn experiment_features_enabled(mut self, value: impl Into<bool>) -> Self {
        self.experiment_features_enabled = Some(value.into());
        self
    }
    /// Sets [`extra_shared_runners_minutes_limit`](Self#structfield.extra_shared_runners_minutes_limit).
    #[must_use]
    pub fn extra_shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.extra_shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`ldap_access`](Self#structfield.ldap_access).
    #[must_use]
    pub fn ldap_access(mut self, value: impl Into<AccessLevel>) -> Self {
        self.ldap_access = Some(value.into());
        self
    }
    /// Sets [`ldap_cn`](Self#structfield.ldap_cn).
    #[must_use]
    pub fn ldap_cn(mut self, value: impl Into<String>) -> Self {
        self.ldap_cn = Some(value.into());
        self
    }
    /// Sets [`lfs_enabled`](Self#structfield.lfs_enabled).
    #[must_use]
    pub fn lfs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lfs_enabled = Some(value.into());
        self
    }
    /// Sets [`membership_lock`](Self#structfield.membership_lock).
    #[must_use]
    pub fn membership_lock(mut self, value: impl Into<bool>) -> Self {
        self.membership_lock = Some(value.into());
        self
    }
    /// Sets [`mentions_disabled`](Self#structfield.mentions_disabled).
    #[must_use]
    pub fn mentions_disabled(mut self, value: impl Into<bool>) -> Self {
        self.mentions_disabled = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`organization_id`](Self#structfield.organization_id).
    #[must_use]
    pub fn organization_id(mut self, value: impl Into<i64>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets [`parent_id`](Self#structfield.parent_id).
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<i64>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }
    /// Sets [`project_creation_level`](Self#structfield.project_creation_level).
    #[must_use]
    pub fn project_creation_level(
        mut self,
        value: impl Into<ProjectCreationLevel>,
    ) -> Self {
        self.project_creation_level = Some(value.into());
        self
    }
    /// Sets [`request_access_enabled`](Self#structfield.request_access_enabled).
    #[must_use]
    pub fn request_access_enabled(mut self, value: impl Into<bool>) -> Self {
        self.request_access_enabled = Some(value.into());
        self
    }
    /// Sets [`require_two_factor_authentication`](Self#structfield.require_two_factor_authentication).
    #[must_use]
    pub fn require_two_factor_authentication(mut self, value: impl Into<bool>) -> Self {
        self.require_two_factor_authentication = Some(value.into());
        self
    }
    /// Sets [`share_with_group_lock`](Self#structfield.share_with_group_lock).
    #[must_use]
    pub fn share_with_group_lock(mut self, value: impl Into<bool>) -> Self {
        self.share_with_group_lock = Some(value.into());
        self
    }
    /// Sets [`shared_runners_minutes_limit`](Self#structfield.shared_runners_minutes_limit).
    #[must_use]
    pub fn shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`shared_runners_setting`](Self#structfield.shared_runners_setting).
    #[must_use]
    pub fn shared_runners_setting(
        mut self,
        value: impl Into<SharedRunnersSetting>,
    ) -> Self {
        self.shared_runners_setting = Some(value.into());
        self
    }
    /// Sets [`show_diff_preview_in_email`](Self#structfield.show_diff_preview_in_email).
    #[must_use]
    pub fn show_diff_preview_in_email(mut self, value: impl Into<bool>) -> Self {
        self.show_diff_preview_in_email = Some(value.into());
        self
    }
    /// Sets [`subgroup_creation_level`](Self#structfield.subgroup_creation_level).
    #[must_use]
    pub fn subgroup_creation_level(
        mut self,
        value: impl Into<SubgroupCreationLevel>,
    ) -> Self {
        self.subgroup_creation_level = Some(value.into());
        self
    }
    /// Sets [`two_factor_grace_period`](Self#structfield.two_factor_grace_period).
    #[must_use]
    pub fn two_factor_grace_period(mut self, value: impl Into<i64>) -> Self {
        self.two_factor_grace_period = Some(value.into());
        self
    }
    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, value: impl Into<Visibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets [`wiki_access_level`](Self#structfield.wiki_access_level).
    #[must_use]
    pub fn wiki_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.wiki_access_level = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupCreate {
        "auto_devops_enabled" auto_devops_enabled, "default_branch" default_branch,
        "default_branch_protection" default_branch_protection,
        "default_branch_protection_defaults" default_branch_protection_defaults, "description" description,
        "duo_availability" duo_availability, "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "enabled_git_access_protocol" enabled_git_access_protocol, "experiment_features_enabled" experiment_features_enabled,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit, "ldap_access" ldap_access, "ldap_cn" ldap_cn,
        "lfs_enabled" lfs_enabled, "membership_lock" membership_lock, "mentions_disabled" mentions_disabled,
        "organization_id" organization_id, "parent_id" parent_id, "project_creation_level" project_creation_level,
        "request_access_enabled" request_access_enabled, "require_two_factor_authentication" require_two_factor_authentication,
        "share_with_group_lock" share_with_group_lock, "shared_runners_minutes_limit" shared_runners_minutes_limit,
        "shared_runners_setting" shared_runners_setting, "show_diff_preview_in_email" show_diff_preview_in_email,
        "subgroup_creation_level" subgroup_creation_level, "two_factor_grace_period" two_factor_grace_period,
        "visibility" visibility, "wiki_access_level" wiki_access_level,
    } required {
        "name" name 0, "path" path 1,
    }
}

client_runtime::open_enum! {
    /// What a list of groups is sorted by. `similarity` is for searches.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum GroupOrder: str {
        /// `name` on the wire.
        Name = "name",
        /// `path` on the wire.
        Path = "path",
        /// `id` on the wire.
        Id = "id",
        /// `similarity` on the wire.
        Similarity = "similarity",
    }
}

/// Settings that a group can get when it is made, and later.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupSettings {
    /// Whether Auto DevOps is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Name that the first branch of new projects gets. Since GitLab 16.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// How the default branch of new projects is protected, 0 to 4; old form of `default_branch_protection_defaults`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection: Option<i64>,
    /// How the default branch of new projects is protected. Since GitLab 17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection_defaults: Option<BranchProtectionDefaults>,
    /// Short free text about the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the assistant is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_availability: Option<DuoAvailability>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Protocols by which repositories can be reached. Since GitLab 16.9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_git_access_protocol: Option<GitAccessProtocol>,
    /// Whether experimental features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment_features_enabled: Option<bool>,
    /// Further minutes on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Role that members get from LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_access: Option<AccessLevel>,
    /// Name of the group in LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_cn: Option<String>,
    /// Whether Git LFS is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Whether no users can be added to the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_lock: Option<bool>,
    /// Whether the group can't be mentioned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions_disabled: Option<bool>,
    /// Least role that may make projects in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_creation_level: Option<ProjectCreationLevel>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Whether all members need a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_two_factor_authentication: Option<bool>,
    /// Whether projects of the group can't be shared with other groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_with_group_lock: Option<bool>,
    /// Minutes a month on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether the instance's runners take jobs of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_setting: Option<SharedRunnersSetting>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Least role that may make groups in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_creation_level: Option<SubgroupCreationLevel>,
    /// Hours that a new member has before the second factor is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_grace_period: Option<i64>,
    /// Who can see the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Who may use the group's wiki; needs a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
}

client_runtime::record! {
    GroupSettings default {
        "auto_devops_enabled" auto_devops_enabled, "default_branch" default_branch,
        "default_branch_protection" default_branch_protection,
        "default_branch_protection_defaults" default_branch_protection_defaults, "description" description,
        "duo_availability" duo_availability, "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "enabled_git_access_protocol" enabled_git_access_protocol, "experiment_features_enabled" experiment_features_enabled,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit, "ldap_access" ldap_access, "ldap_cn" ldap_cn,
        "lfs_enabled" lfs_enabled, "membership_lock" membership_lock, "mentions_disabled" mentions_disabled,
        "project_creation_level" project_creation_level, "request_access_enabled" request_access_enabled,
        "require_two_factor_authentication" require_two_factor_authentication, "share_with_group_lock" share_with_group_lock,
        "shared_runners_minutes_limit" shared_runners_minutes_limit, "shared_runners_setting" shared_runners_setting,
        "show_diff_preview_in_email" show_diff_preview_in_email, "subgroup_creation_level" subgroup_creation_level,
        "two_factor_grace_period" two_factor_grace_period, "visibility" visibility, "wiki_access_level" wiki_access_level,
    }
}

/// How much storage the projects of a group take, in bytes.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10; GitLab documentation 18.x; Rust crate gitlab 0.1600; GitLab OpenAPI 17.10 has texts).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupStatistics {
    /// Artifacts of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_artifacts_size: Option<i64>,
    /// Large files of Git LFS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_objects_size: Option<i64>,
    /// Packages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_size: Option<i64>,
    /// Artifacts of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_artifacts_size: Option<i64>,
    /// The repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_size: Option<i64>,
    /// Snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_size: Option<i64>,
    /// Everything together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<i64>,
    /// Uploaded files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploads_size: Option<i64>,
    /// The wikis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    GroupStatistics default {
        "job_artifacts_size" job_artifacts_size, "lfs_objects_size" lfs_objects_size, "packages_size" packages_size,
        "pipeline_artifacts_size" pipeline_artifacts_size, "repository_size" repository_size, "snippets_size" snippets_size,
        "storage_size" storage_size, "uploads_size" uploads_size, "wiki_size" wiki_size,
    } rest extra
}

/// Where a group goes.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupTransfer {
    /// Number of the new parent group; left out, the group goes to the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
}

impl GroupTransfer {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id(mut self, value: impl Into<i64>) -> Self {
        self.group_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupTransfer default {
        "group_id" group_id,
    }
}

/// Settings of a group to change.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUpdate {
    /// Comma-separated list of the mail domains that members may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowed_email_domains_list: Option<String>,
    /// Whether such users are banned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_ban_user_on_excessive_projects_download: Option<bool>,
    /// Whether Auto DevOps is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Only the empty text, which takes the image away.
    ///
    /// Evidence: used by third parties' code (go-gitlab; an image goes as a file of a form).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// Name that the first branch of new projects gets. Since GitLab 16.11.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// How the default branch of new projects is protected, 0 to 4; old form of `default_branch_protection_defaults`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection: Option<i64>,
    /// How the default branch of new projects is protected. Since GitLab 17.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch_protection_defaults: Option<BranchProtectionDefaults>,
    /// Short free text about the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the assistant is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_availability: Option<DuoAvailability>,
    /// Whether the assistant is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duo_features_enabled: Option<bool>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Protocols by which repositories can be reached. Since GitLab 16.9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_git_access_protocol: Option<GitAccessProtocol>,
    /// Whether experimental features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment_features_enabled: Option<bool>,
    /// Further minutes on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra_shared_runners_minutes_limit: Option<i64>,
    /// Number of the project whose file templates are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_template_project_id: Option<i64>,
    /// Comma-separated list of the address ranges that may reach the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_restriction_ranges: Option<String>,
    /// Role that members get from LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_access: Option<AccessLevel>,
    /// Name of the group in LDAP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ldap_cn: Option<String>,
    /// Whether Git LFS is on for the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Whether groups below can't change that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock_duo_features_enabled: Option<bool>,
    /// Whether groups below can't change that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock_math_rendering_limits_enabled: Option<bool>,
    /// Whether the size of rendered formulas is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub math_rendering_limits_enabled: Option<bool>,
    /// Largest artifacts archive of a job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_artifacts_size: Option<i64>,
    /// Whether no users can be added to the group's projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_lock: Option<bool>,
    /// Whether the group can't be mentioned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mentions_disabled: Option<bool>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Last part of the path, as in URLs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Whether projects can't be forked to outside of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_forking_outside_group: Option<bool>,
    /// Whether groups outside can't be invited; only at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_sharing_groups_outside_hierarchy: Option<bool>,
    /// Least role that may make projects in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_creation_level: Option<ProjectCreationLevel>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Whether all members need a second factor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_two_factor_authentication: Option<bool>,
    /// Whether tokens of service accounts must expire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_access_tokens_expiration_enforced: Option<bool>,
    /// Whether projects of the group can't be shared with other groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_with_group_lock: Option<bool>,
    /// Minutes a month on shared runners; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_minutes_limit: Option<i64>,
    /// Whether the instance's runners take jobs of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_setting: Option<SharedRunnersSetting>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Least role that may make groups in the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_creation_level: Option<SubgroupCreationLevel>,
    /// Hours that a new member has before the second factor is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_grace_period: Option<i64>,
    /// Number of projects that a user may download in a span of time before they are banned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit: Option<i64>,
    /// Users who get a mail when the limit is passed, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_alertlist: Option<Vec<i64>>,
    /// Login names that the limit is not for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_allowlist: Option<Vec<String>>,
    /// That span in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_project_download_limit_interval_in_seconds: Option<i64>,
    /// Who can see the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Who may use the group's wiki; needs a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
}

impl GroupUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allowed_email_domains_list`](Self#structfield.allowed_email_domains_list).
    #[must_use]
    pub fn allowed_email_domains_list(mut self, value: impl Into<String>) -> Self {
        self.allowed_email_domains_list = Some(value.into());
        self
    }
    /// Sets [`auto_ban_user_on_excessive_projects_download`](Self#structfield.auto_ban_user_on_excessive_projects_download).
    #[must_use]
    pub fn auto_ban_user_on_excessive_projects_download(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.auto_ban_user_on_excessive_projects_download = Some(value.into());
        self
    }
    /// Sets [`auto_devops_enabled`](Self#structfield.auto_devops_enabled).
    #[must_use]
    pub fn auto_devops_enabled(mut self, value: impl Into<bool>) -> Self {
        self.auto_devops_enabled = Some(value.into());
        self
    }
    /// Sets [`avatar`](Self#structfield.avatar).
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets [`default_branch`](Self#structfield.default_branch).
    #[must_use]
    pub fn default_branch(mut self, value: impl Into<String>) -> Self {
        self.default_branch = Some(value.into());
        self
    }
    /// Sets [`default_branch_protection`](Self#structfield.default_branch_protection).
    #[must_use]
    pub fn default_branch_protection(mut self, value: impl Into<i64>) -> Self {
        self.default_branch_protection = Some(value.into());
        self
    }
    /// Sets [`default_branch_protection_defaults`](Self#structfield.default_branch_protection_defaults).
    #[must_use]
    pub fn default_branch_protection_defaults(
        mut self,
        value: impl Into<BranchProtectionDefaults>,
    ) -> Self {
        self.default_branch_protection_defaults = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`duo_availability`](Self#structfield.duo_availability).
    #[must_use]
    pub fn duo_availability(mut self, value: impl Into<DuoAvailability>) -> Self {
        self.duo_availability = Some(value.into());
        self
    }
    /// Sets [`duo_features_enabled`](Self#structfield.duo_features_enabled).
    #[must_use]
    pub fn duo_features_enabled(mut self, value: impl Into<bool>) -> Self {
        self.duo_features_enabled = Some(value.into());
        self
    }
    /// Sets [`emails_disabled`](Self#structfield.emails_disabled).
    #[must_use]
    pub fn emails_disabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_disabled = Some(value.into());
        self
    }
    /// Sets [`emails_enabled`](Self#structfield.emails_enabled).
    #[must_use]
    pub fn emails_enabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_enabled = Some(value.into());
        self
    }
    /// Sets [`enabled_git_access_protocol`](Self#structfield.enabled_git_access_protocol).
    #[must_use]
    pub fn enabled_git_access_protocol(
        mut self,
        value: impl Into<GitAccessProtocol>,
    ) -> Self {
        self.enabled_git_access_protocol = Some(value.into());
        self
    }
    /// Sets [`experiment_features_enabled`](Self#structfield.experiment_features_enabled).
    #[must_use]
    pub fn experiment_features_enabled(mut self, value: impl Into<bool>) -> Self {
        self.experiment_features_enabled = Some(value.into());
        self
    }
    /// Sets [`extra_shared_runners_minutes_limit`](Self#structfield.extra_shared_runners_minutes_limit).
    #[must_use]
    pub fn extra_shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.extra_shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`file_template_project_id`](Self#structfield.file_template_project_id).
    #[must_use]
    pub fn file_template_project_id(mut self, value: impl Into<i64>) -> Self {
        self.file_template_project_id = Some(value.into());
        self
    }
    /// Sets [`ip_restriction_ranges`](Self#structfield.ip_restriction_ranges).
    #[must_use]
    pub fn ip_restriction_ranges(mut self, value: impl Into<String>) -> Self {
        self.ip_restriction_ranges = Some(value.into());
        self
    }
    /// Sets [`ldap_access`](Self#structfield.ldap_access).
    #[must_use]
    pub fn ldap_access(mut self, value: impl Into<AccessLevel>) -> Self {
        self.ldap_access = Some(value.into());
        self
    }
    /// Sets [`ldap_cn`](Self#structfield.ldap_cn).
    #[must_use]
    pub fn ldap_cn(mut self, value: impl Into<String>) -> Self {
        self.ldap_cn = Some(value.into());
        self
    }
    /// Sets [`lfs_enabled`](Self#structfield.lfs_enabled).
    #[must_use]
    pub fn lfs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lfs_enabled = Some(value.into());
        self
    }
    /// Sets [`lock_duo_features_enabled`](Self#structfield.lock_duo_features_enabled).
    #[must_use]
    pub fn lock_duo_features_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lock_duo_features_enabled = Some(value.into());
        self
    }
    /// Sets [`lock_math_rendering_limits_enabled`](Self#structfield.lock_math_rendering_limits_enabled).
    #[must_use]
    pub fn lock_math_rendering_limits_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lock_math_rendering_limits_enabled = Some(value.into());
        self
    }
    /// Sets [`math_rendering_limits_enabled`](Self#structfield.math_rendering_limits_enabled).
    #[must_use]
    pub fn math_rendering_limits_enabled(mut self, value: impl Into<bool>) -> Self {
        self.math_rendering_limits_enabled = Some(value.into());
        self
    }
    /// Sets [`max_artifacts_size`](Self#structfield.max_artifacts_size).
    #[must_use]
    pub fn max_artifacts_size(mut self, value: impl Into<i64>) -> Self {
        self.max_artifacts_size = Some(value.into());
        self
    }
    /// Sets [`membership_lock`](Self#structfield.membership_lock).
    #[must_use]
    pub fn membership_lock(mut self, value: impl Into<bool>) -> Self {
        self.membership_lock = Some(value.into());
        self
    }
    /// Sets [`mentions_disabled`](Self#structfield.mentions_disabled).
    #[must_use]
    pub fn mentions_disabled(mut self, value: impl Into<bool>) -> Self {
        self.mentions_disabled = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets [`prevent_forking_outside_group`](Self#structfield.prevent_forking_outside_group).
    #[must_use]
    pub fn prevent_forking_outside_group(mut self, value: impl Into<bool>) -> Self {
        self.prevent_forking_outside_group = Some(value.into());
        self
    }
    /// Sets [`prevent_sharing_groups_outside_hierarchy`](Self#structfield.prevent_sharing_groups_outside_hierarchy).
    #[must_use]
    pub fn prevent_sharing_groups_outside_hierarchy(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.prevent_sharing_groups_outside_hierarchy = Some(value.into());
        self
    }
    /// Sets [`project_creation_level`](Self#structfield.project_creation_level).
    #[must_use]
    pub fn project_creation_level(
        mut self,
        value: impl Into<ProjectCreationLevel>,
    ) -> Self {
        self.project_creation_level = Some(value.into());
        self
    }
    /// Sets [`request_access_enabled`](Self#structfield.request_access_enabled).
    #[must_use]
    pub fn request_access_enabled(mut self, value: impl Into<bool>) -> Self {
        self.request_access_enabled = Some(value.into());
        self
    }
    /// Sets [`require_two_factor_authentication`](Self#structfield.require_two_factor_authentication).
    #[must_use]
    pub fn require_two_factor_authentication(mut self, value: impl Into<bool>) -> Self {
        self.require_two_factor_authentication = Some(value.into());
        self
    }
    /// Sets [`service_access_tokens_expiration_enforced`](Self#structfield.service_access_tokens_expiration_enforced).
    #[must_use]
    pub fn service_access_tokens_expiration_enforced(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.service_access_tokens_expiration_enforced = Some(value.into());
        self
    }
    /// Sets [`share_with_group_lock`](Self#structfield.share_with_group_lock).
    #[must_use]
    pub fn share_with_group_lock(mut self, value: impl Into<bool>) -> Self {
        self.share_with_group_lock = Some(value.into());
        self
    }
    /// Sets [`shared_runners_minutes_limit`](Self#structfield.shared_runners_minutes_limit).
    #[must_use]
    pub fn shared_runners_minutes_limit(mut self, value: impl Into<i64>) -> Self {
        self.shared_runners_minutes_limit = Some(value.into());
        self
    }
    /// Sets [`shared_runners_setting`](Self#structfield.shared_runners_setting).
    #[must_use]
    pub fn shared_runners_setting(
        mut self,
        value: impl Into<SharedRunnersSetting>,
    ) -> Self {
        self.shared_runners_setting = Some(value.into());
        self
    }
    /// Sets [`show_diff_preview_in_email`](Self#structfield.show_diff_preview_in_email).
    #[must_use]
    pub fn show_diff_preview_in_email(mut self, value: impl Into<bool>) -> Self {
        self.show_diff_preview_in_email = Some(value.into());
        self
    }
    /// Sets [`subgroup_creation_level`](Self#structfield.subgroup_creation_level).
    #[must_use]
    pub fn subgroup_creation_level(
        mut self,
        value: impl Into<SubgroupCreationLevel>,
    ) -> Self {
        self.subgroup_creation_level = Some(value.into());
        self
    }
    /// Sets [`two_factor_grace_period`](Self#structfield.two_factor_grace_period).
    #[must_use]
    pub fn two_factor_grace_period(mut self, value: impl Into<i64>) -> Self {
        self.two_factor_grace_period = Some(value.into());
        self
    }
    /// Sets [`unique_project_download_limit`](Self#structfield.unique_project_download_limit).
    #[must_use]
    pub fn unique_project_download_limit(mut self, value: impl Into<i64>) -> Self {
        self.unique_project_download_limit = Some(value.into());
        self
    }
    /// Sets [`unique_project_download_limit_alertlist`](Self#structfield.unique_project_download_limit_alertlist).
    #[must_use]
    pub fn unique_project_download_limit_alertlist(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.unique_project_download_limit_alertlist = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`unique_project_download_limit_allowlist`](Self#structfield.unique_project_download_limit_allowlist).
    #[must_use]
    pub fn unique_project_download_limit_allowlist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.unique_project_download_limit_allowlist = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`unique_project_download_limit_interval_in_seconds`](Self#structfield.unique_project_download_limit_interval_in_seconds).
    #[must_use]
    pub fn unique_project_download_limit_interval_in_seconds(
        mut self,
        value: impl Into<i64>,
    ) -> Self {
        self.unique_project_download_limit_interval_in_seconds = Some(value.into());
        self
    }
    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, value: impl Into<Visibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets [`wiki_access_level`](Self#structfield.wiki_access_level).
    #[must_use]
    pub fn wiki_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.wiki_access_level = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupUpdate default {
        "allowed_email_domains_list" allowed_email_domains_list,
        "auto_ban_user_on_excessive_projects_download" auto_ban_user_on_excessive_projects_download,
        "auto_devops_enabled" auto_devops_enabled, "avatar" avatar, "default_branch" default_branch,
        "default_branch_protection" default_branch_protection,
        "default_branch_protection_defaults" default_branch_protection_defaults, "description" description,
        "duo_availability" duo_availability, "duo_features_enabled" duo_features_enabled, "emails_disabled" emails_disabled,
        "emails_enabled" emails_enabled, "enabled_git_access_protocol" enabled_git_access_protocol,
        "experiment_features_enabled" experiment_features_enabled,
        "extra_shared_runners_minutes_limit" extra_shared_runners_minutes_limit,
        "file_template_project_id" file_template_project_id, "ip_restriction_ranges" ip_restriction_ranges,
        "ldap_access" ldap_access, "ldap_cn" ldap_cn, "lfs_enabled" lfs_enabled,
        "lock_duo_features_enabled" lock_duo_features_enabled,
        "lock_math_rendering_limits_enabled" lock_math_rendering_limits_enabled,
        "math_rendering_limits_enabled" math_rendering_limits_enabled, "max_artifacts_size" max_artifacts_size,
        "membership_lock" membership_lock, "mentions_disabled" mentions_disabled, "name" name, "path" path,
        "prevent_forking_outside_group" prevent_forking_outside_group,
        "prevent_sharing_groups_outside_hierarchy" prevent_sharing_groups_outside_hierarchy,
        "project_creation_level" project_creation_level, "request_access_enabled" request_access_enabled,
        "require_two_factor_authentication" require_two_factor_authentication,
        "service_access_tokens_expiration_enforced" service_access_tokens_expiration_enforced,
        "share_with_group_lock" share_with_group_lock, "shared_runners_minutes_limit" shared_runners_minutes_limit,
        "shared_runners_setting" shared_runners_setting, "show_diff_preview_in_email" show_diff_preview_in_email,
        "subgroup_creation_level" subgroup_creation_level, "two_factor_grace_period" two_factor_grace_period,
        "unique_project_download_limit" unique_project_download_limit,
        "unique_project_download_limit_alertlist" unique_project_download_limit_alertlist,
        "unique_project_download_limit_allowlist" unique_project_download_limit_allowlist,
        "unique_project_download_limit_interval_in_seconds" unique_project_download_limit_interval_in_seconds,
        "visibility" visibility, "wiki_access_level" wiki_access_level,
    }
}

/// A group of LDAP whose members get a role.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, LdapGroupLink).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LdapGroupLink {
    /// Name of the LDAP group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cn: Option<String>,
    /// Filter for users of LDAP, instead of a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_access: Option<AccessLevel>,
    /// Number of a custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<i64>,
    /// Name of the LDAP server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LdapGroupLink default {
        "cn" cn, "filter" filter, "group_access" group_access, "member_role_id" member_role_id, "provider" provider,
    } rest extra
}

client_runtime::open_enum! {
    /// Least role that may make projects in a group.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    #[non_exhaustive]
    pub enum ProjectCreationLevel: str {
        /// `noone` on the wire.
        Noone = "noone",
        /// `owner` on the wire.
        Owner = "owner",
        /// `maintainer` on the wire.
        Maintainer = "maintainer",
        /// `developer` on the wire.
        Developer = "developer",
        /// `administrator` on the wire.
        Administrator = "administrator",
    }
}

/// How much storage a group at the top takes, in bytes.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RootStorageStatistics {
    /// Artifacts of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_artifacts_size: Option<i64>,
    /// Images in the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_size: Option<i64>,
    /// Whether that is an estimate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_size_is_estimated: Option<bool>,
    /// Copies in the dependency proxy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dependency_proxy_size: Option<i64>,
    /// Large files of Git LFS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_objects_size: Option<i64>,
    /// Packages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_size: Option<i64>,
    /// Artifacts of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_artifacts_size: Option<i64>,
    /// The repositories.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_size: Option<i64>,
    /// Snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_size: Option<i64>,
    /// Everything together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<i64>,
    /// Uploaded files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploads_size: Option<i64>,
    /// The wikis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RootStorageStatistics default {
        "build_artifacts_size" build_artifacts_size, "container_registry_size" container_registry_size,
        "container_registry_size_is_estimated" container_registry_size_is_estimated,
        "dependency_proxy_size" dependency_proxy_size, "lfs_objects_size" lfs_objects_size, "packages_size" packages_size,
        "pipeline_artifacts_size" pipeline_artifacts_size, "repository_size" repository_size, "snippets_size" snippets_size,
        "storage_size" storage_size, "uploads_size" uploads_size, "wiki_size" wiki_size,
    } rest extra
}

/// A group of the single sign-on whose members get a role.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, SamlGroupLink).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SamlGroupLink {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Number of a custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<i64>,
    /// Name of that group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SamlGroupLink default {
        "access_level" access_level, "member_role_id" member_role_id, "name" name,
    } rest extra
}

client_runtime::open_enum! {
    /// Whether the instance's runners take jobs of a group.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab (disabled_with_override, an old name)).
    #[non_exhaustive]
    pub enum SharedRunnersSetting: str {
        /// `enabled` on the wire.
        Enabled = "enabled",
        /// `disabled_and_overridable` on the wire.
        DisabledAndOverridable = "disabled_and_overridable",
        /// `disabled_and_unoverridable` on the wire.
        DisabledAndUnoverridable = "disabled_and_unoverridable",
        /// `disabled_with_override` on the wire.
        DisabledWithOverride = "disabled_with_override",
    }
}

client_runtime::open_enum! {
    /// Least role that may make groups in a group.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    #[non_exhaustive]
    pub enum SubgroupCreationLevel: str {
        /// `owner` on the wire.
        Owner = "owner",
        /// `maintainer` on the wire.
        Maintainer = "maintainer",
    }
}
