// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Datasets`.

use client_runtime::{Download, Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Datasets
///
/// Datasets are sources or other datasets with typed, summarised fields: what models are made from.
impl Client {
    /// Create a dataset.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /dataset`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_dataset(&self) -> builder::CreateDataset {
        builder::CreateDataset {
            call: Call::new(&self.core, &CREATE_DATASET),
        }
    }
    /// Delete a dataset.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /dataset/{dataset}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `dataset`.
    pub fn delete_dataset(&self) -> builder::DeleteDataset {
        builder::DeleteDataset {
            call: Call::new(&self.core, &DELETE_DATASET),
        }
    }
    /// Get a dataset.
    ///
    /// A faulty dataset is no error of the call: its status says what went wrong.
    ///
    /// `GET /dataset/{dataset}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `dataset`.
    pub fn get_dataset(&self) -> builder::GetDataset {
        builder::GetDataset {
            call: Call::new(&self.core, &GET_DATASET),
        }
    }
    /// Get a dataset that its owner has made public.
    ///
    /// `GET /public/dataset/{dataset}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `dataset`.
    pub fn get_public_dataset(&self) -> builder::GetPublicDataset {
        builder::GetPublicDataset {
            call: Call::new(&self.core, &GET_PUBLIC_DATASET),
        }
    }
    /// Get a dataset that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/dataset/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_dataset(&self) -> builder::GetSharedDataset {
        builder::GetSharedDataset {
            call: Call::new(&self.core, &GET_SHARED_DATASET),
        }
    }
    /// List datasets.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`, `columns`, `rows`, `source`, `source_status`, `number_of_models`, `number_of_ensembles`, `number_of_logisticregressions`, `number_of_timeseries`, `number_of_clusters`, `number_of_anomalies`, `number_of_associations`, `number_of_topicmodels`, `number_of_predictions`.
    ///
    /// `GET /dataset`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_datasets(&self) -> builder::ListDatasets {
        builder::ListDatasets {
            call: Call::new(&self.core, &LIST_DATASETS),
        }
    }
    /// Ask once for the export of a dataset.
    ///
    /// The first call starts the export. While it is prepared the answer is JSON with a `status`; afterwards it is CSV. `download_dataset` repeats it until it is CSV.
    ///
    /// `GET /dataset/{dataset}/download`
    ///
    /// Evidence: read in the vendor's own code (Python bindings; bigml-rs saw it take more than three minutes).
    ///
    /// Required: `dataset`.
    pub fn request_dataset_download(&self) -> builder::RequestDatasetDownload {
        builder::RequestDatasetDownload {
            call: Call::new(&self.core, &REQUEST_DATASET_DOWNLOAD),
        }
    }
    /// Change a dataset.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /dataset/{dataset}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `dataset`, `body`.
    pub fn update_dataset(&self) -> builder::UpdateDataset {
        builder::UpdateDataset {
            call: Call::new(&self.core, &UPDATE_DATASET),
        }
    }
}

