// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `source`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, JobState, Method, Next, Operation, Page, PagePlace, PageStyle,
    Pagination, Phase,
};
use super::{Client, builder, types};

/// # source
///
/// Data sources (older places call them warehouses).
impl Client {
    /// Create or change a data source.
    ///
    /// With an `id` it changes that source, without one it makes a new one. Bigeye then reads the source's metadata, unless `skipIndexing` is true.
    ///
    /// `POST /api/v1/sources`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_source(&self) -> builder::CreateSource {
        builder::CreateSource {
            call: Call::new(&self.core, &CREATE_SOURCE),
        }
    }
    /// Delete a data source.
    ///
    /// `DELETE /api/v1/sources/{sourceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `source_id`.
    pub fn delete_source(&self) -> builder::DeleteSource {
        builder::DeleteSource {
            call: Call::new(&self.core, &DELETE_SOURCE),
        }
    }
    /// Fetch a page of the data sources.
    ///
    /// Reads only, although it is a POST. The cursor of the next page comes back in `paginationInfo.nextCursor` and goes into the body as `pageCursor`; an empty or missing cursor means that this was the last page.
    ///
    /// `POST /api/v1/sources/fetch`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15; called like this by PostHog's public source).
    pub fn fetch_sources(&self) -> builder::FetchSources {
        let mut call = Call::new(&self.core, &FETCH_SOURCES);
        call.json(&types::SourcesFetch::new());
        builder::FetchSources { call }
    }
    /// Get one data source.
    ///
    /// `GET /api/v1/sources/{sourceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `source_id`.
    pub fn get_source(&self) -> builder::GetSource {
        builder::GetSource {
            call: Call::new(&self.core, &GET_SOURCE),
        }
    }
    /// Get the workflow of a data source.
    ///
    /// Tells the id of the workflow that reads the source. Which one, when there were several, is not documented.
    ///
    /// `GET /api/v1/sources/{sourceId}/workflow`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `source_id`.
    pub fn get_source_workflow(&self) -> builder::GetSourceWorkflow {
        builder::GetSourceWorkflow {
            call: Call::new(&self.core, &GET_SOURCE_WORKFLOW),
        }
    }
    /// Get where the workflow of a data source stands.
    ///
    /// Can be polled until the workflow ends. A partial failure ends it too, as a result: look at the status.
    ///
    /// `GET /api/v1/sources/{sourceId}/workflow/status`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `source_id`.
    pub fn get_source_workflow_status(&self) -> builder::GetSourceWorkflowStatus {
        builder::GetSourceWorkflowStatus {
            call: Call::new(&self.core, &GET_SOURCE_WORKFLOW_STATUS),
        }
    }
    /// List the data sources of a workspace.
    ///
    /// The path is called by Bigeye's MCP server; the form of its answer is not known. A list and an object are both accepted; `getWorkspace` and `fetchSources` are documented.
    ///
    /// `GET /api/v1/workspaces/{workspaceId}/sources`
    ///
    /// Evidence: **unverified** (path: Bigeye's MCP server; the answer is not known).
    ///
    /// Required: `workspace_id`.
    pub fn list_workspace_sources(&self) -> builder::ListWorkspaceSources {
        builder::ListWorkspaceSources {
            call: Call::new(&self.core, &LIST_WORKSPACE_SOURCES),
        }
    }
    /// Choose the schemas that get metadata metrics by themselves.
    ///
    /// Sets the schemas of one source in which Bigeye makes metrics on metadata without being asked.
    ///
    /// `POST /api/v1/sources/metadata-schemas`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn set_metadata_schemas(&self) -> builder::SetMetadataSchemas {
        builder::SetMetadataSchemas {
            call: Call::new(&self.core, &SET_METADATA_SCHEMAS),
        }
    }
    /// Check whether a data source can be reached.
    ///
    /// Takes the same body as making a source, and makes nothing. Whether it can be reached is in the answer: look at `isValid`.
    ///
    /// `POST /api/v1/sources/validate`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    pub fn validate_source(&self) -> builder::ValidateSource {
        let mut call = Call::new(&self.core, &VALIDATE_SOURCE);
        call.json(&types::SourceWrite::new());
        builder::ValidateSource { call }
    }
}

