// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `metric`.

use serde::Serialize;
use serde_json::{Map, Value};
use super::{
    CatalogEntityType, ColumnWithTable, CustomRuleInfo, CustomRuleType, EntityInfo,
    ExternalMonitor, FailedMetricEdit, IdAndDisplayName, NamedSchedule,
    NotificationChannel, PaginationInfo, SortDirection, Tag, ThreeLeggedBoolean,
    TimeInterval, User,
};

client_runtime::open_enum! {
    /// How the values of the rows become one value.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AggregationType: str {
        /// `UNDEFINED_AGGREGATION_TYPE` on the wire.
        Undefined = "UNDEFINED_AGGREGATION_TYPE",
        /// `COUNT_AGGREGATION_TYPE` on the wire.
        Count = "COUNT_AGGREGATION_TYPE",
        /// `PERCENT_AGGREGATION_TYPE` on the wire.
        Percent = "PERCENT_AGGREGATION_TYPE",
        /// `MIN_AGGREGATION_TYPE` on the wire.
        Min = "MIN_AGGREGATION_TYPE",
        /// `MAX_AGGREGATION_TYPE` on the wire.
        Max = "MAX_AGGREGATION_TYPE",
        /// `AVG_AGGREGATION_TYPE` on the wire.
        Avg = "AVG_AGGREGATION_TYPE",
        /// `SUM_AGGREGATION_TYPE` on the wire.
        Sum = "SUM_AGGREGATION_TYPE",
    }
}

/// A threshold that Bigeye computes from the metric's history.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AutoThreshold {
    /// The side on which it must not be passed; its value is ignored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<SimpleBound>,
    /// When it was computed, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the meaning is read from the name; the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "forecastTime",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub forecast_time: Option<i64>,
    /// The value that was computed. Ignored where a metric is written.
    #[serde(rename = "forecastValue", default, skip_serializing_if = "Option::is_none")]
    pub forecast_value: Option<f64>,
    /// The model that it was computed with. Ignored where a metric is written; Bigeye's SDK sends `BOOTSTRAP_THRESHOLD_MODEL_TYPE` all the same.
    #[serde(rename = "modelType", default, skip_serializing_if = "Option::is_none")]
    pub model_type: Option<ForecastModelType>,
    /// How close to the forecast it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<AutoThresholdSensitivity>,
}

impl AutoThreshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound`](Self#structfield.bound).
    #[must_use]
    pub fn bound(mut self, value: impl Into<SimpleBound>) -> Self {
        self.bound = Some(value.into());
        self
    }
    /// Sets [`forecast_time`](Self#structfield.forecast_time).
    #[must_use]
    pub fn forecast_time(mut self, value: impl Into<i64>) -> Self {
        self.forecast_time = Some(value.into());
        self
    }
    /// Sets [`forecast_value`](Self#structfield.forecast_value).
    #[must_use]
    pub fn forecast_value(mut self, value: impl Into<f64>) -> Self {
        self.forecast_value = Some(value.into());
        self
    }
    /// Sets [`model_type`](Self#structfield.model_type).
    #[must_use]
    pub fn model_type(mut self, value: impl Into<ForecastModelType>) -> Self {
        self.model_type = Some(value.into());
        self
    }
    /// Sets [`sensitivity`](Self#structfield.sensitivity).
    #[must_use]
    pub fn sensitivity(mut self, value: impl Into<AutoThresholdSensitivity>) -> Self {
        self.sensitivity = Some(value.into());
        self
    }
}

client_runtime::record! {
    AutoThreshold default {
        "bound" bound, "forecastTime" forecast_time SentAsText, "forecastValue" forecast_value OptionNumber,
        "modelType" model_type, "sensitivity" sensitivity,
    }
}

client_runtime::open_enum! {
    /// How close to the forecast a computed threshold is: narrow alerts more often, wide less.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AutoThresholdSensitivity: str {
        /// `AUTOTHRESHOLD_SENSITIVITY_UNSPECIFIED` on the wire.
        Unspecified = "AUTOTHRESHOLD_SENSITIVITY_UNSPECIFIED",
        /// `AUTOTHRESHOLD_SENSITIVITY_NARROW` on the wire.
        Narrow = "AUTOTHRESHOLD_SENSITIVITY_NARROW",
        /// `AUTOTHRESHOLD_SENSITIVITY_MEDIUM` on the wire.
        Medium = "AUTOTHRESHOLD_SENSITIVITY_MEDIUM",
        /// `AUTOTHRESHOLD_SENSITIVITY_WIDE` on the wire.
        Wide = "AUTOTHRESHOLD_SENSITIVITY_WIDE",
        /// `AUTOTHRESHOLD_SENSITIVITY_XWIDE` on the wire.
        ExtraWide = "AUTOTHRESHOLD_SENSITIVITY_XWIDE",
    }
}

/// Columns of a table that depend on each other.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ColumnCorrelation {
    /// The columns, as a text.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "columnCorrelationString",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub column_correlation_string: Option<String>,
    /// Id of the table.
    #[serde(rename = "datasetId", default, skip_serializing_if = "Option::is_none")]
    pub dataset_id: Option<i64>,
}

impl ColumnCorrelation {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_correlation_string`](Self#structfield.column_correlation_string).
    #[must_use]
    pub fn column_correlation_string(mut self, value: impl Into<String>) -> Self {
        self.column_correlation_string = Some(value.into());
        self
    }
    /// Sets [`dataset_id`](Self#structfield.dataset_id).
    #[must_use]
    pub fn dataset_id(mut self, value: impl Into<i64>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    ColumnCorrelation default {
        "columnCorrelationString" column_correlation_string, "datasetId" dataset_id OptionInteger,
    }
}

/// A metric that belongs together with another one.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompanionMetric {
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The other metric.
    #[serde(rename = "metricInfo", default, skip_serializing_if = "Option::is_none")]
    pub metric_info: Option<IdAndDisplayName>,
    /// How they belong together.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<CompanionMetricType>,
}

impl CompanionMetric {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`metric_info`](Self#structfield.metric_info).
    #[must_use]
    pub fn metric_info(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.metric_info = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<CompanionMetricType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    CompanionMetric default {
        "id" id OptionInteger, "metricInfo" metric_info, "type" type_,
    }
}

client_runtime::open_enum! {
    /// How two metrics belong together.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum CompanionMetricType: str {
        /// `TYPE_FRESHNESS_VOLUME` on the wire.
        FreshnessVolume = "TYPE_FRESHNESS_VOLUME",
    }
}

/// A threshold with a fixed value.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConstantThreshold {
    /// The value, and the side on which it must not be passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<SimpleBound>,
}

impl ConstantThreshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound`](Self#structfield.bound).
    #[must_use]
    pub fn bound(mut self, value: impl Into<SimpleBound>) -> Self {
        self.bound = Some(value.into());
        self
    }
}

client_runtime::record! {
    ConstantThreshold default {
        "bound" bound,
    }
}

/// Something for which a bulk operation failed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedUpdate {
    /// Id of the thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Why it failed, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

client_runtime::record! {
    FailedUpdate default {
        "id" id OptionInteger, "reason" reason,
    }
}

client_runtime::open_enum! {
    /// Model by which a threshold is computed.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15; the published documents have `UNDEFINED_THRESHOLD_MODEL_TYPE` only).
    #[non_exhaustive]
    pub enum ForecastModelType: str {
        /// `UNDEFINED_THRESHOLD_MODEL_TYPE` on the wire.
        Undefined = "UNDEFINED_THRESHOLD_MODEL_TYPE",
        /// `BOOTSTRAP_THRESHOLD_MODEL_TYPE` on the wire.
        Bootstrap = "BOOTSTRAP_THRESHOLD_MODEL_TYPE",
        /// `ARIMA_MODEL_TYPE` on the wire.
        Arima = "ARIMA_MODEL_TYPE",
        /// `ETS_MODEL_TYPE` on the wire.
        Ets = "ETS_MODEL_TYPE",
        /// `THETA_MODEL_TYPE` on the wire.
        Theta = "THETA_MODEL_TYPE",
        /// `PROPHET_MODEL_TYPE` on the wire.
        Prophet = "PROPHET_MODEL_TYPE",
        /// `ETS_AZA_MODEL_TYPE` on the wire.
        EtsAza = "ETS_AZA_MODEL_TYPE",
        /// `ETS_AZZ_MODEL_TYPE` on the wire.
        EtsAzz = "ETS_AZZ_MODEL_TYPE",
        /// `ARIMA_X_MODEL_TYPE` on the wire.
        ArimaX = "ARIMA_X_MODEL_TYPE",
        /// `ETS_AAZ_MODEL_TYPE` on the wire.
        EtsAaz = "ETS_AAZ_MODEL_TYPE",
        /// `ETS_AAA_MODEL_TYPE` on the wire.
        EtsAaa = "ETS_AAA_MODEL_TYPE",
        /// `COLD_START_MODEL_TYPE` on the wire.
        ColdStart = "COLD_START_MODEL_TYPE",
        /// `HIGH_VOLATILITY_MODEL_TYPE` on the wire.
        HighVolatility = "HIGH_VOLATILITY_MODEL_TYPE",
        /// `STD_DEV_OVERRIDE_MODEL_TYPE` on the wire.
        StdDevOverride = "STD_DEV_OVERRIDE_MODEL_TYPE",
        /// `LAST_RUN_OVERRIDE_MODEL_TYPE` on the wire.
        LastRunOverride = "LAST_RUN_OVERRIDE_MODEL_TYPE",
        /// `LARGE_VALUE_MODEL_TYPE` on the wire.
        LargeValue = "LARGE_VALUE_MODEL_TYPE",
        /// `ETS_STL_MODEL_TYPE` on the wire.
        EtsStl = "ETS_STL_MODEL_TYPE",
        /// `SNAIVE_MODEL_TYPE` on the wire.
        Snaive = "SNAIVE_MODEL_TYPE",
        /// `FREQ_INTERVAL_MODEL_TYPE` on the wire.
        FreqInterval = "FREQ_INTERVAL_MODEL_TYPE",
        /// `STABLE_MODEL` on the wire.
        Stable = "STABLE_MODEL",
        /// `STABLE_FRESHNESS_MODEL_TYPE` on the wire.
        StableFreshness = "STABLE_FRESHNESS_MODEL_TYPE",
    }
}

/// A threshold for freshness: the data must be updated by a schedule.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FreshnessScheduleThreshold {
    /// The value, and the side on which it must not be passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<SimpleBound>,
    /// When an update is due, as a cron expression.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cron: Option<String>,
    /// How late an update may be.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "delayAtUpdate", default, skip_serializing_if = "Option::is_none")]
    pub delay_at_update: Option<TimeInterval>,
    /// Name of the time zone in which the cron expression is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
}

impl FreshnessScheduleThreshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound`](Self#structfield.bound).
    #[must_use]
    pub fn bound(mut self, value: impl Into<SimpleBound>) -> Self {
        self.bound = Some(value.into());
        self
    }
    /// Sets [`cron`](Self#structfield.cron).
    #[must_use]
    pub fn cron(mut self, value: impl Into<String>) -> Self {
        self.cron = Some(value.into());
        self
    }
    /// Sets [`delay_at_update`](Self#structfield.delay_at_update).
    #[must_use]
    pub fn delay_at_update(mut self, value: impl Into<TimeInterval>) -> Self {
        self.delay_at_update = Some(value.into());
        self
    }
    /// Sets [`timezone`](Self#structfield.timezone).
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
}

client_runtime::record! {
    FreshnessScheduleThreshold default {
        "bound" bound, "cron" cron, "delayAtUpdate" delay_at_update, "timezone" timezone,
    }
}

client_runtime::open_enum! {
    /// What a lookback is counted from. Bigeye's SDK shows `UNDEFINED_LOOKBACK_TYPE` as a full scan, and `METRIC_TIME_LOOKBACK_TYPE` as a window of the data's time.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum LookbackType: str {
        /// `UNDEFINED_LOOKBACK_TYPE` on the wire.
        Undefined = "UNDEFINED_LOOKBACK_TYPE",
        /// `DATA_TIME_LOOKBACK_TYPE` on the wire.
        DataTime = "DATA_TIME_LOOKBACK_TYPE",
        /// `CLOCK_TIME_LOOKBACK_TYPE` on the wire.
        ClockTime = "CLOCK_TIME_LOOKBACK_TYPE",
        /// `METRIC_TIME_LOOKBACK_TYPE` on the wire.
        MetricTime = "METRIC_TIME_LOOKBACK_TYPE",
    }
}

/// Runs of metrics for past data.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricBackfill {
    /// The period.
    #[serde(rename = "backfillRange", default, skip_serializing_if = "Option::is_none")]
    pub backfill_range: Option<TimeRange>,
    /// The single runs.
    #[serde(rename = "backfillRuns", default, skip_serializing_if = "Option::is_none")]
    pub backfill_runs: Option<Vec<MetricBackfillRun>>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Ids of the metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// State of all runs together.
    #[serde(rename = "overallStatus", default, skip_serializing_if = "Option::is_none")]
    pub overall_status: Option<MetricBackfillRunStatus>,
}

client_runtime::record! {
    MetricBackfill default {
        "backfillRange" backfill_range, "backfillRuns" backfill_runs, "id" id OptionInteger,
        "metricIds" metric_ids OptionIntegers, "overallStatus" overall_status,
    }
}

/// Which metrics are run for which past data.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricBackfillCreate {
    /// The period. What is taken when it is left out is not documented.
    #[serde(rename = "backfillRange", default, skip_serializing_if = "Option::is_none")]
    pub backfill_range: Option<TimeRange>,
    /// Whether the runs that are there are deleted first.
    #[serde(rename = "deleteHistory", default, skip_serializing_if = "Option::is_none")]
    pub delete_history: Option<bool>,
    /// Ids of the metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
}

impl MetricBackfillCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`backfill_range`](Self#structfield.backfill_range).
    #[must_use]
    pub fn backfill_range(mut self, value: impl Into<TimeRange>) -> Self {
        self.backfill_range = Some(value.into());
        self
    }
    /// Sets [`delete_history`](Self#structfield.delete_history).
    #[must_use]
    pub fn delete_history(mut self, value: impl Into<bool>) -> Self {
        self.delete_history = Some(value.into());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricBackfillCreate default {
        "backfillRange" backfill_range, "deleteHistory" delete_history, "metricIds" metric_ids OptionIntegers,
    }
}

/// Backfills of metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricBackfillList {
    /// The backfills.
    #[serde(
        rename = "metricBackfills",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_backfills: Option<Vec<MetricBackfill>>,
}

client_runtime::record! {
    MetricBackfillList default {
        "metricBackfills" metric_backfills,
    }
}

/// A run of metrics for past data.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricBackfillRun {
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Ids of the metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Ids of the runs that came of it.
    #[serde(rename = "metricRunIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_run_ids: Option<Vec<i64>>,
    /// Its state.
    #[serde(rename = "runStatus", default, skip_serializing_if = "Option::is_none")]
    pub run_status: Option<MetricBackfillRunStatus>,
    /// The time that it was run for, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the meaning is read from the name; the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "runTimestamp", default, skip_serializing_if = "Option::is_none")]
    pub run_timestamp: Option<i64>,
}

