//! Scans: runs of scan profiles, each with a child for every data source, that walk through their states.
//!
//! Each look at a run, at one of its children or at the list of runs moves it on; how a run ends is in `scan_end`. Names of members other than `_id`, `state`
//! and `scanChildren` are the simulator's.

use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use http::StatusCode;
use serde_json::{Value, json};

use super::failure::Failure;
use super::filter::Orders;
use super::form::{enveloped, ok};
use super::scan_end::{End, Step};
use super::{Shared, scan_profile};
use crate::job::Job;
use crate::query::Query;
use crate::reply;
use crate::world::World;

/// The profile whose scan has to run before a piece of data is analysed.
const PAYLOADS: &str = "scan-api-default-profile";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/scans", get(list).post(start))
        .route("/scans/parent-scans", get(parents))
        .route("/scans/{id}", get(one))
        .route("/scans/{id}/status", get(status))
        .route("/scan-insights/{id}", get(insight))
        .route("/scan-api/analyze", post(analyze))
}

pub(super) struct Scans(Mutex<Vec<Run>>);

/// A run of a profile.
struct Run {
    id: String,
    settings: Value,
    children: Vec<Child>,
    started: String,
    updated: String,
    job: Job<Step>,
    end: End,
}

/// The scan of one data source.
struct Child {
    id: String,
    data_source: String,
    end: &'static str,
}

impl Scans {
    /// One run that is over, so that there is something to list.
    pub(super) fn new(world: &World) -> Self {
        let settings = json!({"scanType": "dsScan", "scanProfileName": "Weekly scan", "scanOrigin": "scheduler"});
        let sources = vec!["Source 1".to_owned(), "Source 2".to_owned()];
        let mut first = Run::new(world, 0, settings, sources);
        let over = first.end.step;
        first.job.end_with(over);
        Self(Mutex::new(vec![first]))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Run>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The profiles that were run, and who started the runs.
    pub(super) fn names(&self) -> Vec<String> {
        let runs = self.lock();
        let names = runs.iter().flat_map(|run| {
            ["scanProfileName", "scanOrigin"].map(|name| run.settings[name].as_str())
        });
        names.flatten().map(str::to_owned).collect()
    }

    /// How many scans of data sources are in each state: those that wait, and those that run.
    pub(super) fn waiting_and_running(&self) -> (usize, usize) {
        let runs = self.lock();
        let states = runs
            .iter()
            .flat_map(|run| run.children.iter().map(|child| run.state_of(child)));
        states.fold((0, 0), |(waiting, running), state| match state {
            "Started" => (waiting + 1, running),
            "InProgress" => (waiting, running + 1),
            _ => (waiting, running),
        })
    }
}

impl Run {
    fn new(world: &World, number: usize, settings: Value, data_sources: Vec<String>) -> Self {
        let profile = settings["scanProfileName"].as_str().unwrap_or_default();
        let end = End::of(profile, &data_sources);
        let children = data_sources.into_iter().zip(&end.children).enumerate();
        let children = children.map(|(child, (data_source, end))| Child {
            id: format!("64a58cb5{number:08x}{child:08x}"),
            data_source,
            end,
        });
        let now = world.now().to_rfc3339();
        Self {
            id: format!("64a58cb4{number:016x}"),
            children: children.collect(),
            settings,
            started: now.clone(),
            updated: now,
            job: world.job(end.steps()),
            end,
        }
    }

    /// Looks at the run, which moves it on.
    fn look(&mut self, world: &World) -> Step {
        if !self.job.is_over() {
            self.updated = world.now().to_rfc3339();
        }
        self.job.poll().copied().unwrap_or(self.end.step)
    }

    fn step(&self) -> Step {
        self.job.peek().copied().unwrap_or(self.end.step)
    }

    fn state_of(&self, child: &Child) -> &'static str {
        match self.job.is_over() {
            true => child.end,
            false => self.step().0,
        }
    }

    fn shown(&self, state: &str) -> Value {
        let mut scan = json!({"_id": self.id, "state": state, "created_at": self.started, "updated_at": self.updated});
        for name in ["scanType", "scanProfileName", "scanOrigin"] {
            if let Some(value) = self.settings.get(name) {
                scan[name] = value.clone();
            }
        }
        scan
    }

    fn child_shown(&self, child: &Child, state: &str) -> Value {
        json!({"_id": child.id, "state": state, "dataSourceName": child.data_source, "parentScanId": self.id})
    }

    /// The run with its children, as the list of runs has it.
    fn whole(&self) -> Value {
        let children = self.children.iter();
        let children: Vec<Value> = children
            .map(|child| self.child_shown(child, self.state_of(child)))
            .collect();
        let mut run = self.shown(self.step().0);
        run["scanChildren"] = json!(children);
        run
    }
}

