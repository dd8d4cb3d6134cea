// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `scan`.

use serde::Serialize;
use super::{
    DataClass, DataSensitivity, EntityInfo, IdAndDisplayName, NamedSchedule,
    NotificationChannel, PaginationInfo, SortDirection, TableType, ThreeLeggedBoolean,
    TimeInterval, User, Warehouse,
};

/// What a classifier found in a column, or that it found nothing.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanFinding {
    /// The single queries of the scan. Only there if `includeChunkInfo` asked for them.
    #[serde(rename = "chunkInfos", default, skip_serializing_if = "Option::is_none")]
    pub chunk_infos: Option<Vec<ScanFindingChunkInfo>>,
    /// The classifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifier: Option<IdAndDisplayName>,
    /// The column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<IdAndDisplayName>,
    /// The data class that the classifier looks for.
    #[serde(rename = "dataClass", default, skip_serializing_if = "Option::is_none")]
    pub data_class: Option<DataClass>,
    /// Id of the first scan run that it comes from.
    #[serde(
        rename = "earliestScanRunId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub earliest_scan_run_id: Option<i64>,
    /// When the table was first scanned to the end, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "earliestScanTableFinishedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub earliest_scan_table_finished_at: Option<i64>,
    /// Whether the column is gone.
    #[serde(
        rename = "isColumnDeleted",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_column_deleted: Option<bool>,
    /// Whether the column is marked to be scanned anew.
    #[serde(
        rename = "isMarkedForResetScan",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_marked_for_reset_scan: Option<bool>,
    /// Whether data of the class was found.
    #[serde(rename = "isPositive", default, skip_serializing_if = "Option::is_none")]
    pub is_positive: Option<bool>,
    /// Whether the schema is gone.
    #[serde(
        rename = "isSchemaDeleted",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_schema_deleted: Option<bool>,
    /// Whether the source is gone.
    #[serde(
        rename = "isSourceDeleted",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_source_deleted: Option<bool>,
    /// Whether the table is gone.
    #[serde(rename = "isTableDeleted", default, skip_serializing_if = "Option::is_none")]
    pub is_table_deleted: Option<bool>,
    /// Id of the last scan run that it comes from.
    #[serde(
        rename = "latestScanRunId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub latest_scan_run_id: Option<i64>,
    /// When the table was last scanned to the end, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "latestScanTableFinishedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub latest_scan_table_finished_at: Option<i64>,
    /// Number of rows that match.
    #[serde(
        rename = "rowsMatched",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_matched: Option<i64>,
    /// Number of rows that were looked at.
    #[serde(
        rename = "rowsScanned",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_scanned: Option<i64>,
    /// The scan job.
    #[serde(rename = "scanJob", default, skip_serializing_if = "Option::is_none")]
    pub scan_job: Option<IdAndDisplayName>,
    /// Id of the scan run.
    #[serde(
        rename = "scanRunId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_run_id: Option<i64>,
    /// How much of the table was scanned.
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<ScanType>,
    /// The schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<IdAndDisplayName>,
    /// The source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<IdAndDisplayName>,
    /// The table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<IdAndDisplayName>,
    /// Whether the scan was made anew after such a mark.
    #[serde(rename = "wasResetScan", default, skip_serializing_if = "Option::is_none")]
    pub was_reset_scan: Option<bool>,
}

client_runtime::record! {
    ScanFinding default {
        "chunkInfos" chunk_infos, "classifier" classifier, "column" column, "dataClass" data_class,
        "earliestScanRunId" earliest_scan_run_id SentAsText,
        "earliestScanTableFinishedAt" earliest_scan_table_finished_at SentAsText, "isColumnDeleted" is_column_deleted,
        "isMarkedForResetScan" is_marked_for_reset_scan, "isPositive" is_positive, "isSchemaDeleted" is_schema_deleted,
        "isSourceDeleted" is_source_deleted, "isTableDeleted" is_table_deleted, "latestScanRunId" latest_scan_run_id SentAsText,
        "latestScanTableFinishedAt" latest_scan_table_finished_at SentAsText, "rowsMatched" rows_matched SentAsText,
        "rowsScanned" rows_scanned SentAsText, "scanJob" scan_job, "scanRunId" scan_run_id SentAsText, "scanType" scan_type,
        "schema" schema, "source" source, "table" table, "wasResetScan" was_reset_scan,
    }
}

/// One query of a scan.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanFindingChunkInfo {
    /// Version of the agent that ran it.
    #[serde(rename = "agentVersion", default, skip_serializing_if = "Option::is_none")]
    pub agent_version: Option<String>,
    /// Id of the query among those of the scan.
    #[serde(rename = "chunkId", default, skip_serializing_if = "Option::is_none")]
    pub chunk_id: Option<i64>,
    /// The SQL text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// When it ran, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "queryExecutedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub query_executed_at: Option<i64>,
    /// Number of rows that match.
    #[serde(
        rename = "rowsMatched",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_matched: Option<i64>,
    /// Number of rows that were looked at.
    #[serde(
        rename = "rowsScanned",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_scanned: Option<i64>,
    /// Version of the scanner.
    #[serde(
        rename = "sdsPythonVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sds_python_version: Option<String>,
}

client_runtime::record! {
    ScanFindingChunkInfo default {
        "agentVersion" agent_version, "chunkId" chunk_id OptionInteger, "query" query,
        "queryExecutedAt" query_executed_at SentAsText, "rowsMatched" rows_matched SentAsText,
        "rowsScanned" rows_scanned SentAsText, "sdsPythonVersion" sds_python_version,
    }
}

