// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The types of `issue`.

use client_runtime::{Date, Extra, Nullable, Timestamp};
use serde::{Deserialize, Serialize};
use super::{
    AppliedLabel, IssueId, IssueIid, MergeRequestIid, Milestone, MilestoneId,
    TasksCompletionStatus, TimeStats, UserBasic,
};

/// An issue that a merge request closes. One of another tracker has only `id`, a key, and `title`.
///
/// Evidence: used by third parties' code (samples of the GitLab documentation 11.10 (both forms); members as in Issue).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClosingIssue {
    /// First of these users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<UserBasic>,
    /// Users that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignees: Option<Vec<UserBasic>>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Number of changed files, as text; seen in one sample of a list of issues that a merge request closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes_count: Option<String>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Who closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<UserBasic>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether only members of the project may write notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_locked: Option<bool>,
    /// Thumbs down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downvotes: Option<i64>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Key of the issue in another tracker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Number of the issue, unique on the instance; the key of an issue in another tracker, as `PROJECT-123`.
    pub id: IssueIdOrKey,
    /// Number within the project; paths take this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<IssueIid>,
    /// Type of the issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<IssueType>,
    /// Its labels: names, or objects where they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<AppliedLabel>>,
    /// Number of merge requests that mention it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_count: Option<i64>,
    /// Milestone that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<Milestone>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// How texts name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references: Option<IssueReferences>,
    /// Whether it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<IssueState>,
    /// How many of the tasks in its description are done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_completion_status: Option<TasksCompletionStatus>,
    /// Time that it should take and that it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_stats: Option<TimeStats>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The same in capital letters, as `ISSUE`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Thumbs up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upvotes: Option<i64>,
    /// Number of comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_notes_count: Option<i64>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An epic that an issue is part of. An issue shows only a few of its members.
///
/// Evidence: used by third parties' code (go-gitlab; one sample of the GitLab documentation (id, iid, title, url, group_id)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Epic {
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Thumbs down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downvotes: Option<i64>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the epic, unique on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number within the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<i64>,
    /// Names of its labels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Number of the epic above.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Day on which it starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// Whether it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Thumbs up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upvotes: Option<i64>,
    /// Path of its page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Number of comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_notes_count: Option<i64>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Epic default {
        "author" author, "closed_at" closed_at, "confidential" confidential, "created_at" created_at, "description" description,
        "downvotes" downvotes, "due_date" due_date, "group_id" group_id, "id" id, "iid" iid, "labels" labels,
        "parent_id" parent_id, "start_date" start_date, "state" state, "title" title, "updated_at" updated_at,
        "upvotes" upvotes, "url" url, "user_notes_count" user_notes_count, "web_url" web_url,
    } rest extra
}

