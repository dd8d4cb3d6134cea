// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `environments`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # environments
///
/// Places that pipelines deploy to.
impl Client {
    /// Create an environment.
    ///
    /// Makes an environment that nothing was deployed to yet. Pipelines make theirs by themselves.
    ///
    /// `POST /projects/{project_id}/environments`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_environment(&self) -> builder::CreateEnvironment {
        builder::CreateEnvironment {
            call: Call::new(&self.core, &CREATE_ENVIRONMENT),
        }
    }
    /// Delete an environment.
    ///
    /// The environment must be stopped; otherwise the answer is 403.
    ///
    /// `DELETE /projects/{project_id}/environments/{environment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `environment_id`.
    pub fn delete_environment(&self) -> builder::DeleteEnvironment {
        builder::DeleteEnvironment {
            call: Call::new(&self.core, &DELETE_ENVIRONMENT),
        }
    }
    /// Get an environment.
    ///
    /// One environment with its newest deployment.
    ///
    /// `GET /projects/{project_id}/environments/{environment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `environment_id`.
    pub fn get_environment(&self) -> builder::GetEnvironment {
        builder::GetEnvironment {
            call: Call::new(&self.core, &GET_ENVIRONMENT),
        }
    }
    /// List the environments of a project.
    ///
    /// The environments of a project in all states, without their deployments.
    ///
    /// `GET /projects/{project_id}/environments`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_environments(&self) -> builder::ListEnvironments {
        builder::ListEnvironments {
            call: Call::new(&self.core, &LIST_ENVIRONMENTS),
        }
    }
    /// Stop an environment.
    ///
    /// Starts the stop jobs of the environment, unless `force` is set.
    ///
    /// `POST /projects/{project_id}/environments/{environment_id}/stop`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (201); GitLab documentation 18.x (200); GitLab documentation 11.10; go-gitlab).
    ///
    /// Required: `project_id`, `environment_id`.
    pub fn stop_environment(&self) -> builder::StopEnvironment {
        builder::StopEnvironment {
            call: Call::new(&self.core, &STOP_ENVIRONMENT),
        }
    }
    /// Stop all environments that nobody deployed to for long.
    ///
    /// Asks all environments to stop that changed or were deployed to last before an instant. Protected ones are left out.
    ///
    /// `POST /projects/{project_id}/environments/stop_stale`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10 (201); GitLab documentation 18.x (200)).
    ///
    /// Required: `project_id`, `body`.
    pub fn stop_stale_environments(&self) -> builder::StopStaleEnvironments {
        builder::StopStaleEnvironments {
            call: Call::new(&self.core, &STOP_STALE_ENVIRONMENTS),
        }
    }
    /// Change an environment.
    ///
    /// Changes what is given and leaves the rest as it is.
    ///
    /// `PUT /projects/{project_id}/environments/{environment_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `environment_id`, `body`.
    pub fn update_environment(&self) -> builder::UpdateEnvironment {
        builder::UpdateEnvironment {
            call: Call::new(&self.core, &UPDATE_ENVIRONMENT),
        }
    }
}

pub(crate) static CREATE_ENVIRONMENT: Operation = Operation {
    id: "createEnvironment",
    method: Method::POST,
    path: "/projects/{project_id}/environments",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_environment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEnvironment {
    pub(crate) call: Call,
}

impl CreateEnvironment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::EnvironmentCreate>) -> Self {
        self.call.json::<types::EnvironmentCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Environment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ENVIRONMENT: Operation = Operation {
    id: "deleteEnvironment",
    method: Method::DELETE,
    path: "/projects/{project_id}/environments/{environment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_environment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEnvironment {
    pub(crate) call: Call,
}

impl DeleteEnvironment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the environment.
    ///
    /// Path parameter `environment_id`.
    pub fn environment_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("environment_id", value);
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

pub(crate) static GET_ENVIRONMENT: Operation = Operation {
    id: "getEnvironment",
    method: Method::GET,
    path: "/projects/{project_id}/environments/{environment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_environment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnvironment {
    pub(crate) call: Call,
}

impl GetEnvironment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the environment.
    ///
    /// Path parameter `environment_id`.
    pub fn environment_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("environment_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Environment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ENVIRONMENTS: Operation = Operation {
    id: "listEnvironments",
    method: Method::GET,
    path: "/projects/{project_id}/environments",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_environments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnvironments {
    pub(crate) call: Call,
}

impl ListEnvironments {
    /// Only the environment of this name; not together with `search`.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
        self
    }
    /// Only environments whose name has this text of three characters or more; not together with `name`.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Only environments in this state.
    ///
    /// Query parameter `states`.
    pub fn states(mut self, value: impl TryInto<types::EnvironmentState>) -> Self {
        self.call.query::<types::EnvironmentState>("states", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Environment>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Environment> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Environment>>| {
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

pub(crate) static STOP_ENVIRONMENT: Operation = Operation {
    id: "stopEnvironment",
    method: Method::POST,
    path: "/projects/{project_id}/environments/{environment_id}/stop",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::stop_environment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopEnvironment {
    pub(crate) call: Call,
}

impl StopEnvironment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the environment.
    ///
    /// Path parameter `environment_id`.
    pub fn environment_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("environment_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::EnvironmentStop>) -> Self {
        self.call.json::<types::EnvironmentStop>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Environment>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static STOP_STALE_ENVIRONMENTS: Operation = Operation {
    id: "stopStaleEnvironments",
    method: Method::POST,
    path: "/projects/{project_id}/environments/stop_stale",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::stop_stale_environments`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StopStaleEnvironments {
    pub(crate) call: Call,
}

impl StopStaleEnvironments {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::StaleEnvironmentsStop>) -> Self {
        self.call.json::<types::StaleEnvironmentsStop>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MessageReply>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_ENVIRONMENT: Operation = Operation {
    id: "updateEnvironment",
    method: Method::PUT,
    path: "/projects/{project_id}/environments/{environment_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_environment`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEnvironment {
    pub(crate) call: Call,
}

impl UpdateEnvironment {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the environment.
    ///
    /// Path parameter `environment_id`.
    pub fn environment_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("environment_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::EnvironmentUpdate>) -> Self {
        self.call.json::<types::EnvironmentUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Environment>, Error> {
        self.call.send_json().await
    }
}
