//! How a run of scans is looked at: the scan that was started, and those that BigID lists with it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use client_runtime::codegen::{JobState, Phase, Polled};
use client_runtime::http::StatusCode;
use client_runtime::{Error, Response};
use serde_json::Value;

use super::{ScanRun, ScanVerdict};
use crate::Client;
use crate::types::{ParentScanList, Scan, ScanState};

/// The newest change comes first, so a run that goes on is among the first ones.
const LISTED_RUNS: i64 = 100;

/// How a run is looked at.
pub(super) struct Looks {
    client: Client,
    run: ScanRun,
    /// Scans of data sources that have ended, by their ids.
    ended: Mutex<BTreeMap<String, Scan>>,
}

impl Looks {
    pub(super) fn new(client: Client, run: ScanRun) -> Self {
        Self {
            client,
            run,
            ended: Mutex::default(),
        }
    }

    pub(super) fn begun(&self) -> Bytes {
        to_bytes(&self.run)
    }

    pub(super) async fn look(self: Arc<Self>) -> Result<Polled<ScanRun>, Error> {
        let own = self.client.get_scan().scan_id(&self.run.id).send().await;
        let own = unless(own, Error::is_not_found)?;
        let listed = self.client.list_parent_scans().limit(LISTED_RUNS);
        // older deployments may not have it, and who may scan may not always see it
        let listed = unless(listed.send_whole().await, |error| {
            error.is_not_found() || is_forbidden(error)
        })?;
        let listed_children = listed
            .as_ref()
            .ok()
            .and_then(|list| children(list, &self.run.id));
        let mut run = self.run.clone();
        let answer = match (own, listed) {
            (Ok(own), _) => {
                (run.state, run.children) = split(own.iter(), &run.id);
                own.map(drop)
            }
            (Err(_), Ok(listed)) if listed_children.is_some() => listed.map(drop),
            (Err(error), _) => return Err(error),
        };
        if let Some(children) = listed_children {
            run.children = self.with_states(children, &run.state).await?;
        }
        Ok(polled(run, answer))
    }

    /// Asks for the state of each child whose state the list does not have.
    async fn with_states(
        &self,
        children: Vec<Scan>,
        own: &Option<ScanState>,
    ) -> Result<Vec<Scan>, Error> {
        let mut all = Vec::with_capacity(children.len());
        for mut child in children {
            match (child.id.clone(), &child.state) {
                // the scan that was started may be one of them
                (Some(id), None) if id == self.run.id => child.state.clone_from(own),
                (Some(id), None) => child = self.with_state(id, child).await?,
                _ => {}
            }
            all.push(child);
        }
        Ok(all)
    }

    async fn with_state(&self, id: String, mut child: Scan) -> Result<Scan, Error> {
        let ended = || self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = ended().get(&id) {
            return Ok(known.clone());
        }
        let answer = self.client.get_scan().scan_id(&id).send().await;
        // a child that is not there yet
        if let Ok(answer) = unless(answer, Error::is_not_found)? {
            child.state = split(answer.iter(), &id).0;
        }
        if let Some(state) = &child.state
            && self.run.is_end(state.as_str())
        {
            ended().insert(id, child.clone());
        }
        Ok(child)
    }
}

fn is_forbidden(error: &Error) -> bool {
    let status = error.stated_status().or(error.status());
    status == Some(StatusCode::FORBIDDEN)
}

/// An error that is none here stands inside.
fn unless<T>(
    answer: Result<T, Error>,
    is_none: impl FnOnce(&Error) -> bool,
) -> Result<Result<T, Error>, Error> {
    match answer {
        Err(error) if !is_none(&error) => Err(error),
        answer => Ok(answer),
    }
}

/// The state of a scan in the answer to its id, and other scans that stand there.
fn split<'a>(scans: impl Iterator<Item = &'a Scan>, id: &str) -> (Option<ScanState>, Vec<Scan>) {
    let (own, others): (Vec<&Scan>, Vec<&Scan>) =
        scans.partition(|scan| scan.id.as_deref().is_none_or(|other| other == id));
    let state = own.first().and_then(|scan| scan.state.clone());
    (state, others.into_iter().cloned().collect())
}

/// The scans of the run that this id names, or one of whose scans it names. Which member of the answer holds the runs is not known: it is the list whose
/// elements have `scanChildren`.
fn children(list: &ParentScanList, id: &str) -> Option<Vec<Scan>> {
    let lists = list.data.iter().flat_map(|data| data.extra.values());
    let mut runs = lists.filter_map(Value::as_array).flatten();
    runs.find_map(|run| {
        let children = run.get("scanChildren")?.as_array()?;
        let is = |scan: &Value| scan.get("_id").and_then(Value::as_str) == Some(id);
        if !is(run) && !children.iter().any(is) {
            return None;
        }
        Some(children.iter().map(child).collect())
    })
}

/// A child in another form is one without a state: it is asked for by its id, and without an id it counts as one that goes on.
fn child(listed: &Value) -> Scan {
    serde_json::from_value(listed.clone()).unwrap_or_else(|_| Scan {
        id: listed["_id"].as_str().map(str::to_owned),
        ..Scan::default()
    })
}

fn polled(run: ScanRun, answer: Response<()>) -> Polled<ScanRun> {
    let verdict = run.verdict();
    let state = JobState {
        phase: match verdict {
            ScanVerdict::Running => Phase::Running,
            _ => Phase::Done,
        },
        status: run.to_string(),
        progress: Some(run.progress()),
        message: None,
        task: None,
    };
    match verdict {
        ScanVerdict::Running => Polled::Running(state, to_bytes(&run)),
        _ => Polled::Done(state, answer.map(|()| run)),
    }
}

/// The run as the document of a job.
fn to_bytes(run: &ScanRun) -> Bytes {
    serde_json::to_vec(run).unwrap_or_default().into()
}
