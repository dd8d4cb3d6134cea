//! A clock and a dice for tests: time passes only when the test says so, and chance is written down beforehand.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::chance::{Chance, ChanceSource};
use crate::clock::{Clock, Purpose, TimeSource};

/// A clock that a test moves. Clones show the same time.
///
/// A pause ([`Purpose::Wait`]: before a retry, between two polls) passes at once, moves the clock by its length and is
/// written down in [`waits`](Self::waits). A time-out ([`Purpose::Timeout`]) fires when the clock has come to its time,
/// by such a pause or by [`advance`](Self::advance).
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<State>);

#[derive(Debug)]
struct State {
    start: Instant,
    system_start: SystemTime,
    now: Mutex<Now>,
}

#[derive(Debug, Default)]
struct Now {
    passed: Duration,
    waits: Vec<Duration>,
    /// When each time-out fires, and whom it wakes.
    timers: Vec<(Duration, Waker)>,
}

impl ManualClock {
    /// A clock that stands at 2026-01-01 00:00:00 UTC.
    pub fn new() -> Self {
        Self::at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600))
    }

    /// A clock that stands at the given time of day.
    pub fn at(time: SystemTime) -> Self {
        Self(Arc::new(State {
            start: Instant::now(),
            system_start: time,
            now: Mutex::default(),
        }))
    }

    /// The clock to hand to a builder.
    pub fn clock(&self) -> Clock {
        Clock::custom(self.clone())
    }

    /// Moves the clock on; what has its time-out within that, fires.
    pub fn advance(&self, by: Duration) {
        let mut now = self.lock();
        now.passed += by;
        let passed = now.passed;
        let (due, later) = std::mem::take(&mut now.timers)
            .into_iter()
            .partition::<Vec<_>, _>(|(end, _)| *end <= passed);
        now.timers = later;
        drop(now);
        due.into_iter().for_each(|(_, waker)| waker.wake());
    }

    /// The pauses so far, in their order.
    pub fn waits(&self) -> Vec<Duration> {
        self.lock().waits.clone()
    }

    /// How far the clock has come since it was made.
    pub fn elapsed(&self) -> Duration {
        self.lock().passed
    }

    fn lock(&self) -> MutexGuard<'_, Now> {
        self.0.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl TimeSource for ManualClock {
    fn now(&self) -> Instant {
        self.0.start + self.elapsed()
    }

    fn system_time(&self) -> SystemTime {
        self.0.system_start + self.elapsed()
    }

    fn sleep(&self, duration: Duration, purpose: Purpose) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        match purpose {
            Purpose::Wait => async move {
                clock.lock().waits.push(duration);
                clock.advance(duration);
                // Others get their turn, as they would in a real pause.
                tokio::task::yield_now().await;
            }
            .boxed(),
            Purpose::Timeout => {
                let end = self.elapsed() + duration;
                poll_fn(move |context| {
                    let mut now = clock.lock();
                    if now.passed >= end {
                        return Poll::Ready(());
                    }
                    now.timers.push((end, context.waker().clone()));
                    Poll::Pending
                })
                .boxed()
            }
        }
    }
}

/// Chance that is written down beforehand: gives the numbers one after the other, and then the last one for ever.
#[derive(Debug)]
pub struct ScriptedChance(Mutex<VecDeque<f64>>);

impl ScriptedChance {
    /// The numbers (0 included to 1 excluded) that will be given; without any number it is always 0.
    pub fn new(numbers: impl IntoIterator<Item = f64>) -> Self {
        Self(Mutex::new(numbers.into_iter().collect()))
    }

    /// The chance to hand to a builder.
    pub fn chance(numbers: impl IntoIterator<Item = f64>) -> Chance {
        Chance::custom(Self::new(numbers))
    }
}

impl ChanceSource for ScriptedChance {
    fn fraction(&self) -> f64 {
        let mut numbers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match numbers.len() {
            0 => 0.0,
            1 => numbers[0],
            _ => numbers.pop_front().unwrap_or_default(),
        }
    }
}
