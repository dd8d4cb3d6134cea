// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `role`.

use serde::Serialize;
use super::IdAndDisplayName;

/// A group that has a role.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupRoleAccessor {
    /// Id of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of its users.
    #[serde(rename = "userCount", default, skip_serializing_if = "Option::is_none")]
    pub user_count: Option<i64>,
    /// The workspaces in which it has the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<IdAndDisplayName>>,
}

client_runtime::record! {
    GroupRoleAccessor default {
        "id" id OptionInteger, "name" name, "userCount" user_count OptionInteger, "workspaces" workspaces,
    }
}

client_runtime::open_enum! {
    /// What a role may do.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; the values from PERMISSION_ACTION_VIEW on are in Bigeye SDK 0.11.15 only).
    #[non_exhaustive]
    pub enum PermissionAction: str {
        /// `PERMISSION_ACTION_UNSPECIFIED` on the wire.
        Unspecified = "PERMISSION_ACTION_UNSPECIFIED",
        /// `PERMISSION_ACTION_ALL` on the wire.
        All = "PERMISSION_ACTION_ALL",
        /// `PERMISSION_ACTION_PREVIEW` on the wire.
        Preview = "PERMISSION_ACTION_PREVIEW",
        /// `PERMISSION_ACTION_WRITE` on the wire.
        Write = "PERMISSION_ACTION_WRITE",
        /// `PERMISSION_ACTION_EXECUTE` on the wire.
        Execute = "PERMISSION_ACTION_EXECUTE",
        /// `PERMISSION_ACTION_READ` on the wire.
        Read = "PERMISSION_ACTION_READ",
        /// `PERMISSION_ACTION_VIEW` on the wire.
        View = "PERMISSION_ACTION_VIEW",
        /// `PERMISSION_ACTION_MANAGE` on the wire.
        Manage = "PERMISSION_ACTION_MANAGE",
        /// `PERMISSION_ACTION_REFRESH` on the wire.
        Refresh = "PERMISSION_ACTION_REFRESH",
        /// `PERMISSION_ACTION_CREATE` on the wire.
        Create = "PERMISSION_ACTION_CREATE",
        /// `PERMISSION_ACTION_DELETE` on the wire.
        Delete = "PERMISSION_ACTION_DELETE",
        /// `PERMISSION_ACTION_ASSIGN` on the wire.
        Assign = "PERMISSION_ACTION_ASSIGN",
        /// `PERMISSION_ACTION_DOWNLOAD` on the wire.
        Download = "PERMISSION_ACTION_DOWNLOAD",
        /// `PERMISSION_ACTION_INGEST` on the wire.
        Ingest = "PERMISSION_ACTION_INGEST",
        /// `PERMISSION_ACTION_RUN` on the wire.
        Run = "PERMISSION_ACTION_RUN",
    }
}

