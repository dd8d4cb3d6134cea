// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `rebuild`.

use client_runtime::{Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, Method, Operation};
use super::{Client, builder, types};

/// # rebuild
///
/// Reading the metadata of sources, schemas and tables again.
impl Client {
    /// Queue reading a schema again.
    ///
    /// Bigeye reads the metadata again in the background. The answer comes at once, with the id of the workflow.
    ///
    /// `POST /api/v1/rebuilds/schemas/{schemaId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document, which requires a body; Bigeye SDK 0.11.15, which sends none).
    ///
    /// Required: `schema_id`.
    pub fn queue_schema_rebuild(&self) -> builder::QueueSchemaRebuild {
        builder::QueueSchemaRebuild {
            call: Call::new(&self.core, &QUEUE_SCHEMA_REBUILD),
        }
    }
    /// Queue reading a data source again.
    ///
    /// Bigeye reads the metadata again in the background. The answer comes at once, with the id of the workflow.
    ///
    /// `POST /api/v1/rebuilds/sources/{sourceId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `source_id`, `body`.
    pub fn queue_source_rebuild(&self) -> builder::QueueSourceRebuild {
        builder::QueueSourceRebuild {
            call: Call::new(&self.core, &QUEUE_SOURCE_REBUILD),
        }
    }
    /// Queue reading a table again.
    ///
    /// Bigeye reads the metadata again in the background. The table is given by its names, not by its id. The answer comes at once; the workflow is one of the second version and is asked for by `workflowV2Id`.
    ///
    /// `POST /api/v1/rebuilds/tables/single-table/queue`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `body`.
    pub fn queue_table_rebuild(&self) -> builder::QueueTableRebuild {
        builder::QueueTableRebuild {
            call: Call::new(&self.core, &QUEUE_TABLE_REBUILD),
        }
    }
}

pub(crate) static QUEUE_SCHEMA_REBUILD: Operation = Operation {
    id: "queueSchemaRebuild",
    method: Method::POST,
    path: "/api/v1/rebuilds/schemas/{schemaId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::queue_schema_rebuild`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueSchemaRebuild {
    pub(crate) call: Call,
}

impl QueueSchemaRebuild {
    /// Only what is in the schemas with these ids.
    ///
    /// Path parameter `schemaId`.
    pub fn schema_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("schemaId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RebuildOptions>) -> Self {
        self.call.json::<types::RebuildOptions>(&value.into());
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
                    .ok_or_else(|| codegen::missing(
                        "queueSchemaRebuild",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::workflow::get_workflow_status_state,
        )
    }
}

pub(crate) static QUEUE_SOURCE_REBUILD: Operation = Operation {
    id: "queueSourceRebuild",
    method: Method::POST,
    path: "/api/v1/rebuilds/sources/{sourceId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_source_rebuild`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueSourceRebuild {
    pub(crate) call: Call,
}

impl QueueSourceRebuild {
    /// Id of the source.
    ///
    /// Path parameter `sourceId`.
    pub fn source_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("sourceId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::RebuildOptions>) -> Self {
        self.call.json::<types::RebuildOptions>(&value.into());
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
                    .ok_or_else(|| codegen::missing(
                        "queueSourceRebuild",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::workflow::get_workflow_status_state,
        )
    }
}

pub(crate) static QUEUE_TABLE_REBUILD: Operation = Operation {
    id: "queueTableRebuild",
    method: Method::POST,
    path: "/api/v1/rebuilds/tables/single-table/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_table_rebuild`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueTableRebuild {
    pub(crate) call: Call,
}

impl QueueTableRebuild {
    /// The body.
    pub fn body(mut self, value: impl Into<types::TableRebuild>) -> Self {
        self.call.json::<types::TableRebuild>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::TableRebuildResponse>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_workflow_run_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::TableRebuildResponse| {
                let mut poll = Call::new(
                    core,
                    &super::workflow::GET_WORKFLOW_RUN_STATUS,
                );
                poll.json(&types::WorkflowRun::new());
                let run_id = started
                    .workflow_v2_id
                    .as_ref()
                    .and_then(|value| value.run_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueTableRebuild",
                        "workflowV2Id.runId",
                    ))?;
                poll.path::<String>("runId", run_id);
                let workflow_id = started
                    .workflow_v2_id
                    .as_ref()
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueTableRebuild",
                        "workflowV2Id.workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                poll.member(
                    "runId",
                    started
                        .workflow_v2_id
                        .as_ref()
                        .and_then(|value| value.run_id.as_ref())
                        .cloned()
                        .ok_or_else(|| codegen::missing(
                            "queueTableRebuild",
                            "workflowV2Id.runId",
                        ))?,
                )?;
                poll.member(
                    "workflowId",
                    started
                        .workflow_v2_id
                        .as_ref()
                        .and_then(|value| value.workflow_id.as_ref())
                        .cloned()
                        .ok_or_else(|| codegen::missing(
                            "queueTableRebuild",
                            "workflowV2Id.workflowId",
                        ))?,
                )?;
                Ok(poll)
            },
            super::workflow::get_workflow_run_status_state,
        )
    }
}