client_runtime::record! {
    MetricBackfillRun default {
        "id" id OptionInteger, "metricIds" metric_ids OptionIntegers, "metricRunIds" metric_run_ids OptionIntegers,
        "runStatus" run_status, "runTimestamp" run_timestamp OptionInteger,
    }
}

client_runtime::open_enum! {
    /// State of a run for past data.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricBackfillRunStatus: str {
        /// `METRIC_BACKFILL_RUN_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_BACKFILL_RUN_STATUS_UNSPECIFIED",
        /// `METRIC_BACKFILL_RUN_STATUS_QUEUED` on the wire.
        Queued = "METRIC_BACKFILL_RUN_STATUS_QUEUED",
        /// `METRIC_BACKFILL_RUN_STATUS_FAILED` on the wire.
        Failed = "METRIC_BACKFILL_RUN_STATUS_FAILED",
        /// `METRIC_BACKFILL_RUN_STATUS_SUCCEEDED` on the wire.
        Succeeded = "METRIC_BACKFILL_RUN_STATUS_SUCCEEDED",
    }
}

/// What is done, and with which metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricBulkUpdate {
    /// Id of a collection that they are put into.
    #[serde(
        rename = "addToCollection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub add_to_collection: Option<i64>,
    /// Runs them for past data.
    #[serde(
        rename = "backfillRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub backfill_request: Option<MetricBackfillCreate>,
    /// Changes them.
    #[serde(rename = "editRequest", default, skip_serializing_if = "Option::is_none")]
    pub edit_request: Option<MetricConfiguration>,
    /// Deletes them. See `where` before.
    #[serde(rename = "isDelete", default, skip_serializing_if = "Option::is_none")]
    pub is_delete: Option<bool>,
    /// Runs them.
    #[serde(rename = "isRun", default, skip_serializing_if = "Option::is_none")]
    pub is_run: Option<bool>,
    /// Mutes them.
    #[serde(rename = "muteRequest", default, skip_serializing_if = "Option::is_none")]
    pub mute_request: Option<MetricMute>,
    /// Id of a collection that they are taken out of.
    #[serde(
        rename = "removeFromCollection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub remove_from_collection: Option<i64>,
    /// Which metrics. With nothing in it, all of the workspace are meant.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<WhereClause>,
}

impl MetricBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`add_to_collection`](Self#structfield.add_to_collection).
    #[must_use]
    pub fn add_to_collection(mut self, value: impl Into<i64>) -> Self {
        self.add_to_collection = Some(value.into());
        self
    }
    /// Sets [`backfill_request`](Self#structfield.backfill_request).
    #[must_use]
    pub fn backfill_request(mut self, value: impl Into<MetricBackfillCreate>) -> Self {
        self.backfill_request = Some(value.into());
        self
    }
    /// Sets [`edit_request`](Self#structfield.edit_request).
    #[must_use]
    pub fn edit_request(mut self, value: impl Into<MetricConfiguration>) -> Self {
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
    /// Sets [`mute_request`](Self#structfield.mute_request).
    #[must_use]
    pub fn mute_request(mut self, value: impl Into<MetricMute>) -> Self {
        self.mute_request = Some(value.into());
        self
    }
    /// Sets [`remove_from_collection`](Self#structfield.remove_from_collection).
    #[must_use]
    pub fn remove_from_collection(mut self, value: impl Into<i64>) -> Self {
        self.remove_from_collection = Some(value.into());
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
    MetricBulkUpdate default {
        "addToCollection" add_to_collection OptionInteger, "backfillRequest" backfill_request, "editRequest" edit_request,
        "isDelete" is_delete, "isRun" is_run, "muteRequest" mute_request,
        "removeFromCollection" remove_from_collection OptionInteger, "where" where_,
    }
}

client_runtime::open_enum! {
    /// Category of a metric, in the order in which issues are sorted by it.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricCategory: str {
        /// `METRIC_CATEGORY_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_CATEGORY_UNSPECIFIED",
        /// `METRIC_CATEGORY_PIPELINE_RELIABILITY` on the wire.
        PipelineReliability = "METRIC_CATEGORY_PIPELINE_RELIABILITY",
        /// `METRIC_CATEGORY_UNIQUENESS` on the wire.
        Uniqueness = "METRIC_CATEGORY_UNIQUENESS",
        /// `METRIC_CATEGORY_COMPLETENESS` on the wire.
        Completeness = "METRIC_CATEGORY_COMPLETENESS",
        /// `METRIC_CATEGORY_DISTRIBUTIONS` on the wire.
        Distributions = "METRIC_CATEGORY_DISTRIBUTIONS",
        /// `METRIC_CATEGORY_VALIDITY` on the wire.
        Validity = "METRIC_CATEGORY_VALIDITY",
        /// `METRIC_CATEGORY_CUSTOM` on the wire.
        Custom = "METRIC_CATEGORY_CUSTOM",
    }
}

/// Daily counts of the metrics of one category.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricCategoryScorecard {
    /// The category.
    #[serde(rename = "metricCategory", default, skip_serializing_if = "Option::is_none")]
    pub metric_category: Option<MetricCategory>,
    /// The counts, one for each day.
    #[serde(
        rename = "metricRunCounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_run_counts: Option<Vec<MetricScorecardCounts>>,
}

client_runtime::record! {
    MetricCategoryScorecard default {
        "metricCategory" metric_category, "metricRunCounts" metric_run_counts,
    }
}

/// What a metric computes, on what, when it runs, and when it alerts. Taken and given by the server in the same form.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricConfiguration {
    /// Whether it alerts when a group that was there before is missing.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "alertOnAbsentGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alert_on_absent_groups: Option<bool>,
    /// Namespace of the Bigconfig that made it.
    #[serde(
        rename = "bigconfigNamespace",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub bigconfig_namespace: Option<String>,
    /// Id of the custom rule that it belongs to.
    #[serde(rename = "customRuleId", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule_id: Option<i64>,
    /// Id of the table that it runs on.
    #[serde(
        rename = "datasetId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub dataset_id: Option<i64>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Dimension of data quality that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<IdAndDisplayName>,
    /// SQL conditions; only rows for which all hold are looked at. Each one is a boolean expression of SQL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<String>>,
    /// Length of the intervals into which the data are cut, in seconds. For metrics with a lookback by metric time.
    #[serde(rename = "grainSeconds", default, skip_serializing_if = "Option::is_none")]
    pub grain_seconds: Option<i64>,
    /// Names of columns. The metric has a value for each combination of their values.
    #[serde(rename = "groupBys", default, skip_serializing_if = "Option::is_none")]
    pub group_bys: Option<Vec<String>>,
    /// Id of the metric. Absent where it is created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Overrides the workspace's setting `include latest` for this metric. Unspecified leaves that setting in force.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(
        rename = "includeLatestOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_latest_override: Option<ThreeLeggedBoolean>,
    /// Whether the lookback ends at the time of the run.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "isLookbackUsingCurrentTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_lookback_using_current_time: Option<bool>,
    /// Whether it is about the whole table, not about a column.
    #[serde(rename = "isTableMetric", default, skip_serializing_if = "Option::is_none")]
    pub is_table_metric: Option<bool>,
    /// How far back in the table's data it looks. Only days are supported, according to the published document; -1 days mean that the server infers it, according to Bigeye's SDK.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookback: Option<TimeInterval>,
    /// What the lookback is counted from. For tables with a metric time; left out, it is `DATA_TIME_LOOKBACK_TYPE`.
    #[serde(rename = "lookbackType", default, skip_serializing_if = "Option::is_none")]
    pub lookback_type: Option<LookbackType>,
    /// How it came into being.
    #[serde(
        rename = "metricCreationState",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_creation_state: Option<MetricCreationState>,
    /// Other thresholds for single groups.
    #[serde(
        rename = "metricGroupOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_group_overrides: Option<Vec<MetricGroupOverride>>,
    /// The columns that it observes.
    #[serde(
        rename = "metricObservedColumnResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_observed_column_response: Option<Vec<MetricObservedColumn>>,
    /// When it runs: an interval or a named schedule.
    #[serde(rename = "metricSchedule", default, skip_serializing_if = "Option::is_none")]
    pub metric_schedule: Option<MetricSchedule>,
    /// What it computes.
    #[serde(rename = "metricType", default, skip_serializing_if = "Option::is_none")]
    pub metric_type: Option<MetricType>,
    /// Kind of the monitor.
    #[serde(rename = "monitorType", default, skip_serializing_if = "Option::is_none")]
    pub monitor_type: Option<MonitorType>,
    /// Until when it does not alert, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "mutedUntilEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub muted_until_epoch_seconds: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is told when it alerts.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Arguments of what it computes. The column of a metric on a column has the key `arg1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<MetricParameter>>,
    /// The column for which profiling suggested it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "profilingSuggestionForColumn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub profiling_suggestion_for_column: Option<IdAndDisplayName>,
    /// Name of the column that says when a row was created, in place of the one that is set for the table.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "rctOverride", default, skip_serializing_if = "Option::is_none")]
    pub rct_override: Option<String>,
    /// How often it runs; an older form of `metricSchedule`. Bigeye's SDK leaves it out where that is set.
    #[serde(
        rename = "scheduleFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequency: Option<TimeInterval>,
    /// When it alerts. One empty `noneThreshold` means never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Vec<Threshold>>,
    /// Id of the source that it runs on.
    #[serde(
        rename = "warehouseId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub warehouse_id: Option<i64>,
}

impl MetricConfiguration {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`alert_on_absent_groups`](Self#structfield.alert_on_absent_groups).
    #[must_use]
    pub fn alert_on_absent_groups(mut self, value: impl Into<bool>) -> Self {
        self.alert_on_absent_groups = Some(value.into());
        self
    }
    /// Sets [`bigconfig_namespace`](Self#structfield.bigconfig_namespace).
    #[must_use]
    pub fn bigconfig_namespace(mut self, value: impl Into<String>) -> Self {
        self.bigconfig_namespace = Some(value.into());
        self
    }
    /// Sets [`custom_rule_id`](Self#structfield.custom_rule_id).
    #[must_use]
    pub fn custom_rule_id(mut self, value: impl Into<i64>) -> Self {
        self.custom_rule_id = Some(value.into());
        self
    }
    /// Sets [`dataset_id`](Self#structfield.dataset_id).
    #[must_use]
    pub fn dataset_id(mut self, value: impl Into<i64>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`dimension`](Self#structfield.dimension).
    #[must_use]
    pub fn dimension(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.dimension = Some(value.into());
        self
    }
    /// Sets [`filters`](Self#structfield.filters).
    #[must_use]
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`grain_seconds`](Self#structfield.grain_seconds).
    #[must_use]
    pub fn grain_seconds(mut self, value: impl Into<i64>) -> Self {
        self.grain_seconds = Some(value.into());
        self
    }
    /// Sets [`group_bys`](Self#structfield.group_bys).
    #[must_use]
    pub fn group_bys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
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
    /// Sets [`include_latest_override`](Self#structfield.include_latest_override).
    #[must_use]
    pub fn include_latest_override(
        mut self,
        value: impl Into<ThreeLeggedBoolean>,
    ) -> Self {
        self.include_latest_override = Some(value.into());
        self
    }
    /// Sets [`is_lookback_using_current_time`](Self#structfield.is_lookback_using_current_time).
    #[must_use]
    pub fn is_lookback_using_current_time(mut self, value: impl Into<bool>) -> Self {
        self.is_lookback_using_current_time = Some(value.into());
        self
    }
    /// Sets [`is_table_metric`](Self#structfield.is_table_metric).
    #[must_use]
    pub fn is_table_metric(mut self, value: impl Into<bool>) -> Self {
        self.is_table_metric = Some(value.into());
        self
    }
    /// Sets [`lookback`](Self#structfield.lookback).
    #[must_use]
    pub fn lookback(mut self, value: impl Into<TimeInterval>) -> Self {
        self.lookback = Some(value.into());
        self
    }
    /// Sets [`lookback_type`](Self#structfield.lookback_type).
    #[must_use]
    pub fn lookback_type(mut self, value: impl Into<LookbackType>) -> Self {
        self.lookback_type = Some(value.into());
        self
    }
    /// Sets [`metric_creation_state`](Self#structfield.metric_creation_state).
    #[must_use]
    pub fn metric_creation_state(
        mut self,
        value: impl Into<MetricCreationState>,
    ) -> Self {
        self.metric_creation_state = Some(value.into());
        self
    }
    /// Sets [`metric_group_overrides`](Self#structfield.metric_group_overrides).
    #[must_use]
    pub fn metric_group_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricGroupOverride>>,
    ) -> Self {
        self.metric_group_overrides = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_observed_column_response`](Self#structfield.metric_observed_column_response).
    #[must_use]
    pub fn metric_observed_column_response(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricObservedColumn>>,
    ) -> Self {
        self.metric_observed_column_response = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`metric_schedule`](Self#structfield.metric_schedule).
    #[must_use]
    pub fn metric_schedule(mut self, value: impl Into<MetricSchedule>) -> Self {
        self.metric_schedule = Some(value.into());
        self
    }
    /// Sets [`metric_type`](Self#structfield.metric_type).
    #[must_use]
    pub fn metric_type(mut self, value: impl Into<MetricType>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets [`monitor_type`](Self#structfield.monitor_type).
    #[must_use]
    pub fn monitor_type(mut self, value: impl Into<MonitorType>) -> Self {
        self.monitor_type = Some(value.into());
        self
    }
    /// Sets [`muted_until_epoch_seconds`](Self#structfield.muted_until_epoch_seconds).
    #[must_use]
    pub fn muted_until_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.muted_until_epoch_seconds = Some(value.into());
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
    /// Sets [`parameters`](Self#structfield.parameters).
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricParameter>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`profiling_suggestion_for_column`](Self#structfield.profiling_suggestion_for_column).
    #[must_use]
    pub fn profiling_suggestion_for_column(
        mut self,
        value: impl Into<IdAndDisplayName>,
    ) -> Self {
        self.profiling_suggestion_for_column = Some(value.into());
        self
    }
    /// Sets [`rct_override`](Self#structfield.rct_override).
    #[must_use]
    pub fn rct_override(mut self, value: impl Into<String>) -> Self {
        self.rct_override = Some(value.into());
        self
    }
    /// Sets [`schedule_frequency`](Self#structfield.schedule_frequency).
    #[must_use]
    pub fn schedule_frequency(mut self, value: impl Into<TimeInterval>) -> Self {
        self.schedule_frequency = Some(value.into());
        self
    }
    /// Sets [`thresholds`](Self#structfield.thresholds).
    #[must_use]
    pub fn thresholds(
        mut self,
        value: impl IntoIterator<Item = impl Into<Threshold>>,
    ) -> Self {
        self.thresholds = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`warehouse_id`](Self#structfield.warehouse_id).
    #[must_use]
    pub fn warehouse_id(mut self, value: impl Into<i64>) -> Self {
        self.warehouse_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricConfiguration default {
        "alertOnAbsentGroups" alert_on_absent_groups, "bigconfigNamespace" bigconfig_namespace,
        "customRuleId" custom_rule_id OptionInteger, "datasetId" dataset_id SentAsText, "description" description,
        "dimension" dimension, "filters" filters, "grainSeconds" grain_seconds OptionInteger, "groupBys" group_bys,
        "id" id OptionInteger, "includeLatestOverride" include_latest_override,
        "isLookbackUsingCurrentTime" is_lookback_using_current_time, "isTableMetric" is_table_metric, "lookback" lookback,
        "lookbackType" lookback_type, "metricCreationState" metric_creation_state,
        "metricGroupOverrides" metric_group_overrides, "metricObservedColumnResponse" metric_observed_column_response,
        "metricSchedule" metric_schedule, "metricType" metric_type, "monitorType" monitor_type,
        "mutedUntilEpochSeconds" muted_until_epoch_seconds SentAsText, "name" name,
        "notificationChannels" notification_channels, "parameters" parameters,
        "profilingSuggestionForColumn" profiling_suggestion_for_column, "rctOverride" rct_override,
        "scheduleFrequency" schedule_frequency, "thresholds" thresholds, "warehouseId" warehouse_id SentAsText,
    }
}

/// Metrics, in an object.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricConfigurationList {
    /// The configurations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricConfiguration>>,
}

client_runtime::record! {
    MetricConfigurationList default {
        "metrics" metrics,
    }
}

/// A metric as Bigconfig has it: with its collections, tags and owner.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricConfigurationWithCollections {
    /// Ids of the collections that it is in.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// The metric.
    #[serde(
        rename = "metricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_configuration: Option<MetricConfiguration>,
    /// Id of the user who owns it.
    #[serde(rename = "ownerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<i64>,
    /// Names of its tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

client_runtime::record! {
    MetricConfigurationWithCollections default {
        "collectionIds" collection_ids OptionIntegers, "metricConfiguration" metric_configuration,
        "ownerId" owner_id OptionInteger, "tags" tags,
    }
}

client_runtime::union! {
    /// Metrics, as a bare array or inside an object.
    ///
    /// Evidence: read in the vendor's own code (the array is what Bigeye SDK 0.11.15 and Bigeye's Airflow operators read; the object is in the published OpenAPI document).
    #[non_exhaustive]
    pub enum MetricConfigurations {
        /// A value of JSON kind array.
        Array(Vec<MetricConfiguration>) = array,
        /// A value of JSON kind object.
        Object(MetricConfigurationList) = object,
    }
}

/// A number of metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricCount {
    /// The number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

client_runtime::record! {
    MetricCount default {
        "count" count OptionInteger,
    }
}

client_runtime::open_enum! {
    /// How a metric came into being, and whether a suggested one was accepted.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricCreationState: str {
        /// `METRIC_CREATION_STATE_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_CREATION_STATE_UNSPECIFIED",
        /// `METRIC_CREATION_STATE_MANUAL` on the wire.
        Manual = "METRIC_CREATION_STATE_MANUAL",
        /// `METRIC_CREATION_STATE_SUGGESTED_AUTO` on the wire.
        SuggestedAuto = "METRIC_CREATION_STATE_SUGGESTED_AUTO",
        /// `METRIC_CREATION_STATE_ACCEPTED_AUTO` on the wire.
        AcceptedAuto = "METRIC_CREATION_STATE_ACCEPTED_AUTO",
        /// `METRIC_CREATION_STATE_REJECTED_AUTO` on the wire.
        RejectedAuto = "METRIC_CREATION_STATE_REJECTED_AUTO",
        /// `METRIC_CREATION_STATE_COMPARISON` on the wire.
        Comparison = "METRIC_CREATION_STATE_COMPARISON",
        /// `METRIC_CREATION_STATE_AUTOMATIC_SETUP` on the wire.
        AutomaticSetup = "METRIC_CREATION_STATE_AUTOMATIC_SETUP",
        /// `METRIC_CREATION_STATE_SUITE` on the wire.
        Suite = "METRIC_CREATION_STATE_SUITE",
        /// `METRIC_CREATION_STATE_CUSTOM_RULE` on the wire.
        CustomRule = "METRIC_CREATION_STATE_CUSTOM_RULE",
        /// `METRIC_CREATION_STATE_INTEGRATION` on the wire.
        Integration = "METRIC_CREATION_STATE_INTEGRATION",
    }
}

