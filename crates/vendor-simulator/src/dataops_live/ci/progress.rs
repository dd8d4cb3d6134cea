//! How pipelines go on: by being looked at, or by the clock; and the pipelines that pipelines start.

use serde_json::Value;

use super::plan::{USUAL, plans};
use super::run::{Run, Start, variable};
use super::run_json::Place;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::people::Person;
use crate::dataops_live::store::{State, Store};

/// A pipeline that is to be started.
pub(in crate::dataops_live) struct Order<'a> {
    pub(in crate::dataops_live) project: i64,
    pub(in crate::dataops_live) git_ref: &'a str,
    pub(in crate::dataops_live) source: &'static str,
    pub(in crate::dataops_live) schedule: Option<i64>,
    pub(in crate::dataops_live) starter: Person,
    /// As answers show them.
    pub(in crate::dataops_live) variables: Vec<Value>,
}

impl State {
    /// Starts a pipeline and gives its number.
    pub(in crate::dataops_live) fn start_run(
        &mut self,
        api: &Store,
        order: Order<'_>,
    ) -> Result<i64, Failure> {
        let git_ref = order
            .git_ref
            .trim_start_matches("refs/heads/")
            .trim_start_matches("refs/tags/");
        let code = self.code(api, &order.project.to_string())?;
        let commit = code.repository.resolve(git_ref);
        // What begins with its own name is a commit, which no pipeline runs on.
        let commit = commit.filter(|commit| !commit.id.starts_with(git_ref));
        let commit = commit.map(|commit| code.show(commit));
        let commit = commit.ok_or_else(|| failure::invalid("base", "Reference not found"))?;
        let chosen = order
            .variables
            .iter()
            .find(|variable| variable["key"] == "_PIPELINE_FILE_NAME");
        let chosen = chosen.and_then(|variable| variable["value"].as_str());
        let file = chosen.unwrap_or(USUAL).to_owned();
        let missing = || failure::invalid("base", "Project CI config file does not exist");
        let plans = plans(&file).ok_or_else(missing)?;
        let id = self.number();
        let jobs: Vec<_> = plans.iter().map(|plan| (self.number(), *plan)).collect();
        let before = self
            .runs
            .values()
            .filter(|run| run.project == order.project);
        let iid = before.map(|run| run.iid).max().unwrap_or_default() + 1;
        for (job, _) in &jobs {
            self.jobs.insert(*job, id);
        }
        let start = Start {
            id,
            iid,
            project: order.project,
            git_ref,
            commit: Some(commit),
            source: order.source,
            file: &file,
            schedule: order.schedule,
            starter: order.starter,
            variables: order.variables,
            jobs,
        };
        self.runs.insert(id, Run::start(&api.world, start));
        Ok(id)
    }

    /// Somebody looks at a pipeline: it moves on, and those that it started with it.
    pub(super) fn look_at(&mut self, api: &Store, id: i64) {
        if let Some(run) = self.runs.get_mut(&id) {
            run.poll();
            let awaited = run.awaited();
            for (_, child) in awaited {
                self.look_at(api, child);
            }
        }
        self.settle(api, id);
    }

    /// Brings pipelines of a project to where their time is.
    pub(super) fn settle_all(&mut self, api: &Store, project: i64) {
        let open = self
            .runs
            .values()
            .filter(|run| run.project == project && !run.is_over());
        let open: Vec<i64> = open.map(|run| run.id).collect();
        for id in open {
            self.settle(api, id);
        }
    }

    fn settle(&mut self, api: &Store, id: i64) {
        loop {
            self.start_children(api, id);
            self.end_bridges(api, id);
            if !self.runs.get_mut(&id).is_some_and(Run::step_if_due) {
                return;
            }
        }
    }

    /// Starts the pipelines that jobs of this one are to start.
    fn start_children(&mut self, api: &Store, id: i64) {
        while let Some((run, (job, file, elsewhere))) = self
            .runs
            .get(&id)
            .and_then(|run| Some((run, run.due_start()?)))
        {
            let (git_ref, starter) = (run.git_ref.clone(), run.starter);
            let project = if elsewhere {
                self.neighbour(run.project)
            } else {
                run.project
            };
            let kind = if elsewhere {
                "pipeline"
            } else {
                "parent_pipeline"
            };
            let variables = vec![variable("_PIPELINE_FILE_NAME", &file.into(), "env_var")];
            let order = Order {
                project,
                git_ref: &git_ref,
                source: kind,
                schedule: None,
                starter,
                variables,
            };
            let child = self.start_run(api, order);
            let Some(run) = self.runs.get_mut(&id) else {
                return;
            };
            if let Ok(child) = child {
                run.set_downstream(job, child);
            } else {
                run.end_bridge(job, false);
            }
        }
    }

    /// Ends the jobs whose pipelines have ended.
    fn end_bridges(&mut self, api: &Store, id: i64) {
        let awaited = self.runs.get(&id).map(Run::awaited).unwrap_or_default();
        for (job, child) in awaited {
            self.settle(api, child);
            let passed = match self.runs.get(&child) {
                Some(child) if !child.is_over() => continue,
                child => child.is_some_and(|child| child.status() == "success"),
            };
            if let Some(run) = self.runs.get_mut(&id) {
                run.end_bridge(job, passed);
            }
        }
    }

    /// Another project of the same namespace, or the same one if there is none.
    fn neighbour(&self, project: i64) -> i64 {
        let namespace = self.projects.get(&project).map(|project| project.namespace);
        let mut others = self.projects.values();
        let other = others.find(|other| other.id != project && Some(other.namespace) == namespace);
        other.map_or(project, |other| other.id)
    }

    /// A pipeline as it is shown by itself.
    pub(in crate::dataops_live) fn show_run(&self, api: &Store, id: i64) -> Option<Value> {
        let run = self.runs.get(&id)?;
        Some(api.shown(self, run.project, |at| run.whole(at)))
    }

    /// The page of a project, which those of its pipelines are below.
    pub(super) fn page(&self, instance: &str, project: i64) -> String {
        let path = self
            .projects
            .get(&project)
            .map_or("", |project| &project.full_path);
        format!("{instance}/{path}")
    }
}

impl Store {
    /// Shows something of a project.
    pub(super) fn shown<T>(
        &self,
        state: &State,
        project: i64,
        show: impl FnOnce(Place<'_>) -> T,
    ) -> T {
        let instance = self.instance();
        let page = state.page(&instance, project);
        show(Place {
            instance: &instance,
            page: &page,
        })
    }
}
