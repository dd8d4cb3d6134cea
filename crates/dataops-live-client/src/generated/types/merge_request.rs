// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `merge_request`.

use client_runtime::{Extra, Timestamp};
use serde::Serialize;
use super::{
    AppliedLabel, Commit, Diff, IssueReferences, MergeRequestId, MergeRequestIid,
    Milestone, MilestoneId, Pipeline, PipelineBasic, TasksCompletionStatus, TimeStats,
    UserBasic,
};

client_runtime::open_enum! {
    /// Whether a merge request can be merged, and what is missing. Older versions used other words for some of it.
    ///
    /// Evidence: used by third parties' code (source of GitLab, DetailedMergeStatusService and the enum of its GraphQL API; the values as published PHP and Swift clients list them).
    #[non_exhaustive]
    pub enum DetailedMergeStatus: str {
        /// `approvals_syncing` on the wire.
        ApprovalsSyncing = "approvals_syncing",
        /// `blocked_status` on the wire.
        BlockedStatus = "blocked_status",
        /// `broken_status` on the wire.
        BrokenStatus = "broken_status",
        /// `checking` on the wire.
        Checking = "checking",
        /// `ci_must_pass` on the wire.
        CiMustPass = "ci_must_pass",
        /// `ci_still_running` on the wire.
        CiStillRunning = "ci_still_running",
        /// `commits_status` on the wire.
        CommitsStatus = "commits_status",
        /// `conflict` on the wire.
        Conflict = "conflict",
        /// `discussions_not_resolved` on the wire.
        DiscussionsNotResolved = "discussions_not_resolved",
        /// `draft_status` on the wire.
        DraftStatus = "draft_status",
        /// `external_status_checks` on the wire.
        ExternalStatusChecks = "external_status_checks",
        /// `jira_association_missing` on the wire.
        JiraAssociationMissing = "jira_association_missing",
        /// `locked_lfs_files` on the wire.
        LockedLfsFiles = "locked_lfs_files",
        /// `locked_paths` on the wire.
        LockedPaths = "locked_paths",
        /// `merge_request_blocked` on the wire.
        MergeRequestBlocked = "merge_request_blocked",
        /// `merge_time` on the wire.
        MergeTime = "merge_time",
        /// `mergeable` on the wire.
        Mergeable = "mergeable",
        /// `need_rebase` on the wire.
        NeedRebase = "need_rebase",
        /// `not_approved` on the wire.
        NotApproved = "not_approved",
        /// `not_open` on the wire.
        NotOpen = "not_open",
        /// `policies_denied` on the wire.
        PoliciesDenied = "policies_denied",
        /// `preparing` on the wire.
        Preparing = "preparing",
        /// `requested_changes` on the wire.
        RequestedChanges = "requested_changes",
        /// `security_policy_evaluation` on the wire.
        SecurityPolicyEvaluation = "security_policy_evaluation",
        /// `security_policy_violations` on the wire.
        SecurityPolicyViolations = "security_policy_violations",
        /// `status_checks_must_pass` on the wire.
        StatusChecksMustPass = "status_checks_must_pass",
        /// `unchecked` on the wire.
        Unchecked = "unchecked",
    }
}

/// Commits that a diff is between.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, DiffRefs; samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiffRefs {
    /// Commit that both branches have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_sha: Option<String>,
    /// Newest commit of the source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_sha: Option<String>,
    /// Commit of the target branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_sha: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    DiffRefs default {
        "base_sha" base_sha, "head_sha" head_sha, "start_sha" start_sha,
    } rest extra
}

