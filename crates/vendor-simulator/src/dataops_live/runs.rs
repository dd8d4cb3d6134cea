//! A pipeline and its jobs, which walk through their states.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::people::{Person, written};
use crate::job::Job;
use crate::world::World;

/// The jobs of every pipeline: stage and name.
const TASKS: [(&str, &str); 3] = [
    ("Pipeline Setup", "Set Up Environment"),
    ("Data Ingestion", "Load Orders"),
    ("Data Transformation", "Build All Models"),
];

/// Which job a pipeline stops at, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// All jobs pass.
    Never,
    /// The second job fails.
    Failure,
    /// The second job waits for a person.
    Manual,
}

/// Where a pipeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Created,
    Pending,
    /// This job runs; first or second half.
    Running(usize, bool),
    Over,
    /// Canceled when so many jobs were done.
    Canceled(usize),
}

pub(super) struct Run {
    pub(super) id: i64,
    pub(super) iid: i64,
    pub(super) project: i64,
    pub(super) sha: String,
    pub(super) git_ref: String,
    pub(super) source: &'static str,
    /// Its configuration file.
    pub(super) file: String,
    pub(super) schedule: Option<i64>,
    pub(super) starter: Person,
    pub(super) created_at: DateTime<Utc>,
    pub(super) tasks: Vec<Task>,
    stop: Stop,
    steps: Job<Step>,
}

/// One job of a run.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) id: i64,
    /// Its place among the jobs.
    place: usize,
    /// How it ended before it was run again.
    retried: Option<&'static str>,
}

impl Task {
    pub(super) fn name(&self) -> &'static str {
        TASKS.get(self.place).map_or("", |(_, name)| name)
    }
}

/// What is known when a run starts.
pub(super) struct Start<'a> {
    pub(super) id: i64,
    pub(super) iid: i64,
    pub(super) project: i64,
    pub(super) git_ref: &'a str,
    pub(super) source: &'static str,
    /// Its configuration file.
    pub(super) file: &'a str,
    pub(super) schedule: Option<i64>,
    pub(super) starter: Person,
    pub(super) stop: Stop,
    /// Numbers of the jobs.
    pub(super) jobs: [i64; TASKS.len()],
}

impl Run {
    pub(super) fn start(world: &World, start: Start<'_>) -> Self {
        let tasks = start
            .jobs
            .into_iter()
            .enumerate()
            .map(|(place, id)| Task {
                id,
                place,
                retried: None,
            })
            .collect();
        Self {
            id: start.id,
            iid: start.iid,
            project: start.project,
            sha: sha(world, start.id),
            git_ref: start.git_ref.to_owned(),
            source: start.source,
            file: start.file.to_owned(),
            schedule: start.schedule,
            starter: start.starter,
            created_at: world.now(),
            tasks,
            stop: start.stop,
            steps: world.job(steps(0, start.stop)),
        }
    }

    /// One that has been over for a while.
    pub(super) fn finished(world: &World, start: Start<'_>, created_at: DateTime<Utc>) -> Self {
        let mut run = Self::start(world, start);
        run.created_at = created_at;
        run.steps.end_with(Step::Over);
        run
    }

    /// Moves on by one state.
    pub(super) fn poll(&mut self) {
        self.steps.poll();
    }

    fn step(&self) -> Step {
        self.steps.peek().copied().unwrap_or(Step::Over)
    }