/// A sample of the rows that a metric looks at.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricDebugPreview {
    /// Number of rows that are affected, of which the sample is a part.
    #[serde(
        rename = "affectedRowCount",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub affected_row_count: Option<i64>,
    /// Names of the columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<MetricDebugPreviewRow>,
    /// The rows.
    #[serde(rename = "previewRows", default, skip_serializing_if = "Option::is_none")]
    pub preview_rows: Option<Vec<MetricDebugPreviewRow>>,
}

client_runtime::record! {
    MetricDebugPreview default {
        "affectedRowCount" affected_row_count SentAsText, "header" header, "previewRows" preview_rows,
    }
}

/// A row of a sample.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricDebugPreviewRow {
    /// The values, each as a text.
    #[serde(rename = "columnValues", default, skip_serializing_if = "Option::is_none")]
    pub column_values: Option<Vec<String>>,
}

client_runtime::record! {
    MetricDebugPreviewRow default {
        "columnValues" column_values,
    }
}

/// The SQL of a metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricDebugQueries {
    /// The query that shows the rows behind the value.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "debugQuery", default, skip_serializing_if = "Option::is_none")]
    pub debug_query: Option<String>,
    /// The query that computes the value.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "metricQuery", default, skip_serializing_if = "Option::is_none")]
    pub metric_query: Option<String>,
}

client_runtime::record! {
    MetricDebugQueries default {
        "debugQuery" debug_query, "metricQuery" metric_query,
    }
}

/// A metric of a Bigconfig, to be made on everything that its cohort matches.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricDefinition {
    /// Whether it alerts when a group that was there before is missing. Unspecified leaves what is set for the metric.
    #[serde(
        rename = "alertOnAbsentGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alert_on_absent_groups: Option<ThreeLeggedBoolean>,
    /// Ids of the collections that it is put into.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// SQL conditions; only rows for which all hold are looked at. Each one is a boolean expression of SQL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<String>>,
    /// Length of the intervals into which the data are cut, in seconds. For metrics with a lookback by metric time.
    #[serde(rename = "grainSeconds", default, skip_serializing_if = "Option::is_none")]
    pub grain_seconds: Option<i64>,
    /// Names of columns. The metric has a value for each combination of their values.
    #[serde(rename = "groupBys", default, skip_serializing_if = "Option::is_none")]
    pub group_bys: Option<Vec<String>>,
    /// Whether it is about the whole table, not about a column.
    #[serde(rename = "isTableMetric", default, skip_serializing_if = "Option::is_none")]
    pub is_table_metric: Option<bool>,
    /// How far back in the table's data it looks. Only days are supported, according to the published document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookback: Option<TimeInterval>,
    /// What the lookback is counted from. For tables with a metric time; left out, it is `DATA_TIME_LOOKBACK_TYPE`.
    #[serde(rename = "lookbackType", default, skip_serializing_if = "Option::is_none")]
    pub lookback_type: Option<LookbackType>,
    /// Other thresholds for single groups.
    #[serde(
        rename = "metricGroupOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_group_overrides: Option<Vec<MetricGroupOverride>>,
    /// When it runs: an interval or a named schedule.
    #[serde(rename = "metricSchedule", default, skip_serializing_if = "Option::is_none")]
    pub metric_schedule: Option<MetricSchedule>,
    /// What it computes.
    #[serde(rename = "metricType", default, skip_serializing_if = "Option::is_none")]
    pub metric_type: Option<MetricType>,
    /// Until when it does not alert, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "mutedUntilEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub muted_until_epoch_seconds: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who is told when it alerts.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// Id of the user who owns it.
    #[serde(rename = "ownerId", default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<i64>,
    /// Arguments of what it computes. The column of a metric on a column has the key `arg1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<MetricParameter>>,
    /// Names of columns that say when a row was created, in place of the one that is set for the table.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "rctOverrides", default, skip_serializing_if = "Option::is_none")]
    pub rct_overrides: Option<Vec<String>>,
    /// How often it runs; an older form of `metricSchedule`. Bigeye's SDK leaves it out where that is set.
    #[serde(
        rename = "scheduleFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub schedule_frequency: Option<TimeInterval>,
    /// Names of the tags that it gets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// When it alerts. One empty `noneThreshold` means never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Vec<Threshold>>,
}

impl MetricDefinition {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`alert_on_absent_groups`](Self#structfield.alert_on_absent_groups).
    #[must_use]
    pub fn alert_on_absent_groups(
        mut self,
        value: impl Into<ThreeLeggedBoolean>,
    ) -> Self {
        self.alert_on_absent_groups = Some(value.into());
        self
    }
    /// Sets [`collection_ids`](Self#structfield.collection_ids).
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.collection_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`filters`](Self#structfield.filters).
    #[must_use]
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`grain_seconds`](Self#structfield.grain_seconds).
    #[must_use]
    pub fn grain_seconds(mut self, value: impl Into<i64>) -> Self {
        self.grain_seconds = Some(value.into());
        self
    }
    /// Sets [`group_bys`](Self#structfield.group_bys).
    #[must_use]
    pub fn group_bys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_bys = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`is_table_metric`](Self#structfield.is_table_metric).
    #[must_use]
    pub fn is_table_metric(mut self, value: impl Into<bool>) -> Self {
        self.is_table_metric = Some(value.into());
        self
    }
    /// Sets [`lookback`](Self#structfield.lookback).
    #[must_use]
    pub fn lookback(mut self, value: impl Into<TimeInterval>) -> Self {
        self.lookback = Some(value.into());
        self
    }
    /// Sets [`lookback_type`](Self#structfield.lookback_type).
    #[must_use]
    pub fn lookback_type(mut self, value: impl Into<LookbackType>) -> Self {
        self.lookback_type = Some(value.into());
        self
    }
    /// Sets [`metric_group_overrides`](Self#structfield.metric_group_overrides).
    #[must_use]
    pub fn metric_group_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricGroupOverride>>,
    ) -> Self {
        self.metric_group_overrides = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_schedule`](Self#structfield.metric_schedule).
    #[must_use]
    pub fn metric_schedule(mut self, value: impl Into<MetricSchedule>) -> Self {
        self.metric_schedule = Some(value.into());
        self
    }
    /// Sets [`metric_type`](Self#structfield.metric_type).
    #[must_use]
    pub fn metric_type(mut self, value: impl Into<MetricType>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets [`muted_until_epoch_seconds`](Self#structfield.muted_until_epoch_seconds).
    #[must_use]
    pub fn muted_until_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.muted_until_epoch_seconds = Some(value.into());
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
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<i64>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets [`parameters`](Self#structfield.parameters).
    #[must_use]
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricParameter>>,
    ) -> Self {
        self.parameters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`rct_overrides`](Self#structfield.rct_overrides).
    #[must_use]
    pub fn rct_overrides(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rct_overrides = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`schedule_frequency`](Self#structfield.schedule_frequency).
    #[must_use]
    pub fn schedule_frequency(mut self, value: impl Into<TimeInterval>) -> Self {
        self.schedule_frequency = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`thresholds`](Self#structfield.thresholds).
    #[must_use]
    pub fn thresholds(
        mut self,
        value: impl IntoIterator<Item = impl Into<Threshold>>,
    ) -> Self {
        self.thresholds = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricDefinition default {
        "alertOnAbsentGroups" alert_on_absent_groups, "collectionIds" collection_ids OptionIntegers, "description" description,
        "filters" filters, "grainSeconds" grain_seconds OptionInteger, "groupBys" group_bys, "isTableMetric" is_table_metric,
        "lookback" lookback, "lookbackType" lookback_type, "metricGroupOverrides" metric_group_overrides,
        "metricSchedule" metric_schedule, "metricType" metric_type,
        "mutedUntilEpochSeconds" muted_until_epoch_seconds SentAsText, "name" name,
        "notificationChannels" notification_channels, "ownerId" owner_id OptionInteger, "parameters" parameters,
        "rctOverrides" rct_overrides, "scheduleFrequency" schedule_frequency, "tags" tags, "thresholds" thresholds,
    }
}

/// A run of a metric, as an event in the history of an issue.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricEvent {
    /// What it is, in the words of whoever made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Why the run failed.
    #[serde(rename = "failureReason", default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<MetricRunFailureReason>,
    /// Id of the event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Result of the run.
    #[serde(
        rename = "metricRunStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_run_status: Option<MetricRunStatus>,
    /// The runs.
    #[serde(rename = "metricRuns", default, skip_serializing_if = "Option::is_none")]
    pub metric_runs: Option<Vec<MetricRun>>,
    /// Whether somebody was told.
    #[serde(
        rename = "notificationSent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_sent: Option<bool>,
}

client_runtime::record! {
    MetricEvent default {
        "description" description, "failureReason" failure_reason, "id" id OptionInteger, "metricRunStatus" metric_run_status,
        "metricRuns" metric_runs, "notificationSent" notification_sent,
    }
}

/// The value of one column that a metric is grouped by.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricGroupDimension {
    /// Name of the column.
    #[serde(rename = "columnName", default, skip_serializing_if = "Option::is_none")]
    pub column_name: Option<String>,
    /// Its value, as a text.
    #[serde(rename = "columnValue", default, skip_serializing_if = "Option::is_none")]
    pub column_value: Option<String>,
    /// True if the value is NULL; `columnValue` means nothing then.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "nullValue", default, skip_serializing_if = "Option::is_none")]
    pub null_value: Option<bool>,
}

impl MetricGroupDimension {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column_name`](Self#structfield.column_name).
    #[must_use]
    pub fn column_name(mut self, value: impl Into<String>) -> Self {
        self.column_name = Some(value.into());
        self
    }
    /// Sets [`column_value`](Self#structfield.column_value).
    #[must_use]
    pub fn column_value(mut self, value: impl Into<String>) -> Self {
        self.column_value = Some(value.into());
        self
    }
    /// Sets [`null_value`](Self#structfield.null_value).
    #[must_use]
    pub fn null_value(mut self, value: impl Into<bool>) -> Self {
        self.null_value = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricGroupDimension default {
        "columnName" column_name, "columnValue" column_value, "nullValue" null_value,
    }
}

/// Other thresholds for one group of a metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricGroupOverride {
    /// The columns and values that make the group.
    #[serde(
        rename = "groupDimensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub group_dimensions: Option<Vec<MetricGroupDimension>>,
    /// Name of the group.
    #[serde(rename = "groupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// When the group alerts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Vec<Threshold>>,
}

