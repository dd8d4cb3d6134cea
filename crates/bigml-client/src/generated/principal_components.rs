// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Principal components`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Principal components
///
/// Principal component analyses (PCAs) replace the fields of a dataset by fewer that explain most of its variance.
impl Client {
    /// Create a PCA.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /pca`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_pca(&self) -> builder::CreatePca {
        builder::CreatePca {
            call: Call::new(&self.core, &CREATE_PCA),
        }
    }
    /// Delete a PCA.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /pca/{pca}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `pca`.
    pub fn delete_pca(&self) -> builder::DeletePca {
        builder::DeletePca {
            call: Call::new(&self.core, &DELETE_PCA),
        }
    }
    /// Get a PCA.
    ///
    /// A faulty PCA is no error of the call: its status says what went wrong.
    ///
    /// `GET /pca/{pca}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `pca`.
    pub fn get_pca(&self) -> builder::GetPca {
        builder::GetPca {
            call: Call::new(&self.core, &GET_PCA),
        }
    }
    /// Get a PCA that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/pca/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_pca(&self) -> builder::GetSharedPca {
        builder::GetSharedPca {
            call: Call::new(&self.core, &GET_SHARED_PCA),
        }
    }
    /// List PCAs.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /pca`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_pcas(&self) -> builder::ListPcas {
        builder::ListPcas {
            call: Call::new(&self.core, &LIST_PCAS),
        }
    }
    /// Change a PCA.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /pca/{pca}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `pca`, `body`.
    pub fn update_pca(&self) -> builder::UpdatePca {
        builder::UpdatePca {
            call: Call::new(&self.core, &UPDATE_PCA),
        }
    }
}

pub(crate) static CREATE_PCA: Operation = Operation {
    id: "createPca",
    method: Method::POST,
    path: "/pca",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_pca`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePca {
    pub(crate) call: Call,
}

impl CreatePca {
    /// The body.
    pub fn body(mut self, value: impl Into<types::PcaCreate>) -> Self {
        self.call.json::<types::PcaCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pca>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_pca`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Pca> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Pca| {
                let mut poll = Call::new(core, &super::principal_components::GET_PCA);
                let pca = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createPca", "resource"))?;
                poll.path_id::<types::PcaId>("pca", pca);
                Ok(poll)
            },
            super::principal_components::get_pca_state,
        )
    }
}

pub(crate) static DELETE_PCA: Operation = Operation {
    id: "deletePca",
    method: Method::DELETE,
    path: "/pca/{pca}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_pca`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePca {
    pub(crate) call: Call,
}

impl DeletePca {
    /// Id of the PCA, with or without `pca/`.
    ///
    /// Path parameter `pca`.
    pub fn pca(mut self, value: impl IntoId<types::PcaId>) -> Self {
        self.call.path_id::<types::PcaId>("pca", value);
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

pub(crate) static GET_PCA: Operation = Operation {
    id: "getPca",
    method: Method::GET,
    path: "/pca/{pca}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_pca`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPca {
    pub(crate) call: Call,
}

impl GetPca {
    /// Id of the PCA, with or without `pca/`.
    ///
    /// Path parameter `pca`.
    pub fn pca(mut self, value: impl IntoId<types::PcaId>) -> Self {
        self.call.path_id::<types::PcaId>("pca", value);
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
    pub async fn send(self) -> Result<Response<types::Pca>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Pca> {
        codegen::wait(self.call, get_pca_state)
    }
}

pub(crate) fn get_pca_state(job: &types::Pca) -> JobState {
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

pub(crate) static GET_SHARED_PCA: Operation = Operation {
    id: "getSharedPca",
    method: Method::GET,
    path: "/shared/pca/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_pca`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedPca {
    pub(crate) call: Call,
}

impl GetSharedPca {
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
    pub async fn send(self) -> Result<Response<types::Pca>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PCAS: Operation = Operation {
    id: "listPcas",
    method: Method::GET,
    path: "/pca",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_pcas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPcas {
    pub(crate) call: Call,
}

impl ListPcas {
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
        condition: impl FnOnce(ListPcasProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListPcasProperties));
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
    pub fn order_by(mut self, order: impl FnOnce(ListPcasProperties) -> Order) -> Self {
        self.call.order_by("order_by", order(ListPcasProperties));
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
    pub async fn send(self) -> Result<Response<types::PcaList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Pca> {
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
            |page: Response<types::PcaList>| {
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

/// The properties that [`ListPcas`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListPcasProperties;

impl ListPcasProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the PCA was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the PCA.
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
    /// Labels that help to find the PCA again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the PCA was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_PCA: Operation = Operation {
    id: "updatePca",
    method: Method::PUT,
    path: "/pca/{pca}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_pca`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePca {
    pub(crate) call: Call,
}

impl UpdatePca {
    /// Id of the PCA, with or without `pca/`.
    ///
    /// Path parameter `pca`.
    pub fn pca(mut self, value: impl IntoId<types::PcaId>) -> Self {
        self.call.path_id::<types::PcaId>("pca", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PcaUpdate>) -> Self {
        self.call.json::<types::PcaUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Pca>, Error> {
        self.call.send_json().await
    }
}
