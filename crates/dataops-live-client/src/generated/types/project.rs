// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `project`.

use client_runtime::{Date, Extra, Nullable, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use super::{
    AccessLevel, CustomAttribute, FeatureAccess, NamespaceKind, NamespaceRef,
    ProjectImportState, UserBasic, Visibility,
};

client_runtime::open_enum! {
    /// Whether a newer pipeline cancels pending older ones.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum AutoCancelPipelines: str {
        /// `disabled` on the wire.
        Disabled = "disabled",
        /// `enabled` on the wire.
        Enabled = "enabled",
    }
}

client_runtime::open_enum! {
    /// Deployment strategy of Auto DevOps.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum AutoDevopsStrategy: str {
        /// `continuous` on the wire.
        Continuous = "continuous",
        /// `manual` on the wire.
        Manual = "manual",
        /// `timed_incremental` on the wire.
        TimedIncremental = "timed_incremental",
    }
}

/// When images are removed from a project's container registry.
///
/// Evidence: used by third parties' code (go-gitlab and a sample; GitLab OpenAPI 17.10 has strings throughout).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContainerExpirationPolicy {
    /// How often it runs, for example `1d` or `1month`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<String>,
    /// Whether it runs at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Number of images to keep of each name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_n: Option<i64>,
    /// Expression for the tags to remove; old name of `name_regex_delete`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex: Option<String>,
    /// Expression for the tags to remove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex_delete: Option<String>,
    /// Expression for the tags to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex_keep: Option<String>,
    /// When it runs next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_run_at: Option<Timestamp>,
    /// Age from which images are removed, for example `14d`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older_than: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ContainerExpirationPolicy default {
        "cadence" cadence, "enabled" enabled, "keep_n" keep_n, "name_regex" name_regex, "name_regex_delete" name_regex_delete,
        "name_regex_keep" name_regex_keep, "next_run_at" next_run_at, "older_than" older_than,
    } rest extra
}

/// Settings of the removal of images.
///
/// Evidence: used by third parties' code (go-gitlab, ContainerExpirationPolicyAttributes; GitLab OpenAPI 17.10 names the object only).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContainerExpirationPolicyAttributes {
    /// How often it runs, for example `1d` or `1month`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<String>,
    /// Whether it runs at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Number of images to keep of each name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_n: Option<i64>,
    /// Expression for the tags to remove; old name of `name_regex_delete`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex: Option<String>,
    /// Expression for the tags to remove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex_delete: Option<String>,
    /// Expression for the tags to keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_regex_keep: Option<String>,
    /// Age from which images are removed, for example `14d`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older_than: Option<String>,
}

impl ContainerExpirationPolicyAttributes {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`cadence`](Self#structfield.cadence).
    #[must_use]
    pub fn cadence(mut self, value: impl Into<String>) -> Self {
        self.cadence = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self#structfield.enabled).
    #[must_use]
    pub fn enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`keep_n`](Self#structfield.keep_n).
    #[must_use]
    pub fn keep_n(mut self, value: impl Into<i64>) -> Self {
        self.keep_n = Some(value.into());
        self
    }
    /// Sets [`name_regex`](Self#structfield.name_regex).
    #[must_use]
    pub fn name_regex(mut self, value: impl Into<String>) -> Self {
        self.name_regex = Some(value.into());
        self
    }
    /// Sets [`name_regex_delete`](Self#structfield.name_regex_delete).
    #[must_use]
    pub fn name_regex_delete(mut self, value: impl Into<String>) -> Self {
        self.name_regex_delete = Some(value.into());
        self
    }
    /// Sets [`name_regex_keep`](Self#structfield.name_regex_keep).
    #[must_use]
    pub fn name_regex_keep(mut self, value: impl Into<String>) -> Self {
        self.name_regex_keep = Some(value.into());
        self
    }
    /// Sets [`older_than`](Self#structfield.older_than).
    #[must_use]
    pub fn older_than(mut self, value: impl Into<String>) -> Self {
        self.older_than = Some(value.into());
        self
    }
}

client_runtime::record! {
    ContainerExpirationPolicyAttributes default {
        "cadence" cadence, "enabled" enabled, "keep_n" keep_n, "name_regex" name_regex, "name_regex_delete" name_regex_delete,
        "name_regex_keep" name_regex_keep, "older_than" older_than,
    }
}

/// The project that another one was forked from.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, BasicProjectDetails; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForkParent {
    /// Image of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Custom attributes; only for administrators who ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Branch that is checked out by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Short free text about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Number of forks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forks_count: Option<i64>,
    /// Clone URL for HTTPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_url_to_repo: Option<String>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// When something last happened in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_at: Option<Timestamp>,
    /// Licence that was recognised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<ProjectLicense>,
    /// Page of the licence file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_url: Option<String>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Display names of the namespaces and of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Namespace that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<ProjectNamespace>,
    /// Last part of the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// Page of the README.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readme_url: Option<String>,
    /// Storage shard of the repository; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Clone URL for SSH.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ssh_url_to_repo: Option<String>,
    /// Number of users who starred it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub star_count: Option<i64>,
    /// Old name of `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Topics that it is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// Page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ForkParent default {
        "avatar_url" avatar_url, "created_at" created_at, "custom_attributes" custom_attributes,
        "default_branch" default_branch, "description" description, "forks_count" forks_count,
        "http_url_to_repo" http_url_to_repo, "id" id, "last_activity_at" last_activity_at, "license" license,
        "license_url" license_url, "name" name, "name_with_namespace" name_with_namespace, "namespace" namespace, "path" path,
        "path_with_namespace" path_with_namespace, "readme_url" readme_url, "repository_storage" repository_storage,
        "ssh_url_to_repo" ssh_url_to_repo, "star_count" star_count, "tag_list" tag_list, "topics" topics, "web_url" web_url,
    } rest extra
}

client_runtime::open_enum! {
    /// How jobs get the repository.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
    #[non_exhaustive]
    pub enum GitStrategy: str {
        /// `fetch` on the wire.
        Fetch = "fetch",
        /// `clone` on the wire.
        Clone = "clone",
    }
}

client_runtime::open_enum! {
    /// How merge requests are merged.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MergeMethod: str {
        /// `merge` on the wire.
        Merge = "merge",
        /// `rebase_merge` on the wire.
        RebaseMerge = "rebase_merge",
        /// `ff` on the wire.
        Ff = "ff",
    }
}

client_runtime::open_enum! {
    /// Least role that may set variables when it starts a pipeline.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum PipelineVariablesRole: str {
        /// `no_one_allowed` on the wire.
        NoOneAllowed = "no_one_allowed",
        /// `owner` on the wire.
        Owner = "owner",
        /// `maintainer` on the wire.
        Maintainer = "maintainer",
        /// `developer` on the wire.
        Developer = "developer",
    }
}