impl MetricGroupOverride {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_dimensions`](Self#structfield.group_dimensions).
    #[must_use]
    pub fn group_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricGroupDimension>>,
    ) -> Self {
        self.group_dimensions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`group_name`](Self#structfield.group_name).
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets [`thresholds`](Self#structfield.thresholds).
    #[must_use]
    pub fn thresholds(
        mut self,
        value: impl IntoIterator<Item = impl Into<Threshold>>,
    ) -> Self {
        self.thresholds = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricGroupOverride default {
        "groupDimensions" group_dimensions, "groupName" group_name, "thresholds" thresholds,
    }
}

/// A metric, or one of its groups.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricIdentifier {
    /// The columns and values that make the group. Left out for the metric itself.
    #[serde(
        rename = "groupDimensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub group_dimensions: Option<Vec<MetricGroupDimension>>,
    /// Id of the metric.
    #[serde(rename = "metricId", default, skip_serializing_if = "Option::is_none")]
    pub metric_id: Option<i64>,
}

impl MetricIdentifier {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`group_dimensions`](Self#structfield.group_dimensions).
    #[must_use]
    pub fn group_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricGroupDimension>>,
    ) -> Self {
        self.group_dimensions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_id`](Self#structfield.metric_id).
    #[must_use]
    pub fn metric_id(mut self, value: impl Into<i64>) -> Self {
        self.metric_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricIdentifier default {
        "groupDimensions" group_dimensions, "metricId" metric_id OptionInteger,
    }
}

/// A metric with its state and its latest results.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricInfo {
    /// The issue that is open for it.
    #[serde(rename = "activeIssue", default, skip_serializing_if = "Option::is_none")]
    pub active_issue: Option<IdAndDisplayName>,
    /// Whether it can be run for past data.
    #[serde(rename = "canBackfill", default, skip_serializing_if = "Option::is_none")]
    pub can_backfill: Option<bool>,
    /// The collections that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collections: Option<Vec<IdAndDisplayName>>,
    /// Number of groups that alert.
    #[serde(
        rename = "criticalGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub critical_group_count: Option<i64>,
    /// Number of groups.
    #[serde(rename = "groupCount", default, skip_serializing_if = "Option::is_none")]
    pub group_count: Option<i64>,
    /// Whether a run for past data deletes runs that are there.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "isBackfillDestructive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_backfill_destructive: Option<bool>,
    /// Whether it is snoozed.
    #[serde(rename = "isSnoozed", default, skip_serializing_if = "Option::is_none")]
    pub is_snoozed: Option<bool>,
    /// Its latest runs.
    #[serde(
        rename = "latestMetricRuns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub latest_metric_runs: Option<Vec<MetricRun>>,
    /// What it computes and when it alerts.
    #[serde(
        rename = "metricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_configuration: Option<MetricConfiguration>,
    /// Names of what it runs on, its times and its state.
    #[serde(rename = "metricMetadata", default, skip_serializing_if = "Option::is_none")]
    pub metric_metadata: Option<MetricMetadata>,
    /// Number of groups without a value.
    #[serde(
        rename = "noValueGroupCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub no_value_group_count: Option<i64>,
    /// Why it can not be run for past data, for people.
    #[serde(
        rename = "reasonCannotBackfill",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub reason_cannot_backfill: Option<String>,
    /// State of its latest run, in an older form; `metricMetadata.currentMetricStatus` has the newer one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<MetricRunStatus>,
    /// The tags on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl MetricInfo {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`active_issue`](Self#structfield.active_issue).
    #[must_use]
    pub fn active_issue(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.active_issue = Some(value.into());
        self
    }
    /// Sets [`can_backfill`](Self#structfield.can_backfill).
    #[must_use]
    pub fn can_backfill(mut self, value: impl Into<bool>) -> Self {
        self.can_backfill = Some(value.into());
        self
    }
    /// Sets [`collections`](Self#structfield.collections).
    #[must_use]
    pub fn collections(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdAndDisplayName>>,
    ) -> Self {
        self.collections = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`critical_group_count`](Self#structfield.critical_group_count).
    #[must_use]
    pub fn critical_group_count(mut self, value: impl Into<i64>) -> Self {
        self.critical_group_count = Some(value.into());
        self
    }
    /// Sets [`group_count`](Self#structfield.group_count).
    #[must_use]
    pub fn group_count(mut self, value: impl Into<i64>) -> Self {
        self.group_count = Some(value.into());
        self
    }
    /// Sets [`is_backfill_destructive`](Self#structfield.is_backfill_destructive).
    #[must_use]
    pub fn is_backfill_destructive(mut self, value: impl Into<bool>) -> Self {
        self.is_backfill_destructive = Some(value.into());
        self
    }
    /// Sets [`is_snoozed`](Self#structfield.is_snoozed).
    #[must_use]
    pub fn is_snoozed(mut self, value: impl Into<bool>) -> Self {
        self.is_snoozed = Some(value.into());
        self
    }
    /// Sets [`latest_metric_runs`](Self#structfield.latest_metric_runs).
    #[must_use]
    pub fn latest_metric_runs(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricRun>>,
    ) -> Self {
        self.latest_metric_runs = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_configuration`](Self#structfield.metric_configuration).
    #[must_use]
    pub fn metric_configuration(
        mut self,
        value: impl Into<MetricConfiguration>,
    ) -> Self {
        self.metric_configuration = Some(value.into());
        self
    }
    /// Sets [`metric_metadata`](Self#structfield.metric_metadata).
    #[must_use]
    pub fn metric_metadata(mut self, value: impl Into<MetricMetadata>) -> Self {
        self.metric_metadata = Some(value.into());
        self
    }
    /// Sets [`no_value_group_count`](Self#structfield.no_value_group_count).
    #[must_use]
    pub fn no_value_group_count(mut self, value: impl Into<i64>) -> Self {
        self.no_value_group_count = Some(value.into());
        self
    }
    /// Sets [`reason_cannot_backfill`](Self#structfield.reason_cannot_backfill).
    #[must_use]
    pub fn reason_cannot_backfill(mut self, value: impl Into<String>) -> Self {
        self.reason_cannot_backfill = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<MetricRunStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricInfo default {
        "activeIssue" active_issue, "canBackfill" can_backfill, "collections" collections,
        "criticalGroupCount" critical_group_count OptionInteger, "groupCount" group_count OptionInteger,
        "isBackfillDestructive" is_backfill_destructive, "isSnoozed" is_snoozed, "latestMetricRuns" latest_metric_runs,
        "metricConfiguration" metric_configuration, "metricMetadata" metric_metadata,
        "noValueGroupCount" no_value_group_count OptionInteger, "reasonCannotBackfill" reason_cannot_backfill, "status" status,
        "tags" tags,
    }
}

/// A page of metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricInfoPage {
    /// The metrics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricInfo>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    MetricInfoPage default {
        "metrics" metrics, "paginationInfo" pagination_info,
    }
}

/// Which metrics are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricInfosFetch {
    /// Only metrics of these columns.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Only metrics that belong to these conversations.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "conversationIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub conversation_ids: Option<Vec<i64>>,
    /// Only metrics of these dimensions of data quality.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Whether `latestMetricRuns` is filled.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "includeLatestMetricRuns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_latest_metric_runs: Option<bool>,
    /// Only metrics that came into being in one of these ways.
    #[serde(
        rename = "metricCreationStates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_creation_states: Option<Vec<MetricCreationState>>,
    /// Only these metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Only predefined metrics of these kinds.
    #[serde(rename = "metricTypes", default, skip_serializing_if = "Option::is_none")]
    pub metric_types: Option<Vec<PredefinedMetricName>>,
    /// Only monitors of these kinds.
    #[serde(rename = "monitorTypes", default, skip_serializing_if = "Option::is_none")]
    pub monitor_types: Option<Vec<MonitorType>>,
    /// Only muted metrics, or only those that are not. Unspecified is no filter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub muted: Option<ThreeLeggedBoolean>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only metrics of this schema.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Only metrics of schemas with this name. `warehouseIds` must be given too.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Only metrics in which this text is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<MetricSortField>,
    /// Only metrics in this state, `healthy`, `alerting` or `unknown`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Only metrics of these tables.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Only metrics of tables with this name. `warehouseIds` must be given too.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
    /// Only metrics with one of these tags.
    #[serde(rename = "tagIds", default, skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// Only metrics made from these templates.
    #[serde(rename = "templateIds", default, skip_serializing_if = "Option::is_none")]
    pub template_ids: Option<Vec<i64>>,
    /// Only metrics of these sources. Needed beside `tableName` or `schemaName`.
    #[serde(rename = "warehouseIds", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_ids: Option<Vec<i64>>,
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl MetricInfosFetch {
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
    /// Sets [`conversation_ids`](Self#structfield.conversation_ids).
    #[must_use]
    pub fn conversation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.conversation_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`include_latest_metric_runs`](Self#structfield.include_latest_metric_runs).
    #[must_use]
    pub fn include_latest_metric_runs(mut self, value: impl Into<bool>) -> Self {
        self.include_latest_metric_runs = Some(value.into());
        self
    }
    /// Sets [`metric_creation_states`](Self#structfield.metric_creation_states).
    #[must_use]
    pub fn metric_creation_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricCreationState>>,
    ) -> Self {
        self.metric_creation_states = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_types`](Self#structfield.metric_types).
    #[must_use]
    pub fn metric_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<PredefinedMetricName>>,
    ) -> Self {
        self.metric_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`monitor_types`](Self#structfield.monitor_types).
    #[must_use]
    pub fn monitor_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<MonitorType>>,
    ) -> Self {
        self.monitor_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`muted`](Self#structfield.muted).
    #[must_use]
    pub fn muted(mut self, value: impl Into<ThreeLeggedBoolean>) -> Self {
        self.muted = Some(value.into());
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
    /// Sets [`schema_name`](Self#structfield.schema_name).
    #[must_use]
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
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
    pub fn sort_field(mut self, value: impl Into<MetricSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_name`](Self#structfield.table_name).
    #[must_use]
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets [`tag_ids`](Self#structfield.tag_ids).
    #[must_use]
    pub fn tag_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`template_ids`](Self#structfield.template_ids).
    #[must_use]
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.template_ids = Some(value.into_iter().map(Into::into).collect());
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
    MetricInfosFetch default {
        "columnIds" column_ids OptionIntegers, "conversationIds" conversation_ids SentAsText,
        "dimensionIds" dimension_ids OptionIntegers, "includeLatestMetricRuns" include_latest_metric_runs,
        "metricCreationStates" metric_creation_states, "metricIds" metric_ids OptionIntegers, "metricTypes" metric_types,
        "monitorTypes" monitor_types, "muted" muted, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "schemaId" schema_id SentAsText, "schemaName" schema_name, "search" search, "sortDirection" sort_direction,
        "sortField" sort_field, "status" status, "tableIds" table_ids OptionIntegers, "tableName" table_name,
        "tagIds" tag_ids OptionIntegers, "templateIds" template_ids OptionIntegers, "warehouseIds" warehouse_ids OptionIntegers,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// What a metric runs on, its times and its state.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricMetadata {
    /// Metrics that belong together with it.
    #[serde(
        rename = "companionMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub companion_metrics: Option<Vec<CompanionMetric>>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "createdAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at: Option<i64>,
    /// State of its latest run.
    #[serde(
        rename = "currentMetricStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub current_metric_status: Option<MetricStatus>,
    /// Id of the table.
    #[serde(
        rename = "datasetId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub dataset_id: Option<i64>,
    /// Name of the table.
    #[serde(rename = "datasetName", default, skip_serializing_if = "Option::is_none")]
    pub dataset_name: Option<String>,
    /// Name of the column that is the table's metric time.
    #[serde(
        rename = "datasetTimeColumnName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub dataset_time_column_name: Option<String>,
    /// When it was deleted, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "deletedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub deleted_at: Option<i64>,
    /// Id of the column.
    #[serde(rename = "fieldId", default, skip_serializing_if = "Option::is_none")]
    pub field_id: Option<i64>,
    /// Name of the column.
    #[serde(rename = "fieldName", default, skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// Whether the caller marked it as a favorite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Where its runs begin, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "metricHistoryBeginAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub metric_history_begin_at: Option<i64>,
    /// Where its runs end, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "metricHistoryEndAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub metric_history_end_at: Option<i64>,
    /// What it watches.
    #[serde(
        rename = "monitoredObjects",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub monitored_objects: Option<Vec<MonitoredObject>>,
    /// When it ran last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "runAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub run_at: Option<i64>,
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
    /// What it computes, in words.
    #[serde(
        rename = "statisticFullName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub statistic_full_name: Option<String>,
    /// What it computes, as a short name.
    #[serde(rename = "statisticName", default, skip_serializing_if = "Option::is_none")]
    pub statistic_name: Option<String>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "updatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_at: Option<i64>,
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
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl MetricMetadata {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`companion_metrics`](Self#structfield.companion_metrics).
    #[must_use]
    pub fn companion_metrics(
        mut self,
        value: impl IntoIterator<Item = impl Into<CompanionMetric>>,
    ) -> Self {
        self.companion_metrics = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`current_metric_status`](Self#structfield.current_metric_status).
    #[must_use]
    pub fn current_metric_status(mut self, value: impl Into<MetricStatus>) -> Self {
        self.current_metric_status = Some(value.into());
        self
    }
    /// Sets [`dataset_id`](Self#structfield.dataset_id).
    #[must_use]
    pub fn dataset_id(mut self, value: impl Into<i64>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets [`dataset_name`](Self#structfield.dataset_name).
    #[must_use]
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets [`dataset_time_column_name`](Self#structfield.dataset_time_column_name).
    #[must_use]
    pub fn dataset_time_column_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_time_column_name = Some(value.into());
        self
    }
    /// Sets [`deleted_at`](Self#structfield.deleted_at).
    #[must_use]
    pub fn deleted_at(mut self, value: impl Into<i64>) -> Self {
        self.deleted_at = Some(value.into());
        self
    }
    /// Sets [`field_id`](Self#structfield.field_id).
    #[must_use]
    pub fn field_id(mut self, value: impl Into<i64>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets [`field_name`](Self#structfield.field_name).
    #[must_use]
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets [`is_favorite`](Self#structfield.is_favorite).
    #[must_use]
    pub fn is_favorite(mut self, value: impl Into<bool>) -> Self {
        self.is_favorite = Some(value.into());
        self
    }
    /// Sets [`metric_history_begin_at`](Self#structfield.metric_history_begin_at).
    #[must_use]
    pub fn metric_history_begin_at(mut self, value: impl Into<i64>) -> Self {
        self.metric_history_begin_at = Some(value.into());
        self
    }
    /// Sets [`metric_history_end_at`](Self#structfield.metric_history_end_at).
    #[must_use]
    pub fn metric_history_end_at(mut self, value: impl Into<i64>) -> Self {
        self.metric_history_end_at = Some(value.into());
        self
    }
    /// Sets [`monitored_objects`](Self#structfield.monitored_objects).
    #[must_use]
    pub fn monitored_objects(
        mut self,
        value: impl IntoIterator<Item = impl Into<MonitoredObject>>,
    ) -> Self {
        self.monitored_objects = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`run_at`](Self#structfield.run_at).
    #[must_use]
    pub fn run_at(mut self, value: impl Into<i64>) -> Self {
        self.run_at = Some(value.into());
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
    /// Sets [`statistic_full_name`](Self#structfield.statistic_full_name).
    #[must_use]
    pub fn statistic_full_name(mut self, value: impl Into<String>) -> Self {
        self.statistic_full_name = Some(value.into());
        self
    }
    /// Sets [`statistic_name`](Self#structfield.statistic_name).
    #[must_use]
    pub fn statistic_name(mut self, value: impl Into<String>) -> Self {
        self.statistic_name = Some(value.into());
        self
    }
    /// Sets [`updated_at`](Self#structfield.updated_at).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<i64>) -> Self {
        self.updated_at = Some(value.into());
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
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricMetadata default {
        "companionMetrics" companion_metrics, "createdAt" created_at SentAsText, "currentMetricStatus" current_metric_status,
        "datasetId" dataset_id SentAsText, "datasetName" dataset_name, "datasetTimeColumnName" dataset_time_column_name,
        "deletedAt" deleted_at SentAsText, "fieldId" field_id OptionInteger, "fieldName" field_name, "isFavorite" is_favorite,
        "metricHistoryBeginAt" metric_history_begin_at SentAsText, "metricHistoryEndAt" metric_history_end_at SentAsText,
        "monitoredObjects" monitored_objects, "runAt" run_at SentAsText, "schemaId" schema_id SentAsText,
        "schemaName" schema_name, "statisticFullName" statistic_full_name, "statisticName" statistic_name,
        "updatedAt" updated_at SentAsText, "warehouseId" warehouse_id SentAsText, "warehouseName" warehouse_name,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// Until when metrics are mute.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricMute {
    /// The time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "muteUntil", default, skip_serializing_if = "Option::is_none")]
    pub mute_until: Option<i64>,
}

impl MetricMute {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`mute_until`](Self#structfield.mute_until).
    #[must_use]
    pub fn mute_until(mut self, value: impl Into<i64>) -> Self {
        self.mute_until = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricMute default {
        "muteUntil" mute_until OptionInteger,
    }
}

/// Kinds of predefined metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricNameList {
    /// Their names.
    #[serde(rename = "metricNames", default, skip_serializing_if = "Option::is_none")]
    pub metric_names: Option<Vec<PredefinedMetricName>>,
}

client_runtime::record! {
    MetricNameList default {
        "metricNames" metric_names,
    }
}

/// A column that a metric or a custom rule observes.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricObservedColumn {
    /// The column. Absent when it is there no more, for example after it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<ColumnWithTable>,
    /// What somebody wrote about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The custom rule that observes it.
    #[serde(rename = "customRule", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule: Option<CustomRuleInfo>,
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Id of this relation. There even when the column is not.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The metric that observes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricInfo>,
}

impl MetricObservedColumn {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`column`](Self#structfield.column).
    #[must_use]
    pub fn column(mut self, value: impl Into<ColumnWithTable>) -> Self {
        self.column = Some(value.into());
        self
    }
    /// Sets [`comments`](Self#structfield.comments).
    #[must_use]
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    /// Sets [`custom_rule`](Self#structfield.custom_rule).
    #[must_use]
    pub fn custom_rule(mut self, value: impl Into<CustomRuleInfo>) -> Self {
        self.custom_rule = Some(value.into());
        self
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`metric`](Self#structfield.metric).
    #[must_use]
    pub fn metric(mut self, value: impl Into<MetricInfo>) -> Self {
        self.metric = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricObservedColumn default {
        "column" column, "comments" comments, "customRule" custom_rule, "entityInfo" entity_info, "id" id OptionInteger,
        "metric" metric,
    }
}

/// An argument of what a metric computes. Exactly one of the values is set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricParameter {
    /// Name of the parameter, `arg1` for the column of a metric on a column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// One of `stringValue`, `columnName` and `numberValue` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub value: Option<MetricParameterValue>,
}

impl MetricParameter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<MetricParameterValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricParameter default {
        "key" key,
    } groups {
        value : "stringValue" | "columnName" | "numberValue",
    }
}

client_runtime::union! {
    /// What `MetricParameter` has of `stringValue`, `columnName` and `numberValue`: one of them.
    #[non_exhaustive]
    pub enum MetricParameterValue keyed {
        /// A text.
        ///
        /// `stringValue` on the wire.
        StringValue(String) = "stringValue",
        /// Name of a column.
        ///
        /// `columnName` on the wire.
        ColumnName(String) = "columnName",
        /// A number.
        ///
        /// `numberValue` on the wire.
        NumberValue(f64) = ("numberValue", Number) as f64,
    }
}

/// A metric as it was after a change.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRevision {
    /// Ids of the collections that it was in.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// The metric as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricConfiguration>,
    /// Who changed it, and when.
    #[serde(rename = "revisionInfo", default, skip_serializing_if = "Option::is_none")]
    pub revision_info: Option<RevisionInfo>,
}

client_runtime::record! {
    MetricRevision default {
        "collectionIds" collection_ids OptionIntegers, "metric" metric, "revisionInfo" revision_info,
    }
}

/// What was changed on a metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRevisionList {
    /// The revisions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revisions: Option<Vec<MetricRevision>>,
}

client_runtime::record! {
    MetricRevisionList default {
        "revisions" revisions,
    }
}

/// One run of a metric, for one of its groups.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRun {
    /// Class of the server's error, where the run failed.
    #[serde(rename = "exceptionClass", default, skip_serializing_if = "Option::is_none")]
    pub exception_class: Option<String>,
    /// What went wrong, for people.
    #[serde(
        rename = "exceptionMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exception_message: Option<String>,
    /// Why the run failed.
    #[serde(rename = "failureReason", default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<MetricRunFailureReason>,
    /// End of the interval of data, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "grainEndEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub grain_end_epoch_seconds: Option<i64>,
    /// Start of the interval of data, in seconds since 1970-01-01 UTC. For metrics with a lookback by metric time.
    #[serde(
        rename = "grainStartEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub grain_start_epoch_seconds: Option<i64>,
    /// The columns and values that make the group.
    #[serde(
        rename = "groupDimensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub group_dimensions: Option<Vec<MetricGroupDimension>>,
    /// Name of the group.
    #[serde(rename = "groupName", default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Whether the rows were counted, and `rowsScanned` and `rowsMatched` mean something.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "hasRowCounts", default, skip_serializing_if = "Option::is_none")]
    pub has_row_counts: Option<bool>,
    /// Whether `rowsMatched` means something.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "hasRowsMatched", default, skip_serializing_if = "Option::is_none")]
    pub has_rows_matched: Option<bool>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the run was made for past data.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "isPosthoc", default, skip_serializing_if = "Option::is_none")]
    pub is_posthoc: Option<bool>,
    /// What somebody said about the result.
    #[serde(
        rename = "metricRunAnnotation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_run_annotation: Option<MetricRunAnnotation>,
    /// The value that was computed.
    #[serde(rename = "observedValue", default, skip_serializing_if = "Option::is_none")]
    pub observed_value: Option<f64>,
    /// Number of rows that match.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "rowsMatched",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_matched: Option<i64>,
    /// Number of rows that were read.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "rowsScanned",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub rows_scanned: Option<i64>,
    /// When it ran, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "runAtEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub run_at_epoch_seconds: Option<i64>,
    /// The result, in an older form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<MetricRunStatus>,
    /// The result.
    #[serde(rename = "summaryStatus", default, skip_serializing_if = "Option::is_none")]
    pub summary_status: Option<MetricStatus>,
    /// The thresholds as they were at this run, with their values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thresholds: Option<Vec<ConstantThreshold>>,
}

impl MetricRun {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`exception_class`](Self#structfield.exception_class).
    #[must_use]
    pub fn exception_class(mut self, value: impl Into<String>) -> Self {
        self.exception_class = Some(value.into());
        self
    }
    /// Sets [`exception_message`](Self#structfield.exception_message).
    #[must_use]
    pub fn exception_message(mut self, value: impl Into<String>) -> Self {
        self.exception_message = Some(value.into());
        self
    }
    /// Sets [`failure_reason`](Self#structfield.failure_reason).
    #[must_use]
    pub fn failure_reason(mut self, value: impl Into<MetricRunFailureReason>) -> Self {
        self.failure_reason = Some(value.into());
        self
    }
    /// Sets [`grain_end_epoch_seconds`](Self#structfield.grain_end_epoch_seconds).
    #[must_use]
    pub fn grain_end_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.grain_end_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`grain_start_epoch_seconds`](Self#structfield.grain_start_epoch_seconds).
    #[must_use]
    pub fn grain_start_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.grain_start_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`group_dimensions`](Self#structfield.group_dimensions).
    #[must_use]
    pub fn group_dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricGroupDimension>>,
    ) -> Self {
        self.group_dimensions = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`group_name`](Self#structfield.group_name).
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets [`has_row_counts`](Self#structfield.has_row_counts).
    #[must_use]
    pub fn has_row_counts(mut self, value: impl Into<bool>) -> Self {
        self.has_row_counts = Some(value.into());
        self
    }
    /// Sets [`has_rows_matched`](Self#structfield.has_rows_matched).
    #[must_use]
    pub fn has_rows_matched(mut self, value: impl Into<bool>) -> Self {
        self.has_rows_matched = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`is_posthoc`](Self#structfield.is_posthoc).
    #[must_use]
    pub fn is_posthoc(mut self, value: impl Into<bool>) -> Self {
        self.is_posthoc = Some(value.into());
        self
    }
    /// Sets [`metric_run_annotation`](Self#structfield.metric_run_annotation).
    #[must_use]
    pub fn metric_run_annotation(
        mut self,
        value: impl Into<MetricRunAnnotation>,
    ) -> Self {
        self.metric_run_annotation = Some(value.into());
        self
    }
    /// Sets [`observed_value`](Self#structfield.observed_value).
    #[must_use]
    pub fn observed_value(mut self, value: impl Into<f64>) -> Self {
        self.observed_value = Some(value.into());
        self
    }
    /// Sets [`rows_matched`](Self#structfield.rows_matched).
    #[must_use]
    pub fn rows_matched(mut self, value: impl Into<i64>) -> Self {
        self.rows_matched = Some(value.into());
        self
    }
    /// Sets [`rows_scanned`](Self#structfield.rows_scanned).
    #[must_use]
    pub fn rows_scanned(mut self, value: impl Into<i64>) -> Self {
        self.rows_scanned = Some(value.into());
        self
    }
    /// Sets [`run_at_epoch_seconds`](Self#structfield.run_at_epoch_seconds).
    #[must_use]
    pub fn run_at_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.run_at_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<MetricRunStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`summary_status`](Self#structfield.summary_status).
    #[must_use]
    pub fn summary_status(mut self, value: impl Into<MetricStatus>) -> Self {
        self.summary_status = Some(value.into());
        self
    }
    /// Sets [`thresholds`](Self#structfield.thresholds).
    #[must_use]
    pub fn thresholds(
        mut self,
        value: impl IntoIterator<Item = impl Into<ConstantThreshold>>,
    ) -> Self {
        self.thresholds = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricRun default {
        "exceptionClass" exception_class, "exceptionMessage" exception_message, "failureReason" failure_reason,
        "grainEndEpochSeconds" grain_end_epoch_seconds SentAsText,
        "grainStartEpochSeconds" grain_start_epoch_seconds SentAsText, "groupDimensions" group_dimensions,
        "groupName" group_name, "hasRowCounts" has_row_counts, "hasRowsMatched" has_rows_matched, "id" id OptionInteger,
        "isPosthoc" is_posthoc, "metricRunAnnotation" metric_run_annotation, "observedValue" observed_value OptionNumber,
        "rowsMatched" rows_matched SentAsText, "rowsScanned" rows_scanned SentAsText,
        "runAtEpochSeconds" run_at_epoch_seconds SentAsText, "status" status, "summaryStatus" summary_status,
        "thresholds" thresholds,
    }
}

/// What somebody said about the result of a run.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRunAnnotation {
    /// Who made it and who changed it last, and when.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<EntityInfo>,
    /// Its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of the run.
    #[serde(rename = "metricRunId", default, skip_serializing_if = "Option::is_none")]
    pub metric_run_id: Option<i64>,
    /// Whether the result was right.
    #[serde(rename = "metricRunLabel", default, skip_serializing_if = "Option::is_none")]
    pub metric_run_label: Option<MetricRunLabel>,
}

impl MetricRunAnnotation {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<EntityInfo>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`metric_run_id`](Self#structfield.metric_run_id).
    #[must_use]
    pub fn metric_run_id(mut self, value: impl Into<i64>) -> Self {
        self.metric_run_id = Some(value.into());
        self
    }
    /// Sets [`metric_run_label`](Self#structfield.metric_run_label).
    #[must_use]
    pub fn metric_run_label(mut self, value: impl Into<MetricRunLabel>) -> Self {
        self.metric_run_label = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricRunAnnotation default {
        "entityInfo" entity_info, "id" id OptionInteger, "metricRunId" metric_run_id OptionInteger,
        "metricRunLabel" metric_run_label,
    }
}

client_runtime::open_enum! {
    /// Why a run failed.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricRunFailureReason: str {
        /// `METRIC_RUN_FAILURE_REASON_UNKNOWN` on the wire.
        Unknown = "METRIC_RUN_FAILURE_REASON_UNKNOWN",
        /// `METRIC_RUN_FAILURE_REASON_QUERY_FAILED` on the wire.
        QueryFailed = "METRIC_RUN_FAILURE_REASON_QUERY_FAILED",
        /// `METRIC_RUN_FAILURE_REASON_CONNECTION_FAILURE` on the wire.
        ConnectionFailure = "METRIC_RUN_FAILURE_REASON_CONNECTION_FAILURE",
        /// `METRIC_RUN_FAILURE_REASON_QUERY_TIMEOUT` on the wire.
        QueryTimeout = "METRIC_RUN_FAILURE_REASON_QUERY_TIMEOUT",
        /// `METRIC_RUN_FAILURE_REASON_INVALID_CREDS` on the wire.
        InvalidCreds = "METRIC_RUN_FAILURE_REASON_INVALID_CREDS",
        /// `METRIC_RUN_FAILURE_REASON_NO_LOOKBACK_DATA` on the wire.
        NoLookbackData = "METRIC_RUN_FAILURE_REASON_NO_LOOKBACK_DATA",
        /// `METRIC_RUN_FAILURE_REASON_LOOKBACK_VALUE_NOT_FOUND` on the wire.
        LookbackValueNotFound = "METRIC_RUN_FAILURE_REASON_LOOKBACK_VALUE_NOT_FOUND",
        /// `METRIC_RUN_FAILURE_REASON_NO_OBSERVED_VALUE` on the wire.
        NoObservedValue = "METRIC_RUN_FAILURE_REASON_NO_OBSERVED_VALUE",
        /// `METRIC_RUN_FAILURE_REASON_DATA_ACCESS_EXCEPTION` on the wire.
        DataAccessException = "METRIC_RUN_FAILURE_REASON_DATA_ACCESS_EXCEPTION",
        /// `METRIC_RUN_FAILURE_REASON_BIGEYE_IP_NOT_WHITELISTED` on the wire.
        BigeyeIpNotWhitelisted = "METRIC_RUN_FAILURE_REASON_BIGEYE_IP_NOT_WHITELISTED",
        /// `METRIC_RUN_FAILURE_REASON_MAX_METRIC_TIME_NOT_FOUND` on the wire.
        MaxMetricTimeNotFound = "METRIC_RUN_FAILURE_REASON_MAX_METRIC_TIME_NOT_FOUND",
        /// `METRIC_RUN_FAILURE_REASON_DIMENSION_NOT_FOUND` on the wire.
        DimensionNotFound = "METRIC_RUN_FAILURE_REASON_DIMENSION_NOT_FOUND",
        /// `METRIC_RUN_FAILURE_REASON_GROUPS_OVER_LIMIT` on the wire.
        GroupsOverLimit = "METRIC_RUN_FAILURE_REASON_GROUPS_OVER_LIMIT",
        /// `METRIC_RUN_FAILURE_REASON_BLOB_SIZE_LIMIT` on the wire.
        BlobSizeLimit = "METRIC_RUN_FAILURE_REASON_BLOB_SIZE_LIMIT",
        /// `METRIC_RUN_FAILURE_REASON_GRPC_SIZE_LIMIT` on the wire.
        GrpcSizeLimit = "METRIC_RUN_FAILURE_REASON_GRPC_SIZE_LIMIT",
        /// `METRIC_RUN_FAILURE_REASON_UNHEALTHY_AGENT` on the wire.
        UnhealthyAgent = "METRIC_RUN_FAILURE_REASON_UNHEALTHY_AGENT",
    }
}

client_runtime::open_enum! {
    /// Whether the result of a run was right. Positive is an alert.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricRunLabel: str {
        /// `METRIC_RUN_LABEL_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_RUN_LABEL_UNSPECIFIED",
        /// `METRIC_RUN_LABEL_TRUE_NEGATIVE` on the wire.
        TrueNegative = "METRIC_RUN_LABEL_TRUE_NEGATIVE",
        /// `METRIC_RUN_LABEL_FALSE_NEGATIVE` on the wire.
        FalseNegative = "METRIC_RUN_LABEL_FALSE_NEGATIVE",
        /// `METRIC_RUN_LABEL_TRUE_POSITIVE` on the wire.
        TruePositive = "METRIC_RUN_LABEL_TRUE_POSITIVE",
        /// `METRIC_RUN_LABEL_FALSE_POSITIVE` on the wire.
        FalsePositive = "METRIC_RUN_LABEL_FALSE_POSITIVE",
        /// `METRIC_RUN_LABEL_UNDETERMINED` on the wire.
        Undetermined = "METRIC_RUN_LABEL_UNDETERMINED",
        /// `METRIC_RUN_LABEL_EXPECTED` on the wire.
        Expected = "METRIC_RUN_LABEL_EXPECTED",
    }
}

/// A page of runs of a metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRunPage {
    /// The metric, or the group.
    #[serde(
        rename = "metricIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_identifier: Option<MetricIdentifier>,
    /// The runs.
    #[serde(rename = "metricRuns", default, skip_serializing_if = "Option::is_none")]
    pub metric_runs: Option<Vec<MetricRun>>,
    /// Where this page stands in the list.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    MetricRunPage default {
        "metricIdentifier" metric_identifier, "metricRuns" metric_runs, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// What runs are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricRunSortField: str {
        /// `METRIC_RUN_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_RUN_SORT_FIELD_UNSPECIFIED",
        /// `METRIC_RUN_SORT_FIELD_RAN_AT` on the wire.
        RanAt = "METRIC_RUN_SORT_FIELD_RAN_AT",
        /// `METRIC_RUN_SORT_FIELD_GRAIN_START` on the wire.
        GrainStart = "METRIC_RUN_SORT_FIELD_GRAIN_START",
    }
}

client_runtime::open_enum! {
    /// Result of a run, in an older form that Bigeye replaces by `MetricStatus`. Values with `OK` are healthy, those with `CRITICAL` alert. `GROUPS_CRITICAL` and `NO_RUNS` are states of a metric only, never of a single run.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricRunStatus: str {
        /// `METRIC_RUN_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_RUN_STATUS_UNSPECIFIED",
        /// `METRIC_RUN_STATUS_UPPERBOUND_CRITICAL` on the wire.
        UpperboundCritical = "METRIC_RUN_STATUS_UPPERBOUND_CRITICAL",
        /// `METRIC_RUN_STATUS_LOWERBOUND_CRITICAL` on the wire.
        LowerboundCritical = "METRIC_RUN_STATUS_LOWERBOUND_CRITICAL",
        /// `METRIC_RUN_STATUS_OK` on the wire.
        Ok = "METRIC_RUN_STATUS_OK",
        /// `METRIC_RUN_STATUS_GROUPS_CRITICAL` on the wire.
        GroupsCritical = "METRIC_RUN_STATUS_GROUPS_CRITICAL",
        /// `METRIC_RUN_STATUS_NO_RUNS` on the wire.
        NoRuns = "METRIC_RUN_STATUS_NO_RUNS",
        /// `METRIC_RUN_STATUS_UNKNOWN` on the wire.
        Unknown = "METRIC_RUN_STATUS_UNKNOWN",
        /// `METRIC_RUN_STATUS_MUTABLE_UNKNOWN` on the wire.
        MutableUnknown = "METRIC_RUN_STATUS_MUTABLE_UNKNOWN",
        /// `METRIC_RUN_STATUS_MUTABLE_UPPERBOUND_CRITICAL` on the wire.
        MutableUpperboundCritical = "METRIC_RUN_STATUS_MUTABLE_UPPERBOUND_CRITICAL",
        /// `METRIC_RUN_STATUS_MUTABLE_LOWERBOUND_CRITICAL` on the wire.
        MutableLowerboundCritical = "METRIC_RUN_STATUS_MUTABLE_LOWERBOUND_CRITICAL",
        /// `METRIC_RUN_STATUS_MUTABLE_OK` on the wire.
        MutableOk = "METRIC_RUN_STATUS_MUTABLE_OK",
        /// `METRIC_RUN_STATUS_GROUPS_LIMIT_FAILED` on the wire.
        GroupsLimitFailed = "METRIC_RUN_STATUS_GROUPS_LIMIT_FAILED",
    }
}

