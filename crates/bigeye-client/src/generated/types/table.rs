// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `table`.

use serde::Serialize;
use super::{
    ColumnApplicableMetricTypes, CustomRule, IdAndDisplayName, MetricConfiguration,
    PaginationInfo, PredefinedMetricName, RowCreationTimeFailure, Schema,
    SchemaChangeInfo, SortDirection, Tag, WarehouseType,
};

/// Statistics of one column, from one metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnMetricProfile {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// Id of the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Largest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
    /// Mean.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Name of the metric.
    #[serde(rename = "metricName", default, skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<String>,
    /// Smallest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// 25th percentile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p25: Option<f64>,
    /// 75th percentile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p75: Option<f64>,
    /// Standard deviation.
    #[serde(
        rename = "standardDeviation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub standard_deviation: Option<f64>,
}

client_runtime::record! {
    ColumnMetricProfile default {
        "columnId" column_id OptionInteger, "id" id OptionInteger, "max" max OptionNumber, "mean" mean OptionNumber,
        "metricName" metric_name, "min" min OptionNumber, "p25" p25 OptionNumber, "p75" p75 OptionNumber,
        "standardDeviation" standard_deviation OptionNumber,
    }
}

/// Statistics of columns.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnMetricProfileList {
    /// The statistics, one entry for each column and metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profiles: Option<Vec<ColumnMetricProfile>>,
}

client_runtime::record! {
    ColumnMetricProfileList default {
        "profiles" profiles,
    }
}

/// What a profile report says of one column.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnProfile {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// Number of metrics on it already.
    #[serde(
        rename = "existingMetricCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub existing_metric_count: Option<i64>,
    /// Its type, in more detail.
    #[serde(rename = "extendedType", default, skip_serializing_if = "Option::is_none")]
    pub extended_type: Option<String>,
    /// The statistics.
    #[serde(rename = "metricProfiles", default, skip_serializing_if = "Option::is_none")]
    pub metric_profiles: Option<Vec<MetricProfile>>,
    /// The patterns that its values have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patterns: Option<Vec<ObservedPattern>>,
    /// Metrics and rules that Bigeye suggests for it.
    #[serde(
        rename = "suggestedMonitors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub suggested_monitors: Option<Vec<SuggestedMonitor>>,
    /// Its type.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

client_runtime::record! {
    ColumnProfile default {
        "columnId" column_id OptionInteger, "columnName" column_name, "existingMetricCount" existing_metric_count OptionInteger,
        "extendedType" extended_type, "metricProfiles" metric_profiles, "patterns" patterns,
        "suggestedMonitors" suggested_monitors, "type" type_,
    }
}

/// A column that can date the rows of a table.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateColumn {
    /// Id of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether metrics date the rows by it.
    #[serde(
        rename = "isCurrentMetricTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_current_metric_time: Option<bool>,
    /// Whether Bigeye recommends it for that.
    #[serde(
        rename = "isRecommendedMetricTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_recommended_metric_time: Option<bool>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

client_runtime::record! {
    DateColumn default {
        "id" id OptionInteger, "isCurrentMetricTime" is_current_metric_time,
        "isRecommendedMetricTime" is_recommended_metric_time, "name" name,
    }
}

/// The columns that shall date the rows of tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateColumnsUpdate {
    /// Ids of the columns, one for each table.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Ids of the tables whose rows no column shall date.
    #[serde(
        rename = "tableIdsWithNoneRct",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_ids_with_none_rct: Option<Vec<i64>>,
}

impl DateColumnsUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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
    /// Sets [`table_ids_with_none_rct`](Self#structfield.table_ids_with_none_rct).
    #[must_use]
    pub fn table_ids_with_none_rct(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.table_ids_with_none_rct = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    DateColumnsUpdate default {
        "columnIds" column_ids OptionIntegers, "tableIdsWithNoneRct" table_ids_with_none_rct OptionIntegers,
    }
}

