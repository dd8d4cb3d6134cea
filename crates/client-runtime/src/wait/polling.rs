//! Asks for a job until it has ended.

use super::{JobState, Pace, Polled, Progress, Report, Started};
use crate::error::{Error, Kind};
use crate::excerpt;
use crate::response::Response;
use auth_middleware::FailureKind;
use bytes::Bytes;
use futures_util::future::{Either, select};
use std::time::{Duration, Instant};

/// How the pauses grow.
const GROWTH: f64 = 1.5;
/// So many polls in a row may fail for reasons that pass, and more while they fail for no longer than this.
const FAILED_POLLS: u32 = 5;
const OUTAGE: Duration = Duration::from_secs(120);
/// A vendor that wants a longer wait before the next poll gets none: some send a point in time where a wait should be.
const LONGEST_ASKED: Duration = Duration::from_secs(3600);
/// The look at the deadline gets so much time.
const LAST_LOOK: Duration = Duration::from_secs(10);

pub(super) struct Polling<T> {
    started: Started<T>,
    report: Option<Report>,
    end: Option<Instant>,
    pause: Duration,
    longest_pause: Duration,
    polls: u32,
    /// How long to wait before the next poll at least; the first one has nothing to wait for.
    asked: Option<Duration>,
    failing: Option<Failing>,
    last: Option<(JobState, Bytes)>,
}

/// Polls in a row that failed.
struct Failing {
    polls: u32,
    since: Instant,
}

/// What was found out about the job.
pub(super) enum Seen<T> {
    Running(Progress),
    Done(Progress, Response<T>),
    Failed(Progress, Error),
}

impl<T> Polling<T> {
    /// `end` is the end of a chain of jobs, of which this is one.
    pub(super) fn new(
        started: Started<T>,
        pace: Pace,
        end: Option<Instant>,
        report: Option<Report>,
    ) -> Self {
        let now = started.core.clock().now();
        let own = pace.deadline.and_then(|limit| now.checked_add(limit));
        Self {
            started,
            report,
            end: own.into_iter().chain(end).min(),
            pause: pace.first_pause,
            longest_pause: pace.longest_pause,
            polls: 0,
            asked: None,
            failing: None,
            last: None,
        }
    }

    /// Asks until the job shows a state.
    pub(super) async fn look(&mut self) -> Result<Seen<T>, Error> {
        loop {
            if let Some(asked) = self.asked.take() {
                self.rest(asked).await?;
            }
            match self.poll().await? {
                Ok(polled) => {
                    self.asked = Some(Duration::ZERO);
                    return Ok(self.see(polled));
                }
                Err(error) if self.passes(&error) => {
                    tracing::debug!(
                        api.operation = error.operation_id(),
                        http.response.status_code = error.status().map(|status| status.as_u16()),
                        "a poll failed and is repeated"
                    );
                    self.asked = Some(error.retry_after().unwrap_or_default());
                }
                Err(error) if may_pass(&error) => {
                    return Err(self.with_job(error).with_note(
                        "the job could not be asked for; it may go on at the vendor, wait for it again by its id",
                    ));
                }
                Err(error) => return Err(self.with_job(error)),
            }
        }
    }

    /// One poll, given up at the deadline.
    async fn poll(&mut self) -> Result<Result<Polled<T>, Error>, Error> {
        let poll = (self.started.poll)();
        let Some(end) = self.end else {
            return Ok(poll.await);
        };
        let clock = self.started.core.clock();
        let left = end.saturating_duration_since(clock.now());
        match select(poll, clock.timer(left.max(LAST_LOOK))).await {
            Either::Left((polled, _)) => Ok(polled),
            Either::Right(_) => Err(self.too_late()),
        }
    }

    fn see(&mut self, polled: Polled<T>) -> Seen<T> {
        self.failing = None;
        self.polls += 1;
        match polled {
            Polled::Running(state, body) => {
                let seen = Seen::Running(self.progress(&state));
                self.last = Some((state, body));
                seen
            }
            Polled::Done(state, job) => Seen::Done(self.progress(&state), job),
            Polled::Failed(state, error) => Seen::Failed(
                self.progress(&state),
                error
                    .or_operation(self.started.operation)
                    .concealed(&self.started.core),
            ),
        }
    }

    fn progress(&mut self, state: &JobState) -> Progress {
        let progress = Progress {
            progress: state.progress,
            status: state.status.clone(),
            message: state.message.clone(),
            task: state.task.clone(),
            polls: self.polls,
        };
        if let Some(report) = &mut self.report {
            report(&progress);
        }
        progress
    }

    /// Takes note of a poll that failed; whether the next one may succeed.
    fn passes(&mut self, error: &Error) -> bool {
        let now = self.started.core.clock().now();
        let failing = self.failing.get_or_insert(Failing {
            polls: 0,
            since: now,
        });
        failing.polls += 1;
        let short = now.saturating_duration_since(failing.since) < OUTAGE;
        let too_long = error.retry_after().is_some_and(|wait| wait > LONGEST_ASKED);
        may_pass(error) && !too_long && (failing.polls <= FAILED_POLLS || short)
    }

    /// Pauses before the next poll; the last one is at the deadline.
    async fn rest(&mut self, asked: Duration) -> Result<(), Error> {
        let core = &self.started.core;
        let clock = core.clock();
        // the jitter keeps many waiters from asking at the same moment
        let jittered = self.pause.mul_f64(0.75 + 0.5 * core.chance().fraction());
        let mut pause = jittered.min(self.longest_pause).max(asked);
        if let Some(end) = self.end {
            let left = end.saturating_duration_since(clock.now());
            if left.is_zero() {
                return Err(self.too_late());
            }
            pause = pause.min(left);
        }
        self.pause = self.pause.mul_f64(GROWTH).min(self.longest_pause);
        clock.sleep(pause).await;
        Ok(())
    }

    /// Adds the job as it was last seen: nobody else may know its id.
    fn with_job(&self, error: Error) -> Error {
        let last = self.last.as_ref().map(|(_, body)| body);
        match last.or(self.started.answer.as_ref()) {
            Some(job) => error.with_job(job),
            None => error,
        }
    }

    fn too_late(&self) -> Error {
        let error = self.with_job(Error::new(Kind::WaitDeadline));
        let error = error.with_operation(self.started.operation);
        let Some((state, body)) = &self.last else {
            return error.with_detail("the job was not seen in time; it goes on at the vendor");
        };
        let status = match state.status.as_str() {
            "" => String::new(),
            status => format!(", its status is {}", excerpt::one_line(status, 80)),
        };
        error.with_body(body).with_detail(format!(
            "the job was not finished in time{status}; it goes on at the vendor"
        ))
    }
}

/// Whether the next poll may succeed: the server was busy or broken, the line was cut, or a proxy answered in its place.
fn may_pass(error: &Error) -> bool {
    let busy = error
        .status()
        .is_some_and(|status| status.is_server_error() || matches!(status.as_u16(), 408 | 429));
    busy || matches!(
        error.kind(),
        Kind::NotJson
            | Kind::Truncated
            | Kind::Failure(
                FailureKind::Connect
                    | FailureKind::Timeout(_)
                    | FailureKind::RateLimit
                    | FailureKind::Transport
                    | FailureKind::Body
            )
    )
}
