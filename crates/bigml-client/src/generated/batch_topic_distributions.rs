// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Batch topic distributions`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Batch topic distributions
///
/// Batch topic distributions say which topics every text of a dataset is about.
impl Client {
    /// Create a batch topic distribution.
    ///
    /// The answer comes at once; the work goes on in the background. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /batchtopicdistribution`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_batch_topic_distribution(
        &self,
    ) -> builder::CreateBatchTopicDistribution {
        builder::CreateBatchTopicDistribution {
            call: Call::new(&self.core, &CREATE_BATCH_TOPIC_DISTRIBUTION),
        }
    }
    /// Delete a batch topic distribution.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /batchtopicdistribution/{batchtopicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchtopicdistribution`.
    pub fn delete_batch_topic_distribution(
        &self,
    ) -> builder::DeleteBatchTopicDistribution {
        builder::DeleteBatchTopicDistribution {
            call: Call::new(&self.core, &DELETE_BATCH_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a batch topic distribution.
    ///
    /// A faulty batch topic distribution is no error of the call: its status says what went wrong.
    ///
    /// `GET /batchtopicdistribution/{batchtopicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchtopicdistribution`.
    pub fn get_batch_topic_distribution(&self) -> builder::GetBatchTopicDistribution {
        builder::GetBatchTopicDistribution {
            call: Call::new(&self.core, &GET_BATCH_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a batch topic distribution that its owner has made public.
    ///
    /// `GET /public/batchtopicdistribution/{batchtopicdistribution}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `batchtopicdistribution`.
    pub fn get_public_batch_topic_distribution(
        &self,
    ) -> builder::GetPublicBatchTopicDistribution {
        builder::GetPublicBatchTopicDistribution {
            call: Call::new(&self.core, &GET_PUBLIC_BATCH_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a batch topic distribution that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/batchtopicdistribution/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_batch_topic_distribution(
        &self,
    ) -> builder::GetSharedBatchTopicDistribution {
        builder::GetSharedBatchTopicDistribution {
            call: Call::new(&self.core, &GET_SHARED_BATCH_TOPIC_DISTRIBUTION),
        }
    }
    /// List batch topic distributions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /batchtopicdistribution`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_batch_topic_distributions(
        &self,
    ) -> builder::ListBatchTopicDistributions {
        builder::ListBatchTopicDistributions {
            call: Call::new(&self.core, &LIST_BATCH_TOPIC_DISTRIBUTIONS),
        }
    }
    /// Ask once for the export of a batch topic distribution.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_batch_topic_distribution` repeats it until it is CSV.
    ///
    /// `GET /batchtopicdistribution/{batchtopicdistribution}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw exports take more than three minutes).
    ///
    /// Required: `batchtopicdistribution`.
    pub fn request_batch_topic_distribution_download(
        &self,
    ) -> builder::RequestBatchTopicDistributionDownload {
        builder::RequestBatchTopicDistributionDownload {
            call: Call::new(&self.core, &REQUEST_BATCH_TOPIC_DISTRIBUTION_DOWNLOAD),
        }
    }
    /// Change a batch topic distribution.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /batchtopicdistribution/{batchtopicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `batchtopicdistribution`, `body`.
    pub fn update_batch_topic_distribution(
        &self,
    ) -> builder::UpdateBatchTopicDistribution {
        builder::UpdateBatchTopicDistribution {
            call: Call::new(&self.core, &UPDATE_BATCH_TOPIC_DISTRIBUTION),
        }
    }
}

pub(crate) static CREATE_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "createBatchTopicDistribution",
    method: Method::POST,
    path: "/batchtopicdistribution",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBatchTopicDistribution {
    pub(crate) call: Call,
}

impl CreateBatchTopicDistribution {
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::BatchTopicDistributionCreate>,
    ) -> Self {
        self.call.json::<types::BatchTopicDistributionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchTopicDistribution>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_batch_topic_distribution`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BatchTopicDistribution> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BatchTopicDistribution| {
                let mut poll = Call::new(
                    core,
                    &super::batch_topic_distributions::GET_BATCH_TOPIC_DISTRIBUTION,
                );
                let batchtopicdistribution = started
                    .resource
                    .as_ref()
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "createBatchTopicDistribution",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::BatchTopicDistributionId,
                    >("batchtopicdistribution", batchtopicdistribution);
                Ok(poll)
            },
            super::batch_topic_distributions::get_batch_topic_distribution_state,
        )
    }
}

pub(crate) static DELETE_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "deleteBatchTopicDistribution",
    method: Method::DELETE,
    path: "/batchtopicdistribution/{batchtopicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBatchTopicDistribution {
    pub(crate) call: Call,
}

impl DeleteBatchTopicDistribution {
    /// Id of the batch topic distribution, with or without `batchtopicdistribution/`.
    ///
    /// Path parameter `batchtopicdistribution`.
    pub fn batchtopicdistribution(
        mut self,
        value: impl IntoId<types::BatchTopicDistributionId>,
    ) -> Self {
        self.call
            .path_id::<types::BatchTopicDistributionId>("batchtopicdistribution", value);
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

pub(crate) static GET_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getBatchTopicDistribution",
    method: Method::GET,
    path: "/batchtopicdistribution/{batchtopicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBatchTopicDistribution {
    pub(crate) call: Call,
}

impl GetBatchTopicDistribution {
    /// Id of the batch topic distribution, with or without `batchtopicdistribution/`.
    ///
    /// Path parameter `batchtopicdistribution`.
    pub fn batchtopicdistribution(
        mut self,
        value: impl IntoId<types::BatchTopicDistributionId>,
    ) -> Self {
        self.call
            .path_id::<types::BatchTopicDistributionId>("batchtopicdistribution", value);
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
    pub async fn send(self) -> Result<Response<types::BatchTopicDistribution>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BatchTopicDistribution> {
        codegen::wait(self.call, get_batch_topic_distribution_state)
    }
}

pub(crate) fn get_batch_topic_distribution_state(
    job: &types::BatchTopicDistribution,
) -> JobState {
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

pub(crate) static GET_PUBLIC_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getPublicBatchTopicDistribution",
    method: Method::GET,
    path: "/public/batchtopicdistribution/{batchtopicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicBatchTopicDistribution {
    pub(crate) call: Call,
}

impl GetPublicBatchTopicDistribution {
    /// Id of the batch topic distribution, with or without `batchtopicdistribution/`.
    ///
    /// Path parameter `batchtopicdistribution`.
    pub fn batchtopicdistribution(
        mut self,
        value: impl IntoId<types::BatchTopicDistributionId>,
    ) -> Self {
        self.call
            .path_id::<types::BatchTopicDistributionId>("batchtopicdistribution", value);
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
    pub async fn send(self) -> Result<Response<types::BatchTopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SHARED_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getSharedBatchTopicDistribution",
    method: Method::GET,
    path: "/shared/batchtopicdistribution/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedBatchTopicDistribution {
    pub(crate) call: Call,
}

impl GetSharedBatchTopicDistribution {
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
    pub async fn send(self) -> Result<Response<types::BatchTopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_BATCH_TOPIC_DISTRIBUTIONS: Operation = Operation {
    id: "listBatchTopicDistributions",
    method: Method::GET,
    path: "/batchtopicdistribution",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_batch_topic_distributions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBatchTopicDistributions {
    pub(crate) call: Call,
}

impl ListBatchTopicDistributions {
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
        condition: impl FnOnce(ListBatchTopicDistributionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListBatchTopicDistributionsProperties));
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
        order: impl FnOnce(ListBatchTopicDistributionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListBatchTopicDistributionsProperties));
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
    pub async fn send(
        self,
    ) -> Result<Response<types::BatchTopicDistributionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::BatchTopicDistribution> {
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
            |page: Response<types::BatchTopicDistributionList>| {
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

/// The properties that [`ListBatchTopicDistributions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListBatchTopicDistributionsProperties;

impl ListBatchTopicDistributionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the batch topic distribution was created, UTC.
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
    /// Name of the batch topic distribution.
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
    /// Labels that help to find the batch topic distribution again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the batch topic distribution was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_BATCH_TOPIC_DISTRIBUTION_DOWNLOAD: Operation = Operation {
    id: "requestBatchTopicDistributionDownload",
    method: Method::GET,
    path: "/batchtopicdistribution/{batchtopicdistribution}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_batch_topic_distribution_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestBatchTopicDistributionDownload {
    pub(crate) call: Call,
}

impl RequestBatchTopicDistributionDownload {
    /// Id of the batch topic distribution, with or without `batchtopicdistribution/`.
    ///
    /// Path parameter `batchtopicdistribution`.
    pub fn batchtopicdistribution(
        mut self,
        value: impl IntoId<types::BatchTopicDistributionId>,
    ) -> Self {
        self.call
            .path_id::<types::BatchTopicDistributionId>("batchtopicdistribution", value);
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

pub(crate) static UPDATE_BATCH_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "updateBatchTopicDistribution",
    method: Method::PUT,
    path: "/batchtopicdistribution/{batchtopicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_batch_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBatchTopicDistribution {
    pub(crate) call: Call,
}

impl UpdateBatchTopicDistribution {
    /// Id of the batch topic distribution, with or without `batchtopicdistribution/`.
    ///
    /// Path parameter `batchtopicdistribution`.
    pub fn batchtopicdistribution(
        mut self,
        value: impl IntoId<types::BatchTopicDistributionId>,
    ) -> Self {
        self.call
            .path_id::<types::BatchTopicDistributionId>("batchtopicdistribution", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::BatchTopicDistributionUpdate>,
    ) -> Self {
        self.call.json::<types::BatchTopicDistributionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BatchTopicDistribution>, Error> {
        self.call.send_json().await
    }
}