/// A request to merge one branch into another. A list, `view=simple` and older versions leave members out.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10, MergeRequest (names; most of its types are wrong); types from go-gitlab, gitbeaker 43.8, Rust crate gitlab 0.1600 and samples of the GitLab documentation (`id` and `iid` in all bodies of merge requests)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequest {
    /// Whether those who may merge it may push to its source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_collaboration: Option<bool>,
    /// Old name of `allow_collaboration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_maintainer_to_push: Option<bool>,
    /// Number of approvals that it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// First of the users that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<UserBasic>,
    /// Users that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignees: Option<Vec<UserBasic>>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Whether all discussions that hinder the merge are resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocking_discussions_resolved: Option<bool>,
    /// Files that it changes; only in the answer of `getMergeRequestChanges`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<Diff>>,
    /// Number of changed files as text, because it may be `1000+`.
    ///
    /// Evidence: used by third parties' code (samples and go-gitlab (a text); `1000+` is general knowledge of GitLab).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes_count: Option<String>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Who closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<UserBasic>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The same text as HTML; only on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_html: Option<String>,
    /// Whether it can be merged, and what is missing; since GitLab 15.6.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detailed_merge_status: Option<DetailedMergeStatus>,
    /// Commits that its diff is between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff_refs: Option<DiffRefs>,
    /// Whether only members of the project may write notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_locked: Option<bool>,
    /// Commits that the source branch lacks; only on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diverged_commits_count: Option<i64>,
    /// Thumbs down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downvotes: Option<i64>,
    /// Whether it is a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<bool>,
    /// Whether its author never had one merged here before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_contribution: Option<bool>,
    /// When it first reached production.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_deployed_to_production_at: Option<Timestamp>,
    /// Whether the source branch goes away with any merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub force_remove_source_branch: Option<bool>,
    /// Whether the branches are in conflict.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_conflicts: Option<bool>,
    /// The pipeline of its newest commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_pipeline: Option<Pipeline>,
    /// Number of the merge request, unique on the instance.
    pub id: MergeRequestId,
    /// Number within the project; paths take this one.
    pub iid: MergeRequestIid,
    /// Whether it came from another system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// System that it came from, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_from: Option<String>,
    /// Its labels: names, or objects where they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<AppliedLabel>>,
    /// When its newest pipeline ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_build_finished_at: Option<Timestamp>,
    /// When its newest pipeline started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_build_started_at: Option<Timestamp>,
    /// Instant before which it is not merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_after: Option<Timestamp>,
    /// Merge commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_sha: Option<String>,
    /// What went wrong in the last merge or rebase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_error: Option<String>,
    /// Whether git can merge it; an answer may show an old value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_status: Option<MergeStatus>,
    /// Who merged it, or asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_user: Option<UserBasic>,
    /// Whether it is merged when its pipeline succeeds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_when_pipeline_succeeds: Option<bool>,
    /// When it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_at: Option<Timestamp>,
    /// Who merged it; newer versions say `merge_user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_by: Option<UserBasic>,
    /// Milestone that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<Milestone>,
    /// Whether `changes` is cut off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overflow: Option<bool>,
    /// A pipeline of its newest commit; newer versions say `head_pipeline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pipeline: Option<PipelineBasic>,
    /// When it was ready after its creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepared_at: Option<Timestamp>,
    /// Number of the project that it is merged into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// Whether a rebase is running; only on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebase_in_progress: Option<bool>,
    /// How texts in the project name it, as `!11`; newer versions say `references`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// How texts name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references: Option<IssueReferences>,
    /// Users that review it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewers: Option<Vec<UserBasic>>,
    /// Newest commit of the source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// Whether the source branch goes away with this merge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_remove_source_branch: Option<bool>,
    /// Branch that is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_branch: Option<String>,
    /// Number of the project that the source branch is in; `null` when that is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_project_id: Option<i64>,
    /// Whether its commits become one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash: Option<bool>,
    /// Commit that its commits became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_sha: Option<String>,
    /// Whether its commits become one, by the rules of the project.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 (text); read as a flag).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_on_merge: Option<bool>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<MergeRequestState>,
    /// Whether the caller is told of what happens in it; lists leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscribed: Option<bool>,
    /// Branch that it is merged into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_branch: Option<String>,
    /// Number of the project that it is merged into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_project_id: Option<i64>,
    /// How many of the tasks in its description are done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_completion_status: Option<TasksCompletionStatus>,
    /// Time that it should take and that it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_stats: Option<TimeStats>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The title as HTML; only on demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_html: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Thumbs up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upvotes: Option<i64>,
    /// What the caller may do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<MergeRequestUser>,
    /// Number of comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_notes_count: Option<i64>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Whether it is a draft, by its old name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_in_progress: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MergeRequest default {
        "allow_collaboration" allow_collaboration, "allow_maintainer_to_push" allow_maintainer_to_push,
        "approvals_before_merge" approvals_before_merge, "assignee" assignee, "assignees" assignees, "author" author,
        "blocking_discussions_resolved" blocking_discussions_resolved, "changes" changes, "changes_count" changes_count,
        "closed_at" closed_at, "closed_by" closed_by, "created_at" created_at, "description" description,
        "description_html" description_html, "detailed_merge_status" detailed_merge_status, "diff_refs" diff_refs,
        "discussion_locked" discussion_locked, "diverged_commits_count" diverged_commits_count, "downvotes" downvotes,
        "draft" draft, "first_contribution" first_contribution,
        "first_deployed_to_production_at" first_deployed_to_production_at,
        "force_remove_source_branch" force_remove_source_branch, "has_conflicts" has_conflicts, "head_pipeline" head_pipeline,
        "imported" imported, "imported_from" imported_from, "labels" labels,
        "latest_build_finished_at" latest_build_finished_at, "latest_build_started_at" latest_build_started_at,
        "merge_after" merge_after, "merge_commit_sha" merge_commit_sha, "merge_error" merge_error, "merge_status" merge_status,
        "merge_user" merge_user, "merge_when_pipeline_succeeds" merge_when_pipeline_succeeds, "merged_at" merged_at,
        "merged_by" merged_by, "milestone" milestone, "overflow" overflow, "pipeline" pipeline, "prepared_at" prepared_at,
        "project_id" project_id, "rebase_in_progress" rebase_in_progress, "reference" reference, "references" references,
        "reviewers" reviewers, "sha" sha, "should_remove_source_branch" should_remove_source_branch,
        "source_branch" source_branch, "source_project_id" source_project_id, "squash" squash,
        "squash_commit_sha" squash_commit_sha, "squash_on_merge" squash_on_merge, "state" state, "subscribed" subscribed,
        "target_branch" target_branch, "target_project_id" target_project_id, "task_completion_status" task_completion_status,
        "time_stats" time_stats, "title" title, "title_html" title_html, "updated_at" updated_at, "upvotes" upvotes,
        "user" user, "user_notes_count" user_notes_count, "web_url" web_url, "work_in_progress" work_in_progress,
    } required {
        "id" id 0, "iid" iid 1,
    } rest extra
}

