// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `search`.

use serde::Serialize;
use super::{
    CatalogEntityPathElement, CatalogSource, Collection, ColumnWithTable, DataNodeType,
    DeltaInfo, GlossaryTerm, IdAndDisplayName, Issue, IssuePriority, IssueStatus,
    IssueType, LineageNode, MetricCategory, MetricRunLabel, MetricStatus, MetricType,
    MonitorType, Schema, Table,
};

client_runtime::open_enum! {
    /// What is counted.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AggregateField: str {
        /// `AGGREGATE_FIELD_UNSPECIFIED` on the wire.
        Unspecified = "AGGREGATE_FIELD_UNSPECIFIED",
        /// `AGGREGATE_FIELD_WAREHOUSES` on the wire.
        Warehouses = "AGGREGATE_FIELD_WAREHOUSES",
        /// `AGGREGATE_FIELD_SCHEMAS` on the wire.
        Schemas = "AGGREGATE_FIELD_SCHEMAS",
        /// `AGGREGATE_FIELD_TABLES` on the wire.
        Tables = "AGGREGATE_FIELD_TABLES",
        /// `AGGREGATE_FIELD_COLUMNS` on the wire.
        Columns = "AGGREGATE_FIELD_COLUMNS",
        /// `AGGREGATE_FIELD_METRICS` on the wire.
        Metrics = "AGGREGATE_FIELD_METRICS",
        /// `AGGREGATE_FIELD_METRICS_ALERTING` on the wire.
        MetricsAlerting = "AGGREGATE_FIELD_METRICS_ALERTING",
        /// `AGGREGATE_FIELD_METRICS_FAILED` on the wire.
        MetricsFailed = "AGGREGATE_FIELD_METRICS_FAILED",
        /// `AGGREGATE_FIELD_METRICS_MUTED` on the wire.
        MetricsMuted = "AGGREGATE_FIELD_METRICS_MUTED",
        /// `AGGREGATE_FIELD_METRICS_HEALTHY` on the wire.
        MetricsHealthy = "AGGREGATE_FIELD_METRICS_HEALTHY",
        /// `AGGREGATE_FIELD_GROUP_METRIC_STATUS` on the wire.
        GroupMetricStatus = "AGGREGATE_FIELD_GROUP_METRIC_STATUS",
        /// `AGGREGATE_FIELD_ALERTS` on the wire.
        Alerts = "AGGREGATE_FIELD_ALERTS",
        /// `AGGREGATE_FIELD_ISSUES` on the wire.
        Issues = "AGGREGATE_FIELD_ISSUES",
        /// `AGGREGATE_FIELD_INTEGRATIONS` on the wire.
        Integrations = "AGGREGATE_FIELD_INTEGRATIONS",
        /// `AGGREGATE_FIELD_BI_TOOLS` on the wire.
        BiTools = "AGGREGATE_FIELD_BI_TOOLS",
        /// `AGGREGATE_FIELD_ETL_TOOLS` on the wire.
        EtlTools = "AGGREGATE_FIELD_ETL_TOOLS",
        /// `AGGREGATE_FIELD_CUSTOM_RULES` on the wire.
        CustomRules = "AGGREGATE_FIELD_CUSTOM_RULES",
        /// `AGGREGATE_FIELD_ISSUE_TYPE` on the wire.
        IssueType = "AGGREGATE_FIELD_ISSUE_TYPE",
        /// `AGGREGATE_FIELD_IS_ROOT_CAUSE` on the wire.
        IsRootCause = "AGGREGATE_FIELD_IS_ROOT_CAUSE",
        /// `AGGREGATE_FIELD_LINKED_METRICS` on the wire.
        LinkedMetrics = "AGGREGATE_FIELD_LINKED_METRICS",
        /// `AGGREGATE_FIELD_LINKED_CUSTOM_RULES` on the wire.
        LinkedCustomRules = "AGGREGATE_FIELD_LINKED_CUSTOM_RULES",
        /// `AGGREGATE_FIELD_DIMENSION` on the wire.
        Dimension = "AGGREGATE_FIELD_DIMENSION",
        /// `AGGREGATE_FIELD_CHILD_ENTITIES` on the wire.
        ChildEntities = "AGGREGATE_FIELD_CHILD_ENTITIES",
        /// `AGGREGATE_FIELD_SCAN_JOBS` on the wire.
        ScanJobs = "AGGREGATE_FIELD_SCAN_JOBS",
        /// `AGGREGATE_FIELD_CLASSIFIERS` on the wire.
        Classifiers = "AGGREGATE_FIELD_CLASSIFIERS",
        /// `AGGREGATE_FIELD_DATA_CLASSES` on the wire.
        DataClasses = "AGGREGATE_FIELD_DATA_CLASSES",
        /// `AGGREGATE_FIELD_SCAN_RUNS` on the wire.
        ScanRuns = "AGGREGATE_FIELD_SCAN_RUNS",
        /// `AGGREGATE_FIELD_SNAPSHOT_FINDINGS` on the wire.
        SnapshotFindings = "AGGREGATE_FIELD_SNAPSHOT_FINDINGS",
        /// `AGGREGATE_FIELD_AGGREGATE_FINDINGS` on the wire.
        AggregateFindings = "AGGREGATE_FIELD_AGGREGATE_FINDINGS",
        /// `AGGREGATE_FIELD_MONITORS` on the wire.
        Monitors = "AGGREGATE_FIELD_MONITORS",
        /// `AGGREGATE_FIELD_SENSITIVE_COLUMNS` on the wire.
        SensitiveColumns = "AGGREGATE_FIELD_SENSITIVE_COLUMNS",
    }
}

