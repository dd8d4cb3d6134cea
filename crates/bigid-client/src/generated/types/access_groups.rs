// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `access_groups`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// A group of a data source.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessGroup {
    /// When the group was made.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Name of the data source.
    #[serde(rename = "dataSource", default, skip_serializing_if = "Option::is_none")]
    pub data_source: Option<String>,
    /// Address of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether it belongs to another organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Id of the group.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When its objects were last counted.
    #[serde(
        rename = "lastAggregatedDate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub last_aggregated_date: Option<Timestamp>,
    /// When the group was last changed.
    #[serde(rename = "modifiedAt", default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Name of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of objects that it can reach.
    #[serde(
        rename = "sharedObjectsCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub shared_objects_count: Option<i64>,
    /// Kind of group: `GLOBAL`, `EMAIL`, `PROJECT` or `ORGANIZATION`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When the entry was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessGroup default {
        "createdAt" created_at, "dataSource" data_source, "email" email, "external" external OptionBoolean, "_id" id,
        "lastAggregatedDate" last_aggregated_date, "modifiedAt" modified_at, "name" name,
        "sharedObjectsCount" shared_objects_count OptionInteger, "type" type_, "updated_at" updated_at,
    } rest extra
}

/// A page of the groups, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessGroupList {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<AccessGroupPage>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    AccessGroupList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The groups of a page.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessGroupPage {
    /// The groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<AccessGroup>>,
    /// Number of groups before this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Number of groups, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessGroupPage default {
        "groups" groups, "offset" offset OptionInteger, "totalCount" total_count OptionInteger,
    } rest extra
}

/// A user of a data source.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessUser {
    /// When the user was added.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Name of the data source.
    #[serde(rename = "dataSource", default, skip_serializing_if = "Option::is_none")]
    pub data_source: Option<String>,
    /// Address of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the user belongs to another organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
    /// Whether it is a program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headless: Option<bool>,
    /// Id of the user.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When the user was last changed.
    #[serde(rename = "modifiedAt", default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of objects that the user can reach.
    #[serde(
        rename = "sharedObjectsCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub shared_objects_count: Option<i64>,
    /// Name that the user logs in with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessUser default {
        "createdAt" created_at, "dataSource" data_source, "email" email, "external" external OptionBoolean,
        "headless" headless OptionBoolean, "_id" id, "modifiedAt" modified_at, "name" name,
        "sharedObjectsCount" shared_objects_count OptionInteger, "username" username,
    } rest extra
}

/// A page of the users, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessUserList {
    /// The users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<AccessUserPage>,
    /// `null` where all went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// `success` or `error`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The HTTP status, once more.
    #[serde(rename = "statusCode", default, skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
}

client_runtime::record! {
    AccessUserList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The users of a page.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessUserPage {
    /// Number of users before this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// Number of users, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// The users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<AccessUser>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AccessUserPage default {
        "offset" offset OptionInteger, "totalCount" total_count OptionInteger, "users" users,
    } rest extra
}