/// An issue of a project.
///
/// Evidence: used by third parties' code (go-gitlab; Rust crate gitlab 0.1600; gitbeaker 43.8; samples of the GitLab documentation 11.10 and 18.x (`id` and `iid` in all bodies of issues)).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Issue {
    /// First of these users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<UserBasic>,
    /// Users that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignees: Option<Vec<UserBasic>>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<UserBasic>,
    /// Number of issues that it holds up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocking_issues_count: Option<i64>,
    /// Number of changed files, as text; seen in one sample of a list of issues that a merge request closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes_count: Option<String>,
    /// When it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Timestamp>,
    /// Who closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_by: Option<UserBasic>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether only members of the project may write notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_locked: Option<bool>,
    /// Thumbs down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downvotes: Option<i64>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Epic that it is part of; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epic: Option<Epic>,
    /// Number within its group of the epic; newer versions say `epic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epic_iid: Option<i64>,
    /// Number of the place in the epic, in a list of the issues of an epic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epic_issue_id: Option<i64>,
    /// Key of the issue in another tracker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Whether its description has tasks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has_tasks: Option<bool>,
    /// How it is going, as `on_track` or `needs_attention`; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health_status: Option<String>,
    /// Number of the issue, unique on the instance.
    pub id: IssueId,
    /// Number within the project; paths take this one.
    pub iid: IssueIid,
    /// Whether it came from another system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<bool>,
    /// System that it came from, or `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported_from: Option<String>,
    /// Number of the link, in a list of linked issues.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_link_id: Option<i64>,
    /// Type of the issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<IssueType>,
    /// Iteration that it is part of; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iteration: Option<Iteration>,
    /// Its labels: names, or objects where they were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<AppliedLabel>>,
    /// Addresses of what belongs to it.
    #[serde(rename = "_links", default, skip_serializing_if = "Option::is_none")]
    pub links: Option<IssueLinks>,
    /// Number of merge requests that mention it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_requests_count: Option<i64>,
    /// Milestone that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone: Option<Milestone>,
    /// Issue that it was moved to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to_id: Option<IssueId>,
    /// Number of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// How texts name it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references: Option<IssueReferences>,
    /// Mail address that answers go to, for an issue of the service desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_desk_reply_to: Option<String>,
    /// How bad it is, for an incident; `UNKNOWN` otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Whether it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<IssueState>,
    /// Whether the caller is told of what happens in it; lists leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscribed: Option<bool>,
    /// How many of the tasks in its description are done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_completion_status: Option<TasksCompletionStatus>,
    /// How many tasks are done, as text such as `10 of 15 tasks completed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_status: Option<String>,
    /// Time that it should take and that it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_stats: Option<TimeStats>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The same in capital letters, as `ISSUE`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Thumbs up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upvotes: Option<i64>,
    /// Number of comments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_notes_count: Option<i64>,
    /// Its page in a browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
    /// Weight; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    Issue default {
        "assignee" assignee, "assignees" assignees, "author" author, "blocking_issues_count" blocking_issues_count,
        "changes_count" changes_count, "closed_at" closed_at, "closed_by" closed_by, "confidential" confidential,
        "created_at" created_at, "description" description, "discussion_locked" discussion_locked, "downvotes" downvotes,
        "due_date" due_date, "epic" epic, "epic_iid" epic_iid, "epic_issue_id" epic_issue_id, "external_id" external_id,
        "has_tasks" has_tasks, "health_status" health_status, "imported" imported, "imported_from" imported_from,
        "issue_link_id" issue_link_id, "issue_type" issue_type, "iteration" iteration, "labels" labels, "_links" links,
        "merge_requests_count" merge_requests_count, "milestone" milestone, "moved_to_id" moved_to_id, "project_id" project_id,
        "references" references, "service_desk_reply_to" service_desk_reply_to, "severity" severity, "state" state,
        "subscribed" subscribed, "task_completion_status" task_completion_status, "task_status" task_status,
        "time_stats" time_stats, "title" title, "type" type_, "updated_at" updated_at, "upvotes" upvotes,
        "user_notes_count" user_notes_count, "web_url" web_url, "weight" weight,
    } required {
        "id" id 0, "iid" iid 1,
    } rest extra
}

/// An issue to create.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x; assignee_id not in go-gitlab).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueCreate {
    /// Number of the one user that it is assigned to; `assignee_ids` takes several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<i64>,
    /// Numbers of the users that it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Whether only members see it; left out, `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// Instant that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of one discussion of that merge request, when it takes over only this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_to_resolve: Option<String>,
    /// Day on which it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Number of the epic that it shall be part of; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epic_id: Option<i64>,
    /// Number within the project that it shall get; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<IssueIid>,
    /// Type of the issue; left out, `issue`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<IssueType>,
    /// Names of labels with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Merge request whose discussions the issue takes over: they are resolved, and its description names them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merge_request_to_resolve_discussions_of: Option<MergeRequestIid>,
    /// Number of the milestone, unique on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<MilestoneId>,
    /// Title.
    pub title: String,
    /// Weight, 0 or more; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
}