/// An AI agent of the customer, which Bigeye watches.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AiAgent {
    /// When it was made, in milliseconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdAtMillis",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub created_at_millis: Option<i64>,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its id on its own platform.
    #[serde(rename = "externalId", default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Id of the agent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user who owns it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<IdAndDisplayName>,
    /// The platform that it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<AiPlatform>,
    /// The data sources that it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<CatalogSource>>,
    /// Whether it is in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AiAgentStatus>,
    /// How far its data can be trusted. Absent while it has read nothing.
    #[serde(rename = "trustScores", default, skip_serializing_if = "Option::is_none")]
    pub trust_scores: Option<AiAgentTrustScores>,
    /// Id of the workspace that it belongs to.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    AiAgent default {
        "createdAtMillis" created_at_millis SentAsText, "description" description, "externalId" external_id,
        "id" id OptionInteger, "name" name, "owner" owner, "platform" platform, "sources" sources, "status" status,
        "trustScores" trust_scores, "workspaceId" workspace_id OptionInteger,
    }
}

client_runtime::open_enum! {
    /// Whether an AI agent is in use.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum AiAgentStatus: str {
        /// `AI_AGENT_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "AI_AGENT_STATUS_UNSPECIFIED",
        /// `AI_AGENT_STATUS_ACTIVE` on the wire.
        Active = "AI_AGENT_STATUS_ACTIVE",
        /// `AI_AGENT_STATUS_DEPRECATED` on the wire.
        Deprecated = "AI_AGENT_STATUS_DEPRECATED",
        /// `AI_AGENT_STATUS_ERROR` on the wire.
        Error = "AI_AGENT_STATUS_ERROR",
    }
}

/// How far the data can be trusted that an AI agent has read. Each score is between 0 and 1, and absent where there was nothing to judge.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AiAgentTrustScores {
    /// Share of the tables and columns it read that are certified in the catalog.
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub governance: Option<f64>,
    /// Score of the quality of the data, from its monitors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<f64>,
    /// Score of the sensitivity of the data, from the findings in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sensitivity: Option<f64>,
}

client_runtime::record! {
    AiAgentTrustScores default {
        "governance" governance OptionNumber, "quality" quality OptionNumber, "sensitivity" sensitivity OptionNumber,
    }
}