/// Tables after their date columns were set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DateColumnsUpdateResult {
    /// What could not be set, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<RowCreationTimeFailure>>,
    /// The tables with their date columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<Vec<TableDateColumns>>,
}

client_runtime::record! {
    DateColumnsUpdateResult default {
        "failures" failures, "info" info,
    }
}

/// One statistic of a column.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricProfile {
    /// Its value.
    #[serde(rename = "observedValue", default, skip_serializing_if = "Option::is_none")]
    pub observed_value: Option<f64>,
    /// Which statistic.
    #[serde(rename = "statsName", default, skip_serializing_if = "Option::is_none")]
    pub stats_name: Option<PredefinedMetricName>,
}

client_runtime::record! {
    MetricProfile default {
        "observedValue" observed_value OptionNumber, "statsName" stats_name,
    }
}

/// A pattern that values of a column have.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ObservedPattern {
    /// Share of the values that have it; whether of 1 or of 100 is not documented.
    #[serde(rename = "percentMatch", default, skip_serializing_if = "Option::is_none")]
    pub percent_match: Option<f64>,
    /// The metric that counts the pattern.
    #[serde(rename = "statsName", default, skip_serializing_if = "Option::is_none")]
    pub stats_name: Option<PredefinedMetricName>,
}

client_runtime::record! {
    ObservedPattern default {
        "percentMatch" percent_match OptionNumber, "statsName" stats_name,
    }
}

/// The column that queries of a table have to filter by.
///
/// Evidence: observed in real traffic (published OpenAPI document; test double of Mozilla's public ETL code).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequiredPartitionColumn {
    /// Id of the table.
    #[serde(
        rename = "datasetId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub dataset_id: Option<i64>,
    /// Id of the column.
    #[serde(
        rename = "requiredPartitionColumnId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub required_partition_column_id: Option<i64>,
}

client_runtime::record! {
    RequiredPartitionColumn default {
        "datasetId" dataset_id SentAsText, "requiredPartitionColumnId" required_partition_column_id OptionInteger,
    }
}

/// The column that queries of a table have to filter by.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequiredPartitionColumnUpdate {
    /// Id of the column.
    #[serde(rename = "columnId", default, skip_serializing_if = "Option::is_none")]
    pub column_id: Option<i64>,
}

impl RequiredPartitionColumnUpdate {
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
    RequiredPartitionColumnUpdate default {
        "columnId" column_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// How rows are chosen for a profile.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SampleMethod: str {
        /// `SAMPLE_METHOD_UNSPECIFIED` on the wire.
        Unspecified = "SAMPLE_METHOD_UNSPECIFIED",
        /// `SAMPLE_METHOD_SIMPLE_LIMIT` on the wire.
        SimpleLimit = "SAMPLE_METHOD_SIMPLE_LIMIT",
        /// `SAMPLE_METHOD_FULL_TABLE_SCAN` on the wire.
        FullTableScan = "SAMPLE_METHOD_FULL_TABLE_SCAN",
        /// `SAMPLE_METHOD_STRONGLY_RANDOM_SAMPLE` on the wire.
        StronglyRandomSample = "SAMPLE_METHOD_STRONGLY_RANDOM_SAMPLE",
    }
}

/// Which rows of a table are read for a profile.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SampleSelection {
    /// Largest number of rows.
    #[serde(rename = "rowLimit", default, skip_serializing_if = "Option::is_none")]
    pub row_limit: Option<i64>,
    /// How they are chosen.
    #[serde(rename = "sampleMethod", default, skip_serializing_if = "Option::is_none")]
    pub sample_method: Option<SampleMethod>,
}

impl SampleSelection {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`row_limit`](Self#structfield.row_limit).
    #[must_use]
    pub fn row_limit(mut self, value: impl Into<i64>) -> Self {
        self.row_limit = Some(value.into());
        self
    }
    /// Sets [`sample_method`](Self#structfield.sample_method).
    #[must_use]
    pub fn sample_method(mut self, value: impl Into<SampleMethod>) -> Self {
        self.sample_method = Some(value.into());
        self
    }
}

