//! How far a chain is.

use client_runtime::Progress;

/// How far a chain is, after each poll.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChainProgress<'a> {
    /// From 0 to 1, over all steps. It never goes back, as long as there are no more steps than were announced.
    pub progress: f64,
    /// The name of the step that is running.
    pub step: &'a str,
    /// Its number, counted from 1.
    pub number: usize,
    /// How many steps there are.
    pub steps: usize,
    /// What BigML does in it, for instance `Storing decoded data`.
    pub task: Option<&'a str>,
    /// What BigML says of it, as a sentence.
    pub message: Option<&'a str>,
    /// How far this step is, from 0 to 1.
    pub of_step: Option<f64>,
}

type Report = Box<dyn FnMut(ChainProgress<'_>) + Send>;

/// Counts the steps.
#[derive(Default)]
pub(super) struct Meter {
    report: Option<Report>,
    expected: usize,
    begun: usize,
    done: usize,
    step: String,
    /// How far the running step is. BigML's own numbers go back now and then.
    of_step: f64,
}

impl Meter {
    pub(super) fn expect(&mut self, steps: usize) {
        self.expected = steps;
    }

    pub(super) fn tell(&mut self, report: impl FnMut(ChainProgress<'_>) + Send + 'static) {
        self.report = Some(Box::new(report));
    }

    pub(super) fn begin(&mut self, step: &str) {
        self.begun += 1;
        step.clone_into(&mut self.step);
        self.of_step = 0.0;
    }

    pub(super) fn end(&mut self) {
        self.done += 1;
        self.of_step = 0.0;
    }

    pub(super) fn at(&mut self, state: &Progress) {
        if let Some(progress) = state.progress {
            self.of_step = progress.max(self.of_step).min(1.0);
        }
        let steps = self.expected.max(self.begun);
        let now = ChainProgress {
            progress: (self.done as f64 + self.of_step) / steps.max(1) as f64,
            step: &self.step,
            number: self.begun,
            steps,
            task: state.task.as_deref(),
            message: state.message.as_deref(),
            of_step: state.progress,
        };
        if let Some(report) = &mut self.report {
            report(now);
        }
    }
}