client_runtime::open_enum! {
    /// A platform that AI agents run on.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: AI_PLATFORM_CURSOR, AI_PLATFORM_BEDROCK, AI_PLATFORM_TRUEFOUNDRY).
    #[non_exhaustive]
    pub enum AiPlatform: str {
        /// `AI_PLATFORM_UNSPECIFIED` on the wire.
        Unspecified = "AI_PLATFORM_UNSPECIFIED",
        /// `AI_PLATFORM_SNOWFLAKE` on the wire.
        Snowflake = "AI_PLATFORM_SNOWFLAKE",
        /// `AI_PLATFORM_DATABRICKS` on the wire.
        Databricks = "AI_PLATFORM_DATABRICKS",
        /// `AI_PLATFORM_LANGCHAIN` on the wire.
        Langchain = "AI_PLATFORM_LANGCHAIN",
        /// `AI_PLATFORM_COPILOT` on the wire.
        Copilot = "AI_PLATFORM_COPILOT",
        /// `AI_PLATFORM_AGENTFORCE` on the wire.
        Agentforce = "AI_PLATFORM_AGENTFORCE",
        /// `AI_PLATFORM_CLAUDE` on the wire.
        Claude = "AI_PLATFORM_CLAUDE",
        /// `AI_PLATFORM_CURSOR` on the wire.
        Cursor = "AI_PLATFORM_CURSOR",
        /// `AI_PLATFORM_BEDROCK` on the wire.
        Bedrock = "AI_PLATFORM_BEDROCK",
        /// `AI_PLATFORM_TRUEFOUNDRY` on the wire.
        Truefoundry = "AI_PLATFORM_TRUEFOUNDRY",
    }
}

/// How often something occurs.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountForField {
    /// The number.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub count: Option<i64>,
    /// What was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<AggregateField>,
}

client_runtime::record! {
    CountForField default {
        "count" count SentAsText, "field" field,
    }
}

/// Questions for counts.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountsFetch {
    /// Whether groups with a count of 0 are left out.
    #[serde(rename = "excludeZeros", default, skip_serializing_if = "Option::is_none")]
    pub exclude_zeros: Option<bool>,
    /// The questions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queries: Option<Vec<CountsQuery>>,
}

impl CountsFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`exclude_zeros`](Self#structfield.exclude_zeros).
    #[must_use]
    pub fn exclude_zeros(mut self, value: impl Into<bool>) -> Self {
        self.exclude_zeros = Some(value.into());
        self
    }
    /// Sets [`queries`](Self#structfield.queries).
    #[must_use]
    pub fn queries(
        mut self,
        value: impl IntoIterator<Item = impl Into<CountsQuery>>,
    ) -> Self {
        self.queries = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    CountsFetch default {
        "excludeZeros" exclude_zeros, "queries" queries,
    }
}

/// One question for counts.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountsQuery {
    /// What to count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<AggregateField>>,
    /// Conditions, each with one member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<SearchFilter>>,
    /// By what the counts are grouped. Left out, there is one count of everything.
    #[serde(
        rename = "groupByEntityType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub group_by_entity_type: Option<GroupByEntityType>,
}

impl CountsQuery {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<AggregateField>>,
    ) -> Self {
        self.fields = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`filters`](Self#structfield.filters).
    #[must_use]
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchFilter>>,
    ) -> Self {
        self.filters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`group_by_entity_type`](Self#structfield.group_by_entity_type).
    #[must_use]
    pub fn group_by_entity_type(mut self, value: impl Into<GroupByEntityType>) -> Self {
        self.group_by_entity_type = Some(value.into());
        self
    }
}

client_runtime::record! {
    CountsQuery default {
        "fields" fields, "filters" filters, "groupByEntityType" group_by_entity_type,
    }
}

/// The counts of one group. At most one of the members that name the group is set, according to `groupByEntityType` of the query.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; that one member excludes the others is in the SDK).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountsQueryResult {
    /// The counts, one for each field that was asked for.
    #[serde(
        rename = "countsForFields",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub counts_for_fields: Option<Vec<CountForField>>,
    /// Id and name of what the counts are for.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<IdAndDisplayName>,
    /// One of `warehouseId`, `schemaName`, `tableId`, `columnId`, `schemaId`, `slaId`, `metricRunLabel`, `issuePriority`, `issueStatus`, `metricStatus`, `metricType`, `metricCategory`, `ownerId`, `issueType`, `isRootCause`, `dimensionId`, `catalogEntity`, `monitorType`, `scheduleId`, `scanJobId`, `dataClassId`, `classifierId` and `dataClassCategoryId` on the wire.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<CountsQueryResultEntityId>,
}

