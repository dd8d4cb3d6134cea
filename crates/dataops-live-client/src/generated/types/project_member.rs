// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `project_member`.

use std::collections::BTreeMap;
use client_runtime::{Date, Extra, Nullable, Timestamp};
use serde::{Deserialize, Serialize};
use super::{AccessLevel, CustomAttribute, UserBasic, UserState};

/// A user as a member of a project or of a group.
///
/// Evidence: used by third parties' code (GitLab test schema, Member; GitLab OpenAPI 17.10, Member; go-gitlab; GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Member {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Whether the account is blocked.
    ///
    /// Evidence: used by third parties' code (samples of GitLab clients; not in GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// When the user became a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Who added the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserBasic>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Mail address; only for owners of the group, for users whom it manages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Day on which the membership ends; `null` for never.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, go-gitlab and GitLab test schema (day or null); GitLab documentation 11.10 shows instants).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Identity in the group's single sign-on; only for owners of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_saml_identity: Option<MemberIdentity>,
    /// Number of the user.
    pub id: i64,
    /// Whether the member counts for the price; only with `show_seat_info`.
    ///
    /// Evidence: used by third parties' code (GitLab test schema (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_using_seat: Option<bool>,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role: Option<MemberRole>,
    /// Whether the membership counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_state: Option<MemberState>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the role was set by hand, against LDAP.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(rename = "override", default, skip_serializing_if = "Option::is_none")]
    pub override_: Option<bool>,
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
    Member default {
        "access_level" access_level, "avatar_path" avatar_path, "avatar_url" avatar_url, "blocked" blocked,
        "created_at" created_at, "created_by" created_by, "custom_attributes" custom_attributes, "email" email,
        "expires_at" expires_at, "group_saml_identity" group_saml_identity, "is_using_seat" is_using_seat, "locked" locked,
        "member_role" member_role, "membership_state" membership_state, "name" name, "override" override_, "state" state,
        "username" username, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// The member; or, where administrators approve roles, a `message` without any of its properties.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberAdded {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Whether the account is blocked.
    ///
    /// Evidence: used by third parties' code (samples of GitLab clients; not in GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// When the user became a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Who added the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserBasic>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Mail address; only for owners of the group, for users whom it manages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Day on which the membership ends; `null` for never.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, go-gitlab and GitLab test schema (day or null); GitLab documentation 11.10 shows instants).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Identity in the group's single sign-on; only for owners of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_saml_identity: Option<MemberIdentity>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the member counts for the price; only with `show_seat_info`.
    ///
    /// Evidence: used by third parties' code (GitLab test schema (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_using_seat: Option<bool>,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role: Option<MemberRole>,
    /// Whether the membership counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_state: Option<MemberState>,
    /// Login names, each with a sentence.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<BTreeMap<String, String>>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the role was set by hand, against LDAP.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(rename = "override", default, skip_serializing_if = "Option::is_none")]
    pub override_: Option<bool>,
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
    MemberAdded default {
        "access_level" access_level, "avatar_path" avatar_path, "avatar_url" avatar_url, "blocked" blocked,
        "created_at" created_at, "created_by" created_by, "custom_attributes" custom_attributes, "email" email,
        "expires_at" expires_at, "group_saml_identity" group_saml_identity, "id" id, "is_using_seat" is_using_seat,
        "locked" locked, "member_role" member_role, "membership_state" membership_state, "message" message, "name" name,
        "override" override_, "state" state, "username" username, "web_url" web_url,
    } rest extra
}

