// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `deploy_tokens`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # deploy_tokens
///
/// Tokens for machines that only fetch code, packages and images.
impl Client {
    /// Create a deploy token of a group.
    ///
    /// The answer holds the token itself; it is not shown again.
    ///
    /// `POST /groups/{group_id}/deploy_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `body`.
    pub fn create_group_deploy_token(&self) -> builder::CreateGroupDeployToken {
        builder::CreateGroupDeployToken {
            call: Call::new(&self.core, &CREATE_GROUP_DEPLOY_TOKEN),
        }
    }
    /// Create a deploy token of a project.
    ///
    /// The answer holds the token itself; it is not shown again.
    ///
    /// `POST /projects/{project_id}/deploy_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_project_deploy_token(&self) -> builder::CreateProjectDeployToken {
        builder::CreateProjectDeployToken {
            call: Call::new(&self.core, &CREATE_PROJECT_DEPLOY_TOKEN),
        }
    }
    /// Delete a deploy token of a group.
    ///
    /// Deletes the token, which stops to work at once.
    ///
    /// `DELETE /groups/{group_id}/deploy_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `token_id`.
    pub fn delete_group_deploy_token(&self) -> builder::DeleteGroupDeployToken {
        builder::DeleteGroupDeployToken {
            call: Call::new(&self.core, &DELETE_GROUP_DEPLOY_TOKEN),
        }
    }
    /// Delete a deploy token of a project.
    ///
    /// Deletes the token, which stops to work at once.
    ///
    /// `DELETE /projects/{project_id}/deploy_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `token_id`.
    pub fn delete_project_deploy_token(&self) -> builder::DeleteProjectDeployToken {
        builder::DeleteProjectDeployToken {
            call: Call::new(&self.core, &DELETE_PROJECT_DEPLOY_TOKEN),
        }
    }
    /// Get a deploy token of a group.
    ///
    /// One token without its secret.
    ///
    /// `GET /groups/{group_id}/deploy_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`, `token_id`.
    pub fn get_group_deploy_token(&self) -> builder::GetGroupDeployToken {
        builder::GetGroupDeployToken {
            call: Call::new(&self.core, &GET_GROUP_DEPLOY_TOKEN),
        }
    }
    /// Get a deploy token of a project.
    ///
    /// One token without its secret.
    ///
    /// `GET /projects/{project_id}/deploy_tokens/{token_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `token_id`.
    pub fn get_project_deploy_token(&self) -> builder::GetProjectDeployToken {
        builder::GetProjectDeployToken {
            call: Call::new(&self.core, &GET_PROJECT_DEPLOY_TOKEN),
        }
    }
    /// List all deploy tokens of the instance.
    ///
    /// All deploy tokens without their secrets; for administrators.
    ///
    /// `GET /deploy_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    pub fn list_deploy_tokens(&self) -> builder::ListDeployTokens {
        builder::ListDeployTokens {
            call: Call::new(&self.core, &LIST_DEPLOY_TOKENS),
        }
    }
    /// List the deploy tokens of a group.
    ///
    /// The deploy tokens of the group without their secrets.
    ///
    /// `GET /groups/{group_id}/deploy_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_deploy_tokens(&self) -> builder::ListGroupDeployTokens {
        builder::ListGroupDeployTokens {
            call: Call::new(&self.core, &LIST_GROUP_DEPLOY_TOKENS),
        }
    }
    /// List the deploy tokens of a project.
    ///
    /// The deploy tokens of the project without their secrets.
    ///
    /// `GET /projects/{project_id}/deploy_tokens`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_deploy_tokens(&self) -> builder::ListProjectDeployTokens {
        builder::ListProjectDeployTokens {
            call: Call::new(&self.core, &LIST_PROJECT_DEPLOY_TOKENS),
        }
    }
}

pub(crate) static CREATE_GROUP_DEPLOY_TOKEN: Operation = Operation {
    id: "createGroupDeployToken",
    method: Method::POST,
    path: "/groups/{group_id}/deploy_tokens",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_group_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroupDeployToken {
    pub(crate) call: Call,
}

impl CreateGroupDeployToken {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeployTokenCreate>) -> Self {
        self.call.json::<types::DeployTokenCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_PROJECT_DEPLOY_TOKEN: Operation = Operation {
    id: "createProjectDeployToken",
    method: Method::POST,
    path: "/projects/{project_id}/deploy_tokens",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_project_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectDeployToken {
    pub(crate) call: Call,
}

impl CreateProjectDeployToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeployTokenCreate>) -> Self {
        self.call.json::<types::DeployTokenCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_GROUP_DEPLOY_TOKEN: Operation = Operation {
    id: "deleteGroupDeployToken",
    method: Method::DELETE,
    path: "/groups/{group_id}/deploy_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_group_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroupDeployToken {
    pub(crate) call: Call,
}

impl DeleteGroupDeployToken {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the deploy token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
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

pub(crate) static DELETE_PROJECT_DEPLOY_TOKEN: Operation = Operation {
    id: "deleteProjectDeployToken",
    method: Method::DELETE,
    path: "/projects/{project_id}/deploy_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectDeployToken {
    pub(crate) call: Call,
}

impl DeleteProjectDeployToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
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

pub(crate) static GET_GROUP_DEPLOY_TOKEN: Operation = Operation {
    id: "getGroupDeployToken",
    method: Method::GET,
    path: "/groups/{group_id}/deploy_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_group_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroupDeployToken {
    pub(crate) call: Call,
}

impl GetGroupDeployToken {
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Number of the deploy token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_PROJECT_DEPLOY_TOKEN: Operation = Operation {
    id: "getProjectDeployToken",
    method: Method::GET,
    path: "/projects/{project_id}/deploy_tokens/{token_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_deploy_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectDeployToken {
    pub(crate) call: Call,
}

impl GetProjectDeployToken {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy token.
    ///
    /// Path parameter `token_id`.
    pub fn token_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("token_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DEPLOY_TOKENS: Operation = Operation {
    id: "listDeployTokens",
    method: Method::GET,
    path: "/deploy_tokens",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deploy_tokens`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeployTokens {
    pub(crate) call: Call,
}

impl ListDeployTokens {
    /// Only tokens that work, or only others; left out, all.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::DeployToken>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeployToken> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::DeployToken>>| {
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

pub(crate) static LIST_GROUP_DEPLOY_TOKENS: Operation = Operation {
    id: "listGroupDeployTokens",
    method: Method::GET,
    path: "/groups/{group_id}/deploy_tokens",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_deploy_tokens`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupDeployTokens {
    pub(crate) call: Call,
}

impl ListGroupDeployTokens {
    /// Only tokens that work, or only others; left out, all.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
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
    /// Number of the group, or its full path such as `group/sub`.
    ///
    /// Path parameter `group_id`.
    pub fn group_id(mut self, value: impl TryInto<types::GroupRef>) -> Self {
        self.call.path::<types::GroupRef>("group_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::DeployToken>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeployToken> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::DeployToken>>| {
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

pub(crate) static LIST_PROJECT_DEPLOY_TOKENS: Operation = Operation {
    id: "listProjectDeployTokens",
    method: Method::GET,
    path: "/projects/{project_id}/deploy_tokens",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_deploy_tokens`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectDeployTokens {
    pub(crate) call: Call,
}

impl ListProjectDeployTokens {
    /// Only tokens that work, or only others; left out, all.
    ///
    /// Query parameter `active`.
    pub fn active(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("active", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::DeployToken>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeployToken> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::DeployToken>>| {
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
