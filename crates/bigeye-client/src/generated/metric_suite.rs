// Written by `cargo xtask generate bigeye` from specs/bigeye. Do not edit: edit the spec.
//! The operations of the tag `metric-suite`.

use client_runtime::{Error, Response, Waiter, codegen};
use client_runtime::codegen::{Accept, Call, JobState, Method, Operation, Phase};
use super::{Client, builder, types};

/// # metric-suite
///
/// The older form of Bigconfig.
impl Client {
    /// Apply a Bigconfig and wait for the result, the older way.
    ///
    /// The older form of Bigconfig; Bigeye's SDK calls it deprecated in favour of `queueBigconfigApply`. The call lasts until everything is done.
    ///
    /// `POST /api/v1/metric-suites`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn apply_metric_suite(&self) -> builder::ApplyMetricSuite {
        builder::ApplyMetricSuite {
            call: Call::new(&self.core, &APPLY_METRIC_SUITE),
        }
    }
    /// Get state and result of a Bigconfig that was queued the older way.
    ///
    /// `GET /api/v1/metric-suites/status/{workflowId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `workflow_id`.
    pub fn get_metric_suite_status(&self) -> builder::GetMetricSuiteStatus {
        builder::GetMetricSuiteStatus {
            call: Call::new(&self.core, &GET_METRIC_SUITE_STATUS),
        }
    }
    /// See what a Bigconfig would change and wait for the result, the older way.
    ///
    /// The older form of Bigconfig; Bigeye's SDK calls it deprecated in favour of `queueBigconfigPlan`. Changes nothing.
    ///
    /// `POST /api/v1/metric-suites/dry-run`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn plan_metric_suite(&self) -> builder::PlanMetricSuite {
        builder::PlanMetricSuite {
            call: Call::new(&self.core, &PLAN_METRIC_SUITE),
        }
    }
    /// Delete all metrics of a source.
    ///
    /// A GET that changes state: it deletes every metric of the source, and is never sent again by itself. Bigeye's SDK calls it deprecated in favour of `queueBigconfigApply` with an empty Bigconfig for the source.
    ///
    /// `GET /api/v1/metric-suites/purge/warehouse/{sourceId}`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `source_id`.
    pub fn purge_source_metrics(&self) -> builder::PurgeSourceMetrics {
        builder::PurgeSourceMetrics {
            call: Call::new(&self.core, &PURGE_SOURCE_METRICS),
        }
    }
    /// Queue a Bigconfig to be applied, the older way.
    ///
    /// The older form of Bigconfig; Bigeye's SDK calls it deprecated in favour of `queueBigconfigApply`. `getMetricSuiteStatus` has the result.
    ///
    /// `POST /api/v1/metric-suites/queue`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_metric_suite_apply(&self) -> builder::QueueMetricSuiteApply {
        builder::QueueMetricSuiteApply {
            call: Call::new(&self.core, &QUEUE_METRIC_SUITE_APPLY),
        }
    }
    /// Queue to see what a Bigconfig would change, the older way.
    ///
    /// The older form of Bigconfig; Bigeye's SDK calls it deprecated in favour of `queueBigconfigPlan`. Changes nothing. `getMetricSuiteStatus` has the result.
    ///
    /// `POST /api/v1/metric-suites/dry-run/queue`
    ///
    /// Evidence: read in the vendor's own code (Bigeye SDK 0.11.15).
    ///
    /// Required: `body`.
    pub fn queue_metric_suite_plan(&self) -> builder::QueueMetricSuitePlan {
        builder::QueueMetricSuitePlan {
            call: Call::new(&self.core, &QUEUE_METRIC_SUITE_PLAN),
        }
    }
}

