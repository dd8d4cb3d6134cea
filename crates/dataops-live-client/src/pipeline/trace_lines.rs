//! The log of a job as lines.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use client_runtime::Error;
use futures_util::{Stream, StreamExt};

use super::TraceStream;
use super::log_end::plain;
use crate::types::Job;

/// A line that is longer is given in parts, in bytes.
const LONGEST_LINE: usize = 1024 * 1024;

/// The lines of a log as plain text, as they come. Made by [`FollowTrace::lines`](crate::FollowTrace::lines).
///
/// It is a [`Stream`], and `try_next` works without importing anything. A line is given when it is complete, the last one when the job has ended.
#[must_use = "a log is only asked for when it is read"]
pub struct TraceLines {
    trace: TraceStream,
    ready: VecDeque<String>,
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
}

impl TraceLines {
    pub(super) fn new(trace: TraceStream) -> Self {
        Self {
            trace,
            ready: VecDeque::new(),
            rest: Vec::new(),
        }
    }

    /// The next line, without its end; `None` at the end of the log. A future of it that is dropped loses nothing: the next one goes on.
    ///
    /// # Errors
    /// As those of [`TraceStream::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<String>, Error> {
        poll_fn(|context| self.poll_line(context)).await.transpose()
    }

    /// The job that has ended. Reads the log to its end, if that was not done yet.
    ///
    /// # Errors
    /// As those of [`TraceStream::outcome`].
    pub async fn outcome(self) -> Result<Job, Error> {
        self.trace.outcome().await
    }

    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if let Some(line) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(line)));
            }
            match ready!(self.trace.poll_next_unpin(context)) {
                Some(Ok(piece)) => self.add(&piece),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.rest.is_empty() => return Poll::Ready(None),
                None => self.complete(),
            }
        }
    }

    fn add(&mut self, piece: &[u8]) {
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            self.rest.extend_from_slice(part);
            if part.ends_with(b"\n") || self.rest.len() > LONGEST_LINE {
                self.complete();
            }
        }
    }

    /// What was collected is a line.
    fn complete(&mut self) {
        let text = String::from_utf8_lossy(&self.rest);
        let line = plain(&text);
        self.ready.push_back(line.trim_end_matches('\n').to_owned());
        self.rest.clear();
    }
}

impl Stream for TraceLines {
    type Item = Result<String, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_line(context)
    }
}

impl fmt::Debug for TraceLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TraceLines").field(&self.trace).finish()
    }
}