client_runtime::open_enum! {
    /// Which things a permission is about.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; the values from PERMISSION_DOMAIN_GLOSSARY_TERM on are in Bigeye SDK 0.11.15 only).
    #[non_exhaustive]
    pub enum PermissionDomain: str {
        /// `PERMISSION_DOMAIN_UNSPECIFIED` on the wire.
        Unspecified = "PERMISSION_DOMAIN_UNSPECIFIED",
        /// `PERMISSION_DOMAIN_ALL` on the wire.
        All = "PERMISSION_DOMAIN_ALL",
        /// `PERMISSION_DOMAIN_TABLE` on the wire.
        Table = "PERMISSION_DOMAIN_TABLE",
        /// `PERMISSION_DOMAIN_CUSTOM_RULE` on the wire.
        CustomRule = "PERMISSION_DOMAIN_CUSTOM_RULE",
        /// `PERMISSION_DOMAIN_COLLECTION` on the wire.
        Collection = "PERMISSION_DOMAIN_COLLECTION",
        /// `PERMISSION_DOMAIN_WORKSPACE_TAG` on the wire.
        WorkspaceTag = "PERMISSION_DOMAIN_WORKSPACE_TAG",
        /// `PERMISSION_DOMAIN_WORKSPACE_TAG_ENTITY` on the wire.
        WorkspaceTagEntity = "PERMISSION_DOMAIN_WORKSPACE_TAG_ENTITY",
        /// `PERMISSION_DOMAIN_PROFILE` on the wire.
        Profile = "PERMISSION_DOMAIN_PROFILE",
        /// `PERMISSION_DOMAIN_SCAN_JOB` on the wire.
        ScanJob = "PERMISSION_DOMAIN_SCAN_JOB",
        /// `PERMISSION_DOMAIN_DATA_CLASS` on the wire.
        DataClass = "PERMISSION_DOMAIN_DATA_CLASS",
        /// `PERMISSION_DOMAIN_CLASSIFIER` on the wire.
        Classifier = "PERMISSION_DOMAIN_CLASSIFIER",
        /// `PERMISSION_DOMAIN_GLOSSARY_TERM` on the wire.
        GlossaryTerm = "PERMISSION_DOMAIN_GLOSSARY_TERM",
        /// `PERMISSION_DOMAIN_AI_AGENT_USAGE_USER` on the wire.
        AiAgentUsageUser = "PERMISSION_DOMAIN_AI_AGENT_USAGE_USER",
        /// `PERMISSION_DOMAIN_USER` on the wire.
        User = "PERMISSION_DOMAIN_USER",
        /// `PERMISSION_DOMAIN_SERVICE_ACCOUNT` on the wire.
        ServiceAccount = "PERMISSION_DOMAIN_SERVICE_ACCOUNT",
        /// `PERMISSION_DOMAIN_ROLE` on the wire.
        Role = "PERMISSION_DOMAIN_ROLE",
        /// `PERMISSION_DOMAIN_GROUP` on the wire.
        Group = "PERMISSION_DOMAIN_GROUP",
        /// `PERMISSION_DOMAIN_WORKSPACE` on the wire.
        Workspace = "PERMISSION_DOMAIN_WORKSPACE",
        /// `PERMISSION_DOMAIN_BIGEYE_AGENT` on the wire.
        BigeyeAgent = "PERMISSION_DOMAIN_BIGEYE_AGENT",
        /// `PERMISSION_DOMAIN_ADVANCED_SETTING` on the wire.
        AdvancedSetting = "PERMISSION_DOMAIN_ADVANCED_SETTING",
        /// `PERMISSION_DOMAIN_DOMAIN` on the wire.
        Domain = "PERMISSION_DOMAIN_DOMAIN",
        /// `PERMISSION_DOMAIN_ATTRIBUTE_CONFIG` on the wire.
        AttributeConfig = "PERMISSION_DOMAIN_ATTRIBUTE_CONFIG",
        /// `PERMISSION_DOMAIN_BIGAI_CHAT` on the wire.
        BigaiChat = "PERMISSION_DOMAIN_BIGAI_CHAT",
        /// `PERMISSION_DOMAIN_CONNECTION` on the wire.
        Connection = "PERMISSION_DOMAIN_CONNECTION",
        /// `PERMISSION_DOMAIN_DATA_ASSET` on the wire.
        DataAsset = "PERMISSION_DOMAIN_DATA_ASSET",
        /// `PERMISSION_DOMAIN_LINEAGE` on the wire.
        Lineage = "PERMISSION_DOMAIN_LINEAGE",
        /// `PERMISSION_DOMAIN_ISSUE` on the wire.
        Issue = "PERMISSION_DOMAIN_ISSUE",
        /// `PERMISSION_DOMAIN_EXTERNAL_TICKET` on the wire.
        ExternalTicket = "PERMISSION_DOMAIN_EXTERNAL_TICKET",
        /// `PERMISSION_DOMAIN_SCHEDULE` on the wire.
        Schedule = "PERMISSION_DOMAIN_SCHEDULE",
        /// `PERMISSION_DOMAIN_NOTIFICATION_CONFIG` on the wire.
        NotificationConfig = "PERMISSION_DOMAIN_NOTIFICATION_CONFIG",
        /// `PERMISSION_DOMAIN_METRIC` on the wire.
        Metric = "PERMISSION_DOMAIN_METRIC",
        /// `PERMISSION_DOMAIN_SQL_RULE` on the wire.
        SqlRule = "PERMISSION_DOMAIN_SQL_RULE",
        /// `PERMISSION_DOMAIN_JOIN_RULE` on the wire.
        JoinRule = "PERMISSION_DOMAIN_JOIN_RULE",
        /// `PERMISSION_DOMAIN_DELTA` on the wire.
        Delta = "PERMISSION_DOMAIN_DELTA",
        /// `PERMISSION_DOMAIN_BIGCONFIG` on the wire.
        Bigconfig = "PERMISSION_DOMAIN_BIGCONFIG",
        /// `PERMISSION_DOMAIN_METRIC_TEMPLATE` on the wire.
        MetricTemplate = "PERMISSION_DOMAIN_METRIC_TEMPLATE",
        /// `PERMISSION_DOMAIN_GLOBAL_METRIC_TEMPLATE` on the wire.
        GlobalMetricTemplate = "PERMISSION_DOMAIN_GLOBAL_METRIC_TEMPLATE",
        /// `PERMISSION_DOMAIN_VIRTUAL_TABLE` on the wire.
        VirtualTable = "PERMISSION_DOMAIN_VIRTUAL_TABLE",
        /// `PERMISSION_DOMAIN_DIMENSION` on the wire.
        Dimension = "PERMISSION_DOMAIN_DIMENSION",
        /// `PERMISSION_DOMAIN_LINKED_ASSET` on the wire.
        LinkedAsset = "PERMISSION_DOMAIN_LINKED_ASSET",
        /// `PERMISSION_DOMAIN_AI_AGENT` on the wire.
        AiAgent = "PERMISSION_DOMAIN_AI_AGENT",
        /// `PERMISSION_DOMAIN_POLICY` on the wire.
        Policy = "PERMISSION_DOMAIN_POLICY",
    }
}

