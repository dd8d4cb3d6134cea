//! How a run is looked at: the pipeline, its jobs, and the pipelines that it has started.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use client_runtime::bytes::Bytes;
use client_runtime::codegen::{JobState, Phase, Polled, failed_job, stopped_job};
use client_runtime::{Error, Response};
use futures_util::future::{BoxFuture, Either, select};

use super::changes::LastStates;
use super::failed_jobs::{described, failed_jobs};
use super::log_end::log_end;
use super::manual::{ManualRules, OnManual};
use super::outcome::{DownstreamRun, Part, job_status};
use super::stage::{Task, is_end};
use super::{PipelineRun, PipelineVerdict, StateChange};
use crate::Client;
use crate::types::{Bridge, Job, JobStatus, Pipeline, PipelineId, PipelineStatus, ProjectRef};

/// Items a page, the most that there are.
const PAGE: i64 = 100;
/// Pipelines that start pipelines that start pipelines are followed so far.
const DEEPEST: usize = 8;
/// The ends of so many logs are read, and all of them in so much time: a waiter that has reached its deadline gives the last look no more than ten seconds.
const LOGS: usize = 10;
const LOGS_TIME: Duration = Duration::from_secs(5);

/// Who is told what has changed.
pub(super) type Told = Box<dyn FnMut(&StateChange) + Send>;

/// The jobs of a pipeline, and the pipelines that it has started.
type Parts = (Vec<Job>, Vec<DownstreamRun>);

/// What is done besides looking.
pub(super) struct Rules {
    pub(super) counts_downstream: bool,
    pub(super) manual: ManualRules,
    /// How much of the end of a failed job's log is read, in bytes.
    pub(super) log_end: usize,
}

/// How a run is looked at.
pub(super) struct Looks {
    client: Client,
    project: ProjectRef,
    id: PipelineId,
    rules: Rules,
    told: Mutex<Vec<Told>>,
    memory: Mutex<Memory>,
}

/// What need not be asked for again.
#[derive(Default)]
struct Memory {
    /// Pipelines that were started and have ended.
    ended: BTreeMap<PipelineId, DownstreamRun>,
    /// Pipelines that may not be seen.
    unseen: BTreeSet<PipelineId>,
    /// Pipelines that start no others.
    without_bridges: BTreeSet<PipelineId>,
    /// Jobs that were started here.
    played: BTreeSet<i64>,
    states: LastStates,
}

impl Looks {
    pub(super) fn new(
        client: Client,
        project: ProjectRef,
        id: PipelineId,
        rules: Rules,
        told: Vec<Told>,
    ) -> Self {
        Self {
            client,
            project,
            id,
            rules,
            told: Mutex::new(told),
            memory: Mutex::default(),
        }
    }

