// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `schema`.

use serde::Serialize;
use super::{
    CatalogEntityType, PaginationInfo, SchemaChangeInfo, SortDirection, Tag,
    WarehouseType,
};

/// A schema of a data source. BigQuery calls it dataset.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Schema {
    /// Id of its node in the lineage graph.
    #[serde(rename = "dataNodeId", default, skip_serializing_if = "Option::is_none")]
    pub data_node_id: Option<i64>,
    /// Which kind of database it is.
    #[serde(rename = "databaseType", default, skip_serializing_if = "Option::is_none")]
    pub database_type: Option<WarehouseType>,
    /// Id of the schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether its metadata is read table by table.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "indexByTable", default, skip_serializing_if = "Option::is_none")]
    pub index_by_table: Option<bool>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Whether it is a schema of virtual tables.
    #[serde(rename = "isVirtual", default, skip_serializing_if = "Option::is_none")]
    pub is_virtual: Option<bool>,
    /// Latest value of the column that dates the rows; its unit is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "latestMetricTimeValue",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub latest_metric_time_value: Option<i64>,
    /// Its logical size in bytes.
    #[serde(
        rename = "logicalSizeBytes",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub logical_size_bytes: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of queries on it in the latest period; the period's length is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "numQueriesLatestPeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub num_queries_latest_period: Option<i64>,
    /// How much it is used; the scale is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "popularityScore",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub popularity_score: Option<f64>,
    /// When its schema was read and when it changed.
    #[serde(
        rename = "schemaChangeInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_change_info: Option<SchemaChangeInfo>,
    /// When the size was found, in milliseconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "sizeLastUpdatedAtMillis",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub size_last_updated_at_millis: Option<i64>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Id of the source.
    #[serde(
        rename = "warehouseId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub warehouse_id: Option<i64>,
    /// Name of the source.
    #[serde(rename = "warehouseName", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_name: Option<String>,
}

