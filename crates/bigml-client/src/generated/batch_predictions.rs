// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Batch predictions`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Batch predictions
///
/// Batch predictions are the answers of a supervised resource to every row of a dataset.
impl Client {
    /// Create a batch prediction.
    ///
    /// The answer comes at once; the work goes on in the background. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /batchprediction`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `body`.
    pub fn create_batch_prediction(&self) -> builder::CreateBatchPrediction {
        builder::CreateBatchPrediction {
            call: Call::new(&self.core, &CREATE_BATCH_PREDICTION),
        }
    }
    /// Delete a batch prediction.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /batchprediction/{batchprediction}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `batchprediction`.
    pub fn delete_batch_prediction(&self) -> builder::DeleteBatchPrediction {
        builder::DeleteBatchPrediction {
            call: Call::new(&self.core, &DELETE_BATCH_PREDICTION),
        }
    }
    /// Get a batch prediction.
    ///
    /// A faulty batch prediction is no error of the call: its status says what went wrong.
    ///
    /// `GET /batchprediction/{batchprediction}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `batchprediction`.
    pub fn get_batch_prediction(&self) -> builder::GetBatchPrediction {
        builder::GetBatchPrediction {
            call: Call::new(&self.core, &GET_BATCH_PREDICTION),
        }
    }
    /// List batch predictions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /batchprediction`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    pub fn list_batch_predictions(&self) -> builder::ListBatchPredictions {
        builder::ListBatchPredictions {
            call: Call::new(&self.core, &LIST_BATCH_PREDICTIONS),
        }
    }
    /// Ask once for the export of a batch prediction.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_batch_prediction` repeats it until it is CSV.
    ///
    /// `GET /batchprediction/{batchprediction}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw it take more than three minutes).
    ///
    /// Required: `batchprediction`.
    pub fn request_batch_prediction_download(
        &self,
    ) -> builder::RequestBatchPredictionDownload {
        builder::RequestBatchPredictionDownload {
            call: Call::new(&self.core, &REQUEST_BATCH_PREDICTION_DOWNLOAD),
        }
    }
    /// Change a batch prediction.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /batchprediction/{batchprediction}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; the Requests page for the form of all resources).
    ///
    /// Required: `batchprediction`, `body`.
    pub fn update_batch_prediction(&self) -> builder::UpdateBatchPrediction {
        builder::UpdateBatchPrediction {
            call: Call::new(&self.core, &UPDATE_BATCH_PREDICTION),
        }
    }
}

pub(crate) static CREATE_BATCH_PREDICTION: Operation = Operation {
    id: "createBatchPrediction",
    method: Method::POST,
    path: "/batchprediction",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_batch_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBatchPrediction {
    pub(crate) call: Call,
}

impl CreateBatchPrediction {
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchPredictionCreate>) -> Self {
        self.call.json::<types::BatchPredictionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchPrediction>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_batch_prediction`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BatchPrediction> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BatchPrediction| {
                let mut poll = Call::new(
                    core,
                    &super::batch_predictions::GET_BATCH_PREDICTION,
                );
                let batchprediction = started
                    .resource
                    .as_ref()
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "createBatchPrediction",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::BatchPredictionId,
                    >("batchprediction", batchprediction);
                Ok(poll)
            },
            super::batch_predictions::get_batch_prediction_state,
        )
    }
}

pub(crate) static DELETE_BATCH_PREDICTION: Operation = Operation {
    id: "deleteBatchPrediction",
    method: Method::DELETE,
    path: "/batchprediction/{batchprediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_batch_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchPrediction {
    pub(crate) call: Call,
}

impl DeleteBatchPrediction {
    /// Id of the batch prediction, with or without `batchprediction/`.
    ///
    /// Path parameter `batchprediction`.
    pub fn batchprediction(
        mut self,
        value: impl IntoId<types::BatchPredictionId>,
    ) -> Self {
        self.call.path_id::<types::BatchPredictionId>("batchprediction", value);
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

pub(crate) static GET_BATCH_PREDICTION: Operation = Operation {
    id: "getBatchPrediction",
    method: Method::GET,
    path: "/batchprediction/{batchprediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_batch_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBatchPrediction {
    pub(crate) call: Call,
}

impl GetBatchPrediction {
    /// Id of the batch prediction, with or without `batchprediction/`.
    ///
    /// Path parameter `batchprediction`.
    pub fn batchprediction(
        mut self,
        value: impl IntoId<types::BatchPredictionId>,
    ) -> Self {
        self.call.path_id::<types::BatchPredictionId>("batchprediction", value);
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
    pub async fn send(self) -> Result<Response<types::BatchPrediction>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BatchPrediction> {
        codegen::wait(self.call, get_batch_prediction_state)
    }
}

pub(crate) fn get_batch_prediction_state(job: &types::BatchPrediction) -> JobState {
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

pub(crate) static LIST_BATCH_PREDICTIONS: Operation = Operation {
    id: "listBatchPredictions",
    method: Method::GET,
    path: "/batchprediction",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_batch_predictions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBatchPredictions {
    pub(crate) call: Call,
}

impl ListBatchPredictions {
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
        condition: impl FnOnce(ListBatchPredictionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListBatchPredictionsProperties));
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
        order: impl FnOnce(ListBatchPredictionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListBatchPredictionsProperties));
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
    pub async fn send(self) -> Result<Response<types::BatchPredictionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BatchPrediction> {
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
            |page: Response<types::BatchPredictionList>| {
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

/// The properties that [`ListBatchPredictions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListBatchPredictionsProperties;

impl ListBatchPredictionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the batch prediction was created, UTC.
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
    /// Name of the batch prediction.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the batch prediction belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the batch prediction again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the batch prediction was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_BATCH_PREDICTION_DOWNLOAD: Operation = Operation {
    id: "requestBatchPredictionDownload",
    method: Method::GET,
    path: "/batchprediction/{batchprediction}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_batch_prediction_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBatchPredictionDownload {
    pub(crate) call: Call,
}

impl RequestBatchPredictionDownload {
    /// Id of the batch prediction, with or without `batchprediction/`.
    ///
    /// Path parameter `batchprediction`.
    pub fn batchprediction(
        mut self,
        value: impl IntoId<types::BatchPredictionId>,
    ) -> Self {
        self.call.path_id::<types::BatchPredictionId>("batchprediction", value);
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

pub(crate) static UPDATE_BATCH_PREDICTION: Operation = Operation {
    id: "updateBatchPrediction",
    method: Method::PUT,
    path: "/batchprediction/{batchprediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_batch_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBatchPrediction {
    pub(crate) call: Call,
}

impl UpdateBatchPrediction {
    /// Id of the batch prediction, with or without `batchprediction/`.
    ///
    /// Path parameter `batchprediction`.
    pub fn batchprediction(
        mut self,
        value: impl IntoId<types::BatchPredictionId>,
    ) -> Self {
        self.call.path_id::<types::BatchPredictionId>("batchprediction", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchPredictionUpdate>) -> Self {
        self.call.json::<types::BatchPredictionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchPrediction>, Error> {
        self.call.send_json().await
    }
}