client_runtime::record! {
    SampleSelection default {
        "rowLimit" row_limit OptionInteger, "sampleMethod" sample_method,
    }
}

client_runtime::open_enum! {
    /// How Bigeye reaches a data source.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SourceConnectionType: str {
        /// `SOURCE_CONNECTION_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "SOURCE_CONNECTION_TYPE_UNSPECIFIED",
        /// `SOURCE_CONNECTION_TYPE_DIRECT_CONNECT` on the wire.
        DirectConnect = "SOURCE_CONNECTION_TYPE_DIRECT_CONNECT",
        /// `SOURCE_CONNECTION_TYPE_AGENT` on the wire.
        Agent = "SOURCE_CONNECTION_TYPE_AGENT",
    }
}

client_runtime::union! {
    /// A metric or a rule that Bigeye suggests.
    ///
    /// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
    #[non_exhaustive]
    pub enum SuggestedMonitor keyed {
        /// The metric.
        ///
        /// `metric` on the wire.
        Metric(MetricConfiguration) = "metric" as MetricConfiguration,
        /// The rule in SQL.
        ///
        /// `sqlRule` on the wire.
        SqlRule(CustomRule) = "sqlRule" as CustomRule,
    }
}

/// A table or view of a data source. Older places call it dataset.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Table {
    /// Its columns. Only there when the call asked for them (`ignoreFields: false`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<TableColumn>>,
    /// Id of its node in the lineage graph.
    #[serde(rename = "dataNodeId", default, skip_serializing_if = "Option::is_none")]
    pub data_node_id: Option<i64>,
    /// Name of the database.
    #[serde(rename = "databaseName", default, skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
    /// Id of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
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
    /// The column by which metrics date its rows.
    #[serde(
        rename = "metricTimeColumn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_time_column: Option<TableColumn>,
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
    /// Whether queries on it have to filter by its partition.
    #[serde(
        rename = "requiresPartitionFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub requires_partition_filter: Option<bool>,
    /// The schema that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
    /// When its schema was read and when it changed.
    #[serde(
        rename = "schemaChangeInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_change_info: Option<SchemaChangeInfo>,
    /// Id of the schema that it is in.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Name of the schema that it is in.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
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
    /// What kind of table it is.
    #[serde(rename = "tableType", default, skip_serializing_if = "Option::is_none")]
    pub table_type: Option<TableType>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Whether Bigeye reaches the source through an agent in the customer's network.
    #[serde(rename = "usesAgent", default, skip_serializing_if = "Option::is_none")]
    pub uses_agent: Option<bool>,
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
    /// Which kind of database the source is.
    #[serde(
        rename = "warehouseVendor",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub warehouse_vendor: Option<WarehouseType>,
}