/// A project. Which properties come depends on the caller's role, on the version of the instance and on the parameters of the call: only the number and the name are sure.
///
/// Evidence: used by third parties' code (DataOps.live, Using the REST API (id, name, description); GitLab OpenAPI 17.10 and go-gitlab, types settled by observed samples).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// Whether a skipped pipeline counts as passed for merging.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_merge_on_skipped_pipeline: Option<bool>,
    /// Whether the user who started a pipeline may approve its deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_pipeline_trigger_approve_deployment: Option<bool>,
    /// Who may use analytics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analytics_access_level: Option<FeatureAccess>,
    /// Number of approvals that a merge request needs by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Whether the project is read-only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    /// Whether a newer pipeline cancels pending older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_cancel_pending_pipelines: Option<AutoCancelPipelines>,
    /// Deployment strategy of Auto DevOps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_deploy_strategy: Option<AutoDevopsStrategy>,
    /// Whether Auto DevOps is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Whether merging closes the issues that it mentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoclose_referenced_issues: Option<bool>,
    /// Image of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Expression that finds the coverage in a trace; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_coverage_regex: Option<String>,
    /// How jobs get the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_git_strategy: Option<GitStrategy>,
    /// Longest run of a job in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_timeout: Option<i64>,
    /// Who may use pipelines and jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builds_access_level: Option<FeatureAccess>,
    /// Whether the calling user may open merge requests here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_create_merge_request_in: Option<bool>,
    /// Whether merge requests of forks may run pipelines here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_allow_fork_pipelines_to_run_in_parent_project: Option<bool>,
    /// Path of the pipeline file; empty or `null` for `.gitlab-ci.yml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_config_path: Option<String>,
    /// Number of commits that jobs fetch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_default_git_depth: Option<i64>,
    /// Age in seconds after which pipelines are deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_delete_pipelines_in_seconds: Option<i64>,
    /// Whether older deployment jobs are dropped when a newer one ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_enabled: Option<bool>,
    /// Whether an older deployment job may be retried as a rollback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_rollback_allowed: Option<bool>,
    /// Parts that make up the `sub` claim of identity tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_id_token_sub_claim_components: Option<Vec<String>>,
    /// Whether job tokens of this project reach only projects on its allow list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_job_token_scope_enabled: Option<bool>,
    /// Whether the old JSON web token variables are limited to jobs that ask for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_opt_in_jwt: Option<bool>,
    /// Least role that may set variables when it starts a pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_pipeline_variables_minimum_override_role: Option<PipelineVariablesRole>,
    /// Whether job tokens of the project may push to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_push_repository_for_job_token_allowed: Option<bool>,
    /// Least role that may cancel pipelines and jobs, for example `developer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_restrict_pipeline_cancellation_role: Option<String>,
    /// Whether protected branches have caches of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_separated_caches: Option<bool>,
    /// Names of the compliance frameworks that are applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance_frameworks: Option<Vec<String>>,
    /// When images are removed from the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_expiration_policy: Option<ContainerExpirationPolicy>,
    /// Who may use the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_access_level: Option<FeatureAccess>,
    /// Whether the container registry is on. Newer instances use `container_registry_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_enabled: Option<bool>,
    /// Prefix of image names in the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_image_prefix: Option<String>,
    /// When the project was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Number of the user who created the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<i64>,
    /// Custom attributes; only for administrators who ask with `with_custom_attributes=true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<Vec<CustomAttribute>>,
    /// Branch that is checked out by default; `null` for an empty repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The description rendered as HTML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Whether the repository has no commit yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub empty_repo: Option<bool>,
    /// Whether uploaded files need a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_auth_checks_on_uploads: Option<bool>,
    /// Who may use environments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environments_access_level: Option<FeatureAccess>,
    /// Label for external authorization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_authorization_classification_label: Option<String>,
    /// Who may use feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flags_access_level: Option<FeatureAccess>,
    /// Project that this one was forked from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forked_from_project: Option<ForkParent>,
    /// Who may fork the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forking_access_level: Option<FeatureAccess>,
    /// Number of forks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forks_count: Option<i64>,
    /// Whether the group's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_runners_enabled: Option<bool>,
    /// Clone URL for HTTPS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_url_to_repo: Option<String>,
    /// Number of the project, unique on the instance.
    pub id: i64,
    /// What went wrong with the import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_error: Option<String>,
    /// How far the import is; `none` without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_status: Option<ProjectImportState>,
    /// Kind of import.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_type: Option<String>,
    /// URL that the repository is imported from; it may carry a user name and password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_url: Option<Secret>,
    /// Who may use infrastructure management.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infrastructure_access_level: Option<FeatureAccess>,
    /// Template of branch names that are made from issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_branch_template: Option<String>,
    /// Who may use issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_access_level: Option<FeatureAccess>,
    /// Whether issues are on. Newer instances use `issues_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_enabled: Option<bool>,
    /// Text that new issues start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_template: Option<String>,
    /// Whether pipelines are on. Newer instances use `builds_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jobs_enabled: Option<bool>,
    /// Whether the newest artifacts of a branch are kept after their expiry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_latest_artifact: Option<bool>,
    /// When something last happened in the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_at: Option<Timestamp>,
    /// Whether Git LFS is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Licence that was recognised; only with `license=true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<ProjectLicense>,
    /// Page of the licence file; only with `license=true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_url: Option<String>,
    /// URLs of related API resources.
    #[serde(rename = "_links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<ProjectLinks>,
    /// Day of the deletion request; old name of `marked_for_deletion_on`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marked_for_deletion_at: Option<Date>,
    /// Day on which deletion was requested, for instances that delete later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marked_for_deletion_on: Option<Date>,
    /// Largest artifacts archive of a job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_artifacts_size: Option<i64>,
    /// Template of merge commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_template: Option<String>,
    /// How merge requests are merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_method: Option<MergeMethod>,
    /// Whether merged results pipelines are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_pipelines_enabled: Option<bool>,
    /// Who may use merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_access_level: Option<FeatureAccess>,
    /// Whether merge requests are on. Newer instances use `merge_requests_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_enabled: Option<bool>,
    /// Text that new merge requests start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_template: Option<String>,
    /// Whether merge trains are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_enabled: Option<bool>,
    /// Whether a merge request may skip the train.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_skip_train_allowed: Option<bool>,
    /// Whether the repository is a pull mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<bool>,
    /// Whether mirroring overwrites branches that diverged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_overwrites_diverged_branches: Option<bool>,
    /// Whether mirror updates start pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_trigger_builds: Option<bool>,
    /// User who appears as author of mirror events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_user_id: Option<i64>,
    /// Who may use model experiments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_experiments_access_level: Option<FeatureAccess>,
    /// Who may use the model registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_registry_access_level: Option<FeatureAccess>,
    /// Who may use monitoring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor_access_level: Option<FeatureAccess>,
    /// Whether merge requests of this fork target the fork itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mr_default_target_self: Option<bool>,
    /// Display name.
    pub name: String,
    /// Display names of the namespaces and of the project, joined by " / ".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_with_namespace: Option<String>,
    /// Group or user that the project belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<ProjectNamespace>,
    /// Whether merging needs all threads resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_discussions_are_resolved: Option<bool>,
    /// Whether merging needs all external status checks passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_status_checks_passed: Option<bool>,
    /// Whether merging needs a passed pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_pipeline_succeeds: Option<bool>,
    /// Whether only protected branches are mirrored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_mirror_protected_branches: Option<bool>,
    /// Number of open issues; only where issues are enabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_issues_count: Option<i64>,
    /// Who may use operations; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations_access_level: Option<FeatureAccess>,
    /// Owner; only for projects in a user's namespace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserBasic>,
    /// Who may use the package registry.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package_registry_access_level: Option<FeatureAccess>,
    /// Whether the package registry is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_enabled: Option<bool>,
    /// Who may see the published pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages_access_level: Option<FeatureAccess>,
    /// Last part of the project's path, as in URLs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Full path with the namespaces, for example `group/project`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// What the calling user may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<ProjectPermissions>,
    /// Old name of `secret_push_protection_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pre_receive_secret_detection_enabled: Option<bool>,
    /// Whether merge requests must name a Jira issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_merge_without_jira_issue: Option<bool>,
    /// Whether a push prints a link that opens a merge request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printing_merge_request_link_enabled: Option<bool>,
    /// Spelling of `printing_merge_request_link_enabled` in GitLab's old documentation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printing_merge_requests_link_enabled: Option<bool>,
    /// Old name of `public_jobs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_builds: Option<bool>,
    /// Whether people without membership may see jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_jobs: Option<bool>,
    /// Page of the README, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readme_url: Option<String>,
    /// Who may use releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_access_level: Option<FeatureAccess>,
    /// Whether merge requests delete their source branch by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch_after_merge: Option<bool>,
    /// Who may use the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_access_level: Option<FeatureAccess>,
    /// Hash of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_object_format: Option<RepositoryObjectFormat>,
    /// Storage shard of the repository; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Who may use requirements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_access_level: Option<FeatureAccess>,
    /// Whether requirements are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_enabled: Option<bool>,
    /// Whether a push resolves threads on lines that it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolve_outdated_diff_discussions: Option<bool>,
    /// Whether a role is needed to set variables when a pipeline is started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restrict_user_defined_variables: Option<bool>,
    /// How long runner authentication tokens live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runner_token_expiration_interval: Option<i64>,
    /// Registration token of the project's runners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runners_token: Option<Secret>,
    /// Whether pushes that hold secrets are blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret_push_protection_enabled: Option<bool>,
    /// Who may use the security features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_and_compliance_access_level: Option<FeatureAccess>,
    /// Whether the security features are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_and_compliance_enabled: Option<bool>,
    /// Mail address of the service desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_address: Option<String>,
    /// Whether the service desk is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_enabled: Option<bool>,
    /// Whether the instance's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_enabled: Option<bool>,
    /// Groups that the project is shared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_with_groups: Option<Vec<ProjectSharedGroup>>,
    /// Whether the default emoji reactions are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_default_award_emojis: Option<bool>,
    /// Who may use snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_access_level: Option<FeatureAccess>,
    /// Whether snippets are on. Newer instances use `snippets_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_enabled: Option<bool>,
    /// Whether pipelines of other projects may read the security policies of this one.
    ///
    /// Evidence: **unverified** (GitLab documentation 18.x shows the name and that it is a boolean).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spp_repository_pipeline_access: Option<bool>,
    /// Template of squash commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_template: Option<String>,
    /// Whether commits are squashed on merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_option: Option<SquashOption>,
    /// Clone URL for SSH.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ssh_url_to_repo: Option<String>,
    /// Number of users who starred the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub star_count: Option<i64>,
    /// Sizes; only with `statistics=true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statistics: Option<ProjectStatistics>,
    /// Message of commits that apply a suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion_commit_message: Option<String>,
    /// Old name of `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Topics that the project is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// When a setting of the project last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Who can see the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether odd invisible characters are marked in code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_about_potentially_unwanted_characters: Option<bool>,
    /// Whether commits that are made in a browser are signed. Since GitLab 18.2.
    ///
    /// Evidence: **unverified** (GitLab documentation 18.x has the name).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_based_commit_signing_enabled: Option<bool>,
    /// Page of the project in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Who may use the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
    /// Whether the wiki is on. Newer instances use `wiki_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_enabled: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Project default {
        "allow_merge_on_skipped_pipeline" allow_merge_on_skipped_pipeline,
        "allow_pipeline_trigger_approve_deployment" allow_pipeline_trigger_approve_deployment,
        "analytics_access_level" analytics_access_level, "approvals_before_merge" approvals_before_merge, "archived" archived,
        "auto_cancel_pending_pipelines" auto_cancel_pending_pipelines,
        "auto_devops_deploy_strategy" auto_devops_deploy_strategy, "auto_devops_enabled" auto_devops_enabled,
        "autoclose_referenced_issues" autoclose_referenced_issues, "avatar_url" avatar_url,
        "build_coverage_regex" build_coverage_regex, "build_git_strategy" build_git_strategy, "build_timeout" build_timeout,
        "builds_access_level" builds_access_level, "can_create_merge_request_in" can_create_merge_request_in,
        "ci_allow_fork_pipelines_to_run_in_parent_project" ci_allow_fork_pipelines_to_run_in_parent_project,
        "ci_config_path" ci_config_path, "ci_default_git_depth" ci_default_git_depth,
        "ci_delete_pipelines_in_seconds" ci_delete_pipelines_in_seconds,
        "ci_forward_deployment_enabled" ci_forward_deployment_enabled,
        "ci_forward_deployment_rollback_allowed" ci_forward_deployment_rollback_allowed,
        "ci_id_token_sub_claim_components" ci_id_token_sub_claim_components,
        "ci_job_token_scope_enabled" ci_job_token_scope_enabled, "ci_opt_in_jwt" ci_opt_in_jwt,
        "ci_pipeline_variables_minimum_override_role" ci_pipeline_variables_minimum_override_role,
        "ci_push_repository_for_job_token_allowed" ci_push_repository_for_job_token_allowed,
        "ci_restrict_pipeline_cancellation_role" ci_restrict_pipeline_cancellation_role,
        "ci_separated_caches" ci_separated_caches, "compliance_frameworks" compliance_frameworks,
        "container_expiration_policy" container_expiration_policy,
        "container_registry_access_level" container_registry_access_level,
        "container_registry_enabled" container_registry_enabled,
        "container_registry_image_prefix" container_registry_image_prefix, "created_at" created_at, "creator_id" creator_id,
        "custom_attributes" custom_attributes, "default_branch" default_branch, "description" description,
        "description_html" description_html, "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "empty_repo" empty_repo, "enforce_auth_checks_on_uploads" enforce_auth_checks_on_uploads,
        "environments_access_level" environments_access_level,
        "external_authorization_classification_label" external_authorization_classification_label,
        "feature_flags_access_level" feature_flags_access_level, "forked_from_project" forked_from_project,
        "forking_access_level" forking_access_level, "forks_count" forks_count, "group_runners_enabled" group_runners_enabled,
        "http_url_to_repo" http_url_to_repo, "import_error" import_error, "import_status" import_status,
        "import_type" import_type, "import_url" import_url, "infrastructure_access_level" infrastructure_access_level,
        "issue_branch_template" issue_branch_template, "issues_access_level" issues_access_level,
        "issues_enabled" issues_enabled, "issues_template" issues_template, "jobs_enabled" jobs_enabled,
        "keep_latest_artifact" keep_latest_artifact, "last_activity_at" last_activity_at, "lfs_enabled" lfs_enabled,
        "license" license, "license_url" license_url, "_links" links, "marked_for_deletion_at" marked_for_deletion_at,
        "marked_for_deletion_on" marked_for_deletion_on, "max_artifacts_size" max_artifacts_size,
        "merge_commit_template" merge_commit_template, "merge_method" merge_method,
        "merge_pipelines_enabled" merge_pipelines_enabled, "merge_requests_access_level" merge_requests_access_level,
        "merge_requests_enabled" merge_requests_enabled, "merge_requests_template" merge_requests_template,
        "merge_trains_enabled" merge_trains_enabled, "merge_trains_skip_train_allowed" merge_trains_skip_train_allowed,
        "mirror" mirror, "mirror_overwrites_diverged_branches" mirror_overwrites_diverged_branches,
        "mirror_trigger_builds" mirror_trigger_builds, "mirror_user_id" mirror_user_id,
        "model_experiments_access_level" model_experiments_access_level,
        "model_registry_access_level" model_registry_access_level, "monitor_access_level" monitor_access_level,
        "mr_default_target_self" mr_default_target_self, "name_with_namespace" name_with_namespace, "namespace" namespace,
        "only_allow_merge_if_all_discussions_are_resolved" only_allow_merge_if_all_discussions_are_resolved,
        "only_allow_merge_if_all_status_checks_passed" only_allow_merge_if_all_status_checks_passed,
        "only_allow_merge_if_pipeline_succeeds" only_allow_merge_if_pipeline_succeeds,
        "only_mirror_protected_branches" only_mirror_protected_branches, "open_issues_count" open_issues_count,
        "operations_access_level" operations_access_level, "owner" owner,
        "package_registry_access_level" package_registry_access_level, "packages_enabled" packages_enabled,
        "pages_access_level" pages_access_level, "path" path, "path_with_namespace" path_with_namespace,
        "permissions" permissions, "pre_receive_secret_detection_enabled" pre_receive_secret_detection_enabled,
        "prevent_merge_without_jira_issue" prevent_merge_without_jira_issue,
        "printing_merge_request_link_enabled" printing_merge_request_link_enabled,
        "printing_merge_requests_link_enabled" printing_merge_requests_link_enabled, "public_builds" public_builds,
        "public_jobs" public_jobs, "readme_url" readme_url, "releases_access_level" releases_access_level,
        "remove_source_branch_after_merge" remove_source_branch_after_merge, "repository_access_level" repository_access_level,
        "repository_object_format" repository_object_format, "repository_storage" repository_storage,
        "request_access_enabled" request_access_enabled, "requirements_access_level" requirements_access_level,
        "requirements_enabled" requirements_enabled, "resolve_outdated_diff_discussions" resolve_outdated_diff_discussions,
        "restrict_user_defined_variables" restrict_user_defined_variables,
        "runner_token_expiration_interval" runner_token_expiration_interval, "runners_token" runners_token,
        "secret_push_protection_enabled" secret_push_protection_enabled,
        "security_and_compliance_access_level" security_and_compliance_access_level,
        "security_and_compliance_enabled" security_and_compliance_enabled, "service_desk_address" service_desk_address,
        "service_desk_enabled" service_desk_enabled, "shared_runners_enabled" shared_runners_enabled,
        "shared_with_groups" shared_with_groups, "show_default_award_emojis" show_default_award_emojis,
        "snippets_access_level" snippets_access_level, "snippets_enabled" snippets_enabled,
        "spp_repository_pipeline_access" spp_repository_pipeline_access, "squash_commit_template" squash_commit_template,
        "squash_option" squash_option, "ssh_url_to_repo" ssh_url_to_repo, "star_count" star_count, "statistics" statistics,
        "suggestion_commit_message" suggestion_commit_message, "tag_list" tag_list, "topics" topics, "updated_at" updated_at,
        "visibility" visibility, "warn_about_potentially_unwanted_characters" warn_about_potentially_unwanted_characters,
        "web_based_commit_signing_enabled" web_based_commit_signing_enabled, "web_url" web_url,
        "wiki_access_level" wiki_access_level, "wiki_enabled" wiki_enabled,
    } required {
        "id" id 0, "name" name 1,
    } rest extra
}

/// A role, and how much the user wants to be told.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAccess {
    /// The role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<AccessLevel>,
    /// Notification setting; 3 stands for the global one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_level: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectAccess default {
        "access_level" access_level, "notification_level" notification_level,
    } rest extra
}