impl Schema {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`data_node_id`](Self#structfield.data_node_id).
    #[must_use]
    pub fn data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.data_node_id = Some(value.into());
        self
    }
    /// Sets [`database_type`](Self#structfield.database_type).
    #[must_use]
    pub fn database_type(mut self, value: impl Into<WarehouseType>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`index_by_table`](Self#structfield.index_by_table).
    #[must_use]
    pub fn index_by_table(mut self, value: impl Into<bool>) -> Self {
        self.index_by_table = Some(value.into());
        self
    }
    /// Sets [`is_favorite`](Self#structfield.is_favorite).
    #[must_use]
    pub fn is_favorite(mut self, value: impl Into<bool>) -> Self {
        self.is_favorite = Some(value.into());
        self
    }
    /// Sets [`is_virtual`](Self#structfield.is_virtual).
    #[must_use]
    pub fn is_virtual(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual = Some(value.into());
        self
    }
    /// Sets [`latest_metric_time_value`](Self#structfield.latest_metric_time_value).
    #[must_use]
    pub fn latest_metric_time_value(mut self, value: impl Into<i64>) -> Self {
        self.latest_metric_time_value = Some(value.into());
        self
    }
    /// Sets [`logical_size_bytes`](Self#structfield.logical_size_bytes).
    #[must_use]
    pub fn logical_size_bytes(mut self, value: impl Into<i64>) -> Self {
        self.logical_size_bytes = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`num_queries_latest_period`](Self#structfield.num_queries_latest_period).
    #[must_use]
    pub fn num_queries_latest_period(mut self, value: impl Into<i64>) -> Self {
        self.num_queries_latest_period = Some(value.into());
        self
    }
    /// Sets [`popularity_score`](Self#structfield.popularity_score).
    #[must_use]
    pub fn popularity_score(mut self, value: impl Into<f64>) -> Self {
        self.popularity_score = Some(value.into());
        self
    }
    /// Sets [`schema_change_info`](Self#structfield.schema_change_info).
    #[must_use]
    pub fn schema_change_info(mut self, value: impl Into<SchemaChangeInfo>) -> Self {
        self.schema_change_info = Some(value.into());
        self
    }
    /// Sets [`size_last_updated_at_millis`](Self#structfield.size_last_updated_at_millis).
    #[must_use]
    pub fn size_last_updated_at_millis(mut self, value: impl Into<i64>) -> Self {
        self.size_last_updated_at_millis = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`warehouse_id`](Self#structfield.warehouse_id).
    #[must_use]
    pub fn warehouse_id(mut self, value: impl Into<i64>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }
    /// Sets [`warehouse_name`](Self#structfield.warehouse_name).
    #[must_use]
    pub fn warehouse_name(mut self, value: impl Into<String>) -> Self {
        self.warehouse_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    Schema default {
        "dataNodeId" data_node_id OptionInteger, "databaseType" database_type, "id" id OptionInteger,
        "indexByTable" index_by_table, "isFavorite" is_favorite, "isVirtual" is_virtual,
        "latestMetricTimeValue" latest_metric_time_value SentAsText, "logicalSizeBytes" logical_size_bytes SentAsText,
        "name" name, "numQueriesLatestPeriod" num_queries_latest_period OptionInteger,
        "popularityScore" popularity_score OptionNumber, "schemaChangeInfo" schema_change_info,
        "sizeLastUpdatedAtMillis" size_last_updated_at_millis SentAsText, "tags" tags, "warehouseId" warehouse_id SentAsText,
        "warehouseName" warehouse_name,
    }
}

/// A change of a schema: a table or a column that appeared, went away or changed its type.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaChange {
    /// What happened.
    #[serde(rename = "changeType", default, skip_serializing_if = "Option::is_none")]
    pub change_type: Option<SchemaChangeOperation>,
    /// Whether Bigeye still knows the column.
    #[serde(
        rename = "columnExistsInCatalog",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub column_exists_in_catalog: Option<bool>,
    /// Id of the column.
    #[serde(
        rename = "columnId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub column_id: Option<i64>,
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// When Bigeye saw it, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "detectedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub detected_at: Option<i64>,
    /// Name of what changed, with the names of what it is in.
    #[serde(
        rename = "fullyQualifiedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub fully_qualified_name: Option<String>,
    /// Id of the change.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Whether it was seen when the metadata was read for the first time.
    #[serde(
        rename = "isFirstIndexing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_first_indexing: Option<bool>,
    /// What was found, for example the new type.
    #[serde(rename = "newValue", default, skip_serializing_if = "Option::is_none")]
    pub new_value: Option<String>,
    /// What changed: a schema, a table or a column.
    #[serde(rename = "objectType", default, skip_serializing_if = "Option::is_none")]
    pub object_type: Option<CatalogEntityType>,
    /// What was there before.
    #[serde(rename = "oldValue", default, skip_serializing_if = "Option::is_none")]
    pub old_value: Option<String>,
    /// Whether Bigeye still knows the schema.
    #[serde(
        rename = "schemaExistsInCatalog",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_exists_in_catalog: Option<bool>,
    /// Id of the schema.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Name of the schema.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Id of the source.
    #[serde(
        rename = "sourceId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub source_id: Option<i64>,
    /// Name of the source.
    #[serde(rename = "sourceName", default, skip_serializing_if = "Option::is_none")]
    pub source_name: Option<String>,
    /// Whether Bigeye still knows the table.
    #[serde(
        rename = "tableExistsInCatalog",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_exists_in_catalog: Option<bool>,
    /// Id of the table.
    #[serde(
        rename = "tableId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub table_id: Option<i64>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
}

client_runtime::record! {
    SchemaChange default {
        "changeType" change_type, "columnExistsInCatalog" column_exists_in_catalog, "columnId" column_id SentAsText,
        "columnName" column_name, "detectedAt" detected_at SentAsText, "fullyQualifiedName" fully_qualified_name,
        "id" id SentAsText, "isFirstIndexing" is_first_indexing, "newValue" new_value, "objectType" object_type,
        "oldValue" old_value, "schemaExistsInCatalog" schema_exists_in_catalog, "schemaId" schema_id SentAsText,
        "schemaName" schema_name, "sourceId" source_id SentAsText, "sourceName" source_name,
        "tableExistsInCatalog" table_exists_in_catalog, "tableId" table_id SentAsText, "tableName" table_name,
    }
}

client_runtime::open_enum! {
    /// What happened to a schema, a table or a column.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SchemaChangeOperation: str {
        /// `SCHEMA_CHANGE_OPERATION_UNSPECIFIED` on the wire.
        Unspecified = "SCHEMA_CHANGE_OPERATION_UNSPECIFIED",
        /// `SCHEMA_CHANGE_OPERATION_CREATED` on the wire.
        Created = "SCHEMA_CHANGE_OPERATION_CREATED",
        /// `SCHEMA_CHANGE_OPERATION_DELETED` on the wire.
        Deleted = "SCHEMA_CHANGE_OPERATION_DELETED",
        /// `SCHEMA_CHANGE_OPERATION_TYPE_CHANGED` on the wire.
        TypeChanged = "SCHEMA_CHANGE_OPERATION_TYPE_CHANGED",
    }
}

/// A page of changes of schemas.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaChangePage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The changes of this page.
    #[serde(rename = "schemaChanges", default, skip_serializing_if = "Option::is_none")]
    pub schema_changes: Option<Vec<SchemaChange>>,
}

