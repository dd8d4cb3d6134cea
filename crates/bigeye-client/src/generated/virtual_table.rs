// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `virtual-table`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # virtual-table
///
/// Tables that are SQL queries.
impl Client {
    /// Create a virtual table.
    ///
    /// A virtual table is the result of a query, watched like a table. `queueVirtualTable` makes it in the background.
    ///
    /// `POST /api/v1/virtual-tables`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_virtual_table(&self) -> builder::CreateVirtualTable {
        builder::CreateVirtualTable {
            call: Call::new(&self.core, &CREATE_VIRTUAL_TABLE),
        }
    }
    /// Delete a virtual table.
    ///
    /// `DELETE /api/v1/virtual-tables/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `id`.
    pub fn delete_virtual_table(&self) -> builder::DeleteVirtualTable {
        builder::DeleteVirtualTable {
            call: Call::new(&self.core, &DELETE_VIRTUAL_TABLE),
        }
    }
    /// Fetch a page of the virtual tables.
    ///
    /// Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/virtual-tables/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    pub fn fetch_virtual_tables(&self) -> builder::FetchVirtualTables {
        let mut call = Call::new(&self.core, &FETCH_VIRTUAL_TABLES);
        call.json(&types::VirtualTablesFetch::new());
        builder::FetchVirtualTables {
            call,
        }
    }
    /// Get one virtual table.
    ///
    /// `GET /api/v1/virtual-tables/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `id`.
    pub fn get_virtual_table(&self) -> builder::GetVirtualTable {
        builder::GetVirtualTable {
            call: Call::new(&self.core, &GET_VIRTUAL_TABLE),
        }
    }
    /// Get where the making of a virtual table stands.
    ///
    /// Can be polled until the workflow ends. A partial failure ends it too, as a result: look at the status.
    ///
    /// `GET /api/v1/virtual-tables/status/{workflowId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `workflow_id`.
    pub fn get_virtual_table_status(&self) -> builder::GetVirtualTableStatus {
        builder::GetVirtualTableStatus {
            call: Call::new(&self.core, &GET_VIRTUAL_TABLE_STATUS),
        }
    }
    /// List the virtual tables of a workspace.
    ///
    /// Answers with all of them at once: with a bare list, as public clients read it. The published document has an object with the list in `virtualTables`; both are accepted. `fetchVirtualTables` has pages.
    ///
    /// `GET /api/v1/virtual-tables`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called like this by Mozilla's public ETL code).
    pub fn list_virtual_tables(&self) -> builder::ListVirtualTables {
        builder::ListVirtualTables {
            call: Call::new(&self.core, &LIST_VIRTUAL_TABLES),
        }
    }
    /// Queue making a virtual table.
    ///
    /// The answer comes at once; the table is made in the background and comes with the status of the workflow.
    ///
    /// `POST /api/v1/virtual-tables/queue`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn queue_virtual_table(&self) -> builder::QueueVirtualTable {
        builder::QueueVirtualTable {
            call: Call::new(&self.core, &QUEUE_VIRTUAL_TABLE),
        }
    }
    /// Change a virtual table.
    ///
    /// Send all of it: Bigeye's own client does. Bigeye's own client reads no answer.
    ///
    /// `PUT /api/v1/virtual-tables/{id}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `id`, `body`.
    pub fn update_virtual_table(&self) -> builder::UpdateVirtualTable {
        builder::UpdateVirtualTable {
            call: Call::new(&self.core, &UPDATE_VIRTUAL_TABLE),
        }
    }
}

