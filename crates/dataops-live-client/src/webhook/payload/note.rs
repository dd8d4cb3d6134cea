//! Comments.

use client_runtime::Timestamp;

use super::{Commit, Issue, MergeRequest, Project, Repository, User, payload};

payload! {
    /// A comment was written or edited. What it is on is in the member of its kind.
    NoteEvent {
        /// `note`.
        object_kind: String,
        /// `note`, or `confidential_note` on a confidential issue.
        event_type: String,
        /// Who wrote it.
        user: User,
        /// Number of the project.
        project_id: i64,
        /// Project.
        project: Project,
        /// Its repository.
        repository: Repository,
        /// The comment.
        object_attributes: Note,
        /// The commit that it is on.
        commit: Commit,
        /// The merge request that it is on.
        merge_request: MergeRequest,
        /// The issue that it is on.
        issue: Issue,
        /// The snippet that it is on.
        snippet: Snippet,
    }

    /// A comment.
    Note {
        /// Number of the comment.
        id: i64,
        /// Its text.
        note: String,
        /// As `note`, in events of emoji.
        description: String,
        /// What it is on: `Commit`, `MergeRequest`, `Issue` or `Snippet`.
        noteable_type: String,
        /// Number of what it is on; none for a commit.
        noteable_id: i64,
        /// Commit that it is on; an empty text if none.
        commit_id: String,
        /// Id of the thread.
        discussion_id: String,
        /// What was done: `create` or `update`.
        action: String,
        /// Number of who wrote it.
        author_id: i64,
        /// Number of the project.
        project_id: i64,
        /// When it was written.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Number of who changed it last.
        updated_by_id: i64,
        /// When its thread was resolved.
        resolved_at: Timestamp,
        /// Number of who resolved its thread.
        resolved_by_id: i64,
        /// Whether a push resolved its thread.
        resolved_by_push: bool,
        /// File that is attached.
        attachment: String,
        /// Line of the diff that it is on.
        line_code: String,
        /// Whether GitLab wrote it itself.
        system: bool,
        /// The diff that it is on.
        st_diff: FileDiff,
        /// Kind, such as `DiffNote`.
        type_: String,
        /// Its place in a browser.
        url: String,
    }

    /// How a file changed.
    FileDiff {
        /// The diff.
        diff: String,
        /// Path after.
        new_path: String,
        /// Path before.
        old_path: String,
        /// Mode before.
        a_mode: String,
        /// Mode after.
        b_mode: String,
        /// Whether the file is new.
        new_file: bool,
        /// Whether it was renamed.
        renamed_file: bool,
        /// Whether it was deleted.
        deleted_file: bool,
    }

    /// A snippet.
    Snippet {
        /// Number of the snippet.
        id: i64,
        /// Title.
        title: String,
        /// Description.
        description: String,
        /// The code.
        content: String,
        /// Number of who wrote it.
        author_id: i64,
        /// Number of the project.
        project_id: i64,
        /// When it was made.
        created_at: Timestamp,
        /// When it last changed.
        updated_at: Timestamp,
        /// Name of the file.
        file_name: String,
        /// When it ends.
        expires_at: Timestamp,
        /// Kind, such as `ProjectSnippet`.
        type_: String,
        /// Who can see it: 0 members, 10 who is signed in, 20 everybody.
        visibility_level: i64,
        /// Its page in a browser.
        url: String,
    }
}
