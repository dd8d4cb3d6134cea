//! Issues, other work items, milestones.

use client_runtime::{Date, Extra, Timestamp};

use super::{Label, Project, Repository, User, payload};

payload! {
    /// An issue or another work item was opened, edited, closed or opened again.
    IssueEvent {
        /// `issue`, or `work_item` for those that are no issues.
        object_kind: String,
        /// `issue`, or another word for confidential ones.
        event_type: String,
        /// Who did it.
        user: User,
        /// Project.
        project: Project,
        /// The issue, and in `action` what was done.
        object_attributes: Issue,
        /// Its repository.
        repository: Repository,
        /// Whose task it is.
        assignees: Vec<User>,
        /// The first of `assignees`.
        assignee: User,
        /// Labels.
        labels: Vec<Label>,
        /// What changed: by the name of the property, an object with `previous` and `current`.
        changes: Extra,
    }

    /// An issue or another work item.
    Issue {
        /// Number of the issue, unique on the instance.
        id: i64,
        /// Number within the project.
        iid: i64,
        /// Title.
        title: String,
        /// Description.
        description: String,
        /// What was done: `open`, `close`, `reopen`, `update`. In the issue's own events only.
        action: String,
        /// `opened` or `closed`.
        state: String,
        /// Number of the state.
        state_id: i64,
        /// Kind of work item, such as `Issue` or `Epic`.
        type_: String,
        /// Its page in a browser.
        url: String,
        /// Numbers of those whose task it is.
        assignee_ids: Vec<i64>,
        /// The first of `assignee_ids`.
        assignee_id: i64,
        /// Number of who opened it.
        author_id: i64,
        /// Number of the project.
        project_id: i64,
        /// When it was opened.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Number of who changed it last.
        updated_by_id: i64,
        /// When it was closed.
        closed_at: Timestamp,
        /// When its text was last edited.
        last_edited_at: Timestamp,
        /// Number of who edited its text last.
        last_edited_by_id: i64,
        /// Place in a list that is sorted by hand.
        relative_position: i64,
        /// Place.
        position: i64,
        /// Name of its branch.
        branch_name: String,
        /// Number of the milestone.
        milestone_id: i64,
        /// Whether only members see it.
        confidential: bool,
        /// Whether only members may comment.
        discussion_locked: bool,
        /// Day on which it is due.
        due_date: Date,
        /// Number of the issue that it was moved to.
        moved_to_id: i64,
        /// Number of the issue that it repeats.
        duplicated_to_id: i64,
        /// Estimated time, in seconds.
        time_estimate: i64,
        /// Time spent, in seconds.
        total_time_spent: i64,
        /// Time that was just added, in seconds.
        time_change: i64,
        /// Time spent, as people write it.
        human_total_time_spent: String,
        /// Estimated time, as people write it.
        human_time_estimate: String,
        /// Time that was just added, as people write it.
        human_time_change: String,
        /// Weight.
        weight: i64,
        /// Health, such as `at_risk`.
        health_status: String,
        /// Severity of an incident.
        severity: String,
        /// State of an incident's escalation.
        escalation_status: String,
        /// How an incident is escalated.
        escalation_policy: EscalationPolicy,
        /// Labels.
        labels: Vec<Label>,
    }

    /// How an incident is escalated.
    EscalationPolicy {
        /// Number of the policy.
        id: i64,
        /// Name.
        name: String,
    }

    /// A milestone was made, closed or opened again.
    MilestoneEvent {
        /// `milestone`.
        object_kind: String,
        /// `milestone`.
        event_type: String,
        /// Project; none for the milestone of a group.
        project: Project,
        /// The milestone.
        object_attributes: Milestone,
        /// What was done: `create`, `close` or `reopen`.
        action: String,
    }

    /// A milestone.
    Milestone {
        /// Number of the milestone, unique on the instance.
        id: i64,
        /// Number within the project or group.
        iid: i64,
        /// Title.
        title: String,
        /// Description.
        description: String,
        /// `active` or `closed`.
        state: String,
        /// When it was made.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// First day.
        start_date: Date,
        /// Last day.
        due_date: Date,
        /// Number of the group that has it.
        group_id: i64,
        /// Number of the project that has it.
        project_id: i64,
    }
}
