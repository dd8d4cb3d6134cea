//! A pipeline: its jobs move on, stage by stage.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::plan::{Does, Plan};
use super::task::{State, Task};
use crate::dataops_live::people::Person;
use crate::job::Ticks;
use crate::world::World;

pub(in crate::dataops_live) struct Run {
    pub(in crate::dataops_live) id: i64,
    pub(super) iid: i64,
    pub(in crate::dataops_live) project: i64,
    pub(in crate::dataops_live) sha: String,
    pub(super) git_ref: String,
    pub(super) source: &'static str,
    /// Its configuration file.
    pub(in crate::dataops_live) file: String,
    /// As jobs show it; without one there is a made-up one.
    pub(super) commit: Option<Value>,
    /// As it was renamed.
    pub(super) name: Option<String>,
    pub(super) schedule: Option<i64>,
    pub(super) starter: Person,
    pub(super) created_at: DateTime<Utc>,
    /// Variables that it was started with.
    pub(super) variables: Vec<Value>,
    pub(super) tasks: Vec<Task>,
    /// Whether a job has run since it was started.
    warm: bool,
    steps: usize,
    ticks: Ticks,
}

/// What is known when a run starts.
pub(super) struct Start<'a> {
    pub(super) id: i64,
    pub(super) iid: i64,
    pub(super) project: i64,
    pub(super) git_ref: &'a str,
    /// The commit, if it is one of the repository.
    pub(super) commit: Option<Value>,
    pub(super) source: &'static str,
    /// Its configuration file.
    pub(super) file: &'a str,
    pub(super) schedule: Option<i64>,
    pub(super) starter: Person,
    pub(super) variables: Vec<Value>,
    /// Jobs with their numbers.
    pub(super) jobs: Vec<(i64, Plan)>,
}

impl Run {
    pub(super) fn start(world: &World, start: Start<'_>) -> Self {
        let jobs = start.jobs.into_iter().enumerate();
        Self {
            id: start.id,
            iid: start.iid,
            project: start.project,
            sha: match &start.commit {
                Some(commit) => commit["id"].as_str().unwrap_or_default().to_owned(),
                None => sha(world, start.id),
            },
            commit: start.commit,
            git_ref: start.git_ref.to_owned(),
            source: start.source,
            file: start.file.to_owned(),
            name: None,
            schedule: start.schedule,
            starter: start.starter,
            created_at: world.now(),
            variables: start.variables,
            tasks: jobs
                .map(|(place, (id, plan))| Task::new(id, plan, place))
                .collect(),
            warm: false,
            steps: 0,
            ticks: world.ticks(),
        }
    }

    /// One that has been over for a while.
    pub(super) fn finished(world: &World, start: Start<'_>, created_at: DateTime<Utc>) -> Self {
        let mut run = Self::start(world, start);
        run.created_at = created_at;
        // Two steps a stage, and a few to begin with.
        for _ in 0..2 * run.tasks.len() + 2 {
            run.step();
        }
        run
    }

    /// Somebody has looked: the time of the run goes on.
    pub(super) fn poll(&mut self) {
        self.ticks.poll();
    }

    /// Moves on by one step if there is time left for it; says whether there was.
    pub(super) fn step_if_due(&mut self) -> bool {
        let due = self.steps < self.ticks.count();
        if due {
            self.steps += 1;
            self.step();
        }
        due
    }

    fn step(&mut self) {
        let Some(stage) = self.current_stage() else {
            return;
        };
        let warm = self.warm;
        for task in self.stage(stage) {
            match task.state {
                State::Created => task.begin(warm),
                _ => task.step(),
            }
        }
        self.warm |= self.tasks.iter().any(Task::has_started);
        self.go_on(stage);
    }

    /// Begins the stage after one that is over, or skips what is left after one that went wrong.
    fn go_on(&mut self, ended: &'static str) {
        if self.current_stage() == Some(ended) {
            return;
        }
        if self.current().any(Task::breaks) {
            let waiting = self.tasks.iter_mut().filter(|task| !task.retried);
            for task in waiting.filter(|task| task.state == State::Created) {
                task.state = State::Skipped;
            }
        } else if let Some(next) = self.current_stage() {
            for task in self.stage(next) {
                if task.state == State::Created {
                    task.begin(true);
                }
            }
        }
    }

    /// Notes which pipeline a job has started.
    pub(super) fn set_downstream(&mut self, job: i64, pipeline: i64) {
        if let Some(task) = self.task_mut(job) {
            task.downstream = Some(pipeline);
        }
    }

    /// Ends a job as the pipeline that it waited for.
    pub(super) fn end_bridge(&mut self, job: i64, passed: bool) {
        let Some(task) = self.task_mut(job) else {
            return;
        };
        task.state = if passed {
            State::Success
        } else {
            State::Failed
        };
        let stage = task.plan.stage;
        self.go_on(stage);
    }

