//! What has changed between two looks at a run.

use std::collections::BTreeMap;
use std::fmt;

use super::PipelineRun;
use super::outcome::{Part, job_status};
use super::stage::{is_end, stages};
use crate::types::{JobStatus, PipelineId};

/// A pipeline, a stage or a job that has another state than at the look before.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StateChange {
    /// Number of the pipeline: the one that is followed, or one that it has started.
    pub pipeline_id: PipelineId,
    /// What has changed.
    pub subject: Subject,
    /// The state before; `None` when it is seen for the first time.
    pub before: Option<JobStatus>,
    /// The state now.
    pub now: JobStatus,
}

/// What has a state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// The pipeline itself.
    Pipeline,
    /// One of its stages.
    #[non_exhaustive]
    Stage {
        /// Its name in the pipeline file.
        name: String,
    },
    /// One of its jobs.
    #[non_exhaustive]
    Job {
        /// Number of the job; one that is run again gets another.
        id: i64,
        /// Its name in the pipeline file.
        name: String,
        /// Stage that it belongs to.
        stage: String,
    },
}

/// A line for a log: `job Load Orders: running`.
impl fmt::Display for StateChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Subject::Pipeline => write!(f, "pipeline {}", self.pipeline_id)?,
            Subject::Stage { name } => write!(f, "stage {name}")?,
            Subject::Job { name, .. } => write!(f, "job {name}")?,
        }
        write!(f, ": {}", self.now.as_str())
    }
}

/// The states at the last look.
#[derive(Default)]
pub(super) struct LastStates(BTreeMap<(PipelineId, Key), JobStatus>);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Pipeline,
    Stage(String),
    Job(i64),
}

impl LastStates {
    /// What has changed since the last look, in an order in which it may have happened: what ends makes room for what begins, and a pipeline begins before
    /// its jobs and ends after them.
    pub(super) fn changes(&mut self, run: &PipelineRun) -> Vec<StateChange> {
        let mut all = Vec::new();
        for part in run.parts() {
            self.add(&part, &mut all);
        }
        all.sort_by_key(moment);
        all
    }

    fn add(&mut self, part: &Part<'_>, all: &mut Vec<StateChange>) {
        let mut see = |key: Key, subject: Subject, now: JobStatus| {
            let before = self.0.insert((part.id, key), now.clone());
            if before.as_ref() != Some(&now) {
                all.push(StateChange {
                    pipeline_id: part.id,
                    subject,
                    before,
                    now,
                });
            }
        };
        see(Key::Pipeline, Subject::Pipeline, job_status(part.status));
        let tasks = part.tasks();
        for stage in stages(&tasks) {
            let (key, name) = (Key::Stage(stage.name.clone()), stage.name);
            see(key, Subject::Stage { name }, stage.status);
        }
        for task in &tasks {
            let subject = Subject::Job {
                id: task.id,
                name: task.name.to_owned(),
                stage: task.stage.to_owned(),
            };
            see(Key::Job(task.id), subject, task.status.clone());
        }
    }
}

fn moment(change: &StateChange) -> u8 {
    match (&change.subject, is_end(&change.now)) {
        (Subject::Pipeline, false) => 0,
        (Subject::Job { .. }, true) => 1,
        (Subject::Stage { .. }, true) => 2,
        (Subject::Stage { .. }, false) => 3,
        (Subject::Job { .. }, false) => 4,
        (Subject::Pipeline, true) => 5,
    }
}