impl Table {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`columns`](Self#structfield.columns).
    #[must_use]
    pub fn columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<TableColumn>>,
    ) -> Self {
        self.columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`data_node_id`](Self#structfield.data_node_id).
    #[must_use]
    pub fn data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.data_node_id = Some(value.into());
        self
    }
    /// Sets [`database_name`](Self#structfield.database_name).
    #[must_use]
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_favorite`](Self#structfield.is_favorite).
    #[must_use]
    pub fn is_favorite(mut self, value: impl Into<bool>) -> Self {
        self.is_favorite = Some(value.into());
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
    /// Sets [`metric_time_column`](Self#structfield.metric_time_column).
    #[must_use]
    pub fn metric_time_column(mut self, value: impl Into<TableColumn>) -> Self {
        self.metric_time_column = Some(value.into());
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
    /// Sets [`requires_partition_filter`](Self#structfield.requires_partition_filter).
    #[must_use]
    pub fn requires_partition_filter(mut self, value: impl Into<bool>) -> Self {
        self.requires_partition_filter = Some(value.into());
        self
    }
    /// Sets [`schema`](Self#structfield.schema).
    #[must_use]
    pub fn schema(mut self, value: impl Into<Schema>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets [`schema_change_info`](Self#structfield.schema_change_info).
    #[must_use]
    pub fn schema_change_info(mut self, value: impl Into<SchemaChangeInfo>) -> Self {
        self.schema_change_info = Some(value.into());
        self
    }
    /// Sets [`schema_id`](Self#structfield.schema_id).
    #[must_use]
    pub fn schema_id(mut self, value: impl Into<i64>) -> Self {
        self.schema_id = Some(value.into());
        self
    }
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets [`size_last_updated_at_millis`](Self#structfield.size_last_updated_at_millis).
    #[must_use]
    pub fn size_last_updated_at_millis(mut self, value: impl Into<i64>) -> Self {
        self.size_last_updated_at_millis = Some(value.into());
        self
    }
    /// Sets [`table_type`](Self#structfield.table_type).
    #[must_use]
    pub fn table_type(mut self, value: impl Into<TableType>) -> Self {
        self.table_type = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`uses_agent`](Self#structfield.uses_agent).
    #[must_use]
    pub fn uses_agent(mut self, value: impl Into<bool>) -> Self {
        self.uses_agent = Some(value.into());
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
    /// Sets [`warehouse_vendor`](Self#structfield.warehouse_vendor).
    #[must_use]
    pub fn warehouse_vendor(mut self, value: impl Into<WarehouseType>) -> Self {
        self.warehouse_vendor = Some(value.into());
        self
    }
}

client_runtime::record! {
    Table default {
        "columns" columns, "dataNodeId" data_node_id OptionInteger, "databaseName" database_name, "id" id OptionInteger,
        "isFavorite" is_favorite, "latestMetricTimeValue" latest_metric_time_value SentAsText,
        "logicalSizeBytes" logical_size_bytes SentAsText, "metricTimeColumn" metric_time_column, "name" name,
        "numQueriesLatestPeriod" num_queries_latest_period OptionInteger, "popularityScore" popularity_score OptionNumber,
        "requiresPartitionFilter" requires_partition_filter, "schema" schema, "schemaChangeInfo" schema_change_info,
        "schemaId" schema_id SentAsText, "schemaName" schema_name,
        "sizeLastUpdatedAtMillis" size_last_updated_at_millis SentAsText, "tableType" table_type, "tags" tags,
        "usesAgent" uses_agent, "warehouseId" warehouse_id SentAsText, "warehouseName" warehouse_name,
        "warehouseVendor" warehouse_vendor,
    }
}

/// The kinds of metrics that fit a table.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableApplicableMetricTypes {
    /// The kinds of metrics, by column.
    #[serde(
        rename = "applicableMetricTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub applicable_metric_types: Option<Vec<ColumnApplicableMetricTypes>>,
    /// Id of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

client_runtime::record! {
    TableApplicableMetricTypes default {
        "applicableMetricTypes" applicable_metric_types, "id" id OptionInteger,
    }
}

/// The kinds of metrics that fit a table, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableApplicableMetricTypesResponse {
    /// The table and the kinds of metrics.
    #[serde(rename = "metricTypes", default, skip_serializing_if = "Option::is_none")]
    pub metric_types: Option<TableApplicableMetricTypes>,
}

client_runtime::record! {
    TableApplicableMetricTypesResponse default {
        "metricTypes" metric_types,
    }
}

/// A column of a table.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableColumn {
    /// Whether metrics can date the rows by it.
    #[serde(
        rename = "canBeMetricTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub can_be_metric_time: Option<bool>,
    /// Id of its node in the lineage graph.
    #[serde(rename = "dataNodeId", default, skip_serializing_if = "Option::is_none")]
    pub data_node_id: Option<i64>,
    /// Its type, in more detail.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "extendedType", default, skip_serializing_if = "Option::is_none")]
    pub extended_type: Option<String>,
    /// Its type in full, as the database writes it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "fullType", default, skip_serializing_if = "Option::is_none")]
    pub full_type: Option<String>,
    /// Id of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Whether a join uses it as a key.
    #[serde(rename = "isKeyInJoin", default, skip_serializing_if = "Option::is_none")]
    pub is_key_in_join: Option<bool>,
    /// Whether metrics date the rows by it.
    #[serde(rename = "isMetricTime", default, skip_serializing_if = "Option::is_none")]
    pub is_metric_time: Option<bool>,
    /// Whether it may be null.
    #[serde(rename = "isNullable", default, skip_serializing_if = "Option::is_none")]
    pub is_nullable: Option<bool>,
    /// Whether the table is partitioned by it.
    #[serde(
        rename = "isPartitionField",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_partition_field: Option<bool>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the column that it is nested in.
    #[serde(rename = "parentColumnId", default, skip_serializing_if = "Option::is_none")]
    pub parent_column_id: Option<i64>,
    /// When its schema was read and when it changed.
    #[serde(
        rename = "schemaChangeInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schema_change_info: Option<SchemaChangeInfo>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Its type.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

impl TableColumn {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`can_be_metric_time`](Self#structfield.can_be_metric_time).
    #[must_use]
    pub fn can_be_metric_time(mut self, value: impl Into<bool>) -> Self {
        self.can_be_metric_time = Some(value.into());
        self
    }
    /// Sets [`data_node_id`](Self#structfield.data_node_id).
    #[must_use]
    pub fn data_node_id(mut self, value: impl Into<i64>) -> Self {
        self.data_node_id = Some(value.into());
        self
    }
    /// Sets [`extended_type`](Self#structfield.extended_type).
    #[must_use]
    pub fn extended_type(mut self, value: impl Into<String>) -> Self {
        self.extended_type = Some(value.into());
        self
    }
    /// Sets [`full_type`](Self#structfield.full_type).
    #[must_use]
    pub fn full_type(mut self, value: impl Into<String>) -> Self {
        self.full_type = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_favorite`](Self#structfield.is_favorite).
    #[must_use]
    pub fn is_favorite(mut self, value: impl Into<bool>) -> Self {
        self.is_favorite = Some(value.into());
        self
    }
    /// Sets [`is_key_in_join`](Self#structfield.is_key_in_join).
    #[must_use]
    pub fn is_key_in_join(mut self, value: impl Into<bool>) -> Self {
        self.is_key_in_join = Some(value.into());
        self
    }
    /// Sets [`is_metric_time`](Self#structfield.is_metric_time).
    #[must_use]
    pub fn is_metric_time(mut self, value: impl Into<bool>) -> Self {
        self.is_metric_time = Some(value.into());
        self
    }
    /// Sets [`is_nullable`](Self#structfield.is_nullable).
    #[must_use]
    pub fn is_nullable(mut self, value: impl Into<bool>) -> Self {
        self.is_nullable = Some(value.into());
        self
    }
    /// Sets [`is_partition_field`](Self#structfield.is_partition_field).
    #[must_use]
    pub fn is_partition_field(mut self, value: impl Into<bool>) -> Self {
        self.is_partition_field = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`parent_column_id`](Self#structfield.parent_column_id).
    #[must_use]
    pub fn parent_column_id(mut self, value: impl Into<i64>) -> Self {
        self.parent_column_id = Some(value.into());
        self
    }
    /// Sets [`schema_change_info`](Self#structfield.schema_change_info).
    #[must_use]
    pub fn schema_change_info(mut self, value: impl Into<SchemaChangeInfo>) -> Self {
        self.schema_change_info = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableColumn default {
        "canBeMetricTime" can_be_metric_time, "dataNodeId" data_node_id OptionInteger, "extendedType" extended_type,
        "fullType" full_type, "id" id OptionInteger, "isFavorite" is_favorite, "isKeyInJoin" is_key_in_join,
        "isMetricTime" is_metric_time, "isNullable" is_nullable, "isPartitionField" is_partition_field, "name" name,
        "parentColumnId" parent_column_id OptionInteger, "schemaChangeInfo" schema_change_info, "tags" tags, "type" type_,
    }
}

/// A table and the columns that can date its rows.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableDateColumns {
    /// The columns that can date its rows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<Vec<DateColumn>>,
    /// Whether a user said that no column dates its rows.
    #[serde(
        rename = "hasUserSelectedNoneRct",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub has_user_selected_none_rct: Option<bool>,
    /// Id of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Name of the schema.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
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
    /// Which kind of database the source is.
    #[serde(rename = "warehouseType", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_type: Option<WarehouseType>,
}

client_runtime::record! {
    TableDateColumns default {
        "columns" columns, "hasUserSelectedNoneRct" has_user_selected_none_rct, "id" id OptionInteger, "schemaName" schema_name,
        "tableName" table_name, "warehouseId" warehouse_id SentAsText, "warehouseName" warehouse_name,
        "warehouseType" warehouse_type,
    }
}

/// All tables that fit.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableList {
    /// The tables.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<Table>>,
}

