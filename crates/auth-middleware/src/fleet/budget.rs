//! The budget of a fleet, as it lies in Redis.

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::Script;

use super::error::RedisError;
use super::server::RedisServer;
use crate::limit::Notice;

static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("budget.lua")));

/// Longer than anybody waits, and short enough for the numbers of Lua.
const CENTURY: Duration = Duration::from_secs(3_155_760_000);

/// The budget, and what a reply has said that Redis does not know yet.
pub(super) struct Budget {
    server: RedisServer,
    key: String,
    one: u64,
    burst: u32,
    notice: Mutex<Option<Notice>>,
}

/// A place in the line of all workers. The time is that of the Redis server.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place(u64);

/// What Redis says to one who wants to go.
pub(super) struct Turn {
    /// Nothing: go.
    pub(super) wait: Duration,
    /// To be shown after the wait.
    pub(super) place: Place,
}

impl Budget {
    pub(super) fn new(
        server: RedisServer,
        key: String,
        requests: u32,
        period: Duration,
        burst: u32,
    ) -> Self {
        let burst = burst.max(1);
        let one = (period / requests.max(1)).min(CENTURY / burst);
        Self {
            server,
            key,
            one: micros(one).max(1),
            burst,
            notice: Mutex::default(),
        }
    }

    pub(super) fn key(&self) -> &str {
        &self.key
    }

    pub(super) fn server(&self) -> &RedisServer {
        &self.server
    }

    /// Asks for a turn; a place that is not free within `longest` is not taken.
    pub(super) async fn turn(&self, longest: Duration, place: Place) -> Result<Turn, RedisError> {
        let notice = self.lock().take();
        let (wait, place) = self.run(notice, longest, place, true).await?;
        Ok(Turn {
            wait: Duration::from_micros(wait),
            place: Place(place),
        })
    }

    /// Keeps what a reply has said for the next one who asks or tells.
    pub(super) fn note(&self, notice: Notice) {
        let mut noted = self.lock();
        let before = noted.take();
        *noted = Some(Notice {
            closed: notice.closed.max(before.and_then(|before| before.closed)),
            gap: notice.gap.or(before.and_then(|before| before.gap)),
        });
    }

    /// Tells the others what a reply has said. If Redis is away they find out by themselves.
    pub(super) async fn tell(&self) {
        let notice = self.lock().take();
        if notice.is_some() {
            let nowhere = Place::default();
            let _ = self.run(notice, Duration::ZERO, nowhere, false).await;
        }
    }

    async fn run(
        &self,
        notice: Option<Notice>,
        longest: Duration,
        place: Place,
        take: bool,
    ) -> Result<(u64, u64), RedisError> {
        let closed = notice.and_then(|notice| notice.closed);
        let (gap, gap_for) = notice.and_then(|notice| notice.gap).unwrap_or_default();
        let mut script = SCRIPT.key(&self.key);
        script
            .arg(self.one)
            .arg(self.burst)
            .arg(micros(longest))
            .arg(place.0)
            .arg(micros(closed.unwrap_or_default()))
            .arg(micros(gap))
            .arg(micros(gap_for))
            .arg(u8::from(take));
        self.server.run(&script).await
    }

    fn lock(&self) -> MutexGuard<'_, Option<Notice>> {
        self.notice.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.min(CENTURY).as_micros()).unwrap_or(u64::MAX)
}
