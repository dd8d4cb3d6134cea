// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `schema`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase, Split,
};
use super::{Client, builder, types};

/// # schema
///
/// Schemas of sources.
impl Client {
    /// Go back to the region that Bigeye found for a BigQuery schema.
    ///
    /// Takes away what `setSchemaRegion` set.
    ///
    /// `DELETE /api/v1/schemas/{schemaId}/region`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`.
    pub fn delete_schema_region(&self) -> builder::DeleteSchemaRegion {
        builder::DeleteSchemaRegion {
            call: Call::new(&self.core, &DELETE_SCHEMA_REGION),
        }
    }
    /// Fetch a page of the changes of schemas.
    ///
    /// Tables and columns that appeared, went away or changed their type, as Bigeye saw it when it read the metadata. Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/schema-changes/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_schema_changes(&self) -> builder::FetchSchemaChanges {
        let mut call = Call::new(&self.core, &FETCH_SCHEMA_CHANGES);
        call.json(&types::SchemaChangesFetch::new());
        builder::FetchSchemaChanges {
            call,
        }
    }
    /// Fetch a page of the schemas.
    ///
    /// Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/schemas/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn fetch_schemas(&self) -> builder::FetchSchemas {
        let mut call = Call::new(&self.core, &FETCH_SCHEMAS);
        call.json(&types::SchemasFetch::new());
        builder::FetchSchemas { call }
    }
    /// Get the region of a BigQuery schema.
    ///
    /// BigQuery calls a schema dataset.
    ///
    /// `GET /api/v1/schemas/{schemaId}/region`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`.
    pub fn get_schema_region(&self) -> builder::GetSchemaRegion {
        builder::GetSchemaRegion {
            call: Call::new(&self.core, &GET_SCHEMA_REGION),
        }
    }
    /// Get the workflow of a schema.
    ///
    /// Tells the id of the workflow that reads the schema. Which one, when there were several, is not documented.
    ///
    /// `GET /api/v1/schemas/{schemaId}/workflow`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`.
    pub fn get_schema_workflow(&self) -> builder::GetSchemaWorkflow {
        builder::GetSchemaWorkflow {
            call: Call::new(&self.core, &GET_SCHEMA_WORKFLOW),
        }
    }
    /// Get where the workflow of a schema stands.
    ///
    /// Can be polled until the workflow ends. A partial failure ends it too, as a result: look at the status.
    ///
    /// `GET /api/v1/schemas/{schemaId}/workflow/status`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`.
    pub fn get_schema_workflow_status(&self) -> builder::GetSchemaWorkflowStatus {
        builder::GetSchemaWorkflowStatus {
            call: Call::new(&self.core, &GET_SCHEMA_WORKFLOW_STATUS),
        }
    }
    /// List the dbt jobs of a schema.
    ///
    /// Answers with all of them at once.
    ///
    /// `GET /api/v1/schemas/{schemaId}/dbt/jobs`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`.
    pub fn list_schema_dbt_jobs(&self) -> builder::ListSchemaDbtJobs {
        builder::ListSchemaDbtJobs {
            call: Call::new(&self.core, &LIST_SCHEMA_DBT_JOBS),
        }
    }
    /// List schemas.
    ///
    /// Answers with all schemas that fit, at once. `fetchSchemas` has pages. A long list of ids or names makes a long address: Bigeye's own client splits a call whose address would be longer than 7000 characters.
    ///
    /// `GET /api/v1/schemas`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; Bigeye's MCP server).
    pub fn list_schemas(&self) -> builder::ListSchemas {
        builder::ListSchemas {
            call: Call::new(&self.core, &LIST_SCHEMAS),
        }
    }
    /// Set the region of a BigQuery schema.
    ///
    /// The region then counts instead of the one that Bigeye found, until `deleteSchemaRegion`.
    ///
    /// `PUT /api/v1/schemas/{schemaId}/region`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `schema_id`, `body`.
    pub fn set_schema_region(&self) -> builder::SetSchemaRegion {
        builder::SetSchemaRegion {
            call: Call::new(&self.core, &SET_SCHEMA_REGION),
        }
    }
}

