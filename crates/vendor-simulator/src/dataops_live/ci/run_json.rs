//! Pipelines and jobs as answers show them.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::run::Run;
use super::task::{Artifacts, State, Task};
use crate::dataops_live::people::written;
use crate::dataops_live::shelf::merge;

/// The addresses that answers are full of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    /// The instance's web address.
    pub(super) instance: &'a str,
    /// The page of the project.
    pub(super) page: &'a str,
}

impl Run {
    /// As lists and other resources show it.
    pub(in crate::dataops_live) fn brief(&self, page: &str) -> Value {
        let changed = self.finished_at().or(self.started_at());
        json!({
            "id": self.id,
            "iid": self.iid,
            "project_id": self.project,
            "sha": self.sha,
            "ref": self.git_ref,
            "status": self.status(),
            "source": self.source,
            "name": self.name,
            "created_at": written(self.created_at),
            "updated_at": written(changed.unwrap_or(self.created_at)),
            "web_url": format!("{page}/-/pipelines/{}", self.id),
        })
    }

    pub(super) fn whole(&self, at: Place<'_>) -> Value {
        let mut whole = self.brief(at.page);
        let status = self.status();
        let shown = if status == "success" {
            "passed"
        } else {
            status
        };
        let path = at.page.trim_start_matches(at.instance);
        let further = json!({
            "before_sha": "0".repeat(40),
            "tag": self.git_ref.starts_with('v'),
            "yaml_errors": null,
            "user": self.starter.brief(at.instance),
            "started_at": self.started_at().map(written),
            "finished_at": self.finished_at().map(written),
            "committed_at": null,
            "duration": self.is_over().then_some(34),
            "queued_duration": self.started_at().map(|_| 0.25),
            "coverage": null,
            "detailed_status": {
                "icon": format!("status_{status}"),
                "text": shown,
                "label": shown,
                "group": status,
                "tooltip": shown,
                "has_details": true,
                "details_path": format!("{path}/-/pipelines/{}", self.id),
                "illustration": null,
                "favicon": format!("/assets/ci_favicons/favicon_status_{status}.png"),
            },
        });
        merge(&mut whole, further);
        whole
    }

    /// A job that a runner works on.
    pub(super) fn job(&self, task: &Task, at: Place<'_>) -> Value {
        let mut job = self.step_json(task, at);
        let trace = self.trace(task).len();
        let finished = job.get("finished_at").is_some_and(|time| !time.is_null());
        let expires = (finished && task.artifacts == Artifacts::Expire)
            .then(|| written(self.created_at + TimeDelta::days(30)));
        let further = json!({
            "artifacts": task.files(trace),
            "artifacts_expire_at": expires,
            "tag_list": ["dataops-runner"],
            "runner": task.has_started().then(runner),
            "runner_manager": null,
        });
        merge(&mut job, further);
        if let Some(archive) = task.archive() {
            job["artifacts_file"] = json!({"filename": "artifacts.zip", "size": archive.len()});
        }
        job
    }

    /// A job that waits for something that only one may use: without runner and artifacts.
    pub(super) fn waiting_job(&self, task: &Task, at: Place<'_>) -> Value {
        self.step_json(task, at)
    }

    /// A job that starts another pipeline, which is there as lists show it.
    pub(super) fn bridge(&self, task: &Task, downstream: Option<Value>, at: Place<'_>) -> Value {
        let mut bridge = self.step_json(task, at);
        bridge["downstream_pipeline"] = downstream.unwrap_or_default();
        bridge
    }

    /// What all jobs have.
    fn step_json(&self, task: &Task, at: Place<'_>) -> Value {
        let start = TimeDelta::seconds(2 + 11 * task.place as i64);
        let started = task.has_started().then(|| self.created_at + start);
        let finished = started
            .filter(|_| task.has_ended())
            .map(|started| started + TimeDelta::milliseconds(10_250));
        let mut job = json!({
            "id": task.id,
            "name": task.name(),
            "stage": task.plan.stage,
            "status": task.status(),
            "ref": self.git_ref,
            "tag": self.git_ref.starts_with('v'),
            "coverage": null,
            "allow_failure": task.plan.optional,
            "created_at": written(self.created_at),
            "started_at": started.map(written),
            "finished_at": finished.map(written),
            "erased_at": task.erased_at.map(written),
            "duration": finished.map(|_| 10.25),
            "queued_duration": started.map(|_| 0.125),
            "user": self.starter.profile(at.instance),
            "commit": self.commit(at.page),
            "pipeline": self.brief(at.page),
            "web_url": format!("{}/-/jobs/{}", at.page, task.id),
            "project": {"ci_job_token_scope_enabled": false},
            "archived": false,
        });
        if task.state == State::Failed && !task.is_bridge() {
            job["failure_reason"] = "script_failure".into();
        }
        job
    }

    fn commit(&self, page: &str) -> Value {
        if let Some(commit) = &self.commit {
            return commit.clone();
        }
        let (name, mail) = (
            self.starter.name,
            format!("{}@dataops.example", self.starter.username),
        );
        let time = "2026-01-05T09:30:00.000+01:00";
        json!({
            "id": self.sha,
            "short_id": self.sha.get(..8),
            "created_at": time,
            "parent_ids": [],
            "title": "Add the orders model",
            "message": "Add the orders model\n",
            "author_name": name,
            "author_email": mail,
            "authored_date": time,
            "committer_name": name,
            "committer_email": mail,
            "committed_date": time,
            "trailers": {},
            "web_url": format!("{page}/-/commit/{}", self.sha),
        })
    }
}

/// The runner that takes all jobs.
fn runner() -> Value {
    json!({
        "id": super::runners::GROUP_RUNNER,
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
