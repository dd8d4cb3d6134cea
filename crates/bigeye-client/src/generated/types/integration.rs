// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The types of `integration`.

use client_runtime::Secret;
use serde::Serialize;
use super::Tag;

/// A run of dbt Core.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtCoreRun {
    /// Name of the job, chosen by the caller.
    #[serde(rename = "jobName", default, skip_serializing_if = "Option::is_none")]
    pub job_name: Option<String>,
    /// Id of the run, chosen by the caller.
    #[serde(rename = "jobRunId", default, skip_serializing_if = "Option::is_none")]
    pub job_run_id: Option<String>,
    /// Address of the run, to link to.
    #[serde(rename = "jobRunUrl", default, skip_serializing_if = "Option::is_none")]
    pub job_run_url: Option<String>,
    /// Address of the job, to link to.
    #[serde(rename = "jobUrl", default, skip_serializing_if = "Option::is_none")]
    pub job_url: Option<String>,
    /// The file manifest.json of dbt, as a text.
    #[serde(rename = "manifestJson", default, skip_serializing_if = "Option::is_none")]
    pub manifest_json: Option<String>,
    /// Name of the dbt project.
    #[serde(rename = "projectName", default, skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Address of the project, to link to.
    #[serde(rename = "projectUrl", default, skip_serializing_if = "Option::is_none")]
    pub project_url: Option<String>,
    /// The file run_results.json of dbt, as a text.
    #[serde(rename = "runResultsJson", default, skip_serializing_if = "Option::is_none")]
    pub run_results_json: Option<String>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl DbtCoreRun {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`job_name`](Self#structfield.job_name).
    #[must_use]
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets [`job_run_id`](Self#structfield.job_run_id).
    #[must_use]
    pub fn job_run_id(mut self, value: impl Into<String>) -> Self {
        self.job_run_id = Some(value.into());
        self
    }
    /// Sets [`job_run_url`](Self#structfield.job_run_url).
    #[must_use]
    pub fn job_run_url(mut self, value: impl Into<String>) -> Self {
        self.job_run_url = Some(value.into());
        self
    }
    /// Sets [`job_url`](Self#structfield.job_url).
    #[must_use]
    pub fn job_url(mut self, value: impl Into<String>) -> Self {
        self.job_url = Some(value.into());
        self
    }
    /// Sets [`manifest_json`](Self#structfield.manifest_json).
    #[must_use]
    pub fn manifest_json(mut self, value: impl Into<String>) -> Self {
        self.manifest_json = Some(value.into());
        self
    }
    /// Sets [`project_name`](Self#structfield.project_name).
    #[must_use]
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets [`project_url`](Self#structfield.project_url).
    #[must_use]
    pub fn project_url(mut self, value: impl Into<String>) -> Self {
        self.project_url = Some(value.into());
        self
    }
    /// Sets [`run_results_json`](Self#structfield.run_results_json).
    #[must_use]
    pub fn run_results_json(mut self, value: impl Into<String>) -> Self {
        self.run_results_json = Some(value.into());
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
    DbtCoreRun default {
        "jobName" job_name, "jobRunId" job_run_id, "jobRunUrl" job_run_url, "jobUrl" job_url, "manifestJson" manifest_json,
        "projectName" project_name, "projectUrl" project_url, "runResultsJson" run_results_json,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// What a run of dbt Core was filed under.
///
/// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtCoreRunResponse {
    /// The job.
    #[serde(rename = "dbtJob", default, skip_serializing_if = "Option::is_none")]
    pub dbt_job: Option<DbtJob>,
    /// The project.
    #[serde(rename = "dbtProject", default, skip_serializing_if = "Option::is_none")]
    pub dbt_project: Option<DbtProject>,
}

client_runtime::record! {
    DbtCoreRunResponse default {
        "dbtJob" dbt_job, "dbtProject" dbt_project,
    }
}

/// A job of dbt.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtJob {
    /// Id of the job in dbt.
    #[serde(
        rename = "dbtJobExtId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub dbt_job_ext_id: Option<i64>,
    /// Id of the job in Bigeye.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Its last runs.
    #[serde(
        rename = "mostRecentJobRuns",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub most_recent_job_runs: Option<Vec<DbtJobRun>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of the dbt project in Bigeye.
    #[serde(rename = "projectId", default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Its address in dbt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

client_runtime::record! {
    DbtJob default {
        "dbtJobExtId" dbt_job_ext_id SentAsText, "id" id OptionInteger, "isFavorite" is_favorite,
        "mostRecentJobRuns" most_recent_job_runs, "name" name, "projectId" project_id OptionInteger, "tags" tags, "url" url,
    }
}

/// All dbt jobs that fit.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtJobList {
    /// The jobs.
    #[serde(rename = "dbtJobs", default, skip_serializing_if = "Option::is_none")]
    pub dbt_jobs: Option<Vec<DbtJob>>,
}

client_runtime::record! {
    DbtJobList default {
        "dbtJobs" dbt_jobs,
    }
}

/// One dbt job, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtJobResponse {
    /// The job.
    #[serde(rename = "dbtJob", default, skip_serializing_if = "Option::is_none")]
    pub dbt_job: Option<DbtJob>,
}

client_runtime::record! {
    DbtJobResponse default {
        "dbtJob" dbt_job,
    }
}

/// A run of a dbt job.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtJobRun {
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
    /// Id of the run in dbt.
    #[serde(
        rename = "dbtJobRunExtId",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub dbt_job_run_ext_id: Option<i64>,
    /// Git commit that it ran on.
    #[serde(rename = "gitSha", default, skip_serializing_if = "Option::is_none")]
    pub git_sha: Option<String>,
    /// Id of the run in Bigeye.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub id: Option<i64>,
    /// Id of the job in Bigeye.
    #[serde(rename = "jobId", default, skip_serializing_if = "Option::is_none")]
    pub job_id: Option<i64>,
    /// When it began, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "startedAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub started_at: Option<i64>,
    /// How it went.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<DbtJobRunStatus>,
    /// Its address in dbt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

client_runtime::record! {
    DbtJobRun default {
        "completedAt" completed_at SentAsText, "dbtJobRunExtId" dbt_job_run_ext_id SentAsText, "gitSha" git_sha,
        "id" id SentAsText, "jobId" job_id OptionInteger, "startedAt" started_at SentAsText, "status" status, "url" url,
    }
}

/// One run of a dbt job, wrapped.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtJobRunResponse {
    /// The run.
    #[serde(rename = "dbtJobRun", default, skip_serializing_if = "Option::is_none")]
    pub dbt_job_run: Option<DbtJobRun>,
}

client_runtime::record! {
    DbtJobRunResponse default {
        "dbtJobRun" dbt_job_run,
    }
}

client_runtime::open_enum! {
    /// How a run of a dbt job went.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum DbtJobRunStatus: str {
        /// `DBT_JOB_RUN_STATUS_UNSPECIFIED` on the wire.
        Unspecified = "DBT_JOB_RUN_STATUS_UNSPECIFIED",
        /// `DBT_JOB_RUN_STATUS_SUCCESS` on the wire.
        Success = "DBT_JOB_RUN_STATUS_SUCCESS",
        /// `DBT_JOB_RUN_STATUS_ERROR` on the wire.
        Error = "DBT_JOB_RUN_STATUS_ERROR",
        /// `DBT_JOB_RUN_STATUS_QUEUED` on the wire.
        Queued = "DBT_JOB_RUN_STATUS_QUEUED",
        /// `DBT_JOB_RUN_STATUS_STARTING` on the wire.
        Starting = "DBT_JOB_RUN_STATUS_STARTING",
        /// `DBT_JOB_RUN_STATUS_RUNNING` on the wire.
        Running = "DBT_JOB_RUN_STATUS_RUNNING",
        /// `DBT_JOB_RUN_STATUS_CANCELLED` on the wire.
        Cancelled = "DBT_JOB_RUN_STATUS_CANCELLED",
    }
}

