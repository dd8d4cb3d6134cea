//! Waits for the end of a job.

use crate::call::Call;
use crate::core::Core;
use crate::error::{Error, Kind};

use crate::response::Response;
use auth_middleware::{BodyMode, FailureKind};
use bytes::Bytes;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::{Duration, Instant};

/// The first pause between two polls, and the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// How the pauses grow.
const GROWTH: f64 = 1.5;
/// So many polls in a row may fail for reasons that pass.
const FAILED_POLLS: u32 = 5;

/// What a poll says about a job.
#[derive(Clone, Debug, PartialEq)]
pub struct JobState {
    /// Whether it goes on.
    pub phase: Phase,
    /// The vendor's word or code for its state.
    pub status: String,
    /// How far it is, from 0 to 1.
    pub progress: Option<f64>,
    /// The vendor's words.
    pub message: Option<String>,
}

/// Whether a job goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It goes on, or has a state that is not known.
    Running,
    /// It is finished.
    Done,
    /// It failed.
    Failed,
    /// Somebody ended it.
    Cancelled,
}

/// How far a job is, after each poll.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// From 0 to 1, where the vendor says so.
    pub progress: Option<f64>,
    /// The vendor's word or code for the job's state.
    pub status: String,
    /// The vendor's words.
    pub message: Option<String>,
    /// How often the job was asked for.
    pub polls: u32,
}

type Report = Box<dyn FnMut(&Progress) + Send>;
type Start = Pin<Box<dyn Future<Output = Result<Call, Error>> + Send>>;

/// Waits for the end of a job when it is awaited.
///
/// It asks after half a second, then less and less often, at least every 15 seconds ([`with_interval`](Self::with_interval)), until the job is finished; a
/// job that failed or was cancelled is an error ([`Error::is_job_failed`]). Polls that fail for reasons that pass are tried again. Without
/// [`with_deadline`](Self::with_deadline) it waits as long as the job takes.
///
/// ```no_run
/// # use std::time::Duration;
/// # async fn f(waiter: client_runtime::Waiter<String>) -> Result<(), client_runtime::Error> {
/// let job = waiter
///     .with_deadline(Duration::from_secs(600))
///     .on_progress(|progress| println!("{} {:?}", progress.status, progress.progress))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a waiter does nothing until it is awaited"]
pub struct Waiter<T> {
    start: Start,
    state: fn(&T) -> JobState,
    deadline: Option<Duration>,
    first_pause: Duration,
    longest_pause: Duration,
    progress: Option<Report>,
}

/// Waits for the job that `poll` shows.
pub fn wait<T: DeserializeOwned + Send + 'static>(
    poll: Call,
    state: fn(&T) -> JobState,
) -> Waiter<T> {
    wait_for(std::future::ready(Ok(poll)), state)
}

/// Starts a job and waits for it; `poll` makes the call that shows it from the answer of the start.
pub fn send_and_wait<S, T>(
    start: Call,
    poll: impl Fn(&Core, &S) -> Result<Call, Error> + Send + 'static,
    state: fn(&T) -> JobState,
) -> Waiter<T>
where
    S: DeserializeOwned + Send + 'static,
    T: DeserializeOwned + Send + 'static,
{
    let core = start.core().clone();
    let begin = async move {
        let started = start.send_json::<S>().await?.into_inner();
        poll(&core, &started)
    };
    wait_for(begin, state)
}

/// Waits for a job that is started in any way: `start` ends with the call that shows the job.
pub fn wait_for<T: DeserializeOwned + Send + 'static>(
    start: impl Future<Output = Result<Call, Error>> + Send + 'static,
    state: fn(&T) -> JobState,
) -> Waiter<T> {
    Waiter {
        start: Box::pin(start),
        state,
        deadline: None,
        first_pause: FIRST_PAUSE,
        longest_pause: LONGEST_PAUSE,
        progress: None,
    }
}

/// The error of a job that failed or was cancelled, for a vendor's own ways to wait; `job` is the document that says so.
pub fn failed_job(state: JobState, job: &Bytes) -> Error {
    let kind = match state.phase {
        Phase::Cancelled => Kind::JobCancelled,
        _ => Kind::JobFailed,
    };
    Error::new(kind).with_body(job).with_job(state)
}

/// The error of a start whose answer lacks what the poll needs.
pub fn missing(operation: &'static str, field: &'static str) -> Error {
    Error::new(Kind::Decode).with_detail(format!(
        "the answer of {operation} has no `{field}`, which is needed to ask for the job's state"
    ))
}

impl<T> Waiter<T> {
    /// Gives up after so long, counted from the start of the waiting. The job goes on at the vendor; the error is a time-out.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest.max(first);
        self
    }

    /// Calls `report` after each poll.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(report));
        self
    }
}

