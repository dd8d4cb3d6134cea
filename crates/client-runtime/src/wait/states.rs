//! The states of a job as a stream.

use super::polling::{Polling, Seen};
use super::{Boxed, Progress};
use crate::error::Error;
use crate::response::Response;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The states of a job that is waited for, one a poll, then its end. Made by [`Waiter::states`](crate::Waiter::states).
///
/// It is a [`Stream`], and `try_next` works without importing anything. The last state, that of the finished job included, is given before
/// the stream ends; [`outcome`](Self::outcome) has the job then. A job that failed or was cancelled gives its last state, then its error.
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
///
/// Nothing is asked while nobody takes a state, and dropping it ends the asking; the job goes on at the vendor.
#[must_use = "states are only asked for when they are taken"]
pub struct JobStates<T>(State<T>);

/// One more look at a job, and the asking that goes on after it.
type Look<T> = Boxed<(Polling<T>, Result<Seen<T>, Error>)>;

enum State<T> {
    Starting(Boxed<Result<Polling<T>, Error>>),
    Asking(Look<T>),
    /// The job failed; its last state was given.
    Failed(Error),
    Done(Response<T>),
    /// Its error was given.
    Ended,
}

fn ask<T: Send + 'static>(mut polling: Polling<T>) -> State<T> {
    State::Asking(Box::pin(async move {
        let seen = polling.look().await;
        (polling, seen)
    }))
}

impl<T: Send + 'static> JobStates<T> {
    pub(super) fn new(start: Boxed<Result<Polling<T>, Error>>) -> Self {
        Self(State::Starting(start))
    }

    /// The next state; `None` when the job is finished. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// The job could not be started or asked for, it failed or was cancelled ([`Error::is_job_failed`]), or the deadline is over. The stream is at its
    /// end then.
    pub async fn try_next(&mut self) -> Result<Option<Progress>, Error> {
        poll_fn(|context| self.poll_state(context))
            .await
            .transpose()
    }

    /// The finished job. Waits for its end, if that was not seen yet.
    ///
    /// # Errors
    /// As those of [`try_next`](Self::try_next). An error that was given already is not given again in full.
    pub async fn outcome(mut self) -> Result<Response<T>, Error> {
        while self.try_next().await?.is_some() {}
        match self.0 {
            State::Done(job) => Ok(job),
            _ => Err(Error::invalid_request(
                "the waiting has ended with an error, which was given before",
            )),
        }
    }

    fn poll_state(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Progress, Error>>> {
        loop {
            let (next, given) = match &mut self.0 {
                State::Starting(start) => match ready!(start.as_mut().poll(context)) {
                    Ok(polling) => (ask(polling), None),
                    Err(error) => (State::Ended, Some(Err(error))),
                },
                State::Asking(look) => match ready!(look.as_mut().poll(context)) {
                    (polling, Ok(Seen::Running(state))) => (ask(polling), Some(Ok(state))),
                    (_, Ok(Seen::Done(state, job))) => (State::Done(job), Some(Ok(state))),
                    (_, Ok(Seen::Failed(state, error))) => (State::Failed(error), Some(Ok(state))),
                    (_, Err(error)) => (State::Ended, Some(Err(error))),
                },
                State::Failed(_) => match std::mem::replace(&mut self.0, State::Ended) {
                    State::Failed(error) => return Poll::Ready(Some(Err(error))),
                    _ => return Poll::Ready(None),
                },
                State::Done(_) | State::Ended => return Poll::Ready(None),
            };
            self.0 = next;
            if given.is_some() {
                return Poll::Ready(given);
            }
        }
    }
}

// it holds nothing that is pinned in place
impl<T> Unpin for JobStates<T> {}

impl<T: Send + 'static> Stream for JobStates<T> {
    type Item = Result<Progress, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_state(context)
    }
}

impl<T> fmt::Debug for JobStates<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.0 {
            State::Starting(_) => "starting",
            State::Asking(_) => "running",
            State::Failed(_) => "failed",
            State::Done(_) => "done",
            State::Ended => "ended",
        };
        f.debug_tuple("JobStates").field(&state).finish()
    }
}