    /// The first stage that is not over.
    fn current_stage(&self) -> Option<&'static str> {
        let open = self.current().filter(|task| !task.is_done());
        open.min_by_key(|task| task.place)
            .map(|task| task.plan.stage)
    }

    fn stage(&mut self, stage: &'static str) -> impl Iterator<Item = &mut Task> {
        let tasks = self.tasks.iter_mut();
        tasks.filter(move |task| !task.retried && task.plan.stage == stage)
    }

    /// The jobs without those that were run again.
    pub(super) fn current(&self) -> impl Iterator<Item = &Task> {
        self.tasks.iter().filter(|task| !task.retried)
    }

    pub(in crate::dataops_live) fn status(&self) -> &'static str {
        let any = |state: fn(&Task) -> bool| self.current().any(state);
        if any(|task| matches!(task.state, State::Running(_))) {
            "running"
        } else if any(|task| task.state == State::Pending) {
            "pending"
        } else if any(|task| task.state == State::Manual && !task.plan.optional) {
            "manual"
        } else if any(|task| task.state == State::Scheduled) {
            "scheduled"
        } else if any(|task| task.state == State::Canceled) {
            "canceled"
        } else if any(Task::breaks) {
            "failed"
        } else if self.current().all(|task| task.state == State::Created) {
            "created"
        } else if any(|task| task.state == State::Created) {
            "running"
        } else {
            "success"
        }
    }

    pub(super) fn is_over(&self) -> bool {
        matches!(self.status(), "success" | "failed" | "canceled" | "skipped")
    }

    /// Ends all that has not ended. A run that is over stays as it is.
    pub(super) fn cancel(&mut self) {
        if self.is_over() {
            return;
        }
        let current = self.tasks.iter_mut().filter(|task| !task.retried);
        for task in current.filter(|task| task.is_active()) {
            task.state = State::Canceled;
        }
    }

    /// Ends a job that has not ended, and skips what waits for it.
    pub(super) fn cancel_task(&mut self, id: i64) {
        let Some(task) = self.task_mut(id).filter(|task| task.is_active()) else {
            return;
        };
        task.state = State::Canceled;
        let stage = task.plan.stage;
        self.go_on(stage);
    }

    /// Runs the jobs that failed or were canceled, and those after them, again; `numbers` are for the new jobs. Gives those that were used.
    pub(super) fn retry(&mut self, mut numbers: impl FnMut() -> i64) -> Vec<i64> {
        let wrong = |task: &Task| {
            task.breaks() || task.state == State::Skipped || task.state == State::Failed
        };
        let again: Vec<Task> = self
            .current()
            .filter(|task| wrong(task))
            .map(|task| task.again(numbers()))
            .collect();
        for task in self.tasks.iter_mut().filter(|task| wrong(task)) {
            task.retried = true;
        }
        let added = again.iter().map(|task| task.id).collect();
        self.tasks.extend(again);
        self.start_again();
        added
    }

    /// Runs one job that has ended again, and lets what was skipped because of it wait for it.
    pub(super) fn retry_task(&mut self, id: i64, number: i64) {
        let Some(place) = self.tasks.iter().position(|task| task.id == id) else {
            return;
        };
        let again = self.tasks[place].again(number);
        self.tasks[place].retried = true;
        for task in self.tasks.iter_mut().filter(|task| !task.retried) {
            if task.state == State::Skipped {
                task.state = State::Created;
            }
        }
        self.tasks.push(again);
        self.start_again();
    }

    /// Gives the first stage that is not over to the runners.
    fn start_again(&mut self) {
        self.warm = false;
        if let Some(stage) = self.current_stage() {
            for task in self.stage(stage) {
                if task.state == State::Created {
                    task.begin(false);
                }
            }
        }
    }

    /// The first job that is to start another pipeline and has not: its number, the file, and whether it is for another project.
    pub(super) fn due_start(&self) -> Option<(i64, &'static str, bool)> {
        self.current().find_map(|task| match task.plan.does {
            Does::Start { file, elsewhere }
                if task.downstream.is_none() && matches!(task.state, State::Running(_)) =>
            {
                Some((task.id, file, elsewhere))
            }
            _ => None,
        })
    }

    /// The pipelines that jobs wait for: the job's number and the pipeline's.
    pub(super) fn awaited(&self) -> Vec<(i64, i64)> {
        let running = self
            .current()
            .filter(|task| matches!(task.state, State::Running(_)));
        running
            .filter_map(|task| Some((task.id, task.downstream?)))
            .collect()
    }

    pub(super) fn started_at(&self) -> Option<DateTime<Utc>> {
        let started = self.tasks.iter().any(Task::has_started);
        started.then(|| self.created_at + TimeDelta::seconds(2))
    }

    pub(super) fn finished_at(&self) -> Option<DateTime<Utc>> {
        self.is_over()
            .then(|| self.created_at + TimeDelta::seconds(36))
    }

    /// The jobs, newest first, without those that start pipelines; those that were run again only when asked for.
    pub(super) fn jobs(&self, with_retried: bool) -> Vec<&Task> {
        self.tasks_that(|task| !task.is_bridge() && (with_retried || !task.retried))
    }

    /// The jobs that start pipelines.
    pub(super) fn bridges(&self, with_retried: bool) -> Vec<&Task> {
        self.tasks_that(|task| task.is_bridge() && (with_retried || !task.retried))
    }

    fn tasks_that(&self, wanted: impl Fn(&Task) -> bool) -> Vec<&Task> {
        let mut tasks: Vec<&Task> = self.tasks.iter().filter(|task| wanted(task)).collect();
        tasks.sort_by_key(|task| std::cmp::Reverse(task.id));
        tasks
    }

    pub(super) fn task(&self, id: i64) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    pub(super) fn task_mut(&mut self, id: i64) -> Option<&mut Task> {
        self.tasks.iter_mut().find(|task| task.id == id)
    }

    pub(super) fn trace(&self, task: &Task) -> String {
        task.trace(&self.git_ref, &self.sha, self.created_at.timestamp())
    }
}

fn sha(world: &World, id: i64) -> String {
    let mut chance = world.chance(&format!("sha of {id}"));
    (0..40)
        .map(|_| char::from_digit(chance.u32(..16), 16).unwrap_or('0'))
        .collect()
}

/// `{"key": .., "value": .., "variable_type": "env_var"}`
pub(super) fn variable(key: &str, value: &Value, kind: &str) -> Value {
    json!({"key": key, "value": value, "variable_type": kind, "raw": false})
}