/// A project to create. `name` or `path` is needed.
///
/// Evidence: documented by the vendor (DataOps.live, Using the REST API (name, description, permissions); the others from GitLab OpenAPI 17.10, GitLab documentation 11.10 and go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectCreate {
    /// Whether a skipped pipeline counts as passed for merging.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_merge_on_skipped_pipeline: Option<bool>,
    /// Who may use analytics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analytics_access_level: Option<FeatureAccess>,
    /// Number of approvals that a merge request needs by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Whether a newer pipeline cancels pending older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_cancel_pending_pipelines: Option<AutoCancelPipelines>,
    /// Deployment strategy of Auto DevOps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_deploy_strategy: Option<AutoDevopsStrategy>,
    /// Whether Auto DevOps is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Whether merging closes the issues that it mentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoclose_referenced_issues: Option<bool>,
    /// Expression that finds the coverage in a trace; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_coverage_regex: Option<String>,
    /// How jobs get the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_git_strategy: Option<GitStrategy>,
    /// Longest run of a job in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_timeout: Option<i64>,
    /// Who may use pipelines and jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builds_access_level: Option<FeatureAccess>,
    /// Path of the pipeline file; empty for `.gitlab-ci.yml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_config_path: Option<String>,
    /// Whether older deployment jobs are dropped when a newer one ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_enabled: Option<bool>,
    /// When images are removed from the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_expiration_policy_attributes: Option<
        ContainerExpirationPolicyAttributes,
    >,
    /// Who may use the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_access_level: Option<FeatureAccess>,
    /// Whether the container registry is on. Newer instances use `container_registry_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_enabled: Option<bool>,
    /// Branch that is checked out by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Whether uploaded files need a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_auth_checks_on_uploads: Option<bool>,
    /// Who may use environments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environments_access_level: Option<FeatureAccess>,
    /// Label for external authorization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_authorization_classification_label: Option<String>,
    /// Who may use feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flags_access_level: Option<FeatureAccess>,
    /// Who may fork the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forking_access_level: Option<FeatureAccess>,
    /// Whether the group's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_runners_enabled: Option<bool>,
    /// Group that the custom template comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_with_project_templates_id: Option<i64>,
    /// URL that the repository is imported from; it may carry a user name and password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_url: Option<Secret>,
    /// Who may use infrastructure management.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infrastructure_access_level: Option<FeatureAccess>,
    /// Whether the repository starts with a README; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initialize_with_readme: Option<bool>,
    /// Template of branch names that are made from issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_branch_template: Option<String>,
    /// Who may use issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_access_level: Option<FeatureAccess>,
    /// Whether issues are on. Newer instances use `issues_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_enabled: Option<bool>,
    /// Text that new issues start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_template: Option<String>,
    /// Whether pipelines are on. Newer instances use `builds_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jobs_enabled: Option<bool>,
    /// Whether Git LFS is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Template of merge commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_template: Option<String>,
    /// How merge requests are merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_method: Option<MergeMethod>,
    /// Whether merged results pipelines are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_pipelines_enabled: Option<bool>,
    /// Who may use merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_access_level: Option<FeatureAccess>,
    /// Whether merge requests are on. Newer instances use `merge_requests_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_enabled: Option<bool>,
    /// Text that new merge requests start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_template: Option<String>,
    /// Whether merge trains are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_enabled: Option<bool>,
    /// Whether the repository is a pull mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<bool>,
    /// Whether mirror updates start pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_trigger_builds: Option<bool>,
    /// Who may use model experiments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_experiments_access_level: Option<FeatureAccess>,
    /// Who may use the model registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_registry_access_level: Option<FeatureAccess>,
    /// Who may use monitoring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor_access_level: Option<FeatureAccess>,
    /// Whether merge requests of this fork target the fork itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mr_default_target_self: Option<bool>,
    /// Display name; left out, it is made from `path`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Namespace to create the project in; left out, the caller's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace_id: Option<i64>,
    /// Whether merging needs all threads resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_discussions_are_resolved: Option<bool>,
    /// Whether merging needs all external status checks passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_status_checks_passed: Option<bool>,
    /// Whether merging needs a passed pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_pipeline_succeeds: Option<bool>,
    /// Who may use operations; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations_access_level: Option<FeatureAccess>,
    /// Whether the package registry is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_enabled: Option<bool>,
    /// Who may see the published pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages_access_level: Option<FeatureAccess>,
    /// Last part of the path; left out, it is made from `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Permissions as the form example of DataOps.live sends them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub permissions: Option<ProjectPermissionsCreate>,
    /// Whether merge requests must name a Jira issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_merge_without_jira_issue: Option<bool>,
    /// Whether a push prints a link that opens a merge request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printing_merge_request_link_enabled: Option<bool>,
    /// Old name of `public_jobs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_builds: Option<bool>,
    /// Whether people without membership may see jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_jobs: Option<bool>,
    /// Who may use releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_access_level: Option<FeatureAccess>,
    /// Whether merge requests delete their source branch by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch_after_merge: Option<bool>,
    /// Who may use the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_access_level: Option<FeatureAccess>,
    /// Hash of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_object_format: Option<RepositoryObjectFormat>,
    /// Storage shard of the repository; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Who may use requirements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_access_level: Option<FeatureAccess>,
    /// Whether a push resolves threads on lines that it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolve_outdated_diff_discussions: Option<bool>,
    /// Who may use the security features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_and_compliance_access_level: Option<FeatureAccess>,
    /// Whether the service desk is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_enabled: Option<bool>,
    /// Whether the instance's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_enabled: Option<bool>,
    /// Whether the default emoji reactions are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_default_award_emojis: Option<bool>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Who may use snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_access_level: Option<FeatureAccess>,
    /// Whether snippets are on. Newer instances use `snippets_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_enabled: Option<bool>,
    /// Template of squash commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_template: Option<String>,
    /// Whether commits are squashed on merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_option: Option<SquashOption>,
    /// Message of commits that apply a suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion_commit_message: Option<String>,
    /// Old name of `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Name of a project template to start from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_name: Option<String>,
    /// Number of a template project of a group to start from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template_project_id: Option<i64>,
    /// Topics that the project is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// Whether `template_name` or `template_project_id` names a custom template.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_custom_template: Option<bool>,
    /// Who can see the project; a new one gets the default of the instance when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether odd invisible characters are marked in code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_about_potentially_unwanted_characters: Option<bool>,
    /// Who may use the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
    /// Whether the wiki is on. Newer instances use `wiki_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_enabled: Option<bool>,
}

