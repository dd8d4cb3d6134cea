// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `job`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::{Commit, PipelineBasic, Runner, RunnerManager, User};

/// A job that starts another pipeline.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Bridge; GitLab documentation 15.x and 18.x (samples); go-gitlab; gitbeaker 43.8).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bridge {
    /// Whether the pipeline passes even if this job fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether it is too old to be run again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Commit that it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// Test coverage in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Pipeline that it started; `null` if none was started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downstream_pipeline: Option<PipelineBasic>,
    /// How long it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// When its log was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<Timestamp>,
    /// Why it failed, for example `script_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Number of the job, unique on the instance.
    pub id: i64,
    /// Name in the pipeline file.
    pub name: String,
    /// Pipeline that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineBasic>,
    /// Project that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<JobProject>,
    /// How long it waited before it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_duration: Option<f64>,
    /// Branch or tag that it runs on.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Stage that it belongs to.
    pub stage: String,
    /// When it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// State.
    pub status: JobStatus,
    /// Whether `ref` is a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<bool>,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One step of a pipeline.
///
/// Evidence: used by third parties' code (GitLab test schema job.json; GitLab OpenAPI 17.10; samples of the GitLab documentation 11.10 and 15.x, which leave out what was added later).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    /// Whether the pipeline passes even if this job fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_failure: Option<bool>,
    /// Whether it is too old to be run again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Files that it left behind, its log among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifacts: Option<Vec<JobArtifact>>,
    /// When its artifacts are removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifacts_expire_at: Option<Timestamp>,
    /// The archive of its artifacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifacts_file: Option<JobArtifactsFile>,
    /// Commit that it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// Test coverage in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coverage: Option<f64>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Old name of the artifacts' URL; `null` in all samples.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// How long it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// When its log and artifacts were erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<Timestamp>,
    /// Why it failed, for example `script_failure`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Number of the job, unique on the instance.
    pub id: i64,
    /// Address of the runner; old versions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Name in the pipeline file.
    pub name: String,
    /// Pipeline that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineBasic>,
    /// Project that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<JobProject>,
    /// How long it waited before it ran, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queued_duration: Option<f64>,
    /// Branch or tag that it runs on.
    #[serde(rename = "ref", default, skip_serializing_if = "Option::is_none")]
    pub ref_: Option<String>,
    /// Runner that took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner: Option<Runner>,
    /// Machine of the runner that took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_manager: Option<RunnerManager>,
    /// Stage that it belongs to.
    pub stage: String,
    /// When it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// State.
    pub status: JobStatus,
    /// Whether `ref` is a tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<bool>,
    /// Tags that a runner must have to take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A file that a job left behind.
///
/// Evidence: used by third parties' code (GitLab test schema job.json (all four always there)).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobArtifact {
    /// `file_format` on the wire.
    ///
    /// Evidence: used by third parties' code (GitLab test schema says text; `null` in a sample of the GitLab documentation 18.x, environments).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_format: Option<JobArtifactFormat>,
    /// What the file is for.
    pub file_type: JobArtifactType,
    /// Name of the file.
    pub filename: String,
    /// Size in bytes.
    pub size: i64,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::open_enum! {
    /// How a file of a job is stored.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum JobArtifactFormat: str {
        /// `raw` on the wire.
        Raw = "raw",
        /// `zip` on the wire.
        Zip = "zip",
        /// `gzip` on the wire.
        Gzip = "gzip",
    }
}

