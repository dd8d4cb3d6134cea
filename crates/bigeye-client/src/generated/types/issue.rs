// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `issue`.

use serde::Serialize;
use super::{
    BulkResult, IdAndDisplayName, MetricConfiguration, MetricEvent, MetricMetadata,
    MetricRunLabel, MetricRunStatus, MetricStatus, MetricType, MonitorType,
    NotificationChannel, PaginationInfo, PredefinedMetricName, SortDirection,
    ThreeLeggedBoolean, User,
};

/// A metric that alerts, and how the alert was judged.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlertingMetric {
    /// How the alert was judged by people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<MetricRunLabel>,
    /// The metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<IdAndDisplayName>,
}

client_runtime::record! {
    AlertingMetric default {
        "label" label, "metric" metric,
    }
}

/// An issue that could not be changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FailedIssueUpdate {
    /// Id of the issue.
    #[serde(rename = "issueId", default, skip_serializing_if = "Option::is_none")]
    pub issue_id: Option<i64>,
    /// Why not, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

client_runtime::record! {
    FailedIssueUpdate default {
        "issueId" issue_id OptionInteger, "reason" reason,
    }
}

/// Something that Bigeye found to be wrong with data, or an incident made of several such issues. `id` is what calls take; `name` is what people see. The names of the table and the schema are in `metricMetadata`.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Issue {
    /// For how long the acknowledged issue stays quiet, in seconds.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "ackSnoozeSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ack_snooze_seconds: Option<i64>,
    /// When it was acknowledged, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "ackedTimeSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub acked_time_seconds: Option<i64>,
    /// What it is about, written by a language model.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "aiOverview", default, skip_serializing_if = "Option::is_none")]
    pub ai_overview: Option<String>,
    /// Number of alerts in it.
    #[serde(rename = "alertCount", default, skip_serializing_if = "Option::is_none")]
    pub alert_count: Option<i64>,
    /// What is special about the rows that alert, written by a language model.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "alertingDataDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_data_description: Option<String>,
    /// The metrics that alert.
    #[serde(
        rename = "alertingMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_metrics: Option<Vec<IdAndDisplayName>>,
    /// The metrics that alert, each with how its alert was judged.
    #[serde(
        rename = "alertingMetricsWithLabel",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub alerting_metrics_with_label: Option<Vec<AlertingMetric>>,
    /// The user that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<User>,
    /// When it was closed, in seconds since 1970-01-01 UTC. Absent while it is open.
    #[serde(
        rename = "closedTimeSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub closed_time_seconds: Option<i64>,
    /// How the alert was judged when the issue was closed.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "currentClosingFeedback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub current_closing_feedback: Option<MetricRunLabel>,
    /// Its status.
    #[serde(rename = "currentStatus", default, skip_serializing_if = "Option::is_none")]
    pub current_status: Option<IssueStatus>,
    /// What happened, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the data quality dimension of its metric.
    #[serde(rename = "dimensionId", default, skip_serializing_if = "Option::is_none")]
    pub dimension_id: Option<i64>,
    /// Time of the first data point that alerted, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "earliestAlertingPointTimeSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub earliest_alerting_point_time_seconds: Option<i64>,
    /// What the pipelines have to do with it, written by a language model.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "etlAnalysis", default, skip_serializing_if = "Option::is_none")]
    pub etl_analysis: Option<String>,
    /// Everything that happened to it. This can be long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<IssueEvent>>,
    /// Status of the metric run that opened it.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "firstMetricRunStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub first_metric_run_status: Option<MetricRunStatus>,
    /// Id of the issue, as calls take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of objects downstream that it affects.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "impactedObjects",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub impacted_objects: Option<i64>,
    /// Whether it is the root cause of other issues.
    #[serde(rename = "isRootCause", default, skip_serializing_if = "Option::is_none")]
    pub is_root_cause: Option<bool>,
    /// Things that it is linked to.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(rename = "issueLinks", default, skip_serializing_if = "Option::is_none")]
    pub issue_links: Option<Vec<IssueLink>>,
    /// Suggested steps to resolve it.
    #[serde(
        rename = "issueResolutionSteps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub issue_resolution_steps: Option<Vec<IssueResolutionStep>>,
    /// What kind of issue it is.
    #[serde(rename = "issueType", default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<IssueType>,
    /// The metric that alerted. Absent for an incident.
    ///
    /// Evidence: used by third parties' code (Mozilla's public ETL code: absent for incidents).
    #[serde(
        rename = "metricConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_configuration: Option<MetricConfiguration>,
    /// Names and ids of the metric's source, schema, table and column.
    #[serde(rename = "metricMetadata", default, skip_serializing_if = "Option::is_none")]
    pub metric_metadata: Option<MetricMetadata>,
    /// No notifications before this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "mutedUntilTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub muted_until_timestamp: Option<i64>,
    /// The key that people see, a number as text or an incident's name. Not its `id`.
    ///
    /// Evidence: read in the vendor's own code (Bigeye's MCP server).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where alerts about it go.
    #[serde(
        rename = "notificationChannels",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub notification_channels: Option<Vec<NotificationChannel>>,
    /// When it was opened, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: used by third parties' code (Mozilla's public ETL code stores it as an integer).
    #[serde(
        rename = "openedTimeSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub opened_time_seconds: Option<i64>,
    /// The incident that it was merged into.
    #[serde(rename = "parentIssue", default, skip_serializing_if = "Option::is_none")]
    pub parent_issue: Option<IdAndDisplayName>,
    /// How earlier issues of this kind were resolved, written by a language model.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "previousResolutionSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub previous_resolution_summary: Option<String>,
    /// Its priority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<IssuePriority>,
    /// A number from which the priority is made.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "priorityScore", default, skip_serializing_if = "Option::is_none")]
    pub priority_score: Option<i64>,
    /// SQL that may mend the data, written by a language model.
    ///
    /// Evidence: **unverified** (Bigeye SDK 0.11.15, not in the published document; the meaning is read from the name).
    #[serde(rename = "remediationSql", default, skip_serializing_if = "Option::is_none")]
    pub remediation_sql: Option<String>,
    /// A short text about it, which users can set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Time from opening to acknowledging, in seconds.
    #[serde(
        rename = "timeToAckSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub time_to_ack_seconds: Option<i64>,
    /// Time from opening to closing, in seconds.
    #[serde(
        rename = "timeToResolveSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub time_to_resolve_seconds: Option<i64>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    Issue default {
        "ackSnoozeSeconds" ack_snooze_seconds OptionInteger, "ackedTimeSeconds" acked_time_seconds SentAsText,
        "aiOverview" ai_overview, "alertCount" alert_count OptionInteger, "alertingDataDescription" alerting_data_description,
        "alertingMetrics" alerting_metrics, "alertingMetricsWithLabel" alerting_metrics_with_label, "assignee" assignee,
        "closedTimeSeconds" closed_time_seconds SentAsText, "currentClosingFeedback" current_closing_feedback,
        "currentStatus" current_status, "description" description, "dimensionId" dimension_id OptionInteger,
        "earliestAlertingPointTimeSeconds" earliest_alerting_point_time_seconds SentAsText, "etlAnalysis" etl_analysis,
        "events" events, "firstMetricRunStatus" first_metric_run_status, "id" id OptionInteger,
        "impactedObjects" impacted_objects OptionInteger, "isRootCause" is_root_cause, "issueLinks" issue_links,
        "issueResolutionSteps" issue_resolution_steps, "issueType" issue_type, "metricConfiguration" metric_configuration,
        "metricMetadata" metric_metadata, "mutedUntilTimestamp" muted_until_timestamp SentAsText, "name" name,
        "notificationChannels" notification_channels, "openedTimeSeconds" opened_time_seconds SentAsText,
        "parentIssue" parent_issue, "previousResolutionSummary" previous_resolution_summary, "priority" priority,
        "priorityScore" priority_score OptionInteger, "remediationSql" remediation_sql, "summary" summary,
        "timeToAckSeconds" time_to_ack_seconds SentAsText, "timeToResolveSeconds" time_to_resolve_seconds SentAsText,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A text about an issue that a language model wrote.