/// Whom to add, and with which role. `user_id` or `username` is needed.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberCreate {
    /// The role.
    pub access_level: AccessLevel,
    /// Day on which the membership ends; left out, never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Where the invitation came from, for statistics; left out, `members-api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invite_source: Option<String>,
    /// Number of a custom role; needs a paid tier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<i64>,
    /// Tasks for the new member; of old instances only.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name and that it is a list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tasks_to_be_done: Option<Vec<String>>,
    /// Number of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// Login name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl MemberCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(access_level: impl Into<AccessLevel>) -> Self {
        Self {
            access_level: {
                let value = access_level;
                value.into()
            },
            expires_at: Default::default(),
            invite_source: Default::default(),
            member_role_id: Default::default(),
            tasks_to_be_done: Default::default(),
            user_id: Default::default(),
            username: Default::default(),
        }
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.access_level = value.into();
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Sets [`invite_source`](Self#structfield.invite_source).
    #[must_use]
    pub fn invite_source(mut self, value: impl Into<String>) -> Self {
        self.invite_source = Some(value.into());
        self
    }
    /// Sets [`member_role_id`](Self#structfield.member_role_id).
    #[must_use]
    pub fn member_role_id(mut self, value: impl Into<i64>) -> Self {
        self.member_role_id = Some(value.into());
        self
    }
    /// Sets [`tasks_to_be_done`](Self#structfield.tasks_to_be_done).
    #[must_use]
    pub fn tasks_to_be_done(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tasks_to_be_done = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
}

/// Identity of a user in a group's single sign-on.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; GitLab OpenAPI 17.10, Identity).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberIdentity {
    /// Name of the user there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extern_uid: Option<String>,
    /// Name of the provider, for example `group_saml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Number of the provider.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x and go-gitlab (number); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saml_provider_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MemberIdentity default {
        "extern_uid" extern_uid, "provider" provider, "saml_provider_id" saml_provider_id,
    } rest extra
}

/// A member without the number.
///
/// Evidence: used by third parties' code (GitLab test schema, Member; GitLab OpenAPI 17.10, Member; go-gitlab; GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberProfile {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Path of the image on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_path: Option<String>,
    /// Image of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Whether the account is blocked.
    ///
    /// Evidence: used by third parties' code (samples of GitLab clients; not in GitLab OpenAPI 17.10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// When the user became a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Who added the member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<UserBasic>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Mail address; only for owners of the group, for users whom it manages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Day on which the membership ends; `null` for never.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, go-gitlab and GitLab test schema (day or null); GitLab documentation 11.10 shows instants).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Identity in the group's single sign-on; only for owners of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_saml_identity: Option<MemberIdentity>,
    /// Whether the member counts for the price; only with `show_seat_info`.
    ///
    /// Evidence: used by third parties' code (GitLab test schema (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_using_seat: Option<bool>,
    /// Whether the account is locked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<bool>,
    /// Custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role: Option<MemberRole>,
    /// Whether the membership counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership_state: Option<MemberState>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the role was set by hand, against LDAP.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (boolean); GitLab OpenAPI 17.10 says text).
    #[serde(rename = "override", default, skip_serializing_if = "Option::is_none")]
    pub override_: Option<bool>,
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
    MemberProfile default {
        "access_level" access_level, "avatar_path" avatar_path, "avatar_url" avatar_url, "blocked" blocked,
        "created_at" created_at, "created_by" created_by, "custom_attributes" custom_attributes, "email" email,
        "expires_at" expires_at, "group_saml_identity" group_saml_identity, "is_using_seat" is_using_seat, "locked" locked,
        "member_role" member_role, "membership_state" membership_state, "name" name, "override" override_, "state" state,
        "username" username, "web_url" web_url,
    } rest extra
}