client_runtime::record! {
    TableList default {
        "tables" tables,
    }
}

/// A page of tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TablePage {
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The tables of this page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tables: Option<Vec<Table>>,
}

client_runtime::record! {
    TablePage default {
        "paginationInfo" pagination_info, "tables" tables,
    }
}

/// A profile report of a table.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableProfile {
    /// The profiles of its columns.
    #[serde(rename = "columnProfiles", default, skip_serializing_if = "Option::is_none")]
    pub column_profiles: Option<Vec<ColumnProfile>>,
    /// Kind of the error, when it failed.
    #[serde(rename = "exceptionClass", default, skip_serializing_if = "Option::is_none")]
    pub exception_class: Option<String>,
    /// Text of the error, when it failed.
    #[serde(
        rename = "exceptionMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exception_message: Option<String>,
    /// How long it took, in seconds.
    #[serde(
        rename = "executionDurationSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub execution_duration_seconds: Option<i64>,
    /// Number of columns of the table.
    #[serde(
        rename = "fullColumnCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub full_column_count: Option<i64>,
    /// Number of rows of the table.
    #[serde(
        rename = "fullRowCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub full_row_count: Option<i64>,
    /// Whether it was cut short by the hard limit of memory.
    #[serde(
        rename = "hitOomPreventionHardCap",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub hit_oom_prevention_hard_cap: Option<bool>,
    /// Whether it was cut short by the soft limit of memory.
    #[serde(
        rename = "hitOomPreventionSoftCap",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub hit_oom_prevention_soft_cap: Option<bool>,
    /// The columns that were asked for.
    #[serde(
        rename = "requestedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub requested_columns: Option<Vec<IdAndDisplayName>>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "runAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub run_at: Option<i64>,
    /// Number of rows that were read.
    #[serde(rename = "sampleRowCount", default, skip_serializing_if = "Option::is_none")]
    pub sample_row_count: Option<i64>,
    /// Which rows were read.
    #[serde(
        rename = "sampleSelection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sample_selection: Option<SampleSelection>,
    /// Whether it went well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<TableProfileStatus>,
    /// Id of the table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
    /// Metrics and rules that Bigeye suggests for the whole table.
    #[serde(
        rename = "tableLevelSuggestedMonitors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_level_suggested_monitors: Option<Vec<SuggestedMonitor>>,
    /// SQL condition that the rows have to meet, without the word WHERE.
    #[serde(rename = "whereClause", default, skip_serializing_if = "Option::is_none")]
    pub where_clause: Option<String>,
}

