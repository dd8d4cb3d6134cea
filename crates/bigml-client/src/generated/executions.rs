// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Executions`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Executions
///
/// Executions are runs of scripts.
impl Client {
    /// Create an execution.
    ///
    /// The answer comes at once; the script runs in the background.
    ///
    /// `POST /execution`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `body`.
    pub fn create_execution(&self) -> builder::CreateExecution {
        builder::CreateExecution {
            call: Call::new(&self.core, &CREATE_EXECUTION),
        }
    }
    /// Delete an execution.
    ///
    /// It cannot be brought back. What it has created stays, unless `delete_all` is true.
    ///
    /// `DELETE /execution/{execution}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `execution`.
    pub fn delete_execution(&self) -> builder::DeleteExecution {
        builder::DeleteExecution {
            call: Call::new(&self.core, &DELETE_EXECUTION),
        }
    }
    /// Get an execution.
    ///
    /// A faulty execution is no error of the call: its status says what went wrong.
    ///
    /// `GET /execution/{execution}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `execution`.
    pub fn get_execution(&self) -> builder::GetExecution {
        builder::GetExecution {
            call: Call::new(&self.core, &GET_EXECUTION),
        }
    }
    /// Get an execution that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/execution/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_execution(&self) -> builder::GetSharedExecution {
        builder::GetSharedExecution {
            call: Call::new(&self.core, &GET_SHARED_EXECUTION),
        }
    }
    /// List executions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /execution`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    pub fn list_executions(&self) -> builder::ListExecutions {
        builder::ListExecutions {
            call: Call::new(&self.core, &LIST_EXECUTIONS),
        }
    }
    /// Change an execution.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /execution/{execution}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `execution`, `body`.
    pub fn update_execution(&self) -> builder::UpdateExecution {
        builder::UpdateExecution {
            call: Call::new(&self.core, &UPDATE_EXECUTION),
        }
    }
}

pub(crate) static CREATE_EXECUTION: Operation = Operation {
    id: "createExecution",
    method: Method::POST,
    path: "/execution",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExecution {
    pub(crate) call: Call,
}

impl CreateExecution {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExecutionCreate>) -> Self {
        self.call.json::<types::ExecutionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Execution>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_execution`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Execution> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Execution| {
                let mut poll = Call::new(core, &super::executions::GET_EXECUTION);
                let execution = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createExecution", "resource"))?;
                poll.path_id::<types::ExecutionId>("execution", execution);
                Ok(poll)
            },
            super::executions::get_execution_state,
        )
    }
}

pub(crate) static DELETE_EXECUTION: Operation = Operation {
    id: "deleteExecution",
    method: Method::DELETE,
    path: "/execution/{execution}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExecution {
    pub(crate) call: Call,
}

impl DeleteExecution {
    /// Id of the execution, with or without `execution/`.
    ///
    /// Path parameter `execution`.
    pub fn execution(mut self, value: impl IntoId<types::ExecutionId>) -> Self {
        self.call.path_id::<types::ExecutionId>("execution", value);
        self
    }
    /// With `true` the models that belong to it are deleted too.
    ///
    /// Query parameter `delete_all`.
    pub fn delete_all(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("delete_all", value);
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

pub(crate) static GET_EXECUTION: Operation = Operation {
    id: "getExecution",
    method: Method::GET,
    path: "/execution/{execution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExecution {
    pub(crate) call: Call,
}

impl GetExecution {
    /// Id of the execution, with or without `execution/`.
    ///
    /// Path parameter `execution`.
    pub fn execution(mut self, value: impl IntoId<types::ExecutionId>) -> Self {
        self.call.path_id::<types::ExecutionId>("execution", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
        self
    }
    /// Only these properties, comma separated. Name `resource` among them.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// All but these properties, comma separated.
    ///
    /// Query parameter `exclude`.
    pub fn exclude(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Execution>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Execution> {
        codegen::wait(self.call, get_execution_state)
    }
}

pub(crate) fn get_execution_state(job: &types::Execution) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .and_then(|value| value.code.as_ref())
        .map(|value| value.value().to_string())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "5" => Phase::Done,
        "-1" => Phase::Failed,
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: job.status.as_ref().and_then(|value| value.progress.as_ref()).copied(),
        message: job.status.as_ref().and_then(|value| value.message.as_ref()).cloned(),
        task: job.status.as_ref().and_then(|value| value.task.as_ref()).cloned(),
    }
}

pub(crate) static GET_SHARED_EXECUTION: Operation = Operation {
    id: "getSharedExecution",
    method: Method::GET,
    path: "/shared/execution/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedExecution {
    pub(crate) call: Call,
}

impl GetSharedExecution {
    /// Hash that its owner has shared, 24 to 30 letters and digits.
    ///
    /// Path parameter `hash`.
    pub fn hash(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("hash", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
        self
    }
    /// Only these properties, comma separated. Name `resource` among them.
    ///
    /// Query parameter `include`.
    pub fn include(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("include", value);
        self
    }
    /// All but these properties, comma separated.
    ///
    /// Query parameter `exclude`.
    pub fn exclude(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("exclude", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Execution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_EXECUTIONS: Operation = Operation {
    id: "listExecutions",
    method: Method::GET,
    path: "/execution",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_executions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExecutions {
    pub(crate) call: Call,
}

impl ListExecutions {
    /// Number of resources a page, 1 to 200; 20 unless set.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of resources to skip, 0 unless set.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
        self
    }
    /// Keeps what fulfils a condition: `.filter(|item| item.name().icontains("x"))`. Of several, all must hold.
    pub fn filter(
        mut self,
        condition: impl FnOnce(ListExecutionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListExecutionsProperties));
        self
    }
    /// Adds a condition as it is on the wire: `.filter_raw("name__icontains", "x")`.
    pub fn filter_raw(
        mut self,
        name: impl Into<String>,
        value: impl std::fmt::Display,
    ) -> Self {
        self.call.filter_raw(name, value);
        self
    }
    /// Sorts by a property: `.order_by(|item| item.created().descending())`.
    pub fn order_by(
        mut self,
        order: impl FnOnce(ListExecutionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListExecutionsProperties));
        self
    }
    /// Sorts by a property, named as on the wire, after a `-` where the largest comes first.
    pub fn order_by_raw(mut self, order: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", order);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ExecutionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Execution> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Offset {
                offset: "offset",
            },
            limit: Some("limit"),
            max_limit: Some(200),
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::ExecutionList>| {
                let total = page
                    .meta
                    .total_count
                    .as_ref()
                    .and_then(|total| u64::try_from(*total).ok());
                let next = Next::Unknown;
                let body = page.into_inner();
                Page {
                    items: body.objects,
                    total,
                    next,
                }
            },
        )
    }
}

/// The properties that [`ListExecutions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListExecutionsProperties;

impl ListExecutionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the execution was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the execution.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the execution belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the execution again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the execution was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_EXECUTION: Operation = Operation {
    id: "updateExecution",
    method: Method::PUT,
    path: "/execution/{execution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_execution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExecution {
    pub(crate) call: Call,
}

impl UpdateExecution {
    /// Id of the execution, with or without `execution/`.
    ///
    /// Path parameter `execution`.
    pub fn execution(mut self, value: impl IntoId<types::ExecutionId>) -> Self {
        self.call.path_id::<types::ExecutionId>("execution", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExecutionUpdate>) -> Self {
        self.call.json::<types::ExecutionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Execution>, Error> {
        self.call.send_json().await
    }
}
