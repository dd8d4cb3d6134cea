//! Operations that a server of their own answers, and answers that ask for the same call once more.

use crate::base_url::BaseUrl;
use crate::call::Call;
use crate::core::Core;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::send::{Answer, Exchanging};
use auth_middleware::{BodyMode, FailureKind, TimeoutKind};
use futures_util::future::BoxFuture;
use std::fmt;
use std::time::{Duration, Instant};

/// Which operations of a vendor a server of their own can answer, and when it is not ready for them.
///
/// For vendors whose predictions, searches or uploads can go to another address than everything else:
/// [`CoreBuilder::second_server`](crate::CoreBuilder::second_server).
pub struct SecondServer {
    /// Whether it answers this operation.
    pub serves: fn(&Operation) -> bool,
    /// The status with which a server says that it is not ready and has done nothing: the same call is made again until the status is another one,
    /// or the time limit of the call is over. It holds for these operations on the main server too.
    pub not_ready: http::StatusCode,
}

impl fmt::Debug for SecondServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecondServer")
            .field("not_ready", &self.not_ready.as_u16())
            .finish_non_exhaustive()
    }
}

/// What a core knows of it.
#[derive(Clone)]
pub(crate) struct Second {
    pub(crate) server: &'static SecondServer,
    /// Where it is; `None` where the main server does its work.
    pub(crate) base_url: Option<BaseUrl>,
}

impl Core {
    /// Where an operation is called.
    pub(crate) fn base_url_of(&self, operation: &Operation) -> &BaseUrl {
        let second = self.shared.second.as_ref();
        second
            .filter(|second| (second.server.serves)(operation))
            .and_then(|second| second.base_url.as_ref())
            .unwrap_or(&self.shared.base_url)
    }

    /// The status that asks for the same call once more.
    fn not_ready(&self, operation: &Operation) -> Option<http::StatusCode> {
        let second = self.shared.second.as_ref()?;
        (second.server.serves)(operation).then_some(second.server.not_ready)
    }
}

/// The repetition of a call whose server is not ready yet.
pub(crate) struct Repeat {
    call: Call,
    not_ready: http::StatusCode,
    /// When the time of the whole call is over.
    end: Option<Instant>,
}

impl Repeat {
    /// `None` where no answer asks for it.
    pub(crate) fn of(call: &Call) -> Option<Self> {
        let core = call.core();
        let not_ready = core.not_ready(call.operation())?;
        let limit = core.options.policy.total_timeout;
        Some(Self {
            call: call.clone(),
            not_ready,
            end: limit.and_then(|limit| core.clock().now().checked_add(limit)),
        })
    }

    /// Makes the call again until it is answered in another way.
    pub(crate) async fn until_ready(self, first: Answer) -> Result<Answer, Error> {
        let (mut answer, mut round) = (first, 0);
        while answer.exchange.status == self.not_ready {
            let attempts = answer.exchange.attempts;
            let pause = self.pause(round, attempts)?;
            tracing::debug!(
                api.operation = self.call.operation().id,
                "the server is not ready yet: the call is made again"
            );
            pause.await;
            answer = self.again().await?;
            answer.exchange.attempts += attempts;
            round += 1;
        }
        Ok(answer)
    }

    /// The wait before the next call.
    fn pause(&self, round: u32, attempts: u32) -> Result<BoxFuture<'static, ()>, Error> {
        let core = self.call.core();
        let (clock, backoff) = (core.clock(), &core.options.policy.retry.backoff);
        // at least half of the longest pause: the server loads what it needs, and more requests make that no faster
        let share = 0.5 + 0.5 * core.chance().fraction();
        let pause = backoff.longest(round).mul_f64(share);
        let left = self.left();
        if left.is_some_and(|left| left <= pause) {
            return Err(self.too_late(attempts));
        }
        Ok(clock.sleep(pause))
    }

    fn again(&self) -> Exchanging {
        let mut again = self.call.clone();
        if let Some(left) = self.left() {
            again.with_options(|options| options.timeout(left));
        }
        again.exchange_once(BodyMode::Buffered { limit: None })
    }

    /// How much of the time of the whole call is left.
    fn left(&self) -> Option<Duration> {
        let now = self.call.core().clock().now();
        self.end.map(|end| end.saturating_duration_since(now))
    }

    fn too_late(&self, attempts: u32) -> Error {
        Error::new(Kind::Failure(FailureKind::Timeout(TimeoutKind::Total)))
            .with_operation(self.call.operation())
            .with_status(self.not_ready)
            .with_attempts(attempts)
            .with_detail(
                "the server was not ready within the time limit of the call; try again later, or raise the limit (`Options::timeout`)",
            )
    }
}