/// A project of dbt.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DbtProject {
    /// Id of the account in dbt.
    #[serde(rename = "accountId", default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<i64>,
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
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
    /// Id of the project in Bigeye.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of the project in dbt.
    #[serde(
        rename = "integrationEntityId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_entity_id: Option<String>,
    /// Id of the integration.
    #[serde(rename = "integrationId", default, skip_serializing_if = "Option::is_none")]
    pub integration_id: Option<i64>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Number of its jobs.
    #[serde(rename = "jobCount", default, skip_serializing_if = "Option::is_none")]
    pub job_count: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
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
    /// Its address in dbt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Id of the workspace.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

client_runtime::record! {
    DbtProject default {
        "accountId" account_id OptionInteger, "companyId" company_id OptionInteger, "createdAt" created_at SentAsText,
        "id" id OptionInteger, "integrationEntityId" integration_entity_id, "integrationId" integration_id OptionInteger,
        "isFavorite" is_favorite, "jobCount" job_count OptionInteger, "name" name, "tags" tags,
        "updatedAt" updated_at SentAsText, "url" url, "workspaceId" workspace_id OptionInteger,
    }
}

/// A connection of Bigeye to another product, to read its lineage or its runs.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Integration {
    /// Address of the other product's API.
    #[serde(rename = "apiBaseUri", default, skip_serializing_if = "Option::is_none")]
    pub api_base_uri: Option<String>,
    /// TCP port of the other product's API.
    #[serde(rename = "apiPort", default, skip_serializing_if = "Option::is_none")]
    pub api_port: Option<i64>,
    /// Id of the company.
    #[serde(rename = "companyId", default, skip_serializing_if = "Option::is_none")]
    pub company_id: Option<i64>,
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
    /// Id of the user who made it.
    #[serde(rename = "createdById", default, skip_serializing_if = "Option::is_none")]
    pub created_by_id: Option<i64>,
    /// Secret part of the credentials: a token, a password or a key.
    #[serde(
        rename = "credentialsPrivate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_private: Option<Secret>,
    /// Public part of the credentials: a user name or the like.
    #[serde(
        rename = "credentialsPublic",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_public: Option<String>,
    /// Text of the last error.
    #[serde(
        rename = "exceptionMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub exception_message: Option<String>,
    /// Id of the integration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of things that were found through it.
    #[serde(
        rename = "integrationEntitiesCount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_entities_count: Option<i64>,
    /// The other product.
    #[serde(
        rename = "integrationPartner",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_partner: Option<IntegrationPartner>,
    /// What kind of product it is with.
    #[serde(
        rename = "integrationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_type: Option<IntegrationType>,
    /// Whether the calling user marked it as a favourite.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// When it was read last, in seconds since 1970-01-01 UTC.
    ///
    /// Evidence: **unverified** (the unit is inferred from Bigeye's other timestamps).
    #[serde(
        rename = "mostRecentScanAt",
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "client_runtime::codegen::as_text"
    )]
    pub most_recent_scan_at: Option<i64>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Namespace in the other product.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// The labels on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Longest time of a call to the other product; its unit is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
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
    /// Id of the user who changed it last.
    #[serde(rename = "updatedById", default, skip_serializing_if = "Option::is_none")]
    pub updated_by_id: Option<i64>,
    /// Address of the other product's pages.
    #[serde(rename = "webBaseUri", default, skip_serializing_if = "Option::is_none")]
    pub web_base_uri: Option<String>,
    /// TCP port of the other product's pages.
    #[serde(rename = "webPort", default, skip_serializing_if = "Option::is_none")]
    pub web_port: Option<i64>,
}

