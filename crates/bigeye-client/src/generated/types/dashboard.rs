// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `dashboard`.

use serde::Serialize;

/// One number at one time.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardDataPoint {
    /// When it was computed, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "collectedTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub collected_timestamp: Option<i64>,
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// What it counts.
    #[serde(rename = "dataPointType", default, skip_serializing_if = "Option::is_none")]
    pub data_point_type: Option<DashboardDataPointType>,
    /// The time that it is for, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: used by third parties' code (Mozilla's public ETL code reads it as seconds).
    #[serde(
        rename = "dataTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub data_timestamp: Option<i64>,
    /// What it is for within its type, such as a collection or a user.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Ids of the sources that it covers.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// The number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
    /// Ids of the workspaces that it covers.
    #[serde(rename = "workspaceIds", default, skip_serializing_if = "Option::is_none")]
    pub workspace_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    DashboardDataPoint default {
        "collectedTimestamp" collected_timestamp SentAsText, "companyId" company_id OptionInteger,
        "dataPointType" data_point_type, "dataTimestamp" data_timestamp SentAsText, "key" key,
        "sourceIds" source_ids OptionIntegers, "value" value OptionNumber, "workspaceIds" workspace_ids OptionIntegers,
    }
}

/// Numbers of one type over time.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardDataPointSeries {
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// What the numbers count.
    #[serde(rename = "dataPointType", default, skip_serializing_if = "Option::is_none")]
    pub data_point_type: Option<DashboardDataPointType>,
    /// The numbers.
    #[serde(rename = "dataPoints", default, skip_serializing_if = "Option::is_none")]
    pub data_points: Option<Vec<DashboardDataPoint>>,
    /// End of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "endingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub ending_timestamp: Option<i64>,
    /// What the series is for within its type, such as a collection or a user.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Name of what `key` stands for.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "keyInfo", default, skip_serializing_if = "Option::is_none")]
    pub key_info: Option<String>,
    /// Ids of the sources that it covers.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Start of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub starting_timestamp: Option<i64>,
    /// Ids of the workspaces that it covers.
    #[serde(rename = "workspaceIds", default, skip_serializing_if = "Option::is_none")]
    pub workspace_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    DashboardDataPointSeries default {
        "companyId" company_id OptionInteger, "dataPointType" data_point_type, "dataPoints" data_points,
        "endingTimestamp" ending_timestamp SentAsText, "key" key, "keyInfo" key_info, "sourceIds" source_ids OptionIntegers,
        "startingTimestamp" starting_timestamp SentAsText, "workspaceIds" workspace_ids OptionIntegers,
    }
}

/// The series that were asked for, and the question again.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardDataPointSeriesList {
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// The series.
    #[serde(
        rename = "dataPointSeries",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub data_point_series: Option<Vec<DashboardDataPointSeries>>,
    /// Which numbers.
    #[serde(rename = "dataPointTypes", default, skip_serializing_if = "Option::is_none")]
    pub data_point_types: Option<Vec<DashboardDataPointType>>,
    /// End of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "endingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub ending_timestamp: Option<i64>,
    /// Ids of the sources that they cover.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Start of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub starting_timestamp: Option<i64>,
    /// Ids of the workspaces that they cover.
    #[serde(rename = "workspaceIds", default, skip_serializing_if = "Option::is_none")]
    pub workspace_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    DashboardDataPointSeriesList default {
        "companyId" company_id OptionInteger, "dataPointSeries" data_point_series, "dataPointTypes" data_point_types,
        "endingTimestamp" ending_timestamp SentAsText, "sourceIds" source_ids OptionIntegers,
        "startingTimestamp" starting_timestamp SentAsText, "workspaceIds" workspace_ids OptionIntegers,
    }
}

