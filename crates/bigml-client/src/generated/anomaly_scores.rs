// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Anomaly scores`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Anomaly scores
///
/// Anomaly scores say how unusual one row of input is.
impl Client {
    /// Create an anomaly score.
    ///
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /anomalyscore`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `body`.
    pub fn create_anomaly_score(&self) -> builder::CreateAnomalyScore {
        builder::CreateAnomalyScore {
            call: Call::new(&self.core, &CREATE_ANOMALY_SCORE),
        }
    }
    /// Delete an anomaly score.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /anomalyscore/{anomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomalyscore`.
    pub fn delete_anomaly_score(&self) -> builder::DeleteAnomalyScore {
        builder::DeleteAnomalyScore {
            call: Call::new(&self.core, &DELETE_ANOMALY_SCORE),
        }
    }
    /// Get an anomaly score.
    ///
    /// `GET /anomalyscore/{anomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomalyscore`.
    pub fn get_anomaly_score(&self) -> builder::GetAnomalyScore {
        builder::GetAnomalyScore {
            call: Call::new(&self.core, &GET_ANOMALY_SCORE),
        }
    }
    /// List anomaly scores.
    ///
    /// Newest first, 20 at a time, unless asked otherwise.
    ///
    /// `GET /anomalyscore`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    pub fn list_anomaly_scores(&self) -> builder::ListAnomalyScores {
        builder::ListAnomalyScores {
            call: Call::new(&self.core, &LIST_ANOMALY_SCORES),
        }
    }
    /// Change an anomaly score.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /anomalyscore/{anomalyscore}`
    ///
    /// Evidence: documented by the vendor (Requests page, the same for all resources).
    ///
    /// Required: `anomalyscore`, `body`.
    pub fn update_anomaly_score(&self) -> builder::UpdateAnomalyScore {
        builder::UpdateAnomalyScore {
            call: Call::new(&self.core, &UPDATE_ANOMALY_SCORE),
        }
    }
}

pub(crate) static CREATE_ANOMALY_SCORE: Operation = Operation {
    id: "createAnomalyScore",
    method: Method::POST,
    path: "/anomalyscore",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAnomalyScore {
    pub(crate) call: Call,
}

impl CreateAnomalyScore {
    /// The body.
    pub fn body(mut self, value: impl Into<types::AnomalyScoreCreate>) -> Self {
        self.call.json::<types::AnomalyScoreCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnomalyScore>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_ANOMALY_SCORE: Operation = Operation {
    id: "deleteAnomalyScore",
    method: Method::DELETE,
    path: "/anomalyscore/{anomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAnomalyScore {
    pub(crate) call: Call,
}

impl DeleteAnomalyScore {
    /// Id of the anomaly score, with or without `anomalyscore/`.
    ///
    /// Path parameter `anomalyscore`.
    pub fn anomalyscore(mut self, value: impl IntoId<types::AnomalyScoreId>) -> Self {
        self.call.path_id::<types::AnomalyScoreId>("anomalyscore", value);
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

pub(crate) static GET_ANOMALY_SCORE: Operation = Operation {
    id: "getAnomalyScore",
    method: Method::GET,
    path: "/anomalyscore/{anomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAnomalyScore {
    pub(crate) call: Call,
}

impl GetAnomalyScore {
    /// Id of the anomaly score, with or without `anomalyscore/`.
    ///
    /// Path parameter `anomalyscore`.
    pub fn anomalyscore(mut self, value: impl IntoId<types::AnomalyScoreId>) -> Self {
        self.call.path_id::<types::AnomalyScoreId>("anomalyscore", value);
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
    pub async fn send(self) -> Result<Response<types::AnomalyScore>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_ANOMALY_SCORES: Operation = Operation {
    id: "listAnomalyScores",
    method: Method::GET,
    path: "/anomalyscore",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_anomaly_scores`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAnomalyScores {
    pub(crate) call: Call,
}

impl ListAnomalyScores {
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
        condition: impl FnOnce(ListAnomalyScoresProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListAnomalyScoresProperties));
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
        order: impl FnOnce(ListAnomalyScoresProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListAnomalyScoresProperties));
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
    pub async fn send(self) -> Result<Response<types::AnomalyScoreList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::AnomalyScore> {
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
            |page: Response<types::AnomalyScoreList>| {
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

/// The properties that [`ListAnomalyScores`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListAnomalyScoresProperties;

impl ListAnomalyScoresProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the anomaly score was created, UTC.
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
    /// Name of the anomaly score.
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
    /// Labels that help to find the anomaly score again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the anomaly score was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_ANOMALY_SCORE: Operation = Operation {
    id: "updateAnomalyScore",
    method: Method::PUT,
    path: "/anomalyscore/{anomalyscore}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_anomaly_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAnomalyScore {
    pub(crate) call: Call,
}

impl UpdateAnomalyScore {
    /// Id of the anomaly score, with or without `anomalyscore/`.
    ///
    /// Path parameter `anomalyscore`.
    pub fn anomalyscore(mut self, value: impl IntoId<types::AnomalyScoreId>) -> Self {
        self.call.path_id::<types::AnomalyScoreId>("anomalyscore", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::AnomalyScoreUpdate>) -> Self {
        self.call.json::<types::AnomalyScoreUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::AnomalyScore>, Error> {
        self.call.send_json().await
    }
}
