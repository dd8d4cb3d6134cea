// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Batch centroids`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Batch centroids
///
/// Batch centroids say to which group of a cluster every row of a dataset belongs.
impl Client {
    /// Create a batch centroid.
    ///
    /// The answer comes at once; the work goes on in the background. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /batchcentroid`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_batch_centroid(&self) -> builder::CreateBatchCentroid {
        builder::CreateBatchCentroid {
            call: Call::new(&self.core, &CREATE_BATCH_CENTROID),
        }
    }
    /// Delete a batch centroid.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /batchcentroid/{batchcentroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchcentroid`.
    pub fn delete_batch_centroid(&self) -> builder::DeleteBatchCentroid {
        builder::DeleteBatchCentroid {
            call: Call::new(&self.core, &DELETE_BATCH_CENTROID),
        }
    }
    /// Get a batch centroid.
    ///
    /// A faulty batch centroid is no error of the call: its status says what went wrong.
    ///
    /// `GET /batchcentroid/{batchcentroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchcentroid`.
    pub fn get_batch_centroid(&self) -> builder::GetBatchCentroid {
        builder::GetBatchCentroid {
            call: Call::new(&self.core, &GET_BATCH_CENTROID),
        }
    }
    /// List batch centroids.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /batchcentroid`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_batch_centroids(&self) -> builder::ListBatchCentroids {
        builder::ListBatchCentroids {
            call: Call::new(&self.core, &LIST_BATCH_CENTROIDS),
        }
    }
    /// Ask once for the export of a batch centroid.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_batch_centroid` repeats it until it is CSV.
    ///
    /// `GET /batchcentroid/{batchcentroid}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw exports take more than three minutes).
    ///
    /// Required: `batchcentroid`.
    pub fn request_batch_centroid_download(
        &self,
    ) -> builder::RequestBatchCentroidDownload {
        builder::RequestBatchCentroidDownload {
            call: Call::new(&self.core, &REQUEST_BATCH_CENTROID_DOWNLOAD),
        }
    }
    /// Change a batch centroid.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /batchcentroid/{batchcentroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchcentroid`, `body`.
    pub fn update_batch_centroid(&self) -> builder::UpdateBatchCentroid {
        builder::UpdateBatchCentroid {
            call: Call::new(&self.core, &UPDATE_BATCH_CENTROID),
        }
    }
}

