// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Optimls`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Optimls
///
/// OptiMLs search for the models that predict one field of a dataset best.
impl Client {
    /// Create an OptiML.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /optiml`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_optiml(&self) -> builder::CreateOptiml {
        builder::CreateOptiml {
            call: Call::new(&self.core, &CREATE_OPTIML),
        }
    }
    /// Delete an OptiML.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /optiml/{optiml}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `optiml`.
    pub fn delete_optiml(&self) -> builder::DeleteOptiml {
        builder::DeleteOptiml {
            call: Call::new(&self.core, &DELETE_OPTIML),
        }
    }
    /// Get an OptiML.
    ///
    /// A faulty OptiML is no error of the call: its status says what went wrong.
    ///
    /// `GET /optiml/{optiml}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `optiml`.
    pub fn get_optiml(&self) -> builder::GetOptiml {
        builder::GetOptiml {
            call: Call::new(&self.core, &GET_OPTIML),
        }
    }
    /// List OptiMLs.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /optiml`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    pub fn list_optimls(&self) -> builder::ListOptimls {
        builder::ListOptimls {
            call: Call::new(&self.core, &LIST_OPTIMLS),
        }
    }
    /// Change an OptiML.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /optiml/{optiml}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `optiml`, `body`.
    pub fn update_optiml(&self) -> builder::UpdateOptiml {
        builder::UpdateOptiml {
            call: Call::new(&self.core, &UPDATE_OPTIML),
        }
    }
}

pub(crate) static CREATE_OPTIML: Operation = Operation {
    id: "createOptiml",
    method: Method::POST,
    path: "/optiml",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_optiml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOptiml {
    pub(crate) call: Call,
}

impl CreateOptiml {
    /// The body.
    pub fn body(mut self, value: impl Into<types::OptimlCreate>) -> Self {
        self.call.json::<types::OptimlCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Optiml>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_optiml`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Optiml> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Optiml| {
                let mut poll = Call::new(core, &super::optimls::GET_OPTIML);
                let optiml = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createOptiml", "resource"))?;
                poll.path_id::<types::OptimlId>("optiml", optiml);
                Ok(poll)
            },
            super::optimls::get_optiml_state,
        )
    }
}

pub(crate) static DELETE_OPTIML: Operation = Operation {
    id: "deleteOptiml",
    method: Method::DELETE,
    path: "/optiml/{optiml}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_optiml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOptiml {
    pub(crate) call: Call,
}

impl DeleteOptiml {
    /// Id of the OptiML, with or without `optiml/`.
    ///
    /// Path parameter `optiml`.
    pub fn optiml(mut self, value: impl IntoId<types::OptimlId>) -> Self {
        self.call.path_id::<types::OptimlId>("optiml", value);
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

pub(crate) static GET_OPTIML: Operation = Operation {
    id: "getOptiml",
    method: Method::GET,
    path: "/optiml/{optiml}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_optiml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOptiml {
    pub(crate) call: Call,
}

impl GetOptiml {
    /// Id of the OptiML, with or without `optiml/`.
    ///
    /// Path parameter `optiml`.
    pub fn optiml(mut self, value: impl IntoId<types::OptimlId>) -> Self {
        self.call.path_id::<types::OptimlId>("optiml", value);
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
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Optiml>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Optiml> {
        codegen::wait(self.call, get_optiml_state)
    }
}

pub(crate) fn get_optiml_state(job: &types::Optiml) -> JobState {
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

pub(crate) static LIST_OPTIMLS: Operation = Operation {
    id: "listOptimls",
    method: Method::GET,
    path: "/optiml",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_optimls`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOptimls {
    pub(crate) call: Call,
}

impl ListOptimls {
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
        condition: impl FnOnce(ListOptimlsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListOptimlsProperties));
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
        order: impl FnOnce(ListOptimlsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListOptimlsProperties));
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
    pub async fn send(self) -> Result<Response<types::OptimlList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Optiml> {
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
            |page: Response<types::OptimlList>| {
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

/// The properties that [`ListOptimls`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListOptimlsProperties;

impl ListOptimlsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the OptiML was created, UTC.
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
    /// Name of the OptiML.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the OptiML belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the OptiML again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the OptiML was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_OPTIML: Operation = Operation {
    id: "updateOptiml",
    method: Method::PUT,
    path: "/optiml/{optiml}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_optiml`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOptiml {
    pub(crate) call: Call,
}

impl UpdateOptiml {
    /// Id of the OptiML, with or without `optiml/`.
    ///
    /// Path parameter `optiml`.
    pub fn optiml(mut self, value: impl IntoId<types::OptimlId>) -> Self {
        self.call.path_id::<types::OptimlId>("optiml", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::OptimlUpdate>) -> Self {
        self.call.json::<types::OptimlUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Optiml>, Error> {
        self.call.send_json().await
    }
}
