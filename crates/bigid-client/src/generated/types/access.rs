// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `access`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// Who can do what with an object.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectPermission {
    /// What is allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access: Option<Vec<String>>,
    /// Address of who can reach it, or of a link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// How it came to be allowed.
    #[serde(rename = "grantType", default, skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<PermissionGrant>,
    /// Id of the permission.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of who can reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// More exactly, like `EMAIL` or `DOMAIN`.
    #[serde(rename = "subType", default, skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
    /// Who can reach it.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<PermissionHolder>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectPermission default {
        "access" access, "email" email, "grantType" grant_type, "_id" id, "name" name, "subType" sub_type, "type" type_,
    } rest extra
}

/// A page of the permissions, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectPermissionList {
    /// The permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ObjectPermissionPage>,
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
    ObjectPermissionList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The permissions of a page.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectPermissionPage {
    /// The permissions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<ObjectPermission>>,
    /// Number of permissions, over all pages; there with `requireTotalCount`.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectPermissionPage default {
        "permissions" permissions, "totalCount" total_count OptionInteger,
    } rest extra
}

client_runtime::open_enum! {
    /// How a permission came to be: given, inherited from a folder, or computed from both.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum PermissionGrant: str {
        /// `DIRECT` on the wire.
        Direct = "DIRECT",
        /// `INHERITED` on the wire.
        Inherited = "INHERITED",
        /// `EFFECTIVE` on the wire.
        Effective = "EFFECTIVE",
    }
}

client_runtime::open_enum! {
    /// Who has a permission: somebody, or everybody who has a link.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[non_exhaustive]
    pub enum PermissionHolder: str {
        /// `user` on the wire.
        User = "user",
        /// `group` on the wire.
        Group = "group",
        /// `link` on the wire.
        Link = "link",
        /// `role` on the wire.
        Role = "role",
        /// `service` on the wire.
        Service = "service",
    }
}

/// An object, and with whom it is shared.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SharedObject {
    /// With whom it is shared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotations: Option<SharedObjectAnnotations>,
    /// Data source, container and object; `listObjectPermissions` takes it.
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Id of the object.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What the catalog knows of it; files have it.
    #[serde(rename = "objectDetails", default, skip_serializing_if = "Option::is_none")]
    pub object_details: Option<SharedObjectDetails>,
    /// What it is, like `folder` or `file`.
    #[serde(rename = "objectType", default, skip_serializing_if = "Option::is_none")]
    pub object_type: Option<String>,
    /// Short name for people.
    #[serde(rename = "shortenedFQN", default, skip_serializing_if = "Option::is_none")]
    pub shortened_fqn: Option<String>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SharedObject default {
        "annotations" annotations, "fullyQualifiedName" fully_qualified_name, "_id" id, "objectDetails" object_details,
        "objectType" object_type, "shortenedFQN" shortened_fqn, "source" source,
    } rest extra
}

/// With whom an object is shared.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SharedObjectAnnotations {
    /// Its place in a tree of objects, like `LEAF_DATA_OBJECT` or `SUB_CONTAINER`.
    #[serde(rename = "hierarchyType", default, skip_serializing_if = "Option::is_none")]
    pub hierarchy_type: Option<Vec<String>>,
    /// How many can reach it, in words.
    #[serde(rename = "openAccess", default, skip_serializing_if = "Option::is_none")]
    pub open_access: Option<Vec<String>>,
    /// Groups that can reach it.
    #[serde(
        rename = "sharedWithGroup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub shared_with_group: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SharedObjectAnnotations default {
        "hierarchyType" hierarchy_type, "openAccess" open_access, "sharedWithGroup" shared_with_group,
    } rest extra
}

/// What the catalog knows of a shared object.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SharedObjectDetails {
    /// What was found in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Vec<String>>,
    /// What the object lies in.
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// When the object was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// `STRUCTURED` or `UNSTRUCTURED`, and others.
    #[serde(
        rename = "detailedObjectType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub detailed_object_type: Option<String>,
    /// When the object was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_date: Option<Timestamp>,
    /// Name of the object.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// Id of the last scan.
    #[serde(rename = "scanId", default, skip_serializing_if = "Option::is_none")]
    pub scan_id: Option<String>,
    /// How the last scan of the object went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan_status: Option<String>,
    /// Kind of data source.
    #[serde(rename = "scannerType", default, skip_serializing_if = "Option::is_none")]
    pub scanner_type: Option<String>,
    /// `structured`, `unstructured` or `email`.
    #[serde(
        rename = "scannerTypeGroup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub scanner_type_group: Option<String>,
    /// Size in bytes.
    #[serde(rename = "sizeInBytes", default, skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<i64>,
    /// Number of findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pii_count: Option<i64>,
    /// Kind of object, like `file`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    SharedObjectDetails default {
        "attribute" attribute, "containerName" container_name, "created_date" created_date,
        "detailedObjectType" detailed_object_type, "modified_date" modified_date, "objectName" object_name, "scanId" scan_id,
        "scan_status" scan_status, "scannerType" scanner_type, "scannerTypeGroup" scanner_type_group,
        "sizeInBytes" size_in_bytes OptionInteger, "total_pii_count" total_pii_count OptionInteger, "type" type_,
    } rest extra
}

/// A page of the shared objects, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SharedObjectList {
    /// The objects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<SharedObject>>,
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
    SharedObjectList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}
