// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `metric`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination, Split,
};
use super::{Client, builder, types};

/// # metric
///
/// What watches the data.
impl Client {
    /// Run metrics for past data.
    ///
    /// With `deleteHistory` the runs that are there are deleted too. `listMetricBackfills` says how far the work is.
    ///
    /// `POST /api/v1/metrics/backfill`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn backfill_metrics(&self) -> builder::BackfillMetrics {
        builder::BackfillMetrics {
            call: Call::new(&self.core, &BACKFILL_METRICS),
        }
    }
    /// Change, mute, backfill, run or delete many metrics.
    ///
    /// The metrics are chosen by `where`, and the members beside it say what is done with them. Take care: an empty `where.ids` is no filter, so that a deletion with an empty list of ids deletes every metric of the workspace; Bigeye's SDK therefore sends nothing when it has no ids. A metric for which it failed is no error of the call: it stands in `failedUpdates`.
    ///
    /// `PUT /api/v1/metrics/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_update_metrics(&self) -> builder::BulkUpdateMetrics {
        builder::BulkUpdateMetrics {
            call: Call::new(&self.core, &BULK_UPDATE_METRICS),
        }
    }
    /// Create a metric, or replace one.
    ///
    /// With an `id` the metric of that id is changed, without one a metric is created. To have no threshold, send `thresholds` with one empty `noneThreshold`. Give `metricSchedule` or `scheduleFrequency`, not both. A metric on a column names the column in `parameters`, with the key `arg1`.
    ///
    /// `POST /api/v1/metrics`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    ///
    /// Required: `body`.
    pub fn create_metric(&self) -> builder::CreateMetric {
        builder::CreateMetric {
            call: Call::new(&self.core, &CREATE_METRIC),
        }
    }
    /// Delete a metric.
    ///
    /// Bigeye's SDK warns before it deletes a metric that a Bigconfig made.
    ///
    /// `DELETE /api/v1/metrics/{metricId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_id`.
    pub fn delete_metric(&self) -> builder::DeleteMetric {
        builder::DeleteMetric {
            call: Call::new(&self.core, &DELETE_METRIC),
        }
    }
    /// List metrics with their state and latest results, by a body.
    ///
    /// A POST that only reads.
    ///
    /// `POST /api/v1/metrics/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_metric_infos(&self) -> builder::FetchMetricInfos {
        let mut call = Call::new(&self.core, &FETCH_METRIC_INFOS);
        call.json(&types::MetricInfosFetch::new());
        builder::FetchMetricInfos { call }
    }
    /// List the runs of a metric.
    ///
    /// A POST that only reads. The period is given by `daysOfHistory`, or by `startEpochSeconds` and `endEpochSeconds`.
    ///
    /// `POST /api/v1/metrics/runs`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_metric_runs(&self) -> builder::FetchMetricRuns {
        let mut call = Call::new(&self.core, &FETCH_METRIC_RUNS);
        call.json(&types::MetricRunsFetch::new());
        builder::FetchMetricRuns { call }
    }
    /// List the runs of several metrics.
    ///
    /// A POST that only reads. Answers with all runs of the period at once; there are no pages.
    ///
    /// `POST /api/v1/metrics/runs/bulk`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn fetch_metric_runs_bulk(&self) -> builder::FetchMetricRunsBulk {
        let mut call = Call::new(&self.core, &FETCH_METRIC_RUNS_BULK);
        call.json(&types::MetricRunsBulkFetch::new());
        builder::FetchMetricRunsBulk {
            call,
        }
    }
    /// Get the configuration of a metric.
    ///
    /// `GET /api/v1/metrics/{metricId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_id`.
    pub fn get_metric(&self) -> builder::GetMetric {
        builder::GetMetric {
            call: Call::new(&self.core, &GET_METRIC),
        }
    }
    /// Count metrics.
    ///
    /// Takes the filters of `listMetricInfos`. What pages and sorting change here is not documented.
    ///
    /// `GET /api/v1/metrics/count`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_metric_count(&self) -> builder::GetMetricCount {
        builder::GetMetricCount {
            call: Call::new(&self.core, &GET_METRIC_COUNT),
        }
    }
    /// Get a sample of the rows that a metric looks at.
    ///
    /// Runs a query against the data source, and may take long.
    ///
    /// `GET /api/v1/metrics/{metricId}/debug/preview`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_id`.
    pub fn get_metric_debug_preview(&self) -> builder::GetMetricDebugPreview {
        builder::GetMetricDebugPreview {
            call: Call::new(&self.core, &GET_METRIC_DEBUG_PREVIEW),
        }
    }
    /// Get the SQL of a metric.
    ///
    /// May take long: Bigeye's SDK gives this call a time limit of its own.
    ///
    /// `GET /api/v1/metrics/{metricId}/debug/queries`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `metric_id`.
    pub fn get_metric_debug_queries(&self) -> builder::GetMetricDebugQueries {
        builder::GetMetricDebugQueries {
            call: Call::new(&self.core, &GET_METRIC_DEBUG_QUERIES),
        }
    }
    /// Get a metric with its state and latest results.
    ///
    /// `GET /api/v1/metrics/info/{metricId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_id`.
    pub fn get_metric_info(&self) -> builder::GetMetricInfo {
        builder::GetMetricInfo {
            call: Call::new(&self.core, &GET_METRIC_INFO),
        }
    }
    /// Get the daily counts of metrics, by category.
    ///
    /// A POST that only reads.
    ///
    /// `POST /api/v1/metrics/scorecard`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn get_metric_scorecard(&self) -> builder::GetMetricScorecard {
        let mut call = Call::new(&self.core, &GET_METRIC_SCORECARD);
        call.json(&types::MetricScorecardFetch::new());
        builder::GetMetricScorecard {
            call,
        }
    }
    /// List the kinds of metrics that read metadata only.
    ///
    /// `GET /api/v1/metrics/metadata-metric-names`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_metadata_metric_names(&self) -> builder::ListMetadataMetricNames {
        builder::ListMetadataMetricNames {
            call: Call::new(&self.core, &LIST_METADATA_METRIC_NAMES),
        }
    }
    /// List the runs of metrics for past data.
    ///
    /// Answers with every match at once; there are no pages.
    ///
    /// `GET /api/v1/metrics/backfill`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn list_metric_backfills(&self) -> builder::ListMetricBackfills {
        builder::ListMetricBackfills {
            call: Call::new(&self.core, &LIST_METRIC_BACKFILLS),
        }
    }
    /// List metrics with their state and latest results.
    ///
    /// By query parameters; `fetchMetricInfos` does the same by a body and is the better choice where the lists of ids are long. Bigeye's MCP server found that this form ignores `schemaName` and filters by schema: filter by `warehouseIds` or `tableIds`.
    ///
    /// `GET /api/v1/metrics/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server; called like this by Mozilla's public ETL code).
    pub fn list_metric_infos(&self) -> builder::ListMetricInfos {
        builder::ListMetricInfos {
            call: Call::new(&self.core, &LIST_METRIC_INFOS),
        }
    }
    /// List what was changed on a metric.
    ///
    /// Answers with every revision at once; there are no pages.
    ///
    /// `GET /api/v1/metrics/{metricId}/revisions`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_id`.
    pub fn list_metric_revisions(&self) -> builder::ListMetricRevisions {
        builder::ListMetricRevisions {
            call: Call::new(&self.core, &LIST_METRIC_REVISIONS),
        }
    }
    /// List the configurations of metrics.
    ///
    /// Answers with every match at once; there are no pages. The published document has an object with `metrics`; Bigeye's own clients read a bare array. Both are accepted. `listMetricInfos` and `fetchMetricInfos` have pages, more filters and the results.
    ///
    /// `GET /api/v1/metrics`
    ///
    /// Evidence: read in the vendor's own code (published OpenAPI document for the parameters; the bare array is what Bigeye SDK 0.11.15 and Bigeye's Airflow operators read, and Bigeye's MCP server takes both).
    pub fn list_metrics(&self) -> builder::ListMetrics {
        builder::ListMetrics {
            call: Call::new(&self.core, &LIST_METRICS),
        }
    }
    /// List the kinds of metrics that are about a whole table.
    ///
    /// `GET /api/v1/metrics/table-level-metric-names`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    pub fn list_table_level_metric_names(&self) -> builder::ListTableLevelMetricNames {
        builder::ListTableLevelMetricNames {
            call: Call::new(&self.core, &LIST_TABLE_LEVEL_METRIC_NAMES),
        }
    }
    /// Queue several metrics to be run.
    ///
    /// Answers at once with a workflow; `getWorkflowStatus` says when it has ended. Its status carries no results: read them with `fetchMetricInfos` afterwards.
    ///
    /// `POST /api/v1/metrics/run/batch/queue`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_metric_runs(&self) -> builder::QueueMetricRuns {
        builder::QueueMetricRuns {
            call: Call::new(&self.core, &QUEUE_METRIC_RUNS),
        }
    }
    /// Run a metric and wait for the result.
    ///
    /// A GET that changes state: it runs the metric, and is never sent again by itself. It lasts until the metric has run.
    ///
    /// `GET /api/v1/metrics/run/{metricId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `metric_id`.
    pub fn run_metric(&self) -> builder::RunMetric {
        builder::RunMetric {
            call: Call::new(&self.core, &RUN_METRIC),
        }
    }
    /// Run several metrics and wait for the results.
    ///
    /// The call lasts until all have run: give it time, or take `queueMetricRuns`. Metrics run together if they have the same table, grain, groups and type of lookback. A metric that alerts is a result, not an error.
    ///
    /// `POST /api/v1/metrics/run/batch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn run_metrics(&self) -> builder::RunMetrics {
        builder::RunMetrics {
            call: Call::new(&self.core, &RUN_METRICS),
        }
    }
    /// Change several metrics in the same way.
    ///
    /// A metric that could not be changed is no error of the call: it stands in `failedMetricEdits`.
    ///
    /// `PUT /api/v1/metrics/batch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn update_metrics(&self) -> builder::UpdateMetrics {
        builder::UpdateMetrics {
            call: Call::new(&self.core, &UPDATE_METRICS),
        }
    }
    /// Check the configuration of a metric without storing it.
    ///
    /// Takes the plain members of a configuration as query parameters. The published document has 26 more, of nested members, with names such as `lookback.intervalType`; they are left out here: no client is known that sends them.
    ///
    /// `GET /api/v1/metrics/validation`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn validate_metric(&self) -> builder::ValidateMetric {
        builder::ValidateMetric {
            call: Call::new(&self.core, &VALIDATE_METRIC),
        }
    }
}

