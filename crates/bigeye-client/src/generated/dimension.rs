// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `dimension`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # dimension
///
/// Dimensions of data quality.
impl Client {
    /// Put a kind of metric into a dimension.
    ///
    /// A kind of metric is named by a text such as `AVERAGE`.
    ///
    /// `POST /api/v1/dimensions/assign-statistic`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn assign_dimension_statistic(&self) -> builder::AssignDimensionStatistic {
        builder::AssignDimensionStatistic {
            call: Call::new(&self.core, &ASSIGN_DIMENSION_STATISTIC),
        }
    }
    /// Move monitors from one dimension to another.
    ///
    /// `POST /api/v1/dimensions/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_update_dimensions(&self) -> builder::BulkUpdateDimensions {
        builder::BulkUpdateDimensions {
            call: Call::new(&self.core, &BULK_UPDATE_DIMENSIONS),
        }
    }
    /// Create a dimension of data quality.
    ///
    /// `POST /api/v1/dimensions`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn create_dimension(&self) -> builder::CreateDimension {
        builder::CreateDimension {
            call: Call::new(&self.core, &CREATE_DIMENSION),
        }
    }
    /// Delete a dimension of data quality.
    ///
    /// `DELETE /api/v1/dimensions/{dimensionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dimension_id`.
    pub fn delete_dimension(&self) -> builder::DeleteDimension {
        builder::DeleteDimension {
            call: Call::new(&self.core, &DELETE_DIMENSION),
        }
    }
    /// Get a dimension of data quality.
    ///
    /// `GET /api/v1/dimension/{dimensionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `dimension_id`.
    pub fn get_dimension(&self) -> builder::GetDimension {
        builder::GetDimension {
            call: Call::new(&self.core, &GET_DIMENSION),
        }
    }
    /// List the dimensions of data quality.
    ///
    /// Answers with every dimension at once; there are no pages.
    ///
    /// `GET /api/v1/dimensions`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn list_dimensions(&self) -> builder::ListDimensions {
        builder::ListDimensions {
            call: Call::new(&self.core, &LIST_DIMENSIONS),
        }
    }
    /// Replace a dimension of data quality.
    ///
    /// The body is the one of the published document, with the dimension inside an object. No client is known that sends it.
    ///
    /// `PUT /api/v1/dimensions/{dimensionId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; that the body is an object around the dimension is unverified).
    ///
    /// Required: `dimension_id`, `body`.
    pub fn update_dimension(&self) -> builder::UpdateDimension {
        builder::UpdateDimension {
            call: Call::new(&self.core, &UPDATE_DIMENSION),
        }
    }
}

pub(crate) static ASSIGN_DIMENSION_STATISTIC: Operation = Operation {
    id: "assignDimensionStatistic",
    method: Method::POST,
    path: "/api/v1/dimensions/assign-statistic",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::assign_dimension_statistic`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AssignDimensionStatistic {
    pub(crate) call: Call,
}

impl AssignDimensionStatistic {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DimensionStatisticWrite>) -> Self {
        self.call.json::<types::DimensionStatisticWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DimensionStatistic>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_UPDATE_DIMENSIONS: Operation = Operation {
    id: "bulkUpdateDimensions",
    method: Method::POST,
    path: "/api/v1/dimensions/bulk",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_dimensions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateDimensions {
    pub(crate) call: Call,
}

impl BulkUpdateDimensions {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DimensionBulkUpdate>) -> Self {
        self.call.json::<types::DimensionBulkUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DimensionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_DIMENSION: Operation = Operation {
    id: "createDimension",
    method: Method::POST,
    path: "/api/v1/dimensions",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_dimension`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDimension {
    pub(crate) call: Call,
}

impl CreateDimension {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DimensionWrite>) -> Self {
        self.call.json::<types::DimensionWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Dimension>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_DIMENSION: Operation = Operation {
    id: "deleteDimension",
    method: Method::DELETE,
    path: "/api/v1/dimensions/{dimensionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_dimension`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDimension {
    pub(crate) call: Call,
}

impl DeleteDimension {
    /// Id of the dimension.
    ///
    /// Path parameter `dimensionId`.
    pub fn dimension_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dimensionId", value);
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

pub(crate) static GET_DIMENSION: Operation = Operation {
    id: "getDimension",
    method: Method::GET,
    path: "/api/v1/dimension/{dimensionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_dimension`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDimension {
    pub(crate) call: Call,
}

impl GetDimension {
    /// Id of the dimension.
    ///
    /// Path parameter `dimensionId`.
    pub fn dimension_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dimensionId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Dimension>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DIMENSIONS: Operation = Operation {
    id: "listDimensions",
    method: Method::GET,
    path: "/api/v1/dimensions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_dimensions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDimensions {
    pub(crate) call: Call,
}

impl ListDimensions {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DimensionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_DIMENSION: Operation = Operation {
    id: "updateDimension",
    method: Method::PUT,
    path: "/api/v1/dimensions/{dimensionId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_dimension`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDimension {
    pub(crate) call: Call,
}

impl UpdateDimension {
    /// Id of the dimension.
    ///
    /// Path parameter `dimensionId`.
    pub fn dimension_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("dimensionId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::DimensionUpdate>) -> Self {
        self.call.json::<types::DimensionUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Dimension>, Error> {
        self.call.send_json().await
    }
}