/// A page of findings.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanFindingPage {
    /// The findings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<ScanFinding>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    ScanFindingPage default {
        "findings" findings, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What findings are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanFindingSortField: str {
        /// `SCAN_FINDING_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SCAN_FINDING_SORT_FIELD_UNSPECIFIED",
        /// `SCAN_FINDING_SORT_FIELD_SCAN_JOB_NAME` on the wire.
        ScanJobName = "SCAN_FINDING_SORT_FIELD_SCAN_JOB_NAME",
        /// `SCAN_FINDING_SORT_FIELD_SCAN_RUN_STARTED_AT` on the wire.
        ScanRunStartedAt = "SCAN_FINDING_SORT_FIELD_SCAN_RUN_STARTED_AT",
        /// `SCAN_FINDING_SORT_FIELD_SOURCE_NAME` on the wire.
        SourceName = "SCAN_FINDING_SORT_FIELD_SOURCE_NAME",
        /// `SCAN_FINDING_SORT_FIELD_SCHEMA_NAME` on the wire.
        SchemaName = "SCAN_FINDING_SORT_FIELD_SCHEMA_NAME",
        /// `SCAN_FINDING_SORT_FIELD_TABLE_NAME` on the wire.
        TableName = "SCAN_FINDING_SORT_FIELD_TABLE_NAME",
        /// `SCAN_FINDING_SORT_FIELD_COLUMN_NAME` on the wire.
        ColumnName = "SCAN_FINDING_SORT_FIELD_COLUMN_NAME",
        /// `SCAN_FINDING_SORT_FIELD_CLASSIFIER_NAME` on the wire.
        ClassifierName = "SCAN_FINDING_SORT_FIELD_CLASSIFIER_NAME",
        /// `SCAN_FINDING_SORT_FIELD_DATA_CLASS_NAME` on the wire.
        DataClassName = "SCAN_FINDING_SORT_FIELD_DATA_CLASS_NAME",
        /// `SCAN_FINDING_SORT_FIELD_ROWS_SCANNED` on the wire.
        RowsScanned = "SCAN_FINDING_SORT_FIELD_ROWS_SCANNED",
        /// `SCAN_FINDING_SORT_FIELD_ROWS_MATCHED` on the wire.
        RowsMatched = "SCAN_FINDING_SORT_FIELD_ROWS_MATCHED",
        /// `SCAN_FINDING_SORT_FIELD_POSITIVE_FIRST` on the wire.
        PositiveFirst = "SCAN_FINDING_SORT_FIELD_POSITIVE_FIRST",
        /// `SCAN_FINDING_SORT_FIELD_SENSITIVITY` on the wire.
        Sensitivity = "SCAN_FINDING_SORT_FIELD_SENSITIVITY",
        /// `SCAN_FINDING_SORT_FIELD_EARLIEST_SCAN_AT` on the wire.
        EarliestScanAt = "SCAN_FINDING_SORT_FIELD_EARLIEST_SCAN_AT",
        /// `SCAN_FINDING_SORT_FIELD_LATEST_SCAN_AT` on the wire.
        LatestScanAt = "SCAN_FINDING_SORT_FIELD_LATEST_SCAN_AT",
    }
}

/// What findings are sorted by, and which way.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanFindingSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ScanFindingSortField>,
}

impl ScanFindingSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<ScanFindingSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanFindingSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

