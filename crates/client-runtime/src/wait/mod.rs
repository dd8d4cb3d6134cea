//! Waits for the end of a job.

mod look;
mod polling;
mod states;
mod waiting;

pub use states::JobStates;
pub use waiting::Waiting;

use crate::call::Call;
use crate::core::Core;
use crate::error::{Error, Kind};
use crate::operation::Operation;
use crate::response::Response;
use auth_middleware::{BodyMode, Clock};
use bytes::Bytes;
use futures_util::future::{Either, select};
use look::Looks;
use polling::Polling;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::{Duration, Instant};

/// The first pause between two polls, and the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

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
    /// The step of the work that is running, where the vendor names it.
    pub task: Option<String>,
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
    /// The step of the work that is running, where the vendor names it.
    pub task: Option<String>,
    /// How often the job was asked for.
    pub polls: u32,
}

/// What one poll found out.
pub enum Polled<T> {
    /// The job goes on; its document, where there is one.
    Running(JobState, Bytes),
    /// The job is finished.
    Done(JobState, Response<T>),
    /// The job failed or was cancelled: the error of [`failed_job`].
    Failed(JobState, Error),
}

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type Report = Box<dyn FnMut(&Progress) + Send>;
type OnStart = Box<dyn FnOnce(&Bytes) + Send>;
type Poll<T> = Box<dyn FnMut() -> Boxed<Result<Polled<T>, Error>> + Send>;

/// A job that was started.
struct Started<T> {
    core: Core,
    operation: &'static Operation,
    poll: Poll<T>,
    /// What the call that started it has answered.
    answer: Option<Bytes>,
}

/// The call that shows a job, and what the call that started it has answered.
pub struct Begun {
    poll: Call,
    answer: Option<Bytes>,
}

impl From<Call> for Begun {
    fn from(poll: Call) -> Self {
        Self { poll, answer: None }
    }
}

/// Waits for the end of a job when it is awaited.
///
/// It asks at once, then after half a second, then less and less often, at least every 15 seconds ([`with_interval`](Self::with_interval)), until the job is
/// finished; where the vendor has a small form of it, that is what is asked for until then, and the whole is read once. A job that failed or was cancelled is an error that carries it ([`Error::is_job_failed`], [`Error::job`]). Polls that fail for
/// reasons that pass (429, 5xx, a broken connection) are repeated, after the wait that the vendor asks for (an hour at most), until two minutes of
/// them are over. Without [`with_deadline`](Self::with_deadline) it waits as long as the job takes.
///
/// Dropping it ends the asking; the job goes on at the vendor, and can be waited for again by its id with the `wait()` of the call that shows it. A program
/// that wants to have the id before, starts the job with `send()` and waits for it in a second step.
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
///
/// [`states`](Self::states) gives the same as a stream, for a program that does something of its own between two polls.
#[must_use = "a waiter does nothing until it is awaited"]
pub struct Waiter<T> {
    start: Boxed<Result<Started<T>, Error>>,
    pace: Pace,
    progress: Option<Report>,
    on_start: Vec<OnStart>,
    /// When a chain of jobs, of which this is one, is given up.
    end: Option<(Clock, Instant)>,
}

/// How often is asked, and how long.
#[derive(Clone, Copy, Debug)]
struct Pace {
    deadline: Option<Duration>,
    first_pause: Duration,
    longest_pause: Duration,
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
    wait_for(begin(start, poll), state)
}

/// Starts a job; `poll` makes the call that shows it from the answer.
pub async fn begin<S: DeserializeOwned>(
    start: Call,
    poll: impl FnOnce(&Core, &S) -> Result<Call, Error>,
) -> Result<Begun, Error> {
    let core = start.core().clone();
    let answer = start.exchange(BodyMode::Buffered { limit: None }).await?;
    let body = answer.body().clone();
    let started = answer.decode::<S>()?;
    match poll(&core, &started) {
        Ok(poll) => Ok(Begun {
            poll,
            answer: Some(body),
        }),
        Err(error) => Err(error.with_job(&body)),
    }
}

