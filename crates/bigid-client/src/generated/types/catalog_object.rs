// Written by `cargo xtask generate bigid` from specs/bigid. Do not edit: edit the spec.
//! The types of `catalog_object`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use serde_json::Value;
use super::{CatalogTag, DataSourceOwner};

/// Something that was found in an object, and how often.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked object; DataHub connector).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AttributeDetail {
    /// Number of findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Name that people see.
    #[serde(rename = "friendlyName", default, skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// What was found: `classifier.` and the name of a classifier, `classifier.MD::` for one that reads metadata,
    /// `businessTerm.` and a term, or the bare name of an attribute of a correlation set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How sure BigID is: `HIGH`, `MEDIUM` or `LOW`.
    ///
    /// Evidence: used by third parties' code (DataHub connector, which says that it was checked on a live tenant).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranks: Option<Vec<String>>,
    /// How it was found, like `Classification` or `Prediction`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Vec<String>>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    AttributeDetail default {
        "count" count OptionInteger, "friendlyName" friendly_name, "name" name, "ranks" ranks, "type" type_ OptionList,
    } rest extra
}

/// A table, file, message or other object that a scan found. Which members it has depends on the connector; those
/// that are not listed here are kept in `extra`. Dates that are not known are empty texts.
///
/// Evidence: read in the vendor's own code (BigID quickstart, mocked object; DataHub connector, which says that it was checked on a live tenant).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogObject {
    /// Applications that use the object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_name: Option<Vec<String>>,
    /// What was found in the object, by the names that people see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Vec<String>>,
    /// What was found in the object, and how often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_details: Option<Vec<AttributeDetail>>,
    /// What was found in the object, by the names that it came with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_original_name: Option<Vec<String>>,
    /// Branch, for repositories of code.
    #[serde(rename = "branchName", default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// When the catalog was last told of the object: milliseconds since 1970, as text.
    #[serde(
        rename = "catalogUpdateTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub catalog_update_time: Option<String>,
    /// Remark for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Id of the container in its store, or empty.
    #[serde(rename = "containerId", default, skip_serializing_if = "Option::is_none")]
    pub container_id: Option<String>,
    /// What the object lies in: a bucket, a database, a mailbox.
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// Who made the object.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// When the object was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// `STRUCTURED`, `UNSTRUCTURED` or `STRUCTURED_FILE`, and others.
    #[serde(
        rename = "detailedObjectType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub detailed_object_type: Option<String>,
    /// Kind of document that BigID takes it for, like `RFI`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_type: Option<String>,
    /// Who is responsible for the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_owner: Option<Vec<String>>,
    /// Id that all objects with the same contents share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duplicate_id: Option<String>,
    /// What the object is, more exactly, like `UNSTRUCTURED-LEAF_DATA_OBJECT`.
    #[serde(
        rename = "extendedObjectType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub extended_object_type: Option<String>,
    /// Id of the file in its store.
    #[serde(rename = "fileId", default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// Container and object.
    #[serde(rename = "fullObjectName", default, skip_serializing_if = "Option::is_none")]
    pub full_object_name: Option<String>,
    /// Data source, container and object, joined with dots; the key of the object.
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Whether the same contents lie elsewhere too: `Yes` or `No`. A filter has to say `has_duplicates="true"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_duplicates: Option<String>,
    /// Its place in a tree of objects, like `LEAF_DATA_OBJECT` or `SUB_CONTAINER`.
    #[serde(rename = "hierarchyType", default, skip_serializing_if = "Option::is_none")]
    pub hierarchy_type: Option<String>,
    /// Id inside BigID, 24 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Language of the text, by its English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Who opened the object last.
    #[serde(rename = "lastAccessedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_accessed_by: Option<String>,
    /// When the object was last opened; empty if that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_opened: Option<Timestamp>,
    /// When the object was last scanned, once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_scanned: Option<Timestamp>,
    /// Who changed the object last.
    #[serde(rename = "lastUpdatedBy", default, skip_serializing_if = "Option::is_none")]
    pub last_updated_by: Option<String>,
    /// Country or region of the data, by its English name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Address at which a person can open the object.
    #[serde(rename = "messageLink", default, skip_serializing_if = "Option::is_none")]
    pub message_link: Option<String>,
    /// When the object was last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_date: Option<Timestamp>,
    /// Id of the object in its store, or empty.
    #[serde(rename = "objectId", default, skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// Name of the object.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// Owners with details, of unknown form; known empty only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_owners_struct: Option<Vec<Value>>,
    /// What the object is, like `FILE`, `model`, `dataset` or `vector`.
    #[serde(rename = "objectType", default, skip_serializing_if = "Option::is_none")]
    pub object_type: Option<String>,
    /// `Yes` where everybody can read the object; often empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_access: Option<String>,
    /// When the object was made, as the store writes it: `2018-03-15 16:03:16.000`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_created_date: Option<String>,
    /// When the object was last opened, as the store writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_last_opened: Option<String>,
    /// When the object was last changed, as the store writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_modified_date: Option<String>,
    /// Who owns the object, as the store writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original_owner: Option<String>,
    /// Who owns the object in its store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Who owns the object, all of them.
    #[serde(rename = "ownersList", default, skip_serializing_if = "Option::is_none")]
    pub owners_list: Option<Vec<String>>,
    /// When it was reported, for tickets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reported_date: Option<String>,
    /// Who reported it, for tickets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporter: Option<String>,
    /// When the object was last scanned.
    #[serde(rename = "scanDate", default, skip_serializing_if = "Option::is_none")]
    pub scan_date: Option<Timestamp>,
    /// How the last scan of the object went: `Completed`, `Failed` or `InProgress`.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(rename = "scanStatus", default, skip_serializing_if = "Option::is_none")]
    pub scan_status: Option<String>,
    /// `structured`, `unstructured` or `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scanner_type_group: Option<String>,
    /// Size in bytes.
    #[serde(rename = "sizeInBytes", default, skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<i64>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Id of the folder or schema in its store, or empty.
    #[serde(rename = "subContainerId", default, skip_serializing_if = "Option::is_none")]
    pub sub_container_id: Option<String>,
    /// Folder or schema inside of the container.
    #[serde(
        rename = "subContainerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sub_container_name: Option<String>,
    /// Tags of the object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<CatalogTag>>,
    /// Number of findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_pii_count: Option<i64>,
    /// Kind of data source, like `s3-v2`, or of object, like `file` or `rdb`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When the entry of the catalog was changed; empty if that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Timestamp>,
    /// Whether the contents were read, and not only the metadata.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_scanned: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogObject default {
        "application_name" application_name, "attribute" attribute, "attribute_details" attribute_details,
        "attribute_original_name" attribute_original_name, "branchName" branch_name,
        "catalogUpdateTime" catalog_update_time OptionText, "comment" comment, "containerId" container_id,
        "containerName" container_name, "createdBy" created_by, "created_date" created_date,
        "detailedObjectType" detailed_object_type, "document_type" document_type, "ds_owner" ds_owner,
        "duplicate_id" duplicate_id, "extendedObjectType" extended_object_type, "fileId" file_id,
        "fullObjectName" full_object_name, "fullyQualifiedName" fully_qualified_name,
        "has_duplicates" has_duplicates OptionText, "hierarchyType" hierarchy_type, "id" id, "language" language,
        "lastAccessedBy" last_accessed_by, "last_opened" last_opened, "last_scanned" last_scanned,
        "lastUpdatedBy" last_updated_by, "location" location, "messageLink" message_link, "modified_date" modified_date,
        "objectId" object_id, "objectName" object_name, "object_owners_struct" object_owners_struct, "objectType" object_type,
        "open_access" open_access, "original_created_date" original_created_date, "original_last_opened" original_last_opened,
        "original_modified_date" original_modified_date, "original_owner" original_owner, "owner" owner,
        "ownersList" owners_list, "reported_date" reported_date, "reporter" reporter, "scanDate" scan_date,
        "scanStatus" scan_status, "scanner_type_group" scanner_type_group, "sizeInBytes" size_in_bytes OptionInteger,
        "source" source, "subContainerId" sub_container_id, "subContainerName" sub_container_name, "tags" tags,
        "total_pii_count" total_pii_count OptionInteger, "type" type_, "update_date" update_date,
        "was_scanned" was_scanned OptionBoolean,
    } rest extra
}