/// Which findings are wanted. Filters that are left out let everything through.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanFindingsFetch {
    /// Only of these classifiers: their ids.
    #[serde(
        rename = "classifierIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub classifier_ids: Option<Vec<i64>>,
    /// Only in these columns: their ids.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Only of data classes of these categories: their ids.
    #[serde(
        rename = "dataClassCategoryIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_category_ids: Option<Vec<i64>>,
    /// Only of these data classes: their ids.
    #[serde(
        rename = "dataClassIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_class_ids: Option<Vec<i64>>,
    /// Whether the findings come with `chunkInfos`.
    #[serde(
        rename = "includeChunkInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_chunk_info: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// `THREE_LEGGED_BOOLEAN_TRUE` for positive findings only, `THREE_LEGGED_BOOLEAN_FALSE` for negative ones only. Left out: both. Bigeye's MCP server sends the texts `TRUE` and `FALSE`; which form the server takes is not known.
    ///
    /// Evidence: **unverified** (the published document's enum against Bigeye's MCP server).
    #[serde(
        rename = "positiveOrNegativeFindings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub positive_or_negative_findings: Option<ThreeLeggedBoolean>,
    /// Only of these scan jobs: their ids.
    #[serde(
        rename = "scanJobIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_job_ids: Option<Vec<i64>>,
    /// Only of these scan runs: their ids.
    #[serde(
        rename = "scanRunIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_run_ids: Option<Vec<i64>>,
    /// Only in these schemas: their ids.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only of data classes of these sensitivities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivities: Option<Vec<DataSensitivity>>,
    /// What the list is sorted by. The first entry counts most.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<ScanFindingSortOption>>,
    /// Only in these sources: their ids.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only in these tables: their ids.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ScanFindingsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`classifier_ids`](Self#structfield.classifier_ids).
    #[must_use]
    pub fn classifier_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.classifier_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`column_ids`](Self#structfield.column_ids).
    #[must_use]
    pub fn column_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.column_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_class_category_ids`](Self#structfield.data_class_category_ids).
    #[must_use]
    pub fn data_class_category_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.data_class_category_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_class_ids`](Self#structfield.data_class_ids).
    #[must_use]
    pub fn data_class_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.data_class_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`include_chunk_info`](Self#structfield.include_chunk_info).
    #[must_use]
    pub fn include_chunk_info(mut self, value: impl Into<bool>) -> Self {
        self.include_chunk_info = Some(value.into());
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
    /// Sets [`positive_or_negative_findings`](Self#structfield.positive_or_negative_findings).
    #[must_use]
    pub fn positive_or_negative_findings(
        mut self,
        value: impl Into<ThreeLeggedBoolean>,
    ) -> Self {
        self.positive_or_negative_findings = Some(value.into());
        self
    }
    /// Sets [`scan_job_ids`](Self#structfield.scan_job_ids).
    #[must_use]
    pub fn scan_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scan_job_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`scan_run_ids`](Self#structfield.scan_run_ids).
    #[must_use]
    pub fn scan_run_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scan_run_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schema_ids`](Self#structfield.schema_ids).
    #[must_use]
    pub fn schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.schema_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sensitivities`](Self#structfield.sensitivities).
    #[must_use]
    pub fn sensitivities(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataSensitivity>>,
    ) -> Self {
        self.sensitivities = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanFindingSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
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
    ScanFindingsFetch default {
        "classifierIds" classifier_ids SentAsText, "columnIds" column_ids OptionIntegers,
        "dataClassCategoryIds" data_class_category_ids SentAsText, "dataClassIds" data_class_ids SentAsText,
        "includeChunkInfo" include_chunk_info, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "positiveOrNegativeFindings" positive_or_negative_findings, "scanJobIds" scan_job_ids SentAsText,
        "scanRunIds" scan_run_ids SentAsText, "schemaIds" schema_ids OptionIntegers, "search" search,
        "sensitivities" sensitivities, "sortOptions" sort_options, "sourceIds" source_ids OptionIntegers,
        "tableIds" table_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}

/// A search for sensitive data: which tables are scanned, with which classifiers, and when.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJob {
    /// The classifiers that it scans with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classifiers: Option<Vec<IdAndDisplayName>>,
    /// The user who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator: Option<User>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The sources that its tables are in, each once.
    #[serde(
        rename = "distinctWarehouses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub distinct_warehouses: Option<Vec<Warehouse>>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of the scan job.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// The run that is going on.
    #[serde(
        rename = "inProgressScanRun",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub in_progress_scan_run: Option<ScanRun>,
    /// From when on an incremental scan reads rows, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "incrementalScanStartAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub incremental_scan_start_at: Option<i64>,
    /// The last run that came to its end.
    #[serde(
        rename = "latestCompletedScanRun",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_completed_scan_run: Option<ScanRun>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// When it runs next, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "nextRunAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub next_run_at: Option<i64>,
    /// Where its results are reported to.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Share of the rows that a sampled scan reads; presumably 0.1 for a tenth.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "sampledScanFractionOfRows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sampled_scan_fraction_of_rows: Option<f64>,
    /// Number of rows that a sampled scan reads at least.
    #[serde(
        rename = "sampledScanMinNumberOfRows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sampled_scan_min_number_of_rows: Option<i64>,
    /// How much of the tables is scanned.
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<ScanType>,
    /// When it runs by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScanSchedule>,
    /// What became of its last run, or that it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ScanJobStatus>,
    /// The tables that it scans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<TableToScan>>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    ScanJob default {
        "classifiers" classifiers, "creator" creator, "description" description, "distinctWarehouses" distinct_warehouses,
        "entityInfo" entity_info, "id" id SentAsText, "inProgressScanRun" in_progress_scan_run,
        "incrementalScanStartAt" incremental_scan_start_at SentAsText, "latestCompletedScanRun" latest_completed_scan_run,
        "name" name, "nextRunAt" next_run_at SentAsText, "notificationChannels" notification_channels,
        "sampledScanFractionOfRows" sampled_scan_fraction_of_rows OptionNumber,
        "sampledScanMinNumberOfRows" sampled_scan_min_number_of_rows OptionInteger, "scanType" scan_type, "schedule" schedule,
        "status" status, "tables" tables, "workspaceId" workspace_id OptionInteger,
    }
}

/// A page of scan jobs.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJobPage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The scan jobs.
    #[serde(rename = "scanJobs", default, skip_serializing_if = "Option::is_none")]
    pub scan_jobs: Option<Vec<ScanJob>>,
}

client_runtime::record! {
    ScanJobPage default {
        "paginationInfo" pagination_info, "scanJobs" scan_jobs,
    }
}

client_runtime::open_enum! {
    /// What scan jobs are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanJobSortField: str {
        /// `SCAN_JOB_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SCAN_JOB_SORT_FIELD_UNSPECIFIED",
        /// `SCAN_JOB_SORT_FIELD_NAME` on the wire.
        Name = "SCAN_JOB_SORT_FIELD_NAME",
        /// `SCAN_JOB_SORT_FIELD_TYPE` on the wire.
        Type = "SCAN_JOB_SORT_FIELD_TYPE",
        /// `SCAN_JOB_SORT_FIELD_LAST_RUN` on the wire.
        LastRun = "SCAN_JOB_SORT_FIELD_LAST_RUN",
        /// `SCAN_JOB_SORT_FIELD_NEXT_RUN` on the wire.
        NextRun = "SCAN_JOB_SORT_FIELD_NEXT_RUN",
        /// `SCAN_JOB_SORT_FIELD_STATUS` on the wire.
        Status = "SCAN_JOB_SORT_FIELD_STATUS",
        /// `SCAN_JOB_SORT_FIELD_SCHEDULE` on the wire.
        Schedule = "SCAN_JOB_SORT_FIELD_SCHEDULE",
    }
}

