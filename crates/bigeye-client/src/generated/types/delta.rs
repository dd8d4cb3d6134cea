// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `delta`.

use serde::Serialize;
use super::{
    EntityInfo, IdAndDisplayName, MetricConfiguration, MetricGroupDimension, MetricInfo,
    MetricType, NotificationChannel, PaginationInfo, SortDirection, Tag, WarehouseType,
    WhereClause, Workflow,
};

/// A column of the source table and the column of the target table that it is compared with.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnNamePair {
    /// Name of the column in the source table.
    #[serde(
        rename = "sourceColumnName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_column_name: Option<String>,
    /// Name of the column in the target table.
    #[serde(
        rename = "targetColumnName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_column_name: Option<String>,
}

impl ColumnNamePair {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`source_column_name`](Self#structfield.source_column_name).
    #[must_use]
    pub fn source_column_name(mut self, value: impl Into<String>) -> Self {
        self.source_column_name = Some(value.into());
        self
    }
    /// Sets [`target_column_name`](Self#structfield.target_column_name).
    #[must_use]
    pub fn target_column_name(mut self, value: impl Into<String>) -> Self {
        self.target_column_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    ColumnNamePair default {
        "sourceColumnName" source_column_name, "targetColumnName" target_column_name,
    }
}

/// Two compared columns and how the comparison went.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonColumnInfo {
    /// Number of groups that differ too much.
    #[serde(
        rename = "alertingGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_group_count: Option<i64>,
    /// Number of metrics that differ too much.
    #[serde(
        rename = "alertingMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub alerting_metric_count: Option<i64>,
    /// Number of groups whose comparison failed.
    #[serde(
        rename = "failedGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_group_count: Option<i64>,
    /// Number of metrics whose comparison failed.
    #[serde(
        rename = "failedMetricCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_metric_count: Option<i64>,
    /// Whether the column is part of the key by which rows are matched.
    #[serde(rename = "isPartOfKey", default, skip_serializing_if = "Option::is_none")]
    pub is_part_of_key: Option<bool>,
    /// The metrics that are compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricType>>,
    /// The column of the source table.
    #[serde(rename = "sourceColumn", default, skip_serializing_if = "Option::is_none")]
    pub source_column: Option<IdAndDisplayName>,
    /// The column of the target table.
    #[serde(rename = "targetColumn", default, skip_serializing_if = "Option::is_none")]
    pub target_column: Option<IdAndDisplayName>,
    /// Number of groups.
    #[serde(
        rename = "totalGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_group_count: Option<i64>,
    /// Number of metrics.
    #[serde(
        rename = "totalMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub total_metric_count: Option<i64>,
    /// Whether a user chose the pair, and not Bigeye by the columns' names.
    #[serde(rename = "userDefined", default, skip_serializing_if = "Option::is_none")]
    pub user_defined: Option<bool>,
}

client_runtime::record! {
    ComparisonColumnInfo default {
        "alertingGroupCount" alerting_group_count OptionInteger, "alertingMetricCount" alerting_metric_count SentAsText,
        "failedGroupCount" failed_group_count OptionInteger, "failedMetricCount" failed_metric_count OptionInteger,
        "isPartOfKey" is_part_of_key, "metrics" metrics, "sourceColumn" source_column, "targetColumn" target_column,
        "totalGroupCount" total_group_count OptionInteger, "totalMetricCount" total_metric_count SentAsText,
        "userDefined" user_defined,
    }
}

/// Two columns that are compared, and by which metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonColumnMapping {
    /// Whether the column is part of the key by which rows are matched.
    #[serde(rename = "isPartOfKey", default, skip_serializing_if = "Option::is_none")]
    pub is_part_of_key: Option<bool>,
    /// The metrics to compare.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricType>>,
    /// The column of the source table.
    #[serde(rename = "sourceColumn", default, skip_serializing_if = "Option::is_none")]
    pub source_column: Option<IdAndDisplayName>,
    /// The column of the target table.
    #[serde(rename = "targetColumn", default, skip_serializing_if = "Option::is_none")]
    pub target_column: Option<IdAndDisplayName>,
    /// Whether a user chose the pair, and not Bigeye by the columns' names.
    #[serde(rename = "userDefined", default, skip_serializing_if = "Option::is_none")]
    pub user_defined: Option<bool>,
}