client_runtime::record! {
    Integration default {
        "apiBaseUri" api_base_uri, "apiPort" api_port OptionInteger, "companyId" company_id OptionInteger,
        "createdAt" created_at SentAsText, "createdById" created_by_id OptionInteger, "credentialsPrivate" credentials_private,
        "credentialsPublic" credentials_public, "exceptionMessage" exception_message, "id" id OptionInteger,
        "integrationEntitiesCount" integration_entities_count OptionInteger, "integrationPartner" integration_partner,
        "integrationType" integration_type, "isFavorite" is_favorite, "mostRecentScanAt" most_recent_scan_at SentAsText,
        "name" name, "namespace" namespace, "tags" tags, "timeout" timeout OptionInteger, "updatedAt" updated_at SentAsText,
        "updatedById" updated_by_id OptionInteger, "webBaseUri" web_base_uri, "webPort" web_port OptionInteger,
    }
}

/// What Bigeye found through an integration.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationEntities {
    /// The projects, when the product is dbt.
    #[serde(rename = "dbtProjects", default, skip_serializing_if = "Option::is_none")]
    pub dbt_projects: Option<Vec<DbtProject>>,
    /// The other product.
    #[serde(
        rename = "integrationPartner",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_partner: Option<IntegrationPartner>,
    /// The repositories, when it is another product.
    #[serde(
        rename = "metacenterRepositories",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub metacenter_repositories: Option<Vec<MetaCenterRepository>>,
}

client_runtime::record! {
    IntegrationEntities default {
        "dbtProjects" dbt_projects, "integrationPartner" integration_partner, "metacenterRepositories" metacenter_repositories,
    }
}

/// All integrations.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationList {
    /// The integrations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrations: Option<Vec<Integration>>,
}

client_runtime::record! {
    IntegrationList default {
        "integrations" integrations,
    }
}

