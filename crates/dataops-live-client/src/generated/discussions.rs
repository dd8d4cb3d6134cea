// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `discussions`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # discussions
///
/// Threads of notes on issues, merge requests and commits.
impl Client {
    /// Start a discussion on a commit.
    ///
    /// With `position` it stands at a line of the diff.
    ///
    /// `POST /projects/{project_id}/repository/commits/{sha}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`, `body`.
    pub fn create_commit_discussion(&self) -> builder::CreateCommitDiscussion {
        builder::CreateCommitDiscussion {
            call: Call::new(&self.core, &CREATE_COMMIT_DISCUSSION),
        }
    }
    /// Answer in a discussion of a commit.
    ///
    /// The note becomes the last one of the discussion.
    ///
    /// `POST /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`, `discussion_id`, `body`.
    pub fn create_commit_discussion_note(&self) -> builder::CreateCommitDiscussionNote {
        builder::CreateCommitDiscussionNote {
            call: Call::new(&self.core, &CREATE_COMMIT_DISCUSSION_NOTE),
        }
    }
    /// Start a discussion on an issue.
    ///
    /// Its first note is the body.
    ///
    /// `POST /projects/{project_id}/issues/{issue_iid}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `body`.
    pub fn create_issue_discussion(&self) -> builder::CreateIssueDiscussion {
        builder::CreateIssueDiscussion {
            call: Call::new(&self.core, &CREATE_ISSUE_DISCUSSION),
        }
    }
    /// Answer in a discussion of an issue.
    ///
    /// The note becomes the last one of the discussion.
    ///
    /// `POST /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; the 11.10 page also lists `note_id` in the body, which no client sends).
    ///
    /// Required: `project_id`, `issue_iid`, `discussion_id`, `body`.
    pub fn create_issue_discussion_note(&self) -> builder::CreateIssueDiscussionNote {
        builder::CreateIssueDiscussionNote {
            call: Call::new(&self.core, &CREATE_ISSUE_DISCUSSION_NOTE),
        }
    }
    /// Start a discussion on a merge request.
    ///
    /// With `position` it stands at a line of the diff or a point of an image.
    ///
    /// `POST /projects/{project_id}/merge_requests/{merge_request_iid}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `body`.
    pub fn create_merge_request_discussion(
        &self,
    ) -> builder::CreateMergeRequestDiscussion {
        builder::CreateMergeRequestDiscussion {
            call: Call::new(&self.core, &CREATE_MERGE_REQUEST_DISCUSSION),
        }
    }
    /// Answer in a discussion of a merge request.
    ///
    /// The note becomes the last one of the discussion.
    ///
    /// `POST /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; the 11.10 page also lists `note_id` in the body, which no client sends).
    ///
    /// Required: `project_id`, `merge_request_iid`, `discussion_id`, `body`.
    pub fn create_merge_request_discussion_note(
        &self,
    ) -> builder::CreateMergeRequestDiscussionNote {
        builder::CreateMergeRequestDiscussionNote {
            call: Call::new(&self.core, &CREATE_MERGE_REQUEST_DISCUSSION_NOTE),
        }
    }
    /// Delete a note in a discussion of a commit.
    ///
    /// The note is gone for everybody; a discussion without notes goes too.
    ///
    /// `DELETE /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0; what becomes of an empty discussion is unverified).
    ///
    /// Required: `project_id`, `sha`, `discussion_id`, `note_id`.
    pub fn delete_commit_discussion_note(&self) -> builder::DeleteCommitDiscussionNote {
        builder::DeleteCommitDiscussionNote {
            call: Call::new(&self.core, &DELETE_COMMIT_DISCUSSION_NOTE),
        }
    }
    /// Delete a note in a discussion of an issue.
    ///
    /// The note is gone for everybody; a discussion without notes goes too.
    ///
    /// `DELETE /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; what becomes of an empty discussion is unverified).
    ///
    /// Required: `project_id`, `issue_iid`, `discussion_id`, `note_id`.
    pub fn delete_issue_discussion_note(&self) -> builder::DeleteIssueDiscussionNote {
        builder::DeleteIssueDiscussionNote {
            call: Call::new(&self.core, &DELETE_ISSUE_DISCUSSION_NOTE),
        }
    }
    /// Delete a note in a discussion of a merge request.
    ///
    /// The note is gone for everybody; a discussion without notes goes too.
    ///
    /// `DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; what becomes of an empty discussion is unverified).
    ///
    /// Required: `project_id`, `merge_request_iid`, `discussion_id`, `note_id`.
    pub fn delete_merge_request_discussion_note(
        &self,
    ) -> builder::DeleteMergeRequestDiscussionNote {
        builder::DeleteMergeRequestDiscussionNote {
            call: Call::new(&self.core, &DELETE_MERGE_REQUEST_DISCUSSION_NOTE),
        }
    }
    /// Get a discussion of a commit.
    ///
    /// One discussion with its notes.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`, `discussion_id`.
    pub fn get_commit_discussion(&self) -> builder::GetCommitDiscussion {
        builder::GetCommitDiscussion {
            call: Call::new(&self.core, &GET_COMMIT_DISCUSSION),
        }
    }
    /// Get a discussion of an issue.
    ///
    /// One discussion with its notes.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `discussion_id`.
    pub fn get_issue_discussion(&self) -> builder::GetIssueDiscussion {
        builder::GetIssueDiscussion {
            call: Call::new(&self.core, &GET_ISSUE_DISCUSSION),
        }
    }
    /// Get a discussion of a merge request.
    ///
    /// One discussion with its notes.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `discussion_id`.
    pub fn get_merge_request_discussion(&self) -> builder::GetMergeRequestDiscussion {
        builder::GetMergeRequestDiscussion {
            call: Call::new(&self.core, &GET_MERGE_REQUEST_DISCUSSION),
        }
    }
    /// List the discussions of a commit.
    ///
    /// Each with its notes; a single comment is a discussion of one note.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_discussions(&self) -> builder::ListCommitDiscussions {
        builder::ListCommitDiscussions {
            call: Call::new(&self.core, &LIST_COMMIT_DISCUSSIONS),
        }
    }
    /// List the discussions of an issue.
    ///
    /// Each with its notes; a single comment is a discussion of one note.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn list_issue_discussions(&self) -> builder::ListIssueDiscussions {
        builder::ListIssueDiscussions {
            call: Call::new(&self.core, &LIST_ISSUE_DISCUSSIONS),
        }
    }
    /// List the discussions of a merge request.
    ///
    /// Each with its notes; a single comment is a discussion of one note.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/discussions`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_discussions(
        &self,
    ) -> builder::ListMergeRequestDiscussions {
        builder::ListMergeRequestDiscussions {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_DISCUSSIONS),
        }
    }
    /// Resolve a discussion of a merge request, or open it again.
    ///
    /// All of its notes are resolved, or none is.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `discussion_id`, `body`.
    pub fn resolve_merge_request_discussion(
        &self,
    ) -> builder::ResolveMergeRequestDiscussion {
        builder::ResolveMergeRequestDiscussion {
            call: Call::new(&self.core, &RESOLVE_MERGE_REQUEST_DISCUSSION),
        }
    }
    /// Change a note in a discussion of a commit.
    ///
    /// Only its text can change.
    ///
    /// `PUT /projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`, `discussion_id`, `note_id`, `body`.
    pub fn update_commit_discussion_note(&self) -> builder::UpdateCommitDiscussionNote {
        builder::UpdateCommitDiscussionNote {
            call: Call::new(&self.core, &UPDATE_COMMIT_DISCUSSION_NOTE),
        }
    }
    /// Change a note in a discussion of an issue.
    ///
    /// Only its text can change.
    ///
    /// `PUT /projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `discussion_id`, `note_id`, `body`.
    pub fn update_issue_discussion_note(&self) -> builder::UpdateIssueDiscussionNote {
        builder::UpdateIssueDiscussionNote {
            call: Call::new(&self.core, &UPDATE_ISSUE_DISCUSSION_NOTE),
        }
    }
    /// Change or resolve a note in a discussion of a merge request.
    ///
    /// Give exactly one of `body` and `resolved`.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `discussion_id`, `note_id`, `body`.
    pub fn update_merge_request_discussion_note(
        &self,
    ) -> builder::UpdateMergeRequestDiscussionNote {
        builder::UpdateMergeRequestDiscussionNote {
            call: Call::new(&self.core, &UPDATE_MERGE_REQUEST_DISCUSSION_NOTE),
        }
    }
}