    pub(super) async fn look(self: Arc<Self>) -> Result<Polled<PipelineRun>, Error> {
        // the pipeline before its jobs: what they are when it has ended is final
        let request = self.client.get_pipeline().project_id(self.project.clone());
        let answer = request.pipeline_id(self.id).send().await?;
        let mut run = PipelineRun::new(Pipeline::clone(&answer), self.rules.counts_downstream);
        let status = run.pipeline.status.clone();
        (run.jobs, run.downstream) = self
            .parts_of(self.project.clone(), self.id, status, 0)
            .await?;
        self.tell(&run);
        let waiting = self.play(&run).await?;
        Ok(self.judge(run, answer.map(drop), waiting).await)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, run: &PipelineRun) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_empty() {
            return;
        }
        let changes = self.memory().states.changes(run);
        for change in changes {
            told.iter_mut().for_each(|told| told(&change));
        }
    }

    fn parts_of(
        &self,
        project: ProjectRef,
        id: PipelineId,
        status: PipelineStatus,
        depth: usize,
    ) -> BoxFuture<'_, Result<Parts, Error>> {
        Box::pin(async move {
            let jobs = self.jobs(project.clone(), id).await?;
            let is_over = is_end(&job_status(&status));
            let none_known = self.memory().without_bridges.contains(&id);
            // they are made with the jobs; at the end it is better to look than to know
            if depth >= DEEPEST || none_known && !is_over {
                return Ok((jobs, Vec::new()));
            }
            let bridges = self.bridges(project.clone(), id).await?;
            if bridges.is_empty() && !jobs.is_empty() {
                self.memory().without_bridges.insert(id);
            }
            let mut downstream = Vec::with_capacity(bridges.len());
            for bridge in bridges {
                downstream.push(self.started_by(bridge, &project, depth).await?);
            }
            Ok((jobs, downstream))
        })
    }

    async fn jobs(&self, project: ProjectRef, id: PipelineId) -> Result<Vec<Job>, Error> {
        let request = self.client.list_pipeline_jobs();
        let request = request.project_id(project).pipeline_id(id).per_page(PAGE);
        let mut stream = request.stream();
        let mut jobs = Vec::new();
        while let Some(job) = stream.try_next().await? {
            jobs.push(job);
        }
        jobs.sort_by_key(|job| job.id);
        Ok(jobs)
    }

    async fn bridges(&self, project: ProjectRef, id: PipelineId) -> Result<Vec<Bridge>, Error> {
        let request = self.client.list_pipeline_bridges();
        let request = request.project_id(project).pipeline_id(id).per_page(PAGE);
        let mut stream = request.stream();
        let mut bridges = Vec::new();
        loop {
            match stream.try_next().await {
                Ok(Some(bridge)) => bridges.push(bridge),
                Ok(None) => break,
                // older versions have none
                Err(error) if is_unseen(&error) => break,
                Err(error) => return Err(error),
            }
        }
        bridges.sort_by_key(|bridge| bridge.id);
        Ok(bridges)
    }

    /// The pipeline that a job has started, as far as it may be seen.
    async fn started_by(
        &self,
        bridge: Bridge,
        project: &ProjectRef,
        depth: usize,
    ) -> Result<DownstreamRun, Error> {
        let mut run = DownstreamRun {
            bridge,
            pipeline: None,
            jobs: Vec::new(),
            downstream: Vec::new(),
        };
        let Some(basic) = run.bridge.downstream_pipeline.clone() else {
            return Ok(run);
        };
        let known = self.memory().ended.get(&basic.id).cloned();
        // one that has ended may have been run again
        if let Some(mut known) = known.filter(|known| known.status() == Some(&basic.status)) {
            known.bridge = run.bridge;
            return Ok(known);
        }
        if self.memory().unseen.contains(&basic.id) {
            return Ok(run);
        }
        let project = basic
            .project_id
            .map_or_else(|| project.clone(), ProjectRef::from);
        let request = self.client.get_pipeline().project_id(project.clone());
        let pipeline = match request.pipeline_id(basic.id).send().await {
            Ok(pipeline) => pipeline.into_inner(),
            Err(error) if is_unseen(&error) => {
                self.memory().unseen.insert(basic.id);
                return Ok(run);
            }
            Err(error) => return Err(error),
        };
        let status = pipeline.status.clone();
        let parts = self.parts_of(project, basic.id, status.clone(), depth + 1);
        match parts.await {
            Ok(parts) => (run.jobs, run.downstream) = parts,
            Err(error) if is_unseen(&error) => {}
            Err(error) => return Err(error),
        }
        run.pipeline = Some(pipeline);
        let all_over = run.downstream.iter().all(is_over);
        if is_end(&job_status(&status)) && all_over {
            self.memory().ended.insert(basic.id, run.clone());
        }
        Ok(run)
    }

    /// Starts jobs that wait for a person, and gives the names of those that go on waiting.
    async fn play(&self, run: &PipelineRun) -> Result<Vec<String>, Error> {
        let mut waiting = Vec::new();
        for part in run.parts().iter().filter(|part| part.may_go_on()) {
            for task in part.tasks() {
                if *task.status != JobStatus::Manual || self.memory().played.contains(&task.id) {
                    continue;
                }
                if self.is_to_be_played(&task) {
                    self.play_job(part, &task).await?;
                } else if task.holds_up() {
                    waiting.push(task.name.to_owned());
                }
            }
        }
        Ok(waiting)
    }

    /// Whether a job that was started here goes on: the pipeline may not show it yet.
    fn awaits_played(&self, run: &PipelineRun) -> bool {
        let memory = self.memory();
        let parts = run.parts();
        let mut tasks = parts.iter().flat_map(Part::tasks);
        tasks.any(|task| memory.played.contains(&task.id) && !is_end(task.status))
    }

    fn is_to_be_played(&self, task: &Task<'_>) -> bool {
        let rules = &self.rules.manual;
        let all = rules.policy == OnManual::PlayAll && task.holds_up();
        all || rules.names.contains(task.name)
    }

    /// Starts a job. Where it is not known whether that was done, the next look shows it: the job waits, or it does not.
    async fn play_job(&self, part: &Part<'_>, task: &Task<'_>) -> Result<(), Error> {
        let project = if part.id == self.id {
            self.project.clone()
        } else {
            part.project
                .map_or_else(|| self.project.clone(), ProjectRef::from)
        };
        let request = self.client.play_job().project_id(project.clone());
        if let Err(error) = request.job_id(task.id).send().await {
            // somebody else may have been faster
            let now = self.client.get_job().project_id(project).job_id(task.id);
            let waits = |job: &Response<Job>| job.status == JobStatus::Manual;
            let refused = error.is_invalid_request();
            if !refused || now.send().await.as_ref().is_ok_and(waits) {
                return Err(error);
            }
        }
        self.memory().played.insert(task.id);
        Ok(())
    }

    /// Whether the run has ended, and how.
    async fn judge(
        &self,
        mut run: PipelineRun,
        answer: Response<()>,
        waiting: Vec<String>,
    ) -> Polled<PipelineRun> {
        let verdict = run.verdict();
        let mut state = JobState {
            phase: Phase::Running,
            status: status_of(&run).to_owned(),
            progress: Some(run.progress()),
            message: Some(run.counted()).filter(|counted| !counted.is_empty()),
            task: run.running(),
        };
        match verdict {
            PipelineVerdict::Success | PipelineVerdict::Skipped | PipelineVerdict::Manual
                if self.awaits_played(&run) =>
            {
                Polled::Running(state, to_bytes(&run))
            }
            PipelineVerdict::Success | PipelineVerdict::Skipped => {
                state.phase = Phase::Done;
                Polled::Done(state, answer.map(|()| run))
            }
            PipelineVerdict::Failed | PipelineVerdict::Canceled => {
                state.phase = match verdict {
                    PipelineVerdict::Canceled => Phase::Cancelled,
                    _ => Phase::Failed,
                };
                self.explain(&mut run).await;
                state.message = described(&run);
                let error = failed_job(state.clone(), &to_bytes(&run));
                Polled::Failed(state, error)
            }
            PipelineVerdict::Manual if self.rules.manual.policy == OnManual::Stop => {
                state.message = Some(format!("jobs that wait: {}", waiting.join(", ")));
                let words =
                    "the pipeline waits for a person; it stays as it is and can be followed again";
                let error = stopped_job(state.clone(), &to_bytes(&run), words);
                Polled::Failed(state, error)
            }
            _ => Polled::Running(state, to_bytes(&run)),
        }
    }

    /// Names the jobs that have failed, and reads the ends of their logs.
    async fn explain(&self, run: &mut PipelineRun) {
        run.failed_jobs = failed_jobs(run);
        let mut over = self.client.core.clock().timer(LOGS_TIME);
        let jobs = run.failed_jobs.iter_mut().filter(|job| !job.is_bridge);
        for job in jobs.take(LOGS).filter(|_| self.rules.log_end > 0) {
            let project = match job.project_id {
                Some(project) if job.pipeline_id != self.id => ProjectRef::from(project),
                _ => self.project.clone(),
            };
            let log = Box::pin(log_end(&self.client, project, job.id, self.rules.log_end));
            match select(log, over).await {
                // without its log the failure is still one
                Either::Left((log, timer)) => {
                    (job.log_end, over) = (log.ok(), timer);
                }
                Either::Right(_) => return,
            }
        }
    }
}

/// Whether something isn't there, or may not be seen.
fn is_unseen(error: &Error) -> bool {
    error.is_not_found() || error.status().is_some_and(|status| status == 403)
}

fn is_over(run: &DownstreamRun) -> bool {
    let status = run.status().map(job_status);
    status.is_none_or(|status| is_end(&status))
}

/// The vendor's word for the state of the pipeline, or of the one that it has started and that decides.
fn status_of(run: &PipelineRun) -> &str {
    let own = run.pipeline.status.as_str();
    match run.verdict() {
        PipelineVerdict::Failed => "failed",
        PipelineVerdict::Canceled => "canceled",
        PipelineVerdict::Manual => "manual",
        PipelineVerdict::Running if is_end(&job_status(&run.pipeline.status)) => "running",
        _ => own,
    }
}

/// The run as the document of a job.
pub(super) fn to_bytes(run: &PipelineRun) -> Bytes {
    serde_json::to_vec(run).unwrap_or_default().into()
}
