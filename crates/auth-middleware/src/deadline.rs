//! Points in time after which something is given up.

use std::future::{Future, poll_fn};
use std::pin::pin;
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
    /// `duration` from now; `None` is never.
    pub(crate) fn after(clock: &Clock, duration: Option<Duration>, kind: TimeoutKind) -> Self {
        // A duration that no clock can hold is as good as never.
        Self {
            at: duration.and_then(|duration| clock.now().checked_add(duration)),
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

    /// What is left of it; `None` is for ever.
    pub(crate) fn left(&self, clock: &Clock) -> Option<Duration> {
        self.at.map(|at| at.saturating_duration_since(clock.now()))
    }

    /// Whether a pause of this length ends before the limit.
    pub(crate) fn allows(&self, clock: &Clock, pause: Duration) -> bool {
        self.left(clock).is_none_or(|left| pause < left)
    }
}

/// Runs `future` until `limit`. The timer is only made when the future has to wait.
pub(crate) async fn within<F: Future>(
    clock: &Clock,
    limit: Limit,
    future: F,
) -> Result<F::Output, TimeoutKind> {
    let mut future = pin!(future);
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        let Some(left) = limit.left(clock) else {
            return Poll::Pending;
        };
        let timer = timer.get_or_insert_with(|| clock.timer(left));
        timer.as_mut().poll(context).map(|()| Err(limit.kind))
    })
    .await
}

/// Watches that something moves: over when nothing has moved for the given time.
pub(crate) struct Idle {
    clock: Clock,
    limit: Option<Duration>,
    moved: Instant,
    timer: Option<BoxFuture<'static, ()>>,
}

impl Idle {
    /// Counts from now.
    pub(crate) fn new(clock: &Clock, limit: Option<Duration>) -> Self {
        Self {
            clock: clock.clone(),
            limit,
            moved: clock.now(),
            timer: None,
        }
    }

    /// Something has moved.
    pub(crate) fn moved(&mut self) {
        if self.limit.is_some() {
            self.moved = self.clock.now();
        }
    }

    /// Ready when it is over. One timer serves many movements: it is set anew only when it has fired.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(limit) = self.limit else {
            return Poll::Pending;
        };
        loop {
            let left = limit.saturating_sub(self.clock.now().saturating_duration_since(self.moved));
            if left.is_zero() {
                return Poll::Ready(());
            }
            let timer = self.timer.get_or_insert_with(|| self.clock.timer(left));
            ready!(timer.as_mut().poll(context));
            self.timer = None;
        }
    }
}
