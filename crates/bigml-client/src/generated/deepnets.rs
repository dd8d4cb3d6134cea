// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Deepnets`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Deepnets
///
/// Deepnets are neural networks that predict one field of a dataset.
impl Client {
    /// Create a deepnet.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /deepnet`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_deepnet(&self) -> builder::CreateDeepnet {
        builder::CreateDeepnet {
            call: Call::new(&self.core, &CREATE_DEEPNET),
        }
    }
    /// Delete a deepnet.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /deepnet/{deepnet}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `deepnet`.
    pub fn delete_deepnet(&self) -> builder::DeleteDeepnet {
        builder::DeleteDeepnet {
            call: Call::new(&self.core, &DELETE_DEEPNET),
        }
    }
    /// Get a deepnet.
    ///
    /// A faulty deepnet is no error of the call: its status says what went wrong.
    ///
    /// `GET /deepnet/{deepnet}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `deepnet`.
    pub fn get_deepnet(&self) -> builder::GetDeepnet {
        builder::GetDeepnet {
            call: Call::new(&self.core, &GET_DEEPNET),
        }
    }
    /// Get a deepnet that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/deepnet/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_deepnet(&self) -> builder::GetSharedDeepnet {
        builder::GetSharedDeepnet {
            call: Call::new(&self.core, &GET_SHARED_DEEPNET),
        }
    }
    /// List deepnets.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /deepnet`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    pub fn list_deepnets(&self) -> builder::ListDeepnets {
        builder::ListDeepnets {
            call: Call::new(&self.core, &LIST_DEEPNETS),
        }
    }
    /// Change a deepnet.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /deepnet/{deepnet}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `deepnet`, `body`.
    pub fn update_deepnet(&self) -> builder::UpdateDeepnet {
        builder::UpdateDeepnet {
            call: Call::new(&self.core, &UPDATE_DEEPNET),
        }
    }
}

pub(crate) static CREATE_DEEPNET: Operation = Operation {
    id: "createDeepnet",
    method: Method::POST,
    path: "/deepnet",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_deepnet`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeepnet {
    pub(crate) call: Call,
}

impl CreateDeepnet {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeepnetCreate>) -> Self {
        self.call.json::<types::DeepnetCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Deepnet>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_deepnet`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Deepnet> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Deepnet| {
                let mut poll = Call::new(core, &super::deepnets::GET_DEEPNET);
                let deepnet = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createDeepnet", "resource"))?;
                poll.path_id::<types::DeepnetId>("deepnet", deepnet);
                Ok(poll)
            },
            super::deepnets::get_deepnet_state,
        )
    }
}

pub(crate) static DELETE_DEEPNET: Operation = Operation {
    id: "deleteDeepnet",
    method: Method::DELETE,
    path: "/deepnet/{deepnet}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_deepnet`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeepnet {
    pub(crate) call: Call,
}

impl DeleteDeepnet {
    /// Id of the deepnet, with or without `deepnet/`.
    ///
    /// Path parameter `deepnet`.
    pub fn deepnet(mut self, value: impl IntoId<types::DeepnetId>) -> Self {
        self.call.path_id::<types::DeepnetId>("deepnet", value);
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

pub(crate) static GET_DEEPNET: Operation = Operation {
    id: "getDeepnet",
    method: Method::GET,
    path: "/deepnet/{deepnet}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_deepnet`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeepnet {
    pub(crate) call: Call,
}

impl GetDeepnet {
    /// Id of the deepnet, with or without `deepnet/`.
    ///
    /// Path parameter `deepnet`.
    pub fn deepnet(mut self, value: impl IntoId<types::DeepnetId>) -> Self {
        self.call.path_id::<types::DeepnetId>("deepnet", value);
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
    pub async fn send(self) -> Result<Response<types::Deepnet>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Deepnet> {
        codegen::wait(self.call, get_deepnet_state)
    }
}

pub(crate) fn get_deepnet_state(job: &types::Deepnet) -> JobState {
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

pub(crate) static GET_SHARED_DEEPNET: Operation = Operation {
    id: "getSharedDeepnet",
    method: Method::GET,
    path: "/shared/deepnet/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_deepnet`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedDeepnet {
    pub(crate) call: Call,
}

impl GetSharedDeepnet {
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
    pub async fn send(self) -> Result<Response<types::Deepnet>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DEEPNETS: Operation = Operation {
    id: "listDeepnets",
    method: Method::GET,
    path: "/deepnet",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_deepnets`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeepnets {
    pub(crate) call: Call,
}

impl ListDeepnets {
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
        condition: impl FnOnce(ListDeepnetsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListDeepnetsProperties));
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
        order: impl FnOnce(ListDeepnetsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListDeepnetsProperties));
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
    pub async fn send(self) -> Result<Response<types::DeepnetList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Deepnet> {
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
            |page: Response<types::DeepnetList>| {
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

/// The properties that [`ListDeepnets`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListDeepnetsProperties;

impl ListDeepnetsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the deepnet was created, UTC.
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
    /// Name of the deepnet.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the deepnet belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the deepnet again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the deepnet was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_DEEPNET: Operation = Operation {
    id: "updateDeepnet",
    method: Method::PUT,
    path: "/deepnet/{deepnet}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_deepnet`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeepnet {
    pub(crate) call: Call,
}

impl UpdateDeepnet {
    /// Id of the deepnet, with or without `deepnet/`.
    ///
    /// Path parameter `deepnet`.
    pub fn deepnet(mut self, value: impl IntoId<types::DeepnetId>) -> Self {
        self.call.path_id::<types::DeepnetId>("deepnet", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeepnetUpdate>) -> Self {
        self.call.json::<types::DeepnetUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Deepnet>, Error> {
        self.call.send_json().await
    }
}