/// A merge request to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0. Lists of labels are one text with commas (go-gitlab, GitLab documentation 11.10)).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestCreate {
    /// Names of labels that it gets besides those that it has, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add_labels: Option<String>,
    /// Whether those who may merge it may push to its source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_collaboration: Option<bool>,
    /// Old name of `allow_collaboration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_maintainer_to_push: Option<bool>,
    /// Number of approvals that it needs; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Number of the one user that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<i64>,
    /// Numbers of the users that it is assigned to; `[0]` or an empty list for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Names of labels with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Instant before which it is not merged; since GitLab 17.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 (text); the form and the version are not confirmed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_after: Option<Timestamp>,
    /// Number of the milestone, unique on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<MilestoneId>,
    /// Names of labels that it loses, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_labels: Option<String>,
    /// Whether the source branch goes away when it is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch: Option<bool>,
    /// Numbers of the users that review it; `[0]` or an empty list for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer_ids: Option<Vec<i64>>,
    /// Branch that is merged.
    pub source_branch: String,
    /// Whether its commits become one when it is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash: Option<bool>,
    /// Branch that it is merged into.
    pub target_branch: String,
    /// Number of the project that it is merged into; left out, the project itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_project_id: Option<i64>,
    /// Title; one that begins with `Draft:` makes a draft.
    ///
    /// Evidence: used by third parties' code (go-gitlab and GitLab documentation; what `Draft:` does is general knowledge of GitLab).
    pub title: String,
}