///
/// Evidence: **unverified** (published OpenAPI documents; Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueAiOverviewUpdate {
    /// Who made the change.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overview: Option<String>,
    /// Which of the issue's texts it is.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<IssueAiUpdateType>,
}

impl IssueAiOverviewUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`overview`](Self#structfield.overview).
    #[must_use]
    pub fn overview(mut self, value: impl Into<String>) -> Self {
        self.overview = Some(value.into());
        self
    }
    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, value: impl Into<IssueAiUpdateType>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueAiOverviewUpdate default {
        "createdBy" created_by, "id" id OptionInteger, "overview" overview, "type" type_,
    }
}

client_runtime::open_enum! {
    /// Which text about an issue a language model wrote.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: ISSUE_AI_UPDATE_TYPE_REMEDIATION_SQL).
    #[non_exhaustive]
    pub enum IssueAiUpdateType: str {
        /// `ISSUE_AI_UPDATE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_AI_UPDATE_TYPE_UNSPECIFIED",
        /// `ISSUE_AI_UPDATE_TYPE_OVERVIEW` on the wire.
        Overview = "ISSUE_AI_UPDATE_TYPE_OVERVIEW",
        /// `ISSUE_AI_UPDATE_TYPE_RESOLUTION_SUGGESTION` on the wire.
        ResolutionSuggestion = "ISSUE_AI_UPDATE_TYPE_RESOLUTION_SUGGESTION",
        /// `ISSUE_AI_UPDATE_TYPE_DATA_DESCRIPTION` on the wire.
        DataDescription = "ISSUE_AI_UPDATE_TYPE_DATA_DESCRIPTION",
        /// `ISSUE_AI_UPDATE_TYPE_ETL_ANALYSIS` on the wire.
        EtlAnalysis = "ISSUE_AI_UPDATE_TYPE_ETL_ANALYSIS",
        /// `ISSUE_AI_UPDATE_TYPE_PREVIOUS_RESOLUTIONS` on the wire.
        PreviousResolutions = "ISSUE_AI_UPDATE_TYPE_PREVIOUS_RESOLUTIONS",
        /// `ISSUE_AI_UPDATE_TYPE_OVERVIEW_RESTRICTED` on the wire.
        OverviewRestricted = "ISSUE_AI_UPDATE_TYPE_OVERVIEW_RESTRICTED",
        /// `ISSUE_AI_UPDATE_TYPE_REMEDIATION_SQL` on the wire.
        RemediationSql = "ISSUE_AI_UPDATE_TYPE_REMEDIATION_SQL",
    }
}

/// To whom an issue is assigned.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueAssignmentUpdate {
    /// The user, by `id`. The id 0 takes the assignment back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<User>,
    /// Who made the change.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl IssueAssignmentUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`assignee`](Self#structfield.assignee).
    #[must_use]
    pub fn assignee(mut self, value: impl Into<User>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueAssignmentUpdate default {
        "assignee" assignee, "createdBy" created_by, "id" id OptionInteger,
    }
}

/// A change to several issues.
///
/// Evidence: **unverified** (published OpenAPI document, UpdateIssueBatchRequestWrapper; no client that sends it is known).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueBatchUpdate {
    /// The change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<IssueUpdate>,
    /// Ids of the issues to change.
    #[serde(rename = "issueIds", default, skip_serializing_if = "Option::is_none")]
    pub issue_ids: Option<Vec<i64>>,
}

impl IssueBatchUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn body(mut self, value: impl Into<IssueUpdate>) -> Self {
        self.body = Some(value.into());
        self
    }
    /// Sets [`issue_ids`](Self#structfield.issue_ids).
    #[must_use]
    pub fn issue_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.issue_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    IssueBatchUpdate default {
        "body" body, "issueIds" issue_ids OptionIntegers,
    }
}

/// What became of a change to several issues.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueBatchUpdateResult {
    /// Issues that could not be changed. Empty or absent when all went well.
    #[serde(
        rename = "failedIssueUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub failed_issue_updates: Option<Vec<FailedIssueUpdate>>,
    /// Ids of the issues that were changed.
    #[serde(
        rename = "successfulIssueIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub successful_issue_ids: Option<Vec<i64>>,
}

client_runtime::record! {
    IssueBatchUpdateResult default {
        "failedIssueUpdates" failed_issue_updates, "successfulIssueIds" successful_issue_ids OptionIntegers,
    }
}

/// A change to all issues that meet a condition.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueBulkUpdate {
    /// Whom to assign the issues to.
    #[serde(
        rename = "assignmentUpdate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub assignment_update: Option<IssueAssignmentUpdate>,
    /// New texts and a time until which the issues are muted.
    #[serde(rename = "configUpdate", default, skip_serializing_if = "Option::is_none")]
    pub config_update: Option<IssueConfigUpdate>,
    /// Whether the change comes from a metric run and not from a person.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "isMetricRun", default, skip_serializing_if = "Option::is_none")]
    pub is_metric_run: Option<bool>,
    /// The new priority.
    #[serde(rename = "priorityUpdate", default, skip_serializing_if = "Option::is_none")]
    pub priority_update: Option<IssuePriorityUpdate>,
    /// The new status.
    #[serde(rename = "statusUpdate", default, skip_serializing_if = "Option::is_none")]
    pub status_update: Option<IssueStatusUpdate>,
    /// Id of the user who makes the change.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "updatedById", default, skip_serializing_if = "Option::is_none")]
    pub updated_by_id: Option<i64>,
    /// Which issues to change.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<IssueFilter>,
}

impl IssueBulkUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`assignment_update`](Self#structfield.assignment_update).
    #[must_use]
    pub fn assignment_update(mut self, value: impl Into<IssueAssignmentUpdate>) -> Self {
        self.assignment_update = Some(value.into());
        self
    }
    /// Sets [`config_update`](Self#structfield.config_update).
    #[must_use]
    pub fn config_update(mut self, value: impl Into<IssueConfigUpdate>) -> Self {
        self.config_update = Some(value.into());
        self
    }
    /// Sets [`is_metric_run`](Self#structfield.is_metric_run).
    #[must_use]
    pub fn is_metric_run(mut self, value: impl Into<bool>) -> Self {
        self.is_metric_run = Some(value.into());
        self
    }
    /// Sets [`priority_update`](Self#structfield.priority_update).
    #[must_use]
    pub fn priority_update(mut self, value: impl Into<IssuePriorityUpdate>) -> Self {
        self.priority_update = Some(value.into());
        self
    }
    /// Sets [`status_update`](Self#structfield.status_update).
    #[must_use]
    pub fn status_update(mut self, value: impl Into<IssueStatusUpdate>) -> Self {
        self.status_update = Some(value.into());
        self
    }
    /// Sets [`updated_by_id`](Self#structfield.updated_by_id).
    #[must_use]
    pub fn updated_by_id(mut self, value: impl Into<i64>) -> Self {
        self.updated_by_id = Some(value.into());
        self
    }
    /// Sets [`where_`](Self#structfield.where_).
    #[must_use]
    pub fn where_(mut self, value: impl Into<IssueFilter>) -> Self {
        self.where_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueBulkUpdate default {
        "assignmentUpdate" assignment_update, "configUpdate" config_update, "isMetricRun" is_metric_run,
        "priorityUpdate" priority_update, "statusUpdate" status_update, "updatedById" updated_by_id OptionInteger,
        "where" where_,
    }
}

/// New texts of an issue, and a time until which it is muted.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueConfigUpdate {
    /// Who made the change.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// The new description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// No notifications before this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "muteUntilTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub mute_until_timestamp: Option<i64>,
    /// The new summary. It replaces the old one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

impl IssueConfigUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`mute_until_timestamp`](Self#structfield.mute_until_timestamp).
    #[must_use]
    pub fn mute_until_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.mute_until_timestamp = Some(value.into());
        self
    }
    /// Sets [`summary`](Self#structfield.summary).
    #[must_use]
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueConfigUpdate default {
        "createdBy" created_by, "description" description, "id" id OptionInteger,
        "muteUntilTimestamp" mute_until_timestamp SentAsText, "summary" summary,
    }
}

