//! Asks for a job until it has ended.

use super::{JobState, Pace, Polled, Progress, Report, Started};
use crate::error::{Error, Kind};
use crate::excerpt;
use crate::response::Response;
use auth_middleware::FailureKind;
use bytes::Bytes;
use std::time::{Duration, Instant};

/// How the pauses grow.
const GROWTH: f64 = 1.5;
/// So many polls in a row may fail for reasons that pass.
const FAILED_POLLS: u32 = 5;

pub(super) struct Polling<T> {
    started: Started<T>,
    progress: Option<Report>,
    end: Option<Instant>,
    pause: Duration,
    longest_pause: Duration,
    polls: u32,
    /// Polls in a row that failed.
    failed: u32,
    last: Option<(JobState, Bytes)>,
}

impl<T> Polling<T> {
    pub(super) fn new(started: Started<T>, pace: Pace, progress: Option<Report>) -> Self {
        let now = started.core.clock().now();
        Self {
            started,
            progress,
            end: pace.deadline.and_then(|limit| now.checked_add(limit)),
            pause: pace.first_pause,
            longest_pause: pace.longest_pause,
            polls: 0,
            failed: 0,
            last: None,
        }
    }

    pub(super) async fn run(mut self) -> Result<Response<T>, Error> {
        loop {
            let asked = match (self.started.poll)().await {
                Ok(Polled::Running(state, body)) => {
                    self.report(&state);
                    self.last = Some((state, body));
                    None
                }
                Ok(Polled::Done(state, job)) => {
                    self.report(&state);
                    return Ok(job);
                }
                Ok(Polled::Failed(state, error)) => {
                    self.report(&state);
                    return Err(error.or_operation(self.started.operation));
                }
                Err(error) => {
                    self.failed += 1;
                    // a poll that failed is no job that failed, as long as the reason may pass
                    if !passes(&error) || self.failed > FAILED_POLLS {
                        return Err(error);
                    }
                    tracing::debug!(polls_failed = self.failed, "a poll failed and is repeated");
                    error.retry_after()
                }
            };
            self.rest(asked).await?;
        }
    }

    fn report(&mut self, state: &JobState) {
        self.failed = 0;
        self.polls += 1;
        if let Some(report) = &mut self.progress {
            report(&Progress {
                progress: state.progress,
                status: state.status.clone(),
                message: state.message.clone(),
                polls: self.polls,
            });
        }
    }

    /// Pauses before the next poll; the last one is at the deadline.
    async fn rest(&mut self, asked: Option<Duration>) -> Result<(), Error> {
        let core = &self.started.core;
        let clock = core.clock();
        // the jitter keeps many waiters from asking at the same moment
        let jittered = self.pause.mul_f64(0.75 + 0.5 * core.chance().fraction());
        let mut pause = jittered
            .min(self.longest_pause)
            .max(asked.unwrap_or_default());
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

    fn too_late(&self) -> Error {
        let error = Error::new(Kind::WaitDeadline).with_operation(self.started.operation);
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
fn passes(error: &Error) -> bool {
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
                    | FailureKind::Transport
                    | FailureKind::Body
            )
    )
}