impl ProjectCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allow_merge_on_skipped_pipeline`](Self#structfield.allow_merge_on_skipped_pipeline).
    #[must_use]
    pub fn allow_merge_on_skipped_pipeline(mut self, value: impl Into<bool>) -> Self {
        self.allow_merge_on_skipped_pipeline = Some(value.into());
        self
    }
    /// Sets [`analytics_access_level`](Self#structfield.analytics_access_level).
    #[must_use]
    pub fn analytics_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.analytics_access_level = Some(value.into());
        self
    }
    /// Sets [`approvals_before_merge`](Self#structfield.approvals_before_merge).
    #[must_use]
    pub fn approvals_before_merge(mut self, value: impl Into<i64>) -> Self {
        self.approvals_before_merge = Some(value.into());
        self
    }
    /// Sets [`auto_cancel_pending_pipelines`](Self#structfield.auto_cancel_pending_pipelines).
    #[must_use]
    pub fn auto_cancel_pending_pipelines(
        mut self,
        value: impl Into<AutoCancelPipelines>,
    ) -> Self {
        self.auto_cancel_pending_pipelines = Some(value.into());
        self
    }
    /// Sets [`auto_devops_deploy_strategy`](Self#structfield.auto_devops_deploy_strategy).
    #[must_use]
    pub fn auto_devops_deploy_strategy(
        mut self,
        value: impl Into<AutoDevopsStrategy>,
    ) -> Self {
        self.auto_devops_deploy_strategy = Some(value.into());
        self
    }
    /// Sets [`auto_devops_enabled`](Self#structfield.auto_devops_enabled).
    #[must_use]
    pub fn auto_devops_enabled(mut self, value: impl Into<bool>) -> Self {
        self.auto_devops_enabled = Some(value.into());
        self
    }
    /// Sets [`autoclose_referenced_issues`](Self#structfield.autoclose_referenced_issues).
    #[must_use]
    pub fn autoclose_referenced_issues(mut self, value: impl Into<bool>) -> Self {
        self.autoclose_referenced_issues = Some(value.into());
        self
    }
    /// Sets [`build_coverage_regex`](Self#structfield.build_coverage_regex).
    #[must_use]
    pub fn build_coverage_regex(mut self, value: impl Into<String>) -> Self {
        self.build_coverage_regex = Some(value.into());
        self
    }
    /// Sets [`build_git_strategy`](Self#structfield.build_git_strategy).
    #[must_use]
    pub fn build_git_strategy(mut self, value: impl Into<GitStrategy>) -> Self {
        self.build_git_strategy = Some(value.into());
        self
    }
    /// Sets [`build_timeout`](Self#structfield.build_timeout).
    #[must_use]
    pub fn build_timeout(mut self, value: impl Into<i64>) -> Self {
        self.build_timeout = Some(value.into());
        self
    }
    /// Sets [`builds_access_level`](Self#structfield.builds_access_level).
    #[must_use]
    pub fn builds_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.builds_access_level = Some(value.into());
        self
    }
    /// Sets [`ci_config_path`](Self#structfield.ci_config_path).
    #[must_use]
    pub fn ci_config_path(mut self, value: impl Into<String>) -> Self {
        self.ci_config_path = Some(value.into());
        self
    }
    /// Sets [`ci_forward_deployment_enabled`](Self#structfield.ci_forward_deployment_enabled).
    #[must_use]
    pub fn ci_forward_deployment_enabled(mut self, value: impl Into<bool>) -> Self {
        self.ci_forward_deployment_enabled = Some(value.into());
        self
    }
    /// Sets [`container_expiration_policy_attributes`](Self#structfield.container_expiration_policy_attributes).
    #[must_use]
    pub fn container_expiration_policy_attributes(
        mut self,
        value: impl Into<ContainerExpirationPolicyAttributes>,
    ) -> Self {
        self.container_expiration_policy_attributes = Some(value.into());
        self
    }
    /// Sets [`container_registry_access_level`](Self#structfield.container_registry_access_level).
    #[must_use]
    pub fn container_registry_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.container_registry_access_level = Some(value.into());
        self
    }
    /// Sets [`container_registry_enabled`](Self#structfield.container_registry_enabled).
    #[must_use]
    pub fn container_registry_enabled(mut self, value: impl Into<bool>) -> Self {
        self.container_registry_enabled = Some(value.into());
        self
    }
    /// Sets [`default_branch`](Self#structfield.default_branch).
    #[must_use]
    pub fn default_branch(mut self, value: impl Into<String>) -> Self {
        self.default_branch = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`emails_disabled`](Self#structfield.emails_disabled).
    #[must_use]
    pub fn emails_disabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_disabled = Some(value.into());
        self
    }
    /// Sets [`emails_enabled`](Self#structfield.emails_enabled).
    #[must_use]
    pub fn emails_enabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_enabled = Some(value.into());
        self
    }
    /// Sets [`enforce_auth_checks_on_uploads`](Self#structfield.enforce_auth_checks_on_uploads).
    #[must_use]
    pub fn enforce_auth_checks_on_uploads(mut self, value: impl Into<bool>) -> Self {
        self.enforce_auth_checks_on_uploads = Some(value.into());
        self
    }
    /// Sets [`environments_access_level`](Self#structfield.environments_access_level).
    #[must_use]
    pub fn environments_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.environments_access_level = Some(value.into());
        self
    }
    /// Sets [`external_authorization_classification_label`](Self#structfield.external_authorization_classification_label).
    #[must_use]
    pub fn external_authorization_classification_label(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.external_authorization_classification_label = Some(value.into());
        self
    }
    /// Sets [`feature_flags_access_level`](Self#structfield.feature_flags_access_level).
    #[must_use]
    pub fn feature_flags_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.feature_flags_access_level = Some(value.into());
        self
    }
    /// Sets [`forking_access_level`](Self#structfield.forking_access_level).
    #[must_use]
    pub fn forking_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.forking_access_level = Some(value.into());
        self
    }
    /// Sets [`group_runners_enabled`](Self#structfield.group_runners_enabled).
    #[must_use]
    pub fn group_runners_enabled(mut self, value: impl Into<bool>) -> Self {
        self.group_runners_enabled = Some(value.into());
        self
    }
    /// Sets [`group_with_project_templates_id`](Self#structfield.group_with_project_templates_id).
    #[must_use]
    pub fn group_with_project_templates_id(mut self, value: impl Into<i64>) -> Self {
        self.group_with_project_templates_id = Some(value.into());
        self
    }
    /// Sets [`import_url`](Self#structfield.import_url).
    #[must_use]
    pub fn import_url(mut self, value: impl Into<Secret>) -> Self {
        self.import_url = Some(value.into());
        self
    }
    /// Sets [`infrastructure_access_level`](Self#structfield.infrastructure_access_level).
    #[must_use]
    pub fn infrastructure_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.infrastructure_access_level = Some(value.into());
        self
    }
    /// Sets [`initialize_with_readme`](Self#structfield.initialize_with_readme).
    #[must_use]
    pub fn initialize_with_readme(mut self, value: impl Into<bool>) -> Self {
        self.initialize_with_readme = Some(value.into());
        self
    }
    /// Sets [`issue_branch_template`](Self#structfield.issue_branch_template).
    #[must_use]
    pub fn issue_branch_template(mut self, value: impl Into<String>) -> Self {
        self.issue_branch_template = Some(value.into());
        self
    }
    /// Sets [`issues_access_level`](Self#structfield.issues_access_level).
    #[must_use]
    pub fn issues_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.issues_access_level = Some(value.into());
        self
    }
    /// Sets [`issues_enabled`](Self#structfield.issues_enabled).
    #[must_use]
    pub fn issues_enabled(mut self, value: impl Into<bool>) -> Self {
        self.issues_enabled = Some(value.into());
        self
    }
    /// Sets [`issues_template`](Self#structfield.issues_template).
    #[must_use]
    pub fn issues_template(mut self, value: impl Into<String>) -> Self {
        self.issues_template = Some(value.into());
        self
    }
    /// Sets [`jobs_enabled`](Self#structfield.jobs_enabled).
    #[must_use]
    pub fn jobs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.jobs_enabled = Some(value.into());
        self
    }
    /// Sets [`lfs_enabled`](Self#structfield.lfs_enabled).
    #[must_use]
    pub fn lfs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lfs_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_commit_template`](Self#structfield.merge_commit_template).
    #[must_use]
    pub fn merge_commit_template(mut self, value: impl Into<String>) -> Self {
        self.merge_commit_template = Some(value.into());
        self
    }
    /// Sets [`merge_method`](Self#structfield.merge_method).
    #[must_use]
    pub fn merge_method(mut self, value: impl Into<MergeMethod>) -> Self {
        self.merge_method = Some(value.into());
        self
    }
    /// Sets [`merge_pipelines_enabled`](Self#structfield.merge_pipelines_enabled).
    #[must_use]
    pub fn merge_pipelines_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_pipelines_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_requests_access_level`](Self#structfield.merge_requests_access_level).
    #[must_use]
    pub fn merge_requests_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.merge_requests_access_level = Some(value.into());
        self
    }
    /// Sets [`merge_requests_enabled`](Self#structfield.merge_requests_enabled).
    #[must_use]
    pub fn merge_requests_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_requests_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_requests_template`](Self#structfield.merge_requests_template).
    #[must_use]
    pub fn merge_requests_template(mut self, value: impl Into<String>) -> Self {
        self.merge_requests_template = Some(value.into());
        self
    }
    /// Sets [`merge_trains_enabled`](Self#structfield.merge_trains_enabled).
    #[must_use]
    pub fn merge_trains_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_trains_enabled = Some(value.into());
        self
    }
    /// Sets [`mirror`](Self#structfield.mirror).
    #[must_use]
    pub fn mirror(mut self, value: impl Into<bool>) -> Self {
        self.mirror = Some(value.into());
        self
    }
    /// Sets [`mirror_trigger_builds`](Self#structfield.mirror_trigger_builds).
    #[must_use]
    pub fn mirror_trigger_builds(mut self, value: impl Into<bool>) -> Self {
        self.mirror_trigger_builds = Some(value.into());
        self
    }
    /// Sets [`model_experiments_access_level`](Self#structfield.model_experiments_access_level).
    #[must_use]
    pub fn model_experiments_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.model_experiments_access_level = Some(value.into());
        self
    }
    /// Sets [`model_registry_access_level`](Self#structfield.model_registry_access_level).
    #[must_use]
    pub fn model_registry_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.model_registry_access_level = Some(value.into());
        self
    }
    /// Sets [`monitor_access_level`](Self#structfield.monitor_access_level).
    #[must_use]
    pub fn monitor_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.monitor_access_level = Some(value.into());
        self
    }
    /// Sets [`mr_default_target_self`](Self#structfield.mr_default_target_self).
    #[must_use]
    pub fn mr_default_target_self(mut self, value: impl Into<bool>) -> Self {
        self.mr_default_target_self = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace_id`](Self#structfield.namespace_id).
    #[must_use]
    pub fn namespace_id(mut self, value: impl Into<i64>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_all_discussions_are_resolved`](Self#structfield.only_allow_merge_if_all_discussions_are_resolved).
    #[must_use]
    pub fn only_allow_merge_if_all_discussions_are_resolved(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_all_discussions_are_resolved = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_all_status_checks_passed`](Self#structfield.only_allow_merge_if_all_status_checks_passed).
    #[must_use]
    pub fn only_allow_merge_if_all_status_checks_passed(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_all_status_checks_passed = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_pipeline_succeeds`](Self#structfield.only_allow_merge_if_pipeline_succeeds).
    #[must_use]
    pub fn only_allow_merge_if_pipeline_succeeds(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_pipeline_succeeds = Some(value.into());
        self
    }
    /// Sets [`operations_access_level`](Self#structfield.operations_access_level).
    #[must_use]
    pub fn operations_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.operations_access_level = Some(value.into());
        self
    }
    /// Sets [`packages_enabled`](Self#structfield.packages_enabled).
    #[must_use]
    pub fn packages_enabled(mut self, value: impl Into<bool>) -> Self {
        self.packages_enabled = Some(value.into());
        self
    }
    /// Sets [`pages_access_level`](Self#structfield.pages_access_level).
    #[must_use]
    pub fn pages_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.pages_access_level = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets [`permissions`](Self#structfield.permissions).
    #[must_use]
    pub fn permissions(mut self, value: impl Into<ProjectPermissionsCreate>) -> Self {
        self.permissions = Some(value.into());
        self
    }
    /// Sets [`prevent_merge_without_jira_issue`](Self#structfield.prevent_merge_without_jira_issue).
    #[must_use]
    pub fn prevent_merge_without_jira_issue(mut self, value: impl Into<bool>) -> Self {
        self.prevent_merge_without_jira_issue = Some(value.into());
        self
    }
    /// Sets [`printing_merge_request_link_enabled`](Self#structfield.printing_merge_request_link_enabled).
    #[must_use]
    pub fn printing_merge_request_link_enabled(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.printing_merge_request_link_enabled = Some(value.into());
        self
    }
    /// Sets [`public_builds`](Self#structfield.public_builds).
    #[must_use]
    pub fn public_builds(mut self, value: impl Into<bool>) -> Self {
        self.public_builds = Some(value.into());
        self
    }
    /// Sets [`public_jobs`](Self#structfield.public_jobs).
    #[must_use]
    pub fn public_jobs(mut self, value: impl Into<bool>) -> Self {
        self.public_jobs = Some(value.into());
        self
    }
    /// Sets [`releases_access_level`](Self#structfield.releases_access_level).
    #[must_use]
    pub fn releases_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.releases_access_level = Some(value.into());
        self
    }
    /// Sets [`remove_source_branch_after_merge`](Self#structfield.remove_source_branch_after_merge).
    #[must_use]
    pub fn remove_source_branch_after_merge(mut self, value: impl Into<bool>) -> Self {
        self.remove_source_branch_after_merge = Some(value.into());
        self
    }
    /// Sets [`repository_access_level`](Self#structfield.repository_access_level).
    #[must_use]
    pub fn repository_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.repository_access_level = Some(value.into());
        self
    }
    /// Sets [`repository_object_format`](Self#structfield.repository_object_format).
    #[must_use]
    pub fn repository_object_format(
        mut self,
        value: impl Into<RepositoryObjectFormat>,
    ) -> Self {
        self.repository_object_format = Some(value.into());
        self
    }
    /// Sets [`repository_storage`](Self#structfield.repository_storage).
    #[must_use]
    pub fn repository_storage(mut self, value: impl Into<String>) -> Self {
        self.repository_storage = Some(value.into());
        self
    }
    /// Sets [`request_access_enabled`](Self#structfield.request_access_enabled).
    #[must_use]
    pub fn request_access_enabled(mut self, value: impl Into<bool>) -> Self {
        self.request_access_enabled = Some(value.into());
        self
    }
    /// Sets [`requirements_access_level`](Self#structfield.requirements_access_level).
    #[must_use]
    pub fn requirements_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.requirements_access_level = Some(value.into());
        self
    }
    /// Sets [`resolve_outdated_diff_discussions`](Self#structfield.resolve_outdated_diff_discussions).
    #[must_use]
    pub fn resolve_outdated_diff_discussions(mut self, value: impl Into<bool>) -> Self {
        self.resolve_outdated_diff_discussions = Some(value.into());
        self
    }
    /// Sets [`security_and_compliance_access_level`](Self#structfield.security_and_compliance_access_level).
    #[must_use]
    pub fn security_and_compliance_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.security_and_compliance_access_level = Some(value.into());
        self
    }
    /// Sets [`service_desk_enabled`](Self#structfield.service_desk_enabled).
    #[must_use]
    pub fn service_desk_enabled(mut self, value: impl Into<bool>) -> Self {
        self.service_desk_enabled = Some(value.into());
        self
    }
    /// Sets [`shared_runners_enabled`](Self#structfield.shared_runners_enabled).
    #[must_use]
    pub fn shared_runners_enabled(mut self, value: impl Into<bool>) -> Self {
        self.shared_runners_enabled = Some(value.into());
        self
    }
    /// Sets [`show_default_award_emojis`](Self#structfield.show_default_award_emojis).
    #[must_use]
    pub fn show_default_award_emojis(mut self, value: impl Into<bool>) -> Self {
        self.show_default_award_emojis = Some(value.into());
        self
    }
    /// Sets [`show_diff_preview_in_email`](Self#structfield.show_diff_preview_in_email).
    #[must_use]
    pub fn show_diff_preview_in_email(mut self, value: impl Into<bool>) -> Self {
        self.show_diff_preview_in_email = Some(value.into());
        self
    }
    /// Sets [`snippets_access_level`](Self#structfield.snippets_access_level).
    #[must_use]
    pub fn snippets_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.snippets_access_level = Some(value.into());
        self
    }
    /// Sets [`snippets_enabled`](Self#structfield.snippets_enabled).
    #[must_use]
    pub fn snippets_enabled(mut self, value: impl Into<bool>) -> Self {
        self.snippets_enabled = Some(value.into());
        self
    }
    /// Sets [`squash_commit_template`](Self#structfield.squash_commit_template).
    #[must_use]
    pub fn squash_commit_template(mut self, value: impl Into<String>) -> Self {
        self.squash_commit_template = Some(value.into());
        self
    }
    /// Sets [`squash_option`](Self#structfield.squash_option).
    #[must_use]
    pub fn squash_option(mut self, value: impl Into<SquashOption>) -> Self {
        self.squash_option = Some(value.into());
        self
    }
    /// Sets [`suggestion_commit_message`](Self#structfield.suggestion_commit_message).
    #[must_use]
    pub fn suggestion_commit_message(mut self, value: impl Into<String>) -> Self {
        self.suggestion_commit_message = Some(value.into());
        self
    }
    /// Sets [`tag_list`](Self#structfield.tag_list).
    #[must_use]
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`template_name`](Self#structfield.template_name).
    #[must_use]
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets [`template_project_id`](Self#structfield.template_project_id).
    #[must_use]
    pub fn template_project_id(mut self, value: impl Into<i64>) -> Self {
        self.template_project_id = Some(value.into());
        self
    }
    /// Sets [`topics`](Self#structfield.topics).
    #[must_use]
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.topics = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`use_custom_template`](Self#structfield.use_custom_template).
    #[must_use]
    pub fn use_custom_template(mut self, value: impl Into<bool>) -> Self {
        self.use_custom_template = Some(value.into());
        self
    }
    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, value: impl Into<Visibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets [`warn_about_potentially_unwanted_characters`](Self#structfield.warn_about_potentially_unwanted_characters).
    #[must_use]
    pub fn warn_about_potentially_unwanted_characters(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.warn_about_potentially_unwanted_characters = Some(value.into());
        self
    }
    /// Sets [`wiki_access_level`](Self#structfield.wiki_access_level).
    #[must_use]
    pub fn wiki_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.wiki_access_level = Some(value.into());
        self
    }
    /// Sets [`wiki_enabled`](Self#structfield.wiki_enabled).
    #[must_use]
    pub fn wiki_enabled(mut self, value: impl Into<bool>) -> Self {
        self.wiki_enabled = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectCreate default {
        "allow_merge_on_skipped_pipeline" allow_merge_on_skipped_pipeline, "analytics_access_level" analytics_access_level,
        "approvals_before_merge" approvals_before_merge, "auto_cancel_pending_pipelines" auto_cancel_pending_pipelines,
        "auto_devops_deploy_strategy" auto_devops_deploy_strategy, "auto_devops_enabled" auto_devops_enabled,
        "autoclose_referenced_issues" autoclose_referenced_issues, "build_coverage_regex" build_coverage_regex,
        "build_git_strategy" build_git_strategy, "build_timeout" build_timeout, "builds_access_level" builds_access_level,
        "ci_config_path" ci_config_path, "ci_forward_deployment_enabled" ci_forward_deployment_enabled,
        "container_expiration_policy_attributes" container_expiration_policy_attributes,
        "container_registry_access_level" container_registry_access_level,
        "container_registry_enabled" container_registry_enabled, "default_branch" default_branch, "description" description,
        "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "enforce_auth_checks_on_uploads" enforce_auth_checks_on_uploads, "environments_access_level" environments_access_level,
        "external_authorization_classification_label" external_authorization_classification_label,
        "feature_flags_access_level" feature_flags_access_level, "forking_access_level" forking_access_level,
        "group_runners_enabled" group_runners_enabled, "group_with_project_templates_id" group_with_project_templates_id,
        "import_url" import_url, "infrastructure_access_level" infrastructure_access_level,
        "initialize_with_readme" initialize_with_readme, "issue_branch_template" issue_branch_template,
        "issues_access_level" issues_access_level, "issues_enabled" issues_enabled, "issues_template" issues_template,
        "jobs_enabled" jobs_enabled, "lfs_enabled" lfs_enabled, "merge_commit_template" merge_commit_template,
        "merge_method" merge_method, "merge_pipelines_enabled" merge_pipelines_enabled,
        "merge_requests_access_level" merge_requests_access_level, "merge_requests_enabled" merge_requests_enabled,
        "merge_requests_template" merge_requests_template, "merge_trains_enabled" merge_trains_enabled, "mirror" mirror,
        "mirror_trigger_builds" mirror_trigger_builds, "model_experiments_access_level" model_experiments_access_level,
        "model_registry_access_level" model_registry_access_level, "monitor_access_level" monitor_access_level,
        "mr_default_target_self" mr_default_target_self, "name" name, "namespace_id" namespace_id,
        "only_allow_merge_if_all_discussions_are_resolved" only_allow_merge_if_all_discussions_are_resolved,
        "only_allow_merge_if_all_status_checks_passed" only_allow_merge_if_all_status_checks_passed,
        "only_allow_merge_if_pipeline_succeeds" only_allow_merge_if_pipeline_succeeds,
        "operations_access_level" operations_access_level, "packages_enabled" packages_enabled,
        "pages_access_level" pages_access_level, "path" path, "permissions" permissions,
        "prevent_merge_without_jira_issue" prevent_merge_without_jira_issue,
        "printing_merge_request_link_enabled" printing_merge_request_link_enabled, "public_builds" public_builds,
        "public_jobs" public_jobs, "releases_access_level" releases_access_level,
        "remove_source_branch_after_merge" remove_source_branch_after_merge, "repository_access_level" repository_access_level,
        "repository_object_format" repository_object_format, "repository_storage" repository_storage,
        "request_access_enabled" request_access_enabled, "requirements_access_level" requirements_access_level,
        "resolve_outdated_diff_discussions" resolve_outdated_diff_discussions,
        "security_and_compliance_access_level" security_and_compliance_access_level,
        "service_desk_enabled" service_desk_enabled, "shared_runners_enabled" shared_runners_enabled,
        "show_default_award_emojis" show_default_award_emojis, "show_diff_preview_in_email" show_diff_preview_in_email,
        "snippets_access_level" snippets_access_level, "snippets_enabled" snippets_enabled,
        "squash_commit_template" squash_commit_template, "squash_option" squash_option,
        "suggestion_commit_message" suggestion_commit_message, "tag_list" tag_list, "template_name" template_name,
        "template_project_id" template_project_id, "topics" topics, "use_custom_template" use_custom_template,
        "visibility" visibility, "warn_about_potentially_unwanted_characters" warn_about_potentially_unwanted_characters,
        "wiki_access_level" wiki_access_level, "wiki_enabled" wiki_enabled,
    }
}

/// Where a fork goes, and what it is called.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectForkCreate {
    /// Branch to copy; left out or empty, all branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branches: Option<String>,
    /// Short free text about the fork.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether merge requests of the fork target the fork itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mr_default_target_self: Option<bool>,
    /// Display name of the fork; left out, that of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The namespace; old form of the two others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace: Option<NamespaceRef>,
    /// Number of the namespace for the fork; left out, the caller's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace_id: Option<i64>,
    /// Path of the namespace for the fork.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namespace_path: Option<String>,
    /// Last part of the fork's path; left out, that of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Who can see the fork.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
}

impl ProjectForkCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`branches`](Self#structfield.branches).
    #[must_use]
    pub fn branches(mut self, value: impl Into<String>) -> Self {
        self.branches = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`mr_default_target_self`](Self#structfield.mr_default_target_self).
    #[must_use]
    pub fn mr_default_target_self(mut self, value: impl Into<bool>) -> Self {
        self.mr_default_target_self = Some(value.into());
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
    pub fn namespace(mut self, value: impl Into<NamespaceRef>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`namespace_id`](Self#structfield.namespace_id).
    #[must_use]
    pub fn namespace_id(mut self, value: impl Into<i64>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets [`namespace_path`](Self#structfield.namespace_path).
    #[must_use]
    pub fn namespace_path(mut self, value: impl Into<String>) -> Self {
        self.namespace_path = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, value: impl Into<Visibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectForkCreate default {
        "branches" branches, "description" description, "mr_default_target_self" mr_default_target_self, "name" name,
        "namespace" namespace, "namespace_id" namespace_id, "namespace_path" namespace_path, "path" path,
        "visibility" visibility,
    }
}

/// What the instance says of a new link between fork and origin: newer versions give the project, with `id` and `name`; go-gitlab reads the link, with `id`, `forked_to_project_id` and `forked_from_project_id`.
///
/// Evidence: used by third parties' code (go-gitlab (a sample of the link); GitLab OpenAPI 17.10 (the project)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectForkRelation {
    /// When the fork, or the link, was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The origin; only of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forked_from_project: Option<ForkParent>,
    /// Number of the origin; only of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forked_from_project_id: Option<i64>,
    /// Number of the fork; only of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forked_to_project_id: Option<i64>,
    /// Number of the fork, or of the link.
    pub id: i64,
    /// Display name of the fork; only of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Full path of the fork; only of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_with_namespace: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Page of the fork in a browser; only of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectForkRelation default {
        "created_at" created_at, "forked_from_project" forked_from_project, "forked_from_project_id" forked_from_project_id,
        "forked_to_project_id" forked_to_project_id, "name" name, "path_with_namespace" path_with_namespace,
        "updated_at" updated_at, "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

/// That a group is invited to a project.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectGroupLink).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectGroupLink {
    /// Day on which the invitation ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Highest role that members of the group get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_access: Option<AccessLevel>,
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number of a custom role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_role_id: Option<i64>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectGroupLink default {
        "expires_at" expires_at, "group_access" group_access, "group_id" group_id, "id" id, "member_role_id" member_role_id,
        "project_id" project_id,
    } rest extra
}

/// A licence that was recognised in a repository.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectLicense {
    /// Page that explains the licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html_url: Option<String>,
    /// Short name, for example `mit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name that people use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Page with the licence's text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectLicense default {
        "html_url" html_url, "key" key, "name" name, "nickname" nickname, "source_url" source_url,
    } rest extra
}

/// URLs of the API for what belongs to a project.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectLinks {
    /// Its cluster agents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster_agents: Option<String>,
    /// Its events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<String>,
    /// Its issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues: Option<String>,
    /// Its labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Its members.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<String>,
    /// Its merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests: Option<String>,
    /// Its branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repo_branches: Option<String>,
    /// The project itself.
    #[serde(rename = "self", default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectLinks default {
        "cluster_agents" cluster_agents, "events" events, "issues" issues, "labels" labels, "members" members,
        "merge_requests" merge_requests, "repo_branches" repo_branches, "self" self_,
    } rest extra
}

/// The namespace of a project in few words.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, NamespaceBasic; GitLab documentation 11.10 (29 samples)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectNamespace {
    /// Image of the group or user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Full path with all parents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_path: Option<String>,
    /// Number of the namespace.
    pub id: i64,
    /// What the namespace stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<NamespaceKind>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of the parent group; `null` at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Last part of the path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Page of the namespace in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectNamespace default {
        "avatar_url" avatar_url, "full_path" full_path, "kind" kind, "name" name, "parent_id" parent_id, "path" path,
        "web_url" web_url,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// What a list of projects is sorted by. The sizes are for administrators.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum ProjectOrder: str {
        /// `id` on the wire.
        Id = "id",
        /// `name` on the wire.
        Name = "name",
        /// `path` on the wire.
        Path = "path",
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
        /// `last_activity_at` on the wire.
        LastActivityAt = "last_activity_at",
        /// `similarity` on the wire.
        Similarity = "similarity",
        /// `star_count` on the wire.
        StarCount = "star_count",
        /// `storage_size` on the wire.
        StorageSize = "storage_size",
        /// `repository_size` on the wire.
        RepositorySize = "repository_size",
        /// `wiki_size` on the wire.
        WikiSize = "wiki_size",
        /// `packages_size` on the wire.
        PackagesSize = "packages_size",
    }
}