client_runtime::open_enum! {
    /// What a number of the dashboard counts.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_TABLES_V2, DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_TABLES, DASHBOARD_DATA_POINT_TYPE_NUMBER_METADATA_MONITORED_TABLES, DASHBOARD_DATA_POINT_TYPE_CONTRACTED_METADATA_MONITORED_TABLES, DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_LINEAGE_NODES, DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_LINEAGE_NODES).
    #[non_exhaustive]
    pub enum DashboardDataPointType: str {
        /// `DASHBOARD_DATA_POINT_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "DASHBOARD_DATA_POINT_TYPE_UNSPECIFIED",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_OPEN_ISSUES` on the wire.
        NumberOpenIssues = "DASHBOARD_DATA_POINT_TYPE_NUMBER_OPEN_ISSUES",
        /// `DASHBOARD_DATA_POINT_TYPE_AVERAGE_ISSUE_TIME_TO_ACTION` on the wire.
        AverageIssueTimeToAction = "DASHBOARD_DATA_POINT_TYPE_AVERAGE_ISSUE_TIME_TO_ACTION",
        /// `DASHBOARD_DATA_POINT_TYPE_AVERAGE_ISSUE_TIME_TO_CLOSE` on the wire.
        AverageIssueTimeToClose = "DASHBOARD_DATA_POINT_TYPE_AVERAGE_ISSUE_TIME_TO_CLOSE",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_OPEN_ISSUES_BY_COLLECTION` on the wire.
        NumberOpenIssuesByCollection = "DASHBOARD_DATA_POINT_TYPE_NUMBER_OPEN_ISSUES_BY_COLLECTION",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_COLLECTION` on the wire.
        NumberMetricsByCollection = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_COLLECTION",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_CLOSED_BY_USER` on the wire.
        NumberIssuesClosedByUser = "DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_CLOSED_BY_USER",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_TABLES` on the wire.
        NumberBillableTables = "DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_TABLES",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_CLOSED` on the wire.
        NumberIssuesClosed = "DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_CLOSED",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_HOURS_TO_CLOSE` on the wire.
        TotalHoursToClose = "DASHBOARD_DATA_POINT_TYPE_TOTAL_HOURS_TO_CLOSE",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_WITH_ISSUE_BY_CATEGORY` on the wire.
        NumberMetricsWithIssueByCategory = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_WITH_ISSUE_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_CATEGORY` on the wire.
        NumberMetricsByCategory = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_METRICS_WO_ISSUE_BY_CATEGORY` on the wire.
        PctMetricsWoIssueByCategory = "DASHBOARD_DATA_POINT_TYPE_PCT_METRICS_WO_ISSUE_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES` on the wire.
        TotalTables = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS` on the wire.
        TotalTablesWithMetrics = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS` on the wire.
        PctTablesWithMetrics = "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS_BY_CATEGORY` on the wire.
        TotalTablesWithMetricsByCategory = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS_BY_CATEGORY` on the wire.
        PctTablesWithMetricsByCategory = "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_ISSUE_BY_CATEGORY` on the wire.
        TotalTablesWithIssueByCategory = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_ISSUE_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_INTERACTED` on the wire.
        NumberIssuesInteracted = "DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_INTERACTED",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_OPENED` on the wire.
        NumberIssuesOpened = "DASHBOARD_DATA_POINT_TYPE_NUMBER_ISSUES_OPENED",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_ISSUES_INTERACTED` on the wire.
        PctIssuesInteracted = "DASHBOARD_DATA_POINT_TYPE_PCT_ISSUES_INTERACTED",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITHOUT_ISSUE_BY_CATEGORY` on the wire.
        PctTablesWithoutIssueByCategory = "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITHOUT_ISSUE_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITHOUT_ISSUE_BY_CATEGORY` on the wire.
        TotalTablesWithoutIssueByCategory = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITHOUT_ISSUE_BY_CATEGORY",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_METRICS_WO_ISSUE_BY_DIMENSION` on the wire.
        PctMetricsWoIssueByDimension = "DASHBOARD_DATA_POINT_TYPE_PCT_METRICS_WO_ISSUE_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_WITH_ISSUE_BY_DIMENSION` on the wire.
        NumberMetricsWithIssueByDimension = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_WITH_ISSUE_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_DIMENSION` on the wire.
        NumberMetricsByDimension = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METRICS_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS_BY_DIMENSION` on the wire.
        PctTablesWithMetricsByDimension = "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WITH_METRICS_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS_BY_DIMENSION` on the wire.
        TotalTablesWithMetricsByDimension = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_METRICS_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WO_ISSUE_BY_DIMENSION` on the wire.
        PctTablesWoIssueByDimension = "DASHBOARD_DATA_POINT_TYPE_PCT_TABLES_WO_ISSUE_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_ISSUE_BY_DIMENSION` on the wire.
        TotalTablesWithIssueByDimension = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITH_ISSUE_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITHOUT_ISSUE_BY_DIMENSION` on the wire.
        TotalTablesWithoutIssueByDimension = "DASHBOARD_DATA_POINT_TYPE_TOTAL_TABLES_WITHOUT_ISSUE_BY_DIMENSION",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_UNIQUE_TABLE_NAMES` on the wire.
        NumberBillableUniqueTableNames = "DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_UNIQUE_TABLE_NAMES",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_TABLES_V2` on the wire.
        NumberBillableTablesV2 = "DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_TABLES_V2",
        /// `DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_TABLES` on the wire.
        ContractedBillableTables = "DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_TABLES",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_METADATA_MONITORED_TABLES` on the wire.
        NumberMetadataMonitoredTables = "DASHBOARD_DATA_POINT_TYPE_NUMBER_METADATA_MONITORED_TABLES",
        /// `DASHBOARD_DATA_POINT_TYPE_CONTRACTED_METADATA_MONITORED_TABLES` on the wire.
        ContractedMetadataMonitoredTables = "DASHBOARD_DATA_POINT_TYPE_CONTRACTED_METADATA_MONITORED_TABLES",
        /// `DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_LINEAGE_NODES` on the wire.
        NumberBillableLineageNodes = "DASHBOARD_DATA_POINT_TYPE_NUMBER_BILLABLE_LINEAGE_NODES",
        /// `DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_LINEAGE_NODES` on the wire.
        ContractedBillableLineageNodes = "DASHBOARD_DATA_POINT_TYPE_CONTRACTED_BILLABLE_LINEAGE_NODES",
    }
}