pub(crate) static DELETE_SCHEMA_REGION: Operation = Operation {
    id: "deleteSchemaRegion",
    method: Method::DELETE,
    path: "/api/v1/schemas/{schemaId}/region",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_schema_region`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSchemaRegion {
    pub(crate) call: Call,
}

impl DeleteSchemaRegion {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
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

pub(crate) static FETCH_SCHEMA_CHANGES: Operation = Operation {
    id: "fetchSchemaChanges",
    method: Method::POST,
    path: "/api/v1/schema-changes/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_schema_changes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchSchemaChanges {
    pub(crate) call: Call,
}

impl FetchSchemaChanges {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SchemaChangesFetch>) -> Self {
        self.call.json::<types::SchemaChangesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SchemaChangePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::SchemaChange> {
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
            |page: Response<types::SchemaChangePage>| {
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
                    items: body.schema_changes.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_SCHEMAS: Operation = Operation {
    id: "fetchSchemas",
    method: Method::POST,
    path: "/api/v1/schemas/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_schemas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchSchemas {
    pub(crate) call: Call,
}

impl FetchSchemas {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SchemasFetch>) -> Self {
        self.call.json::<types::SchemasFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SchemaPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Schema> {
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
            |page: Response<types::SchemaPage>| {
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
                    items: body.schemas.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_SCHEMA_REGION: Operation = Operation {
    id: "getSchemaRegion",
    method: Method::GET,
    path: "/api/v1/schemas/{schemaId}/region",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_schema_region`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSchemaRegion {
    pub(crate) call: Call,
}

impl GetSchemaRegion {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SchemaRegion>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SCHEMA_WORKFLOW: Operation = Operation {
    id: "getSchemaWorkflow",
    method: Method::GET,
    path: "/api/v1/schemas/{schemaId}/workflow",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_schema_workflow`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSchemaWorkflow {
    pub(crate) call: Call,
}

impl GetSchemaWorkflow {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
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

pub(crate) static GET_SCHEMA_WORKFLOW_STATUS: Operation = Operation {
    id: "getSchemaWorkflowStatus",
    method: Method::GET,
    path: "/api/v1/schemas/{schemaId}/workflow/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_schema_workflow_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSchemaWorkflowStatus {
    pub(crate) call: Call,
}

impl GetSchemaWorkflowStatus {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
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
        codegen::wait(self.call, get_schema_workflow_status_state)
    }
}

pub(crate) fn get_schema_workflow_status_state(job: &types::WorkflowStatus) -> JobState {
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

pub(crate) static LIST_SCHEMA_DBT_JOBS: Operation = Operation {
    id: "listSchemaDbtJobs",
    method: Method::GET,
    path: "/api/v1/schemas/{schemaId}/dbt/jobs",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_schema_dbt_jobs`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSchemaDbtJobs {
    pub(crate) call: Call,
}

impl ListSchemaDbtJobs {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
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

pub(crate) static LIST_SCHEMAS: Operation = Operation {
    id: "listSchemas",
    method: Method::GET,
    path: "/api/v1/schemas",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_schemas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSchemas {
    pub(crate) call: Call,
}

impl ListSchemas {
    /// Only schemas of the sources with these ids.
    ///
    /// Query parameter `warehouseId`.
    pub fn warehouse_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("warehouseId", value);
        self
    }
    /// Only schemas with these names.
    ///
    /// Query parameter `schemaName`.
    pub fn schema_name(mut self, value: impl TryInto<Vec<String>>) -> Self {
        self.call.query::<Vec<String>>("schemaName", value);
        self
    }
    /// Only the schemas with these ids.
    ///
    /// Query parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<Vec<i64>>) -> Self {
        self.call.query::<Vec<i64>>("schemaId", value);
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
    pub async fn send(self) -> Result<Response<types::SchemaList>, Error> {
        static SPLIT: Split = Split {
            parameters: &["schemaId", "schemaName", "warehouseId"],
            longest_url: 7000,
        };
        codegen::send_split(
                self.call,
                &SPLIT,
                |all: &mut types::SchemaList, more: types::SchemaList| {
                    if let Some(list) = more.schemas {
                        all.schemas.get_or_insert_default().extend(list);
                    }
                    true
                },
            )
            .await
    }
}

pub(crate) static SET_SCHEMA_REGION: Operation = Operation {
    id: "setSchemaRegion",
    method: Method::PUT,
    path: "/api/v1/schemas/{schemaId}/region",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_schema_region`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSchemaRegion {
    pub(crate) call: Call,
}

impl SetSchemaRegion {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::SchemaRegionUpdate>) -> Self {
        self.call.json::<types::SchemaRegionUpdate>(&value.into());
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
