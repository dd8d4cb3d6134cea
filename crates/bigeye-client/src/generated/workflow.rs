// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `workflow`.

use client_runtime::{Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use super::{Client, builder, types};

/// # workflow
///
/// The state of long-running work.
impl Client {
    /// Get where a run of a workflow stands.
    ///
    /// Reads only, although it is a POST. For workflows with a text as id. The body repeats the ids. `WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE` is an end too: some of the work was done and some failed.
    ///
    /// `POST /api/v2/workflows/status/{workflowId}/{runId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `workflow_id`, `run_id`.
    pub fn get_workflow_run_status(&self) -> builder::GetWorkflowRunStatus {
        let mut call = Call::new(&self.core, &GET_WORKFLOW_RUN_STATUS);
        call.json(&types::WorkflowRun::new());
        builder::GetWorkflowRunStatus {
            call,
        }
    }
    /// Get where several workflows stand.
    ///
    /// Reads only, although it is a POST. For workflows with a text as id.
    ///
    /// `POST /api/v2/workflows/status/bulk`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    pub fn get_workflow_run_statuses(&self) -> builder::GetWorkflowRunStatuses {
        let mut call = Call::new(&self.core, &GET_WORKFLOW_RUN_STATUSES);
        call.json(&types::WorkflowRunStatusesFetch::new());
        builder::GetWorkflowRunStatuses {
            call,
        }
    }
    /// Get where a workflow stands.
    ///
    /// For workflows with a number as id. `WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE` is an end too: some of the work was done and some failed. The status holds no results; read them where they belong.
    ///
    /// `GET /api/v1/workflows/{workflowId}/status`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document; Bigeye SDK 0.11.15).
    ///
    /// Required: `workflow_id`.
    pub fn get_workflow_status(&self) -> builder::GetWorkflowStatus {
        builder::GetWorkflowStatus {
            call: Call::new(&self.core, &GET_WORKFLOW_STATUS),
        }
    }
    /// Get where a workflow stands, without the id of its run.
    ///
    /// Reads only, although it is a POST. For workflows with a text as id. Which run is meant is not documented; probably the latest. The body repeats the id.
    ///
    /// `POST /api/v2/workflows/status/{workflowId}`
    ///
    /// Evidence: documented by the vendor (published OpenAPI document).
    ///
    /// Required: `workflow_id`.
    pub fn get_workflow_status_without_run(
        &self,
    ) -> builder::GetWorkflowStatusWithoutRun {
        let mut call = Call::new(&self.core, &GET_WORKFLOW_STATUS_WITHOUT_RUN);
        call.json(&types::WorkflowRun::new());
        builder::GetWorkflowStatusWithoutRun {
            call,
        }
    }
}

pub(crate) static GET_WORKFLOW_RUN_STATUS: Operation = Operation {
    id: "getWorkflowRunStatus",
    method: Method::POST,
    path: "/api/v2/workflows/status/{workflowId}/{runId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_workflow_run_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowRunStatus {
    pub(crate) call: Call,
}

impl GetWorkflowRunStatus {
    /// Id of the workflow, a text, as the call that started it gave it.
    ///
    /// Path parameter `workflowId`.
    pub fn workflow_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("workflowId", value);
        self
    }
    /// Id of the run, a text, as the call that started it gave it.
    ///
    /// Path parameter `runId`.
    pub fn run_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("runId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::WorkflowRun>) -> Self {
        self.call.json::<types::WorkflowRun>(&value.into());
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
        codegen::wait(self.call, get_workflow_run_status_state)
    }
}

pub(crate) fn get_workflow_run_status_state(job: &types::WorkflowRunStatus) -> JobState {
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

pub(crate) static GET_WORKFLOW_RUN_STATUSES: Operation = Operation {
    id: "getWorkflowRunStatuses",
    method: Method::POST,
    path: "/api/v2/workflows/status/bulk",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_workflow_run_statuses`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowRunStatuses {
    pub(crate) call: Call,
}

impl GetWorkflowRunStatuses {
    /// The body.
    pub fn body(mut self, value: impl Into<types::WorkflowRunStatusesFetch>) -> Self {
        self.call.json::<types::WorkflowRunStatusesFetch>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::WorkflowRunStatusList>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_WORKFLOW_STATUS: Operation = Operation {
    id: "getWorkflowStatus",
    method: Method::GET,
    path: "/api/v1/workflows/{workflowId}/status",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_workflow_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowStatus {
    pub(crate) call: Call,
}

impl GetWorkflowStatus {
    /// Id of the workflow, as the call that started it gave it.
    ///
    /// Path parameter `workflowId`.
    pub fn workflow_id(mut self, value: impl TryInto<i64>) -> Self {
        self.call.path::<i64>("workflowId", value);
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
        codegen::wait(self.call, get_workflow_status_state)
    }
}

pub(crate) fn get_workflow_status_state(job: &types::WorkflowStatus) -> JobState {
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

pub(crate) static GET_WORKFLOW_STATUS_WITHOUT_RUN: Operation = Operation {
    id: "getWorkflowStatusWithoutRun",
    method: Method::POST,
    path: "/api/v2/workflows/status/{workflowId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::get_workflow_status_without_run`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowStatusWithoutRun {
    pub(crate) call: Call,
}

impl GetWorkflowStatusWithoutRun {
    /// Id of the workflow, a text, as the call that started it gave it.
    ///
    /// Path parameter `workflowId`.
    pub fn workflow_id(mut self, value: impl TryInto<String>) -> Self {
        self.call.path::<String>("workflowId", value);
        self
    }
    /// The body.
    pub fn body(mut self, value: impl Into<types::WorkflowRun>) -> Self {
        self.call.json::<types::WorkflowRun>(&value.into());
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
        codegen::wait(self.call, get_workflow_status_without_run_state)
    }
}

pub(crate) fn get_workflow_status_without_run_state(
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
