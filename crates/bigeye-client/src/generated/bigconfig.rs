// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `bigconfig`.

use client_runtime::{Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use super::{Client, builder, types};

/// # bigconfig
///
/// Monitoring as code, plans and applies Bigconfig files.
impl Client {
    /// Get state and result of a Bigconfig that was queued.
    ///
    /// A partial failure counts as an end: the result says what failed.
    ///
    /// `GET /api/v1/bigconfig/status/{workflowId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `workflow_id`.
    pub fn get_bigconfig_status(&self) -> builder::GetBigconfigStatus {
        builder::GetBigconfigStatus {
            call: Call::new(&self.core, &GET_BIGCONFIG_STATUS),
        }
    }
    /// Queue a Bigconfig to be applied.
    ///
    /// Creates, changes and deletes metrics and custom rules: Bigeye's SDK applies an empty one to delete what the source has. Answers at once with a workflow; `getBigconfigStatus` has the result, with everything that was done and what failed.
    ///
    /// `POST /api/v1/bigconfig/apply`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_bigconfig_apply(&self) -> builder::QueueBigconfigApply {
        builder::QueueBigconfigApply {
            call: Call::new(&self.core, &QUEUE_BIGCONFIG_APPLY),
        }
    }
    /// Queue to see what a Bigconfig would change.
    ///
    /// Changes nothing. Answers at once with a workflow; `getBigconfigStatus` has the result.
    ///
    /// `POST /api/v1/bigconfig/plan`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_bigconfig_plan(&self) -> builder::QueueBigconfigPlan {
        builder::QueueBigconfigPlan {
            call: Call::new(&self.core, &QUEUE_BIGCONFIG_PLAN),
        }
    }
}

pub(crate) static GET_BIGCONFIG_STATUS: Operation = Operation {
    id: "getBigconfigStatus",
    method: Method::GET,
    path: "/api/v1/bigconfig/status/{workflowId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_bigconfig_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBigconfigStatus {
    pub(crate) call: Call,
}

impl GetBigconfigStatus {
    /// Id of the workflow, from `statusResponse.workflowV2Id.workflowId`.
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
    pub async fn send(self) -> Result<Response<types::BigconfigStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::BigconfigStatus> {
        codegen::wait(self.call, get_bigconfig_status_state)
    }
}

pub(crate) fn get_bigconfig_status_state(job: &types::BigconfigStatus) -> JobState {
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

pub(crate) static QUEUE_BIGCONFIG_APPLY: Operation = Operation {
    id: "queueBigconfigApply",
    method: Method::POST,
    path: "/api/v1/bigconfig/apply",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_bigconfig_apply`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueBigconfigApply {
    pub(crate) call: Call,
}

impl QueueBigconfigApply {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricSuite>) -> Self {
        self.call.json::<types::MetricSuite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BigconfigStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_bigconfig_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BigconfigStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BigconfigStatus| {
                let mut poll = Call::new(core, &super::bigconfig::GET_BIGCONFIG_STATUS);
                let workflow_id = started
                    .status_response
                    .as_ref()
                    .and_then(|value| value.workflow_v2_id.as_ref())
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueBigconfigApply",
                        "statusResponse.workflowV2Id.workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::bigconfig::get_bigconfig_status_state,
        )
    }
}

pub(crate) static QUEUE_BIGCONFIG_PLAN: Operation = Operation {
    id: "queueBigconfigPlan",
    method: Method::POST,
    path: "/api/v1/bigconfig/plan",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_bigconfig_plan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueBigconfigPlan {
    pub(crate) call: Call,
}

impl QueueBigconfigPlan {
    /// The body.
    pub fn body(mut self, value: impl Into<types::MetricSuite>) -> Self {
        self.call.json::<types::MetricSuite>(&value.into());
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// What was wrong with the request, on the way, or in the answer: see [`Error`](client_runtime::Error).
    pub async fn send(self) -> Result<Response<types::BigconfigStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_bigconfig_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::BigconfigStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::BigconfigStatus| {
                let mut poll = Call::new(core, &super::bigconfig::GET_BIGCONFIG_STATUS);
                let workflow_id = started
                    .status_response
                    .as_ref()
                    .and_then(|value| value.workflow_v2_id.as_ref())
                    .and_then(|value| value.workflow_id.as_ref())
                    .cloned()
                    .ok_or_else(|| codegen::missing(
                        "queueBigconfigPlan",
                        "statusResponse.workflowV2Id.workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::bigconfig::get_bigconfig_status_state,
        )
    }
}
