// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `project_hook`.

use std::collections::BTreeMap;
use client_runtime::{Extra, Secret, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use super::HookCustomHeader;

/// What hooks of projects and of groups have in common.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, Hook; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookBasics {
    /// State of the hook; `executable` when it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert_status: Option<String>,
    /// Form of `push_events_branch_filter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_filter_strategy: Option<HookBranchFilter>,
    /// Whether it is called for confidential issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_issues_events: Option<bool>,
    /// Whether it is called for confidential comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_note_events: Option<bool>,
    /// When the hook was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Names of further headers of each call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<Vec<HookCustomHeader>>,
    /// Template of what is sent instead of the usual body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_webhook_template: Option<String>,
    /// Whether it is called for deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_events: Option<bool>,
    /// Free text about the hook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Until when the hook is not called; `null` when it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_until: Option<Timestamp>,
    /// Whether it is called for emoji reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji_events: Option<bool>,
    /// Whether the certificate of the URL is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ssl_verification: Option<bool>,
    /// Whether it is called for feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flag_events: Option<bool>,
    /// Number of the hook.
    pub id: i64,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_events: Option<bool>,
    /// Whether it is called for milestones.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_events: Option<bool>,
    /// Name of the hook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is called for comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_events: Option<bool>,
    /// Whether it is called for states of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_events: Option<bool>,
    /// Whether it is called for pushes to branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events: Option<bool>,
    /// Branches whose pushes count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events_branch_filter: Option<String>,
    /// Whether it is called for releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_events: Option<bool>,
    /// Whether it is called for changes of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_update_events: Option<bool>,
    /// Whether it is called for access tokens that expire soon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_access_token_events: Option<bool>,
    /// Whether it is called for deploy tokens that expire soon.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_deploy_token_events: Option<bool>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// URL that is called.
    pub url: String,
    /// Names of the parts of the URL that are not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_variables: Option<Vec<HookUrlVariable>>,
    /// Whether it is called for vulnerabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vulnerability_events: Option<bool>,
    /// Whether it is called for pages of the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page_events: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    HookBasics default {
        "alert_status" alert_status, "branch_filter_strategy" branch_filter_strategy,
        "confidential_issues_events" confidential_issues_events, "confidential_note_events" confidential_note_events,
        "created_at" created_at, "custom_headers" custom_headers, "custom_webhook_template" custom_webhook_template,
        "deployment_events" deployment_events, "description" description, "disabled_until" disabled_until,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "merge_requests_events" merge_requests_events, "milestone_events" milestone_events, "name" name,
        "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "repository_update_events" repository_update_events, "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "tag_push_events" tag_push_events,
        "url_variables" url_variables, "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    } required {
        "id" id 0, "url" url 1,
    } rest extra
}

client_runtime::open_enum! {
    /// How branches are chosen whose pushes count.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum HookBranchFilter: str {
        /// `wildcard` on the wire.
        Wildcard = "wildcard",
        /// `regex` on the wire.
        Regex = "regex",
        /// `all_branches` on the wire.
        AllBranches = "all_branches",
    }
}

/// A call of a hook: what was sent, and what came back.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookEvent {
    /// How long the call took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution_duration: Option<f64>,
    /// Number of the call.
    pub id: i64,
    /// The event as it was sent; its members depend on the kind of event.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_data: Option<Map<String, Value>>,
    /// Headers that were sent; the secret token is masked by the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// Body that came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_body: Option<String>,
    /// Headers that came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_headers: Option<BTreeMap<String, String>>,
    /// Status code that came back, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_status: Option<String>,
    /// Kind of the event, for example `push_hooks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<String>,
    /// URL that was called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    HookEvent default {
        "execution_duration" execution_duration, "request_data" request_data, "request_headers" request_headers,
        "response_body" response_body, "response_headers" response_headers, "response_status" response_status OptionText,
        "trigger" trigger, "url" url,
    } required {
        "id" id 0,
    } rest extra
}

/// A header to send with each call of a hook.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookHeaderCreate {
    /// Name of the header.
    pub key: String,
    /// Value of the header.
    pub value: Secret,
}