impl MergeRequestCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(
        title: impl Into<String>,
        source_branch: impl Into<String>,
        target_branch: impl Into<String>,
    ) -> Self {
        Self {
            title: {
                let value = title;
                value.into()
            },
            source_branch: {
                let value = source_branch;
                value.into()
            },
            target_branch: {
                let value = target_branch;
                value.into()
            },
            add_labels: Default::default(),
            allow_collaboration: Default::default(),
            allow_maintainer_to_push: Default::default(),
            approvals_before_merge: Default::default(),
            assignee_id: Default::default(),
            assignee_ids: Default::default(),
            description: Default::default(),
            labels: Default::default(),
            merge_after: Default::default(),
            milestone_id: Default::default(),
            remove_labels: Default::default(),
            remove_source_branch: Default::default(),
            reviewer_ids: Default::default(),
            squash: Default::default(),
            target_project_id: Default::default(),
        }
    }
    /// Sets [`add_labels`](Self#structfield.add_labels).
    #[must_use]
    pub fn add_labels(mut self, value: impl Into<String>) -> Self {
        self.add_labels = Some(value.into());
        self
    }
    /// Sets [`allow_collaboration`](Self#structfield.allow_collaboration).
    #[must_use]
    pub fn allow_collaboration(mut self, value: impl Into<bool>) -> Self {
        self.allow_collaboration = Some(value.into());
        self
    }
    /// Sets [`allow_maintainer_to_push`](Self#structfield.allow_maintainer_to_push).
    #[must_use]
    pub fn allow_maintainer_to_push(mut self, value: impl Into<bool>) -> Self {
        self.allow_maintainer_to_push = Some(value.into());
        self
    }
    /// Sets [`approvals_before_merge`](Self#structfield.approvals_before_merge).
    #[must_use]
    pub fn approvals_before_merge(mut self, value: impl Into<i64>) -> Self {
        self.approvals_before_merge = Some(value.into());
        self
    }
    /// Sets [`assignee_id`](Self#structfield.assignee_id).
    #[must_use]
    pub fn assignee_id(mut self, value: impl Into<i64>) -> Self {
        self.assignee_id = Some(value.into());
        self
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`labels`](Self#structfield.labels).
    #[must_use]
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets [`merge_after`](Self#structfield.merge_after).
    #[must_use]
    pub fn merge_after(mut self, value: impl Into<Timestamp>) -> Self {
        self.merge_after = Some(value.into());
        self
    }
    /// Sets [`milestone_id`](Self#structfield.milestone_id).
    #[must_use]
    pub fn milestone_id(mut self, value: impl Into<MilestoneId>) -> Self {
        self.milestone_id = Some(value.into());
        self
    }
    /// Sets [`remove_labels`](Self#structfield.remove_labels).
    #[must_use]
    pub fn remove_labels(mut self, value: impl Into<String>) -> Self {
        self.remove_labels = Some(value.into());
        self
    }
    /// Sets [`remove_source_branch`](Self#structfield.remove_source_branch).
    #[must_use]
    pub fn remove_source_branch(mut self, value: impl Into<bool>) -> Self {
        self.remove_source_branch = Some(value.into());
        self
    }
    /// Sets [`reviewer_ids`](Self#structfield.reviewer_ids).
    #[must_use]
    pub fn reviewer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.reviewer_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`source_branch`](Self#structfield.source_branch).
    #[must_use]
    pub fn source_branch(mut self, value: impl Into<String>) -> Self {
        self.source_branch = value.into();
        self
    }
    /// Sets [`squash`](Self#structfield.squash).
    #[must_use]
    pub fn squash(mut self, value: impl Into<bool>) -> Self {
        self.squash = Some(value.into());
        self
    }
    /// Sets [`target_branch`](Self#structfield.target_branch).
    #[must_use]
    pub fn target_branch(mut self, value: impl Into<String>) -> Self {
        self.target_branch = value.into();
        self
    }
    /// Sets [`target_project_id`](Self#structfield.target_project_id).
    #[must_use]
    pub fn target_project_id(mut self, value: impl Into<i64>) -> Self {
        self.target_project_id = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

client_runtime::record! {
    MergeRequestCreate {
        "add_labels" add_labels, "allow_collaboration" allow_collaboration, "allow_maintainer_to_push" allow_maintainer_to_push,
        "approvals_before_merge" approvals_before_merge, "assignee_id" assignee_id, "assignee_ids" assignee_ids,
        "description" description, "labels" labels, "merge_after" merge_after, "milestone_id" milestone_id,
        "remove_labels" remove_labels, "remove_source_branch" remove_source_branch, "reviewer_ids" reviewer_ids,
        "squash" squash, "target_project_id" target_project_id,
    } required {
        "source_branch" source_branch 0, "target_branch" target_branch 1, "title" title 2,
    }
}

client_runtime::open_enum! {
    /// What shall become of a merge request.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum MergeRequestEvent: str {
        /// `close` on the wire.
        Close = "close",
        /// `reopen` on the wire.
        Reopen = "reopen",
    }
}

client_runtime::open_enum! {
    /// State of the merge requests of a list.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MergeRequestListState: str {
        /// `opened` on the wire.
        Opened = "opened",
        /// `closed` on the wire.
        Closed = "closed",
        /// `locked` on the wire.
        Locked = "locked",
        /// `merged` on the wire.
        Merged = "merged",
        /// `all` on the wire.
        All = "all",
    }
}

/// How a merge request is merged.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestMerge {
    /// Message of the merge commit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_commit_message: Option<String>,
    /// Whether it is merged when its pipeline succeeds, and not now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_when_pipeline_succeeds: Option<bool>,
    /// Commit that must be the newest of the source branch, or nothing is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha: Option<String>,
    /// Whether the source branch goes away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_remove_source_branch: Option<bool>,
    /// Whether pipelines of a merge train are not started again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_merge_train: Option<bool>,
    /// Whether its commits become one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash: Option<bool>,
    /// Message of the one commit that the others become.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash_commit_message: Option<String>,
}

