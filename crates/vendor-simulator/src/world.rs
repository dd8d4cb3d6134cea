//! What all vendors share: the seed, the size of the made-up data, the clock and the simulator's address.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};
use fastrand::Rng;

use crate::job::{Job, Ticks};
use crate::options::{DataSize, PredictionServer};
use crate::vendor::Vendor;

/// Cheap to clone; given to a vendor when it is mounted.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) size: DataSize,
    pub(crate) predictions: PredictionServer,
    address: SocketAddr,
    clock: Arc<Clock>,
}

#[derive(Debug)]
struct Clock {
    started: Instant,
    base: DateTime<Utc>,
    speed: Option<f64>,
    ahead_ms: AtomicI64,
}

impl World {
    pub(crate) fn new(seed: u64, size: DataSize, address: SocketAddr, speed: Option<f64>) -> Self {
        let clock = Clock {
            started: Instant::now(),
            base: Utc::now(),
            speed,
            ahead_ms: AtomicI64::new(0),
        };
        Self {
            seed,
            size,
            predictions: PredictionServer::default(),
            address,
            clock: Arc::new(clock),
        }
    }

    /// Random numbers that depend on the seed and on `purpose` alone.
    pub(crate) fn chance(&self, purpose: &str) -> Rng {
        let mut hasher = DefaultHasher::new();
        (self.seed, purpose).hash(&mut hasher);
        Rng::with_seed(hasher.finish())
    }

    /// The simulator's time: the real one, moved by `Simulator::advance_clock` and by the clock's speed.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        let elapsed =
            self.clock.started.elapsed().as_secs_f64() * self.clock.speed.unwrap_or(1.0).max(1.0);
        let ahead = self.clock.ahead_ms.load(Ordering::Relaxed);
        self.clock.base + TimeDelta::milliseconds((elapsed * 1000.0) as i64 + ahead)
    }

    pub(crate) fn advance(&self, by: std::time::Duration) {
        let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.clock.ahead_ms.fetch_add(by, Ordering::Relaxed);
    }

    /// A job that walks through `states`, from the first to the last: one a poll, or one a second divided by the clock's speed when the
    /// simulator was built with a clock speed.
    pub(crate) fn job<T>(&self, states: impl IntoIterator<Item = T>) -> Job<T> {
        Job::new(states, self.timed())
    }

    /// The time of work that has no fixed list of states: one a poll, or one a second as with [`job`](Self::job).
    pub(crate) fn ticks(&self) -> Ticks {
        Ticks::new(self.timed())
    }

    fn timed(&self) -> Option<(Instant, f64)> {
        self.clock.speed.map(|speed| (Instant::now(), speed))
    }

    /// The vendor's base URL, for links in answers.
    pub(crate) fn url(&self, vendor: Vendor) -> String {
        format!("http://{}{}", self.address, vendor.prefix())
    }
}