/// What scan jobs are sorted by, and which way.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJobSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ScanJobSortField>,
}

impl ScanJobSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<ScanJobSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanJobSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

client_runtime::open_enum! {
    /// State of a scan job or of a scan run. `SCAN_JOB_STATUS_SCANNED` is a run that came to its end.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanJobStatus: str {
        /// `SCAN_JOB_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "SCAN_JOB_STATUS_UNSPECIFIED",
        /// `SCAN_JOB_STATUS_SCANNED` on the wire.
        Scanned = "SCAN_JOB_STATUS_SCANNED",
        /// `SCAN_JOB_STATUS_SCANNING` on the wire.
        Scanning = "SCAN_JOB_STATUS_SCANNING",
        /// `SCAN_JOB_STATUS_NO_RUNS` on the wire.
        NoRuns = "SCAN_JOB_STATUS_NO_RUNS",
        /// `SCAN_JOB_STATUS_CANCELLED` on the wire.
        Cancelled = "SCAN_JOB_STATUS_CANCELLED",
        /// `SCAN_JOB_STATUS_FAILED` on the wire.
        Failed = "SCAN_JOB_STATUS_FAILED",
    }
}

/// Why a scan job is ended.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJobTermination {
    /// The reason, in your words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl ScanJobTermination {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanJobTermination default {
        "reason" reason,
    }
}

