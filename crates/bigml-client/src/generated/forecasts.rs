// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Forecasts`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Forecasts
///
/// Forecasts are the values of a time series that come next.
impl Client {
    /// Create a forecast.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /forecast`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_forecast(&self) -> builder::CreateForecast {
        builder::CreateForecast {
            call: Call::new(&self.core, &CREATE_FORECAST),
        }
    }
    /// Delete a forecast.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /forecast/{forecast}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `forecast`.
    pub fn delete_forecast(&self) -> builder::DeleteForecast {
        builder::DeleteForecast {
            call: Call::new(&self.core, &DELETE_FORECAST),
        }
    }
    /// Get a forecast.
    ///
    /// `GET /forecast/{forecast}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `forecast`.
    pub fn get_forecast(&self) -> builder::GetForecast {
        builder::GetForecast {
            call: Call::new(&self.core, &GET_FORECAST),
        }
    }
    /// List forecasts.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /forecast`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_forecasts(&self) -> builder::ListForecasts {
        builder::ListForecasts {
            call: Call::new(&self.core, &LIST_FORECASTS),
        }
    }
    /// Change a forecast.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /forecast/{forecast}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `forecast`, `body`.
    pub fn update_forecast(&self) -> builder::UpdateForecast {
        builder::UpdateForecast {
            call: Call::new(&self.core, &UPDATE_FORECAST),
        }
    }
}

pub(crate) static CREATE_FORECAST: Operation = Operation {
    id: "createForecast",
    method: Method::POST,
    path: "/forecast",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_forecast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForecast {
    pub(crate) call: Call,
}

impl CreateForecast {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ForecastCreate>) -> Self {
        self.call.json::<types::ForecastCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Forecast>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_FORECAST: Operation = Operation {
    id: "deleteForecast",
    method: Method::DELETE,
    path: "/forecast/{forecast}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_forecast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForecast {
    pub(crate) call: Call,
}

impl DeleteForecast {
    /// Id of the forecast, with or without `forecast/`.
    ///
    /// Path parameter `forecast`.
    pub fn forecast(mut self, value: impl IntoId<types::ForecastId>) -> Self {
        self.call.path_id::<types::ForecastId>("forecast", value);
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

pub(crate) static GET_FORECAST: Operation = Operation {
    id: "getForecast",
    method: Method::GET,
    path: "/forecast/{forecast}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_forecast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForecast {
    pub(crate) call: Call,
}

impl GetForecast {
    /// Id of the forecast, with or without `forecast/`.
    ///
    /// Path parameter `forecast`.
    pub fn forecast(mut self, value: impl IntoId<types::ForecastId>) -> Self {
        self.call.path_id::<types::ForecastId>("forecast", value);
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
    pub async fn send(self) -> Result<Response<types::Forecast>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_FORECASTS: Operation = Operation {
    id: "listForecasts",
    method: Method::GET,
    path: "/forecast",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_forecasts`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForecasts {
    pub(crate) call: Call,
}

impl ListForecasts {
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
        condition: impl FnOnce(ListForecastsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListForecastsProperties));
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
        order: impl FnOnce(ListForecastsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListForecastsProperties));
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
    pub async fn send(self) -> Result<Response<types::ForecastList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Forecast> {
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
            |page: Response<types::ForecastList>| {
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

/// The properties that [`ListForecasts`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListForecastsProperties;

impl ListForecastsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the forecast was created, UTC.
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
    /// Name of the forecast.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// The property `size`.
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
    /// Labels that help to find the forecast again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// Time series that gave it.
    pub fn timeseries(self) -> Property<Text, Sorted> {
        Property::new("timeseries")
    }
    /// Whether that time series still exists.
    pub fn timeseries_status(self) -> Property<Boolean, Sorted> {
        Property::new("timeseries_status")
    }
    /// When the forecast was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_FORECAST: Operation = Operation {
    id: "updateForecast",
    method: Method::PUT,
    path: "/forecast/{forecast}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_forecast`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateForecast {
    pub(crate) call: Call,
}

impl UpdateForecast {
    /// Id of the forecast, with or without `forecast/`.
    ///
    /// Path parameter `forecast`.
    pub fn forecast(mut self, value: impl IntoId<types::ForecastId>) -> Self {
        self.call.path_id::<types::ForecastId>("forecast", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ForecastUpdate>) -> Self {
        self.call.json::<types::ForecastUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Forecast>, Error> {
        self.call.send_json().await
    }
}