client_runtime::open_enum! {
    /// Another product that Bigeye reads from.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IntegrationPartner: str {
        /// `INTEGRATION_PARTNER_UNSPECIFIED` on the wire.
        Unspecified = "INTEGRATION_PARTNER_UNSPECIFIED",
        /// `INTEGRATION_PARTNER_TABLEAU` on the wire.
        Tableau = "INTEGRATION_PARTNER_TABLEAU",
        /// `INTEGRATION_PARTNER_DBT_CLOUD` on the wire.
        DbtCloud = "INTEGRATION_PARTNER_DBT_CLOUD",
        /// `INTEGRATION_PARTNER_METACENTER` on the wire.
        Metacenter = "INTEGRATION_PARTNER_METACENTER",
        /// `INTEGRATION_PARTNER_DBT_CORE` on the wire.
        DbtCore = "INTEGRATION_PARTNER_DBT_CORE",
        /// `INTEGRATION_PARTNER_POWERBI` on the wire.
        Powerbi = "INTEGRATION_PARTNER_POWERBI",
        /// `INTEGRATION_PARTNER_POWERCENTER` on the wire.
        Powercenter = "INTEGRATION_PARTNER_POWERCENTER",
        /// `INTEGRATION_PARTNER_SSIS` on the wire.
        Ssis = "INTEGRATION_PARTNER_SSIS",
        /// `INTEGRATION_PARTNER_COGNOS` on the wire.
        Cognos = "INTEGRATION_PARTNER_COGNOS",
        /// `INTEGRATION_PARTNER_SAP_BUSINESS_OBJECTS` on the wire.
        SapBusinessObjects = "INTEGRATION_PARTNER_SAP_BUSINESS_OBJECTS",
        /// `INTEGRATION_PARTNER_FDS` on the wire.
        Fds = "INTEGRATION_PARTNER_FDS",
        /// `INTEGRATION_PARTNER_QLIK_REPLICATE` on the wire.
        QlikReplicate = "INTEGRATION_PARTNER_QLIK_REPLICATE",
        /// `INTEGRATION_PARTNER_LOOKER` on the wire.
        Looker = "INTEGRATION_PARTNER_LOOKER",
        /// `INTEGRATION_PARTNER_CDM` on the wire.
        Cdm = "INTEGRATION_PARTNER_CDM",
        /// `INTEGRATION_PARTNER_SNAPLOGIC` on the wire.
        Snaplogic = "INTEGRATION_PARTNER_SNAPLOGIC",
        /// `INTEGRATION_PARTNER_DATASTAGE` on the wire.
        Datastage = "INTEGRATION_PARTNER_DATASTAGE",
        /// `INTEGRATION_PARTNER_SSRS` on the wire.
        Ssrs = "INTEGRATION_PARTNER_SSRS",
        /// `INTEGRATION_PARTNER_QLIK_SENSE` on the wire.
        QlikSense = "INTEGRATION_PARTNER_QLIK_SENSE",
        /// `INTEGRATION_PARTNER_STRATEGY` on the wire.
        Strategy = "INTEGRATION_PARTNER_STRATEGY",
        /// `INTEGRATION_PARTNER_ADF` on the wire.
        Adf = "INTEGRATION_PARTNER_ADF",
        /// `INTEGRATION_PARTNER_MATILLION` on the wire.
        Matillion = "INTEGRATION_PARTNER_MATILLION",
        /// `INTEGRATION_PARTNER_ANTHROPIC` on the wire.
        Anthropic = "INTEGRATION_PARTNER_ANTHROPIC",
    }
}

client_runtime::open_enum! {
    /// What kind of product an integration is with.
    ///
    /// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15).
    #[non_exhaustive]
    pub enum IntegrationType: str {
        /// `INTEGRATION_TYPE_UNSPECIFIED` on the wire.
        Unspecified = "INTEGRATION_TYPE_UNSPECIFIED",
        /// `INTEGRATION_TYPE_BI_TOOL` on the wire.
        BiTool = "INTEGRATION_TYPE_BI_TOOL",
        /// `INTEGRATION_TYPE_ETL_TOOL` on the wire.
        EtlTool = "INTEGRATION_TYPE_ETL_TOOL",
        /// `INTEGRATION_TYPE_DATABASE` on the wire.
        Database = "INTEGRATION_TYPE_DATABASE",
    }
}

