// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `commits`.

use client_runtime::{Error, ItemStream, Response, Timestamp, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # commits
///
/// Commits of a project's repository, what they change, and what is said about them.
impl Client {
    /// Apply the changes of a commit to a branch.
    ///
    /// Makes a commit on the branch that changes what this commit changed. Conflicts are answered with 400.
    ///
    /// `POST /projects/{project_id}/repository/commits/{sha}/cherry_pick`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (201); GitLab OpenAPI 17.10 (200); go-gitlab).
    ///
    /// Required: `project_id`, `sha`, `body`.
    pub fn cherry_pick_commit(&self) -> builder::CherryPickCommit {
        builder::CherryPickCommit {
            call: Call::new(&self.core, &CHERRY_PICK_COMMIT),
        }
    }
    /// Commit changes of several files at once.
    ///
    /// Makes one commit out of a list of actions: all of them are done, or none. The branch moves on to the new commit.
    ///
    /// `POST /projects/{project_id}/repository/commits`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (201); GitLab OpenAPI 17.10 (200); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_commit(&self) -> builder::CreateCommit {
        builder::CreateCommit {
            call: Call::new(&self.core, &CREATE_COMMIT),
        }
    }
    /// Comment on a commit.
    ///
    /// Writes about the commit, or about a line of a file when `path`, `line` and `line_type` are given.
    ///
    /// `POST /projects/{project_id}/repository/commits/{sha}/comments`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (201); GitLab OpenAPI 17.10 (200); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`, `body`.
    pub fn create_commit_comment(&self) -> builder::CreateCommitComment {
        builder::CreateCommitComment {
            call: Call::new(&self.core, &CREATE_COMMIT_COMMENT),
        }
    }
    /// Get a commit.
    ///
    /// One commit with the state of its newest pipeline.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`.
    pub fn get_commit(&self) -> builder::GetCommit {
        builder::GetCommit {
            call: Call::new(&self.core, &GET_COMMIT),
        }
    }
    /// Count the commits up to a commit.
    ///
    /// The number of commits in the history of the commit, itself included; needs a newer GitLab.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/sequence`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn get_commit_sequence(&self) -> builder::GetCommitSequence {
        builder::GetCommitSequence {
            call: Call::new(&self.core, &GET_COMMIT_SEQUENCE),
        }
    }
    /// Get the signature of a commit.
    ///
    /// How the commit is signed, and whether GitLab knows the key. A commit without a signature is answered with 404.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/signature`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn get_commit_signature(&self) -> builder::GetCommitSignature {
        builder::GetCommitSignature {
            call: Call::new(&self.core, &GET_COMMIT_SIGNATURE),
        }
    }
    /// List the comments of a commit.
    ///
    /// What people wrote about the commit or about lines of it.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/comments`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_comments(&self) -> builder::ListCommitComments {
        builder::ListCommitComments {
            call: Call::new(&self.core, &LIST_COMMIT_COMMENTS),
        }
    }
    /// List what a commit changes.
    ///
    /// The files that the commit changes, with their diffs.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/diff`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_diffs(&self) -> builder::ListCommitDiffs {
        builder::ListCommitDiffs {
            call: Call::new(&self.core, &LIST_COMMIT_DIFFS),
        }
    }
    /// List the merge requests that brought a commit.
    ///
    /// The merge requests that this commit belongs to.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/merge_requests`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_merge_requests(&self) -> builder::ListCommitMergeRequests {
        builder::ListCommitMergeRequests {
            call: Call::new(&self.core, &LIST_COMMIT_MERGE_REQUESTS),
        }
    }
    /// List the branches and tags that have a commit.
    ///
    /// The branches and tags whose history has the commit.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/refs`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_refs(&self) -> builder::ListCommitRefs {
        builder::ListCommitRefs {
            call: Call::new(&self.core, &LIST_COMMIT_REFS),
        }
    }
    /// List the states that jobs and other systems gave a commit.
    ///
    /// The states of a commit: one for each job of its pipelines, and one for each other system that said something.
    ///
    /// `GET /projects/{project_id}/repository/commits/{sha}/statuses`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `sha`.
    pub fn list_commit_statuses(&self) -> builder::ListCommitStatuses {
        builder::ListCommitStatuses {
            call: Call::new(&self.core, &LIST_COMMIT_STATUSES),
        }
    }
    /// List the commits of a branch or tag.
    ///
    /// The commits of the default branch, or of the branch or tag `ref_name`, newest first.
    ///
    /// `GET /projects/{project_id}/repository/commits`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_commits(&self) -> builder::ListCommits {
        builder::ListCommits {
            call: Call::new(&self.core, &LIST_COMMITS),
        }
    }
    /// Undo a commit on a branch.
    ///
    /// Makes a commit on the branch that takes back what this commit changed. Conflicts are answered with 400.
    ///
    /// `POST /projects/{project_id}/repository/commits/{sha}/revert`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (201); GitLab OpenAPI 17.10 (200); go-gitlab).
    ///
    /// Required: `project_id`, `sha`, `body`.
    pub fn revert_commit(&self) -> builder::RevertCommit {
        builder::RevertCommit {
            call: Call::new(&self.core, &REVERT_COMMIT),
        }
    }
    /// Say how another system finds a commit.
    ///
    /// Adds the state that a system of this `name` gives the commit, or changes it. It shows up among the jobs of the commit.
    ///
    /// `POST /projects/{project_id}/statuses/{sha}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10 (201); GitLab OpenAPI 17.10 (200); go-gitlab).
    ///
    /// Required: `project_id`, `sha`, `body`.
    pub fn set_commit_status(&self) -> builder::SetCommitStatus {
        builder::SetCommitStatus {
            call: Call::new(&self.core, &SET_COMMIT_STATUS),
        }
    }
}

