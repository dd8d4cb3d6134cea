// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `group`.

use serde::Serialize;
use super::{IdAndDisplayName, Role, User};

/// Users who have the same rights.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Group {
    /// The roles that its users have, each in a workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<GroupGrant>>,
    /// Id of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Names of the groups at the identity provider whose members belong to it.
    #[serde(rename = "idpGroups", default, skip_serializing_if = "Option::is_none")]
    pub idp_groups: Option<Vec<String>>,
    /// Its users, each with how they came into it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memberships: Option<Vec<UserGroupMembership>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<IdAndDisplayName>>,
}

client_runtime::record! {
    Group default {
        "grants" grants, "id" id OptionInteger, "idpGroups" idp_groups, "memberships" memberships, "name" name, "users" users,
    }
}

/// A role that a group has in a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupGrant {
    /// The group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<IdAndDisplayName>,
    /// Id of the grant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace: Option<IdAndDisplayName>,
}

impl GroupGrant {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group`](Self#structfield.group).
    #[must_use]
    pub fn group(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[must_use]
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets [`workspace`](Self#structfield.workspace).
    #[must_use]
    pub fn workspace(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.workspace = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupGrant default {
        "group" group, "id" id OptionInteger, "role" role, "workspace" workspace,
    }
}

/// A role that could not be granted or revoked.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupGrantFailure {
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<GroupGrant>,
}

client_runtime::record! {
    GroupGrantFailure default {
        "reason" reason, "request" request,
    }
}

/// Which roles were granted or revoked.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupGrantsBulkResult {
    /// What could not be done.
    #[serde(rename = "failedUpdates", default, skip_serializing_if = "Option::is_none")]
    pub failed_updates: Option<Vec<GroupGrantFailure>>,
    /// What was done.
    #[serde(
        rename = "successfulRequests",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub successful_requests: Option<Vec<GroupGrant>>,
}

client_runtime::record! {
    GroupGrantsBulkResult default {
        "failedUpdates" failed_updates, "successfulRequests" successful_requests,
    }
}

/// Roles to be granted to groups, or to be revoked.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupGrantsBulkUpdate {
    /// Whether they are granted or revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<RoleOperation>,
    /// The roles, each with a group and a workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<GroupGrant>>,
}

impl GroupGrantsBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`operation`](Self#structfield.operation).
    #[must_use]
    pub fn operation(mut self, value: impl Into<RoleOperation>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets [`requests`](Self#structfield.requests).
    #[must_use]
    pub fn requests(
        mut self,
        value: impl IntoIterator<Item = impl Into<GroupGrant>>,
    ) -> Self {
        self.requests = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    GroupGrantsBulkUpdate default {
        "operation" operation, "requests" requests,
    }
}

/// The groups of the company.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupList {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<Group>>,
}

client_runtime::record! {
    GroupList default {
        "groups" groups,
    }
}

client_runtime::open_enum! {
    /// How a user came into a group: put there by hand, or by a group at the identity provider.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum GroupMembershipVia: str {
        /// `GROUP_MEMBERSHIP_VIA_UNSPECIFIED` on the wire.
        Unspecified = "GROUP_MEMBERSHIP_VIA_UNSPECIFIED",
        /// `GROUP_MEMBERSHIP_VIA_MANUAL_ASSIGNMENT` on the wire.
        ManualAssignment = "GROUP_MEMBERSHIP_VIA_MANUAL_ASSIGNMENT",
        /// `GROUP_MEMBERSHIP_VIA_IDP_GROUPS` on the wire.
        IdpGroups = "GROUP_MEMBERSHIP_VIA_IDP_GROUPS",
    }
}

/// A user that could not be added to a group or removed from it.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUserFailure {
    /// Id of the group.
    #[serde(rename = "groupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Id of the user.
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

client_runtime::record! {
    GroupUserFailure default {
        "groupId" group_id OptionInteger, "reason" reason, "userId" user_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// Whether users are added to groups or removed from them.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum GroupUserOperation: str {
        /// `GROUP_USER_OPERATION_UNSPECIFIED` on the wire.
        Unspecified = "GROUP_USER_OPERATION_UNSPECIFIED",
        /// `GROUP_USER_OPERATION_ADD` on the wire.
        Add = "GROUP_USER_OPERATION_ADD",
        /// `GROUP_USER_OPERATION_REMOVE` on the wire.
        Remove = "GROUP_USER_OPERATION_REMOVE",
    }
}

/// A group and a user.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUserPair {
    /// Id of the group.
    #[serde(rename = "groupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Id of the user.
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
}

client_runtime::record! {
    GroupUserPair default {
        "groupId" group_id OptionInteger, "userId" user_id OptionInteger,
    }
}

/// Which users were added or removed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUsersBulkResult {
    /// What could not be done.
    #[serde(rename = "failedUpdates", default, skip_serializing_if = "Option::is_none")]
    pub failed_updates: Option<Vec<GroupUserFailure>>,
    /// What was done: pairs of a group and a user.
    #[serde(rename = "successfulIds", default, skip_serializing_if = "Option::is_none")]
    pub successful_ids: Option<Vec<GroupUserPair>>,
}

client_runtime::record! {
    GroupUsersBulkResult default {
        "failedUpdates" failed_updates, "successfulIds" successful_ids,
    }
}

/// Users to be added to groups, or to be removed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupUsersBulkUpdate {
    /// Ids of the groups.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// Whether they are added or removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<GroupUserOperation>,
    /// Ids of the users.
    #[serde(rename = "userIds", default, skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<i64>>,
}

impl GroupUsersBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_ids`](Self#structfield.group_ids).
    #[must_use]
    pub fn group_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`operation`](Self#structfield.operation).
    #[must_use]
    pub fn operation(mut self, value: impl Into<GroupUserOperation>) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.user_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    GroupUsersBulkUpdate default {
        "groupIds" group_ids OptionIntegers, "operation" operation, "userIds" user_ids OptionIntegers,
    }
}

/// A group to be made, or a group as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupWrite {
    /// Names of the groups at the identity provider whose members belong to it.
    #[serde(rename = "idpGroups", default, skip_serializing_if = "Option::is_none")]
    pub idp_groups: Option<Vec<String>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl GroupWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`idp_groups`](Self#structfield.idp_groups).
    #[must_use]
    pub fn idp_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.idp_groups = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

client_runtime::record! {
    GroupWrite default {
        "idpGroups" idp_groups, "name" name,
    }
}

client_runtime::open_enum! {
    /// Whether roles are granted or revoked.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum RoleOperation: str {
        /// `ROLE_OPERATION_UNSPECIFIED` on the wire.
        Unspecified = "ROLE_OPERATION_UNSPECIFIED",
        /// `ROLE_OPERATION_GRANT` on the wire.
        Grant = "ROLE_OPERATION_GRANT",
        /// `ROLE_OPERATION_REVOKE` on the wire.
        Revoke = "ROLE_OPERATION_REVOKE",
    }
}

/// A user in a group.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGroupMembership {
    /// How the user came into the group. There may be several ways at once.
    #[serde(
        rename = "membershipPaths",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_paths: Option<Vec<GroupMembershipVia>>,
    /// The user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
}

client_runtime::record! {
    UserGroupMembership default {
        "membershipPaths" membership_paths, "user" user,
    }
}
