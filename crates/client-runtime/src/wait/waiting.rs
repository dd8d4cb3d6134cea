//! How something will be waited for, said before there is a waiter.

use std::fmt;
use std::time::Duration;

use super::{Progress, Report, Waiter};

/// What [`Waiter`] can be told, kept until there is one. For a vendor's own requests that end with waiting.
#[derive(Default)]
pub struct Waiting {
    deadline: Option<Duration>,
    interval: Option<(Duration, Duration)>,
    report: Option<Report>,
}

impl Waiting {
    /// See [`Waiter::with_deadline`].
    pub fn deadline(&mut self, limit: Duration) {
        self.deadline = Some(limit);
    }

    /// See [`Waiter::with_interval`].
    pub fn interval(&mut self, first: Duration, longest: Duration) {
        self.interval = Some((first, longest));
    }

    /// See [`Waiter::on_progress`].
    pub fn report(&mut self, report: impl FnMut(&Progress) + Send + 'static) {
        self.report = Some(Box::new(report));
    }

    /// The waiter, told so.
    pub fn tell<T: Send + 'static>(self, mut waiter: Waiter<T>) -> Waiter<T> {
        if let Some(limit) = self.deadline {
            waiter = waiter.with_deadline(limit);
        }
        if let Some((first, longest)) = self.interval {
            waiter = waiter.with_interval(first, longest);
        }
        match self.report {
            Some(report) => waiter.on_progress(report),
            None => waiter,
        }
    }
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting")
            .field("deadline", &self.deadline)
            .field("interval", &self.interval)
            .finish_non_exhaustive()
    }
}