client_runtime::record! {
    CountsQueryResult default {
        "countsForFields" counts_for_fields, "entity" entity,
    } groups {

        entity_id : "warehouseId" | "schemaName" | "tableId" | "columnId" | "schemaId" | "slaId" | "metricRunLabel" | "issuePriority" | "issueStatus" | "metricStatus" | "metricType" | "metricCategory" | "ownerId" | "issueType" | "isRootCause" | "dimensionId" | "catalogEntity" | "monitorType" | "scheduleId" | "scanJobId" | "dataClassId" | "classifierId" | "dataClassCategoryId",
    }
}

client_runtime::union! {
    /// What `CountsQueryResult` has of `warehouseId`, `schemaName`, `tableId`, `columnId`, `schemaId`, `slaId`, `metricRunLabel`, `issuePriority`, `issueStatus`, `metricStatus`, `metricType`, `metricCategory`, `ownerId`, `issueType`, `isRootCause`, `dimensionId`, `catalogEntity`, `monitorType`, `scheduleId`, `scanJobId`, `dataClassId`, `classifierId` and `dataClassCategoryId`: one of them.
    #[non_exhaustive]
    pub enum CountsQueryResultEntityId keyed {
        /// Id of the source that the counts are for.
        ///
        /// `warehouseId` on the wire.
        WarehouseId(i64) = ("warehouseId", SentAsText),
        /// Name of the schema that the counts are for.
        ///
        /// `schemaName` on the wire.
        SchemaName(String) = "schemaName" as String,
        /// Id of the table that the counts are for.
        ///
        /// `tableId` on the wire.
        TableId(i64) = ("tableId", Integer),
        /// Id of the column that the counts are for.
        ///
        /// `columnId` on the wire.
        ColumnId(i64) = ("columnId", Integer),
        /// Id of the schema that the counts are for.
        ///
        /// `schemaId` on the wire.
        SchemaId(i64) = ("schemaId", SentAsText),
        /// Id of the collection that the counts are for.
        ///
        /// `slaId` on the wire.
        SlaId(i64) = ("slaId", Integer),
        /// The label of metric runs that the counts are for.
        ///
        /// `metricRunLabel` on the wire.
        MetricRunLabel(MetricRunLabel) = "metricRunLabel" as MetricRunLabel,
        /// The priority of issues that the counts are for.
        ///
        /// `issuePriority` on the wire.
        IssuePriority(IssuePriority) = "issuePriority" as IssuePriority,
        /// The status of issues that the counts are for.
        ///
        /// `issueStatus` on the wire.
        IssueStatus(IssueStatus) = "issueStatus" as IssueStatus,
        /// The status of metrics that the counts are for.
        ///
        /// `metricStatus` on the wire.
        MetricStatus(MetricStatus) = "metricStatus" as MetricStatus,
        /// The type of metrics that the counts are for.
        ///
        /// `metricType` on the wire.
        MetricType(MetricType) = "metricType" as MetricType,
        /// The category of metrics that the counts are for.
        ///
        /// `metricCategory` on the wire.
        MetricCategory(MetricCategory) = "metricCategory" as MetricCategory,
        /// Id of the owner that the counts are for.
        ///
        /// `ownerId` on the wire.
        OwnerId(i64) = ("ownerId", Integer),
        /// The type of issues that the counts are for.
        ///
        /// `issueType` on the wire.
        IssueType(IssueType) = "issueType" as IssueType,
        /// Whether the counts are for root causes.
        ///
        /// `isRootCause` on the wire.
        IsRootCause(bool) = "isRootCause" as bool,
        /// Id of the data quality dimension that the counts are for.
        ///
        /// `dimensionId` on the wire.
        DimensionId(i64) = ("dimensionId", Integer),
        /// The thing in the catalog that the counts are for.
        ///
        /// `catalogEntity` on the wire.
        CatalogEntity(
            CatalogEntityPathElement,
        ) = "catalogEntity" as CatalogEntityPathElement,
        /// The kind of monitors that the counts are for.
        ///
        /// `monitorType` on the wire.
        MonitorType(MonitorType) = "monitorType" as MonitorType,
        /// Id of the schedule that the counts are for.
        ///
        /// `scheduleId` on the wire.
        ScheduleId(i64) = ("scheduleId", Integer),
        /// Id of the scan job that the counts are for.
        ///
        /// `scanJobId` on the wire.
        ScanJobId(i64) = ("scanJobId", SentAsText),
        /// Id of the data class that the counts are for.
        ///
        /// `dataClassId` on the wire.
        DataClassId(i64) = ("dataClassId", SentAsText),
        /// Id of the classifier that the counts are for.
        ///
        /// `classifierId` on the wire.
        ClassifierId(i64) = ("classifierId", SentAsText),
        /// Id of the category of data classes that the counts are for.
        ///
        /// `dataClassCategoryId` on the wire.
        DataClassCategoryId(i64) = ("dataClassCategoryId", SentAsText),
    }
}

