// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `workflow`.

use serde::Serialize;

/// A workflow that was started.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Workflow {
    /// Id of the workflow. Poll it with `getWorkflowStatus`.
    #[serde(
        rename = "workflowId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub workflow_id: Option<i64>,
    /// What it does.
    #[serde(rename = "workflowType", default, skip_serializing_if = "Option::is_none")]
    pub workflow_type: Option<WorkflowProcessingType>,
}

client_runtime::record! {
    Workflow default {
        "workflowId" workflow_id SentAsText, "workflowType" workflow_type,
    }
}

client_runtime::open_enum! {
    /// Where a workflow stands. Queued and in progress go on; all other known values are an end. A partial failure means that some of the work was done and some failed.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum WorkflowProcessingStatus: str {
        /// `WORKFLOW_PROCESSING_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "WORKFLOW_PROCESSING_STATUS_UNSPECIFIED",
        /// `WORKFLOW_PROCESSING_STATUS_QUEUED` on the wire.
        Queued = "WORKFLOW_PROCESSING_STATUS_QUEUED",
        /// `WORKFLOW_PROCESSING_STATUS_IN_PROGRESS` on the wire.
        InProgress = "WORKFLOW_PROCESSING_STATUS_IN_PROGRESS",
        /// `WORKFLOW_PROCESSING_STATUS_COMPLETED` on the wire.
        Completed = "WORKFLOW_PROCESSING_STATUS_COMPLETED",
        /// `WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE` on the wire.
        PartialFailure = "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE",
        /// `WORKFLOW_PROCESSING_STATUS_FAILED` on the wire.
        Failed = "WORKFLOW_PROCESSING_STATUS_FAILED",
        /// `WORKFLOW_PROCESSING_STATUS_TIMED_OUT` on the wire.
        TimedOut = "WORKFLOW_PROCESSING_STATUS_TIMED_OUT",
    }
}

client_runtime::open_enum! {
    /// What a workflow does.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum WorkflowProcessingType: str {
        /// `WORKFLOW_PROCESSING_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "WORKFLOW_PROCESSING_TYPE_UNSPECIFIED",
        /// `WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE` on the wire.
        CatalogIndexSource = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SOURCE",
        /// `WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SCHEMA` on the wire.
        CatalogIndexSchema = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_SCHEMA",
        /// `WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_DATASET` on the wire.
        CatalogIndexDataset = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_DATASET",
        /// `WORKFLOW_PROCESSING_TYPE_LINEAGE` on the wire.
        Lineage = "WORKFLOW_PROCESSING_TYPE_LINEAGE",
        /// `WORKFLOW_PROCESSING_TYPE_METADATA_METRICS` on the wire.
        MetadataMetrics = "WORKFLOW_PROCESSING_TYPE_METADATA_METRICS",
        /// `WORKFLOW_PROCESSING_TYPE_GENERATE_POP_SCORES` on the wire.
        GeneratePopScores = "WORKFLOW_PROCESSING_TYPE_GENERATE_POP_SCORES",
        /// `WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_INTEGRATION` on the wire.
        CatalogIndexIntegration = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_INTEGRATION",
        /// `WORKFLOW_PROCESSING_TYPE_APPLY_BIGCONFIG` on the wire.
        ApplyBigconfig = "WORKFLOW_PROCESSING_TYPE_APPLY_BIGCONFIG",
        /// `WORKFLOW_PROCESSING_TYPE_RUN_DELTA` on the wire.
        RunDelta = "WORKFLOW_PROCESSING_TYPE_RUN_DELTA",
        /// `WORKFLOW_PROCESSING_TYPE_RUN_COMPARISON_TABLE` on the wire.
        RunComparisonTable = "WORKFLOW_PROCESSING_TYPE_RUN_COMPARISON_TABLE",
        /// `WORKFLOW_PROCESSING_TYPE_RUN_METRIC_BATCH` on the wire.
        RunMetricBatch = "WORKFLOW_PROCESSING_TYPE_RUN_METRIC_BATCH",
        /// `WORKFLOW_PROCESSING_TYPE_PLAN_BIGCONFIG` on the wire.
        PlanBigconfig = "WORKFLOW_PROCESSING_TYPE_PLAN_BIGCONFIG",
        /// `WORKFLOW_PROCESSING_TYPE_METRIC_DEPLOY` on the wire.
        MetricDeploy = "WORKFLOW_PROCESSING_TYPE_METRIC_DEPLOY",
        /// `WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_INTEGRATION_ENTITY` on the wire.
        CatalogIndexIntegrationEntity = "WORKFLOW_PROCESSING_TYPE_CATALOG_INDEX_INTEGRATION_ENTITY",
    }
}