pub(crate) static CREATE_SOURCE: Operation = Operation {
    id: "createSource",
    method: Method::POST,
    path: "/api/v1/sources",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSource {
    pub(crate) call: Call,
}

impl CreateSource {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SourceWrite>) -> Self {
        self.call.json::<types::SourceWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SourceWriteResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static DELETE_SOURCE: Operation = Operation {
    id: "deleteSource",
    method: Method::DELETE,
    path: "/api/v1/sources/{sourceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::delete_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSource {
    pub(crate) call: Call,
}

impl DeleteSource {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
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

pub(crate) static FETCH_SOURCES: Operation = Operation {
    id: "fetchSources",
    method: Method::POST,
    path: "/api/v1/sources/fetch",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchSources {
    pub(crate) call: Call,
}

impl FetchSources {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SourcesFetch>) -> Self {
        self.call.json::<types::SourcesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SourcePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::Source> {
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
            |page: Response<types::SourcePage>| {
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
                    items: body.sources.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static GET_SOURCE: Operation = Operation {
    id: "getSource",
    method: Method::GET,
    path: "/api/v1/sources/{sourceId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSource {
    pub(crate) call: Call,
}

impl GetSource {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SourceResponse>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_SOURCE_WORKFLOW: Operation = Operation {
    id: "getSourceWorkflow",
    method: Method::GET,
    path: "/api/v1/sources/{sourceId}/workflow",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_source_workflow`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSourceWorkflow {
    pub(crate) call: Call,
}

impl GetSourceWorkflow {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
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

pub(crate) static GET_SOURCE_WORKFLOW_STATUS: Operation = Operation {
    id: "getSourceWorkflowStatus",
    method: Method::GET,
    path: "/api/v1/sources/{sourceId}/workflow/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_source_workflow_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSourceWorkflowStatus {
    pub(crate) call: Call,
}

impl GetSourceWorkflowStatus {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
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
        codegen::wait(self.call, get_source_workflow_status_state)
    }
}

pub(crate) fn get_source_workflow_status_state(job: &types::WorkflowStatus) -> JobState {
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

pub(crate) static LIST_WORKSPACE_SOURCES: Operation = Operation {
    id: "listWorkspaceSources",
    method: Method::GET,
    path: "/api/v1/workspaces/{workspaceId}/sources",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_workspace_sources`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceSources {
    pub(crate) call: Call,
}

impl ListWorkspaceSources {
    /// Id of the workspace.
    ///
    /// Path parameter `workspaceId`.
    pub fn workspace_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workspaceId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkspaceSourceList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static SET_METADATA_SCHEMAS: Operation = Operation {
    id: "setMetadataSchemas",
    method: Method::POST,
    path: "/api/v1/sources/metadata-schemas",
    safe: false,
    authenticate: true,
    accept: Accept::Nothing,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::set_metadata_schemas`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetMetadataSchemas {
    pub(crate) call: Call,
}

impl SetMetadataSchemas {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetadataSchemasUpdate>) -> Self {
        self.call.json::<types::MetadataSchemasUpdate>(&value.into());
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

pub(crate) static VALIDATE_SOURCE: Operation = Operation {
    id: "validateSource",
    method: Method::POST,
    path: "/api/v1/sources/validate",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::validate_source`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ValidateSource {
    pub(crate) call: Call,
}

impl ValidateSource {
    /// The body.
    pub fn body(mut self, value: impl Into<types::SourceWrite>) -> Self {
        self.call.json::<types::SourceWrite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::SourceValidation>, Error> {
        self.call.send_json().await
    }
}
