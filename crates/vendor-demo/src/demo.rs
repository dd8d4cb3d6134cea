//! What a scenario works with.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use indicatif::ProgressBar;
use vendor_simulator::{Simulator, Vendor};

use crate::console::Console;
use crate::count::Counter;
use crate::table::Row;

/// One vendor's run: where it runs, and its steps so far.
#[derive(Debug)]
pub struct Demo<'a> {
    pub(crate) vendor: Vendor,
    /// `None` on a real account.
    pub(crate) simulator: Option<&'a Simulator>,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) console: &'a Console,
    pub(crate) counter: &'a Counter,
    pub(crate) limit: Duration,
    pub(crate) rows: Vec<Row>,
}

impl Demo<'_> {
    /// An environment variable of the vendor's client: the simulator's value, or on a real account the environment's.
    ///
    /// # Errors
    /// It isn't set.
    pub fn variable(&self, name: &str) -> Result<String> {
        self.optional(name)
            .ok_or_else(|| anyhow!("the environment variable {name} is not set"))
    }

    /// Like [`variable`](Self::variable), for those that need not be set.
    pub fn optional(&self, name: &str) -> Option<String> {
        match self.simulator {
            Some(_) => self.variables.get(name).cloned(),
            None => std::env::var(name).ok().filter(|value| !value.is_empty()),
        }
    }

    /// The simulator, for what only it can do (its log, its clock); `None` on a real account.
    pub fn simulator(&self) -> Option<&Simulator> {
        self.simulator
    }

    /// Runs one step: its time, calls and retries become a line of the table.
    ///
    /// # Errors
    /// Those of `work`, and a step that takes too long (a minute on the simulator, half an hour on a real account).
    pub async fn step<T>(
        &mut self,
        name: &str,
        work: impl AsyncFnOnce(Step) -> Result<T>,
    ) -> Result<T> {
        let bar = self.console.begin(self.vendor.name(), name);
        let (calls, retries) = self.counter.now();
        let started = Instant::now();
        let done = tokio::time::timeout(self.limit, work(Step(bar.clone()))).await;
        let result =
            done.unwrap_or_else(|_| Err(anyhow!("it took longer than {} s", self.limit.as_secs())));
        let (calls_after, retries_after) = self.counter.now();
        let row = Row {
            vendor: self.vendor.name().to_owned(),
            step: name.to_owned(),
            calls: calls_after - calls,
            retries: retries_after - retries,
            time: started.elapsed(),
            failed: result.is_err(),
        };
        self.console.end(&bar, &row);
        self.rows.push(row);
        result.with_context(|| format!("{}: {name}", self.vendor))
    }
}

/// A step that runs. Cheap to clone, so that it can go into a callback.
#[derive(Clone, Debug)]
pub struct Step(ProgressBar);

impl Step {
    /// What a person sees while waiting; replaces what was shown before.
    pub fn show(&self, text: impl Into<String>) {
        self.0.set_message(text.into());
    }
}
