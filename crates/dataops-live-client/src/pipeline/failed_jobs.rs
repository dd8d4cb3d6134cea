//! The jobs that a pipeline has failed by.

use serde::{Deserialize, Serialize};

use super::PipelineRun;
use super::outcome::DownstreamRun;
use super::stage::Task;
use crate::types::{Job, JobStatus, PipelineId};

/// So many are named in an error's line.
const NAMED: usize = 5;

/// A job that has failed, and may not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FailedJob {
    /// Number of the job.
    pub id: i64,
    /// Name in the pipeline file.
    pub name: String,
    /// Stage that it belongs to.
    pub stage: String,
    /// Why it failed, for example `script_failure`.
    pub failure_reason: Option<String>,
    /// Its page in a browser.
    pub web_url: Option<String>,
    /// Number of its pipeline.
    pub pipeline_id: PipelineId,
    /// Number of its project, where that is known.
    pub project_id: Option<i64>,
    /// The end of its log as plain text, without the client's secrets. `None` where it was not read: the job starts another pipeline, the log is gone or
    /// takes too long, or ten others were read already.
    pub log_end: Option<String>,
    /// Whether it is one that starts another pipeline.
    pub is_bridge: bool,
}

/// The jobs that a run has failed by. A job that has started a pipeline is one of them where that pipeline has none, or may not be seen.
pub(super) fn failed_jobs(run: &PipelineRun) -> Vec<FailedJob> {
    let mut failed = Vec::new();
    let own = run.part();
    add_jobs(own.jobs, own.id, own.project, &mut failed);
    add_downstream(run, &run.downstream, own.id, own.project, &mut failed);
    failed
}

fn add_jobs(jobs: &[Job], pipeline: PipelineId, project: Option<i64>, failed: &mut Vec<FailedJob>) {
    let counts = |job: &&Job| has_failed(Task::from(*job));
    failed.extend(jobs.iter().filter(counts).map(|job| FailedJob {
        id: job.id,
        name: job.name.clone(),
        stage: job.stage.clone(),
        failure_reason: job.failure_reason.clone(),
        web_url: job.web_url.clone(),
        pipeline_id: pipeline,
        project_id: project,
        log_end: None,
        is_bridge: false,
    }));
}

fn add_downstream(
    run: &PipelineRun,
    downstream: &[DownstreamRun],
    pipeline: PipelineId,
    project: Option<i64>,
    failed: &mut Vec<FailedJob>,
) {
    for started in downstream {
        let bridge = &started.bridge;
        let bridge_failed = has_failed(Task::from(bridge));
        if !bridge_failed && !run.counts_downstream() {
            continue;
        }
        let before = failed.len();
        if let Some(id) = started.pipeline_id() {
            let own = started.pipeline.as_ref().and_then(|own| own.project_id);
            add_jobs(&started.jobs, id, own, failed);
            add_downstream(run, &started.downstream, id, own, failed);
        }
        if bridge_failed && failed.len() == before {
            failed.push(FailedJob {
                id: bridge.id,
                name: bridge.name.clone(),
                stage: bridge.stage.clone(),
                failure_reason: bridge.failure_reason.clone(),
                web_url: bridge.web_url.clone(),
                pipeline_id: pipeline,
                project_id: project,
                log_end: None,
                is_bridge: true,
            });
        }
    }
}

fn has_failed(task: Task<'_>) -> bool {
    *task.status == JobStatus::Failed && !task.may_fail
}

/// What an error's line says of them: `2 jobs failed: Load Orders (Data Ingestion, script_failure), ..`.
pub(super) fn described(run: &PipelineRun) -> Option<String> {
    let failed = &run.failed_jobs;
    if failed.is_empty() {
        return run.pipeline.yaml_errors.clone();
    }
    let named: Vec<String> = failed.iter().take(NAMED).map(one).collect();
    let count = match failed.len() {
        1 => "1 job failed".to_owned(),
        count => format!("{count} jobs failed"),
    };
    let others = match failed.len().saturating_sub(NAMED) {
        0 => String::new(),
        others => format!(", and {others} more"),
    };
    Some(format!("{count}: {}{others}", named.join(", ")))
}

fn one(job: &FailedJob) -> String {
    match &job.failure_reason {
        Some(reason) => format!("{} ({}, {reason})", job.name, job.stage),
        None => format!("{} ({})", job.name, job.stage),
    }
}