/// Which runs of which metrics are listed.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRunsBulkFetch {
    /// How many days back, instead of a start and an end.
    #[serde(rename = "daysOfHistory", default, skip_serializing_if = "Option::is_none")]
    pub days_of_history: Option<i64>,
    /// Runs up to this time, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "endEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub end_epoch_seconds: Option<i64>,
    /// The metrics, or groups of them.
    #[serde(
        rename = "metricIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_identifier: Option<Vec<MetricIdentifier>>,
    /// Runs from this time on, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "startEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub start_epoch_seconds: Option<i64>,
}

impl MetricRunsBulkFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`days_of_history`](Self#structfield.days_of_history).
    #[must_use]
    pub fn days_of_history(mut self, value: impl Into<i64>) -> Self {
        self.days_of_history = Some(value.into());
        self
    }
    /// Sets [`end_epoch_seconds`](Self#structfield.end_epoch_seconds).
    #[must_use]
    pub fn end_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.end_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`metric_identifier`](Self#structfield.metric_identifier).
    #[must_use]
    pub fn metric_identifier(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricIdentifier>>,
    ) -> Self {
        self.metric_identifier = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`start_epoch_seconds`](Self#structfield.start_epoch_seconds).
    #[must_use]
    pub fn start_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.start_epoch_seconds = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricRunsBulkFetch default {
        "daysOfHistory" days_of_history OptionInteger, "endEpochSeconds" end_epoch_seconds SentAsText,
        "metricIdentifier" metric_identifier, "startEpochSeconds" start_epoch_seconds SentAsText,
    }
}

/// Which runs of a metric are listed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricRunsFetch {
    /// How many days back, instead of a start and an end.
    #[serde(rename = "daysOfHistory", default, skip_serializing_if = "Option::is_none")]
    pub days_of_history: Option<i64>,
    /// Runs up to this time, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "endEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub end_epoch_seconds: Option<i64>,
    /// Only runs that belong to this issue.
    #[serde(rename = "issueId", default, skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<i64>,
    /// The metric, or a group of it.
    #[serde(
        rename = "metricIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_identifier: Option<MetricIdentifier>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<MetricRunSortField>,
    /// Runs from this time on, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "startEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub start_epoch_seconds: Option<i64>,
}