/// A scan job to be made, or a scan job as it shall be.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJobWrite {
    /// Ids of the classifiers to scan with.
    #[serde(
        rename = "classifierIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub classifier_ids: Option<Vec<i64>>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// From when on an incremental scan reads rows, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "incrementalScanStartAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub incremental_scan_start_at: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where its results are reported to.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Share of the rows that a sampled scan reads; presumably 0.1 for a tenth.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "sampledScanFractionOfRows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sampled_scan_fraction_of_rows: Option<f64>,
    /// Number of rows that a sampled scan reads at least.
    #[serde(
        rename = "sampledScanMinNumberOfRows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sampled_scan_min_number_of_rows: Option<i64>,
    /// How much of the tables is scanned.
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<ScanType>,
    /// When it runs by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScanSchedule>,
    /// The tables to scan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<TableToScan>>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ScanJobWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`classifier_ids`](Self#structfield.classifier_ids).
    #[must_use]
    pub fn classifier_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.classifier_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`incremental_scan_start_at`](Self#structfield.incremental_scan_start_at).
    #[must_use]
    pub fn incremental_scan_start_at(mut self, value: impl Into<i64>) -> Self {
        self.incremental_scan_start_at = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`notification_channels`](Self#structfield.notification_channels).
    #[must_use]
    pub fn notification_channels(
        mut self,
        value: impl IntoIterator<Item = impl Into<NotificationChannel>>,
    ) -> Self {
        self.notification_channels = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sampled_scan_fraction_of_rows`](Self#structfield.sampled_scan_fraction_of_rows).
    #[must_use]
    pub fn sampled_scan_fraction_of_rows(mut self, value: impl Into<f64>) -> Self {
        self.sampled_scan_fraction_of_rows = Some(value.into());
        self
    }
    /// Sets [`sampled_scan_min_number_of_rows`](Self#structfield.sampled_scan_min_number_of_rows).
    #[must_use]
    pub fn sampled_scan_min_number_of_rows(mut self, value: impl Into<i64>) -> Self {
        self.sampled_scan_min_number_of_rows = Some(value.into());
        self
    }
    /// Sets [`scan_type`](Self#structfield.scan_type).
    #[must_use]
    pub fn scan_type(mut self, value: impl Into<ScanType>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
    /// Sets [`schedule`](Self#structfield.schedule).
    #[must_use]
    pub fn schedule(mut self, value: impl Into<ScanSchedule>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets [`tables`](Self#structfield.tables).
    #[must_use]
    pub fn tables(
        mut self,
        value: impl IntoIterator<Item = impl Into<TableToScan>>,
    ) -> Self {
        self.tables = Some(value.into_iter().map(Into::into).collect());
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
    ScanJobWrite default {
        "classifierIds" classifier_ids SentAsText, "description" description,
        "incrementalScanStartAt" incremental_scan_start_at SentAsText, "name" name,
        "notificationChannels" notification_channels, "sampledScanFractionOfRows" sampled_scan_fraction_of_rows OptionNumber,
        "sampledScanMinNumberOfRows" sampled_scan_min_number_of_rows OptionInteger, "scanType" scan_type, "schedule" schedule,
        "tables" tables, "workspaceId" workspace_id OptionInteger,
    }
}

/// Which scan jobs are wanted. Filters that are left out let everything through.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanJobsFetch {
    /// Only those with these classifiers: their ids.
    #[serde(
        rename = "classifierIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub classifier_ids: Option<Vec<i64>>,
    /// Only those that these users made: their ids.
    #[serde(rename = "creatorIds", default, skip_serializing_if = "Option::is_none")]
    pub creator_ids: Option<Vec<i64>>,
    /// Whether the jobs come with `classifiers`.
    #[serde(
        rename = "includeClassifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_classifiers: Option<bool>,
    /// Whether the jobs come with `notificationChannels`.
    #[serde(
        rename = "includeNotificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_notification_channels: Option<bool>,
    /// Whether the jobs come with `tables`.
    #[serde(rename = "includeTables", default, skip_serializing_if = "Option::is_none")]
    pub include_tables: Option<bool>,
    /// Whether the jobs come with `distinctWarehouses`.
    #[serde(
        rename = "includeWarehouses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_warehouses: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Whether those without a schedule come too.
    #[serde(
        rename = "returnJobsWithNoSchedule",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub return_jobs_with_no_schedule: Option<bool>,
    /// Only those of these types.
    #[serde(rename = "scanTypes", default, skip_serializing_if = "Option::is_none")]
    pub scan_types: Option<Vec<ScanType>>,
    /// Only those with these intervals between runs.
    #[serde(
        rename = "scheduleFrequencies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequencies: Option<Vec<TimeInterval>>,
    /// Only those with these cron texts.
    #[serde(
        rename = "scheduleFrequencyCronStrings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequency_cron_strings: Option<Vec<String>>,
    /// Only those with these named schedules: their ids.
    #[serde(rename = "scheduleIds", default, skip_serializing_if = "Option::is_none")]
    pub schedule_ids: Option<Vec<i64>>,
    /// Text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// What the list is sorted by. The first entry counts most.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<ScanJobSortOption>>,
    /// Only those in these states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<ScanJobStatus>>,
    /// Only those that scan these sources: their ids.
    #[serde(rename = "warehouseIds", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_ids: Option<Vec<i64>>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ScanJobsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`classifier_ids`](Self#structfield.classifier_ids).
    #[must_use]
    pub fn classifier_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.classifier_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`creator_ids`](Self#structfield.creator_ids).
    #[must_use]
    pub fn creator_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.creator_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`include_classifiers`](Self#structfield.include_classifiers).
    #[must_use]
    pub fn include_classifiers(mut self, value: impl Into<bool>) -> Self {
        self.include_classifiers = Some(value.into());
        self
    }
    /// Sets [`include_notification_channels`](Self#structfield.include_notification_channels).
    #[must_use]
    pub fn include_notification_channels(mut self, value: impl Into<bool>) -> Self {
        self.include_notification_channels = Some(value.into());
        self
    }
    /// Sets [`include_tables`](Self#structfield.include_tables).
    #[must_use]
    pub fn include_tables(mut self, value: impl Into<bool>) -> Self {
        self.include_tables = Some(value.into());
        self
    }
    /// Sets [`include_warehouses`](Self#structfield.include_warehouses).
    #[must_use]
    pub fn include_warehouses(mut self, value: impl Into<bool>) -> Self {
        self.include_warehouses = Some(value.into());
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
    /// Sets [`return_jobs_with_no_schedule`](Self#structfield.return_jobs_with_no_schedule).
    #[must_use]
    pub fn return_jobs_with_no_schedule(mut self, value: impl Into<bool>) -> Self {
        self.return_jobs_with_no_schedule = Some(value.into());
        self
    }
    /// Sets [`scan_types`](Self#structfield.scan_types).
    #[must_use]
    pub fn scan_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanType>>,
    ) -> Self {
        self.scan_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schedule_frequencies`](Self#structfield.schedule_frequencies).
    #[must_use]
    pub fn schedule_frequencies(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeInterval>>,
    ) -> Self {
        self.schedule_frequencies = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schedule_frequency_cron_strings`](Self#structfield.schedule_frequency_cron_strings).
    #[must_use]
    pub fn schedule_frequency_cron_strings(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schedule_frequency_cron_strings = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`schedule_ids`](Self#structfield.schedule_ids).
    #[must_use]
    pub fn schedule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.schedule_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanJobSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`statuses`](Self#structfield.statuses).
    #[must_use]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanJobStatus>>,
    ) -> Self {
        self.statuses = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`warehouse_ids`](Self#structfield.warehouse_ids).
    #[must_use]
    pub fn warehouse_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.warehouse_ids = Some(value.into_iter().map(Into::into).collect());
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
    ScanJobsFetch default {
        "classifierIds" classifier_ids SentAsText, "creatorIds" creator_ids OptionIntegers,
        "includeClassifiers" include_classifiers, "includeNotificationChannels" include_notification_channels,
        "includeTables" include_tables, "includeWarehouses" include_warehouses, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "returnJobsWithNoSchedule" return_jobs_with_no_schedule, "scanTypes" scan_types,
        "scheduleFrequencies" schedule_frequencies, "scheduleFrequencyCronStrings" schedule_frequency_cron_strings,
        "scheduleIds" schedule_ids OptionIntegers, "search" search, "sortOptions" sort_options, "statuses" statuses,
        "warehouseIds" warehouse_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}

/// A column by which a scan reads its table in parts.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanPartitionColumn {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
}

impl ScanPartitionColumn {
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
}

client_runtime::record! {
    ScanPartitionColumn default {
        "columnId" column_id OptionInteger,
    }
}

/// A partition column that could not be set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanPartitionColumnFailure {
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<ScanPartitionColumn>,
}

client_runtime::record! {
    ScanPartitionColumnFailure default {
        "reason" reason, "request" request,
    }
}

/// Which partition columns were set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanPartitionColumnsResult {
    /// What could not be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ScanPartitionColumnFailure>>,
    /// What was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successes: Option<Vec<ScanPartitionColumn>>,
}

client_runtime::record! {
    ScanPartitionColumnsResult default {
        "failures" failures, "successes" successes,
    }
}

/// Partition columns of the tables of a scan job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanPartitionColumnsWrite {
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<ScanPartitionColumn>>,
}

impl ScanPartitionColumnsWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`requests`](Self#structfield.requests).
    #[must_use]
    pub fn requests(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanPartitionColumn>>,
    ) -> Self {
        self.requests = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    ScanPartitionColumnsWrite default {
        "requests" requests,
    }
}

/// Columns to be scanned anew.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanReset {
    /// Whether the columns are marked, or the mark is taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<ScanResetAction>,
    /// The columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requests: Option<Vec<ScanResetColumn>>,
    /// Id of the scan job.
    #[serde(
        rename = "scanJobId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_job_id: Option<i64>,
}

impl ScanReset {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`action`](Self#structfield.action).
    #[must_use]
    pub fn action(mut self, value: impl Into<ScanResetAction>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets [`requests`](Self#structfield.requests).
    #[must_use]
    pub fn requests(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanResetColumn>>,
    ) -> Self {
        self.requests = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`scan_job_id`](Self#structfield.scan_job_id).
    #[must_use]
    pub fn scan_job_id(mut self, value: impl Into<i64>) -> Self {
        self.scan_job_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanReset default {
        "action" action, "requests" requests, "scanJobId" scan_job_id SentAsText,
    }
}

client_runtime::open_enum! {
    /// Whether columns are marked to be scanned anew, or the mark is taken away.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanResetAction: str {
        /// `RESET_SCAN_ACTION_UNSPECIFIED` on the wire.
        Unspecified = "RESET_SCAN_ACTION_UNSPECIFIED",
        /// `RESET_SCAN_ACTION_MARK_FOR_RESET_SCAN` on the wire.
        MarkForResetScan = "RESET_SCAN_ACTION_MARK_FOR_RESET_SCAN",
        /// `RESET_SCAN_ACTION_UNMARK_FOR_RESET_SCAN` on the wire.
        UnmarkForResetScan = "RESET_SCAN_ACTION_UNMARK_FOR_RESET_SCAN",
    }
}

/// A column to be scanned anew.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanResetColumn {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
}

impl ScanResetColumn {
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
}

client_runtime::record! {
    ScanResetColumn default {
        "columnId" column_id OptionInteger,
    }
}

/// A column that could not be marked, or whose mark could not be taken away.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanResetFailure {
    /// Why not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<ScanResetColumn>,
}

client_runtime::record! {
    ScanResetFailure default {
        "reason" reason, "request" request,
    }
}

/// Which columns were marked, or lost their mark.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanResetResult {
    /// What could not be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ScanResetFailure>>,
    /// What was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successes: Option<Vec<ScanResetColumn>>,
}

client_runtime::record! {
    ScanResetResult default {
        "failures" failures, "successes" successes,
    }
}

/// One run of a scan job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanRun {
    /// When it ended, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "completedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub completed_at: Option<i64>,
    /// Name to show.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What went wrong, for people.
    #[serde(rename = "errorMessage", default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// Id of the scan run.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// When its scan job runs next, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "nextRunAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub next_run_at: Option<i64>,
    /// Number of classifiers that it ran with.
    #[serde(
        rename = "numberOfClassifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub number_of_classifiers: Option<i64>,
    /// Number of rows that were looked at.
    #[serde(
        rename = "rowsScanned",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_scanned: Option<i64>,
    /// The scan job.
    #[serde(rename = "scanJob", default, skip_serializing_if = "Option::is_none")]
    pub scan_job: Option<IdAndDisplayName>,
    /// How much of the tables was scanned.
    #[serde(rename = "scanType", default, skip_serializing_if = "Option::is_none")]
    pub scan_type: Option<ScanType>,
    /// The schedule of its scan job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScanSchedule>,
    /// The tables that could not be split into parts for the scan.
    #[serde(rename = "splitFailures", default, skip_serializing_if = "Option::is_none")]
    pub split_failures: Option<Vec<ScanSplitFailure>>,
    /// When it began, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub started_at: Option<i64>,
    /// What became of it, or that it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ScanJobStatus>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    ScanRun default {
        "completedAt" completed_at SentAsText, "displayName" display_name, "errorMessage" error_message, "id" id SentAsText,
        "nextRunAt" next_run_at SentAsText, "numberOfClassifiers" number_of_classifiers OptionInteger,
        "rowsScanned" rows_scanned SentAsText, "scanJob" scan_job, "scanType" scan_type, "schedule" schedule,
        "splitFailures" split_failures, "startedAt" started_at SentAsText, "status" status,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A page of scan runs.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanRunPage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The scan runs.
    #[serde(rename = "scanRuns", default, skip_serializing_if = "Option::is_none")]
    pub scan_runs: Option<Vec<ScanRun>>,
}

client_runtime::record! {
    ScanRunPage default {
        "paginationInfo" pagination_info, "scanRuns" scan_runs,
    }
}

client_runtime::open_enum! {
    /// What scan runs are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanRunSortField: str {
        /// `SCAN_RUN_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "SCAN_RUN_SORT_FIELD_UNSPECIFIED",
        /// `SCAN_RUN_SORT_FIELD_DISPLAY_NAME` on the wire.
        DisplayName = "SCAN_RUN_SORT_FIELD_DISPLAY_NAME",
        /// `SCAN_RUN_SORT_FIELD_SCAN_JOB_NAME` on the wire.
        ScanJobName = "SCAN_RUN_SORT_FIELD_SCAN_JOB_NAME",
        /// `SCAN_RUN_SORT_FIELD_STATUS` on the wire.
        Status = "SCAN_RUN_SORT_FIELD_STATUS",
        /// `SCAN_RUN_SORT_FIELD_STARTED_AT` on the wire.
        StartedAt = "SCAN_RUN_SORT_FIELD_STARTED_AT",
        /// `SCAN_RUN_SORT_FIELD_COMPLETED_AT` on the wire.
        CompletedAt = "SCAN_RUN_SORT_FIELD_COMPLETED_AT",
        /// `SCAN_RUN_SORT_FIELD_DURATION` on the wire.
        Duration = "SCAN_RUN_SORT_FIELD_DURATION",
        /// `SCAN_RUN_SORT_FIELD_ROWS_SCANNED` on the wire.
        RowsScanned = "SCAN_RUN_SORT_FIELD_ROWS_SCANNED",
        /// `SCAN_RUN_SORT_FIELD_SCAN_TYPE` on the wire.
        ScanType = "SCAN_RUN_SORT_FIELD_SCAN_TYPE",
        /// `SCAN_RUN_SORT_FIELD_SCHEDULE` on the wire.
        Schedule = "SCAN_RUN_SORT_FIELD_SCHEDULE",
    }
}

/// What scan runs are sorted by, and which way.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanRunSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ScanRunSortField>,
}

impl ScanRunSortOption {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<ScanRunSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanRunSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

/// Which scan runs are wanted. Filters that are left out let everything through.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanRunsFetch {
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Whether runs of jobs without a schedule come too.
    #[serde(
        rename = "returnJobsWithNoSchedule",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub return_jobs_with_no_schedule: Option<bool>,
    /// Only of these scan jobs: their ids.
    #[serde(
        rename = "scanJobIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub scan_job_ids: Option<Vec<i64>>,
    /// Only those of these types.
    #[serde(rename = "scanTypes", default, skip_serializing_if = "Option::is_none")]
    pub scan_types: Option<Vec<ScanType>>,
    /// Only those with these intervals between runs.
    #[serde(
        rename = "scheduleFrequencies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequencies: Option<Vec<TimeInterval>>,
    /// Only those with these cron texts.
    #[serde(
        rename = "scheduleFrequencyCronStrings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequency_cron_strings: Option<Vec<String>>,
    /// Only those with these named schedules: their ids.
    #[serde(rename = "scheduleIds", default, skip_serializing_if = "Option::is_none")]
    pub schedule_ids: Option<Vec<i64>>,
    /// Text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// What the list is sorted by. The first entry counts most.
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<ScanRunSortOption>>,
    /// Only those in these states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<ScanJobStatus>>,
    /// Only those that scan these sources: their ids.
    #[serde(rename = "warehouseIds", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_ids: Option<Vec<i64>>,
    /// Id of the workspace to look into.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl ScanRunsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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
    /// Sets [`return_jobs_with_no_schedule`](Self#structfield.return_jobs_with_no_schedule).
    #[must_use]
    pub fn return_jobs_with_no_schedule(mut self, value: impl Into<bool>) -> Self {
        self.return_jobs_with_no_schedule = Some(value.into());
        self
    }
    /// Sets [`scan_job_ids`](Self#structfield.scan_job_ids).
    #[must_use]
    pub fn scan_job_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scan_job_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`scan_types`](Self#structfield.scan_types).
    #[must_use]
    pub fn scan_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanType>>,
    ) -> Self {
        self.scan_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schedule_frequencies`](Self#structfield.schedule_frequencies).
    #[must_use]
    pub fn schedule_frequencies(
        mut self,
        value: impl IntoIterator<Item = impl Into<TimeInterval>>,
    ) -> Self {
        self.schedule_frequencies = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schedule_frequency_cron_strings`](Self#structfield.schedule_frequency_cron_strings).
    #[must_use]
    pub fn schedule_frequency_cron_strings(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schedule_frequency_cron_strings = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`schedule_ids`](Self#structfield.schedule_ids).
    #[must_use]
    pub fn schedule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.schedule_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanRunSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`statuses`](Self#structfield.statuses).
    #[must_use]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<ScanJobStatus>>,
    ) -> Self {
        self.statuses = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`warehouse_ids`](Self#structfield.warehouse_ids).
    #[must_use]
    pub fn warehouse_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.warehouse_ids = Some(value.into_iter().map(Into::into).collect());
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
    ScanRunsFetch default {
        "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "returnJobsWithNoSchedule" return_jobs_with_no_schedule,
        "scanJobIds" scan_job_ids SentAsText, "scanTypes" scan_types, "scheduleFrequencies" schedule_frequencies,
        "scheduleFrequencyCronStrings" schedule_frequency_cron_strings, "scheduleIds" schedule_ids OptionIntegers,
        "search" search, "sortOptions" sort_options, "statuses" statuses, "warehouseIds" warehouse_ids OptionIntegers,
        "workspaceId" workspace_id OptionInteger,
    }
}

client_runtime::union! {
    /// When a scan job runs by itself: one of the two.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanSchedule keyed {
        /// A schedule of its own.
        ///
        /// `scheduleFrequency` on the wire.
        ScheduleFrequency(
            ScanScheduleFrequency,
        ) = "scheduleFrequency" as ScanScheduleFrequency,
        /// A schedule that has a name in Bigeye.
        ///
        /// `namedSchedule` on the wire.
        NamedSchedule(NamedSchedule) = "namedSchedule" as NamedSchedule,
    }
}

/// A schedule of a single scan job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanScheduleFrequency {
    /// When it runs, as a cron expression.
    #[serde(rename = "cronString", default, skip_serializing_if = "Option::is_none")]
    pub cron_string: Option<String>,
    /// Name to show.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// When it begins, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "startTimeEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub start_time_epoch_seconds: Option<i64>,
    /// Time from one run to the next.
    #[serde(rename = "timeInterval", default, skip_serializing_if = "Option::is_none")]
    pub time_interval: Option<TimeInterval>,
}

