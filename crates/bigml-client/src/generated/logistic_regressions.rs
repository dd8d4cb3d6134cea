// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Logistic regressions`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Logistic regressions
///
/// Logistic regressions predict the probability of each class from a weighted sum of the inputs.
impl Client {
    /// Create a logistic regression.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /logisticregression`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_logistic_regression(&self) -> builder::CreateLogisticRegression {
        builder::CreateLogisticRegression {
            call: Call::new(&self.core, &CREATE_LOGISTIC_REGRESSION),
        }
    }
    /// Delete a logistic regression.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /logisticregression/{logisticregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `logisticregression`.
    pub fn delete_logistic_regression(&self) -> builder::DeleteLogisticRegression {
        builder::DeleteLogisticRegression {
            call: Call::new(&self.core, &DELETE_LOGISTIC_REGRESSION),
        }
    }
    /// Get a logistic regression.
    ///
    /// A faulty logistic regression is no error of the call: its status says what went wrong.
    ///
    /// `GET /logisticregression/{logisticregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `logisticregression`.
    pub fn get_logistic_regression(&self) -> builder::GetLogisticRegression {
        builder::GetLogisticRegression {
            call: Call::new(&self.core, &GET_LOGISTIC_REGRESSION),
        }
    }
    /// Get a logistic regression that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/logisticregression/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_logistic_regression(
        &self,
    ) -> builder::GetSharedLogisticRegression {
        builder::GetSharedLogisticRegression {
            call: Call::new(&self.core, &GET_SHARED_LOGISTIC_REGRESSION),
        }
    }
    /// List logistic regressions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /logisticregression`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    pub fn list_logistic_regressions(&self) -> builder::ListLogisticRegressions {
        builder::ListLogisticRegressions {
            call: Call::new(&self.core, &LIST_LOGISTIC_REGRESSIONS),
        }
    }
    /// Change a logistic regression.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /logisticregression/{logisticregression}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `logisticregression`, `body`.
    pub fn update_logistic_regression(&self) -> builder::UpdateLogisticRegression {
        builder::UpdateLogisticRegression {
            call: Call::new(&self.core, &UPDATE_LOGISTIC_REGRESSION),
        }
    }
}

pub(crate) static CREATE_LOGISTIC_REGRESSION: Operation = Operation {
    id: "createLogisticRegression",
    method: Method::POST,
    path: "/logisticregression",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_logistic_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLogisticRegression {
    pub(crate) call: Call,
}

impl CreateLogisticRegression {
    /// The body.
    pub fn body(mut self, value: impl Into<types::LogisticRegressionCreate>) -> Self {
        self.call.json::<types::LogisticRegressionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LogisticRegression>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_logistic_regression`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::LogisticRegression> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::LogisticRegression| {
                let mut poll = Call::new(
                    core,
                    &super::logistic_regressions::GET_LOGISTIC_REGRESSION,
                );
                let logisticregression = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing(
                        "createLogisticRegression",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::LogisticRegressionId,
                    >("logisticregression", logisticregression);
                Ok(poll)
            },
            super::logistic_regressions::get_logistic_regression_state,
        )
    }
}

pub(crate) static DELETE_LOGISTIC_REGRESSION: Operation = Operation {
    id: "deleteLogisticRegression",
    method: Method::DELETE,
    path: "/logisticregression/{logisticregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_logistic_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLogisticRegression {
    pub(crate) call: Call,
}

impl DeleteLogisticRegression {
    /// Id of the logistic regression, with or without `logisticregression/`.
    ///
    /// Path parameter `logisticregression`.
    pub fn logisticregression(
        mut self,
        value: impl IntoId<types::LogisticRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LogisticRegressionId>("logisticregression", value);
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

pub(crate) static GET_LOGISTIC_REGRESSION: Operation = Operation {
    id: "getLogisticRegression",
    method: Method::GET,
    path: "/logisticregression/{logisticregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_logistic_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLogisticRegression {
    pub(crate) call: Call,
}

impl GetLogisticRegression {
    /// Id of the logistic regression, with or without `logisticregression/`.
    ///
    /// Path parameter `logisticregression`.
    pub fn logisticregression(
        mut self,
        value: impl IntoId<types::LogisticRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LogisticRegressionId>("logisticregression", value);
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
    /// With `yes` the property `pmml` holds the model as PMML, an XML text. Not for models of text or items.
    ///
    /// Query parameter `pmml`.
    pub fn pmml(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("pmml", value);
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
    pub async fn send(self) -> Result<Response<types::LogisticRegression>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::LogisticRegression> {
        codegen::wait(self.call, get_logistic_regression_state)
    }
}

pub(crate) fn get_logistic_regression_state(
    job: &types::LogisticRegression,
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

pub(crate) static GET_SHARED_LOGISTIC_REGRESSION: Operation = Operation {
    id: "getSharedLogisticRegression",
    method: Method::GET,
    path: "/shared/logisticregression/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_logistic_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedLogisticRegression {
    pub(crate) call: Call,
}

impl GetSharedLogisticRegression {
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
    pub async fn send(self) -> Result<Response<types::LogisticRegression>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_LOGISTIC_REGRESSIONS: Operation = Operation {
    id: "listLogisticRegressions",
    method: Method::GET,
    path: "/logisticregression",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_logistic_regressions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLogisticRegressions {
    pub(crate) call: Call,
}

impl ListLogisticRegressions {
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
        condition: impl FnOnce(ListLogisticRegressionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListLogisticRegressionsProperties));
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
        order: impl FnOnce(ListLogisticRegressionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListLogisticRegressionsProperties));
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
    pub async fn send(self) -> Result<Response<types::LogisticRegressionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::LogisticRegression> {
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
            |page: Response<types::LogisticRegressionList>| {
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

/// The properties that [`ListLogisticRegressions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListLogisticRegressionsProperties;

impl ListLogisticRegressionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Number of fields used.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the logistic regression was created, UTC.
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
    /// Name of the logistic regression.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of evaluations made from it.
    pub fn number_of_evaluations(self) -> Property<Number, Sorted> {
        Property::new("number_of_evaluations")
    }
    /// Number of predictions made from it.
    pub fn number_of_predictions(self) -> Property<Number, Sorted> {
        Property::new("number_of_predictions")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the logistic regression belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
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
    /// Labels that help to find the logistic regression again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the logistic regression was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_LOGISTIC_REGRESSION: Operation = Operation {
    id: "updateLogisticRegression",
    method: Method::PUT,
    path: "/logisticregression/{logisticregression}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_logistic_regression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateLogisticRegression {
    pub(crate) call: Call,
}

impl UpdateLogisticRegression {
    /// Id of the logistic regression, with or without `logisticregression/`.
    ///
    /// Path parameter `logisticregression`.
    pub fn logisticregression(
        mut self,
        value: impl IntoId<types::LogisticRegressionId>,
    ) -> Self {
        self.call.path_id::<types::LogisticRegressionId>("logisticregression", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::LogisticRegressionUpdate>) -> Self {
        self.call.json::<types::LogisticRegressionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LogisticRegression>, Error> {
        self.call.send_json().await
    }
}
