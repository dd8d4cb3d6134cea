// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Batch anomaly scores`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Batch anomaly scores
///
/// Batch anomaly scores say how unusual every row of a dataset is.
impl Client {
    /// Create a batch anomaly score.
    ///
    /// The answer comes at once; the work goes on in the background. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /batchanomalyscore`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_batch_anomaly_score(&self) -> builder::CreateBatchAnomalyScore {
        builder::CreateBatchAnomalyScore {
            call: Call::new(&self.core, &CREATE_BATCH_ANOMALY_SCORE),
        }
    }
    /// Delete a batch anomaly score.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /batchanomalyscore/{batchanomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchanomalyscore`.
    pub fn delete_batch_anomaly_score(&self) -> builder::DeleteBatchAnomalyScore {
        builder::DeleteBatchAnomalyScore {
            call: Call::new(&self.core, &DELETE_BATCH_ANOMALY_SCORE),
        }
    }
    /// Get a batch anomaly score.
    ///
    /// A faulty batch anomaly score is no error of the call: its status says what went wrong.
    ///
    /// `GET /batchanomalyscore/{batchanomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchanomalyscore`.
    pub fn get_batch_anomaly_score(&self) -> builder::GetBatchAnomalyScore {
        builder::GetBatchAnomalyScore {
            call: Call::new(&self.core, &GET_BATCH_ANOMALY_SCORE),
        }
    }
    /// List batch anomaly scores.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /batchanomalyscore`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_batch_anomaly_scores(&self) -> builder::ListBatchAnomalyScores {
        builder::ListBatchAnomalyScores {
            call: Call::new(&self.core, &LIST_BATCH_ANOMALY_SCORES),
        }
    }
    /// Ask once for the export of a batch anomaly score.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_batch_anomaly_score` repeats it until it is CSV.
    ///
    /// `GET /batchanomalyscore/{batchanomalyscore}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw exports take more than three minutes).
    ///
    /// Required: `batchanomalyscore`.
    pub fn request_batch_anomaly_score_download(
        &self,
    ) -> builder::RequestBatchAnomalyScoreDownload {
        builder::RequestBatchAnomalyScoreDownload {
            call: Call::new(&self.core, &REQUEST_BATCH_ANOMALY_SCORE_DOWNLOAD),
        }
    }
    /// Change a batch anomaly score.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /batchanomalyscore/{batchanomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchanomalyscore`, `body`.
    pub fn update_batch_anomaly_score(&self) -> builder::UpdateBatchAnomalyScore {
        builder::UpdateBatchAnomalyScore {
            call: Call::new(&self.core, &UPDATE_BATCH_ANOMALY_SCORE),
        }
    }
}

