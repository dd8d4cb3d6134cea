// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `custom-repository`.

use client_runtime::{Error, ItemStream, Response, Waiter, codegen};
use client_runtime::codegen::{
    Accept, Call, Method, Next, Operation, Page, PagePlace, PageStyle, Pagination,
};
use super::{Client, builder, types};

/// # custom-repository
///
/// Lineage that a customer delivers.
impl Client {
    /// Create a custom repository.
    ///
    /// A custom repository holds the nodes and edges of a system that Bigeye does not know by itself. Bigeye's own client sends `name` and the id of `integrationType`. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-repositories`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn create_custom_repository(&self) -> builder::CreateCustomRepository {
        builder::CreateCustomRepository {
            call: Call::new(&self.core, &CREATE_CUSTOM_REPOSITORY),
        }
    }
    /// List the edges of a custom repository, in pages.
    ///
    /// Bigeye's own client asks for pages of 500. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-repositories/{repositoryId}/edges`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `repository_id`.
    pub fn fetch_custom_repository_edges(&self) -> builder::FetchCustomRepositoryEdges {
        let mut call = Call::new(&self.core, &FETCH_CUSTOM_REPOSITORY_EDGES);
        call.json(&types::CustomRepositoryEdgesFetch::new());
        builder::FetchCustomRepositoryEdges {
            call,
        }
    }
    /// List the nodes of a custom repository, in pages.
    ///
    /// Bigeye's own client asks for pages of 500. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-repositories/{repositoryId}/nodes`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `repository_id`.
    pub fn fetch_custom_repository_nodes(&self) -> builder::FetchCustomRepositoryNodes {
        let mut call = Call::new(&self.core, &FETCH_CUSTOM_REPOSITORY_NODES);
        call.json(&types::CustomRepositoryNodesFetch::new());
        builder::FetchCustomRepositoryNodes {
            call,
        }
    }
    /// List all custom repositories.
    ///
    /// All at once, without pages. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `GET /api/v2/lineage/custom-repositories`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn list_custom_repositories(&self) -> builder::ListCustomRepositories {
        builder::ListCustomRepositories {
            call: Call::new(&self.core, &LIST_CUSTOM_REPOSITORIES),
        }
    }
    /// Start to delete a custom repository.
    ///
    /// All its nodes and edges are deleted with it, which takes a while. Answers at once with the id of a workflow, whose end `getWorkflowRunStatus` tells. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-repositories/{repositoryId}/delete/queue`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `repository_id`.
    pub fn queue_custom_repository_delete(
        &self,
    ) -> builder::QueueCustomRepositoryDelete {
        builder::QueueCustomRepositoryDelete {
            call: Call::new(&self.core, &QUEUE_CUSTOM_REPOSITORY_DELETE),
        }
    }
    /// Start to bring a custom repository to a given state.
    ///
    /// The body says which nodes and edges the repository shall have; Bigeye creates, changes and deletes what differs. Answers at once with the id of a workflow, whose end `getWorkflowRunStatus` tells. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `POST /api/v2/lineage/custom-repositories/sync`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_custom_repository_sync(&self) -> builder::QueueCustomRepositorySync {
        builder::QueueCustomRepositorySync {
            call: Call::new(&self.core, &QUEUE_CUSTOM_REPOSITORY_SYNC),
        }
    }
    /// Change a custom repository.
    ///
    /// Bigeye's own client sends `name` and the id of `integrationType`. What happens to members that are left out is not documented. Not in the published documents: taken from Bigeye's own client.
    ///
    /// `PUT /api/v2/lineage/custom-repositories/{repositoryId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `repository_id`, `body`.
    pub fn update_custom_repository(&self) -> builder::UpdateCustomRepository {
        builder::UpdateCustomRepository {
            call: Call::new(&self.core, &UPDATE_CUSTOM_REPOSITORY),
        }
    }
}

