// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Sources`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Sources
///
/// Sources hold raw data: a file, the content of a URL, inline text, a query to a database, or other sources.
impl Client {
    /// Create a source.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /source`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_source(&self) -> builder::CreateSource {
        builder::CreateSource {
            call: Call::new(&self.core, &CREATE_SOURCE),
        }
    }
    /// Delete a source.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /source/{source}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `source`.
    pub fn delete_source(&self) -> builder::DeleteSource {
        builder::DeleteSource {
            call: Call::new(&self.core, &DELETE_SOURCE),
        }
    }
    /// Get a source that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/source/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_source(&self) -> builder::GetSharedSource {
        builder::GetSharedSource {
            call: Call::new(&self.core, &GET_SHARED_SOURCE),
        }
    }
    /// Get a source.
    ///
    /// A faulty source is no error of the call: its status says what went wrong.
    ///
    /// `GET /source/{source}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `source`.
    pub fn get_source(&self) -> builder::GetSource {
        builder::GetSource {
            call: Call::new(&self.core, &GET_SOURCE),
        }
    }
    /// List sources.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`, `content_type`, `file_name`, `number_of_datasets`, `number_of_models`, `number_of_predictions`, `type`.
    ///
    /// `GET /source`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_sources(&self) -> builder::ListSources {
        builder::ListSources {
            call: Call::new(&self.core, &LIST_SOURCES),
        }
    }
    /// Change a source.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /source/{source}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `source`, `body`.
    pub fn update_source(&self) -> builder::UpdateSource {
        builder::UpdateSource {
            call: Call::new(&self.core, &UPDATE_SOURCE),
        }
    }
}

pub(crate) static CREATE_SOURCE: Operation = Operation {
    id: "createSource",
    method: Method::POST,
    path: "/source",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSource {
    pub(crate) call: Call,
}

impl CreateSource {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SourceCreate>) -> Self {
        self.call.json::<types::SourceCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Source>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_source`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Source> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Source| {
                let mut poll = Call::new(core, &super::sources::GET_SOURCE);
                let source = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createSource", "resource"))?;
                poll.path_id::<types::SourceId>("source", source);
                Ok(poll)
            },
            super::sources::get_source_state,
        )
    }
}

pub(crate) static DELETE_SOURCE: Operation = Operation {
    id: "deleteSource",
    method: Method::DELETE,
    path: "/source/{source}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSource {
    pub(crate) call: Call,
}

impl DeleteSource {
    /// Id of the source, with or without `source/`.
    ///
    /// Path parameter `source`.
    pub fn source(mut self, value: impl IntoId<types::SourceId>) -> Self {
        self.call.path_id::<types::SourceId>("source", value);
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

pub(crate) static GET_SHARED_SOURCE: Operation = Operation {
    id: "getSharedSource",
    method: Method::GET,
    path: "/shared/source/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedSource {
    pub(crate) call: Call,
}

impl GetSharedSource {
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
    /// Number of fields in the answer; 1000 unless set, -1 for all.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of fields to skip.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
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
    pub async fn send(self) -> Result<Response<types::Source>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SOURCE: Operation = Operation {
    id: "getSource",
    method: Method::GET,
    path: "/source/{source}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSource {
    pub(crate) call: Call,
}

impl GetSource {
    /// Id of the source, with or without `source/`.
    ///
    /// Path parameter `source`.
    pub fn source(mut self, value: impl IntoId<types::SourceId>) -> Self {
        self.call.path_id::<types::SourceId>("source", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
        self
    }
    /// Number of fields in the answer; 1000 unless set, -1 for all.
    ///
    /// Query parameter `limit`.
    pub fn limit(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("limit", value);
        self
    }
    /// Number of fields to skip.
    ///
    /// Query parameter `offset`.
    pub fn offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("offset", value);
        self
    }
    /// Property by which the fields are sorted, descending with a leading `-`.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", value);
        self
    }
    /// Only fields of this type.
    ///
    /// Query parameter `optype`.
    pub fn optype(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("optype", value);
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
    /// The shared resources through which this one is reached, comma separated.
    ///
    /// Query parameter `shared_ref`.
    pub fn shared_ref(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("shared_ref", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Source>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Source> {
        codegen::wait(self.call, get_source_state)
    }
}

pub(crate) fn get_source_state(job: &types::Source) -> JobState {
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

pub(crate) static LIST_SOURCES: Operation = Operation {
    id: "listSources",
    method: Method::GET,
    path: "/source",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSources {
    pub(crate) call: Call,
}

impl ListSources {
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
        condition: impl FnOnce(ListSourcesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListSourcesProperties));
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
        order: impl FnOnce(ListSourcesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListSourcesProperties));
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
    pub async fn send(self) -> Result<Response<types::SourceList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Source> {
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
            |page: Response<types::SourceList>| {
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

/// The properties that [`ListSources`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListSourcesProperties;

impl ListSourcesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Media type of the data, `unknown` until it is read.
    pub fn content_type(self) -> Property<Text, Sorted> {
        Property::new("content_type")
    }
    /// When the source was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the file, or the URL it was fetched from.
    pub fn file_name(self) -> Property<Text, Sorted> {
        Property::new("file_name")
    }
    /// Name of the source.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of datasets made from it.
    pub fn number_of_datasets(self) -> Property<Number, Sorted> {
        Property::new("number_of_datasets")
    }
    /// Number of models made from it.
    pub fn number_of_models(self) -> Property<Number, Sorted> {
        Property::new("number_of_models")
    }
    /// Number of predictions made from it.
    pub fn number_of_predictions(self) -> Property<Number, Sorted> {
        Property::new("number_of_predictions")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the source belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the source again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// Where the data came from.
    pub fn type_(self) -> Property<Number, Sorted> {
        Property::new("type")
    }
    /// When the source was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_SOURCE: Operation = Operation {
    id: "updateSource",
    method: Method::PUT,
    path: "/source/{source}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSource {
    pub(crate) call: Call,
}

impl UpdateSource {
    /// Id of the source, with or without `source/`.
    ///
    /// Path parameter `source`.
    pub fn source(mut self, value: impl IntoId<types::SourceId>) -> Self {
        self.call.path_id::<types::SourceId>("source", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::SourceUpdate>) -> Self {
        self.call.json::<types::SourceUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Source>, Error> {
        self.call.send_json().await
    }
}