pub(crate) static CREATE_BATCH_ANOMALY_SCORE: Operation = Operation {
    id: "createBatchAnomalyScore",
    method: Method::POST,
    path: "/batchanomalyscore",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_batch_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBatchAnomalyScore {
    pub(crate) call: Call,
}

impl CreateBatchAnomalyScore {
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchAnomalyScoreCreate>) -> Self {
        self.call.json::<types::BatchAnomalyScoreCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchAnomalyScore>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_batch_anomaly_score`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BatchAnomalyScore> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BatchAnomalyScore| {
                let mut poll = Call::new(
                    core,
                    &super::batch_anomaly_scores::GET_BATCH_ANOMALY_SCORE,
                );
                let batchanomalyscore = started
                    .resource
                    .as_ref()
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "createBatchAnomalyScore",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::BatchAnomalyScoreId,
                    >("batchanomalyscore", batchanomalyscore);
                Ok(poll)
            },
            super::batch_anomaly_scores::get_batch_anomaly_score_state,
        )
    }
}

pub(crate) static DELETE_BATCH_ANOMALY_SCORE: Operation = Operation {
    id: "deleteBatchAnomalyScore",
    method: Method::DELETE,
    path: "/batchanomalyscore/{batchanomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_batch_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchAnomalyScore {
    pub(crate) call: Call,
}

impl DeleteBatchAnomalyScore {
    /// Id of the batch anomaly score, with or without `batchanomalyscore/`.
    ///
    /// Path parameter `batchanomalyscore`.
    pub fn batchanomalyscore(
        mut self,
        value: impl IntoId<types::BatchAnomalyScoreId>,
    ) -> Self {
        self.call.path_id::<types::BatchAnomalyScoreId>("batchanomalyscore", value);
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

pub(crate) static GET_BATCH_ANOMALY_SCORE: Operation = Operation {
    id: "getBatchAnomalyScore",
    method: Method::GET,
    path: "/batchanomalyscore/{batchanomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_batch_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBatchAnomalyScore {
    pub(crate) call: Call,
}

impl GetBatchAnomalyScore {
    /// Id of the batch anomaly score, with or without `batchanomalyscore/`.
    ///
    /// Path parameter `batchanomalyscore`.
    pub fn batchanomalyscore(
        mut self,
        value: impl IntoId<types::BatchAnomalyScoreId>,
    ) -> Self {
        self.call.path_id::<types::BatchAnomalyScoreId>("batchanomalyscore", value);
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
    pub async fn send(self) -> Result<Response<types::BatchAnomalyScore>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BatchAnomalyScore> {
        codegen::wait(self.call, get_batch_anomaly_score_state)
    }
}

pub(crate) fn get_batch_anomaly_score_state(job: &types::BatchAnomalyScore) -> JobState {
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

pub(crate) static LIST_BATCH_ANOMALY_SCORES: Operation = Operation {
    id: "listBatchAnomalyScores",
    method: Method::GET,
    path: "/batchanomalyscore",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_batch_anomaly_scores`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBatchAnomalyScores {
    pub(crate) call: Call,
}

impl ListBatchAnomalyScores {
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
        condition: impl FnOnce(ListBatchAnomalyScoresProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListBatchAnomalyScoresProperties));
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
        order: impl FnOnce(ListBatchAnomalyScoresProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListBatchAnomalyScoresProperties));
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
    pub async fn send(self) -> Result<Response<types::BatchAnomalyScoreList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BatchAnomalyScore> {
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
            |page: Response<types::BatchAnomalyScoreList>| {
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

/// The properties that [`ListBatchAnomalyScores`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListBatchAnomalyScoresProperties;

impl ListBatchAnomalyScoresProperties {
    /// Anomaly detector that answers.
    pub fn anomaly(self) -> Property<Text, Sorted> {
        Property::new("anomaly")
    }
    /// Whether that anomaly detector still exists.
    pub fn anomaly_status(self) -> Property<Boolean, Sorted> {
        Property::new("anomaly_status")
    }
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the batch anomaly score was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the batch anomaly score.
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
    /// Labels that help to find the batch anomaly score again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the batch anomaly score was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_BATCH_ANOMALY_SCORE_DOWNLOAD: Operation = Operation {
    id: "requestBatchAnomalyScoreDownload",
    method: Method::GET,
    path: "/batchanomalyscore/{batchanomalyscore}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_batch_anomaly_score_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBatchAnomalyScoreDownload {
    pub(crate) call: Call,
}

impl RequestBatchAnomalyScoreDownload {
    /// Id of the batch anomaly score, with or without `batchanomalyscore/`.
    ///
    /// Path parameter `batchanomalyscore`.
    pub fn batchanomalyscore(
        mut self,
        value: impl IntoId<types::BatchAnomalyScoreId>,
    ) -> Self {
        self.call.path_id::<types::BatchAnomalyScoreId>("batchanomalyscore", value);
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

pub(crate) static UPDATE_BATCH_ANOMALY_SCORE: Operation = Operation {
    id: "updateBatchAnomalyScore",
    method: Method::PUT,
    path: "/batchanomalyscore/{batchanomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_batch_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBatchAnomalyScore {
    pub(crate) call: Call,
}

impl UpdateBatchAnomalyScore {
    /// Id of the batch anomaly score, with or without `batchanomalyscore/`.
    ///
    /// Path parameter `batchanomalyscore`.
    pub fn batchanomalyscore(
        mut self,
        value: impl IntoId<types::BatchAnomalyScoreId>,
    ) -> Self {
        self.call.path_id::<types::BatchAnomalyScoreId>("batchanomalyscore", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::BatchAnomalyScoreUpdate>) -> Self {
        self.call.json::<types::BatchAnomalyScoreUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchAnomalyScore>, Error> {
        self.call.send_json().await
    }
}
