//! The log of a job as it grows.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use client_runtime::bytes::{Buf, Bytes};
use client_runtime::codegen::{JobState, Phase, Polled, wait_until};
use client_runtime::{Download, Error, JobStates};
use futures_util::stream::{BoxStream, try_unfold};
use futures_util::{Stream, StreamExt, TryStreamExt};
use http::StatusCode;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::TraceLines;
use super::stage::is_end;
use crate::Client;
use crate::generated::jobs::GET_JOB_TRACE;
use crate::types::{Job, ProjectRef};

/// The first pause between two looks, and the longest: somebody may be reading.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// So many downloads in a row may break off without anything new.
const BROKEN: u32 = 5;

/// # Logs as they grow
impl Client {
    /// The log of a job while it grows, until the job has ended: first what is there, then what is new.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), dataops_live_client::Error> {
    /// let mut lines = client.follow_trace("group/project", 700_101).lines();
    /// while let Some(line) = lines.try_next().await? {
    ///     println!("{line}"); // without colours and other codes
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A job that fails is no error here: its log is what was asked for, and [`TraceStream::outcome`] has the job.
    pub fn follow_trace(&self, project: impl Into<ProjectRef>, job_id: i64) -> FollowTrace {
        FollowTrace {
            client: self.clone(),
            project: project.into(),
            job_id,
            position: 0,
            deadline: None,
            interval: (FIRST_PAUSE, LONGEST_PAUSE),
        }
    }
}

/// A log that is to be followed.
///
/// The log is asked for again and again, together with the job's state. No source says that DataOps.live sends a part of it: the rest is asked for (`Range`),
/// and where all of it comes, what was given out already is skipped.
#[derive(Clone)]
#[must_use = "nothing is asked before it is read"]
pub struct FollowTrace {
    client: Client,
    project: ProjectRef,
    job_id: i64,
    position: u64,
    deadline: Option<Duration>,
    interval: (Duration, Duration),
}

impl FollowTrace {
    /// Leaves out so many bytes of the beginning, as [`TraceStream::position`] has counted them before.
    pub fn from_position(mut self, bytes: u64) -> Self {
        self.position = bytes;
        self
    }

    /// Gives up after so long. The error is a time-out then; the job goes on.
    pub fn with_deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(limit);
        self
    }

    /// The first pause between two looks, and the longest; left out, one second and five.
    pub fn with_interval(mut self, first: Duration, longest: Duration) -> Self {
        self.interval = (first, longest);
        self
    }

    /// The log as bytes, as the job has written them: with codes for colours and marks of sections.
    pub fn stream(self) -> TraceStream {
        let seen = Arc::new(Mutex::new(Seen {
            position: self.position,
            ..Seen::default()
        }));
        let reader = Reader {
            looks: self.looks(&seen),
            follow: self,
            seen: Arc::clone(&seen),
            reading: None,
            broken: 0,
            is_torn: false,
        };
        let pieces = try_unfold(reader, |mut reader| async move {
            let piece = reader.next().await?;
            Ok(piece.map(|piece| (piece, reader)))
        });
        TraceStream {
            pieces: pieces.boxed(),
            seen,
        }
    }

    /// The log as lines of plain text: without colours and other codes, without the marks of sections, and of a line that was written over the last state.
    pub fn lines(self) -> TraceLines {
        TraceLines::new(self.stream())
    }

    /// Writes the log to `target` as it grows, and gives the job when it has ended.
    ///
    /// ```no_run
    /// # async fn example(client: dataops_live_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut file = tokio::fs::File::create("job.log").await?;
    /// let job = client.follow_trace("group/project", 700_101).write_to(&mut file).await?;
    /// println!("{}", job.status);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The job or its log could not be asked for, the deadline is over, or the target can't be written.
    pub async fn write_to(
        self,
        target: &mut (impl AsyncWrite + Unpin + ?Sized),
    ) -> Result<Job, Error> {
        let mut trace = self.stream();
        let failed = |error| Error::local("the target can't be written", error);
        while let Some(piece) = trace.try_next().await? {
            target.write_all(&piece).await.map_err(failed)?;
            // somebody may be reading
            target.flush().await.map_err(failed)?;
        }
        trace.outcome().await
    }

    /// The looks at the job; each leaves the log behind that it has opened.
    fn looks(&self, seen: &Arc<Mutex<Seen>>) -> JobStates<Job> {
        let (follow, seen) = (self.clone(), Arc::clone(seen));
        let waiter = wait_until(&self.client.core, &GET_JOB_TRACE, move || {
            let (follow, seen) = (follow.clone(), Arc::clone(&seen));
            async move { follow.look(&seen).await }
        });
        let (first, longest) = self.interval;
        let waiter = waiter.with_interval(first, longest);
        match self.deadline {
            Some(limit) => waiter.with_deadline(limit).states(),
            None => waiter.states(),
        }
    }

    async fn look(self, seen: &Mutex<Seen>) -> Result<Polled<Job>, Error> {
        // the state before the log: what the log is when the job has ended is all of it
        let request = self.client.get_job().project_id(self.project.clone());
        let job = request.job_id(self.job_id).send().await?;
        let position = lock(seen).position;
        let opened = self.open(position).await?;
        lock(seen).opened = opened;
        let state = JobState {
            phase: Phase::Running,
            status: job.status.as_str().to_owned(),
            progress: None,
            message: None,
            task: None,
        };
        if !is_end(&job.status) {
            let document = serde_json::to_vec(&*job).unwrap_or_default();
            return Ok(Polled::Running(state, document.into()));
        }
        lock(seen).job = Some(Job::clone(&job));
        let phase = Phase::Done;
        Ok(Polled::Done(JobState { phase, ..state }, job))
    }

    /// The log from a position on; `None` where there is nothing new.
    async fn open(&self, position: u64) -> Result<Option<Reading>, Error> {
        let mut request = self.request();
        // one byte that is known already, so that there is always something to send
        let known = position.saturating_sub(1);
        if known > 0 {
            request
                .call
                .header::<String>("range", format!("bytes={known}-"));
        }
        let log = match request.send().await {
            Ok(log) => log,
            // a job that has not written anything may have no log; one that is shorter than it was has nothing new
            Err(error) if error.is_not_found() || is_out_of_range(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        if log.status() != StatusCode::PARTIAL_CONTENT {
            return Ok(Some(Reading::new(log, position)));
        }
        if starts_at(&log) == Some(known) {
            return Ok(Some(Reading::new(log, position - known)));
        }
        // another part than the one that was asked for
        let log = self.request().send().await?;
        Ok(Some(Reading::new(log, position)))
    }

    fn request(&self) -> crate::builder::GetJobTrace {
        let request = self.client.get_job_trace().project_id(self.project.clone());
        request.job_id(self.job_id)
    }
}

impl fmt::Debug for FollowTrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FollowTrace")
            .field("project", &self.project)
            .field("job_id", &self.job_id)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

/// The new bytes of a log, piece by piece. Made by [`FollowTrace::stream`].
///
/// It is a [`Stream`], and `try_next` works without importing anything. It ends when the job has ended and all of its log was given. Nothing is asked while
/// nobody takes a piece.
#[must_use = "a log is only asked for when it is read"]
pub struct TraceStream {
    pieces: BoxStream<'static, Result<Bytes, Error>>,
    seen: Arc<Mutex<Seen>>,
}

impl TraceStream {
    /// The next piece; `None` at the end. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// The job or its log could not be asked for, or the deadline is over. The stream is at its end then;
    /// [`from_position`](FollowTrace::from_position) goes on where it stood.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.pieces.poll_next_unpin(context))
            .await
            .transpose()
    }

    /// How many bytes of the log were given, those that were left out at the beginning among them.
    pub fn position(&self) -> u64 {
        lock(&self.seen).position
    }

    /// The job that has ended. Reads the log to its end, if that was not done yet.
    ///
    /// # Errors
    /// As those of [`try_next`](Self::try_next). An error that was given already is not given again in full.
    pub async fn outcome(mut self) -> Result<Job, Error> {
        while self.try_next().await?.is_some() {}
        let mut seen = lock(&self.seen);
        let job = seen.job.take().filter(|_| seen.is_complete);
        job.ok_or_else(|| {
            Error::invalid_request("the log has ended with an error, which was given before")
        })
    }
}