impl MergeRequestMerge {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`merge_commit_message`](Self#structfield.merge_commit_message).
    #[must_use]
    pub fn merge_commit_message(mut self, value: impl Into<String>) -> Self {
        self.merge_commit_message = Some(value.into());
        self
    }
    /// Sets [`merge_when_pipeline_succeeds`](Self#structfield.merge_when_pipeline_succeeds).
    #[must_use]
    pub fn merge_when_pipeline_succeeds(mut self, value: impl Into<bool>) -> Self {
        self.merge_when_pipeline_succeeds = Some(value.into());
        self
    }
    /// Sets [`sha`](Self#structfield.sha).
    #[must_use]
    pub fn sha(mut self, value: impl Into<String>) -> Self {
        self.sha = Some(value.into());
        self
    }
    /// Sets [`should_remove_source_branch`](Self#structfield.should_remove_source_branch).
    #[must_use]
    pub fn should_remove_source_branch(mut self, value: impl Into<bool>) -> Self {
        self.should_remove_source_branch = Some(value.into());
        self
    }
    /// Sets [`skip_merge_train`](Self#structfield.skip_merge_train).
    #[must_use]
    pub fn skip_merge_train(mut self, value: impl Into<bool>) -> Self {
        self.skip_merge_train = Some(value.into());
        self
    }
    /// Sets [`squash`](Self#structfield.squash).
    #[must_use]
    pub fn squash(mut self, value: impl Into<bool>) -> Self {
        self.squash = Some(value.into());
        self
    }
    /// Sets [`squash_commit_message`](Self#structfield.squash_commit_message).
    #[must_use]
    pub fn squash_commit_message(mut self, value: impl Into<String>) -> Self {
        self.squash_commit_message = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestMerge default {
        "merge_commit_message" merge_commit_message, "merge_when_pipeline_succeeds" merge_when_pipeline_succeeds, "sha" sha,
        "should_remove_source_branch" should_remove_source_branch, "skip_merge_train" skip_merge_train, "squash" squash,
        "squash_commit_message" squash_commit_message,
    }
}

client_runtime::open_enum! {
    /// What merge requests are sorted by.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MergeRequestOrder: str {
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `label_priority` on the wire.
        LabelPriority = "label_priority",
        /// `milestone_due` on the wire.
        MilestoneDue = "milestone_due",
        /// `popularity` on the wire.
        Popularity = "popularity",
        /// `priority` on the wire.
        Priority = "priority",
        /// `title` on the wire.
        Title = "title",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
        /// `merged_at` on the wire.
        MergedAt = "merged_at",
    }
}