/// Who can read an object.
///
/// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogObjectAccess {
    /// How many can read it; `OPEN ACCESS` means everybody.
    #[serde(rename = "accessRights", default, skip_serializing_if = "Option::is_none")]
    pub access_rights: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogObjectAccess default {
        "accessRights" access_rights,
    } rest extra
}

/// What is known of one object.
///
/// Evidence: used by third parties' code (vrisk, a Java client by others).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CatalogObjectDetails {
    /// Who can read the object.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acl: Option<CatalogObjectAccess>,
    /// What was found in the object.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<Vec<String>>,
    /// Name of the table or collection.
    #[serde(
        rename = "collectionOrTableName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub collection_or_table_name: Option<String>,
    /// What the object lies in: a bucket, a database, a mailbox.
    #[serde(rename = "containerName", default, skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// Whether findings were matched with people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_status: Option<String>,
    /// Countries of the people whose data are in the object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Vec<String>>,
    /// Name of the data source.
    #[serde(rename = "dataSourceName", default, skip_serializing_if = "Option::is_none")]
    pub data_source_name: Option<String>,
    /// The data source, of unknown form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds: Option<Vec<Value>>,
    /// Country or region of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_location: Option<String>,
    /// Who is responsible for the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ds_owners: Option<Vec<DataSourceOwner>>,
    /// How far enrichment is.
    #[serde(
        rename = "enrichmentStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub enrichment_status: Option<String>,
    /// Number of rows, as the store estimates it.
    #[serde(rename = "estimatedRows", default, skip_serializing_if = "Option::is_none")]
    pub estimated_rows: Option<i64>,
    /// Container and object.
    #[serde(rename = "fullObjectName", default, skip_serializing_if = "Option::is_none")]
    pub full_object_name: Option<String>,
    /// Data source, container and object, joined with dots.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Id inside BigID.
    #[serde(rename = "_id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Correlation sets that people were matched with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_source: Option<Vec<String>>,
    /// Whether the object is encrypted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_encrypted: Option<bool>,
    /// Whether the object is a view, and no table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_view: Option<bool>,
    /// Largest number of findings of one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_pii_count: Option<i64>,
    /// Number of people whose data are in the object.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_identities: Option<i64>,
    /// Name of the object.
    #[serde(rename = "objectName", default, skip_serializing_if = "Option::is_none")]
    pub object_name: Option<String>,
    /// `Yes` where everybody can read the object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_access: Option<String>,
    /// Who owns the object in its store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Id of the last scan.
    #[serde(rename = "scanId", default, skip_serializing_if = "Option::is_none")]
    pub scan_id: Option<String>,
    /// How the last scan of the object went.
    #[serde(rename = "scanStatus", default, skip_serializing_if = "Option::is_none")]
    pub scan_status: Option<String>,
    /// Number of bytes that were read.
    #[serde(rename = "scannedSize", default, skip_serializing_if = "Option::is_none")]
    pub scanned_size: Option<i64>,
    /// Kind of data source, like `s3-v2`.
    #[serde(rename = "scannerType", default, skip_serializing_if = "Option::is_none")]
    pub scanner_type: Option<String>,
    /// Size in bytes.
    #[serde(rename = "sizeInBytes", default, skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<i64>,
    /// Name of the data source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Tags of the object.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<CatalogTag>>,
    /// Number of findings that enrichment added.
    #[serde(
        rename = "totalEnrichmentFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_enrichment_findings: Option<i64>,
    /// Number of findings.
    ///
    /// Evidence: read in the vendor's own code (BigID MCP server, declaration of its tool).
    #[serde(rename = "totalFindings", default, skip_serializing_if = "Option::is_none")]
    pub total_findings: Option<i64>,
    /// Number of findings that were stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_findings_inserted: Option<i64>,
    /// Number of findings, by another count.
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
    /// Kind of object, like `file` or `rdb`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Whether the contents were read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was_scanned: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    CatalogObjectDetails default {
        "acl" acl, "attribute" attribute, "collectionOrTableName" collection_or_table_name, "containerName" container_name,
        "correlation_status" correlation_status, "country" country, "dataSourceName" data_source_name, "ds" ds,
        "ds_location" ds_location, "ds_owners" ds_owners, "enrichmentStatus" enrichment_status,
        "estimatedRows" estimated_rows OptionInteger, "fullObjectName" full_object_name,
        "fullyQualifiedName" fully_qualified_name, "_id" id, "id_source" id_source, "is_encrypted" is_encrypted OptionBoolean,
        "is_view" is_view OptionBoolean, "max_pii_count" max_pii_count OptionInteger,
        "num_identities" num_identities OptionInteger, "objectName" object_name, "open_access" open_access, "owner" owner,
        "scanId" scan_id, "scanStatus" scan_status, "scannedSize" scanned_size OptionInteger, "scannerType" scanner_type,
        "sizeInBytes" size_in_bytes OptionInteger, "source" source, "tags" tags,
        "totalEnrichmentFindings" total_enrichment_findings OptionInteger, "totalFindings" total_findings OptionInteger,
        "total_findings_inserted" total_findings_inserted OptionInteger, "total_pii_count" total_pii_count OptionInteger,
        "totalRows" total_rows OptionInteger, "totalRowsWithFindings" total_rows_with_findings OptionInteger, "type" type_,
        "was_scanned" was_scanned OptionBoolean,
    } rest extra
}