/// Something that happened to an issue. Exactly one member besides `timestamp` is set.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueEvent {
    /// One of `metricEvent`, `issueStatusUpdate`, `issuePriorityChangeEvent`, `issueMessageUpdate`, `issueAssignmentUpdate`, `issueConfigUpdate`, `issueMergeUpdate`, `issueRootCauseUpdate` and `issueAiOverviewUpdate` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub event: Option<IssueEventEvent>,
    /// When it happened, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub timestamp: Option<i64>,
}

client_runtime::record! {
    IssueEvent default {
        "timestamp" timestamp SentAsText,
    } groups {

        event : "metricEvent" | "issueStatusUpdate" | "issuePriorityChangeEvent" | "issueMessageUpdate" | "issueAssignmentUpdate" | "issueConfigUpdate" | "issueMergeUpdate" | "issueRootCauseUpdate" | "issueAiOverviewUpdate",
    }
}

client_runtime::union! {
    /// What `IssueEvent` has of `metricEvent`, `issueStatusUpdate`, `issuePriorityChangeEvent`, `issueMessageUpdate`, `issueAssignmentUpdate`, `issueConfigUpdate`, `issueMergeUpdate`, `issueRootCauseUpdate` and `issueAiOverviewUpdate`: one of them.
    #[non_exhaustive]
    pub enum IssueEventEvent keyed {
        /// Its metric ran.
        ///
        /// `metricEvent` on the wire.
        MetricEvent(MetricEvent) = "metricEvent" as MetricEvent,
        /// Its status changed.
        ///
        /// `issueStatusUpdate` on the wire.
        IssueStatusUpdate(IssueStatusUpdate) = "issueStatusUpdate" as IssueStatusUpdate,
        /// Its priority changed.
        ///
        /// `issuePriorityChangeEvent` on the wire.
        IssuePriorityChangeEvent(
            IssuePriorityUpdate,
        ) = "issuePriorityChangeEvent" as IssuePriorityUpdate,
        /// Somebody wrote a comment.
        ///
        /// `issueMessageUpdate` on the wire.
        IssueMessageUpdate(IssueMessageUpdate) = "issueMessageUpdate" as IssueMessageUpdate,
        /// It was assigned or unassigned.
        ///
        /// `issueAssignmentUpdate` on the wire.
        IssueAssignmentUpdate(
            IssueAssignmentUpdate,
        ) = "issueAssignmentUpdate" as IssueAssignmentUpdate,
        /// Its texts or its muting changed.
        ///
        /// `issueConfigUpdate` on the wire.
        IssueConfigUpdate(IssueConfigUpdate) = "issueConfigUpdate" as IssueConfigUpdate,
        /// It was merged or unmerged.
        ///
        /// `issueMergeUpdate` on the wire.
        IssueMergeUpdate(IssueMergeUpdate) = "issueMergeUpdate" as IssueMergeUpdate,
        /// It became, or is no longer, a root cause.
        ///
        /// `issueRootCauseUpdate` on the wire.
        IssueRootCauseUpdate(
            IssueRootCauseUpdate,
        ) = "issueRootCauseUpdate" as IssueRootCauseUpdate,
        /// A language model wrote a text.
        ///
        /// `issueAiOverviewUpdate` on the wire.
        IssueAiOverviewUpdate(
            IssueAiOverviewUpdate,
        ) = "issueAiOverviewUpdate" as IssueAiOverviewUpdate,
    }
}

/// Which issues are meant. All members narrow the choice together.
///
/// Evidence: **unverified** (published OpenAPI documents; Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueFilter {
    /// Only issues assigned to these users, by id.
    #[serde(rename = "assigneeIds", default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Only issues of metrics in these collections, by id.
    #[serde(rename = "collectionIds", default, skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<i64>>,
    /// Only issues on these columns, by id.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Only issues of metrics of these dimensions, by id.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Only these issues, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ids: Option<Vec<i64>>,
    /// Whether only root causes, or only others, are meant.
    #[serde(rename = "isRootCause", default, skip_serializing_if = "Option::is_none")]
    pub is_root_cause: Option<ThreeLeggedBoolean>,
    /// Only issues of these types.
    #[serde(rename = "issueType", default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<Vec<IssueType>>,
    /// Only issues opened at or before this time, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "maxOpenedTime",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub max_opened_time: Option<i64>,
    /// Only issues of these metrics, by id.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Only issues whose metric is in one of these states.
    #[serde(rename = "metricStatus", default, skip_serializing_if = "Option::is_none")]
    pub metric_status: Option<Vec<MetricStatus>>,
    /// Only issues of metrics of these types.
    #[serde(rename = "metricType", default, skip_serializing_if = "Option::is_none")]
    pub metric_type: Option<Vec<MetricType>>,
    /// Only issues of metrics of these predefined types.
    #[serde(rename = "metricTypes", default, skip_serializing_if = "Option::is_none")]
    pub metric_types: Option<Vec<PredefinedMetricName>>,
    /// Only issues opened at or after this time, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "minOpenedTime",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub min_opened_time: Option<i64>,
    /// Only issues of monitors of these kinds.
    #[serde(rename = "monitorTypes", default, skip_serializing_if = "Option::is_none")]
    pub monitor_types: Option<Vec<MonitorType>>,
    /// Only issues merged into these incidents, by id.
    #[serde(rename = "parentIssueIds", default, skip_serializing_if = "Option::is_none")]
    pub parent_issue_ids: Option<Vec<i64>>,
    /// Only issues with one of these priorities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Vec<IssuePriority>>,
    /// Only issues in these schemas, by id.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Only issues that match this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Whether the text is looked for everywhere.
    #[serde(rename = "searchAll", default, skip_serializing_if = "Option::is_none")]
    pub search_all: Option<bool>,
    /// Only issues in these sources, by id.
    #[serde(rename = "sourceIds", default, skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<i64>>,
    /// Only issues with one of these statuses, as names of `IssueStatus`. The published document has plain texts here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<String>>,
    /// Only issues on these tables, by id.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// The workspace of the issues.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl IssueFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`assignee_ids`](Self#structfield.assignee_ids).
    #[must_use]
    pub fn assignee_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.assignee_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`column_ids`](Self#structfield.column_ids).
    #[must_use]
    pub fn column_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.column_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`is_root_cause`](Self#structfield.is_root_cause).
    #[must_use]
    pub fn is_root_cause(mut self, value: impl Into<ThreeLeggedBoolean>) -> Self {
        self.is_root_cause = Some(value.into());
        self
    }
    /// Sets [`issue_type`](Self#structfield.issue_type).
    #[must_use]
    pub fn issue_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssueType>>,
    ) -> Self {
        self.issue_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`max_opened_time`](Self#structfield.max_opened_time).
    #[must_use]
    pub fn max_opened_time(mut self, value: impl Into<i64>) -> Self {
        self.max_opened_time = Some(value.into());
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
    /// Sets [`metric_status`](Self#structfield.metric_status).
    #[must_use]
    pub fn metric_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricStatus>>,
    ) -> Self {
        self.metric_status = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_type`](Self#structfield.metric_type).
    #[must_use]
    pub fn metric_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricType>>,
    ) -> Self {
        self.metric_type = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`min_opened_time`](Self#structfield.min_opened_time).
    #[must_use]
    pub fn min_opened_time(mut self, value: impl Into<i64>) -> Self {
        self.min_opened_time = Some(value.into());
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
    /// Sets [`parent_issue_ids`](Self#structfield.parent_issue_ids).
    #[must_use]
    pub fn parent_issue_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_issue_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssuePriority>>,
    ) -> Self {
        self.priority = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`workspace_id`](Self#structfield.workspace_id).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<i64>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueFilter default {
        "assigneeIds" assignee_ids OptionIntegers, "collectionIds" collection_ids OptionIntegers,
        "columnIds" column_ids OptionIntegers, "dimensionIds" dimension_ids OptionIntegers, "ids" ids OptionIntegers,
        "isRootCause" is_root_cause, "issueType" issue_type, "maxOpenedTime" max_opened_time SentAsText,
        "metricIds" metric_ids OptionIntegers, "metricStatus" metric_status, "metricType" metric_type,
        "metricTypes" metric_types, "minOpenedTime" min_opened_time SentAsText, "monitorTypes" monitor_types,
        "parentIssueIds" parent_issue_ids OptionIntegers, "priority" priority, "schemaIds" schema_ids OptionIntegers,
        "search" search, "searchAll" search_all, "sourceIds" source_ids OptionIntegers, "statuses" statuses,
        "tableIds" table_ids OptionIntegers, "workspaceId" workspace_id OptionInteger,
    }
}

/// A thing that an issue is linked to.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueLink {
    /// The thing's id and name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asset: Option<IdAndDisplayName>,
    /// Id of the thing.
    #[serde(rename = "linkedAssetId", default, skip_serializing_if = "Option::is_none")]
    pub linked_asset_id: Option<i64>,
    /// What kind of thing it is.
    #[serde(
        rename = "linkedAssetType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub linked_asset_type: Option<IssueLinkableEntityType>,
    /// Why it is linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<IssueLinkReason>,
}

client_runtime::record! {
    IssueLink default {
        "asset" asset, "linkedAssetId" linked_asset_id OptionInteger, "linkedAssetType" linked_asset_type, "reason" reason,
    }
}

client_runtime::open_enum! {
    /// Why something is linked to an issue.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueLinkReason: str {
        /// `ISSUE_LINK_REASON_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_LINK_REASON_UNSPECIFIED",
        /// `ISSUE_LINK_REASON_RELATED_ENTITY` on the wire.
        RelatedEntity = "ISSUE_LINK_REASON_RELATED_ENTITY",
        /// `ISSUE_LINK_REASON_PARENT_OF_ENTITY` on the wire.
        ParentOfEntity = "ISSUE_LINK_REASON_PARENT_OF_ENTITY",
        /// `ISSUE_LINK_REASON_RELATED_MONITOR` on the wire.
        RelatedMonitor = "ISSUE_LINK_REASON_RELATED_MONITOR",
        /// `ISSUE_LINK_REASON_RELATED_POLICY` on the wire.
        RelatedPolicy = "ISSUE_LINK_REASON_RELATED_POLICY",
    }
}

