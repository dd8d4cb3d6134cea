// Written by `cargo xtask generate bigml` from specs/bigml. Do not edit: edit the spec.
//! The operations of the tag `Predictions`.

use std::collections::BTreeMap;
use client_runtime::{Error, ItemStream, Response, codegen};
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
    /// A prediction server that still loads the model answers 202: repeat the call until the answer is 201.
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
    /// Newest first, 20 at a time, unless asked otherwise. Heavy parts are left out. Known to work in filters: `category`, `created`, `name`, `private`, `size`, `tags`, `updated`, `dataset`, `dataset_status`, `model`, `model_status`, `source`, `source_status`.
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
    pub fn prediction(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("prediction", "prediction", value);
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
    pub fn prediction(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("prediction", "prediction", value);
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
    /// Field to sort by, descending with a leading `-`; `-created` unless set.
    ///
    /// Query parameter `order_by`.
    pub fn order_by(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("order_by", value);
        self
    }
    /// Conditions, all of which must hold, by `field` or `field__gt`, `field__gte`, `field__lt`, `field__lte`, `field__contains`, `field__icontains`, `field__startswith`, `field__istartswith`, `field__in` (comma separated), or `!field` for everything else.
    ///
    /// Query parameter `filters`.
    pub fn filters(mut self, value: impl TryInto<BTreeMap<String, String>>) -> Self {
        self.call.query::<BTreeMap<String, String>>("filters", value);
        self
    }
    /// With `yes` the resources of the list are complete.
    ///
    /// Query parameter `full`.
    pub fn full(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("full", value);
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
    pub fn prediction(mut self, value: impl TryInto<String>) -> Self {
        self.call.path_resource("prediction", "prediction", value);
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