impl ScanScheduleFrequency {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cron_string`](Self#structfield.cron_string).
    #[must_use]
    pub fn cron_string(mut self, value: impl Into<String>) -> Self {
        self.cron_string = Some(value.into());
        self
    }
    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`start_time_epoch_seconds`](Self#structfield.start_time_epoch_seconds).
    #[must_use]
    pub fn start_time_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.start_time_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`time_interval`](Self#structfield.time_interval).
    #[must_use]
    pub fn time_interval(mut self, value: impl Into<TimeInterval>) -> Self {
        self.time_interval = Some(value.into());
        self
    }
}

client_runtime::record! {
    ScanScheduleFrequency default {
        "cronString" cron_string, "displayName" display_name, "startTimeEpochSeconds" start_time_epoch_seconds SentAsText,
        "timeInterval" time_interval,
    }
}

/// A table that could not be split into parts for a scan.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScanSplitFailure {
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
}

client_runtime::record! {
    ScanSplitFailure default {
        "message" message, "tableId" table_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// How much a scan reads: all rows, those that came since the last scan, a sample, or what Bigeye thinks fit (`SCAN_TYPE_AUTO`).
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ScanType: str {
        /// `SCAN_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "SCAN_TYPE_UNSPECIFIED",
        /// `SCAN_TYPE_AUTO` on the wire.
        Auto = "SCAN_TYPE_AUTO",
        /// `SCAN_TYPE_FULL` on the wire.
        Full = "SCAN_TYPE_FULL",
        /// `SCAN_TYPE_INCREMENTAL` on the wire.
        Incremental = "SCAN_TYPE_INCREMENTAL",
        /// `SCAN_TYPE_SAMPLED` on the wire.
        Sampled = "SCAN_TYPE_SAMPLED",
    }
}