impl MetricRunsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`days_of_history`](Self#structfield.days_of_history).
    #[must_use]
    pub fn days_of_history(mut self, value: impl Into<i64>) -> Self {
        self.days_of_history = Some(value.into());
        self
    }
    /// Sets [`end_epoch_seconds`](Self#structfield.end_epoch_seconds).
    #[must_use]
    pub fn end_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.end_epoch_seconds = Some(value.into());
        self
    }
    /// Sets [`issue_id`](Self#structfield.issue_id).
    #[must_use]
    pub fn issue_id(mut self, value: impl Into<i64>) -> Self {
        self.issue_id = Some(value.into());
        self
    }
    /// Sets [`metric_identifier`](Self#structfield.metric_identifier).
    #[must_use]
    pub fn metric_identifier(mut self, value: impl Into<MetricIdentifier>) -> Self {
        self.metric_identifier = Some(value.into());
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
    /// Sets [`sort_direction`](Self#structfield.sort_direction).
    #[must_use]
    pub fn sort_direction(mut self, value: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(value.into());
        self
    }
    /// Sets [`sort_field`](Self#structfield.sort_field).
    #[must_use]
    pub fn sort_field(mut self, value: impl Into<MetricRunSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`start_epoch_seconds`](Self#structfield.start_epoch_seconds).
    #[must_use]
    pub fn start_epoch_seconds(mut self, value: impl Into<i64>) -> Self {
        self.start_epoch_seconds = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricRunsFetch default {
        "daysOfHistory" days_of_history OptionInteger, "endEpochSeconds" end_epoch_seconds SentAsText,
        "issueId" issue_id OptionInteger, "metricIdentifier" metric_identifier, "pageCursor" page_cursor,
        "pageSize" page_size OptionInteger, "sortDirection" sort_direction, "sortField" sort_field,
        "startEpochSeconds" start_epoch_seconds SentAsText,
    }
}

client_runtime::union! {
    /// When a metric runs. Exactly one of the two is set.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
    #[non_exhaustive]
    pub enum MetricSchedule keyed {
        /// Every so often.
        ///
        /// `scheduleFrequency` on the wire.
        ScheduleFrequency(TimeInterval) = "scheduleFrequency" as TimeInterval,
        /// A schedule with a name.
        ///
        /// `namedSchedule` on the wire.
        NamedSchedule(NamedSchedule) = "namedSchedule" as NamedSchedule,
    }
}

/// Counts of one day.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricScorecardCounts {
    /// Whether there were metrics on this day.
    #[serde(
        rename = "hadMetricsDeployed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub had_metrics_deployed: Option<bool>,
    /// The day, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "runAtMinute",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub run_at_minute: Option<i64>,
    /// Number of issues of this day that turned out to be right.
    #[serde(
        rename = "truePositiveIssuesOpened",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub true_positive_issues_opened: Option<i64>,
}

client_runtime::record! {
    MetricScorecardCounts default {
        "hadMetricsDeployed" had_metrics_deployed, "runAtMinute" run_at_minute SentAsText,
        "truePositiveIssuesOpened" true_positive_issues_opened OptionInteger,
    }
}

/// Which metrics are counted, and for how long.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricScorecardFetch {
    /// How many days back, at most 90.
    #[serde(rename = "daysOfHistory", default, skip_serializing_if = "Option::is_none")]
    pub days_of_history: Option<i64>,
    /// Which metrics: by source, schema, table or column.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<WhereClause>,
}

impl MetricScorecardFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`days_of_history`](Self#structfield.days_of_history).
    #[must_use]
    pub fn days_of_history(mut self, value: impl Into<i64>) -> Self {
        self.days_of_history = Some(value.into());
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
    MetricScorecardFetch default {
        "daysOfHistory" days_of_history OptionInteger, "where" where_,
    }
}

/// Daily counts of metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricScorecardList {
    /// One for each category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scorecards: Option<Vec<MetricCategoryScorecard>>,
}

client_runtime::record! {
    MetricScorecardList default {
        "scorecards" scorecards,
    }
}

client_runtime::open_enum! {
    /// What metrics are sorted by.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricSortField: str {
        /// `METRIC_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_SORT_FIELD_UNSPECIFIED",
        /// `METRIC_SORT_FIELD_METRIC_NAME` on the wire.
        MetricName = "METRIC_SORT_FIELD_METRIC_NAME",
        /// `METRIC_SORT_FIELD_RAN_AT` on the wire.
        RanAt = "METRIC_SORT_FIELD_RAN_AT",
        /// `METRIC_SORT_FIELD_ALERTING` on the wire.
        Alerting = "METRIC_SORT_FIELD_ALERTING",
        /// `METRIC_SORT_FIELD_SCHEMA` on the wire.
        Schema = "METRIC_SORT_FIELD_SCHEMA",
        /// `METRIC_SORT_FIELD_TABLE` on the wire.
        Table = "METRIC_SORT_FIELD_TABLE",
        /// `METRIC_SORT_FIELD_COLUMN` on the wire.
        Column = "METRIC_SORT_FIELD_COLUMN",
        /// `METRIC_SORT_FIELD_FAVORITE` on the wire.
        Favorite = "METRIC_SORT_FIELD_FAVORITE",
        /// `METRIC_SORT_FIELD_CREATED_AT` on the wire.
        CreatedAt = "METRIC_SORT_FIELD_CREATED_AT",
        /// `METRIC_SORT_FIELD_BIGCONFIG` on the wire.
        Bigconfig = "METRIC_SORT_FIELD_BIGCONFIG",
    }
}

client_runtime::open_enum! {
    /// State of a metric, or result of a run.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum MetricStatus: str {
        /// `METRIC_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "METRIC_STATUS_UNSPECIFIED",
        /// `METRIC_STATUS_ALERTING` on the wire.
        Alerting = "METRIC_STATUS_ALERTING",
        /// `METRIC_STATUS_FAILED` on the wire.
        Failed = "METRIC_STATUS_FAILED",
        /// `METRIC_STATUS_HEALTHY` on the wire.
        Healthy = "METRIC_STATUS_HEALTHY",
        /// `METRIC_STATUS_NO_OBSERVED_VALUE` on the wire.
        NoObservedValue = "METRIC_STATUS_NO_OBSERVED_VALUE",
        /// `METRIC_STATUS_GROUPS_MIXED_STATUS` on the wire.
        GroupsMixedStatus = "METRIC_STATUS_GROUPS_MIXED_STATUS",
    }
}

/// What a metric computes. Exactly one of `predefinedMetric`, `templateMetric`, `externalMonitor` and `customRuleType` is set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricType {
    /// Whether it reads metadata only, and no rows.
    #[serde(
        rename = "isMetadataMetric",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub is_metadata_metric: Option<bool>,
    /// Whether it is about the whole table, not about a column.
    #[serde(rename = "isTableMetric", default, skip_serializing_if = "Option::is_none")]
    pub is_table_metric: Option<bool>,
    /// One of `predefinedMetric`, `templateMetric`, `externalMonitor` and `customRuleType` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub metric_type: Option<MetricTypeMetricType>,
}

