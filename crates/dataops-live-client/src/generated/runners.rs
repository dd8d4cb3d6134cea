// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `runners`.

use client_runtime::{Error, ItemStream, Response, Secret, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # runners
///
/// Programs that work off jobs.
impl Client {
    /// Delete a runner.
    ///
    /// The runner gets no more jobs.
    ///
    /// `DELETE /runners/{runner_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `runner_id`.
    pub fn delete_runner(&self) -> builder::DeleteRunner {
        builder::DeleteRunner {
            call: Call::new(&self.core, &DELETE_RUNNER),
        }
    }
    /// Delete a runner, known by its token.
    ///
    /// The authentication token of the runner is the only credential: no header is sent.
    ///
    /// `DELETE /runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x (as a form); go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `token`.
    pub fn delete_runner_by_token(&self) -> builder::DeleteRunnerByToken {
        builder::DeleteRunnerByToken {
            call: Call::new(&self.core, &DELETE_RUNNER_BY_TOKEN),
        }
    }
    /// Take a runner from a project.
    ///
    /// The project that owns the runner can not lose it: there the runner is deleted.
    ///
    /// `DELETE /projects/{project_id}/runners/{runner_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `runner_id`.
    pub fn disable_project_runner(&self) -> builder::DisableProjectRunner {
        builder::DisableProjectRunner {
            call: Call::new(&self.core, &DISABLE_PROJECT_RUNNER),
        }
    }
    /// Give a runner to a project.
    ///
    /// The runner takes jobs of this project too.
    ///
    /// `POST /projects/{project_id}/runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn enable_project_runner(&self) -> builder::EnableProjectRunner {
        builder::EnableProjectRunner {
            call: Call::new(&self.core, &ENABLE_PROJECT_RUNNER),
        }
    }
    /// Get a runner.
    ///
    /// One runner with its machine, its settings and where it works.
    ///
    /// `GET /runners/{runner_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `runner_id`.
    pub fn get_runner(&self) -> builder::GetRunner {
        builder::GetRunner {
            call: Call::new(&self.core, &GET_RUNNER),
        }
    }
    /// List all runners of the instance.
    ///
    /// All runners, the shared ones among them. For administrators.
    ///
    /// `GET /runners/all`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    pub fn list_all_runners(&self) -> builder::ListAllRunners {
        builder::ListAllRunners {
            call: Call::new(&self.core, &LIST_ALL_RUNNERS),
        }
    }
    /// List the runners of a group.
    ///
    /// The runners that a group may use, those of the groups above it and the shared ones among them.
    ///
    /// `GET /groups/{group_id}/runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `group_id`.
    pub fn list_group_runners(&self) -> builder::ListGroupRunners {
        builder::ListGroupRunners {
            call: Call::new(&self.core, &LIST_GROUP_RUNNERS),
        }
    }
    /// List the runners of a project.
    ///
    /// The runners that a project may use, those of its groups and the shared ones among them.
    ///
    /// `GET /projects/{project_id}/runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_runners(&self) -> builder::ListProjectRunners {
        builder::ListProjectRunners {
            call: Call::new(&self.core, &LIST_PROJECT_RUNNERS),
        }
    }
    /// List the jobs of a runner.
    ///
    /// Jobs that the runner works on or has worked on, of projects where the caller is a reporter at least. `project` of each job says which one.
    ///
    /// `GET /runners/{runner_id}/jobs`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `runner_id`.
    pub fn list_runner_jobs(&self) -> builder::ListRunnerJobs {
        builder::ListRunnerJobs {
            call: Call::new(&self.core, &LIST_RUNNER_JOBS),
        }
    }
    /// List the machines of a runner.
    ///
    /// All machines that use the token of the runner.
    ///
    /// `GET /runners/{runner_id}/managers`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x).
    ///
    /// Required: `runner_id`.
    pub fn list_runner_managers(&self) -> builder::ListRunnerManagers {
        builder::ListRunnerManagers {
            call: Call::new(&self.core, &LIST_RUNNER_MANAGERS),
        }
    }
    /// List the runners that the caller may use.
    ///
    /// The runners that the caller may use, without the shared ones of the instance.
    ///
    /// `GET /runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    pub fn list_runners(&self) -> builder::ListRunners {
        builder::ListRunners {
            call: Call::new(&self.core, &LIST_RUNNERS),
        }
    }
    /// Register a runner with a registration token.
    ///
    /// The registration token in the body is the only credential: no header is sent. This way is going out of use since GitLab 15.6, and is switched off in many places; the answer is then 410.
    ///
    /// `POST /runners`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `body`.
    pub fn register_runner(&self) -> builder::RegisterRunner {
        builder::RegisterRunner {
            call: Call::new(&self.core, &REGISTER_RUNNER),
        }
    }
    /// Make a new token for the registration of runners of a group.
    ///
    /// The old token stops working.
    ///
    /// `POST /groups/{group_id}/runners/reset_registration_token`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `group_id`.
    pub fn reset_group_runner_registration_token(
        &self,
    ) -> builder::ResetGroupRunnerRegistrationToken {
        builder::ResetGroupRunnerRegistrationToken {
            call: Call::new(&self.core, &RESET_GROUP_RUNNER_REGISTRATION_TOKEN),
        }
    }
    /// Make a new token for the registration of runners of a project.
    ///
    /// The old token stops working.
    ///
    /// `POST /projects/{project_id}/runners/reset_registration_token`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `project_id`.
    pub fn reset_project_runner_registration_token(
        &self,
    ) -> builder::ResetProjectRunnerRegistrationToken {
        builder::ResetProjectRunnerRegistrationToken {
            call: Call::new(&self.core, &RESET_PROJECT_RUNNER_REGISTRATION_TOKEN),
        }
    }
    /// Make a new token for a runner.
    ///
    /// The old token stops working: the runner needs the new one to go on.
    ///
    /// `POST /runners/{runner_id}/reset_authentication_token`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `runner_id`.
    pub fn reset_runner_authentication_token(
        &self,
    ) -> builder::ResetRunnerAuthenticationToken {
        builder::ResetRunnerAuthenticationToken {
            call: Call::new(&self.core, &RESET_RUNNER_AUTHENTICATION_TOKEN),
        }
    }
    /// Make a new token for the registration of runners of the instance.
    ///
    /// The old token stops working. For administrators.
    ///
    /// `POST /runners/reset_registration_token`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    pub fn reset_runner_registration_token(
        &self,
    ) -> builder::ResetRunnerRegistrationToken {
        builder::ResetRunnerRegistrationToken {
            call: Call::new(&self.core, &RESET_RUNNER_REGISTRATION_TOKEN),
        }
    }
    /// Change a runner.
    ///
    /// Changes what is given and leaves the rest as it is.
    ///
    /// `PUT /runners/{runner_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `runner_id`, `body`.
    pub fn update_runner(&self) -> builder::UpdateRunner {
        builder::UpdateRunner {
            call: Call::new(&self.core, &UPDATE_RUNNER),
        }
    }
    /// Check the token of a runner.
    ///
    /// Answers without an error if the token is valid, and with 403 if it is not. It is the only credential: no header is sent. Newer versions answer with the registration, older ones with nothing; it is not decoded.
    ///
    /// `POST /runners/verify`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab).
    ///
    /// Required: `body`.
    pub fn verify_runner(&self) -> builder::VerifyRunner {
        builder::VerifyRunner {
            call: Call::new(&self.core, &VERIFY_RUNNER),
        }
    }
}