impl IssueCreate {
    /// A value of what is required; everything else is not set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: {
                let value = title;
                value.into()
            },
            assignee_id: Default::default(),
            assignee_ids: Default::default(),
            confidential: Default::default(),
            created_at: Default::default(),
            description: Default::default(),
            discussion_to_resolve: Default::default(),
            due_date: Default::default(),
            epic_id: Default::default(),
            iid: Default::default(),
            issue_type: Default::default(),
            labels: Default::default(),
            merge_request_to_resolve_discussions_of: Default::default(),
            milestone_id: Default::default(),
            weight: Default::default(),
        }
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
    /// Sets [`confidential`](Self#structfield.confidential).
    #[must_use]
    pub fn confidential(mut self, value: impl Into<bool>) -> Self {
        self.confidential = Some(value.into());
        self
    }
    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`discussion_to_resolve`](Self#structfield.discussion_to_resolve).
    #[must_use]
    pub fn discussion_to_resolve(mut self, value: impl Into<String>) -> Self {
        self.discussion_to_resolve = Some(value.into());
        self
    }
    /// Sets [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(value.into());
        self
    }
    /// Sets [`epic_id`](Self#structfield.epic_id).
    #[must_use]
    pub fn epic_id(mut self, value: impl Into<i64>) -> Self {
        self.epic_id = Some(value.into());
        self
    }
    /// Sets [`iid`](Self#structfield.iid).
    #[must_use]
    pub fn iid(mut self, value: impl Into<IssueIid>) -> Self {
        self.iid = Some(value.into());
        self
    }
    /// Sets [`issue_type`](Self#structfield.issue_type).
    #[must_use]
    pub fn issue_type(mut self, value: impl Into<IssueType>) -> Self {
        self.issue_type = Some(value.into());
        self
    }
    /// Sets [`labels`](Self#structfield.labels).
    #[must_use]
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets [`merge_request_to_resolve_discussions_of`](Self#structfield.merge_request_to_resolve_discussions_of).
    #[must_use]
    pub fn merge_request_to_resolve_discussions_of(
        mut self,
        value: impl Into<MergeRequestIid>,
    ) -> Self {
        self.merge_request_to_resolve_discussions_of = Some(value.into());
        self
    }
    /// Sets [`milestone_id`](Self#structfield.milestone_id).
    #[must_use]
    pub fn milestone_id(mut self, value: impl Into<MilestoneId>) -> Self {
        self.milestone_id = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[must_use]
    pub fn weight(mut self, value: impl Into<i64>) -> Self {
        self.weight = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueCreate {
        "assignee_id" assignee_id, "assignee_ids" assignee_ids, "confidential" confidential, "created_at" created_at,
        "description" description, "discussion_to_resolve" discussion_to_resolve, "due_date" due_date, "epic_id" epic_id,
        "iid" iid, "issue_type" issue_type, "labels" labels,
        "merge_request_to_resolve_discussions_of" merge_request_to_resolve_discussions_of, "milestone_id" milestone_id,
        "weight" weight,
    } required {
        "title" title 0,
    }
}

client_runtime::open_enum! {
    /// What shall become of an issue.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum IssueEvent: str {
        /// `close` on the wire.
        Close = "close",
        /// `reopen` on the wire.
        Reopen = "reopen",
    }
}

client_runtime::union! {
    /// Number of an issue, or its key in another tracker such as `PROJECT-123`.
    ///
    /// Evidence: used by third parties' code (samples of the GitLab documentation 11.10 (45 numbers, 1 text)).
    #[non_exhaustive]
    pub enum IssueIdOrKey {
        /// A value of JSON kind integer.
        Integer(IssueId) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}

/// Addresses of what belongs to an issue.
///
/// Evidence: used by third parties' code (go-gitlab; samples of the GitLab documentation 11.10).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueLinks {
    /// Reactions to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub award_emoji: Option<String>,
    /// The issue that it repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_as_duplicate_of: Option<String>,
    /// Its notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Its project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// The issue in this API.
    #[serde(rename = "self", default, skip_serializing_if = "Option::is_none")]
    pub self_url: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    IssueLinks default {
        "award_emoji" award_emoji, "closed_as_duplicate_of" closed_as_duplicate_of, "notes" notes, "project" project,
        "self" self_url,
    } rest extra
}

client_runtime::open_enum! {
    /// State of the issues of a list.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x).
    #[non_exhaustive]
    pub enum IssueListState: str {
        /// `opened` on the wire.
        Opened = "opened",
        /// `closed` on the wire.
        Closed = "closed",
        /// `all` on the wire.
        All = "all",
    }
}

/// Where an issue goes.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueMove {
    /// Number of the project that it goes to.
    pub to_project_id: i64,
}

impl IssueMove {
    /// A value of what is required; everything else is not set.
    pub fn new(to_project_id: impl Into<i64>) -> Self {
        Self {
            to_project_id: {
                let value = to_project_id;
                value.into()
            },
        }
    }
    /// Sets [`to_project_id`](Self#structfield.to_project_id).
    #[must_use]
    pub fn to_project_id(mut self, value: impl Into<i64>) -> Self {
        self.to_project_id = value.into();
        self
    }
}