pub(crate) static CREATE_BATCH_CENTROID: Operation = Operation {
    id: "createBatchCentroid",
    method: Method::POST,
    path: "/batchcentroid",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_batch_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBatchCentroid {
    pub(crate) call: Call,
}

impl CreateBatchCentroid {
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchCentroidCreate>) -> Self {
        self.call.json::<types::BatchCentroidCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchCentroid>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_batch_centroid`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BatchCentroid> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BatchCentroid| {
                let mut poll = Call::new(
                    core,
                    &super::batch_centroids::GET_BATCH_CENTROID,
                );
                let batchcentroid = started
                    .resource
                    .as_ref()
                    .cloned()
                    .ok_or_else(|| codegen::missing("createBatchCentroid", "resource"))?;
                poll.path_id::<types::BatchCentroidId>("batchcentroid", batchcentroid);
                Ok(poll)
            },
            super::batch_centroids::get_batch_centroid_state,
        )
    }
}

pub(crate) static DELETE_BATCH_CENTROID: Operation = Operation {
    id: "deleteBatchCentroid",
    method: Method::DELETE,
    path: "/batchcentroid/{batchcentroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_batch_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchCentroid {
    pub(crate) call: Call,
}

impl DeleteBatchCentroid {
    /// Id of the batch centroid, with or without `batchcentroid/`.
    ///
    /// Path parameter `batchcentroid`.
    pub fn batchcentroid(mut self, value: impl IntoId<types::BatchCentroidId>) -> Self {
        self.call.path_id::<types::BatchCentroidId>("batchcentroid", value);
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

pub(crate) static GET_BATCH_CENTROID: Operation = Operation {
    id: "getBatchCentroid",
    method: Method::GET,
    path: "/batchcentroid/{batchcentroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_batch_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBatchCentroid {
    pub(crate) call: Call,
}

impl GetBatchCentroid {
    /// Id of the batch centroid, with or without `batchcentroid/`.
    ///
    /// Path parameter `batchcentroid`.
    pub fn batchcentroid(mut self, value: impl IntoId<types::BatchCentroidId>) -> Self {
        self.call.path_id::<types::BatchCentroidId>("batchcentroid", value);
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
    pub async fn send(self) -> Result<Response<types::BatchCentroid>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BatchCentroid> {
        codegen::wait(self.call, get_batch_centroid_state)
    }
}

pub(crate) fn get_batch_centroid_state(job: &types::BatchCentroid) -> JobState {
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

pub(crate) static LIST_BATCH_CENTROIDS: Operation = Operation {
    id: "listBatchCentroids",
    method: Method::GET,
    path: "/batchcentroid",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_batch_centroids`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBatchCentroids {
    pub(crate) call: Call,
}

impl ListBatchCentroids {
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
        condition: impl FnOnce(ListBatchCentroidsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListBatchCentroidsProperties));
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
        order: impl FnOnce(ListBatchCentroidsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListBatchCentroidsProperties));
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
    pub async fn send(self) -> Result<Response<types::BatchCentroidList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BatchCentroid> {
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
            |page: Response<types::BatchCentroidList>| {
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

/// The properties that [`ListBatchCentroids`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListBatchCentroidsProperties;

impl ListBatchCentroidsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Cluster that answers.
    pub fn cluster(self) -> Property<Text, Sorted> {
        Property::new("cluster")
    }
    /// Whether that cluster still exists.
    pub fn cluster_status(self) -> Property<Boolean, Sorted> {
        Property::new("cluster_status")
    }
    /// When the batch centroid was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Dataset that it was made from.
    pub fn dataset(self) -> Property<Text, Sorted> {
        Property::new("dataset")
    }
    /// Whether that dataset still exists.
    pub fn dataset_status(self) -> Property<Boolean, Sorted> {
        Property::new("dataset_status")
    }
    /// Name of the batch centroid.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Number of rows used.
    pub fn rows(self) -> Property<Number, Sorted> {
        Property::new("rows")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the batch centroid again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the batch centroid was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_BATCH_CENTROID_DOWNLOAD: Operation = Operation {
    id: "requestBatchCentroidDownload",
    method: Method::GET,
    path: "/batchcentroid/{batchcentroid}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_batch_centroid_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBatchCentroidDownload {
    pub(crate) call: Call,
}

impl RequestBatchCentroidDownload {
    /// Id of the batch centroid, with or without `batchcentroid/`.
    ///
    /// Path parameter `batchcentroid`.
    pub fn batchcentroid(mut self, value: impl IntoId<types::BatchCentroidId>) -> Self {
        self.call.path_id::<types::BatchCentroidId>("batchcentroid", value);
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

pub(crate) static UPDATE_BATCH_CENTROID: Operation = Operation {
    id: "updateBatchCentroid",
    method: Method::PUT,
    path: "/batchcentroid/{batchcentroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_batch_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBatchCentroid {
    pub(crate) call: Call,
}

impl UpdateBatchCentroid {
    /// Id of the batch centroid, with or without `batchcentroid/`.
    ///
    /// Path parameter `batchcentroid`.
    pub fn batchcentroid(mut self, value: impl IntoId<types::BatchCentroidId>) -> Self {
        self.call.path_id::<types::BatchCentroidId>("batchcentroid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchCentroidUpdate>) -> Self {
        self.call.json::<types::BatchCentroidUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchCentroid>, Error> {
        self.call.send_json().await
    }
}
