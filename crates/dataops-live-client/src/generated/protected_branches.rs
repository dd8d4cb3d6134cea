// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `protected_branches`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # protected_branches
///
/// Rules for who may push to, merge into and unprotect branches.
impl Client {
    /// Protect a branch or a pattern of branches.
    ///
    /// Makes a rule for one name or for a pattern such as `release/*`. Without levels maintainers may push, merge and take the protection off.
    ///
    /// `POST /projects/{project_id}/protected_branches`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; go-gitlab; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_protected_branch(&self) -> builder::CreateProtectedBranch {
        builder::CreateProtectedBranch {
            call: Call::new(&self.core, &CREATE_PROTECTED_BRANCH),
        }
    }
    /// Take the protection off a branch.
    ///
    /// Deletes the rule; the branches stay.
    ///
    /// `DELETE /projects/{project_id}/protected_branches/{name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `name`.
    pub fn delete_protected_branch(&self) -> builder::DeleteProtectedBranch {
        builder::DeleteProtectedBranch {
            call: Call::new(&self.core, &DELETE_PROTECTED_BRANCH),
        }
    }
    /// Get the rule of a protected branch.
    ///
    /// One rule by the name or pattern that it was made for.
    ///
    /// `GET /projects/{project_id}/protected_branches/{name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `name`.
    pub fn get_protected_branch(&self) -> builder::GetProtectedBranch {
        builder::GetProtectedBranch {
            call: Call::new(&self.core, &GET_PROTECTED_BRANCH),
        }
    }
    /// List the protected branches of a project.
    ///
    /// The rules of the project, those for patterns of names among them.
    ///
    /// `GET /projects/{project_id}/protected_branches`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_protected_branches(&self) -> builder::ListProtectedBranches {
        builder::ListProtectedBranches {
            call: Call::new(&self.core, &LIST_PROTECTED_BRANCHES),
        }
    }
    /// Change the rule of a protected branch.
    ///
    /// Changes what is given. Entries of the lists are added; one with its `id` is changed, and with `_destroy` taken away. Needs a newer GitLab.
    ///
    /// `PATCH /projects/{project_id}/protected_branches/{name}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `name`, `body`.
    pub fn update_protected_branch(&self) -> builder::UpdateProtectedBranch {
        builder::UpdateProtectedBranch {
            call: Call::new(&self.core, &UPDATE_PROTECTED_BRANCH),
        }
    }
}

pub(crate) static CREATE_PROTECTED_BRANCH: Operation = Operation {
    id: "createProtectedBranch",
    method: Method::POST,
    path: "/projects/{project_id}/protected_branches",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_protected_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProtectedBranch {
    pub(crate) call: Call,
}

impl CreateProtectedBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProtectedBranchCreate>) -> Self {
        self.call.json::<types::ProtectedBranchCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProtectedBranch>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROTECTED_BRANCH: Operation = Operation {
    id: "deleteProtectedBranch",
    method: Method::DELETE,
    path: "/projects/{project_id}/protected_branches/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_protected_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProtectedBranch {
    pub(crate) call: Call,
}

impl DeleteProtectedBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch, or the pattern with `*`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
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

pub(crate) static GET_PROTECTED_BRANCH: Operation = Operation {
    id: "getProtectedBranch",
    method: Method::GET,
    path: "/projects/{project_id}/protected_branches/{name}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_protected_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProtectedBranch {
    pub(crate) call: Call,
}

impl GetProtectedBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch, or the pattern with `*`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProtectedBranch>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROTECTED_BRANCHES: Operation = Operation {
    id: "listProtectedBranches",
    method: Method::GET,
    path: "/projects/{project_id}/protected_branches",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_protected_branches`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProtectedBranches {
    pub(crate) call: Call,
}

impl ListProtectedBranches {
    /// Only rules whose name has this text.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::ProtectedBranch>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ProtectedBranch> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ProtectedBranch>>| {
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

pub(crate) static UPDATE_PROTECTED_BRANCH: Operation = Operation {
    id: "updateProtectedBranch",
    method: Method::PATCH,
    path: "/projects/{project_id}/protected_branches/{name}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_protected_branch`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProtectedBranch {
    pub(crate) call: Call,
}

impl UpdateProtectedBranch {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the branch, or the pattern with `*`.
    ///
    /// Path parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("name", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProtectedBranchUpdate>) -> Self {
        self.call.json::<types::ProtectedBranchUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProtectedBranch>, Error> {
        self.call.send_json().await
    }
}
