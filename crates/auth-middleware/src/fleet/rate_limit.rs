//! One vendor quota for a whole fleet.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, StatusCode};
use tokio::runtime::Handle;

use super::budget::{Budget, Place};
use super::server::{PAUSE, RedisServer};
use crate::clock::Clock;
use crate::limit::{LocalRateLimit, Notice, RateLimit};

/// What a [`RedisRateLimit`] does while its Redis server is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WithoutRedis {
    /// Each worker holds itself to its share of the budget, in its own memory. With fewer workers than there are, the fleet
    /// as a whole sends more than its budget for that time, and with more, less.
    Share {
        /// How many workers there are, about.
        workers: u32,
    },
    /// Nothing is sent until Redis is back. A call waits for that as long as it has time, and fails then
    /// ([`FailureKind::RateLimit`](crate::FailureKind::RateLimit)).
    Wait,
    /// Everything is sent at once, and the vendor's 429 is what holds back.
    Send,
}

impl Default for WithoutRedis {
    /// Requests go on, each worker within the whole budget: `Share { workers: 1 }`.
    fn default() -> Self {
        Self::Share { workers: 1 }
    }
}

/// A rate limit that all workers of a fleet share by a Redis server: together they send no more than one budget allows.
///
/// The time is that of the Redis server, so the workers' clocks don't matter. What the vendor says to one worker
/// (`RateLimit-Remaining`, `RateLimit-Reset`, a 429 with a wait) holds for all. A worker's own requests go in the order in
/// which they came; among workers, the next place in the line goes to who asks first. A request that finds the way free costs
/// one round trip to Redis; one that has to wait, two or three. The budget is one key that is gone when all of it is free.
///
/// ```no_run
/// # fn example() -> Result<(), auth_middleware::RedisError> {
/// use auth_middleware::{RedisRateLimit, RedisServer, WithoutRedis};
/// use std::time::Duration;
///
/// let redis = RedisServer::open("redis://cache.internal")?;
/// // 600 requests a minute for this account, at most 20 at once, in how many processes ever
/// let limit = RedisRateLimit::new(&redis, "bigid:acme:rate", 600, Duration::from_secs(60), 20)
///     .without_redis(WithoutRedis::Share { workers: 8 });
/// # drop(limit);
/// # Ok(())
/// # }
/// ```
pub struct RedisRateLimit {
    budget: Arc<Budget>,
    requests: u32,
    period: Duration,
    burst: u32,
    without_redis: WithoutRedis,
    /// What holds while Redis is away.
    share: OnceLock<LocalRateLimit>,
    turn: tokio::sync::Mutex<()>,
    /// How many are in the line of this worker.
    waiting: AtomicUsize,
}

impl RedisRateLimit {
    /// At most `requests` within `period`, evenly spread, of which `burst` may go at once after a pause. `key` is the name of
    /// the budget: the same for all workers that use one account of the vendor, and another one for each account.
    /// 0 counts as 1, and a period of nothing as a microsecond.
    pub fn new(
        server: &RedisServer,
        key: impl Into<String>,
        requests: u32,
        period: Duration,
        burst: u32,
    ) -> Self {
        let budget = Budget::new(server.clone(), key.into(), requests, period, burst);
        Self {
            budget: Arc::new(budget),
            requests,
            period,
            burst,
            without_redis: WithoutRedis::default(),
            share: OnceLock::new(),
            turn: tokio::sync::Mutex::default(),
            waiting: AtomicUsize::new(0),
        }
    }

    /// At most `requests` a second, of which as many may go at once after a pause.
    pub fn per_second(server: &RedisServer, key: impl Into<String>, requests: u32) -> Self {
        Self::new(server, key, requests, Duration::from_secs(1), requests)
    }

    /// What happens while the Redis server is away. Without it: each worker within the whole budget.
    #[must_use]
    pub fn without_redis(mut self, without_redis: WithoutRedis) -> Self {
        self.without_redis = without_redis;
        self
    }

    fn share(&self, workers: u32, clock: &Clock) -> &LocalRateLimit {
        self.share.get_or_init(|| {
            let workers = workers.max(1);
            let period = self.period.saturating_mul(workers);
            LocalRateLimit::new(self.requests, period, self.burst / workers, clock)
        })
    }

    /// Waits in the line, and says how long that was.
    async fn wait(&self, clock: &Clock, until: Option<Instant>) -> Result<Duration, Duration> {
        let _line = Line::enter(&self.waiting);
        let start = clock.now();
        // Asking Redis takes time too, which is nobody's limit.
        let mut held_back = false;
        let _turn = match self.turn.try_lock() {
            Ok(turn) => turn,
            Err(_) => {
                held_back = true;
                self.turn.lock().await
            }
        };
        let mut place = Place::default();
        loop {
            let left = until.map(|until| until.saturating_duration_since(clock.now()));
            let wait = match self.budget.turn(left.unwrap_or(Duration::MAX), place).await {
                Ok(turn) => {
                    place = turn.place;
                    turn.wait
                }
                Err(_) => {
                    place = Place::default();
                    match self.without_redis {
                        WithoutRedis::Share { workers } => {
                            let share = self.share(workers, clock);
                            held_back |= !share.acquire(clock, until).await?.is_zero();
                            Duration::ZERO
                        }
                        WithoutRedis::Wait => PAUSE,
                        WithoutRedis::Send => Duration::ZERO,
                    }
                }
            };
            if wait.is_zero() {
                return Ok(if held_back {
                    clock.now().saturating_duration_since(start)
                } else {
                    Duration::ZERO
                });
            }
            if left.is_some_and(|left| wait >= left) {
                return Err(wait);
            }
            held_back = true;
            clock.sleep(wait).await;
        }
    }
}

impl RateLimit for RedisRateLimit {
    fn acquire<'a>(
        &'a self,
        clock: &'a Clock,
        until: Option<Instant>,
    ) -> BoxFuture<'a, Result<Duration, Duration>> {
        async move {
            // Who finds the way free need not stand in line, and nobody goes past those who do.
            if self.waiting.load(Ordering::Acquire) == 0 {
                let turn = self.budget.turn(Duration::ZERO, Place::default()).await;
                if turn.is_ok_and(|turn| turn.wait.is_zero()) {
                    return Ok(Duration::ZERO);
                }
            }
            self.wait(clock, until).await
        }
        .boxed()
    }

    fn observe(&self, clock: &Clock, status: StatusCode, headers: &HeaderMap) {
        let Some(notice) = Notice::read(clock, status, headers) else {
            return;
        };
        if let WithoutRedis::Share { workers } = self.without_redis {
            self.share(workers, clock).observe(clock, status, headers);
        }
        if notice.closed.is_none() && notice.gap.is_none() {
            return;
        }
        self.budget.note(notice);
        if let Ok(runtime) = Handle::try_current() {
            let budget = Arc::clone(&self.budget);
            runtime.spawn(async move { budget.tell().await });
        }
    }
}

impl fmt::Debug for RedisRateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimit")
            .field("server", self.budget.server())
            .field("key", &self.budget.key())
            .field("requests", &self.requests)
            .field("period", &self.period)
            .field("burst", &self.burst)
            .field("without_redis", &self.without_redis)
            .finish_non_exhaustive()
    }
}

/// Stands in line as long as it lives.
struct Line<'a>(&'a AtomicUsize);

impl<'a> Line<'a> {
    fn enter(waiting: &'a AtomicUsize) -> Self {
        waiting.fetch_add(1, Ordering::AcqRel);
        Self(waiting)
    }
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}