pub(crate) static CREATE_DATASET: Operation = Operation {
    id: "createDataset",
    method: Method::POST,
    path: "/dataset",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDataset {
    pub(crate) call: Call,
}

impl CreateDataset {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DatasetCreate>) -> Self {
        self.call.json::<types::DatasetCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Dataset>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_dataset`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Dataset> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Dataset| {
                let mut poll = Call::new(core, &super::datasets::GET_DATASET);
                let dataset = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createDataset", "resource"))?;
                poll.path_id::<types::DatasetId>("dataset", dataset);
                Ok(poll)
            },
            super::datasets::get_dataset_state,
        )
    }
}

pub(crate) static DELETE_DATASET: Operation = Operation {
    id: "deleteDataset",
    method: Method::DELETE,
    path: "/dataset/{dataset}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDataset {
    pub(crate) call: Call,
}

impl DeleteDataset {
    /// Id of the dataset, with or without `dataset/`.
    ///
    /// Path parameter `dataset`.
    pub fn dataset(mut self, value: impl IntoId<types::DatasetId>) -> Self {
        self.call.path_id::<types::DatasetId>("dataset", value);
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

pub(crate) static GET_DATASET: Operation = Operation {
    id: "getDataset",
    method: Method::GET,
    path: "/dataset/{dataset}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDataset {
    pub(crate) call: Call,
}

impl GetDataset {
    /// Id of the dataset, with or without `dataset/`.
    ///
    /// Path parameter `dataset`.
    pub fn dataset(mut self, value: impl IntoId<types::DatasetId>) -> Self {
        self.call.path_id::<types::DatasetId>("dataset", value);
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
    pub async fn send(self) -> Result<Response<types::Dataset>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Dataset> {
        codegen::wait(self.call, get_dataset_state)
    }
}

pub(crate) fn get_dataset_state(job: &types::Dataset) -> JobState {
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

pub(crate) static GET_PUBLIC_DATASET: Operation = Operation {
    id: "getPublicDataset",
    method: Method::GET,
    path: "/public/dataset/{dataset}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicDataset {
    pub(crate) call: Call,
}

impl GetPublicDataset {
    /// Id of the dataset, with or without `dataset/`.
    ///
    /// Path parameter `dataset`.
    pub fn dataset(mut self, value: impl IntoId<types::DatasetId>) -> Self {
        self.call.path_id::<types::DatasetId>("dataset", value);
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
    pub async fn send(self) -> Result<Response<types::Dataset>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SHARED_DATASET: Operation = Operation {
    id: "getSharedDataset",
    method: Method::GET,
    path: "/shared/dataset/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedDataset {
    pub(crate) call: Call,
}

impl GetSharedDataset {
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
    pub async fn send(self) -> Result<Response<types::Dataset>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DATASETS: Operation = Operation {
    id: "listDatasets",
    method: Method::GET,
    path: "/dataset",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_datasets`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDatasets {
    pub(crate) call: Call,
}

impl ListDatasets {
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
        condition: impl FnOnce(ListDatasetsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListDatasetsProperties));
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
        order: impl FnOnce(ListDatasetsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListDatasetsProperties));
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
    pub async fn send(self) -> Result<Response<types::DatasetList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Dataset> {
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
            |page: Response<types::DatasetList>| {
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

/// The properties that [`ListDatasets`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListDatasetsProperties;

impl ListDatasetsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Number of fields.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the dataset was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the dataset.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of anomaly detectors made from it.
    pub fn number_of_anomalies(self) -> Property<Number> {
        Property::new("number_of_anomalies")
    }
    /// Number of associations made from it.
    pub fn number_of_associations(self) -> Property<Number> {
        Property::new("number_of_associations")
    }
    /// Number of clusters made from it.
    pub fn number_of_clusters(self) -> Property<Number> {
        Property::new("number_of_clusters")
    }
    /// Number of ensembles made from it.
    pub fn number_of_ensembles(self) -> Property<Number> {
        Property::new("number_of_ensembles")
    }
    /// Number of logistic regressions made from it.
    pub fn number_of_logisticregressions(self) -> Property<Number> {
        Property::new("number_of_logisticregressions")
    }
    /// Number of models made from it.
    pub fn number_of_models(self) -> Property<Number, Sorted> {
        Property::new("number_of_models")
    }
    /// Number of predictions made from it.
    pub fn number_of_predictions(self) -> Property<Number, Sorted> {
        Property::new("number_of_predictions")
    }
    /// Number of time series made from it.
    pub fn number_of_timeseries(self) -> Property<Number> {
        Property::new("number_of_timeseries")
    }
    /// Number of topic models made from it.
    pub fn number_of_topicmodels(self) -> Property<Number> {
        Property::new("number_of_topicmodels")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the dataset belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Number of rows.
    pub fn rows(self) -> Property<Number, Sorted> {
        Property::new("rows")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Source that the data came from.
    pub fn source(self) -> Property<Text, Sorted> {
        Property::new("source")
    }
    /// Whether that source still exists.
    pub fn source_status(self) -> Property<Boolean, Sorted> {
        Property::new("source_status")
    }
    /// Labels that help to find the dataset again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the dataset was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static REQUEST_DATASET_DOWNLOAD: Operation = Operation {
    id: "requestDatasetDownload",
    method: Method::GET,
    path: "/dataset/{dataset}/download",
    safe: true,
    authenticate: true,
    accept: Accept::Bytes,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::request_dataset_download`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RequestDatasetDownload {
    pub(crate) call: Call,
}

impl RequestDatasetDownload {
    /// Id of the dataset, with or without `dataset/`.
    ///
    /// Path parameter `dataset`.
    pub fn dataset(mut self, value: impl IntoId<types::DatasetId>) -> Self {
        self.call.path_id::<types::DatasetId>("dataset", value);
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

pub(crate) static UPDATE_DATASET: Operation = Operation {
    id: "updateDataset",
    method: Method::PUT,
    path: "/dataset/{dataset}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_dataset`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDataset {
    pub(crate) call: Call,
}

impl UpdateDataset {
    /// Id of the dataset, with or without `dataset/`.
    ///
    /// Path parameter `dataset`.
    pub fn dataset(mut self, value: impl IntoId<types::DatasetId>) -> Self {
        self.call.path_id::<types::DatasetId>("dataset", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DatasetUpdate>) -> Self {
        self.call.json::<types::DatasetUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Dataset>, Error> {
        self.call.send_json().await
    }
}