client_runtime::record! {
    IssueMove {
    } required {
        "to_project_id" to_project_id 0,
    }
}

client_runtime::open_enum! {
    /// What issues are sorted by. `id` goes with keyset only.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x, issues; `id` from its page on keyset pagination).
    #[non_exhaustive]
    pub enum IssueOrder: str {
        /// `created_at` on the wire.
        CreatedAt = "created_at",
        /// `updated_at` on the wire.
        UpdatedAt = "updated_at",
        /// `title` on the wire.
        Title = "title",
        /// `due_date` on the wire.
        DueDate = "due_date",
        /// `weight` on the wire.
        Weight = "weight",
        /// `relative_position` on the wire.
        RelativePosition = "relative_position",
        /// `priority` on the wire.
        Priority = "priority",
        /// `label_priority` on the wire.
        LabelPriority = "label_priority",
        /// `milestone_due` on the wire.
        MilestoneDue = "milestone_due",
        /// `popularity` on the wire.
        Popularity = "popularity",
        /// `id` on the wire.
        Id = "id",
    }
}

/// How texts name an issue or a merge request.
///
/// Evidence: used by third parties' code (go-gitlab; gitbeaker 43.8; samples of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueReferences {
    /// From anywhere, as `group/project!4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<String>,
    /// From the project or group that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relative: Option<String>,
    /// Within its project, as `#4` or `!4`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Members that the specification does not name, as they came.
    #[serde(flatten)]
    pub extra: Extra,
}

client_runtime::record! {
    IssueReferences default {
        "full" full, "relative" relative, "short" short,
    } rest extra
}

/// Which issues an issue shall stand between. Give one or both.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 18.x).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueReorder {
    /// Neighbor on the one side, by its number on the instance; by the documentation the issue that comes after this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub move_after_id: Option<IssueId>,
    /// Neighbor on the other side, by its number on the instance; by the documentation the issue that comes before this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub move_before_id: Option<IssueId>,
}

impl IssueReorder {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets [`move_after_id`](Self#structfield.move_after_id).
    #[must_use]
    pub fn move_after_id(mut self, value: impl Into<IssueId>) -> Self {
        self.move_after_id = Some(value.into());
        self
    }
    /// Sets [`move_before_id`](Self#structfield.move_before_id).
    #[must_use]
    pub fn move_before_id(mut self, value: impl Into<IssueId>) -> Self {
        self.move_before_id = Some(value.into());
        self
    }
}

client_runtime::record! {
    IssueReorder default {
        "move_after_id" move_after_id, "move_before_id" move_before_id,
    }
}

client_runtime::open_enum! {
    /// Whose issues are listed.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10).
    #[non_exhaustive]
    pub enum IssueScope: str {
        /// `created_by_me` on the wire.
        CreatedByMe = "created_by_me",
        /// `assigned_to_me` on the wire.
        AssignedToMe = "assigned_to_me",
        /// `all` on the wire.
        All = "all",
    }
}

client_runtime::open_enum! {
    /// State of an issue.
    ///
    /// Evidence: used by third parties' code (samples of the GitLab documentation 11.10; Rust crate gitlab 0.1600).
    #[non_exhaustive]
    pub enum IssueState: str {
        /// `opened` on the wire.
        Opened = "opened",
        /// `closed` on the wire.
        Closed = "closed",
        /// `reopened` on the wire.
        Reopened = "reopened",
    }
}

client_runtime::open_enum! {
    /// Type of an issue.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x).
    #[non_exhaustive]
    pub enum IssueType: str {
        /// `issue` on the wire.
        Issue = "issue",
        /// `incident` on the wire.
        Incident = "incident",
        /// `test_case` on the wire.
        TestCase = "test_case",
        /// `task` on the wire.
        Task = "task",
    }
}

/// A change of an issue; what is left out stays.
///
/// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 18.x; assignee_id only in python-gitlab).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IssueUpdate {
    /// Names of labels that it gets besides those that it has, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add_labels: Option<String>,
    /// Number of the one user that it is assigned to, 0 for nobody; `assignee_ids` takes several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<i64>,
    /// Numbers of the users that it is assigned to; `[0]` or an empty list for nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee_ids: Option<Vec<i64>>,
    /// Whether only members see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidential: Option<bool>,
    /// Text, in GitLab Flavored Markdown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether only members of the project may write notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discussion_locked: Option<bool>,
    /// Day on which it is due; `null` for none.
    ///
    /// Evidence: **unverified** (the property: go-gitlab and GitLab documentation; that null clears it is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Nullable<Date>>,
    /// Number of the epic that it shall be part of; in a paid tier of GitLab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epic_id: Option<i64>,
    /// Type of the issue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue_type: Option<IssueType>,
    /// Names of labels with commas between; they replace the labels that it has, and an empty text takes all away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<String>,
    /// Number of the milestone, unique on the instance; 0 for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub milestone_id: Option<MilestoneId>,
    /// Names of labels that it loses, with commas between.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remove_labels: Option<String>,
    /// Whether it is closed or opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_event: Option<IssueEvent>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Instant of the change that it shall carry; only for administrators and owners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// Weight, 0 or more, `null` for none; in a paid tier of GitLab.
    ///
    /// Evidence: **unverified** (the property: go-gitlab and GitLab documentation; that null clears it is inferred).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<Nullable<i64>>,
}