pub(crate) static CHERRY_PICK_COMMIT: Operation = Operation {
    id: "cherryPickCommit",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits/{sha}/cherry_pick",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::cherry_pick_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CherryPickCommit {
    pub(crate) call: Call,
}

impl CherryPickCommit {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitCherryPick>) -> Self {
        self.call.json::<types::CommitCherryPick>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Commit>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_COMMIT: Operation = Operation {
    id: "createCommit",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommit {
    pub(crate) call: Call,
}

impl CreateCommit {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitCreate>) -> Self {
        self.call.json::<types::CommitCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Commit>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_COMMIT_COMMENT: Operation = Operation {
    id: "createCommitComment",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits/{sha}/comments",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_commit_comment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitComment {
    pub(crate) call: Call,
}

impl CreateCommitComment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitCommentCreate>) -> Self {
        self.call.json::<types::CommitCommentCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CommitComment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_COMMIT: Operation = Operation {
    id: "getCommit",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommit {
    pub(crate) call: Call,
}

impl GetCommit {
    /// Whether the commit says how many lines it changes; left out, `true`.
    ///
    /// Query parameter `stats`.
    pub fn stats(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("stats", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<types::Commit>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_COMMIT_SEQUENCE: Operation = Operation {
    id: "getCommitSequence",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/sequence",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_commit_sequence`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitSequence {
    pub(crate) call: Call,
}

impl GetCommitSequence {
    /// Whether only the first parent of a merge commit is followed; left out, `false`.
    ///
    /// Query parameter `first_parent`.
    pub fn first_parent(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("first_parent", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<types::CommitSequence>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_COMMIT_SIGNATURE: Operation = Operation {
    id: "getCommitSignature",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/signature",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_commit_signature`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitSignature {
    pub(crate) call: Call,
}

impl GetCommitSignature {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<types::CommitSignature>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COMMIT_COMMENTS: Operation = Operation {
    id: "listCommitComments",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/comments",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_comments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitComments {
    pub(crate) call: Call,
}

impl ListCommitComments {
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
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<Vec<types::CommitComment>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CommitComment> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::CommitComment>>| {
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

pub(crate) static LIST_COMMIT_DIFFS: Operation = Operation {
    id: "listCommitDiffs",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/diff",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_diffs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitDiffs {
    pub(crate) call: Call,
}

impl ListCommitDiffs {
    /// Whether diffs are in the unified format with file headers; needs a newer GitLab.
    ///
    /// Query parameter `unidiff`.
    pub fn unidiff(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unidiff", value);
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
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<Vec<types::Diff>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Diff> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Diff>>| {
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

pub(crate) static LIST_COMMIT_MERGE_REQUESTS: Operation = Operation {
    id: "listCommitMergeRequests",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/merge_requests",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_merge_requests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitMergeRequests {
    pub(crate) call: Call,
}

impl ListCommitMergeRequests {
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
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<Vec<types::MergeRequest>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MergeRequest> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::MergeRequest>>| {
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

pub(crate) static LIST_COMMIT_REFS: Operation = Operation {
    id: "listCommitRefs",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/refs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_refs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitRefs {
    pub(crate) call: Call,
}

impl ListCommitRefs {
    /// Only branches or only tags; left out, `all`.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::CommitRefType>) -> Self {
        self.call.query::<types::CommitRefType>("type", value);
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
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<Vec<types::CommitRef>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CommitRef> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::CommitRef>>| {
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

pub(crate) static LIST_COMMIT_STATUSES: Operation = Operation {
    id: "listCommitStatuses",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits/{sha}/statuses",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commit_statuses`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitStatuses {
    pub(crate) call: Call,
}

impl ListCommitStatuses {
    /// Only states of this branch or tag; left out, the default branch.
    ///
    /// Query parameter `ref`.
    pub fn ref_(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref", value);
        self
    }
    /// Only states of this stage.
    ///
    /// Query parameter `stage`.
    pub fn stage(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("stage", value);
        self
    }
    /// Only states of the job or system of this name.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
        self
    }
    /// Whether older states are listed too; left out, `false`.
    ///
    /// Query parameter `all`.
    pub fn all(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("all", value);
        self
    }
    /// Only states of this pipeline.
    ///
    /// Query parameter `pipeline_id`.
    pub fn pipeline_id(mut self, value: impl TryInto<types::PipelineId>) -> Self {
        self.call.query::<types::PipelineId>("pipeline_id", value);
        self
    }
    /// What to sort by; left out, `id`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::CommitStatusOrder>) -> Self {
        self.call.query::<types::CommitStatusOrder>("order_by", value);
        self
    }
    /// Direction; left out, `asc`.
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
    /// Hash of the commit, or the name of a branch or tag.
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
    pub async fn send(self) -> Result<Response<Vec<types::CommitStatus>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::CommitStatus> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::CommitStatus>>| {
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

pub(crate) static LIST_COMMITS: Operation = Operation {
    id: "listCommits",
    method: Method::GET,
    path: "/projects/{project_id}/repository/commits",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_commits`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommits {
    pub(crate) call: Call,
}

impl ListCommits {
    /// Branch, tag or range of commits such as `v1.0..main`; left out, the default branch.
    ///
    /// Query parameter `ref_name`.
    pub fn ref_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("ref_name", value);
        self
    }
    /// Only commits of this instant or later.
    ///
    /// Query parameter `since`.
    pub fn since(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("since", value);
        self
    }
    /// Only commits of this instant or earlier.
    ///
    /// Query parameter `until`.
    pub fn until(mut self, value: impl TryInto<Timestamp>) -> Self {
        self.call.query::<Timestamp>("until", value);
        self
    }
    /// Only commits that change this file or directory.
    ///
    /// Query parameter `path`.
    pub fn path(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("path", value);
        self
    }
    /// Only commits of this author.
    ///
    /// Query parameter `author`.
    pub fn author(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("author", value);
        self
    }
    /// Whether the commits of all branches are listed; `ref_name` is ignored then.
    ///
    /// Query parameter `all`.
    pub fn all(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("all", value);
        self
    }
    /// Whether each commit says how many lines it changes.
    ///
    /// Query parameter `with_stats`.
    pub fn with_stats(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("with_stats", value);
        self
    }
    /// Whether only the first parent of a merge commit is followed.
    ///
    /// Query parameter `first_parent`.
    pub fn first_parent(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("first_parent", value);
        self
    }
    /// Whether the trailers of the messages are read; left out, `false`.
    ///
    /// Query parameter `trailers`.
    pub fn trailers(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("trailers", value);
        self
    }
    /// Order of the list; left out, `default`.
    ///
    /// Query parameter `order`.
    pub fn order(mut self, value: impl TryInto<types::CommitOrder>) -> Self {
        self.call.query::<types::CommitOrder>("order", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Commit>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Commit> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Commit>>| {
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

pub(crate) static REVERT_COMMIT: Operation = Operation {
    id: "revertCommit",
    method: Method::POST,
    path: "/projects/{project_id}/repository/commits/{sha}/revert",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::revert_commit`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevertCommit {
    pub(crate) call: Call,
}

impl RevertCommit {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitRevert>) -> Self {
        self.call.json::<types::CommitRevert>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Commit>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_COMMIT_STATUS: Operation = Operation {
    id: "setCommitStatus",
    method: Method::POST,
    path: "/projects/{project_id}/statuses/{sha}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_commit_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCommitStatus {
    pub(crate) call: Call,
}

impl SetCommitStatus {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Hash of the commit, or the name of a branch or tag.
    ///
    /// Path parameter `sha`.
    pub fn sha(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("sha", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CommitStatusCreate>) -> Self {
        self.call.json::<types::CommitStatusCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CommitStatus>, Error> {
        self.call.send_json().await
    }
}
