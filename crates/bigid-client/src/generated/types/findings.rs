// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `findings`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;

/// An object that has findings.
///
/// Evidence: used by third parties' code (example of Ionic Security).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectWithFindings {
    /// What was found in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Vec<String>>,
    /// Container and object.
    #[serde(rename = "fullObjectName", default, skip_serializing_if = "Option::is_none")]
    pub full_object_name: Option<String>,
    /// Name of the object.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectWithFindings default {
        "attribute" attribute, "fullObjectName" full_object_name, "objectName" object_name,
    } rest extra
}

/// Objects that have findings.
///
/// Evidence: used by third parties' code (example of Ionic Security).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObjectsWithFindings {
    /// The objects.
    #[serde(rename = "objectsList", default, skip_serializing_if = "Option::is_none")]
    pub objects_list: Option<Vec<ObjectWithFindings>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ObjectsWithFindings default {
        "objectsList" objects_list,
    } rest extra
}

/// Where exactly a value was found. Which members there are depends on the kind of data source.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PiiDataLink {
    /// Name of the collection, for MongoDB.
    #[serde(rename = "collectionName", default, skip_serializing_if = "Option::is_none")]
    pub collection_name: Option<String>,
    /// Database or bucket.
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// Kind of place, like `rdb` or `mongodb`.
    #[serde(rename = "dataLinkType", default, skip_serializing_if = "Option::is_none")]
    pub data_link_type: Option<String>,
    /// Name of the data source.
    #[serde(rename = "dataSourceName", default, skip_serializing_if = "Option::is_none")]
    pub data_source_name: Option<String>,
    /// Name of the database, for MongoDB.
    #[serde(rename = "dbName", default, skip_serializing_if = "Option::is_none")]
    pub db_name: Option<String>,
    /// Id of the document, for MongoDB.
    #[serde(rename = "documentId", default, skip_serializing_if = "Option::is_none")]
    pub document_id: Option<String>,
    /// Where it ends in the text.
    #[serde(rename = "endIndex", default, skip_serializing_if = "Option::is_none")]
    pub end_index: Option<i64>,
    /// Path of the field, for MongoDB.
    #[serde(rename = "fieldName", default, skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// Type of the field, if it is known.
    #[serde(rename = "fieldType", default, skip_serializing_if = "Option::is_none")]
    pub field_type: Option<String>,
    /// Container and object.
    #[serde(
        rename = "fullCollectionName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub full_collection_name: Option<String>,
    /// Name of the column with table and schema.
    #[serde(rename = "fullFieldName", default, skip_serializing_if = "Option::is_none")]
    pub full_field_name: Option<String>,
    /// How many characters it has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Name of the column in the metadata, for relational databases.
    #[serde(
        rename = "metaDataFieldName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub meta_data_field_name: Option<String>,
    /// Name of the field in the metadata, for MongoDB.
    #[serde(
        rename = "metadataFieldName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub mongodb_metadata_field_name: Option<String>,
    /// How often it stands there.
    #[serde(rename = "numRepeated", default, skip_serializing_if = "Option::is_none")]
    pub num_repeated: Option<i64>,
    /// Name of the object.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// Where it begins in the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<i64>,
    /// Id that findings of one object share.
    #[serde(rename = "proximityId", default, skip_serializing_if = "Option::is_none")]
    pub proximity_id: Option<String>,
    /// How the key is computed.
    #[serde(
        rename = "rowIdentifierExpression",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub row_identifier_expression: Option<String>,
    /// Key of the row or document; it can be personal data itself.
    #[serde(
        rename = "rowIdentifierValue",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub row_identifier_value: Option<Secret>,
    /// Schema of the table.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Name of the column or field.
    #[serde(rename = "shortFieldName", default, skip_serializing_if = "Option::is_none")]
    pub short_field_name: Option<String>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PiiDataLink default {
        "collectionName" collection_name, "containerName" container_name, "dataLinkType" data_link_type,
        "dataSourceName" data_source_name, "dbName" db_name, "documentId" document_id, "endIndex" end_index OptionInteger,
        "fieldName" field_name, "fieldType" field_type, "fullCollectionName" full_collection_name,
        "fullFieldName" full_field_name, "length" length OptionInteger, "metaDataFieldName" meta_data_field_name,
        "metadataFieldName" mongodb_metadata_field_name, "numRepeated" num_repeated OptionInteger, "objectName" object_name,
        "position" position OptionInteger, "proximityId" proximity_id, "rowIdentifierExpression" row_identifier_expression,
        "rowIdentifierValue" row_identifier_value, "schemaName" schema_name, "shortFieldName" short_field_name,
        "tableName" table_name,
    } rest extra
}

/// A value that was found, where, and whose it seems to be.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PiiRecord {
    /// Name that the attribute came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attr_original_name: Option<String>,
    /// What it is, like `Email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// How sure BigID is of the attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_rank: Option<f64>,
    /// Hash of what the sureness was computed from.
    #[serde(rename = "confidenceHash", default, skip_serializing_if = "Option::is_none")]
    pub confidence_hash: Option<String>,
    /// How sure it is whose value it is, like `sure_match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_status: Option<String>,
    /// Country of the person, if it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where exactly it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_link: Option<PiiDataLink>,
    /// When it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detected_at: Option<Timestamp>,
    /// Another id of the finding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding_bigid: Option<String>,
    /// Container and object.
    #[serde(
        rename = "fullCollectionName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub full_collection_name: Option<String>,
    /// Id of the finding.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Correlation set that the person is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_source: Option<String>,
    /// Name of the person, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_name: Option<Secret>,
    /// Id of the person in the correlation set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_unique_id: Option<Secret>,
    /// Whether the whole value matched.
    #[serde(rename = "isFullMatch", default, skip_serializing_if = "Option::is_none")]
    pub is_full_match: Option<bool>,
    /// The id once more.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Id of the message, for mailboxes.
    #[serde(rename = "mailId", default, skip_serializing_if = "Option::is_none")]
    pub mail_id: Option<String>,
    /// Id of the scan that found it first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_scan_id: Option<String>,
    /// Hash by which the same finding is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_record_hash: Option<String>,
    /// Place of the value in a column that has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record_multi_value_index: Option<i64>,
    /// Score of risk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risk: Option<f64>,
    /// Id of the scan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan_id: Option<String>,
    /// Kind of data source, like `rdb-mysql`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scanner_type: Option<String>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where the data source is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_location: Option<String>,
    /// The value, masked or encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PiiRecord default {
        "attr_original_name" attr_original_name, "attribute" attribute, "attribute_rank" attribute_rank OptionNumber,
        "confidenceHash" confidence_hash, "correlation_status" correlation_status, "country" country, "data_link" data_link,
        "detected_at" detected_at, "finding_bigid" finding_bigid, "fullCollectionName" full_collection_name, "_id" id,
        "id_source" id_source, "identity_name" identity_name, "identity_unique_id" identity_unique_id,
        "isFullMatch" is_full_match OptionBoolean, "id" key, "mailId" mail_id, "org_scan_id" org_scan_id,
        "pii_record_hash" pii_record_hash, "record_multi_value_index" record_multi_value_index OptionInteger,
        "risk" risk OptionNumber, "scan_id" scan_id, "scanner_type" scanner_type, "source" source,
        "system_location" system_location, "value" value,
    } rest extra
}

/// The findings.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PiiRecordList {
    /// The findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_records: Option<Vec<PiiRecord>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PiiRecordList default {
        "pii_records" pii_records,
    } rest extra
}