client_runtime::open_enum! {
    /// A kind of thing that an issue can be linked to.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueLinkableEntityType: str {
        /// `ISSUE_LINKABLE_ENTITY_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_LINKABLE_ENTITY_TYPE_UNSPECIFIED",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_SOURCE` on the wire.
        Source = "ISSUE_LINKABLE_ENTITY_TYPE_SOURCE",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_SCHEMA` on the wire.
        Schema = "ISSUE_LINKABLE_ENTITY_TYPE_SCHEMA",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_TABLE` on the wire.
        Table = "ISSUE_LINKABLE_ENTITY_TYPE_TABLE",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_COLUMN` on the wire.
        Column = "ISSUE_LINKABLE_ENTITY_TYPE_COLUMN",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_META_CENTER_ENTITY` on the wire.
        MetaCenterEntity = "ISSUE_LINKABLE_ENTITY_TYPE_META_CENTER_ENTITY",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_DATA_NODE_ENTITY` on the wire.
        DataNodeEntity = "ISSUE_LINKABLE_ENTITY_TYPE_DATA_NODE_ENTITY",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_METRIC` on the wire.
        Metric = "ISSUE_LINKABLE_ENTITY_TYPE_METRIC",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_DELTA` on the wire.
        Delta = "ISSUE_LINKABLE_ENTITY_TYPE_DELTA",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_CUSTOM_RULE` on the wire.
        CustomRule = "ISSUE_LINKABLE_ENTITY_TYPE_CUSTOM_RULE",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_AI_AGENT` on the wire.
        AiAgent = "ISSUE_LINKABLE_ENTITY_TYPE_AI_AGENT",
        /// `ISSUE_LINKABLE_ENTITY_TYPE_POLICY` on the wire.
        Policy = "ISSUE_LINKABLE_ENTITY_TYPE_POLICY",
    }
}

/// Which issues to merge, and into what.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueMerge {
    /// Whether the issues to merge may be incidents themselves.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "allowIncidents", default, skip_serializing_if = "Option::is_none")]
    pub allow_incidents: Option<bool>,
    /// Id of the user that the incident is assigned to.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<i64>,
    /// Id of the incident that takes the issues. Left out, a new one is made.
    #[serde(
        rename = "existingIncident",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub existing_incident: Option<i64>,
    /// Name of the incident.
    #[serde(rename = "incidentName", default, skip_serializing_if = "Option::is_none")]
    pub incident_name: Option<String>,
    /// Status of the incident.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<IssueStatus>,
    /// Which issues, usually by `ids`, and the workspace.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<IssueFilter>,
}

impl IssueMerge {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allow_incidents`](Self#structfield.allow_incidents).
    #[must_use]
    pub fn allow_incidents(mut self, value: impl Into<bool>) -> Self {
        self.allow_incidents = Some(value.into());
        self
    }
    /// Sets [`assignee`](Self#structfield.assignee).
    #[must_use]
    pub fn assignee(mut self, value: impl Into<i64>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Sets [`existing_incident`](Self#structfield.existing_incident).
    #[must_use]
    pub fn existing_incident(mut self, value: impl Into<i64>) -> Self {
        self.existing_incident = Some(value.into());
        self
    }
    /// Sets [`incident_name`](Self#structfield.incident_name).
    #[must_use]
    pub fn incident_name(mut self, value: impl Into<String>) -> Self {
        self.incident_name = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<IssueStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`where_`](Self#structfield.where_).
    #[must_use]
    pub fn where_(mut self, value: impl Into<IssueFilter>) -> Self {
        self.where_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueMerge default {
        "allowIncidents" allow_incidents, "assignee" assignee OptionInteger, "existingIncident" existing_incident OptionInteger,
        "incidentName" incident_name, "status" status, "where" where_,
    }
}

/// An incident after issues were merged into it.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueMergeResult {
    /// The incident.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incident: Option<Issue>,
    /// Which issues were merged and which were not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<BulkResult>,
}

client_runtime::record! {
    IssueMergeResult default {
        "incident" incident, "response" response,
    }
}

/// A merge of issues into an incident, or the reverse.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueMergeUpdate {
    /// Who made the change.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The issues that were merged or unmerged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues: Option<Vec<IdAndDisplayName>>,
    /// Whether they were merged or unmerged.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<IssueMergeUpdateType>,
}

client_runtime::record! {
    IssueMergeUpdate default {
        "createdBy" created_by, "id" id OptionInteger, "issues" issues, "type" type_,
    }
}

client_runtime::open_enum! {
    /// Whether issues were merged or unmerged.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueMergeUpdateType: str {
        /// `ISSUE_MERGE_UPDATE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_MERGE_UPDATE_TYPE_UNSPECIFIED",
        /// `ISSUE_MERGE_UPDATE_TYPE_MERGE` on the wire.
        Merge = "ISSUE_MERGE_UPDATE_TYPE_MERGE",
        /// `ISSUE_MERGE_UPDATE_TYPE_UNMERGE` on the wire.
        Unmerge = "ISSUE_MERGE_UPDATE_TYPE_UNMERGE",
    }
}

/// A comment on an issue.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueMessageUpdate {
    /// Who wrote it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The comment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl IssueMessageUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueMessageUpdate default {
        "createdBy" created_by, "id" id OptionInteger, "message" message,
    }
}