client_runtime::record! {
    SchemaChangePage default {
        "paginationInfo" pagination_info, "schemaChanges" schema_changes,
    }
}

client_runtime::open_enum! {
    /// What changes of schemas are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SchemaChangeSortField: str {
        /// `SCHEMA_CHANGE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SCHEMA_CHANGE_SORT_FIELD_UNSPECIFIED",
        /// `SCHEMA_CHANGE_SORT_FIELD_CHANGE_TYPE` on the wire.
        ChangeType = "SCHEMA_CHANGE_SORT_FIELD_CHANGE_TYPE",
        /// `SCHEMA_CHANGE_SORT_FIELD_SCHEMA` on the wire.
        Schema = "SCHEMA_CHANGE_SORT_FIELD_SCHEMA",
        /// `SCHEMA_CHANGE_SORT_FIELD_TABLE` on the wire.
        Table = "SCHEMA_CHANGE_SORT_FIELD_TABLE",
        /// `SCHEMA_CHANGE_SORT_FIELD_COLUMN` on the wire.
        Column = "SCHEMA_CHANGE_SORT_FIELD_COLUMN",
        /// `SCHEMA_CHANGE_SORT_FIELD_NEW` on the wire.
        New = "SCHEMA_CHANGE_SORT_FIELD_NEW",
        /// `SCHEMA_CHANGE_SORT_FIELD_PREVIOUS` on the wire.
        Previous = "SCHEMA_CHANGE_SORT_FIELD_PREVIOUS",
        /// `SCHEMA_CHANGE_SORT_FIELD_DETECTED_TIME` on the wire.
        DetectedTime = "SCHEMA_CHANGE_SORT_FIELD_DETECTED_TIME",
    }
}

/// Which changes of schemas to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaChangesFetch {
    /// Only changes of the column with this id.
    #[serde(
        rename = "columnId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub column_id: Option<i64>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only changes in the schema with this id.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<SchemaChangeSortField>,
    /// Only changes in the source with this id.
    #[serde(
        rename = "sourceId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub source_id: Option<i64>,
    /// Only changes in the table with this id.
    #[serde(
        rename = "tableId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub table_id: Option<i64>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl SchemaChangesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_id`](Self#structfield.column_id).
    #[must_use]
    pub fn column_id(mut self, value: impl Into<i64>) -> Self {
        self.column_id = Some(value.into());
        self
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<i64>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<SchemaChangeSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`source_id`](Self#structfield.source_id).
    #[must_use]
    pub fn source_id(mut self, value: impl Into<i64>) -> Self {
        self.source_id = Some(value.into());
        self
    }
    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, value: impl Into<i64>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    SchemaChangesFetch default {
        "columnId" column_id SentAsText, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "schemaId" schema_id SentAsText, "search" search, "sortDirection" sort_direction, "sortField" sort_field,
        "sourceId" source_id SentAsText, "tableId" table_id SentAsText, "workspaceId" workspace_id OptionInteger,
    }
}