client_runtime::open_enum! {
    /// What a file of a job is for.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum JobArtifactType: str {
        /// `archive` on the wire.
        Archive = "archive",
        /// `metadata` on the wire.
        Metadata = "metadata",
        /// `trace` on the wire.
        Trace = "trace",
        /// `junit` on the wire.
        Junit = "junit",
        /// `sast` on the wire.
        Sast = "sast",
        /// `dependency_scanning` on the wire.
        DependencyScanning = "dependency_scanning",
        /// `container_scanning` on the wire.
        ContainerScanning = "container_scanning",
        /// `dast` on the wire.
        Dast = "dast",
        /// `codequality` on the wire.
        Codequality = "codequality",
        /// `license_scanning` on the wire.
        LicenseScanning = "license_scanning",
        /// `performance` on the wire.
        Performance = "performance",
        /// `metrics` on the wire.
        Metrics = "metrics",
        /// `metrics_referee` on the wire.
        MetricsReferee = "metrics_referee",
        /// `network_referee` on the wire.
        NetworkReferee = "network_referee",
        /// `lsif` on the wire.
        Lsif = "lsif",
        /// `dotenv` on the wire.
        Dotenv = "dotenv",
        /// `cobertura` on the wire.
        Cobertura = "cobertura",
        /// `terraform` on the wire.
        Terraform = "terraform",
        /// `accessibility` on the wire.
        Accessibility = "accessibility",
        /// `cluster_applications` on the wire.
        ClusterApplications = "cluster_applications",
        /// `secret_detection` on the wire.
        SecretDetection = "secret_detection",
        /// `requirements` on the wire.
        Requirements = "requirements",
        /// `coverage_fuzzing` on the wire.
        CoverageFuzzing = "coverage_fuzzing",
        /// `browser_performance` on the wire.
        BrowserPerformance = "browser_performance",
        /// `load_performance` on the wire.
        LoadPerformance = "load_performance",
        /// `api_fuzzing` on the wire.
        ApiFuzzing = "api_fuzzing",
        /// `cluster_image_scanning` on the wire.
        ClusterImageScanning = "cluster_image_scanning",
        /// `cyclonedx` on the wire.
        Cyclonedx = "cyclonedx",
        /// `requirements_v2` on the wire.
        RequirementsV2 = "requirements_v2",
        /// `annotations` on the wire.
        Annotations = "annotations",
        /// `repository_xray` on the wire.
        RepositoryXray = "repository_xray",
        /// `jacoco` on the wire.
        Jacoco = "jacoco",
    }
}

/// The archive of a job's artifacts.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobArtifactsFile {
    /// Name of the archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    JobArtifactsFile default {
        "filename" filename, "size" size,
    } rest extra
}

client_runtime::open_enum! {
    /// What a list of jobs is sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, keyset pagination; the Rust crate gitlab).
    #[non_exhaustive]
    pub enum JobOrder: str {
        /// `id` on the wire.
        Id = "id",
    }
}

/// What a job gets when it is started by hand.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 15.x and 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobPlay {
    /// Inputs of a pipeline file by name; each is text, a number, a boolean or a list.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_inputs: Option<Map<String, Value>>,
    /// Variables of this run; needs GitLab 14.9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_variables_attributes: Option<Vec<JobVariable>>,
}

impl JobPlay {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`job_inputs`](Self#structfield.job_inputs).
    #[must_use]
    pub fn job_inputs(mut self, value: impl Into<Map<String, Value>>) -> Self {
        self.job_inputs = Some(value.into());
        self
    }
    /// Sets [`job_variables_attributes`](Self#structfield.job_variables_attributes).
    #[must_use]
    pub fn job_variables_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<JobVariable>>,
    ) -> Self {
        self.job_variables_attributes = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
}

client_runtime::record! {
    JobPlay default {
        "job_inputs" job_inputs, "job_variables_attributes" job_variables_attributes,
    }
}

/// The project of a job. Jobs of a runner say which one it is, all others have only its settings for job tokens.
///
/// Evidence: used by third parties' code (GitLab test schema job.json; GitLab OpenAPI 17.10, ProjectIdentity; GitLab documentation 11.10, jobs of a runner).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobProject {
    /// Whether job tokens of the project reach only projects on its allow list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_job_token_scope_enabled: Option<bool>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Short free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Display names of the namespaces and of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Last part of the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    JobProject default {
        "ci_job_token_scope_enabled" ci_job_token_scope_enabled, "created_at" created_at, "description" description, "id" id,
        "name" name, "name_with_namespace" name_with_namespace, "path" path, "path_with_namespace" path_with_namespace,
    } rest extra
}

client_runtime::open_enum! {
    /// State of a job. `success`, `failed`, `canceled` and `skipped` are final; `manual` and `scheduled` wait for a person or for the clock.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    #[non_exhaustive]
    pub enum JobStatus: str {
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

/// A variable of one run of a job.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobVariable {
    /// Name of the variable.
    pub key: String,
    /// Its value; often a secret, so it is never printed.
    pub value: Secret,
}

impl JobVariable {
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
}