/// A page of issues.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssuePage {
    /// The issues of this page. The name is in the singular on the wire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Vec<Issue>>,
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
}

client_runtime::record! {
    IssuePage default {
        "issue" issue, "paginationInfo" pagination_info,
    }
}

client_runtime::open_enum! {
    /// How urgent an issue is.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssuePriority: str {
        /// `ISSUE_PRIORITY_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_PRIORITY_UNSPECIFIED",
        /// `ISSUE_PRIORITY_LOW` on the wire.
        Low = "ISSUE_PRIORITY_LOW",
        /// `ISSUE_PRIORITY_MED` on the wire.
        Med = "ISSUE_PRIORITY_MED",
        /// `ISSUE_PRIORITY_HIGH` on the wire.
        High = "ISSUE_PRIORITY_HIGH",
    }
}

/// A new priority of an issue.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssuePriorityUpdate {
    /// Who made the change.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The new priority.
    #[serde(rename = "issuePriority", default, skip_serializing_if = "Option::is_none")]
    pub issue_priority: Option<IssuePriority>,
    /// The value of the metric run that changed the priority.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "metricRunObservedValue",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_run_observed_value: Option<f64>,
}

impl IssuePriorityUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`created_by`](Self#structfield.created_by).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<User>) -> Self {
        self.created_by = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`issue_priority`](Self#structfield.issue_priority).
    #[must_use]
    pub fn issue_priority(mut self, value: impl Into<IssuePriority>) -> Self {
        self.issue_priority = Some(value.into());
        self
    }
    /// Sets [`metric_run_observed_value`](Self#structfield.metric_run_observed_value).
    #[must_use]
    pub fn metric_run_observed_value(mut self, value: impl Into<f64>) -> Self {
        self.metric_run_observed_value = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssuePriorityUpdate default {
        "createdBy" created_by, "id" id OptionInteger, "issuePriority" issue_priority,
        "metricRunObservedValue" metric_run_observed_value OptionNumber,
    }
}

/// A suggested step to resolve an issue.
///
/// Evidence: **unverified** (published OpenAPI documents; Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueResolutionStep {
    /// Comments on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Who made it.
    #[serde(rename = "createdBy", default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<User>,
    /// When it was made, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_timestamp: Option<i64>,
    /// What to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// How it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<IssueResolutionStepStatus>,
    /// Who changed it last.
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<User>,
    /// When it was changed last, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "updatedTimestamp",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub updated_timestamp: Option<i64>,
}

client_runtime::record! {
    IssueResolutionStep default {
        "comments" comments, "createdBy" created_by, "createdTimestamp" created_timestamp SentAsText, "description" description,
        "id" id OptionInteger, "status" status, "updatedBy" updated_by, "updatedTimestamp" updated_timestamp SentAsText,
    }
}

client_runtime::open_enum! {
    /// How a step to resolve an issue went.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueResolutionStepStatus: str {
        /// `ISSUE_RESOLUTION_STEP_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_RESOLUTION_STEP_STATUS_UNSPECIFIED",
        /// `ISSUE_RESOLUTION_STEP_STATUS_IRRELEVANT` on the wire.
        Irrelevant = "ISSUE_RESOLUTION_STEP_STATUS_IRRELEVANT",
        /// `ISSUE_RESOLUTION_STEP_STATUS_UNSUCCESSFUL` on the wire.
        Unsuccessful = "ISSUE_RESOLUTION_STEP_STATUS_UNSUCCESSFUL",
        /// `ISSUE_RESOLUTION_STEP_STATUS_SUCCESSFUL` on the wire.
        Successful = "ISSUE_RESOLUTION_STEP_STATUS_SUCCESSFUL",
    }
}

/// Suggested steps to resolve an issue.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueResolutionSteps {
    /// The issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<IdAndDisplayName>,
    /// The steps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<IssueResolutionStep>>,
}

client_runtime::record! {
    IssueResolutionSteps default {
        "issue" issue, "steps" steps,
    }
}

/// One issue, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueResponse {
    /// The issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<Issue>,
}

client_runtime::record! {
    IssueResponse default {
        "issue" issue,
    }
}

/// An issue became the root cause of others, or is no longer one.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueRootCauseUpdate {
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether it is a root cause now.
    #[serde(rename = "isRootCause", default, skip_serializing_if = "Option::is_none")]
    pub is_root_cause: Option<bool>,
    /// Number of objects that it affects.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "numImpactedObjects",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub num_impacted_objects: Option<i64>,
}

client_runtime::record! {
    IssueRootCauseUpdate default {
        "id" id OptionInteger, "isRootCause" is_root_cause, "numImpactedObjects" num_impacted_objects OptionInteger,
    }
}

client_runtime::open_enum! {
    /// What a list of issues, or of tables with issues, is sorted by. `ISSUE_SORT_FIELD_UNSPECIFIED` leaves it to the server.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueSortField: str {
        /// `ISSUE_SORT_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_SORT_FIELD_UNSPECIFIED",
        /// `ISSUE_SORT_FIELD_CREATED_AT` on the wire.
        CreatedAt = "ISSUE_SORT_FIELD_CREATED_AT",
        /// `ISSUE_SORT_FIELD_PRIORITY` on the wire.
        Priority = "ISSUE_SORT_FIELD_PRIORITY",
        /// `ISSUE_SORT_FIELD_CLOSED_AT` on the wire.
        ClosedAt = "ISSUE_SORT_FIELD_CLOSED_AT",
        /// `ISSUE_SORT_FIELD_NEW_COUNT` on the wire.
        NewCount = "ISSUE_SORT_FIELD_NEW_COUNT",
        /// `ISSUE_SORT_FIELD_ACKNOWLEDGED_COUNT` on the wire.
        AcknowledgedCount = "ISSUE_SORT_FIELD_ACKNOWLEDGED_COUNT",
        /// `ISSUE_SORT_FIELD_CLOSED_COUNT` on the wire.
        ClosedCount = "ISSUE_SORT_FIELD_CLOSED_COUNT",
        /// `ISSUE_SORT_FIELD_TABLE_NAME` on the wire.
        TableName = "ISSUE_SORT_FIELD_TABLE_NAME",
        /// `ISSUE_SORT_FIELD_SCHEMA_NAME` on the wire.
        SchemaName = "ISSUE_SORT_FIELD_SCHEMA_NAME",
        /// `ISSUE_SORT_FIELD_MONITORING_COUNT` on the wire.
        MonitoringCount = "ISSUE_SORT_FIELD_MONITORING_COUNT",
        /// `ISSUE_SORT_FIELD_STATUS` on the wire.
        Status = "ISSUE_SORT_FIELD_STATUS",
        /// `ISSUE_SORT_FIELD_METRIC_CATEGORY` on the wire.
        MetricCategory = "ISSUE_SORT_FIELD_METRIC_CATEGORY",
        /// `ISSUE_SORT_FIELD_ASSIGNEE` on the wire.
        Assignee = "ISSUE_SORT_FIELD_ASSIGNEE",
        /// `ISSUE_SORT_FIELD_IS_ROOT_CAUSE` on the wire.
        IsRootCause = "ISSUE_SORT_FIELD_IS_ROOT_CAUSE",
        /// `ISSUE_SORT_FIELD_DIMENSION` on the wire.
        Dimension = "ISSUE_SORT_FIELD_DIMENSION",
    }
}

/// One of several sort orders.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueSortOption {
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<IssueSortField>,
}