impl HookHeaderCreate {
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

/// What a hook of a project and one of a group have in common when they are made or changed.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookSettings {
    /// Form of `push_events_branch_filter`; left out, `wildcard`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_filter_strategy: Option<HookBranchFilter>,
    /// Whether it is called for confidential issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_issues_events: Option<bool>,
    /// Whether it is called for confidential comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_note_events: Option<bool>,
    /// Further headers of each call. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<Vec<HookHeaderCreate>>,
    /// Template of what is sent instead of the usual body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_webhook_template: Option<String>,
    /// Whether it is called for deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_events: Option<bool>,
    /// Free text about the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is called for emoji reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji_events: Option<bool>,
    /// Whether the certificate of the URL is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ssl_verification: Option<bool>,
    /// Whether it is called for feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flag_events: Option<bool>,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_events: Option<bool>,
    /// Whether it is called for milestones.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_events: Option<bool>,
    /// Name of the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is called for comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_events: Option<bool>,
    /// Whether it is called for states of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_events: Option<bool>,
    /// Whether it is called for pushes to branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events: Option<bool>,
    /// Branches whose pushes count, in the form that `branch_filter_strategy` says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events_branch_filter: Option<String>,
    /// Whether it is called for releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_events: Option<bool>,
    /// Whether it is called for access tokens that expire soon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_access_token_events: Option<bool>,
    /// Whether it is called for deploy tokens that expire soon.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_deploy_token_events: Option<bool>,
    /// Secret that calls are signed with.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_token: Option<Secret>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// Secret that comes with each call, in the header `X-Gitlab-Token`. It is never given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// Hidden parts of the URL, by name. Since GitLab 15.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_variables: Option<Vec<HookUrlVariableCreate>>,
    /// Whether it is called for vulnerabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vulnerability_events: Option<bool>,
    /// Whether it is called for pages of the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page_events: Option<bool>,
}

client_runtime::record! {
    HookSettings default {
        "branch_filter_strategy" branch_filter_strategy, "confidential_issues_events" confidential_issues_events,
        "confidential_note_events" confidential_note_events, "custom_headers" custom_headers,
        "custom_webhook_template" custom_webhook_template, "deployment_events" deployment_events, "description" description,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "merge_requests_events" merge_requests_events, "milestone_events" milestone_events, "name" name,
        "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "signing_token" signing_token,
        "tag_push_events" tag_push_events, "token" token, "url_variables" url_variables,
        "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    }
}

client_runtime::open_enum! {
    /// Kind of event that a hook can be tested with.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum HookTrigger: str {
        /// `push_events` on the wire.
        PushEvents = "push_events",
        /// `tag_push_events` on the wire.
        TagPushEvents = "tag_push_events",
        /// `issues_events` on the wire.
        IssuesEvents = "issues_events",
        /// `confidential_issues_events` on the wire.
        ConfidentialIssuesEvents = "confidential_issues_events",
        /// `note_events` on the wire.
        NoteEvents = "note_events",
        /// `merge_requests_events` on the wire.
        MergeRequestsEvents = "merge_requests_events",
        /// `job_events` on the wire.
        JobEvents = "job_events",
        /// `pipeline_events` on the wire.
        PipelineEvents = "pipeline_events",
        /// `wiki_page_events` on the wire.
        WikiPageEvents = "wiki_page_events",
        /// `releases_events` on the wire.
        ReleasesEvents = "releases_events",
        /// `emoji_events` on the wire.
        EmojiEvents = "emoji_events",
        /// `resource_access_token_events` on the wire.
        ResourceAccessTokenEvents = "resource_access_token_events",
    }
}

/// A hidden part of the URL of a hook. The value is not shown.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (a list of objects); GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookUrlVariable {
    /// Name of the part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Value of the part; instances do not give it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    HookUrlVariable default {
        "key" key, "value" value,
    } rest extra
}

/// A hidden part of the URL of a hook.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HookUrlVariableCreate {
    /// Name of the part.
    pub key: String,
    /// Value of the part.
    pub value: Secret,
}