client_runtime::record! {
    TableProfile default {
        "columnProfiles" column_profiles, "exceptionClass" exception_class, "exceptionMessage" exception_message,
        "executionDurationSeconds" execution_duration_seconds OptionInteger, "fullColumnCount" full_column_count OptionInteger,
        "fullRowCount" full_row_count SentAsText, "hitOomPreventionHardCap" hit_oom_prevention_hard_cap,
        "hitOomPreventionSoftCap" hit_oom_prevention_soft_cap, "requestedColumns" requested_columns, "runAt" run_at SentAsText,
        "sampleRowCount" sample_row_count OptionInteger, "sampleSelection" sample_selection, "status" status,
        "tableId" table_id OptionInteger, "tableLevelSuggestedMonitors" table_level_suggested_monitors,
        "whereClause" where_clause,
    }
}

/// How a table is profiled.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; Bigeye's MCP server sends `tableId` and `sampleSelection.sampleMethod`).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableProfileQueue {
    /// The columns that are profiled; all of them when it is left out.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "requestedColumns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub requested_columns: Option<Vec<IdAndDisplayName>>,
    /// Which rows are read.
    #[serde(
        rename = "sampleSelection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sample_selection: Option<SampleSelection>,
    /// Id of the table, the same as in the path.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
    /// Id of the user who asks for it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "userId", default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// SQL condition that the rows have to meet, without the word WHERE.
    #[serde(rename = "whereClause", default, skip_serializing_if = "Option::is_none")]
    pub where_clause: Option<String>,
}