/// Answers to questions for counts.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountsQueryResultList {
    /// The counts, one entry for each group.
    #[serde(rename = "queryResults", default, skip_serializing_if = "Option::is_none")]
    pub query_results: Option<Vec<CountsQueryResult>>,
}

client_runtime::record! {
    CountsQueryResultList default {
        "queryResults" query_results,
    }
}

client_runtime::open_enum! {
    /// By what counts are grouped.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum GroupByEntityType: str {
        /// `GROUP_BY_ENTITY_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "GROUP_BY_ENTITY_TYPE_UNSPECIFIED",
        /// `GROUP_BY_ENTITY_TYPE_WAREHOUSE` on the wire.
        Warehouse = "GROUP_BY_ENTITY_TYPE_WAREHOUSE",
        /// `GROUP_BY_ENTITY_TYPE_SCHEMA` on the wire.
        Schema = "GROUP_BY_ENTITY_TYPE_SCHEMA",
        /// `GROUP_BY_ENTITY_TYPE_TABLE` on the wire.
        Table = "GROUP_BY_ENTITY_TYPE_TABLE",
        /// `GROUP_BY_ENTITY_TYPE_COLUMN` on the wire.
        Column = "GROUP_BY_ENTITY_TYPE_COLUMN",
        /// `GROUP_BY_ENTITY_TYPE_SLA` on the wire.
        Sla = "GROUP_BY_ENTITY_TYPE_SLA",
        /// `GROUP_BY_ENTITY_TYPE_SCHEMA_ID` on the wire.
        SchemaId = "GROUP_BY_ENTITY_TYPE_SCHEMA_ID",
        /// `GROUP_BY_ENTITY_TYPE_METRIC_RUN_LABEL` on the wire.
        MetricRunLabel = "GROUP_BY_ENTITY_TYPE_METRIC_RUN_LABEL",
        /// `GROUP_BY_ENTITY_TYPE_TABLE_ID` on the wire.
        TableId = "GROUP_BY_ENTITY_TYPE_TABLE_ID",
        /// `GROUP_BY_ENTITY_TYPE_ISSUE_PRIORITY` on the wire.
        IssuePriority = "GROUP_BY_ENTITY_TYPE_ISSUE_PRIORITY",
        /// `GROUP_BY_ENTITY_TYPE_ISSUE_STATUS` on the wire.
        IssueStatus = "GROUP_BY_ENTITY_TYPE_ISSUE_STATUS",
        /// `GROUP_BY_ENTITY_TYPE_METRIC_STATUS` on the wire.
        MetricStatus = "GROUP_BY_ENTITY_TYPE_METRIC_STATUS",
        /// `GROUP_BY_ENTITY_TYPE_METRIC_TYPE` on the wire.
        MetricType = "GROUP_BY_ENTITY_TYPE_METRIC_TYPE",
        /// `GROUP_BY_ENTITY_TYPE_METRIC_CATEGORY` on the wire.
        MetricCategory = "GROUP_BY_ENTITY_TYPE_METRIC_CATEGORY",
        /// `GROUP_BY_ENTITY_TYPE_OWNER` on the wire.
        Owner = "GROUP_BY_ENTITY_TYPE_OWNER",
        /// `GROUP_BY_ENTITY_TYPE_ISSUE_TYPE` on the wire.
        IssueType = "GROUP_BY_ENTITY_TYPE_ISSUE_TYPE",
        /// `GROUP_BY_ENTITY_TYPE_IS_ROOT_CAUSE` on the wire.
        IsRootCause = "GROUP_BY_ENTITY_TYPE_IS_ROOT_CAUSE",
        /// `GROUP_BY_ENTITY_TYPE_DIMENSION` on the wire.
        Dimension = "GROUP_BY_ENTITY_TYPE_DIMENSION",
        /// `GROUP_BY_ENTITY_TYPE_MONITOR_TYPE` on the wire.
        MonitorType = "GROUP_BY_ENTITY_TYPE_MONITOR_TYPE",
        /// `GROUP_BY_ENTITY_TYPE_SCHEDULE` on the wire.
        Schedule = "GROUP_BY_ENTITY_TYPE_SCHEDULE",
        /// `GROUP_BY_ENTITY_TYPE_SCAN_JOB` on the wire.
        ScanJob = "GROUP_BY_ENTITY_TYPE_SCAN_JOB",
        /// `GROUP_BY_ENTITY_TYPE_DATA_CLASS` on the wire.
        DataClass = "GROUP_BY_ENTITY_TYPE_DATA_CLASS",
        /// `GROUP_BY_ENTITY_TYPE_CLASSIFIER` on the wire.
        Classifier = "GROUP_BY_ENTITY_TYPE_CLASSIFIER",
        /// `GROUP_BY_ENTITY_TYPE_DATA_CLASS_CATEGORY` on the wire.
        DataClassCategory = "GROUP_BY_ENTITY_TYPE_DATA_CLASS_CATEGORY",
    }
}