/// Waits for a job that is started in any way: `start` ends with the call that shows the job.
pub fn wait_for<T: DeserializeOwned + Send + 'static, B: Into<Begun>>(
    start: impl Future<Output = Result<B, Error>> + Send + 'static,
    state: fn(&T) -> JobState,
) -> Waiter<T> {
    wait_for_checked(start, state, |_| Ok(()))
}

/// As [`wait_for`]; `check` is asked whether the finished job is what it should be.
pub fn wait_for_checked<T: DeserializeOwned + Send + 'static, B: Into<Begun>>(
    start: impl Future<Output = Result<B, Error>> + Send + 'static,
    state: fn(&T) -> JobState,
    check: impl Fn(&T) -> Result<(), Error> + Clone + Send + 'static,
) -> Waiter<T> {
    Waiter::new(async move {
        let Begun { poll, answer } = start.await?.into();
        let (core, operation) = (poll.core().clone(), poll.operation());
        let looks = Looks::new(poll, state, check);
        Ok(Started {
            core,
            operation,
            poll: Box::new(move || Box::pin(looks.clone().look())),
            answer,
        })
    })
}

/// Waits for something that is asked for in any way; `operation` is what errors name.
pub fn wait_until<T, F>(
    core: &Core,
    operation: &'static Operation,
    mut poll: impl FnMut() -> F + Send + 'static,
) -> Waiter<T>
where
    T: Send + 'static,
    F: Future<Output = Result<Polled<T>, Error>> + Send + 'static,
{
    Waiter::new(std::future::ready(Ok(Started {
        core: core.clone(),
        operation,
        poll: Box::new(move || Box::pin(poll())),
        answer: None,
    })))
}

/// As [`wait_until`], for something that is started first: `polls` makes what asks for it from the answer of the start, which is sent once.
pub fn start_and_wait_until<S, T, P, F>(
    start: Call,
    polls: impl FnOnce(&Core, S) -> Result<P, Error> + Send + 'static,
) -> Waiter<T>
where
    S: DeserializeOwned + Send + 'static,
    T: Send + 'static,
    P: FnMut() -> F + Send + 'static,
    F: Future<Output = Result<Polled<T>, Error>> + Send + 'static,
{
    let (core, operation) = (start.core().clone(), start.operation());
    begin_and_wait_until(&core.clone(), operation, async move {
        let answer = start.exchange(BodyMode::Buffered { limit: None }).await?;
        let body = answer.body().clone();
        let started = answer.decode::<S>()?.into_inner();
        match polls(&core, started) {
            Ok(poll) => Ok((body, poll)),
            Err(error) => Err(error.with_job(&body)),
        }
    })
}

/// As [`wait_until`], for something that takes several steps to start: `start` ends with what errors show as the job, and with what asks for it.
pub fn begin_and_wait_until<T, P, F>(
    core: &Core,
    operation: &'static Operation,
    start: impl Future<Output = Result<(Bytes, P), Error>> + Send + 'static,
) -> Waiter<T>
where
    T: Send + 'static,
    P: FnMut() -> F + Send + 'static,
    F: Future<Output = Result<Polled<T>, Error>> + Send + 'static,
{
    let core = core.clone();
    Waiter::new(async move {
        let (job, mut poll) = start.await?;
        Ok(Started {
            core,
            operation,
            poll: Box::new(move || Box::pin(poll())),
            answer: Some(job),
        })
    })
}

/// The error of a job that failed or was cancelled, for a vendor's own ways to wait; `job` is the document that says so.
pub fn failed_job(state: JobState, job: &Bytes) -> Error {
    let words = match state.phase {
        Phase::Cancelled => "the job was cancelled",
        _ => "the job failed",
    };
    stopped_job(state, job, words)
}

/// The error of a job that is waited for no more; `words` say why.
pub fn stopped_job(state: JobState, job: &Bytes, words: &'static str) -> Error {
    let kind = match state.phase {
        Phase::Cancelled => Kind::JobCancelled,
        _ => Kind::JobFailed,
    };
    let code = (!state.status.is_empty()).then_some(state.status);
    Error::new(kind)
        .with_body(job)
        .with_job(job)
        .with_detail(words)
        .with_code(code)
        .with_message(state.message.unwrap_or_default())
}

