// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Ensembles`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Ensembles
///
/// Ensembles are many models that vote.
impl Client {
    /// Create an ensemble.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /ensemble`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_ensemble(&self) -> builder::CreateEnsemble {
        builder::CreateEnsemble {
            call: Call::new(&self.core, &CREATE_ENSEMBLE),
        }
    }
    /// Delete an ensemble.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /ensemble/{ensemble}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `ensemble`.
    pub fn delete_ensemble(&self) -> builder::DeleteEnsemble {
        builder::DeleteEnsemble {
            call: Call::new(&self.core, &DELETE_ENSEMBLE),
        }
    }
    /// Get an ensemble.
    ///
    /// A faulty ensemble is no error of the call: its status says what went wrong.
    ///
    /// `GET /ensemble/{ensemble}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `ensemble`.
    pub fn get_ensemble(&self) -> builder::GetEnsemble {
        builder::GetEnsemble {
            call: Call::new(&self.core, &GET_ENSEMBLE),
        }
    }
    /// Get an ensemble that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/ensemble/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_ensemble(&self) -> builder::GetSharedEnsemble {
        builder::GetSharedEnsemble {
            call: Call::new(&self.core, &GET_SHARED_ENSEMBLE),
        }
    }
    /// List ensembles.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /ensemble`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_ensembles(&self) -> builder::ListEnsembles {
        builder::ListEnsembles {
            call: Call::new(&self.core, &LIST_ENSEMBLES),
        }
    }
    /// Change an ensemble.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /ensemble/{ensemble}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `ensemble`, `body`.
    pub fn update_ensemble(&self) -> builder::UpdateEnsemble {
        builder::UpdateEnsemble {
            call: Call::new(&self.core, &UPDATE_ENSEMBLE),
        }
    }
}

pub(crate) static CREATE_ENSEMBLE: Operation = Operation {
    id: "createEnsemble",
    method: Method::POST,
    path: "/ensemble",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_ensemble`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEnsemble {
    pub(crate) call: Call,
}

impl CreateEnsemble {
    /// The body.
    pub fn body(mut self, value: impl Into<types::EnsembleCreate>) -> Self {
        self.call.json::<types::EnsembleCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Ensemble>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_ensemble`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Ensemble> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Ensemble| {
                let mut poll = Call::new(core, &super::ensembles::GET_ENSEMBLE);
                let ensemble = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createEnsemble", "resource"))?;
                poll.path_id::<types::EnsembleId>("ensemble", ensemble);
                Ok(poll)
            },
            super::ensembles::get_ensemble_state,
        )
    }
}

pub(crate) static DELETE_ENSEMBLE: Operation = Operation {
    id: "deleteEnsemble",
    method: Method::DELETE,
    path: "/ensemble/{ensemble}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_ensemble`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEnsemble {
    pub(crate) call: Call,
}

impl DeleteEnsemble {
    /// Id of the ensemble, with or without `ensemble/`.
    ///
    /// Path parameter `ensemble`.
    pub fn ensemble(mut self, value: impl IntoId<types::EnsembleId>) -> Self {
        self.call.path_id::<types::EnsembleId>("ensemble", value);
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

pub(crate) static GET_ENSEMBLE: Operation = Operation {
    id: "getEnsemble",
    method: Method::GET,
    path: "/ensemble/{ensemble}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_ensemble`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnsemble {
    pub(crate) call: Call,
}

impl GetEnsemble {
    /// Id of the ensemble, with or without `ensemble/`.
    ///
    /// Path parameter `ensemble`.
    pub fn ensemble(mut self, value: impl IntoId<types::EnsembleId>) -> Self {
        self.call.path_id::<types::EnsembleId>("ensemble", value);
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
    pub async fn send(self) -> Result<Response<types::Ensemble>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Ensemble> {
        codegen::wait(self.call, get_ensemble_state)
    }
}

pub(crate) fn get_ensemble_state(job: &types::Ensemble) -> JobState {
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

pub(crate) static GET_SHARED_ENSEMBLE: Operation = Operation {
    id: "getSharedEnsemble",
    method: Method::GET,
    path: "/shared/ensemble/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_ensemble`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedEnsemble {
    pub(crate) call: Call,
}

impl GetSharedEnsemble {
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
    pub async fn send(self) -> Result<Response<types::Ensemble>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ENSEMBLES: Operation = Operation {
    id: "listEnsembles",
    method: Method::GET,
    path: "/ensemble",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_ensembles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnsembles {
    pub(crate) call: Call,
}

impl ListEnsembles {
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
        condition: impl FnOnce(ListEnsemblesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListEnsemblesProperties));
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
        order: impl FnOnce(ListEnsemblesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListEnsemblesProperties));
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
    pub async fn send(self) -> Result<Response<types::EnsembleList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Ensemble> {
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
            |page: Response<types::EnsembleList>| {
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

/// The properties that [`ListEnsembles`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListEnsemblesProperties;

impl ListEnsemblesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the ensemble was created, UTC.
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
    /// Name of the ensemble.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of predictions made from it.
    pub fn number_of_predictions(self) -> Property<Number, Sorted> {
        Property::new("number_of_predictions")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the ensemble belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
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
    /// Labels that help to find the ensemble again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the ensemble was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_ENSEMBLE: Operation = Operation {
    id: "updateEnsemble",
    method: Method::PUT,
    path: "/ensemble/{ensemble}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_ensemble`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEnsemble {
    pub(crate) call: Call,
}

impl UpdateEnsemble {
    /// Id of the ensemble, with or without `ensemble/`.
    ///
    /// Path parameter `ensemble`.
    pub fn ensemble(mut self, value: impl IntoId<types::EnsembleId>) -> Self {
        self.call.path_id::<types::EnsembleId>("ensemble", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::EnsembleUpdate>) -> Self {
        self.call.json::<types::EnsembleUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Ensemble>, Error> {
        self.call.send_json().await
    }
}