/// A custom role: a role and further rights.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, MemberRole).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberRole {
    /// Whether CI/CD variables may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_cicd_variables: Option<bool>,
    /// Whether compliance frameworks may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_compliance_framework: Option<bool>,
    /// Whether members may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_group_member: Option<bool>,
    /// Whether integrations may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_integrations: Option<bool>,
    /// Whether merge requests may be approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_merge_request: Option<bool>,
    /// Whether protected branches may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_protected_branch: Option<bool>,
    /// Whether protected environments may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_protected_environments: Option<bool>,
    /// Whether push rules may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_push_rules: Option<bool>,
    /// Whether runners may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_runners: Option<bool>,
    /// Whether security tests may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_security_testing: Option<bool>,
    /// Whether Terraform states may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_terraform_state: Option<bool>,
    /// Whether vulnerabilities may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_vulnerability: Option<bool>,
    /// Whether webhooks may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_web_hook: Option<bool>,
    /// Whether projects may be archived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archive_project: Option<bool>,
    /// Role that it builds on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_access_level: Option<AccessLevel>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the group that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the custom role.
    pub id: i64,
    /// Whether deploy tokens may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_deploy_tokens: Option<bool>,
    /// Whether group access tokens may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_group_access_tokens: Option<bool>,
    /// Whether settings of merge requests may be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_merge_request_settings: Option<bool>,
    /// Whether project access tokens may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_project_access_tokens: Option<bool>,
    /// Whether protected tags may be managed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_protected_tags: Option<bool>,
    /// Whether projects with security policies may be linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manage_security_policy_link: Option<bool>,
    /// Name of the custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the administration of CI/CD may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_admin_cicd: Option<bool>,
    /// Whether the administration's dashboard may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_admin_dashboard: Option<bool>,
    /// Whether the administration's monitoring may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_admin_monitoring: Option<bool>,
    /// Whether the administration's subscription may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_admin_subscription: Option<bool>,
    /// Whether the administration's users may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_admin_users: Option<bool>,
    /// Whether code may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_code: Option<bool>,
    /// Whether the compliance dashboard may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_compliance_dashboard: Option<bool>,
    /// Whether customer contacts may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_crm_contact: Option<bool>,
    /// Whether dependencies may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_dependency: Option<bool>,
    /// Whether runners may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_runners: Option<bool>,
    /// Whether vulnerabilities may be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_vulnerability: Option<bool>,
    /// Whether groups may be deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_group: Option<bool>,
    /// Whether projects may be deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_project: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MemberRole default {
        "admin_cicd_variables" admin_cicd_variables, "admin_compliance_framework" admin_compliance_framework,
        "admin_group_member" admin_group_member, "admin_integrations" admin_integrations,
        "admin_merge_request" admin_merge_request, "admin_protected_branch" admin_protected_branch,
        "admin_protected_environments" admin_protected_environments, "admin_push_rules" admin_push_rules,
        "admin_runners" admin_runners, "admin_security_testing" admin_security_testing,
        "admin_terraform_state" admin_terraform_state, "admin_vulnerability" admin_vulnerability,
        "admin_web_hook" admin_web_hook, "archive_project" archive_project, "base_access_level" base_access_level,
        "description" description, "group_id" group_id, "manage_deploy_tokens" manage_deploy_tokens,
        "manage_group_access_tokens" manage_group_access_tokens, "manage_merge_request_settings" manage_merge_request_settings,
        "manage_project_access_tokens" manage_project_access_tokens, "manage_protected_tags" manage_protected_tags,
        "manage_security_policy_link" manage_security_policy_link, "name" name, "read_admin_cicd" read_admin_cicd,
        "read_admin_dashboard" read_admin_dashboard, "read_admin_monitoring" read_admin_monitoring,
        "read_admin_subscription" read_admin_subscription, "read_admin_users" read_admin_users, "read_code" read_code,
        "read_compliance_dashboard" read_compliance_dashboard, "read_crm_contact" read_crm_contact,
        "read_dependency" read_dependency, "read_runners" read_runners, "read_vulnerability" read_vulnerability,
        "remove_group" remove_group, "remove_project" remove_project,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// State of a membership; an `awaiting` one gives no access yet.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum MemberState: str {
        /// `awaiting` on the wire.
        Awaiting = "awaiting",
        /// `active` on the wire.
        Active = "active",
    }
}

/// The role that a member gets.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MemberUpdate {
    /// The role.
    pub access_level: AccessLevel,
    /// Day on which the membership ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Nullable<Date>>,
    /// Number of a custom role; `null` takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<Nullable<i64>>,
}

impl MemberUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(access_level: impl Into<AccessLevel>) -> Self {
        Self {
            access_level: {
                let value = access_level;
                value.into()
            },
            expires_at: Default::default(),
            member_role_id: Default::default(),
        }
    }
    /// Sets [`access_level`](Self#structfield.access_level).
    #[must_use]
    pub fn access_level(mut self, value: impl Into<AccessLevel>) -> Self {
        self.access_level = value.into();
        self
    }
    /// Sets [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<Date>) -> Self {
        self.expires_at = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`expires_at`](Self#structfield.expires_at).
    #[must_use]
    pub fn clear_expires_at(mut self) -> Self {
        self.expires_at = Some(Nullable::Null);
        self
    }
    /// Sets [`member_role_id`](Self#structfield.member_role_id).
    #[must_use]
    pub fn member_role_id(mut self, value: impl Into<i64>) -> Self {
        self.member_role_id = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`member_role_id`](Self#structfield.member_role_id).
    #[must_use]
    pub fn clear_member_role_id(mut self) -> Self {
        self.member_role_id = Some(Nullable::Null);
        self
    }
}
