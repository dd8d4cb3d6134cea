//! A run of a pipeline: its jobs, the pipelines that it has started, and what they say together.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::FailedJob;
use super::stage::{self, Stage, Task, is_end};
use crate::types::{Bridge, Job, JobStatus, Pipeline, PipelineId, PipelineStatus};

/// How a run of a pipeline stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineVerdict {
    /// It has passed; jobs that may fail may have failed ([`PipelineRun::allowed_failures`]).
    Success,
    /// It has failed.
    Failed,
    /// Somebody has cancelled it.
    Canceled,
    /// Nothing of it was to be done.
    Skipped,
    /// It goes on when a person starts a job ([`PipelineRun::waiting_for_person`]).
    Manual,
    /// It goes on, or has a state that is not known.
    Running,
}

impl fmt::Display for PipelineVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Skipped => "skipped",
            Self::Manual => "manual",
            Self::Running => "running",
        })
    }
}

/// A run of a pipeline as it was last seen.
///
/// An error of the waiting has it too: `error.job::<PipelineRun>()`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PipelineRun {
    /// The pipeline.
    pub pipeline: Pipeline,
    /// Its jobs in the order of their numbers, without those that were run again.
    pub jobs: Vec<Job>,
    /// Its jobs that start other pipelines, with these pipelines.
    pub downstream: Vec<DownstreamRun>,
    /// Of a run that has failed or was cancelled: the jobs that failed, those of pipelines that it has started among them.
    pub failed_jobs: Vec<FailedJob>,
    /// Whether the pipelines that it has started are waited for, and count.
    counts_downstream: bool,
}

/// A job that starts another pipeline, and that pipeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DownstreamRun {
    /// The job.
    pub bridge: Bridge,
    /// The pipeline; `None` while there is none, and where the token may not see it: then `bridge.downstream_pipeline` has what is known.
    pub pipeline: Option<Pipeline>,
    /// The pipeline's jobs in the order of their numbers.
    pub jobs: Vec<Job>,
    /// The pipeline's own jobs that start other pipelines.
    pub downstream: Vec<DownstreamRun>,
}

/// One of the pipelines of a run.
pub(super) struct Part<'a> {
    pub(super) id: PipelineId,
    pub(super) project: Option<i64>,
    pub(super) status: &'a PipelineStatus,
    pub(super) jobs: &'a [Job],
    pub(super) downstream: &'a [DownstreamRun],
}

impl<'a> Part<'a> {
    /// Its jobs of both kinds, in the order of their numbers.
    pub(super) fn tasks(&self) -> Vec<Task<'a>> {
        let bridges = self.downstream.iter().map(|run| Task::from(&run.bridge));
        let mut tasks: Vec<Task<'_>> = self.jobs.iter().map(Task::from).chain(bridges).collect();
        tasks.sort_by_key(|task| task.id);
        tasks
    }

    /// Whether a person can still start jobs of it with some effect.
    pub(super) fn may_go_on(&self) -> bool {
        !matches!(
            self.status,
            PipelineStatus::Failed | PipelineStatus::Canceled
        )
    }
}

/// The state of a pipeline in the words for jobs, which are the same.
pub(super) fn job_status(status: &PipelineStatus) -> JobStatus {
    JobStatus::from(status.as_str())
}

impl DownstreamRun {
    /// The state of the pipeline that was started, as far as the token may see it.
    pub fn status(&self) -> Option<&PipelineStatus> {
        let whole = self.pipeline.as_ref().map(|pipeline| &pipeline.status);
        whole.or_else(|| Some(&self.bridge.downstream_pipeline.as_ref()?.status))
    }

    /// Number of the pipeline that was started.
    pub fn pipeline_id(&self) -> Option<PipelineId> {
        let whole = self.pipeline.as_ref().map(|pipeline| pipeline.id);
        whole.or_else(|| Some(self.bridge.downstream_pipeline.as_ref()?.id))
    }

    fn part(&self) -> Option<Part<'_>> {
        let basic = self.bridge.downstream_pipeline.as_ref();
        let whole = self.pipeline.as_ref().and_then(|whole| whole.project_id);
        Some(Part {
            id: self.pipeline_id()?,
            project: whole.or_else(|| basic?.project_id),
            status: self.status()?,
            jobs: &self.jobs,
            downstream: &self.downstream,
        })
    }
}

impl PipelineRun {
    pub(super) fn new(pipeline: Pipeline, counts_downstream: bool) -> Self {
        Self {
            pipeline,
            jobs: Vec::new(),
            downstream: Vec::new(),
            failed_jobs: Vec::new(),
            counts_downstream,
        }
    }

    /// How it stands: by the pipeline's own state, and where they are waited for ([`with_downstream`](crate::RunPipeline::with_downstream)) by those of
    /// the pipelines that it has started too.
    pub fn verdict(&self) -> PipelineVerdict {
        let counted = if self.counts_downstream {
            usize::MAX
        } else {
            1
        };
        let parts = self.parts();
        let states: Vec<&str> = parts
            .iter()
            .take(counted)
            .map(|part| part.status.as_str())
            .collect();
        let any = |wanted: &str| states.contains(&wanted);
        let stands = ["success", "failed", "canceled", "skipped", "manual"];
        if !states.iter().all(|state| stands.contains(state)) {
            PipelineVerdict::Running
        } else if any("failed") {
            PipelineVerdict::Failed
        } else if any("canceled") {
            PipelineVerdict::Canceled
        } else if any("manual") {
            PipelineVerdict::Manual
        } else if self.pipeline.status == PipelineStatus::Skipped {
            PipelineVerdict::Skipped
        } else {
            PipelineVerdict::Success
        }
    }

