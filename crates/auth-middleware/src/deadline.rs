//! Points in time after which something is given up.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;

use crate::clock::Clock;
use crate::error::TimeoutKind;

/// A point in time, or never, and what it means when it is reached.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    at: Option<Instant>,
    kind: TimeoutKind,
}

impl Limit {
    /// `duration` after `start`. `None` is never, and so is a time that no clock can hold.
    pub(crate) fn after(start: Instant, duration: Option<Duration>, kind: TimeoutKind) -> Self {
        Self {
            at: duration.and_then(|duration| start.checked_add(duration)),
            kind,
        }
    }

    /// The one that is reached first.
    pub(crate) fn or_sooner(self, other: Self) -> Self {
        match (self.at, other.at) {
            (None, _) => other,
            (Some(mine), Some(theirs)) if theirs < mine => other,
            _ => self,
        }
    }

    /// The same, later by `pause`.
    pub(crate) fn later_by(self, pause: Duration) -> Self {
        Self {
            at: self.at.and_then(|at| at.checked_add(pause)),
            kind: self.kind,
        }
    }

    /// When it is reached.
    pub(crate) fn at(&self) -> Option<Instant> {
        self.at
    }

    /// Whether a pause of this length ends before the limit.
    pub(crate) fn allows(&self, now: Instant, pause: Duration) -> bool {
        self.at
            .is_none_or(|at| pause < at.saturating_duration_since(now))
    }
}

/// Runs `future` until `limit`. A timer is only made when the future has to wait.
///
/// A large future is pinned by the caller: handed over by value it would be copied again and again, and each copy would be a part of the
/// future that the user holds.
pub(crate) async fn within<F: Future + Unpin>(
    clock: &Clock,
    limit: Limit,
    future: F,
) -> Result<F::Output, TimeoutKind> {
    within_moving(clock, |_| limit, future).await
}

/// Runs `future` until the limit that `limit` gives, which can change from look to look.
pub(crate) async fn within_moving<F: Future + Unpin>(
    clock: &Clock,
    mut limit: impl FnMut(&Context<'_>) -> Limit,
    mut future: F,
) -> Result<F::Output, TimeoutKind> {
    let mut alarm = Alarm::default();
    poll_fn(|context| {
        if let Poll::Ready(output) = Pin::new(&mut future).poll(context) {
            return Poll::Ready(Ok(output));
        }
        loop {
            let limit = limit(context);
            let Some(at) = limit.at else {
                return Poll::Pending;
            };
            if clock.now() >= at {
                return Poll::Ready(Err(limit.kind));
            }
            ready!(alarm.poll(clock, at, context));
        }
    })
    .await
}

/// A timer that is only set anew when it has fired or is set too late: one timer serves a time that moves on and on.
#[derive(Default)]
struct Alarm(Option<(Instant, BoxFuture<'static, ()>)>);

impl Alarm {
    /// Ready when it is time to look at the clock again, at `at` the latest.
    fn poll(&mut self, clock: &Clock, at: Instant, context: &mut Context<'_>) -> Poll<()> {
        let fits = self.0.as_ref().is_some_and(|(set, _)| *set <= at);
        if !fits {
            self.0 = None;
        }
        let (_, timer) = self
            .0
            .get_or_insert_with(|| (at, clock.timer(at.saturating_duration_since(clock.now()))));
        ready!(timer.as_mut().poll(context));
        self.0 = None;
        Poll::Ready(())
    }
}

/// Watches that something moves: over when it was waited for in vain for the given time. What its reader does between two pieces takes as long as it
/// takes.
pub(crate) struct Idle {
    clock: Clock,
    limit: Option<Duration>,
    /// Since when it is waited for.
    since: Option<Instant>,
    alarm: Alarm,
}

impl Idle {
    /// Counts from when it is first waited for.
    pub(crate) fn new(clock: &Clock, limit: Option<Duration>) -> Self {
        Self {
            clock: clock.clone(),
            limit,
            since: None,
            alarm: Alarm::default(),
        }
    }

    /// Something has moved.
    pub(crate) fn moved(&mut self) {
        self.since = None;
    }

    /// Nothing is there. Ready when that has lasted for too long.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(limit) = self.limit else {
            return Poll::Pending;
        };
        let since = *self.since.get_or_insert_with(|| self.clock.now());
        let Some(at) = since.checked_add(limit) else {
            return Poll::Pending;
        };
        loop {
            if self.clock.now() >= at {
                return Poll::Ready(());
            }
            ready!(self.alarm.poll(&self.clock, at, context));
        }
    }
}