/// What the calling user may do in a project, by membership in the project and in its group.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10; go-gitlab; Rust crate gitlab 0.1600 (both may be null)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPermissions {
    /// Role as a member of the group; `null` without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_access: Option<ProjectAccess>,
    /// Role as a member of the project; `null` without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_access: Option<ProjectAccess>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectPermissions default {
        "group_access" group_access, "project_access" project_access,
    } rest extra
}

/// The `permissions` of the form example of DataOps.live. GitLab has no such parameter.
///
/// Evidence: documented by the vendor (DataOps.live, Using the REST API: `permissions\[project_access]=null`).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectPermissionsCreate {
    /// In the only example the word `null`. What other values do is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_access: Option<Nullable<String>>,
}

impl ProjectPermissionsCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`project_access`](Self#structfield.project_access).
    #[must_use]
    pub fn project_access(mut self, value: impl Into<String>) -> Self {
        self.project_access = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`project_access`](Self#structfield.project_access).
    #[must_use]
    pub fn clear_project_access(mut self) -> Self {
        self.project_access = Some(Nullable::Null);
        self
    }
}

client_runtime::record! {
    ProjectPermissionsCreate default {
        "project_access" project_access,
    }
}

/// Settings that a project can get when it is made, and later.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectSettings {
    /// Whether a skipped pipeline counts as passed for merging.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_merge_on_skipped_pipeline: Option<bool>,
    /// Who may use analytics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analytics_access_level: Option<FeatureAccess>,
    /// Number of approvals that a merge request needs by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Whether a newer pipeline cancels pending older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_cancel_pending_pipelines: Option<AutoCancelPipelines>,
    /// Deployment strategy of Auto DevOps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_deploy_strategy: Option<AutoDevopsStrategy>,
    /// Whether Auto DevOps is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Whether merging closes the issues that it mentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoclose_referenced_issues: Option<bool>,
    /// Expression that finds the coverage in a trace; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_coverage_regex: Option<String>,
    /// How jobs get the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_git_strategy: Option<GitStrategy>,
    /// Longest run of a job in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_timeout: Option<i64>,
    /// Who may use pipelines and jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builds_access_level: Option<FeatureAccess>,
    /// Path of the pipeline file; empty for `.gitlab-ci.yml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_config_path: Option<String>,
    /// Whether older deployment jobs are dropped when a newer one ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_enabled: Option<bool>,
    /// When images are removed from the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_expiration_policy_attributes: Option<
        ContainerExpirationPolicyAttributes,
    >,
    /// Who may use the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_access_level: Option<FeatureAccess>,
    /// Whether the container registry is on. Newer instances use `container_registry_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_enabled: Option<bool>,
    /// Branch that is checked out by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Whether uploaded files need a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_auth_checks_on_uploads: Option<bool>,
    /// Who may use environments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environments_access_level: Option<FeatureAccess>,
    /// Label for external authorization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_authorization_classification_label: Option<String>,
    /// Who may use feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flags_access_level: Option<FeatureAccess>,
    /// Who may fork the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forking_access_level: Option<FeatureAccess>,
    /// Whether the group's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_runners_enabled: Option<bool>,
    /// URL that the repository is imported from; it may carry a user name and password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_url: Option<Secret>,
    /// Who may use infrastructure management.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infrastructure_access_level: Option<FeatureAccess>,
    /// Template of branch names that are made from issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_branch_template: Option<String>,
    /// Who may use issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_access_level: Option<FeatureAccess>,
    /// Whether issues are on. Newer instances use `issues_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_enabled: Option<bool>,
    /// Text that new issues start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_template: Option<String>,
    /// Whether pipelines are on. Newer instances use `builds_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jobs_enabled: Option<bool>,
    /// Whether Git LFS is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Template of merge commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_template: Option<String>,
    /// How merge requests are merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_method: Option<MergeMethod>,
    /// Whether merged results pipelines are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_pipelines_enabled: Option<bool>,
    /// Who may use merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_access_level: Option<FeatureAccess>,
    /// Whether merge requests are on. Newer instances use `merge_requests_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_enabled: Option<bool>,
    /// Text that new merge requests start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_template: Option<String>,
    /// Whether merge trains are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_enabled: Option<bool>,
    /// Whether the repository is a pull mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<bool>,
    /// Whether mirror updates start pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_trigger_builds: Option<bool>,
    /// Who may use model experiments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_experiments_access_level: Option<FeatureAccess>,
    /// Who may use the model registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_registry_access_level: Option<FeatureAccess>,
    /// Who may use monitoring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor_access_level: Option<FeatureAccess>,
    /// Whether merge requests of this fork target the fork itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mr_default_target_self: Option<bool>,
    /// Whether merging needs all threads resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_discussions_are_resolved: Option<bool>,
    /// Whether merging needs all external status checks passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_status_checks_passed: Option<bool>,
    /// Whether merging needs a passed pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_pipeline_succeeds: Option<bool>,
    /// Who may use operations; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations_access_level: Option<FeatureAccess>,
    /// Whether the package registry is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_enabled: Option<bool>,
    /// Who may see the published pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages_access_level: Option<FeatureAccess>,
    /// Whether merge requests must name a Jira issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_merge_without_jira_issue: Option<bool>,
    /// Whether a push prints a link that opens a merge request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printing_merge_request_link_enabled: Option<bool>,
    /// Old name of `public_jobs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_builds: Option<bool>,
    /// Whether people without membership may see jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_jobs: Option<bool>,
    /// Who may use releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_access_level: Option<FeatureAccess>,
    /// Whether merge requests delete their source branch by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch_after_merge: Option<bool>,
    /// Who may use the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_access_level: Option<FeatureAccess>,
    /// Storage shard of the repository; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Who may use requirements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_access_level: Option<FeatureAccess>,
    /// Whether a push resolves threads on lines that it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolve_outdated_diff_discussions: Option<bool>,
    /// Who may use the security features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_and_compliance_access_level: Option<FeatureAccess>,
    /// Whether the service desk is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_enabled: Option<bool>,
    /// Whether the instance's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_enabled: Option<bool>,
    /// Whether the default emoji reactions are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_default_award_emojis: Option<bool>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Who may use snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_access_level: Option<FeatureAccess>,
    /// Whether snippets are on. Newer instances use `snippets_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_enabled: Option<bool>,
    /// Template of squash commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_template: Option<String>,
    /// Whether commits are squashed on merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_option: Option<SquashOption>,
    /// Message of commits that apply a suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion_commit_message: Option<String>,
    /// Old name of `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Topics that the project is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// Who can see the project; a new one gets the default of the instance when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether odd invisible characters are marked in code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_about_potentially_unwanted_characters: Option<bool>,
    /// Who may use the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
    /// Whether the wiki is on. Newer instances use `wiki_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_enabled: Option<bool>,
}

client_runtime::record! {
    ProjectSettings default {
        "allow_merge_on_skipped_pipeline" allow_merge_on_skipped_pipeline, "analytics_access_level" analytics_access_level,
        "approvals_before_merge" approvals_before_merge, "auto_cancel_pending_pipelines" auto_cancel_pending_pipelines,
        "auto_devops_deploy_strategy" auto_devops_deploy_strategy, "auto_devops_enabled" auto_devops_enabled,
        "autoclose_referenced_issues" autoclose_referenced_issues, "build_coverage_regex" build_coverage_regex,
        "build_git_strategy" build_git_strategy, "build_timeout" build_timeout, "builds_access_level" builds_access_level,
        "ci_config_path" ci_config_path, "ci_forward_deployment_enabled" ci_forward_deployment_enabled,
        "container_expiration_policy_attributes" container_expiration_policy_attributes,
        "container_registry_access_level" container_registry_access_level,
        "container_registry_enabled" container_registry_enabled, "default_branch" default_branch, "description" description,
        "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "enforce_auth_checks_on_uploads" enforce_auth_checks_on_uploads, "environments_access_level" environments_access_level,
        "external_authorization_classification_label" external_authorization_classification_label,
        "feature_flags_access_level" feature_flags_access_level, "forking_access_level" forking_access_level,
        "group_runners_enabled" group_runners_enabled, "import_url" import_url,
        "infrastructure_access_level" infrastructure_access_level, "issue_branch_template" issue_branch_template,
        "issues_access_level" issues_access_level, "issues_enabled" issues_enabled, "issues_template" issues_template,
        "jobs_enabled" jobs_enabled, "lfs_enabled" lfs_enabled, "merge_commit_template" merge_commit_template,
        "merge_method" merge_method, "merge_pipelines_enabled" merge_pipelines_enabled,
        "merge_requests_access_level" merge_requests_access_level, "merge_requests_enabled" merge_requests_enabled,
        "merge_requests_template" merge_requests_template, "merge_trains_enabled" merge_trains_enabled, "mirror" mirror,
        "mirror_trigger_builds" mirror_trigger_builds, "model_experiments_access_level" model_experiments_access_level,
        "model_registry_access_level" model_registry_access_level, "monitor_access_level" monitor_access_level,
        "mr_default_target_self" mr_default_target_self,
        "only_allow_merge_if_all_discussions_are_resolved" only_allow_merge_if_all_discussions_are_resolved,
        "only_allow_merge_if_all_status_checks_passed" only_allow_merge_if_all_status_checks_passed,
        "only_allow_merge_if_pipeline_succeeds" only_allow_merge_if_pipeline_succeeds,
        "operations_access_level" operations_access_level, "packages_enabled" packages_enabled,
        "pages_access_level" pages_access_level, "prevent_merge_without_jira_issue" prevent_merge_without_jira_issue,
        "printing_merge_request_link_enabled" printing_merge_request_link_enabled, "public_builds" public_builds,
        "public_jobs" public_jobs, "releases_access_level" releases_access_level,
        "remove_source_branch_after_merge" remove_source_branch_after_merge, "repository_access_level" repository_access_level,
        "repository_storage" repository_storage, "request_access_enabled" request_access_enabled,
        "requirements_access_level" requirements_access_level,
        "resolve_outdated_diff_discussions" resolve_outdated_diff_discussions,
        "security_and_compliance_access_level" security_and_compliance_access_level,
        "service_desk_enabled" service_desk_enabled, "shared_runners_enabled" shared_runners_enabled,
        "show_default_award_emojis" show_default_award_emojis, "show_diff_preview_in_email" show_diff_preview_in_email,
        "snippets_access_level" snippets_access_level, "snippets_enabled" snippets_enabled,
        "squash_commit_template" squash_commit_template, "squash_option" squash_option,
        "suggestion_commit_message" suggestion_commit_message, "tag_list" tag_list, "topics" topics, "visibility" visibility,
        "warn_about_potentially_unwanted_characters" warn_about_potentially_unwanted_characters,
        "wiki_access_level" wiki_access_level, "wiki_enabled" wiki_enabled,
    }
}

