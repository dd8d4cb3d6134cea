// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Composites`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Composites
///
/// Composites appear in the vendor's list of resources, and nothing else is known of them. Composite sources are sources.
impl Client {
    /// Create a composite.
    ///
    /// `POST /composite`
    ///
    /// Evidence: **unverified** (listed among the resources on the Requests page; requests as for all others).
    ///
    /// Required: `body`.
    pub fn create_composite(&self) -> builder::CreateComposite {
        builder::CreateComposite {
            call: Call::new(&self.core, &CREATE_COMPOSITE),
        }
    }
    /// Delete a composite.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /composite/{composite}`
    ///
    /// Evidence: **unverified** (listed among the resources on the Requests page; requests as for all others).
    ///
    /// Required: `composite`.
    pub fn delete_composite(&self) -> builder::DeleteComposite {
        builder::DeleteComposite {
            call: Call::new(&self.core, &DELETE_COMPOSITE),
        }
    }
    /// Get a composite.
    ///
    /// `GET /composite/{composite}`
    ///
    /// Evidence: **unverified** (listed among the resources on the Requests page; requests as for all others).
    ///
    /// Required: `composite`.
    pub fn get_composite(&self) -> builder::GetComposite {
        builder::GetComposite {
            call: Call::new(&self.core, &GET_COMPOSITE),
        }
    }
    /// List composites.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`.
    ///
    /// `GET /composite`
    ///
    /// Evidence: **unverified** (listed among the resources on the Requests page; requests as for all others).
    pub fn list_composites(&self) -> builder::ListComposites {
        builder::ListComposites {
            call: Call::new(&self.core, &LIST_COMPOSITES),
        }
    }
    /// Change a composite.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /composite/{composite}`
    ///
    /// Evidence: **unverified** (listed among the resources on the Requests page; requests as for all others).
    ///
    /// Required: `composite`, `body`.
    pub fn update_composite(&self) -> builder::UpdateComposite {
        builder::UpdateComposite {
            call: Call::new(&self.core, &UPDATE_COMPOSITE),
        }
    }
}

pub(crate) static CREATE_COMPOSITE: Operation = Operation {
    id: "createComposite",
    method: Method::POST,
    path: "/composite",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_composite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComposite {
    pub(crate) call: Call,
}

impl CreateComposite {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CompositeCreate>) -> Self {
        self.call.json::<types::CompositeCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Composite>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_COMPOSITE: Operation = Operation {
    id: "deleteComposite",
    method: Method::DELETE,
    path: "/composite/{composite}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_composite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComposite {
    pub(crate) call: Call,
}

impl DeleteComposite {
    /// Id of the composite, with or without `composite/`.
    ///
    /// Path parameter `composite`.
    pub fn composite(mut self, value: impl IntoId<types::CompositeId>) -> Self {
        self.call.path_id::<types::CompositeId>("composite", value);
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

pub(crate) static GET_COMPOSITE: Operation = Operation {
    id: "getComposite",
    method: Method::GET,
    path: "/composite/{composite}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_composite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComposite {
    pub(crate) call: Call,
}

impl GetComposite {
    /// Id of the composite, with or without `composite/`.
    ///
    /// Path parameter `composite`.
    pub fn composite(mut self, value: impl IntoId<types::CompositeId>) -> Self {
        self.call.path_id::<types::CompositeId>("composite", value);
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
    pub async fn send(self) -> Result<Response<types::Composite>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COMPOSITES: Operation = Operation {
    id: "listComposites",
    method: Method::GET,
    path: "/composite",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_composites`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComposites {
    pub(crate) call: Call,
}

impl ListComposites {
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
        condition: impl FnOnce(ListCompositesProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListCompositesProperties));
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
        order: impl FnOnce(ListCompositesProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListCompositesProperties));
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
    pub async fn send(self) -> Result<Response<types::CompositeList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Composite> {
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
            |page: Response<types::CompositeList>| {
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

/// The properties that [`ListComposites`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListCompositesProperties;

impl ListCompositesProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the composite was created, UTC.
    pub fn created(self) -> Property<Time, Sorted> {
        Property::new("created")
    }
    /// Name of the composite.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the composite belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
    }
    /// Size of the data behind it, in bytes.
    pub fn size(self) -> Property<Number, Sorted> {
        Property::new("size")
    }
    /// Labels that help to find the composite again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the composite was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_COMPOSITE: Operation = Operation {
    id: "updateComposite",
    method: Method::PUT,
    path: "/composite/{composite}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_composite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateComposite {
    pub(crate) call: Call,
}

impl UpdateComposite {
    /// Id of the composite, with or without `composite/`.
    ///
    /// Path parameter `composite`.
    pub fn composite(mut self, value: impl IntoId<types::CompositeId>) -> Self {
        self.call.path_id::<types::CompositeId>("composite", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CompositeUpdate>) -> Self {
        self.call.json::<types::CompositeUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Composite>, Error> {
        self.call.send_json().await
    }
}
