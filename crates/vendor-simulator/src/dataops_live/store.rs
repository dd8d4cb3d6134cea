//! What the instance knows.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::State as Extract;
use bytes::Bytes;

use super::access::Held;
use super::ci::run::Run;
use super::ci::schedule::Schedule;
use super::failure::{self, Failure};
use super::groups::Namespace;
use super::projects::Project;
use super::repository::Repository;
use super::seed;
use super::shelf::{Owner, Shelves};
use super::{issues, merge_requests};
use crate::job::Job;
use crate::vendor::Vendor;
use crate::world::World;

/// What handlers get.
pub(super) type Api = Extract<Arc<Store>>;

pub(super) struct Store {
    pub(super) world: World,
    state: Mutex<State>,
}

/// Everything that calls can change.
#[derive(Default)]
pub(super) struct State {
    pub(super) namespaces: BTreeMap<i64, Namespace>,
    pub(super) projects: BTreeMap<i64, Project>,
    pub(super) paths: HashMap<String, i64>,
    pub(super) runs: BTreeMap<i64, Run>,
    /// The run of each job.
    pub(super) jobs: HashMap<i64, i64>,
    pub(super) schedules: BTreeMap<i64, Schedule>,
    /// Those that somebody has looked into.
    pub(super) repositories: BTreeMap<i64, Repository>,
    /// What is kept as JSON.
    pub(super) things: Shelves,
    /// The bytes of files, by the number of the file.
    pub(super) contents: HashMap<i64, Bytes>,
    /// Where the token with this secret is kept.
    pub(super) secrets: HashMap<String, Held>,
    /// Which user has starred which project.
    pub(super) stars: BTreeSet<(i64, i64)>,
    /// How far each project is exported and filled.
    pub(super) exports: HashMap<i64, Job<&'static str>>,
    pub(super) imports: HashMap<i64, Job<&'static str>>,
    numbers: i64,
}

impl Store {
    pub(super) fn new(world: &World) -> Arc<Self> {
        let store = Arc::new(Self {
            world: world.clone(),
            state: Mutex::new(seed::state(world)),
        });
        issues::seed(&store, &mut store.state());
        merge_requests::seed(&store, &mut store.state());
        store
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The instance's web address, which pages and repositories are below.
    pub(super) fn instance(&self) -> String {
        instance(&self.world)
    }
}

/// The web address of the instance.
pub(super) fn instance(world: &World) -> String {
    world
        .url(Vendor::DataopsLive)
        .trim_end_matches("/api/v4")
        .to_owned()
}

impl State {
    /// A number that nothing else has.
    pub(super) fn number(&mut self) -> i64 {
        self.numbers += 1;
        1_000_000 + self.numbers
    }

    /// The project with this number or full path.
    pub(super) fn project(&self, key: &str) -> Result<&Project, Failure> {
        let id = key.parse().ok().or_else(|| self.paths.get(key).copied());
        id.and_then(|id| self.projects.get(&id))
            .ok_or_else(|| failure::not_found("Project"))
    }

    /// The project with this number or full path, as an owner of things.
    pub(super) fn in_project(&self, key: &str) -> Result<Owner, Failure> {
        Ok(Owner::Project(self.project(key)?.id))
    }

    /// The group with this number or full path.
    pub(super) fn group(&self, key: &str) -> Result<&Namespace, Failure> {
        let mut groups = self.namespaces.values().filter(|group| !group.personal);
        let found = match key.parse::<i64>() {
            Ok(id) => groups.find(|group| group.id == id),
            Err(_) => groups.find(|group| group.full_path == key),
        };
        found.ok_or_else(|| failure::not_found("Group"))
    }

    /// The group with this number or full path, as an owner of things.
    pub(super) fn in_group(&self, key: &str) -> Result<Owner, Failure> {
        Ok(Owner::Group(self.group(key)?.id))
    }

    /// A run of this project.
    pub(super) fn run(&mut self, project: &str, pipeline: &str) -> Result<&mut Run, Failure> {
        let project = self.project(project)?.id;
        let id: i64 = pipeline
            .parse()
            .map_err(|_| failure::parameter("pipeline_id is invalid"))?;
        let run = self.runs.get_mut(&id).filter(|run| run.project == project);
        run.ok_or_else(|| failure::not_found(""))
    }

    /// The run that a job of this project belongs to, and the job's number.
    pub(super) fn run_of_job(
        &mut self,
        project: &str,
        job: &str,
    ) -> Result<(&mut Run, i64), Failure> {
        let project = self.project(project)?.id;
        let job: i64 = job
            .parse()
            .map_err(|_| failure::parameter("job_id is invalid"))?;
        let run = self
            .jobs
            .get(&job)
            .and_then(|run| self.runs.get_mut(run))
            .filter(|run| run.project == project);
        run.map(|run| (run, job))
            .ok_or_else(|| failure::not_found(""))
    }

    /// A schedule of this project.
    pub(super) fn schedule(
        &mut self,
        project: &str,
        schedule: &str,
    ) -> Result<&mut Schedule, Failure> {
        let project = self.project(project)?.id;
        let id: i64 = schedule
            .parse()
            .map_err(|_| failure::parameter("pipeline_schedule_id is invalid"))?;
        let schedule = self
            .schedules
            .get_mut(&id)
            .filter(|schedule| schedule.project == project);
        schedule.ok_or_else(|| failure::not_found("Pipeline Schedule"))
    }
}