/// All schemas that fit.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaList {
    /// The schemas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<Schema>>,
}

client_runtime::record! {
    SchemaList default {
        "schemas" schemas,
    }
}

/// A page of schemas.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaPage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The schemas of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schemas: Option<Vec<Schema>>,
}

client_runtime::record! {
    SchemaPage default {
        "paginationInfo" pagination_info, "schemas" schemas,
    }
}

/// The region of a BigQuery schema.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaRegion {
    /// Whether it was set by a user, and not found by Bigeye.
    #[serde(rename = "manuallySet", default, skip_serializing_if = "Option::is_none")]
    pub manually_set: Option<bool>,
    /// Name of the region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

client_runtime::record! {
    SchemaRegion default {
        "manuallySet" manually_set, "region" region,
    }
}

/// The region that a BigQuery schema shall have.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemaRegionUpdate {
    /// Name of the region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

impl SchemaRegionUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`region`](Self#structfield.region).
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

client_runtime::record! {
    SchemaRegionUpdate default {
        "region" region,
    }
}

client_runtime::open_enum! {
    /// What schemas are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SchemaSortField: str {
        /// `SCHEMA_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SCHEMA_SORT_FIELD_UNSPECIFIED",
        /// `SCHEMA_SORT_FIELD_NAME` on the wire.
        Name = "SCHEMA_SORT_FIELD_NAME",
        /// `SCHEMA_SORT_FIELD_LAST_SCHEMA_CHANGE` on the wire.
        LastSchemaChange = "SCHEMA_SORT_FIELD_LAST_SCHEMA_CHANGE",
        /// `SCHEMA_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "SCHEMA_SORT_FIELD_FAVORITE",
        /// `SCHEMA_SORT_FIELD_LAST_UPDATED` on the wire.
        LastUpdated = "SCHEMA_SORT_FIELD_LAST_UPDATED",
        /// `SCHEMA_SORT_FIELD_POPULARITY` on the wire.
        Popularity = "SCHEMA_SORT_FIELD_POPULARITY",
    }
}

/// Which schemas to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SchemasFetch {
    /// Whether hidden schemas are meant.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Whether schemas of virtual tables are in the list too.
    #[serde(rename = "includeVirtual", default, skip_serializing_if = "Option::is_none")]
    pub include_virtual: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<SchemaSortField>,
    /// Only schemas of the sources with these ids.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only schemas with these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl SchemasFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`hidden`](Self#structfield.hidden).
    #[must_use]
    pub fn hidden(mut self, value: impl Into<bool>) -> Self {
        self.hidden = Some(value.into());
        self
    }
    /// Sets [`include_virtual`](Self#structfield.include_virtual).
    #[must_use]
    pub fn include_virtual(mut self, value: impl Into<bool>) -> Self {
        self.include_virtual = Some(value.into());
        self
    }
    /// Sets [`page_cursor`](Self#structfield.page_cursor).
    #[must_use]
    pub fn page_cursor(mut self, value: impl Into<String>) -> Self {
        self.page_cursor = Some(value.into());
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<SchemaSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`source_ids`](Self#structfield.source_ids).
    #[must_use]
    pub fn source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.source_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    SchemasFetch default {
        "hidden" hidden, "includeVirtual" include_virtual, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "search" search, "sortDirection" sort_direction, "sortField" sort_field, "sourceIds" source_ids OptionIntegers,
        "tagIds" tag_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}
