// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `branches`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Keyset, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # branches
///
/// Branches of a project's repository.
impl Client {
    /// Create a branch.
    ///
    /// Makes a branch that starts at another branch, a tag or a commit.
    ///
    /// `POST /projects/{project_id}/repository/branches`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_branch(&self) -> builder::CreateBranch {
        builder::CreateBranch {
            call: Call::new(&self.core, &CREATE_BRANCH),
        }
    }
    /// Delete a branch.
    ///
    /// Deletes the branch. Commits stay that another branch or tag leads to.
    ///
    /// `DELETE /projects/{project_id}/repository/branches/{branch}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `branch`.
    pub fn delete_branch(&self) -> builder::DeleteBranch {
        builder::DeleteBranch {
            call: Call::new(&self.core, &DELETE_BRANCH),
        }
    }
    /// Delete all branches that are merged into the default branch.
    ///
    /// Deletes in the background; protected branches stay.
    ///
    /// `DELETE /projects/{project_id}/repository/merged_branches`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (202); go-gitlab reads no body; GitLab documentation 11.10).
    ///
    /// Required: `project_id`.
    pub fn delete_merged_branches(&self) -> builder::DeleteMergedBranches {
        builder::DeleteMergedBranches {
            call: Call::new(&self.core, &DELETE_MERGED_BRANCHES),
        }
    }
    /// Get a branch.
    ///
    /// One branch with its newest commit.
    ///
    /// `GET /projects/{project_id}/repository/branches/{branch}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `branch`.
    pub fn get_branch(&self) -> builder::GetBranch {
        builder::GetBranch {
            call: Call::new(&self.core, &GET_BRANCH),
        }
    }
    /// List the branches of a project.
    ///
    /// The branches of the repository with their newest commits, by name unless `sort` says otherwise. With keyset pages GitLab does not count them.
    ///
    /// `GET /projects/{project_id}/repository/branches`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0; gitbeaker 43.8).
    ///
    /// Required: `project_id`.
    pub fn list_branches(&self) -> builder::ListBranches {
        builder::ListBranches {
            call: Call::new(&self.core, &LIST_BRANCHES),
        }
    }
    /// Protect a branch in the old way.
    ///
    /// Kept for old programs; `createProtectedBranch` says more exactly who may do what.
    ///
    /// `PUT /projects/{project_id}/repository/branches/{branch}/protect`
    ///
    /// **Deprecated** by the vendor.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `branch`.
    pub fn protect_branch(&self) -> builder::ProtectBranch {
        builder::ProtectBranch {
            call: Call::new(&self.core, &PROTECT_BRANCH),
        }
    }
    /// Take the protection off a branch in the old way.
    ///
    /// Kept for old programs; `deleteProtectedBranch` does the same.
    ///
    /// `PUT /projects/{project_id}/repository/branches/{branch}/unprotect`
    ///
    /// **Deprecated** by the vendor.
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `branch`.
    pub fn unprotect_branch(&self) -> builder::UnprotectBranch {
        builder::UnprotectBranch {
            call: Call::new(&self.core, &UNPROTECT_BRANCH),
        }
    }
}

pub(crate) static CREATE_BRANCH: Operation = Operation {
    id: "createBranch",
    method: Method::POST,
    path: "/projects/{project_id}/repository/branches",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBranch {
    pub(crate) call: Call,
}

impl CreateBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BranchCreate>) -> Self {
        self.call.json::<types::BranchCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Branch>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_BRANCH: Operation = Operation {
    id: "deleteBranch",
    method: Method::DELETE,
    path: "/projects/{project_id}/repository/branches/{branch}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBranch {
    pub(crate) call: Call,
}

impl DeleteBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch; slashes in it are encoded by the client.
    ///
    /// Path parameter `branch`.
    pub fn branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("branch", value);
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

pub(crate) static DELETE_MERGED_BRANCHES: Operation = Operation {
    id: "deleteMergedBranches",
    method: Method::DELETE,
    path: "/projects/{project_id}/repository/merged_branches",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_merged_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMergedBranches {
    pub(crate) call: Call,
}

impl DeleteMergedBranches {
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
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.call.send_empty().await
    }
}

pub(crate) static GET_BRANCH: Operation = Operation {
    id: "getBranch",
    method: Method::GET,
    path: "/projects/{project_id}/repository/branches/{branch}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBranch {
    pub(crate) call: Call,
}

impl GetBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch; slashes in it are encoded by the client.
    ///
    /// Path parameter `branch`.
    pub fn branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("branch", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Branch>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_BRANCHES: Operation = Operation {
    id: "listBranches",
    method: Method::GET,
    path: "/projects/{project_id}/repository/branches",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBranches {
    pub(crate) call: Call,
}

impl ListBranches {
    /// Only branches whose name has this text; `^text` finds names that begin with it and `text$` names that end with it.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only branches whose name fits this regular expression (RE2 form); not together with `search`.
    ///
    /// Query parameter `regex`.
    pub fn regex(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("regex", value);
        self
    }
    /// Order of the list.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::BranchSort>) -> Self {
        self.call.query::<types::BranchSort>("sort", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Branch>>, Error> {
        self.call.send_json().await
    }
    /// Goes through the list by keyset: each page begins after the last item of the page before it, so that items which come and go
    /// meanwhile move nothing, and deep lists are as fast as short ones. No total is known, and pages are not fetched ahead.
    ///
    /// There, `pagination` is `keyset`: the first where nothing is set; another value is refused before anything is sent.
    pub fn keyset(mut self) -> Self {
        static KEYSET: Keyset = Keyset {
            with: &[("pagination", &["keyset"]), ("page", &[])],
            pages: Pagination {
                style: PageStyle::Link { moves: &[] },
                limit: Some("per_page"),
                max_limit: Some(100),
                place: PagePlace::Query,
            },
        };
        self.call.keyset(&KEYSET);
        self
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Branch> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Branch>>| {
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

pub(crate) static PROTECT_BRANCH: Operation = Operation {
    id: "protectBranch",
    method: Method::PUT,
    path: "/projects/{project_id}/repository/branches/{branch}/protect",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::protect_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProtectBranch {
    pub(crate) call: Call,
}

impl ProtectBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch; slashes in it are encoded by the client.
    ///
    /// Path parameter `branch`.
    pub fn branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("branch", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BranchProtect>) -> Self {
        self.call.json::<types::BranchProtect>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Branch>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UNPROTECT_BRANCH: Operation = Operation {
    id: "unprotectBranch",
    method: Method::PUT,
    path: "/projects/{project_id}/repository/branches/{branch}/unprotect",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::unprotect_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnprotectBranch {
    pub(crate) call: Call,
}

impl UnprotectBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch; slashes in it are encoded by the client.
    ///
    /// Path parameter `branch`.
    pub fn branch(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("branch", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Branch>, Error> {
        self.call.send_json().await
    }
}
