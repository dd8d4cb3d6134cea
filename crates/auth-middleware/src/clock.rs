//! Time as something that is handed in, so that a test of time takes no time.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

/// What a sleep is for.
///
/// The real clock treats both alike. [`ManualClock`](crate::testing::ManualClock) lets a wait pass at once, while a
/// time-out only fires when the test moves the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The program has nothing else to do until then: the pause before a retry or before the next poll of a job.
    Wait,
    /// The program does something else, and gives it up when the time is over.
    Timeout,
}

/// Where time comes from. Implement it to bring another clock than the system's.
pub trait TimeSource: Send + Sync + fmt::Debug {
    /// The monotonic time.
    fn now(&self) -> Instant;
    /// The time of day, to compare with what a server says.
    fn system_time(&self) -> SystemTime;
    /// Ends after `duration`.
    fn sleep(&self, duration: Duration, purpose: Purpose) -> BoxFuture<'static, ()>;
}

/// The clock that all time-outs, waits and expiries of a [`Stack`](crate::Stack) use. Cheap to clone.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<dyn TimeSource>>);

impl Clock {
    /// The system's clock, with the timers of the tokio runtime.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock of one's own.
    pub fn custom(source: impl TimeSource + 'static) -> Self {
        Self(Some(Arc::new(source)))
    }

    /// The monotonic time.
    pub fn now(&self) -> Instant {
        match &self.0 {
            // The same clock as that of the timers, also where a test has paused it.
            None => tokio::time::Instant::now().into_std(),
            Some(source) => source.now(),
        }
    }

    /// The time of day.
    pub fn system_time(&self) -> SystemTime {
        match &self.0 {
            None => SystemTime::now(),
            Some(source) => source.system_time(),
        }
    }

    /// Waits for `duration` ([`Purpose::Wait`]).
    pub fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.start(duration, Purpose::Wait)
    }

    /// Ends when `duration` is over ([`Purpose::Timeout`]).
    pub fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.start(duration, Purpose::Timeout)
    }

    fn start(&self, duration: Duration, purpose: Purpose) -> BoxFuture<'static, ()> {
        match &self.0 {
            None => tokio::time::sleep(duration).boxed(),
            Some(source) => source.sleep(duration, purpose),
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            None => f.write_str("Clock(system)"),
            Some(source) => f.debug_tuple("Clock").field(source).finish(),
        }
    }
}
