//! One job of a pipeline: its state and what it leaves behind.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::plan::{Does, Plan};
use crate::dataops_live::archive;

/// The one file in the archive of every job.
pub(super) const ARTIFACT: &str = "target/run_results.json";

#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) id: i64,
    pub(super) plan: Plan,
    /// Its place among the jobs of the pipeline file.
    pub(super) place: usize,
    pub(super) state: State,
    /// Whether another one has taken its place.
    pub(super) retried: bool,
    pub(super) artifacts: Artifacts,
    pub(super) erased_at: Option<DateTime<Utc>>,
    /// The pipeline that it started.
    pub(super) downstream: Option<i64>,
}

/// Where a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Created,
    Pending,
    /// First or second half.
    Running(bool),
    Success,
    Failed,
    Canceled,
    Skipped,
    Manual,
    Scheduled,
}

/// What happens to the archive of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Artifacts {
    /// It ends by the clock.
    Expire,
    /// It stays.
    Keep,
    Gone,
}

impl Task {
    pub(super) fn new(id: i64, plan: Plan, place: usize) -> Self {
        Self {
            id,
            plan,
            place,
            state: State::Created,
            retried: false,
            artifacts: Artifacts::Expire,
            erased_at: None,
            downstream: None,
        }
    }

    /// The one that runs in its place, at once; what failed before passes now.
    pub(super) fn again(&self, id: i64) -> Self {
        let does = match self.plan.does {
            Does::Fail => Does::Pass,
            other => other,
        };
        let plan = Plan { does, ..self.plan };
        Self::new(id, plan, self.place)
    }

    pub(super) fn name(&self) -> &'static str {
        self.plan.name
    }

    /// Whether it starts another pipeline; such ones are listed apart.
    pub(super) fn is_bridge(&self) -> bool {
        matches!(self.plan.does, Does::Start { .. })
    }

    pub(super) fn status(&self) -> &'static str {
        match self.state {
            State::Created => "created",
            State::Pending => "pending",
            State::Running(_) => "running",
            State::Success => "success",
            State::Failed => "failed",
            State::Canceled => "canceled",
            State::Skipped => "skipped",
            State::Manual => "manual",
            State::Scheduled => "scheduled",
        }
    }

    /// Its turn has come: a runner is there at once if it is `warm`.
    pub(super) fn begin(&mut self, warm: bool) {
        self.state = match self.plan.does {
            Does::WaitForPerson => State::Manual,
            Does::WaitForClock => State::Scheduled,
            _ if warm => State::Running(false),
            _ => State::Pending,
        };
    }

    /// One step further. A job that waits for another pipeline is moved on by that one.
    pub(super) fn step(&mut self) {
        self.state = match (self.state, self.plan.does) {
            (State::Pending, _) => State::Running(false),
            (State::Running(_), Does::Start { .. }) => self.state,
            (State::Running(false), _) => State::Running(true),
            (State::Running(true), Does::Fail) => State::Failed,
            (State::Running(true), _) => State::Success,
            (other, _) => other,
        };
    }

    /// Whether the next stage needn't wait for it.
    pub(super) fn is_done(&self) -> bool {
        match self.state {
            State::Success | State::Failed | State::Canceled | State::Skipped => true,
            State::Manual => self.plan.optional,
            _ => false,
        }
    }

    /// Whether the pipeline fails or ends with it.
    pub(super) fn breaks(&self) -> bool {
        match self.state {
            State::Failed => !self.plan.optional,
            State::Canceled => true,
            _ => false,
        }
    }

    pub(super) fn is_active(&self) -> bool {
        matches!(
            self.state,
            State::Created | State::Pending | State::Running(_) | State::Manual | State::Scheduled
        )
    }

    /// Whether it ran to its end.
    pub(super) fn has_ended(&self) -> bool {
        matches!(self.state, State::Success | State::Failed)
    }

    /// Whether a runner has taken it.
    pub(super) fn has_started(&self) -> bool {
        self.has_ended() || matches!(self.state, State::Running(_))
    }

    /// The artifacts of a job that ran to its end: a zip archive.
    pub(super) fn archive(&self) -> Option<Vec<u8>> {
        Some(archive::zip(&[(ARTIFACT, &self.artifact()?)]))
    }

    /// What is in [`ARTIFACT`].
    pub(super) fn artifact(&self) -> Option<Vec<u8>> {
        let there = self.has_ended() && !self.is_bridge() && self.artifacts != Artifacts::Gone;
        let content = json!({"job": self.id, "models": 24, "errors": 0});
        there.then(|| content.to_string().into_bytes())
    }

    /// The log as far as the job has come.
    pub(super) fn trace(&self, git_ref: &str, sha: &str, start: i64) -> String {
        if self.erased_at.is_some() || self.is_bridge() {
            return String::new();
        }
        let name = self.name();
        let failed = self.state == State::Failed;
        let lines = match self.state {
            State::Running(false) => 2,
            State::Running(true) => 4,
            State::Success | State::Failed => 7,
            _ => 0,
        };
        let sha = sha.get(..8).unwrap_or_default();
        let result = if failed {
            "Database error in model orders: the warehouse is suspended"
        } else {
            "24 of 24 models built"
        };
        let outcome = if failed {
            "\x1b[31;1mERROR: Job failed: exit code 1\x1b[0;m"
        } else {
            "\x1b[32;1mJob succeeded\x1b[0;m"
        };
        let text = [
            "\x1b[0KRunning with dataops-runner 17.10.0\x1b[0;m".to_owned(),
            format!("section_start:{start}:step_script\r\x1b[0K\x1b[0;m\x1b[36;1m{name}\x1b[0;m"),
            format!("branch {git_ref}, commit {sha}"),
            "12 of 24 models built".to_owned(),
            result.to_owned(),
            format!("section_end:{}:step_script\r\x1b[0K", start + 10),
            outcome.to_owned(),
        ];
        text.iter()
            .take(lines)
            .map(|line| format!("{line}\n"))
            .collect()
    }

    /// The files that it left behind, as jobs list them.
    pub(super) fn files(&self, trace: usize) -> Vec<Value> {
        let mut files = Vec::new();
        if let Some(archive) = self.archive() {
            files.push(json!({"file_type": "archive", "size": archive.len(), "filename": "artifacts.zip", "file_format": "zip"}));
            files.push(json!({"file_type": "metadata", "size": 186, "filename": "metadata.gz", "file_format": "gzip"}));
        }
        if self.has_ended() && self.erased_at.is_none() {
            files.push(json!({"file_type": "trace", "size": trace, "filename": "job.log", "file_format": null}));
        }
        files
    }
}
