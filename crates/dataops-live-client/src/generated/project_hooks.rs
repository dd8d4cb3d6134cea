// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `project_hooks`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # project_hooks
///
/// URLs that are called when something happens in a project.
impl Client {
    /// Create a hook of a project.
    ///
    /// Has a URL called for the kinds of events that are asked for.
    ///
    /// `POST /projects/{project_id}/hooks`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_project_hook(&self) -> builder::CreateProjectHook {
        builder::CreateProjectHook {
            call: Call::new(&self.core, &CREATE_PROJECT_HOOK),
        }
    }
    /// Delete a hook of a project.
    ///
    /// The URL is not called any more.
    ///
    /// `DELETE /projects/{project_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `hook_id`.
    pub fn delete_project_hook(&self) -> builder::DeleteProjectHook {
        builder::DeleteProjectHook {
            call: Call::new(&self.core, &DELETE_PROJECT_HOOK),
        }
    }
    /// Get a hook of a project.
    ///
    /// One hook, without its secrets.
    ///
    /// `GET /projects/{project_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `hook_id`.
    pub fn get_project_hook(&self) -> builder::GetProjectHook {
        builder::GetProjectHook {
            call: Call::new(&self.core, &GET_PROJECT_HOOK),
        }
    }
    /// List the calls of a hook.
    ///
    /// The calls of the last seven days, with what was sent and answered. Since GitLab 17.3.
    ///
    /// `GET /projects/{project_id}/hooks/{hook_id}/events`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x (answer)).
    ///
    /// Required: `project_id`, `hook_id`.
    pub fn list_project_hook_events(&self) -> builder::ListProjectHookEvents {
        builder::ListProjectHookEvents {
            call: Call::new(&self.core, &LIST_PROJECT_HOOK_EVENTS),
        }
    }
    /// List the hooks of a project.
    ///
    /// The URLs that are called when something happens in the project.
    ///
    /// `GET /projects/{project_id}/hooks`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_project_hooks(&self) -> builder::ListProjectHooks {
        builder::ListProjectHooks {
            call: Call::new(&self.core, &LIST_PROJECT_HOOKS),
        }
    }
    /// Test a hook of a project.
    ///
    /// Has the URL called with an event that is made up from the project. Five times a minute at most. Since GitLab 16.11.
    ///
    /// `POST /projects/{project_id}/hooks/{hook_id}/test/{trigger}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 18.x; go-gitlab).
    ///
    /// Required: `project_id`, `hook_id`, `trigger`.
    pub fn test_project_hook(&self) -> builder::TestProjectHook {
        builder::TestProjectHook {
            call: Call::new(&self.core, &TEST_PROJECT_HOOK),
        }
    }
    /// Change a hook of a project.
    ///
    /// Changes what is given. With another `url` the secret token is lost unless it is given too.
    ///
    /// `PUT /projects/{project_id}/hooks/{hook_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10; GitLab documentation 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `hook_id`, `body`.
    pub fn update_project_hook(&self) -> builder::UpdateProjectHook {
        builder::UpdateProjectHook {
            call: Call::new(&self.core, &UPDATE_PROJECT_HOOK),
        }
    }
}

pub(crate) static CREATE_PROJECT_HOOK: Operation = Operation {
    id: "createProjectHook",
    method: Method::POST,
    path: "/projects/{project_id}/hooks",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_project_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjectHook {
    pub(crate) call: Call,
}

impl CreateProjectHook {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectHookCreate>) -> Self {
        self.call.json::<types::ProjectHookCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectHook>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROJECT_HOOK: Operation = Operation {
    id: "deleteProjectHook",
    method: Method::DELETE,
    path: "/projects/{project_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_project_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjectHook {
    pub(crate) call: Call,
}

impl DeleteProjectHook {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
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

pub(crate) static GET_PROJECT_HOOK: Operation = Operation {
    id: "getProjectHook",
    method: Method::GET,
    path: "/projects/{project_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_project_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjectHook {
    pub(crate) call: Call,
}

impl GetProjectHook {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectHook>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECT_HOOK_EVENTS: Operation = Operation {
    id: "listProjectHookEvents",
    method: Method::GET,
    path: "/projects/{project_id}/hooks/{hook_id}/events",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_hook_events`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectHookEvents {
    pub(crate) call: Call,
}

impl ListProjectHookEvents {
    /// Only calls that were answered with one of these status codes, or of these kinds - `successful`, `client_failure`, `server_failure`.
    ///
    /// Query parameter `status[]`.
    pub fn status(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("status[]", value);
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
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<Vec<types::HookEvent>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::HookEvent> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::HookEvent>>| {
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

pub(crate) static LIST_PROJECT_HOOKS: Operation = Operation {
    id: "listProjectHooks",
    method: Method::GET,
    path: "/projects/{project_id}/hooks",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_project_hooks`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjectHooks {
    pub(crate) call: Call,
}

impl ListProjectHooks {
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
    pub async fn send(self) -> Result<Response<Vec<types::ProjectHook>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ProjectHook> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::ProjectHook>>| {
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

pub(crate) static TEST_PROJECT_HOOK: Operation = Operation {
    id: "testProjectHook",
    method: Method::POST,
    path: "/projects/{project_id}/hooks/{hook_id}/test/{trigger}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::test_project_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestProjectHook {
    pub(crate) call: Call,
}

impl TestProjectHook {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// Kind of event to send.
    ///
    /// Path parameter `trigger`.
    pub fn trigger(mut self, value: impl TryInto<types::HookTrigger>) -> Self {
        self.call.path::<types::HookTrigger>("trigger", value);
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

pub(crate) static UPDATE_PROJECT_HOOK: Operation = Operation {
    id: "updateProjectHook",
    method: Method::PUT,
    path: "/projects/{project_id}/hooks/{hook_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_project_hook`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjectHook {
    pub(crate) call: Call,
}

impl UpdateProjectHook {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the hook.
    ///
    /// Path parameter `hook_id`.
    pub fn hook_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("hook_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectHookUpdate>) -> Self {
        self.call.json::<types::ProjectHookUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ProjectHook>, Error> {
        self.call.send_json().await
    }
}
