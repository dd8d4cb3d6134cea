// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `pipeline`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{PipelineId, PipelineIid, UserBasic, VariableType};

/// A run of a pipeline file.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Pipeline and PipelineWithMetadata; GitLab test schema pipeline/detail; GitLab documentation 18.x).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pipeline {
    /// Commit before the push; zeros if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_sha: Option<String>,
    /// When the commit was made; `null` in all samples.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_at: Option<Timestamp>,
    /// Test coverage in percent, as text such as `30.0`.
    ///
    /// Evidence: used by third parties' code (GitLab test schema and go-gitlab (text); GitLab OpenAPI 17.10 says number).
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "client_runtime::lenient::option_string"
    )]
    pub coverage: Option<String>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The state as the web page shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detailed_status: Option<PipelineDetailedStatus>,
    /// How long it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Number of the pipeline, unique on the instance.
    pub id: PipelineId,
    /// Number within the project; no path takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<PipelineIid>,
    /// Name, if its file gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the project; old versions leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// How long it waited before it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_duration: Option<f64>,
    /// Branch or tag that it runs on.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Commit that it runs on.
    pub sha: String,
    /// What started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PipelineSource>,
    /// When its first job started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// State.
    pub status: PipelineStatus,
    /// Whether `ref` is a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<bool>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserBasic>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// What is wrong with the pipeline file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yaml_errors: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A pipeline in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, PipelineBasic; GitLab test schema pipeline/basic (id, sha, ref, status always there; ref may be null by the Rust crate gitlab)).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineBasic {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the pipeline, unique on the instance.
    pub id: PipelineId,
    /// Number within the project; no path takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<PipelineIid>,
    /// Name, if its file gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Branch or tag that it runs on.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Commit that it runs on.
    pub sha: String,
    /// What started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<PipelineSource>,
    /// State.
    pub status: PipelineStatus,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A pipeline to start.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineCreate {
    /// Inputs of a pipeline file by name; each is text, a number, a boolean or a list.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Map<String, Value>>,
    /// Branch or tag to run on.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// Variables of the run. With `_PIPELINE_FILE_NAME` DataOps.live chooses the pipeline file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<PipelineVariableCreate>>,
}

impl PipelineCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(ref_: impl Into<String>) -> Self {
        Self {
            ref_: {
                let value = ref_;
                value.into()
            },
            inputs: Default::default(),
            variables: Default::default(),
        }
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.inputs = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
    /// Sets [`variables`](Self#structfield.variables).
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<PipelineVariableCreate>>,
    ) -> Self {
        self.variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

client_runtime::record! {
    PipelineCreate {
        "inputs" inputs, "variables" variables,
    } required {
        "ref" ref_ 0,
    }
}

/// A state as the web page shows it.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, DetailedStatusEntity; GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineDetailedStatus {
    /// The button next to the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Map<String, Value>>,
    /// Path of the page with the details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details_path: Option<String>,
    /// Path of the icon for the browser's tab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favicon: Option<String>,
    /// Group of states with the same look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Whether the caller may see the details.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_details: Option<bool>,
    /// Name of the icon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// A picture for a page without content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub illustration: Option<Map<String, Value>>,
    /// Text with more detail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Short text, for example `passed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Text that is shown under the pointer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tooltip: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineDetailedStatus default {
        "action" action, "details_path" details_path, "favicon" favicon, "group" group, "has_details" has_details, "icon" icon,
        "illustration" illustration, "label" label, "text" text, "tooltip" tooltip,
    } rest extra
}

/// The new name of a pipeline.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineMetadataUpdate {
    /// Name of the pipeline.
    pub name: String,
}

impl PipelineMetadataUpdate {
    /// A value of what is required; everything else is not set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: {
                let value = name;
                value.into()
            },
        }
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

client_runtime::record! {
    PipelineMetadataUpdate {
    } required {
        "name" name 0,
    }
}

client_runtime::open_enum! {
    /// What a list of pipelines is sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PipelineOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `status` on the wire.
        Status = "status",
        /// `ref` on the wire.
        Ref = "ref",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
        /// `user_id` on the wire.
        UserId = "user_id",
    }
}

client_runtime::open_enum! {
    /// A group of pipelines.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum PipelineScope: str {
        /// `running` on the wire.
        Running = "running",
        /// `pending` on the wire.
        Pending = "pending",
        /// `finished` on the wire.
        Finished = "finished",
        /// `branches` on the wire.
        Branches = "branches",
        /// `tags` on the wire.
        Tags = "tags",
    }
}

