// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `delta`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # delta
///
/// Comparisons of two tables.
impl Client {
    /// Change, run or delete many comparisons of tables.
    ///
    /// Takes the same body as `bulkUpdateDeltas`.
    ///
    /// `PUT /api/v1/metrics/comparisons/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_update_comparison_tables(&self) -> builder::BulkUpdateComparisonTables {
        builder::BulkUpdateComparisonTables {
            call: Call::new(&self.core, &BULK_UPDATE_COMPARISON_TABLES),
        }
    }
    /// Change, run or delete several deltas.
    ///
    /// Which deltas are meant is said in `where`; what an empty one means is not documented, so always set it. **With `isDelete` the deltas are deleted.**
    ///
    /// `PUT /api/v1/deltas/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn bulk_update_deltas(&self) -> builder::BulkUpdateDeltas {
        builder::BulkUpdateDeltas {
            call: Call::new(&self.core, &BULK_UPDATE_DELTAS),
        }
    }
    /// Create a comparison of two tables.
    ///
    /// The older form of a delta, with one target table. Bigeye's own client makes deltas with this call.
    ///
    /// `POST /api/v1/metrics/comparisons/tables`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_comparison_table(&self) -> builder::CreateComparisonTable {
        builder::CreateComparisonTable {
            call: Call::new(&self.core, &CREATE_COMPARISON_TABLE),
        }
    }
    /// Create a delta.
    ///
    /// A delta compares a source table with one or more target tables. Bigeye's own client sends changes of a delta here too, with its `id`.
    ///
    /// `POST /api/v1/deltas`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_delta(&self) -> builder::CreateDelta {
        builder::CreateDelta {
            call: Call::new(&self.core, &CREATE_DELTA),
        }
    }
    /// Delete a comparison of two tables.
    ///
    /// Bigeye's own client deletes deltas with this call.
    ///
    /// `DELETE /api/v1/metrics/comparisons/tables/{comparisonTableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `comparison_table_id`.
    pub fn delete_comparison_table(&self) -> builder::DeleteComparisonTable {
        builder::DeleteComparisonTable {
            call: Call::new(&self.core, &DELETE_COMPARISON_TABLE),
        }
    }
    /// Delete a delta.
    ///
    /// `DELETE /api/v1/deltas/{deltaId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `delta_id`.
    pub fn delete_delta(&self) -> builder::DeleteDelta {
        builder::DeleteDelta {
            call: Call::new(&self.core, &DELETE_DELTA),
        }
    }
    /// Fetch a page of comparisons with their state.
    ///
    /// Reads only, although it is a POST.
    ///
    /// `POST /api/v1/metrics/comparisons/tables/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_comparison_tables(&self) -> builder::FetchComparisonTables {
        let mut call = Call::new(&self.core, &FETCH_COMPARISON_TABLES);
        call.json(&types::DeltasFetch::new());
        builder::FetchComparisonTables {
            call,
        }
    }
    /// Fetch a page of deltas with their state.
    ///
    /// Reads only, although it is a POST. Bigeye's own client sets `excludeComparisonMetrics`, which makes the answer much smaller.
    ///
    /// `POST /api/v1/deltas/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_deltas(&self) -> builder::FetchDeltas {
        let mut call = Call::new(&self.core, &FETCH_DELTAS);
        call.json(&types::DeltasFetch::new());
        builder::FetchDeltas { call }
    }
    /// Get one comparison of two tables.
    ///
    /// `GET /api/v1/metrics/comparisons/tables/{comparisonTableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `comparison_table_id`.
    pub fn get_comparison_table(&self) -> builder::GetComparisonTable {
        builder::GetComparisonTable {
            call: Call::new(&self.core, &GET_COMPARISON_TABLE),
        }
    }
    /// Get one delta with its state.
    ///
    /// `GET /api/v1/deltas/{deltaId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15 reads a delta with its state, `{"delta": {}}`; the published document has the bare delta).
    ///
    /// Required: `delta_id`.
    pub fn get_delta(&self) -> builder::GetDelta {
        builder::GetDelta {
            call: Call::new(&self.core, &GET_DELTA),
        }
    }
    /// List the groups of a compared metric.
    ///
    /// For a comparison that is grouped by columns: one value of the source and the target for each group. Bigeye's own client sends a JSON body with this GET that repeats the id; it is left out here.
    ///
    /// `GET /api/v1/metrics/comparisons/metrics/{comparisonMetricId}/groups/info`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, without a body; Bigeye SDK 0.11.15).
    ///
    /// Required: `comparison_metric_id`.
    pub fn list_comparison_metric_groups(&self) -> builder::ListComparisonMetricGroups {
        builder::ListComparisonMetricGroups {
            call: Call::new(&self.core, &LIST_COMPARISON_METRIC_GROUPS),
        }
    }
    /// Run a comparison of two tables.
    ///
    /// **Starts work, although it is a GET**: it must not be sent again or fetched ahead. The answer names no workflow; whether it comes after the work is done is not documented.
    ///
    /// `GET /api/v1/metrics/comparisons/tables/run/{comparisonTableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `comparison_table_id`.
    pub fn run_comparison_table(&self) -> builder::RunComparisonTable {
        builder::RunComparisonTable {
            call: Call::new(&self.core, &RUN_COMPARISON_TABLE),
        }
    }
    /// Run a delta.
    ///
    /// **Starts work, although it is a GET**: it must not be sent again or fetched ahead. The answer comes before the work is done; poll the workflow. The workflow may say that it is completed before the results are there: read the delta until `lastRunAtEpochSeconds` has moved.
    ///
    /// `GET /api/v1/deltas/run/{deltaId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15, which waits for the results like this).
    ///
    /// Required: `delta_id`.
    pub fn run_delta(&self) -> builder::RunDelta {
        builder::RunDelta {
            call: Call::new(&self.core, &RUN_DELTA),
        }
    }
    /// Change a delta.
    ///
    /// The delta is found by the `id` in the body. Send the whole delta: what happens to members that are left out is not documented.
    ///
    /// `PUT /api/v1/deltas`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn update_delta(&self) -> builder::UpdateDelta {
        builder::UpdateDelta {
            call: Call::new(&self.core, &UPDATE_DELTA),
        }
    }
}