/// A table of a scan job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Described from the names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableToScan {
    /// Its size in bytes.
    #[serde(
        rename = "logicalSizeBytes",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub logical_size_bytes: Option<i64>,
    /// Id of the column by which the scan reads it in parts.
    #[serde(
        rename = "partitionColumnId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub partition_column_id: Option<i64>,
    /// Id of the column that says when a row was made (row creation time).
    #[serde(rename = "rctColumnId", default, skip_serializing_if = "Option::is_none")]
    pub rct_column_id: Option<i64>,
    /// Row creation time up to which it was scanned, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "rctWatermarkEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rct_watermark_epoch_seconds: Option<i64>,
    /// Id of the schema that it is in.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// When its size was read, in milliseconds since 1970-01-01 UTC.
    #[serde(
        rename = "sizeLastUpdatedAtMillis",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub size_last_updated_at_millis: Option<i64>,
    /// Id of the source that it is in.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Id of the table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
    /// Whether it is a table, a view or something else.
    #[serde(rename = "tableType", default, skip_serializing_if = "Option::is_none")]
    pub table_type: Option<TableType>,
}

impl TableToScan {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`logical_size_bytes`](Self#structfield.logical_size_bytes).
    #[must_use]
    pub fn logical_size_bytes(mut self, value: impl Into<i64>) -> Self {
        self.logical_size_bytes = Some(value.into());
        self
    }
    /// Sets [`partition_column_id`](Self#structfield.partition_column_id).
    #[must_use]
    pub fn partition_column_id(mut self, value: impl Into<i64>) -> Self {
        self.partition_column_id = Some(value.into());
        self
    }
    /// Sets [`rct_column_id`](Self#structfield.rct_column_id).
    #[must_use]
    pub fn rct_column_id(mut self, value: impl Into<i64>) -> Self {
        self.rct_column_id = Some(value.into());
        self
    }
    /// Sets [`rct_watermark_epoch_seconds`](Self#structfield.rct_watermark_epoch_seconds).
    #[must_use]
    pub fn rct_watermark_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.rct_watermark_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<i64>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets [`size_last_updated_at_millis`](Self#structfield.size_last_updated_at_millis).
    #[must_use]
    pub fn size_last_updated_at_millis(mut self, value: impl Into<i64>) -> Self {
        self.size_last_updated_at_millis = Some(value.into());
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
    /// Sets [`table_type`](Self#structfield.table_type).
    #[must_use]
    pub fn table_type(mut self, value: impl Into<TableType>) -> Self {
        self.table_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableToScan default {
        "logicalSizeBytes" logical_size_bytes SentAsText, "partitionColumnId" partition_column_id OptionInteger,
        "rctColumnId" rct_column_id OptionInteger, "rctWatermarkEpochSeconds" rct_watermark_epoch_seconds SentAsText,
        "schemaId" schema_id SentAsText, "sizeLastUpdatedAtMillis" size_last_updated_at_millis SentAsText,
        "sourceId" source_id OptionInteger, "tableId" table_id OptionInteger, "tableType" table_type,
    }
}