impl MetricType {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`is_metadata_metric`](Self#structfield.is_metadata_metric).
    #[must_use]
    pub fn is_metadata_metric(mut self, value: impl Into<bool>) -> Self {
        self.is_metadata_metric = Some(value.into());
        self
    }
    /// Sets [`is_table_metric`](Self#structfield.is_table_metric).
    #[must_use]
    pub fn is_table_metric(mut self, value: impl Into<bool>) -> Self {
        self.is_table_metric = Some(value.into());
        self
    }
    /// Sets [`metric_type`](Self#structfield.metric_type).
    #[must_use]
    pub fn metric_type(mut self, value: impl Into<MetricTypeMetricType>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    MetricType default {
        "isMetadataMetric" is_metadata_metric, "isTableMetric" is_table_metric,
    } groups {
        metric_type : "predefinedMetric" | "templateMetric" | "externalMonitor" | "customRuleType",
    }
}

client_runtime::union! {
    /// What `MetricType` has of `predefinedMetric`, `templateMetric`, `externalMonitor` and `customRuleType`: one of them.
    #[non_exhaustive]
    pub enum MetricTypeMetricType keyed {
        /// One of the metrics that Bigeye has.
        ///
        /// `predefinedMetric` on the wire.
        PredefinedMetric(PredefinedMetric) = "predefinedMetric" as PredefinedMetric,
        /// A metric from a template.
        ///
        /// `templateMetric` on the wire.
        TemplateMetric(TemplateMetric) = "templateMetric" as TemplateMetric,
        /// Something that another system computes.
        ///
        /// `externalMonitor` on the wire.
        ExternalMonitor(ExternalMonitor) = "externalMonitor" as ExternalMonitor,
        /// A custom rule, of this kind.
        ///
        /// `customRuleType` on the wire.
        CustomRuleType(CustomRuleType) = "customRuleType" as CustomRuleType,
    }
}

/// What is wrong with the configuration of a metric.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricValidationResult {
    /// Whether it can be stored as it is.
    #[serde(rename = "canSave", default, skip_serializing_if = "Option::is_none")]
    pub can_save: Option<bool>,
    /// Why it can not be stored, for people.
    #[serde(rename = "criticalIssues", default, skip_serializing_if = "Option::is_none")]
    pub critical_issues: Option<Vec<String>>,
    /// What else is wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues: Option<Vec<String>>,
    /// Whether a person should be asked before it is stored.
    #[serde(rename = "warnBeforeSave", default, skip_serializing_if = "Option::is_none")]
    pub warn_before_save: Option<bool>,
}

client_runtime::record! {
    MetricValidationResult default {
        "canSave" can_save, "criticalIssues" critical_issues, "issues" issues, "warnBeforeSave" warn_before_save,
    }
}

/// A metric with its runs.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricWithRuns {
    /// The metric, or the group.
    #[serde(
        rename = "metricIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_identifier: Option<MetricIdentifier>,
    /// The runs.
    #[serde(rename = "metricRuns", default, skip_serializing_if = "Option::is_none")]
    pub metric_runs: Option<Vec<MetricRun>>,
}

client_runtime::record! {
    MetricWithRuns default {
        "metricIdentifier" metric_identifier, "metricRuns" metric_runs,
    }
}

/// Several metrics with their runs.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricWithRunsList {
    /// The metrics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Vec<MetricWithRuns>>,
}

client_runtime::record! {
    MetricWithRunsList default {
        "metrics" metrics,
    }
}

/// Which metrics are run.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsRun {
    /// Ids of the metrics. They must have the same table, grain, groups and type of lookback.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Whether the start of the run is recorded.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "shouldWriteToMetricRunStart",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub should_write_to_metric_run_start: Option<bool>,
    /// The metrics by their properties, in place of their ids.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<WhereClause>,
}

impl MetricsRun {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`should_write_to_metric_run_start`](Self#structfield.should_write_to_metric_run_start).
    #[must_use]
    pub fn should_write_to_metric_run_start(mut self, value: impl Into<bool>) -> Self {
        self.should_write_to_metric_run_start = Some(value.into());
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
    MetricsRun default {
        "metricIds" metric_ids OptionIntegers, "shouldWriteToMetricRunStart" should_write_to_metric_run_start, "where" where_,
    }
}

/// Results of several metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsRunResult {
    /// The metrics that were run, with their results.
    #[serde(rename = "metricInfos", default, skip_serializing_if = "Option::is_none")]
    pub metric_infos: Option<Vec<MetricInfo>>,
    /// The metrics that were not run.
    #[serde(rename = "metricsNotRun", default, skip_serializing_if = "Option::is_none")]
    pub metrics_not_run: Option<Vec<MetricInfo>>,
}

client_runtime::record! {
    MetricsRunResult default {
        "metricInfos" metric_infos, "metricsNotRun" metrics_not_run,
    }
}

/// A change that is made to several metrics.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsUpdate {
    /// What is set. Whether members that are left out stay as they are is not documented.
    #[serde(
        rename = "metricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_configuration: Option<MetricConfiguration>,
    /// Ids of the metrics.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
}

impl MetricsUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`metric_configuration`](Self#structfield.metric_configuration).
    #[must_use]
    pub fn metric_configuration(
        mut self,
        value: impl Into<MetricConfiguration>,
    ) -> Self {
        self.metric_configuration = Some(value.into());
        self
    }
    /// Sets [`metric_ids`](Self#structfield.metric_ids).
    #[must_use]
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    MetricsUpdate default {
        "metricConfiguration" metric_configuration, "metricIds" metric_ids OptionIntegers,
    }
}

/// Which metrics were changed and which were not.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsUpdateResult {
    /// The metrics that were not changed, with the reason.
    #[serde(
        rename = "failedMetricEdits",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_metric_edits: Option<Vec<FailedMetricEdit>>,
    /// Ids of the metrics that were changed.
    #[serde(
        rename = "successfulMetricIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub successful_metric_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    MetricsUpdateResult default {
        "failedMetricEdits" failed_metric_edits, "successfulMetricIds" successful_metric_ids OptionIntegers,
    }
}

client_runtime::open_enum! {
    /// Kind of a monitor.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15, which alone has `MONITOR_TYPE_DELTA`).
    #[non_exhaustive]
    pub enum MonitorType: str {
        /// `MONITOR_TYPE_UNDEFINED` on the wire.
        Undefined = "MONITOR_TYPE_UNDEFINED",
        /// `MONITOR_TYPE_METRIC` on the wire.
        Metric = "MONITOR_TYPE_METRIC",
        /// `MONITOR_TYPE_DBT_TEST` on the wire.
        DbtTest = "MONITOR_TYPE_DBT_TEST",
        /// `MONITOR_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "MONITOR_TYPE_CUSTOM_RULE",
        /// `MONITOR_TYPE_DELTA` on the wire.
        Delta = "MONITOR_TYPE_DELTA",
    }
}

/// Something that a metric watches.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MonitoredObject {
    /// The thing.
    #[serde(rename = "entityInfo", default, skip_serializing_if = "Option::is_none")]
    pub entity_info: Option<IdAndDisplayName>,
    /// What kind of thing it is.
    #[serde(rename = "entityType", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<CatalogEntityType>,
}

impl MonitoredObject {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`entity_info`](Self#structfield.entity_info).
    #[must_use]
    pub fn entity_info(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.entity_info = Some(value.into());
        self
    }
    /// Sets [`entity_type`](Self#structfield.entity_type).
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<CatalogEntityType>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    MonitoredObject default {
        "entityInfo" entity_info, "entityType" entity_type,
    }
}

/// One of the metrics that Bigeye has.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PredefinedMetric {
    /// Which one.
    #[serde(rename = "metricName", default, skip_serializing_if = "Option::is_none")]
    pub metric_name: Option<PredefinedMetricName>,
}

impl PredefinedMetric {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`metric_name`](Self#structfield.metric_name).
    #[must_use]
    pub fn metric_name(mut self, value: impl Into<PredefinedMetricName>) -> Self {
        self.metric_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    PredefinedMetric default {
        "metricName" metric_name,
    }
}

client_runtime::open_enum! {
    /// Name of a metric that Bigeye has.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum PredefinedMetricName: str {
        /// `UNDEFINED_PREDEFINED_METRIC_NAME` on the wire.
        Undefined = "UNDEFINED_PREDEFINED_METRIC_NAME",
        /// `PERCENT_NULL` on the wire.
        PercentNull = "PERCENT_NULL",
        /// `COUNT_NULL` on the wire.
        CountNull = "COUNT_NULL",
        /// `PERCENT_EMPTY_STRING` on the wire.
        PercentEmptyString = "PERCENT_EMPTY_STRING",
        /// `COUNT_EMPTY_STRING` on the wire.
        CountEmptyString = "COUNT_EMPTY_STRING",
        /// `PERCENT_UNIQUE` on the wire.
        PercentUnique = "PERCENT_UNIQUE",
        /// `PERCENT_VALUE_IN_LIST` on the wire.
        PercentValueInList = "PERCENT_VALUE_IN_LIST",
        /// `AVERAGE` on the wire.
        Average = "AVERAGE",
        /// `MIN` on the wire.
        Min = "MIN",
        /// `MAX` on the wire.
        Max = "MAX",
        /// `SUM` on the wire.
        Sum = "SUM",
        /// `COUNT_ROWS` on the wire.
        CountRows = "COUNT_ROWS",
        /// `COUNT_DISTINCT` on the wire.
        CountDistinct = "COUNT_DISTINCT",
        /// `HOURS_SINCE_MAX_DATE` on the wire.
        HoursSinceMaxDate = "HOURS_SINCE_MAX_DATE",
        /// `HOURS_SINCE_MAX_TIMESTAMP` on the wire.
        HoursSinceMaxTimestamp = "HOURS_SINCE_MAX_TIMESTAMP",
        /// `COUNT_TRUE` on the wire.
        CountTrue = "COUNT_TRUE",
        /// `PERCENT_TRUE` on the wire.
        PercentTrue = "PERCENT_TRUE",
        /// `COUNT_FALSE` on the wire.
        CountFalse = "COUNT_FALSE",
        /// `PERCENT_FALSE` on the wire.
        PercentFalse = "PERCENT_FALSE",
        /// `COUNT_USA_PHONE` on the wire.
        CountUsaPhone = "COUNT_USA_PHONE",
        /// `PERCENT_USA_PHONE` on the wire.
        PercentUsaPhone = "PERCENT_USA_PHONE",
        /// `COUNT_USA_ZIP_CODE` on the wire.
        CountUsaZipCode = "COUNT_USA_ZIP_CODE",
        /// `PERCENT_USA_ZIP_CODE` on the wire.
        PercentUsaZipCode = "PERCENT_USA_ZIP_CODE",
        /// `PERCENT_UUID` on the wire.
        PercentUuid = "PERCENT_UUID",
        /// `COUNT_TIMESTAMP_STRING` on the wire.
        CountTimestampString = "COUNT_TIMESTAMP_STRING",
        /// `PERCENT_TIMESTAMP_STRING` on the wire.
        PercentTimestampString = "PERCENT_TIMESTAMP_STRING",
        /// `COUNT_DUPLICATES` on the wire.
        CountDuplicates = "COUNT_DUPLICATES",
        /// `COUNT_USA_STATE_CODE` on the wire.
        CountUsaStateCode = "COUNT_USA_STATE_CODE",
        /// `PERCENT_USA_STATE_CODE` on the wire.
        PercentUsaStateCode = "PERCENT_USA_STATE_CODE",
        /// `VARIANCE` on the wire.
        Variance = "VARIANCE",
        /// `SKEW` on the wire.
        Skew = "SKEW",
        /// `KURTOSIS` on the wire.
        Kurtosis = "KURTOSIS",
        /// `GEOMETRIC_MEAN` on the wire.
        GeometricMean = "GEOMETRIC_MEAN",
        /// `HARMONIC_MEAN` on the wire.
        HarmonicMean = "HARMONIC_MEAN",
        /// `COUNT_UUID` on the wire.
        CountUuid = "COUNT_UUID",
        /// `COUNT_CUSIP` on the wire.
        CountCusip = "COUNT_CUSIP",
        /// `PERCENT_CUSIP` on the wire.
        PercentCusip = "PERCENT_CUSIP",
        /// `COUNT_SEDOL` on the wire.
        CountSedol = "COUNT_SEDOL",
        /// `PERCENT_SEDOL` on the wire.
        PercentSedol = "PERCENT_SEDOL",
        /// `COUNT_ISIN` on the wire.
        CountIsin = "COUNT_ISIN",
        /// `PERCENT_ISIN` on the wire.
        PercentIsin = "PERCENT_ISIN",
        /// `COUNT_LEI` on the wire.
        CountLei = "COUNT_LEI",
        /// `PERCENT_LEI` on the wire.
        PercentLei = "PERCENT_LEI",
        /// `COUNT_FIGI` on the wire.
        CountFigi = "COUNT_FIGI",
        /// `PERCENT_FIGI` on the wire.
        PercentFigi = "PERCENT_FIGI",
        /// `COUNT_PERM_ID` on the wire.
        CountPermId = "COUNT_PERM_ID",
        /// `PERCENT_PERM_ID` on the wire.
        PercentPermId = "PERCENT_PERM_ID",
        /// `COUNT_NAN` on the wire.
        CountNan = "COUNT_NAN",
        /// `PERCENT_NAN` on the wire.
        PercentNan = "PERCENT_NAN",
        /// `COUNT_LONGITUDE` on the wire.
        CountLongitude = "COUNT_LONGITUDE",
        /// `PERCENT_LONGITUDE` on the wire.
        PercentLongitude = "PERCENT_LONGITUDE",
        /// `COUNT_LATITUDE` on the wire.
        CountLatitude = "COUNT_LATITUDE",
        /// `PERCENT_LATITUDE` on the wire.
        PercentLatitude = "PERCENT_LATITUDE",
        /// `COUNT_NOT_IN_FUTURE` on the wire.
        CountNotInFuture = "COUNT_NOT_IN_FUTURE",
        /// `PERCENT_NOT_IN_FUTURE` on the wire.
        PercentNotInFuture = "PERCENT_NOT_IN_FUTURE",
        /// `COUNT_DATE_NOT_IN_FUTURE` on the wire.
        CountDateNotInFuture = "COUNT_DATE_NOT_IN_FUTURE",
        /// `PERCENT_DATE_NOT_IN_FUTURE` on the wire.
        PercentDateNotInFuture = "PERCENT_DATE_NOT_IN_FUTURE",
        /// `MEDIAN` on the wire.
        Median = "MEDIAN",
        /// `PERCENTILE` on the wire.
        Percentile = "PERCENTILE",
        /// `COUNT_NOT_NULL` on the wire.
        CountNotNull = "COUNT_NOT_NULL",
        /// `STRING_LENGTH_AVERAGE` on the wire.
        StringLengthAverage = "STRING_LENGTH_AVERAGE",
        /// `STRING_LENGTH_MIN` on the wire.
        StringLengthMin = "STRING_LENGTH_MIN",
        /// `STRING_LENGTH_MAX` on the wire.
        StringLengthMax = "STRING_LENGTH_MAX",
        /// `COUNT_SSN` on the wire.
        CountSsn = "COUNT_SSN",
        /// `PERCENT_SSN` on the wire.
        PercentSsn = "PERCENT_SSN",
        /// `COUNT_EMAIL` on the wire.
        CountEmail = "COUNT_EMAIL",
        /// `PERCENT_EMAIL` on the wire.
        PercentEmail = "PERCENT_EMAIL",
        /// `ROWS_INSERTED` on the wire.
        RowsInserted = "ROWS_INSERTED",
        /// `HOURS_SINCE_LAST_LOAD` on the wire.
        HoursSinceLastLoad = "HOURS_SINCE_LAST_LOAD",
        /// `COUNT_READ_QUERIES` on the wire.
        CountReadQueries = "COUNT_READ_QUERIES",
        /// `PERCENT_NOT_NULL` on the wire.
        PercentNotNull = "PERCENT_NOT_NULL",
        /// `FRESHNESS` on the wire.
        Freshness = "FRESHNESS",
        /// `VOLUME` on the wire.
        Volume = "VOLUME",
        /// `FRESHNESS_DATA` on the wire.
        FreshnessData = "FRESHNESS_DATA",
        /// `VOLUME_DATA` on the wire.
        VolumeData = "VOLUME_DATA",
        /// `COUNT_VALUE_IN_LIST` on the wire.
        CountValueInList = "COUNT_VALUE_IN_LIST",
        /// `PERCENT_DISTINCT` on the wire.
        PercentDistinct = "PERCENT_DISTINCT",
        /// `PERCENT_DUPLICATES` on the wire.
        PercentDuplicates = "PERCENT_DUPLICATES",
        /// `HOURS_SINCE_MAX_STRING` on the wire.
        HoursSinceMaxString = "HOURS_SINCE_MAX_STRING",
    }
}