impl TableProfileQueue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`requested_columns`](Self#structfield.requested_columns).
    #[must_use]
    pub fn requested_columns(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.requested_columns = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`sample_selection`](Self#structfield.sample_selection).
    #[must_use]
    pub fn sample_selection(mut self, value: impl Into<SampleSelection>) -> Self {
        self.sample_selection = Some(value.into());
        self
    }
    /// Sets [`table_id`](Self#structfield.table_id).
    #[must_use]
    pub fn table_id(mut self, value: impl Into<i64>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, value: impl Into<i64>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`where_clause`](Self#structfield.where_clause).
    #[must_use]
    pub fn where_clause(mut self, value: impl Into<String>) -> Self {
        self.where_clause = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableProfileQueue default {
        "requestedColumns" requested_columns, "sampleSelection" sample_selection, "tableId" table_id OptionInteger,
        "userId" user_id OptionInteger, "whereClause" where_clause,
    }
}

/// The profile report of a table.
///
/// Evidence: **unverified** (Bigeye SDK 0.11.15, chosen by the name of the message; members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableProfileResponse {
    /// The last attempt that failed.
    #[serde(rename = "failedProfile", default, skip_serializing_if = "Option::is_none")]
    pub failed_profile: Option<TableProfile>,
    /// The last report that went well.
    #[serde(
        rename = "successfulProfile",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub successful_profile: Option<TableProfile>,
}

client_runtime::record! {
    TableProfileResponse default {
        "failedProfile" failed_profile, "successfulProfile" successful_profile,
    }
}

client_runtime::open_enum! {
    /// Whether a profile report went well.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TableProfileStatus: str {
        /// `TABLE_PROFILE_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "TABLE_PROFILE_STATUS_UNSPECIFIED",
        /// `TABLE_PROFILE_STATUS_SUCCESS` on the wire.
        Success = "TABLE_PROFILE_STATUS_SUCCESS",
        /// `TABLE_PROFILE_STATUS_FAILED` on the wire.
        Failed = "TABLE_PROFILE_STATUS_FAILED",
    }
}

/// How long the metrics of a table are silent.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableSnooze {
    /// Whether the tables that come from it are meant too.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "includeDescendants",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_descendants: Option<bool>,
    /// How long, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<i64>,
}

impl TableSnooze {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_descendants`](Self#structfield.include_descendants).
    #[must_use]
    pub fn include_descendants(mut self, value: impl Into<bool>) -> Self {
        self.include_descendants = Some(value.into());
        self
    }
    /// Sets [`minutes`](Self#structfield.minutes).
    #[must_use]
    pub fn minutes(mut self, value: impl Into<i64>) -> Self {
        self.minutes = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableSnooze default {
        "includeDescendants" include_descendants, "minutes" minutes OptionInteger,
    }
}

/// The metrics whose silence changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableSnoozeResponse {
    /// Ids of the metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    TableSnoozeResponse default {
        "metricIds" metric_ids OptionIntegers,
    }
}

client_runtime::open_enum! {
    /// What tables are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TableSortField: str {
        /// `TABLE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "TABLE_SORT_FIELD_UNSPECIFIED",
        /// `TABLE_SORT_FIELD_NAME` on the wire.
        Name = "TABLE_SORT_FIELD_NAME",
        /// `TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE` on the wire.
        LastSchemaChange = "TABLE_SORT_FIELD_LAST_SCHEMA_CHANGE",
        /// `TABLE_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "TABLE_SORT_FIELD_FAVORITE",
        /// `TABLE_SORT_FIELD_LAST_UPDATED` on the wire.
        LastUpdated = "TABLE_SORT_FIELD_LAST_UPDATED",
        /// `TABLE_SORT_FIELD_POPULARITY` on the wire.
        Popularity = "TABLE_SORT_FIELD_POPULARITY",
        /// `TABLE_SORT_FIELD_NAME_LENGTH` on the wire.
        NameLength = "TABLE_SORT_FIELD_NAME_LENGTH",
    }
}