/// The error of a start whose answer lacks what the poll needs.
pub fn missing(operation: &'static str, field: &'static str) -> Error {
    Error::new(Kind::Decode).with_detail(format!(
        "the answer of {operation} has no `{field}`, which is needed to ask for the job's state"
    ))
}

impl<T> Waiter<T> {
    fn new(start: impl Future<Output = Result<Started<T>, Error>> + Send + 'static) -> Self {
        Self {
            start: Box::pin(start),
            pace: Pace {
                deadline: None,
                first_pause: FIRST_PAUSE,
                longest_pause: LONGEST_PAUSE,
            },
            progress: None,
            on_start: Vec::new(),
            end: None,
        }
    }

    /// Gives up after so long, counted from the start of the waiting; the last look, which may take ten seconds more, is at the deadline. The job
    /// goes on at the vendor; the error is a time-out, and has the job as it was last seen ([`Error::job`]).
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.pace.deadline = Some(limit);
        self
    }

    /// The first pause between two polls, and the longest.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.pace.first_pause = first;
        self.pace.longest_pause = longest.max(first);
        self
    }

    /// Calls `report` after each poll.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(report));
        self
    }

    /// Calls `told` with the answer of the call that starts the job, before the first poll: for a program that must not lose the job's id, whatever
    /// becomes of the waiting. It is not called where the job was started elsewhere.
    ///
    /// ```no_run
    /// # async fn f(waiter: client_runtime::Waiter<String>) -> Result<(), client_runtime::Error> {
    /// let job = waiter
    ///     .on_start(|answer| println!("started: {}", String::from_utf8_lossy(answer)))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_start(mut self, told: impl FnOnce(&Bytes) + Send + 'static) -> Self {
        self.on_start.push(Box::new(told));
        self
    }

    /// Gives up when `clock` shows `end`, also while the job is being started. For vendor crates, whose chains of jobs have one deadline.
    #[doc(hidden)]
    pub fn with_end(mut self, clock: &Clock, end: Instant) -> Self {
        self.end = Some((clock.clone(), end));
        self
    }
}

/// Starts a job unless it takes too long.
async fn start_until<T>(
    start: Boxed<Result<Started<T>, Error>>,
    clock: &Clock,
    end: Instant,
) -> Result<Started<T>, Error> {
    let left = end.saturating_duration_since(clock.now());
    if left.is_zero() {
        let error = Error::new(Kind::WaitDeadline);
        return Err(error.with_detail("there was no time left to start it"));
    }
    match select(start, clock.timer(left)).await {
        Either::Left((started, _)) => started,
        Either::Right(_) => Err(Error::new(Kind::WaitDeadline)
            .with_detail("the job was not started in time")
            .with_outcome_unknown(true)),
    }
}

impl<T: Send + 'static> Waiter<T> {
    /// The states of the job as a stream, one a poll, and then its end.
    ///
    /// ```no_run
    /// # async fn f(waiter: client_runtime::Waiter<String>) -> Result<(), client_runtime::Error> {
    /// let mut states = waiter.states();
    /// while let Some(state) = states.try_next().await? {
    ///     println!("{} {:?}", state.status, state.progress);
    /// }
    /// let job = states.outcome().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn states(self) -> JobStates<T> {
        JobStates::new(Box::pin(async move {
            let started = match &self.end {
                Some((clock, end)) => start_until(self.start, clock, *end).await?,
                None => self.start.await?,
            };
            if let Some(answer) = &started.answer {
                self.on_start.into_iter().for_each(|told| told(answer));
            }
            let end = self.end.map(|(_, end)| end);
            Ok(Polling::new(started, self.pace, end, self.progress))
        }))
    }
}

impl<T: Send + 'static> IntoFuture for Waiter<T> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = Boxed<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.states().outcome())
    }
}

impl<T> fmt::Debug for Waiter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("pace", &self.pace)
            .finish_non_exhaustive()
    }
}
