//! Scans that walk through their states.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Json;
use axum::extract::{Path, State as Extracted};
use axum::response::Response;
use http::StatusCode;
use serde_json::{Value, json};

use super::{State, enveloped, failure};
use crate::job::Job;
use crate::reply;
use crate::world::World;

/// A state, and how much of the scan is done in it.
type Step = (&'static str, f64);

const GOING_WELL: [Step; 4] = [
    ("Started", 0.0),
    ("InProgress", 0.3),
    ("InProgress", 0.8),
    ("Completed", 1.0),
];
const FAILING: [Step; 3] = [("Started", 0.0), ("InProgress", 0.3), ("Failed", 0.3)];

pub(super) struct Scans(Mutex<Vec<Scan>>);

struct Scan {
    id: String,
    settings: Value,
    started: String,
    job: Job<Step>,
}

impl Scans {
    /// One scan that is over, so that there is something to list.
    pub(super) fn new(world: &World) -> Self {
        let settings = json!({"scanType": "dsScan", "scanProfileName": "Weekly scan", "scanOrigin": "scheduler"});
        let mut first = Scan::new(world, 0, settings);
        first.job.end_with(("Completed", 1.0));
        Self(Mutex::new(vec![first]))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Scan>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The profiles that were scanned.
    pub(super) fn names(&self) -> Vec<String> {
        let scans = self.lock();
        let names = scans
            .iter()
            .filter_map(|scan| scan.settings["scanProfileName"].as_str());
        names.map(str::to_owned).collect()
    }
}

impl Scan {
    fn new(world: &World, number: usize, settings: Value) -> Self {
        let profile = settings["scanProfileName"].as_str().unwrap_or_default();
        let job = if profile.contains("broken") {
            world.job(FAILING)
        } else {
            world.job(GOING_WELL)
        };
        Self {
            id: format!("64a58cb4{number:016x}"),
            settings,
            started: world.now().to_rfc3339(),
            job,
        }
    }

    fn shown(&self, state: &str) -> Value {
        let mut scan = json!({"_id": self.id, "state": state, "created_at": self.started});
        for name in ["scanType", "scanProfileName", "scanOrigin"] {
            if let Some(value) = self.settings.get(name) {
                scan[name] = value.clone();
            }
        }
        scan
    }
}

pub(super) async fn start(
    Extracted(state): Extracted<Arc<State>>,
    Json(settings): Json<Value>,
) -> Response {
    let given = |name: &str| settings[name].as_str().is_some_and(|text| !text.is_empty());
    if !given("scanType") || !given("scanProfileName") {
        return failure(
            StatusCode::BAD_REQUEST,
            "scanType and scanProfileName are required",
        );
    }
    let mut scans = state.scans.lock();
    let scan = Scan::new(&state.world, scans.len(), settings);
    let body = json!({"result": {"_id": scan.id}});
    scans.push(scan);
    reply::json(StatusCode::OK, &body)
}

pub(super) async fn list(Extracted(state): Extracted<Arc<State>>) -> Response {
    let scans = state.scans.lock();
    let shown: Vec<Value> = scans
        .iter()
        .map(|scan| scan.shown(scan.job.peek().map_or("Started", |(state, _)| state)))
        .collect();
    enveloped(json!({"totalCount": shown.len(), "scans": shown}))
}

pub(super) async fn one(
    Extracted(state): Extracted<Arc<State>>,
    Path(id): Path<String>,
) -> Response {
    polled(&state, &id, |scan, (state, _)| json!([scan.shown(state)]))
}

pub(super) async fn status(
    Extracted(state): Extracted<Arc<State>>,
    Path(id): Path<String>,
) -> Response {
    polled(
        &state,
        &id,
        |_, (state, progress)| json!({"status": state, "progress": progress}),
    )
}

/// Looks at a scan, which moves it on.
fn polled(state: &State, id: &str, show: impl Fn(&Scan, Step) -> Value) -> Response {
    if id.len() != 24 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return failure(StatusCode::BAD_REQUEST, "Scan ID is invalid");
    }
    let mut scans = state.scans.lock();
    let Some(scan) = scans.iter_mut().find(|scan| scan.id == id) else {
        return failure(StatusCode::NOT_FOUND, &format!("Scan {id} was not found"));
    };
    let step = scan.job.poll().copied().unwrap_or(("Started", 0.0));
    reply::json(StatusCode::OK, &show(scan, step))
}
