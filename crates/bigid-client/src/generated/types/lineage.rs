// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `lineage`.

use client_runtime::Extra;
use serde::Serialize;
use serde_json::{Map, Value};

/// A column of a table.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageField {
    /// Attributes of correlation sets that matched.
    #[serde(rename = "fieldAttribute", default, skip_serializing_if = "Option::is_none")]
    pub field_attribute: Option<Vec<LineageFinding>>,
    /// Classifiers that matched.
    #[serde(
        rename = "fieldClassifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub field_classifications: Option<Vec<LineageFinding>>,
    /// Number of values.
    #[serde(rename = "fieldCount", default, skip_serializing_if = "Option::is_none")]
    pub field_count: Option<i64>,
    /// Name of the column.
    #[serde(rename = "fieldName", default, skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// Type of the column in its store.
    #[serde(rename = "fieldType", default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
    /// Number of findings.
    #[serde(rename = "findingCount", default, skip_serializing_if = "Option::is_none")]
    pub finding_count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LineageField default {
        "fieldAttribute" field_attribute, "fieldClassifications" field_classifications, "fieldCount" field_count OptionInteger,
        "fieldName" field_name, "fieldType" field_type, "findingCount" finding_count OptionInteger,
    } rest extra
}

/// Something that was found in a column.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageFinding {
    /// How sure BigID is, between 0 and 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence_level: Option<f64>,
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How sure BigID is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LineageFinding default {
        "confidence_level" confidence_level OptionNumber, "name" name, "rank" rank,
    } rest extra
}

/// A link between two tables.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageLink {
    /// Column of the other table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_field: Option<String>,
    /// Whether it is the same link, seen from the other end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_mirror: Option<bool>,
    /// The other table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linked_collection: Option<String>,
    /// Column of this table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_fields: Option<String>,
    /// Kind of link.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LineageLink default {
        "destination_field" destination_field, "is_mirror" is_mirror OptionBoolean, "linked_collection" linked_collection,
        "origin_fields" origin_fields, "type" type_,
    } rest extra
}

/// A table with its columns and links.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageNode {
    /// Tables further down, of unknown form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub childs: Option<Vec<Map<String, Value>>>,
    /// Links to other tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_details: Option<Vec<LineageLink>>,
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<LineageField>>,
    /// Name of the table.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Number of links from the table that was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links_depth: Option<i64>,
    /// Id of the scan that read it.
    #[serde(rename = "scanId", default, skip_serializing_if = "Option::is_none")]
    pub scan_id: Option<String>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Number of findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pii_count: Option<i64>,
    /// Number of rows.
    #[serde(rename = "totalRows", default, skip_serializing_if = "Option::is_none")]
    pub total_rows: Option<i64>,
    /// Number of rows with findings.
    #[serde(
        rename = "totalRowsWithFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_rows_with_findings: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LineageNode default {
        "childs" childs, "connection_details" connection_details, "fields" fields, "_id" id,
        "links_depth" links_depth OptionInteger, "scanId" scan_id, "source" source,
        "total_pii_count" total_pii_count OptionInteger, "totalRows" total_rows OptionInteger,
        "totalRowsWithFindings" total_rows_with_findings OptionInteger,
    } rest extra
}

/// Tables and their links.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTree {
    /// The tables.
    #[serde(rename = "lineageTree", default, skip_serializing_if = "Option::is_none")]
    pub lineage_tree: Option<Vec<LineageNode>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    LineageTree default {
        "lineageTree" lineage_tree,
    } rest extra
}
