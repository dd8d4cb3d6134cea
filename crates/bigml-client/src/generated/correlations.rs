// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Correlations`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Correlations
///
/// Correlations measure how each field of a dataset goes with one of them.
impl Client {
    /// Create a correlation.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /correlation`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_correlation(&self) -> builder::CreateCorrelation {
        builder::CreateCorrelation {
            call: Call::new(&self.core, &CREATE_CORRELATION),
        }
    }
    /// Delete a correlation.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /correlation/{correlation}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `correlation`.
    pub fn delete_correlation(&self) -> builder::DeleteCorrelation {
        builder::DeleteCorrelation {
            call: Call::new(&self.core, &DELETE_CORRELATION),
        }
    }
    /// Get a correlation.
    ///
    /// A faulty correlation is no error of the call: its status says what went wrong.
    ///
    /// `GET /correlation/{correlation}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `correlation`.
    pub fn get_correlation(&self) -> builder::GetCorrelation {
        builder::GetCorrelation {
            call: Call::new(&self.core, &GET_CORRELATION),
        }
    }
    /// Get a correlation that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/correlation/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_correlation(&self) -> builder::GetSharedCorrelation {
        builder::GetSharedCorrelation {
            call: Call::new(&self.core, &GET_SHARED_CORRELATION),
        }
    }
    /// List correlations.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /correlation`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_correlations(&self) -> builder::ListCorrelations {
        builder::ListCorrelations {
            call: Call::new(&self.core, &LIST_CORRELATIONS),
        }
    }
    /// Change a correlation.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /correlation/{correlation}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `correlation`, `body`.
    pub fn update_correlation(&self) -> builder::UpdateCorrelation {
        builder::UpdateCorrelation {
            call: Call::new(&self.core, &UPDATE_CORRELATION),
        }
    }
}

pub(crate) static CREATE_CORRELATION: Operation = Operation {
    id: "createCorrelation",
    method: Method::POST,
    path: "/correlation",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_correlation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCorrelation {
    pub(crate) call: Call,
}

impl CreateCorrelation {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CorrelationCreate>) -> Self {
        self.call.json::<types::CorrelationCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Correlation>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_correlation`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Correlation> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Correlation| {
                let mut poll = Call::new(core, &super::correlations::GET_CORRELATION);
                let correlation = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createCorrelation", "resource"))?;
                poll.path_id::<types::CorrelationId>("correlation", correlation);
                Ok(poll)
            },
            super::correlations::get_correlation_state,
        )
    }
}

pub(crate) static DELETE_CORRELATION: Operation = Operation {
    id: "deleteCorrelation",
    method: Method::DELETE,
    path: "/correlation/{correlation}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_correlation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCorrelation {
    pub(crate) call: Call,
}

impl DeleteCorrelation {
    /// Id of the correlation, with or without `correlation/`.
    ///
    /// Path parameter `correlation`.
    pub fn correlation(mut self, value: impl IntoId<types::CorrelationId>) -> Self {
        self.call.path_id::<types::CorrelationId>("correlation", value);
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

pub(crate) static GET_CORRELATION: Operation = Operation {
    id: "getCorrelation",
    method: Method::GET,
    path: "/correlation/{correlation}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_correlation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCorrelation {
    pub(crate) call: Call,
}

impl GetCorrelation {
    /// Id of the correlation, with or without `correlation/`.
    ///
    /// Path parameter `correlation`.
    pub fn correlation(mut self, value: impl IntoId<types::CorrelationId>) -> Self {
        self.call.path_id::<types::CorrelationId>("correlation", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Correlation>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Correlation> {
        codegen::wait(self.call, get_correlation_state)
    }
}

pub(crate) fn get_correlation_state(job: &types::Correlation) -> JobState {
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

pub(crate) static GET_SHARED_CORRELATION: Operation = Operation {
    id: "getSharedCorrelation",
    method: Method::GET,
    path: "/shared/correlation/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_correlation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedCorrelation {
    pub(crate) call: Call,
}

impl GetSharedCorrelation {
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
    pub async fn send(self) -> Result<Response<types::Correlation>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CORRELATIONS: Operation = Operation {
    id: "listCorrelations",
    method: Method::GET,
    path: "/correlation",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_correlations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCorrelations {
    pub(crate) call: Call,
}

impl ListCorrelations {
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
        condition: impl FnOnce(ListCorrelationsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListCorrelationsProperties));
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
        order: impl FnOnce(ListCorrelationsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListCorrelationsProperties));
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
    pub async fn send(self) -> Result<Response<types::CorrelationList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Correlation> {
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
            |page: Response<types::CorrelationList>| {
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

/// The properties that [`ListCorrelations`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListCorrelationsProperties;

impl ListCorrelationsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the correlation was created, UTC.
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
    /// Name of the correlation.
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
    /// Labels that help to find the correlation again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the correlation was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_CORRELATION: Operation = Operation {
    id: "updateCorrelation",
    method: Method::PUT,
    path: "/correlation/{correlation}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_correlation`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCorrelation {
    pub(crate) call: Call,
}

impl UpdateCorrelation {
    /// Id of the correlation, with or without `correlation/`.
    ///
    /// Path parameter `correlation`.
    pub fn correlation(mut self, value: impl IntoId<types::CorrelationId>) -> Self {
        self.call.path_id::<types::CorrelationId>("correlation", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CorrelationUpdate>) -> Self {
        self.call.json::<types::CorrelationUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Correlation>, Error> {
        self.call.send_json().await
    }
}