impl IssueSortOption {
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
    pub fn sort_field(mut self, value: impl Into<IssueSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueSortOption default {
        "sortDirection" sort_direction, "sortField" sort_field,
    }
}

client_runtime::open_enum! {
    /// Where the work on an issue stands. `ISSUE_STATUS_MERGED` means that it became part of an incident.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IssueStatus: str {
        /// `ISSUE_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_STATUS_UNSPECIFIED",
        /// `ISSUE_STATUS_NEW` on the wire.
        New = "ISSUE_STATUS_NEW",
        /// `ISSUE_STATUS_ACKNOWLEDGED` on the wire.
        Acknowledged = "ISSUE_STATUS_ACKNOWLEDGED",
        /// `ISSUE_STATUS_CLOSED` on the wire.
        Closed = "ISSUE_STATUS_CLOSED",
        /// `ISSUE_STATUS_MONITORING` on the wire.
        Monitoring = "ISSUE_STATUS_MONITORING",
        /// `ISSUE_STATUS_MERGED` on the wire.
        Merged = "ISSUE_STATUS_MERGED",
    }
}

/// A new status of an issue.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueStatusUpdate {
    /// Ids of the metrics whose alerts were right.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "anomalousMetricIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub anomalous_metric_ids: Option<Vec<i64>>,
    /// How the alert is judged. Needed to close an issue, according to Bigeye's own MCP server; may go with `ISSUE_STATUS_MONITORING` too.
    #[serde(rename = "closingLabel", default, skip_serializing_if = "Option::is_none")]
    pub closing_label: Option<MetricRunLabel>,
    /// Id of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// A comment on the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Ids of the metrics whose thresholds shall learn from the alerting values.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "metricIdsToAdapt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_ids_to_adapt: Option<Vec<i64>>,
    /// Ids of the metrics whose thresholds shall stay as they are.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "metricIdsToMaintain",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metric_ids_to_maintain: Option<Vec<i64>>,
    /// The new status.
    #[serde(rename = "newStatus", default, skip_serializing_if = "Option::is_none")]
    pub new_status: Option<IssueStatus>,
    /// Ids of the metrics whose alerts were wrong.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "normalMetricIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub normal_metric_ids: Option<Vec<i64>>,
    /// Who made the change. Bigeye's own client sends a user with `name` only.
    #[serde(rename = "updatedBy", default, skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<User>,
}

impl IssueStatusUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`anomalous_metric_ids`](Self#structfield.anomalous_metric_ids).
    #[must_use]
    pub fn anomalous_metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.anomalous_metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`closing_label`](Self#structfield.closing_label).
    #[must_use]
    pub fn closing_label(mut self, value: impl Into<MetricRunLabel>) -> Self {
        self.closing_label = Some(value.into());
        self
    }
    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Sets [`metric_ids_to_adapt`](Self#structfield.metric_ids_to_adapt).
    #[must_use]
    pub fn metric_ids_to_adapt(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids_to_adapt = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_ids_to_maintain`](Self#structfield.metric_ids_to_maintain).
    #[must_use]
    pub fn metric_ids_to_maintain(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.metric_ids_to_maintain = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`new_status`](Self#structfield.new_status).
    #[must_use]
    pub fn new_status(mut self, value: impl Into<IssueStatus>) -> Self {
        self.new_status = Some(value.into());
        self
    }
    /// Sets [`normal_metric_ids`](Self#structfield.normal_metric_ids).
    #[must_use]
    pub fn normal_metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.normal_metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`updated_by`](Self#structfield.updated_by).
    #[must_use]
    pub fn updated_by(mut self, value: impl Into<User>) -> Self {
        self.updated_by = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueStatusUpdate default {
        "anomalousMetricIds" anomalous_metric_ids OptionIntegers, "closingLabel" closing_label, "id" id OptionInteger,
        "message" message, "metricIdsToAdapt" metric_ids_to_adapt OptionIntegers,
        "metricIdsToMaintain" metric_ids_to_maintain OptionIntegers, "newStatus" new_status,
        "normalMetricIds" normal_metric_ids OptionIntegers, "updatedBy" updated_by,
    }
}

/// Which page of which tables is wanted. Everything is optional.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueTableSummariesFetch {
    /// Only issues with one of these statuses are counted.
    #[serde(rename = "currentStatus", default, skip_serializing_if = "Option::is_none")]
    pub current_status: Option<Vec<IssueStatus>>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only tables that match this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<IssueSortField>,
    /// Only these tables, by id.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
}

impl IssueTableSummariesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`current_status`](Self#structfield.current_status).
    #[must_use]
    pub fn current_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssueStatus>>,
    ) -> Self {
        self.current_status = Some(value.into_iter().map(Into::into).collect());
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
    pub fn sort_field(mut self, value: impl Into<IssueSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    IssueTableSummariesFetch default {
        "currentStatus" current_status, "pageCursor" page_cursor, "pageSize" page_size OptionInteger, "search" search,
        "sortDirection" sort_direction, "sortField" sort_field, "tableIds" table_ids OptionIntegers,
    }
}

/// A table and its issues.
///
/// Evidence: **unverified** (published OpenAPI documents; Bigeye SDK 0.11.15; what the members mean is read from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueTableSummary {
    /// Ids of its acknowledged issues.
    #[serde(
        rename = "acknowledgedIssuesIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub acknowledged_issues_ids: Option<Vec<i64>>,
    /// Ids of its closed issues.
    #[serde(
        rename = "closedIssuesIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub closed_issues_ids: Option<Vec<i64>>,
    /// Whether it has metrics with automatic thresholds.
    #[serde(
        rename = "hasAutothresholdMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub has_autothreshold_metrics: Option<bool>,
    /// When its last issue was closed, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastIssueClosedEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_issue_closed_epoch_seconds: Option<i64>,
    /// When its last issue was opened, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastIssueEpochSeconds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub last_issue_epoch_seconds: Option<i64>,
    /// Ids of its issues that are being monitored.
    #[serde(
        rename = "monitoringIssuesIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub monitoring_issues_ids: Option<Vec<i64>>,
    /// Ids of its new issues.
    #[serde(rename = "newIssuesIds", default, skip_serializing_if = "Option::is_none")]
    pub new_issues_ids: Option<Vec<i64>>,
    /// Priority of the table's issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<IssuePriority>,
    /// A number from which the priority is made.
    #[serde(rename = "priorityScore", default, skip_serializing_if = "Option::is_none")]
    pub priority_score: Option<i64>,
    /// Id of its schema.
    #[serde(
        rename = "schemaId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub schema_id: Option<i64>,
    /// Name of its schema.
    #[serde(rename = "schemaName", default, skip_serializing_if = "Option::is_none")]
    pub schema_name: Option<String>,
    /// Id of its source.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<i64>,
    /// Name of its source.
    #[serde(rename = "sourceName", default, skip_serializing_if = "Option::is_none")]
    pub source_name: Option<String>,
    /// Id of the table.
    #[serde(rename = "tableId", default, skip_serializing_if = "Option::is_none")]
    pub table_id: Option<i64>,
    /// Name of the table.
    #[serde(rename = "tableName", default, skip_serializing_if = "Option::is_none")]
    pub table_name: Option<String>,
}

client_runtime::record! {
    IssueTableSummary default {
        "acknowledgedIssuesIds" acknowledged_issues_ids OptionIntegers, "closedIssuesIds" closed_issues_ids OptionIntegers,
        "hasAutothresholdMetrics" has_autothreshold_metrics,
        "lastIssueClosedEpochSeconds" last_issue_closed_epoch_seconds SentAsText,
        "lastIssueEpochSeconds" last_issue_epoch_seconds SentAsText, "monitoringIssuesIds" monitoring_issues_ids OptionIntegers,
        "newIssuesIds" new_issues_ids OptionIntegers, "priority" priority, "priorityScore" priority_score OptionInteger,
        "schemaId" schema_id SentAsText, "schemaName" schema_name, "sourceId" source_id OptionInteger, "sourceName" source_name,
        "tableId" table_id OptionInteger, "tableName" table_name,
    }
}

/// A page of tables with a summary of their issues.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueTableSummaryPage {
    /// Where this page stands in the list, and the cursor of the next one.
    #[serde(rename = "paginationInfo", default, skip_serializing_if = "Option::is_none")]
    pub pagination_info: Option<PaginationInfo>,
    /// The tables of this page.
    #[serde(rename = "tableSummary", default, skip_serializing_if = "Option::is_none")]
    pub table_summary: Option<Vec<IssueTableSummary>>,
}

client_runtime::record! {
    IssueTableSummaryPage default {
        "paginationInfo" pagination_info, "tableSummary" table_summary,
    }
}

client_runtime::open_enum! {
    /// What kind of issue it is. An incident holds other issues.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: ISSUE_TYPE_MANUAL, ISSUE_TYPE_POLICY, ISSUE_TYPE_DELTA).
    #[non_exhaustive]
    pub enum IssueType: str {
        /// `ISSUE_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "ISSUE_TYPE_UNSPECIFIED",
        /// `ISSUE_TYPE_ISSUE` on the wire.
        Issue = "ISSUE_TYPE_ISSUE",
        /// `ISSUE_TYPE_INCIDENT` on the wire.
        Incident = "ISSUE_TYPE_INCIDENT",
        /// `ISSUE_TYPE_MANUAL` on the wire.
        Manual = "ISSUE_TYPE_MANUAL",
        /// `ISSUE_TYPE_POLICY` on the wire.
        Policy = "ISSUE_TYPE_POLICY",
        /// `ISSUE_TYPE_DELTA` on the wire.
        Delta = "ISSUE_TYPE_DELTA",
    }
}

/// Which issues to take out of their incidents, and what becomes of them.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15, UnmergeIssuesRequest; Bigeye's MCP server).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueUnmerge {
    /// Id of the user that the issues are assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<i64>,
    /// The status that the issues get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<IssueStatus>,
    /// Which issues, by `ids` or by `parentIssueIds`, and the workspace.
    #[serde(rename = "where", default, skip_serializing_if = "Option::is_none")]
    pub where_: Option<IssueFilter>,
}

