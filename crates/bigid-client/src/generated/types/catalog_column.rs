// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog_column`.

use client_runtime::Extra;
use serde::Serialize;
use super::CatalogTag;

/// A column of a table or a field of a file, with what was found in it.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogColumn {
    /// What was found in the column.
    #[serde(
        rename = "attributeDetails",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub attribute_details: Option<Vec<CatalogColumnAttribute>>,
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// What the values are like.
    #[serde(rename = "columnProfile", default, skip_serializing_if = "Option::is_none")]
    pub column_profile: Option<CatalogColumnProfile>,
    /// Classifiers that matched, and how often.
    #[serde(
        rename = "fieldClassifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub field_classifications: Option<Vec<CatalogColumnClassification>>,
    /// Type of the column in its store, like `VARCHAR`.
    #[serde(rename = "fieldType", default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
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
    /// Whether the column may be empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nullable: Option<bool>,
    /// Name of the table.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// Place of the column in the table, counted from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogColumn default {
        "attributeDetails" attribute_details, "columnName" column_name, "columnProfile" column_profile,
        "fieldClassifications" field_classifications, "fieldType" field_type, "fullyQualifiedName" fully_qualified_name,
        "isPrimary" is_primary OptionBoolean, "nullable" nullable OptionBoolean, "objectName" object_name,
        "order" order OptionInteger,
    } rest extra
}

/// Something that was found in a column.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogColumnAttribute {
    /// What was found, like `classifier.EMAIL`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How sure BigID is: `HIGH`, `MEDIUM` or `LOW`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranks: Option<Vec<String>>,
    /// How it was found, like `classifier`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogColumnAttribute default {
        "name" name, "ranks" ranks, "type" type_,
    } rest extra
}

/// A classifier that matched values of a column.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogColumnClassification {
    /// Name of the classifier.
    #[serde(
        rename = "classificationName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub classification_name: Option<String>,
    /// Number of different values that it matched.
    #[serde(
        rename = "distinctValueCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub distinct_value_count: Option<i64>,
    /// Number of values that it matched.
    #[serde(
        rename = "rowsOrFieldsCounter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub rows_or_fields_counter: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogColumnClassification default {
        "classificationName" classification_name, "distinctValueCount" distinct_value_count OptionInteger,
        "rowsOrFieldsCounter" rows_or_fields_counter OptionInteger,
    } rest extra
}

/// What the values of a column are like. Only what fits the type of the column is there.
///
/// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogColumnProfile {
    /// Mean of the numbers.
    #[serde(rename = "avgNum", default, skip_serializing_if = "Option::is_none")]
    pub avg_num: Option<f64>,
    /// Share of values that are different, 0 to 100.
    #[serde(rename = "distinctPct", default, skip_serializing_if = "Option::is_none")]
    pub distinct_pct: Option<f64>,
    /// Share of values that are empty, 0 to 100.
    #[serde(rename = "emptyPct", default, skip_serializing_if = "Option::is_none")]
    pub empty_pct: Option<f64>,
    /// Number of values.
    #[serde(rename = "fieldCount", default, skip_serializing_if = "Option::is_none")]
    pub field_count: Option<i64>,
    /// Type that the values seem to have, like `numeric` or `string`.
    #[serde(
        rename = "inferredDataType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub inferred_data_type: Option<String>,
    /// Last text in the order of the alphabet.
    #[serde(rename = "maxLexStr", default, skip_serializing_if = "Option::is_none")]
    pub max_lex_str: Option<String>,
    /// Largest number.
    #[serde(rename = "maxNum", default, skip_serializing_if = "Option::is_none")]
    pub max_num: Option<f64>,
    /// First text in the order of the alphabet.
    #[serde(rename = "minLexStr", default, skip_serializing_if = "Option::is_none")]
    pub min_lex_str: Option<String>,
    /// Smallest number.
    #[serde(rename = "minNum", default, skip_serializing_if = "Option::is_none")]
    pub min_num: Option<f64>,
    /// Standard deviation of the numbers.
    #[serde(rename = "numDev", default, skip_serializing_if = "Option::is_none")]
    pub num_dev: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogColumnProfile default {
        "avgNum" avg_num OptionNumber, "distinctPct" distinct_pct OptionNumber, "emptyPct" empty_pct OptionNumber,
        "fieldCount" field_count OptionInteger, "inferredDataType" inferred_data_type, "maxLexStr" max_lex_str,
        "maxNum" max_num OptionNumber, "minLexStr" min_lex_str, "minNum" min_num OptionNumber, "numDev" num_dev OptionNumber,
    } rest extra
}

/// A column of one object.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectColumn {
    /// What was found in the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_list: Option<Vec<ObjectColumnAttribute>>,
    /// Name of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// Type of the column in its store.
    #[serde(rename = "fieldType", default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
    /// Whether the column is a primary key, or a part of one.
    #[serde(rename = "isPrimary", default, skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    /// Tags of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<CatalogTag>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectColumn default {
        "attribute_list" attribute_list, "column_name" column_name, "fieldType" field_type,
        "isPrimary" is_primary OptionBoolean, "tags" tags,
    } rest extra
}

/// Something that was found in a column, and how sure BigID is.
///
/// Evidence: read in the vendor's own code (BigID metadata exchange app).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectColumnAttribute {
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
    ObjectColumnAttribute default {
        "attribute_id" attribute_id, "attribute_name" attribute_name, "attribute_original_name" attribute_original_name,
        "attribute_type" attribute_type, "calc_confidence_level" calc_confidence_level OptionNumber, "rank" rank,
    } rest extra
}
