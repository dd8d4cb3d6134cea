// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Anomalies`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Anomalies
///
/// Anomaly detectors find the rows of a dataset that differ from the others.
impl Client {
    /// Create an anomaly detector.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /anomaly`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_anomaly(&self) -> builder::CreateAnomaly {
        builder::CreateAnomaly {
            call: Call::new(&self.core, &CREATE_ANOMALY),
        }
    }
    /// Delete an anomaly detector.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /anomaly/{anomaly}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomaly`.
    pub fn delete_anomaly(&self) -> builder::DeleteAnomaly {
        builder::DeleteAnomaly {
            call: Call::new(&self.core, &DELETE_ANOMALY),
        }
    }
    /// Get an anomaly detector.
    ///
    /// A faulty anomaly detector is no error of the call: its status says what went wrong.
    ///
    /// `GET /anomaly/{anomaly}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomaly`.
    pub fn get_anomaly(&self) -> builder::GetAnomaly {
        builder::GetAnomaly {
            call: Call::new(&self.core, &GET_ANOMALY),
        }
    }
    /// Get an anomaly detector that its owner has made public.
    ///
    /// `GET /public/anomaly/{anomaly}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `anomaly`.
    pub fn get_public_anomaly(&self) -> builder::GetPublicAnomaly {
        builder::GetPublicAnomaly {
            call: Call::new(&self.core, &GET_PUBLIC_ANOMALY),
        }
    }
    /// Get an anomaly detector that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/anomaly/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_anomaly(&self) -> builder::GetSharedAnomaly {
        builder::GetSharedAnomaly {
            call: Call::new(&self.core, &GET_SHARED_ANOMALY),
        }
    }
    /// List anomaly detectors.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /anomaly`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_anomalies(&self) -> builder::ListAnomalies {
        builder::ListAnomalies {
            call: Call::new(&self.core, &LIST_ANOMALIES),
        }
    }
    /// Change an anomaly detector.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /anomaly/{anomaly}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomaly`, `body`.
    pub fn update_anomaly(&self) -> builder::UpdateAnomaly {
        builder::UpdateAnomaly {
            call: Call::new(&self.core, &UPDATE_ANOMALY),
        }
    }
}

pub(crate) static CREATE_ANOMALY: Operation = Operation {
    id: "createAnomaly",
    method: Method::POST,
    path: "/anomaly",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAnomaly {
    pub(crate) call: Call,
}

impl CreateAnomaly {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AnomalyCreate>) -> Self {
        self.call.json::<types::AnomalyCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Anomaly>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_anomaly`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Anomaly> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Anomaly| {
                let mut poll = Call::new(core, &super::anomalies::GET_ANOMALY);
                let anomaly = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createAnomaly", "resource"))?;
                poll.path_id::<types::AnomalyId>("anomaly", anomaly);
                Ok(poll)
            },
            super::anomalies::get_anomaly_state,
        )
    }
}

pub(crate) static DELETE_ANOMALY: Operation = Operation {
    id: "deleteAnomaly",
    method: Method::DELETE,
    path: "/anomaly/{anomaly}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAnomaly {
    pub(crate) call: Call,
}

impl DeleteAnomaly {
    /// Id of the anomaly detector, with or without `anomaly/`.
    ///
    /// Path parameter `anomaly`.
    pub fn anomaly(mut self, value: impl IntoId<types::AnomalyId>) -> Self {
        self.call.path_id::<types::AnomalyId>("anomaly", value);
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

pub(crate) static GET_ANOMALY: Operation = Operation {
    id: "getAnomaly",
    method: Method::GET,
    path: "/anomaly/{anomaly}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAnomaly {
    pub(crate) call: Call,
}

impl GetAnomaly {
    /// Id of the anomaly detector, with or without `anomaly/`.
    ///
    /// Path parameter `anomaly`.
    pub fn anomaly(mut self, value: impl IntoId<types::AnomalyId>) -> Self {
        self.call.path_id::<types::AnomalyId>("anomaly", value);
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
    /// With `true` only what is needed to predict.
    ///
    /// Query parameter `only_model`.
    pub fn only_model(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("only_model", value);
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
    pub async fn send(self) -> Result<Response<types::Anomaly>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Anomaly> {
        codegen::wait(self.call, get_anomaly_state)
    }
}

pub(crate) fn get_anomaly_state(job: &types::Anomaly) -> JobState {
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

pub(crate) static GET_PUBLIC_ANOMALY: Operation = Operation {
    id: "getPublicAnomaly",
    method: Method::GET,
    path: "/public/anomaly/{anomaly}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicAnomaly {
    pub(crate) call: Call,
}

impl GetPublicAnomaly {
    /// Id of the anomaly detector, with or without `anomaly/`.
    ///
    /// Path parameter `anomaly`.
    pub fn anomaly(mut self, value: impl IntoId<types::AnomalyId>) -> Self {
        self.call.path_id::<types::AnomalyId>("anomaly", value);
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
    pub async fn send(self) -> Result<Response<types::Anomaly>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SHARED_ANOMALY: Operation = Operation {
    id: "getSharedAnomaly",
    method: Method::GET,
    path: "/shared/anomaly/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedAnomaly {
    pub(crate) call: Call,
}

impl GetSharedAnomaly {
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
    pub async fn send(self) -> Result<Response<types::Anomaly>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ANOMALIES: Operation = Operation {
    id: "listAnomalies",
    method: Method::GET,
    path: "/anomaly",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_anomalies`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAnomalies {
    pub(crate) call: Call,
}

impl ListAnomalies {
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
        condition: impl FnOnce(ListAnomaliesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListAnomaliesProperties));
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
        order: impl FnOnce(ListAnomaliesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListAnomaliesProperties));
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
    pub async fn send(self) -> Result<Response<types::AnomalyList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Anomaly> {
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
            |page: Response<types::AnomalyList>| {
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

/// The properties that [`ListAnomalies`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListAnomaliesProperties;

impl ListAnomaliesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Number of fields used.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the anomaly detector was created, UTC.
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
    /// Name of the anomaly detector.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of anomaly scores made from it.
    pub fn number_of_anomalyscores(self) -> Property<Number, Sorted> {
        Property::new("number_of_anomalyscores")
    }
    /// Number of batch anomaly scores made from it.
    pub fn number_of_batchanomalyscores(self) -> Property<Number, Sorted> {
        Property::new("number_of_batchanomalyscores")
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
    /// Source that the data came from.
    pub fn source(self) -> Property<Text, Sorted> {
        Property::new("source")
    }
    /// Whether that source still exists.
    pub fn source_status(self) -> Property<Boolean, Sorted> {
        Property::new("source_status")
    }
    /// Labels that help to find the anomaly detector again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// Number of most unusual rows given.
    pub fn top_n(self) -> Property<Number, Sorted> {
        Property::new("top_n")
    }
    /// When the anomaly detector was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_ANOMALY: Operation = Operation {
    id: "updateAnomaly",
    method: Method::PUT,
    path: "/anomaly/{anomaly}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_anomaly`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAnomaly {
    pub(crate) call: Call,
}

impl UpdateAnomaly {
    /// Id of the anomaly detector, with or without `anomaly/`.
    ///
    /// Path parameter `anomaly`.
    pub fn anomaly(mut self, value: impl IntoId<types::AnomalyId>) -> Self {
        self.call.path_id::<types::AnomalyId>("anomaly", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AnomalyUpdate>) -> Self {
        self.call.json::<types::AnomalyUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Anomaly>, Error> {
        self.call.send_json().await
    }
}
