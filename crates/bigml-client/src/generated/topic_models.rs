// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Topic models`.

use client_runtime::{Error, IntoId, ItemStream, Response, Waiter, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # Topic models
///
/// Topic models find the topics that the texts of a dataset are about.
impl Client {
    /// Create a topic model.
    ///
    /// The answer comes at once; the work goes on in the background.
    ///
    /// `POST /topicmodel`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_topic_model(&self) -> builder::CreateTopicModel {
        builder::CreateTopicModel {
            call: Call::new(&self.core, &CREATE_TOPIC_MODEL),
        }
    }
    /// Delete a topic model.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /topicmodel/{topicmodel}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicmodel`.
    pub fn delete_topic_model(&self) -> builder::DeleteTopicModel {
        builder::DeleteTopicModel {
            call: Call::new(&self.core, &DELETE_TOPIC_MODEL),
        }
    }
    /// Get a topic model that its owner has made public.
    ///
    /// `GET /public/topicmodel/{topicmodel}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `topicmodel`.
    pub fn get_public_topic_model(&self) -> builder::GetPublicTopicModel {
        builder::GetPublicTopicModel {
            call: Call::new(&self.core, &GET_PUBLIC_TOPIC_MODEL),
        }
    }
    /// Get a topic model that is shared by a secret link.
    ///
    /// It is read with credentials of one's own.
    ///
    /// `GET /shared/topicmodel/{hash}`
    ///
    /// Evidence: read in the vendor's own code (Python bindings, pattern of ids).
    ///
    /// Required: `hash`.
    pub fn get_shared_topic_model(&self) -> builder::GetSharedTopicModel {
        builder::GetSharedTopicModel {
            call: Call::new(&self.core, &GET_SHARED_TOPIC_MODEL),
        }
    }
    /// Get a topic model.
    ///
    /// A faulty topic model is no error of the call: its status says what went wrong.
    ///
    /// `GET /topicmodel/{topicmodel}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicmodel`.
    pub fn get_topic_model(&self) -> builder::GetTopicModel {
        builder::GetTopicModel {
            call: Call::new(&self.core, &GET_TOPIC_MODEL),
        }
    }
    /// List topic models.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /topicmodel`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_topic_models(&self) -> builder::ListTopicModels {
        builder::ListTopicModels {
            call: Call::new(&self.core, &LIST_TOPIC_MODELS),
        }
    }
    /// Change a topic model.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /topicmodel/{topicmodel}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `topicmodel`, `body`.
    pub fn update_topic_model(&self) -> builder::UpdateTopicModel {
        builder::UpdateTopicModel {
            call: Call::new(&self.core, &UPDATE_TOPIC_MODEL),
        }
    }
}

pub(crate) static CREATE_TOPIC_MODEL: Operation = Operation {
    id: "createTopicModel",
    method: Method::POST,
    path: "/topicmodel",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTopicModel {
    pub(crate) call: Call,
}

impl CreateTopicModel {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TopicModelCreate>) -> Self {
        self.call.json::<types::TopicModelCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TopicModel>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_topic_model`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::TopicModel> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::TopicModel| {
                let mut poll = Call::new(core, &super::topic_models::GET_TOPIC_MODEL);
                let topicmodel = Some(started.resource.clone())
                    .ok_or_else(|| codegen::missing("createTopicModel", "resource"))?;
                poll.path_id::<types::TopicModelId>("topicmodel", topicmodel);
                Ok(poll)
            },
            super::topic_models::get_topic_model_state,
        )
    }
}

pub(crate) static DELETE_TOPIC_MODEL: Operation = Operation {
    id: "deleteTopicModel",
    method: Method::DELETE,
    path: "/topicmodel/{topicmodel}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTopicModel {
    pub(crate) call: Call,
}

impl DeleteTopicModel {
    /// Id of the topic model, with or without `topicmodel/`.
    ///
    /// Path parameter `topicmodel`.
    pub fn topicmodel(mut self, value: impl IntoId<types::TopicModelId>) -> Self {
        self.call.path_id::<types::TopicModelId>("topicmodel", value);
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

pub(crate) static GET_PUBLIC_TOPIC_MODEL: Operation = Operation {
    id: "getPublicTopicModel",
    method: Method::GET,
    path: "/public/topicmodel/{topicmodel}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_public_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPublicTopicModel {
    pub(crate) call: Call,
}

impl GetPublicTopicModel {
    /// Id of the topic model, with or without `topicmodel/`.
    ///
    /// Path parameter `topicmodel`.
    pub fn topicmodel(mut self, value: impl IntoId<types::TopicModelId>) -> Self {
        self.call.path_id::<types::TopicModelId>("topicmodel", value);
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
    pub async fn send(self) -> Result<Response<types::TopicModel>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SHARED_TOPIC_MODEL: Operation = Operation {
    id: "getSharedTopicModel",
    method: Method::GET,
    path: "/shared/topicmodel/{hash}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_shared_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSharedTopicModel {
    pub(crate) call: Call,
}

impl GetSharedTopicModel {
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
    pub async fn send(self) -> Result<Response<types::TopicModel>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_TOPIC_MODEL: Operation = Operation {
    id: "getTopicModel",
    method: Method::GET,
    path: "/topicmodel/{topicmodel}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[("full", "false")],
};

/// A request of [`Client::get_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTopicModel {
    pub(crate) call: Call,
}

impl GetTopicModel {
    /// Id of the topic model, with or without `topicmodel/`.
    ///
    /// Path parameter `topicmodel`.
    pub fn topicmodel(mut self, value: impl IntoId<types::TopicModelId>) -> Self {
        self.call.path_id::<types::TopicModelId>("topicmodel", value);
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
    pub async fn send(self) -> Result<Response<types::TopicModel>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::TopicModel> {
        codegen::wait(self.call, get_topic_model_state)
    }
}

pub(crate) fn get_topic_model_state(job: &types::TopicModel) -> JobState {
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

pub(crate) static LIST_TOPIC_MODELS: Operation = Operation {
    id: "listTopicModels",
    method: Method::GET,
    path: "/topicmodel",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_topic_models`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTopicModels {
    pub(crate) call: Call,
}

impl ListTopicModels {
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
        condition: impl FnOnce(ListTopicModelsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListTopicModelsProperties));
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
        order: impl FnOnce(ListTopicModelsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListTopicModelsProperties));
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
    pub async fn send(self) -> Result<Response<types::TopicModelList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::TopicModel> {
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
            |page: Response<types::TopicModelList>| {
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

/// The properties that [`ListTopicModels`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListTopicModelsProperties;

impl ListTopicModelsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the topic model was created, UTC.
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
    /// Name of the topic model.
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
    /// Labels that help to find the topic model again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the topic model was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_TOPIC_MODEL: Operation = Operation {
    id: "updateTopicModel",
    method: Method::PUT,
    path: "/topicmodel/{topicmodel}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_topic_model`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTopicModel {
    pub(crate) call: Call,
}

impl UpdateTopicModel {
    /// Id of the topic model, with or without `topicmodel/`.
    ///
    /// Path parameter `topicmodel`.
    pub fn topicmodel(mut self, value: impl IntoId<types::TopicModelId>) -> Self {
        self.call.path_id::<types::TopicModelId>("topicmodel", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TopicModelUpdate>) -> Self {
        self.call.json::<types::TopicModelUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TopicModel>, Error> {
        self.call.send_json().await
    }
}