    /// The stages of the pipeline itself, in the order of their first jobs.
    pub fn stages(&self) -> Vec<Stage> {
        stage::stages(&self.part().tasks())
    }

    /// The job of this name: of the pipeline itself, or else of one that it has started.
    pub fn job(&self, name: &str) -> Option<&Job> {
        self.all_jobs().find(|job| job.name == name)
    }

    /// The jobs of the pipeline and of those that it has started.
    pub fn all_jobs(&self) -> impl Iterator<Item = &Job> {
        let parts = self.parts().into_iter();
        parts.flat_map(|part| part.jobs)
    }

    /// How many jobs are in each state, those that start other pipelines among them.
    pub fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for part in self.parts() {
            for task in part.tasks() {
                *counts.entry(task.status.as_str()).or_default() += 1;
            }
        }
        counts
    }

    /// Jobs that failed and may do so: the pipeline passes with a warning.
    pub fn allowed_failures(&self) -> impl Iterator<Item = &Job> {
        let allowed = |job: &&Job| job.status == JobStatus::Failed && Task::from(*job).may_fail;
        self.all_jobs().filter(allowed)
    }

    /// Names of the jobs that a person has to start before the pipeline goes on. A manual job that may be left alone is none of them.
    pub fn waiting_for_person(&self) -> Vec<&str> {
        let parts = self.parts();
        let waiting = parts.iter().filter(|part| part.may_go_on());
        let waiting = waiting.flat_map(Part::tasks);
        let waiting = waiting.filter(Task::holds_up);
        waiting.map(|task| task.name).collect()
    }

    pub(super) fn counts_downstream(&self) -> bool {
        self.counts_downstream
    }

    pub(super) fn part(&self) -> Part<'_> {
        Part {
            id: self.pipeline.id,
            project: self.pipeline.project_id,
            status: &self.pipeline.status,
            jobs: &self.jobs,
            downstream: &self.downstream,
        }
    }

    /// The pipeline, then those that it has started.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        fn add<'a>(downstream: &'a [DownstreamRun], parts: &mut Vec<Part<'a>>) {
            for run in downstream {
                parts.extend(run.part());
                add(&run.downstream, parts);
            }
        }
        let mut parts = vec![self.part()];
        add(&self.downstream, &mut parts);
        parts
    }

    /// How much of it has ended, from 0 to 1.
    pub(super) fn progress(&self) -> f64 {
        let (mut ended, mut all) = (0.0, 0.0);
        for part in self.parts() {
            for task in part.tasks() {
                all += 1.0;
                ended += f64::from(u8::from(is_end(task.status)));
            }
        }
        ended / f64::max(all, 1.0)
    }

    /// Names of the jobs that run.
    pub(super) fn running(&self) -> Option<String> {
        let parts = self.parts();
        let tasks = parts.iter().flat_map(Part::tasks);
        let running = tasks.filter(|task| *task.status == JobStatus::Running);
        let names: Vec<&str> = running.map(|task| task.name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The counts as words: `2 running, 1 success`.
    pub(super) fn counted(&self) -> String {
        let counts = self.counts().into_iter();
        let counts: Vec<String> = counts
            .map(|(state, count)| format!("{count} {state}"))
            .collect();
        counts.join(", ")
    }
}

/// A line for a log: the verdict, and how many jobs are in which state.
impl fmt::Display for PipelineRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "pipeline {}: {}: {}",
            self.pipeline.id,
            self.verdict(),
            self.counted()
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn run(own: &str, bridge: &str, child: &str, counts_downstream: bool) -> PipelineRun {
        let value = json!({
            "pipeline": {"id": 1, "sha": "a1b2", "status": own},
            "jobs": [{"id": 2, "name": "Load Orders", "stage": "Data Ingestion", "status": "success"}],
            "downstream": [{
                "bridge": {
                    "id": 3,
                    "name": "Run Models",
                    "stage": "Child Pipelines",
                    "status": bridge,
                    "downstream_pipeline": {"id": 4, "sha": "a1b2", "status": child},
                },
                "pipeline": null,
                "jobs": [],
                "downstream": [],
            }],
            "failed_jobs": [],
            "counts_downstream": counts_downstream,
        });
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn the_pipeline_decides_unless_those_that_it_starts_count_too() {
        use PipelineVerdict::{Canceled, Failed, Manual, Running, Skipped, Success};
        let table = [
            ("success", "success", Success, Success),
            ("success", "running", Success, Running),
            ("success", "failed", Success, Failed),
            ("success", "canceled", Success, Canceled),
            ("success", "manual", Success, Manual),
            ("success", "of_tomorrow", Success, Running),
            ("failed", "running", Failed, Running),
            ("failed", "manual", Failed, Failed),
            ("skipped", "success", Skipped, Skipped),
            ("running", "failed", Running, Running),
            ("waiting_for_callback", "success", Running, Running),
        ];
        for (own, child, alone, together) in table {
            let verdict = |counts| run(own, "success", child, counts).verdict();
            assert_eq!(
                (verdict(false), verdict(true)),
                (alone, together),
                "{own} {child}"
            );
        }
    }

    #[test]
    fn a_run_is_shown_with_the_counts_of_all_its_jobs() {
        let shown = run("running", "running", "running", false).to_string();
        assert_eq!(shown, "pipeline 1: running: 1 running, 1 success");
    }
}