/// A set of permissions, which groups have in workspaces.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Role {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it permits.
    #[serde(
        rename = "rolePermissions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub role_permissions: Option<Vec<RolePermission>>,
    /// Which of the built-in roles it is, or that it is a role of your own.
    #[serde(rename = "roleType", default, skip_serializing_if = "Option::is_none")]
    pub role_type: Option<RoleType>,
}

impl Role {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`role_permissions`](Self#structfield.role_permissions).
    #[must_use]
    pub fn role_permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RolePermission>>,
    ) -> Self {
        self.role_permissions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`role_type`](Self#structfield.role_type).
    #[must_use]
    pub fn role_type(mut self, value: impl Into<RoleType>) -> Self {
        self.role_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    Role default {
        "description" description, "id" id OptionInteger, "name" name, "rolePermissions" role_permissions, "roleType" role_type,
    }
}

/// The groups and users that have a role.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleAccessorList {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupRoleAccessor>>,
    /// The users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserRoleAccessor>>,
}

client_runtime::record! {
    RoleAccessorList default {
        "groups" groups, "users" users,
    }
}

/// The roles of the company.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleList {
    /// The roles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
}

client_runtime::record! {
    RoleList default {
        "roles" roles,
    }
}

/// Things, and what may be done with them.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RolePermission {
    /// What may be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<PermissionAction>>,
    /// The things that it may be done with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<PermissionDomain>>,
}

impl RolePermission {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`actions`](Self#structfield.actions).
    #[must_use]
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<PermissionAction>>,
    ) -> Self {
        self.actions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`domains`](Self#structfield.domains).
    #[must_use]
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<PermissionDomain>>,
    ) -> Self {
        self.domains = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    RolePermission default {
        "actions" actions, "domains" domains,
    }
}

client_runtime::open_enum! {
    /// One of the roles that Bigeye has by itself, or `ROLE_TYPE_CUSTOM` for a role of your own.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum RoleType: str {
        /// `ROLE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "ROLE_TYPE_UNSPECIFIED",
        /// `ROLE_TYPE_ADMIN` on the wire.
        Admin = "ROLE_TYPE_ADMIN",
        /// `ROLE_TYPE_MANAGE` on the wire.
        Manage = "ROLE_TYPE_MANAGE",
        /// `ROLE_TYPE_EDIT` on the wire.
        Edit = "ROLE_TYPE_EDIT",
        /// `ROLE_TYPE_VIEW` on the wire.
        View = "ROLE_TYPE_VIEW",
        /// `ROLE_TYPE_CUSTOM` on the wire.
        Custom = "ROLE_TYPE_CUSTOM",
    }
}

/// A role, and what to change in it.
///
/// Evidence: **unverified** (published OpenAPI document, UpdateRoleRequestWrapper; no client is known that sends it).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleUpdate {
    /// Id of the role, as in the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The role as it shall be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RoleWrite>,
}

impl RoleUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`request`](Self#structfield.request).
    #[must_use]
    pub fn request(mut self, value: impl Into<RoleWrite>) -> Self {
        self.request = Some(value.into());
        self
    }
}

client_runtime::record! {
    RoleUpdate default {
        "id" id OptionInteger, "request" request,
    }
}

/// A role to be made, or a role as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RoleWrite {
    /// The built-in role that it builds on.
    #[serde(rename = "baseRole", default, skip_serializing_if = "Option::is_none")]
    pub base_role: Option<RoleType>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it permits.
    #[serde(
        rename = "rolePermissions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub role_permissions: Option<Vec<RolePermission>>,
}

impl RoleWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`base_role`](Self#structfield.base_role).
    #[must_use]
    pub fn base_role(mut self, value: impl Into<RoleType>) -> Self {
        self.base_role = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`role_permissions`](Self#structfield.role_permissions).
    #[must_use]
    pub fn role_permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<RolePermission>>,
    ) -> Self {
        self.role_permissions = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    RoleWrite default {
        "baseRole" base_role, "description" description, "name" name, "rolePermissions" role_permissions,
    }
}

/// A user who has a role.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserRoleAccessor {
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Ids of the groups through which the user has the role.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// Id of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The workspaces in which the user has the role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<IdAndDisplayName>>,
}

client_runtime::record! {
    UserRoleAccessor default {
        "email" email, "groupIds" group_ids OptionIntegers, "id" id OptionInteger, "name" name, "workspaces" workspaces,
    }
}
