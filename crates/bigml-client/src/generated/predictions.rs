// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Predictions`.

use client_runtime::{Error, IntoId, ItemStream, Response, codegen};
use client_runtime::filter::{
    Boolean, Condition, List, Number, Order, Property, Sorted, Text, Time,
};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # Predictions
///
/// Predictions are the answer of a supervised resource to one row of input.
impl Client {
    /// Create a prediction.
    ///
    /// It is ready at once. A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
    ///
    /// `POST /prediction`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `body`.
    pub fn create_prediction(&self) -> builder::CreatePrediction {
        builder::CreatePrediction {
            call: Call::new(&self.core, &CREATE_PREDICTION),
        }
    }
    /// Delete a prediction.
    ///
    /// It cannot be brought back.
    ///
    /// `DELETE /prediction/{prediction}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `prediction`.
    pub fn delete_prediction(&self) -> builder::DeletePrediction {
        builder::DeletePrediction {
            call: Call::new(&self.core, &DELETE_PREDICTION),
        }
    }
    /// Get a prediction.
    ///
    /// `GET /prediction/{prediction}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `prediction`.
    pub fn get_prediction(&self) -> builder::GetPrediction {
        builder::GetPrediction {
            call: Call::new(&self.core, &GET_PREDICTION),
        }
    }
    /// List predictions.
    ///
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out.
    ///
    /// `GET /prediction`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    pub fn list_predictions(&self) -> builder::ListPredictions {
        builder::ListPredictions {
            call: Call::new(&self.core, &LIST_PREDICTIONS),
        }
    }
    /// Change a prediction.
    ///
    /// Only what is given changes. The answer need not be complete.
    ///
    /// `PUT /prediction/{prediction}`
    ///
    /// Evidence: observed in real traffic (recorded exchanges or bodies; the Requests page for the request).
    ///
    /// Required: `prediction`, `body`.
    pub fn update_prediction(&self) -> builder::UpdatePrediction {
        builder::UpdatePrediction {
            call: Call::new(&self.core, &UPDATE_PREDICTION),
        }
    }
}

pub(crate) static CREATE_PREDICTION: Operation = Operation {
    id: "createPrediction",
    method: Method::POST,
    path: "/prediction",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePrediction {
    pub(crate) call: Call,
}

impl CreatePrediction {
    /// The body.
    pub fn body(mut self, value: impl Into<types::PredictionCreate>) -> Self {
        self.call.json::<types::PredictionCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Prediction>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_PREDICTION: Operation = Operation {
    id: "deletePrediction",
    method: Method::DELETE,
    path: "/prediction/{prediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePrediction {
    pub(crate) call: Call,
}

impl DeletePrediction {
    /// Id of the prediction, with or without `prediction/`.
    ///
    /// Path parameter `prediction`.
    pub fn prediction(mut self, value: impl IntoId<types::PredictionId>) -> Self {
        self.call.path_id::<types::PredictionId>("prediction", value);
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

pub(crate) static GET_PREDICTION: Operation = Operation {
    id: "getPrediction",
    method: Method::GET,
    path: "/prediction/{prediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrediction {
    pub(crate) call: Call,
}

impl GetPrediction {
    /// Id of the prediction, with or without `prediction/`.
    ///
    /// Path parameter `prediction`.
    pub fn prediction(mut self, value: impl IntoId<types::PredictionId>) -> Self {
        self.call.path_id::<types::PredictionId>("prediction", value);
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
    pub async fn send(self) -> Result<Response<types::Prediction>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_PREDICTIONS: Operation = Operation {
    id: "listPredictions",
    method: Method::GET,
    path: "/prediction",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_predictions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPredictions {
    pub(crate) call: Call,
}

impl ListPredictions {
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
        condition: impl FnOnce(ListPredictionsProperties) -> Condition,
    ) -> Self {
        self.call.filter(condition(ListPredictionsProperties));
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
        order: impl FnOnce(ListPredictionsProperties) -> Order,
    ) -> Self {
        self.call.order_by("order_by", order(ListPredictionsProperties));
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
    pub async fn send(self) -> Result<Response<types::PredictionList>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Prediction> {
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
            |page: Response<types::PredictionList>| {
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

/// The properties that [`ListPredictions`] filters and sorts by.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ListPredictionsProperties;

impl ListPredictionsProperties {
    /// Subject area.
    pub fn category(self) -> Property<Number, Sorted> {
        Property::new("category")
    }
    /// When the prediction was created, UTC.
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
    /// Model that gave it; the bindings put the id of any supervised resource here.
    pub fn model(self) -> Property<Text, Sorted> {
        Property::new("model")
    }
    /// Whether that model still exists.
    pub fn model_status(self) -> Property<Boolean, Sorted> {
        Property::new("model_status")
    }
    /// Name of the prediction.
    pub fn name(self) -> Property<Text, Sorted> {
        Property::new("name")
    }
    /// Whether only the owner sees it.
    pub fn private(self) -> Property<Boolean, Sorted> {
        Property::new("private")
    }
    /// Project that the prediction belongs to.
    pub fn project(self) -> Property<Text> {
        Property::new("project")
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
    /// Labels that help to find the prediction again.
    pub fn tags(self) -> Property<List> {
        Property::new("tags")
    }
    /// When the prediction was last changed, UTC.
    pub fn updated(self) -> Property<Time, Sorted> {
        Property::new("updated")
    }
}

pub(crate) static UPDATE_PREDICTION: Operation = Operation {
    id: "updatePrediction",
    method: Method::PUT,
    path: "/prediction/{prediction}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_prediction`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdatePrediction {
    pub(crate) call: Call,
}

impl UpdatePrediction {
    /// Id of the prediction, with or without `prediction/`.
    ///
    /// Path parameter `prediction`.
    pub fn prediction(mut self, value: impl IntoId<types::PredictionId>) -> Self {
        self.call.path_id::<types::PredictionId>("prediction", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::PredictionUpdate>) -> Self {
        self.call.json::<types::PredictionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Prediction>, Error> {
        self.call.send_json().await
    }
}