/// Which series are wanted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardDataPointsFetch {
    /// Over what time each number is taken.
    #[serde(
        rename = "aggregationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub aggregation_type: Option<DashboardDateAggregationType>,
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// Which numbers.
    #[serde(rename = "dataPointTypes", default, skip_serializing_if = "Option::is_none")]
    pub data_point_types: Option<Vec<DashboardDataPointType>>,
    /// End of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "endingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub ending_timestamp: Option<i64>,
    /// Only these sources, by id.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Start of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub starting_timestamp: Option<i64>,
    /// Only these workspaces, by id.
    #[serde(rename = "workspaceIds", default, skip_serializing_if = "Option::is_none")]
    pub workspace_ids: Option<Vec<i64>>,
}

impl DashboardDataPointsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`aggregation_type`](Self#structfield.aggregation_type).
    #[must_use]
    pub fn aggregation_type(
        mut self,
        value: impl Into<DashboardDateAggregationType>,
    ) -> Self {
        self.aggregation_type = Some(value.into());
        self
    }
    /// Sets [`company_id`](Self#structfield.company_id).
    #[must_use]
    pub fn company_id(mut self, value: impl Into<i64>) -> Self {
        self.company_id = Some(value.into());
        self
    }
    /// Sets [`data_point_types`](Self#structfield.data_point_types).
    #[must_use]
    pub fn data_point_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<DashboardDataPointType>>,
    ) -> Self {
        self.data_point_types = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`ending_timestamp`](Self#structfield.ending_timestamp).
    #[must_use]
    pub fn ending_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.ending_timestamp = Some(value.into());
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
    /// Sets [`starting_timestamp`](Self#structfield.starting_timestamp).
    #[must_use]
    pub fn starting_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.starting_timestamp = Some(value.into());
        self
    }
    /// Sets [`workspace_ids`](Self#structfield.workspace_ids).
    #[must_use]
    pub fn workspace_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.workspace_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    DashboardDataPointsFetch default {
        "aggregationType" aggregation_type, "companyId" company_id OptionInteger, "dataPointTypes" data_point_types,
        "endingTimestamp" ending_timestamp SentAsText, "sourceIds" source_ids OptionIntegers,
        "startingTimestamp" starting_timestamp SentAsText, "workspaceIds" workspace_ids OptionIntegers,
    }
}

client_runtime::open_enum! {
    /// Over what time a number is taken.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DashboardDateAggregationType: str {
        /// `DASHBOARD_DATE_AGGREGATION_TYPE_DAY` on the wire.
        Day = "DASHBOARD_DATE_AGGREGATION_TYPE_DAY",
        /// `DASHBOARD_DATE_AGGREGATION_TYPE_WEEK` on the wire.
        Week = "DASHBOARD_DATE_AGGREGATION_TYPE_WEEK",
        /// `DASHBOARD_DATE_AGGREGATION_TYPE_MONTH` on the wire.
        Month = "DASHBOARD_DATE_AGGREGATION_TYPE_MONTH",
    }
}

/// When numbers were and will be computed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardRefreshInfo {
    /// When they were computed last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "lastUpdatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_updated_at: Option<i64>,
    /// When they are computed next, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "nextUpdatedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub next_updated_at: Option<i64>,
}

client_runtime::record! {
    DashboardRefreshInfo default {
        "lastUpdatedAt" last_updated_at SentAsText, "nextUpdatedAt" next_updated_at SentAsText,
    }
}

/// Which numbers are meant.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DashboardRefreshInfoFetch {
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
    /// End of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "endingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub ending_timestamp: Option<i64>,
    /// Only these sources, by id.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Start of the time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startingTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub starting_timestamp: Option<i64>,
    /// Only these workspaces, by id.
    #[serde(rename = "workspaceIds", default, skip_serializing_if = "Option::is_none")]
    pub workspace_ids: Option<Vec<i64>>,
}

impl DashboardRefreshInfoFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`company_id`](Self#structfield.company_id).
    #[must_use]
    pub fn company_id(mut self, value: impl Into<i64>) -> Self {
        self.company_id = Some(value.into());
        self
    }
    /// Sets [`ending_timestamp`](Self#structfield.ending_timestamp).
    #[must_use]
    pub fn ending_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.ending_timestamp = Some(value.into());
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
    /// Sets [`starting_timestamp`](Self#structfield.starting_timestamp).
    #[must_use]
    pub fn starting_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.starting_timestamp = Some(value.into());
        self
    }
    /// Sets [`workspace_ids`](Self#structfield.workspace_ids).
    #[must_use]
    pub fn workspace_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.workspace_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    DashboardRefreshInfoFetch default {
        "companyId" company_id OptionInteger, "endingTimestamp" ending_timestamp SentAsText,
        "sourceIds" source_ids OptionIntegers, "startingTimestamp" starting_timestamp SentAsText,
        "workspaceIds" workspace_ids OptionIntegers,
    }
}