impl ComparisonColumnMapping {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`is_part_of_key`](Self#structfield.is_part_of_key).
    #[must_use]
    pub fn is_part_of_key(mut self, value: impl Into<bool>) -> Self {
        self.is_part_of_key = Some(value.into());
        self
    }
    /// Sets [`metrics`](Self#structfield.metrics).
    #[must_use]
    pub fn metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricType>>,
    ) -> Self {
        self.metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_column`](Self#structfield.source_column).
    #[must_use]
    pub fn source_column(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.source_column = Some(value.into());
        self
    }
    /// Sets [`target_column`](Self#structfield.target_column).
    #[must_use]
    pub fn target_column(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.target_column = Some(value.into());
        self
    }
    /// Sets [`user_defined`](Self#structfield.user_defined).
    #[must_use]
    pub fn user_defined(mut self, value: impl Into<bool>) -> Self {
        self.user_defined = Some(value.into());
        self
    }
}

client_runtime::record! {
    ComparisonColumnMapping default {
        "isPartOfKey" is_part_of_key, "metrics" metrics, "sourceColumn" source_column, "targetColumn" target_column,
        "userDefined" user_defined,
    }
}

/// A metric that is computed on two columns, or two tables, and compared.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonMetricConfiguration {
    /// Id of the comparison that it belongs to.
    #[serde(
        rename = "comparisonTableId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_id: Option<i64>,
    /// Id of the compared metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// What is computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricType>,
    /// Name of the column in the source table.
    #[serde(
        rename = "sourceColumnName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_column_name: Option<String>,
    /// The metric on the source table.
    #[serde(
        rename = "sourceMetricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_metric_configuration: Option<MetricConfiguration>,
    /// Name of the column in the target table.
    #[serde(
        rename = "targetColumnName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_column_name: Option<String>,
    /// The metric on the target table.
    #[serde(
        rename = "targetMetricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_metric_configuration: Option<MetricConfiguration>,
    /// How much the two values may differ before it alerts.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<f64>,
}

client_runtime::record! {
    ComparisonMetricConfiguration default {
        "comparisonTableId" comparison_table_id OptionInteger, "id" id OptionInteger, "metric" metric,
        "sourceColumnName" source_column_name, "sourceMetricConfiguration" source_metric_configuration,
        "targetColumnName" target_column_name, "targetMetricConfiguration" target_metric_configuration,
        "tolerance" tolerance OptionNumber,
    }
}

/// The values of one group of a comparison that is grouped by columns.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonMetricGroup {
    /// Difference of the two values.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<f64>,
    /// The columns and values that make the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Vec<MetricGroupDimension>>,
    /// Value of the source table.
    #[serde(rename = "sourceValue", default, skip_serializing_if = "Option::is_none")]
    pub source_value: Option<f64>,
    /// How the comparison of this group went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ComparisonMetricStatus>,
    /// Value of the target table.
    #[serde(rename = "targetValue", default, skip_serializing_if = "Option::is_none")]
    pub target_value: Option<f64>,
}

client_runtime::record! {
    ComparisonMetricGroup default {
        "difference" difference OptionNumber, "dimensions" dimensions, "sourceValue" source_value OptionNumber, "status" status,
        "targetValue" target_value OptionNumber,
    }
}

/// The groups of a compared metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonMetricGroupList {
    /// The groups.
    #[serde(rename = "groupState", default, skip_serializing_if = "Option::is_none")]
    pub group_state: Option<Vec<ComparisonMetricGroup>>,
}

client_runtime::record! {
    ComparisonMetricGroupList default {
        "groupState" group_state,
    }
}

/// A compared metric and how the comparison went.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonMetricInfo {
    /// The metric.
    #[serde(
        rename = "comparisonMetricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_metric_configuration: Option<ComparisonMetricConfiguration>,
    /// Number of groups that alert.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "criticalGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub critical_group_count: Option<i64>,
    /// Difference of the two values.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<f64>,
    /// Kind of the failure, where the comparison failed.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "exceptionClass", default, skip_serializing_if = "Option::is_none")]
    pub exception_class: Option<String>,
    /// What went wrong, where the comparison failed.
    #[serde(
        rename = "exceptionMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exception_message: Option<String>,
    /// Number of groups whose comparison failed.
    #[serde(
        rename = "failedGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_group_count: Option<i64>,
    /// Number of groups.
    #[serde(rename = "groupCount", default, skip_serializing_if = "Option::is_none")]
    pub group_count: Option<i64>,
    /// Whether the metric could not be computed on the source table.
    #[serde(rename = "sourceFailed", default, skip_serializing_if = "Option::is_none")]
    pub source_failed: Option<bool>,
    /// The metric on the source table and its state.
    #[serde(
        rename = "sourceMetricInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_metric_info: Option<MetricInfo>,
    /// Value of the source table.
    #[serde(rename = "sourceValue", default, skip_serializing_if = "Option::is_none")]
    pub source_value: Option<f64>,
    /// How the comparison went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ComparisonMetricStatus>,
    /// Whether the metric could not be computed on the target table.
    #[serde(rename = "targetFailed", default, skip_serializing_if = "Option::is_none")]
    pub target_failed: Option<bool>,
    /// The metric on the target table and its state.
    #[serde(
        rename = "targetMetricInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_metric_info: Option<MetricInfo>,
    /// Value of the target table.
    #[serde(rename = "targetValue", default, skip_serializing_if = "Option::is_none")]
    pub target_value: Option<f64>,
}

client_runtime::record! {
    ComparisonMetricInfo default {
        "comparisonMetricConfiguration" comparison_metric_configuration,
        "criticalGroupCount" critical_group_count OptionInteger, "difference" difference OptionNumber,
        "exceptionClass" exception_class, "exceptionMessage" exception_message,
        "failedGroupCount" failed_group_count OptionInteger, "groupCount" group_count OptionInteger,
        "sourceFailed" source_failed, "sourceMetricInfo" source_metric_info, "sourceValue" source_value OptionNumber,
        "status" status, "targetFailed" target_failed, "targetMetricInfo" target_metric_info,
        "targetValue" target_value OptionNumber,
    }
}

client_runtime::open_enum! {
    /// How the comparison of a metric went. `COMPARISON_METRIC_STATUS_OK_NO_RUNS` means that nothing ran yet.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ComparisonMetricStatus: str {
        /// `COMPARISON_METRIC_STATUS_UNKNOWN` on the wire.
        Unknown = "COMPARISON_METRIC_STATUS_UNKNOWN",
        /// `COMPARISON_METRIC_STATUS_OK` on the wire.
        Ok = "COMPARISON_METRIC_STATUS_OK",
        /// `COMPARISON_METRIC_STATUS_ALERT` on the wire.
        Alert = "COMPARISON_METRIC_STATUS_ALERT",
        /// `COMPARISON_METRIC_STATUS_OK_NO_RUNS` on the wire.
        OkNoRuns = "COMPARISON_METRIC_STATUS_OK_NO_RUNS",
    }
}

/// A change to several deltas. Set `namedScheduleId` or `removeNamedSchedule`, not both.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableBatchUpdate {
    /// Id of the data quality dimension that they get.
    #[serde(rename = "dimensionId", default, skip_serializing_if = "Option::is_none")]
    pub dimension_id: Option<i64>,
    /// One of `namedScheduleId` and `removeNamedSchedule` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub schedule_change: Option<ComparisonTableBatchUpdateScheduleChange>,
    /// Ids of the comparisons to change.
    #[serde(
        rename = "tableComparisonIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub table_comparison_ids: Option<Vec<i64>>,
}

impl ComparisonTableBatchUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`dimension_id`](Self#structfield.dimension_id).
    #[must_use]
    pub fn dimension_id(mut self, value: impl Into<i64>) -> Self {
        self.dimension_id = Some(value.into());
        self
    }
    /// Sets [`schedule_change`](Self#structfield.schedule_change).
    #[must_use]
    pub fn schedule_change(
        mut self,
        value: impl Into<ComparisonTableBatchUpdateScheduleChange>,
    ) -> Self {
        self.schedule_change = Some(value.into());
        self
    }
    /// Sets [`table_comparison_ids`](Self#structfield.table_comparison_ids).
    #[must_use]
    pub fn table_comparison_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.table_comparison_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    ComparisonTableBatchUpdate default {
        "dimensionId" dimension_id OptionInteger, "tableComparisonIds" table_comparison_ids OptionIntegers,
    } groups {
        schedule_change : "namedScheduleId" | "removeNamedSchedule",
    }
}

client_runtime::union! {
    /// What `ComparisonTableBatchUpdate` has of `namedScheduleId` and `removeNamedSchedule`: one of them.
    #[non_exhaustive]
    pub enum ComparisonTableBatchUpdateScheduleChange keyed {
        /// Id of the schedule that they get.
        ///
        /// `namedScheduleId` on the wire.
        NamedScheduleId(i64) = ("namedScheduleId", Integer) as i64,
        /// Whether their schedule is taken away.
        ///
        /// `removeNamedSchedule` on the wire.
        RemoveNamedSchedule(bool) = "removeNamedSchedule" as bool,
    }
}

/// A comparison of a source table with a target table.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableConfiguration {
    /// The pairs of columns that are compared.
    #[serde(rename = "columnMappings", default, skip_serializing_if = "Option::is_none")]
    pub column_mappings: Option<Vec<ComparisonColumnMapping>>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// The columns that both tables are grouped by.
    #[serde(rename = "groupBys", default, skip_serializing_if = "Option::is_none")]
    pub group_bys: Option<Vec<ColumnNamePair>>,
    /// Id of the comparison.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The schedule by which it runs.
    #[serde(rename = "namedSchedule", default, skip_serializing_if = "Option::is_none")]
    pub named_schedule: Option<IdAndDisplayName>,
    /// SQL conditions on the rows of the source table.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "sourceFilters", default, skip_serializing_if = "Option::is_none")]
    pub source_filters: Option<Vec<String>>,
    /// Id of the source table.
    #[serde(rename = "sourceTableId", default, skip_serializing_if = "Option::is_none")]
    pub source_table_id: Option<i64>,
    /// SQL conditions on the rows of the target table.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "targetFilters", default, skip_serializing_if = "Option::is_none")]
    pub target_filters: Option<Vec<String>>,
    /// Schema of the target table.
    #[serde(rename = "targetSchema", default, skip_serializing_if = "Option::is_none")]
    pub target_schema: Option<IdAndDisplayName>,
    /// The target table.
    #[serde(rename = "targetTable", default, skip_serializing_if = "Option::is_none")]
    pub target_table: Option<IdAndDisplayName>,
    /// Id of the target table.
    #[serde(rename = "targetTableId", default, skip_serializing_if = "Option::is_none")]
    pub target_table_id: Option<i64>,
    /// How much values may differ before a metric alerts.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tolerance: Option<f64>,
}

impl ComparisonTableConfiguration {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_mappings`](Self#structfield.column_mappings).
    #[must_use]
    pub fn column_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ComparisonColumnMapping>>,
    ) -> Self {
        self.column_mappings = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`group_bys`](Self#structfield.group_bys).
    #[must_use]
    pub fn group_bys(
        mut self,
        value: impl IntoIterator<Item = impl Into<ColumnNamePair>>,
    ) -> Self {
        self.group_bys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`named_schedule`](Self#structfield.named_schedule).
    #[must_use]
    pub fn named_schedule(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.named_schedule = Some(value.into());
        self
    }
    /// Sets [`source_filters`](Self#structfield.source_filters).
    #[must_use]
    pub fn source_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_table_id`](Self#structfield.source_table_id).
    #[must_use]
    pub fn source_table_id(mut self, value: impl Into<i64>) -> Self {
        self.source_table_id = Some(value.into());
        self
    }
    /// Sets [`target_filters`](Self#structfield.target_filters).
    #[must_use]
    pub fn target_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`target_schema`](Self#structfield.target_schema).
    #[must_use]
    pub fn target_schema(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.target_schema = Some(value.into());
        self
    }
    /// Sets [`target_table`](Self#structfield.target_table).
    #[must_use]
    pub fn target_table(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.target_table = Some(value.into());
        self
    }
    /// Sets [`target_table_id`](Self#structfield.target_table_id).
    #[must_use]
    pub fn target_table_id(mut self, value: impl Into<i64>) -> Self {
        self.target_table_id = Some(value.into());
        self
    }
    /// Sets [`tolerance`](Self#structfield.tolerance).
    #[must_use]
    pub fn tolerance(mut self, value: impl Into<f64>) -> Self {
        self.tolerance = Some(value.into());
        self
    }
}

client_runtime::record! {
    ComparisonTableConfiguration default {
        "columnMappings" column_mappings, "entityInfo" entity_info, "groupBys" group_bys, "id" id OptionInteger, "name" name,
        "namedSchedule" named_schedule, "sourceFilters" source_filters, "sourceTableId" source_table_id OptionInteger,
        "targetFilters" target_filters, "targetSchema" target_schema, "targetTable" target_table,
        "targetTableId" target_table_id OptionInteger, "tolerance" tolerance OptionNumber,
    }
}

/// A comparison to be made, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableCreate {
    /// The comparison.
    #[serde(
        rename = "comparisonTableConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_configuration: Option<ComparisonTableConfiguration>,
}

impl ComparisonTableCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`comparison_table_configuration`](Self#structfield.comparison_table_configuration).
    #[must_use]
    pub fn comparison_table_configuration(
        mut self,
        value: impl Into<ComparisonTableConfiguration>,
    ) -> Self {
        self.comparison_table_configuration = Some(value.into());
        self
    }
}

client_runtime::record! {
    ComparisonTableCreate default {
        "comparisonTableConfiguration" comparison_table_configuration,
    }
}

/// A comparison of two tables and its state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableInfo {
    /// Number of metrics that differ too much.
    #[serde(
        rename = "alertingMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub alerting_metric_count: Option<i64>,
    /// The compared metrics and their states. Left out when `excludeComparisonMetrics` was asked for.
    #[serde(
        rename = "comparisonMetricInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_metric_infos: Option<Vec<ComparisonMetricInfo>>,
    /// The comparison.
    #[serde(
        rename = "comparisonTableConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_configuration: Option<ComparisonTableConfiguration>,
    /// Number of metrics whose comparison failed.
    #[serde(
        rename = "failedMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub failed_metric_count: Option<i64>,
    /// Whether the caller marked it as a favorite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// When it ran last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastRunAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_run_at_epoch_seconds: Option<i64>,
    /// Number of metrics.
    #[serde(
        rename = "metricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub metric_count: Option<i64>,
    /// When it runs next, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "nextRunEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub next_run_epoch_seconds: Option<i64>,
    /// Whether the two tables have the same columns.
    #[serde(rename = "schemaMatch", default, skip_serializing_if = "Option::is_none")]
    pub schema_match: Option<bool>,
    /// Number of rows of the source table.
    #[serde(rename = "sourceRowCount", default, skip_serializing_if = "Option::is_none")]
    pub source_row_count: Option<f64>,
    /// Number of rows of the target table.
    #[serde(rename = "targetRowCount", default, skip_serializing_if = "Option::is_none")]
    pub target_row_count: Option<f64>,
}

client_runtime::record! {
    ComparisonTableInfo default {
        "alertingMetricCount" alerting_metric_count SentAsText, "comparisonMetricInfos" comparison_metric_infos,
        "comparisonTableConfiguration" comparison_table_configuration, "failedMetricCount" failed_metric_count SentAsText,
        "isFavorite" is_favorite, "lastRunAtEpochSeconds" last_run_at_epoch_seconds SentAsText,
        "metricCount" metric_count SentAsText, "nextRunEpochSeconds" next_run_epoch_seconds SentAsText,
        "schemaMatch" schema_match, "sourceRowCount" source_row_count OptionNumber,
        "targetRowCount" target_row_count OptionNumber,
    }
}

/// A page of comparisons with their state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableInfoPage {
    /// The comparisons of this page.
    #[serde(
        rename = "comparisonTableInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_infos: Option<Vec<ComparisonTableInfo>>,
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    ComparisonTableInfoPage default {
        "comparisonTableInfos" comparison_table_infos, "paginationInfo" pagination_info,
    }
}

/// One comparison with its state, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableInfoResponse {
    /// The comparison and its state.
    #[serde(
        rename = "comparisonTableInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_info: Option<ComparisonTableInfo>,
}

client_runtime::record! {
    ComparisonTableInfoResponse default {
        "comparisonTableInfo" comparison_table_info,
    }
}

/// One comparison, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparisonTableResponse {
    /// The comparison.
    #[serde(
        rename = "comparisonTableConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_configuration: Option<ComparisonTableConfiguration>,
}

client_runtime::record! {
    ComparisonTableResponse default {
        "comparisonTableConfiguration" comparison_table_configuration,
    }
}

client_runtime::open_enum! {
    /// What a list of deltas or comparisons is sorted by. `COMPARISON_TABLE_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum ComparisonTableSortField: str {
        /// `COMPARISON_TABLE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "COMPARISON_TABLE_SORT_FIELD_UNSPECIFIED",
        /// `COMPARISON_TABLE_SORT_FIELD_RAN_AT` on the wire.
        RanAt = "COMPARISON_TABLE_SORT_FIELD_RAN_AT",
        /// `COMPARISON_TABLE_SORT_FIELD_NAME` on the wire.
        Name = "COMPARISON_TABLE_SORT_FIELD_NAME",
        /// `COMPARISON_TABLE_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "COMPARISON_TABLE_SORT_FIELD_FAVORITE",
    }
}

/// A comparison of a source table with one or more target tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Delta {
    /// Number of metrics that differ too much.
    #[serde(
        rename = "alertingMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub alerting_metric_count: Option<i64>,
    /// The comparisons, one for each target table.
    #[serde(
        rename = "comparisonTableConfigurations",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_configurations: Option<Vec<ComparisonTableConfiguration>>,
    /// The data quality dimension that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<IdAndDisplayName>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Number of metrics whose comparison failed.
    #[serde(
        rename = "failedMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub failed_metric_count: Option<i64>,
    /// Id of the delta. Left out to make one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the source table is gone.
    #[serde(
        rename = "isSourceTableDeleted",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_source_table_deleted: Option<bool>,
    /// When it ran last, in seconds since 1970-01-01 UTC. This moves when the results of a run are there.
    #[serde(
        rename = "lastRunAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_run_at_epoch_seconds: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The schedule by which it runs.
    #[serde(rename = "namedSchedule", default, skip_serializing_if = "Option::is_none")]
    pub named_schedule: Option<IdAndDisplayName>,
    /// Where alerts about it go.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Schema of the source table.
    #[serde(rename = "sourceSchema", default, skip_serializing_if = "Option::is_none")]
    pub source_schema: Option<IdAndDisplayName>,
    /// Data source of the source table.
    #[serde(rename = "sourceSource", default, skip_serializing_if = "Option::is_none")]
    pub source_source: Option<IdAndDisplayName>,
    /// The source table.
    #[serde(rename = "sourceTable", default, skip_serializing_if = "Option::is_none")]
    pub source_table: Option<IdAndDisplayName>,
    /// Kind of that data source.
    #[serde(
        rename = "sourceWarehouseType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub source_warehouse_type: Option<WarehouseType>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Number of metrics.
    #[serde(
        rename = "totalMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub total_metric_count: Option<i64>,
}