client_runtime::union! {
    /// A condition on what is counted. Exactly one member is set.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SearchFilter keyed {
        /// Only in this source, by id.
        ///
        /// `warehouseId` on the wire.
        WarehouseId(i64) = ("warehouseId", SentAsText),
        /// Only in schemas with this name.
        ///
        /// `schemaName` on the wire.
        SchemaName(String) = "schemaName" as String,
        /// Only on this table, by id.
        ///
        /// `tableId` on the wire.
        TableId(i64) = ("tableId", Integer),
        /// Only on this column, by id.
        ///
        /// `columnId` on the wire.
        ColumnId(i64) = ("columnId", Integer),
        /// Only in this schema, by id.
        ///
        /// `schemaId` on the wire.
        SchemaId(i64) = ("schemaId", SentAsText),
        /// Only issues with this status.
        ///
        /// `issueStatus` on the wire.
        IssueStatus(IssueStatus) = "issueStatus" as IssueStatus,
        /// Only this metric, by id.
        ///
        /// `metricId` on the wire.
        MetricId(i64) = ("metricId", Integer),
        /// Only from this time on, in seconds since 1970-01-01 UTC.
        ///
        /// `startEpochSeconds` on the wire.
        StartEpochSeconds(i64) = ("startEpochSeconds", SentAsText),
        /// Only before this time, in seconds since 1970-01-01 UTC.
        ///
        /// `endEpochSeconds` on the wire.
        EndEpochSeconds(i64) = ("endEpochSeconds", SentAsText),
        /// Only issues closed from this time on, in seconds since 1970-01-01 UTC.
        ///
        /// `startIssueClosedEpochSeconds` on the wire.
        StartIssueClosedEpochSeconds(i64) = ("startIssueClosedEpochSeconds", SentAsText),
        /// Only issues closed before this time, in seconds since 1970-01-01 UTC.
        ///
        /// `endIssueClosedEpochSeconds` on the wire.
        EndIssueClosedEpochSeconds(i64) = ("endIssueClosedEpochSeconds", SentAsText),
        /// Only issues with this priority.
        ///
        /// `issuePriority` on the wire.
        IssuePriority(IssuePriority) = "issuePriority" as IssuePriority,
        /// Only metrics with this status.
        ///
        /// `metricStatus` on the wire.
        MetricStatus(MetricStatus) = "metricStatus" as MetricStatus,
        /// Only in this collection, by id.
        ///
        /// `collectionId` on the wire.
        CollectionId(i64) = ("collectionId", Integer),
        /// Only metrics of this type.
        ///
        /// `metricType` on the wire.
        MetricType(MetricType) = "metricType" as MetricType,
        /// Only metrics of this category.
        ///
        /// `metricCategory` on the wire.
        MetricCategory(MetricCategory) = "metricCategory" as MetricCategory,
        /// Only in this workspace, by id.
        ///
        /// `workspaceId` on the wire.
        WorkspaceId(i64) = ("workspaceId", Integer),
        /// Only what this user owns, by id.
        ///
        /// `ownerId` on the wire.
        OwnerId(i64) = ("ownerId", Integer),
        /// Only issues of this type.
        ///
        /// `issueType` on the wire.
        IssueType(IssueType) = "issueType" as IssueType,
        /// Only issues merged into this incident, by id.
        ///
        /// `parentIssueId` on the wire.
        ParentIssueId(i64) = ("parentIssueId", Integer),
        /// Only root causes, or only the others.
        ///
        /// `isRootCause` on the wire.
        IsRootCause(bool) = "isRootCause",
        /// Only for this data quality dimension, by id.
        ///
        /// `dimensionId` on the wire.
        DimensionId(i64) = ("dimensionId", Integer),
        /// Only in this thing of the catalog.
        ///
        /// `catalogEntity` on the wire.
        CatalogEntity(
            CatalogEntityPathElement,
        ) = "catalogEntity" as CatalogEntityPathElement,
        /// Only monitors of this kind.
        ///
        /// `monitorType` on the wire.
        MonitorType(MonitorType) = "monitorType" as MonitorType,
        /// Only for this scan job, by id.
        ///
        /// `scanJobId` on the wire.
        ScanJobId(i64) = ("scanJobId", SentAsText),
        /// Only for this schedule, by id.
        ///
        /// `scheduleId` on the wire.
        ScheduleId(i64) = ("scheduleId", Integer),
        /// Only for this data class, by id.
        ///
        /// `dataClassId` on the wire.
        DataClassId(i64) = ("dataClassId", SentAsText),
        /// Only for this classifier, by id.
        ///
        /// `classifierId` on the wire.
        ClassifierId(i64) = ("classifierId", SentAsText),
        /// Only findings that are sensitive data, or only the others.
        ///
        /// `isPositiveFinding` on the wire.
        ///
        /// Evidence: **unverified** (the meaning is read from the name).
        IsPositiveFinding(bool) = "isPositiveFinding",
        /// Only for this scan run, by id.
        ///
        /// `scanRunId` on the wire.
        ScanRunId(i64) = ("scanRunId", SentAsText),
    }
}

