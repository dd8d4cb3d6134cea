// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Batch projections`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Batch projections
///
/// Batch projections are every row of a dataset along the principal components.
impl Client {
    /// Create a batch projection.
    ///
    /// The answer comes at once; the work goes on in the background. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /batchprojection`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_batch_projection(&self) -> builder::CreateBatchProjection {
        builder::CreateBatchProjection {
            call: Call::new(&self.core, &CREATE_BATCH_PROJECTION),
        }
    }
    /// Delete a batch projection.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /batchprojection/{batchprojection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchprojection`.
    pub fn delete_batch_projection(&self) -> builder::DeleteBatchProjection {
        builder::DeleteBatchProjection {
            call: Call::new(&self.core, &DELETE_BATCH_PROJECTION),
        }
    }
    /// Get a batch projection.
    ///
    /// A faulty batch projection is no error of the call: its status says what went wrong.
    ///
    /// `GET /batchprojection/{batchprojection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchprojection`.
    pub fn get_batch_projection(&self) -> builder::GetBatchProjection {
        builder::GetBatchProjection {
            call: Call::new(&self.core, &GET_BATCH_PROJECTION),
        }
    }
    /// List batch projections.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /batchprojection`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_batch_projections(&self) -> builder::ListBatchProjections {
        builder::ListBatchProjections {
            call: Call::new(&self.core, &LIST_BATCH_PROJECTIONS),
        }
    }
    /// Ask once for the export of a batch projection.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_batch_projection` repeats it until it is CSV.
    ///
    /// `GET /batchprojection/{batchprojection}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw exports take more than three minutes).
    ///
    /// Required: `batchprojection`.
    pub fn request_batch_projection_download(
        &self,
    ) -> builder::RequestBatchProjectionDownload {
        builder::RequestBatchProjectionDownload {
            call: Call::new(&self.core, &REQUEST_BATCH_PROJECTION_DOWNLOAD),
        }
    }
    /// Change a batch projection.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /batchprojection/{batchprojection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchprojection`, `body`.
    pub fn update_batch_projection(&self) -> builder::UpdateBatchProjection {
        builder::UpdateBatchProjection {
            call: Call::new(&self.core, &UPDATE_BATCH_PROJECTION),
        }
    }
}

pub(crate) static CREATE_BATCH_PROJECTION: Operation = Operation {
    id: "createBatchProjection",
    method: Method::POST,
    path: "/batchprojection",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_batch_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBatchProjection {
    pub(crate) call: Call,
}

impl CreateBatchProjection {
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchProjectionCreate>) -> Self {
        self.call.json::<types::BatchProjectionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchProjection>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_batch_projection`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BatchProjection> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BatchProjection| {
                let mut poll = Call::new(
                    core,
                    &super::batch_projections::GET_BATCH_PROJECTION,
                );
                let batchprojection = started
                    .resource
                    .as_ref()
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "createBatchProjection",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::BatchProjectionId,
                    >("batchprojection", batchprojection);
                Ok(poll)
            },
            super::batch_projections::get_batch_projection_state,
        )
    }
}

pub(crate) static DELETE_BATCH_PROJECTION: Operation = Operation {
    id: "deleteBatchProjection",
    method: Method::DELETE,
    path: "/batchprojection/{batchprojection}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_batch_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchProjection {
    pub(crate) call: Call,
}

impl DeleteBatchProjection {
    /// Id of the batch projection, with or without `batchprojection/`.
    ///
    /// Path parameter `batchprojection`.
    pub fn batchprojection(
        mut self,
        value: impl IntoId<types::BatchProjectionId>,
    ) -> Self {
        self.call.path_id::<types::BatchProjectionId>("batchprojection", value);
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

pub(crate) static GET_BATCH_PROJECTION: Operation = Operation {
    id: "getBatchProjection",
    method: Method::GET,
    path: "/batchprojection/{batchprojection}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_batch_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBatchProjection {
    pub(crate) call: Call,
}

impl GetBatchProjection {
    /// Id of the batch projection, with or without `batchprojection/`.
    ///
    /// Path parameter `batchprojection`.
    pub fn batchprojection(
        mut self,
        value: impl IntoId<types::BatchProjectionId>,
    ) -> Self {
        self.call.path_id::<types::BatchProjectionId>("batchprojection", value);
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
    pub async fn send(self) -> Result<Response<types::BatchProjection>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BatchProjection> {
        codegen::wait(self.call, get_batch_projection_state)
    }
}

pub(crate) fn get_batch_projection_state(job: &types::BatchProjection) -> JobState {
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

pub(crate) static LIST_BATCH_PROJECTIONS: Operation = Operation {
    id: "listBatchProjections",
    method: Method::GET,
    path: "/batchprojection",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_batch_projections`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBatchProjections {
    pub(crate) call: Call,
}

impl ListBatchProjections {
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
        condition: impl FnOnce(ListBatchProjectionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListBatchProjectionsProperties));
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
        order: impl FnOnce(ListBatchProjectionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListBatchProjectionsProperties));
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
    pub async fn send(self) -> Result<Response<types::BatchProjectionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BatchProjection> {
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
            |page: Response<types::BatchProjectionList>| {
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

/// The properties that [`ListBatchProjections`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListBatchProjectionsProperties;

impl ListBatchProjectionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the batch projection was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the batch projection.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the batch projection again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the batch projection was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_BATCH_PROJECTION_DOWNLOAD: Operation = Operation {
    id: "requestBatchProjectionDownload",
    method: Method::GET,
    path: "/batchprojection/{batchprojection}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_batch_projection_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBatchProjectionDownload {
    pub(crate) call: Call,
}

impl RequestBatchProjectionDownload {
    /// Id of the batch projection, with or without `batchprojection/`.
    ///
    /// Path parameter `batchprojection`.
    pub fn batchprojection(
        mut self,
        value: impl IntoId<types::BatchProjectionId>,
    ) -> Self {
        self.call.path_id::<types::BatchProjectionId>("batchprojection", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Download, Error> {
        self.call.send_bytes().await
    }
}

pub(crate) static UPDATE_BATCH_PROJECTION: Operation = Operation {
    id: "updateBatchProjection",
    method: Method::PUT,
    path: "/batchprojection/{batchprojection}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_batch_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBatchProjection {
    pub(crate) call: Call,
}

impl UpdateBatchProjection {
    /// Id of the batch projection, with or without `batchprojection/`.
    ///
    /// Path parameter `batchprojection`.
    pub fn batchprojection(
        mut self,
        value: impl IntoId<types::BatchProjectionId>,
    ) -> Self {
        self.call.path_id::<types::BatchProjectionId>("batchprojection", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchProjectionUpdate>) -> Self {
        self.call.json::<types::BatchProjectionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchProjection>, Error> {
        self.call.send_json().await
    }
}