impl IssueUpdate {
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
    /// Sets [`confidential`](Self#structfield.confidential).
    #[must_use]
    pub fn confidential(mut self, value: impl Into<bool>) -> Self {
        self.confidential = Some(value.into());
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
    /// Sets [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        self.due_date = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`due_date`](Self#structfield.due_date).
    #[must_use]
    pub fn clear_due_date(mut self) -> Self {
        self.due_date = Some(Nullable::Null);
        self
    }
    /// Sets [`epic_id`](Self#structfield.epic_id).
    #[must_use]
    pub fn epic_id(mut self, value: impl Into<i64>) -> Self {
        self.epic_id = Some(value.into());
        self
    }
    /// Sets [`issue_type`](Self#structfield.issue_type).
    #[must_use]
    pub fn issue_type(mut self, value: impl Into<IssueType>) -> Self {
        self.issue_type = Some(value.into());
        self
    }
    /// Sets [`labels`](Self#structfield.labels).
    #[must_use]
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
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
    /// Sets [`state_event`](Self#structfield.state_event).
    #[must_use]
    pub fn state_event(mut self, value: impl Into<IssueEvent>) -> Self {
        self.state_event = Some(value.into());
        self
    }
    /// Sets [`title`](Self#structfield.title).
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets [`updated_at`](Self#structfield.updated_at).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[must_use]
    pub fn weight(mut self, value: impl Into<i64>) -> Self {
        self.weight = Some(Nullable::Value(value.into()));
        self
    }
    /// Sends `null` as [`weight`](Self#structfield.weight).
    #[must_use]
    pub fn clear_weight(mut self) -> Self {
        self.weight = Some(Nullable::Null);
        self
    }
}

client_runtime::record! {
    IssueUpdate default {
        "add_labels" add_labels, "assignee_id" assignee_id, "assignee_ids" assignee_ids, "confidential" confidential,
        "description" description, "discussion_locked" discussion_locked, "due_date" due_date, "epic_id" epic_id,
        "issue_type" issue_type, "labels" labels, "milestone_id" milestone_id, "remove_labels" remove_labels,
        "state_event" state_event, "title" title, "updated_at" updated_at, "weight" weight,
    }
}

/// A stretch of time that issues are planned for.
///
/// Evidence: used by third parties' code (go-gitlab; one sample of the GitLab documentation).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Iteration {
    /// When it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Date>,
    /// Number of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<i64>,
    /// Number of the iteration, unique on the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Number within the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iid: Option<i64>,
    /// Number within its cadence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Date>,
    /// State, as a number; 1 in the sample.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<i64>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
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

client_runtime::record! {
    Iteration default {
        "created_at" created_at, "description" description, "due_date" due_date, "group_id" group_id, "id" id, "iid" iid,
        "sequence" sequence, "start_date" start_date, "state" state, "title" title, "updated_at" updated_at, "web_url" web_url,
    } rest extra
}

client_runtime::union! {
    /// A user by number, or a word: `None` for nobody, `Any` for anybody.
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 and 18.x; go-gitlab, UserIDValue).
    #[non_exhaustive]
    pub enum UserChoice scalar {
        /// A value of JSON kind integer.
        Integer(i64) = integer,
        /// A value of JSON kind string.
        String(String) = string,
    }
}