impl Delta {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`alerting_metric_count`](Self#structfield.alerting_metric_count).
    #[must_use]
    pub fn alerting_metric_count(mut self, value: impl Into<i64>) -> Self {
        self.alerting_metric_count = Some(value.into());
        self
    }
    /// Sets [`comparison_table_configurations`](Self#structfield.comparison_table_configurations).
    #[must_use]
    pub fn comparison_table_configurations(
        mut self,
        value: impl IntoIterator<Item = impl Into<ComparisonTableConfiguration>>,
    ) -> Self {
        self.comparison_table_configurations = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`dimension`](Self#structfield.dimension).
    #[must_use]
    pub fn dimension(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`failed_metric_count`](Self#structfield.failed_metric_count).
    #[must_use]
    pub fn failed_metric_count(mut self, value: impl Into<i64>) -> Self {
        self.failed_metric_count = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_source_table_deleted`](Self#structfield.is_source_table_deleted).
    #[must_use]
    pub fn is_source_table_deleted(mut self, value: impl Into<bool>) -> Self {
        self.is_source_table_deleted = Some(value.into());
        self
    }
    /// Sets [`last_run_at_epoch_seconds`](Self#structfield.last_run_at_epoch_seconds).
    #[must_use]
    pub fn last_run_at_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.last_run_at_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`named_schedule`](Self#structfield.named_schedule).
    #[must_use]
    pub fn named_schedule(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.named_schedule = Some(value.into());
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
    /// Sets [`source_schema`](Self#structfield.source_schema).
    #[must_use]
    pub fn source_schema(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.source_schema = Some(value.into());
        self
    }
    /// Sets [`source_source`](Self#structfield.source_source).
    #[must_use]
    pub fn source_source(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.source_source = Some(value.into());
        self
    }
    /// Sets [`source_table`](Self#structfield.source_table).
    #[must_use]
    pub fn source_table(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.source_table = Some(value.into());
        self
    }
    /// Sets [`source_warehouse_type`](Self#structfield.source_warehouse_type).
    #[must_use]
    pub fn source_warehouse_type(mut self, value: impl Into<WarehouseType>) -> Self {
        self.source_warehouse_type = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`total_metric_count`](Self#structfield.total_metric_count).
    #[must_use]
    pub fn total_metric_count(mut self, value: impl Into<i64>) -> Self {
        self.total_metric_count = Some(value.into());
        self
    }
}

client_runtime::record! {
    Delta default {
        "alertingMetricCount" alerting_metric_count SentAsText, "comparisonTableConfigurations" comparison_table_configurations,
        "dimension" dimension, "entityInfo" entity_info, "failedMetricCount" failed_metric_count SentAsText,
        "id" id OptionInteger, "isSourceTableDeleted" is_source_table_deleted,
        "lastRunAtEpochSeconds" last_run_at_epoch_seconds SentAsText, "name" name, "namedSchedule" named_schedule,
        "notificationChannels" notification_channels, "sourceSchema" source_schema, "sourceSource" source_source,
        "sourceTable" source_table, "sourceWarehouseType" source_warehouse_type, "tags" tags,
        "totalMetricCount" total_metric_count SentAsText,
    }
}

/// What is done to several deltas. Set one of `editRequest`, `isDelete` and `isRun`.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaBulkUpdate {
    /// The change. Its ids may be left out, as `where` chooses the deltas.
    #[serde(rename = "editRequest", default, skip_serializing_if = "Option::is_none")]
    pub edit_request: Option<ComparisonTableBatchUpdate>,
    /// Whether they are deleted.
    #[serde(rename = "isDelete", default, skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<bool>,
    /// Whether they are run.
    #[serde(rename = "isRun", default, skip_serializing_if = "Option::is_none")]
    pub is_run: Option<bool>,
    /// Which deltas are meant.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<WhereClause>,
}

impl DeltaBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`edit_request`](Self#structfield.edit_request).
    #[must_use]
    pub fn edit_request(mut self, value: impl Into<ComparisonTableBatchUpdate>) -> Self {
        self.edit_request = Some(value.into());
        self
    }
    /// Sets [`is_delete`](Self#structfield.is_delete).
    #[must_use]
    pub fn is_delete(mut self, value: impl Into<bool>) -> Self {
        self.is_delete = Some(value.into());
        self
    }
    /// Sets [`is_run`](Self#structfield.is_run).
    #[must_use]
    pub fn is_run(mut self, value: impl Into<bool>) -> Self {
        self.is_run = Some(value.into());
        self
    }
    /// Sets [`where_`](Self#structfield.where_).
    #[must_use]
    pub fn where_(mut self, value: impl Into<WhereClause>) -> Self {
        self.where_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    DeltaBulkUpdate default {
        "editRequest" edit_request, "isDelete" is_delete, "isRun" is_run, "where" where_,
    }
}

/// A delta and its state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaInfo {
    /// The open issue about it.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(rename = "activeIssue", default, skip_serializing_if = "Option::is_none")]
    pub active_issue: Option<IdAndDisplayName>,
    /// The target tables and how the comparison with each went.
    #[serde(
        rename = "comparisonTargetInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_target_infos: Option<Vec<DeltaTargetInfo>>,
    /// The delta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delta: Option<Delta>,
    /// Whether the caller marked it as a favorite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// When it runs next, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "nextRunEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub next_run_epoch_seconds: Option<i64>,
}

client_runtime::record! {
    DeltaInfo default {
        "activeIssue" active_issue, "comparisonTargetInfos" comparison_target_infos, "delta" delta, "isFavorite" is_favorite,
        "nextRunEpochSeconds" next_run_epoch_seconds SentAsText,
    }
}

/// A page of deltas with their state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaInfoPage {
    /// The deltas of this page.
    #[serde(rename = "deltaInfos", default, skip_serializing_if = "Option::is_none")]
    pub delta_infos: Option<Vec<DeltaInfo>>,
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    DeltaInfoPage default {
        "deltaInfos" delta_infos, "paginationInfo" pagination_info,
    }
}

/// One delta, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaResponse {
    /// The delta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delta: Option<Delta>,
}

client_runtime::record! {
    DeltaResponse default {
        "delta" delta,
    }
}

/// A delta whose run was started.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaRun {
    /// The delta, as it was before the run.
    #[serde(rename = "deltaInfo", default, skip_serializing_if = "Option::is_none")]
    pub delta_info: Option<DeltaInfo>,
    /// The workflow that runs it.
    #[serde(rename = "workflowInfo", default, skip_serializing_if = "Option::is_none")]
    pub workflow_info: Option<Workflow>,
}

client_runtime::record! {
    DeltaRun default {
        "deltaInfo" delta_info, "workflowInfo" workflow_info,
    }
}

/// A target table of a delta and how the comparison with it went.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaTargetInfo {
    /// Number of groups that differ too much.
    #[serde(
        rename = "alertingGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_group_count: Option<i64>,
    /// Number of metrics that differ too much.
    #[serde(
        rename = "alertingMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub alerting_metric_count: Option<i64>,
    /// The compared columns.
    #[serde(
        rename = "comparisonColumnInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_column_infos: Option<Vec<ComparisonColumnInfo>>,
    /// The compared metrics. Left out when `excludeComparisonMetrics` was asked for.
    #[serde(
        rename = "comparisonMetricInfos",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_metric_infos: Option<Vec<ComparisonMetricInfo>>,
    /// Number of groups whose comparison failed.
    #[serde(
        rename = "failedGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_group_count: Option<i64>,
    /// Number of metrics whose comparison failed.
    #[serde(
        rename = "failedMetricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub failed_metric_count: Option<i64>,
    /// Whether the target table is gone.
    #[serde(
        rename = "isTargetTableDeleted",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_target_table_deleted: Option<bool>,
    /// Number of keys that both tables have.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "keysInAllCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub keys_in_all_count: Option<i64>,
    /// Number of keys that only the source table has.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "keysOnlyInSourceCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub keys_only_in_source_count: Option<i64>,
    /// Number of keys that only the target table has.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "keysOnlyInTargetCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub keys_only_in_target_count: Option<i64>,
    /// When it ran last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastRunAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_run_at_epoch_seconds: Option<i64>,
    /// Number of metrics.
    #[serde(
        rename = "metricCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub metric_count: Option<i64>,
    /// Whether the two tables have the same columns.
    #[serde(rename = "schemaMatch", default, skip_serializing_if = "Option::is_none")]
    pub schema_match: Option<bool>,
    /// Number of rows of the source table.
    #[serde(
        rename = "sourceRowCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub source_row_count: Option<i64>,
    /// Number of rows of the target table.
    #[serde(
        rename = "targetRowCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub target_row_count: Option<i64>,
    /// Schema of the target table.
    #[serde(rename = "targetSchema", default, skip_serializing_if = "Option::is_none")]
    pub target_schema: Option<IdAndDisplayName>,
    /// Data source of the target table.
    #[serde(rename = "targetSource", default, skip_serializing_if = "Option::is_none")]
    pub target_source: Option<IdAndDisplayName>,
    /// The target table.
    #[serde(rename = "targetTable", default, skip_serializing_if = "Option::is_none")]
    pub target_table: Option<IdAndDisplayName>,
    /// Kind of that data source.
    #[serde(
        rename = "targetWarehouseType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub target_warehouse_type: Option<WarehouseType>,
    /// Number of groups.
    #[serde(
        rename = "totalGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub total_group_count: Option<i64>,
}

client_runtime::record! {
    DeltaTargetInfo default {
        "alertingGroupCount" alerting_group_count OptionInteger, "alertingMetricCount" alerting_metric_count SentAsText,
        "comparisonColumnInfos" comparison_column_infos, "comparisonMetricInfos" comparison_metric_infos,
        "failedGroupCount" failed_group_count OptionInteger, "failedMetricCount" failed_metric_count SentAsText,
        "isTargetTableDeleted" is_target_table_deleted, "keysInAllCount" keys_in_all_count SentAsText,
        "keysOnlyInSourceCount" keys_only_in_source_count SentAsText,
        "keysOnlyInTargetCount" keys_only_in_target_count SentAsText,
        "lastRunAtEpochSeconds" last_run_at_epoch_seconds SentAsText, "metricCount" metric_count SentAsText,
        "schemaMatch" schema_match, "sourceRowCount" source_row_count SentAsText, "targetRowCount" target_row_count SentAsText,
        "targetSchema" target_schema, "targetSource" target_source, "targetTable" target_table,
        "targetWarehouseType" target_warehouse_type, "totalGroupCount" total_group_count OptionInteger,
    }
}

/// A delta to be made or changed, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltaWrite {
    /// The delta.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delta: Option<Delta>,
    /// The workspace of the delta, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DeltaWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`delta`](Self#structfield.delta).
    #[must_use]
    pub fn delta(mut self, value: impl Into<Delta>) -> Self {
        self.delta = Some(value.into());
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
    DeltaWrite default {
        "delta" delta, "workspaceId" workspace_id OptionInteger,
    }
}

/// Which page of which deltas or comparisons is wanted. Everything is optional.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeltasFetch {
    /// Only these, by id. Bigeye's own client puts ids of deltas here.
    #[serde(
        rename = "comparisonTableIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub comparison_table_ids: Option<Vec<i64>>,
    /// Only those of these data quality dimensions, by id.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Whether the compared metrics are left out of the answer, which makes it much smaller.
    #[serde(
        rename = "excludeComparisonMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exclude_comparison_metrics: Option<bool>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only those that match this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<ComparisonTableSortField>,
    /// Only those with these tags, by id.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// The workspace to look into, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DeltasFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`comparison_table_ids`](Self#structfield.comparison_table_ids).
    #[must_use]
    pub fn comparison_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.comparison_table_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`dimension_ids`](Self#structfield.dimension_ids).
    #[must_use]
    pub fn dimension_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.dimension_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`exclude_comparison_metrics`](Self#structfield.exclude_comparison_metrics).
    #[must_use]
    pub fn exclude_comparison_metrics(mut self, value: impl Into<bool>) -> Self {
        self.exclude_comparison_metrics = Some(value.into());
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
    pub fn sort_field(mut self, value: impl Into<ComparisonTableSortField>) -> Self {
        self.sort_field = Some(value.into());
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
    DeltasFetch default {
        "comparisonTableIds" comparison_table_ids OptionIntegers, "dimensionIds" dimension_ids OptionIntegers,
        "excludeComparisonMetrics" exclude_comparison_metrics, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "search" search, "sortDirection" sort_direction, "sortField" sort_field, "tagIds" tag_ids OptionIntegers,
        "workspaceId" workspace_id OptionInteger,
    }
}