pub(crate) static BULK_UPDATE_COMPARISON_TABLES: Operation = Operation {
    id: "bulkUpdateComparisonTables",
    method: Method::PUT,
    path: "/api/v1/metrics/comparisons/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_comparison_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateComparisonTables {
    pub(crate) call: Call,
}

impl BulkUpdateComparisonTables {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::DeltaBulkUpdate>) -> Self {
        self.call.json::<types::DeltaBulkUpdate>(&value.into());
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

pub(crate) static BULK_UPDATE_DELTAS: Operation = Operation {
    id: "bulkUpdateDeltas",
    method: Method::PUT,
    path: "/api/v1/deltas/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_deltas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateDeltas {
    pub(crate) call: Call,
}

impl BulkUpdateDeltas {
    /// The body.
    ///
    /// One that chooses nothing by `where`, or by an empty list, is refused before it is sent: the server may take it for everything.
    pub fn body(mut self, value: impl Into<types::DeltaBulkUpdate>) -> Self {
        self.call.json::<types::DeltaBulkUpdate>(&value.into());
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

pub(crate) static CREATE_COMPARISON_TABLE: Operation = Operation {
    id: "createComparisonTable",
    method: Method::POST,
    path: "/api/v1/metrics/comparisons/tables",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_comparison_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComparisonTable {
    pub(crate) call: Call,
}

impl CreateComparisonTable {
    /// The body.
    pub fn body(mut self, value: impl Into<types::ComparisonTableCreate>) -> Self {
        self.call.json::<types::ComparisonTableCreate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ComparisonTableResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static CREATE_DELTA: Operation = Operation {
    id: "createDelta",
    method: Method::POST,
    path: "/api/v1/deltas",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_delta`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDelta {
    pub(crate) call: Call,
}

impl CreateDelta {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeltaWrite>) -> Self {
        self.call.json::<types::DeltaWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeltaResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_COMPARISON_TABLE: Operation = Operation {
    id: "deleteComparisonTable",
    method: Method::DELETE,
    path: "/api/v1/metrics/comparisons/tables/{comparisonTableId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_comparison_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComparisonTable {
    pub(crate) call: Call,
}

impl DeleteComparisonTable {
    /// Id of the comparison.
    ///
    /// Path parameter `comparisonTableId`.
    pub fn comparison_table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("comparisonTableId", value);
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

pub(crate) static DELETE_DELTA: Operation = Operation {
    id: "deleteDelta",
    method: Method::DELETE,
    path: "/api/v1/deltas/{deltaId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_delta`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDelta {
    pub(crate) call: Call,
}

impl DeleteDelta {
    /// Id of the delta.
    ///
    /// Path parameter `deltaId`.
    pub fn delta_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("deltaId", value);
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

pub(crate) static FETCH_COMPARISON_TABLES: Operation = Operation {
    id: "fetchComparisonTables",
    method: Method::POST,
    path: "/api/v1/metrics/comparisons/tables/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_comparison_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchComparisonTables {
    pub(crate) call: Call,
}

impl FetchComparisonTables {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeltasFetch>) -> Self {
        self.call.json::<types::DeltasFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ComparisonTableInfoPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::ComparisonTableInfo> {
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
            |page: Response<types::ComparisonTableInfoPage>| {
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
                    items: body.comparison_table_infos.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_DELTAS: Operation = Operation {
    id: "fetchDeltas",
    method: Method::POST,
    path: "/api/v1/deltas/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_deltas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchDeltas {
    pub(crate) call: Call,
}

impl FetchDeltas {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeltasFetch>) -> Self {
        self.call.json::<types::DeltasFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeltaInfoPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DeltaInfo> {
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
            |page: Response<types::DeltaInfoPage>| {
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
                    items: body.delta_infos.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_COMPARISON_TABLE: Operation = Operation {
    id: "getComparisonTable",
    method: Method::GET,
    path: "/api/v1/metrics/comparisons/tables/{comparisonTableId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_comparison_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComparisonTable {
    pub(crate) call: Call,
}

impl GetComparisonTable {
    /// Id of the comparison.
    ///
    /// Path parameter `comparisonTableId`.
    pub fn comparison_table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("comparisonTableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ComparisonTableResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_DELTA: Operation = Operation {
    id: "getDelta",
    method: Method::GET,
    path: "/api/v1/deltas/{deltaId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_delta`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDelta {
    pub(crate) call: Call,
}

impl GetDelta {
    /// Id of the delta.
    ///
    /// Path parameter `deltaId`.
    pub fn delta_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("deltaId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeltaInfo>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_COMPARISON_METRIC_GROUPS: Operation = Operation {
    id: "listComparisonMetricGroups",
    method: Method::GET,
    path: "/api/v1/metrics/comparisons/metrics/{comparisonMetricId}/groups/info",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_comparison_metric_groups`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComparisonMetricGroups {
    pub(crate) call: Call,
}

impl ListComparisonMetricGroups {
    /// Id of the compared metric, `comparisonMetricConfiguration.id`.
    ///
    /// Path parameter `comparisonMetricId`.
    pub fn comparison_metric_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("comparisonMetricId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::ComparisonMetricGroupList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RUN_COMPARISON_TABLE: Operation = Operation {
    id: "runComparisonTable",
    method: Method::GET,
    path: "/api/v1/metrics/comparisons/tables/run/{comparisonTableId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::run_comparison_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunComparisonTable {
    pub(crate) call: Call,
}

impl RunComparisonTable {
    /// Id of the comparison.
    ///
    /// Path parameter `comparisonTableId`.
    pub fn comparison_table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("comparisonTableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::ComparisonTableInfoResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static RUN_DELTA: Operation = Operation {
    id: "runDelta",
    method: Method::GET,
    path: "/api/v1/deltas/run/{deltaId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::run_delta`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunDelta {
    pub(crate) call: Call,
}

impl RunDelta {
    /// Id of the delta.
    ///
    /// Path parameter `deltaId`.
    pub fn delta_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("deltaId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeltaRun>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_workflow_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::DeltaRun| {
                let mut poll = Call::new(core, &super::workflow::GET_WORKFLOW_STATUS);
                let workflow_id = started
                    .workflow_info
                    .as_ref()
                    .and_then(|value| value.workflow_id.as_ref())
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing(
                        "runDelta",
                        "workflowInfo.workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::workflow::get_workflow_status_state,
        )
    }
}

pub(crate) static UPDATE_DELTA: Operation = Operation {
    id: "updateDelta",
    method: Method::PUT,
    path: "/api/v1/deltas",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_delta`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDelta {
    pub(crate) call: Call,
}

impl UpdateDelta {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DeltaWrite>) -> Self {
        self.call.json::<types::DeltaWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DeltaResponse>, Error> {
        self.call.send_json().await
    }
}