pub(crate) static APPLY_METRIC_SUITE: Operation = Operation {
    id: "applyMetricSuite",
    method: Method::POST,
    path: "/api/v1/metric-suites",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::apply_metric_suite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApplyMetricSuite {
    pub(crate) call: Call,
}

impl ApplyMetricSuite {
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
    pub async fn send(self) -> Result<Response<types::MetricSuiteResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static GET_METRIC_SUITE_STATUS: Operation = Operation {
    id: "getMetricSuiteStatus",
    method: Method::GET,
    path: "/api/v1/metric-suites/status/{workflowId}",
    safe: true,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::get_metric_suite_status`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMetricSuiteStatus {
    pub(crate) call: Call,
}

impl GetMetricSuiteStatus {
    /// Id of the workflow.
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
    pub async fn send(self) -> Result<Response<types::MetricSuiteStatus>, Error> {
        self.call.send_json().await
    }
    /// Asks again, with growing pauses, until the job has ended. A job that failed or was cancelled is an error.
    pub fn wait(self) -> Waiter<types::MetricSuiteStatus> {
        codegen::wait(self.call, get_metric_suite_status_state)
    }
}

pub(crate) fn get_metric_suite_status_state(job: &types::MetricSuiteStatus) -> JobState {
    let status: String = job
        .workflow_status_response
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
        message: None,
        task: None,
    }
}

pub(crate) static PLAN_METRIC_SUITE: Operation = Operation {
    id: "planMetricSuite",
    method: Method::POST,
    path: "/api/v1/metric-suites/dry-run",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::plan_metric_suite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlanMetricSuite {
    pub(crate) call: Call,
}

impl PlanMetricSuite {
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
    pub async fn send(self) -> Result<Response<types::MetricSuiteResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static PURGE_SOURCE_METRICS: Operation = Operation {
    id: "purgeSourceMetrics",
    method: Method::GET,
    path: "/api/v1/metric-suites/purge/warehouse/{sourceId}",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: false,
    poll: &[],
};

/// A request of [`Client::purge_source_metrics`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PurgeSourceMetrics {
    pub(crate) call: Call,
}

impl PurgeSourceMetrics {
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
    pub async fn send(self) -> Result<Response<types::BulkResult>, Error> {
        self.call.send_json().await
    }
}

pub(crate) static QUEUE_METRIC_SUITE_APPLY: Operation = Operation {
    id: "queueMetricSuiteApply",
    method: Method::POST,
    path: "/api/v1/metric-suites/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_metric_suite_apply`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueMetricSuiteApply {
    pub(crate) call: Call,
}

impl QueueMetricSuiteApply {
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
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_metric_suite_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::MetricSuiteStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::WorkflowStatus| {
                let mut poll = Call::new(
                    core,
                    &super::metric_suite::GET_METRIC_SUITE_STATUS,
                );
                let workflow_id = started
                    .workflow_id
                    .as_ref()
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing(
                        "queueMetricSuiteApply",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::metric_suite::get_metric_suite_status_state,
        )
    }
}

pub(crate) static QUEUE_METRIC_SUITE_PLAN: Operation = Operation {
    id: "queueMetricSuitePlan",
    method: Method::POST,
    path: "/api/v1/metric-suites/dry-run/queue",
    safe: false,
    authenticate: true,
    accept: Accept::Json,
    required: &[],
    needs_body: true,
    poll: &[],
};

/// A request of [`Client::queue_metric_suite_plan`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct QueueMetricSuitePlan {
    pub(crate) call: Call,
}

impl QueueMetricSuitePlan {
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
    pub async fn send(self) -> Result<Response<types::WorkflowStatus>, Error> {
        self.call.send_json().await
    }
    /// Sends the request and waits for the end of what it starts, by [`Client::get_metric_suite_status`].
    /// A job that failed or was cancelled is an error that carries it.
    pub fn send_and_wait(self) -> Waiter<types::MetricSuiteStatus> {
        codegen::send_and_wait(
            self.call,
            move |core, started: &types::WorkflowStatus| {
                let mut poll = Call::new(
                    core,
                    &super::metric_suite::GET_METRIC_SUITE_STATUS,
                );
                let workflow_id = started
                    .workflow_id
                    .as_ref()
                    .map(|value| value.to_string())
                    .ok_or_else(|| codegen::missing(
                        "queueMetricSuitePlan",
                        "workflowId",
                    ))?;
                poll.path::<String>("workflowId", workflow_id);
                Ok(poll)
            },
            super::metric_suite::get_metric_suite_status_state,
        )
    }
}
