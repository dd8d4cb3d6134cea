// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Projections`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Projections
///
/// Projections are one row of input along the principal components.
impl Client {
    /// Create a projection.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /projection`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_projection(&self) -> builder::CreateProjection {
        builder::CreateProjection {
            call: Call::new(&self.core, &CREATE_PROJECTION),
        }
    }
    /// Delete a projection.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /projection/{projection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `projection`.
    pub fn delete_projection(&self) -> builder::DeleteProjection {
        builder::DeleteProjection {
            call: Call::new(&self.core, &DELETE_PROJECTION),
        }
    }
    /// Get a projection.
    ///
    /// `GET /projection/{projection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `projection`.
    pub fn get_projection(&self) -> builder::GetProjection {
        builder::GetProjection {
            call: Call::new(&self.core, &GET_PROJECTION),
        }
    }
    /// List projections.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /projection`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_projections(&self) -> builder::ListProjections {
        builder::ListProjections {
            call: Call::new(&self.core, &LIST_PROJECTIONS),
        }
    }
    /// Change a projection.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /projection/{projection}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `projection`, `body`.
    pub fn update_projection(&self) -> builder::UpdateProjection {
        builder::UpdateProjection {
            call: Call::new(&self.core, &UPDATE_PROJECTION),
        }
    }
}

pub(crate) static CREATE_PROJECTION: Operation = Operation {
    id: "createProjection",
    method: Method::POST,
    path: "/projection",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProjection {
    pub(crate) call: Call,
}

impl CreateProjection {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectionCreate>) -> Self {
        self.call.json::<types::ProjectionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Projection>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PROJECTION: Operation = Operation {
    id: "deleteProjection",
    method: Method::DELETE,
    path: "/projection/{projection}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProjection {
    pub(crate) call: Call,
}

impl DeleteProjection {
    /// Id of the projection, with or without `projection/`.
    ///
    /// Path parameter `projection`.
    pub fn projection(mut self, value: impl IntoId<types::ProjectionId>) -> Self {
        self.call.path_id::<types::ProjectionId>("projection", value);
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

pub(crate) static GET_PROJECTION: Operation = Operation {
    id: "getProjection",
    method: Method::GET,
    path: "/projection/{projection}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProjection {
    pub(crate) call: Call,
}

impl GetProjection {
    /// Id of the projection, with or without `projection/`.
    ///
    /// Path parameter `projection`.
    pub fn projection(mut self, value: impl IntoId<types::ProjectionId>) -> Self {
        self.call.path_id::<types::ProjectionId>("projection", value);
        self
    }
    /// With `false` only a small part of the resource is given, its status included.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("full", value);
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
    pub async fn send(self) -> Result<Response<types::Projection>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PROJECTIONS: Operation = Operation {
    id: "listProjections",
    method: Method::GET,
    path: "/projection",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_projections`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjections {
    pub(crate) call: Call,
}

impl ListProjections {
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
        condition: impl FnOnce(ListProjectionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListProjectionsProperties));
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
        order: impl FnOnce(ListProjectionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListProjectionsProperties));
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
    pub async fn send(self) -> Result<Response<types::ProjectionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Projection> {
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
            |page: Response<types::ProjectionList>| {
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

/// The properties that [`ListProjections`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListProjectionsProperties;

impl ListProjectionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the projection was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the projection.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// The property `size`.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the projection again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the projection was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_PROJECTION: Operation = Operation {
    id: "updateProjection",
    method: Method::PUT,
    path: "/projection/{projection}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_projection`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProjection {
    pub(crate) call: Call,
}

impl UpdateProjection {
    /// Id of the projection, with or without `projection/`.
    ///
    /// Path parameter `projection`.
    pub fn projection(mut self, value: impl IntoId<types::ProjectionId>) -> Self {
        self.call.path_id::<types::ProjectionId>("projection", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::ProjectionUpdate>) -> Self {
        self.call.json::<types::ProjectionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Projection>, Error> {
        self.call.send_json().await
    }
}
