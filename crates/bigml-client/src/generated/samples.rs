// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Samples`.

use std::collections::BTreeMap;
use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Samples
///
/// Samples keep rows of a dataset in memory for fast access. They expire when they are not read.
impl Client {
    /// Create a sample.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /sample`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_sample(&self) -> builder::CreateSample {
        builder::CreateSample {
            call: Call::new(&self.core, &CREATE_SAMPLE),
        }
    }
    /// Delete a sample.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /sample/{sample}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `sample`.
    pub fn delete_sample(&self) -> builder::DeleteSample {
        builder::DeleteSample {
            call: Call::new(&self.core, &DELETE_SAMPLE),
        }
    }
    /// Get a sample.
    ///
    /// A faulty sample is no error of the call: its status says what went wrong.
    ///
    /// `GET /sample/{sample}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `sample`.
    pub fn get_sample(&self) -> builder::GetSample {
        builder::GetSample {
            call: Call::new(&self.core, &GET_SAMPLE),
        }
    }
    /// Get a sample that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/sample/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_sample(&self) -> builder::GetSharedSample {
        builder::GetSharedSample {
            call: Call::new(&self.core, &GET_SHARED_SAMPLE),
        }
    }
    /// List samples.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`, `dataset`, `dataset_status`.
    ///
    /// `GET /sample`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_samples(&self) -> builder::ListSamples {
        builder::ListSamples {
            call: Call::new(&self.core, &LIST_SAMPLES),
        }
    }
    /// Change a sample.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /sample/{sample}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `sample`, `body`.
    pub fn update_sample(&self) -> builder::UpdateSample {
        builder::UpdateSample {
            call: Call::new(&self.core, &UPDATE_SAMPLE),
        }
    }
}

pub(crate) static CREATE_SAMPLE: Operation = Operation {
    id: "createSample",
    method: Method::POST,
    path: "/sample",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_sample`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSample {
    pub(crate) call: Call,
}

impl CreateSample {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SampleCreate>) -> Self {
        self.call.json::<types::SampleCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Sample>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_sample`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Sample> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Sample| {
                let mut poll = Call::new(core, &super::samples::GET_SAMPLE);
                let sample = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createSample", "resource"))?;
                poll.path_id::<types::SampleId>("sample", sample);
                Ok(poll)
            },
            super::samples::get_sample_state,
        )
    }
}

pub(crate) static DELETE_SAMPLE: Operation = Operation {
    id: "deleteSample",
    method: Method::DELETE,
    path: "/sample/{sample}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_sample`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSample {
    pub(crate) call: Call,
}

impl DeleteSample {
    /// Id of the sample, with or without `sample/`.
    ///
    /// Path parameter `sample`.
    pub fn sample(mut self, value: impl IntoId<types::SampleId>) -> Self {
        self.call.path_id::<types::SampleId>("sample", value);
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

pub(crate) static GET_SAMPLE: Operation = Operation {
    id: "getSample",
    method: Method::GET,
    path: "/sample/{sample}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_sample`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSample {
    pub(crate) call: Call,
}

impl GetSample {
    /// Id of the sample, with or without `sample/`.
    ///
    /// Path parameter `sample`.
    pub fn sample(mut self, value: impl IntoId<types::SampleId>) -> Self {
        self.call.path_id::<types::SampleId>("sample", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
        self
    }
    /// Number of rows to give.
    ///
    /// Query parameter `rows`.
    pub fn rows(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("rows", value);
        self
    }
    /// Number of rows to skip.
    ///
    /// Query parameter `row_offset`.
    pub fn row_offset(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("row_offset", value);
        self
    }
    /// Id of the field to sort rows by, descending with a leading `-`.
    ///
    /// Query parameter `row_order_by`.
    pub fn row_order_by(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("row_order_by", value);
        self
    }
    /// Ids of the fields to give, comma separated.
    ///
    /// Query parameter `row_fields`.
    pub fn row_fields(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("row_fields", value);
        self
    }
    /// How rows are picked: `linear`, `random` or `deterministic` (the names beyond `linear` are unverified).
    ///
    /// Query parameter `mode`.
    pub fn mode(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("mode", value);
        self
    }
    /// Text that makes random picking repeatable.
    ///
    /// Query parameter `seed`.
    pub fn seed(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("seed", value);
        self
    }
    /// Also give the number of each row.
    ///
    /// Query parameter `index`.
    pub fn index(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("index", value);
        self
    }
    /// Also give how often each row occurs.
    ///
    /// Query parameter `occurrence`.
    pub fn occurrence(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("occurrence", value);
        self
    }
    /// Number of decimals.
    ///
    /// Query parameter `precision`.
    pub fn precision(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("precision", value);
        self
    }
    /// Give equal rows once.
    ///
    /// Query parameter `unique`.
    pub fn unique(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("unique", value);
        self
    }
    /// Id of the field to compare the others with.
    ///
    /// Query parameter `stat_field`.
    pub fn stat_field(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("stat_field", value);
        self
    }
    /// Ids of two fields to compare, comma separated.
    ///
    /// Query parameter `stat_fields`.
    pub fn stat_fields(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("stat_fields", value);
        self
    }
    /// Conditions on rows, by field id, for instance `!000004`; an empty value means missing.
    ///
    /// Query parameter `filters`.
    pub fn filters(mut self, value: impl TryInto<BTreeMap<String, String>>) -> Self {
        self.call.query::<BTreeMap<String, String>>("filters", value);
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
    pub async fn send(self) -> Result<Response<types::Sample>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Sample> {
        codegen::wait(self.call, get_sample_state)
    }
}

pub(crate) fn get_sample_state(job: &types::Sample) -> JobState {
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

pub(crate) static GET_SHARED_SAMPLE: Operation = Operation {
    id: "getSharedSample",
    method: Method::GET,
    path: "/shared/sample/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_sample`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedSample {
    pub(crate) call: Call,
}

impl GetSharedSample {
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
    pub async fn send(self) -> Result<Response<types::Sample>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SAMPLES: Operation = Operation {
    id: "listSamples",
    method: Method::GET,
    path: "/sample",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_samples`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSamples {
    pub(crate) call: Call,
}

impl ListSamples {
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
        condition: impl FnOnce(ListSamplesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListSamplesProperties));
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
        order: impl FnOnce(ListSamplesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListSamplesProperties));
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
    pub async fn send(self) -> Result<Response<types::SampleList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Sample> {
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
            |page: Response<types::SampleList>| {
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

/// The properties that [`ListSamples`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListSamplesProperties;

impl ListSamplesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the sample was created, UTC.
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
    /// Name of the sample.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the sample belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the sample again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the sample was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_SAMPLE: Operation = Operation {
    id: "updateSample",
    method: Method::PUT,
    path: "/sample/{sample}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_sample`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSample {
    pub(crate) call: Call,
}

impl UpdateSample {
    /// Id of the sample, with or without `sample/`.
    ///
    /// Path parameter `sample`.
    pub fn sample(mut self, value: impl IntoId<types::SampleId>) -> Self {
        self.call.path_id::<types::SampleId>("sample", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::SampleUpdate>) -> Self {
        self.call.json::<types::SampleUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Sample>, Error> {
        self.call.send_json().await
    }
}
