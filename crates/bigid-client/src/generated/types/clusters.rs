// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `clusters`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;

/// A group of similar columns.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial, example of two clusters).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cluster {
    /// When the cluster was found.
    #[serde(rename = "createdAt", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the cluster; `listClusterColumns` takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Labels, like `PII` or `Confidential`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How bad a leak would be; `High` and `Low` are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Number of columns in the cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `Active` and `Archived` are known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Cluster default {
        "createdAt" created_at, "id" id, "labels" labels, "name" name, "severity" severity, "size" size OptionInteger,
        "status" status,
    } rest extra
}

/// A column of a table or a field of a file that belongs to a cluster.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial, example of one column).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterColumn {
    /// What BigID found in the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<Vec<ColumnAttribute>>,
    /// Name of the column for people.
    #[serde(
        rename = "businessAttribute",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub business_attribute: Option<String>,
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// Type of the values, like `integer`.
    #[serde(rename = "dataType", default, skip_serializing_if = "Option::is_none")]
    pub data_type: Option<String>,
    /// Data source, container and object, joined with dots.
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Whether the column is a primary key, or a part of one.
    #[serde(rename = "isPrimary", default, skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Table that the column is in.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Tags of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<ColumnTag>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ClusterColumn default {
        "attributes" attributes, "businessAttribute" business_attribute, "columnName" column_name, "dataType" data_type,
        "fullyQualifiedName" fully_qualified_name, "isPrimary" is_primary OptionBoolean, "source" source,
        "tableName" table_name, "tags" tags,
    } rest extra
}

/// A page of the columns of a cluster.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterColumnList {
    /// The columns of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<ClusterColumn>>,
    /// Number of columns in the cluster that match, over all pages.
    #[serde(rename = "totalCount", default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
}

client_runtime::record! {
    ClusterColumnList default {
        "results" results, "totalCount" total_count OptionInteger,
    }
}

/// Something that BigID found in a column, and how sure it is.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnAttribute {
    /// Id of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_id: Option<String>,
    /// Name of the attribute, which users may change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
    /// Name that the attribute came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_original_name: Option<String>,
    /// Where the attribute comes from, like `IDSoR Attribute` or `Classification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_type: Option<String>,
    /// How sure BigID is, between 0 and 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calc_confidence_level: Option<f64>,
    /// How sure BigID is, in words, like `High`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ColumnAttribute default {
        "attribute_id" attribute_id, "attribute_name" attribute_name, "attribute_original_name" attribute_original_name,
        "attribute_type" attribute_type, "calc_confidence_level" calc_confidence_level OptionNumber, "rank" rank,
    } rest extra
}

/// A tag with its value, set on a column.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnTag {
    /// Whether the tag can have one value only: `true` or `false`, as text. Other endpoints send a boolean, it is kept as its text.
    #[serde(
        rename = "isMutuallyExclusive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_mutually_exclusive: Option<String>,
    /// What kind of tag it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub properties: Option<TagProperties>,
    /// Id of the tag, a UUID.
    #[serde(rename = "tagId", default, skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<String>,
    /// Name of the tag; the catalog has names with dots, like `system.sensitivityClassification.Sensitivity`.
    #[serde(rename = "tagName", default, skip_serializing_if = "Option::is_none")]
    pub tag_name: Option<String>,
    /// The value; the catalog writes some as numbers, they are kept as their text.
    #[serde(rename = "tagValue", default, skip_serializing_if = "Option::is_none")]
    pub tag_value: Option<String>,
    /// Id of the value, a UUID.
    #[serde(rename = "valueId", default, skip_serializing_if = "Option::is_none")]
    pub value_id: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ColumnTag default {
        "isMutuallyExclusive" is_mutually_exclusive OptionText, "properties" properties, "tagId" tag_id, "tagName" tag_name,
        "tagValue" tag_value OptionText, "valueId" value_id,
    } rest extra
}

/// What kind of tag it is.
///
/// Evidence: documented by the vendor (Cluster Analysis API tutorial; isExplicit and displayName in replies that BigID wrote for its own tests).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagProperties {
    /// What sets the tag; `sensitivityClassification`, `userDefined` and `risk` are known.
    #[serde(
        rename = "applicationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub application_type: Option<String>,
    /// Name for people.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked list of tags).
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether the tag is left out of lists for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Whether a person set the tag.
    ///
    /// Evidence: read in the vendor's own code (BigID quickstart, mocked list of tags).
    #[serde(rename = "isExplicit", default, skip_serializing_if = "Option::is_none")]
    pub is_explicit: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    TagProperties default {
        "applicationType" application_type, "displayName" display_name, "hidden" hidden OptionBoolean,
        "isExplicit" is_explicit OptionBoolean,
    } rest extra
}