client_runtime::open_enum! {
    /// What started a pipeline.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; `scheduled` in a sample of the GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum PipelineSource: str {
        /// `unknown` on the wire.
        Unknown = "unknown",
        /// `push` on the wire.
        Push = "push",
        /// `web` on the wire.
        Web = "web",
        /// `trigger` on the wire.
        Trigger = "trigger",
        /// `schedule` on the wire.
        Schedule = "schedule",
        /// `scheduled` on the wire.
        Scheduled = "scheduled",
        /// `api` on the wire.
        Api = "api",
        /// `external` on the wire.
        External = "external",
        /// `pipeline` on the wire.
        Pipeline = "pipeline",
        /// `chat` on the wire.
        Chat = "chat",
        /// `webide` on the wire.
        Webide = "webide",
        /// `merge_request_event` on the wire.
        MergeRequestEvent = "merge_request_event",
        /// `external_pull_request_event` on the wire.
        ExternalPullRequestEvent = "external_pull_request_event",
        /// `parent_pipeline` on the wire.
        ParentPipeline = "parent_pipeline",
        /// `ondemand_dast_scan` on the wire.
        OndemandDastScan = "ondemand_dast_scan",
        /// `ondemand_dast_validation` on the wire.
        OndemandDastValidation = "ondemand_dast_validation",
        /// `security_orchestration_policy` on the wire.
        SecurityOrchestrationPolicy = "security_orchestration_policy",
        /// `container_registry_push` on the wire.
        ContainerRegistryPush = "container_registry_push",
        /// `duo_workflow` on the wire.
        DuoWorkflow = "duo_workflow",
        /// `pipeline_execution_policy_schedule` on the wire.
        PipelineExecutionPolicySchedule = "pipeline_execution_policy_schedule",
    }
}

client_runtime::open_enum! {
    /// State of a pipeline. `success`, `failed`, `canceled` and `skipped` are final; `manual` and `scheduled` wait for a person or for the clock.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    #[non_exhaustive]
    pub enum PipelineStatus: str {
        /// `created` on the wire.
        Created = "created",
        /// `waiting_for_resource` on the wire.
        WaitingForResource = "waiting_for_resource",
        /// `preparing` on the wire.
        Preparing = "preparing",
        /// `waiting_for_callback` on the wire.
        WaitingForCallback = "waiting_for_callback",
        /// `pending` on the wire.
        Pending = "pending",
        /// `running` on the wire.
        Running = "running",
        /// `success` on the wire.
        Success = "success",
        /// `failed` on the wire.
        Failed = "failed",
        /// `canceling` on the wire.
        Canceling = "canceling",
        /// `canceled` on the wire.
        Canceled = "canceled",
        /// `skipped` on the wire.
        Skipped = "skipped",
        /// `manual` on the wire.
        Manual = "manual",
        /// `scheduled` on the wire.
        Scheduled = "scheduled",
    }
}

/// Result of one test case.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, TestCaseEntity; GitLab documentation 18.x (a sample); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestCase {
    /// Address of a file that belongs to it, such as a screenshot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment_url: Option<String>,
    /// Class or file that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub classname: Option<String>,
    /// How long it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution_time: Option<f64>,
    /// Path of the file that it is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Name of the test case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How often it failed lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recent_failures: Option<PipelineTestRecentFailures>,
    /// Calls that led to the failure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stack_trace: Option<String>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PipelineTestStatus>,
    /// What it wrote, or why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_output: Option<PipelineTestOutput>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestCase default {
        "attachment_url" attachment_url, "classname" classname, "execution_time" execution_time, "file" file, "name" name,
        "recent_failures" recent_failures, "stack_trace" stack_trace, "status" status, "system_output" system_output,
    } rest extra
}

client_runtime::union! {
    /// What a test case wrote: text, or an object where the report has one.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (text); `null` in samples; go-gitlab reads any JSON).
    #[non_exhaustive]
    pub enum PipelineTestOutput {
        /// A value of JSON kind string.
        String(String) = string,
        /// Output of a test case with parts of its own; kept as it comes.
        ///
        /// Evidence: **unverified** (go-gitlab reads any JSON; never observed).
        Object(Map<String, Value>) = object,
    }
}

/// How often a test case failed lately.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10 (an example)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestRecentFailures {
    /// Branch that they were counted on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_branch: Option<String>,
    /// Number of failures.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestRecentFailures default {
        "base_branch" base_branch, "count" count,
    } rest extra
}

/// Results of the tests of a pipeline.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, TestReportEntity; GitLab documentation 18.x (a sample); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestReport {
    /// Number that ended with an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// Number that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed_count: Option<i64>,
    /// Number that were skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped_count: Option<i64>,
    /// Number that passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_count: Option<i64>,
    /// The test suites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_suites: Option<Vec<PipelineTestSuite>>,
    /// Number of test cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// How long all tests ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_time: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestReport default {
        "error_count" error_count, "failed_count" failed_count, "skipped_count" skipped_count, "success_count" success_count,
        "test_suites" test_suites, "total_count" total_count, "total_time" total_time,
    } rest extra
}

/// Numbers of the tests of a pipeline.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (a sample); gitbeaker 43.8; GitLab OpenAPI 17.10 names a number for `total`, which the sample contradicts).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestReportSummary {
    /// The test suites, without their test cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_suites: Option<Vec<PipelineTestSuite>>,
    /// Totals of the pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<PipelineTestTotal>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestReportSummary default {
        "test_suites" test_suites, "total" total,
    } rest extra
}