/// How a pipeline for a merge request is started.
///
/// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestPipelineCreate {
    /// Whether the answer comes before the pipeline is made; left out, `false`.
    #[serde(rename = "async", default, skip_serializing_if = "Option::is_none")]
    pub async_: Option<bool>,
}

impl MergeRequestPipelineCreate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`async_`](Self#structfield.async_).
    #[must_use]
    pub fn async_(mut self, value: impl Into<bool>) -> Self {
        self.async_ = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestPipelineCreate default {
        "async" async_,
    }
}

/// How a merge request is rebased.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestRebase {
    /// Whether no pipeline is started for the new commits; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip_ci: Option<bool>,
}

impl MergeRequestRebase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`skip_ci`](Self#structfield.skip_ci).
    #[must_use]
    pub fn skip_ci(mut self, value: impl Into<bool>) -> Self {
        self.skip_ci = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestRebase default {
        "skip_ci" skip_ci,
    }
}

/// A user that reviews a merge request.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; gitbeaker 43.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestReviewer {
    /// When the review was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// How far the review is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ReviewState>,
    /// The user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<UserBasic>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MergeRequestReviewer default {
        "created_at" created_at, "state" state, "user" user,
    } rest extra
}

client_runtime::open_enum! {
    /// Whose merge requests are listed. The forms with hyphens are old.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MergeRequestScope: str {
        /// `created_by_me` on the wire.
        CreatedByMe = "created_by_me",
        /// `assigned_to_me` on the wire.
        AssignedToMe = "assigned_to_me",
        /// `all` on the wire.
        All = "all",
        /// `created-by-me` on the wire.
        OldCreatedByMe = "created-by-me",
        /// `assigned-to-me` on the wire.
        OldAssignedToMe = "assigned-to-me",
    }
}

client_runtime::open_enum! {
    /// State of a merge request. `locked` lasts only while it is merged.
    ///
    /// Evidence: used by third parties' code (samples of the GitLab documentation; Rust crate gitlab 0.1600).
    #[non_exhaustive]
    pub enum MergeRequestState: str {
        /// `opened` on the wire.
        Opened = "opened",
        /// `closed` on the wire.
        Closed = "closed",
        /// `reopened` on the wire.
        Reopened = "reopened",
        /// `merged` on the wire.
        Merged = "merged",
        /// `locked` on the wire.
        Locked = "locked",
    }
}

