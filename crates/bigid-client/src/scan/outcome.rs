//! A run of a scan profile: the scan that was started, and those of its data sources.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::types::{Scan, ScanState};

/// How a run of scans ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanVerdict {
    /// All of its scans are completed.
    Completed,
    /// Some are completed, the others failed or were stopped.
    Partial,
    /// None is completed, and at least one failed.
    Failed,
    /// None is completed, and all have ended in states that the caller named
    /// ([`RunScan::ended_by`](crate::RunScan::ended_by)).
    Stopped,
    /// At least one goes on, or has a state that is not known.
    Running,
}

impl fmt::Display for ScanVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Completed => "completed",
            Self::Partial => "partial",
            Self::Failed => "failed",
            Self::Stopped => "stopped",
            Self::Running => "running",
        })
    }
}

/// A run of a scan profile as it was last seen.
///
/// An error of the waiting has it too: `error.job::<ScanRun>()`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScanRun {
    /// Id of the scan that was started, 24 hexadecimal digits.
    pub id: String,
    /// Its own state; `None` where BigID did not say one.
    pub state: Option<ScanState>,
    /// The scans of the data sources, as BigID lists them among the runs; empty where it lists none.
    pub children: Vec<Scan>,
    /// States beside `Completed` and `Failed` that count as ended.
    ended_by: Vec<String>,
}

impl ScanRun {
    pub(crate) fn new(id: String, ended_by: Vec<String>) -> Self {
        Self {
            id,
            state: None,
            children: Vec::new(),
            ended_by,
        }
    }

    /// How it ended, from the states of its children and its own.
    pub fn verdict(&self) -> ScanVerdict {
        let states: Vec<&str> = self.all_states().collect();
        let any = |wanted: &str| states.contains(&wanted);
        if states.is_empty() || !states.iter().all(|state| self.is_end(state)) {
            ScanVerdict::Running
        } else if states.iter().all(|state| *state == "Completed") {
            ScanVerdict::Completed
        } else if any("Completed") {
            ScanVerdict::Partial
        } else if any("Failed") {
            ScanVerdict::Failed
        } else {
            ScanVerdict::Stopped
        }
    }

    /// How many scans are in each state: of the data sources, or the one that was started where no others are listed. A scan without a state counts
    /// under the empty text.
    pub fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for state in self.scan_states() {
            *counts.entry(state).or_default() += 1;
        }
        counts
    }

    /// How many scans are in this state, see [`counts`](Self::counts).
    pub fn count(&self, state: impl Into<ScanState>) -> usize {
        let state = state.into();
        let counts = self.counts();
        counts.get(state.as_str()).copied().unwrap_or_default()
    }

    /// The scans of data sources that failed.
    pub fn failed(&self) -> impl Iterator<Item = &Scan> {
        let failed = |scan: &&Scan| scan.state == Some(ScanState::Failed);
        self.children.iter().filter(failed)
    }

    /// How much of it has ended, from 0 to 1.
    pub(crate) fn progress(&self) -> f64 {
        let (mut ended, mut all) = (0.0, 0.0);
        for state in self.scan_states() {
            all += 1.0;
            ended += f64::from(u8::from(self.is_end(state)));
        }
        ended / f64::max(all, 1.0)
    }

    /// Whether a scan in this state goes on no more.
    pub(crate) fn is_end(&self, state: &str) -> bool {
        matches!(state, "Completed" | "Failed") || self.ended_by.iter().any(|end| end == state)
    }

    fn scan_states(&self) -> impl Iterator<Item = &str> {
        let own = self.children.is_empty().then_some(self.state.as_ref());
        let children = self.children.iter().map(|scan| scan.state.as_ref());
        children.chain(own).map(text)
    }

    /// The state of the run itself counts too, where it has one.
    fn all_states(&self) -> impl Iterator<Item = &str> {
        let children = self.children.iter().map(|scan| text(scan.state.as_ref()));
        children.chain(self.state.as_ref().map(ScanState::as_str))
    }
}

fn text(state: Option<&ScanState>) -> &str {
    state.map_or("", ScanState::as_str)
}

/// A line for a log: the verdict, and how many scans are in which state.
impl fmt::Display for ScanRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |(state, count): (&str, usize)| match state {
            "" => format!("{count} without a state"),
            state => format!("{count} {state}"),
        };
        let counts: Vec<String> = self.counts().into_iter().map(shown).collect();
        write!(f, "{}: {}", self.verdict(), counts.join(", "))
    }
}
