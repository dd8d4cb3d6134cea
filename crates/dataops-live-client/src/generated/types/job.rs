// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `job`.

use std::collections::BTreeMap;
use client_runtime::Timestamp;
use serde::{Deserialize, Serialize};
use super::{PipelineBasic, User};

/// A commit of a repository.
///
/// Evidence: used by third parties' code (GitLab test schema commit/basic; GitLab OpenAPI 17.10; older samples leave most of it out).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Commit {
    /// Mail address of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_email: Option<String>,
    /// Name of the author.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// When the author wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authored_date: Option<Timestamp>,
    /// When it was committed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_date: Option<Timestamp>,
    /// Mail address of the committer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committer_email: Option<String>,
    /// Name of the committer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committer_name: Option<String>,
    /// When the commit was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The same with all values of a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extended_trailers: Option<BTreeMap<String, Vec<String>>>,
    /// Hash of the commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whole message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Hashes of the parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_ids: Option<Vec<String>>,
    /// First digits of the hash.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_id: Option<String>,
    /// First line of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Lines such as `Signed-off-by` at the end of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trailers: Option<BTreeMap<String, String>>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
}

client_runtime::record! {
    Commit default {
        "author_email" author_email, "author_name" author_name, "authored_date" authored_date, "committed_date" committed_date,
        "committer_email" committer_email, "committer_name" committer_name, "created_at" created_at,
        "extended_trailers" extended_trailers, "id" id, "message" message, "parent_ids" parent_ids, "short_id" short_id,
        "title" title, "trailers" trailers, "web_url" web_url,
    }
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
    /// Settings of the project that matter to job tokens.
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
    pub runner: Option<JobRunner>,
    /// Machine of the runner that took it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_manager: Option<JobRunnerManager>,
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
    /// Evidence: **unverified** (GitLab test schema says text; null is reported elsewhere).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_format: Option<JobArtifactFormat>,
    /// What the file is for.
    pub file_type: JobArtifactType,
    /// Name of the file.
    pub filename: String,
    /// Size in bytes.
    pub size: i64,
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
}

client_runtime::record! {
    JobArtifactsFile default {
        "filename" filename, "size" size,
    }
}

/// Settings of a project that matter to job tokens.
///
/// Evidence: used by third parties' code (GitLab test schema job.json).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobProject {
    /// Whether job tokens of the project reach only projects on its allow list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_job_token_scope_enabled: Option<bool>,
}

client_runtime::record! {
    JobProject default {
        "ci_job_token_scope_enabled" ci_job_token_scope_enabled,
    }
}

/// A runner in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Runner; go-gitlab; samples).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobRunner {
    /// Whether it takes jobs; the opposite of `paused`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of the runner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Address of its machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Whether all projects of the instance may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_shared: Option<bool>,
    /// Name of its program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it was heard of lately.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<bool>,
    /// Whether it takes no jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused: Option<bool>,
    /// Whose runner it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_type: Option<RunnerType>,
    /// State, for example `online`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

client_runtime::record! {
    JobRunner default {
        "active" active, "description" description, "id" id, "ip_address" ip_address, "is_shared" is_shared, "name" name,
        "online" online, "paused" paused, "runner_type" runner_type, "status" status,
    }
}

/// One machine of a runner.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, RunnerManager).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JobRunnerManager {
    /// Processor architecture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub architecture: Option<String>,
    /// When it was last heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacted_at: Option<Timestamp>,
    /// When it was first heard of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Operating system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Revision of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// State, for example `online`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Name that the machine gave itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_id: Option<String>,
    /// Version of the runner program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

client_runtime::record! {
    JobRunnerManager default {
        "architecture" architecture, "contacted_at" contacted_at, "created_at" created_at, "id" id, "ip_address" ip_address,
        "platform" platform, "revision" revision, "status" status, "system_id" system_id, "version" version,
    }
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

client_runtime::open_enum! {
    /// Whose runner it is.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum RunnerType: str {
        /// `instance_type` on the wire.
        InstanceType = "instance_type",
        /// `group_type` on the wire.
        GroupType = "group_type",
        /// `project_type` on the wire.
        ProjectType = "project_type",
    }
}