/// A change of a merge request; what is left out stays.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestUpdate {
    /// Names of labels that it gets besides those that it has, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add_labels: Option<String>,
    /// Whether those who may merge it may push to its source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_collaboration: Option<bool>,
    /// Old name of `allow_collaboration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_maintainer_to_push: Option<bool>,
    /// Number of approvals that it needs; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approvals_before_merge: Option<i64>,
    /// Number of the one user that it is assigned to, 0 for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<i64>,
    /// Numbers of the users that it is assigned to; `[0]` or an empty list for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether only members of the project may write notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_locked: Option<bool>,
    /// Names of labels with commas between; they replace the labels that it has, and an empty text takes all away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Instant before which it is not merged; since GitLab 17.
    ///
    /// Evidence: **unverified** (GitLab OpenAPI 17.10 (text); the form and the version are not confirmed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_after: Option<Timestamp>,
    /// Number of the milestone, unique on the instance; 0 for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<MilestoneId>,
    /// Names of labels that it loses, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_labels: Option<String>,
    /// Whether the source branch goes away when it is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_source_branch: Option<bool>,
    /// Numbers of the users that review it; `[0]` or an empty list for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer_ids: Option<Vec<i64>>,
    /// Whether its commits become one when it is merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub squash: Option<bool>,
    /// Whether it is closed or opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_event: Option<MergeRequestEvent>,
    /// Branch that it is merged into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_branch: Option<String>,
    /// Title; one that begins with `Draft:` makes a draft.
    ///
    /// Evidence: used by third parties' code (go-gitlab and GitLab documentation; what `Draft:` does is general knowledge of GitLab).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl MergeRequestUpdate {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`add_labels`](Self#structfield.add_labels).
    #[must_use]
    pub fn add_labels(mut self, value: impl Into<String>) -> Self {
        self.add_labels = Some(value.into());
        self
    }
    /// Sets [`allow_collaboration`](Self#structfield.allow_collaboration).
    #[must_use]
    pub fn allow_collaboration(mut self, value: impl Into<bool>) -> Self {
        self.allow_collaboration = Some(value.into());
        self
    }
    /// Sets [`allow_maintainer_to_push`](Self#structfield.allow_maintainer_to_push).
    #[must_use]
    pub fn allow_maintainer_to_push(mut self, value: impl Into<bool>) -> Self {
        self.allow_maintainer_to_push = Some(value.into());
        self
    }
    /// Sets [`approvals_before_merge`](Self#structfield.approvals_before_merge).
    #[must_use]
    pub fn approvals_before_merge(mut self, value: impl Into<i64>) -> Self {
        self.approvals_before_merge = Some(value.into());
        self
    }
    /// Sets [`assignee_id`](Self#structfield.assignee_id).
    #[must_use]
    pub fn assignee_id(mut self, value: impl Into<i64>) -> Self {
        self.assignee_id = Some(value.into());
        self
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
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`discussion_locked`](Self#structfield.discussion_locked).
    #[must_use]
    pub fn discussion_locked(mut self, value: impl Into<bool>) -> Self {
        self.discussion_locked = Some(value.into());
        self
    }
    /// Sets [`labels`](Self#structfield.labels).
    #[must_use]
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets [`merge_after`](Self#structfield.merge_after).
    #[must_use]
    pub fn merge_after(mut self, value: impl Into<Timestamp>) -> Self {
        self.merge_after = Some(value.into());
        self
    }
    /// Sets [`milestone_id`](Self#structfield.milestone_id).
    #[must_use]
    pub fn milestone_id(mut self, value: impl Into<MilestoneId>) -> Self {
        self.milestone_id = Some(value.into());
        self
    }
    /// Sets [`remove_labels`](Self#structfield.remove_labels).
    #[must_use]
    pub fn remove_labels(mut self, value: impl Into<String>) -> Self {
        self.remove_labels = Some(value.into());
        self
    }
    /// Sets [`remove_source_branch`](Self#structfield.remove_source_branch).
    #[must_use]
    pub fn remove_source_branch(mut self, value: impl Into<bool>) -> Self {
        self.remove_source_branch = Some(value.into());
        self
    }
    /// Sets [`reviewer_ids`](Self#structfield.reviewer_ids).
    #[must_use]
    pub fn reviewer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.reviewer_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`squash`](Self#structfield.squash).
    #[must_use]
    pub fn squash(mut self, value: impl Into<bool>) -> Self {
        self.squash = Some(value.into());
        self
    }
    /// Sets [`state_event`](Self#structfield.state_event).
    #[must_use]
    pub fn state_event(mut self, value: impl Into<MergeRequestEvent>) -> Self {
        self.state_event = Some(value.into());
        self
    }
    /// Sets [`target_branch`](Self#structfield.target_branch).
    #[must_use]
    pub fn target_branch(mut self, value: impl Into<String>) -> Self {
        self.target_branch = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

client_runtime::record! {
    MergeRequestUpdate default {
        "add_labels" add_labels, "allow_collaboration" allow_collaboration, "allow_maintainer_to_push" allow_maintainer_to_push,
        "approvals_before_merge" approvals_before_merge, "assignee_id" assignee_id, "assignee_ids" assignee_ids,
        "description" description, "discussion_locked" discussion_locked, "labels" labels, "merge_after" merge_after,
        "milestone_id" milestone_id, "remove_labels" remove_labels, "remove_source_branch" remove_source_branch,
        "reviewer_ids" reviewer_ids, "squash" squash, "state_event" state_event, "target_branch" target_branch, "title" title,
    }
}

/// What the caller may do with a merge request.
///
/// Evidence: used by third parties' code (go-gitlab; one sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestUser {
    /// Whether the caller may merge it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can_merge: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MergeRequestUser default {
        "can_merge" can_merge,
    } rest extra
}

/// A version of a merge request; each push makes one.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10, MergeRequestDiff and MergeRequestDiffFull; samples of the GitLab documentation (5 of 5 have the number)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MergeRequestVersion {
    /// Commit that both branches have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_commit_sha: Option<String>,
    /// Its commits; lists leave them out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commits: Option<Vec<Commit>>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Files that it changes; lists leave them out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diffs: Option<Vec<Diff>>,
    /// Newest commit of the source branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_commit_sha: Option<String>,
    /// Number of the version.
    pub id: i64,
    /// Merge request that it belongs to, by its number on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_request_id: Option<MergeRequestId>,
    /// Hash of the patch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub patch_id_sha: Option<String>,
    /// Number of changed files, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub real_size: Option<String>,
    /// Commit of the target branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_commit_sha: Option<String>,
    /// State of the diff; `collected` when it is complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    MergeRequestVersion default {
        "base_commit_sha" base_commit_sha, "commits" commits, "created_at" created_at, "diffs" diffs,
        "head_commit_sha" head_commit_sha, "merge_request_id" merge_request_id, "patch_id_sha" patch_id_sha,
        "real_size" real_size, "start_commit_sha" start_commit_sha, "state" state,
    } required {
        "id" id 0,
    } rest extra
}