/// An integration to be made or changed.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IntegrationWrite {
    /// Address of the other product's API.
    #[serde(rename = "apiBaseUri", default, skip_serializing_if = "Option::is_none")]
    pub api_base_uri: Option<String>,
    /// TCP port of the other product's API.
    #[serde(rename = "apiPort", default, skip_serializing_if = "Option::is_none")]
    pub api_port: Option<i64>,
    /// Secret part of the credentials: a token, a password or a key.
    #[serde(
        rename = "credentialsPrivate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_private: Option<Secret>,
    /// Public part of the credentials: a user name or the like.
    #[serde(
        rename = "credentialsPublic",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub credentials_public: Option<String>,
    /// The other product.
    #[serde(
        rename = "integrationPartner",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_partner: Option<IntegrationPartner>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Namespace in the other product.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// Longest time of a call to the other product; its unit is not documented.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    /// Address of the other product's pages.
    #[serde(rename = "webBaseUri", default, skip_serializing_if = "Option::is_none")]
    pub web_base_uri: Option<String>,
    /// TCP port of the other product's pages.
    #[serde(rename = "webPort", default, skip_serializing_if = "Option::is_none")]
    pub web_port: Option<i64>,
    /// The workspace. Needed when the user has access to more than one and the client sends no workspace header.
    #[serde(rename = "workspaceId", default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<i64>,
}

impl IntegrationWrite {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`api_base_uri`](Self#structfield.api_base_uri).
    #[must_use]
    pub fn api_base_uri(mut self, value: impl Into<String>) -> Self {
        self.api_base_uri = Some(value.into());
        self
    }
    /// Sets [`api_port`](Self#structfield.api_port).
    #[must_use]
    pub fn api_port(mut self, value: impl Into<i64>) -> Self {
        self.api_port = Some(value.into());
        self
    }
    /// Sets [`credentials_private`](Self#structfield.credentials_private).
    #[must_use]
    pub fn credentials_private(mut self, value: impl Into<Secret>) -> Self {
        self.credentials_private = Some(value.into());
        self
    }
    /// Sets [`credentials_public`](Self#structfield.credentials_public).
    #[must_use]
    pub fn credentials_public(mut self, value: impl Into<String>) -> Self {
        self.credentials_public = Some(value.into());
        self
    }
    /// Sets [`integration_partner`](Self#structfield.integration_partner).
    #[must_use]
    pub fn integration_partner(mut self, value: impl Into<IntegrationPartner>) -> Self {
        self.integration_partner = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self#structfield.namespace).
    #[must_use]
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`timeout`](Self#structfield.timeout).
    #[must_use]
    pub fn timeout(mut self, value: impl Into<i64>) -> Self {
        self.timeout = Some(value.into());
        self
    }
    /// Sets [`web_base_uri`](Self#structfield.web_base_uri).
    #[must_use]
    pub fn web_base_uri(mut self, value: impl Into<String>) -> Self {
        self.web_base_uri = Some(value.into());
        self
    }
    /// Sets [`web_port`](Self#structfield.web_port).
    #[must_use]
    pub fn web_port(mut self, value: impl Into<i64>) -> Self {
        self.web_port = Some(value.into());
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
    IntegrationWrite default {
        "apiBaseUri" api_base_uri, "apiPort" api_port OptionInteger, "credentialsPrivate" credentials_private,
        "credentialsPublic" credentials_public, "integrationPartner" integration_partner, "name" name, "namespace" namespace,
        "timeout" timeout OptionInteger, "webBaseUri" web_base_uri, "webPort" web_port OptionInteger,
        "workspaceId" workspace_id OptionInteger,
    }
}

/// A repository of another product that Bigeye reads lineage from.
///
/// Evidence: documented by the vendor (published OpenAPI documents; Bigeye SDK 0.11.15. Members without further words are described from their names).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetaCenterRepository {
    /// Whether it may not be copied.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "copyDisabled", default, skip_serializing_if = "Option::is_none")]
    pub copy_disabled: Option<bool>,
    /// Id of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Id of the repository in the other product.
    #[serde(
        rename = "integrationEntityId",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_entity_id: Option<String>,
    /// The other product.
    #[serde(
        rename = "integrationPartner",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_partner: Option<IntegrationPartner>,
    /// Ids of the sources whose tables and columns its objects are matched with. Empty: everything in the workspace.
    #[serde(
        rename = "matchingSourceIds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub matching_source_ids: Option<Vec<i64>>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kind of the repository.
    ///
    /// Evidence: **unverified** (the meaning is read from the name).
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

client_runtime::record! {
    MetaCenterRepository default {
        "copyDisabled" copy_disabled, "id" id OptionInteger, "integrationEntityId" integration_entity_id,
        "integrationPartner" integration_partner, "matchingSourceIds" matching_source_ids OptionIntegers, "name" name,
        "type" type_,
    }
}