impl<T: DeserializeOwned + Send + 'static> IntoFuture for Waiter<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self {
                start,
                state,
                deadline,
                first_pause,
                longest_pause,
                progress,
            } = self;
            let poll = start.await?;
            let clock = poll.core().clock();
            let end = deadline.and_then(|limit| clock.now().checked_add(limit));
            let waiting = Waiting {
                end,
                poll,
                state,
                longest_pause,
                progress,
                pause: first_pause,
                polls: 0,
                failed: 0,
                last: None,
            };
            waiting.run().await
        })
    }
}

impl<T> fmt::Debug for Waiter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

struct Waiting<T> {
    poll: Call,
    state: fn(&T) -> JobState,
    end: Option<Instant>,
    longest_pause: Duration,
    progress: Option<Report>,
    pause: Duration,
    polls: u32,
    /// Polls in a row that failed.
    failed: u32,
    last: Option<JobState>,
}

/// What one poll gave.
enum Polled<T> {
    Ended(Result<Response<T>, Error>),
    Again { asked: Option<Duration> },
}

impl<T: DeserializeOwned> Waiting<T> {
    async fn run(mut self) -> Result<Response<T>, Error> {
        loop {
            match self.once().await {
                Polled::Ended(outcome) => return outcome,
                Polled::Again { asked } => self.rest(asked).await?,
            }
        }
    }

    async fn once(&mut self) -> Polled<T> {
        let operation = self.poll.operation();
        let answer = self
            .poll
            .clone()
            .exchange(BodyMode::Buffered { limit: None })
            .await;
        let decoded = answer.and_then(|answer| {
            let (body, status, attempts) = (
                answer.body().clone(),
                answer.exchange.status,
                answer.exchange.attempts,
            );
            let id = answer.request_id();
            let job = answer.decode::<T>()?;
            let failed = move |state| {
                failed_job(state, &body)
                    .with_status(status)
                    .with_attempts(attempts)
                    .with_request_id(id)
                    .with_operation(operation)
            };
            Ok((job, failed))
        });
        let (job, failed) = match decoded {
            Ok(decoded) => decoded,
            Err(error) => return self.survive(error),
        };
        self.failed = 0;
        self.polls += 1;
        let state = (self.state)(&job);
        self.report(&state);
        match state.phase {
            Phase::Done => Polled::Ended(Ok(job)),
            Phase::Failed | Phase::Cancelled => Polled::Ended(Err(failed(state))),
            Phase::Running => {
                self.last = Some(state);
                Polled::Again { asked: None }
            }
        }
    }

    /// A poll that failed is no job that failed, as long as the reason may pass.
    fn survive(&mut self, error: Error) -> Polled<T> {
        self.failed += 1;
        if !passes(&error) || self.failed > FAILED_POLLS {
            return Polled::Ended(Err(error));
        }
        tracing::debug!(polls_failed = self.failed, "a poll failed and is repeated");
        Polled::Again {
            asked: error.retry_after(),
        }
    }

    fn report(&mut self, state: &JobState) {
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
        let core = self.poll.core();
        let (clock, chance) = (core.clock(), core.chance());
        // the jitter keeps many waiters from asking at the same moment
        let jittered = self.pause.mul_f64(0.75 + 0.5 * chance.fraction());
        let mut pause = jittered
            .min(self.longest_pause)
            .max(asked.unwrap_or_default());
        self.pause = self.pause.mul_f64(GROWTH).min(self.longest_pause);
        if let Some(end) = self.end {
            let left = end.saturating_duration_since(clock.now());
            if left.is_zero() {
                return Err(self.too_late());
            }
            pause = pause.min(left);
        }
        clock.sleep(pause).await;
        Ok(())
    }

    fn too_late(&self) -> Error {
        let detail = match &self.last {
            Some(state) if !state.status.is_empty() => format!(
                "the job was not finished in time, its status is {}; it goes on at the vendor",
                crate::excerpt::one_line(&state.status, 80)
            ),
            _ => "the job was not finished in time; it goes on at the vendor".to_owned(),
        };
        Error::new(Kind::WaitDeadline)
            .with_detail(detail)
            .with_operation(self.poll.operation())
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

impl Error {
    fn with_job(self, state: JobState) -> Self {
        let words = if state.phase == Phase::Cancelled {
            "the job was cancelled"
        } else {
            "the job failed"
        };
        let code = (!state.status.is_empty()).then_some(state.status);
        self.with_detail(words)
            .with_code(code)
            .with_message(state.message.unwrap_or_default())
    }
}