client_runtime::open_enum! {
    /// How the text of a search is compared. Unspecified means exact term, where `*` stands for any characters. `SEARCH_METHOD_CONTAINS` takes the words apart; each must be contained, or nearly so.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents, which say how the methods compare).
    #[non_exhaustive]
    pub enum SearchMethod: str {
        /// `SEARCH_METHOD_UNSPECIFIED` on the wire.
        Unspecified = "SEARCH_METHOD_UNSPECIFIED",
        /// `SEARCH_METHOD_EXACT_TERM` on the wire.
        ExactTerm = "SEARCH_METHOD_EXACT_TERM",
        /// `SEARCH_METHOD_CONTAINS` on the wire.
        Contains = "SEARCH_METHOD_CONTAINS",
    }
}

/// What to search for.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchRequest {
    /// Whether schemas, tables and columns come with the id of their lineage node, which takes the server longer. Default false.
    #[serde(
        rename = "includeDataNodeId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub include_data_node_id: Option<bool>,
    /// Largest number of results. The server decides when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// The text to look for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// How the text is compared. Default: exact term.
    #[serde(rename = "searchMethod", default, skip_serializing_if = "Option::is_none")]
    pub search_method: Option<SearchMethod>,
    /// What kinds of things to look for. Left out, all kinds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub types: Option<Vec<SearchType>>,
}

