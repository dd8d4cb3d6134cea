// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Scripts`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Scripts
///
/// Scripts are WhizzML programs that create and use the other resources on the service itself.
impl Client {
    /// Create a script.
    ///
    /// The answer comes at once; the source code is compiled in the background.
    ///
    /// `POST /script`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `body`.
    pub fn create_script(&self) -> builder::CreateScript {
        builder::CreateScript {
            call: Call::new(&self.core, &CREATE_SCRIPT),
        }
    }
    /// Delete a script.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /script/{script}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `script`.
    pub fn delete_script(&self) -> builder::DeleteScript {
        builder::DeleteScript {
            call: Call::new(&self.core, &DELETE_SCRIPT),
        }
    }
    /// Get a script that its owner has made public.
    ///
    /// `GET /public/script/{script}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `script`.
    pub fn get_public_script(&self) -> builder::GetPublicScript {
        builder::GetPublicScript {
            call: Call::new(&self.core, &GET_PUBLIC_SCRIPT),
        }
    }
    /// Get a script.
    ///
    /// A faulty script is no error of the call: its status says what went wrong.
    ///
    /// `GET /script/{script}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `script`.
    pub fn get_script(&self) -> builder::GetScript {
        builder::GetScript {
            call: Call::new(&self.core, &GET_SCRIPT),
        }
    }
    /// Get a script that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/script/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_script(&self) -> builder::GetSharedScript {
        builder::GetSharedScript {
            call: Call::new(&self.core, &GET_SHARED_SCRIPT),
        }
    }
    /// List scripts.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /script`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    pub fn list_scripts(&self) -> builder::ListScripts {
        builder::ListScripts {
            call: Call::new(&self.core, &LIST_SCRIPTS),
        }
    }
    /// Change a script.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /script/{script}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `script`, `body`.
    pub fn update_script(&self) -> builder::UpdateScript {
        builder::UpdateScript {
            call: Call::new(&self.core, &UPDATE_SCRIPT),
        }
    }
}

pub(crate) static CREATE_SCRIPT: Operation = Operation {
    id: "createScript",
    method: Method::POST,
    path: "/script",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateScript {
    pub(crate) call: Call,
}

impl CreateScript {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScriptCreate>) -> Self {
        self.call.json::<types::ScriptCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Script>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_script`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Script> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Script| {
                let mut poll = Call::new(core, &super::scripts::GET_SCRIPT);
                let script = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createScript", "resource"))?;
                poll.path_id::<types::ScriptId>("script", script);
                Ok(poll)
            },
            super::scripts::get_script_state,
        )
    }
}

pub(crate) static DELETE_SCRIPT: Operation = Operation {
    id: "deleteScript",
    method: Method::DELETE,
    path: "/script/{script}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteScript {
    pub(crate) call: Call,
}

impl DeleteScript {
    /// Id of the script, with or without `script/`.
    ///
    /// Path parameter `script`.
    pub fn script(mut self, value: impl IntoId<types::ScriptId>) -> Self {
        self.call.path_id::<types::ScriptId>("script", value);
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

pub(crate) static GET_PUBLIC_SCRIPT: Operation = Operation {
    id: "getPublicScript",
    method: Method::GET,
    path: "/public/script/{script}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicScript {
    pub(crate) call: Call,
}

impl GetPublicScript {
    /// Id of the script, with or without `script/`.
    ///
    /// Path parameter `script`.
    pub fn script(mut self, value: impl IntoId<types::ScriptId>) -> Self {
        self.call.path_id::<types::ScriptId>("script", value);
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
    pub async fn send(self) -> Result<Response<types::Script>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCRIPT: Operation = Operation {
    id: "getScript",
    method: Method::GET,
    path: "/script/{script}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetScript {
    pub(crate) call: Call,
}

impl GetScript {
    /// Id of the script, with or without `script/`.
    ///
    /// Path parameter `script`.
    pub fn script(mut self, value: impl IntoId<types::ScriptId>) -> Self {
        self.call.path_id::<types::ScriptId>("script", value);
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
    pub async fn send(self) -> Result<Response<types::Script>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Script> {
        codegen::wait(self.call, get_script_state)
    }
}

pub(crate) fn get_script_state(job: &types::Script) -> JobState {
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

pub(crate) static GET_SHARED_SCRIPT: Operation = Operation {
    id: "getSharedScript",
    method: Method::GET,
    path: "/shared/script/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedScript {
    pub(crate) call: Call,
}

impl GetSharedScript {
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
    pub async fn send(self) -> Result<Response<types::Script>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SCRIPTS: Operation = Operation {
    id: "listScripts",
    method: Method::GET,
    path: "/script",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_scripts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListScripts {
    pub(crate) call: Call,
}

impl ListScripts {
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
        condition: impl FnOnce(ListScriptsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListScriptsProperties));
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
        order: impl FnOnce(ListScriptsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListScriptsProperties));
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
    pub async fn send(self) -> Result<Response<types::ScriptList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Script> {
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
            |page: Response<types::ScriptList>| {
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

/// The properties that [`ListScripts`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListScriptsProperties;

impl ListScriptsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the script was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the script.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// How often it was executed.
    pub fn number_of_executions(self) -> Property<Number, Sorted> {
        Property::new("number_of_executions")
    }
    /// Whether only the owner sees it; true unless set.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the script belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Length of the source code, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the script again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the script was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_SCRIPT: Operation = Operation {
    id: "updateScript",
    method: Method::PUT,
    path: "/script/{script}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_script`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateScript {
    pub(crate) call: Call,
}

impl UpdateScript {
    /// Id of the script, with or without `script/`.
    ///
    /// Path parameter `script`.
    pub fn script(mut self, value: impl IntoId<types::ScriptId>) -> Self {
        self.call.path_id::<types::ScriptId>("script", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ScriptUpdate>) -> Self {
        self.call.json::<types::ScriptUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Script>, Error> {
        self.call.send_json().await
    }
}
