// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `observed-column`.

use client_runtime::{Error, Response};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # observed-column
///
/// Columns that a metric observes.
impl Client {
    /// Set the columns that a metric observes by its configuration.
    ///
    /// `POST /api/v1/metric-observed-column/metric/{metricId}/backfill`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_id`.
    pub fn backfill_metric_observed_columns(
        &self,
    ) -> builder::BackfillMetricObservedColumns {
        builder::BackfillMetricObservedColumns {
            call: Call::new(&self.core, &BACKFILL_METRIC_OBSERVED_COLUMNS),
        }
    }
    /// Say that a metric observes a column.
    ///
    /// `POST /api/v1/metric-observed-column`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_metric_observed_column(&self) -> builder::CreateMetricObservedColumn {
        builder::CreateMetricObservedColumn {
            call: Call::new(&self.core, &CREATE_METRIC_OBSERVED_COLUMN),
        }
    }
    /// Say that a metric observes a column no more.
    ///
    /// Metric and column stay as they are.
    ///
    /// `POST /api/v1/metric-observed-column/delete`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn delete_metric_observed_column(&self) -> builder::DeleteMetricObservedColumn {
        builder::DeleteMetricObservedColumn {
            call: Call::new(&self.core, &DELETE_METRIC_OBSERVED_COLUMN),
        }
    }
    /// List which metrics observe which columns.
    ///
    /// A POST that only reads. Answers with every match at once; there are no pages.
    ///
    /// `POST /api/v1/metric-observed-column/bulk-list`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_metric_observed_columns(&self) -> builder::FetchMetricObservedColumns {
        let mut call = Call::new(&self.core, &FETCH_METRIC_OBSERVED_COLUMNS);
        call.json(&types::MetricObservedColumnsFetch::new());
        builder::FetchMetricObservedColumns {
            call,
        }
    }
    /// List the metrics that observe a column.
    ///
    /// Answers with all of them at once; there are no pages.
    ///
    /// `GET /api/v1/metric-observed-column/column/{columnId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `column_id`.
    pub fn list_metric_observed_columns_for_column(
        &self,
    ) -> builder::ListMetricObservedColumnsForColumn {
        builder::ListMetricObservedColumnsForColumn {
            call: Call::new(&self.core, &LIST_METRIC_OBSERVED_COLUMNS_FOR_COLUMN),
        }
    }
    /// List the columns that a metric observes.
    ///
    /// Answers with all of them at once, and with the columns that Bigeye suggests in addition.
    ///
    /// `GET /api/v1/metric-observed-column/metric/{metricId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_id`.
    pub fn list_metric_observed_columns_for_metric(
        &self,
    ) -> builder::ListMetricObservedColumnsForMetric {
        builder::ListMetricObservedColumnsForMetric {
            call: Call::new(&self.core, &LIST_METRIC_OBSERVED_COLUMNS_FOR_METRIC),
        }
    }
    /// List the columns that a metric should observe.
    ///
    /// Bigeye finds them by the configuration of the metric. Answers with all of them at once; the request has no cursor.
    ///
    /// `GET /api/v1/metric-observed-column/metric/{metricId}/suggested`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_id`.
    pub fn list_suggested_observed_columns(
        &self,
    ) -> builder::ListSuggestedObservedColumns {
        builder::ListSuggestedObservedColumns {
            call: Call::new(&self.core, &LIST_SUGGESTED_OBSERVED_COLUMNS),
        }
    }
}

pub(crate) static BACKFILL_METRIC_OBSERVED_COLUMNS: Operation = Operation {
    id: "backfillMetricObservedColumns",
    method: Method::POST,
    path: "/api/v1/metric-observed-column/metric/{metricId}/backfill",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::backfill_metric_observed_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackfillMetricObservedColumns {
    pub(crate) call: Call,
}

impl BackfillMetricObservedColumns {
    /// Id of the metric.
    ///
    /// Path parameter `metricId`.
    pub fn metric_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("metricId", value);
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

pub(crate) static CREATE_METRIC_OBSERVED_COLUMN: Operation = Operation {
    id: "createMetricObservedColumn",
    method: Method::POST,
    path: "/api/v1/metric-observed-column",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_metric_observed_column`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMetricObservedColumn {
    pub(crate) call: Call,
}

impl CreateMetricObservedColumn {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricObservedColumnCreate>) -> Self {
        self.call.json::<types::MetricObservedColumnCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricObservedColumn>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_METRIC_OBSERVED_COLUMN: Operation = Operation {
    id: "deleteMetricObservedColumn",
    method: Method::POST,
    path: "/api/v1/metric-observed-column/delete",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::delete_metric_observed_column`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMetricObservedColumn {
    pub(crate) call: Call,
}

impl DeleteMetricObservedColumn {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricObservedColumnDelete>) -> Self {
        self.call.json::<types::MetricObservedColumnDelete>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricObservedColumn>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_METRIC_OBSERVED_COLUMNS: Operation = Operation {
    id: "fetchMetricObservedColumns",
    method: Method::POST,
    path: "/api/v1/metric-observed-column/bulk-list",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_metric_observed_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchMetricObservedColumns {
    pub(crate) call: Call,
}

impl FetchMetricObservedColumns {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricObservedColumnsFetch>) -> Self {
        self.call.json::<types::MetricObservedColumnsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricObservedColumnList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_METRIC_OBSERVED_COLUMNS_FOR_COLUMN: Operation = Operation {
    id: "listMetricObservedColumnsForColumn",
    method: Method::GET,
    path: "/api/v1/metric-observed-column/column/{columnId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metric_observed_columns_for_column`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricObservedColumnsForColumn {
    pub(crate) call: Call,
}

impl ListMetricObservedColumnsForColumn {
    /// Id of the column.
    ///
    /// Path parameter `columnId`.
    pub fn column_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("columnId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricObservedColumnList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_METRIC_OBSERVED_COLUMNS_FOR_METRIC: Operation = Operation {
    id: "listMetricObservedColumnsForMetric",
    method: Method::GET,
    path: "/api/v1/metric-observed-column/metric/{metricId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metric_observed_columns_for_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricObservedColumnsForMetric {
    pub(crate) call: Call,
}

impl ListMetricObservedColumnsForMetric {
    /// Id of the metric.
    ///
    /// Path parameter `metricId`.
    pub fn metric_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("metricId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricObservedColumnList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_SUGGESTED_OBSERVED_COLUMNS: Operation = Operation {
    id: "listSuggestedObservedColumns",
    method: Method::GET,
    path: "/api/v1/metric-observed-column/metric/{metricId}/suggested",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_suggested_observed_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSuggestedObservedColumns {
    pub(crate) call: Call,
}

impl ListSuggestedObservedColumns {
    /// Id of the metric.
    ///
    /// Path parameter `metricId`.
    pub fn metric_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("metricId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ColumnList>, Error> {
        self.call.send_json().await
    }
}
