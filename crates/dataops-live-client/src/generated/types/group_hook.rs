// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `group_hook`.

use client_runtime::{Extra, Secret, Timestamp};
use serde::Serialize;
use super::{
    HookBranchFilter, HookCustomHeader, HookHeaderCreate, HookUrlVariable,
    HookUrlVariableCreate,
};

/// A URL that is called when something happens in a group or in a project of it.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupHook {
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
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the hook.
    pub id: i64,
    /// Whether it is called for issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues_events: Option<bool>,
    /// Whether it is called for states of jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job_events: Option<bool>,
    /// Whether it is called for members who come, go or get another role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_events: Option<bool>,
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
    /// Whether it is called for groups below that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_events: Option<bool>,
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
    GroupHook default {
        "alert_status" alert_status, "branch_filter_strategy" branch_filter_strategy,
        "confidential_issues_events" confidential_issues_events, "confidential_note_events" confidential_note_events,
        "created_at" created_at, "custom_headers" custom_headers, "custom_webhook_template" custom_webhook_template,
        "deployment_events" deployment_events, "description" description, "disabled_until" disabled_until,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "group_id" group_id, "issues_events" issues_events, "job_events" job_events,
        "member_events" member_events, "merge_requests_events" merge_requests_events, "milestone_events" milestone_events,
        "name" name, "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "repository_update_events" repository_update_events, "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "subgroup_events" subgroup_events,
        "tag_push_events" tag_push_events, "url_variables" url_variables, "vulnerability_events" vulnerability_events,
        "wiki_page_events" wiki_page_events,
    } required {
        "id" id 0, "url" url 1,
    } rest extra
}

/// A hook to make.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupHookCreate {
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
    /// Whether it is called for members who come, go or get another role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_events: Option<bool>,
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
    /// Whether it is called for groups below that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_events: Option<bool>,
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

impl GroupHookCreate {
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
            member_events: Default::default(),
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
            subgroup_events: Default::default(),
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
    /// Sets [`member_events`](Self#structfield.member_events).
    #[must_use]
    pub fn member_events(mut self, value: impl Into<bool>) -> Self {
        self.member_events = Some(value.into());
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
    /// Sets [`subgroup_events`](Self#structfield.subgroup_events).
    #[must_use]
    pub fn subgroup_events(mut self, value: impl Into<bool>) -> Self {
        self.subgroup_events = Some(value.into());
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
    GroupHookCreate {
        "branch_filter_strategy" branch_filter_strategy, "confidential_issues_events" confidential_issues_events,
        "confidential_note_events" confidential_note_events, "custom_headers" custom_headers,
        "custom_webhook_template" custom_webhook_template, "deployment_events" deployment_events, "description" description,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "member_events" member_events, "merge_requests_events" merge_requests_events, "milestone_events" milestone_events,
        "name" name, "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "signing_token" signing_token,
        "subgroup_events" subgroup_events, "tag_push_events" tag_push_events, "token" token, "url_variables" url_variables,
        "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    } required {
        "url" url 0,
    }
}

/// What changes of a hook.
///
/// Evidence: used by third parties' code (GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GroupHookUpdate {
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
    /// Whether it is called for members who come, go or get another role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member_events: Option<bool>,
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
    /// Whether it is called for groups below that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subgroup_events: Option<bool>,
    /// Whether it is called for tags that come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_push_events: Option<bool>,
    /// Secret that comes with each call, in the header `X-Gitlab-Token`. It is never given back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<Secret>,
    /// URL to call.
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

impl GroupHookUpdate {
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
            member_events: Default::default(),
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
            subgroup_events: Default::default(),
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
    /// Sets [`member_events`](Self#structfield.member_events).
    #[must_use]
    pub fn member_events(mut self, value: impl Into<bool>) -> Self {
        self.member_events = Some(value.into());
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
    /// Sets [`subgroup_events`](Self#structfield.subgroup_events).
    #[must_use]
    pub fn subgroup_events(mut self, value: impl Into<bool>) -> Self {
        self.subgroup_events = Some(value.into());
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
    GroupHookUpdate {
        "branch_filter_strategy" branch_filter_strategy, "confidential_issues_events" confidential_issues_events,
        "confidential_note_events" confidential_note_events, "custom_headers" custom_headers,
        "custom_webhook_template" custom_webhook_template, "deployment_events" deployment_events, "description" description,
        "emoji_events" emoji_events, "enable_ssl_verification" enable_ssl_verification,
        "feature_flag_events" feature_flag_events, "issues_events" issues_events, "job_events" job_events,
        "member_events" member_events, "merge_requests_events" merge_requests_events, "milestone_events" milestone_events,
        "name" name, "note_events" note_events, "pipeline_events" pipeline_events, "push_events" push_events,
        "push_events_branch_filter" push_events_branch_filter, "releases_events" releases_events,
        "resource_access_token_events" resource_access_token_events,
        "resource_deploy_token_events" resource_deploy_token_events, "signing_token" signing_token,
        "subgroup_events" subgroup_events, "tag_push_events" tag_push_events, "token" token, "url_variables" url_variables,
        "vulnerability_events" vulnerability_events, "wiki_page_events" wiki_page_events,
    } required {
        "url" url 0,
    }
}