impl HookUrlVariableCreate {
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

/// A URL that is called when something happens in a project.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, ProjectHook; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectHook {
    /// State of the hook; `executable` when it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alert_status: Option<String>,
    /// Form of `push_events_branch_filter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_filter_strategy: Option<HookBranchFilter>,
    /// Whether it is called for confidential issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_issues_events: Option<bool>,
    /// Whether it is called for confidential comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_note_events: Option<bool>,
    /// When the hook was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Names of further headers of each call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<Vec<HookCustomHeader>>,
    /// Template of what is sent instead of the usual body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_webhook_template: Option<String>,
    /// Whether it is called for deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_events: Option<bool>,
    /// Free text about the hook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Until when the hook is not called; `null` when it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled_until: Option<Timestamp>,
    /// Whether it is called for emoji reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji_events: Option<bool>,
    /// Whether the certificate of the URL is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ssl_verification: Option<bool>,
    /// Whether it is called for feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flag_events: Option<bool>,
    /// Number of the hook.
    pub id: i64,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_events: Option<bool>,
    /// Whether it is called for milestones.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_events: Option<bool>,
    /// Name of the hook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is called for comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_events: Option<bool>,
    /// Whether it is called for states of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_events: Option<bool>,
    /// Number of the project.
    ///
    /// Evidence: used by third parties' code (samples and go-gitlab (number); GitLab OpenAPI 17.10 says text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Whether it is called for pushes to branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events: Option<bool>,
    /// Branches whose pushes count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events_branch_filter: Option<String>,
    /// Whether it is called for releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_events: Option<bool>,
    /// Whether it is called for changes of the repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository_update_events: Option<bool>,
    /// Whether it is called for access tokens that expire soon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_access_token_events: Option<bool>,
    /// Whether it is called for deploy tokens that expire soon.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_deploy_token_events: Option<bool>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// URL that is called.
    pub url: String,
    /// Names of the parts of the URL that are not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_variables: Option<Vec<HookUrlVariable>>,
    /// Whether it is called for vulnerabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vulnerability_events: Option<bool>,
    /// Whether it is called for pages of the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page_events: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    ProjectHook default {
        "alert_status" alert_status, "branch_filter_strategy" branch_filter_strategy,
        "confidential_issues_events" confidential_issues_events, "confidential_note_events" confidential_note_events,
        "created_at" created_at, "custom_headers" custom_headers, "custom_webhook_template" custom_webhook_template,
        "deployment_events" deployment_events, "description" description, "disabled_until" disabled_until,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "merge_requests_events" merge_requests_events, "milestone_events" milestone_events, "name" name,
        "note_events" note_events, "pipeline_events" pipeline_events, "project_id" project_id, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "repository_update_events" repository_update_events, "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "tag_push_events" tag_push_events,
        "url_variables" url_variables, "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    } required {
        "id" id 0, "url" url 1,
    } rest extra
}

/// A hook to make.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectHookCreate {
    /// Form of `push_events_branch_filter`; left out, `wildcard`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_filter_strategy: Option<HookBranchFilter>,
    /// Whether it is called for confidential issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_issues_events: Option<bool>,
    /// Whether it is called for confidential comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_note_events: Option<bool>,
    /// Further headers of each call. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<Vec<HookHeaderCreate>>,
    /// Template of what is sent instead of the usual body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_webhook_template: Option<String>,
    /// Whether it is called for deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_events: Option<bool>,
    /// Free text about the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is called for emoji reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji_events: Option<bool>,
    /// Whether the certificate of the URL is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ssl_verification: Option<bool>,
    /// Whether it is called for feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flag_events: Option<bool>,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_events: Option<bool>,
    /// Whether it is called for milestones.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_events: Option<bool>,
    /// Name of the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is called for comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_events: Option<bool>,
    /// Whether it is called for states of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_events: Option<bool>,
    /// Whether it is called for pushes to branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events: Option<bool>,
    /// Branches whose pushes count, in the form that `branch_filter_strategy` says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events_branch_filter: Option<String>,
    /// Whether it is called for releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_events: Option<bool>,
    /// Whether it is called for access tokens that expire soon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_access_token_events: Option<bool>,
    /// Whether it is called for deploy tokens that expire soon.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_deploy_token_events: Option<bool>,
    /// Secret that calls are signed with.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_token: Option<Secret>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// Secret that comes with each call, in the header `X-Gitlab-Token`. It is never given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// URL to call; `url_variables` fills its hidden parts.
    pub url: String,
    /// Hidden parts of the URL, by name. Since GitLab 15.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_variables: Option<Vec<HookUrlVariableCreate>>,
    /// Whether it is called for vulnerabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vulnerability_events: Option<bool>,
    /// Whether it is called for pages of the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page_events: Option<bool>,
}

