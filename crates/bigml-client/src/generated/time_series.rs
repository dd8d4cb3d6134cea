// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Time series`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Time series
///
/// Time series learn how numeric fields go on in time.
impl Client {
    /// Create a time series.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /timeseries`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_time_series(&self) -> builder::CreateTimeSeries {
        builder::CreateTimeSeries {
            call: Call::new(&self.core, &CREATE_TIME_SERIES),
        }
    }
    /// Delete a time series.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /timeseries/{timeseries}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `timeseries`.
    pub fn delete_time_series(&self) -> builder::DeleteTimeSeries {
        builder::DeleteTimeSeries {
            call: Call::new(&self.core, &DELETE_TIME_SERIES),
        }
    }
    /// Get a time series that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/timeseries/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_time_series(&self) -> builder::GetSharedTimeSeries {
        builder::GetSharedTimeSeries {
            call: Call::new(&self.core, &GET_SHARED_TIME_SERIES),
        }
    }
    /// Get a time series.
    ///
    /// A faulty time series is no error of the call: its status says what went wrong.
    ///
    /// `GET /timeseries/{timeseries}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `timeseries`.
    pub fn get_time_series(&self) -> builder::GetTimeSeries {
        builder::GetTimeSeries {
            call: Call::new(&self.core, &GET_TIME_SERIES),
        }
    }
    /// List time series.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /timeseries`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_time_series(&self) -> builder::ListTimeSeries {
        builder::ListTimeSeries {
            call: Call::new(&self.core, &LIST_TIME_SERIES),
        }
    }
    /// Change a time series.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /timeseries/{timeseries}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `timeseries`, `body`.
    pub fn update_time_series(&self) -> builder::UpdateTimeSeries {
        builder::UpdateTimeSeries {
            call: Call::new(&self.core, &UPDATE_TIME_SERIES),
        }
    }
}

pub(crate) static CREATE_TIME_SERIES: Operation = Operation {
    id: "createTimeSeries",
    method: Method::POST,
    path: "/timeseries",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTimeSeries {
    pub(crate) call: Call,
}

impl CreateTimeSeries {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TimeSeriesCreate>) -> Self {
        self.call.json::<types::TimeSeriesCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TimeSeries>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_time_series`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::TimeSeries> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::TimeSeries| {
                let mut poll = Call::new(core, &super::time_series::GET_TIME_SERIES);
                let timeseries = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createTimeSeries", "resource"))?;
                poll.path_id::<types::TimeSeriesId>("timeseries", timeseries);
                Ok(poll)
            },
            super::time_series::get_time_series_state,
        )
    }
}

pub(crate) static DELETE_TIME_SERIES: Operation = Operation {
    id: "deleteTimeSeries",
    method: Method::DELETE,
    path: "/timeseries/{timeseries}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTimeSeries {
    pub(crate) call: Call,
}

impl DeleteTimeSeries {
    /// Id of the time series, with or without `timeseries/`.
    ///
    /// Path parameter `timeseries`.
    pub fn timeseries(mut self, value: impl IntoId<types::TimeSeriesId>) -> Self {
        self.call.path_id::<types::TimeSeriesId>("timeseries", value);
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

pub(crate) static GET_SHARED_TIME_SERIES: Operation = Operation {
    id: "getSharedTimeSeries",
    method: Method::GET,
    path: "/shared/timeseries/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedTimeSeries {
    pub(crate) call: Call,
}

impl GetSharedTimeSeries {
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
    pub async fn send(self) -> Result<Response<types::TimeSeries>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_TIME_SERIES: Operation = Operation {
    id: "getTimeSeries",
    method: Method::GET,
    path: "/timeseries/{timeseries}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTimeSeries {
    pub(crate) call: Call,
}

impl GetTimeSeries {
    /// Id of the time series, with or without `timeseries/`.
    ///
    /// Path parameter `timeseries`.
    pub fn timeseries(mut self, value: impl IntoId<types::TimeSeriesId>) -> Self {
        self.call.path_id::<types::TimeSeriesId>("timeseries", value);
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
    pub async fn send(self) -> Result<Response<types::TimeSeries>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::TimeSeries> {
        codegen::wait(self.call, get_time_series_state)
    }
}

pub(crate) fn get_time_series_state(job: &types::TimeSeries) -> JobState {
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

pub(crate) static LIST_TIME_SERIES: Operation = Operation {
    id: "listTimeSeries",
    method: Method::GET,
    path: "/timeseries",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTimeSeries {
    pub(crate) call: Call,
}

impl ListTimeSeries {
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
        condition: impl FnOnce(ListTimeSeriesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListTimeSeriesProperties));
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
        order: impl FnOnce(ListTimeSeriesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListTimeSeriesProperties));
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
    pub async fn send(self) -> Result<Response<types::TimeSeriesList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::TimeSeries> {
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
            |page: Response<types::TimeSeriesList>| {
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

/// The properties that [`ListTimeSeries`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListTimeSeriesProperties;

impl ListTimeSeriesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Number of fields used.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the time series was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the time series.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of evaluations of it.
    pub fn number_of_evaluations(self) -> Property<Number> {
        Property::new("number_of_evaluations")
    }
    /// Number of forecasts made from it.
    pub fn number_of_forecasts(self) -> Property<Number, Sorted> {
        Property::new("number_of_forecasts")
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
    /// Labels that help to find the time series again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the time series was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_TIME_SERIES: Operation = Operation {
    id: "updateTimeSeries",
    method: Method::PUT,
    path: "/timeseries/{timeseries}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_time_series`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTimeSeries {
    pub(crate) call: Call,
}

impl UpdateTimeSeries {
    /// Id of the time series, with or without `timeseries/`.
    ///
    /// Path parameter `timeseries`.
    pub fn timeseries(mut self, value: impl IntoId<types::TimeSeriesId>) -> Self {
        self.call.path_id::<types::TimeSeriesId>("timeseries", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TimeSeriesUpdate>) -> Self {
        self.call.json::<types::TimeSeriesUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TimeSeries>, Error> {
        self.call.send_json().await
    }
}