    pub(super) fn status(&self) -> &'static str {
        match (self.step(), self.stop) {
            (Step::Created, _) => "created",
            (Step::Pending, _) => "pending",
            (Step::Running(..), _) => "running",
            (Step::Over, Stop::Never) => "success",
            (Step::Over, Stop::Failure) => "failed",
            (Step::Over, Stop::Manual) => "manual",
            (Step::Canceled(_), _) => "canceled",
        }
    }

    pub(super) fn task_status(&self, task: &Task) -> &'static str {
        if let Some(ended) = task.retried {
            return ended;
        }
        match (self.step(), self.stop, task.place) {
            (Step::Created, ..) => "created",
            (Step::Pending, _, 0) => "pending",
            (Step::Pending, ..) => "created",
            (Step::Running(at, _), _, place) if place == at => "running",
            (Step::Running(at, _) | Step::Canceled(at), _, place) if place < at => "success",
            (Step::Running(..), ..) => "created",
            (Step::Canceled(_), ..) => "canceled",
            (Step::Over, Stop::Never, _) | (Step::Over, _, 0) => "success",
            (Step::Over, Stop::Failure, 1) => "failed",
            (Step::Over, Stop::Failure, _) => "skipped",
            (Step::Over, Stop::Manual, 1) => "manual",
            (Step::Over, Stop::Manual, _) => "created",
        }
    }

    pub(super) fn cancel(&mut self) {
        let done = match self.step() {
            Step::Created | Step::Pending => 0,
            Step::Running(at, _) => at,
            Step::Over if self.stop == Stop::Manual => 1,
            Step::Over | Step::Canceled(_) => return,
        };
        self.steps.end_with(Step::Canceled(done));
    }

    /// Runs the jobs that failed or were canceled, and those after them, again; `numbers` are for the new jobs. Gives those that were used.
    pub(super) fn retry(&mut self, world: &World, mut numbers: impl FnMut() -> i64) -> Vec<i64> {
        let first = match self.step() {
            Step::Over if self.stop == Stop::Failure => 1,
            Step::Canceled(done) => done,
            _ => return Vec::new(),
        };
        let mut added = Vec::new();
        for place in first..TASKS.len() {
            let ended: Vec<Option<&'static str>> = self
                .tasks
                .iter()
                .map(|task| Some(self.task_status(task)))
                .collect();
            for (task, ended) in self
                .tasks
                .iter_mut()
                .zip(ended)
                .filter(|(task, _)| task.place == place && task.retried.is_none())
            {
                task.retried = ended;
            }
            let id = numbers();
            added.push(id);
            self.tasks.push(Task {
                id,
                place,
                retried: None,
            });
        }
        self.stop = Stop::Never;
        self.steps = world.job(steps(first, Stop::Never).into_iter().skip(1));
        added
    }

    fn is_over(&self) -> bool {
        matches!(self.step(), Step::Over | Step::Canceled(_)) && self.status() != "manual"
    }

    fn started_at(&self) -> Option<DateTime<Utc>> {
        let waits = matches!(self.step(), Step::Created | Step::Pending);
        (!waits).then(|| self.created_at + TimeDelta::seconds(2))
    }

    fn finished_at(&self) -> Option<DateTime<Utc>> {
        self.is_over()
            .then(|| self.created_at + TimeDelta::seconds(36))
    }

    /// As lists and other resources show it.
    pub(super) fn brief(&self, page: &str) -> Value {
        json!({
            "id": self.id,
            "iid": self.iid,
            "project_id": self.project,
            "sha": self.sha,
            "ref": self.git_ref,
            "status": self.status(),
            "source": self.source,
            "name": null,
            "created_at": written(self.created_at),
            "updated_at": written(self.finished_at().or(self.started_at()).unwrap_or(self.created_at)),
            "web_url": format!("{page}/-/pipelines/{}", self.id),
        })
    }

    pub(super) fn whole(&self, instance: &str, page: &str) -> Value {
        let mut whole = self.brief(page);
        let status = self.status();
        let shown = if status == "success" {
            "passed"
        } else {
            status
        };
        if let Value::Object(members) = &mut whole {
            for (name, value) in [
                ("before_sha", json!("0".repeat(40))),
                ("tag", json!(false)),
                ("yaml_errors", Value::Null),
                ("user", self.starter.brief(instance)),
                ("started_at", json!(self.started_at().map(written))),
                ("finished_at", json!(self.finished_at().map(written))),
                ("committed_at", Value::Null),
                ("duration", json!(self.is_over().then_some(34))),
                ("queued_duration", json!(self.started_at().map(|_| 0.25))),
                ("coverage", Value::Null),
                (
                    "detailed_status",
                    json!({
                        "icon": format!("status_{status}"),
                        "text": shown,
                        "label": shown,
                        "group": status,
                        "tooltip": shown,
                        "has_details": true,
                        "details_path": format!("{}/-/pipelines/{}", page.trim_start_matches(instance), self.id),
                        "illustration": null,
                        "favicon": format!("/assets/ci_favicons/favicon_status_{status}.png"),
                    }),
                ),
            ] {
                members.insert(name.to_owned(), value);
            }
        }
        whole
    }

    /// The jobs, newest first; those that were run again only when asked for.
    pub(super) fn jobs(&self, with_retried: bool) -> Vec<&Task> {
        let mut tasks: Vec<&Task> = self
            .tasks
            .iter()
            .filter(|task| with_retried || task.retried.is_none())
            .collect();
        tasks.sort_by_key(|task| std::cmp::Reverse(task.id));
        tasks
    }

    pub(super) fn task(&self, id: i64) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == id)
    }

    pub(super) fn job(&self, task: &Task, instance: &str, page: &str) -> Value {
        let stage = TASKS.get(task.place).map_or("", |(stage, _)| stage);
        let status = self.task_status(task);
        let ended = matches!(status, "success" | "failed");
        let started = (ended || status == "running")
            .then(|| self.created_at + TimeDelta::seconds(2 + 11 * task.place as i64));
        let finished = started
            .filter(|_| ended)
            .map(|started| started + TimeDelta::milliseconds(10_250));
        let archive = self.archive(task).map(|archive| archive.len());
        let mut job = json!({
            "id": task.id,
            "name": task.name(),
            "stage": stage,
            "status": status,
            "ref": self.git_ref,
            "tag": false,
            "coverage": null,
            "allow_failure": false,
            "created_at": written(self.created_at),
            "started_at": started.map(written),
            "finished_at": finished.map(written),
            "erased_at": null,
            "duration": finished.map(|_| 10.25),
            "queued_duration": started.map(|_| 0.125),
            "user": self.starter.profile(instance),
            "commit": self.commit(page),
            "pipeline": self.brief(page),
            "web_url": format!("{page}/-/jobs/{}", task.id),
            "project": {"ci_job_token_scope_enabled": false},
            "artifacts": artifacts(archive, self.trace(task).len(), ended),
            "artifacts_expire_at": finished.map(|finished| written(finished + TimeDelta::days(30))),
            "tag_list": ["dataops-runner"],
            "runner": null,
            "runner_manager": null,
            "archived": false,
        });
        if let Value::Object(members) = &mut job {
            if let Some(size) = archive {
                members.insert(
                    "artifacts_file".into(),
                    json!({"filename": "artifacts.zip", "size": size}),
                );
            }
            if status == "failed" {
                members.insert("failure_reason".into(), "script_failure".into());
            }
            if started.is_some() {
                members.insert("runner".into(), runner());
            }
        }
        job
    }

    fn commit(&self, page: &str) -> Value {
        json!({
            "id": self.sha,
            "short_id": self.sha.get(..8),
            "created_at": "2026-01-05T09:30:00.000+01:00",
            "parent_ids": [],
            "title": "Add the orders model",
            "message": "Add the orders model\n",
            "author_name": self.starter.name,
            "author_email": format!("{}@dataops.example", self.starter.username),
            "authored_date": "2026-01-05T09:30:00.000+01:00",
            "committer_name": self.starter.name,
            "committer_email": format!("{}@dataops.example", self.starter.username),
            "committed_date": "2026-01-05T09:30:00.000+01:00",
            "trailers": {},
            "web_url": format!("{page}/-/commit/{}", self.sha),
        })
    }

    /// The log as far as the job has come.
    pub(super) fn trace(&self, task: &Task) -> String {
        let name = task.name();
        let lines = match (self.task_status(task), self.step()) {
            ("running", Step::Running(_, second)) => {
                if second {
                    4
                } else {
                    2
                }
            }
            ("success" | "failed", _) => 6,
            _ => 0,
        };
        let outcome = match self.task_status(task) {
            "failed" => "\x1b[31;1mERROR: Job failed: exit code 1\x1b[0;m",
            _ => "\x1b[32;1mJob succeeded\x1b[0;m",
        };
        let start = self.created_at.timestamp();
        let text = [
            "\x1b[0KRunning with dataops-runner 17.10.0\x1b[0;m".to_owned(),
            format!("section_start:{start}:step_script\r\x1b[0K\x1b[0;m\x1b[36;1m{name}\x1b[0;m"),
            format!(
                "branch {}, commit {}",
                self.git_ref,
                self.sha.get(..8).unwrap_or_default()
            ),
            "12 of 24 models built".to_owned(),
            format!("section_end:{}:step_script\r\x1b[0K", start + 10),
            outcome.to_owned(),
        ];
        text.iter()
            .take(lines)
            .map(|line| format!("{line}\n"))
            .collect()
    }

    /// The artifacts of a job that ran to its end: a zip archive.
    pub(super) fn archive(&self, task: &Task) -> Option<Vec<u8>> {
        let ended = matches!(self.task_status(task), "success" | "failed");
        let content = json!({"job": task.id, "models": 24, "errors": 0}).to_string();
        ended.then(|| super::archive::zip(&[("target/run_results.json", content.as_bytes())]))
    }
}

