// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `table`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase, Split,
};
use super::{Client, builder, types};

/// # table
///
/// Tables (older places call them datasets).
impl Client {
    /// Set the columns that date the rows of tables.
    ///
    /// Sets, for each column that is named, that column as the one by which metrics date the rows of its table; and takes it away from the tables that are named.
    ///
    /// `PUT /api/v1/tables/date-columns/bulk`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn bulk_update_date_columns(&self) -> builder::BulkUpdateDateColumns {
        builder::BulkUpdateDateColumns {
            call: Call::new(&self.core, &BULK_UPDATE_DATE_COLUMNS),
        }
    }
    /// Take away the column that queries of a table have to filter by.
    ///
    /// `DELETE /api/v1/tables/{tableId}/required-partition-column`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`.
    pub fn delete_required_partition_column(
        &self,
    ) -> builder::DeleteRequiredPartitionColumn {
        builder::DeleteRequiredPartitionColumn {
            call: Call::new(&self.core, &DELETE_REQUIRED_PARTITION_COLUMN),
        }
    }
    /// Fetch a page of the tables.
    ///
    /// Reads only, although it is a POST. The columns are only there with `ignoreFields: false`. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/tables/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server; called like this by PostHog's public source).
    pub fn fetch_tables(&self) -> builder::FetchTables {
        let mut call = Call::new(&self.core, &FETCH_TABLES);
        call.json(&types::TablesFetch::new());
        builder::FetchTables { call }
    }
    /// Get the columns that can date the rows of a table.
    ///
    /// `GET /api/v1/tables/{tableId}/date-columns`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`.
    pub fn get_table_date_columns(&self) -> builder::GetTableDateColumns {
        builder::GetTableDateColumns {
            call: Call::new(&self.core, &GET_TABLE_DATE_COLUMNS),
        }
    }
    /// Get the profile report of a table.
    ///
    /// The last report of `queueTableProfile`, and the last attempt that failed.
    ///
    /// `GET /api/v2/tables/{tableId}/profile`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; the form of the answer is taken from the message of Bigeye SDK 0.11.15 that has the fitting name).
    ///
    /// Required: `table_id`.
    pub fn get_table_profile(&self) -> builder::GetTableProfile {
        builder::GetTableProfile {
            call: Call::new(&self.core, &GET_TABLE_PROFILE),
        }
    }
    /// Get where the profile report of a table stands.
    ///
    /// Can be polled until the report is done. A partial failure ends it too, as a result: look at the status.
    ///
    /// `GET /api/v2/tables/{tableId}/profile/status`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; the form of the answer is taken from the message of Bigeye SDK 0.11.15 that has the fitting name).
    ///
    /// Required: `table_id`.
    pub fn get_table_profile_status(&self) -> builder::GetTableProfileStatus {
        builder::GetTableProfileStatus {
            call: Call::new(&self.core, &GET_TABLE_PROFILE_STATUS),
        }
    }
    /// Get the workflow of a table.
    ///
    /// Tells the id of the workflow that reads the table. Which one, when there were several, is not documented.
    ///
    /// `GET /api/v1/tables/{tableId}/workflow`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`.
    pub fn get_table_workflow(&self) -> builder::GetTableWorkflow {
        builder::GetTableWorkflow {
            call: Call::new(&self.core, &GET_TABLE_WORKFLOW),
        }
    }
    /// Get where the workflow of a table stands.
    ///
    /// Can be polled until the workflow ends. A partial failure ends it too, as a result: look at the status.
    ///
    /// `GET /api/v1/tables/{tableId}/workflow/status`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`.
    pub fn get_table_workflow_status(&self) -> builder::GetTableWorkflowStatus {
        builder::GetTableWorkflowStatus {
            call: Call::new(&self.core, &GET_TABLE_WORKFLOW_STATUS),
        }
    }
    /// Profile a column.
    ///
    /// Statistics of one column. Whether the table is read for it or an earlier profile is given is not documented, so it may take long.
    ///
    /// `GET /api/v1/tables/profile/{tableId}/{columnId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`, `column_id`.
    pub fn list_column_profiles(&self) -> builder::ListColumnProfiles {
        builder::ListColumnProfiles {
            call: Call::new(&self.core, &LIST_COLUMN_PROFILES),
        }
    }
    /// List the kinds of metrics that fit a comparison of a table.
    ///
    /// For each column of the table, the kinds of metrics that a delta can compare.
    ///
    /// `GET /api/v1/tables/{tableId}/delta-applicable-metric-types`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `table_id`.
    pub fn list_delta_applicable_metric_types(
        &self,
    ) -> builder::ListDeltaApplicableMetricTypes {
        builder::ListDeltaApplicableMetricTypes {
            call: Call::new(&self.core, &LIST_DELTA_APPLICABLE_METRIC_TYPES),
        }
    }
    /// List the kinds of metrics that fit a whole table.
    ///
    /// Only kinds that the table's database can do.
    ///
    /// `GET /api/v1/tables/{tableId}/applicable-metric-types`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15 has a message TableLevelApplicableMetricTypes too, with the kinds of metrics and no columns, and no call that uses it).
    ///
    /// Required: `table_id`.
    pub fn list_table_applicable_metric_types(
        &self,
    ) -> builder::ListTableApplicableMetricTypes {
        builder::ListTableApplicableMetricTypes {
            call: Call::new(&self.core, &LIST_TABLE_APPLICABLE_METRIC_TYPES),
        }
    }
    /// Profile the columns of a table.
    ///
    /// Statistics of each column. Whether the table is read for it or an earlier profile is given is not documented, so it may take long. `getTableProfile` is the newer report.
    ///
    /// `GET /api/v1/tables/profile/{tableId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `table_id`.
    pub fn list_table_column_profiles(&self) -> builder::ListTableColumnProfiles {
        builder::ListTableColumnProfiles {
            call: Call::new(&self.core, &LIST_TABLE_COLUMN_PROFILES),
        }
    }
    /// List the dbt jobs of a table.
    ///
    /// Answers with all of them at once.
    ///
    /// `GET /api/v1/tables/{tableId}/dbt/jobs`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`.
    pub fn list_table_dbt_jobs(&self) -> builder::ListTableDbtJobs {
        builder::ListTableDbtJobs {
            call: Call::new(&self.core, &LIST_TABLE_DBT_JOBS),
        }
    }
    /// List tables.
    ///
    /// Answers with all tables that fit, at once. `fetchTables` has pages. A long list of ids or names makes a long address: Bigeye's own client splits a call whose address would be longer than 7000 characters.
    ///
    /// `GET /api/v1/tables`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    pub fn list_tables(&self) -> builder::ListTables {
        builder::ListTables {
            call: Call::new(&self.core, &LIST_TABLES),
        }
    }
    /// Queue a profile report of a table.
    ///
    /// Bigeye reads the table, or a sample of it, in the background. The answer comes at once; `getTableProfile` has the report at the end.
    ///
    /// `POST /api/v2/tables/{tableId}/profile/queue`
    ///
    /// Evidence: **unverified** (path and body: Bigeye's MCP server; the form of the answer is taken from the message of Bigeye SDK 0.11.15 that has the fitting name).
    ///
    /// Required: `table_id`, `body`.
    pub fn queue_table_profile(&self) -> builder::QueueTableProfile {
        builder::QueueTableProfile {
            call: Call::new(&self.core, &QUEUE_TABLE_PROFILE),
        }
    }
    /// Set the column that queries of a table have to filter by.
    ///
    /// For tables that the database only lets query with a filter on their partition. There is no call that reads the column. Setting it a second time is answered with an error whose text does not tell the cause (seen in Mozilla's public ETL code).
    ///
    /// `PUT /api/v1/tables/{tableId}/required-partition-column`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; called like this by Mozilla's public ETL code).
    ///
    /// Required: `table_id`, `body`.
    pub fn set_required_partition_column(&self) -> builder::SetRequiredPartitionColumn {
        builder::SetRequiredPartitionColumn {
            call: Call::new(&self.core, &SET_REQUIRED_PARTITION_COLUMN),
        }
    }
    /// Silence the metrics of a table for a while.
    ///
    /// `POST /api/v1/tables/{tableId}/snooze`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`, `body`.
    pub fn snooze_table(&self) -> builder::SnoozeTable {
        builder::SnoozeTable {
            call: Call::new(&self.core, &SNOOZE_TABLE),
        }
    }
    /// End the silence of the metrics of a table.
    ///
    /// `POST /api/v1/tables/{tableId}/unsnooze`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `table_id`, `body`.
    pub fn unsnooze_table(&self) -> builder::UnsnoozeTable {
        builder::UnsnoozeTable {
            call: Call::new(&self.core, &UNSNOOZE_TABLE),
        }
    }
}