client_runtime::open_enum! {
    /// How a test case ended.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x (`success`); the others after the counts of TestSuiteEntity in GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PipelineTestStatus: str {
        /// `success` on the wire.
        Success = "success",
        /// `failed` on the wire.
        Failed = "failed",
        /// `skipped` on the wire.
        Skipped = "skipped",
        /// `error` on the wire.
        Error = "error",
    }
}

/// Results of one test suite; summaries have `build_ids` in place of `test_cases`.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, TestSuiteEntity and TestSuiteSummaryEntity; GitLab documentation 18.x (samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestSuite {
    /// Numbers of the jobs that the results are from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_ids: Option<Vec<i64>>,
    /// Number that ended with an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_count: Option<i64>,
    /// Number that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed_count: Option<i64>,
    /// Name of the suite, mostly that of the job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number that were skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped_count: Option<i64>,
    /// Number that passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success_count: Option<i64>,
    /// Why the report could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suite_error: Option<String>,
    /// The test cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test_cases: Option<Vec<PipelineTestCase>>,
    /// Number of test cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// How long its tests ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_time: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestSuite default {
        "build_ids" build_ids, "error_count" error_count, "failed_count" failed_count, "name" name,
        "skipped_count" skipped_count, "success_count" success_count, "suite_error" suite_error, "test_cases" test_cases,
        "total_count" total_count, "total_time" total_time,
    } rest extra
}

/// Totals of the tests of a pipeline.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x (a sample); gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTestTotal {
    /// Number of test cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Number that ended with an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    /// Number that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<i64>,
    /// Number that were skipped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped: Option<i64>,
    /// Number that passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<i64>,
    /// Why a report could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suite_error: Option<String>,
    /// How long all tests ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<f64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineTestTotal default {
        "count" count, "error" error, "failed" failed, "skipped" skipped, "success" success, "suite_error" suite_error,
        "time" time,
    } rest extra
}

/// A pipeline to start with a trigger token.
///
/// Evidence: documented by the vendor (DataOps.live, REST API Resources (token, ref, variables); go-gitlab (inputs)).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineTrigger {
    /// Inputs of a pipeline file by name; each is text, a number, a boolean or a list.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<Map<String, Value>>,
    /// Branch or tag to run on.
    #[serde(rename = "ref")]
    pub ref_: String,
    /// The trigger token, or the token of a running job.
    pub token: Secret,
    /// Variables of the run by name; their values may be secret. With `_PIPELINE_FILE_NAME` DataOps.live chooses the pipeline file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variables: Option<BTreeMap<String, Secret>>,
}

impl PipelineTrigger {
    /// A value of what is required; everything else is not set.
    pub fn new(token: impl Into<Secret>, ref_: impl Into<String>) -> Self {
        Self {
            token: {
                let value = token;
                value.into()
            },
            ref_: {
                let value = ref_;
                value.into()
            },
            inputs: Default::default(),
            variables: Default::default(),
        }
    }
    /// Sets [`inputs`](Self#structfield.inputs).
    #[must_use]
    pub fn inputs(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.inputs = Some(value.into());
        self
    }
    /// Sets [`ref_`](Self#structfield.ref_).
    #[must_use]
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
    /// Sets [`token`](Self#structfield.token).
    #[must_use]
    pub fn token(mut self, value: impl Into<Secret>) -> Self {
        self.token = value.into();
        self
    }
    /// Sets [`variables`](Self#structfield.variables).
    #[must_use]
    pub fn variables(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>,
    ) -> Self {
        self.variables = Some(
            value
                .into_iter()
                .map(|(key, value)| (key.into(), Into::into(value)))
                .collect(),
        );
        self
    }
}

/// A variable of a pipeline or of a schedule.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Variable; GitLab documentation 11.10 and 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineVariable {
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Environments that get it; `*` for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environment_scope: Option<String>,
    /// Whether the value is never shown again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<bool>,
    /// Name of the variable.
    pub key: String,
    /// Whether logs hide the value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masked: Option<bool>,
    /// Whether only protected branches and tags get it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Whether references to other variables in the value stay as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw: Option<bool>,
    /// Its value, `null` if it is hidden; often a secret, so it is never printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Whether it is a value or a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    PipelineVariable default {
        "description" description, "environment_scope" environment_scope, "hidden" hidden, "masked" masked,
        "protected" protected, "raw" raw, "value" value, "variable_type" variable_type,
    } required {
        "key" key 0,
    } rest extra
}

/// A variable of a pipeline to start.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineVariableCreate {
    /// Name of the variable.
    pub key: String,
    /// Its value; often a secret, so it is never printed.
    pub value: Secret,
    /// Whether the run gets the value or a file with it; left out, `env_var`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variable_type: Option<VariableType>,
}

impl PipelineVariableCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(key: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            key: {
                let value = key;
                value.into()
            },
            value: {
                let value = value;
                value.into()
            },
            variable_type: Default::default(),
        }
    }
    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = value.into();
        self
    }
    /// Sets [`variable_type`](Self#structfield.variable_type).
    #[must_use]
    pub fn variable_type(mut self, value: impl Into<VariableType>) -> Self {
        self.variable_type = Some(value.into());
        self
    }
}
