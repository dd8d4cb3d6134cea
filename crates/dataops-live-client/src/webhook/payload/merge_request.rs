//! Merge requests.

use client_runtime::{Extra, Timestamp};

use super::{Commit, Label, Project, Repository, User, payload};

payload! {
    /// A merge request was opened, edited, approved, merged or closed, or got a commit.
    MergeRequestEvent {
        /// `merge_request`.
        object_kind: String,
        /// `merge_request`.
        event_type: String,
        /// Who did it.
        user: User,
        /// Project.
        project: Project,
        /// Its repository.
        repository: Repository,
        /// The merge request, and in `action` what was done.
        object_attributes: MergeRequest,
        /// Labels.
        labels: Vec<Label>,
        /// What changed: by the name of the property, an object with `previous` and `current`. It may be empty.
        changes: Extra,
        /// Whose task it is.
        assignees: Vec<User>,
        /// Who shall review it.
        reviewers: Vec<Reviewer>,
    }

    /// Who shall review a merge request.
    Reviewer {
        /// Number of the user.
        id: i64,
        /// Name.
        name: String,
        /// Name to sign in with.
        username: String,
        /// Address of the picture.
        avatar_url: String,
        /// Public address of the user; `[REDACTED]` where there is none.
        email: String,
        /// State of the review.
        state: String,
        /// Whether the review was asked for again.
        re_requested: bool,
    }

    /// A merge request. In the event of a pipeline it has the first few members only.
    MergeRequest {
        /// Number of the merge request, unique on the instance.
        id: i64,
        /// Number within the project.
        iid: i64,
        /// Title.
        title: String,
        /// Description.
        description: String,
        /// What was done: `open`, `close`, `reopen`, `update`, `approved`, `unapproved`, `approval`, `unapproval`, `merge`. In its own events only.
        action: String,
        /// Commit before, where the action brought code. In its own events only.
        oldrev: String,
        /// `opened`, `closed`, `locked` or `merged`.
        state: String,
        /// Number of the state.
        state_id: i64,
        /// Whether it can be merged, in the older words.
        merge_status: String,
        /// Whether it can be merged, and if not, why.
        detailed_merge_status: String,
        /// Its page in a browser.
        url: String,
        /// Branch that is merged.
        source_branch: String,
        /// Number of the project of that branch.
        source_project_id: i64,
        /// Branch that it is merged into.
        target_branch: String,
        /// Number of the project of that branch.
        target_project_id: i64,
        /// Project of the branch that is merged.
        source: Project,
        /// Project of the branch that it is merged into.
        target: Project,
        /// Newest commit.
        last_commit: Commit,
        /// Commit of the merge.
        merge_commit_sha: String,
        /// Number of who opened it.
        author_id: i64,
        /// The first of `assignee_ids`.
        assignee_id: i64,
        /// Numbers of those whose task it is.
        assignee_ids: Vec<i64>,
        /// Numbers of those who shall review it.
        reviewer_ids: Vec<i64>,
        /// Whose task it is. In comments only.
        assignee: User,
        /// When it was opened.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// When it was ready to be looked at.
        prepared_at: Timestamp,
        /// When its text was last edited.
        last_edited_at: Timestamp,
        /// Number of who edited its text last.
        last_edited_by_id: i64,
        /// Number of the milestone.
        milestone_id: i64,
        /// Place.
        position: i64,
        /// Whether all threads are resolved that must be.
        blocking_discussions_resolved: bool,
        /// As `draft`.
        work_in_progress: bool,
        /// Whether it is a draft.
        draft: bool,
        /// Whether it is its author's first one here.
        first_contribution: bool,
        /// Time spent, in seconds.
        total_time_spent: i64,
        /// Time that was just added, in seconds.
        time_change: i64,
        /// Time spent, as people write it.
        human_total_time_spent: String,
        /// Time that was just added, as people write it.
        human_time_change: String,
        /// Estimated time, as people write it.
        human_time_estimate: String,
        /// Labels.
        labels: Vec<Label>,
    }
}