pub(crate) static DELETE_RUNNER: Operation = Operation {
    id: "deleteRunner",
    method: Method::DELETE,
    path: "/runners/{runner_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRunner {
    pub(crate) call: Call,
}

impl DeleteRunner {
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
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

pub(crate) static DELETE_RUNNER_BY_TOKEN: Operation = Operation {
    id: "deleteRunnerByToken",
    method: Method::DELETE,
    path: "/runners",
    safe: true,
    authenticate: false,
    accept: Accept::Nothing,
    required: &["token"],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_runner_by_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRunnerByToken {
    pub(crate) call: Call,
}

impl DeleteRunnerByToken {
    /// Authentication token of the runner.
    ///
    /// Query parameter `token`.
    pub fn token(mut self, value: impl TryInto<Secret>) -> Self {
        self.call.query::<Secret>("token", value);
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

pub(crate) static DISABLE_PROJECT_RUNNER: Operation = Operation {
    id: "disableProjectRunner",
    method: Method::DELETE,
    path: "/projects/{project_id}/runners/{runner_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::disable_project_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableProjectRunner {
    pub(crate) call: Call,
}

impl DisableProjectRunner {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
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

pub(crate) static ENABLE_PROJECT_RUNNER: Operation = Operation {
    id: "enableProjectRunner",
    method: Method::POST,
    path: "/projects/{project_id}/runners",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::enable_project_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableProjectRunner {
    pub(crate) call: Call,
}

impl EnableProjectRunner {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectRunnerEnable>) -> Self {
        self.call.json::<types::ProjectRunnerEnable>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Runner>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_RUNNER: Operation = Operation {
    id: "getRunner",
    method: Method::GET,
    path: "/runners/{runner_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRunner {
    pub(crate) call: Call,
}

impl GetRunner {
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RunnerDetails>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ALL_RUNNERS: Operation = Operation {
    id: "listAllRunners",
    method: Method::GET,
    path: "/runners/all",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_all_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllRunners {
    pub(crate) call: Call,
}

impl ListAllRunners {
    /// Only runners of this kind.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::RunnerType>) -> Self {
        self.call.query::<types::RunnerType>("type", value);
        self
    }
    /// Only runners in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::RunnerStatus>) -> Self {
        self.call.query::<types::RunnerStatus>("status", value);
        self
    }
    /// Only runners that take no jobs, or only those that do.
    ///
    /// Query parameter `paused`.
    pub fn paused(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("paused", value);
        self
    }
    /// Only runners that have all these tags, separated by commas.
    ///
    /// Query parameter `tag_list`.
    pub fn tag_list(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tag_list", value);
        self
    }
    /// Only one group of runners; `type` and `status` replaced it.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::RunnerScope>) -> Self {
        self.call.query::<types::RunnerScope>("scope", value);
        self
    }
    /// Only runners whose version begins so, for example `15.0`.
    ///
    /// Query parameter `version_prefix`.
    pub fn version_prefix(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version_prefix", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Runner>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Runner> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Runner>>| {
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

pub(crate) static LIST_GROUP_RUNNERS: Operation = Operation {
    id: "listGroupRunners",
    method: Method::GET,
    path: "/groups/{group_id}/runners",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_group_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGroupRunners {
    pub(crate) call: Call,
}

impl ListGroupRunners {
    /// Only runners of this kind.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::RunnerType>) -> Self {
        self.call.query::<types::RunnerType>("type", value);
        self
    }
    /// Only runners in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::RunnerStatus>) -> Self {
        self.call.query::<types::RunnerStatus>("status", value);
        self
    }
    /// Only runners that take no jobs, or only those that do.
    ///
    /// Query parameter `paused`.
    pub fn paused(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("paused", value);
        self
    }
    /// Only runners that have all these tags, separated by commas.
    ///
    /// Query parameter `tag_list`.
    pub fn tag_list(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tag_list", value);
        self
    }
    /// Only runners whose version begins so, for example `15.0`.
    ///
    /// Query parameter `version_prefix`.
    pub fn version_prefix(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version_prefix", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Runner>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Runner> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Runner>>| {
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

pub(crate) static LIST_PROJECT_RUNNERS: Operation = Operation {
    id: "listProjectRunners",
    method: Method::GET,
    path: "/projects/{project_id}/runners",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectRunners {
    pub(crate) call: Call,
}

impl ListProjectRunners {
    /// Only runners of this kind.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::RunnerType>) -> Self {
        self.call.query::<types::RunnerType>("type", value);
        self
    }
    /// Only runners in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::RunnerStatus>) -> Self {
        self.call.query::<types::RunnerStatus>("status", value);
        self
    }
    /// Only runners that take no jobs, or only those that do.
    ///
    /// Query parameter `paused`.
    pub fn paused(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("paused", value);
        self
    }
    /// Only runners that have all these tags, separated by commas.
    ///
    /// Query parameter `tag_list`.
    pub fn tag_list(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tag_list", value);
        self
    }
    /// Only one group of runners; `type` and `status` replaced it.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::RunnerScope>) -> Self {
        self.call.query::<types::RunnerScope>("scope", value);
        self
    }
    /// Only runners whose version begins so, for example `15.0`.
    ///
    /// Query parameter `version_prefix`.
    pub fn version_prefix(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version_prefix", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Runner>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Runner> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Runner>>| {
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

pub(crate) static LIST_RUNNER_JOBS: Operation = Operation {
    id: "listRunnerJobs",
    method: Method::GET,
    path: "/runners/{runner_id}/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_runner_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunnerJobs {
    pub(crate) call: Call,
}

impl ListRunnerJobs {
    /// Only jobs in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::JobStatus>) -> Self {
        self.call.query::<types::JobStatus>("status", value);
        self
    }
    /// What to sort by.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<types::RunnerJobOrder>) -> Self {
        self.call.query::<types::RunnerJobOrder>("order_by", value);
        self
    }
    /// Direction; left out, `desc`. Needs `order_by`.
    ///
    /// Query parameter `sort`.
    pub fn sort(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sort", value);
        self
    }
    /// Only jobs that this machine of the runner took.
    ///
    /// Query parameter `system_id`.
    pub fn system_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("system_id", value);
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
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::Job>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Job> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Job>>| {
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

pub(crate) static LIST_RUNNER_MANAGERS: Operation = Operation {
    id: "listRunnerManagers",
    method: Method::GET,
    path: "/runners/{runner_id}/managers",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_runner_managers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunnerManagers {
    pub(crate) call: Call,
}

impl ListRunnerManagers {
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::RunnerManager>>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_RUNNERS: Operation = Operation {
    id: "listRunners",
    method: Method::GET,
    path: "/runners",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_runners`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRunners {
    pub(crate) call: Call,
}

impl ListRunners {
    /// Only runners of this kind.
    ///
    /// Query parameter `type`.
    pub fn type_(mut self, value: impl TryInto<types::RunnerType>) -> Self {
        self.call.query::<types::RunnerType>("type", value);
        self
    }
    /// Only runners in this state.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<types::RunnerStatus>) -> Self {
        self.call.query::<types::RunnerStatus>("status", value);
        self
    }
    /// Only runners that take no jobs, or only those that do.
    ///
    /// Query parameter `paused`.
    pub fn paused(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("paused", value);
        self
    }
    /// Only runners that have all these tags, separated by commas.
    ///
    /// Query parameter `tag_list`.
    pub fn tag_list(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tag_list", value);
        self
    }
    /// Only one group of runners; `type` and `status` replaced it.
    ///
    /// Query parameter `scope`.
    pub fn scope(mut self, value: impl TryInto<types::RunnerScope>) -> Self {
        self.call.query::<types::RunnerScope>("scope", value);
        self
    }
    /// Only runners whose version begins so, for example `15.0`.
    ///
    /// Query parameter `version_prefix`.
    pub fn version_prefix(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("version_prefix", value);
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
    pub async fn send(self) -> Result<Response<Vec<types::Runner>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Runner> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Runner>>| {
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

pub(crate) static REGISTER_RUNNER: Operation = Operation {
    id: "registerRunner",
    method: Method::POST,
    path: "/runners",
    safe: false,
    authenticate: false,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::register_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegisterRunner {
    pub(crate) call: Call,
}

impl RegisterRunner {
    /// The body.
    pub fn body(mut self, value: impl Into<types::RunnerRegister>) -> Self {
        self.call.json::<types::RunnerRegister>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RunnerRegistration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_GROUP_RUNNER_REGISTRATION_TOKEN: Operation = Operation {
    id: "resetGroupRunnerRegistrationToken",
    method: Method::POST,
    path: "/groups/{group_id}/runners/reset_registration_token",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_group_runner_registration_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetGroupRunnerRegistrationToken {
    pub(crate) call: Call,
}

impl ResetGroupRunnerRegistrationToken {
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
    pub async fn send(self) -> Result<Response<types::RunnerToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_PROJECT_RUNNER_REGISTRATION_TOKEN: Operation = Operation {
    id: "resetProjectRunnerRegistrationToken",
    method: Method::POST,
    path: "/projects/{project_id}/runners/reset_registration_token",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_project_runner_registration_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetProjectRunnerRegistrationToken {
    pub(crate) call: Call,
}

impl ResetProjectRunnerRegistrationToken {
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
    pub async fn send(self) -> Result<Response<types::RunnerToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_RUNNER_AUTHENTICATION_TOKEN: Operation = Operation {
    id: "resetRunnerAuthenticationToken",
    method: Method::POST,
    path: "/runners/{runner_id}/reset_authentication_token",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_runner_authentication_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetRunnerAuthenticationToken {
    pub(crate) call: Call,
}

impl ResetRunnerAuthenticationToken {
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RunnerToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RESET_RUNNER_REGISTRATION_TOKEN: Operation = Operation {
    id: "resetRunnerRegistrationToken",
    method: Method::POST,
    path: "/runners/reset_registration_token",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::reset_runner_registration_token`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResetRunnerRegistrationToken {
    pub(crate) call: Call,
}

impl ResetRunnerRegistrationToken {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RunnerToken>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_RUNNER: Operation = Operation {
    id: "updateRunner",
    method: Method::PUT,
    path: "/runners/{runner_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRunner {
    pub(crate) call: Call,
}

impl UpdateRunner {
    /// Number of the runner.
    ///
    /// Path parameter `runner_id`.
    pub fn runner_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("runner_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RunnerUpdate>) -> Self {
        self.call.json::<types::RunnerUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RunnerDetails>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static VERIFY_RUNNER: Operation = Operation {
    id: "verifyRunner",
    method: Method::POST,
    path: "/runners/verify",
    safe: true,
    authenticate: false,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::verify_runner`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyRunner {
    pub(crate) call: Call,
}

impl VerifyRunner {
    /// The body.
    pub fn body(mut self, value: impl Into<types::RunnerVerify>) -> Self {
        self.call.json::<types::RunnerVerify>(&value.into());
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