/// A group that a project is shared with.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 (8 samples); go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectSharedGroup {
    /// Day on which the sharing ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Date>,
    /// Highest role that members of the group get.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_access_level: Option<AccessLevel>,
    /// Full path of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_full_path: Option<String>,
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Display name of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectSharedGroup default {
        "expires_at" expires_at, "group_access_level" group_access_level, "group_full_path" group_full_path,
        "group_id" group_id, "group_name" group_name,
    } rest extra
}

/// Number of commits, and how much storage a project takes.
///
/// Evidence: used by third parties' code (go-gitlab and samples (integers); GitLab OpenAPI 17.10 has strings).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStatistics {
    /// Number of commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_count: Option<i64>,
    /// Images in the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_size: Option<i64>,
    /// Artifacts of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_artifacts_size: Option<i64>,
    /// Large files of Git LFS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_objects_size: Option<i64>,
    /// Packages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_size: Option<i64>,
    /// Artifacts of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_artifacts_size: Option<i64>,
    /// The repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_size: Option<i64>,
    /// Snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_size: Option<i64>,
    /// Everything together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<i64>,
    /// Uploaded files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uploads_size: Option<i64>,
    /// The wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_size: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectStatistics default {
        "commit_count" commit_count, "container_registry_size" container_registry_size, "job_artifacts_size" job_artifacts_size,
        "lfs_objects_size" lfs_objects_size, "packages_size" packages_size, "pipeline_artifacts_size" pipeline_artifacts_size,
        "repository_size" repository_size, "snippets_size" snippets_size, "storage_size" storage_size,
        "uploads_size" uploads_size, "wiki_size" wiki_size,
    } rest extra
}

/// Where the repository of a project is stored.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectRepositoryStorage; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectStorage {
    /// When the project was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Path of the repository on the storage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disk_path: Option<String>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Storage shard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectStorage default {
        "created_at" created_at, "disk_path" disk_path, "project_id" project_id, "repository_storage" repository_storage,
    } rest extra
}

/// Where a project goes.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectTransfer {
    /// The new namespace.
    pub namespace: NamespaceRef,
}

impl ProjectTransfer {
    /// A value of what is required; everything else is not set.
    pub fn new(namespace: impl Into<NamespaceRef>) -> Self {
        Self {
            namespace: {
                let value = namespace;
                value.into()
            },
        }
    }
    /// Sets [`namespace`](Self#structfield.namespace).
    #[must_use]
    pub fn namespace(mut self, value: impl Into<NamespaceRef>) -> Self {
        self.namespace = value.into();
        self
    }
}

/// Settings of a project to change.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectUpdate {
    /// Whether a skipped pipeline counts as passed for merging.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_merge_on_skipped_pipeline: Option<bool>,
    /// Whether the user who started a pipeline may approve its deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_pipeline_trigger_approve_deployment: Option<bool>,
    /// Who may use analytics.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analytics_access_level: Option<FeatureAccess>,
    /// Number of approvals that a merge request needs by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Whether a newer pipeline cancels pending older ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_cancel_pending_pipelines: Option<AutoCancelPipelines>,
    /// Deployment strategy of Auto DevOps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_deploy_strategy: Option<AutoDevopsStrategy>,
    /// Whether Auto DevOps is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_devops_enabled: Option<bool>,
    /// Whether merging closes the issues that it mentions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoclose_referenced_issues: Option<bool>,
    /// Only the empty text, which takes the image away.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x and go-gitlab; an image goes as a file of a form).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// Expression that finds the coverage in a trace; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_coverage_regex: Option<String>,
    /// How jobs get the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_git_strategy: Option<GitStrategy>,
    /// Longest run of a job in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build_timeout: Option<i64>,
    /// Who may use pipelines and jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub builds_access_level: Option<FeatureAccess>,
    /// Whether merge requests of forks may run pipelines here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_allow_fork_pipelines_to_run_in_parent_project: Option<bool>,
    /// Path of the pipeline file; empty for `.gitlab-ci.yml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_config_path: Option<String>,
    /// Number of commits that jobs fetch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_default_git_depth: Option<i64>,
    /// Age in seconds after which pipelines are deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_delete_pipelines_in_seconds: Option<i64>,
    /// Whether older deployment jobs are dropped when a newer one ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_enabled: Option<bool>,
    /// Whether an older deployment job may be retried as a rollback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_forward_deployment_rollback_allowed: Option<bool>,
    /// Parts that make up the `sub` claim of identity tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_id_token_sub_claim_components: Option<Vec<String>>,
    /// Least role that may set variables when it starts a pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_pipeline_variables_minimum_override_role: Option<PipelineVariablesRole>,
    /// Whether job tokens of the project may push to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_push_repository_for_job_token_allowed: Option<bool>,
    /// Least role that may cancel pipelines and jobs, for example `developer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_restrict_pipeline_cancellation_role: Option<String>,
    /// Whether protected branches have caches of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci_separated_caches: Option<bool>,
    /// When images are removed from the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_expiration_policy_attributes: Option<
        ContainerExpirationPolicyAttributes,
    >,
    /// Who may use the container registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_access_level: Option<FeatureAccess>,
    /// Whether the container registry is on. Newer instances use `container_registry_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub container_registry_enabled: Option<bool>,
    /// Branch that is checked out by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_branch: Option<String>,
    /// Short free text about the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether notification mails are off; the opposite of `emails_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_disabled: Option<bool>,
    /// Whether notification mails are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emails_enabled: Option<bool>,
    /// Whether uploaded files need a login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enforce_auth_checks_on_uploads: Option<bool>,
    /// Who may use environments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub environments_access_level: Option<FeatureAccess>,
    /// Label for external authorization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_authorization_classification_label: Option<String>,
    /// Number of approvals that a merge request needs when no approval rule exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallback_approvals_required: Option<i64>,
    /// Who may use feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flags_access_level: Option<FeatureAccess>,
    /// Who may fork the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forking_access_level: Option<FeatureAccess>,
    /// Whether the group's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_runners_enabled: Option<bool>,
    /// URL that the repository is imported from; it may carry a user name and password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_url: Option<Secret>,
    /// Who may use infrastructure management.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infrastructure_access_level: Option<FeatureAccess>,
    /// Template of branch names that are made from issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_branch_template: Option<String>,
    /// Who may use issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_access_level: Option<FeatureAccess>,
    /// Whether issues are on. Newer instances use `issues_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_enabled: Option<bool>,
    /// Text that new issues start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_template: Option<String>,
    /// Whether pipelines are on. Newer instances use `builds_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jobs_enabled: Option<bool>,
    /// Whether the newest artifacts of a branch are kept after their expiry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_latest_artifact: Option<bool>,
    /// Whether Git LFS is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lfs_enabled: Option<bool>,
    /// Largest artifacts archive of a job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_artifacts_size: Option<i64>,
    /// Template of merge commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_template: Option<String>,
    /// How merge requests are merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_method: Option<MergeMethod>,
    /// Whether merged results pipelines are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_pipelines_enabled: Option<bool>,
    /// Who may use merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_access_level: Option<FeatureAccess>,
    /// Whether merge requests are on. Newer instances use `merge_requests_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_enabled: Option<bool>,
    /// Text that new merge requests start with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_template: Option<String>,
    /// Whether merge trains are on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_enabled: Option<bool>,
    /// Whether a merge request may skip the train.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_trains_skip_train_allowed: Option<bool>,
    /// Whether the repository is a pull mirror.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror: Option<bool>,
    /// Expression for the branches that are mirrored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_branch_regex: Option<String>,
    /// Whether mirroring overwrites branches that diverged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_overwrites_diverged_branches: Option<bool>,
    /// Whether mirror updates start pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_trigger_builds: Option<bool>,
    /// User who appears as author of mirror events.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mirror_user_id: Option<i64>,
    /// Who may use model experiments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_experiments_access_level: Option<FeatureAccess>,
    /// Who may use the model registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model_registry_access_level: Option<FeatureAccess>,
    /// Who may use monitoring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monitor_access_level: Option<FeatureAccess>,
    /// Whether merge requests of this fork target the fork itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mr_default_target_self: Option<bool>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether merging needs all threads resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_discussions_are_resolved: Option<bool>,
    /// Whether merging needs all external status checks passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_all_status_checks_passed: Option<bool>,
    /// Whether merging needs a passed pipeline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_allow_merge_if_pipeline_succeeds: Option<bool>,
    /// Whether only protected branches are mirrored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub only_mirror_protected_branches: Option<bool>,
    /// Who may use operations; removed from newer instances.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations_access_level: Option<FeatureAccess>,
    /// Whether the package registry is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub packages_enabled: Option<bool>,
    /// Who may see the published pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages_access_level: Option<FeatureAccess>,
    /// Last part of the project's path, as in URLs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Whether merge requests must name a Jira issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevent_merge_without_jira_issue: Option<bool>,
    /// Whether a push prints a link that opens a merge request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printing_merge_request_link_enabled: Option<bool>,
    /// Old name of `public_jobs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_builds: Option<bool>,
    /// Whether people without membership may see jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_jobs: Option<bool>,
    /// Who may use releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_access_level: Option<FeatureAccess>,
    /// Whether merge requests delete their source branch by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch_after_merge: Option<bool>,
    /// Who may use the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_access_level: Option<FeatureAccess>,
    /// Storage shard of the repository; administrators only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_storage: Option<String>,
    /// Whether users may ask for membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_access_enabled: Option<bool>,
    /// Who may use requirements.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements_access_level: Option<FeatureAccess>,
    /// Whether a push resolves threads on lines that it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolve_outdated_diff_discussions: Option<bool>,
    /// Whether a role is needed to set variables when a pipeline is started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restrict_user_defined_variables: Option<bool>,
    /// Who may use the security features.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_and_compliance_access_level: Option<FeatureAccess>,
    /// Whether the service desk is on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_enabled: Option<bool>,
    /// Whether the instance's runners take jobs of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_runners_enabled: Option<bool>,
    /// Whether the default emoji reactions are offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_default_award_emojis: Option<bool>,
    /// Whether mails about merge requests carry the changed lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_diff_preview_in_email: Option<bool>,
    /// Who may use snippets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_access_level: Option<FeatureAccess>,
    /// Whether snippets are on. Newer instances use `snippets_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippets_enabled: Option<bool>,
    /// Template of squash commit messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_template: Option<String>,
    /// Whether commits are squashed on merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_option: Option<SquashOption>,
    /// Message of commits that apply a suggestion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion_commit_message: Option<String>,
    /// Old name of `topics`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_list: Option<Vec<String>>,
    /// Topics that the project is listed under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// Who can see the project; a new one gets the default of the instance when it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether odd invisible characters are marked in code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warn_about_potentially_unwanted_characters: Option<bool>,
    /// Who may use the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_access_level: Option<FeatureAccess>,
    /// Whether the wiki is on. Newer instances use `wiki_access_level`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_enabled: Option<bool>,
}

