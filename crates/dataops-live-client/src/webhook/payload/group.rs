//! What webhooks of groups report: members, groups below, projects.

use client_runtime::Timestamp;

use super::payload;

payload! {
    /// A member of a group came, went or changed, or asked for access.
    GroupMemberEvent {
        /// What happened: `user_add_to_group`, `user_update_for_group`, `user_remove_from_group`, `user_access_request_to_group` or
        /// `user_access_request_denied_for_group`.
        event_name: String,
        /// Since when they are a member.
        created_at: Timestamp,
        /// When that last changed.
        updated_at: Timestamp,
        /// Name of the group.
        group_name: String,
        /// Path of the group.
        group_path: String,
        /// Number of the group.
        group_id: i64,
        /// Name to sign in with.
        user_username: String,
        /// Name.
        user_name: String,
        /// Mail address.
        user_email: String,
        /// Number of the user.
        user_id: i64,
        /// Role, such as `Developer`.
        group_access: String,
        /// Plan of the group.
        group_plan: String,
        /// Until when they are a member.
        expires_at: Timestamp,
    }

    /// A group below came or went.
    SubgroupEvent {
        /// What happened: `subgroup_create` or `subgroup_destroy`.
        event_name: String,
        /// When it was made.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Name.
        name: String,
        /// Path.
        path: String,
        /// Full path.
        full_path: String,
        /// Number of the group.
        group_id: i64,
        /// Number of the group above.
        parent_group_id: i64,
        /// Name of the group above.
        parent_name: String,
        /// Path of the group above.
        parent_path: String,
        /// Full path of the group above.
        parent_full_path: String,
    }

    /// A project of the group came or went.
    ProjectEvent {
        /// What happened: `project_create` or `project_destroy`.
        event_name: String,
        /// When it was made.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Name.
        name: String,
        /// Path.
        path: String,
        /// Full path.
        path_with_namespace: String,
        /// Number of the project.
        project_id: i64,
        /// Number of its namespace.
        project_namespace_id: i64,
        /// Whose it is.
        owners: Vec<Owner>,
        /// Who can see it, such as `private`.
        project_visibility: String,
    }

    /// Whose a project is.
    Owner {
        /// Name.
        name: String,
        /// Mail address.
        email: String,
    }
}
