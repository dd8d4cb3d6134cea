//! Work that goes on after its call: queued, in progress, ended. It moves one state a poll, and what it does is there when it has ended.
//!
//! Both forms of workflows are this: v1 with a number, which is shown here, and v2 with two texts.

use axum::Router;
use axum::extract::{Path, State as Extract};
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::caller::Caller;
use super::failure::Failure;
use super::form::ok;
use super::state::{Shared, State};
use crate::job::Job;
use crate::world::World;

/// How far a workflow is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Queued,
    InProgress,
    Completed,
    /// It has ended, and some of it could not be done.
    PartialFailure,
    Failed,
}

impl Status {
    /// The name in answers.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Queued => "WORKFLOW_PROCESSING_STATUS_QUEUED",
            Self::InProgress => "WORKFLOW_PROCESSING_STATUS_IN_PROGRESS",
            Self::Completed => "WORKFLOW_PROCESSING_STATUS_COMPLETED",
            Self::PartialFailure => "WORKFLOW_PROCESSING_STATUS_PARTIAL_FAILURE",
            Self::Failed => "WORKFLOW_PROCESSING_STATUS_FAILED",
        }
    }

    pub(super) fn is_over(self) -> bool {
        !matches!(self, Self::Queued | Self::InProgress)
    }
}

/// What a workflow does at its end, at this time; gives how it ended.
pub(super) type Deed = Box<dyn FnOnce(&mut State, i64) -> Status + Send>;

/// Work that was queued.
pub(super) struct Workflow {
    pub(super) id: i64,
    pub(super) workspace: i64,
    /// `WORKFLOW_PROCESSING_TYPE_..`
    pub(super) kind: &'static str,
    pub(super) operations: i64,
    pub(super) started: i64,
    pub(super) ended: Option<i64>,
    pub(super) status: Status,
    /// What it was asked for; answers of some workflows repeat it.
    pub(super) subject: Value,
    job: Job<Status>,
    deed: Option<Deed>,
}

/// A workflow to be queued.
pub(super) struct Work {
    pub(super) workspace: i64,
    pub(super) kind: &'static str,
    pub(super) operations: usize,
    pub(super) subject: Value,
}

impl State {
    /// Queues work and gives its number.
    pub(super) fn queue(
        &mut self,
        world: &World,
        work: Work,
        deed: impl FnOnce(&mut Self, i64) -> Status + Send + 'static,
    ) -> i64 {
        let id = self.next_id();
        let workflow = Workflow {
            id,
            workspace: work.workspace,
            kind: work.kind,
            operations: i64::try_from(work.operations).unwrap_or(i64::MAX),
            started: world.now().timestamp(),
            ended: None,
            status: Status::Queued,
            subject: work.subject,
            job: world.job([Status::Queued, Status::InProgress, Status::Completed]),
            deed: Some(Box::new(deed)),
        };
        self.workflows.insert(id, workflow);
        id
    }

    /// The workflow as this poll sees it. The poll that sees its end does what it was queued for.
    pub(super) fn poll(&mut self, id: i64, now: i64) -> Result<&Workflow, Failure> {
        let missing = || Failure::not_found("Workflow", id);
        let workflow = self.workflows.get_mut(&id).ok_or_else(missing)?;
        if !workflow.status.is_over() {
            workflow.status = workflow.job.poll().copied().unwrap_or(Status::Completed);
            if workflow.status.is_over()
                && let Some(deed) = workflow.deed.take()
            {
                let status = deed(self, now);
                let workflow = self.workflows.get_mut(&id).ok_or_else(missing)?;
                workflow.status = status;
                workflow.ended = Some(now);
            }
        }
        self.workflows.get(&id).ok_or_else(missing)
    }
}

impl Workflow {
    /// The answer of the call that queued it.
    pub(super) fn queued(&self) -> Value {
        json!({"workflowId": self.id, "workflowType": self.kind})
    }

    /// The answer of a poll.
    pub(super) fn shown(&self) -> Value {
        let mut shown = self.queued();
        let done = match self.status {
            Status::Queued => 0,
            Status::InProgress => self.operations / 2,
            _ => self.operations,
        };
        shown["status"] = json!(self.status.name());
        shown["startedAt"] = json!(self.started);
        shown["totalOps"] = json!(self.operations);
        shown["completedOps"] = json!(done);
        if let Some(ended) = self.ended {
            shown["completedAt"] = json!(ended);
        }
        shown
    }
}

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/api/v1/workflows/{workflowId}/status", get(status))
}

async fn status(
    Extract(shared): Extract<Shared>,
    caller: Caller,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    let now = shared.now();
    let mut state = shared.lock();
    if let Some(workflow) = state.workflows.get(&id) {
        caller.allowed_in(&state, workflow.workspace)?;
    }
    Ok(ok(&state.poll(id, now)?.shown()))
}