pub(crate) static CREATE_CUSTOM_REPOSITORY: Operation = Operation {
    id: "createCustomRepository",
    method: Method::POST,
    path: "/api/v2/lineage/custom-repositories",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::create_custom_repository`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomRepository {
    pub(crate) call: Call,
}

impl CreateCustomRepository {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRepository>) -> Self {
        self.call.json::<types::CustomRepository>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRepository>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static FETCH_CUSTOM_REPOSITORY_EDGES: Operation = Operation {
    id: "fetchCustomRepositoryEdges",
    method: Method::POST,
    path: "/api/v2/lineage/custom-repositories/{repositoryId}/edges",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_custom_repository_edges`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCustomRepositoryEdges {
    pub(crate) call: Call,
}

impl FetchCustomRepositoryEdges {
    /// Id of the custom repository.
    ///
    /// Path parameter `repositoryId`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repositoryId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRepositoryEdgesFetch>) -> Self {
        self.call.json::<types::CustomRepositoryEdgesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::LineageRelationshipPage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::LineageRelationship> {
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
            |page: Response<types::LineageRelationshipPage>| {
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
                    items: body.relationships.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static FETCH_CUSTOM_REPOSITORY_NODES: Operation = Operation {
    id: "fetchCustomRepositoryNodes",
    method: Method::POST,
    path: "/api/v2/lineage/custom-repositories/{repositoryId}/nodes",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::fetch_custom_repository_nodes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct FetchCustomRepositoryNodes {
    pub(crate) call: Call,
}

impl FetchCustomRepositoryNodes {
    /// Id of the custom repository.
    ///
    /// Path parameter `repositoryId`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repositoryId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRepositoryNodesFetch>) -> Self {
        self.call.json::<types::CustomRepositoryNodesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::DataNodePage>, Error> {
        self.call.send_json().await
    }
    /// All items of all pages, in order. What was set for the page and its size is where it starts and how much it asks for at once.
    pub fn stream(self) -> ItemStream<types::DataNode> {
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
            |page: Response<types::DataNodePage>| {
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
                    items: body.data_nodes.unwrap_or_default(),
                    total,
                    next,
                }
            },
        )
    }
}

pub(crate) static LIST_CUSTOM_REPOSITORIES: Operation = Operation {
    id: "listCustomRepositories",
    method: Method::GET,
    path: "/api/v2/lineage/custom-repositories",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::list_custom_repositories`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomRepositories {
    pub(crate) call: Call,
}

impl ListCustomRepositories {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRepositoryList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUEUE_CUSTOM_REPOSITORY_DELETE: Operation = Operation {
    id: "queueCustomRepositoryDelete",
    method: Method::POST,
    path: "/api/v2/lineage/custom-repositories/{repositoryId}/delete/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::queue_custom_repository_delete`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueCustomRepositoryDelete {
    pub(crate) call: Call,
}

impl QueueCustomRepositoryDelete {
    /// Id of the custom repository.
    ///
    /// Path parameter `repositoryId`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repositoryId", value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRepositoryWorkflow>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_workflow_run_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::CustomRepositoryWorkflow| {
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
                        "queueCustomRepositoryDelete",
                        "workflowV2Id.runId",
                    ))?;
                poll.path::<String>("runId", run_id);
                let workflow_id = started
                    .workflow_v2_id
                    .as_ref()
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueCustomRepositoryDelete",
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
                            "queueCustomRepositoryDelete",
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
                            "queueCustomRepositoryDelete",
                            "workflowV2Id.workflowId",
                        ))?,
                )?;
                Ok(poll)
            },
            super::workflow::get_workflow_run_status_state,
        )
    }
}

pub(crate) static QUEUE_CUSTOM_REPOSITORY_SYNC: Operation = Operation {
    id: "queueCustomRepositorySync",
    method: Method::POST,
    path: "/api/v2/lineage/custom-repositories/sync",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_custom_repository_sync`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueCustomRepositorySync {
    pub(crate) call: Call,
}

impl QueueCustomRepositorySync {
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRepositorySync>) -> Self {
        self.call.json::<types::CustomRepositorySync>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRepositoryWorkflow>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_workflow_run_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::WorkflowRunStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::CustomRepositoryWorkflow| {
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
                        "queueCustomRepositorySync",
                        "workflowV2Id.runId",
                    ))?;
                poll.path::<String>("runId", run_id);
                let workflow_id = started
                    .workflow_v2_id
                    .as_ref()
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueCustomRepositorySync",
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
                            "queueCustomRepositorySync",
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
                            "queueCustomRepositorySync",
                            "workflowV2Id.workflowId",
                        ))?,
                )?;
                Ok(poll)
            },
            super::workflow::get_workflow_run_status_state,
        )
    }
}

pub(crate) static UPDATE_CUSTOM_REPOSITORY: Operation = Operation {
    id: "updateCustomRepository",
    method: Method::PUT,
    path: "/api/v2/lineage/custom-repositories/{repositoryId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::update_custom_repository`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCustomRepository {
    pub(crate) call: Call,
}

impl UpdateCustomRepository {
    /// Id of the custom repository.
    ///
    /// Path parameter `repositoryId`.
    pub fn repository_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("repositoryId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::CustomRepository>) -> Self {
        self.call.json::<types::CustomRepository>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::CustomRepository>, Error> {
        self.call.send_json().await
    }
}