client_runtime::open_enum! {
    /// What kind of table it is.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum TableType: str {
        /// `TABLE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "TABLE_TYPE_UNSPECIFIED",
        /// `TABLE_TYPE_TABLE` on the wire.
        Table = "TABLE_TYPE_TABLE",
        /// `TABLE_TYPE_VIEW` on the wire.
        View = "TABLE_TYPE_VIEW",
        /// `TABLE_TYPE_VIRTUAL` on the wire.
        Virtual = "TABLE_TYPE_VIRTUAL",
        /// `TABLE_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "TABLE_TYPE_CUSTOM_RULE",
    }
}

/// Which metrics are no longer silent.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TableUnsnooze {
    /// Whether the tables that come from it are meant too.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "includeDescendants",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_descendants: Option<bool>,
}

impl TableUnsnooze {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_descendants`](Self#structfield.include_descendants).
    #[must_use]
    pub fn include_descendants(mut self, value: impl Into<bool>) -> Self {
        self.include_descendants = Some(value.into());
        self
    }
}

client_runtime::record! {
    TableUnsnooze default {
        "includeDescendants" include_descendants,
    }
}

/// Which tables to fetch.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TablesFetch {
    /// Whether the columns are left out. Without `false` they are left out.
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server sends false, because the columns are missing otherwise).
    #[serde(rename = "ignoreFields", default, skip_serializing_if = "Option::is_none")]
    pub ignore_fields: Option<bool>,
    /// Whether the answer has the ids of the nodes in the lineage graph.
    #[serde(
        rename = "includeDataNodeIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_data_node_ids: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only tables in the schemas with these ids.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Text to look for. What it is compared with is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<TableSortField>,
    /// Only tables of sources that Bigeye reaches in one of these ways.
    #[serde(
        rename = "sourceConnectionTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_connection_types: Option<Vec<SourceConnectionType>>,
    /// Only tables of the sources with these ids.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only the tables with these ids.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Only tables with these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl TablesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ignore_fields`](Self#structfield.ignore_fields).
    #[must_use]
    pub fn ignore_fields(mut self, value: impl Into<bool>) -> Self {
        self.ignore_fields = Some(value.into());
        self
    }
    /// Sets [`include_data_node_ids`](Self#structfield.include_data_node_ids).
    #[must_use]
    pub fn include_data_node_ids(mut self, value: impl Into<bool>) -> Self {
        self.include_data_node_ids = Some(value.into());
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
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<TableSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`source_connection_types`](Self#structfield.source_connection_types).
    #[must_use]
    pub fn source_connection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SourceConnectionType>>,
    ) -> Self {
        self.source_connection_types = Some(value.into_iter().map(Into::into).collect());
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
    TablesFetch default {
        "ignoreFields" ignore_fields, "includeDataNodeIds" include_data_node_ids, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "schemaIds" schema_ids OptionIntegers, "search" search,
        "sortDirection" sort_direction, "sortField" sort_field, "sourceConnectionTypes" source_connection_types,
        "sourceIds" source_ids OptionIntegers, "tableIds" table_ids OptionIntegers, "tagIds" tag_ids OptionIntegers,
        "workspaceId" workspace_id OptionInteger,
    }
}