impl ProjectUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`allow_merge_on_skipped_pipeline`](Self#structfield.allow_merge_on_skipped_pipeline).
    #[must_use]
    pub fn allow_merge_on_skipped_pipeline(mut self, value: impl Into<bool>) -> Self {
        self.allow_merge_on_skipped_pipeline = Some(value.into());
        self
    }
    /// Sets [`allow_pipeline_trigger_approve_deployment`](Self#structfield.allow_pipeline_trigger_approve_deployment).
    #[must_use]
    pub fn allow_pipeline_trigger_approve_deployment(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.allow_pipeline_trigger_approve_deployment = Some(value.into());
        self
    }
    /// Sets [`analytics_access_level`](Self#structfield.analytics_access_level).
    #[must_use]
    pub fn analytics_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.analytics_access_level = Some(value.into());
        self
    }
    /// Sets [`approvals_before_merge`](Self#structfield.approvals_before_merge).
    #[must_use]
    pub fn approvals_before_merge(mut self, value: impl Into<i64>) -> Self {
        self.approvals_before_merge = Some(value.into());
        self
    }
    /// Sets [`auto_cancel_pending_pipelines`](Self#structfield.auto_cancel_pending_pipelines).
    #[must_use]
    pub fn auto_cancel_pending_pipelines(
        mut self,
        value: impl Into<AutoCancelPipelines>,
    ) -> Self {
        self.auto_cancel_pending_pipelines = Some(value.into());
        self
    }
    /// Sets [`auto_devops_deploy_strategy`](Self#structfield.auto_devops_deploy_strategy).
    #[must_use]
    pub fn auto_devops_deploy_strategy(
        mut self,
        value: impl Into<AutoDevopsStrategy>,
    ) -> Self {
        self.auto_devops_deploy_strategy = Some(value.into());
        self
    }
    /// Sets [`auto_devops_enabled`](Self#structfield.auto_devops_enabled).
    #[must_use]
    pub fn auto_devops_enabled(mut self, value: impl Into<bool>) -> Self {
        self.auto_devops_enabled = Some(value.into());
        self
    }
    /// Sets [`autoclose_referenced_issues`](Self#structfield.autoclose_referenced_issues).
    #[must_use]
    pub fn autoclose_referenced_issues(mut self, value: impl Into<bool>) -> Self {
        self.autoclose_referenced_issues = Some(value.into());
        self
    }
    /// Sets [`avatar`](Self#structfield.avatar).
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
    }
    /// Sets [`build_coverage_regex`](Self#structfield.build_coverage_regex).
    #[must_use]
    pub fn build_coverage_regex(mut self, value: impl Into<String>) -> Self {
        self.build_coverage_regex = Some(value.into());
        self
    }
    /// Sets [`build_git_strategy`](Self#structfield.build_git_strategy).
    #[must_use]
    pub fn build_git_strategy(mut self, value: impl Into<GitStrategy>) -> Self {
        self.build_git_strategy = Some(value.into());
        self
    }
    /// Sets [`build_timeout`](Self#structfield.build_timeout).
    #[must_use]
    pub fn build_timeout(mut self, value: impl Into<i64>) -> Self {
        self.build_timeout = Some(value.into());
        self
    }
    /// Sets [`builds_access_level`](Self#structfield.builds_access_level).
    #[must_use]
    pub fn builds_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.builds_access_level = Some(value.into());
        self
    }
    /// Sets [`ci_allow_fork_pipelines_to_run_in_parent_project`](Self#structfield.ci_allow_fork_pipelines_to_run_in_parent_project).
    #[must_use]
    pub fn ci_allow_fork_pipelines_to_run_in_parent_project(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.ci_allow_fork_pipelines_to_run_in_parent_project = Some(value.into());
        self
    }
    /// Sets [`ci_config_path`](Self#structfield.ci_config_path).
    #[must_use]
    pub fn ci_config_path(mut self, value: impl Into<String>) -> Self {
        self.ci_config_path = Some(value.into());
        self
    }
    /// Sets [`ci_default_git_depth`](Self#structfield.ci_default_git_depth).
    #[must_use]
    pub fn ci_default_git_depth(mut self, value: impl Into<i64>) -> Self {
        self.ci_default_git_depth = Some(value.into());
        self
    }
    /// Sets [`ci_delete_pipelines_in_seconds`](Self#structfield.ci_delete_pipelines_in_seconds).
    #[must_use]
    pub fn ci_delete_pipelines_in_seconds(mut self, value: impl Into<i64>) -> Self {
        self.ci_delete_pipelines_in_seconds = Some(value.into());
        self
    }
    /// Sets [`ci_forward_deployment_enabled`](Self#structfield.ci_forward_deployment_enabled).
    #[must_use]
    pub fn ci_forward_deployment_enabled(mut self, value: impl Into<bool>) -> Self {
        self.ci_forward_deployment_enabled = Some(value.into());
        self
    }
    /// Sets [`ci_forward_deployment_rollback_allowed`](Self#structfield.ci_forward_deployment_rollback_allowed).
    #[must_use]
    pub fn ci_forward_deployment_rollback_allowed(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.ci_forward_deployment_rollback_allowed = Some(value.into());
        self
    }
    /// Sets [`ci_id_token_sub_claim_components`](Self#structfield.ci_id_token_sub_claim_components).
    #[must_use]
    pub fn ci_id_token_sub_claim_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ci_id_token_sub_claim_components = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`ci_pipeline_variables_minimum_override_role`](Self#structfield.ci_pipeline_variables_minimum_override_role).
    #[must_use]
    pub fn ci_pipeline_variables_minimum_override_role(
        mut self,
        value: impl Into<PipelineVariablesRole>,
    ) -> Self {
        self.ci_pipeline_variables_minimum_override_role = Some(value.into());
        self
    }
    /// Sets [`ci_push_repository_for_job_token_allowed`](Self#structfield.ci_push_repository_for_job_token_allowed).
    #[must_use]
    pub fn ci_push_repository_for_job_token_allowed(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.ci_push_repository_for_job_token_allowed = Some(value.into());
        self
    }
    /// Sets [`ci_restrict_pipeline_cancellation_role`](Self#structfield.ci_restrict_pipeline_cancellation_role).
    #[must_use]
    pub fn ci_restrict_pipeline_cancellation_role(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.ci_restrict_pipeline_cancellation_role = Some(value.into());
        self
    }
    /// Sets [`ci_separated_caches`](Self#structfield.ci_separated_caches).
    #[must_use]
    pub fn ci_separated_caches(mut self, value: impl Into<bool>) -> Self {
        self.ci_separated_caches = Some(value.into());
        self
    }
    /// Sets [`container_expiration_policy_attributes`](Self#structfield.container_expiration_policy_attributes).
    #[must_use]
    pub fn container_expiration_policy_attributes(
        mut self,
        value: impl Into<ContainerExpirationPolicyAttributes>,
    ) -> Self {
        self.container_expiration_policy_attributes = Some(value.into());
        self
    }
    /// Sets [`container_registry_access_level`](Self#structfield.container_registry_access_level).
    #[must_use]
    pub fn container_registry_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.container_registry_access_level = Some(value.into());
        self
    }
    /// Sets [`container_registry_enabled`](Self#structfield.container_registry_enabled).
    #[must_use]
    pub fn container_registry_enabled(mut self, value: impl Into<bool>) -> Self {
        self.container_registry_enabled = Some(value.into());
        self
    }
    /// Sets [`default_branch`](Self#structfield.default_branch).
    #[must_use]
    pub fn default_branch(mut self, value: impl Into<String>) -> Self {
        self.default_branch = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`emails_disabled`](Self#structfield.emails_disabled).
    #[must_use]
    pub fn emails_disabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_disabled = Some(value.into());
        self
    }
    /// Sets [`emails_enabled`](Self#structfield.emails_enabled).
    #[must_use]
    pub fn emails_enabled(mut self, value: impl Into<bool>) -> Self {
        self.emails_enabled = Some(value.into());
        self
    }
    /// Sets [`enforce_auth_checks_on_uploads`](Self#structfield.enforce_auth_checks_on_uploads).
    #[must_use]
    pub fn enforce_auth_checks_on_uploads(mut self, value: impl Into<bool>) -> Self {
        self.enforce_auth_checks_on_uploads = Some(value.into());
        self
    }
    /// Sets [`environments_access_level`](Self#structfield.environments_access_level).
    #[must_use]
    pub fn environments_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.environments_access_level = Some(value.into());
        self
    }
    /// Sets [`external_authorization_classification_label`](Self#structfield.external_authorization_classification_label).
    #[must_use]
    pub fn external_authorization_classification_label(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.external_authorization_classification_label = Some(value.into());
        self
    }
    /// Sets [`fallback_approvals_required`](Self#structfield.fallback_approvals_required).
    #[must_use]
    pub fn fallback_approvals_required(mut self, value: impl Into<i64>) -> Self {
        self.fallback_approvals_required = Some(value.into());
        self
    }
    /// Sets [`feature_flags_access_level`](Self#structfield.feature_flags_access_level).
    #[must_use]
    pub fn feature_flags_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.feature_flags_access_level = Some(value.into());
        self
    }
    /// Sets [`forking_access_level`](Self#structfield.forking_access_level).
    #[must_use]
    pub fn forking_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.forking_access_level = Some(value.into());
        self
    }
    /// Sets [`group_runners_enabled`](Self#structfield.group_runners_enabled).
    #[must_use]
    pub fn group_runners_enabled(mut self, value: impl Into<bool>) -> Self {
        self.group_runners_enabled = Some(value.into());
        self
    }
    /// Sets [`import_url`](Self#structfield.import_url).
    #[must_use]
    pub fn import_url(mut self, value: impl Into<Secret>) -> Self {
        self.import_url = Some(value.into());
        self
    }
    /// Sets [`infrastructure_access_level`](Self#structfield.infrastructure_access_level).
    #[must_use]
    pub fn infrastructure_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.infrastructure_access_level = Some(value.into());
        self
    }
    /// Sets [`issue_branch_template`](Self#structfield.issue_branch_template).
    #[must_use]
    pub fn issue_branch_template(mut self, value: impl Into<String>) -> Self {
        self.issue_branch_template = Some(value.into());
        self
    }
    /// Sets [`issues_access_level`](Self#structfield.issues_access_level).
    #[must_use]
    pub fn issues_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.issues_access_level = Some(value.into());
        self
    }
    /// Sets [`issues_enabled`](Self#structfield.issues_enabled).
    #[must_use]
    pub fn issues_enabled(mut self, value: impl Into<bool>) -> Self {
        self.issues_enabled = Some(value.into());
        self
    }
    /// Sets [`issues_template`](Self#structfield.issues_template).
    #[must_use]
    pub fn issues_template(mut self, value: impl Into<String>) -> Self {
        self.issues_template = Some(value.into());
        self
    }
    /// Sets [`jobs_enabled`](Self#structfield.jobs_enabled).
    #[must_use]
    pub fn jobs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.jobs_enabled = Some(value.into());
        self
    }
    /// Sets [`keep_latest_artifact`](Self#structfield.keep_latest_artifact).
    #[must_use]
    pub fn keep_latest_artifact(mut self, value: impl Into<bool>) -> Self {
        self.keep_latest_artifact = Some(value.into());
        self
    }
    /// Sets [`lfs_enabled`](Self#structfield.lfs_enabled).
    #[must_use]
    pub fn lfs_enabled(mut self, value: impl Into<bool>) -> Self {
        self.lfs_enabled = Some(value.into());
        self
    }
    /// Sets [`max_artifacts_size`](Self#structfield.max_artifacts_size).
    #[must_use]
    pub fn max_artifacts_size(mut self, value: impl Into<i64>) -> Self {
        self.max_artifacts_size = Some(value.into());
        self
    }
    /// Sets [`merge_commit_template`](Self#structfield.merge_commit_template).
    #[must_use]
    pub fn merge_commit_template(mut self, value: impl Into<String>) -> Self {
        self.merge_commit_template = Some(value.into());
        self
    }
    /// Sets [`merge_method`](Self#structfield.merge_method).
    #[must_use]
    pub fn merge_method(mut self, value: impl Into<MergeMethod>) -> Self {
        self.merge_method = Some(value.into());
        self
    }
    /// Sets [`merge_pipelines_enabled`](Self#structfield.merge_pipelines_enabled).
    #[must_use]
    pub fn merge_pipelines_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_pipelines_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_requests_access_level`](Self#structfield.merge_requests_access_level).
    #[must_use]
    pub fn merge_requests_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.merge_requests_access_level = Some(value.into());
        self
    }
    /// Sets [`merge_requests_enabled`](Self#structfield.merge_requests_enabled).
    #[must_use]
    pub fn merge_requests_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_requests_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_requests_template`](Self#structfield.merge_requests_template).
    #[must_use]
    pub fn merge_requests_template(mut self, value: impl Into<String>) -> Self {
        self.merge_requests_template = Some(value.into());
        self
    }
    /// Sets [`merge_trains_enabled`](Self#structfield.merge_trains_enabled).
    #[must_use]
    pub fn merge_trains_enabled(mut self, value: impl Into<bool>) -> Self {
        self.merge_trains_enabled = Some(value.into());
        self
    }
    /// Sets [`merge_trains_skip_train_allowed`](Self#structfield.merge_trains_skip_train_allowed).
    #[must_use]
    pub fn merge_trains_skip_train_allowed(mut self, value: impl Into<bool>) -> Self {
        self.merge_trains_skip_train_allowed = Some(value.into());
        self
    }
    /// Sets [`mirror`](Self#structfield.mirror).
    #[must_use]
    pub fn mirror(mut self, value: impl Into<bool>) -> Self {
        self.mirror = Some(value.into());
        self
    }
    /// Sets [`mirror_branch_regex`](Self#structfield.mirror_branch_regex).
    #[must_use]
    pub fn mirror_branch_regex(mut self, value: impl Into<String>) -> Self {
        self.mirror_branch_regex = Some(value.into());
        self
    }
    /// Sets [`mirror_overwrites_diverged_branches`](Self#structfield.mirror_overwrites_diverged_branches).
    #[must_use]
    pub fn mirror_overwrites_diverged_branches(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.mirror_overwrites_diverged_branches = Some(value.into());
        self
    }
    /// Sets [`mirror_trigger_builds`](Self#structfield.mirror_trigger_builds).
    #[must_use]
    pub fn mirror_trigger_builds(mut self, value: impl Into<bool>) -> Self {
        self.mirror_trigger_builds = Some(value.into());
        self
    }
    /// Sets [`mirror_user_id`](Self#structfield.mirror_user_id).
    #[must_use]
    pub fn mirror_user_id(mut self, value: impl Into<i64>) -> Self {
        self.mirror_user_id = Some(value.into());
        self
    }
    /// Sets [`model_experiments_access_level`](Self#structfield.model_experiments_access_level).
    #[must_use]
    pub fn model_experiments_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.model_experiments_access_level = Some(value.into());
        self
    }
    /// Sets [`model_registry_access_level`](Self#structfield.model_registry_access_level).
    #[must_use]
    pub fn model_registry_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.model_registry_access_level = Some(value.into());
        self
    }
    /// Sets [`monitor_access_level`](Self#structfield.monitor_access_level).
    #[must_use]
    pub fn monitor_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.monitor_access_level = Some(value.into());
        self
    }
    /// Sets [`mr_default_target_self`](Self#structfield.mr_default_target_self).
    #[must_use]
    pub fn mr_default_target_self(mut self, value: impl Into<bool>) -> Self {
        self.mr_default_target_self = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_all_discussions_are_resolved`](Self#structfield.only_allow_merge_if_all_discussions_are_resolved).
    #[must_use]
    pub fn only_allow_merge_if_all_discussions_are_resolved(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_all_discussions_are_resolved = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_all_status_checks_passed`](Self#structfield.only_allow_merge_if_all_status_checks_passed).
    #[must_use]
    pub fn only_allow_merge_if_all_status_checks_passed(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_all_status_checks_passed = Some(value.into());
        self
    }
    /// Sets [`only_allow_merge_if_pipeline_succeeds`](Self#structfield.only_allow_merge_if_pipeline_succeeds).
    #[must_use]
    pub fn only_allow_merge_if_pipeline_succeeds(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.only_allow_merge_if_pipeline_succeeds = Some(value.into());
        self
    }
    /// Sets [`only_mirror_protected_branches`](Self#structfield.only_mirror_protected_branches).
    #[must_use]
    pub fn only_mirror_protected_branches(mut self, value: impl Into<bool>) -> Self {
        self.only_mirror_protected_branches = Some(value.into());
        self
    }
    /// Sets [`operations_access_level`](Self#structfield.operations_access_level).
    #[must_use]
    pub fn operations_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.operations_access_level = Some(value.into());
        self
    }
    /// Sets [`packages_enabled`](Self#structfield.packages_enabled).
    #[must_use]
    pub fn packages_enabled(mut self, value: impl Into<bool>) -> Self {
        self.packages_enabled = Some(value.into());
        self
    }
    /// Sets [`pages_access_level`](Self#structfield.pages_access_level).
    #[must_use]
    pub fn pages_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.pages_access_level = Some(value.into());
        self
    }
    /// Sets [`path`](Self#structfield.path).
    #[must_use]
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets [`prevent_merge_without_jira_issue`](Self#structfield.prevent_merge_without_jira_issue).
    #[must_use]
    pub fn prevent_merge_without_jira_issue(mut self, value: impl Into<bool>) -> Self {
        self.prevent_merge_without_jira_issue = Some(value.into());
        self
    }
    /// Sets [`printing_merge_request_link_enabled`](Self#structfield.printing_merge_request_link_enabled).
    #[must_use]
    pub fn printing_merge_request_link_enabled(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.printing_merge_request_link_enabled = Some(value.into());
        self
    }
    /// Sets [`public_builds`](Self#structfield.public_builds).
    #[must_use]
    pub fn public_builds(mut self, value: impl Into<bool>) -> Self {
        self.public_builds = Some(value.into());
        self
    }
    /// Sets [`public_jobs`](Self#structfield.public_jobs).
    #[must_use]
    pub fn public_jobs(mut self, value: impl Into<bool>) -> Self {
        self.public_jobs = Some(value.into());
        self
    }
    /// Sets [`releases_access_level`](Self#structfield.releases_access_level).
    #[must_use]
    pub fn releases_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.releases_access_level = Some(value.into());
        self
    }
    /// Sets [`remove_source_branch_after_merge`](Self#structfield.remove_source_branch_after_merge).
    #[must_use]
    pub fn remove_source_branch_after_merge(mut self, value: impl Into<bool>) -> Self {
        self.remove_source_branch_after_merge = Some(value.into());
        self
    }
    /// Sets [`repository_access_level`](Self#structfield.repository_access_level).
    #[must_use]
    pub fn repository_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.repository_access_level = Some(value.into());
        self
    }
    /// Sets [`repository_storage`](Self#structfield.repository_storage).
    #[must_use]
    pub fn repository_storage(mut self, value: impl Into<String>) -> Self {
        self.repository_storage = Some(value.into());
        self
    }
    /// Sets [`request_access_enabled`](Self#structfield.request_access_enabled).
    #[must_use]
    pub fn request_access_enabled(mut self, value: impl Into<bool>) -> Self {
        self.request_access_enabled = Some(value.into());
        self
    }
    /// Sets [`requirements_access_level`](Self#structfield.requirements_access_level).
    #[must_use]
    pub fn requirements_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.requirements_access_level = Some(value.into());
        self
    }
    /// Sets [`resolve_outdated_diff_discussions`](Self#structfield.resolve_outdated_diff_discussions).
    #[must_use]
    pub fn resolve_outdated_diff_discussions(mut self, value: impl Into<bool>) -> Self {
        self.resolve_outdated_diff_discussions = Some(value.into());
        self
    }
    /// Sets [`restrict_user_defined_variables`](Self#structfield.restrict_user_defined_variables).
    #[must_use]
    pub fn restrict_user_defined_variables(mut self, value: impl Into<bool>) -> Self {
        self.restrict_user_defined_variables = Some(value.into());
        self
    }
    /// Sets [`security_and_compliance_access_level`](Self#structfield.security_and_compliance_access_level).
    #[must_use]
    pub fn security_and_compliance_access_level(
        mut self,
        value: impl Into<FeatureAccess>,
    ) -> Self {
        self.security_and_compliance_access_level = Some(value.into());
        self
    }
    /// Sets [`service_desk_enabled`](Self#structfield.service_desk_enabled).
    #[must_use]
    pub fn service_desk_enabled(mut self, value: impl Into<bool>) -> Self {
        self.service_desk_enabled = Some(value.into());
        self
    }
    /// Sets [`shared_runners_enabled`](Self#structfield.shared_runners_enabled).
    #[must_use]
    pub fn shared_runners_enabled(mut self, value: impl Into<bool>) -> Self {
        self.shared_runners_enabled = Some(value.into());
        self
    }
    /// Sets [`show_default_award_emojis`](Self#structfield.show_default_award_emojis).
    #[must_use]
    pub fn show_default_award_emojis(mut self, value: impl Into<bool>) -> Self {
        self.show_default_award_emojis = Some(value.into());
        self
    }
    /// Sets [`show_diff_preview_in_email`](Self#structfield.show_diff_preview_in_email).
    #[must_use]
    pub fn show_diff_preview_in_email(mut self, value: impl Into<bool>) -> Self {
        self.show_diff_preview_in_email = Some(value.into());
        self
    }
    /// Sets [`snippets_access_level`](Self#structfield.snippets_access_level).
    #[must_use]
    pub fn snippets_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.snippets_access_level = Some(value.into());
        self
    }
    /// Sets [`snippets_enabled`](Self#structfield.snippets_enabled).
    #[must_use]
    pub fn snippets_enabled(mut self, value: impl Into<bool>) -> Self {
        self.snippets_enabled = Some(value.into());
        self
    }
    /// Sets [`squash_commit_template`](Self#structfield.squash_commit_template).
    #[must_use]
    pub fn squash_commit_template(mut self, value: impl Into<String>) -> Self {
        self.squash_commit_template = Some(value.into());
        self
    }
    /// Sets [`squash_option`](Self#structfield.squash_option).
    #[must_use]
    pub fn squash_option(mut self, value: impl Into<SquashOption>) -> Self {
        self.squash_option = Some(value.into());
        self
    }
    /// Sets [`suggestion_commit_message`](Self#structfield.suggestion_commit_message).
    #[must_use]
    pub fn suggestion_commit_message(mut self, value: impl Into<String>) -> Self {
        self.suggestion_commit_message = Some(value.into());
        self
    }
    /// Sets [`tag_list`](Self#structfield.tag_list).
    #[must_use]
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`topics`](Self#structfield.topics).
    #[must_use]
    pub fn topics(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.topics = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`visibility`](Self#structfield.visibility).
    #[must_use]
    pub fn visibility(mut self, value: impl Into<Visibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    /// Sets [`warn_about_potentially_unwanted_characters`](Self#structfield.warn_about_potentially_unwanted_characters).
    #[must_use]
    pub fn warn_about_potentially_unwanted_characters(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.warn_about_potentially_unwanted_characters = Some(value.into());
        self
    }
    /// Sets [`wiki_access_level`](Self#structfield.wiki_access_level).
    #[must_use]
    pub fn wiki_access_level(mut self, value: impl Into<FeatureAccess>) -> Self {
        self.wiki_access_level = Some(value.into());
        self
    }
    /// Sets [`wiki_enabled`](Self#structfield.wiki_enabled).
    #[must_use]
    pub fn wiki_enabled(mut self, value: impl Into<bool>) -> Self {
        self.wiki_enabled = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectUpdate default {
        "allow_merge_on_skipped_pipeline" allow_merge_on_skipped_pipeline,
        "allow_pipeline_trigger_approve_deployment" allow_pipeline_trigger_approve_deployment,
        "analytics_access_level" analytics_access_level, "approvals_before_merge" approvals_before_merge,
        "auto_cancel_pending_pipelines" auto_cancel_pending_pipelines,
        "auto_devops_deploy_strategy" auto_devops_deploy_strategy, "auto_devops_enabled" auto_devops_enabled,
        "autoclose_referenced_issues" autoclose_referenced_issues, "avatar" avatar, "build_coverage_regex" build_coverage_regex,
        "build_git_strategy" build_git_strategy, "build_timeout" build_timeout, "builds_access_level" builds_access_level,
        "ci_allow_fork_pipelines_to_run_in_parent_project" ci_allow_fork_pipelines_to_run_in_parent_project,
        "ci_config_path" ci_config_path, "ci_default_git_depth" ci_default_git_depth,
        "ci_delete_pipelines_in_seconds" ci_delete_pipelines_in_seconds,
        "ci_forward_deployment_enabled" ci_forward_deployment_enabled,
        "ci_forward_deployment_rollback_allowed" ci_forward_deployment_rollback_allowed,
        "ci_id_token_sub_claim_components" ci_id_token_sub_claim_components,
        "ci_pipeline_variables_minimum_override_role" ci_pipeline_variables_minimum_override_role,
        "ci_push_repository_for_job_token_allowed" ci_push_repository_for_job_token_allowed,
        "ci_restrict_pipeline_cancellation_role" ci_restrict_pipeline_cancellation_role,
        "ci_separated_caches" ci_separated_caches,
        "container_expiration_policy_attributes" container_expiration_policy_attributes,
        "container_registry_access_level" container_registry_access_level,
        "container_registry_enabled" container_registry_enabled, "default_branch" default_branch, "description" description,
        "emails_disabled" emails_disabled, "emails_enabled" emails_enabled,
        "enforce_auth_checks_on_uploads" enforce_auth_checks_on_uploads, "environments_access_level" environments_access_level,
        "external_authorization_classification_label" external_authorization_classification_label,
        "fallback_approvals_required" fallback_approvals_required, "feature_flags_access_level" feature_flags_access_level,
        "forking_access_level" forking_access_level, "group_runners_enabled" group_runners_enabled, "import_url" import_url,
        "infrastructure_access_level" infrastructure_access_level, "issue_branch_template" issue_branch_template,
        "issues_access_level" issues_access_level, "issues_enabled" issues_enabled, "issues_template" issues_template,
        "jobs_enabled" jobs_enabled, "keep_latest_artifact" keep_latest_artifact, "lfs_enabled" lfs_enabled,
        "max_artifacts_size" max_artifacts_size, "merge_commit_template" merge_commit_template, "merge_method" merge_method,
        "merge_pipelines_enabled" merge_pipelines_enabled, "merge_requests_access_level" merge_requests_access_level,
        "merge_requests_enabled" merge_requests_enabled, "merge_requests_template" merge_requests_template,
        "merge_trains_enabled" merge_trains_enabled, "merge_trains_skip_train_allowed" merge_trains_skip_train_allowed,
        "mirror" mirror, "mirror_branch_regex" mirror_branch_regex,
        "mirror_overwrites_diverged_branches" mirror_overwrites_diverged_branches,
        "mirror_trigger_builds" mirror_trigger_builds, "mirror_user_id" mirror_user_id,
        "model_experiments_access_level" model_experiments_access_level,
        "model_registry_access_level" model_registry_access_level, "monitor_access_level" monitor_access_level,
        "mr_default_target_self" mr_default_target_self, "name" name,
        "only_allow_merge_if_all_discussions_are_resolved" only_allow_merge_if_all_discussions_are_resolved,
        "only_allow_merge_if_all_status_checks_passed" only_allow_merge_if_all_status_checks_passed,
        "only_allow_merge_if_pipeline_succeeds" only_allow_merge_if_pipeline_succeeds,
        "only_mirror_protected_branches" only_mirror_protected_branches, "operations_access_level" operations_access_level,
        "packages_enabled" packages_enabled, "pages_access_level" pages_access_level, "path" path,
        "prevent_merge_without_jira_issue" prevent_merge_without_jira_issue,
        "printing_merge_request_link_enabled" printing_merge_request_link_enabled, "public_builds" public_builds,
        "public_jobs" public_jobs, "releases_access_level" releases_access_level,
        "remove_source_branch_after_merge" remove_source_branch_after_merge, "repository_access_level" repository_access_level,
        "repository_storage" repository_storage, "request_access_enabled" request_access_enabled,
        "requirements_access_level" requirements_access_level,
        "resolve_outdated_diff_discussions" resolve_outdated_diff_discussions,
        "restrict_user_defined_variables" restrict_user_defined_variables,
        "security_and_compliance_access_level" security_and_compliance_access_level,
        "service_desk_enabled" service_desk_enabled, "shared_runners_enabled" shared_runners_enabled,
        "show_default_award_emojis" show_default_award_emojis, "show_diff_preview_in_email" show_diff_preview_in_email,
        "snippets_access_level" snippets_access_level, "snippets_enabled" snippets_enabled,
        "squash_commit_template" squash_commit_template, "squash_option" squash_option,
        "suggestion_commit_message" suggestion_commit_message, "tag_list" tag_list, "topics" topics, "visibility" visibility,
        "warn_about_potentially_unwanted_characters" warn_about_potentially_unwanted_characters,
        "wiki_access_level" wiki_access_level, "wiki_enabled" wiki_enabled,
    }
}

/// A file that was uploaded.
///
/// Evidence: used by third parties' code (GitLab documentation 11.10 (3 samples); GitLab OpenAPI 17.10, ProjectUpload; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectUpload {
    /// Name of the file without its ending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// Path of the file on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_path: Option<String>,
    /// Number of the file.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 says text without an example).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Text that shows the file, or a link to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub markdown: Option<String>,
    /// Path of the file, below that of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectUpload default {
        "alt" alt, "full_path" full_path, "id" id OptionInteger, "markdown" markdown, "url" url,
    } rest extra
}

client_runtime::open_enum! {
    /// Hash of a repository.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum RepositoryObjectFormat: str {
        /// `sha1` on the wire.
        Sha1 = "sha1",
        /// `sha256` on the wire.
        Sha256 = "sha256",
    }
}

client_runtime::open_enum! {
    /// Whether the commits of a merge request are squashed.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum SquashOption: str {
        /// `never` on the wire.
        Never = "never",
        /// `always` on the wire.
        Always = "always",
        /// `default_off` on the wire.
        DefaultOff = "default_off",
        /// `default_on` on the wire.
        DefaultOn = "default_on",
    }
}