/// A threshold that is relative to a window of earlier data of fixed length. Only for tables with a metric time.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelativeThreshold {
    /// The value, and the side on which it must not be passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<SimpleBound>,
    /// Length of the window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookback: Option<TimeInterval>,
}

impl RelativeThreshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound`](Self#structfield.bound).
    #[must_use]
    pub fn bound(mut self, value: impl Into<SimpleBound>) -> Self {
        self.bound = Some(value.into());
        self
    }
    /// Sets [`lookback`](Self#structfield.lookback).
    #[must_use]
    pub fn lookback(mut self, value: impl Into<TimeInterval>) -> Self {
        self.lookback = Some(value.into());
        self
    }
}

client_runtime::record! {
    RelativeThreshold default {
        "bound" bound, "lookback" lookback,
    }
}

/// Who changed something, how, and when.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RevisionInfo {
    /// When, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "epochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub epoch_seconds: Option<i64>,
    /// The user.
    #[serde(rename = "revisedBy", default, skip_serializing_if = "Option::is_none")]
    pub revised_by: Option<User>,
    /// What was done.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<RevisionType>,
}

client_runtime::record! {
    RevisionInfo default {
        "epochSeconds" epoch_seconds SentAsText, "revisedBy" revised_by, "type" type_,
    }
}

client_runtime::open_enum! {
    /// What was done with something.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum RevisionType: str {
        /// `REVISION_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "REVISION_TYPE_UNSPECIFIED",
        /// `REVISION_TYPE_CREATE` on the wire.
        Create = "REVISION_TYPE_CREATE",
        /// `REVISION_TYPE_UPDATE` on the wire.
        Update = "REVISION_TYPE_UPDATE",
        /// `REVISION_TYPE_DELETE` on the wire.
        Delete = "REVISION_TYPE_DELETE",
    }
}

/// Columns that could not be made the time of creation of the rows of their tables.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowCreationTimeFailure {
    /// The columns.
    #[serde(rename = "failedColumns", default, skip_serializing_if = "Option::is_none")]
    pub failed_columns: Option<Vec<IdAndDisplayName>>,
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

client_runtime::record! {
    RowCreationTimeFailure default {
        "failedColumns" failed_columns, "message" message,
    }
}

/// A filter by the time at which a row was created.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowCreationTimeFilter {
    /// How far back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookback: Option<TimeInterval>,
    /// The column that says when a row was created.
    #[serde(rename = "rctColumn", default, skip_serializing_if = "Option::is_none")]
    pub rct_column: Option<IdAndDisplayName>,
}

impl RowCreationTimeFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`lookback`](Self#structfield.lookback).
    #[must_use]
    pub fn lookback(mut self, value: impl Into<TimeInterval>) -> Self {
        self.lookback = Some(value.into());
        self
    }
    /// Sets [`rct_column`](Self#structfield.rct_column).
    #[must_use]
    pub fn rct_column(mut self, value: impl Into<IdAndDisplayName>) -> Self {
        self.rct_column = Some(value.into());
        self
    }
}

client_runtime::record! {
    RowCreationTimeFilter default {
        "lookback" lookback, "rctColumn" rct_column,
    }
}

/// What became of the times of creation that a Bigconfig sets.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RowCreationTimeResult {
    /// The columns that were set.
    #[serde(
        rename = "columnsSetAsRowCreationTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub columns_set_as_row_creation_time: Option<Vec<IdAndDisplayName>>,
    /// What failed.
    #[serde(
        rename = "rowCreationTimeUpsertFailures",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub row_creation_time_upsert_failures: Option<Vec<RowCreationTimeFailure>>,
    /// The tables of these columns.
    #[serde(
        rename = "tablesWithRowCreationTimeSet",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub tables_with_row_creation_time_set: Option<Vec<IdAndDisplayName>>,
}

client_runtime::record! {
    RowCreationTimeResult default {
        "columnsSetAsRowCreationTime" columns_set_as_row_creation_time,
        "rowCreationTimeUpsertFailures" row_creation_time_upsert_failures,
        "tablesWithRowCreationTimeSet" tables_with_row_creation_time_set,
    }
}

/// A limit.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SimpleBound {
    /// Whether it is the lowest or the highest value.
    #[serde(rename = "boundType", default, skip_serializing_if = "Option::is_none")]
    pub bound_type: Option<SimpleBoundType>,
    /// The limit. Ignored for thresholds that Bigeye computes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
}

impl SimpleBound {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound_type`](Self#structfield.bound_type).
    #[must_use]
    pub fn bound_type(mut self, value: impl Into<SimpleBoundType>) -> Self {
        self.bound_type = Some(value.into());
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<f64>) -> Self {
        self.value = Some(value.into());
        self
    }
}

client_runtime::record! {
    SimpleBound default {
        "boundType" bound_type, "value" value OptionNumber,
    }
}

client_runtime::open_enum! {
    /// Whether a limit is the lowest or the highest value.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SimpleBoundType: str {
        /// `UNDEFINED_SIMPLE_BOUND_TYPE` on the wire.
        Undefined = "UNDEFINED_SIMPLE_BOUND_TYPE",
        /// `LOWER_BOUND_SIMPLE_BOUND_TYPE` on the wire.
        LowerBound = "LOWER_BOUND_SIMPLE_BOUND_TYPE",
        /// `UPPER_BOUND_SIMPLE_BOUND_TYPE` on the wire.
        UpperBound = "UPPER_BOUND_SIMPLE_BOUND_TYPE",
    }
}

/// A threshold in standard deviations.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct StandardDeviationThreshold {
    /// The number of standard deviations, and the side on which it must not be passed.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<SimpleBound>,
    /// How far back the values go of which the deviation is computed.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lookback: Option<TimeInterval>,
}

impl StandardDeviationThreshold {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`bound`](Self#structfield.bound).
    #[must_use]
    pub fn bound(mut self, value: impl Into<SimpleBound>) -> Self {
        self.bound = Some(value.into());
        self
    }
    /// Sets [`lookback`](Self#structfield.lookback).
    #[must_use]
    pub fn lookback(mut self, value: impl Into<TimeInterval>) -> Self {
        self.lookback = Some(value.into());
        self
    }
}

client_runtime::record! {
    StandardDeviationThreshold default {
        "bound" bound, "lookback" lookback,
    }
}

/// A metric from a template.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TemplateMetric {
    /// How the values of the rows become one value.
    #[serde(
        rename = "aggregationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub aggregation_type: Option<AggregationType>,
    /// Id of the template.
    #[serde(rename = "templateId", default, skip_serializing_if = "Option::is_none")]
    pub template_id: Option<i64>,
    /// Name of the template.
    #[serde(rename = "templateName", default, skip_serializing_if = "Option::is_none")]
    pub template_name: Option<String>,
}

impl TemplateMetric {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`aggregation_type`](Self#structfield.aggregation_type).
    #[must_use]
    pub fn aggregation_type(mut self, value: impl Into<AggregationType>) -> Self {
        self.aggregation_type = Some(value.into());
        self
    }
    /// Sets [`template_id`](Self#structfield.template_id).
    #[must_use]
    pub fn template_id(mut self, value: impl Into<i64>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets [`template_name`](Self#structfield.template_name).
    #[must_use]
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
}

client_runtime::record! {
    TemplateMetric default {
        "aggregationType" aggregation_type, "templateId" template_id OptionInteger, "templateName" template_name,
    }
}

client_runtime::union! {
    /// When a metric alerts. Exactly one of the members is set.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
    #[non_exhaustive]
    pub enum Threshold keyed {
        /// A fixed value.
        ///
        /// `constantThreshold` on the wire.
        ConstantThreshold(ConstantThreshold) = "constantThreshold" as ConstantThreshold,
        /// Relative to a window of earlier data. Only for tables with a metric time.
        ///
        /// `relativeThreshold` on the wire.
        RelativeThreshold(RelativeThreshold) = "relativeThreshold" as RelativeThreshold,
        /// Computed from the metric's history.
        ///
        /// `autoThreshold` on the wire.
        AutoThreshold(AutoThreshold) = "autoThreshold" as AutoThreshold,
        /// By a schedule of updates.
        ///
        /// `freshnessScheduleThreshold` on the wire.
        FreshnessScheduleThreshold(
            FreshnessScheduleThreshold,
        ) = "freshnessScheduleThreshold" as FreshnessScheduleThreshold,
        /// In standard deviations.
        ///
        /// `standardDeviationThreshold` on the wire.
        StandardDeviationThreshold(
            StandardDeviationThreshold,
        ) = "standardDeviationThreshold" as StandardDeviationThreshold,
        /// No threshold: the metric never alerts. An empty object.
        ///
        /// `noneThreshold` on the wire.
        ///
        /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
        NoneThreshold(Map<String, Value>) = "noneThreshold" as Map<String, Value>,
    }
}

/// A period.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TimeRange {
    /// Its end, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "endTimestamp", default, skip_serializing_if = "Option::is_none")]
    pub end_timestamp: Option<i64>,
    /// Its start, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(rename = "startTimestamp", default, skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<i64>,
}

impl TimeRange {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`end_timestamp`](Self#structfield.end_timestamp).
    #[must_use]
    pub fn end_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.end_timestamp = Some(value.into());
        self
    }
    /// Sets [`start_timestamp`](Self#structfield.start_timestamp).
    #[must_use]
    pub fn start_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.start_timestamp = Some(value.into());
        self
    }
}

client_runtime::record! {
    TimeRange default {
        "endTimestamp" end_timestamp OptionInteger, "startTimestamp" start_timestamp OptionInteger,
    }
}

/// Which things a bulk operation is for. How several members work together is not documented; an empty list is no filter.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. The members are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WhereClause {
    /// Those in these collections.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// Those on these columns.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Those of these custom rules.
    #[serde(rename = "customRuleIds", default, skip_serializing_if = "Option::is_none")]
    pub custom_rule_ids: Option<Vec<i64>>,
    /// Custom rules of these kinds.
    #[serde(
        rename = "customRuleTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub custom_rule_types: Option<Vec<CustomRuleType>>,
    /// Those of these dimensions of data quality.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Those with these ids. An empty list is no filter: everything in the workspace is meant then.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 sends no bulk deletion without ids, and says in a comment that the server would take an empty list for no filter).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<i64>>,
    /// Predefined metrics of these kinds.
    #[serde(rename = "metricTypes", default, skip_serializing_if = "Option::is_none")]
    pub metric_types: Option<Vec<PredefinedMetricName>>,
    /// Monitors of these kinds.
    #[serde(rename = "monitorTypes", default, skip_serializing_if = "Option::is_none")]
    pub monitor_types: Option<Vec<MonitorType>>,
    /// Those in these schemas.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Those in which this text is found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Whether everything is taken, or searched.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "searchAll", default, skip_serializing_if = "Option::is_none")]
    pub search_all: Option<bool>,
    /// Those on these sources.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Those in one of these states. The values are not documented; where metrics are filtered elsewhere they are `healthy`, `alerting` and `unknown`.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<String>>,
    /// Those on these tables.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Those from these templates.
    #[serde(rename = "templateIds", default, skip_serializing_if = "Option::is_none")]
    pub template_ids: Option<Vec<i64>>,
    /// Those in this workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl WhereClause {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`collection_ids`](Self#structfield.collection_ids).
    #[must_use]
    pub fn collection_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.collection_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`custom_rule_ids`](Self#structfield.custom_rule_ids).
    #[must_use]
    pub fn custom_rule_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.custom_rule_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`custom_rule_types`](Self#structfield.custom_rule_types).
    #[must_use]
    pub fn custom_rule_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomRuleType>>,
    ) -> Self {
        self.custom_rule_types = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`ids`](Self#structfield.ids).
    #[must_use]
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_types`](Self#structfield.metric_types).
    #[must_use]
    pub fn metric_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<PredefinedMetricName>>,
    ) -> Self {
        self.metric_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`monitor_types`](Self#structfield.monitor_types).
    #[must_use]
    pub fn monitor_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<MonitorType>>,
    ) -> Self {
        self.monitor_types = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`search_all`](Self#structfield.search_all).
    #[must_use]
    pub fn search_all(mut self, value: impl Into<bool>) -> Self {
        self.search_all = Some(value.into());
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
    /// Sets [`statuses`](Self#structfield.statuses).
    #[must_use]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.statuses = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`template_ids`](Self#structfield.template_ids).
    #[must_use]
    pub fn template_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.template_ids = Some(value.into_iter().map(Into::into).collect());
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
    WhereClause default {
        "collectionIds" collection_ids OptionIntegers, "columnIds" column_ids OptionIntegers,
        "customRuleIds" custom_rule_ids OptionIntegers, "customRuleTypes" custom_rule_types,
        "dimensionIds" dimension_ids OptionIntegers, "ids" ids OptionIntegers, "metricTypes" metric_types,
        "monitorTypes" monitor_types, "schemaIds" schema_ids OptionIntegers, "search" search, "searchAll" search_all,
        "sourceIds" source_ids OptionIntegers, "statuses" statuses, "tableIds" table_ids OptionIntegers,
        "templateIds" template_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}