pub(crate) static CREATE_COMMIT_DISCUSSION: Operation = Operation {
    id: "createCommitDiscussion",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_commit_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitDiscussion {
    pub(crate) call: Call,
}

impl CreateCommitDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitDiscussionCreate>) -> Self {
        self.call.json::<types::CommitDiscussionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_COMMIT_DISCUSSION_NOTE: Operation = Operation {
    id: "createCommitDiscussionNote",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_commit_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitDiscussionNote {
    pub(crate) call: Call,
}

impl CreateCommitDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitDiscussionNoteCreate>) -> Self {
        self.call.json::<types::CommitDiscussionNoteCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_ISSUE_DISCUSSION: Operation = Operation {
    id: "createIssueDiscussion",
    method: Method::POST,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_issue_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueDiscussion {
    pub(crate) call: Call,
}

impl CreateIssueDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueDiscussionCreate>) -> Self {
        self.call.json::<types::IssueDiscussionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_ISSUE_DISCUSSION_NOTE: Operation = Operation {
    id: "createIssueDiscussionNote",
    method: Method::POST,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_issue_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueDiscussionNote {
    pub(crate) call: Call,
}

impl CreateIssueDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueDiscussionNoteCreate>) -> Self {
        self.call.json::<types::IssueDiscussionNoteCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_MERGE_REQUEST_DISCUSSION: Operation = Operation {
    id: "createMergeRequestDiscussion",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_merge_request_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMergeRequestDiscussion {
    pub(crate) call: Call,
}

impl CreateMergeRequestDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::MergeRequestDiscussionCreate>,
    ) -> Self {
        self.call.json::<types::MergeRequestDiscussionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_MERGE_REQUEST_DISCUSSION_NOTE: Operation = Operation {
    id: "createMergeRequestDiscussionNote",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_merge_request_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMergeRequestDiscussionNote {
    pub(crate) call: Call,
}

impl CreateMergeRequestDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::MergeRequestDiscussionNoteCreate>,
    ) -> Self {
        self.call.json::<types::MergeRequestDiscussionNoteCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_COMMIT_DISCUSSION_NOTE: Operation = Operation {
    id: "deleteCommitDiscussionNote",
    method: Method::DELETE,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_commit_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCommitDiscussionNote {
    pub(crate) call: Call,
}

impl DeleteCommitDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_ISSUE_DISCUSSION_NOTE: Operation = Operation {
    id: "deleteIssueDiscussionNote",
    method: Method::DELETE,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_issue_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssueDiscussionNote {
    pub(crate) call: Call,
}

impl DeleteIssueDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static DELETE_MERGE_REQUEST_DISCUSSION_NOTE: Operation = Operation {
    id: "deleteMergeRequestDiscussionNote",
    method: Method::DELETE,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_merge_request_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMergeRequestDiscussionNote {
    pub(crate) call: Call,
}

impl DeleteMergeRequestDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_COMMIT_DISCUSSION: Operation = Operation {
    id: "getCommitDiscussion",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_commit_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitDiscussion {
    pub(crate) call: Call,
}

impl GetCommitDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_ISSUE_DISCUSSION: Operation = Operation {
    id: "getIssueDiscussion",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssueDiscussion {
    pub(crate) call: Call,
}

impl GetIssueDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_MERGE_REQUEST_DISCUSSION: Operation = Operation {
    id: "getMergeRequestDiscussion",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_request_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeRequestDiscussion {
    pub(crate) call: Call,
}

impl GetMergeRequestDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COMMIT_DISCUSSIONS: Operation = Operation {
    id: "listCommitDiscussions",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_discussions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitDiscussions {
    pub(crate) call: Call,
}

impl ListCommitDiscussions {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Discussion>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Discussion> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Discussion>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_ISSUE_DISCUSSIONS: Operation = Operation {
    id: "listIssueDiscussions",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_issue_discussions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueDiscussions {
    pub(crate) call: Call,
}

impl ListIssueDiscussions {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Discussion>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Discussion> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Discussion>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static LIST_MERGE_REQUEST_DISCUSSIONS: Operation = Operation {
    id: "listMergeRequestDiscussions",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_discussions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestDiscussions {
    pub(crate) call: Call,
}

impl ListMergeRequestDiscussions {
    /// Number of the page, counted from 1; left out, 1.
    ///
    /// Query parameter `page`.
    pub fn page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("page", value);
        self
    }
    /// Items a page, 1 to 100; left out, 20.
    ///
    /// Query parameter `per_page`.
    pub fn per_page(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("per_page", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Discussion>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Discussion> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Discussion>>| {
                let total = codegen::header_number(page.headers(), "X-Total");
                let next = match codegen::header_text(page.headers(), "X-Next-Page") {
                    Some(number) => number.trim().parse().map_or(Next::End, Next::Number),
                    None => Next::Unknown,
                };
                let body = page.into_inner();
                Page { items: body, total, next }
            },
        )
    }
}

pub(crate) static RESOLVE_MERGE_REQUEST_DISCUSSION: Operation = Operation {
    id: "resolveMergeRequestDiscussion",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::resolve_merge_request_discussion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResolveMergeRequestDiscussion {
    pub(crate) call: Call,
}

impl ResolveMergeRequestDiscussion {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::MergeRequestDiscussionResolve>,
    ) -> Self {
        self.call.json::<types::MergeRequestDiscussionResolve>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Discussion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_COMMIT_DISCUSSION_NOTE: Operation = Operation {
    id: "updateCommitDiscussionNote",
    method: Method::PUT,
    path: "/projects/{project_id}/repository/commits/{sha}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_commit_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCommitDiscussionNote {
    pub(crate) call: Call,
}

impl UpdateCommitDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitDiscussionNoteUpdate>) -> Self {
        self.call.json::<types::CommitDiscussionNoteUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_ISSUE_DISCUSSION_NOTE: Operation = Operation {
    id: "updateIssueDiscussionNote",
    method: Method::PUT,
    path: "/projects/{project_id}/issues/{issue_iid}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_issue_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssueDiscussionNote {
    pub(crate) call: Call,
}

impl UpdateIssueDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the issue within its project, as in its URL.
    ///
    /// Path parameter `issue_iid`.
    pub fn issue_iid(mut self, value: impl TryInto<types::IssueIid>) -> Self {
        self.call.path::<types::IssueIid>("issue_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueDiscussionNoteUpdate>) -> Self {
        self.call.json::<types::IssueDiscussionNoteUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_MERGE_REQUEST_DISCUSSION_NOTE: Operation = Operation {
    id: "updateMergeRequestDiscussionNote",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/discussions/{discussion_id}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_merge_request_discussion_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMergeRequestDiscussionNote {
    pub(crate) call: Call,
}

impl UpdateMergeRequestDiscussionNote {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the merge request within its project, as in its URL.
    ///
    /// Path parameter `merge_request_iid`.
    pub fn merge_request_iid(
        mut self,
        value: impl TryInto<types::MergeRequestIid>,
    ) -> Self {
        self.call.path::<types::MergeRequestIid>("merge_request_iid", value);
        self
    }
    /// Id of the discussion: 40 hexadecimal digits.
    ///
    /// Path parameter `discussion_id`.
    pub fn discussion_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("discussion_id", value);
        self
    }
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::MergeRequestDiscussionNoteUpdate>,
    ) -> Self {
        self.call.json::<types::MergeRequestDiscussionNoteUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}
