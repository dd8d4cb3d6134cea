// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `project_variables`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # project_variables
///
/// Variables that the pipelines of a project get.
impl Client {
    /// Create a variable of a project.
    ///
    /// Fails if the project has a variable with this name and this environment scope already.
    ///
    /// `POST /projects/{project_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_project_variable(&self) -> builder::CreateProjectVariable {
        builder::CreateProjectVariable {
            call: Call::new(&self.core, &CREATE_PROJECT_VARIABLE),
        }
    }
    /// Delete a variable of a project.
    ///
    /// Deletes one variable. Others with the same name and another environment scope stay.
    ///
    /// `DELETE /projects/{project_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`.
    pub fn delete_project_variable(&self) -> builder::DeleteProjectVariable {
        builder::DeleteProjectVariable {
            call: Call::new(&self.core, &DELETE_PROJECT_VARIABLE),
        }
    }
    /// Get a variable of a project.
    ///
    /// One variable with its value, unless it is hidden.
    ///
    /// `GET /projects/{project_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`.
    pub fn get_project_variable(&self) -> builder::GetProjectVariable {
        builder::GetProjectVariable {
            call: Call::new(&self.core, &GET_PROJECT_VARIABLE),
        }
    }
    /// List the variables of a project.
    ///
    /// All variables of a project with their values, unless they are hidden. Variables with the same name differ in their environment scope.
    ///
    /// `GET /projects/{project_id}/variables`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_variables(&self) -> builder::ListProjectVariables {
        builder::ListProjectVariables {
            call: Call::new(&self.core, &LIST_PROJECT_VARIABLES),
        }
    }
    /// Change a variable of a project.
    ///
    /// Changes what is given and leaves the rest as it is. Whether the value is hidden is settled when the variable is created.
    ///
    /// `PUT /projects/{project_id}/variables/{key}`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 18.x; GitLab OpenAPI 17.10; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `key`, `body`.
    pub fn update_project_variable(&self) -> builder::UpdateProjectVariable {
        builder::UpdateProjectVariable {
            call: Call::new(&self.core, &UPDATE_PROJECT_VARIABLE),
        }
    }
}

pub(crate) static CREATE_PROJECT_VARIABLE: Operation = Operation {
    id: "createProjectVariable",
    method: Method::POST,
    path: "/projects/{project_id}/variables",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_project_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectVariable {
    pub(crate) call: Call,
}

impl CreateProjectVariable {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectVariableCreate>) -> Self {
        self.call.json::<types::ProjectVariableCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectVariable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROJECT_VARIABLE: Operation = Operation {
    id: "deleteProjectVariable",
    method: Method::DELETE,
    path: "/projects/{project_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectVariable {
    pub(crate) call: Call,
}

impl DeleteProjectVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
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

pub(crate) static GET_PROJECT_VARIABLE: Operation = Operation {
    id: "getProjectVariable",
    method: Method::GET,
    path: "/projects/{project_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectVariable {
    pub(crate) call: Call,
}

impl GetProjectVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectVariable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECT_VARIABLES: Operation = Operation {
    id: "listProjectVariables",
    method: Method::GET,
    path: "/projects/{project_id}/variables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_variables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectVariables {
    pub(crate) call: Call,
}

impl ListProjectVariables {
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
    pub async fn send(self) -> Result<Response<Vec<types::ProjectVariable>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ProjectVariable> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ProjectVariable>>| {
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

pub(crate) static UPDATE_PROJECT_VARIABLE: Operation = Operation {
    id: "updateProjectVariable",
    method: Method::PUT,
    path: "/projects/{project_id}/variables/{key}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_project_variable`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectVariable {
    pub(crate) call: Call,
}

impl UpdateProjectVariable {
    /// Environment scope of the variable that is meant, as it is written there, for example `production` or `*`. Needed where several variables have the same name.
    ///
    /// Query parameter `filter[environment_scope]`.
    pub fn filter_environment_scope(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("filter[environment_scope]", value);
        self
    }
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Name of the variable.
    ///
    /// Path parameter `key`.
    pub fn key(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("key", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectVariableUpdate>) -> Self {
        self.call.json::<types::ProjectVariableUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectVariable>, Error> {
        self.call.send_json().await
    }
}
