// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog_details`.

use client_runtime::Extra;
use serde::Serialize;
use super::{CatalogColumn, CatalogObjectDetails, ObjectColumn};

/// Something that scans look for.
///
/// Evidence: used by third parties' code (DataHub connector, with an answer of BigID 6.x checked on 2026-04-29).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttribute {
    /// Id of the attribute.
    #[serde(rename = "attributeId", default, skip_serializing_if = "Option::is_none")]
    pub attribute_id: Option<String>,
    /// Name that the attribute came with.
    #[serde(rename = "attributeName", default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// Where the attribute comes from.
    #[serde(rename = "attributeType", default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<CatalogAttributeType>,
    /// Categories that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<CatalogAttributeCategory>>,
    /// Name for people.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What people have written about it; empty if nothing.
    #[serde(rename = "friendlyName", default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<CatalogFriendlyName>,
    /// Number of columns and fields that have it.
    #[serde(rename = "totalFields", default, skip_serializing_if = "Option::is_none")]
    pub total_fields: Option<i64>,
    /// Number of values that were found.
    #[serde(rename = "totalFindings", default, skip_serializing_if = "Option::is_none")]
    pub total_findings: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogAttribute default {
        "attributeId" attribute_id, "attributeName" attribute_name, "attributeType" attribute_type, "categories" categories,
        "displayName" display_name, "friendlyName" friendly_name, "totalFields" total_fields OptionInteger,
        "totalFindings" total_findings OptionInteger,
    } rest extra
}

/// A category of attributes.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributeCategory {
    /// Name for people, like `Personal sensitive`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogAttributeCategory default {
        "displayName" display_name,
    } rest extra
}

/// The attributes, in the wrapper of newer endpoints.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributeList {
    /// The attributes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<CatalogAttributes>,
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
    CatalogAttributeList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

client_runtime::open_enum! {
    /// Where an attribute comes from: a correlation set, a classifier of contents, or a classifier of names and other metadata.
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    #[non_exhaustive]
    pub enum CatalogAttributeType: str {
        /// `IDSoR Attribute` on the wire.
        IdsorAttribute = "IDSoR Attribute",
        /// `Classification` on the wire.
        Classification = "Classification",
        /// `ClassificationMd` on the wire.
        ClassificationMd = "ClassificationMd",
    }
}

/// The attributes that the catalog knows.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogAttributes {
    /// The attributes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<CatalogAttribute>>,
    /// Number of attributes.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogAttributes default {
        "attributes" attributes, "totalCount" total_count OptionInteger,
    } rest extra
}

/// The columns that match.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogColumnList {
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<CatalogColumn>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogColumnList default {
        "results" results,
    } rest extra
}

/// What people have written about an attribute.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogFriendlyName {
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people gave to it.
    #[serde(rename = "friendlyName", default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// Id of the term of the business glossary that it stands for.
    #[serde(rename = "glossaryId", default, skip_serializing_if = "Option::is_none")]
    pub glossary_id: Option<String>,
    /// Name that the attribute came with.
    #[serde(rename = "originalName", default, skip_serializing_if = "Option::is_none")]
    pub original_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogFriendlyName default {
        "description" description, "friendlyName" friendly_name, "glossaryId" glossary_id, "originalName" original_name,
    } rest extra
}

/// The details of an object, in the wrapper of newer endpoints.
///
/// Evidence: used by third parties' code (vrisk, a Java client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogObjectDetailsAnswer {
    /// The details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<CatalogObjectDetails>,
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
    CatalogObjectDetailsAnswer default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The columns of an object, in the wrapper of newer endpoints.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app; Salesforce sync app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectColumnList {
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ObjectColumns>,
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
    ObjectColumnList default {
        "data" data, "message" message, "status" status, "statusCode" status_code OptionInteger,
    }
}

/// The columns of an object, as older deployments answer.
///
/// Evidence: used by third parties' code (Salesforce sync app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectColumnPage {
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<ObjectColumn>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectColumnPage default {
        "results" results,
    } rest extra
}

client_runtime::union! {
    /// The columns of an object: a list, or a page of it in older deployments.
    ///
    /// Evidence: read in the vendor's own code (BigID metadata exchange app (list); Salesforce sync app (page)).
    #[non_exhaustive]
    pub enum ObjectColumns {
        /// A value of JSON kind array.
        Array(Vec<ObjectColumn>) = array,
        /// A value of JSON kind object.
        Object(ObjectColumnPage) = object,
    }
}

/// How much was found in a data source.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectSummary {
    /// Id of the scan that counted.
    #[serde(rename = "scanId", default, skip_serializing_if = "Option::is_none")]
    pub scan_id: Option<String>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Number of objects.
    #[serde(rename = "totalObjects", default, skip_serializing_if = "Option::is_none")]
    pub total_objects: Option<i64>,
    /// Number of objects with findings.
    #[serde(
        rename = "totalObjectsWithPii",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_objects_with_pii: Option<i64>,
    /// Number of objects with findings that everybody can read.
    #[serde(
        rename = "totalObjectsWithPiiAndOpenAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_objects_with_pii_and_open_access: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectSummary default {
        "scanId" scan_id, "source" source, "totalObjects" total_objects OptionInteger,
        "totalObjectsWithPii" total_objects_with_pii OptionInteger,
        "totalObjectsWithPiiAndOpenAccess" total_objects_with_pii_and_open_access OptionInteger,
    } rest extra
}

/// A summary of the findings of each data source.
///
/// Evidence: used by third parties' code (bigidpy, a client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectSummaryList {
    /// The summaries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ObjectSummary>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectSummaryList default {
        "data" data,
    } rest extra
}
