// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `notes`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # notes
///
/// Comments on issues and merge requests.
impl Client {
    /// Write a note on an issue.
    ///
    /// Quick actions in the body, such as `/close`, are carried out. A body of nothing else leaves no note behind: the answer has no `id` then, and says in `commands_changes` what was done. A body of one emoji alone makes a reaction and no note.
    ///
    /// `POST /projects/{project_id}/issues/{issue_iid}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 17.x; the answer to a body of quick actions alone is general knowledge of GitLab).
    ///
    /// Required: `project_id`, `issue_iid`, `body`.
    pub fn create_issue_note(&self) -> builder::CreateIssueNote {
        builder::CreateIssueNote {
            call: Call::new(&self.core, &CREATE_ISSUE_NOTE),
        }
    }
    /// Write a note on a merge request.
    ///
    /// Quick actions in the body, such as `/close`, are carried out. A body of nothing else leaves no note behind: the answer has no `id` then, and says in `commands_changes` what was done. A body of one emoji alone makes a reaction and no note.
    ///
    /// `POST /projects/{project_id}/merge_requests/{merge_request_iid}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0; GitLab documentation 17.x; the answer to a body of quick actions alone is general knowledge of GitLab).
    ///
    /// Required: `project_id`, `merge_request_iid`, `body`.
    pub fn create_merge_request_note(&self) -> builder::CreateMergeRequestNote {
        builder::CreateMergeRequestNote {
            call: Call::new(&self.core, &CREATE_MERGE_REQUEST_NOTE),
        }
    }
    /// Delete a note of an issue.
    ///
    /// The note is gone for everybody.
    ///
    /// `DELETE /projects/{project_id}/issues/{issue_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `note_id`.
    pub fn delete_issue_note(&self) -> builder::DeleteIssueNote {
        builder::DeleteIssueNote {
            call: Call::new(&self.core, &DELETE_ISSUE_NOTE),
        }
    }
    /// Delete a note of a merge request.
    ///
    /// The note is gone for everybody.
    ///
    /// `DELETE /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `note_id`.
    pub fn delete_merge_request_note(&self) -> builder::DeleteMergeRequestNote {
        builder::DeleteMergeRequestNote {
            call: Call::new(&self.core, &DELETE_MERGE_REQUEST_NOTE),
        }
    }
    /// Get a note of an issue.
    ///
    /// One note.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `note_id`.
    pub fn get_issue_note(&self) -> builder::GetIssueNote {
        builder::GetIssueNote {
            call: Call::new(&self.core, &GET_ISSUE_NOTE),
        }
    }
    /// Get a note of a merge request.
    ///
    /// One note.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `note_id`.
    pub fn get_merge_request_note(&self) -> builder::GetMergeRequestNote {
        builder::GetMergeRequestNote {
            call: Call::new(&self.core, &GET_MERGE_REQUEST_NOTE),
        }
    }
    /// List the notes of an issue.
    ///
    /// Comments and the notes that GitLab writes itself, newest first unless asked otherwise.
    ///
    /// `GET /projects/{project_id}/issues/{issue_iid}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`.
    pub fn list_issue_notes(&self) -> builder::ListIssueNotes {
        builder::ListIssueNotes {
            call: Call::new(&self.core, &LIST_ISSUE_NOTES),
        }
    }
    /// List the notes of a merge request.
    ///
    /// Comments and the notes that GitLab writes itself, newest first unless asked otherwise.
    ///
    /// `GET /projects/{project_id}/merge_requests/{merge_request_iid}/notes`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`.
    pub fn list_merge_request_notes(&self) -> builder::ListMergeRequestNotes {
        builder::ListMergeRequestNotes {
            call: Call::new(&self.core, &LIST_MERGE_REQUEST_NOTES),
        }
    }
    /// Change the text of a note of an issue.
    ///
    /// Only its text can change.
    ///
    /// `PUT /projects/{project_id}/issues/{issue_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `issue_iid`, `note_id`, `body`.
    pub fn update_issue_note(&self) -> builder::UpdateIssueNote {
        builder::UpdateIssueNote {
            call: Call::new(&self.core, &UPDATE_ISSUE_NOTE),
        }
    }
    /// Change the text of a note of a merge request.
    ///
    /// Only its text can change.
    ///
    /// `PUT /projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `merge_request_iid`, `note_id`, `body`.
    pub fn update_merge_request_note(&self) -> builder::UpdateMergeRequestNote {
        builder::UpdateMergeRequestNote {
            call: Call::new(&self.core, &UPDATE_MERGE_REQUEST_NOTE),
        }
    }
}

