// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Linear regressions`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Linear regressions
///
/// Linear regressions predict a number as a weighted sum of the inputs.
impl Client {
    /// Create a linear regression.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /linearregression`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_linear_regression(&self) -> builder::CreateLinearRegression {
        builder::CreateLinearRegression {
            call: Call::new(&self.core, &CREATE_LINEAR_REGRESSION),
        }
    }
    /// Delete a linear regression.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /linearregression/{linearregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `linearregression`.
    pub fn delete_linear_regression(&self) -> builder::DeleteLinearRegression {
        builder::DeleteLinearRegression {
            call: Call::new(&self.core, &DELETE_LINEAR_REGRESSION),
        }
    }
    /// Get a linear regression.
    ///
    /// A faulty linear regression is no error of the call: its status says what went wrong.
    ///
    /// `GET /linearregression/{linearregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `linearregression`.
    pub fn get_linear_regression(&self) -> builder::GetLinearRegression {
        builder::GetLinearRegression {
            call: Call::new(&self.core, &GET_LINEAR_REGRESSION),
        }
    }
    /// Get a linear regression that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/linearregression/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_linear_regression(&self) -> builder::GetSharedLinearRegression {
        builder::GetSharedLinearRegression {
            call: Call::new(&self.core, &GET_SHARED_LINEAR_REGRESSION),
        }
    }
    /// List linear regressions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /linearregression`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    pub fn list_linear_regressions(&self) -> builder::ListLinearRegressions {
        builder::ListLinearRegressions {
            call: Call::new(&self.core, &LIST_LINEAR_REGRESSIONS),
        }
    }
    /// Change a linear regression.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /linearregression/{linearregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `linearregression`, `body`.
    pub fn update_linear_regression(&self) -> builder::UpdateLinearRegression {
        builder::UpdateLinearRegression {
            call: Call::new(&self.core, &UPDATE_LINEAR_REGRESSION),
        }
    }
}

pub(crate) static CREATE_LINEAR_REGRESSION: Operation = Operation {
    id: "createLinearRegression",
    method: Method::POST,
    path: "/linearregression",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_linear_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLinearRegression {
    pub(crate) call: Call,
}

impl CreateLinearRegression {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LinearRegressionCreate>) -> Self {
        self.call.json::<types::LinearRegressionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LinearRegression>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_linear_regression`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::LinearRegression> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::LinearRegression| {
                let mut poll = Call::new(
                    core,
                    &super::linear_regressions::GET_LINEAR_REGRESSION,
                );
                let linearregression = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing(
                        "createLinearRegression",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::LinearRegressionId,
                    >("linearregression", linearregression);
                Ok(poll)
            },
            super::linear_regressions::get_linear_regression_state,
        )
    }
}

pub(crate) static DELETE_LINEAR_REGRESSION: Operation = Operation {
    id: "deleteLinearRegression",
    method: Method::DELETE,
    path: "/linearregression/{linearregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_linear_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLinearRegression {
    pub(crate) call: Call,
}

impl DeleteLinearRegression {
    /// Id of the linear regression, with or without `linearregression/`.
    ///
    /// Path parameter `linearregression`.
    pub fn linearregression(
        mut self,
        value: impl IntoId<types::LinearRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LinearRegressionId>("linearregression", value);
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

pub(crate) static GET_LINEAR_REGRESSION: Operation = Operation {
    id: "getLinearRegression",
    method: Method::GET,
    path: "/linearregression/{linearregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_linear_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLinearRegression {
    pub(crate) call: Call,
}

impl GetLinearRegression {
    /// Id of the linear regression, with or without `linearregression/`.
    ///
    /// Path parameter `linearregression`.
    pub fn linearregression(
        mut self,
        value: impl IntoId<types::LinearRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LinearRegressionId>("linearregression", value);
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
    pub async fn send(self) -> Result<Response<types::LinearRegression>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::LinearRegression> {
        codegen::wait(self.call, get_linear_regression_state)
    }
}

pub(crate) fn get_linear_regression_state(job: &types::LinearRegression) -> JobState {
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

pub(crate) static GET_SHARED_LINEAR_REGRESSION: Operation = Operation {
    id: "getSharedLinearRegression",
    method: Method::GET,
    path: "/shared/linearregression/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_linear_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedLinearRegression {
    pub(crate) call: Call,
}

impl GetSharedLinearRegression {
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
    pub async fn send(self) -> Result<Response<types::LinearRegression>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LINEAR_REGRESSIONS: Operation = Operation {
    id: "listLinearRegressions",
    method: Method::GET,
    path: "/linearregression",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_linear_regressions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLinearRegressions {
    pub(crate) call: Call,
}

impl ListLinearRegressions {
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
        condition: impl FnOnce(ListLinearRegressionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListLinearRegressionsProperties));
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
        order: impl FnOnce(ListLinearRegressionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListLinearRegressionsProperties));
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
    pub async fn send(self) -> Result<Response<types::LinearRegressionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::LinearRegression> {
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
            |page: Response<types::LinearRegressionList>| {
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

/// The properties that [`ListLinearRegressions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListLinearRegressionsProperties;

impl ListLinearRegressionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the linear regression was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the linear regression.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the linear regression belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the linear regression again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the linear regression was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_LINEAR_REGRESSION: Operation = Operation {
    id: "updateLinearRegression",
    method: Method::PUT,
    path: "/linearregression/{linearregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_linear_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLinearRegression {
    pub(crate) call: Call,
}

impl UpdateLinearRegression {
    /// Id of the linear regression, with or without `linearregression/`.
    ///
    /// Path parameter `linearregression`.
    pub fn linearregression(
        mut self,
        value: impl IntoId<types::LinearRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LinearRegressionId>("linearregression", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::LinearRegressionUpdate>) -> Self {
        self.call.json::<types::LinearRegressionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LinearRegression>, Error> {
        self.call.send_json().await
    }
}
