// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Association sets`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Association sets
///
/// Association sets are the items that go with one row of input.
impl Client {
    /// Create an association set.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /associationset`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_association_set(&self) -> builder::CreateAssociationSet {
        builder::CreateAssociationSet {
            call: Call::new(&self.core, &CREATE_ASSOCIATION_SET),
        }
    }
    /// Delete an association set.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /associationset/{associationset}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `associationset`.
    pub fn delete_association_set(&self) -> builder::DeleteAssociationSet {
        builder::DeleteAssociationSet {
            call: Call::new(&self.core, &DELETE_ASSOCIATION_SET),
        }
    }
    /// Get an association set.
    ///
    /// `GET /associationset/{associationset}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `associationset`.
    pub fn get_association_set(&self) -> builder::GetAssociationSet {
        builder::GetAssociationSet {
            call: Call::new(&self.core, &GET_ASSOCIATION_SET),
        }
    }
    /// List association sets.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /associationset`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_association_sets(&self) -> builder::ListAssociationSets {
        builder::ListAssociationSets {
            call: Call::new(&self.core, &LIST_ASSOCIATION_SETS),
        }
    }
    /// Change an association set.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /associationset/{associationset}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `associationset`, `body`.
    pub fn update_association_set(&self) -> builder::UpdateAssociationSet {
        builder::UpdateAssociationSet {
            call: Call::new(&self.core, &UPDATE_ASSOCIATION_SET),
        }
    }
}

pub(crate) static CREATE_ASSOCIATION_SET: Operation = Operation {
    id: "createAssociationSet",
    method: Method::POST,
    path: "/associationset",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_association_set`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAssociationSet {
    pub(crate) call: Call,
}

impl CreateAssociationSet {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AssociationSetCreate>) -> Self {
        self.call.json::<types::AssociationSetCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AssociationSet>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ASSOCIATION_SET: Operation = Operation {
    id: "deleteAssociationSet",
    method: Method::DELETE,
    path: "/associationset/{associationset}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_association_set`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAssociationSet {
    pub(crate) call: Call,
}

impl DeleteAssociationSet {
    /// Id of the association set, with or without `associationset/`.
    ///
    /// Path parameter `associationset`.
    pub fn associationset(
        mut self,
        value: impl IntoId<types::AssociationSetId>,
    ) -> Self {
        self.call.path_id::<types::AssociationSetId>("associationset", value);
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

pub(crate) static GET_ASSOCIATION_SET: Operation = Operation {
    id: "getAssociationSet",
    method: Method::GET,
    path: "/associationset/{associationset}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_association_set`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssociationSet {
    pub(crate) call: Call,
}

impl GetAssociationSet {
    /// Id of the association set, with or without `associationset/`.
    ///
    /// Path parameter `associationset`.
    pub fn associationset(
        mut self,
        value: impl IntoId<types::AssociationSetId>,
    ) -> Self {
        self.call.path_id::<types::AssociationSetId>("associationset", value);
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
    pub async fn send(self) -> Result<Response<types::AssociationSet>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ASSOCIATION_SETS: Operation = Operation {
    id: "listAssociationSets",
    method: Method::GET,
    path: "/associationset",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_association_sets`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAssociationSets {
    pub(crate) call: Call,
}

impl ListAssociationSets {
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
        condition: impl FnOnce(ListAssociationSetsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListAssociationSetsProperties));
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
        order: impl FnOnce(ListAssociationSetsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListAssociationSetsProperties));
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
    pub async fn send(self) -> Result<Response<types::AssociationSetList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AssociationSet> {
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
            |page: Response<types::AssociationSetList>| {
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

/// The properties that [`ListAssociationSets`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListAssociationSetsProperties;

impl ListAssociationSetsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the association set was created, UTC.
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
    /// Name of the association set.
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
    /// Labels that help to find the association set again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the association set was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_ASSOCIATION_SET: Operation = Operation {
    id: "updateAssociationSet",
    method: Method::PUT,
    path: "/associationset/{associationset}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_association_set`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAssociationSet {
    pub(crate) call: Call,
}

impl UpdateAssociationSet {
    /// Id of the association set, with or without `associationset/`.
    ///
    /// Path parameter `associationset`.
    pub fn associationset(
        mut self,
        value: impl IntoId<types::AssociationSetId>,
    ) -> Self {
        self.call.path_id::<types::AssociationSetId>("associationset", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AssociationSetUpdate>) -> Self {
        self.call.json::<types::AssociationSetUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AssociationSet>, Error> {
        self.call.send_json().await
    }
}