impl Stream for TraceStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().pieces.poll_next_unpin(context)
    }
}

impl fmt::Debug for TraceStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceStream")
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}

/// How far a log was read.
#[derive(Default)]
struct Seen {
    position: u64,
    /// The log that the last look has opened.
    opened: Option<Reading>,
    /// The job, once it has ended.
    job: Option<Job>,
    /// All of the log was given.
    is_complete: bool,
}

fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A log that is being read, whose first bytes were given out already.
struct Reading {
    log: Download,
    skip: u64,
}

impl Reading {
    fn new(log: Download, skip: u64) -> Self {
        Self { log, skip }
    }

    /// The next piece that is new.
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        while let Some(mut piece) = self.log.try_next().await? {
            let known =
                usize::try_from(self.skip).map_or(piece.len(), |skip| skip.min(piece.len()));
            piece.advance(known);
            self.skip -= known as u64;
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }
}

struct Reader {
    follow: FollowTrace,
    looks: JobStates<Job>,
    seen: Arc<Mutex<Seen>>,
    reading: Option<Reading>,
    /// Downloads in a row that broke off without anything new.
    broken: u32,
    /// The last download broke off: its rest is to be read, also when the job has ended.
    is_torn: bool,
}

impl Reader {
    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            if let Some(reading) = &mut self.reading {
                match reading.next().await {
                    Ok(Some(piece)) => {
                        lock(&self.seen).position += piece.len() as u64;
                        self.broken = 0;
                        return Ok(Some(piece));
                    }
                    Ok(None) => {}
                    Err(error) if self.broken < BROKEN && passes(&error) => {
                        self.broken += 1;
                        self.is_torn = true;
                    }
                    Err(error) => return Err(error),
                }
                self.reading = None;
            }
            if self.looks.try_next().await?.is_some() {
                self.is_torn = false;
                self.reading = lock(&self.seen).opened.take();
            } else if self.is_torn {
                self.looks = self.follow.looks(&self.seen);
            } else {
                lock(&self.seen).is_complete = true;
                return Ok(None);
            }
        }
    }
}

/// Whether the rest of a download that broke off may come yet.
fn passes(error: &Error) -> bool {
    error.is_connection() || error.is_timeout()
}

fn is_out_of_range(error: &Error) -> bool {
    error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE)
}

/// Where a part of a file begins, as the server says: `bytes 100-199/200`.
fn starts_at(part: &Download) -> Option<u64> {
    let range = part
        .headers()
        .get(http::header::CONTENT_RANGE)?
        .to_str()
        .ok()?;
    let (start, _) = range.strip_prefix("bytes ")?.split_once('-')?;
    start.parse().ok()
}
