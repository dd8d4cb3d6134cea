// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Topic distributions`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time, Unfiltered,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Topic distributions
///
/// Topic distributions say which topics one text is about.
impl Client {
    /// Create a topic distribution.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /topicdistribution`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_topic_distribution(&self) -> builder::CreateTopicDistribution {
        builder::CreateTopicDistribution {
            call: Call::new(&self.core, &CREATE_TOPIC_DISTRIBUTION),
        }
    }
    /// Delete a topic distribution.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /topicdistribution/{topicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicdistribution`.
    pub fn delete_topic_distribution(&self) -> builder::DeleteTopicDistribution {
        builder::DeleteTopicDistribution {
            call: Call::new(&self.core, &DELETE_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a topic distribution that its owner has made public.
    ///
    /// `GET /public/topicdistribution/{topicdistribution}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `topicdistribution`.
    pub fn get_public_topic_distribution(&self) -> builder::GetPublicTopicDistribution {
        builder::GetPublicTopicDistribution {
            call: Call::new(&self.core, &GET_PUBLIC_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a topic distribution that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/topicdistribution/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_topic_distribution(&self) -> builder::GetSharedTopicDistribution {
        builder::GetSharedTopicDistribution {
            call: Call::new(&self.core, &GET_SHARED_TOPIC_DISTRIBUTION),
        }
    }
    /// Get a topic distribution.
    ///
    /// `GET /topicdistribution/{topicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicdistribution`.
    pub fn get_topic_distribution(&self) -> builder::GetTopicDistribution {
        builder::GetTopicDistribution {
            call: Call::new(&self.core, &GET_TOPIC_DISTRIBUTION),
        }
    }
    /// List topic distributions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /topicdistribution`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_topic_distributions(&self) -> builder::ListTopicDistributions {
        builder::ListTopicDistributions {
            call: Call::new(&self.core, &LIST_TOPIC_DISTRIBUTIONS),
        }
    }
    /// Change a topic distribution.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /topicdistribution/{topicdistribution}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicdistribution`, `body`.
    pub fn update_topic_distribution(&self) -> builder::UpdateTopicDistribution {
        builder::UpdateTopicDistribution {
            call: Call::new(&self.core, &UPDATE_TOPIC_DISTRIBUTION),
        }
    }
}

pub(crate) static CREATE_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "createTopicDistribution",
    method: Method::POST,
    path: "/topicdistribution",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTopicDistribution {
    pub(crate) call: Call,
}

impl CreateTopicDistribution {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TopicDistributionCreate>) -> Self {
        self.call.json::<types::TopicDistributionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "deleteTopicDistribution",
    method: Method::DELETE,
    path: "/topicdistribution/{topicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTopicDistribution {
    pub(crate) call: Call,
}

impl DeleteTopicDistribution {
    /// Id of the topic distribution, with or without `topicdistribution/`.
    ///
    /// Path parameter `topicdistribution`.
    pub fn topicdistribution(
        mut self,
        value: impl IntoId<types::TopicDistributionId>,
    ) -> Self {
        self.call.path_id::<types::TopicDistributionId>("topicdistribution", value);
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

pub(crate) static GET_PUBLIC_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getPublicTopicDistribution",
    method: Method::GET,
    path: "/public/topicdistribution/{topicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicTopicDistribution {
    pub(crate) call: Call,
}

impl GetPublicTopicDistribution {
    /// Id of the topic distribution, with or without `topicdistribution/`.
    ///
    /// Path parameter `topicdistribution`.
    pub fn topicdistribution(
        mut self,
        value: impl IntoId<types::TopicDistributionId>,
    ) -> Self {
        self.call.path_id::<types::TopicDistributionId>("topicdistribution", value);
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
    pub async fn send(self) -> Result<Response<types::TopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SHARED_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getSharedTopicDistribution",
    method: Method::GET,
    path: "/shared/topicdistribution/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedTopicDistribution {
    pub(crate) call: Call,
}

impl GetSharedTopicDistribution {
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
    pub async fn send(self) -> Result<Response<types::TopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "getTopicDistribution",
    method: Method::GET,
    path: "/topicdistribution/{topicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopicDistribution {
    pub(crate) call: Call,
}

impl GetTopicDistribution {
    /// Id of the topic distribution, with or without `topicdistribution/`.
    ///
    /// Path parameter `topicdistribution`.
    pub fn topicdistribution(
        mut self,
        value: impl IntoId<types::TopicDistributionId>,
    ) -> Self {
        self.call.path_id::<types::TopicDistributionId>("topicdistribution", value);
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
    pub async fn send(self) -> Result<Response<types::TopicDistribution>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TOPIC_DISTRIBUTIONS: Operation = Operation {
    id: "listTopicDistributions",
    method: Method::GET,
    path: "/topicdistribution",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_topic_distributions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopicDistributions {
    pub(crate) call: Call,
}

impl ListTopicDistributions {
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
        condition: impl FnOnce(ListTopicDistributionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListTopicDistributionsProperties));
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
        order: impl FnOnce(ListTopicDistributionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListTopicDistributionsProperties));
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
    pub async fn send(self) -> Result<Response<types::TopicDistributionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::TopicDistribution> {
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
            |page: Response<types::TopicDistributionList>| {
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

/// The properties that [`ListTopicDistributions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListTopicDistributionsProperties;

impl ListTopicDistributionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the topic distribution was created, UTC.
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
    /// The property `model`.
    pub fn model(self) -> Property<Unfiltered, Sorted> {
        Property::new("model")
    }
    /// The property `model_status`.
    pub fn model_status(self) -> Property<Unfiltered, Sorted> {
        Property::new("model_status")
    }
    /// Name of the topic distribution.
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
    /// Source that the data came from.
    pub fn source(self) -> Property<Text, Sorted> {
        Property::new("source")
    }
    /// Whether that source still exists.
    pub fn source_status(self) -> Property<Boolean, Sorted> {
        Property::new("source_status")
    }
    /// Labels that help to find the topic distribution again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the topic distribution was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_TOPIC_DISTRIBUTION: Operation = Operation {
    id: "updateTopicDistribution",
    method: Method::PUT,
    path: "/topicdistribution/{topicdistribution}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_topic_distribution`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTopicDistribution {
    pub(crate) call: Call,
}

impl UpdateTopicDistribution {
    /// Id of the topic distribution, with or without `topicdistribution/`.
    ///
    /// Path parameter `topicdistribution`.
    pub fn topicdistribution(
        mut self,
        value: impl IntoId<types::TopicDistributionId>,
    ) -> Self {
        self.call.path_id::<types::TopicDistributionId>("topicdistribution", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TopicDistributionUpdate>) -> Self {
        self.call.json::<types::TopicDistributionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TopicDistribution>, Error> {
        self.call.send_json().await
    }
}
