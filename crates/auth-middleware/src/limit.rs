//! Holding requests back, so that the vendor does not have to.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use http::{HeaderMap, StatusCode};

use crate::clock::Clock;
use crate::retry::retry_after::{number, quota_reset, retry_after};

/// Below this share of its limit, what is left of a server's quota is spread over the time until it is filled up.
const SCARCE: f64 = 0.1;
/// The same where the server does not say what its limit is: below this number of requests.
const SCARCE_REQUESTS: f64 = 10.0;

const CENTURY: Duration = Duration::from_secs(3_155_760_000);

/// Decides when a request may go. Implement it to share one vendor quota with others than the clones of one client.
pub trait RateLimit: Send + Sync + fmt::Debug {
    /// Ends when the request may go, and says how long it was held back (nothing if it was not; a question to another
    /// server is no holding back). `until` is when the caller gives up: if the turn can't come before that, the outcome is,
    /// at once, the error how long it would have taken.
    fn acquire<'a>(
        &'a self,
        clock: &'a Clock,
        until: Option<Instant>,
    ) -> BoxFuture<'a, Result<Duration, Duration>>;

    /// A reply has come: what the server says of its own limit can be taken into account.
    fn observe(&self, clock: &Clock, status: StatusCode, headers: &HeaderMap) {
        let _ = (clock, status, headers);
    }
}

/// What a reply says of the server's own limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Notice {
    /// No request for so long.
    pub(crate) closed: Option<Duration>,
    /// So long between two requests, and for how long that holds.
    pub(crate) gap: Option<(Duration, Duration)>,
}

impl Notice {
    /// `None` if the reply says nothing of a limit.
    pub(crate) fn read(clock: &Clock, status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let remaining = number(headers, "ratelimit-remaining")
            .or_else(|| number(headers, "x-ratelimit-remaining"));
        let refused = status == StatusCode::TOO_MANY_REQUESTS;
        if remaining.is_none() && !refused {
            return None;
        }
        let time = clock.system_time();
        let closed = if refused {
            retry_after(status, headers, time)
        } else {
            None
        };
        let limit =
            number(headers, "ratelimit-limit").or_else(|| number(headers, "x-ratelimit-limit"));
        let scarce = limit.map_or(SCARCE_REQUESTS, |limit| limit * SCARCE);
        let (closed, gap) = match (remaining, quota_reset(headers, time)) {
            (Some(0.0), Some(reset)) => (closed.or(Some(reset)), None),
            (Some(remaining), Some(reset)) if remaining < scarce => {
                (closed, Some((reset.div_f64(remaining.max(1.0)), reset)))
            }
            _ => (closed, None),
        };
        Some(Self { closed, gap })
    }
}

/// A rate limit within this process, shared by all clones of a [`Stack`](crate::Stack).
///
/// Requests go in the order in which they came. It slows down by what the server says: when `RateLimit-Remaining` comes
/// near 0, the rest is spread over the time until `RateLimit-Reset`; at 0, and after a 429 with a wait, all wait.
///
/// ```
/// use auth_middleware::{Clock, LocalRateLimit};
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// // 600 requests a minute, of which 20 may go at once; hand the same one to all clients of the account
/// let limit = Arc::new(LocalRateLimit::new(600, Duration::from_secs(60), 20, &Clock::system()));
/// # drop(limit);
/// ```
pub struct LocalRateLimit {
    limiter: RateLimiter<NotKeyed, InMemoryState, Ticks, NoOpMiddleware<Duration>>,
    quota: Quota,
    clock: Clock,
    turn: tokio::sync::Mutex<()>,
    server: Mutex<ServerLimit>,
}

/// What the server lets through.
#[derive(Default)]
struct ServerLimit {
    /// No request before this.
    closed_until: Option<Instant>,
    /// Between two requests, until the given time.
    gap: Option<(Duration, Instant)>,
}

impl LocalRateLimit {
    /// At most `requests` within `period`, evenly spread, of which `burst` may go at once after a pause.
    /// 0 counts as 1, and a period of nothing as a nanosecond.
    pub fn new(requests: u32, period: Duration, burst: u32, clock: &Clock) -> Self {
        let burst = NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
        // Governor counts in 64 bits of nanoseconds and panics beyond.
        let one = (period / requests.max(1)).clamp(Duration::from_nanos(1), CENTURY / burst.get());
        let quota = Quota::with_period(one)
            .unwrap_or_else(|| Quota::per_second(burst))
            .allow_burst(burst);
        let ticks = Ticks {
            clock: clock.clone(),
            start: clock.now(),
        };
        Self {
            limiter: RateLimiter::direct_with_clock(quota, ticks),
            quota,
            clock: clock.clone(),
            turn: tokio::sync::Mutex::default(),
            server: Mutex::default(),
        }
    }

    /// At most `requests` a second, of which as many may go at once after a pause.
    pub fn per_second(requests: u32, clock: &Clock) -> Self {
        Self::new(requests, Duration::from_secs(1), requests, clock)
    }

    /// How long the next request has to wait; nothing means that its place is taken.
    fn wait(&self) -> Duration {
        let now = self.clock.now();
        let mut server = self.lock();
        if let Some(until) = server.closed_until {
            if now < until {
                return until - now;
            }
            server.closed_until = None;
        }
        if let Err(later) = self.limiter.check() {
            return later.wait_time_from(governor::clock::Clock::now(self.limiter.clock()));
        }
        match server.gap {
            Some((gap, until)) if now < until => server.closed_until = Some(now + gap),
            _ => server.gap = None,
        }
        Duration::ZERO
    }

    fn lock(&self) -> MutexGuard<'_, ServerLimit> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl RateLimit for LocalRateLimit {
    fn acquire<'a>(
        &'a self,
        clock: &'a Clock,
        until: Option<Instant>,
    ) -> BoxFuture<'a, Result<Duration, Duration>> {
        async move {
            // The usual case, a free way, asks no clock.
            let mut start = None;
            let _turn = match self.turn.try_lock() {
                Ok(turn) => turn,
                Err(_) => {
                    start = Some(clock.now());
                    self.turn.lock().await
                }
            };
            loop {
                let wait = self.wait();
                if wait.is_zero() {
                    let held = start.map(|start| clock.now().saturating_duration_since(start));
                    return Ok(held.unwrap_or_default());
                }
                start.get_or_insert_with(|| clock.now());
                if until.is_some_and(|until| clock.now() + wait >= until) {
                    return Err(wait);
                }
                clock.sleep(wait).await;
            }
        }
        .boxed()
    }

    fn observe(&self, clock: &Clock, status: StatusCode, headers: &HeaderMap) {
        let Some(notice) = Notice::read(clock, status, headers) else {
            return;
        };
        let now = clock.now();
        let mut server = self.lock();
        server.gap = notice
            .gap
            .and_then(|(gap, reset)| Some((gap, now.checked_add(reset)?)));
        if let Some(until) = notice.closed.and_then(|closed| now.checked_add(closed)) {
            server.closed_until = Some(
                server
                    .closed_until
                    .map_or(until, |earlier| earlier.max(until)),
            );
        }
    }
}

impl fmt::Debug for LocalRateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocalRateLimit")
            .field("quota", &self.quota)
            .finish_non_exhaustive()
    }
}

/// Our clock as governor wants it: the time since a start.
struct Ticks {
    clock: Clock,
    start: Instant,
}

impl governor::clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.clock.now().saturating_duration_since(self.start)
    }
}
