//! The states of a run as a stream.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use client_runtime::{Error, JobStates, Progress};
use futures_util::{Stream, StreamExt};

use super::{PipelineRun, StateChange};

/// The states of a pipeline, its stages and its jobs, one a change, then its end. Made by [`RunPipeline::states`](crate::RunPipeline::states).
///
/// It is a [`Stream`], and `try_next` works without importing anything. All changes are given before the stream ends; [`outcome`](Self::outcome) has the
/// run then. A run that has failed gives its last changes, then its error.
///
/// Nothing is asked while nobody takes a change, and dropping it ends the asking; the pipeline goes on at DataOps.live.
#[must_use = "states are only asked for when they are taken"]
pub struct PipelineStates {
    looks: JobStates<PipelineRun>,
    changes: Changes,
    /// The error that comes after the last changes.
    error: Option<Error>,
}

/// Changes that were seen and not yet taken.
#[derive(Clone, Default)]
pub(super) struct Changes(Arc<Mutex<VecDeque<StateChange>>>);

impl Changes {
    pub(super) fn add(&self, change: &StateChange) {
        self.lock().push_back(change.clone());
    }

    fn take(&self) -> Option<StateChange> {
        self.lock().pop_front()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<StateChange>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PipelineStates {
    pub(super) fn new(looks: JobStates<PipelineRun>, changes: Changes) -> Self {
        Self {
            looks,
            changes,
            error: None,
        }
    }

    /// The next change; `None` when the run has ended. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// As those of awaiting [`RunPipeline`](crate::RunPipeline). The stream is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<StateChange>, Error> {
        poll_fn(|context| self.poll_change(context))
            .await
            .transpose()
    }

    /// The run that has ended. Waits for its end, if that was not seen yet.
    ///
    /// # Errors
    /// As those of [`try_next`](Self::try_next). An error that was given already is not given again in full.
    pub async fn outcome(mut self) -> Result<PipelineRun, Error> {
        while self.try_next().await?.is_some() {}
        Ok(self.looks.outcome().await?.into_inner())
    }

    fn poll_change(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<StateChange, Error>>> {
        loop {
            if let Some(change) = self.changes.take() {
                return Poll::Ready(Some(Ok(change)));
            }
            if let Some(error) = self.error.take() {
                return Poll::Ready(Some(Err(error)));
            }
            let look: Option<Result<Progress, Error>> = ready!(self.looks.poll_next_unpin(context));
            match look {
                Some(Ok(_)) => {}
                Some(Err(error)) => self.error = Some(error),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl Stream for PipelineStates {
    type Item = Result<StateChange, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_change(context)
    }
}

impl fmt::Debug for PipelineStates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PipelineStates").field(&self.looks).finish()
    }
}