async fn start(
    Extracted(state): Extracted<Shared>,
    Json(settings): Json<Value>,
) -> Result<Response, Failure> {
    let given = |name: &str| settings[name].as_str().filter(|text| !text.is_empty());
    let (Some(_), Some(profile)) = (given("scanType"), given("scanProfileName")) else {
        let error = "scanType and scanProfileName are required";
        return Err(Failure::bad_request(error));
    };
    let data_sources = scan_profile::data_sources(&state, profile)?;
    let mut runs = state.scans.lock();
    let run = Run::new(&state.world, runs.len(), settings, data_sources);
    let body = json!({"result": {"_id": run.id}});
    runs.push(run);
    Ok(ok(&body))
}

async fn list(Extracted(state): Extracted<Shared>) -> Response {
    let runs = state.scans.lock();
    let shown: Vec<Value> = runs.iter().map(|run| run.shown(run.step().0)).collect();
    enveloped(json!({"totalCount": shown.len(), "scans": shown}))
}

/// The newest first, unless `sort` says otherwise.
async fn parents(Extracted(state): Extracted<Shared>, query: Query) -> Result<Response, Failure> {
    let orders = Orders::parse(query.get("sort").unwrap_or_default())?;
    let mut runs = state.scans.lock();
    let mut shown: Vec<Value> = Vec::new();
    for run in runs.iter_mut().rev() {
        shown.push(run.whole());
        run.look(&state.world);
    }
    if !orders.is_empty() {
        orders.sort(&mut shown);
    }
    let total = shown.len();
    if let Some(limit) = query.number("limit") {
        shown.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    Ok(enveloped(json!({"totalCount": total, "scans": shown})))
}

/// A run or one of its children, as the only element of a list.
async fn one(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let mut runs = state.scans.lock();
    let (run, child) = found(&mut runs, &id)?;
    let (state, _) = seen(run, child, &state.world);
    let child = child.and_then(|child| run.children.get(child));
    let scan = match child {
        Some(child) => run.child_shown(child, state),
        None => run.shown(state),
    };
    Ok(ok(&json!([scan])))
}

async fn status(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let mut runs = state.scans.lock();
    let (run, child) = found(&mut runs, &id)?;
    let (state, progress) = seen(run, child, &state.world);
    Ok(ok(&json!({"status": state, "progress": progress})))
}

/// Only a scan that is over has a summary.
async fn insight(
    Extracted(state): Extracted<Shared>,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let mut runs = state.scans.lock();
    let (run, child) = found(&mut runs, &id)?;
    if !run.job.is_over() {
        return Err(Failure::not_found("Summary of scan", &id));
    }
    let children = run.children.iter().enumerate();
    let counted = children.filter(|(place, _)| child.is_none_or(|child| child == *place));
    let mut summary = json!({});
    for (_, child) in counted {
        let count = summary[child.end].as_u64().unwrap_or_default();
        summary[child.end] = json!(count + 1);
    }
    Ok(ok(&json!({"scanInsight": {"scanSummary": summary}})))
}

async fn analyze(
    Extracted(state): Extracted<Shared>,
    Json(body): Json<Value>,
) -> Result<Response, Failure> {
    if body.as_object().is_none_or(|members| members.len() < 2) {
        return Err(Failure::bad_request("The data and a name are required"));
    }
    let runs = state.scans.lock();
    let taken = |run: &Run| run.settings["scanProfileName"] == PAYLOADS && !run.job.is_over();
    if !runs.iter().any(taken) {
        let error = format!("No scan of the profile {PAYLOADS} runs");
        return Err(Failure::bad_request(error));
    }
    Ok(reply::empty(StatusCode::NO_CONTENT))
}

/// The run that an id names, and which of its children, if it names one.
fn found<'a>(runs: &'a mut [Run], id: &str) -> Result<(&'a mut Run, Option<usize>), Failure> {
    if id.len() != 24 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Failure::bad_request("Scan ID is invalid"));
    }
    for run in runs {
        if run.id == id {
            return Ok((run, None));
        }
        let child = run.children.iter().position(|child| child.id == id);
        if child.is_some() {
            return Ok((run, child));
        }
    }
    Err(Failure::not_found("Scan", id))
}

/// What a look at a run or at its child sees; the look moves the run on.
fn seen(run: &mut Run, child: Option<usize>, world: &World) -> Step {
    let child = child.and_then(|child| run.children.get(child));
    let over = run.job.is_over();
    let end = child.filter(|_| over).map(|child| child.end);
    let (state, progress) = run.look(world);
    (end.unwrap_or(state), progress)
}
