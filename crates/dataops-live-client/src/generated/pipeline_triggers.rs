// Written by `cargo xtask generate dataops-live` from specs/dataops-live. Do not edit: edit the spec.
//! The operations of the tag `pipeline_triggers`.

use client_runtime::{Error, ItemStream, Response, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # pipeline_triggers
///
/// Tokens that start pipelines.
impl Client {
    /// Create a trigger.
    ///
    /// Makes a token that starts pipelines as the calling user. It is given to `triggerPipeline`.
    ///
    /// `POST /projects/{project_id}/triggers`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `body`.
    pub fn create_trigger(&self) -> builder::CreateTrigger {
        builder::CreateTrigger {
            call: Call::new(&self.core, &CREATE_TRIGGER),
        }
    }
    /// Delete a trigger.
    ///
    /// The token starts no more pipelines.
    ///
    /// `DELETE /projects/{project_id}/triggers/{trigger_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `trigger_id`.
    pub fn delete_trigger(&self) -> builder::DeleteTrigger {
        builder::DeleteTrigger {
            call: Call::new(&self.core, &DELETE_TRIGGER),
        }
    }
    /// Get a trigger.
    ///
    /// One trigger; its whole token is shown to its owner only.
    ///
    /// `GET /projects/{project_id}/triggers/{trigger_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `trigger_id`.
    pub fn get_trigger(&self) -> builder::GetTrigger {
        builder::GetTrigger {
            call: Call::new(&self.core, &GET_TRIGGER),
        }
    }
    /// List the triggers of a project.
    ///
    /// The tokens that start pipelines of a project.
    ///
    /// `GET /projects/{project_id}/triggers`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`.
    pub fn list_triggers(&self) -> builder::ListTriggers {
        builder::ListTriggers {
            call: Call::new(&self.core, &LIST_TRIGGERS),
        }
    }
    /// Become the owner of a trigger.
    ///
    /// The trigger starts its pipelines as the caller from now on. Newer versions no longer have this call and answer 404.
    ///
    /// `POST /projects/{project_id}/triggers/{trigger_id}/take_ownership`
    ///
    /// Evidence: used by third parties' code (GitLab documentation 11.10; go-gitlab; missing in GitLab OpenAPI 17.10).
    ///
    /// Required: `project_id`, `trigger_id`.
    pub fn take_trigger_ownership(&self) -> builder::TakeTriggerOwnership {
        builder::TakeTriggerOwnership {
            call: Call::new(&self.core, &TAKE_TRIGGER_OWNERSHIP),
        }
    }
    /// Change a trigger.
    ///
    /// Changes the description; the token stays.
    ///
    /// `PUT /projects/{project_id}/triggers/{trigger_id}`
    ///
    /// Evidence: used by third parties' code (GitLab OpenAPI 17.10; GitLab documentation 11.10 and 18.x; go-gitlab; python-gitlab 8.6.0).
    ///
    /// Required: `project_id`, `trigger_id`, `body`.
    pub fn update_trigger(&self) -> builder::UpdateTrigger {
        builder::UpdateTrigger {
            call: Call::new(&self.core, &UPDATE_TRIGGER),
        }
    }
}

pub(crate) static CREATE_TRIGGER: Operation = Operation {
    id: "createTrigger",
    method: Method::POST,
    path: "/projects/{project_id}/triggers",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_trigger`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTrigger {
    pub(crate) call: Call,
}

impl CreateTrigger {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TriggerCreate>) -> Self {
        self.call.json::<types::TriggerCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Trigger>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_TRIGGER: Operation = Operation {
    id: "deleteTrigger",
    method: Method::DELETE,
    path: "/projects/{project_id}/triggers/{trigger_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_trigger`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTrigger {
    pub(crate) call: Call,
}

impl DeleteTrigger {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the trigger.
    ///
    /// Path parameter `trigger_id`.
    pub fn trigger_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("trigger_id", value);
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

pub(crate) static GET_TRIGGER: Operation = Operation {
    id: "getTrigger",
    method: Method::GET,
    path: "/projects/{project_id}/triggers/{trigger_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_trigger`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTrigger {
    pub(crate) call: Call,
}

impl GetTrigger {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the trigger.
    ///
    /// Path parameter `trigger_id`.
    pub fn trigger_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("trigger_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Trigger>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TRIGGERS: Operation = Operation {
    id: "listTriggers",
    method: Method::GET,
    path: "/projects/{project_id}/triggers",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_triggers`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTriggers {
    pub(crate) call: Call,
}

impl ListTriggers {
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
    pub async fn send(self) -> Result<Response<Vec<types::Trigger>>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Trigger> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Page { page: "page" },
            limit: Some("per_page"),
            max_limit: Some(100),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<Vec<types::Trigger>>| {
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

pub(crate) static TAKE_TRIGGER_OWNERSHIP: Operation = Operation {
    id: "takeTriggerOwnership",
    method: Method::POST,
    path: "/projects/{project_id}/triggers/{trigger_id}/take_ownership",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::take_trigger_ownership`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TakeTriggerOwnership {
    pub(crate) call: Call,
}

impl TakeTriggerOwnership {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the trigger.
    ///
    /// Path parameter `trigger_id`.
    pub fn trigger_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("trigger_id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Trigger>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_TRIGGER: Operation = Operation {
    id: "updateTrigger",
    method: Method::PUT,
    path: "/projects/{project_id}/triggers/{trigger_id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_trigger`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTrigger {
    pub(crate) call: Call,
}

impl UpdateTrigger {
    /// Number of the project, or its full path such as `group/sub/project`.
    ///
    /// Path parameter `project_id`.
    pub fn project_id(mut self, value: impl TryInto<types::ProjectRef>) -> Self {
        self.call.path::<types::ProjectRef>("project_id", value);
        self
    }
    /// Number of the trigger.
    ///
    /// Path parameter `trigger_id`.
    pub fn trigger_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("trigger_id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TriggerUpdate>) -> Self {
        self.call.json::<types::TriggerUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Trigger>, Error> {
        self.call.send_json().await
    }
}