/// A run of a workflow.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowRun {
    /// Id of the run, a text.
    #[serde(rename = "runId", default, skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// Id of the workflow, a text.
    #[serde(rename = "workflowId", default, skip_serializing_if = "Option::is_none")]
    pub workflow_id: Option<String>,
}

impl WorkflowRun {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`run_id`](Self#structfield.run_id).
    #[must_use]
    pub fn run_id(mut self, value: impl Into<String>) -> Self {
        self.run_id = Some(value.into());
        self
    }
    /// Sets [`workflow_id`](Self#structfield.workflow_id).
    #[must_use]
    pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
        self.workflow_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    WorkflowRun default {
        "runId" run_id, "workflowId" workflow_id,
    }
}

/// A run whose status could not be read.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowRunFailure {
    /// Why not, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The run.
    #[serde(rename = "workflowV2Id", default, skip_serializing_if = "Option::is_none")]
    pub workflow_v2_id: Option<WorkflowRun>,
}

client_runtime::record! {
    WorkflowRunFailure default {
        "reason" reason, "workflowV2Id" workflow_v2_id,
    }
}

/// A run of a workflow and where it stands.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowRunStatus {
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
    /// What went wrong, for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// When it started, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub started_at: Option<i64>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<WorkflowProcessingStatus>,
    /// The run.
    #[serde(rename = "workflowV2Id", default, skip_serializing_if = "Option::is_none")]
    pub workflow_v2_id: Option<WorkflowRun>,
}

client_runtime::record! {
    WorkflowRunStatus default {
        "completedAt" completed_at SentAsText, "error" error, "startedAt" started_at SentAsText, "status" status,
        "workflowV2Id" workflow_v2_id,
    }
}

/// Where several runs stand.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowRunStatusList {
    /// The runs whose status could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<WorkflowRunFailure>>,
    /// The status of each run that was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<WorkflowRunStatus>>,
}

client_runtime::record! {
    WorkflowRunStatusList default {
        "failures" failures, "statuses" statuses,
    }
}

/// Which runs are meant.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowRunStatusesFetch {
    /// The runs.
    #[serde(rename = "workflowV2Ids", default, skip_serializing_if = "Option::is_none")]
    pub workflow_v2_ids: Option<Vec<WorkflowRun>>,
}

impl WorkflowRunStatusesFetch {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`workflow_v2_ids`](Self#structfield.workflow_v2_ids).
    #[must_use]
    pub fn workflow_v2_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<WorkflowRun>>,
    ) -> Self {
        self.workflow_v2_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    WorkflowRunStatusesFetch default {
        "workflowV2Ids" workflow_v2_ids,
    }
}

/// A workflow and where it stands.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WorkflowStatus {
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
    /// Number of steps that are done.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "completedOps", default, skip_serializing_if = "Option::is_none")]
    pub completed_ops: Option<i64>,
    /// When it started, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub started_at: Option<i64>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<WorkflowProcessingStatus>,
    /// Number of steps in all.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "totalOps", default, skip_serializing_if = "Option::is_none")]
    pub total_ops: Option<i64>,
    /// Id of the workflow.
    #[serde(
        rename = "workflowId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub workflow_id: Option<i64>,
    /// What it does.
    #[serde(rename = "workflowType", default, skip_serializing_if = "Option::is_none")]
    pub workflow_type: Option<WorkflowProcessingType>,
}

client_runtime::record! {
    WorkflowStatus default {
        "completedAt" completed_at SentAsText, "completedOps" completed_ops OptionInteger, "startedAt" started_at SentAsText,
        "status" status, "totalOps" total_ops OptionInteger, "workflowId" workflow_id SentAsText, "workflowType" workflow_type,
    }
}
