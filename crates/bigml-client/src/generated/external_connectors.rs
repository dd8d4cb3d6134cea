// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `External connectors`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # External connectors
///
/// External connectors hold how an outside database is reached.
impl Client {
    /// Create an external connector.
    ///
    /// `POST /externalconnector`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `body`.
    pub fn create_external_connector(&self) -> builder::CreateExternalConnector {
        builder::CreateExternalConnector {
            call: Call::new(&self.core, &CREATE_EXTERNAL_CONNECTOR),
        }
    }
    /// Delete an external connector.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /externalconnector/{externalconnector}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `externalconnector`.
    pub fn delete_external_connector(&self) -> builder::DeleteExternalConnector {
        builder::DeleteExternalConnector {
            call: Call::new(&self.core, &DELETE_EXTERNAL_CONNECTOR),
        }
    }
    /// Get an external connector.
    ///
    /// `GET /externalconnector/{externalconnector}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `externalconnector`.
    pub fn get_external_connector(&self) -> builder::GetExternalConnector {
        builder::GetExternalConnector {
            call: Call::new(&self.core, &GET_EXTERNAL_CONNECTOR),
        }
    }
    /// List external connectors.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`.
    ///
    /// `GET /externalconnector`
    ///
    /// Evidence: documented by the vendor (Requests page).
    pub fn list_external_connectors(&self) -> builder::ListExternalConnectors {
        builder::ListExternalConnectors {
            call: Call::new(&self.core, &LIST_EXTERNAL_CONNECTORS),
        }
    }
    /// Change an external connector.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /externalconnector/{externalconnector}`
    ///
    /// Evidence: documented by the vendor (Requests page).
    ///
    /// Required: `externalconnector`, `body`.
    pub fn update_external_connector(&self) -> builder::UpdateExternalConnector {
        builder::UpdateExternalConnector {
            call: Call::new(&self.core, &UPDATE_EXTERNAL_CONNECTOR),
        }
    }
}

pub(crate) static CREATE_EXTERNAL_CONNECTOR: Operation = Operation {
    id: "createExternalConnector",
    method: Method::POST,
    path: "/externalconnector",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_external_connector`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalConnector {
    pub(crate) call: Call,
}

impl CreateExternalConnector {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExternalConnectorCreate>) -> Self {
        self.call.json::<types::ExternalConnectorCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ExternalConnector>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_EXTERNAL_CONNECTOR: Operation = Operation {
    id: "deleteExternalConnector",
    method: Method::DELETE,
    path: "/externalconnector/{externalconnector}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_external_connector`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalConnector {
    pub(crate) call: Call,
}

impl DeleteExternalConnector {
    /// Id of the external connector, with or without `externalconnector/`.
    ///
    /// Path parameter `externalconnector`.
    pub fn externalconnector(
        mut self,
        value: impl IntoId<types::ExternalConnectorId>,
    ) -> Self {
        self.call.path_id::<types::ExternalConnectorId>("externalconnector", value);
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

pub(crate) static GET_EXTERNAL_CONNECTOR: Operation = Operation {
    id: "getExternalConnector",
    method: Method::GET,
    path: "/externalconnector/{externalconnector}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_external_connector`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExternalConnector {
    pub(crate) call: Call,
}

impl GetExternalConnector {
    /// Id of the external connector, with or without `externalconnector/`.
    ///
    /// Path parameter `externalconnector`.
    pub fn externalconnector(
        mut self,
        value: impl IntoId<types::ExternalConnectorId>,
    ) -> Self {
        self.call.path_id::<types::ExternalConnectorId>("externalconnector", value);
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
    pub async fn send(self) -> Result<Response<types::ExternalConnector>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_EXTERNAL_CONNECTORS: Operation = Operation {
    id: "listExternalConnectors",
    method: Method::GET,
    path: "/externalconnector",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_external_connectors`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExternalConnectors {
    pub(crate) call: Call,
}

impl ListExternalConnectors {
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
        condition: impl FnOnce(ListExternalConnectorsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListExternalConnectorsProperties));
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
        order: impl FnOnce(ListExternalConnectorsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListExternalConnectorsProperties));
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
    pub async fn send(self) -> Result<Response<types::ExternalConnectorList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ExternalConnector> {
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
            |page: Response<types::ExternalConnectorList>| {
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

/// The properties that [`ListExternalConnectors`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListExternalConnectorsProperties;

impl ListExternalConnectorsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the external connector was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the external connector.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the external connector belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// The property `size`.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the external connector again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the external connector was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_EXTERNAL_CONNECTOR: Operation = Operation {
    id: "updateExternalConnector",
    method: Method::PUT,
    path: "/externalconnector/{externalconnector}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_external_connector`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExternalConnector {
    pub(crate) call: Call,
}

impl UpdateExternalConnector {
    /// Id of the external connector, with or without `externalconnector/`.
    ///
    /// Path parameter `externalconnector`.
    pub fn externalconnector(
        mut self,
        value: impl IntoId<types::ExternalConnectorId>,
    ) -> Self {
        self.call.path_id::<types::ExternalConnectorId>("externalconnector", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ExternalConnectorUpdate>) -> Self {
        self.call.json::<types::ExternalConnectorUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ExternalConnector>, Error> {
        self.call.send_json().await
    }
}