impl ProjectHookCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: {
                let value = url;
                value.into()
            },
            branch_filter_strategy: Default::default(),
            confidential_issues_events: Default::default(),
            confidential_note_events: Default::default(),
            custom_headers: Default::default(),
            custom_webhook_template: Default::default(),
            deployment_events: Default::default(),
            description: Default::default(),
            emoji_events: Default::default(),
            enable_ssl_verification: Default::default(),
            feature_flag_events: Default::default(),
            issues_events: Default::default(),
            job_events: Default::default(),
            merge_requests_events: Default::default(),
            milestone_events: Default::default(),
            name: Default::default(),
            note_events: Default::default(),
            pipeline_events: Default::default(),
            push_events: Default::default(),
            push_events_branch_filter: Default::default(),
            releases_events: Default::default(),
            resource_access_token_events: Default::default(),
            resource_deploy_token_events: Default::default(),
            signing_token: Default::default(),
            tag_push_events: Default::default(),
            token: Default::default(),
            url_variables: Default::default(),
            vulnerability_events: Default::default(),
            wiki_page_events: Default::default(),
        }
    }
    /// Sets [`branch_filter_strategy`](Self#structfield.branch_filter_strategy).
    #[must_use]
    pub fn branch_filter_strategy(mut self, value: impl Into<HookBranchFilter>) -> Self {
        self.branch_filter_strategy = Some(value.into());
        self
    }
    /// Sets [`confidential_issues_events`](Self#structfield.confidential_issues_events).
    #[must_use]
    pub fn confidential_issues_events(mut self, value: impl Into<bool>) -> Self {
        self.confidential_issues_events = Some(value.into());
        self
    }
    /// Sets [`confidential_note_events`](Self#structfield.confidential_note_events).
    #[must_use]
    pub fn confidential_note_events(mut self, value: impl Into<bool>) -> Self {
        self.confidential_note_events = Some(value.into());
        self
    }
    /// Sets [`custom_headers`](Self#structfield.custom_headers).
    #[must_use]
    pub fn custom_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<HookHeaderCreate>>,
    ) -> Self {
        self.custom_headers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`custom_webhook_template`](Self#structfield.custom_webhook_template).
    #[must_use]
    pub fn custom_webhook_template(mut self, value: impl Into<String>) -> Self {
        self.custom_webhook_template = Some(value.into());
        self
    }
    /// Sets [`deployment_events`](Self#structfield.deployment_events).
    #[must_use]
    pub fn deployment_events(mut self, value: impl Into<bool>) -> Self {
        self.deployment_events = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`emoji_events`](Self#structfield.emoji_events).
    #[must_use]
    pub fn emoji_events(mut self, value: impl Into<bool>) -> Self {
        self.emoji_events = Some(value.into());
        self
    }
    /// Sets [`enable_ssl_verification`](Self#structfield.enable_ssl_verification).
    #[must_use]
    pub fn enable_ssl_verification(mut self, value: impl Into<bool>) -> Self {
        self.enable_ssl_verification = Some(value.into());
        self
    }
    /// Sets [`feature_flag_events`](Self#structfield.feature_flag_events).
    #[must_use]
    pub fn feature_flag_events(mut self, value: impl Into<bool>) -> Self {
        self.feature_flag_events = Some(value.into());
        self
    }
    /// Sets [`issues_events`](Self#structfield.issues_events).
    #[must_use]
    pub fn issues_events(mut self, value: impl Into<bool>) -> Self {
        self.issues_events = Some(value.into());
        self
    }
    /// Sets [`job_events`](Self#structfield.job_events).
    #[must_use]
    pub fn job_events(mut self, value: impl Into<bool>) -> Self {
        self.job_events = Some(value.into());
        self
    }
    /// Sets [`merge_requests_events`](Self#structfield.merge_requests_events).
    #[must_use]
    pub fn merge_requests_events(mut self, value: impl Into<bool>) -> Self {
        self.merge_requests_events = Some(value.into());
        self
    }
    /// Sets [`milestone_events`](Self#structfield.milestone_events).
    #[must_use]
    pub fn milestone_events(mut self, value: impl Into<bool>) -> Self {
        self.milestone_events = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`note_events`](Self#structfield.note_events).
    #[must_use]
    pub fn note_events(mut self, value: impl Into<bool>) -> Self {
        self.note_events = Some(value.into());
        self
    }
    /// Sets [`pipeline_events`](Self#structfield.pipeline_events).
    #[must_use]
    pub fn pipeline_events(mut self, value: impl Into<bool>) -> Self {
        self.pipeline_events = Some(value.into());
        self
    }
    /// Sets [`push_events`](Self#structfield.push_events).
    #[must_use]
    pub fn push_events(mut self, value: impl Into<bool>) -> Self {
        self.push_events = Some(value.into());
        self
    }
    /// Sets [`push_events_branch_filter`](Self#structfield.push_events_branch_filter).
    #[must_use]
    pub fn push_events_branch_filter(mut self, value: impl Into<String>) -> Self {
        self.push_events_branch_filter = Some(value.into());
        self
    }
    /// Sets [`releases_events`](Self#structfield.releases_events).
    #[must_use]
    pub fn releases_events(mut self, value: impl Into<bool>) -> Self {
        self.releases_events = Some(value.into());
        self
    }
    /// Sets [`resource_access_token_events`](Self#structfield.resource_access_token_events).
    #[must_use]
    pub fn resource_access_token_events(mut self, value: impl Into<bool>) -> Self {
        self.resource_access_token_events = Some(value.into());
        self
    }
    /// Sets [`resource_deploy_token_events`](Self#structfield.resource_deploy_token_events).
    #[must_use]
    pub fn resource_deploy_token_events(mut self, value: impl Into<bool>) -> Self {
        self.resource_deploy_token_events = Some(value.into());
        self
    }
    /// Sets [`signing_token`](Self#structfield.signing_token).
    #[must_use]
    pub fn signing_token(mut self, value: impl Into<Secret>) -> Self {
        self.signing_token = Some(value.into());
        self
    }
    /// Sets [`tag_push_events`](Self#structfield.tag_push_events).
    #[must_use]
    pub fn tag_push_events(mut self, value: impl Into<bool>) -> Self {
        self.tag_push_events = Some(value.into());
        self
    }
    /// Sets [`token`](Self#structfield.token).
    #[must_use]
    pub fn token(mut self, value: impl Into<Secret>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    /// Sets [`url_variables`](Self#structfield.url_variables).
    #[must_use]
    pub fn url_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<HookUrlVariableCreate>>,
    ) -> Self {
        self.url_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`vulnerability_events`](Self#structfield.vulnerability_events).
    #[must_use]
    pub fn vulnerability_events(mut self, value: impl Into<bool>) -> Self {
        self.vulnerability_events = Some(value.into());
        self
    }
    /// Sets [`wiki_page_events`](Self#structfield.wiki_page_events).
    #[must_use]
    pub fn wiki_page_events(mut self, value: impl Into<bool>) -> Self {
        self.wiki_page_events = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectHookCreate {
        "branch_filter_strategy" branch_filter_strategy, "confidential_issues_events" confidential_issues_events,
        "confidential_note_events" confidential_note_events, "custom_headers" custom_headers,
        "custom_webhook_template" custom_webhook_template, "deployment_events" deployment_events, "description" description,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "merge_requests_events" merge_requests_events, "milestone_events" milestone_events, "name" name,
        "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "signing_token" signing_token,
        "tag_push_events" tag_push_events, "token" token, "url_variables" url_variables,
        "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    } required {
        "url" url 0,
    }
}

/// What changes of a hook.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (url may be left out; documentation and clients always send it); GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectHookUpdate {
    /// Form of `push_events_branch_filter`; left out, `wildcard`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_filter_strategy: Option<HookBranchFilter>,
    /// Whether it is called for confidential issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_issues_events: Option<bool>,
    /// Whether it is called for confidential comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential_note_events: Option<bool>,
    /// Further headers of each call. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<Vec<HookHeaderCreate>>,
    /// Template of what is sent instead of the usual body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_webhook_template: Option<String>,
    /// Whether it is called for deployments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployment_events: Option<bool>,
    /// Free text about the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it is called for emoji reactions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emoji_events: Option<bool>,
    /// Whether the certificate of the URL is checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_ssl_verification: Option<bool>,
    /// Whether it is called for feature flags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feature_flag_events: Option<bool>,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for merge requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_events: Option<bool>,
    /// Whether it is called for milestones.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_events: Option<bool>,
    /// Name of the hook. Since GitLab 17.1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is called for comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_events: Option<bool>,
    /// Whether it is called for states of pipelines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline_events: Option<bool>,
    /// Whether it is called for pushes to branches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events: Option<bool>,
    /// Branches whose pushes count, in the form that `branch_filter_strategy` says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub push_events_branch_filter: Option<String>,
    /// Whether it is called for releases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub releases_events: Option<bool>,
    /// Whether it is called for access tokens that expire soon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_access_token_events: Option<bool>,
    /// Whether it is called for deploy tokens that expire soon.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resource_deploy_token_events: Option<bool>,
    /// Secret that calls are signed with.
    ///
    /// Evidence: **unverified** (python-gitlab 8.6.0 has the name only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signing_token: Option<Secret>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// Secret that comes with each call, in the header `X-Gitlab-Token`. It is never given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// URL to call. Older instances need it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Hidden parts of the URL, by name. Since GitLab 15.2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url_variables: Option<Vec<HookUrlVariableCreate>>,
    /// Whether it is called for vulnerabilities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vulnerability_events: Option<bool>,
    /// Whether it is called for pages of the wiki.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wiki_page_events: Option<bool>,
}

impl ProjectHookUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`branch_filter_strategy`](Self#structfield.branch_filter_strategy).
    #[must_use]
    pub fn branch_filter_strategy(mut self, value: impl Into<HookBranchFilter>) -> Self {
        self.branch_filter_strategy = Some(value.into());
        self
    }
    /// Sets [`confidential_issues_events`](Self#structfield.confidential_issues_events).
    #[must_use]
    pub fn confidential_issues_events(mut self, value: impl Into<bool>) -> Self {
        self.confidential_issues_events = Some(value.into());
        self
    }
    /// Sets [`confidential_note_events`](Self#structfield.confidential_note_events).
    #[must_use]
    pub fn confidential_note_events(mut self, value: impl Into<bool>) -> Self {
        self.confidential_note_events = Some(value.into());
        self
    }
    /// Sets [`custom_headers`](Self#structfield.custom_headers).
    #[must_use]
    pub fn custom_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<HookHeaderCreate>>,
    ) -> Self {
        self.custom_headers = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`custom_webhook_template`](Self#structfield.custom_webhook_template).
    #[must_use]
    pub fn custom_webhook_template(mut self, value: impl Into<String>) -> Self {
        self.custom_webhook_template = Some(value.into());
        self
    }
    /// Sets [`deployment_events`](Self#structfield.deployment_events).
    #[must_use]
    pub fn deployment_events(mut self, value: impl Into<bool>) -> Self {
        self.deployment_events = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`emoji_events`](Self#structfield.emoji_events).
    #[must_use]
    pub fn emoji_events(mut self, value: impl Into<bool>) -> Self {
        self.emoji_events = Some(value.into());
        self
    }
    /// Sets [`enable_ssl_verification`](Self#structfield.enable_ssl_verification).
    #[must_use]
    pub fn enable_ssl_verification(mut self, value: impl Into<bool>) -> Self {
        self.enable_ssl_verification = Some(value.into());
        self
    }
    /// Sets [`feature_flag_events`](Self#structfield.feature_flag_events).
    #[must_use]
    pub fn feature_flag_events(mut self, value: impl Into<bool>) -> Self {
        self.feature_flag_events = Some(value.into());
        self
    }
    /// Sets [`issues_events`](Self#structfield.issues_events).
    #[must_use]
    pub fn issues_events(mut self, value: impl Into<bool>) -> Self {
        self.issues_events = Some(value.into());
        self
    }
    /// Sets [`job_events`](Self#structfield.job_events).
    #[must_use]
    pub fn job_events(mut self, value: impl Into<bool>) -> Self {
        self.job_events = Some(value.into());
        self
    }
    /// Sets [`merge_requests_events`](Self#structfield.merge_requests_events).
    #[must_use]
    pub fn merge_requests_events(mut self, value: impl Into<bool>) -> Self {
        self.merge_requests_events = Some(value.into());
        self
    }
    /// Sets [`milestone_events`](Self#structfield.milestone_events).
    #[must_use]
    pub fn milestone_events(mut self, value: impl Into<bool>) -> Self {
        self.milestone_events = Some(value.into());
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`note_events`](Self#structfield.note_events).
    #[must_use]
    pub fn note_events(mut self, value: impl Into<bool>) -> Self {
        self.note_events = Some(value.into());
        self
    }
    /// Sets [`pipeline_events`](Self#structfield.pipeline_events).
    #[must_use]
    pub fn pipeline_events(mut self, value: impl Into<bool>) -> Self {
        self.pipeline_events = Some(value.into());
        self
    }
    /// Sets [`push_events`](Self#structfield.push_events).
    #[must_use]
    pub fn push_events(mut self, value: impl Into<bool>) -> Self {
        self.push_events = Some(value.into());
        self
    }
    /// Sets [`push_events_branch_filter`](Self#structfield.push_events_branch_filter).
    #[must_use]
    pub fn push_events_branch_filter(mut self, value: impl Into<String>) -> Self {
        self.push_events_branch_filter = Some(value.into());
        self
    }
    /// Sets [`releases_events`](Self#structfield.releases_events).
    #[must_use]
    pub fn releases_events(mut self, value: impl Into<bool>) -> Self {
        self.releases_events = Some(value.into());
        self
    }
    /// Sets [`resource_access_token_events`](Self#structfield.resource_access_token_events).
    #[must_use]
    pub fn resource_access_token_events(mut self, value: impl Into<bool>) -> Self {
        self.resource_access_token_events = Some(value.into());
        self
    }
    /// Sets [`resource_deploy_token_events`](Self#structfield.resource_deploy_token_events).
    #[must_use]
    pub fn resource_deploy_token_events(mut self, value: impl Into<bool>) -> Self {
        self.resource_deploy_token_events = Some(value.into());
        self
    }
    /// Sets [`signing_token`](Self#structfield.signing_token).
    #[must_use]
    pub fn signing_token(mut self, value: impl Into<Secret>) -> Self {
        self.signing_token = Some(value.into());
        self
    }
    /// Sets [`tag_push_events`](Self#structfield.tag_push_events).
    #[must_use]
    pub fn tag_push_events(mut self, value: impl Into<bool>) -> Self {
        self.tag_push_events = Some(value.into());
        self
    }
    /// Sets [`token`](Self#structfield.token).
    #[must_use]
    pub fn token(mut self, value: impl Into<Secret>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets [`url_variables`](Self#structfield.url_variables).
    #[must_use]
    pub fn url_variables(
        mut self,
        value: impl IntoIterator<Item = impl Into<HookUrlVariableCreate>>,
    ) -> Self {
        self.url_variables = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`vulnerability_events`](Self#structfield.vulnerability_events).
    #[must_use]
    pub fn vulnerability_events(mut self, value: impl Into<bool>) -> Self {
        self.vulnerability_events = Some(value.into());
        self
    }
    /// Sets [`wiki_page_events`](Self#structfield.wiki_page_events).
    #[must_use]
    pub fn wiki_page_events(mut self, value: impl Into<bool>) -> Self {
        self.wiki_page_events = Some(value.into());
        self
    }
}

client_runtime::record! {
    ProjectHookUpdate default {
        "branch_filter_strategy" branch_filter_strategy, "confidential_issues_events" confidential_issues_events,
        "confidential_note_events" confidential_note_events, "custom_headers" custom_headers,
        "custom_webhook_template" custom_webhook_template, "deployment_events" deployment_events, "description" description,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "merge_requests_events" merge_requests_events, "milestone_events" milestone_events, "name" name,
        "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "signing_token" signing_token,
        "tag_push_events" tag_push_events, "token" token, "url" url, "url_variables" url_variables,
        "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    }
}
