// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `deploy_keys`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # deploy_keys
///
/// SSH keys that give machines access to repositories.
impl Client {
    /// Add a deploy key to a project.
    ///
    /// Adds a key. A key that another project of the caller has is joined to this project too.
    ///
    /// `POST /projects/{project_id}/deploy_keys`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_deploy_key(&self) -> builder::CreateDeployKey {
        builder::CreateDeployKey {
            call: Call::new(&self.core, &CREATE_DEPLOY_KEY),
        }
    }
    /// Take a deploy key off a project.
    ///
    /// Takes the key off this project; when no other project has it, it is gone.
    ///
    /// `DELETE /projects/{project_id}/deploy_keys/{key_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key_id`.
    pub fn delete_deploy_key(&self) -> builder::DeleteDeployKey {
        builder::DeleteDeployKey {
            call: Call::new(&self.core, &DELETE_DEPLOY_KEY),
        }
    }
    /// Let a deploy key of another project into a project.
    ///
    /// Gives a key that exists access to this project too.
    ///
    /// `POST /projects/{project_id}/deploy_keys/{key_id}/enable`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10).
    ///
    /// Required: `project_id`, `key_id`.
    pub fn enable_deploy_key(&self) -> builder::EnableDeployKey {
        builder::EnableDeployKey {
            call: Call::new(&self.core, &ENABLE_DEPLOY_KEY),
        }
    }
    /// Get a deploy key of a project.
    ///
    /// One key by its number.
    ///
    /// `GET /projects/{project_id}/deploy_keys/{key_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key_id`.
    pub fn get_deploy_key(&self) -> builder::GetDeployKey {
        builder::GetDeployKey {
            call: Call::new(&self.core, &GET_DEPLOY_KEY),
        }
    }
    /// List all deploy keys of the instance.
    ///
    /// All deploy keys; for administrators.
    ///
    /// `GET /deploy_keys`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    pub fn list_deploy_keys(&self) -> builder::ListDeployKeys {
        builder::ListDeployKeys {
            call: Call::new(&self.core, &LIST_DEPLOY_KEYS),
        }
    }
    /// List the deploy keys of a project.
    ///
    /// The keys that give access to the project.
    ///
    /// `GET /projects/{project_id}/deploy_keys`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_deploy_keys(&self) -> builder::ListProjectDeployKeys {
        builder::ListProjectDeployKeys {
            call: Call::new(&self.core, &LIST_PROJECT_DEPLOY_KEYS),
        }
    }
    /// Change a deploy key of a project.
    ///
    /// Changes what is given, leaves the rest as it is; the key itself stays.
    ///
    /// `PUT /projects/{project_id}/deploy_keys/{key_id}`
    ///
    /// Evidence: used by third parties' code (go-gitlab; GitLab OpenAPI 17.10; GitLab documentation 11.10; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key_id`, `body`.
    pub fn update_deploy_key(&self) -> builder::UpdateDeployKey {
        builder::UpdateDeployKey {
            call: Call::new(&self.core, &UPDATE_DEPLOY_KEY),
        }
    }
}

pub(crate) static CREATE_DEPLOY_KEY: Operation = Operation {
    id: "createDeployKey",
    method: Method::POST,
    path: "/projects/{project_id}/deploy_keys",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_deploy_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeployKey {
    pub(crate) call: Call,
}

impl CreateDeployKey {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeployKeyCreate>) -> Self {
        self.call.json::<types::DeployKeyCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DEPLOY_KEY: Operation = Operation {
    id: "deleteDeployKey",
    method: Method::DELETE,
    path: "/projects/{project_id}/deploy_keys/{key_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_deploy_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeployKey {
    pub(crate) call: Call,
}

impl DeleteDeployKey {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy key.
    ///
    /// Path parameter `key_id`.
    pub fn key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("key_id", value);
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

pub(crate) static ENABLE_DEPLOY_KEY: Operation = Operation {
    id: "enableDeployKey",
    method: Method::POST,
    path: "/projects/{project_id}/deploy_keys/{key_id}/enable",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::enable_deploy_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableDeployKey {
    pub(crate) call: Call,
}

impl EnableDeployKey {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy key.
    ///
    /// Path parameter `key_id`.
    pub fn key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("key_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DEPLOY_KEY: Operation = Operation {
    id: "getDeployKey",
    method: Method::GET,
    path: "/projects/{project_id}/deploy_keys/{key_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_deploy_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeployKey {
    pub(crate) call: Call,
}

impl GetDeployKey {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy key.
    ///
    /// Path parameter `key_id`.
    pub fn key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("key_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployKey>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DEPLOY_KEYS: Operation = Operation {
    id: "listDeployKeys",
    method: Method::GET,
    path: "/deploy_keys",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deploy_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeployKeys {
    pub(crate) call: Call,
}

impl ListDeployKeys {
    /// Only keys that all projects may use; left out, `false`.
    ///
    /// Query parameter `public`.
    pub fn public(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("public", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::DeployKey>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeployKey> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::DeployKey>>| {
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

pub(crate) static LIST_PROJECT_DEPLOY_KEYS: Operation = Operation {
    id: "listProjectDeployKeys",
    method: Method::GET,
    path: "/projects/{project_id}/deploy_keys",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_deploy_keys`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectDeployKeys {
    pub(crate) call: Call,
}

impl ListProjectDeployKeys {
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
    pub async fn send(self) -> Result<Response<Vec<types::DeployKey>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeployKey> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::DeployKey>>| {
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

pub(crate) static UPDATE_DEPLOY_KEY: Operation = Operation {
    id: "updateDeployKey",
    method: Method::PUT,
    path: "/projects/{project_id}/deploy_keys/{key_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_deploy_key`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeployKey {
    pub(crate) call: Call,
}

impl UpdateDeployKey {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the deploy key.
    ///
    /// Path parameter `key_id`.
    pub fn key_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("key_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeployKeyUpdate>) -> Self {
        self.call.json::<types::DeployKeyUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeployKey>, Error> {
        self.call.send_json().await
    }
}