pub(crate) static CREATE_VIRTUAL_TABLE: Operation = Operation {
    id: "createVirtualTable",
    method: Method::POST,
    path: "/api/v1/virtual-tables",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_virtual_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVirtualTable {
    pub(crate) call: Call,
}

impl CreateVirtualTable {
    /// The body.
    pub fn body(mut self, value: impl Into<types::VirtualTableWrite>) -> Self {
        self.call.json::<types::VirtualTableWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::VirtualTable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_VIRTUAL_TABLE: Operation = Operation {
    id: "deleteVirtualTable",
    method: Method::DELETE,
    path: "/api/v1/virtual-tables/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_virtual_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVirtualTable {
    pub(crate) call: Call,
}

impl DeleteVirtualTable {
    /// Id of the virtual table.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
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

pub(crate) static FETCH_VIRTUAL_TABLES: Operation = Operation {
    id: "fetchVirtualTables",
    method: Method::POST,
    path: "/api/v1/virtual-tables/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_virtual_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchVirtualTables {
    pub(crate) call: Call,
}

impl FetchVirtualTables {
    /// The body.
    pub fn body(mut self, value: impl Into<types::VirtualTablesFetch>) -> Self {
        self.call.json::<types::VirtualTablesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::VirtualTablePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::VirtualTable> {
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
            |page: Response<types::VirtualTablePage>| {
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
                    items: body.virtual_tables.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_VIRTUAL_TABLE: Operation = Operation {
    id: "getVirtualTable",
    method: Method::GET,
    path: "/api/v1/virtual-tables/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_virtual_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVirtualTable {
    pub(crate) call: Call,
}

impl GetVirtualTable {
    /// Id of the virtual table.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::VirtualTable>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_VIRTUAL_TABLE_STATUS: Operation = Operation {
    id: "getVirtualTableStatus",
    method: Method::GET,
    path: "/api/v1/virtual-tables/status/{workflowId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_virtual_table_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetVirtualTableStatus {
    pub(crate) call: Call,
}

impl GetVirtualTableStatus {
    /// Id of the workflow's run: `statusResponse.workflowV2Id.runId` of `queueVirtualTable`.
    ///
    /// Query parameter `runId`.
    pub fn run_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.query::<String>("runId", value);
        self
    }
    /// Id of the workflow, a text: `statusResponse.workflowV2Id.workflowId` of `queueVirtualTable`.
    ///
    /// Path parameter `workflowId`.
    pub fn workflow_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("workflowId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::VirtualTableWorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::VirtualTableWorkflowStatus> {
        codegen::wait(self.call, get_virtual_table_status_state)
    }
}

pub(crate) fn get_virtual_table_status_state(
    job: &types::VirtualTableWorkflowStatus,
) -> JobState {
    let status: String = job
        .status_response
        .as_ref()
        .and_then(|value| value.status.as_ref())
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
        message: job
            .status_response
            .as_ref()
            .and_then(|value| value.error.as_ref())
            .cloned(),
        task: None,
    }
}

pub(crate) static LIST_VIRTUAL_TABLES: Operation = Operation {
    id: "listVirtualTables",
    method: Method::GET,
    path: "/api/v1/virtual-tables",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_virtual_tables`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListVirtualTables {
    pub(crate) call: Call,
}

impl ListVirtualTables {
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
    pub async fn send(self) -> Result<Response<types::VirtualTableList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUEUE_VIRTUAL_TABLE: Operation = Operation {
    id: "queueVirtualTable",
    method: Method::POST,
    path: "/api/v1/virtual-tables/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_virtual_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueVirtualTable {
    pub(crate) call: Call,
}

impl QueueVirtualTable {
    /// The body.
    pub fn body(mut self, value: impl Into<types::VirtualTableWrite>) -> Self {
        self.call.json::<types::VirtualTableWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(
        self,
    ) -> Result<Response<types::VirtualTableWorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_virtual_table_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::VirtualTableWorkflowStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::VirtualTableWorkflowStatus| {
                let mut poll = Call::new(
                    core,
                    &super::virtual_table::GET_VIRTUAL_TABLE_STATUS,
                );
                let run_id = started
                    .status_response
                    .as_ref()
                    .and_then(|value| value.workflow_v2_id.as_ref())
                    .and_then(|value| value.run_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueVirtualTable",
                        "statusResponse.workflowV2Id.runId",
                    ))?;
                poll.query::<String>("runId", run_id);
                let workflow_id = started
                    .status_response
                    .as_ref()
                    .and_then(|value| value.workflow_v2_id.as_ref())
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueVirtualTable",
                        "statusResponse.workflowV2Id.workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::virtual_table::get_virtual_table_status_state,
        )
    }
}

pub(crate) static UPDATE_VIRTUAL_TABLE: Operation = Operation {
    id: "updateVirtualTable",
    method: Method::PUT,
    path: "/api/v1/virtual-tables/{id}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_virtual_table`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateVirtualTable {
    pub(crate) call: Call,
}

impl UpdateVirtualTable {
    /// Id of the virtual table.
    ///
    /// Path parameter `id`.
    pub fn id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("id", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::VirtualTableWrite>) -> Self {
        self.call.json::<types::VirtualTableWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::VirtualTable>, Error> {
        self.call.send_json().await
    }
}