pub(crate) static CREATE_ISSUE_NOTE: Operation = Operation {
    id: "createIssueNote",
    method: Method::POST,
    path: "/projects/{project_id}/issues/{issue_iid}/notes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_issue_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIssueNote {
    pub(crate) call: Call,
}

impl CreateIssueNote {
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
    pub fn body(mut self, value: impl Into<types::IssueNoteCreate>) -> Self {
        self.call.json::<types::IssueNoteCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CreatedNote>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_MERGE_REQUEST_NOTE: Operation = Operation {
    id: "createMergeRequestNote",
    method: Method::POST,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_merge_request_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMergeRequestNote {
    pub(crate) call: Call,
}

impl CreateMergeRequestNote {
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
    pub fn body(mut self, value: impl Into<types::MergeRequestNoteCreate>) -> Self {
        self.call.json::<types::MergeRequestNoteCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CreatedNote>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ISSUE_NOTE: Operation = Operation {
    id: "deleteIssueNote",
    method: Method::DELETE,
    path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_issue_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIssueNote {
    pub(crate) call: Call,
}

impl DeleteIssueNote {
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

pub(crate) static DELETE_MERGE_REQUEST_NOTE: Operation = Operation {
    id: "deleteMergeRequestNote",
    method: Method::DELETE,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_merge_request_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMergeRequestNote {
    pub(crate) call: Call,
}

impl DeleteMergeRequestNote {
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

pub(crate) static GET_ISSUE_NOTE: Operation = Operation {
    id: "getIssueNote",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_issue_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIssueNote {
    pub(crate) call: Call,
}

impl GetIssueNote {
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
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_MERGE_REQUEST_NOTE: Operation = Operation {
    id: "getMergeRequestNote",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_merge_request_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMergeRequestNote {
    pub(crate) call: Call,
}

impl GetMergeRequestNote {
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
    pub async fn send(self) -> Result<Response<types::Note>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ISSUE_NOTES: Operation = Operation {
    id: "listIssueNotes",
    method: Method::GET,
    path: "/projects/{project_id}/issues/{issue_iid}/notes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_issue_notes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssueNotes {
    pub(crate) call: Call,
}

impl ListIssueNotes {
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::NoteOrder>) -> Self {
        self.call.query::<types::NoteOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
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
    pub async fn send(self) -> Result<Response<Vec<types::Note>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Note> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Note>>| {
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

pub(crate) static LIST_MERGE_REQUEST_NOTES: Operation = Operation {
    id: "listMergeRequestNotes",
    method: Method::GET,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_merge_request_notes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMergeRequestNotes {
    pub(crate) call: Call,
}

impl ListMergeRequestNotes {
    /// What to sort by; left out, `created_at`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::NoteOrder>) -> Self {
        self.call.query::<types::NoteOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
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
    pub async fn send(self) -> Result<Response<Vec<types::Note>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Note> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Note>>| {
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

pub(crate) static UPDATE_ISSUE_NOTE: Operation = Operation {
    id: "updateIssueNote",
    method: Method::PUT,
    path: "/projects/{project_id}/issues/{issue_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_issue_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateIssueNote {
    pub(crate) call: Call,
}

impl UpdateIssueNote {
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
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::IssueNoteUpdate>) -> Self {
        self.call.json::<types::IssueNoteUpdate>(&value.into());
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

pub(crate) static UPDATE_MERGE_REQUEST_NOTE: Operation = Operation {
    id: "updateMergeRequestNote",
    method: Method::PUT,
    path: "/projects/{project_id}/merge_requests/{merge_request_iid}/notes/{note_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_merge_request_note`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMergeRequestNote {
    pub(crate) call: Call,
}

impl UpdateMergeRequestNote {
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
    /// Number of the note.
    ///
    /// Path parameter `note_id`.
    pub fn note_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("note_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::MergeRequestNoteUpdate>) -> Self {
        self.call.json::<types::MergeRequestNoteUpdate>(&value.into());
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