client_runtime::open_enum! {
    /// How much of each merge request a list shows.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum MergeRequestView: str {
        /// `simple` on the wire.
        Simple = "simple",
    }
}

client_runtime::open_enum! {
    /// Whether git can merge a merge request.
    ///
    /// Evidence: used by third parties' code (Rust crate gitlab 0.1600, MergeStatus; samples (`can_be_merged`)).
    #[non_exhaustive]
    pub enum MergeStatus: str {
        /// `preparing` on the wire.
        Preparing = "preparing",
        /// `unchecked` on the wire.
        Unchecked = "unchecked",
        /// `checking` on the wire.
        Checking = "checking",
        /// `can_be_merged` on the wire.
        CanBeMerged = "can_be_merged",
        /// `cannot_be_merged` on the wire.
        CannotBeMerged = "cannot_be_merged",
        /// `cannot_be_merged_recheck` on the wire.
        CannotBeMergedRecheck = "cannot_be_merged_recheck",
        /// `cannot_be_merged_rechecking` on the wire.
        CannotBeMergedRechecking = "cannot_be_merged_rechecking",
    }
}

/// Whether a rebase is running.
///
/// Evidence: used by third parties' code (gitbeaker 43.8, MergeRequestRebase; GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RebaseStatus {
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_error: Option<String>,
    /// Whether it is running.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebase_in_progress: Option<bool>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    RebaseStatus default {
        "merge_error" merge_error, "rebase_in_progress" rebase_in_progress,
    } rest extra
}

client_runtime::open_enum! {
    /// How far a review is.
    ///
    /// Evidence: **unverified** (general knowledge of GitLab; gitbeaker 43.8 has an enum of this name whose values are not at hand).
    #[non_exhaustive]
    pub enum ReviewState: str {
        /// `unreviewed` on the wire.
        Unreviewed = "unreviewed",
        /// `reviewed` on the wire.
        Reviewed = "reviewed",
        /// `requested_changes` on the wire.
        RequestedChanges = "requested_changes",
        /// `approved` on the wire.
        Approved = "approved",
        /// `unapproved` on the wire.
        Unapproved = "unapproved",
        /// `review_started` on the wire.
        ReviewStarted = "review_started",
    }
}

client_runtime::open_enum! {
    /// Yes or no, as a text.
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    #[non_exhaustive]
    pub enum YesNo: str {
        /// `yes` on the wire.
        Yes = "yes",
        /// `no` on the wire.
        No = "no",
    }
}
