// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `workspace`.

use serde::Serialize;
use super::{Role, RoleType, Source};

/// A group that can see a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupWorkspaceAccessor {
    /// Id of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The roles that it has in the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    /// Number of users in it.
    #[serde(rename = "userCount", default, skip_serializing_if = "Option::is_none")]
    pub user_count: Option<i64>,
}

client_runtime::record! {
    GroupWorkspaceAccessor default {
        "id" id OptionInteger, "name" name, "roles" roles, "userCount" user_count OptionInteger,
    }
}

/// A user who can see a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserWorkspaceAccessor {
    /// The user's e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Ids of the groups through which the user can see it.
    #[serde(rename = "groupIds", default, skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<i64>>,
    /// Name of the strongest of the user's roles.
    #[serde(
        rename = "highestRoleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub highest_role_name: Option<String>,
    /// Kind of the strongest of the user's roles.
    #[serde(
        rename = "highestRoleType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub highest_role_type: Option<RoleType>,
    /// Id of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The user's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

client_runtime::record! {
    UserWorkspaceAccessor default {
        "email" email, "groupIds" group_ids OptionIntegers, "highestRoleName" highest_role_name,
        "highestRoleType" highest_role_type, "id" id OptionInteger, "name" name,
    }
}

/// A part of a company's Bigeye with its own data sources, metrics and access rights.
///
/// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Workspace {
    /// Id of the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether it is the default workspace.
    #[serde(rename = "isDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The data sources in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<Source>>,
}

client_runtime::record! {
    Workspace default {
        "id" id OptionInteger, "isDefault" is_default, "name" name, "sources" sources,
    }
}

/// The groups and users that can see a workspace.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceAccessorList {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupWorkspaceAccessor>>,
    /// The users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserWorkspaceAccessor>>,
}

client_runtime::record! {
    WorkspaceAccessorList default {
        "groups" groups, "users" users,
    }
}

/// A workspace to be made.
///
/// Evidence: documented by the vendor (published OpenAPI document, CreateOrUpdateWorkspaceRequest).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceCreate {
    /// Its name.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 always sends it; that the server insists on it is not documented).
    pub name: String,
}

impl WorkspaceCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    WorkspaceCreate {
    } required {
        "name" name 0,
    }
}

/// The workspaces that the user can see.
///
/// Evidence: documented by the vendor (published OpenAPI document).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceList {
    /// The workspaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspaces: Option<Vec<Workspace>>,
}

client_runtime::record! {
    WorkspaceList default {
        "workspaces" workspaces,
    }
}

/// A workspace as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI document, CreateOrUpdateWorkspaceRequest).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkspaceUpdate {
    /// The new name.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 always sends it; that the server insists on it is not documented).
    pub name: String,
}

impl WorkspaceUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    WorkspaceUpdate {
    } required {
        "name" name 0,
    }
}