impl IssueUnmerge {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`assignee`](Self#structfield.assignee).
    #[must_use]
    pub fn assignee(mut self, value: impl Into<i64>) -> Self {
        self.assignee = Some(value.into());
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, value: impl Into<IssueStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`where_`](Self#structfield.where_).
    #[must_use]
    pub fn where_(mut self, value: impl Into<IssueFilter>) -> Self {
        self.where_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueUnmerge default {
        "assignee" assignee OptionInteger, "status" status, "where" where_,
    }
}

/// Changes to one issue. Give one or more.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueUpdate {
    /// A text that a language model wrote.
    #[serde(
        rename = "aiOverviewUpdate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub ai_overview_update: Option<IssueAiOverviewUpdate>,
    /// Whom to assign it to.
    #[serde(
        rename = "assignmentUpdate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub assignment_update: Option<IssueAssignmentUpdate>,
    /// New texts, and a time until which it is muted.
    #[serde(rename = "configUpdate", default, skip_serializing_if = "Option::is_none")]
    pub config_update: Option<IssueConfigUpdate>,
    /// A comment to add.
    #[serde(rename = "messageUpdate", default, skip_serializing_if = "Option::is_none")]
    pub message_update: Option<IssueMessageUpdate>,
    /// The new priority.
    #[serde(rename = "priorityUpdate", default, skip_serializing_if = "Option::is_none")]
    pub priority_update: Option<IssuePriorityUpdate>,
    /// The new status.
    #[serde(rename = "statusUpdate", default, skip_serializing_if = "Option::is_none")]
    pub status_update: Option<IssueStatusUpdate>,
}

impl IssueUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`ai_overview_update`](Self#structfield.ai_overview_update).
    #[must_use]
    pub fn ai_overview_update(
        mut self,
        value: impl Into<IssueAiOverviewUpdate>,
    ) -> Self {
        self.ai_overview_update = Some(value.into());
        self
    }
    /// Sets [`assignment_update`](Self#structfield.assignment_update).
    #[must_use]
    pub fn assignment_update(mut self, value: impl Into<IssueAssignmentUpdate>) -> Self {
        self.assignment_update = Some(value.into());
        self
    }
    /// Sets [`config_update`](Self#structfield.config_update).
    #[must_use]
    pub fn config_update(mut self, value: impl Into<IssueConfigUpdate>) -> Self {
        self.config_update = Some(value.into());
        self
    }
    /// Sets [`message_update`](Self#structfield.message_update).
    #[must_use]
    pub fn message_update(mut self, value: impl Into<IssueMessageUpdate>) -> Self {
        self.message_update = Some(value.into());
        self
    }
    /// Sets [`priority_update`](Self#structfield.priority_update).
    #[must_use]
    pub fn priority_update(mut self, value: impl Into<IssuePriorityUpdate>) -> Self {
        self.priority_update = Some(value.into());
        self
    }
    /// Sets [`status_update`](Self#structfield.status_update).
    #[must_use]
    pub fn status_update(mut self, value: impl Into<IssueStatusUpdate>) -> Self {
        self.status_update = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueUpdate default {
        "aiOverviewUpdate" ai_overview_update, "assignmentUpdate" assignment_update, "configUpdate" config_update,
        "messageUpdate" message_update, "priorityUpdate" priority_update, "statusUpdate" status_update,
    }
}

/// Which page of which issues is wanted. Everything is optional; the filters narrow the list together.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssuesFetch {
    /// Only issues assigned to these users, by id.
    #[serde(rename = "assigneeIds", default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Only issues on these columns, by id.
    #[serde(rename = "columnIds", default, skip_serializing_if = "Option::is_none")]
    pub column_ids: Option<Vec<i64>>,
    /// Only the issue with this key, as people see it in `name`.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "companyIssueId", default, skip_serializing_if = "Option::is_none")]
    pub company_issue_id: Option<String>,
    /// Only issues that these conversations are about, by id.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "conversationIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub conversation_ids: Option<Vec<i64>>,
    /// Only issues with one of these statuses.
    #[serde(rename = "currentStatus", default, skip_serializing_if = "Option::is_none")]
    pub current_status: Option<Vec<IssueStatus>>,
    /// Only issues of metrics of these dimensions, by id.
    #[serde(rename = "dimensionIds", default, skip_serializing_if = "Option::is_none")]
    pub dimension_ids: Option<Vec<i64>>,
    /// Only issues that affect these reports downstream, by id.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "downstreamReportIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub downstream_report_ids: Option<Vec<i64>>,
    /// Whether metrics that go along with the alerting one come too.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "includeCompanionMetrics",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_companion_metrics: Option<bool>,
    /// Whether only root causes, or only others, are wanted. `THREE_LEGGED_BOOLEAN_UNSPECIFIED` gives both.
    #[serde(rename = "isRootCause", default, skip_serializing_if = "Option::is_none")]
    pub is_root_cause: Option<ThreeLeggedBoolean>,
    /// Only these issues, by id (member `id`, not the key that people see).
    #[serde(rename = "issueIds", default, skip_serializing_if = "Option::is_none")]
    pub issue_ids: Option<Vec<i64>>,
    /// Only issues of these types.
    #[serde(rename = "issueType", default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<Vec<IssueType>>,
    /// Only issues opened at or before this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (unit and whether the end counts are inferred from Bigeye's other timestamps).
    #[serde(
        rename = "maxOpenedTime",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub max_opened_time: Option<i64>,
    /// Only issues of these metrics, by id.
    #[serde(rename = "metricIds", default, skip_serializing_if = "Option::is_none")]
    pub metric_ids: Option<Vec<i64>>,
    /// Only issues whose metric is in one of these states.
    #[serde(rename = "metricStatus", default, skip_serializing_if = "Option::is_none")]
    pub metric_status: Option<Vec<MetricStatus>>,
    /// Only issues of metrics of these types.
    #[serde(rename = "metricType", default, skip_serializing_if = "Option::is_none")]
    pub metric_type: Option<Vec<MetricType>>,
    /// Only issues opened at or after this time, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (unit and whether the end counts are inferred from Bigeye's other timestamps).
    #[serde(
        rename = "minOpenedTime",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub min_opened_time: Option<i64>,
    /// Only issues of monitors of these kinds.
    #[serde(rename = "monitorTypes", default, skip_serializing_if = "Option::is_none")]
    pub monitor_types: Option<Vec<MonitorType>>,
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    #[serde(rename = "pageCursor", default, skip_serializing_if = "Option::is_none")]
    pub page_cursor: Option<String>,
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    #[serde(rename = "pageSize", default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// Only issues merged into these incidents, by id.
    #[serde(rename = "parentIssueIds", default, skip_serializing_if = "Option::is_none")]
    pub parent_issue_ids: Option<Vec<i64>>,
    /// Only issues of these policies, by id.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(
        rename = "policyIds",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub policy_ids: Option<Vec<i64>>,
    /// Only issues with one of these priorities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<Vec<IssuePriority>>,
    /// Only issues that are related to these, by id.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(
        rename = "relatedIssueIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub related_issue_ids: Option<Vec<i64>>,
    /// Only issues in these schemas, by id.
    #[serde(rename = "schemaIds", default, skip_serializing_if = "Option::is_none")]
    pub schema_ids: Option<Vec<i64>>,
    /// Only issues in schemas with these names.
    #[serde(rename = "schemaNames", default, skip_serializing_if = "Option::is_none")]
    pub schema_names: Option<Vec<String>>,
    /// Only issues that match this text. What is searched is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// Only issues of these collections, by id. Bigeye called collections SLAs.
    #[serde(rename = "slaIds", default, skip_serializing_if = "Option::is_none")]
    pub sla_ids: Option<Vec<i64>>,
    /// Which end of the order comes first.
    #[serde(rename = "sortDirection", default, skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<SortDirection>,
    /// What the list is sorted by.
    #[serde(rename = "sortField", default, skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<IssueSortField>,
    /// Several sort orders, the first counts most. Instead of `sortField` and `sortDirection`.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "sortOptions", default, skip_serializing_if = "Option::is_none")]
    pub sort_options: Option<Vec<IssueSortOption>>,
    /// Only issues on these tables, by id.
    #[serde(rename = "tableIds", default, skip_serializing_if = "Option::is_none")]
    pub table_ids: Option<Vec<i64>>,
    /// Only issues in these sources, by id.
    #[serde(rename = "warehouseIds", default, skip_serializing_if = "Option::is_none")]
    pub warehouse_ids: Option<Vec<i64>>,
    /// The workspace to look into, unless the workspace header says so.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl IssuesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`assignee_ids`](Self#structfield.assignee_ids).
    #[must_use]
    pub fn assignee_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.assignee_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`company_issue_id`](Self#structfield.company_issue_id).
    #[must_use]
    pub fn company_issue_id(mut self, value: impl Into<String>) -> Self {
        self.company_issue_id = Some(value.into());
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
    /// Sets [`current_status`](Self#structfield.current_status).
    #[must_use]
    pub fn current_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssueStatus>>,
    ) -> Self {
        self.current_status = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`downstream_report_ids`](Self#structfield.downstream_report_ids).
    #[must_use]
    pub fn downstream_report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.downstream_report_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`include_companion_metrics`](Self#structfield.include_companion_metrics).
    #[must_use]
    pub fn include_companion_metrics(mut self, value: impl Into<bool>) -> Self {
        self.include_companion_metrics = Some(value.into());
        self
    }
    /// Sets [`is_root_cause`](Self#structfield.is_root_cause).
    #[must_use]
    pub fn is_root_cause(mut self, value: impl Into<ThreeLeggedBoolean>) -> Self {
        self.is_root_cause = Some(value.into());
        self
    }
    /// Sets [`issue_ids`](Self#structfield.issue_ids).
    #[must_use]
    pub fn issue_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.issue_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`issue_type`](Self#structfield.issue_type).
    #[must_use]
    pub fn issue_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssueType>>,
    ) -> Self {
        self.issue_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`max_opened_time`](Self#structfield.max_opened_time).
    #[must_use]
    pub fn max_opened_time(mut self, value: impl Into<i64>) -> Self {
        self.max_opened_time = Some(value.into());
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
    /// Sets [`metric_status`](Self#structfield.metric_status).
    #[must_use]
    pub fn metric_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricStatus>>,
    ) -> Self {
        self.metric_status = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`metric_type`](Self#structfield.metric_type).
    #[must_use]
    pub fn metric_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<MetricType>>,
    ) -> Self {
        self.metric_type = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`min_opened_time`](Self#structfield.min_opened_time).
    #[must_use]
    pub fn min_opened_time(mut self, value: impl Into<i64>) -> Self {
        self.min_opened_time = Some(value.into());
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
    /// Sets [`parent_issue_ids`](Self#structfield.parent_issue_ids).
    #[must_use]
    pub fn parent_issue_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_issue_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`policy_ids`](Self#structfield.policy_ids).
    #[must_use]
    pub fn policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.policy_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`priority`](Self#structfield.priority).
    #[must_use]
    pub fn priority(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssuePriority>>,
    ) -> Self {
        self.priority = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`related_issue_ids`](Self#structfield.related_issue_ids).
    #[must_use]
    pub fn related_issue_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.related_issue_ids = Some(value.into_iter().map(Into::into).collect());
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
    /// Sets [`schema_names`](Self#structfield.schema_names).
    #[must_use]
    pub fn schema_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.schema_names = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`sla_ids`](Self#structfield.sla_ids).
    #[must_use]
    pub fn sla_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.sla_ids = Some(value.into_iter().map(Into::into).collect());
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
    pub fn sort_field(mut self, value: impl Into<IssueSortField>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets [`sort_options`](Self#structfield.sort_options).
    #[must_use]
    pub fn sort_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<IssueSortOption>>,
    ) -> Self {
        self.sort_options = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`table_ids`](Self#structfield.table_ids).
    #[must_use]
    pub fn table_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.table_ids = Some(value.into_iter().map(Into::into).collect());
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
    IssuesFetch default {
        "assigneeIds" assignee_ids OptionIntegers, "columnIds" column_ids OptionIntegers, "companyIssueId" company_issue_id,
        "conversationIds" conversation_ids SentAsText, "currentStatus" current_status,
        "dimensionIds" dimension_ids OptionIntegers, "downstreamReportIds" downstream_report_ids OptionIntegers,
        "includeCompanionMetrics" include_companion_metrics, "isRootCause" is_root_cause, "issueIds" issue_ids OptionIntegers,
        "issueType" issue_type, "maxOpenedTime" max_opened_time SentAsText, "metricIds" metric_ids OptionIntegers,
        "metricStatus" metric_status, "metricType" metric_type, "minOpenedTime" min_opened_time SentAsText,
        "monitorTypes" monitor_types, "pageCursor" page_cursor, "pageSize" page_size OptionInteger,
        "parentIssueIds" parent_issue_ids OptionIntegers, "policyIds" policy_ids SentAsText, "priority" priority,
        "relatedIssueIds" related_issue_ids OptionIntegers, "schemaIds" schema_ids OptionIntegers, "schemaNames" schema_names,
        "search" search, "slaIds" sla_ids OptionIntegers, "sortDirection" sort_direction, "sortField" sort_field,
        "sortOptions" sort_options, "tableIds" table_ids OptionIntegers, "warehouseIds" warehouse_ids OptionIntegers,
        "workspaceId" workspace_id OptionInteger,
    }
}
