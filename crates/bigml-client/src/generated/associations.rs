// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Associations`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Associations
///
/// Associations are rules of what goes with what in the rows of a dataset.
impl Client {
    /// Create an association.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /association`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_association(&self) -> builder::CreateAssociation {
        builder::CreateAssociation {
            call: Call::new(&self.core, &CREATE_ASSOCIATION),
        }
    }
    /// Delete an association.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /association/{association}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `association`.
    pub fn delete_association(&self) -> builder::DeleteAssociation {
        builder::DeleteAssociation {
            call: Call::new(&self.core, &DELETE_ASSOCIATION),
        }
    }
    /// Get an association.
    ///
    /// A faulty association is no error of the call: its status says what went wrong.
    ///
    /// `GET /association/{association}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `association`.
    pub fn get_association(&self) -> builder::GetAssociation {
        builder::GetAssociation {
            call: Call::new(&self.core, &GET_ASSOCIATION),
        }
    }
    /// Get an association that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/association/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_association(&self) -> builder::GetSharedAssociation {
        builder::GetSharedAssociation {
            call: Call::new(&self.core, &GET_SHARED_ASSOCIATION),
        }
    }
    /// List associations.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /association`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_associations(&self) -> builder::ListAssociations {
        builder::ListAssociations {
            call: Call::new(&self.core, &LIST_ASSOCIATIONS),
        }
    }
    /// Change an association.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /association/{association}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `association`, `body`.
    pub fn update_association(&self) -> builder::UpdateAssociation {
        builder::UpdateAssociation {
            call: Call::new(&self.core, &UPDATE_ASSOCIATION),
        }
    }
}

pub(crate) static CREATE_ASSOCIATION: Operation = Operation {
    id: "createAssociation",
    method: Method::POST,
    path: "/association",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_association`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAssociation {
    pub(crate) call: Call,
}

impl CreateAssociation {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AssociationCreate>) -> Self {
        self.call.json::<types::AssociationCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Association>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_association`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::Association> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Association| {
                let mut poll = Call::new(core, &super::associations::GET_ASSOCIATION);
                let association = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createAssociation", "resource"))?;
                poll.path_id::<types::AssociationId>("association", association);
                Ok(poll)
            },
            super::associations::get_association_state,
        )
    }
}

pub(crate) static DELETE_ASSOCIATION: Operation = Operation {
    id: "deleteAssociation",
    method: Method::DELETE,
    path: "/association/{association}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_association`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAssociation {
    pub(crate) call: Call,
}

impl DeleteAssociation {
    /// Id of the association, with or without `association/`.
    ///
    /// Path parameter `association`.
    pub fn association(mut self, value: impl IntoId<types::AssociationId>) -> Self {
        self.call.path_id::<types::AssociationId>("association", value);
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

pub(crate) static GET_ASSOCIATION: Operation = Operation {
    id: "getAssociation",
    method: Method::GET,
    path: "/association/{association}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_association`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssociation {
    pub(crate) call: Call,
}

impl GetAssociation {
    /// Id of the association, with or without `association/`.
    ///
    /// Path parameter `association`.
    pub fn association(mut self, value: impl IntoId<types::AssociationId>) -> Self {
        self.call.path_id::<types::AssociationId>("association", value);
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
    pub async fn send(self) -> Result<Response<types::Association>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::Association> {
        codegen::wait(self.call, get_association_state)
    }
}

pub(crate) fn get_association_state(job: &types::Association) -> JobState {
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

pub(crate) static GET_SHARED_ASSOCIATION: Operation = Operation {
    id: "getSharedAssociation",
    method: Method::GET,
    path: "/shared/association/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_association`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedAssociation {
    pub(crate) call: Call,
}

impl GetSharedAssociation {
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
    pub async fn send(self) -> Result<Response<types::Association>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ASSOCIATIONS: Operation = Operation {
    id: "listAssociations",
    method: Method::GET,
    path: "/association",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_associations`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssociations {
    pub(crate) call: Call,
}

impl ListAssociations {
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
        condition: impl FnOnce(ListAssociationsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListAssociationsProperties));
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
        order: impl FnOnce(ListAssociationsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListAssociationsProperties));
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
    pub async fn send(self) -> Result<Response<types::AssociationList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Association> {
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
            |page: Response<types::AssociationList>| {
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

/// The properties that [`ListAssociations`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListAssociationsProperties;

impl ListAssociationsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// Number of fields used.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the association was created, UTC.
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
    /// Name of the association.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Number of association sets made from it.
    pub fn number_of_associationsets(self) -> Property<Number, Sorted> {
        Property::new("number_of_associationsets")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
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
    /// Labels that help to find the association again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the association was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_ASSOCIATION: Operation = Operation {
    id: "updateAssociation",
    method: Method::PUT,
    path: "/association/{association}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_association`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAssociation {
    pub(crate) call: Call,
}

impl UpdateAssociation {
    /// Id of the association, with or without `association/`.
    ///
    /// Path parameter `association`.
    pub fn association(mut self, value: impl IntoId<types::AssociationId>) -> Self {
        self.call.path_id::<types::AssociationId>("association", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AssociationUpdate>) -> Self {
        self.call.json::<types::AssociationUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Association>, Error> {
        self.call.send_json().await
    }
}
