//! What a person sees while the steps run.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use crate::table::Row;

/// On a terminal a spinner with the step's name; elsewhere one line a finished step.
#[derive(Debug)]
pub(crate) struct Console {
    terminal: bool,
}

impl Console {
    pub(crate) fn new(terminal: bool) -> Self {
        Self { terminal }
    }

    pub(crate) fn say(&self, line: &str) {
        eprintln!("{line}");
    }

    /// Shows that a step runs; what is returned is cheap to clone.
    pub(crate) fn begin(&self, vendor: &str, step: &str) -> ProgressBar {
        if !self.terminal {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix}  {elapsed}  {wide_msg}")
        {
            bar.set_style(style);
        }
        bar.set_prefix(format!("{vendor}: {step}"));
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    pub(crate) fn end(&self, bar: &ProgressBar, row: &Row) {
        bar.finish_and_clear();
        let sign = if row.failed { "FAILED" } else { "ok" };
        self.say(&format!(
            "{sign:6} {}: {} ({:.2} s)",
            row.vendor,
            row.step,
            row.time.as_secs_f64()
        ));
    }
}