fn artifacts(archive: Option<usize>, trace: usize, ended: bool) -> Vec<Value> {
    let mut artifacts = Vec::new();
    if let Some(size) = archive {
        artifacts.push(json!({"file_type": "archive", "size": size, "filename": "artifacts.zip", "file_format": "zip"}));
        artifacts.push(json!({"file_type": "metadata", "size": 186, "filename": "metadata.gz", "file_format": "gzip"}));
    }
    if ended {
        artifacts.push(json!({"file_type": "trace", "size": trace, "filename": "job.log", "file_format": null}));
    }
    artifacts
}

fn runner() -> Value {
    json!({
        "id": 61,
        "description": "dataops-runner",
        "ip_address": null,
        "active": true,
        "paused": false,
        "is_shared": false,
        "runner_type": "group_type",
        "name": "dataops-runner",
        "online": true,
        "status": "online",
    })
}

fn steps(first: usize, stop: Stop) -> Vec<Step> {
    let last = match stop {
        Stop::Never => TASKS.len(),
        Stop::Failure => 2,
        Stop::Manual => 1,
    };
    let running =
        (first..last).flat_map(|place| [Step::Running(place, false), Step::Running(place, true)]);
    [Step::Created, Step::Pending]
        .into_iter()
        .chain(running)
        .chain([Step::Over])
        .collect()
}

fn sha(world: &World, id: i64) -> String {
    let mut chance = world.chance(&format!("sha of {id}"));
    (0..40)
        .map(|_| char::from_digit(chance.u32(..16), 16).unwrap_or('0'))
        .collect()
}
