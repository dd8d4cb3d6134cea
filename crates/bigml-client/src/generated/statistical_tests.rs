// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Statistical tests`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Statistical tests
///
/// Statistical tests look for fraud, normal distribution and outliers in the numeric fields of a dataset.
impl Client {
    /// Create a statistical test.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /statisticaltest`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_statistical_test(&self) -> builder::CreateStatisticalTest {
        builder::CreateStatisticalTest {
            call: Call::new(&self.core, &CREATE_STATISTICAL_TEST),
        }
    }
    /// Delete a statistical test.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /statisticaltest/{statisticaltest}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `statisticaltest`.
    pub fn delete_statistical_test(&self) -> builder::DeleteStatisticalTest {
        builder::DeleteStatisticalTest {
            call: Call::new(&self.core, &DELETE_STATISTICAL_TEST),
        }
    }
    /// Get a statistical test that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/statisticaltest/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_statistical_test(&self) -> builder::GetSharedStatisticalTest {
        builder::GetSharedStatisticalTest {
            call: Call::new(&self.core, &GET_SHARED_STATISTICAL_TEST),
        }
    }
    /// Get a statistical test.
    ///
    /// A faulty statistical test is no error of the call: its status says what went wrong.
    ///
    /// `GET /statisticaltest/{statisticaltest}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `statisticaltest`.
    pub fn get_statistical_test(&self) -> builder::GetStatisticalTest {
        builder::GetStatisticalTest {
            call: Call::new(&self.core, &GET_STATISTICAL_TEST),
        }
    }
    /// List statistical tests.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /statisticaltest`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_statistical_tests(&self) -> builder::ListStatisticalTests {
        builder::ListStatisticalTests {
            call: Call::new(&self.core, &LIST_STATISTICAL_TESTS),
        }
    }
    /// Change a statistical test.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /statisticaltest/{statisticaltest}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `statisticaltest`, `body`.
    pub fn update_statistical_test(&self) -> builder::UpdateStatisticalTest {
        builder::UpdateStatisticalTest {
            call: Call::new(&self.core, &UPDATE_STATISTICAL_TEST),
        }
    }
}

pub(crate) static CREATE_STATISTICAL_TEST: Operation = Operation {
    id: "createStatisticalTest",
    method: Method::POST,
    path: "/statisticaltest",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_statistical_test`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateStatisticalTest {
    pub(crate) call: Call,
}

impl CreateStatisticalTest {
    /// The body.
    pub fn body(mut self, value: impl Into<types::StatisticalTestCreate>) -> Self {
        self.call.json::<types::StatisticalTestCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::StatisticalTest>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_statistical_test`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::StatisticalTest> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::StatisticalTest| {
                let mut poll = Call::new(
                    core,
                    &super::statistical_tests::GET_STATISTICAL_TEST,
                );
                let statisticaltest = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing(
                        "createStatisticalTest",
                        "resource",
                    ))?;
                poll.path_id::<
                        types::StatisticalTestId,
                    >("statisticaltest", statisticaltest);
                Ok(poll)
            },
            super::statistical_tests::get_statistical_test_state,
        )
    }
}

pub(crate) static DELETE_STATISTICAL_TEST: Operation = Operation {
    id: "deleteStatisticalTest",
    method: Method::DELETE,
    path: "/statisticaltest/{statisticaltest}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_statistical_test`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteStatisticalTest {
    pub(crate) call: Call,
}

impl DeleteStatisticalTest {
    /// Id of the statistical test, with or without `statisticaltest/`.
    ///
    /// Path parameter `statisticaltest`.
    pub fn statisticaltest(
        mut self,
        value: impl IntoId<types::StatisticalTestId>,
    ) -> Self {
        self.call.path_id::<types::StatisticalTestId>("statisticaltest", value);
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

pub(crate) static GET_SHARED_STATISTICAL_TEST: Operation = Operation {
    id: "getSharedStatisticalTest",
    method: Method::GET,
    path: "/shared/statisticaltest/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_statistical_test`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedStatisticalTest {
    pub(crate) call: Call,
}

impl GetSharedStatisticalTest {
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
    pub async fn send(self) -> Result<Response<types::StatisticalTest>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_STATISTICAL_TEST: Operation = Operation {
    id: "getStatisticalTest",
    method: Method::GET,
    path: "/statisticaltest/{statisticaltest}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_statistical_test`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStatisticalTest {
    pub(crate) call: Call,
}

impl GetStatisticalTest {
    /// Id of the statistical test, with or without `statisticaltest/`.
    ///
    /// Path parameter `statisticaltest`.
    pub fn statisticaltest(
        mut self,
        value: impl IntoId<types::StatisticalTestId>,
    ) -> Self {
        self.call.path_id::<types::StatisticalTestId>("statisticaltest", value);
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
    pub async fn send(self) -> Result<Response<types::StatisticalTest>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::StatisticalTest> {
        codegen::wait(self.call, get_statistical_test_state)
    }
}

pub(crate) fn get_statistical_test_state(job: &types::StatisticalTest) -> JobState {
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

pub(crate) static LIST_STATISTICAL_TESTS: Operation = Operation {
    id: "listStatisticalTests",
    method: Method::GET,
    path: "/statisticaltest",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_statistical_tests`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStatisticalTests {
    pub(crate) call: Call,
}

impl ListStatisticalTests {
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
        condition: impl FnOnce(ListStatisticalTestsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListStatisticalTestsProperties));
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
        order: impl FnOnce(ListStatisticalTestsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListStatisticalTestsProperties));
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
    pub async fn send(self) -> Result<Response<types::StatisticalTestList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::StatisticalTest> {
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
            |page: Response<types::StatisticalTestList>| {
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

/// The properties that [`ListStatisticalTests`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListStatisticalTestsProperties;

impl ListStatisticalTestsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the statistical test was created, UTC.
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
    /// Name of the statistical test.
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
    /// Labels that help to find the statistical test again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the statistical test was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_STATISTICAL_TEST: Operation = Operation {
    id: "updateStatisticalTest",
    method: Method::PUT,
    path: "/statisticaltest/{statisticaltest}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_statistical_test`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateStatisticalTest {
    pub(crate) call: Call,
}

impl UpdateStatisticalTest {
    /// Id of the statistical test, with or without `statisticaltest/`.
    ///
    /// Path parameter `statisticaltest`.
    pub fn statisticaltest(
        mut self,
        value: impl IntoId<types::StatisticalTestId>,
    ) -> Self {
        self.call.path_id::<types::StatisticalTestId>("statisticaltest", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::StatisticalTestUpdate>) -> Self {
        self.call.json::<types::StatisticalTestUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::StatisticalTest>, Error> {
        self.call.send_json().await
    }
}