pub(crate) static BACKFILL_METRICS: Operation = Operation {
    id: "backfillMetrics",
    method: Method::POST,
    path: "/api/v1/metrics/backfill",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::backfill_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BackfillMetrics {
    pub(crate) call: Call,
}

impl BackfillMetrics {
    /// The body.
    ///
    /// One that chooses nothing by `metricIds`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::MetricBackfillCreate>) -> Self {
        self.call.json::<types::MetricBackfillCreate>(&value.into());
        self.call.chosen_by(&["metricIds"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricBackfillList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static BULK_UPDATE_METRICS: Operation = Operation {
    id: "bulkUpdateMetrics",
    method: Method::PUT,
    path: "/api/v1/metrics/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateMetrics {
    pub(crate) call: Call,
}

impl BulkUpdateMetrics {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::MetricBulkUpdate>) -> Self {
        self.call.json::<types::MetricBulkUpdate>(&value.into());
        self.call.chosen_by(&["where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_METRIC: Operation = Operation {
    id: "createMetric",
    method: Method::POST,
    path: "/api/v1/metrics",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateMetric {
    pub(crate) call: Call,
}

impl CreateMetric {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricConfiguration>) -> Self {
        self.call.json::<types::MetricConfiguration>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricConfiguration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_METRIC: Operation = Operation {
    id: "deleteMetric",
    method: Method::DELETE,
    path: "/api/v1/metrics/{metricId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteMetric {
    pub(crate) call: Call,
}

impl DeleteMetric {
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

pub(crate) static FETCH_METRIC_INFOS: Operation = Operation {
    id: "fetchMetricInfos",
    method: Method::POST,
    path: "/api/v1/metrics/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_metric_infos`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchMetricInfos {
    pub(crate) call: Call,
}

impl FetchMetricInfos {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricInfosFetch>) -> Self {
        self.call.json::<types::MetricInfosFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricInfoPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MetricInfo> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::MetricInfoPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.metrics.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_METRIC_RUNS: Operation = Operation {
    id: "fetchMetricRuns",
    method: Method::POST,
    path: "/api/v1/metrics/runs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_metric_runs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchMetricRuns {
    pub(crate) call: Call,
}

impl FetchMetricRuns {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricRunsFetch>) -> Self {
        self.call.json::<types::MetricRunsFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricRunPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MetricRun> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Body,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::MetricRunPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.metric_runs.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_METRIC_RUNS_BULK: Operation = Operation {
    id: "fetchMetricRunsBulk",
    method: Method::POST,
    path: "/api/v1/metrics/runs/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_metric_runs_bulk`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchMetricRunsBulk {
    pub(crate) call: Call,
}

impl FetchMetricRunsBulk {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricRunsBulkFetch>) -> Self {
        self.call.json::<types::MetricRunsBulkFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricWithRunsList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC: Operation = Operation {
    id: "getMetric",
    method: Method::GET,
    path: "/api/v1/metrics/{metricId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetric {
    pub(crate) call: Call,
}

impl GetMetric {
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
    pub async fn send(self) -> Result<Response<types::MetricConfiguration>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_COUNT: Operation = Operation {
    id: "getMetricCount",
    method: Method::GET,
    path: "/api/v1/metrics/count",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_count`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricCount {
    pub(crate) call: Call,
}

impl GetMetricCount {
    /// Only these metrics.
    ///
    /// Query parameter `metricIds`.
    pub fn metric_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("metricIds", value);
        self
    }
    /// Only metrics of these sources. Needed beside `tableName` or `schemaName`.
    ///
    /// Query parameter `warehouseIds`.
    pub fn warehouse_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseIds", value);
        self
    }
    /// Only metrics of these tables.
    ///
    /// Query parameter `tableIds`.
    pub fn table_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tableIds", value);
        self
    }
    /// Only metrics of tables with this name. `warehouseIds` must be given too.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tableName", value);
        self
    }
    /// Only metrics in this state, `healthy`, `alerting` or `unknown`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("status", value);
        self
    }
    /// Only metrics that came into being in one of these ways.
    ///
    /// Query parameter `metricCreationStates`.
    pub fn metric_creation_states(
        mut self,
        value: impl TryInto<Vec<types::MetricCreationState>>,
    ) -> Self {
        self.call
            .query::<Vec<types::MetricCreationState>>("metricCreationStates", value);
        self
    }
    /// Only muted metrics, or only those that are not. Unspecified is no filter.
    ///
    /// Query parameter `muted`.
    pub fn muted(mut self, value: impl TryInto<types::ThreeLeggedBoolean>) -> Self {
        self.call.query::<types::ThreeLeggedBoolean>("muted", value);
        self
    }
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    ///
    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("pageSize", value);
        self
    }
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    ///
    /// Query parameter `pageCursor`.
    pub fn page_cursor(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("pageCursor", value);
        self
    }
    /// What the list is sorted by.
    ///
    /// Query parameter `sortField`.
    pub fn sort_field(mut self, value: impl TryInto<types::MetricSortField>) -> Self {
        self.call.query::<types::MetricSortField>("sortField", value);
        self
    }
    /// Only metrics of schemas with this name. `warehouseIds` must be given too.
    ///
    /// Query parameter `schemaName`.
    pub fn schema_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("schemaName", value);
        self
    }
    /// Only metrics of these columns.
    ///
    /// Query parameter `columnIds`.
    pub fn column_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("columnIds", value);
        self
    }
    /// Only metrics in which this text is found.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Which end of the order comes first.
    ///
    /// Query parameter `sortDirection`.
    pub fn sort_direction(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sortDirection", value);
        self
    }
    /// Only metrics of this schema.
    ///
    /// Query parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("schemaId", value);
        self
    }
    /// Only predefined metrics of these kinds.
    ///
    /// Query parameter `metricTypes`.
    pub fn metric_types(
        mut self,
        value: impl TryInto<Vec<types::PredefinedMetricName>>,
    ) -> Self {
        self.call.query::<Vec<types::PredefinedMetricName>>("metricTypes", value);
        self
    }
    /// Whether `latestMetricRuns` is filled.
    ///
    /// Query parameter `includeLatestMetricRuns`.
    pub fn include_latest_metric_runs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("includeLatestMetricRuns", value);
        self
    }
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Only metrics with one of these tags.
    ///
    /// Query parameter `tagIds`.
    pub fn tag_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tagIds", value);
        self
    }
    /// Only metrics of these dimensions of data quality.
    ///
    /// Query parameter `dimensionIds`.
    pub fn dimension_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("dimensionIds", value);
        self
    }
    /// Only metrics made from these templates.
    ///
    /// Query parameter `templateIds`.
    pub fn template_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("templateIds", value);
        self
    }
    /// Only monitors of these kinds.
    ///
    /// Query parameter `monitorTypes`.
    pub fn monitor_types(
        mut self,
        value: impl TryInto<Vec<types::MonitorType>>,
    ) -> Self {
        self.call.query::<Vec<types::MonitorType>>("monitorTypes", value);
        self
    }
    /// Only metrics that belong to these conversations.
    ///
    /// Query parameter `conversationIds`.
    pub fn conversation_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("conversationIds", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricCount>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_DEBUG_PREVIEW: Operation = Operation {
    id: "getMetricDebugPreview",
    method: Method::GET,
    path: "/api/v1/metrics/{metricId}/debug/preview",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_debug_preview`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricDebugPreview {
    pub(crate) call: Call,
}

impl GetMetricDebugPreview {
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
    pub async fn send(self) -> Result<Response<types::MetricDebugPreview>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_DEBUG_QUERIES: Operation = Operation {
    id: "getMetricDebugQueries",
    method: Method::GET,
    path: "/api/v1/metrics/{metricId}/debug/queries",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_debug_queries`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricDebugQueries {
    pub(crate) call: Call,
}

impl GetMetricDebugQueries {
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
    pub async fn send(self) -> Result<Response<types::MetricDebugQueries>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_INFO: Operation = Operation {
    id: "getMetricInfo",
    method: Method::GET,
    path: "/api/v1/metrics/info/{metricId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_info`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricInfo {
    pub(crate) call: Call,
}

impl GetMetricInfo {
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
    pub async fn send(self) -> Result<Response<types::MetricInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_SCORECARD: Operation = Operation {
    id: "getMetricScorecard",
    method: Method::POST,
    path: "/api/v1/metrics/scorecard",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_metric_scorecard`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricScorecard {
    pub(crate) call: Call,
}

impl GetMetricScorecard {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricScorecardFetch>) -> Self {
        self.call.json::<types::MetricScorecardFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricScorecardList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_METADATA_METRIC_NAMES: Operation = Operation {
    id: "listMetadataMetricNames",
    method: Method::GET,
    path: "/api/v1/metrics/metadata-metric-names",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metadata_metric_names`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetadataMetricNames {
    pub(crate) call: Call,
}

impl ListMetadataMetricNames {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricNameList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_METRIC_BACKFILLS: Operation = Operation {
    id: "listMetricBackfills",
    method: Method::GET,
    path: "/api/v1/metrics/backfill",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metric_backfills`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricBackfills {
    pub(crate) call: Call,
}

impl ListMetricBackfills {
    /// Only these; the published document does not say whether ids of metrics or of backfills.
    ///
    /// Query parameter `ids`.
    pub fn ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("ids", value);
        self
    }
    /// Only backfills of metrics of these sources. Needed beside `tableName`.
    ///
    /// Query parameter `warehouseIds`.
    pub fn warehouse_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseIds", value);
        self
    }
    /// Only backfills of metrics of these tables.
    ///
    /// Query parameter `tableIds`.
    pub fn table_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tableIds", value);
        self
    }
    /// Only backfills of metrics of tables with this name. `warehouseIds` must be given too.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tableName", value);
        self
    }
    /// Only backfills in one of these states.
    ///
    /// Query parameter `status`.
    pub fn status(
        mut self,
        value: impl TryInto<Vec<types::MetricBackfillRunStatus>>,
    ) -> Self {
        self.call.query::<Vec<types::MetricBackfillRunStatus>>("status", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricBackfillList>, Error> {
        static SPLIT: Split = Split {
            parameters: &["ids", "tableIds", "warehouseIds"],
            longest_url: 7000,
        };
        codegen::send_split(
                self.call,
                &SPLIT,
                |all: &mut types::MetricBackfillList, more: types::MetricBackfillList| {
                    if let Some(list) = more.metric_backfills {
                        all.metric_backfills.get_or_insert_default().extend(list);
                    }
                    true
                },
            )
            .await
    }
}

pub(crate) static LIST_METRIC_INFOS: Operation = Operation {
    id: "listMetricInfos",
    method: Method::GET,
    path: "/api/v1/metrics/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metric_infos`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricInfos {
    pub(crate) call: Call,
}

impl ListMetricInfos {
    /// Only these metrics.
    ///
    /// Query parameter `metricIds`.
    pub fn metric_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("metricIds", value);
        self
    }
    /// Only metrics of these sources. Needed beside `tableName` or `schemaName`.
    ///
    /// Query parameter `warehouseIds`.
    pub fn warehouse_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseIds", value);
        self
    }
    /// Only metrics of these tables.
    ///
    /// Query parameter `tableIds`.
    pub fn table_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tableIds", value);
        self
    }
    /// Only metrics of tables with this name. `warehouseIds` must be given too.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tableName", value);
        self
    }
    /// Only metrics in this state, `healthy`, `alerting` or `unknown`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("status", value);
        self
    }
    /// Only metrics that came into being in one of these ways.
    ///
    /// Query parameter `metricCreationStates`.
    pub fn metric_creation_states(
        mut self,
        value: impl TryInto<Vec<types::MetricCreationState>>,
    ) -> Self {
        self.call
            .query::<Vec<types::MetricCreationState>>("metricCreationStates", value);
        self
    }
    /// Only muted metrics, or only those that are not. Unspecified is no filter.
    ///
    /// Query parameter `muted`.
    pub fn muted(mut self, value: impl TryInto<types::ThreeLeggedBoolean>) -> Self {
        self.call.query::<types::ThreeLeggedBoolean>("muted", value);
        self
    }
    /// Number of items a page. The server decides when it is left out; its default and its limit are not documented.
    ///
    /// Query parameter `pageSize`.
    pub fn page_size(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("pageSize", value);
        self
    }
    /// Cursor of the page, from `paginationInfo.nextCursor` of the page before. Left out for the first.
    ///
    /// Query parameter `pageCursor`.
    pub fn page_cursor(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("pageCursor", value);
        self
    }
    /// What the list is sorted by.
    ///
    /// Query parameter `sortField`.
    pub fn sort_field(mut self, value: impl TryInto<types::MetricSortField>) -> Self {
        self.call.query::<types::MetricSortField>("sortField", value);
        self
    }
    /// Only metrics of schemas with this name. `warehouseIds` must be given too. Ignored here, according to Bigeye's own MCP server.
    ///
    /// Query parameter `schemaName`.
    pub fn schema_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("schemaName", value);
        self
    }
    /// Only metrics of these columns.
    ///
    /// Query parameter `columnIds`.
    pub fn column_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("columnIds", value);
        self
    }
    /// Only metrics in which this text is found.
    ///
    /// Query parameter `search`.
    pub fn search(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("search", value);
        self
    }
    /// Which end of the order comes first.
    ///
    /// Query parameter `sortDirection`.
    pub fn sort_direction(mut self, value: impl TryInto<types::SortDirection>) -> Self {
        self.call.query::<types::SortDirection>("sortDirection", value);
        self
    }
    /// Only metrics of this schema.
    ///
    /// Query parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("schemaId", value);
        self
    }
    /// Only predefined metrics of these kinds.
    ///
    /// Query parameter `metricTypes`.
    pub fn metric_types(
        mut self,
        value: impl TryInto<Vec<types::PredefinedMetricName>>,
    ) -> Self {
        self.call.query::<Vec<types::PredefinedMetricName>>("metricTypes", value);
        self
    }
    /// Whether `latestMetricRuns` is filled.
    ///
    /// Query parameter `includeLatestMetricRuns`.
    pub fn include_latest_metric_runs(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("includeLatestMetricRuns", value);
        self
    }
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Only metrics with one of these tags.
    ///
    /// Query parameter `tagIds`.
    pub fn tag_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tagIds", value);
        self
    }
    /// Only metrics of these dimensions of data quality.
    ///
    /// Query parameter `dimensionIds`.
    pub fn dimension_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("dimensionIds", value);
        self
    }
    /// Only metrics made from these templates.
    ///
    /// Query parameter `templateIds`.
    pub fn template_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("templateIds", value);
        self
    }
    /// Only monitors of these kinds.
    ///
    /// Query parameter `monitorTypes`.
    pub fn monitor_types(
        mut self,
        value: impl TryInto<Vec<types::MonitorType>>,
    ) -> Self {
        self.call.query::<Vec<types::MonitorType>>("monitorTypes", value);
        self
    }
    /// Only metrics that belong to these conversations.
    ///
    /// Query parameter `conversationIds`.
    pub fn conversation_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("conversationIds", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricInfoPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::MetricInfo> {
        static PAGINATION: Pagination = Pagination {
            style: PageStyle::Cursor {
                cursor: "pageCursor",
            },
            limit: Some("pageSize"),
            max_limit: None,
            place: PagePlace::Query,
        };
        codegen::paginate(
            self.call,
            &PAGINATION,
            |page: Response<types::MetricInfoPage>| {
                let total = page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.num_records.as_ref())
                    .and_then(|total| u64::try_from(*total).ok());
                let next = match page
                    .pagination_info
                    .as_ref()
                    .and_then(|value| value.next_cursor.as_ref())
                    .cloned()
                {
                    Some(cursor) if !cursor.is_empty() => Next::Cursor(cursor),
                    _ => Next::End,
                };
                let body = page.into_inner();
                Page {
                    items: body.metrics.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_METRIC_REVISIONS: Operation = Operation {
    id: "listMetricRevisions",
    method: Method::GET,
    path: "/api/v1/metrics/{metricId}/revisions",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metric_revisions`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetricRevisions {
    pub(crate) call: Call,
}

impl ListMetricRevisions {
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
    pub async fn send(self) -> Result<Response<types::MetricRevisionList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_METRICS: Operation = Operation {
    id: "listMetrics",
    method: Method::GET,
    path: "/api/v1/metrics",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMetrics {
    pub(crate) call: Call,
}

impl ListMetrics {
    /// Only these metrics.
    ///
    /// Query parameter `ids`.
    pub fn ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("ids", value);
        self
    }
    /// Only metrics of these sources. Needed beside `tableName`.
    ///
    /// Query parameter `warehouseIds`.
    pub fn warehouse_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseIds", value);
        self
    }
    /// Only metrics of these tables.
    ///
    /// Query parameter `tableIds`.
    pub fn table_ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("tableIds", value);
        self
    }
    /// Only metrics of tables with this name. `warehouseIds` must be given too.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("tableName", value);
        self
    }
    /// Only metrics in this state, `healthy`, `alerting` or `unknown`.
    ///
    /// Query parameter `status`.
    pub fn status(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("status", value);
        self
    }
    /// Only muted metrics, or only those that are not.
    ///
    /// Query parameter `muted`.
    pub fn muted(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("muted", value);
        self
    }
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricConfigurations>, Error> {
        static SPLIT: Split = Split {
            parameters: &["ids", "tableIds", "warehouseIds"],
            longest_url: 7000,
        };
        codegen::send_split(
                self.call,
                &SPLIT,
                |
                    all: &mut types::MetricConfigurations,
                    more: types::MetricConfigurations|
                {
                    match (all, more) {
                        (
                            types::MetricConfigurations::Array(all),
                            types::MetricConfigurations::Array(more),
                        ) => all.extend(more),
                        (
                            types::MetricConfigurations::Object(all),
                            types::MetricConfigurations::Object(more),
                        ) => {
                            if let Some(list) = more.metrics {
                                all.metrics.get_or_insert_default().extend(list);
                            }
                        }
                        _ => return false,
                    }
                    true
                },
            )
            .await
    }
}

pub(crate) static LIST_TABLE_LEVEL_METRIC_NAMES: Operation = Operation {
    id: "listTableLevelMetricNames",
    method: Method::GET,
    path: "/api/v1/metrics/table-level-metric-names",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_table_level_metric_names`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTableLevelMetricNames {
    pub(crate) call: Call,
}

impl ListTableLevelMetricNames {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricNameList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUEUE_METRIC_RUNS: Operation = Operation {
    id: "queueMetricRuns",
    method: Method::POST,
    path: "/api/v1/metrics/run/batch/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_metric_runs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueMetricRuns {
    pub(crate) call: Call,
}

impl QueueMetricRuns {
    /// The body.
    ///
    /// One that chooses nothing by `metricIds` or `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::MetricsRun>) -> Self {
        self.call.json::<types::MetricsRun>(&value.into());
        self.call.chosen_by(&["metricIds", "where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::Workflow>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_workflow_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::Workflow| {
                let mut poll = Call::new(core, &super::workflow::GET_WORKFLOW_STATUS);
                let workflow_id = started
                    .workflow_id
                    .as_ref()
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing("queueMetricRuns", "workflowId"))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::workflow::get_workflow_status_state,
        )
    }
}

pub(crate) static RUN_METRIC: Operation = Operation {
    id: "runMetric",
    method: Method::GET,
    path: "/api/v1/metrics/run/{metricId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::run_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunMetric {
    pub(crate) call: Call,
}

impl RunMetric {
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
    pub async fn send(self) -> Result<Response<types::MetricInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RUN_METRICS: Operation = Operation {
    id: "runMetrics",
    method: Method::POST,
    path: "/api/v1/metrics/run/batch",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::run_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunMetrics {
    pub(crate) call: Call,
}

impl RunMetrics {
    /// The body.
    ///
    /// One that chooses nothing by `metricIds` or `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::MetricsRun>) -> Self {
        self.call.json::<types::MetricsRun>(&value.into());
        self.call.chosen_by(&["metricIds", "where"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricsRunResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UPDATE_METRICS: Operation = Operation {
    id: "updateMetrics",
    method: Method::PUT,
    path: "/api/v1/metrics/batch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMetrics {
    pub(crate) call: Call,
}

impl UpdateMetrics {
    /// The body.
    ///
    /// One that chooses nothing by `metricIds`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::MetricsUpdate>) -> Self {
        self.call.json::<types::MetricsUpdate>(&value.into());
        self.call.chosen_by(&["metricIds"]);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricsUpdateResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static VALIDATE_METRIC: Operation = Operation {
    id: "validateMetric",
    method: Method::GET,
    path: "/api/v1/metrics/validation",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::validate_metric`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateMetric {
    pub(crate) call: Call,
}

impl ValidateMetric {
    /// Id of the metric. Absent where it is created.
    ///
    /// Query parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("id", value);
        self
    }
    /// Its name.
    ///
    /// Query parameter `name`.
    pub fn name(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("name", value);
        self
    }
    /// What it is, in words.
    ///
    /// Query parameter `description`.
    pub fn description(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("description", value);
        self
    }
    /// Id of the source that it runs on.
    ///
    /// Query parameter `warehouseId`.
    pub fn warehouse_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("warehouseId", value);
        self
    }
    /// Id of the table that it runs on.
    ///
    /// Query parameter `datasetId`.
    pub fn dataset_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("datasetId", value);
        self
    }
    /// SQL conditions; only rows for which all hold are looked at. Each one is a boolean expression of SQL.
    ///
    /// Query parameter `filters`.
    pub fn filters(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("filters", value);
        self
    }
    /// Names of columns. The metric has a value for each combination of their values.
    ///
    /// Query parameter `groupBys`.
    pub fn group_bys(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("groupBys", value);
        self
    }
    /// What the lookback is counted from. For tables with a metric time; left out, it is `DATA_TIME_LOOKBACK_TYPE`.
    ///
    /// Query parameter `lookbackType`.
    pub fn lookback_type(mut self, value: impl TryInto<types::LookbackType>) -> Self {
        self.call.query::<types::LookbackType>("lookbackType", value);
        self
    }
    /// Length of the intervals into which the data are cut, in seconds. For metrics with a lookback by metric time.
    ///
    /// Query parameter `grainSeconds`.
    pub fn grain_seconds(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("grainSeconds", value);
        self
    }
    /// Whether the lookback ends at the time of the run.
    ///
    /// Query parameter `isLookbackUsingCurrentTime`.
    pub fn is_lookback_using_current_time(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("isLookbackUsingCurrentTime", value);
        self
    }
    /// How it came into being.
    ///
    /// Query parameter `metricCreationState`.
    pub fn metric_creation_state(
        mut self,
        value: impl TryInto<types::MetricCreationState>,
    ) -> Self {
        self.call.query::<types::MetricCreationState>("metricCreationState", value);
        self
    }
    /// Kind of the monitor.
    ///
    /// Query parameter `monitorType`.
    pub fn monitor_type(mut self, value: impl TryInto<types::MonitorType>) -> Self {
        self.call.query::<types::MonitorType>("monitorType", value);
        self
    }
    /// Until when it does not alert, in seconds since 1970-01-01 UTC.
    ///
    /// Query parameter `mutedUntilEpochSeconds`.
    pub fn muted_until_epoch_seconds(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("mutedUntilEpochSeconds", value);
        self
    }
    /// Whether it is about the whole table, not about a column.
    ///
    /// Query parameter `isTableMetric`.
    pub fn is_table_metric(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("isTableMetric", value);
        self
    }
    /// Name of the column that says when a row was created, in place of the one that is set for the table.
    ///
    /// Query parameter `rctOverride`.
    pub fn rct_override(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("rctOverride", value);
        self
    }
    /// Namespace of the Bigconfig that made it.
    ///
    /// Query parameter `bigconfigNamespace`.
    pub fn bigconfig_namespace(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("bigconfigNamespace", value);
        self
    }
    /// Whether it alerts when a group that was there before is missing.
    ///
    /// Query parameter `alertOnAbsentGroups`.
    pub fn alert_on_absent_groups(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("alertOnAbsentGroups", value);
        self
    }
    /// Id of the custom rule that it belongs to.
    ///
    /// Query parameter `customRuleId`.
    pub fn custom_rule_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("customRuleId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::MetricValidationResult>, Error> {
        self.call.send_json().await
    }
}
