//! A run of a delta, waited for until its results are there.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use bytes::Bytes;
use client_runtime::codegen::{JobState, Phase, Polled, failed_job, missing, start_and_wait_until};
use client_runtime::{Core, Error, Waiter};
use serde::Serialize;

use crate::generated::workflow::get_workflow_status_state;
use crate::types::{DeltaInfo, DeltaRun, WorkflowStatus};
use crate::{Client, builder};

/// Results that are not there so long after the workflow has ended are not waited for any more.
const RESULTS_WITHIN: Duration = Duration::from_secs(600);

/// A delta after a run of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinishedDelta {
    /// The delta with the results of this run.
    pub delta: DeltaInfo,
    /// The workflow that ran it. Where it [failed in part](WorkflowStatus::failed_partly), so did the run.
    pub workflow: WorkflowStatus,
}

impl builder::RunDelta {
    /// Runs the delta, waits for the workflow, and then until the results are there: Bigeye says that a workflow is completed before they are.
    /// They are there when `lastRunAtEpochSeconds` has moved on. The request that runs it is sent once.
    ///
    /// A workflow that failed, and results that are not there ten minutes after it has ended, are an error
    /// ([`is_job_failed`](client_runtime::Error::is_job_failed)). `send_and_wait()` waits for the workflow alone.
    ///
    /// ```no_run
    /// # async fn example(client: bigeye_client::Client) -> Result<(), bigeye_client::Error> {
    /// let run = client.run_delta().delta_id(15).send_and_wait_for_results().await?;
    /// let delta = run.delta.delta.as_ref();
    /// println!("{:?} metrics differ", delta.and_then(|delta| delta.alerting_metric_count));
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_and_wait_for_results(self) -> Waiter<FinishedDelta> {
        let id = self
            .call
            .parameter("deltaId")
            .and_then(|id| id.parse().ok());
        start_and_wait_until(self.call, move |core: &Core, started: DeltaRun| {
            let looks = Looks::new(core, id, started)?;
            Ok(move || looks.clone().look())
        })
    }
}

/// How a run is looked at: its workflow until that has ended, then the delta.
#[derive(Clone)]
struct Looks {
    client: Client,
    delta: i64,
    workflow: i64,
    /// When it ran last, before this run.
    before: Option<i64>,
    ended: Arc<OnceLock<(Instant, WorkflowStatus)>>,
}

impl Looks {
    fn new(core: &Core, delta: Option<i64>, started: DeltaRun) -> Result<Self, Error> {
        let workflow = started
            .workflow_info
            .and_then(|workflow| workflow.workflow_id);
        Ok(Self {
            client: Client { core: core.clone() },
            delta: delta.ok_or_else(|| missing("runDelta", "deltaInfo.delta.id"))?,
            workflow: workflow.ok_or_else(|| missing("runDelta", "workflowInfo.workflowId"))?,
            before: started.delta_info.as_ref().and_then(last_run),
            ended: Arc::default(),
        })
    }

    async fn look(self) -> Result<Polled<FinishedDelta>, Error> {
        match self.ended.get() {
            Some((since, workflow)) => self.look_at_delta(*since, workflow).await,
            None => self.look_at_workflow().await,
        }
    }

    async fn look_at_workflow(&self) -> Result<Polled<FinishedDelta>, Error> {
        let status = self.client.get_workflow_status().workflow_id(self.workflow);
        let status = status.send().await?.into_inner();
        let (state, body) = (get_workflow_status_state(&status), bytes(&status));
        match state.phase {
            Phase::Running => Ok(Polled::Running(state, body)),
            Phase::Done => {
                let since = self.client.core.clock().now();
                let (since, status) = self.ended.get_or_init(|| (since, status));
                self.look_at_delta(*since, status).await
            }
            Phase::Failed | Phase::Cancelled => {
                let error = failed_job(state.clone(), &body);
                Ok(Polled::Failed(state, error))
            }
        }
    }

    async fn look_at_delta(
        &self,
        since: Instant,
        workflow: &WorkflowStatus,
    ) -> Result<Polled<FinishedDelta>, Error> {
        let delta = self.client.get_delta().delta_id(self.delta).send().await?;
        let state = get_workflow_status_state(workflow);
        // `None` is less than any time
        if last_run(&delta) > self.before {
            let workflow = workflow.clone();
            let finished = delta.map(|delta| FinishedDelta { delta, workflow });
            return Ok(Polled::Done(state, finished));
        }
        let waited = self
            .client
            .core
            .clock()
            .now()
            .saturating_duration_since(since);
        let body = bytes(workflow);
        if waited < RESULTS_WITHIN {
            let phase = Phase::Running;
            return Ok(Polled::Running(JobState { phase, ..state }, body));
        }
        let state = JobState {
            phase: Phase::Failed,
            message: Some(format!(
                "the workflow has ended, and the results are not there {RESULTS_WITHIN:?} later"
            )),
            ..state
        };
        let error = failed_job(state.clone(), &body);
        Ok(Polled::Failed(state, error))
    }
}

fn last_run(delta: &DeltaInfo) -> Option<i64> {
    delta.delta.as_ref()?.last_run_at_epoch_seconds
}

/// The workflow as it goes into an error.
fn bytes(workflow: &impl Serialize) -> Bytes {
    serde_json::to_vec(workflow)
        .map(Bytes::from)
        .unwrap_or_default()
}