impl SearchRequest {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`include_data_node_id`](Self#structfield.include_data_node_id).
    #[must_use]
    pub fn include_data_node_id(mut self, value: impl Into<bool>) -> Self {
        self.include_data_node_id = Some(value.into());
        self
    }
    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`search`](Self#structfield.search).
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
    /// Sets [`search_method`](Self#structfield.search_method).
    #[must_use]
    pub fn search_method(mut self, value: impl Into<SearchMethod>) -> Self {
        self.search_method = Some(value.into());
        self
    }
    /// Sets [`types`](Self#structfield.types).
    #[must_use]
    pub fn types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SearchType>>,
    ) -> Self {
        self.types = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    SearchRequest default {
        "includeDataNodeId" include_data_node_id, "limit" limit OptionInteger, "search" search, "searchMethod" search_method,
        "types" types,
    }
}

client_runtime::union! {
    /// Something that was found. Exactly one member is set, and says what it is.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SearchResult keyed {
        /// A schema.
        ///
        /// `schemaNode` on the wire.
        SchemaNode(Schema) = "schemaNode" as Schema,
        /// A table.
        ///
        /// `tableNode` on the wire.
        TableNode(Table) = "tableNode" as Table,
        /// A column and its table.
        ///
        /// `columnNode` on the wire.
        ColumnNode(ColumnWithTable) = "columnNode" as ColumnWithTable,
        /// A node of the lineage.
        ///
        /// `lineageNode` on the wire.
        LineageNode(LineageNode) = "lineageNode" as LineageNode,
        /// An issue.
        ///
        /// `issue` on the wire.
        Issue(Issue) = "issue" as Issue,
        /// A collection.
        ///
        /// `collection` on the wire.
        Collection(Collection) = "collection" as Collection,
        /// A delta.
        ///
        /// `delta` on the wire.
        Delta(DeltaInfo) = "delta" as DeltaInfo,
        /// An AI agent.
        ///
        /// `aiAgent` on the wire.
        AiAgent(AiAgent) = "aiAgent" as AiAgent,
        /// A term of the glossary.
        ///
        /// `glossaryTerm` on the wire.
        ///
        /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
        GlossaryTerm(GlossaryTerm) = "glossaryTerm" as GlossaryTerm,
    }
}

/// What was found.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SearchResultList {
    /// The results, each with one member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<SearchResult>>,
}

client_runtime::record! {
    SearchResultList default {
        "results" results,
    }
}

client_runtime::union! {
    /// A kind of thing to look for. Exactly one member is set.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum SearchType keyed {
        /// Only things of this kind, which are no lineage nodes.
        ///
        /// `systemSearchType` on the wire.
        SystemSearchType(SystemSearchType) = "systemSearchType" as SystemSearchType,
        /// Only lineage nodes of this type.
        ///
        /// `dataNodeType` on the wire.
        DataNodeType(DataNodeType) = "dataNodeType" as DataNodeType,
        /// Only lineage nodes of this custom type, by its id.
        ///
        /// `customNodeTypeId` on the wire.
        CustomNodeTypeId(i64) = ("customNodeTypeId", SentAsText) as i64,
    }
}

client_runtime::open_enum! {
    /// A kind of thing, other than a lineage node, that can be searched for.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15; of the SDK only: SYSTEM_SEARCH_TYPE_GLOSSARY_TERM).
    #[non_exhaustive]
    pub enum SystemSearchType: str {
        /// `SYSTEM_SEARCH_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "SYSTEM_SEARCH_TYPE_UNSPECIFIED",
        /// `SYSTEM_SEARCH_TYPE_COLLECTION` on the wire.
        Collection = "SYSTEM_SEARCH_TYPE_COLLECTION",
        /// `SYSTEM_SEARCH_TYPE_DELTA` on the wire.
        Delta = "SYSTEM_SEARCH_TYPE_DELTA",
        /// `SYSTEM_SEARCH_TYPE_ISSUE` on the wire.
        Issue = "SYSTEM_SEARCH_TYPE_ISSUE",
        /// `SYSTEM_SEARCH_TYPE_GLOSSARY_TERM` on the wire.
        GlossaryTerm = "SYSTEM_SEARCH_TYPE_GLOSSARY_TERM",
    }
}
