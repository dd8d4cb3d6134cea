// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Centroids`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time, Unfiltered,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Centroids
///
/// Centroids say to which group of a cluster one row of input belongs.
impl Client {
    /// Create a centroid.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /centroid`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_centroid(&self) -> builder::CreateCentroid {
        builder::CreateCentroid {
            call: Call::new(&self.core, &CREATE_CENTROID),
        }
    }
    /// Delete a centroid.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /centroid/{centroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `centroid`.
    pub fn delete_centroid(&self) -> builder::DeleteCentroid {
        builder::DeleteCentroid {
            call: Call::new(&self.core, &DELETE_CENTROID),
        }
    }
    /// Get a centroid.
    ///
    /// `GET /centroid/{centroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `centroid`.
    pub fn get_centroid(&self) -> builder::GetCentroid {
        builder::GetCentroid {
            call: Call::new(&self.core, &GET_CENTROID),
        }
    }
    /// List centroids.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /centroid`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_centroids(&self) -> builder::ListCentroids {
        builder::ListCentroids {
            call: Call::new(&self.core, &LIST_CENTROIDS),
        }
    }
    /// Change a centroid.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /centroid/{centroid}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `centroid`, `body`.
    pub fn update_centroid(&self) -> builder::UpdateCentroid {
        builder::UpdateCentroid {
            call: Call::new(&self.core, &UPDATE_CENTROID),
        }
    }
}

pub(crate) static CREATE_CENTROID: Operation = Operation {
    id: "createCentroid",
    method: Method::POST,
    path: "/centroid",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCentroid {
    pub(crate) call: Call,
}

impl CreateCentroid {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CentroidCreate>) -> Self {
        self.call.json::<types::CentroidCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Centroid>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_CENTROID: Operation = Operation {
    id: "deleteCentroid",
    method: Method::DELETE,
    path: "/centroid/{centroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCentroid {
    pub(crate) call: Call,
}

impl DeleteCentroid {
    /// Id of the centroid, with or without `centroid/`.
    ///
    /// Path parameter `centroid`.
    pub fn centroid(mut self, value: impl IntoId<types::CentroidId>) -> Self {
        self.call.path_id::<types::CentroidId>("centroid", value);
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

pub(crate) static GET_CENTROID: Operation = Operation {
    id: "getCentroid",
    method: Method::GET,
    path: "/centroid/{centroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCentroid {
    pub(crate) call: Call,
}

impl GetCentroid {
    /// Id of the centroid, with or without `centroid/`.
    ///
    /// Path parameter `centroid`.
    pub fn centroid(mut self, value: impl IntoId<types::CentroidId>) -> Self {
        self.call.path_id::<types::CentroidId>("centroid", value);
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
    pub async fn send(self) -> Result<Response<types::Centroid>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_CENTROIDS: Operation = Operation {
    id: "listCentroids",
    method: Method::GET,
    path: "/centroid",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_centroids`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCentroids {
    pub(crate) call: Call,
}

impl ListCentroids {
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
        condition: impl FnOnce(ListCentroidsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListCentroidsProperties));
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
        order: impl FnOnce(ListCentroidsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListCentroidsProperties));
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
    pub async fn send(self) -> Result<Response<types::CentroidList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Centroid> {
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
            |page: Response<types::CentroidList>| {
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

/// The properties that [`ListCentroids`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListCentroidsProperties;

impl ListCentroidsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// The property `columns`.
    pub fn columns(self) -> Property<Number, Sorted> {
        Property::new("columns")
    }
    /// When the centroid was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the centroid.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// The property `number_of_models`.
    pub fn number_of_models(self) -> Property<Unfiltered, Sorted> {
        Property::new("number_of_models")
    }
    /// The property `number_of_predictions`.
    pub fn number_of_predictions(self) -> Property<Unfiltered, Sorted> {
        Property::new("number_of_predictions")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// The property `rows`.
    pub fn rows(self) -> Property<Number, Sorted> {
        Property::new("rows")
    }
    /// The property `size`.
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
    /// Labels that help to find the centroid again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the centroid was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_CENTROID: Operation = Operation {
    id: "updateCentroid",
    method: Method::PUT,
    path: "/centroid/{centroid}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_centroid`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCentroid {
    pub(crate) call: Call,
}

impl UpdateCentroid {
    /// Id of the centroid, with or without `centroid/`.
    ///
    /// Path parameter `centroid`.
    pub fn centroid(mut self, value: impl IntoId<types::CentroidId>) -> Self {
        self.call.path_id::<types::CentroidId>("centroid", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CentroidUpdate>) -> Self {
        self.call.json::<types::CentroidUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Centroid>, Error> {
        self.call.send_json().await
    }
}
