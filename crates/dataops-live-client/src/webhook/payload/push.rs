//! Pushes of branches and tags.

use super::{Commit, Project, Repository, payload};

payload! {
    /// A push to a branch or of a tag.
    PushEvent {
        /// `push` or `tag_push`.
        object_kind: String,
        /// As `object_kind`.
        event_name: String,
        /// Commit before; zeros for what is new.
        before: String,
        /// Commit after; zeros for what was deleted.
        after: String,
        /// Full name, such as `refs/heads/main` or `refs/tags/v1.0.0`.
        ref_: String,
        /// Whether the branch or tag is protected.
        ref_protected: bool,
        /// Commit to check out; none for what was deleted.
        checkout_sha: String,
        /// Number of who pushed.
        user_id: i64,
        /// Name of who pushed.
        user_name: String,
        /// Name to sign in with of who pushed. Branches only.
        user_username: String,
        /// Mail address of who pushed. Branches only.
        user_email: String,
        /// Address of the picture of who pushed.
        user_avatar: String,
        /// Number of the project.
        project_id: i64,
        /// Project.
        project: Project,
        /// Its repository.
        repository: Repository,
        /// The newest 20 commits at most.
        commits: Vec<Commit>,
        /// How many commits were pushed.
        total_commits_count: i64,
        /// Message of a tag that has one.
        message: String,
    }
}
