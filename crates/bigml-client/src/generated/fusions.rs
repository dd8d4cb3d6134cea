// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Fusions`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Fusions
///
/// Fusions are models of several types that vote, with weights if wanted.
impl Client {
    /// Create a fusion.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /fusion`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_fusion(&self) -> builder::CreateFusion {
        builder::CreateFusion {
            call: Call::new(&self.core, &CREATE_FUSION),
        }
    }
    /// Delete a fusion.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /fusion/{fusion}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `fusion`.
    pub fn delete_fusion(&self) -> builder::DeleteFusion {
        builder::DeleteFusion {
            call: Call::new(&self.core, &DELETE_FUSION),
        }
    }
    /// Get a fusion.
    ///
    /// A faulty fusion is no error of the call: its status says what went wrong.
    ///
    /// `GET /fusion/{fusion}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `fusion`.
    pub fn get_fusion(&self) -> builder::GetFusion {
        builder::GetFusion {
            call: Call::new(&self.core, &GET_FUSION),
        }
    }
    /// Get a fusion that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/fusion/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_fusion(&self) -> builder::GetSharedFusion {
        builder::GetSharedFusion {
            call: Call::new(&self.core, &GET_SHARED_FUSION),
        }
    }
    /// List fusions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /fusion`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    pub fn list_fusions(&self) -> builder::ListFusions {
        builder::ListFusions {
            call: Call::new(&self.core, &LIST_FUSIONS),
        }
    }
    /// Change a fusion.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /fusion/{fusion}`
    ///
    /// Evidence: observed in real traffic (bodies in the bindings' documents; the Requests page for the request).
    ///
    /// Required: `fusion`, `body`.
    pub fn update_fusion(&self) -> builder::UpdateFusion {
        builder::UpdateFusion {
            call: Call::new(&self.core, &UPDATE_FUSION),
        }
    }
}

pub(crate) static CREATE_FUSION: Operation = Operation {
    id: "createFusion",
    method: Method::POST,
    path: "/fusion",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_fusion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFusion {
    pub(crate) call: Call,
}

impl CreateFusion {
    /// The body.
    pub fn body(mut self, value: impl Into<types::FusionCreate>) -> Self {
        self.call.json::<types::FusionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Fusion>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_fusion`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Fusion> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Fusion| {
                let mut poll = Call::new(core, &super::fusions::GET_FUSION);
                let fusion = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createFusion", "resource"))?;
                poll.path_id::<types::FusionId>("fusion", fusion);
                Ok(poll)
            },
            super::fusions::get_fusion_state,
        )
    }
}

pub(crate) static DELETE_FUSION: Operation = Operation {
    id: "deleteFusion",
    method: Method::DELETE,
    path: "/fusion/{fusion}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_fusion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFusion {
    pub(crate) call: Call,
}

impl DeleteFusion {
    /// Id of the fusion, with or without `fusion/`.
    ///
    /// Path parameter `fusion`.
    pub fn fusion(mut self, value: impl IntoId<types::FusionId>) -> Self {
        self.call.path_id::<types::FusionId>("fusion", value);
        self
    }
    /// With `true` the models that belong to it are deleted too.
    ///
    /// Query parameter `delete_all`.
    pub fn delete_all(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("delete_all", value);
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

pub(crate) static GET_FUSION: Operation = Operation {
    id: "getFusion",
    method: Method::GET,
    path: "/fusion/{fusion}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_fusion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFusion {
    pub(crate) call: Call,
}

impl GetFusion {
    /// Id of the fusion, with or without `fusion/`.
    ///
    /// Path parameter `fusion`.
    pub fn fusion(mut self, value: impl IntoId<types::FusionId>) -> Self {
        self.call.path_id::<types::FusionId>("fusion", value);
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
    pub async fn send(self) -> Result<Response<types::Fusion>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Fusion> {
        codegen::wait(self.call, get_fusion_state)
    }
}

pub(crate) fn get_fusion_state(job: &types::Fusion) -> JobState {
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

pub(crate) static GET_SHARED_FUSION: Operation = Operation {
    id: "getSharedFusion",
    method: Method::GET,
    path: "/shared/fusion/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_fusion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedFusion {
    pub(crate) call: Call,
}

impl GetSharedFusion {
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
    pub async fn send(self) -> Result<Response<types::Fusion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_FUSIONS: Operation = Operation {
    id: "listFusions",
    method: Method::GET,
    path: "/fusion",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_fusions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFusions {
    pub(crate) call: Call,
}

impl ListFusions {
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
        condition: impl FnOnce(ListFusionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListFusionsProperties));
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
        order: impl FnOnce(ListFusionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListFusionsProperties));
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
    pub async fn send(self) -> Result<Response<types::FusionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Fusion> {
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
            |page: Response<types::FusionList>| {
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

/// The properties that [`ListFusions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListFusionsProperties;

impl ListFusionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the fusion was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the fusion.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of batch predictions made from it.
    pub fn number_of_batchpredictions(self) -> Property<Number, Sorted> {
        Property::new("number_of_batchpredictions")
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
    /// Project that the fusion belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// The property `size`.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the fusion again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the fusion was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_FUSION: Operation = Operation {
    id: "updateFusion",
    method: Method::PUT,
    path: "/fusion/{fusion}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_fusion`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFusion {
    pub(crate) call: Call,
}

impl UpdateFusion {
    /// Id of the fusion, with or without `fusion/`.
    ///
    /// Path parameter `fusion`.
    pub fn fusion(mut self, value: impl IntoId<types::FusionId>) -> Self {
        self.call.path_id::<types::FusionId>("fusion", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::FusionUpdate>) -> Self {
        self.call.json::<types::FusionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Fusion>, Error> {
        self.call.send_json().await
    }
}
