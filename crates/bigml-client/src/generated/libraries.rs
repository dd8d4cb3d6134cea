// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Libraries`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Libraries
///
/// Libraries are WhizzML code for scripts to import.
impl Client {
    /// Create a library.
    ///
    /// The answer comes at once; the source code is checked in the background.
    ///
    /// `POST /library`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `body`.
    pub fn create_library(&self) -> builder::CreateLibrary {
        builder::CreateLibrary {
            call: Call::new(&self.core, &CREATE_LIBRARY),
        }
    }
    /// Delete a library.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /library/{library}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `library`.
    pub fn delete_library(&self) -> builder::DeleteLibrary {
        builder::DeleteLibrary {
            call: Call::new(&self.core, &DELETE_LIBRARY),
        }
    }
    /// Get a library.
    ///
    /// A faulty library is no error of the call: its status says what went wrong.
    ///
    /// `GET /library/{library}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `library`.
    pub fn get_library(&self) -> builder::GetLibrary {
        builder::GetLibrary {
            call: Call::new(&self.core, &GET_LIBRARY),
        }
    }
    /// Get a library that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/library/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_library(&self) -> builder::GetSharedLibrary {
        builder::GetSharedLibrary {
            call: Call::new(&self.core, &GET_SHARED_LIBRARY),
        }
    }
    /// List libraries.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /library`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    pub fn list_libraries(&self) -> builder::ListLibraries {
        builder::ListLibraries {
            call: Call::new(&self.core, &LIST_LIBRARIES),
        }
    }
    /// Change a library.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /library/{library}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; Python bindings for the request).
    ///
    /// Required: `library`, `body`.
    pub fn update_library(&self) -> builder::UpdateLibrary {
        builder::UpdateLibrary {
            call: Call::new(&self.core, &UPDATE_LIBRARY),
        }
    }
}

pub(crate) static CREATE_LIBRARY: Operation = Operation {
    id: "createLibrary",
    method: Method::POST,
    path: "/library",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_library`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLibrary {
    pub(crate) call: Call,
}

impl CreateLibrary {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LibraryCreate>) -> Self {
        self.call.json::<types::LibraryCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Library>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_library`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Library> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Library| {
                let mut poll = Call::new(core, &super::libraries::GET_LIBRARY);
                let library = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createLibrary", "resource"))?;
                poll.path_id::<types::LibraryId>("library", library);
                Ok(poll)
            },
            super::libraries::get_library_state,
        )
    }
}

pub(crate) static DELETE_LIBRARY: Operation = Operation {
    id: "deleteLibrary",
    method: Method::DELETE,
    path: "/library/{library}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_library`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLibrary {
    pub(crate) call: Call,
}

impl DeleteLibrary {
    /// Id of the library, with or without `library/`.
    ///
    /// Path parameter `library`.
    pub fn library(mut self, value: impl IntoId<types::LibraryId>) -> Self {
        self.call.path_id::<types::LibraryId>("library", value);
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

pub(crate) static GET_LIBRARY: Operation = Operation {
    id: "getLibrary",
    method: Method::GET,
    path: "/library/{library}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_library`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLibrary {
    pub(crate) call: Call,
}

impl GetLibrary {
    /// Id of the library, with or without `library/`.
    ///
    /// Path parameter `library`.
    pub fn library(mut self, value: impl IntoId<types::LibraryId>) -> Self {
        self.call.path_id::<types::LibraryId>("library", value);
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
    pub async fn send(self) -> Result<Response<types::Library>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Library> {
        codegen::wait(self.call, get_library_state)
    }
}

pub(crate) fn get_library_state(job: &types::Library) -> JobState {
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

pub(crate) static GET_SHARED_LIBRARY: Operation = Operation {
    id: "getSharedLibrary",
    method: Method::GET,
    path: "/shared/library/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_library`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedLibrary {
    pub(crate) call: Call,
}

impl GetSharedLibrary {
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
    pub async fn send(self) -> Result<Response<types::Library>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LIBRARIES: Operation = Operation {
    id: "listLibraries",
    method: Method::GET,
    path: "/library",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_libraries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLibraries {
    pub(crate) call: Call,
}

impl ListLibraries {
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
        condition: impl FnOnce(ListLibrariesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListLibrariesProperties));
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
        order: impl FnOnce(ListLibrariesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListLibrariesProperties));
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
    pub async fn send(self) -> Result<Response<types::LibraryList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Library> {
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
            |page: Response<types::LibraryList>| {
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

/// The properties that [`ListLibraries`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListLibrariesProperties;

impl ListLibrariesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the library was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the library.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it; true unless set.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the library belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Length of the source code, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the library again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the library was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_LIBRARY: Operation = Operation {
    id: "updateLibrary",
    method: Method::PUT,
    path: "/library/{library}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_library`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLibrary {
    pub(crate) call: Call,
}

impl UpdateLibrary {
    /// Id of the library, with or without `library/`.
    ///
    /// Path parameter `library`.
    pub fn library(mut self, value: impl IntoId<types::LibraryId>) -> Self {
        self.call.path_id::<types::LibraryId>("library", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::LibraryUpdate>) -> Self {
        self.call.json::<types::LibraryUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Library>, Error> {
        self.call.send_json().await
    }
}