pub(crate) static BULK_UPDATE_DATE_COLUMNS: Operation = Operation {
    id: "bulkUpdateDateColumns",
    method: Method::PUT,
    path: "/api/v1/tables/date-columns/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::bulk_update_date_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUpdateDateColumns {
    pub(crate) call: Call,
}

impl BulkUpdateDateColumns {
    /// The body.
    pub fn body(mut self, value: impl Into<types::DateColumnsUpdate>) -> Self {
        self.call.json::<types::DateColumnsUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DateColumnsUpdateResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_REQUIRED_PARTITION_COLUMN: Operation = Operation {
    id: "deleteRequiredPartitionColumn",
    method: Method::DELETE,
    path: "/api/v1/tables/{tableId}/required-partition-column",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_required_partition_column`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRequiredPartitionColumn {
    pub(crate) call: Call,
}

impl DeleteRequiredPartitionColumn {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
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

pub(crate) static FETCH_TABLES: Operation = Operation {
    id: "fetchTables",
    method: Method::POST,
    path: "/api/v1/tables/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchTables {
    pub(crate) call: Call,
}

impl FetchTables {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TablesFetch>) -> Self {
        self.call.json::<types::TablesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TablePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Table> {
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
            |page: Response<types::TablePage>| {
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
                    items: body.tables.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_TABLE_DATE_COLUMNS: Operation = Operation {
    id: "getTableDateColumns",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/date-columns",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_table_date_columns`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableDateColumns {
    pub(crate) call: Call,
}

impl GetTableDateColumns {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableDateColumns>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_TABLE_PROFILE: Operation = Operation {
    id: "getTableProfile",
    method: Method::GET,
    path: "/api/v2/tables/{tableId}/profile",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_table_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableProfile {
    pub(crate) call: Call,
}

impl GetTableProfile {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableProfileResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_TABLE_PROFILE_STATUS: Operation = Operation {
    id: "getTableProfileStatus",
    method: Method::GET,
    path: "/api/v2/tables/{tableId}/profile/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_table_profile_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableProfileStatus {
    pub(crate) call: Call,
}

impl GetTableProfileStatus {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::WorkflowRunStatus> {
        codegen::wait(self.call, get_table_profile_status_state)
    }
}

pub(crate) fn get_table_profile_status_state(
    job: &types::WorkflowRunStatus,
) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "WORKFLOW_PROCESSING_STATUS_COMPLETED"
        | "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE" => Phase::Done,
        "WORKFLOW_PROCESSING_STATUS_FAILED" | "WORKFLOW_PROCESSING_STATUS_TIMED_OUT" => {
            Phase::Failed
        }
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: job.error.as_ref().cloned(),
        task: None,
    }
}

pub(crate) static GET_TABLE_WORKFLOW: Operation = Operation {
    id: "getTableWorkflow",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/workflow",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_table_workflow`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableWorkflow {
    pub(crate) call: Call,
}

impl GetTableWorkflow {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
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
}

pub(crate) static GET_TABLE_WORKFLOW_STATUS: Operation = Operation {
    id: "getTableWorkflowStatus",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/workflow/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_table_workflow_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableWorkflowStatus {
    pub(crate) call: Call,
}

impl GetTableWorkflowStatus {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::WorkflowStatus> {
        codegen::wait(self.call, get_table_workflow_status_state)
    }
}

pub(crate) fn get_table_workflow_status_state(job: &types::WorkflowStatus) -> JobState {
    let status: String = job
        .status
        .as_ref()
        .map(|value| value.as_str().to_owned())
        .unwrap_or_default();
    let phase = match status.as_str() {
        "WORKFLOW_PROCESSING_STATUS_COMPLETED"
        | "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE" => Phase::Done,
        "WORKFLOW_PROCESSING_STATUS_FAILED" | "WORKFLOW_PROCESSING_STATUS_TIMED_OUT" => {
            Phase::Failed
        }
        _ => Phase::Running,
    };
    JobState {
        phase,
        status,
        progress: None,
        message: None,
        task: None,
    }
}

pub(crate) static LIST_COLUMN_PROFILES: Operation = Operation {
    id: "listColumnProfiles",
    method: Method::GET,
    path: "/api/v1/tables/profile/{tableId}/{columnId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_column_profiles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListColumnProfiles {
    pub(crate) call: Call,
}

impl ListColumnProfiles {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
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
    pub async fn send(self) -> Result<Response<types::ColumnMetricProfileList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_DELTA_APPLICABLE_METRIC_TYPES: Operation = Operation {
    id: "listDeltaApplicableMetricTypes",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/delta-applicable-metric-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_delta_applicable_metric_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeltaApplicableMetricTypes {
    pub(crate) call: Call,
}

impl ListDeltaApplicableMetricTypes {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::TableApplicableMetricTypesResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TABLE_APPLICABLE_METRIC_TYPES: Operation = Operation {
    id: "listTableApplicableMetricTypes",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/applicable-metric-types",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_table_applicable_metric_types`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTableApplicableMetricTypes {
    pub(crate) call: Call,
}

impl ListTableApplicableMetricTypes {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::TableApplicableMetricTypesResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TABLE_COLUMN_PROFILES: Operation = Operation {
    id: "listTableColumnProfiles",
    method: Method::GET,
    path: "/api/v1/tables/profile/{tableId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_table_column_profiles`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTableColumnProfiles {
    pub(crate) call: Call,
}

impl ListTableColumnProfiles {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::ColumnMetricProfileList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TABLE_DBT_JOBS: Operation = Operation {
    id: "listTableDbtJobs",
    method: Method::GET,
    path: "/api/v1/tables/{tableId}/dbt/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_table_dbt_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTableDbtJobs {
    pub(crate) call: Call,
}

impl ListTableDbtJobs {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DbtJobList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static LIST_TABLES: Operation = Operation {
    id: "listTables",
    method: Method::GET,
    path: "/api/v1/tables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTables {
    pub(crate) call: Call,
}

impl ListTables {
    /// Only tables of the sources with these ids.
    ///
    /// Query parameter `warehouseId`.
    pub fn warehouse_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseId", value);
        self
    }
    /// Only tables in schemas with these names.
    ///
    /// Query parameter `schema`.
    pub fn schema(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("schema", value);
        self
    }
    /// Only tables with these names.
    ///
    /// Query parameter `tableName`.
    pub fn table_name(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("tableName", value);
        self
    }
    /// Only the tables with these ids.
    ///
    /// Query parameter `ids`.
    pub fn ids(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("ids", value);
        self
    }
    /// Only tables in the schemas with these ids.
    ///
    /// Query parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("schemaId", value);
        self
    }
    /// Whether the answer says what the calling user marked as a favourite.
    ///
    /// Query parameter `includeFavorites`.
    pub fn include_favorites(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("includeFavorites", value);
        self
    }
    /// Whether the columns are left out. Whether they are left out without it is not documented; for `fetchTables` they are.
    ///
    /// Query parameter `ignoreFields`.
    pub fn ignore_fields(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("ignoreFields", value);
        self
    }
    /// The workspace to look into. Needed when the user has access to more than one and the client sends no workspace header.
    ///
    /// Query parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.query::<i64>("workspaceId", value);
        self
    }
    /// Whether the answer has the ids of the nodes in the lineage graph.
    ///
    /// Query parameter `includeDataNodeIds`.
    pub fn include_data_node_ids(mut self, value: impl TryInto<bool>) -> Self {
        self.call.query::<bool>("includeDataNodeIds", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableList>, Error> {
        static SPLIT: Split = Split {
            parameters: &["ids", "tableName", "schema", "schemaId", "warehouseId"],
            longest_url: 7000,
        };
        codegen::send_split(
                self.call,
                &SPLIT,
                |all: &mut types::TableList, more: types::TableList| {
                    if let Some(list) = more.tables {
                        all.tables.get_or_insert_default().extend(list);
                    }
                    true
                },
            )
            .await
    }
}

pub(crate) static QUEUE_TABLE_PROFILE: Operation = Operation {
    id: "queueTableProfile",
    method: Method::POST,
    path: "/api/v2/tables/{tableId}/profile/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_table_profile`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueTableProfile {
    pub(crate) call: Call,
}

impl QueueTableProfile {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TableProfileQueue>) -> Self {
        self.call.json::<types::TableProfileQueue>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_table_profile_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        let started_table_id = self.call.parameter("tableId");
        codegen::send_and_wait(
            self.call,
            move |core, _started: &types::WorkflowRunStatus| {
                let mut poll = Call::new(core, &super::table::GET_TABLE_PROFILE_STATUS);
                let table_id = started_table_id
                    .clone()
                    .ok_or_else(|| codegen::missing("queueTableProfile", "tableId"))?;
                poll.path::<String>("tableId", table_id);
                Ok(poll)
            },
            super::table::get_table_profile_status_state,
        )
    }
}

pub(crate) static SET_REQUIRED_PARTITION_COLUMN: Operation = Operation {
    id: "setRequiredPartitionColumn",
    method: Method::PUT,
    path: "/api/v1/tables/{tableId}/required-partition-column",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_required_partition_column`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRequiredPartitionColumn {
    pub(crate) call: Call,
}

impl SetRequiredPartitionColumn {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// The body.
    pub fn body(
        mut self,
        value: impl Into<types::RequiredPartitionColumnUpdate>,
    ) -> Self {
        self.call.json::<types::RequiredPartitionColumnUpdate>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::RequiredPartitionColumn>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SNOOZE_TABLE: Operation = Operation {
    id: "snoozeTable",
    method: Method::POST,
    path: "/api/v1/tables/{tableId}/snooze",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::snooze_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SnoozeTable {
    pub(crate) call: Call,
}

impl SnoozeTable {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TableSnooze>) -> Self {
        self.call.json::<types::TableSnooze>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableSnoozeResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static UNSNOOZE_TABLE: Operation = Operation {
    id: "unsnoozeTable",
    method: Method::POST,
    path: "/api/v1/tables/{tableId}/unsnooze",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::unsnooze_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnsnoozeTable {
    pub(crate) call: Call,
}

impl UnsnoozeTable {
    /// Id of the table.
    ///
    /// Path parameter `tableId`.
    pub fn table_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("tableId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::TableUnsnooze>) -> Self {
        self.call.json::<types::TableUnsnooze>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableSnoozeResponse>, Error> {
        self.call.send_json().await
    }
}
