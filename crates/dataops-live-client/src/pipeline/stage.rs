//! Stages: the jobs that belong together, and the state that they are in.

use crate::types::{Bridge, Job, JobStatus};

/// A stage of a pipeline. DataOps.live gives none: it follows from the jobs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stage {
    /// Its name in the pipeline file.
    pub name: String,
    /// What the states of its jobs say together. A job that failed and may do so counts as done.
    pub status: JobStatus,
    /// How many jobs it has, those that start other pipelines among them.
    pub jobs: usize,
}

/// A job, or a job that starts another pipeline.
#[derive(Clone, Copy)]
pub(super) struct Task<'a> {
    pub(super) id: i64,
    pub(super) name: &'a str,
    pub(super) stage: &'a str,
    pub(super) status: &'a JobStatus,
    /// Whether it may fail, or be left alone, without harm to the pipeline.
    pub(super) may_fail: bool,
}

impl<'a> From<&'a Job> for Task<'a> {
    fn from(job: &'a Job) -> Self {
        Self {
            id: job.id,
            name: &job.name,
            stage: &job.stage,
            status: &job.status,
            may_fail: job.allow_failure == Some(true),
        }
    }
}

impl<'a> From<&'a Bridge> for Task<'a> {
    fn from(bridge: &'a Bridge) -> Self {
        Self {
            id: bridge.id,
            name: &bridge.name,
            stage: &bridge.stage,
            status: &bridge.status,
            may_fail: bridge.allow_failure == Some(true),
        }
    }
}

impl Task<'_> {
    /// Whether the pipeline does not go on before a person has started it.
    pub(super) fn holds_up(&self) -> bool {
        *self.status == JobStatus::Manual && !self.may_fail
    }
}

/// Whether a job or a pipeline in this state goes on no more.
pub(super) fn is_end(status: &JobStatus) -> bool {
    use JobStatus::{Canceled, Failed, Skipped, Success};
    matches!(status, Success | Failed | Canceled | Skipped)
}

/// The stages of jobs that are in the order of their numbers.
pub(super) fn stages(tasks: &[Task<'_>]) -> Vec<Stage> {
    let mut names: Vec<&str> = Vec::new();
    for task in tasks {
        if !names.contains(&task.stage) {
            names.push(task.stage);
        }
    }
    let stage = |name: &str| {
        let of_stage: Vec<Task<'_>> = tasks
            .iter()
            .filter(|task| task.stage == name)
            .copied()
            .collect();
        Stage {
            name: name.to_owned(),
            status: together(&of_stage),
            jobs: of_stage.len(),
        }
    };
    names.into_iter().map(stage).collect()
}

/// What the states of several jobs say together; the first that fits.
fn together(tasks: &[Task<'_>]) -> JobStatus {
    use JobStatus::{
        Canceled, Canceling, Created, Failed, Manual, Pending, Running, Scheduled, Skipped, Success,
    };
    let any = |wanted: &[JobStatus]| tasks.iter().any(|task| wanted.contains(task.status));
    let all = |wanted: &[JobStatus]| tasks.iter().all(|task| wanted.contains(task.status));
    let harmful = |wanted: JobStatus| {
        let mut tasks = tasks.iter();
        tasks.any(|task| *task.status == wanted && !task.may_fail)
    };
    let over = [Success, Failed, Canceled, Skipped, Manual];
    if all(&[Created]) {
        Created
    } else if any(&[Running, Canceling]) {
        Running
    } else if tasks.iter().any(|task| !over.contains(task.status)) {
        // what waits for its turn, beside what is over already
        let begun = any(&[Success, Failed]);
        match (begun, any(&[Scheduled]), all(&[Created, Scheduled])) {
            (true, ..) => Running,
            (false, true, true) => Scheduled,
            _ => Pending,
        }
    } else if harmful(Failed) {
        Failed
    } else if harmful(Manual) {
        Manual
    } else if harmful(Canceled) {
        Canceled
    } else if all(&[Skipped, Manual]) {
        Skipped
    } else {
        Success
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(states: &[(&str, bool)]) -> JobStatus {
        let states: Vec<(JobStatus, bool)> = states
            .iter()
            .map(|(status, may_fail)| (JobStatus::from(*status), *may_fail))
            .collect();
        let tasks: Vec<Task<'_>> = states
            .iter()
            .map(|(status, may_fail)| Task {
                id: 0,
                name: "",
                stage: "",
                status,
                may_fail: *may_fail,
            })
            .collect();
        together(&tasks)
    }

    #[test]
    fn the_states_of_jobs_say_together_how_a_stage_stands() {
        let table: [(&[(&str, bool)], &str); 15] = [
            (&[("created", false), ("created", false)], "created"),
            (&[("pending", false), ("created", false)], "pending"),
            (&[("success", false), ("created", false)], "running"),
            (&[("failed", false), ("running", false)], "running"),
            (&[("canceling", false), ("canceled", false)], "running"),
            (&[("scheduled", false)], "scheduled"),
            (&[("success", false), ("failed", false)], "failed"),
            (&[("success", false), ("failed", true)], "success"),
            (&[("success", false), ("manual", false)], "manual"),
            (&[("success", false), ("manual", true)], "success"),
            (&[("manual", true)], "skipped"),
            (&[("skipped", false), ("skipped", false)], "skipped"),
            (&[("success", false), ("canceled", false)], "canceled"),
            (&[("failed", false), ("canceled", false)], "failed"),
            (&[("of_tomorrow", false)], "pending"),
        ];
        for (states, expected) in table {
            assert_eq!(of(states).as_str(), expected, "{states:?}");
        }
    }
}
